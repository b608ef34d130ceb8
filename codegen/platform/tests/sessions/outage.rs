//! Recovery after an outage: many sessions have expired, and the endpoint or the store is slow.

use std::sync::Arc;
use std::time::{Duration, Instant};

use highlevel_platform::sessions::{
    Account, ExistingTokens, MemoryStore, Sessions, StoreFuture, TokenStore,
};
use tokio::sync::Mutex;

use crate::server::{Fault, Server};
use crate::setup::{builder, hours_ago, in_memory, location, record, seed};

/// A slow store that executes one load or write at a time.
struct Slow {
    inner: MemoryStore,
    pace: Duration,
    queue: Mutex<()>,
}

impl Slow {
    async fn turn(&self) {
        let _one_at_a_time = self.queue.lock().await;
        tokio::time::sleep(self.pace).await;
    }
}

impl TokenStore for Slow {
    fn load<'a>(&'a self, key: &'a str) -> StoreFuture<'a, Option<Vec<u8>>> {
        Box::pin(async move {
            self.turn().await;
            self.inner.load(key).await
        })
    }

    fn compare_and_set<'a>(
        &'a self,
        key: &'a str,
        expected: Option<&'a [u8]>,
        new: Option<&'a [u8]>,
    ) -> StoreFuture<'a, bool> {
        Box::pin(async move {
            self.turn().await;
            self.inner.compare_and_set(key, expected, new).await
        })
    }

    fn keys<'a>(&'a self, prefix: &'a str) -> StoreFuture<'a, Vec<String>> {
        self.inner.keys(prefix)
    }
}

fn numbered(number: usize) -> Account {
    Account::Location(format!("loc{number}"))
}

/// Stores `count` expired sessions concurrently.
async fn expired(server: &Server, sessions: &Sessions, count: usize) {
    let tasks: Vec<_> = (0..count)
        .map(|number| {
            let account = numbered(number);
            let refresh = server.book().issue(account.id()).1;
            let tokens = ExistingTokens::new("old".to_owned(), hours_ago(1)).refresh_token(refresh);
            let sessions = sessions.clone();
            tokio::spawn(async move { sessions.adopt(account, tokens).await })
        })
        .collect();
    for task in tasks {
        task.await.expect("no panic").expect("the store works");
    }
}

/// Requests the tokens of all accounts concurrently and returns the errors.
async fn failures(sessions: &Sessions, count: usize) -> Vec<String> {
    let tasks: Vec<_> = (0..count)
        .map(|number| {
            let tokens = sessions.location(numbered(number).id());
            tokio::spawn(async move { tokens.current().await })
        })
        .collect();
    let mut failures = Vec::new();
    for task in tasks {
        failures.extend(
            task.await
                .expect("no panic")
                .err()
                .map(|error| error.to_string()),
        );
    }
    failures
}

#[tokio::test(flavor = "multi_thread")]
async fn an_endpoint_that_allows_ten_per_second_serves_eighty_in_the_end() {
    let (server, store, _) = in_memory().await;
    // The timeout is shorter than the queue needs in total, but long enough for one request on a busy machine.
    let sessions = builder(&server.url, store)
        .refresh_timeout(Duration::from_secs(7))
        .build()
        .expect("it is valid");
    expired(&server, &sessions, 80).await;
    server.book().per_second = Some(10);
    assert_eq!(failures(&sessions, 80).await, Vec::<String>::new());
    assert_eq!(server.book().refreshes.len(), 80);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_slow_store_serves_all_in_the_end() {
    const COUNT: usize = 900;
    let server = Server::start().await;
    let store = Slow {
        inner: MemoryStore::new(),
        pace: Duration::from_millis(5),
        queue: Mutex::default(),
    };
    // With 5 ms for each command, the store needs more than ten seconds for all accounts.
    let sessions = builder(&server.url, store).build().expect("it is valid");
    expired(&server, &sessions, COUNT).await;
    assert_eq!(failures(&sessions, COUNT).await, Vec::<String>::new());
    assert_eq!(server.book().refreshes.len(), COUNT);
}

#[tokio::test(flavor = "multi_thread")]
async fn two_processes_share_a_slow_recovery() {
    let (server, store, _) = in_memory().await;
    let build = || {
        builder(&server.url, Arc::clone(&store))
            .refresh_timeout(Duration::from_secs(3))
            .build()
            .expect("it is valid")
    };
    let (one, other) = (build(), build());
    expired(&server, &one, 30).await;
    // At this rate the last accounts wait for longer than their claims last.
    server.book().per_second = Some(4);
    let (first, second) = tokio::join!(failures(&one, 30), failures(&other, 30));
    assert_eq!((first, second), (Vec::new(), Vec::new()));
    // Each account was refreshed once: claims are extended while the server is throttling.
    assert_eq!(server.book().refreshes, [true; 30]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_location_that_is_told_to_wait_holds_up_no_other() {
    for seconds in [300, 31_536_000, u64::MAX] {
        let (server, store, sessions) = in_memory().await;
        seed(&server, &store, &location(), hours_ago(1)).await;
        seed(&server, &store, &numbered(2), hours_ago(1)).await;
        server.book().faults.push_back(Fault::Later(seconds));
        let began = Instant::now();
        let error = sessions
            .location("loc1")
            .current()
            .await
            .expect_err("the server asks to wait");
        assert!(error.is_retryable(), "{error}");
        sessions
            .location("loc2")
            .current()
            .await
            .expect("the other account is not affected");
        // The server is called again later; the account is not blocked until the program ends.
        sessions
            .location("loc1")
            .current()
            .await
            .expect("there is room");
        // The server's `Retry-After` is at least five times as long as this bound.
        assert!(
            began.elapsed() < Duration::from_secs(60),
            "{:?}",
            began.elapsed()
        );
        assert!(
            !record(&*store, &location())
                .await
                .expect("it is there")
                .contains("doubt")
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn locations_and_their_company_do_not_wait_for_each_other() {
    let (server, store, sessions) = in_memory().await;
    let company = crate::setup::company();
    seed(&server, &store, &company, hours_ago(1)).await;
    let ids: Vec<_> = (0..200)
        .map(|number| numbered(number).id().to_owned())
        .collect();
    server.book().locations.insert("com1".to_owned(), ids);
    server.book().delay = Duration::from_millis(100);
    let all = tokio::time::timeout(Duration::from_secs(2 * 60), failures(&sessions, 200));
    assert_eq!(
        all.await.expect("nobody waits for ever"),
        Vec::<String>::new()
    );
    assert_eq!(server.mints_and_refreshes(), (200, 1));
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "it writes to the disk for minutes; run it with `--ignored`"]
async fn three_thousand_sessions_in_a_file_recover() {
    const COUNT: usize = 3_000;
    let server = Server::start().await;
    let folder = tempfile::tempdir().expect("there is room");
    let path = folder.path().join("sessions.db");
    let store = highlevel_platform::sessions::SqliteStore::open(path).expect("it can be created");
    let sessions = builder(&server.url, store).build().expect("it is valid");
    expired(&server, &sessions, COUNT).await;
    assert_eq!(failures(&sessions, COUNT).await, Vec::<String>::new());
    assert_eq!(server.book().refreshes.len(), COUNT);
}
