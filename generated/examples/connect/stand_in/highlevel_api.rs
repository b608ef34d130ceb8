//! The simulated HighLevel: the API, the page where a login ends, the page that selects the responses, and the list of calls.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::Arc;

use axum::Router;
use axum::body::Bytes;
use axum::extract::{Path, Query, State as Extract};
use axum::http::{HeaderMap, Method, StatusCode, Uri, header};
use axum::response::{Html, IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use serde_json::{Value, json};

use super::{Answers, LOCATION, Login, OTHER_LOCATION, State, TOKEN, USER, network};

type Shared = Extract<Arc<State>>;
type Parameters = Query<BTreeMap<String, String>>;

pub(super) fn router(state: Arc<State>) -> Router {
    Router::new()
        .route("/", get(controls))
        .route("/stand-in/answers/{answers}", post(choose))
        .route("/stand-in/calls", get(calls))
        .route("/stand-in/callback", get(callback))
        .fallback(api)
        .with_state(state)
}

/// Responds to a call of the API.
async fn api(
    Extract(state): Shared,
    method: Method,
    uri: Uri,
    headers: HeaderMap,
    Query(query): Parameters,
    body: Bytes,
) -> Response {
    state
        .calls
        .lock()
        .expect("no holder panics")
        .push(format!("{method} {}", uri.path()));
    let answers = *state.answers.lock().expect("no holder panics");
    if let Some(refusal) = refusal(&headers, answers) {
        return refusal;
    }
    let path: Vec<&str> = uri.path().trim_start_matches('/').split('/').collect();
    match (method.as_str(), &path[..]) {
        ("GET", ["social-media-posting", "oauth", platform, "start"]) => {
            start(&state, platform, &query, answers)
        }
        ("GET", ["social-media-posting", location, "accounts"]) => {
            let accounts = state.connected.lock().expect("no holder panics").clone();
            let accounts = if *location == LOCATION {
                accounts
            } else {
                Vec::new()
            };
            answer(
                StatusCode::OK,
                "Fetched Accounts",
                json!({ "accounts": accounts, "groups": [] }),
            )
        }
        (
            method,
            [
                "social-media-posting",
                "oauth",
                location,
                platform,
                "accounts" | "locations",
                id,
            ],
        ) => {
            let accounts = state.accounts.lock().expect("no holder panics").clone();
            let Some(login) = accounts.get(*id) else {
                return refuse(StatusCode::NOT_FOUND, "OAuth account not found");
            };
            let is_theirs = login.location == *location || answers == Answers::Careless;
            // Business profiles are attached like profiles, because no other way is documented.
            let is_so = login.platform == *platform
                || (login.platform == "tiktok-business"
                    && *platform == "tiktok"
                    && method == "POST");
            if !is_so || !is_theirs {
                return refuse(
                    StatusCode::BAD_REQUEST,
                    "The OAuth account is not of this location",
                );
            }
            match method {
                "GET" => answer(
                    StatusCode::OK,
                    "Fetched Accounts",
                    listing(&state, platform),
                ),
                "POST" => attach(&state, login, id, &body),
                _ => refuse(StatusCode::NOT_FOUND, "Cannot do that"),
            }
        }
        _ => refuse(StatusCode::UNAUTHORIZED, "The path is not known"),
    }
}

fn refusal(headers: &HeaderMap, answers: Answers) -> Option<Response> {
    let says = |name, value: &str| headers.get(name).is_some_and(|given| given == value);
    let unauthorized = |message| Some(refuse(StatusCode::UNAUTHORIZED, message));
    match answers {
        Answers::WrongToken => unauthorized("Token's user type mismatch!"),
        Answers::ExpiredToken => unauthorized("Invalid token: it is not accepted"),
        Answers::OtherToken => Some(refuse(
            StatusCode::FORBIDDEN,
            "The token has no access to this location.",
        )),
        Answers::Down => {
            let page =
                Html("<html><body><h1>503 Service Temporarily Unavailable</h1></body></html>");
            Some((StatusCode::SERVICE_UNAVAILABLE, page).into_response())
        }
        _ if !says("version", "2021-07-28") => unauthorized("version header was not found."),
        _ if !says("authorization", &format!("Bearer {TOKEN}")) => unauthorized("Invalid JWT"),
        _ => None,
    }
}

/// Starts a login: the response redirects to the network's own page.
fn start(
    state: &State,
    platform: &str,
    query: &BTreeMap<String, String>,
    answers: Answers,
) -> Response {
    let known = ["locationId", "userId", "page", "reconnect"];
    if let Some(unknown) = query.keys().find(|name| !known.contains(&name.as_str())) {
        let message = format!("property {unknown} should not exist");
        return refuse(StatusCode::UNPROCESSABLE_ENTITY, &message);
    }
    let given = |name: &str| query.get(name).map(String::as_str);
    if given("locationId") != Some(LOCATION) || given("userId") != Some(USER) {
        return refuse(StatusCode::BAD_REQUEST, "locationId or userId is not valid");
    }
    if answers == Answers::NoScope {
        return (StatusCode::OK, [(header::CONTENT_TYPE, "text/html")], "").into_response();
    }
    let mut logins = state.logins.lock().expect("no holder panics");
    let id = format!("{:x}", 0x5eed_0000 + logins.len());
    let login = Login {
        platform: platform.to_owned(),
        location: LOCATION.to_owned(),
        reconnect: given("reconnect").is_some(),
    };
    logins.insert(id.clone(), login);
    let network = state.network.lock().expect("no holder panics").clone();
    let login = format!("{network}/{platform}/login?state={id}");
    (StatusCode::FOUND, [(header::LOCATION, login)]).into_response()
}

/// Returns the accounts that a login of the platform gives access to, in the format of the platform's operation.
fn listing(state: &State, platform: &str) -> Value {
    let network = state.network.lock().expect("no holder panics").clone();
    let connected = state.connected.lock().expect("no holder panics").clone();
    let is_careless = *state.answers.lock().expect("no holder panics") == Answers::Careless;
    let entry = |id: &str, name: &str| {
        // Users choose the names of their accounts, so a name may contain HTML.
        let name = if is_careless {
            "<img src=x onerror=alert(1)>"
        } else {
            name
        };
        let is_connected = connected
            .iter()
            .any(|account| account["platform"] == platform && account["profileId"] == id);
        json!({
            "id": id, "name": name, "avatar": format!("{network}/pictures/{id}.svg"),
            "urn": format!("urn:li:organization:{id}"), "username": "example", "pageId": format!("page-{id}"),
            "isOwned": true, "verified": true, "protected": false, "isConnected": is_connected,
        })
    };
    match platform {
        "linkedin" => json!({
            "profile": [entry("ACoAAB1", "Avery Example")],
            "pages": [entry("106", "Example Coffee Roasters"), entry("107", "Bread & Butter")],
        }),
        "facebook" => {
            json!({ "pages": [entry("201", "Example Coffee Roasters"), entry("202", "Example Bakery")] })
        }
        "instagram" => json!({ "accounts": [entry("301", "example.coffee")] }),
        "google" => json!({ "locations": [{
            "location": { "name": "locations/401", "title": "Example Coffee, Main Street", "isVerified": true },
            "account": { "name": "accounts/40", "accountName": "Example Coffee", "type": "LOCATION_GROUP" },
        }] }),
        _ => json!({ "profile": [entry("501", "Example Coffee")] }),
    }
}

/// Connects a listed account; all others are refused.
fn attach(state: &State, login: &Login, oauth_id: &str, body: &[u8]) -> Response {
    let body: Value = serde_json::from_slice(body).unwrap_or_default();
    let (id, name) = match login.platform.as_str() {
        "google" => (&body["location"]["name"], &body["location"]["title"]),
        _ => (&body["originId"], &body["name"]),
    };
    let listed = listing(state, &login.platform).to_string();
    if !id.is_string() || !listed.contains(&id.to_string()) || !listed.contains(&name.to_string()) {
        return refuse(
            StatusCode::UNPROCESSABLE_ENTITY,
            "originId is not one of those listed",
        );
    }
    let kind = match login.platform.as_str() {
        "google" => json!("location"),
        _ => body["type"].clone(),
    };
    let mut connected = state.connected.lock().expect("no holder panics");
    connected.retain(|it| it["platform"] != *login.platform || it["profileId"] != *id);
    let connection = format!("{oauth_id}_{LOCATION}_{}", id.as_str().unwrap_or_default());
    connected.push(json!({
        "id": connection, "oauthId": oauth_id, "profileId": id, "name": name, "platform": login.platform,
        "type": kind, "expire": "2027-02-18T11:45:14.317Z", "isExpired": false, "meta": {},
    }));
    let account = json!({
        "_id": connection, "oAuthId": oauth_id, "locationId": login.location, "originId": id, "name": name,
        "platform": login.platform, "type": kind, "avatar": body["avatar"], "active": true, "deleted": false,
        "createdAt": "2026-11-24T13:46:00.000Z", "updatedAt": "2026-11-24T13:46:00.000Z",
    });
    answer(StatusCode::CREATED, "Attached Account", account)
}

#[expect(clippy::needless_pass_by_value, reason = "calls are easier to read")]
fn answer(status: StatusCode, message: &str, results: Value) -> Response {
    let body = json!({
        "success": true, "statusCode": status.as_u16(), "message": message, "results": results,
    });
    (status, axum::Json(body)).into_response()
}

fn refuse(status: StatusCode, message: &str) -> Response {
    let body = json!({
        "statusCode": status.as_u16(), "message": message, "error": status.canonical_reason(),
        "traceId": "3f8c2a51-7d0e-4b7e-9c55-5e1d7c0a9b42",
    });
    (status, axum::Json(body)).into_response()
}

/// The page to which a network redirects the window after the login. It posts the message to its opener, unless
/// the user has cancelled.
async fn callback(Extract(state): Shared, Query(query): Parameters) -> Response {
    let given = |name: &str| query.get(name).map_or("", String::as_str);
    let login = state
        .logins
        .lock()
        .expect("no holder panics")
        .remove(given("state"));
    let Some(mut login) = login else {
        return (StatusCode::BAD_REQUEST, "The login is over.").into_response();
    };
    let connected = state.connected.lock().expect("no holder panics").clone();
    let reconnected: Vec<_> = connected
        .iter()
        .filter(|account| login.reconnect && account["platform"] == *login.platform)
        .map(|account| account["id"].clone())
        .collect();
    let reports_as = match given("end") {
        "other-platform" if login.platform == "google" => "facebook".to_owned(),
        "other-platform" => "google".to_owned(),
        _ => login.platform.clone(),
    };
    if given("end") == "other-location" {
        OTHER_LOCATION.clone_into(&mut login.location);
    }
    let account_id = match given("end") {
        "unknown" => "ffffffffffffffffffffffff".to_owned(),
        _ => state.end_login(login),
    };
    // Alternate between the two documented spellings.
    let is_odd = state.accounts.lock().expect("no holder panics").len() % 2 == 1;
    let page = if is_odd {
        "social_media_posting"
    } else {
        "social-media-posting"
    };
    let message = json!({
        "actionType": "close", "page": page, "platform": reports_as, "placement": "integration",
        "accountId": account_id, "reconnectAccounts": reconnected,
    });
    let messages = match given("end") {
        "cancel" => String::new(),
        // Messages that other scripts may post, followed by the one that counts.
        "noise" => format!("const messages = [...noise, {message}];"),
        _ => format!("const messages = [{message}];"),
    };
    Html(
        END.replace("/* messages */", &messages)
            .replace("{noise}", network::NOISE),
    )
    .into_response()
}

const END: &str = include_str!("end.html");

async fn calls(Extract(state): Shared) -> String {
    state.calls.lock().expect("no holder panics").join("\n")
}

async fn choose(Extract(state): Shared, Path(name): Path<String>) -> Response {
    let Some((_, answers, _)) = Answers::ALL.into_iter().find(|(known, ..)| *known == name) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    *state.answers.lock().expect("no holder panics") = answers;
    Redirect::to("/").into_response()
}

/// The page that selects how the simulated HighLevel responds.
async fn controls(Extract(state): Shared) -> Html<String> {
    let current = *state.answers.lock().expect("no holder panics");
    let mut forms = String::new();
    for (name, answers, label) in Answers::ALL {
        let now = if answers == current {
            " aria-current=\"true\""
        } else {
            ""
        };
        let _ = write!(
            forms,
            "<form method=post action=/stand-in/answers/{name}><button{now}>{label}</button></form>"
        );
    }
    Html(
        network::PAGE
            .replace("{title}", "How HighLevel (stand-in) responds")
            .replace("{body}", &forms),
    )
}
