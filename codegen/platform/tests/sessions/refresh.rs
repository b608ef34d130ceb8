//! Refreshes within one process: once, ahead of the expiry and after a 401, not too often, and with unusual responses.

use std::sync::Arc;
use std::time::{Duration, Instant};

use highlevel_platform::sessions::MemoryStore;
use highlevel_platform::sessions::{Account, ExistingTokens};
use highlevel_runtime::serde_json::json;
use highlevel_runtime::{Error, TokenErrorKind};
use highlevel_testing_api::accounts::operations::{ForbiddenParams, OfAnyParams, OfLocationParams};

use crate::server::Fault;
use crate::setup::{
    LOCATION, call, client, client_of, hours_ago, in_memory, in_seconds, location, record, seed,
    sessions,
};

#[tokio::test(flavor = "multi_thread")]
async fn a_thousand_tasks_refresh_an_expired_session_once() {
    let (server, store, sessions) = in_memory().await;
    seed(&server, &store, &location(), hours_ago(1)).await;
    server.book().delay = Duration::from_millis(100);
    let client = client(&server, &sessions);
    let tasks: Vec<_> = (0..1000)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { call(&client, OfLocationParams::new()).await })
        })
        .collect();
    for task in tasks {
        let token = task
            .await
            .expect("no task panics")
            .expect("every call succeeds");
        assert_eq!(token, "access-loc1-2");
    }
    assert_eq!(server.book().refreshes, [true]);
    assert_eq!(server.book().unauthorized, 0);
    let record = record(&*store, &location()).await.expect("it is stored");
    assert!(
        record.contains("refresh-loc1-2") && !record.contains("loc1-1"),
        "{record}"
    );
    assert!(
        !record.contains("claim") && !record.contains("doubt"),
        "{record}"
    );
}

#[tokio::test]
async fn a_token_that_is_not_about_to_expire_is_left_alone() {
    let (server, store, sessions) = in_memory().await;
    let (access, _) = seed(&server, &store, &location(), in_seconds(600)).await;
    assert_eq!(
        call(&client(&server, &sessions), OfAnyParams::new())
            .await
            .expect("it is valid"),
        access
    );
    assert!(server.book().refreshes.is_empty());
}

#[tokio::test]
async fn a_token_is_refreshed_ahead_of_its_expiry_while_others_use_it() {
    let (server, store, sessions) = in_memory().await;
    let (access, _) = seed(&server, &store, &location(), in_seconds(60)).await;
    server.book().delay = Duration::from_millis(500);
    let client = client(&server, &sessions);
    // The first call reads the token from the store and refreshes it.
    let first = tokio::spawn({
        let client = client.clone();
        async move { call(&client, OfAnyParams::new()).await }
    });
    while server.book().forms.is_empty() {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    let began = Instant::now();
    assert_eq!(
        call(&client, OfAnyParams::new())
            .await
            .expect("it is valid still"),
        access
    );
    assert!(
        began.elapsed() < Duration::from_millis(300),
        "it waited for the refresh"
    );
    assert_eq!(
        first
            .await
            .expect("it does not panic")
            .expect("it succeeds"),
        "access-loc1-2"
    );
    assert_eq!(
        call(&client, OfAnyParams::new())
            .await
            .expect("it succeeds"),
        "access-loc1-2"
    );
    assert_eq!(server.book().refreshes, [true]);
}

#[tokio::test]
async fn a_valid_token_is_used_when_it_cannot_be_refreshed() {
    let (server, store, sessions) = in_memory().await;
    let (access, _) = seed(&server, &store, &location(), in_seconds(60)).await;
    server.book().faults.extend([Fault::Unavailable; 3]);
    let client = client(&server, &sessions);
    for _ in 0..5 {
        assert_eq!(
            call(&client, OfAnyParams::new())
                .await
                .expect("the token is valid"),
            access
        );
    }
    // The failed refresh is not retried by these calls.
    assert_eq!(server.book().forms.len(), 1);
}

#[tokio::test]
async fn a_location_that_is_throttled_holds_up_no_other() {
    let (server, store, sessions) = in_memory().await;
    for id in [LOCATION, "loc2", "loc3"] {
        let account = Account::Location(id.to_owned());
        seed(&server, &store, &account, hours_ago(1)).await;
    }
    server.book().faults.push_back(Fault::TooManyForAYear);
    let error = call(&client(&server, &sessions), OfAnyParams::new()).await;
    let Err(Error::Token(failure)) = error.map_err(Error::from) else {
        panic!("there is no token");
    };
    assert!(failure.error().is_retryable(), "{failure}");
    for id in ["loc2", "loc3"] {
        let client = client_of(&server, &sessions, id);
        call(&client, OfAnyParams::new())
            .await
            .expect("it is another location");
    }
    assert_eq!(server.book().forms.len(), 3);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_401_is_answered_by_one_refresh() {
    let (server, store, sessions) = in_memory().await;
    let (access, _) = seed(&server, &store, &location(), in_seconds(50_000)).await;
    server.book().revoke(&access);
    let client = client(&server, &sessions);
    let calls: Vec<_> = (0..100)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { call(&client, OfAnyParams::new()).await })
        })
        .collect();
    for call in calls {
        let token = call
            .await
            .expect("it does not panic")
            .expect("it is retried");
        assert_eq!(token, "access-loc1-2");
    }
    assert_eq!(server.book().refreshes, [true]);
}

#[tokio::test]
async fn after_a_401_what_another_process_stored_is_used() {
    let (server, store, mine) = in_memory().await;
    let (access, _) = seed(&server, &store, &location(), in_seconds(50_000)).await;
    let client = client(&server, &mine);
    assert_eq!(
        call(&client, OfAnyParams::new())
            .await
            .expect("it is valid"),
        access
    );
    let other = sessions(&server.url, Arc::clone(&store));
    let (newer, refresh) = server.book().issue("loc1");
    let tokens = ExistingTokens::new(newer.clone(), in_seconds(50_000)).refresh_token(refresh);
    other
        .adopt(location(), tokens)
        .await
        .expect("the store works");
    server.book().revoke(&access);
    assert_eq!(
        call(&client, OfAnyParams::new())
            .await
            .expect("the newer one is valid"),
        newer
    );
    assert!(server.book().refreshes.is_empty());
}

#[tokio::test]
async fn a_call_that_the_token_may_not_make_does_not_refresh_it() {
    let (server, store, sessions) = in_memory().await;
    seed(&server, &store, &location(), in_seconds(50_000)).await;
    let client = client(&server, &sessions);
    for _ in 0..5 {
        let error = call(&client, ForbiddenParams::new())
            .await
            .expect_err("the token has no right to it");
        assert_eq!(
            error.status().map(|status| status.as_u16()),
            Some(401),
            "{error}"
        );
    }
    assert!(server.book().refreshes.is_empty());
    assert_eq!(server.book().calls, 5);
}

#[tokio::test]
async fn a_refused_session_says_what_to_do_and_is_not_tried_again_at_once() {
    let (server, store, sessions) = in_memory().await;
    let (_, refresh) = seed(&server, &store, &location(), hours_ago(1)).await;
    server.book().revoke_refresh(&refresh);
    let client = client(&server, &sessions);
    for _ in 0..5 {
        let refused = call(&client, OfAnyParams::new()).await;
        let Err(Error::Token(failure)) = refused.map_err(Error::from) else {
            panic!("there is no token");
        };
        let error = failure.error();
        assert_eq!(error.kind(), TokenErrorKind::Refused);
        assert!(!error.is_retryable());
        assert_eq!(
            failure.to_string(),
            "accounts.of_any: no token: the server no longer accepts the refresh token of location loc1; install the app again \
             (oauth.get_access_token: 400 Bad Request: This refresh token is invalid (code invalid_grant))"
        );
    }
    assert_eq!(server.book().refreshes, [false]);
    // A refused refresh does not delete the stored tokens.
    assert!(
        record(&*store, &location())
            .await
            .expect("it is stored")
            .contains(&refresh)
    );
    // New tokens in the store are used at once.
    seed(&server, &store, &location(), in_seconds(50_000)).await;
    assert_eq!(
        call(&client, OfAnyParams::new())
            .await
            .expect("it is valid"),
        "access-loc1-2"
    );
}

#[tokio::test]
async fn a_wrong_secret_is_not_a_lost_session() {
    let (server, store, _) = in_memory().await;
    seed(&server, &store, &location(), hours_ago(1)).await;
    let app = highlevel_platform::sessions::OauthApp::new("app-1", "wrong".to_owned(), "")
        .client(highlevel_runtime::Client::builder().base_url(&server.url));
    let wrong =
        highlevel_platform::sessions::Sessions::new(app, Arc::clone(&store)).expect("it is valid");
    let error = wrong
        .location("loc1")
        .current()
        .await
        .expect_err("the secret is wrong");
    assert_eq!(error.kind(), TokenErrorKind::Refused);
    assert!(
        error
            .to_string()
            .starts_with("the server refuses the app; check its client id and secret ("),
        "{error}"
    );
    let right = sessions(&server.url, Arc::clone(&store));
    right
        .location("loc1")
        .current()
        .await
        .expect("nothing was consumed");
}

#[tokio::test]
async fn a_call_that_is_given_up_does_not_lose_the_answer() {
    let (server, store, sessions) = in_memory().await;
    seed(&server, &store, &location(), hours_ago(1)).await;
    server.book().delay = Duration::from_millis(300);
    let client = client(&server, &sessions);
    let given_up = tokio::time::timeout(
        Duration::from_millis(100),
        call(&client, OfAnyParams::new()),
    )
    .await;
    assert!(given_up.is_err(), "it was answered too soon");
    assert_eq!(
        call(&client, OfAnyParams::new())
            .await
            .expect("the refresh went on"),
        "access-loc1-2"
    );
    assert_eq!(server.book().refreshes, [true]);
    assert!(
        record(&*store, &location())
            .await
            .expect("it is stored")
            .contains("refresh-loc1-2")
    );
}

#[tokio::test]
async fn requests_that_were_not_taken_are_repeated() {
    let (server, store, sessions) = in_memory().await;
    seed(&server, &store, &location(), hours_ago(1)).await;
    server.book().faults.push_back(Fault::TooMany);
    let client = client(&server, &sessions);
    assert_eq!(
        call(&client, OfAnyParams::new())
            .await
            .expect("the request was retried"),
        "access-loc1-2"
    );
    assert_eq!(server.book().forms.len(), 2);
}

#[tokio::test]
async fn an_answer_that_is_off_still_gives_its_tokens() {
    let cases = [
        json!({ "expires_in": "86399" }),
        json!({ "expires_in": null, "scope": ["a", "b"], "token_type": 7 }),
        json!({ "expires_in": { "seconds": 5 }, "approvedLocations": "loc9", "isBulkInstallation": "yes" }),
        json!({ "expires_in": -1, "userType": 5, "companyId": {}, "new_field": [[[]]] }),
        json!({ "expires_in": 1e300 }),
    ];
    for extra in cases {
        let (server, store, sessions) = in_memory().await;
        seed(&server, &store, &location(), hours_ago(1)).await;
        server.book().extra = extra.clone();
        let client = client(&server, &sessions);
        for _ in 0..2 {
            let token = call(&client, OfAnyParams::new())
                .await
                .unwrap_or_else(|error| panic!("{extra}: {error}"));
            assert_eq!(token, "access-loc1-2", "{extra}");
        }
        assert_eq!(server.book().refreshes, [true], "{extra}");
        assert!(
            record(&*store, &location())
                .await
                .expect("it is stored")
                .contains("refresh-loc1-2")
        );
    }
}

#[tokio::test]
async fn an_answer_without_a_new_refresh_token_keeps_the_old_one() {
    let (server, store, sessions) = in_memory().await;
    seed(&server, &store, &location(), hours_ago(1)).await;
    server.book().extra = json!({ "refresh_token": null });
    assert_eq!(
        call(&client(&server, &sessions), OfAnyParams::new())
            .await
            .expect("it succeeds"),
        "access-loc1-2"
    );
    assert!(
        record(&*store, &location())
            .await
            .expect("it is stored")
            .contains("refresh-loc1-1")
    );
}

#[tokio::test]
async fn an_answer_with_only_a_refresh_token_does_not_lose_it() {
    let (server, store, sessions) = in_memory().await;
    seed(&server, &store, &location(), hours_ago(1)).await;
    server.book().extra = json!({ "access_token": null });
    let client = client(&server, &sessions);
    let error = call(&client, OfAnyParams::new())
        .await
        .expect_err("there is no access token");
    assert!(error.is_retryable(), "{error}");
    server.book().extra = json!({});
    assert_eq!(
        call(&client, OfAnyParams::new())
            .await
            .expect("it succeeds"),
        "access-loc1-3"
    );
    assert_eq!(server.book().refreshes, [true, true]);
}

#[tokio::test]
async fn without_a_session_the_error_says_so() {
    let (server, _, sessions) = in_memory().await;
    let error = call(&client(&server, &sessions), OfAnyParams::new())
        .await
        .expect_err("there is no session");
    assert_eq!(
        error.to_string(),
        "accounts.of_any: no token: no session of location loc1 is stored, nor of its company; install the app there, or name the \
         company by `of_company` if the app is installed in the company"
    );
    let error = sessions
        .company("com9")
        .current()
        .await
        .expect_err("there is no session");
    assert_eq!(error.kind(), TokenErrorKind::NotInstalled);
    assert!(server.book().forms.is_empty());
}

#[tokio::test]
async fn sessions_are_listed_and_removed() {
    let (server, store, sessions) = in_memory().await;
    let client = client(&server, &sessions);
    seed(&server, &store, &location(), in_seconds(50_000)).await;
    assert_eq!(
        sessions.accounts().await.expect("the store works"),
        [location()]
    );
    call(&client, OfAnyParams::new())
        .await
        .expect("there is a session");
    sessions.remove(&location()).await.expect("the store works");
    assert_eq!(sessions.accounts().await.expect("the store works"), []);
    call(&client, OfAnyParams::new())
        .await
        .expect_err("there is no session");
    sessions
        .remove(&location())
        .await
        .expect("it need not be there");
}

#[tokio::test]
async fn two_apps_share_a_store() {
    let (server, store, sessions) = in_memory().await;
    seed(&server, &store, &location(), in_seconds(50_000)).await;
    let app = highlevel_platform::sessions::OauthApp::new("app-2", "other".to_owned(), "");
    let other =
        highlevel_platform::sessions::Sessions::new(app, Arc::clone(&store)).expect("it is valid");
    assert_eq!(other.accounts().await.expect("the store works"), []);
    assert_eq!(
        sessions.accounts().await.expect("the store works"),
        [location()]
    );
    let _: Arc<MemoryStore> = store;
}
