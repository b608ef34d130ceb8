//! Which calls are retried.

use std::time::{Duration, Instant};

use highlevel_runtime::{
    CallOptions, Client, ClientBuilder, Error, File, RetryPolicy, Token, TransportErrorKind,
    serde_json::json,
};
use highlevel_testing::{Server, listen};
use tokio::net::TcpListener;

use crate::api::UploadBody;
use crate::api::operations::{GetPageParams, UploadParams};
use crate::calls::client_with;
use crate::server::{SECRET, exchange, response};

fn builder(url: &str) -> ClientBuilder {
    Client::builder()
        .token(Token::location(SECRET))
        .base_url(url)
        .retry(quick())
}

fn quick() -> RetryPolicy {
    RetryPolicy::new().initial_backoff(Duration::from_millis(5))
}

fn client(url: &str) -> Client {
    builder(url).build().expect("the settings are valid")
}

/// Responds with the statuses one after another, with an empty object as the body.
async fn statuses(statuses: &[&str]) -> Server {
    let responses = statuses.iter().map(|status| response(status, "", "{}"));
    Server::responding_each(responses.collect()).await
}

#[tokio::test]
async fn what_passes_is_waited_out() {
    let server = statuses(&["503 Service Unavailable", "504 Gateway Timeout", "200 OK"]).await;
    let answer = client(&server.url)
        .request(GetPageParams::new("loc"))
        .send_with_meta()
        .await
        .expect("the third attempt succeeds");
    assert_eq!(answer.attempts(), 3);
    assert!(answer.elapsed() > Duration::ZERO);
    let requests = server.requests();
    assert_eq!(requests.len(), 3);
    assert_eq!(requests[0], requests[2]);
}

/// `is_retryable` and the retry loop use the same list of failures.
#[tokio::test]
async fn is_retryable_and_the_retry_loop_agree() {
    let transient = [
        "408 Request Timeout",
        "425 Too Early",
        "429 Too Many Requests",
        "500 Internal Server Error",
        "502 Bad Gateway",
        "520 Unknown",
        "524 Timeout",
        "530 Origin",
    ];
    let lasting = [
        "400 Bad Request",
        "404 Not Found",
        "501 Not Implemented",
        "505 No",
        "531 No",
    ];
    let cases = transient.iter().map(|status| (status, true));
    for (status, is_transient) in cases.chain(lasting.iter().map(|status| (status, false))) {
        let headers = "Retry-After: 0\r\n";
        let server = Server::responding(response(status, headers, "{}")).await;
        let client = client(&server.url);
        let get = client.request(GetPageParams::new("loc")).send().await;
        let error = get.expect_err("no attempt succeeds");
        assert_eq!(error.is_retryable(), is_transient, "{status}");
        let attempts = if is_transient { 4 } else { 1 };
        assert_eq!(server.requests().len(), attempts, "GET {status}");

        let post = client.request(exchange(&json!({}))).send().await;
        let error = post.expect_err("no attempt succeeds");
        assert_eq!(error.is_retryable(), is_transient, "{status}");
        let posted = if status.starts_with("429") { 4 } else { 1 };
        assert_eq!(server.requests().len(), attempts + posted, "POST {status}");
    }
}

#[tokio::test]
async fn what_stays_is_returned_with_all_that_is_known() {
    let server = statuses(&["503 Service Unavailable"]).await;
    let error = client(&server.url)
        .request(GetPageParams::new("loc"))
        .send()
        .await
        .expect_err("no attempt succeeds");
    assert_eq!(
        error.to_string(),
        "pages.get_page: 503 Service Unavailable (after 4 attempts)"
    );
    assert!(error.is_retryable());
    assert_eq!(server.requests().len(), 4);
}

#[tokio::test]
async fn a_post_is_not_repeated_in_doubt() {
    for status in ["502 Bad Gateway", "503 Service Unavailable", "500 Oops"] {
        let server = statuses(&[status, "200 OK"]).await;
        let error = client(&server.url)
            .request(exchange(&json!({"code": "c"})))
            .send()
            .await
            .expect_err("it is not retried");
        assert_eq!(error.status().map(|status| status.as_u16() / 100), Some(5));
        assert_eq!(server.requests().len(), 1, "{status}");
    }
}

#[tokio::test]
async fn a_post_that_was_not_carried_out_is_retried() {
    let throttled = response("429 Too Many Requests", "Retry-After: 0\r\n", "{}");
    let server = Server::responding_each(vec![throttled, response("200 OK", "", "token")]).await;
    let answer = client(&server.url)
        .request(exchange(&json!({"code": "c"})))
        .send()
        .await
        .expect("the second attempt succeeds");
    assert_eq!(answer, "token");
    let requests = server.requests();
    assert!(requests[0].bytes().ends_with(b"\r\n\r\ncode=c"));
    assert_eq!(requests[0], requests[1]);
}

#[tokio::test]
async fn a_post_that_was_not_connected_is_retried() {
    let (listener, url) = listen().await;
    let address = listener.local_addr().expect("it is bound");
    drop(listener);
    let policy = RetryPolicy::new()
        .initial_backoff(Duration::from_millis(100))
        .max_attempts(20);
    let client: Client = builder(&url)
        .retry(policy)
        .build()
        .expect("the settings are valid");
    let request = client.request(exchange(&json!({"code": "c"})));
    let call = tokio::spawn(request.send_with_meta());
    tokio::time::sleep(Duration::from_millis(150)).await;
    let listener = TcpListener::bind(address)
        .await
        .expect("the port is free still");
    let server = Server::on(listener, vec![response("200 OK", "", "token").steps()]);
    let answer = call.await.expect("it does not panic").expect("it succeeds");
    assert!(answer.attempts() > 1);
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn the_server_says_how_long_to_wait() {
    let throttled = response("429 Too Many Requests", "Retry-After: 1\r\n", "{}");
    let server = Server::responding_each(vec![throttled, response("200 OK", "", "{}")]).await;
    let began = Instant::now();
    client(&server.url)
        .request(GetPageParams::new("loc"))
        .send()
        .await
        .expect("the second attempt succeeds");
    assert!(began.elapsed() >= Duration::from_secs(1));
    assert!(began.elapsed() < Duration::from_secs(3));
}

#[tokio::test]
async fn a_wait_that_ends_too_late_is_not_begun() {
    let throttled = response("429 Too Many Requests", "Retry-After: 600\r\n", "{}");
    let server = Server::responding_each(vec![throttled]).await;
    let began = Instant::now();
    let error = client(&server.url)
        .request(GetPageParams::new("loc"))
        .send()
        .await
        .expect_err("ten minutes are too long");
    assert!(began.elapsed() < Duration::from_secs(5));
    assert_eq!(error.retry_after(), Some(Duration::from_secs(10 * 60)));
    assert!(error.is_retryable());
    assert_eq!(server.requests().len(), 1);
    // The server refuses the first call of another client. The second fails at once, because the client remembers `Retry-After`.
    let next = client(&server.url);
    for expected in [1, 1] {
        let error = next
            .request(GetPageParams::new("loc"))
            .send()
            .await
            .expect_err("ten minutes are too long");
        assert!(error.retry_after() > Some(Duration::from_secs(9 * 60)));
        assert_eq!(server.requests().len(), 1 + expected);
    }
}

#[tokio::test]
async fn an_upload_is_sent_again_whole_unless_it_is_a_stream() {
    let throttled = response("429 Too Many Requests", "Retry-After: 0\r\n", "{}");
    let created = response("201 Created", "", "");
    let params = |file| UploadParams::new(UploadBody::new(file));
    let server = Server::responding_each(vec![throttled.clone(), created.clone()]).await;
    let file = File::from_bytes("a.csv", "the-content");
    client(&server.url)
        .request(params(file))
        .send()
        .await
        .expect("the second attempt succeeds");
    for request in server.requests() {
        let text = request.text();
        assert!(text.contains("\r\n\r\nthe-content\r\n--"), "{text}");
    }
    let server = Server::responding_each(vec![throttled, created]).await;
    let chunks = futures_util::stream::iter([Ok("the-content".into())]);
    let file = File::from_stream("a.csv", Some(11), chunks);
    let error = client(&server.url)
        .request(params(file))
        .send()
        .await
        .expect_err("a stream is sent once");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(429));
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn an_outage_is_not_amplified() {
    let server = statuses(&["503 Service Unavailable"]).await;
    let client: Client = builder(&server.url)
        .retry_quota(50)
        .build()
        .expect("the settings are valid");
    let mut calls = tokio::task::JoinSet::new();
    for _ in 0..100 {
        calls.spawn(client.request(GetPageParams::new("loc")).send());
    }
    for result in calls.join_all().await {
        assert_eq!(
            result.expect_err("the server is out").status(),
            Some(highlevel_runtime::http::StatusCode::SERVICE_UNAVAILABLE)
        );
    }
    assert_eq!(server.requests().len(), 100 + 10);
}

#[tokio::test]
async fn attempts_that_take_too_long_are_given_up_and_repeated() {
    let (_silent, url) = listen().await;
    let client: Client = builder(&url)
        .attempt_timeout(Duration::from_millis(50))
        .build()
        .expect("the settings are valid");
    let error = client
        .request(GetPageParams::new("loc"))
        .send()
        .await
        .expect_err("nobody answers");
    assert!(error.is_timeout() && error.is_retryable());
    assert_eq!(
        error.to_string(),
        "pages.get_page: no response within the timeout (after 4 attempts)"
    );
    let error = client
        .request(exchange(&json!({})))
        .send()
        .await
        .expect_err("nobody answers");
    assert_eq!(
        error.to_string(),
        "pages.exchange: no response within the timeout"
    );
}

#[tokio::test]
async fn a_call_that_is_dropped_is_not_repeated() {
    let server = statuses(&["503 Service Unavailable"]).await;
    let policy = RetryPolicy::new().initial_backoff(Duration::from_millis(400));
    let client: Client = builder(&server.url)
        .retry(policy.max_attempts(100))
        .build()
        .expect("the settings are valid");
    let call = client.request(GetPageParams::new("loc")).send();
    tokio::time::timeout(Duration::from_millis(300), call)
        .await
        .expect_err("the call goes on longer");
    let sent = server.requests().len();
    tokio::time::sleep(Duration::from_millis(600)).await;
    assert_eq!(server.requests().len(), sent);
}

/// A custom HTTP client that follows redirects may fail to connect to their target, although the first request was sent.
#[tokio::test]
async fn a_client_of_the_users_own_is_not_trusted_about_connections() {
    let gone = Server::absent().await;
    let location = format!("Location: {}/\r\n", gone.url);
    let server =
        Server::responding_each(vec![response("307 Temporary Redirect", &location, "")]).await;
    let policy = reqwest::redirect::Policy::limited(5);
    let client = client_with(&server.url, |http| http.redirect(policy));
    let error = client
        .request(exchange(&json!({"code": "c"})))
        .send()
        .await
        .expect_err("the target is gone");
    assert!(matches!(*error, Error::Transport(_)), "{error:?}");
    assert_eq!(server.requests().len(), 1, "{error}");
}

/// `is_unsent` is false if an earlier attempt was sent, even if the call then fails in another way.
#[tokio::test]
async fn no_error_denies_an_earlier_attempt() {
    let limited = "x-ratelimit-max: 1\r\nx-ratelimit-interval-milliseconds: 30000\r\nx-ratelimit-remaining: 0\r\n";
    let server = Server::responding(response("503 Service Unavailable", limited, "{}")).await;
    let short = builder(&server.url).limit_wait(Duration::from_millis(50));
    let client: Client = short.build().expect("the settings are valid");
    let error = client.request(GetPageParams::new("loc")).send().await;
    let error = error.expect_err("there is no turn for the second attempt");
    assert!(
        matches!(*error, Error::Limit(_)) && !error.is_unsent(),
        "{error:?}"
    );
    assert!(
        error
            .to_string()
            .starts_with("pages.get_page: not sent again: "),
        "{error}"
    );
    let error = client.request(GetPageParams::new("loc")).send().await;
    let error = error.expect_err("there is no turn");
    assert!(
        matches!(*error, Error::Limit(_)) && error.is_unsent(),
        "{error:?}"
    );
    assert!(
        error.to_string().starts_with("pages.get_page: not sent: "),
        "{error}"
    );

    // The first connection breaks and the second one cannot be established.
    let (listener, url) = listen().await;
    let call = tokio::spawn(self::client(&url).request(GetPageParams::new("loc")).send());
    let (socket, _) = listener.accept().await.expect("it connects");
    drop(listener);
    drop(socket);
    let error = call
        .await
        .expect("it does not panic")
        .expect_err("the server is gone");
    assert!(
        matches!(*error, Error::Transport(_)) && !error.is_unsent(),
        "{error:?}"
    );
    let error = self::client(&url)
        .request(GetPageParams::new("loc"))
        .send()
        .await;
    assert!(error.expect_err("the server is gone").is_unsent());
}

/// A fault of the caller is not a failure of the server: it is neither retried nor charged to the retry budget.
#[tokio::test]
async fn a_url_that_cannot_be_sent_is_refused_before_it_is() {
    let server = statuses(&["200 OK", "503 Service Unavailable", "200 OK"]).await;
    let client: Client = builder(&server.url)
        .retry_quota(5)
        .build()
        .expect("the settings are valid");
    let base = client
        .request(GetPageParams::new("loc"))
        .url()
        .expect("it is short");
    let room = 65_534 - base.as_str().len() - "?search=".len();
    let searching = |length| {
        let mut params = GetPageParams::new("loc");
        params.search = Some("a".repeat(length));
        params
    };
    let fits = client.request(searching(room)).send().await;
    fits.expect("it is as long as it may be");
    let query = CallOptions::new().query("more", "a".repeat(70_000));
    let calls = [
        client.request(searching(room + 1)),
        client.request(GetPageParams::new("a".repeat(70_000))),
        client
            .request(GetPageParams::new("loc"))
            .with_options(query),
    ];
    for call in calls {
        for _ in 0..3 {
            let error = call.send().await.expect_err("it is too long");
            assert!(matches!(*error, Error::Request(_)), "{error:?}");
            assert!(error.is_unsent() && !error.is_retryable());
            let text = error.to_string();
            assert!(
                text.ends_with("more than the 65534 that can be sent"),
                "{text}"
            );
            assert!(call.url().is_err());
        }
    }
    assert_eq!(server.requests().len(), 1);
    // The retry budget, enough for one retry, was not spent.
    let call = client.request(GetPageParams::new("loc")).send();
    call.await.expect("the second attempt succeeds");
}

#[tokio::test]
async fn a_file_that_cannot_be_read_to_its_end_is_no_failure_of_the_server() {
    let server = statuses(&["201 Created"]).await;
    let broken = || std::io::Error::other("the disk is gone");
    let short = futures_util::stream::iter([Ok("abc".into())]);
    let breaks = futures_util::stream::iter([Ok("abc".into()), Err(broken())]);
    let files = [
        (
            File::from_stream("a.csv", Some(100), short),
            "the file is shorter than was announced",
        ),
        (File::from_stream("a.csv", None, breaks), "the disk is gone"),
    ];
    for (file, reason) in files {
        let call = client(&server.url).request(UploadParams::new(UploadBody::new(file)));
        let error = call.send().await.expect_err("it cannot be read");
        assert!(!error.is_retryable(), "{error}");
        assert!(error.to_string().ends_with(reason), "{error}");
        let Error::Transport(error) = &*error else {
            panic!("{error:?}");
        };
        assert_eq!(error.kind(), TransportErrorKind::Request);
    }
}

/// `Duration::MAX` means no limit and never causes a panic.
#[tokio::test]
async fn times_may_be_as_long_as_they_can_be() {
    let throttled = response("429 Too Many Requests", "Retry-After: 0\r\n", "{}");
    let out = response("503 Service Unavailable", "", "{}");
    let server = Server::responding_each(vec![throttled, out, response("200 OK", "", "{}")]).await;
    let policy = RetryPolicy::new()
        .initial_backoff(Duration::from_millis(1))
        .max_backoff(Duration::MAX)
        .max_elapsed(Duration::MAX);
    let client: Client = builder(&server.url)
        .retry(policy)
        .timeout(Duration::MAX)
        .attempt_timeout(Duration::MAX)
        .idle_timeout(Duration::MAX)
        .connect_timeout(Duration::MAX)
        .limit_wait(Duration::MAX)
        .build()
        .expect("the settings are valid");
    let options = CallOptions::new()
        .timeout(Duration::MAX)
        .attempt_timeout(Duration::MAX);
    let request = client.request(GetPageParams::new("loc"));
    request.send().await.expect("the third attempt succeeds");
    let request = request.with_options(options);
    request.send().await.expect("it succeeds");

    // A backoff of `Duration::MAX` starts to wait, without overflow, and does not end.
    let server = statuses(&["503 Service Unavailable"]).await;
    let endless = RetryPolicy::new()
        .initial_backoff(Duration::MAX)
        .max_backoff(Duration::MAX)
        .max_elapsed(None);
    let client: Client = builder(&server.url)
        .retry(endless)
        .timeout(None)
        .build()
        .expect("the settings are valid");
    let call = client.request(GetPageParams::new("loc")).send();
    let waited = tokio::time::timeout(Duration::from_millis(300), call).await;
    assert!(waited.is_err(), "the wait has just begun");
}
