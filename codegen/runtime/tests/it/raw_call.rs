//! Calls by method and path, and default headers and query parameters.

use std::collections::HashMap;
use std::time::Duration;

use futures_util::TryStreamExt;
use highlevel_runtime::http::Method;
use highlevel_runtime::serde_json::{self, Value, json};
use highlevel_runtime::{BuildError, CallOptions, Client, Error, File, Form, RetryPolicy, Token};
use highlevel_testing::{Log, Response, Server, Step};

use crate::api::Page;
use crate::api::operations::GetPageParams;
use crate::server::{SECRET, answer, client, response};

const LOCATION: &str = "ve9EPM428h8vShlRW1KT";

#[tokio::test]
async fn an_operation_that_the_crate_lacks_is_called() {
    let server = answer("200 OK", "", r#"{"tags":[{"id":"a"}],"extra":1}"#).await;
    let call = client(&server.url)
        .call(Method::GET, "/locations/{locationId}/tags")
        .path("locationId", LOCATION)
        .query("limit", 20)
        .query("only", vec!["a b".to_owned(), "c&d".to_owned()])
        .query("none", None::<String>)
        .header("Version", "2021-07-28");
    let body = call.await.expect("it succeeds");
    assert_eq!(body["tags"][0]["id"], "a");
    let request = server.take();
    let target = format!("/locations/{LOCATION}/tags?limit=20&only=a%20b&only=c%26d");
    assert_eq!(request.line(), format!("GET {target} HTTP/1.1"));
    assert_eq!(request.header("version"), Some("2021-07-28"));
    let sent = format!("Bearer {SECRET}");
    assert_eq!(request.header("authorization"), Some(sent.as_str()));
}

#[tokio::test]
async fn the_version_is_that_of_api_v2_unless_it_is_set() {
    let server = answer("200 OK", "", "{}").await;
    let client = client(&server.url);
    let call = |version: Option<&str>| {
        let call = client.call(Method::GET, "/tags");
        match version {
            Some(version) => call.header("version", version),
            None => call,
        }
    };
    for (version, sent) in [(None, "2021-07-28"), (Some("v3"), "v3")] {
        call(version).await.expect("it succeeds");
        let text = server.take().text().to_lowercase();
        let lines = text.lines().filter(|line| line.starts_with("version:"));
        let lines: Vec<&str> = lines.collect();
        assert_eq!(lines, [format!("version: {sent}")]);
    }
}

#[tokio::test]
async fn options_keep_the_headers_of_the_call_except_those_that_they_set() {
    let server = answer("200 OK", "", "{}").await;
    let client = client(&server.url);
    let call = || {
        client
            .call(Method::GET, "/tags")
            .query("limit", 20)
            .header("Version", "v3")
            .header("X-Mine", "call")
    };
    let options = || CallOptions::new().header("x-mine", "options");
    let replaced = CallOptions::new().header("X-Replaced", "a");
    for (call, mine) in [
        (call().with_options(CallOptions::new()), "call"),
        (call().with_options(options()), "options"),
        (
            call().with_options(options()).header("X-Mine", "later"),
            "later",
        ),
        (
            call().with_options(replaced).with_options(options()),
            "options",
        ),
    ] {
        call.await.expect("it succeeds");
        let request = server.take();
        assert_eq!(request.target, "/tags?limit=20");
        assert_eq!(request.header("version"), Some("v3"));
        assert_eq!(request.header("x-mine"), Some(mine));
        assert_eq!(request.header("x-replaced"), None);
    }
}

#[tokio::test]
async fn json_forms_and_files_go_in_and_types_text_and_streams_come_out() {
    let server = answer("201 Created", "", r#"{"id":"p1","unknown":true}"#).await;
    let client = client(&server.url);
    let page = client
        .call(Method::POST, "/pages")
        .json(&json!({"id": "p1"}));
    let page = page.send_with_meta::<Page>().await.expect("it succeeds");
    assert_eq!(page.value().id.as_deref(), Some("p1"));
    assert_eq!(page.mismatches().len(), 1);
    assert_eq!(server.take().json(), json!({"id": "p1"}));

    let form = client
        .call(Method::POST, "/pages")
        .form(&json!({"a": "b c", "d": [1, 2]}));
    let text = form.send_text().await.expect("it succeeds");
    assert_eq!(text, r#"{"id":"p1","unknown":true}"#);
    assert_eq!(server.take().body, b"a=b%20c&d=1&d=2");

    let mut form = Form::default();
    form.file("file", &File::from_bytes("a.csv", "1,2"));
    form.field("note", &"imported");
    let call = client.call(Method::POST, "/pages").multipart(&form);
    let download = call.download().await.expect("it succeeds");
    let pieces: Vec<_> = download
        .into_stream()
        .try_collect()
        .await
        .expect("it arrives");
    assert_eq!(pieces.concat(), br#"{"id":"p1","unknown":true}"#);
    let request = server.take().text();
    assert!(
        request.contains("filename=\"a.csv\"\r\nContent-Type: text/csv\r\n\r\n1,2"),
        "{request}"
    );

    let nothing = answer("204 No Content", "", "").await;
    let call = client_of(&nothing.url).call(Method::DELETE, "/pages/p1");
    assert_eq!(call.await.expect("it succeeds"), Value::Null);
}

/// The compiler's error for a body or a response of such a type names these conversions.
#[tokio::test]
async fn types_of_serde_are_sent_and_received_as_values() {
    let server = answer("200 OK", "", r#"{"name":"vip"}"#).await;
    let tag = HashMap::from([("name".to_owned(), "vip".to_owned())]);
    let body = serde_json::to_value(&tag).expect("it is JSON");
    let call = client(&server.url).call(Method::POST, "/tags").json(&body);
    let received: Value = call.send().await.expect("it succeeds");
    assert_eq!(server.take().json(), json!({"name": "vip"}));
    let received: HashMap<String, String> =
        serde_json::from_value(received).expect("it has only strings");
    assert_eq!(received, tag);
}

#[tokio::test]
async fn a_form_that_is_no_object_is_refused() {
    let server = answer("200 OK", "", "{}").await;
    let client = client(&server.url);
    for (body, name) in [
        (json!([{"a": 1}]), "array"),
        (json!("a=b"), "string"),
        (json!(1), "number"),
        (json!(true), "boolean"),
        (Value::Null, "null"),
    ] {
        let call = client.call(Method::POST, "/pages").form(&body);
        let error = call.await.expect_err("it is not a form");
        assert_eq!(
            error.to_string(),
            format!("POST /pages: not sent: body: {name} has no members; only an object does")
        );
    }
    server.assert_untouched();
}

fn client_of(url: &str) -> Client {
    client(url)
}

#[tokio::test]
async fn errors_retries_and_statuses_are_those_of_every_call() {
    let server = Server::responding_each(vec![
        response("503 Service Unavailable", "", "{}"),
        response(
            "404 Not Found",
            "",
            r#"{"message":"no such tag","traceId":"t1"}"#,
        ),
    ])
    .await;
    let call = client(&server.url)
        .call(Method::GET, "/tags/{id}")
        .path("id", "t9");
    let error = call.await.expect_err("there is none");
    assert!(error.is_not_found());
    assert_eq!(error.trace_id().as_deref(), Some("t1"));
    assert_eq!(
        error.to_string(),
        "GET /tags/{id}: 404 Not Found: no such tag (trace id t1) (after 2 attempts)"
    );

    let refused = answer("503 Service Unavailable", "", "{}").await;
    let call = client(&refused.url)
        .call(Method::POST, "/tags")
        .json(&json!({}));
    assert!(call.await.expect_err("it fails").is_retryable());
    assert_eq!(refused.requests().len(), 1, "a POST is not retried");

    let untouched = answer("418 I'm a teapot", "", "short").await;
    let call = client(&untouched.url).call(Method::GET, "/tea");
    assert_eq!(
        call.send_raw().await.expect("it is received").text(),
        "short"
    );
    let stated = answer("200 OK", "", r#"{"statusCode":403,"message":"no"}"#).await;
    let error = client(&stated.url).call(Method::GET, "/x").await;
    assert_eq!(
        error.expect_err("it states a failure").message(),
        Some("no")
    );
    let redirect = Server::responding(Response::redirect("302 Found", "https://example.com")).await;
    let error = client(&redirect.url)
        .call(Method::GET, "/x")
        .await
        .expect_err("a redirect");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(302));
}

/// No path can lead to a different host or path than the written one.
#[tokio::test]
async fn a_hostile_path_is_refused_before_anything_is_sent() {
    let server = answer("200 OK", "", "{}").await;
    let client = client(&server.url);
    for path in [
        "https://evil.example/a",
        "HTTP://evil.example",
        "//evil.example/a",
        "/\\evil.example/a",
        "\\\\evil.example",
        "/a\\..\\b",
        "evil",
        "",
        "@evil.example/a",
        ":80/a",
        "/../a",
        "/a/..",
        "/a/./b",
        "/a/%2e%2E/b",
        "/a/.%2e",
        "/a?token=b",
        "/a#b",
        "/a b",
        "/a\r\nHost: evil.example",
        "/a\tb",
        "/é",
        "/{a",
        "/a}",
        "/x{a}",
        "/{}",
        "/{a}{b}",
        "/\u{0}",
    ] {
        let error = client.call(Method::GET, path).path("a", "x").await;
        let error = error.expect_err(path);
        assert!(matches!(error, Error::Request(_)), "{path}: {error:?}");
        let dynamic = client.call(Method::GET, path.to_owned()).await;
        let error = dynamic.expect_err(path).to_string();
        assert!(error.starts_with("GET /…: not sent: path"), "{error}");
    }
    server.assert_untouched();
}

#[tokio::test]
async fn a_hostile_argument_stays_within_its_segment() {
    let server = answer("200 OK", "", "{}").await;
    let client = client(&server.url);
    for (value, sent) in [
        ("a/b", "/tags/a%2Fb"),
        ("../admin", "/tags/..%2Fadmin"),
        ("..%2fadmin", "/tags/..%252fadmin"),
        ("a?b#c", "/tags/a%3Fb%23c"),
        ("a\r\nHost: evil", "/tags/a%0D%0AHost%3A%20evil"),
        ("\\..\\x", "/tags/%5C..%5Cx"),
        ("é", "/tags/%C3%A9"),
    ] {
        let call = client.call(Method::GET, "/tags/{id}").path("id", value);
        call.await.expect("it is sent");
        assert_eq!(server.take().target, sent);
    }
    for value in ["", ".", ".."] {
        let call = client.call(Method::GET, "/tags/{id}").path("id", value);
        assert!(matches!(call.await, Err(Error::Request(_))), "{value}");
    }
    let tags = || client.call(Method::GET, "/tags/{id}");
    for call in [
        tags(),
        tags().path("other", "x"),
        tags().path("id", "a").path("id", "b"),
    ] {
        assert!(matches!(call.await, Err(Error::Request(_))));
    }
    server.assert_untouched();
}

#[tokio::test]
async fn a_method_that_is_not_sent_is_not_named_as_another_one() {
    let server = answer("200 OK", "", "{}").await;
    let purge = Method::from_bytes(b"PURGE").expect("it is a valid method");
    for (method, name) in [
        (Method::TRACE, "TRACE /tags"),
        (Method::CONNECT, "CONNECT /tags"),
        (purge, "/tags"),
    ] {
        let refused = format!(
            "{name}: not sent: method `{method}`: only GET, HEAD, POST, PUT, PATCH, DELETE and OPTIONS are sent"
        );
        let call = client(&server.url).call(method, "/tags");
        assert_eq!(call.await.expect_err("it is not sent").to_string(), refused);
    }
    server.assert_untouched();
}

#[tokio::test]
async fn a_placeholder_without_a_value_is_named_beside_a_refused_parameter_of_its_name() {
    let server = answer("200 OK", "", "{}").await;
    let call = client(&server.url)
        .call(Method::GET, "/tags/{id}")
        .query("id", json!({}));
    assert_eq!(
        call.await.expect_err("it is not sent").to_string(),
        "GET /tags/{id}: not sent: query parameter `id`: an object cannot be sent as this parameter; path parameter `id`: it is \
         not set"
    );
    server.assert_untouched();
}

#[tokio::test]
async fn a_hostile_header_is_refused() {
    let server = answer("200 OK", "", "{}").await;
    for (name, value) in [
        ("Authorization", "Bearer other"),
        ("authorization", "x"),
        ("Host", "evil.example"),
        ("Content-Length", "5"),
        ("Transfer-Encoding", "chunked"),
        ("X-A", "a\r\nX-B: c"),
        ("X-A\r\nX-B", "c"),
        ("X A", "c"),
        ("", "c"),
        ("X-A", "é"),
    ] {
        let call = client(&server.url)
            .call(Method::GET, "/tags")
            .header(name, value);
        assert!(matches!(call.await, Err(Error::Request(_))), "{name}");
        let builder = Client::builder()
            .token(Token::location(SECRET))
            .default_header(name, value);
        let refused = builder.build().expect_err(name);
        assert!(
            matches!(refused, BuildError::InvalidHeader { .. }),
            "{name}: {refused:?}"
        );
    }
    let builder = Client::builder().token(Token::location(SECRET));
    let refused = builder.default_header("Content-Type", "text/plain").build();
    assert!(matches!(refused, Err(BuildError::InvalidHeader { .. })));
    server.assert_untouched();
}

#[tokio::test]
async fn a_client_sends_its_headers_and_query_with_every_call() {
    let server = answer("200 OK", "", "{}").await;
    let builder = Client::builder()
        .token(Token::location(SECRET))
        .base_url(&server.url)
        .default_header("X-Tenant", "s3cr3t-tenant")
        .default_header("Version", "2023-02-21")
        .default_query("source", "s3cr3t-source")
        .default_query("source", "second")
        .default_query("search", "default");
    let shown = format!("{builder:?}");
    let client: Client = builder.build().expect("the settings are valid");
    let shown = format!("{shown} {client:?}");
    assert!(!shown.contains("s3cr3t"), "{shown}");

    let mut own = GetPageParams::new("l");
    own.search = Some("own".to_owned());
    client.request(own).await.expect("it succeeds");
    let request = server.take();
    assert_eq!(
        request.target,
        "/pages/l/page?search=own&source=s3cr3t-source&source=second"
    );
    assert_eq!(request.header("x-tenant"), Some("s3cr3t-tenant"));
    assert_eq!(
        request.header("version"),
        Some("2021-07-28"),
        "that of the operation"
    );

    let call = client.call(Method::GET, "/tags").header("X-Tenant", "own");
    call.await.expect("it succeeds");
    let request = server.take();
    assert_eq!(request.header("x-tenant"), Some("own"));
    assert_eq!(request.header("version"), Some("2023-02-21"));
}

/// A path that is built at run time may contain customers' data, and a server may echo the token.
#[tokio::test]
async fn nothing_of_a_call_is_logged_that_is_not_a_literal() {
    let (log, guard) = Log::start();
    let server = answer(
        "500 Internal Server Error",
        "",
        &format!("{{\"message\":\"{SECRET}\"}}"),
    )
    .await;
    let builder = Client::builder()
        .token(Token::location(SECRET))
        .base_url(&server.url);
    let client: Client = builder
        .retry(RetryPolicy::never())
        .build()
        .expect("it is valid");
    let path = format!("/contacts/{}", "jane@customer.example".replace('@', "%40"));
    let call = client
        .call(Method::GET, path)
        .query("token", "s3cr3t-value")
        .header("X-Api-Key", "s3cr3t-value");
    let shown = format!("{call:?}");
    let error = call.await.expect_err("it fails");
    let shown = format!("{shown} {error} {error:?} {}", log.text());
    drop(guard);
    for secret in [SECRET, "s3cr3t-value", "customer.example"] {
        assert!(!shown.contains(secret), "{secret}: {shown}");
    }
}

#[tokio::test]
async fn a_call_that_hangs_ends_with_its_timeout() {
    let server = Server::following(vec![Step::Receive, Step::Hang]).await;
    let options = CallOptions::new().timeout(Duration::from_millis(200));
    let call = client(&server.url)
        .call(Method::GET, "/tags")
        .with_options(options);
    assert!(call.await.expect_err("it hangs").is_timeout());
}
