//! Tests the server of the example `connect` over sockets, with a simulated HighLevel: successful logins, refusals, and that
//! requests of other sites and forged messages send no request to HighLevel. `cargo xtask connect-test` tests the page in a browser.

#[path = "../../examples/connect/failure.rs"]
mod failure;
#[path = "../../examples/connect/server.rs"]
mod server;
#[path = "../../examples/connect/session.rs"]
mod session;
#[path = "../../examples/connect/stand_in/mod.rs"]
mod stand_in;

use highlevel::Token;
use highlevel::social_login::SocialPlatform;
use highlevel_testing::listen;
use reqwest::{Client, Method, Response, StatusCode, redirect};
use serde_json::{Value, json};

use stand_in::{Answers, LOCATION, Login, OTHER_LOCATION, StandIn, TOKEN};

impl StandIn {
    fn network(&self) -> String {
        self.state.network.lock().expect("no holder panics").clone()
    }

    fn answer(&self, answers: Answers) {
        *self.state.answers.lock().expect("no holder panics") = answers;
    }

    /// Returns the requests to HighLevel since the last call of this function.
    fn take_calls(&self) -> Vec<String> {
        std::mem::take(&mut self.state.calls.lock().expect("no holder panics"))
    }

    /// Returns the account id of a successful login, without using windows.
    fn login(&self, platform: &str, location: &str) -> String {
        self.state.end_login(Login {
            platform: platform.to_owned(),
            location: location.to_owned(),
            reconnect: false,
        })
    }
}

/// A simulated browser with the page.
struct Page {
    stand_in: StandIn,
    address: String,
    client: Client,
    cookie: String,
    session: Value,
}

impl Page {
    async fn open() -> Self {
        Self::open_with(Token::private_integration(TOKEN)).await
    }

    async fn open_with(token: Token) -> Self {
        let stand_in = StandIn::start().await;
        let (listener, _) = listen().await;
        let port = listener.local_addr().expect("the listener is bound").port();
        let address = format!("http://localhost:{port}");
        let app = server::router(stand_in.app(&address, token));
        tokio::spawn(async move { axum::serve(listener, app).await });
        let _ = rustls::crypto::ring::default_provider().install_default();
        let client = Client::builder().redirect(redirect::Policy::none()).build();
        let client = client.expect("the settings are valid");
        let mut page = Self {
            stand_in,
            address,
            client,
            cookie: String::new(),
            session: Value::Null,
        };
        page.refresh().await;
        page
    }

    /// Another browser on the same server.
    async fn other(&self) -> Self {
        let (stand_in, client) = (self.stand_in.clone(), self.client.clone());
        let address = self.address.clone();
        let mut page = Self {
            stand_in,
            address,
            client,
            cookie: String::new(),
            session: Value::Null,
        };
        page.refresh().await;
        page
    }

    async fn refresh(&mut self) {
        let response = self.get("/api/session").await;
        let cookie = response.headers()["set-cookie"]
            .to_str()
            .expect("a cookie is ASCII")
            .to_owned();
        for flag in ["HttpOnly", "SameSite=Lax", "Path=/"] {
            assert!(cookie.contains(flag), "{cookie}");
        }
        let (pair, _) = cookie.split_once(';').expect("a cookie has flags");
        pair.clone_into(&mut self.cookie);
        self.session = read(response).await;
    }

    fn field(&self, name: &str) -> &str {
        self.session[name].as_str().expect("the session has it")
    }

    async fn get(&self, path: &str) -> Response {
        let request = self.client.get(format!("{}{path}", self.address));
        request
            .header("cookie", &self.cookie)
            .send()
            .await
            .expect("the server responds")
    }

    /// Posts like the page, except for one header.
    async fn post_with(
        &self,
        path: &str,
        body: &Value,
        header: &'static str,
        value: &str,
    ) -> Response {
        let mut request = self
            .client
            .request(Method::POST, format!("{}{path}", self.address))
            .header("content-type", "application/json")
            .body(body.to_string());
        for (name, own) in [
            ("cookie", self.cookie.as_str()),
            ("x-csrf-token", self.field("csrf")),
            ("origin", self.address.as_str()),
        ] {
            request = request.header(name, if name == header { value } else { own });
        }
        if !["cookie", "x-csrf-token", "origin"].contains(&header) {
            request = request.header(header, value);
        }
        request.send().await.expect("the server responds")
    }

    async fn post(&self, path: &str, body: Value) -> (StatusCode, Value) {
        let response = self
            .post_with(path, &body, "sec-fetch-site", "same-origin")
            .await;
        (response.status(), read(response).await)
    }

    /// Opens the window of a login and returns the URL of the redirect.
    async fn begin(&self, platform: &str) -> String {
        let state = self.field("state");
        let path = format!("/connect/{platform}?state={state}&purpose=connect");
        let response = self.get(&path).await;
        assert_eq!(response.status(), StatusCode::SEE_OTHER);
        response.headers()["location"]
            .to_str()
            .expect("an address is ASCII")
            .to_owned()
    }

    /// Passes a message on as if HighLevel had posted it.
    async fn hear(&self, message: &Value) -> (StatusCode, Value) {
        self.hear_from(&self.stand_in.highlevel(), message).await
    }

    async fn hear_from(&self, origin: &str, message: &Value) -> (StatusCode, Value) {
        let heard = json!([self.field("state"), origin, message.to_string()]);
        self.post("/api/choices", heard).await
    }

    /// Tries to start a login and returns the failure.
    async fn failure(&mut self) -> Value {
        assert_eq!(self.begin("linkedin").await, "/#failure");
        self.refresh().await;
        let failure = self.session["failure"].take();
        assert!(!failure.to_string().contains(TOKEN), "{failure}");
        // The failure is reported only once.
        self.refresh().await;
        assert_eq!(self.session["failure"], Value::Null);
        failure
    }
}

/// Reads a body as JSON. The result is null if it is not JSON.
async fn read(response: Response) -> Value {
    let body = response.bytes().await.expect("the body comes");
    serde_json::from_slice(&body).unwrap_or_default()
}

fn message(platform: &str, account: &str) -> Value {
    json!({ "actionType": "close", "page": "social-media-posting", "platform": platform, "accountId": account })
}

#[tokio::test]
async fn every_platform_goes_from_the_window_to_the_connected_account() {
    let mut page = Page::open().await;
    for platform in SocialPlatform::ALL {
        page.refresh().await;
        let login = page.begin(platform.as_str()).await;
        let network = format!("{}/{platform}/login?state=", page.stand_in.network());
        assert!(login.starts_with(&network), "{login}");
        let account = page.stand_in.login(platform.as_str(), LOCATION);
        let (status, listed) = page.hear(&message(platform.as_str(), &account)).await;
        assert_eq!(status, StatusCode::OK, "{platform}: {listed}");
        let (status, connected) = page.post("/api/attach", json!(0)).await;
        assert_eq!(status, StatusCode::OK, "{platform}: {connected}");
        assert_eq!(connected["name"], listed["choices"][0]["name"]);
        assert_eq!(connected["locationId"], LOCATION);
    }
    let (_, accounts) = page.post("/api/accounts", Value::Null).await;
    let accounts = accounts.as_array().expect("a list").len();
    assert_eq!(accounts, SocialPlatform::ALL.len());
}

#[tokio::test]
async fn a_login_begins_only_from_our_page_and_once() {
    let mut page = Page::open().await;
    for state in ["", "0", "00000000000000000000000000000000"] {
        let response = page
            .get(&format!("/connect/linkedin?state={state}&purpose=connect"))
            .await;
        assert_eq!(response.headers()["location"], "/#failure");
    }
    assert_eq!(page.stand_in.take_calls(), Vec::<String>::new());
    assert!(
        page.begin("linkedin")
            .await
            .starts_with(&page.stand_in.network())
    );
    assert_eq!(page.stand_in.take_calls().len(), 1);
    // A state that was used before is refused without a request to HighLevel.
    assert_eq!(page.begin("linkedin").await, "/#failure");
    assert_eq!(page.stand_in.take_calls(), Vec::<String>::new());
    page.refresh().await;
    assert_eq!(page.session["failure"]["code"], "stale");
}

#[tokio::test]
async fn a_state_is_of_no_use_to_another_browser() {
    let page = Page::open().await;
    let mut other = page.other().await;
    assert_ne!(page.cookie, other.cookie);
    page.begin("linkedin").await;
    let account = page.stand_in.login("linkedin", LOCATION);
    other.session["state"] = page.session["state"].clone();
    page.stand_in.take_calls();
    let (status, failure) = other.hear(&message("linkedin", &account)).await;
    assert_eq!(
        (status, &failure["code"]),
        (StatusCode::CONFLICT, &json!("stale"))
    );
    assert_eq!(other.begin("linkedin").await, "/#failure");
    assert_eq!(page.stand_in.take_calls(), Vec::<String>::new());
    assert_eq!(
        page.hear(&message("linkedin", &account)).await.0,
        StatusCode::OK
    );
}

#[tokio::test]
async fn nothing_is_done_for_another_site() {
    let page = Page::open().await;
    for path in ["/api/accounts", "/api/choices", "/api/attach"] {
        for (header, value) in [
            ("cookie", ""),
            ("cookie", "connect=00000000000000000000000000000000"),
            ("x-csrf-token", ""),
            ("x-csrf-token", "00000000000000000000000000000000"),
            ("origin", "null"),
            ("origin", "http://localhost:1"),
            ("content-type", "text/plain"),
        ] {
            let body = if path == "/api/attach" {
                json!(0)
            } else {
                Value::Null
            };
            if header == "content-type" && path == "/api/accounts" {
                // This endpoint takes no body, so the content type does not matter.
                continue;
            }
            let response = page.post_with(path, &body, header, value).await;
            assert!(
                response.status().is_client_error(),
                "{path} with {header}: {value:?}"
            );
        }
        let response = page
            .post_with(path, &Value::Null, "sec-fetch-site", "cross-site")
            .await;
        assert_eq!(response.status(), StatusCode::FORBIDDEN, "{path}");
    }
    assert_eq!(page.stand_in.take_calls(), Vec::<String>::new());
}

#[tokio::test]
async fn forged_messages_end_the_login_and_ask_nothing() {
    let mut page = Page::open().await;
    let account = page.stand_in.login("linkedin", LOCATION);
    let good = message("linkedin", &account);
    let with = |name: &str, value: Value| {
        let mut message = good.clone();
        message[name] = value;
        message
    };
    let network = page.stand_in.network();
    let highlevel = page.stand_in.highlevel();
    for (origin, message) in [
        (&network, good.clone()),
        (&"null".to_owned(), good.clone()),
        (&highlevel, with("platform", json!("google"))),
        (&highlevel, with("platform", json!(7))),
        (&highlevel, with("page", json!("settings"))),
        (&highlevel, with("accountId", json!(["x"]))),
        (&highlevel, with("accountId", json!(""))),
        (&highlevel, json!([good.clone()])),
        (&highlevel, json!(null)),
    ] {
        page.refresh().await;
        page.begin("linkedin").await;
        page.stand_in.take_calls();
        let (status, failure) = page.hear_from(origin, &message).await;
        assert_eq!(
            (status, &failure["code"]),
            (StatusCode::CONFLICT, &json!("bad-message")),
            "{message}"
        );
        // Each login accepts one message, so a valid message after a bad one is refused.
        let (_, failure) = page.hear(&good).await;
        assert_eq!(failure["code"], "stale");
        assert_eq!(page.post("/api/attach", json!(0)).await.1["code"], "stale");
        assert_eq!(page.stand_in.take_calls(), Vec::<String>::new());
    }
}

#[tokio::test]
async fn an_account_of_another_location_is_refused() {
    let mut page = Page::open().await;
    for account in [
        page.stand_in.login("linkedin", OTHER_LOCATION),
        "../../../oauth".to_owned(),
    ] {
        page.refresh().await;
        page.begin("linkedin").await;
        let (status, failure) = page.hear(&message("linkedin", &account)).await;
        assert_eq!(
            (status, &failure["code"]),
            (StatusCode::CONFLICT, &json!("unknown-account"))
        );
        assert_eq!(page.post("/api/attach", json!(0)).await.1["code"], "stale");
    }
    // Even if HighLevel attaches an account of another location, the response is checked.
    let account = page.stand_in.login("linkedin", OTHER_LOCATION);
    page.refresh().await;
    page.begin("linkedin").await;
    page.stand_in.answer(Answers::Careless);
    assert_eq!(
        page.hear(&message("linkedin", &account)).await.0,
        StatusCode::OK
    );
    let (status, failure) = page.post("/api/attach", json!(0)).await;
    assert_eq!(
        (status, &failure["code"]),
        (StatusCode::CONFLICT, &json!("other-location"))
    );
}

#[tokio::test]
async fn reconnected_accounts_have_to_be_of_this_location() {
    let page = Page::open().await;
    page.begin("linkedin").await;
    let account = page.stand_in.login("linkedin", LOCATION);
    let mut reconnection = message("linkedin", &account);
    reconnection["reconnectAccounts"] = json!(["of-somebody-else"]);
    let (status, failure) = page.hear(&reconnection).await;
    assert_eq!(
        (status, &failure["code"]),
        (StatusCode::CONFLICT, &json!("other-location"))
    );
}

#[tokio::test]
async fn what_was_not_listed_cannot_be_attached() {
    let page = Page::open().await;
    page.begin("linkedin").await;
    let account = page.stand_in.login("linkedin", LOCATION);
    page.hear(&message("linkedin", &account)).await;
    page.stand_in.take_calls();
    assert_eq!(page.post("/api/attach", json!(3)).await.1["code"], "stale");
    for body in [
        json!(-1),
        json!("0"),
        json!({ "originId": "1" }),
        Value::Null,
    ] {
        assert!(page.post("/api/attach", body).await.0.is_client_error());
    }
    assert_eq!(page.stand_in.take_calls(), Vec::<String>::new());
}

#[tokio::test]
async fn every_failure_of_a_start_is_told_apart() {
    let mut page = Page::open().await;
    for (answers, code, detail) in [
        (Answers::NoScope, "no-scope", "200 OK"),
        (Answers::WrongToken, "wrong-token", "user type mismatch"),
        (Answers::ExpiredToken, "expired-token", "trace id 3f8c2a51"),
        (Answers::OtherToken, "other-token", "403 Forbidden"),
        (Answers::Down, "down", "503 Service Unavailable"),
    ] {
        page.stand_in.answer(answers);
        let failure = page.failure().await;
        assert_eq!(failure["code"], code, "{failure}");
        assert!(
            failure["detail"]
                .as_str()
                .is_some_and(|text| text.contains(detail)),
            "{failure}"
        );
        let (status, accounts) = page.post("/api/accounts", Value::Null).await;
        let expected = if answers == Answers::NoScope {
            StatusCode::OK
        } else {
            StatusCode::CONFLICT
        };
        assert_eq!(status, expected, "{accounts}");
    }
}

#[tokio::test]
async fn a_network_that_is_not_supported_is_a_failure_of_its_own() {
    let mut page = Page::open().await;
    assert_eq!(page.begin("myspace").await, "/#failure");
    page.refresh().await;
    assert_eq!(page.session["failure"]["code"], "unsupported");
    assert_eq!(page.stand_in.take_calls(), Vec::<String>::new());
}

#[tokio::test]
async fn a_token_of_a_company_is_not_even_sent() {
    let mut page = Page::open_with(Token::company(TOKEN)).await;
    assert_eq!(page.failure().await["code"], "wrong-token");
    assert_eq!(page.stand_in.take_calls(), Vec::<String>::new());
}

#[tokio::test]
async fn a_list_that_failed_is_asked_for_again_without_another_login() {
    let page = Page::open().await;
    page.begin("linkedin").await;
    let account = page.stand_in.login("linkedin", LOCATION);
    page.stand_in.answer(Answers::Down);
    assert_eq!(
        page.hear(&message("linkedin", &account)).await.1["code"],
        "down"
    );
    page.stand_in.answer(Answers::Well);
    let (status, listed) = page.post("/api/choices", Value::Null).await;
    assert_eq!(status, StatusCode::OK);
    let names = listed["choices"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|it| &it["name"]);
    let expected = ["Avery Example", "Example Coffee Roasters", "Bread & Butter"];
    assert_eq!(names.collect::<Vec<_>>(), expected);
}

#[tokio::test]
async fn the_browser_is_told_what_the_page_may_do_and_no_secret() {
    let page = Page::open().await;
    for path in ["/", "/connect.js", "/connect.css", "/api/session"] {
        let response = page.get(path).await;
        let headers = response.headers();
        let policy = headers["content-security-policy"]
            .to_str()
            .expect("a policy is ASCII");
        assert!(!policy.contains("unsafe"), "{policy}");
        assert!(policy.contains("frame-ancestors 'none'"), "{policy}");
        assert_eq!(headers["referrer-policy"], "no-referrer");
        assert_eq!(
            headers["cross-origin-opener-policy"],
            "same-origin-allow-popups"
        );
        assert!(
            !response.text().await.expect("it is text").contains(TOKEN),
            "{path}"
        );
    }
    assert!(!page.begin("linkedin").await.contains(TOKEN));
}
