//! Calls over a socket: the sent requests, and which responses are successes.

use std::time::Duration;

use highlevel_runtime::http::StatusCode;
use highlevel_runtime::serde_json::json;
use highlevel_runtime::{Client, Error, Token, TransportErrorKind};
use highlevel_testing::listen;

use crate::api::Page;
use crate::api::operations::{GetPageError, GetPageParams, StartError, StartParams};
use crate::server::{SECRET, answer, api_client, client, exchange, serve};

#[tokio::test]
async fn a_call_sends_its_headers_and_reads_its_answer() {
    let server = answer(
        "200 OK",
        "Content-Type: application/json\r\nX-Trace-Id: t-1\r\n",
        r#"{"id":"p","new":1}"#,
    )
    .await;
    let get = api_client(&server.url)
        .pages()
        .get_page("loc")
        .search("a b&c");
    assert_eq!(get.params().search.as_deref(), Some("a b&c"));
    let response = get
        .send_with_meta()
        .await
        .expect("the response is a success");
    assert_eq!(response.value().id.as_deref(), Some("p"));
    assert_eq!(response.status(), StatusCode::OK);
    assert_eq!(response.trace_id().as_deref(), Some("t-1"));
    assert_eq!(
        response.mismatches()[0].to_string(),
        "$.new: not documented in Page, found 1"
    );
    assert_eq!(response.value().extra.get("new"), Some(&json!(1)));
    assert_eq!(&response.body()[..], br#"{"id":"p","new":1}"#);
    assert_eq!(response.operation().id, "get-page");
    let request = server.request().text();
    assert!(
        request.starts_with("GET /pages/loc/page?search=a%20b%26c HTTP/1.1\r\n"),
        "{request}"
    );
    for header in [
        "version: 2021-07-28",
        &format!("authorization: Bearer {SECRET}"),
        &format!("user-agent: highlevel-rust/{}", env!("CARGO_PKG_VERSION")),
        "accept: application/json, */*;q=0.5",
    ] {
        assert!(
            request.contains(&format!("\r\n{header}\r\n")),
            "{header} is missing in {request}"
        );
    }
}

#[tokio::test]
async fn a_call_may_be_built_as_data() {
    let server = answer("201 Created", "", "{}").await;
    let mut params = GetPageParams::new("loc");
    params.body = Some(Page::default().id("é"));
    let page = client(&server.url)
        .request(params)
        .send()
        .await
        .expect("the response is a success");
    assert_eq!(page, Page::default());
    let request = server.request().text();
    assert!(
        request.contains("\r\ncontent-type: application/json\r\n"),
        "{request}"
    );
    assert!(
        request.ends_with("\r\n\r\n{\"id\":\"é\",\"tags\":[],\"children\":[],\"counts\":{}}"),
        "{request}"
    );
}

#[tokio::test]
async fn form_bodies_are_encoded_and_text_is_read() {
    let server = answer("200 OK", "", "plain ü").await;
    let form =
        json!({"grant_type": "refresh token", "list": ["a&b", true], "n": 1.5, "none": null});
    let text = client(&server.url)
        .request(exchange(&form))
        .send()
        .await
        .expect("the response is a success");
    assert_eq!(text, "plain ü");
    let request = server.request().text();
    assert!(
        request.starts_with("POST /oauth/token/ HTTP/1.1\r\n"),
        "{request}"
    );
    assert!(
        request.contains("\r\ncontent-type: application/x-www-form-urlencoded\r\n"),
        "{request}"
    );
    assert!(
        request.ends_with("\r\n\r\ngrant_type=refresh%20token&list=a%26b&list=true&n=1.5"),
        "{request}"
    );
    let error = client(&server.url)
        .request(exchange(&json!({"a": {"b": 1}})))
        .send()
        .await
        .expect_err("it is nested");
    assert!(
        error
            .to_string()
            .contains("`a` is neither a plain value nor a list of them"),
        "{error}"
    );
}

#[tokio::test]
async fn an_undocumented_2xx_is_a_success_where_a_2xx_is_documented() {
    let server = answer("202 Accepted", "", "{\"id\":\"x\"}").await;
    let page = client(&server.url)
        .request(GetPageParams::new("loc"))
        .send()
        .await
        .expect("202 is a success");
    assert_eq!(page.id.as_deref(), Some("x"));
    let error = client(&server.url)
        .request(StartParams::new())
        .send()
        .await
        .expect_err("only 302 is one here");
    assert_eq!(error.kind(), Some(&StartError::Undocumented));
}

#[tokio::test]
async fn a_redirect_is_an_answer() {
    let server = answer("302 Found", "Location: /login?state=a%20b\r\n", "").await;
    let start = client(&server.url)
        .request(StartParams::new())
        .send()
        .await
        .expect("302 is a success here");
    assert_eq!(
        start.location.as_str(),
        format!("{}/login?state=a%20b", server.url)
    );
    let error = client(&server.url)
        .request(GetPageParams::new("loc"))
        .send()
        .await
        .expect_err("but not here");
    assert_eq!(
        (error.status(), error.kind()),
        (Some(StatusCode::FOUND), Some(&GetPageError::Undocumented))
    );
}

#[tokio::test]
async fn a_location_that_is_no_web_address_is_refused() {
    for (header, problem) in [
        (
            "Location: javascript:alert(1)\r\n",
            "is neither http nor https",
        ),
        ("Location: http://[\r\n", "is not an address"),
        ("", "is missing"),
    ] {
        let server = answer("302 Found", header, "").await;
        let error = client(&server.url)
            .request(StartParams::new())
            .send()
            .await
            .expect_err("there is no address");
        assert!(matches!(*error, Error::Decode(_)), "{error:?}");
        assert!(
            error
                .to_string()
                .contains(&format!("the header `Location` {problem}")),
            "{error}"
        );
    }
}

#[tokio::test]
async fn a_200_instead_of_the_redirect_has_a_hint() {
    let server = answer(
        "200 OK",
        "Content-Type: text/html\r\n",
        "<html>log in</html>",
    )
    .await;
    let error = client(&server.url)
        .request(StartParams::new())
        .send()
        .await
        .expect_err("200 is no success here");
    assert_eq!(error.kind(), Some(&StartError::NotRedirected));
    assert_eq!(
        error.to_string(),
        "pages.start: 200 OK; the token probably lacks the scope oauth.readonly"
    );
}

#[tokio::test]
async fn a_raw_call_reads_nothing() {
    let server = answer(
        "418 I'm a teapot",
        "X-Request-Id: r-9\r\n",
        "\u{feff}<html>",
    )
    .await;
    let get = api_client(&server.url).pages().get_page("loc");
    let raw = get.send_raw().await.expect("a response came");
    assert_eq!(raw.status(), StatusCode::IM_A_TEAPOT);
    assert_eq!(raw.text(), "\u{feff}<html>");
    assert_eq!(raw.trace_id().as_deref(), Some("r-9"));
    assert_eq!(raw.url().path(), "/pages/loc/page");
}

#[tokio::test]
async fn the_url_is_known_without_sending() {
    let client = api_client("https://proxy.example/prefix/");
    let get = client.pages().get_page("a/b").search("x");
    assert_eq!(
        get.url().expect("it can be sent").as_str(),
        "https://proxy.example/prefix/pages/a%2Fb/page?search=x"
    );
    let mut params = GetPageParams::new("a/b");
    params.search = Some("x".to_owned());
    assert_eq!(get.params().clone(), params);
}

#[tokio::test]
async fn a_client_that_follows_redirects_is_found_out() {
    let target = answer("200 OK", "", "{}").await;
    let server = answer(
        "302 Found",
        &format!("Location: {}/elsewhere\r\n", target.url),
        "",
    )
    .await;
    let following = client_with(&server.url, |http| http);
    let error = following
        .request(StartParams::new())
        .send()
        .await
        .expect_err("the redirect was followed");
    assert!(
        matches!(&*error, Error::Transport(error) if error.kind() == TransportErrorKind::Redirected),
        "{error:?}"
    );
    assert!(
        error
            .to_string()
            .contains("reqwest::redirect::Policy::none()"),
        "{error}"
    );
    let well_built = client_with(&server.url, |http| {
        http.redirect(reqwest::redirect::Policy::none())
    });
    assert!(well_built.request(StartParams::new()).send().await.is_ok());
}

/// Creates a client with a custom HTTP client that `set` configures.
pub(crate) fn client_with(
    base_url: &str,
    set: impl FnOnce(reqwest::ClientBuilder) -> reqwest::ClientBuilder,
) -> Client {
    // The tests need no TLS, and reqwest is built here without a default crypto provider.
    let http = reqwest::Client::builder().tls_backend_preconfigured(no_tls());
    let http = set(http).build();
    Client::builder()
        .token(Token::location(SECRET))
        .base_url(base_url)
        .http_client(http.expect("the settings are valid"))
        .build()
        .expect("the settings are valid")
}

fn no_tls() -> rustls::ClientConfig {
    let provider = std::sync::Arc::new(rustls::crypto::ring::default_provider());
    rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .expect("ring has all versions")
        .with_root_certificates(rustls::RootCertStore::empty())
        .with_no_client_auth()
}

#[tokio::test]
async fn a_call_that_takes_too_long_is_a_timeout() {
    let (_silent, url) = listen().await;
    let client = Client::builder()
        .token(Token::location(SECRET))
        .base_url(url)
        .timeout(Duration::from_millis(50));
    let client: Client = client.build().expect("the settings are valid");
    let error = client
        .request(GetPageParams::new("loc"))
        .send()
        .await
        .expect_err("nobody answers");
    assert!(error.is_timeout(), "{error:?}");
    assert_eq!(
        error.to_string(),
        "pages.get_page: no response within the timeout"
    );
}

#[tokio::test]
async fn an_unreachable_server_is_named_as_such() {
    let (listener, url) = listen().await;
    drop(listener);
    let error = client(&url)
        .request(GetPageParams::new("loc"))
        .send()
        .await
        .expect_err("nobody listens");
    assert!(
        matches!(&*error, Error::Transport(error) if error.kind() == TransportErrorKind::Connect),
        "{error:?}"
    );
    assert!(
        error
            .to_string()
            .starts_with("pages.get_page: no connection to the server: "),
        "{error}"
    );
    assert!(std::error::Error::source(&error).is_some());
    assert_eq!(error.status(), None);
}

#[tokio::test]
async fn a_response_that_breaks_off_is_an_error() {
    let server = serve("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"id\":").await;
    let error = client(&server.url)
        .request(GetPageParams::new("loc"))
        .send()
        .await
        .expect_err("it breaks off");
    assert!(
        matches!(&*error, Error::Transport(error) if error.kind() == TransportErrorKind::Read),
        "{error:?}"
    );
}

#[tokio::test]
async fn a_response_that_is_too_long_is_not_read() {
    let announced = answer("200 OK", "", &"x".repeat(2000)).await;
    let chunk = format!("3e8\r\n{}\r\n", "x".repeat(1000));
    let streamed = serve(format!(
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n{}0\r\n\r\n",
        chunk.repeat(3)
    ))
    .await;
    for server in [announced, streamed] {
        let client = Client::builder()
            .token(Token::location(SECRET))
            .base_url(&server.url)
            .max_response_bytes(1999);
        let client: Client = client.build().expect("the settings are valid");
        let error = client
            .request(GetPageParams::new("loc"))
            .send()
            .await
            .expect_err("it is too long");
        assert_eq!(
            error.to_string(),
            "pages.get_page: the response is longer than 1999 bytes"
        );
    }
}

#[tokio::test]
async fn a_call_can_be_spawned_and_cloned() {
    let server = answer("200 OK", "", "{}").await;
    let call = client(&server.url).request(GetPageParams::new("loc"));
    let (first, second) = (tokio::spawn(call.clone().send()), tokio::spawn(call.send()));
    assert!(first.await.expect("it does not panic").is_ok());
    assert!(second.await.expect("it does not panic").is_ok());
    assert_eq!(server.requests().len(), 2);
}
