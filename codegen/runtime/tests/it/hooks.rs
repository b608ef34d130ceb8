//! Hooks are called before and after every attempt that can be prepared.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, OnceLock};
use std::time::{Duration, Instant};

use highlevel_runtime::http::{HeaderMap, HeaderValue};
use highlevel_runtime::{
    Attempt, CallOptions, Client, File, Hook, Outcome, RetryPolicy, Token, TokenError, TokenFuture,
    TokenSource, TokenType,
};
use highlevel_testing::{Server, listen};

use crate::api::UploadBody;
use crate::api::operations::{GetPageParams, UploadParams};
use crate::server::{SECRET, response};

/// A hook that records its calls and adds a header to every request.
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
        assert!(attempt.params.ends_with("Params"), "{}", attempt.params);
        headers.insert("x-mark", HeaderValue::from(attempt.number));
        headers.insert("authorization", HeaderValue::from_static("Bearer forged"));
        self.note(format!(
            "before {} {}",
            attempt.operation.id, attempt.number
        ));
    }

    fn after(&self, attempt: &Attempt<'_>, outcome: &Outcome<'_>) {
        let end = match (outcome.status(), outcome.error) {
            (Some(status), None) => {
                assert!(outcome.body.is_some(), "{outcome:?}");
                status.as_u16().to_string()
            }
            (None, Some(error)) => error.to_string(),
            _ => panic!("{outcome:?}"),
        };
        self.note(format!(
            "after {} {end} {}",
            attempt.number, outcome.is_retried
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
        notes[1].starts_with("after 1 pages.get_page: no connection to the server"),
        "{notes:?}"
    );
    assert!(notes[7].ends_with("false"), "{notes:?}");
}

/// `after` is called for every attempt, whichever timeout ends it.
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
                "after 1 pages.get_page: no response within the timeout false"
            ]
        );
    }
}

/// A source whose token is refused. It returns no other token: it fails at once or hangs.
struct Stuck {
    hangs: bool,
}

impl TokenSource for Stuck {
    fn token<'a>(&'a self, _: &'a [TokenType]) -> TokenFuture<'a, Token> {
        Box::pin(async { Ok(Token::location(SECRET)) })
    }

    fn refresh<'a>(&'a self, _: &'a Token, _: &'a [TokenType]) -> TokenFuture<'a, Option<Token>> {
        Box::pin(async {
            if self.hangs {
                std::future::pending::<()>().await;
            }
            Err(TokenError::new("the app was removed"))
        })
    }
}

#[tokio::test]
async fn an_attempt_is_seen_to_end_when_the_refresh_of_its_token_fails() {
    let body = r#"{"message":"Invalid JWT"}"#;
    let server = Server::responding(response("401 Unauthorized", "", body)).await;
    let notes = Notes::default();
    let ended = ["before get-page 1", "after 1 401 false"];

    let failing = client(&server.url, &notes).with_token_source(Stuck { hangs: false });
    let error = failing
        .request(GetPageParams::new("loc"))
        .send()
        .await
        .expect_err("there is no other token");
    assert_eq!(notes.take(), ended);
    // The first attempt was sent, so the error must not claim that nothing was sent.
    assert!(!error.is_unsent());
    assert_eq!(
        error.to_string(),
        "pages.get_page: no token to send it again with: the app was removed"
    );

    let hanging = client(&server.url, &notes).with_token_source(Stuck { hangs: true });
    let call = hanging.request(GetPageParams::new("loc")).send();
    tokio::time::timeout(Duration::from_millis(300), call)
        .await
        .expect_err("the refresh hangs");
    assert_eq!(notes.take(), ended);
    let short = CallOptions::new().timeout(Duration::from_millis(300));
    let call = hanging
        .request(GetPageParams::new("loc"))
        .with_options(short);
    let error = call.send().await.expect_err("the refresh hangs");
    assert!(error.is_timeout() && !error.is_unsent());
    assert_eq!(notes.take(), ended);
}

/// A hook that records the durations of the attempts.
#[derive(Clone, Default)]
struct Durations(Arc<Mutex<Vec<Duration>>>);

impl Hook for Durations {
    fn after(&self, _: &Attempt<'_>, outcome: &Outcome<'_>) {
        self.0
            .lock()
            .expect("no test panics with the lock")
            .push(outcome.elapsed);
    }
}

/// A source whose refresh takes a while. It records when the refresh began.
struct Slow {
    began: Instant,
    asked: Arc<OnceLock<Duration>>,
}

impl TokenSource for Slow {
    fn token<'a>(&'a self, _: &'a [TokenType]) -> TokenFuture<'a, Token> {
        Box::pin(async { Ok(Token::location(SECRET)) })
    }

    fn refresh<'a>(&'a self, _: &'a Token, _: &'a [TokenType]) -> TokenFuture<'a, Option<Token>> {
        Box::pin(async move {
            self.asked.get_or_init(|| self.began.elapsed());
            tokio::time::sleep(Duration::from_millis(300)).await;
            Ok(Some(Token::location(SECRET)))
        })
    }
}

#[tokio::test]
async fn the_duration_of_an_attempt_excludes_the_refresh_of_its_token() {
    let refused = response("401 Unauthorized", "", r#"{"message":"Invalid JWT"}"#);
    let server = Server::responding_each(vec![refused, response("200 OK", "", "{}")]).await;
    let (durations, asked) = (Durations::default(), Arc::new(OnceLock::new()));
    let client: Client = Client::builder()
        .token(Token::location(SECRET))
        .base_url(&server.url)
        .hook(durations.clone())
        .build()
        .expect("the settings are valid");
    let source = Slow {
        began: Instant::now(),
        asked: Arc::clone(&asked),
    };
    client
        .with_token_source(source)
        .request(GetPageParams::new("loc"))
        .send()
        .await
        .expect("the second attempt succeeds");
    let asked = asked.get().expect("the token was refreshed");
    let durations = durations.0.lock().expect("no test panics with the lock");
    let [first, _] = durations.as_slice() else {
        panic!("{durations:?}")
    };
    assert!(first <= asked, "{first:?}, refreshed after {asked:?}");
}

/// A source that returns a token only once.
#[derive(Default)]
struct Single {
    is_given: AtomicBool,
}

impl TokenSource for Single {
    fn token<'a>(&'a self, _: &'a [TokenType]) -> TokenFuture<'a, Token> {
        let is_given = self.is_given.swap(true, Ordering::Relaxed);
        let removed = || TokenError::new("the app was removed");
        let token = (!is_given).then(|| Token::location(SECRET));
        Box::pin(async move { token.ok_or_else(removed) })
    }
}

/// The retry was decided before its token was needed.
#[tokio::test]
async fn a_retry_without_a_token_is_seen_as_one_that_does_not_begin() {
    let notes = Notes::default();
    let server = Server::responding(response("503 Service Unavailable", "", "{}")).await;
    client(&server.url, &notes)
        .with_token_source(Single::default())
        .request(GetPageParams::new("loc"))
        .send()
        .await
        .expect_err("there is no second token");
    assert_eq!(notes.take(), ["before get-page 1", "after 1 503 true"]);
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn an_attempt_is_seen_to_end_when_its_call_is_dropped() {
    let (_silent, url) = listen().await;
    let notes = Notes::default();
    let call = client(&url, &notes)
        .request(GetPageParams::new("loc"))
        .send();
    tokio::time::timeout(Duration::from_millis(100), call)
        .await
        .expect_err("nobody answers");
    assert_eq!(
        notes.take(),
        [
            "before get-page 1",
            "after 1 the call was dropped before its response arrived false"
        ]
    );
}

/// A hook that counts the calls of `before` and `after`.
#[derive(Clone, Default)]
struct Count(Arc<Mutex<(u32, u32)>>);

impl Count {
    fn take(&self) -> (u32, u32) {
        *self.0.lock().expect("no test panics with the lock")
    }
}

impl Hook for Count {
    fn before(&self, _: &Attempt<'_>, _: &mut HeaderMap) {
        self.0.lock().expect("no test panics with the lock").0 += 1;
    }

    fn after(&self, _: &Attempt<'_>, _: &Outcome<'_>) {
        self.0.lock().expect("no test panics with the lock").1 += 1;
    }
}

/// A hook that panics in `after` and, unless `at_the_end` is set, in `before`.
struct Panics {
    at_the_end: bool,
}

impl Hook for Panics {
    fn before(&self, _: &Attempt<'_>, _: &mut HeaderMap) {
        assert!(self.at_the_end, "this hook fails");
    }

    fn after(&self, _: &Attempt<'_>, _: &Outcome<'_>) {
        panic!("this hook fails, too");
    }
}

#[tokio::test]
async fn a_hook_that_panics_takes_no_end_from_the_others() {
    let server = Server::responding(response("200 OK", "", "{}")).await;
    for at_the_end in [false, true] {
        let (first, last) = (Count::default(), Count::default());
        let client: Client = Client::builder()
            .token(Token::location(SECRET))
            .base_url(&server.url)
            .hook(first.clone())
            .hook(Panics { at_the_end })
            .hook(last.clone())
            .build()
            .expect("the settings are valid");
        let call = tokio::spawn(client.request(GetPageParams::new("loc")).send());
        assert!(call.await.expect_err("a hook panics").is_panic());
        assert_eq!(first.take(), (1, 1));
        let last = last.take();
        assert_eq!(last, if at_the_end { (1, 1) } else { (0, 0) });
    }
}

/// If an attempt cannot be prepared, neither `before` nor `after` is called.
#[tokio::test]
async fn an_attempt_that_cannot_be_prepared_is_not_seen() {
    let notes = Notes::default();
    let server = Server::responding(response("201 Created", "", "{}")).await;
    let file = File::from_path("/nowhere/at/all.csv");
    let error = client(&server.url, &notes)
        .request(UploadParams::new(UploadBody::new(file)))
        .send()
        .await
        .expect_err("there is no such file");
    assert!(error.is_unsent());
    assert!(notes.take().is_empty());
    server.assert_untouched();
}
