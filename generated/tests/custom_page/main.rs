//! Tests the server of the example `custom_page` over sockets, with messages that the real `CryptoJS` has encrypted. `cargo
//! xtask connect-test` tests the page in a browser.

#[path = "../../examples/custom_page/server.rs"]
mod server;
#[path = "../../examples/custom_page/stand_in/mod.rs"]
mod stand_in;

use highlevel::user_context::SharedSecret;
use highlevel_testing::listen;
use reqwest::{Client, StatusCode};
use serde_json::{Value, json};

use server::App;

/// A simulated browser with the page.
struct Page {
    address: String,
    highlevel: String,
    client: Client,
}

impl Page {
    async fn open(secret: &str) -> Self {
        let (listener, _) = listen().await;
        let address = format!("http://{}", listener.local_addr().expect("it is bound"));
        let highlevel = stand_in::start(&address).await.expect("a port is free");
        let router = server::router(App {
            secret: SharedSecret::new(secret.to_owned()),
            highlevel: highlevel.clone(),
        });
        let router = router.expect("an origin fits into a header");
        tokio::spawn(async move { axum::serve(listener, router).await });
        let _ = rustls::crypto::ring::default_provider().install_default();
        Self {
            address,
            highlevel,
            client: Client::new(),
        }
    }

    /// Sends the same request as the page, with the given `Sec-Fetch-Site`.
    async fn user(&self, encrypted: &str, site: &str) -> (StatusCode, String) {
        let request = self.client.post(format!("{}/api/user", self.address));
        let request = request.header("sec-fetch-site", site);
        let request = request.header("content-type", "application/json");
        let response = request.body(json!(encrypted).to_string()).send().await;
        let response = response.expect("the server responds");
        let status = response.status();
        (status, response.text().await.expect("it is text"))
    }

    async fn text(&self, address: &str) -> (Option<String>, String) {
        let response = self.client.get(address).send().await;
        let response = response.expect("the server responds");
        assert_eq!(response.status(), StatusCode::OK, "{address}");
        let policy = response.headers().get("content-security-policy");
        let policy = policy.map(|policy| policy.to_str().expect("it is ASCII").to_owned());
        (policy, response.text().await.expect("it is text"))
    }
}

fn context(name: &str) -> String {
    let contexts = include_str!("../../examples/custom_page/stand_in/contexts.json");
    let contexts: Value = serde_json::from_str(contexts).expect("the file is JSON");
    contexts[name]
        .as_str()
        .expect("it has the context")
        .to_owned()
}

#[tokio::test]
async fn the_page_learns_who_uses_it() {
    let page = Page::open(stand_in::SECRET).await;
    let location = "location yLKVZpNppIdYpah4RjNE";
    let company = "company GNb7aIv4rQFVb9iwNl5K";
    for (name, place) in [
        ("company", company),
        ("location", location),
        ("observed", location),
    ] {
        let (status, text) = page.user(&context(name), "same-origin").await;
        assert_eq!(status, StatusCode::OK, "{name}: {text}");
        let user: Value = serde_json::from_str(&text).expect("it is JSON");
        let expected = json!({"name": "John Doe", "role": "admin", "place": place});
        assert_eq!(user, expected, "{name}");
    }
}

#[tokio::test]
async fn every_text_that_is_no_context_gets_the_same_response() {
    let page = Page::open(stand_in::SECRET).await;
    let other = Page::open("another secret").await;
    let text = context("location");
    let (start, end) = text.split_at(text.len() - 8);
    assert!(end.ends_with("=="), "the change keeps the length");
    let changed = format!("{start}AAAAAA==");
    let mut responses = vec![other.user(&text, "same-origin").await];
    for text in ["", "no base64", "U2FsdGVkX18=", start, &changed] {
        responses.push(page.user(text, "same-origin").await);
    }
    for (status, text) in &responses {
        assert_eq!(*status, StatusCode::UNAUTHORIZED);
        assert_eq!(*text, responses[0].1);
    }
}

#[tokio::test]
async fn only_the_page_may_ask_and_not_for_much() {
    let page = Page::open(stand_in::SECRET).await;
    for site in ["cross-site", "same-site", "none"] {
        let (status, _) = page.user(&context("location"), site).await;
        assert_eq!(status, StatusCode::FORBIDDEN, "{site}");
    }
    let (status, _) = page.user(&"A".repeat(100_000), "same-origin").await;
    assert_eq!(status, StatusCode::PAYLOAD_TOO_LARGE);
}

#[tokio::test]
async fn only_highlevel_may_show_the_page_and_nothing_shows_the_secret() {
    let page = Page::open(stand_in::SECRET).await;
    let (policy, text) = page.text(&page.address).await;
    let policy = policy.expect("the page has a policy");
    let ancestors = format!("frame-ancestors {}", page.highlevel);
    assert!(policy.ends_with(&ancestors), "{policy}");
    let (_, script) = page.text(&format!("{}/page.js", page.address)).await;
    let (_, application) = page.text(&page.highlevel).await;
    assert!(
        application.contains(&page.address),
        "the frame has the page"
    );
    for text in [text, script, application] {
        assert!(!text.contains(stand_in::SECRET), "{text}");
    }
}
