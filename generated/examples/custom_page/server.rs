//! The server: it serves the page, and decrypts the user context that the page received from HighLevel's application.

use std::sync::Arc;

use axum::extract::{DefaultBodyLimit, State};
use axum::http::header::InvalidHeaderValue;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{Html, IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use highlevel::user_context::{SharedSecret, UserContext};
use serde_json::{Value, json};

const PAGE: &str = include_str!("page/index.html");
const SCRIPT: &str = include_str!("page/page.js");

/// Maximum size of a body. Real user contexts have a few hundred bytes.
const BODY_LIMIT: usize = 64 * 1024;

/// The state of the server. The secret never leaves it.
pub(crate) struct App {
    pub(crate) secret: SharedSecret,
    /// The origin of the application that may show the page in a frame.
    pub(crate) highlevel: String,
}

/// Returns the routes.
///
/// # Errors
///
/// Fails when the origin of HighLevel's application cannot be sent in a header.
pub(crate) fn router(app: App) -> Result<Router, InvalidHeaderValue> {
    let policy = HeaderValue::try_from(format!(
        "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'unsafe-inline'; base-uri 'none'; \
         form-action 'none'; frame-ancestors {}",
        app.highlevel
    ))?;
    let page = move || async move {
        let headers = [
            (header::CONTENT_SECURITY_POLICY, policy),
            (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
        ];
        (headers, Html(PAGE))
    };
    let script = || async { ([(header::CONTENT_TYPE, "text/javascript")], SCRIPT) };
    Ok(Router::new()
        .route("/", get(page))
        .route("/page.js", get(script))
        .route("/api/user", post(user))
        .layer(DefaultBodyLimit::max(BODY_LIMIT))
        .with_state(Arc::new(app)))
}

/// Returns the decrypted user context to the page. A real program creates its own session here, because the same message can be
/// sent again later, and checks the permissions of the user.
async fn user(
    State(app): State<Arc<App>>,
    headers: HeaderMap,
    Json(encrypted): Json<String>,
) -> Response {
    if is_from_another_site(&headers) {
        return StatusCode::FORBIDDEN.into_response();
    }
    match app.secret.decrypt(&encrypted) {
        Ok(context) => Json(describe(&context)).into_response(),
        // The error does not tell what is wrong with the message.
        Err(error) => (StatusCode::UNAUTHORIZED, error.to_string()).into_response(),
    }
}

/// Returns whether a browser sent the request from another site. Only the page itself may send messages to this server. (Custom
/// JavaScript runs in the origin of HighLevel's application; a server for it must allow that origin by CORS.)
fn is_from_another_site(headers: &HeaderMap) -> bool {
    let site = headers.get("sec-fetch-site");
    site.is_some_and(|site| site != "same-origin")
}

fn describe(context: &UserContext) -> Value {
    let place = match &context.active_location {
        Some(location) => format!("location {location}"),
        None => format!("company {}", context.company_id),
    };
    json!({
        "name": context.user_name.as_deref().unwrap_or(&context.user_id),
        "role": context.role.as_deref().unwrap_or("user"),
        "place": place,
    })
}
