//! Limits on untrusted input: names, lists, times and strings.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use highlevel_platform::sessions::{Account, ExistingTokens, MemoryStore, StoreFuture, TokenStore};
use highlevel_testing::Log;

use crate::server::{Fault, Server};
use crate::setup::{builder, company, hours_ago, in_memory, in_seconds, location, seed, sessions};

/// A store that counts its lists, the keys in them, and the records that it loads.
struct Counting {
    inner: Arc<MemoryStore>,
    listed: AtomicUsize,
    lists: AtomicUsize,
    loads: AtomicUsize,
}

impl TokenStore for Counting {
    fn load<'a>(&'a self, key: &'a str) -> StoreFuture<'a, Option<Vec<u8>>> {
        self.loads.fetch_add(1, Ordering::SeqCst);
        self.inner.load(key)
    }

    fn compare_and_set<'a>(
        &'a self,
        key: &'a str,
        expected: Option<&'a [u8]>,
        new: Option<&'a [u8]>,
    ) -> StoreFuture<'a, bool> {
        self.inner.compare_and_set(key, expected, new)
    }

    fn keys<'a>(&'a self, prefix: &'a str) -> StoreFuture<'a, Vec<String>> {
        Box::pin(async move {
            let keys = self.inner.keys(prefix).await?;
            self.lists.fetch_add(1, Ordering::SeqCst);
            self.listed.fetch_add(keys.len(), Ordering::SeqCst);
            Ok(keys)
        })
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn first_tokens_do_not_list_every_session() {
    let (server, store, mine) = in_memory().await;
    for number in 0..2000 {
        let tokens = ExistingTokens::new("x".to_owned(), in_seconds(500));
        let account = Account::Location(format!("other{number}"));
        mine.adopt(account, tokens).await.expect("it works");
    }
    seed(&server, &store, &company(), in_seconds(50_000)).await;
    let ids: Vec<_> = (0..100).map(|number| format!("new{number}")).collect();
    server
        .book()
        .locations
        .insert("com1".to_owned(), ids.clone());
    let counting = Arc::new(Counting {
        inner: store,
        listed: AtomicUsize::new(0),
        lists: AtomicUsize::new(0),
        loads: AtomicUsize::new(0),
    });
    let fresh = sessions(&server.url, Arc::clone(&counting));
    let tasks: Vec<_> = ids
        .into_iter()
        .map(|id| {
            let tokens = fresh.location(id);
            tokio::spawn(async move { tokens.current().await })
        })
        .collect();
    for task in tasks {
        task.await
            .expect("no panic")
            .expect("its company gives one");
    }
    let [lists, listed, loads] = [&counting.lists, &counting.listed, &counting.loads]
        .map(|counter| counter.load(Ordering::SeqCst));
    assert!(lists <= 10, "{lists} lists");
    assert!(listed <= 10, "{listed} keys");
    // A few for each of the 100 locations, and none of the 2000 other sessions.
    assert!((100..=500).contains(&loads), "{loads} loads");
}

#[tokio::test]
async fn a_company_that_another_process_installs_is_found_at_once() {
    let (server, store, mine) = in_memory().await;
    let tokens = mine.location("loc1");
    tokens.current().await.expect_err("there is no company");
    server
        .book()
        .locations
        .insert("com1".to_owned(), vec!["loc1".to_owned()]);
    seed(&server, &store, &company(), in_seconds(50_000)).await;
    tokens.current().await.expect("there is one now");
}

#[tokio::test]
async fn a_list_of_locations_without_an_end_is_given_up() {
    let (server, store, sessions) = in_memory().await;
    seed(&server, &store, &company(), in_seconds(50_000)).await;
    server.book().is_endless = true;
    let list = tokio::time::timeout(
        Duration::from_secs(2 * 60),
        sessions.installed_locations("com1", "app"),
    );
    let error = list.await.expect("it ends").expect_err("the list does not");
    assert!(
        error
            .to_string()
            .contains("the list has no end: 200000 locations"),
        "{error}"
    );
    assert!(!error.is_retryable());
}

#[tokio::test]
async fn an_error_in_a_success_is_no_end_of_the_list() {
    for text in [
        r#"{"error":"try later"}"#,
        "{}",
        "[]",
        r#"{"locations":null}"#,
        r#"{"items":[]}"#,
    ] {
        let (server, store, sessions) = in_memory().await;
        seed(&server, &store, &company(), in_seconds(50_000)).await;
        server.book().list = Some(text);
        let listed = sessions.installed_locations("com1", "app").await;
        listed.expect_err(text);
    }
    for text in [r#"{"locations":[]}"#, r#"{"count":0}"#] {
        let (server, store, sessions) = in_memory().await;
        seed(&server, &store, &company(), in_seconds(50_000)).await;
        server.book().list = Some(text);
        let listed = sessions.installed_locations("com1", "app").await;
        assert_eq!(listed.expect(text), Vec::<String>::new());
    }
}

#[tokio::test]
async fn times_without_an_end_are_bounded() {
    for timeout in [Duration::MAX, Duration::from_secs(u64::MAX), Duration::ZERO] {
        let (server, store, _) = in_memory().await;
        seed(&server, &store, &location(), hours_ago(1)).await;
        let sessions = builder(&server.url, store)
            .refresh_timeout(timeout)
            .build()
            .expect("it is valid");
        let result = sessions.location("loc1").current().await;
        assert!(result.is_ok() || timeout.is_zero(), "{timeout:?}");
    }
}

/// Returns the resident memory of this process in KiB.
#[cfg(target_os = "linux")]
fn resident() -> usize {
    let status = std::fs::read_to_string("/proc/self/status").expect("it is there");
    let line = status.lines().find(|line| line.starts_with("VmRSS:"));
    let digits = line.and_then(|line| line.split_whitespace().nth(1));
    digits.expect("it has a number").parse().expect("it is one")
}

#[cfg(target_os = "linux")]
#[tokio::test]
#[ignore = "started by the test below, in a process of its own"]
async fn names() {
    let server = Server::start().await;
    let sessions = builder(&server.url, MemoryStore::new())
        .build()
        .expect("it is valid");
    let name = |from: usize, to: usize| {
        for number in from..to {
            drop(sessions.location(format!("location-{number:012}")));
        }
    };
    name(0, 20_000);
    let before = resident();
    name(20_000, 320_000);
    println!("grown: {}", resident().saturating_sub(before));
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn locations_that_were_only_named_are_not_kept() {
    let mut command = tokio::process::Command::new(std::env::current_exe().expect("it is known"));
    command.args(["--exact", "bounds::names", "--ignored", "--nocapture"]);
    let output = command.output().await.expect("it can be started");
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let grown = text
        .split("grown: ")
        .nth(1)
        .and_then(|rest| rest.lines().next());
    let grown: usize = grown.expect(&text).parse().expect("it is a number");
    // If all 300,000 names were kept, memory would grow by 258 MiB.
    assert!(grown < 4 * 1024, "{grown} KiB");
}

#[tokio::test]
async fn an_account_that_is_in_use_stays_known() {
    let (server, store, sessions) = in_memory().await;
    seed(&server, &store, &location(), in_seconds(50_000)).await;
    sessions
        .location("loc1")
        .current()
        .await
        .expect("it is stored");
    for number in 0..5_000 {
        drop(sessions.location(format!("name{number}")));
    }
    // The tokens of the account are still in memory, so removing its record does not matter.
    let before = store.load("app-1/location/loc1").await.expect("it works");
    let gone = store.compare_and_set("app-1/location/loc1", before.as_deref(), None);
    assert!(gone.await.expect("it works"));
    sessions
        .location("loc1")
        .current()
        .await
        .expect("it is known");
}

#[tokio::test]
async fn no_id_begins_a_line_of_its_own() {
    const FORGED: &str = "x\n2026-01-01 ERROR forged\r\u{2028}\u{1b}[31m";
    let (log, guard) = Log::start();
    let (server, _store, sessions) = in_memory().await;
    let mut texts = Vec::new();
    for account in [
        Account::Location(FORGED.to_owned()),
        Account::Company(FORGED.to_owned()),
    ] {
        texts.push(account.to_string());
        let adopted =
            ExistingTokens::new("x".to_owned(), in_seconds(20)).refresh_token("y".to_owned());
        sessions
            .adopt(account.clone(), adopted)
            .await
            .expect("it works");
        server.book().faults.push_back(Fault::Respond(503, ""));
        let tokens = match &account {
            Account::Company(id) => sessions.company(id),
            _ => sessions.location(FORGED),
        };
        tokens.current().await.expect("it is valid still");
        sessions.remove(&account).await.expect("it works");
        let error = tokens.current().await.expect_err("it is removed");
        texts.push(error.to_string());
        texts.push(format!("{error:?} {tokens:?}"));
    }
    let of_company = sessions.location("y").of_company(FORGED);
    texts.push(
        of_company
            .current()
            .await
            .expect_err("there is none")
            .to_string(),
    );
    let listed = sessions.installed_locations(FORGED, "app").await;
    texts.push(listed.expect_err("there is none").to_string());
    drop(guard);
    texts.push(log.text().replace("x\\n2026", "x 2026"));
    for text in &texts {
        let forged = text
            .lines()
            .find(|line| line.starts_with("2026-01-01 ERROR forged"));
        assert_eq!(forged, None, "{text}");
        assert!(
            !text.contains('\u{1b}') && !text.contains('\u{2028}'),
            "{text:?}"
        );
    }
    assert!(texts[0].contains("forged"), "{texts:?}");
}

#[tokio::test]
async fn a_claim_that_says_to_hold_for_ever_does_not() {
    let (server, store, mine) = in_memory().await;
    seed(&server, &store, &location(), hours_ago(1)).await;
    let text = crate::setup::record(&*store, &location())
        .await
        .expect("it is stored");
    let claim = r#""claim":{"host":"h","process":"1","instance":"i","since":1,"lease":9223372036854775807}"#;
    let new = text.replacen('{', &format!("{{{claim},"), 1);
    let put = store.compare_and_set(
        "app-1/location/loc1",
        Some(text.as_bytes()),
        Some(new.as_bytes()),
    );
    assert!(put.await.expect("it works"));
    let began = Instant::now();
    mine.location("loc1")
        .current()
        .await
        .expect("it is older than any claim holds");
    assert!(began.elapsed() < Duration::from_secs(3));
}
