//! Sharing an attempt: waiting callers get its result, even if it fails. Later callers begin another one after a pause.

use std::future::poll_fn;
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use highlevel_platform::sessions::{MemoryStore, SessionTokens, Sessions};
use highlevel_runtime::{
    Client, Error, Token, TokenErrorKind, TokenFuture, TokenSource, TokenType,
};
use highlevel_testing_api::accounts::operations::OfAnyParams;

use crate::faulty::Faulty;
use crate::server::{Fault, Gate, Server};
use crate::setup::{
    builder, call, client, company, hours_ago, in_memory, in_seconds, location, seed, sessions,
};

const DOWN: Fault = Fault::Respond(503, "");

/// Counts the callers that wait for a token.
#[derive(Clone, Default)]
struct Waiting(Arc<AtomicUsize>);

impl Waiting {
    /// Waits for `token`. The caller is counted after the first poll, when it has joined or started the attempt.
    async fn count<F: Future>(&self, token: F) -> F::Output {
        let mut token = pin!(token);
        let mut is_counted = false;
        poll_fn(|context| {
            let polled = token.as_mut().poll(context);
            if !std::mem::replace(&mut is_counted, true) {
                self.0.fetch_add(1, Ordering::SeqCst);
            }
            polled
        })
        .await
    }

    /// Waits until `count` callers have been counted.
    async fn reach(&self, count: usize) {
        while self.0.load(Ordering::SeqCst) < count {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
    }
}

/// A token source that counts its waiting callers, for the first token and after a 401.
struct Counted {
    tokens: SessionTokens,
    first: Waiting,
    retries: Waiting,
}

impl TokenSource for Counted {
    fn token<'a>(&'a self, accepted: &'a [TokenType]) -> TokenFuture<'a, Token> {
        Box::pin(self.first.count(self.tokens.token(accepted)))
    }

    fn refresh<'a>(
        &'a self,
        refused: &'a Token,
        accepted: &'a [TokenType],
    ) -> TokenFuture<'a, Option<Token>> {
        Box::pin(self.retries.count(self.tokens.refresh(refused, accepted)))
    }
}

/// Returns a client for the location, and the counts of its calls that wait for a token: the first one, and after a 401.
fn counted(server: &Server, sessions: &Sessions) -> (Client, Waiting, Waiting) {
    let (first, retries) = (Waiting::default(), Waiting::default());
    let source = Counted {
        tokens: sessions.location("loc1"),
        first: first.clone(),
        retries: retries.clone(),
    };
    let client = client(server, sessions).with_token_source(source);
    (client, first, retries)
}

/// Requests a token `count` times, lets the server respond when all callers wait, and returns their errors without consecutive
/// duplicates.
async fn all_at_once(
    server: &Server,
    sessions: &Sessions,
    count: usize,
) -> Vec<(TokenErrorKind, String)> {
    let gate = Gate::default();
    server.book().gate = Some(gate.clone());
    let waiting = Waiting::default();
    let tasks: Vec<_> = (0..count)
        .map(|_| {
            let (tokens, waiting) = (sessions.location("loc1"), waiting.clone());
            tokio::spawn(async move { waiting.count(tokens.current()).await })
        })
        .collect();
    waiting.reach(count).await;
    gate.open();
    let mut told = Vec::new();
    for task in tasks {
        let error = task
            .await
            .expect("no panic")
            .expect_err("there is no token");
        told.push((error.kind(), error.to_string()));
    }
    told.dedup();
    told
}

/// Returns sessions in memory with a long timeout, so that requests only time out if the test hangs.
async fn patient() -> (Server, Arc<MemoryStore>, Sessions) {
    let (server, store, _) = in_memory().await;
    let sessions = builder(&server.url, Arc::clone(&store))
        .refresh_timeout(Duration::from_secs(60))
        .build()
        .expect("it is valid");
    (server, store, sessions)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_thousand_tasks_share_a_failed_refresh() {
    let cases = [
        (DOWN, TokenErrorKind::Unreachable),
        (Fault::Respond(200, "<html>"), TokenErrorKind::Unreachable),
        (
            Fault::Respond(400, r#"{"error":"invalid_grant"}"#),
            TokenErrorKind::Refused,
        ),
    ];
    for (fault, kind) in cases {
        let (server, store, sessions) = patient().await;
        seed(&server, &store, &location(), hours_ago(1)).await;
        server.book().faults.push_back(fault);
        let told = all_at_once(&server, &sessions, 1000).await;
        assert_eq!(told.len(), 1, "{told:?}");
        assert_eq!(told[0].0, kind, "{told:?}");
        assert_eq!(server.book().forms.len(), 1, "{fault:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_thousand_tasks_share_the_failure_of_a_first_token() {
    let (server, store, sessions) = patient().await;
    seed(&server, &store, &company(), in_seconds(50_000)).await;
    server.book().mint_faults.push_back(DOWN);
    assert_eq!(all_at_once(&server, &sessions, 1000).await.len(), 1);
    assert_eq!(server.mints_and_refreshes(), (1, 0));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_thousand_calls_share_the_failed_refresh_after_a_401() {
    let (server, store, sessions) = patient().await;
    let (access, _) = seed(&server, &store, &location(), in_seconds(50_000)).await;
    server.book().revoke(&access);
    let gate = Gate::default();
    server.book().gate = Some(gate.clone());
    server.book().faults.push_back(DOWN);
    let (client, _, retries) = counted(&server, &sessions);
    let calls: Vec<_> = (0..1000)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { call(&client, OfAnyParams::new()).await })
        })
        .collect();
    retries.reach(1000).await;
    gate.open();
    for call in calls {
        let error = call.await.expect("no panic").expect_err("it has no token");
        assert!(matches!(*error, Error::Token(_)), "{error}");
    }
    assert_eq!(server.book().forms.len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_that_is_still_valid_is_used_by_all_when_its_refresh_fails() {
    let (server, store, sessions) = patient().await;
    let (access, _) = seed(&server, &store, &location(), in_seconds(240)).await;
    let gate = Gate::default();
    server.book().gate = Some(gate.clone());
    server.book().faults.push_back(DOWN);
    let (client, first, _) = counted(&server, &sessions);
    let calls: Vec<_> = (0..200)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { call(&client, OfAnyParams::new()).await })
        })
        .collect();
    first.reach(200).await;
    gate.open();
    for call in calls {
        let token = call.await.expect("no panic").expect("the token is valid");
        assert_eq!(token, access);
    }
    assert_eq!(server.book().forms.len(), 1);
}

/// Counts the attempts during each call instead of measuring its duration, because that depends on the machine.
#[tokio::test(flavor = "multi_thread")]
async fn no_caller_of_an_endpoint_that_hangs_waits_for_more_than_two_attempts() {
    const TIMEOUT: Duration = Duration::from_millis(800);
    let (server, store, _) = in_memory().await;
    seed(&server, &store, &location(), hours_ago(1)).await;
    server.book().faults.extend([Fault::Hang; 50]);
    let sessions = builder(&server.url, store)
        .refresh_timeout(TIMEOUT)
        .build()
        .expect("it is valid");
    let began = Instant::now();
    let mut tasks = Vec::new();
    for _ in 0..20 {
        let (tokens, server) = (sessions.location("loc1"), server.clone());
        tasks.push(tokio::spawn(async move {
            let before = server.book().forms.len();
            let error = tokens.current().await.expect_err("it hangs");
            (server.book().forms.len() - before, error)
        }));
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    for task in tasks {
        let (attempts, error) = task.await.expect("no panic");
        assert!(error.is_retryable(), "{error}");
        assert!(attempts <= 2, "{attempts} attempts");
    }
    // Requests are sent one after another, each up to its timeout, however many callers wait.
    let sent = server.book().forms.len() as u128;
    let most = began.elapsed().as_millis() / TIMEOUT.as_millis() + 1;
    assert!(
        (1..=most).contains(&sent),
        "{sent} requests, {most} at most"
    );
}

#[tokio::test]
async fn whoever_comes_after_a_failure_begins_another_attempt_a_little_later() {
    let (server, store, sessions) = in_memory().await;
    seed(&server, &store, &location(), hours_ago(1)).await;
    server.book().faults.extend([DOWN, DOWN, DOWN]);
    let tokens = sessions.location("loc1");
    let began = Instant::now();
    for _ in 0..3 {
        let error = tokens.current().await.expect_err("the server is down");
        assert!(error.is_retryable(), "{error}");
    }
    tokens.current().await.expect("the server is up");
    // The pauses after the three failures are 100, 200 and 400 ms.
    assert!(
        began.elapsed() >= Duration::from_millis(700),
        "{:?}",
        began.elapsed()
    );
    assert_eq!(server.book().forms.len(), 4);
}

/// If the store is down, processes cannot coordinate through it. So each process delays its own callers, including those that
/// retry at once.
#[tokio::test(start_paused = true)]
async fn callers_of_a_store_that_is_down_try_it_less_and_less_often() {
    let store = Arc::new(Faulty::new(MemoryStore::new(), []));
    let sessions = sessions("http://127.0.0.1:9", Arc::clone(&store));
    let tokens = sessions.location("loc1");
    store.set_down(true);
    let began = tokio::time::Instant::now();
    let mut waits = Vec::new();
    for _ in 0..7 {
        let attempt = tokio::time::Instant::now();
        let error = tokens.current().await.expect_err("the store is down");
        assert!(error.is_retryable(), "{error}");
        waits.push(attempt.elapsed().as_millis());
    }
    for (wait, expected) in waits.iter().zip([0, 100, 200, 400, 800, 1000, 1000]) {
        assert!((expected..expected + 20).contains(wait), "{waits:?}");
    }
    // A caller that arrives 950 ms later waits only for the remaining 50 ms of the pause.
    tokio::time::sleep(Duration::from_millis(950)).await;
    let attempt = tokio::time::Instant::now();
    tokens.current().await.expect_err("the store is down");
    assert!(
        attempt.elapsed() < Duration::from_millis(70),
        "{:?}",
        attempt.elapsed()
    );
    assert!(began.elapsed() > Duration::from_secs(4));
    store.set_down(false);
    let error = tokens.current().await.expect_err("it has no session");
    assert_eq!(error.kind(), TokenErrorKind::NotInstalled, "{error}");
}

#[test]
fn a_runtime_that_is_shut_down_takes_no_turn_with_it() {
    let runtime = || tokio::runtime::Runtime::new().expect("it can be made");
    let outer = runtime();
    let (server, store, sessions) = outer.block_on(async {
        let (server, store, _) = in_memory().await;
        let sessions = builder(&server.url, Arc::clone(&store))
            .refresh_timeout(Duration::from_secs(20))
            .build()
            .expect("it is valid");
        server.book().faults.extend([Fault::Hang; 100]);
        (server, store, sessions)
    });
    // More accounts than may refresh at the same time.
    for number in 0..100 {
        let account = highlevel_platform::sessions::Account::Location(format!("loc{number}"));
        outer.block_on(async { seed(&server, &store, &account, hours_ago(1)).await });
        let inner = runtime();
        let tokens = sessions.location(account.id());
        inner.spawn(async move { tokens.current().await });
        while server.book().forms.len() <= number {
            std::thread::sleep(Duration::from_millis(2));
        }
        inner.shutdown_background();
    }
    outer.block_on(async {
        seed(&server, &store, &location(), hours_ago(1)).await;
        let tokens = sessions.location("loc1000");
        let tokens = [tokens, sessions.location("loc0")];
        let error = tokens[0].current().await.expect_err("it has no session");
        assert_eq!(error.kind(), TokenErrorKind::NotInstalled, "{error}");
        tokens[1].current().await.expect("it is begun anew");
    });
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_installation_does_not_wait_for_a_refresh_that_hangs() {
    let (server, store, sessions) = patient().await;
    seed(&server, &store, &location(), hours_ago(1)).await;
    server.book().faults.push_back(Fault::Hang);
    let tokens = sessions.location("loc1");
    let hanging = tokio::spawn(async move { tokens.current().await });
    while server.book().forms.is_empty() {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    let fields = highlevel_runtime::serde_json::json!({ "locationId": "loc1" });
    server.book().code("c", "loc1", fields);
    let began = Instant::now();
    let installed = sessions
        .exchange("c".to_owned())
        .await
        .expect("it is installed");
    assert!(installed.is_stored);
    sessions
        .location("loc1")
        .current()
        .await
        .expect("it is installed");
    assert!(!hanging.is_finished(), "{:?}", began.elapsed());
    hanging.abort();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_caller_who_names_the_company_does_not_share_that_none_is_known() {
    let (server, store, sessions) = in_memory().await;
    for id in ["com1", "com2"] {
        let company = highlevel_platform::sessions::Account::Company(id.to_owned());
        seed(&server, &store, &company, in_seconds(50_000)).await;
    }
    server
        .book()
        .locations
        .insert("com2".to_owned(), vec!["loc1".to_owned()]);
    let (without, with) = (
        sessions.location("loc1"),
        sessions.location("loc1").of_company("com2"),
    );
    let (without, with) = tokio::join!(without.current(), with.current());
    assert_eq!(
        without.expect_err("which company?").kind(),
        TokenErrorKind::NotInstalled
    );
    with.expect("it is named");
}
