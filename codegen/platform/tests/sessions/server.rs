//! A simulation of HighLevel's authorization server, with single-use refresh tokens, and of an API behind it.
//!
//! It does not use the scripted server of `highlevel-testing`, because its responses depend on the state that earlier requests
//! have changed.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::{Duration, Instant};

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::{RawQuery, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use highlevel_runtime::serde_json::{Value, json};
use highlevel_runtime::url::form_urlencoded;
use highlevel_testing::listen;

pub(crate) const CLIENT_ID: &str = "app-1";
pub(crate) const CLIENT_SECRET: &str = "cl1ent-s3cret-that-must-not-show";

/// A fault of the token endpoint at the next request.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Fault {
    /// Returns 503 and consumes nothing.
    Unavailable,
    /// Returns 429 and consumes nothing.
    TooMany,
    /// Returns 429, asks to wait for a year, and consumes nothing.
    TooManyForAYear,
    /// Consumes the refresh token or code, and breaks the connection in the middle of the response.
    LoseAnswer,
    /// Consumes the refresh token or code, and returns a body that is not JSON.
    Garbage,
    /// Returns this status and body after the delay, and consumes nothing. The body is sent as HTML unless it is a JSON object.
    Respond(u16, &'static str),
    /// Returns 429 with this `Retry-After`, in seconds, and consumes nothing.
    Later(u64),
    /// Never responds.
    Hang,
    /// Returns 400 and echoes the request.
    Echo,
}

/// Delays responses until it is opened.
#[derive(Clone, Default)]
pub(crate) struct Gate(Arc<tokio::sync::Notify>);

impl Gate {
    /// Releases the waiting responses and all later ones.
    pub(crate) fn open(&self) {
        self.0.notify_one();
    }

    async fn pass(&self) {
        self.0.notified().await;
        // Wake the next waiting request.
        self.0.notify_one();
    }
}

#[derive(Default)]
pub(crate) struct Book {
    /// The valid refresh tokens, with their accounts.
    refresh_tokens: BTreeMap<String, String>,
    access_tokens: BTreeSet<String>,
    codes: BTreeMap<String, Value>,
    issued: usize,
    pub(crate) faults: VecDeque<Fault>,
    /// The faults of the endpoint for tokens of locations: only `Respond` and `Hang`.
    pub(crate) mint_faults: VecDeque<Fault>,
    /// Maximum number of requests per second at the token endpoint. Further ones get 429.
    pub(crate) per_second: Option<usize>,
    second: Option<(Instant, usize)>,
    /// The delay of an exchange at the token endpoint, and of every `Fault::Respond`.
    pub(crate) delay: Duration,
    /// The gate that both token endpoints wait for before they respond, unless `per_second` is exceeded.
    pub(crate) gate: Option<Gate>,
    /// Members that are merged into every response with tokens.
    pub(crate) extra: Value,
    /// Whether the response with a token of a location has a refresh token.
    pub(crate) minted_last: bool,
    /// The locations of each company. They are listed as installed, unless their ids end with `!`.
    pub(crate) locations: BTreeMap<String, Vec<String>>,
    /// Whether the list of locations never ends.
    pub(crate) is_endless: bool,
    pub(crate) list: Option<&'static str>,
    /// For each refresh that the server processed, whether its refresh token was valid.
    pub(crate) refreshes: Vec<bool>,
    pub(crate) mints: usize,
    pub(crate) calls: usize,
    pub(crate) unauthorized: usize,
    /// The forms that the token endpoint received.
    pub(crate) forms: Vec<BTreeMap<String, String>>,
}

impl Book {
    /// Issues tokens of an account, like an installation. They are `access-…` and `refresh-…`.
    pub(crate) fn issue(&mut self, account: &str) -> (String, String) {
        self.issued += 1;
        let access = format!("access-{account}-{}", self.issued);
        let refresh = format!("refresh-{account}-{}", self.issued);
        self.access_tokens.insert(access.clone());
        self.refresh_tokens
            .insert(refresh.clone(), account.to_owned());
        (access, refresh)
    }

    fn has_room(&mut self) -> bool {
        let Some(most) = self.per_second else {
            return true;
        };
        let (began, taken) = self.second.get_or_insert_with(|| (Instant::now(), 0));
        if began.elapsed() >= Duration::from_secs(1) {
            (*began, *taken) = (Instant::now(), 0);
        }
        let has_room = *taken < most;
        *taken += usize::from(has_room);
        has_room
    }

    /// Adds a code that is exchanged for tokens of an account and these further fields.
    pub(crate) fn code(&mut self, code: &str, account: &str, answer: Value) {
        let mut answer = answer;
        answer["account"] = json!(account);
        self.codes.insert(code.to_owned(), answer);
    }

    /// Makes the server refuse an access token.
    pub(crate) fn revoke(&mut self, access_token: &str) {
        assert!(
            self.access_tokens.remove(access_token),
            "{access_token} is not known"
        );
    }

    pub(crate) fn revoke_refresh(&mut self, refresh_token: &str) {
        self.refresh_tokens
            .remove(refresh_token)
            .expect("it is known");
    }

    fn answer(&mut self, account: &str, has_refresh: bool, fields: &Value) -> Value {
        let (access, refresh) = self.issue(account);
        let mut answer = json!({ "access_token": access, "token_type": "Bearer", "expires_in": 86_399, "scope": "a.readonly b.write" });
        if has_refresh {
            answer["refresh_token"] = json!(refresh);
        } else {
            self.refresh_tokens.remove(&refresh);
        }
        for fields in [fields.clone(), self.extra.clone()] {
            if let Value::Object(fields) = fields {
                for (name, value) in fields {
                    answer[name] = value;
                }
            }
        }
        answer
    }
}

#[derive(Clone)]
pub(crate) struct Server {
    pub(crate) url: String,
    book: Arc<Mutex<Book>>,
}

impl Server {
    pub(crate) async fn start() -> Self {
        let (listener, url) = listen().await;
        let server = Self {
            url,
            book: Arc::default(),
        };
        let router = Router::new()
            .route("/oauth/token", post(token))
            .route("/oauth/locationToken", post(location_token))
            .route("/oauth/installedLocations", get(installed_locations))
            .route("/whoami/{account}", get(whoami))
            .route("/forbidden", get(forbidden))
            .with_state(server.clone());
        tokio::spawn(async move { axum::serve(listener, router).await });
        server
    }

    /// Returns the handle of a server that runs in another process.
    pub(crate) fn at(url: &str) -> Self {
        Self {
            url: url.to_owned(),
            book: Arc::default(),
        }
    }

    /// Returns the number of requests for tokens of locations, and the number of refreshes.
    pub(crate) fn mints_and_refreshes(&self) -> (usize, usize) {
        let book = self.book();
        (book.mints, book.refreshes.len())
    }

    pub(crate) fn book(&self) -> MutexGuard<'_, Book> {
        self.book.lock().expect("no test panics with the lock")
    }
}

/// A JSON response.
struct Json(Value);

impl IntoResponse for Json {
    fn into_response(self) -> Response {
        ([("content-type", "application/json")], self.0.to_string()).into_response()
    }
}

fn form(body: &[u8]) -> BTreeMap<String, String> {
    form_urlencoded::parse(body).into_owned().collect()
}

fn refuse(error: &str, description: &str) -> Response {
    let body = json!({ "error": error, "error_description": description });
    (StatusCode::BAD_REQUEST, Json(body)).into_response()
}

async fn token(State(server): State<Server>, body: Bytes) -> Response {
    let form = form(&body);
    let (delay, gate, fault) = {
        let mut book = server.book();
        book.forms.push(form.clone());
        if !book.has_room() {
            return too_many(1);
        }
        (book.delay, book.gate.clone(), book.faults.pop_front())
    };
    if let Some(gate) = gate {
        gate.pass().await;
    }
    match fault {
        Some(Fault::Respond(status, text)) => {
            tokio::time::sleep(delay).await;
            return respond(status, text);
        }
        Some(Fault::Later(seconds)) => return too_many(seconds),
        Some(Fault::Hang) => std::future::pending().await,
        Some(Fault::Unavailable) => return StatusCode::SERVICE_UNAVAILABLE.into_response(),
        Some(Fault::TooMany) => {
            return (StatusCode::TOO_MANY_REQUESTS, [("retry-after", "0")]).into_response();
        }
        Some(Fault::TooManyForAYear) => {
            let wait = [("retry-after", "31536000")];
            return (StatusCode::TOO_MANY_REQUESTS, wait).into_response();
        }
        Some(Fault::Echo) => {
            let text = String::from_utf8_lossy(&body);
            let body = json!({ "message": format!("bad {form:?} {text}"), "error": format!("{form:?}"), "error_description": format!("{form:?}"), "traceId": format!("{form:?}") });
            return (StatusCode::BAD_REQUEST, Json(body)).into_response();
        }
        _ => {}
    }
    let response = exchange(&server, &form);
    tokio::time::sleep(delay).await;
    match fault {
        Some(Fault::LoseAnswer) => {
            let chunk: Result<&str, std::io::Error> = Ok("{\"access_token\":\"acc");
            let broken = Err(std::io::Error::other("the connection breaks"));
            Body::from_stream(futures_util::stream::iter([chunk, broken])).into_response()
        }
        Some(Fault::Garbage) => {
            let text = axum::body::to_bytes(response.into_body(), 10_000)
                .await
                .expect("it is whole");
            format!("<html>{}", String::from_utf8_lossy(&text)).into_response()
        }
        _ => response,
    }
}

fn too_many(seconds: u64) -> Response {
    let retry_after = seconds.to_string();
    (
        StatusCode::TOO_MANY_REQUESTS,
        [("retry-after", retry_after)],
    )
        .into_response()
}

fn respond(status: u16, text: &'static str) -> Response {
    let media_type = if text.starts_with('{') {
        "application/json"
    } else {
        "text/html"
    };
    let status = StatusCode::from_u16(status).expect("it is a status");
    (status, [("content-type", media_type)], text).into_response()
}

fn exchange(server: &Server, form: &BTreeMap<String, String>) -> Response {
    let field = |name: &str| form.get(name).map(String::as_str).unwrap_or_default();
    if field("client_id") != CLIENT_ID || field("client_secret") != CLIENT_SECRET {
        return refuse("invalid_client", "Invalid client credentials!");
    }
    let mut book = server.book();
    match field("grant_type") {
        "authorization_code" => match book.codes.remove(field("code")) {
            Some(mut answer) => {
                let account = answer
                    .as_object_mut()
                    .and_then(|answer| answer.remove("account"));
                let account = account
                    .as_ref()
                    .and_then(Value::as_str)
                    .expect("codes are of accounts");
                Json(book.answer(account, true, &answer)).into_response()
            }
            None => refuse(
                "invalid_grant",
                "Invalid grant: authorization code is invalid",
            ),
        },
        "refresh_token" => {
            let account = book.refresh_tokens.remove(field("refresh_token"));
            book.refreshes.push(account.is_some());
            match account {
                Some(account) => Json(book.answer(&account, true, &Value::Null)).into_response(),
                None => refuse("invalid_grant", "This refresh token is invalid"),
            }
        }
        _ => refuse("unsupported_grant_type", ""),
    }
}

/// Returns the token of a request if the server accepts it.
fn bearer(book: &mut Book, headers: &HeaderMap) -> Result<String, StatusCode> {
    let header = headers
        .get("authorization")
        .and_then(|value| value.to_str().ok());
    let token = header
        .and_then(|value| value.strip_prefix("Bearer "))
        .unwrap_or_default();
    if book.access_tokens.contains(token) {
        return Ok(token.to_owned());
    }
    book.unauthorized += 1;
    Err(StatusCode::UNAUTHORIZED)
}

async fn location_token(State(server): State<Server>, headers: HeaderMap, body: Bytes) -> Response {
    let form = form(&body);
    let (delay, gate, fault) = {
        let mut book = server.book();
        book.mints += 1;
        (book.delay, book.gate.clone(), book.mint_faults.pop_front())
    };
    if let Some(gate) = gate {
        gate.pass().await;
    }
    match fault {
        Some(Fault::Respond(status, text)) => {
            tokio::time::sleep(delay).await;
            return respond(status, text);
        }
        Some(Fault::Hang) => std::future::pending().await,
        _ => {}
    }
    let mut book = server.book();
    let token = match bearer(&mut book, &headers) {
        Ok(token) => token,
        Err(status) => return invalid_token(status),
    };
    let (company, location) = (&form["companyId"], &form["locationId"]);
    let version = headers
        .get("version")
        .map(|value| value.as_bytes().to_vec());
    if version.as_deref() != Some(b"2021-07-28")
        || !token.starts_with(&format!("access-{company}-"))
    {
        return StatusCode::UNAUTHORIZED.into_response();
    }
    if !book
        .locations
        .get(company)
        .is_some_and(|locations| locations.contains(location))
    {
        return refuse("Bad Request", "Location is not installed");
    }
    let fields = json!({ "locationId": location, "userId": "user-1" });
    let has_refresh = book.minted_last;
    Json(book.answer(&location.clone(), has_refresh, &fields)).into_response()
}

async fn installed_locations(
    State(server): State<Server>,
    headers: HeaderMap,
    RawQuery(query): RawQuery,
) -> Response {
    let query = form(query.unwrap_or_default().as_bytes());
    let mut book = server.book();
    if let Err(status) = bearer(&mut book, &headers) {
        return invalid_token(status);
    }
    if let Some(text) = book.list {
        return respond(200, text);
    }
    if book.is_endless {
        let skip: usize = query["skip"].parse().expect("it is a number");
        let page: Vec<_> = (skip..skip + 100)
            .map(|id| json!({ "_id": format!("l{id}") }))
            .collect();
        return Json(json!({ "locations": page })).into_response();
    }
    let number = |name: &str| query[name].parse::<usize>().expect("it is a number");
    let locations = book
        .locations
        .get(&query["companyId"])
        .cloned()
        .unwrap_or_default();
    // A page has at most 3 locations, even if more are requested.
    let page = locations
        .iter()
        .skip(number("skip"))
        .take(number("limit").min(3));
    let page: Vec<_> = page
        .map(|id| json!({ "_id": id, "name": "x", "isInstalled": !id.ends_with('!') }))
        .collect();
    Json(json!({ "locations": page, "count": locations.len() })).into_response()
}

async fn whoami(State(server): State<Server>, headers: HeaderMap) -> Response {
    let mut book = server.book();
    book.calls += 1;
    match bearer(&mut book, &headers) {
        Ok(token) => token.into_response(),
        Err(status) => invalid_token(status),
    }
}

/// Returns HighLevel's response to an invalid access token.
fn invalid_token(status: StatusCode) -> Response {
    let body = json!({ "statusCode": status.as_u16(), "message": "Invalid JWT" });
    (status, Json(body)).into_response()
}

async fn forbidden(State(server): State<Server>) -> Response {
    server.book().calls += 1;
    let body = json!({ "message": "The token has no access to this location." });
    (StatusCode::UNAUTHORIZED, Json(body)).into_response()
}
