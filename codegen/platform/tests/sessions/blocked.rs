//! Calls that wait for a token from another thread or runtime, some of which block the runtime whose task acquires the token.

use std::time::{Duration, Instant};

use highlevel_runtime::{Error, TokenErrorKind, blocking};
use highlevel_testing_api::accounts::operations::OfAnyParams;

use crate::server::Server;
use crate::setup::{builder, client, hours_ago, in_memory, location, seed};

/// Longer than it takes to detect a blocked runtime twice, and much shorter than the timeout of a call.
const SOON: Duration = Duration::from_secs(10);

/// Waits until the server has received a request for tokens. The response is delayed.
async fn is_asked(server: &Server) {
    while server.book().forms.is_empty() {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}

#[tokio::test]
async fn a_call_that_blocks_the_refresh_that_it_waits_for_is_told_so() {
    let (server, store, _) = in_memory().await;
    seed(&server, &store, &location(), hours_ago(1)).await;
    server.book().delay = Duration::from_millis(200);
    // A long timeout, so that the refresh does not time out during the test.
    let sessions = builder(&server.url, store).refresh_timeout(Duration::from_secs(60));
    let sessions = sessions.build().expect("the settings are valid");
    let client = client(&server, &sessions);
    let tokens = sessions.location("loc1");
    let refreshing = tokio::spawn(async move { tokens.current().await });
    is_asked(&server).await;
    let began = Instant::now();
    match client
        .request(OfAnyParams::new())
        .send_blocking()
        .map_err(Error::from)
    {
        Err(Error::Token(failure)) => {
            let error = failure.error();
            assert_eq!(error.kind(), TokenErrorKind::Busy);
            assert!(error.is_retryable(), "{error}");
            assert!(error.to_string().contains("use `await`"), "{error}");
        }
        other => panic!("{other:?}"),
    }
    let waited = blocking::wait(sessions.location("loc1").current());
    assert_eq!(
        waited.expect_err("it is blocked").kind(),
        TokenErrorKind::Busy
    );
    assert!(began.elapsed() < SOON, "{:?}", began.elapsed());
    // The refresh continues in the background, only once, and later callers use its token.
    let refreshed = refreshing.await.expect("no panic");
    refreshed.expect("it is refreshed");
    blocking::wait(sessions.location("loc1").current()).expect("it is refreshed");
    assert_eq!(server.book().refreshes, [true]);
}

/// A call from another thread, which blocks no runtime, waits until the refresh has completed.
#[tokio::test(flavor = "multi_thread")]
async fn a_call_that_blocks_nothing_waits_for_the_refresh() {
    let (server, store, sessions) = in_memory().await;
    seed(&server, &store, &location(), hours_ago(1)).await;
    server.book().delay = Duration::from_secs(4);
    let tokens = sessions.location("loc1");
    let refreshing = tokio::spawn(async move { tokens.current().await });
    is_asked(&server).await;
    let tokens = sessions.location("loc1");
    let waiting = tokio::task::spawn_blocking(move || blocking::wait(tokens.current()));
    waiting.await.expect("no panic").expect("it is refreshed");
    refreshing
        .await
        .expect("no panic")
        .expect("it is refreshed");
    assert_eq!(server.book().refreshes, [true]);
}
