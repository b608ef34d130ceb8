//! Wrong clocks: tokens, claims and failures with timestamps in the future, and extreme times.

use std::time::{Duration, Instant, UNIX_EPOCH};

use highlevel_platform::sessions::{Account, ExistingTokens};
use highlevel_runtime::serde_json::json;
use highlevel_testing_api::accounts::operations::{ForbiddenParams, OfAnyParams};

use crate::setup::{
    call, client, company, edit, hours_ago, in_memory, in_seconds, location, now, seed,
};

#[tokio::test]
async fn a_token_from_the_future_is_refreshed_after_a_401() {
    let day = 86_400_000;
    for obtained in [
        now() + 120_000,
        now() + day,
        now() + 3650 * day,
        i64::MAX - 1,
    ] {
        for account in [location(), company()] {
            let (server, store, sessions) = in_memory().await;
            let (access, _) = seed(&server, &store, &account, in_seconds(50_000)).await;
            server.book().revoke(&access);
            edit(&*store, &account, |record| {
                record["tokens"]["obtained"] = json!(obtained);
                record["tokens"]["expires"] = json!(obtained.saturating_add(day));
            })
            .await;
            let client = match &account {
                Account::Company(id) => {
                    client(&server, &sessions).with_token_source(sessions.company(id))
                }
                _ => client(&server, &sessions),
            };
            let token = call(&client, OfAnyParams::new()).await;
            assert_eq!(
                token.expect("it is refreshed"),
                format!("access-{}-2", account.id())
            );
            assert_eq!(server.book().refreshes, [true], "{obtained}");
        }
    }
}

#[tokio::test]
async fn a_clock_that_differs_by_seconds_makes_no_token_old() {
    let (server, store, sessions) = in_memory().await;
    seed(&server, &store, &location(), in_seconds(50_000)).await;
    edit(&*store, &location(), |record| {
        record["tokens"]["obtained"] = json!(now() + 10_000);
    })
    .await;
    let client = client(&server, &sessions);
    for _ in 0..3 {
        call(&client, ForbiddenParams::new())
            .await
            .expect_err("the token has no right to it");
    }
    assert!(server.book().refreshes.is_empty());
}

#[tokio::test]
async fn claims_and_failures_from_the_future_hold_nobody_up() {
    let (server, store, sessions) = in_memory().await;
    seed(&server, &store, &location(), hours_ago(1)).await;
    let later = now() + 365 * 86_400_000;
    edit(&*store, &location(), |record| {
        record["claim"] = json!({ "host": "other", "process": "1", "instance": "x", "since": later, "lease": 500 });
        record["failed"] = json!({ "host": "other", "instance": "x", "at": later, "kind": "unreachable", "reason": "down", "retryable": true });
    })
    .await;
    let began = Instant::now();
    let token = sessions.location("loc1").current().await;
    token.expect("the claim is over once it was watched for its time");
    assert!(
        began.elapsed() < Duration::from_secs(3),
        "{:?}",
        began.elapsed()
    );
}

#[tokio::test]
async fn times_at_the_ends_of_the_calendar_do_not_panic() {
    let (_server, _store, sessions) = in_memory().await;
    let ages = [
        Duration::ZERO,
        Duration::from_secs(24 * 366 * 2000 * 60 * 60),
        Duration::from_secs(u64::MAX >> 2),
    ];
    for age in ages {
        for expires in [UNIX_EPOCH.checked_sub(age), UNIX_EPOCH.checked_add(age)] {
            let Some(expires) = expires else { continue };
            let tokens = ExistingTokens::new("access-x".to_owned(), expires);
            sessions.adopt(location(), tokens).await.expect("it works");
            let _ = sessions.location("loc1").current().await;
        }
    }
}
