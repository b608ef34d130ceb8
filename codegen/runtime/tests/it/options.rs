//! Options of a single call, and a client's idle timeout and proxy.

use std::time::{Duration, Instant};

use highlevel_runtime::{CallOptions, Client, File, RetryPolicy, Token};
use highlevel_testing::{Server, listen};

use crate::api::operations::{CreatePageParams, GetPageParams, UploadParams};
use crate::api::{Page, UploadBody};
use crate::server::{SECRET, answer, client, response};

#[tokio::test]
async fn headers_and_query_parameters_are_added() {
    let server = answer("200 OK", "", "{}").await;
    let options = CallOptions::new()
        .header("Version", "2021-04-15")
        .header("X-Mine", "a b")
        .query("new & odd", "ü=1");
    let mut params = GetPageParams::new("loc");
    params.search = Some("x".to_owned());
    let request = client(&server.url).request(params).with_options(options);
    let url = request.url().expect("it can be sent");
    assert_eq!(url.query(), Some("search=x&new%20%26%20odd=%C3%BC%3D1"));
    request.send().await.expect("it is a success");
    let sent = server.request().text();
    assert!(
        sent.starts_with("GET /pages/loc/page?search=x&new%20%26%20odd=%C3%BC%3D1 HTTP/1.1\r\n"),
        "{sent}"
    );
    assert!(sent.contains("\r\nversion: 2021-04-15\r\n"), "{sent}");
    assert!(!sent.contains("2021-07-28"), "{sent}");
    assert!(sent.contains("\r\nx-mine: a b\r\n"), "{sent}");
}

#[tokio::test]
async fn what_no_call_may_set_is_refused() {
    let server = answer("200 OK", "", "{}").await;
    for (name, value) in [
        ("Authorization", "Bearer other-secret"),
        ("Host", "evil.example"),
        ("Content-Length", "0"),
        ("Transfer-Encoding", "chunked"),
        ("Connection", "X-Ok"),
        ("Keep-Alive", "timeout=9999"),
        ("Proxy-Connection", "keep-alive"),
        ("Upgrade", "h2c"),
        ("HTTP2-Settings", "AAMAAABkAARAAAAAAAIAAAAA"),
        ("TE", "trailers"),
        ("Trailer", "X-Ok"),
        ("Expect", "100-continue"),
        ("X-Ok", " padded "),
        ("X-Ok", "a\0b"),
        ("X-Ok: 1\r\nX-Evil", "value"),
        (":path", "/other"),
        ("X-Ok", "a\r\nX-Evil: 1"),
        ("X Bad", "value"),
        ("", "value"),
    ] {
        let options = CallOptions::new().header(name, value);
        assert!(!format!("{options:?}").contains(value), "{options:?}");
        let error = client(&server.url)
            .request(GetPageParams::new("loc"))
            .with_options(options)
            .send()
            .await
            .expect_err("it is refused");
        assert!(
            error
                .to_string()
                .starts_with("pages.get_page: not sent: header"),
            "{error}"
        );
        assert!(!format!("{error} {error:?}").contains("other-secret"));
    }
    assert_eq!(server.requests().len(), 0);
}

/// A caller's header is never dropped: it is sent, or the call is refused.
#[tokio::test]
async fn the_type_of_a_body_can_be_set_unless_it_names_the_parts() {
    let server = answer("200 OK", "", "{}").await;
    let options = || CallOptions::new().header("Content-Type", "application/merge-patch+json");
    client(&server.url)
        .request(CreatePageParams::new(Page::default().id("new")))
        .with_options(options())
        .send()
        .await
        .expect("it is a success");
    let sent = server.take();
    assert_eq!(
        sent.header("content-type"),
        Some("application/merge-patch+json")
    );
    let error = client(&server.url)
        .request(UploadParams::new(UploadBody::new(File::from_bytes(
            "a.txt", "a",
        ))))
        .with_options(options())
        .send()
        .await
        .expect_err("its parts would have no boundary");
    assert!(
        error.to_string().contains("header `Content-Type`"),
        "{error}"
    );
    server.assert_untouched();
}

#[tokio::test]
async fn a_call_has_its_own_timeouts() {
    let (_silent, url) = listen().await;
    let began = Instant::now();
    let call = client(&url).request(GetPageParams::new("loc"));
    let timed = call.with_options(CallOptions::new().timeout(Duration::from_millis(50)));
    let error = timed.send().await.expect_err("nobody answers");
    assert_eq!(
        error.to_string(),
        "pages.get_page: no response within the timeout"
    );
    let options = CallOptions::new()
        .attempt_timeout(Duration::from_millis(20))
        .retry(
            RetryPolicy::new()
                .initial_backoff(Duration::ZERO)
                .max_attempts(3),
        );
    let error = call
        .with_options(options)
        .send()
        .await
        .expect_err("nobody answers");
    assert_eq!(
        error.to_string(),
        "pages.get_page: no response within the timeout (after 3 attempts)"
    );
    assert!(began.elapsed() < Duration::from_secs(5));
}

#[tokio::test]
async fn a_call_has_its_own_retry() {
    let out = response("503 Service Unavailable", "", "{}");
    let server = Server::responding_each(vec![out]).await;
    let client: Client = Client::builder()
        .token(Token::location(SECRET))
        .base_url(&server.url)
        .retry(RetryPolicy::never())
        .build()
        .expect("the settings are valid");
    let call = client.request(GetPageParams::new("loc"));
    call.send().await.expect_err("the server is out");
    assert_eq!(server.requests().len(), 1);
    let twice = RetryPolicy::new()
        .max_attempts(2)
        .initial_backoff(Duration::ZERO);
    call.with_options(CallOptions::new().retry(twice))
        .send()
        .await
        .expect_err("the server is out");
    assert_eq!(server.requests().len(), 3);
}

/// The idle timeout ends a response whose server becomes silent in the middle of the body.
#[tokio::test]
async fn silence_ends_a_response() {
    let half = b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"id\":".to_vec();
    let (listener, url) = listen().await;
    tokio::spawn(async move {
        let mut open = Vec::new();
        while let Ok((mut socket, _)) = listener.accept().await {
            use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
            let _ = socket.read(&mut [0; 4096]).await;
            let _ = socket.write_all(&half).await;
            open.push(socket);
        }
    });
    let client: Client = Client::builder()
        .token(Token::location(SECRET))
        .base_url(url)
        .idle_timeout(Duration::from_millis(50))
        .retry(RetryPolicy::never())
        .build()
        .expect("the settings are valid");
    let began = Instant::now();
    let error = client
        .request(GetPageParams::new("loc"))
        .send()
        .await
        .expect_err("the server falls silent");
    assert!(error.is_timeout(), "{error:?}");
    assert!(began.elapsed() < Duration::from_secs(5));
}

/// The proxy receives the target and the password.
#[tokio::test]
async fn calls_go_through_a_proxy() {
    let proxy = answer("200 OK", "", r#"{"id":"through"}"#).await;
    let address = proxy.url.replace("http://", "http://user:pr0xy-pass@");
    let builder = || {
        Client::builder()
            .token(Token::location(SECRET))
            .base_url("http://highlevel.example")
            .allow_http(true)
    };
    assert!(!format!("{:?}", builder().proxy(address.clone())).contains("pr0xy-pass"));
    let client: Client = builder()
        .proxy(address)
        .build()
        .expect("the settings are valid");
    let page = client
        .request(GetPageParams::new("loc"))
        .send()
        .await
        .expect("the proxy answers");
    assert_eq!(page.id.as_deref(), Some("through"));
    let sent = proxy.request().text();
    assert!(
        sent.starts_with("GET http://highlevel.example/pages/loc/page HTTP/1.1\r\n"),
        "{sent}"
    );
    assert!(sent.contains("proxy-authorization: Basic "), "{sent}");
    for broken in ["", "not an address", "ftp://proxy", "http://"] {
        let error = builder()
            .proxy(broken.to_owned())
            .build()
            .expect_err("it is no proxy");
        assert!(matches!(error, highlevel_runtime::BuildError::InvalidProxy));
    }
}
