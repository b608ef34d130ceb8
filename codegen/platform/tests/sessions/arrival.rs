//! Invalid tokens are refused when they are received, and an invalid access token in the store is refreshed.

use std::sync::Arc;

use highlevel_platform::sessions::{ExistingTokens, TokenStore};
use highlevel_runtime::serde_json::json;

use crate::setup::{hours_ago, in_memory, in_seconds, location, record, seed, sessions};

const INVALID: [&str; 7] = [
    "a b", "Bearer x", "a\nb", "tök", "a\u{0}b", "a\u{7f}", "\"x y\"",
];

#[tokio::test]
async fn a_response_with_an_invalid_token_is_refused_and_its_refresh_token_kept() {
    for invalid in INVALID {
        let (server, store, sessions) = in_memory().await;
        seed(&server, &store, &location(), hours_ago(1)).await;
        server.book().extra = json!({ "access_token": invalid });
        let tokens = sessions.location("loc1");
        let error = tokens.current().await.expect_err("no request can carry it");
        assert!(
            error
                .to_string()
                .contains("cannot be used: it contains a space"),
            "{error}"
        );
        assert!(!error.to_string().contains(invalid), "{error}");
        assert!(error.is_retryable(), "{error}");
        let stored = record(&*store, &location()).await.expect("it is there");
        assert!(stored.contains("refresh-loc1-2"), "{stored}");
        assert!(stored.contains("\"access_token\":\"\""), "{stored}");
        server.book().extra = json!({});
        tokens.current().await.expect("the next is valid");
        assert_eq!(server.book().refreshes, [true, true]);
    }
}

#[tokio::test]
async fn an_invalid_refresh_token_does_not_take_the_place_of_the_old() {
    for invalid in ["a\nb", "\u{1b}[31m", "tök"] {
        let (server, store, sessions) = in_memory().await;
        seed(&server, &store, &location(), hours_ago(1)).await;
        server.book().extra = json!({ "refresh_token": invalid });
        sessions
            .location("loc1")
            .current()
            .await
            .expect("it has an access token");
        let stored = record(&*store, &location()).await.expect("it is there");
        assert!(stored.contains("refresh-loc1-1"), "{stored}");
    }
}

#[tokio::test]
async fn invalid_tokens_are_not_adopted() {
    let (_server, store, sessions) = in_memory().await;
    let adopt = async |access: &str, refresh: &str| {
        let tokens = ExistingTokens::new(access.to_owned(), in_seconds(500))
            .refresh_token(refresh.to_owned());
        sessions.adopt(location(), tokens).await
    };
    for invalid in INVALID.into_iter().chain([""]) {
        let error = adopt(invalid, "good")
            .await
            .expect_err("no request can carry it");
        assert!(
            error
                .to_string()
                .starts_with("the access token of location loc1 cannot be used"),
            "{error}"
        );
    }
    for invalid in ["", " ", "a\nb"] {
        let error = adopt("good", invalid).await.expect_err("it is none");
        assert!(
            error
                .to_string()
                .starts_with("the refresh token of location loc1"),
            "{error}"
        );
    }
    assert_eq!(record(&*store, &location()).await, None);
    adopt("good", "good").await.expect("both are valid");
}

#[tokio::test]
async fn an_invalid_token_is_not_installed() {
    let (server, _store, sessions) = in_memory().await;
    server
        .book()
        .code("c", "loc1", json!({ "locationId": "loc1" }));
    server.book().extra = json!({ "access_token": "Bearer x" });
    let error = sessions
        .exchange("c".to_owned())
        .await
        .expect_err("no request can carry it");
    assert!(
        error.to_string().contains("no usable access token"),
        "{error}"
    );
}

#[tokio::test]
async fn an_invalid_token_that_was_stored_before_is_refreshed() {
    let (server, store, _) = in_memory().await;
    seed(&server, &store, &location(), in_seconds(50_000)).await;
    let text = record(&*store, &location()).await.expect("it is there");
    let new = text.replace("access-loc1-1", "Bearer access-loc1-1");
    let put = store.compare_and_set(
        "app-1/location/loc1",
        Some(text.as_bytes()),
        Some(new.as_bytes()),
    );
    assert!(put.await.expect("it works"));
    let fresh = sessions(&server.url, Arc::clone(&store));
    fresh
        .location("loc1")
        .current()
        .await
        .expect("it is refreshed");
    assert_eq!(server.book().refreshes, [true]);
}
