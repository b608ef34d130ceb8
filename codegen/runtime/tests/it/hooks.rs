//! Hooks around every attempt.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use highlevel_runtime::http::{HeaderMap, HeaderValue};
use highlevel_runtime::{Attempt, CallOptions, Client, Hook, Outcome, RetryPolicy, Token};
use highlevel_testing::{Server, listen};

use crate::api::GetPageParams;
use crate::server::{SECRET, response};

/// Notes what it is told, and marks every request.
#[derive(Clone, Default)]
struct Notes(Arc<Mutex<Vec<String>>>);

impl Notes {
    fn note(&self, text: String) {
        self.0
            .lock()
            .expect("no test panics with the lock")
            .push(text);
    }

    fn take(&self) -> Vec<String> {
        std::mem::take(&mut self.0.lock().expect("no test panics with the lock"))
    }
}

impl Hook for Notes {
    fn before(&self, attempt: &Attempt<'_>, headers: &mut HeaderMap) {
        assert!(!headers.contains_key("authorization"));
        headers.insert("x-mark", HeaderValue::from(attempt.number));
        headers.insert("authorization", HeaderValue::from_static("Bearer forged"));
        self.note(format!(
            "before {} {}",
            attempt.operation.id, attempt.number
        ));
    }

    fn after(&self, attempt: &Attempt<'_>, outcome: &Outcome<'_>) {
        let end = match (outcome.status(), outcome.error) {
            (Some(status), None) => status.as_u16().to_string(),
            (None, Some(error)) => error.to_string(),
            _ => panic!("{outcome:?}"),
        };
        self.note(format!(
            "after {} {end} {}",
            attempt.number, outcome.is_repeated
        ));
    }
}

fn client(url: &str, notes: &Notes) -> Client {
    Client::builder()
        .token(Token::location(SECRET))
        .base_url(url)
        .retry(RetryPolicy::new().initial_backoff(Duration::ZERO))
        .hook(notes.clone())
        .build()
        .expect("the settings are valid")
}

#[tokio::test]
async fn every_attempt_is_seen() {
    let notes = Notes::default();
    let out = response("503 Service Unavailable", "", "{}");
    let server = Server::responding_each(vec![out, response("200 OK", "", "{}")]).await;
    client(&server.url, &notes)
        .request(GetPageParams::new("loc"))
        .send()
        .await
        .expect("the second attempt succeeds");
    assert_eq!(
        notes.take(),
        [
            "before get-page 1",
            "after 1 503 true",
            "before get-page 2",
            "after 2 200 false"
        ]
    );
    for (number, request) in (1..).zip(server.requests()) {
        let request = request.text();
        assert!(request.contains(&format!("\r\nx-mark: {number}\r\n")));
        assert!(request.contains(&format!("\r\nauthorization: Bearer {SECRET}\r\n")));
        assert!(!request.contains("forged"), "{request}");
    }
}

#[tokio::test]
async fn an_attempt_without_an_answer_is_seen() {
    let notes = Notes::default();
    let (listener, url) = listen().await;
    drop(listener);
    client(&url, &notes)
        .request(GetPageParams::new("loc"))
        .send()
        .await
        .expect_err("nobody is there");
    let notes = notes.take();
    assert_eq!(notes.len(), 8);
    assert!(
        notes[1].starts_with("after 1 get-page: no connection to the server"),
        "{notes:?}"
    );
    assert!(notes[7].ends_with("false"), "{notes:?}");
}

/// A hook that counts what is under way is told of every end, whichever timeout brings it.
#[tokio::test]
async fn an_attempt_that_a_timeout_ends_is_seen_to_end() {
    let (_silent, url) = listen().await;
    let notes = Notes::default();
    let call = client(&url, &notes).request(GetPageParams::new("loc"));
    let short = Duration::from_millis(50);
    let of_the_call = CallOptions::new().timeout(short);
    let of_the_attempt = CallOptions::new()
        .attempt_timeout(short)
        .retry(RetryPolicy::never());
    for options in [of_the_call, of_the_attempt] {
        call.with_options(options)
            .send()
            .await
            .expect_err("nobody answers");
        assert_eq!(
            notes.take(),
            [
                "before get-page 1",
                "after 1 get-page: no answer within the timeout false"
            ]
        );
    }
}
