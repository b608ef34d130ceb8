//! Building clients, and settings that the builder refuses.

use std::time::Duration;

use highlevel_runtime::{BuildError, Client, ClientBuilder, Token};

use crate::api::operations::GetPageParams;
use crate::server::{SECRET, answer};

fn builder() -> ClientBuilder {
    Client::builder().token(Token::location(SECRET))
}

#[test]
fn the_defaults_are_enough() {
    let client = builder().build().expect("the defaults are valid");
    assert_eq!(
        client.base_url().as_str(),
        "https://services.leadconnectorhq.com/"
    );
}

#[test]
fn a_client_needs_a_token() {
    assert!(matches!(
        Client::builder().build(),
        Err(BuildError::MissingToken)
    ));
}

#[test]
fn a_token_that_no_header_carries_is_refused_without_showing_it() {
    for secret in [
        "",
        "a b",
        "Bearer abc",
        "abc\n",
        "a\u{0}c",
        "ünïcode",
        "a\r\nX-Evil: 1",
    ] {
        let error = Client::builder()
            .token(Token::company(secret))
            .build()
            .expect_err("no header carries it");
        assert!(matches!(error, BuildError::InvalidToken(_)));
        let shown = format!("{error} {error:?}");
        assert!(secret.is_empty() || !shown.contains(secret), "{shown}");
    }
}

#[test]
fn base_urls_are_checked() {
    let build = |base_url: &str| builder().base_url(base_url).build();
    for good in [
        "https://example.com",
        "https://example.com/a/b/",
        "http://localhost:1",
        "http://127.0.0.9",
        "http://[::1]:8080",
        "http://a.localhost",
    ] {
        assert!(build(good).is_ok(), "{good}");
    }
    for insecure in [
        "http://example.com",
        "http://localhost.example.com",
        "http://10.0.0.1",
        "http://[::2]",
    ] {
        assert!(
            matches!(build(insecure), Err(BuildError::InsecureBaseUrl)),
            "{insecure}"
        );
        assert!(
            builder()
                .base_url(insecure)
                .allow_http(true)
                .build()
                .is_ok(),
            "{insecure}"
        );
    }
    for bad in [
        "",
        "example.com",
        "ftp://example.com",
        "https://",
        "https://user:pass@example.com",
        "https://e.com?a=1",
        "https://e.com#x",
    ] {
        assert!(
            matches!(build(bad), Err(BuildError::InvalidBaseUrl(_))),
            "{bad}"
        );
    }
}

#[test]
fn a_base_url_that_no_request_can_carry_is_refused_with_the_reason() {
    let of_length = |length: usize| {
        let origin = "https://example.com/";
        format!("{origin}{}", "a".repeat(length - origin.len()))
    };
    let longest = builder().base_url(of_length(65_534)).build();
    assert!(longest.is_ok(), "it is as long as it may be");
    for (base_url, reason) in [
        (
            of_length(65_535),
            "it has 65535 bytes, more than the 65534 that can be sent",
        ),
        (
            "https://a{b/".to_owned(),
            "its host has a character that no request can carry",
        ),
    ] {
        let error = builder().base_url(base_url).build().expect_err(reason);
        let expected = format!("the base URL cannot be used: {reason}");
        assert_eq!(error.to_string(), expected);
    }
}

#[test]
fn settings_that_cannot_work_are_refused() {
    assert!(matches!(
        builder().user_agent("a\nb").build(),
        Err(BuildError::InvalidUserAgent)
    ));
    assert!(matches!(
        builder().user_agent("é").build(),
        Err(BuildError::InvalidUserAgent)
    ));
}

#[test]
fn a_client_may_be_wrapped() {
    struct Wrapped(Client);
    impl From<Client> for Wrapped {
        fn from(client: Client) -> Self {
            Self(client)
        }
    }
    let builder = ClientBuilder::<Wrapped>::new()
        .token(Token::location(SECRET))
        .timeout(None);
    let wrapped = builder
        .connect_timeout(Duration::from_secs(1))
        .build()
        .expect("the settings are valid");
    assert_eq!(wrapped.0.base_url().scheme(), "https");
}

#[tokio::test]
async fn base_path_and_user_agent_are_sent() {
    let server = answer("200 OK", "", "{}").await;
    let client = builder()
        .base_url(format!("{}/v9/", server.url))
        .user_agent("mine/1")
        .build()
        .expect("it is valid");
    client
        .request(GetPageParams::new("loc"))
        .send()
        .await
        .expect("the response is a success");
    let request = server.request().text();
    assert!(
        request.starts_with("GET /v9/pages/loc/page HTTP/1.1\r\n"),
        "{request}"
    );
    assert!(request.contains("\r\nuser-agent: mine/1\r\n"), "{request}");
}
