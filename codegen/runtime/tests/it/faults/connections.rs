//! Reused connections, and responses that come too early.

use std::time::Duration;

use highlevel_runtime::serde_json::json;
use highlevel_runtime::{Error, TransportErrorKind};
use highlevel_testing::{Server, Step, assert_hidden, shown};

use super::{Patience, client, create_page, response, send};
use crate::api::operations::GetPageParams;
use crate::server::{SECRET, exchange};

/// Returns the steps of a response that keeps the connection open.
fn kept(id: &str) -> Vec<Step> {
    let body = format!(r#"{{"id":"{id}"}}"#);
    let length = body.len();
    vec![
        Step::Receive,
        send(format!(
            "HTTP/1.1 200 OK\r\nContent-Length: {length}\r\n\r\n{body}"
        )),
    ]
}

#[tokio::test]
async fn what_follows_an_answer_is_not_the_next_one() {
    let (good, evil) = (r#"{"id":"good"}"#, r#"{"id":"evil"}"#);
    let answer = |body: &str| format!("HTTP/1.1 200 OK\r\nContent-Length: 13\r\n\r\n{body}");
    let both = send(answer(good) + &answer(evil));
    let server = Server::following(vec![Step::Receive, both, Step::Hang]).await;
    let client = client(&server.url, Patience::Long);
    for _ in 0..20 {
        let page = client.request(GetPageParams::new("loc")).send().await;
        assert_eq!(page.expect("it is a success").id.as_deref(), Some("good"));
    }
}

#[tokio::test]
async fn a_connection_that_was_closed_meanwhile_is_not_used() {
    let server = Server::following(kept("a")).await;
    let client = client(&server.url, Patience::Long);
    for number in 1..=3 {
        let page = client.request(create_page()).send_with_meta().await;
        assert_eq!(page.expect("it is a success").attempts(), 1);
        assert_eq!(server.requests().len(), number);
        tokio::time::sleep(Duration::from_millis(30)).await;
    }
}

#[tokio::test]
async fn a_post_on_a_kept_connection_that_breaks_is_not_repeated() {
    let server = Server::following([kept("a"), vec![Step::Receive, Step::Reset]].concat()).await;
    let client = client(&server.url, Patience::Long);
    let first = client.request(create_page()).send().await;
    assert_eq!(first.expect("it is a success").id.as_deref(), Some("a"));
    let error = client
        .request(create_page())
        .send()
        .await
        .expect_err("the connection breaks");
    let is_broken = matches!(&*error, Error::Transport(error)
        if error.kind() == TransportErrorKind::Send && error.attempts() == 1);
    assert!(is_broken, "{error:?}");
    assert_eq!(server.requests().len(), 2);
    let got = client.request(GetPageParams::new("loc")).send().await;
    assert_eq!(
        got.expect("a new connection is made").id.as_deref(),
        Some("a")
    );
}

#[tokio::test]
async fn an_answer_may_come_before_the_request_is_through() {
    let mut steps = response("413 Content Too Large", "", "{\"message\":\"too much\"}");
    steps[0] = Step::ReceiveHead;
    steps.extend([Step::Wait(Duration::from_millis(100)), Step::Hang]);
    let server = Server::following(steps).await;
    let client = client(&server.url, Patience::Long);
    let form = json!({"text": "x".repeat(8 * 1024 * 1024)});
    let call = client.request(exchange(&form)).send();
    let result = tokio::time::timeout(super::HANG, call).await;
    let error = result
        .expect("it does not hang")
        .expect_err("413 is no success");
    assert_eq!(
        error.to_string(),
        "pages.exchange: 413 Payload Too Large: too much"
    );
    assert_hidden(SECRET, &shown(&error));
    assert_eq!(server.requests().len(), 1);
}
