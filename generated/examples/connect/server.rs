//! The flow: a window opens the login, its message is verified, an account is chosen and connected.

use std::sync::Arc;

use axum::extract::{Path, Query, Request, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::{Html, IntoResponse, Redirect, Response};
use axum::routing::{MethodRouter, get, post};
use axum::{Json, Router};
use highlevel::Client;
use highlevel::social_login::{SocialLoginMessage, SocialPlatform};
use highlevel::social_planner::{Account, ConnectedAccount, OauthStart};
use highlevel_connect::Purpose;
use serde::Deserialize;
use serde_json::{Value, json};

use crate::failure::Failure;
use crate::session::{Browser, Sessions};

const PAGE: &str = include_str!("page/index.html");
const STYLE: &str = include_str!("page/connect.css");
const SCRIPT: &str = include_str!("page/connect.js");

/// The state of the server. A program with many customers takes location and user from its own login.
pub(crate) struct App {
    pub(crate) client: Client,
    pub(crate) location: String,
    pub(crate) user: String,
    /// The origin under which users open the page.
    pub(crate) address: String,
    /// The origin from which window messages are accepted: HighLevel's, or an agency's own domain.
    pub(crate) message_origin: String,
    pub(crate) sessions: Sessions,
}

pub(crate) fn router(app: App) -> Router {
    Router::new()
        .route("/", get(|| async { Html(PAGE) }))
        .route("/connect.css", file("text/css", STYLE))
        .route("/connect.js", file("text/javascript", SCRIPT))
        .route("/connect/{platform}", get(start))
        .route("/api/session", get(session))
        .route("/api/choices", post(choices))
        .route("/api/attach", post(attach))
        .route("/api/accounts", post(accounts))
        .layer(middleware::from_fn(guard))
        .with_state(Arc::new(app))
}

fn file(kind: &'static str, text: &'static str) -> MethodRouter<Arc<App>> {
    get(move || async move { ([(header::CONTENT_TYPE, kind)], text) })
}

/// Returns the data of the session that the page needs, and starts a session if the browser has none.
async fn session(
    State(app): State<Arc<App>>,
    browser: Result<Browser, Failure>,
) -> impl IntoResponse {
    let browser = browser.unwrap_or_else(|_| Browser::begin(&app.sessions));
    let mut session = browser.session();
    let name = |platform: &SocialPlatform| json!([platform.as_str(), platform.label()]);
    let view = json!({
        "csrf": session.csrf,
        "state": session.login.state(),
        "failure": session.failure.take(),
        "location": app.location,
        "origin": app.message_origin,
        "pages": SocialLoginMessage::PAGES,
        "platforms": SocialPlatform::ALL.iter().map(name).collect::<Vec<_>>(),
    });
    // `SameSite=Lax`, because with `Strict` the browser would not send the cookie when a user follows a link to the page.
    let secure = Some("; Secure").filter(|_| app.address.starts_with("https:"));
    let (id, secure) = (&session.cookie, secure.unwrap_or_default());
    let cookie = format!("connect={id}; Path=/; HttpOnly; SameSite=Lax{secure}");
    ([(header::SET_COOKIE, cookie)], Json(view))
}

#[derive(Deserialize)]
struct Start {
    state: String,
    purpose: Purpose,
}

/// The URL that the page opens in a window: requests the URL of the login from HighLevel and redirects to it. The token stays
/// on the server.
async fn start(
    State(app): State<Arc<App>>,
    browser: Result<Browser, Failure>,
    Path(platform): Path<SocialPlatform>,
    Query(Start { state, purpose }): Query<Start>,
) -> Redirect {
    let Ok(browser) = browser else {
        return Redirect::to("/#no-session");
    };
    let started: Result<OauthStart, Failure> = async {
        // Any site can navigate a browser to this URL, and the cookie is sent with it. So check the state, which only our page
        // knows.
        browser.session().login.begin(&state, platform.clone())?;
        let (location, user) = (&app.location, &app.user);
        let start = highlevel_connect::start(&app.client, &platform, location, user, purpose);
        start.await.map_err(|error| Failure::of_start(&error))
    }
    .await;
    match started {
        Ok(OauthStart { location, .. }) => Redirect::to(location.as_str()),
        // The new window loads the page, which passes the failure to the first window.
        Err(failure) => {
            browser.session().failure = Some(failure);
            Redirect::to("/#failure")
        }
    }
}

/// Verifies the message that ended a login and lists the accounts of the login; without a message, lists them again. The page
/// sends the state, `event.origin`, and the known members of `event.data` as JSON.
///
/// The origin is sent by the page's script. The user could forge it, but is allowed to connect accounts anyway. The check
/// prevents other sites from passing their own messages through the browser of an honest user. If a message is refused, no
/// request is sent to HighLevel.
async fn choices(
    State(app): State<Arc<App>>,
    browser: Browser,
    Json(heard): Json<Option<[String; 3]>>,
) -> Result<Json<Value>, Failure> {
    if let Some([state, origin, data]) = heard {
        let mut session = browser.session();
        session.ended = None;
        let origins = [&app.message_origin];
        let message = session.login.end(&state, &origin, &data, origins)?;
        session.ended = Some((message, Vec::new()));
    }
    let (message, _) = browser.session().ended.clone().ok_or("stale")?;
    let choices = highlevel_connect::choices(&app.client, &app.location, &message).await?;
    let view = json!({ "choices": choices, "reconnected": message.reconnect_accounts });
    browser.session().ended = Some((message, choices));
    Ok(Json(view))
}

/// Connects the account at a position of the list. The page cannot submit an account that is not in the list.
async fn attach(
    browser: Browser,
    Json(place): Json<usize>,
) -> Result<Json<ConnectedAccount>, Failure> {
    let (_, choices) = browser.session().ended.clone().ok_or("stale")?;
    let choice = choices.get(place).ok_or("stale")?;
    Ok(Json(choice.attach().await?))
}

/// Lists the accounts connected to the location.
async fn accounts(State(app): State<Arc<App>>, _: Browser) -> Result<Json<Vec<Account>>, Failure> {
    let connected = highlevel_connect::connected(&app.client, &app.location);
    Ok(Json(connected.await?))
}

/// The content security policy. Pictures come from the platforms' hosts, or from the loopback in demo mode.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; \
    img-src https: http://127.0.0.1:*; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; \
    require-trusted-types-for 'script'; trusted-types 'none'";

const HEADERS: [(&str, &str); 7] = [
    ("content-security-policy", POLICY),
    ("x-frame-options", "DENY"),
    ("x-content-type-options", "nosniff"),
    ("referrer-policy", "no-referrer"),
    ("cache-control", "no-store"),
    // A site that opens the page gets no reference to its window, but the page keeps its reference to the windows that it
    // opens.
    ("cross-origin-opener-policy", "same-origin-allow-popups"),
    ("cross-origin-resource-policy", "same-origin"),
];

/// Refuses cross-site requests other than navigations, such as links, and adds the security headers to all other responses.
async fn guard(headers: HeaderMap, request: Request, next: Next) -> Response {
    let says = |name, value| headers.get(name).is_some_and(|given| given == value);
    if says("sec-fetch-site", "cross-site") && !says("sec-fetch-mode", "navigate") {
        return StatusCode::FORBIDDEN.into_response();
    }
    (HEADERS, next.run(request).await).into_response()
}
