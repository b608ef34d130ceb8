//! Failures of stores and servers, most of them in the middle of a refresh.

use std::sync::Arc;
use std::time::Duration;

use highlevel_platform::sessions::{
    ExistingTokens, MemoryStore, Sessions, StoreFuture, TokenStore,
};
use highlevel_runtime::TokenErrorKind;
use highlevel_testing::Log;
use highlevel_testing_api::accounts::operations::OfAnyParams;

use crate::faulty::{Faulty, Mishap};
use crate::server::{Fault, Server};
use crate::setup::{
    builder, call, client, company, edit, hours_ago, in_memory, in_seconds, location, now, record,
    seed, sessions, until_claimed,
};

type FaultyMemory = Arc<Faulty<Arc<MemoryStore>>>;

/// Returns an expired session in a store with injected faults, and sessions with a short lease.
async fn expired(
    mishaps: impl IntoIterator<Item = (usize, Mishap)>,
) -> (Server, Arc<MemoryStore>, FaultyMemory, Sessions) {
    let (server, store, _) = in_memory().await;
    seed(&server, &store, &location(), hours_ago(1)).await;
    let faulty = Arc::new(Faulty::new(Arc::clone(&store), mishaps));
    let sessions = quick(&server, Arc::clone(&faulty));
    (server, store, faulty, sessions)
}

/// Returns sessions whose claims expire after a second.
fn quick(server: &Server, store: impl TokenStore + 'static) -> Sessions {
    let builder = builder(&server.url, store).refresh_timeout(Duration::from_millis(500));
    builder.build().expect("the settings are valid")
}

#[tokio::test]
async fn new_tokens_that_cannot_be_stored_are_used_and_stored_later() {
    let mishaps = (2..=6).map(|number| (number, Mishap::Fail));
    let (server, store, faulty, sessions) = expired(mishaps).await;
    let client = client(&server, &sessions);
    assert_eq!(
        call(&client, OfAnyParams::new())
            .await
            .expect("the new token is used"),
        "access-loc1-2"
    );
    assert!(
        !record(&*store, &location())
            .await
            .expect("it is there")
            .contains("loc1-2")
    );
    faulty.set_down(true);
    let error = sessions.flush().await.expect_err("the store is down");
    assert_eq!(error.kind(), TokenErrorKind::Store);
    assert_eq!(
        call(&client, OfAnyParams::new())
            .await
            .expect("it is still used"),
        "access-loc1-2"
    );
    // Another process cannot see tokens in memory. When the claim has expired, it tries the consumed refresh token.
    let other = quick(&server, Arc::clone(&store));
    let lost = other
        .location("loc1")
        .current()
        .await
        .expect_err("the refresh token is consumed");
    assert_eq!(lost.kind(), TokenErrorKind::Lost, "{lost}");
    // When the store works again, the next call stores the tokens in the background.
    faulty.set_down(false);
    tokio::time::sleep(Duration::from_millis(1100)).await;
    call(&client, OfAnyParams::new())
        .await
        .expect("it is still used");
    for _ in 0..100 {
        if record(&*store, &location())
            .await
            .expect("it is there")
            .contains("refresh-loc1-2")
        {
            break;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    sessions.flush().await.expect("nothing is left");
    // The other process has cached the failure, but reads the store again before it returns it.
    let token = other
        .location("loc1")
        .current()
        .await
        .expect("it is stored now");
    assert_eq!(token.account(), Some("loc1"));
    assert_eq!(server.book().refreshes, [true, false]);
}

#[tokio::test]
async fn a_store_that_is_down_when_the_answer_comes_loses_nothing() {
    let (server, store, faulty, sessions) = expired([]).await;
    server.book().delay = Duration::from_millis(300);
    let client = client(&server, &sessions);
    let refreshing = tokio::spawn(async move { call(&client, OfAnyParams::new()).await });
    while server.book().refreshes.is_empty() {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    faulty.set_down(true);
    let token = refreshing
        .await
        .expect("it does not panic")
        .expect("the tokens are used");
    assert_eq!(token, "access-loc1-2");
    faulty.set_down(false);
    sessions.flush().await.expect("the store is up");
    let record = record(&*store, &location()).await.expect("it is there");
    assert!(record.contains("refresh-loc1-2"), "{record}");
    assert_eq!(server.book().refreshes, [true]);
}

#[tokio::test]
async fn what_was_stored_although_the_store_failed_is_recognized() {
    for number in [1, 2] {
        let (server, store, _, sessions) = expired([(number, Mishap::FailAfter)]).await;
        let client = client(&server, &sessions);
        let first = call(&client, OfAnyParams::new()).await;
        if number == 1 {
            let error = first.expect_err("nothing is sent without a claim that is stored");
            assert!(error.is_retryable(), "{error}");
            assert!(server.book().refreshes.is_empty());
        } else {
            first.expect("the tokens are stored");
        }
        assert_eq!(
            call(&client, OfAnyParams::new())
                .await
                .expect("it recovers"),
            "access-loc1-2"
        );
        assert_eq!(server.book().refreshes, [true]);
        let record = record(&*store, &location()).await.expect("it is there");
        assert!(
            record.contains("refresh-loc1-2") && !record.contains("claim"),
            "{record}"
        );
    }
}

#[tokio::test]
async fn tokens_that_somebody_else_stored_meanwhile_are_used() {
    let (server, store, _, mine) = expired([(2, Mishap::Delay(Duration::from_millis(500)))]).await;
    let client = client(&server, &mine);
    let refreshing = tokio::spawn(async move { call(&client, OfAnyParams::new()).await });
    while server.book().refreshes.is_empty() {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    // Another process stores new tokens meanwhile, as after a new installation of the app.
    let (access, refresh) = server.book().issue("loc1");
    let tokens =
        ExistingTokens::new(access.clone(), in_seconds(50_000)).refresh_token(refresh.clone());
    let other = sessions(&server.url, Arc::clone(&store));
    other
        .adopt(location(), tokens)
        .await
        .expect("the store works");
    assert_eq!(
        refreshing
            .await
            .expect("it does not panic")
            .expect("it succeeds"),
        access
    );
    assert!(
        record(&*store, &location())
            .await
            .expect("it is there")
            .contains(&refresh)
    );
}

#[tokio::test]
async fn a_session_that_is_removed_while_it_is_refreshed_stays_removed() {
    let (server, store, _, mine) = expired([(2, Mishap::Delay(Duration::from_millis(300)))]).await;
    let client = client(&server, &mine);
    let refreshing = tokio::spawn(async move { call(&client, OfAnyParams::new()).await });
    while server.book().refreshes.is_empty() {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    let other = sessions(&server.url, Arc::clone(&store));
    other.remove(&location()).await.expect("the store works");
    let error = refreshing
        .await
        .expect("it does not panic")
        .expect_err("there is no session");
    assert!(
        error
            .to_string()
            .contains("was removed while it was refreshed"),
        "{error}"
    );
    assert_eq!(record(&*store, &location()).await, None);
}

#[tokio::test]
async fn a_valid_token_outlives_the_store() {
    let (server, store, _) = in_memory().await;
    let faulty = Arc::new(Faulty::new(Arc::clone(&store), []));
    let sessions = sessions(&server.url, Arc::clone(&faulty));
    let client = client(&server, &sessions);
    faulty.set_down(true);
    let error = call(&client, OfAnyParams::new())
        .await
        .expect_err("nothing is known of it");
    assert!(error.is_retryable(), "{error}");
    assert_eq!(
        error.to_string(),
        "accounts.of_any: no token: the stored session of location loc1 cannot be read: the store is down"
    );
    faulty.set_down(false);
    // The token is about to expire, and its refresh fails.
    let (access, _) = seed(&server, &store, &location(), in_seconds(30)).await;
    server.book().faults.push_back(Fault::Unavailable);
    assert_eq!(
        call(&client, OfAnyParams::new())
            .await
            .expect("it is valid"),
        access
    );
    // Adopted tokens end the pause after that failure, so the next call reads the store.
    let (access, refresh) = server.book().issue("loc1");
    let tokens = ExistingTokens::new(access.clone(), in_seconds(30)).refresh_token(refresh);
    sessions
        .adopt(location(), tokens)
        .await
        .expect("the store works");
    faulty.set_down(true);
    let (log, guard) = Log::start();
    assert_eq!(
        call(&client, OfAnyParams::new())
            .await
            .expect("it is valid"),
        access
    );
    drop(guard);
    let text = log.text();
    assert!(
        text.contains("the token could not be refreshed") && text.contains("the store is down"),
        "{text}"
    );
}

#[tokio::test]
async fn an_answer_that_is_lost_on_the_way_is_told_as_lost() {
    for fault in [Fault::LoseAnswer, Fault::Garbage] {
        let (server, store, _, sessions) = expired([]).await;
        server.book().faults.push_back(fault);
        let client = client(&server, &sessions);
        let error = call(&client, OfAnyParams::new())
            .await
            .expect_err("there is no response");
        assert!(error.is_retryable(), "{error}");
        let error = sessions
            .location("loc1")
            .current()
            .await
            .expect_err("the refresh token is consumed");
        assert_eq!(error.kind(), TokenErrorKind::Lost, "{error}");
        let text = error.to_string();
        let process = format!("Z by process {}", std::process::id());
        assert!(
            text.starts_with(
                "the session of location loc1 is lost: the response to a refresh started at 2"
            ),
            "{text}"
        );
        assert!(
            text.contains(&process) && text.contains("; install the app again ("),
            "{text}"
        );
        // Another process gets the same error.
        let other = quick(&server, Arc::clone(&store));
        let same = other
            .location("loc1")
            .current()
            .await
            .expect_err("the refresh token is consumed");
        assert_eq!(same.to_string(), text);
        assert_eq!(server.book().refreshes, [true, false, false]);
    }
}

#[tokio::test]
async fn a_lost_location_recovers_by_its_company() {
    let (server, store, _, sessions) = expired([]).await;
    seed(&server, &store, &company(), in_seconds(50_000)).await;
    server
        .book()
        .locations
        .insert("com1".to_owned(), vec!["loc1".to_owned()]);
    server.book().faults.push_back(Fault::LoseAnswer);
    let client = client(&server, &sessions);
    call(&client, OfAnyParams::new())
        .await
        .expect_err("there is no response");
    assert_eq!(
        call(&client, OfAnyParams::new())
            .await
            .expect("the company has another"),
        "access-loc1-4"
    );
    assert_eq!(server.mints_and_refreshes(), (1, 2));
    let record = record(&*store, &location()).await.expect("it is there");
    assert!(
        !record.contains("doubt") && record.contains("\"company\":\"com1\""),
        "{record}"
    );
}

#[tokio::test]
async fn a_server_that_is_down_leaves_the_session_as_it_was() {
    let (server, store, _, sessions) = expired([]).await;
    server.book().faults.push_back(Fault::Unavailable);
    let client = client(&server, &sessions);
    let error = call(&client, OfAnyParams::new())
        .await
        .expect_err("the server is down");
    assert!(error.is_retryable(), "{error}");
    assert_eq!(
        call(&client, OfAnyParams::new())
            .await
            .expect("the server is up"),
        "access-loc1-2"
    );
    let record = record(&*store, &location()).await.expect("it is there");
    assert!(!record.contains("doubt"), "{record}");
    let nowhere = quick_at("http://127.0.0.1:1", Arc::clone(&store));
    let tokens =
        ExistingTokens::new("old".to_owned(), hours_ago(1)).refresh_token("good".to_owned());
    nowhere
        .adopt(location(), tokens)
        .await
        .expect("the store works");
    let error = nowhere
        .location("loc1")
        .current()
        .await
        .expect_err("nobody listens there");
    assert_eq!(error.kind(), TokenErrorKind::Unreachable);
    let record = self::record(&*store, &location())
        .await
        .expect("it is there");
    assert!(
        !record.contains("doubt") && !record.contains("claim"),
        "{record}"
    );
}

#[tokio::test]
async fn a_claim_is_released_although_the_record_has_changed() {
    let (server, store, _, sessions) = expired([]).await;
    server.book().delay = Duration::from_millis(300);
    server.book().faults.push_back(Fault::Respond(503, ""));
    let tokens = sessions.location("loc1");
    let failing = tokio::spawn(async move { tokens.current().await });
    until_claimed(&*store).await;
    // A webhook notes an installation like this.
    edit(&*store, &location(), |record| {
        record["installed"] = now().into();
    })
    .await;
    let failed = failing.await.expect("it does not panic");
    let error = failed.expect_err("the server is down");
    let record = record(&*store, &location()).await.expect("it is there");
    assert!(!record.contains("claim\""), "{error}: {record}");
    let token = sessions.location("loc1").current().await;
    token.expect("the server is up");
    assert_eq!(server.book().refreshes, [true]);
}

fn quick_at(url: &str, store: impl TokenStore + 'static) -> Sessions {
    let builder = builder(url, store).refresh_timeout(Duration::from_millis(500));
    builder.build().expect("the settings are valid")
}

#[tokio::test]
async fn a_holder_that_pauses_before_sending_does_not_send() {
    let pause = Duration::from_millis(2500);
    let (server, store, _, paused) = expired([(1, Mishap::DelayAfter(pause))]).await;
    let client = client(&server, &paused);
    let waking = tokio::spawn(async move { call(&client, OfAnyParams::new()).await });
    tokio::time::sleep(Duration::from_millis(200)).await;
    let other = quick(&server, Arc::clone(&store));
    other
        .location("loc1")
        .current()
        .await
        .expect("it takes over");
    assert!(!waking.is_finished(), "it was to be paused longer");
    assert_eq!(
        waking
            .await
            .expect("it does not panic")
            .expect("it succeeds"),
        "access-loc1-2"
    );
    assert_eq!(server.book().refreshes, [true]);
}

#[tokio::test]
async fn a_holder_that_pauses_before_storing_still_stores() {
    let pause = Duration::from_millis(2500);
    let (server, store, _, paused) = expired([(2, Mishap::Delay(pause))]).await;
    let client = client(&server, &paused);
    let waking = tokio::spawn(async move { call(&client, OfAnyParams::new()).await });
    tokio::time::sleep(Duration::from_millis(200)).await;
    let other = quick(&server, Arc::clone(&store));
    let error = other
        .location("loc1")
        .current()
        .await
        .expect_err("the refresh token is consumed");
    assert_eq!(error.kind(), TokenErrorKind::Lost, "{error}");
    assert!(!waking.is_finished(), "it was to be paused longer");
    assert_eq!(
        waking
            .await
            .expect("it does not panic")
            .expect("it succeeds"),
        "access-loc1-2"
    );
    other
        .location("loc1")
        .current()
        .await
        .expect("it is stored now");
    assert_eq!(server.book().refreshes, [true, false]);
    assert!(
        !record(&*store, &location())
            .await
            .expect("it is there")
            .contains("doubt")
    );
}

/// A store whose compare-and-set never replaces a value, like one that reads from a lagging replica.
struct Stale(Arc<MemoryStore>);

impl TokenStore for Stale {
    fn load<'a>(&'a self, key: &'a str) -> StoreFuture<'a, Option<Vec<u8>>> {
        self.0.load(key)
    }

    fn compare_and_set<'a>(
        &'a self,
        _: &'a str,
        _: Option<&'a [u8]>,
        _: Option<&'a [u8]>,
    ) -> StoreFuture<'a, bool> {
        Box::pin(async { Ok(false) })
    }

    fn keys<'a>(&'a self, prefix: &'a str) -> StoreFuture<'a, Vec<String>> {
        self.0.keys(prefix)
    }
}

#[tokio::test]
async fn a_store_that_never_replaces_anything_comes_to_an_end() {
    let (server, store, _, _) = expired([]).await;
    let sessions = quick(&server, Stale(store));
    let error = sessions
        .location("loc1")
        .current()
        .await
        .expect_err("nothing can be claimed");
    assert_eq!(error.kind(), TokenErrorKind::Busy, "{error}");
    let error = sessions
        .remove(&location())
        .await
        .expect_err("nothing can be removed");
    assert!(
        error
            .to_string()
            .contains("check that reads return the latest write"),
        "{error}"
    );
    assert!(server.book().refreshes.is_empty());
}

#[tokio::test]
async fn a_record_of_a_later_version_is_left_alone() {
    let (server, store, sessions) = in_memory().await;
    let cases = [
        (
            r#"{"version":2,"tokens":{"v2":1}}"#,
            "it was written by a later version of this library; use that one",
        ),
        (
            r#"{"version":1,"tokens":{"access_token":"a"}}"#,
            "it is not the record of a session",
        ),
        (
            r#"{"version":1,"tokens":{"access_token":"a","obtained":"1","expires":2}}"#,
            "it is not the record of a session",
        ),
        ("{", "it is not the record of a session"),
        ("", "it is not the record of a session"),
    ];
    for (text, reason) in cases {
        let key = "app-1/location/loc1";
        let before = store.load(key).await.expect("it works");
        store
            .compare_and_set(key, before.as_deref(), Some(text.as_bytes()))
            .await
            .expect("it works");
        let error = call(&client(&server, &sessions), OfAnyParams::new())
            .await
            .expect_err("it cannot be read");
        assert_eq!(
            error.to_string(),
            format!(
                "accounts.of_any: no token: the stored session of location loc1 cannot be read: {reason}"
            )
        );
        assert_eq!(record(&*store, &location()).await.as_deref(), Some(text));
    }
}
