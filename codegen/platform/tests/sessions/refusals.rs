//! The meaning of refusals: only the documented refusals of the token endpoints are final.

use std::sync::Arc;

use highlevel_platform::sessions::TokenStore;
use highlevel_runtime::serde_json::json;
use highlevel_runtime::{TokenError, TokenErrorKind};

use crate::faulty::Faulty;
use crate::server::Fault;
use crate::setup::{company, hours_ago, in_memory, in_seconds, location, record, seed, sessions};

/// Refreshes an expired session with this response. Returns the error, whether a second attempt with a normal response succeeds,
/// and the record after the first attempt.
async fn refreshed_with(status: u16, body: &'static str) -> (TokenError, bool, String) {
    let (server, store, sessions) = in_memory().await;
    seed(&server, &store, &location(), hours_ago(1)).await;
    server.book().faults.push_back(Fault::Respond(status, body));
    let tokens = sessions.location("loc1");
    let error = tokens.current().await.expect_err("it is refused");
    let stored = record(&*store, &location()).await.expect("it is kept");
    assert!(stored.contains("refresh-loc1-1"), "{stored}");
    let recovers = tokens.current().await.is_ok();
    (error, recovers, stored)
}

#[tokio::test]
async fn what_a_firewall_or_a_proxy_answers_is_not_final() {
    let cases = [
        (403, "<html>Access denied</html>"),
        (403, "error code: 1010"),
        (403, r#"{"message":"Forbidden"}"#),
        (403, r#"{"error":"access_denied"}"#),
        (401, ""),
        (401, r#"{"message":"Command timed out"}"#),
        (407, "<html>Proxy Authentication Required</html>"),
        (
            404,
            r#"{"message":"Cannot POST /oauth/token","statusCode":404}"#,
        ),
        (404, "<html>invalid_grant</html>"),
        (400, "<html>Bad Request</html>"),
        (405, ""),
        (409, ""),
        (413, "<html>Request Entity Too Large</html>"),
        (418, "{}"),
        (421, ""),
        (422, r#"{"message":"Unprocessable"}"#),
        (431, ""),
        (451, "<html>Unavailable For Legal Reasons</html>"),
        (302, "<html>Sign in to the network</html>"),
    ];
    for (status, body) in cases {
        let (error, recovers, _) = refreshed_with(status, body).await;
        let shown = error.to_string();
        assert_eq!(
            error.kind(),
            TokenErrorKind::Unreachable,
            "{status}: {shown}"
        );
        assert!(error.is_retryable(), "{status}: {shown}");
        assert!(!shown.contains("install"), "{status}: {shown}");
        assert!(shown.contains(&status.to_string()), "{shown}");
        assert!(recovers, "{status} {body}");
    }
}

#[tokio::test]
async fn a_documented_refusal_is_final() {
    let cases = [
        (
            400,
            r#"{"error":"invalid_grant","error_description":"This refresh token is invalid"}"#,
        ),
        (401, r#"{"error":"invalid_grant"}"#),
        (403, r#"{"error":"Invalid_Grant"}"#),
        (
            400,
            r#"{"statusCode":400,"message":"Invalid grant: refresh token is invalid"}"#,
        ),
        (
            422,
            r#"{"statusCode":422,"message":["Invalid grant: refresh token is invalid"]}"#,
        ),
        (
            400,
            r#"{"error":{"message":"Invalid grant: refresh token is invalid"}}"#,
        ),
        (400, r#"{"message":"The refresh token has expired"}"#),
        (400, r#"{"message":"Invalid parameter: refreshToken"}"#),
        (200, r#"{"error":"invalid_grant"}"#),
    ];
    for (status, body) in cases {
        let (error, recovers, stored) = refreshed_with(status, body).await;
        let shown = error.to_string();
        assert_eq!(error.kind(), TokenErrorKind::Refused, "{body}: {shown}");
        assert!(!error.is_retryable(), "{body}: {shown}");
        assert!(shown.contains("install the app again"), "{body}: {shown}");
        assert!(!recovers, "{body}");
        assert!(!stored.contains("doubt"), "{stored}");
    }
}

#[tokio::test]
async fn a_refusal_of_the_app_is_not_one_of_the_session() {
    let cases = [
        (401, r#"{"error":"invalid_client"}"#),
        (400, r#"{"error":"unauthorized_client"}"#),
        (
            400,
            r#"{"statusCode":400,"message":"Missing parameter: clientId"}"#,
        ),
        (
            400,
            r#"{"statusCode":400,"message":"Invalid parameter: grantType"}"#,
        ),
    ];
    for (status, body) in cases {
        let (error, _, _) = refreshed_with(status, body).await;
        let shown = error.to_string();
        assert_eq!(error.kind(), TokenErrorKind::Refused, "{body}: {shown}");
        assert!(
            shown.contains("check its client id and secret"),
            "{body}: {shown}"
        );
        assert!(!shown.contains("install"), "{body}: {shown}");
    }
}

#[tokio::test]
async fn a_location_that_is_not_active_keeps_its_session() {
    for body in [
        r#"{"statusCode":400,"message":"Location is not active"}"#,
        r#"{"error":"invalid_grant","error_description":"Location is not active"}"#,
        r#"{"message":"The location is inactive"}"#,
    ] {
        let (error, recovers, stored) = refreshed_with(400, body).await;
        let shown = error.to_string();
        assert!(shown.contains("is inactive"), "{shown}");
        assert!(
            !shown.contains("install") && error.is_retryable(),
            "{shown}"
        );
        assert!(!stored.contains("doubt") && recovers, "{stored}");
    }
}

#[tokio::test]
async fn the_same_holds_where_a_company_gives_the_token() {
    let cases = [
        (403, "<html>Access denied</html>", true),
        (404, "", true),
        (400, r#"{"message":"Location is not active"}"#, true),
        (
            400,
            r#"{"error":"Bad Request","message":"Location is not installed"}"#,
            false,
        ),
        (
            401,
            r#"{"message":"The token is not authorized for this scope."}"#,
            false,
        ),
    ];
    for (status, body, is_retryable) in cases {
        let (server, store, sessions) = in_memory().await;
        seed(&server, &store, &company(), in_seconds(50_000)).await;
        server
            .book()
            .mint_faults
            .push_back(Fault::Respond(status, body));
        let error = sessions
            .location("loc1")
            .current()
            .await
            .expect_err("it is refused");
        assert_eq!(error.is_retryable(), is_retryable, "{body}: {error}");
        assert_eq!(
            error.to_string().contains("install the app"),
            !is_retryable,
            "{error}"
        );
        assert_eq!(record(&*store, &location()).await, None);
    }
}

#[tokio::test]
async fn a_firewall_before_the_company_does_not_lose_the_location() {
    let (server, store, sessions) = in_memory().await;
    seed(&server, &store, &company(), in_seconds(50_000)).await;
    let (_, refresh) = seed(&server, &store, &location(), hours_ago(1)).await;
    server
        .book()
        .locations
        .insert("com1".to_owned(), vec!["loc1".to_owned()]);
    server.book().revoke_refresh(&refresh);
    server
        .book()
        .mint_faults
        .push_back(Fault::Respond(403, "<html>"));
    let tokens = sessions.location("loc1");
    let error = tokens.current().await.expect_err("neither gives a token");
    assert!(error.is_retryable(), "{error}");
    tokens.current().await.expect("the firewall is gone");
}

#[tokio::test]
async fn a_code_that_a_firewall_stopped_can_be_exchanged_later() {
    let (server, store, sessions) = in_memory().await;
    server
        .book()
        .code("c", "loc1", json!({ "locationId": "loc1" }));
    for (status, body) in [(403, "<html>"), (404, ""), (407, ""), (302, "")] {
        server.book().faults.push_back(Fault::Respond(status, body));
        let error = sessions
            .exchange("c".to_owned())
            .await
            .expect_err("it is stopped");
        assert!(error.is_retryable(), "{status}: {error}");
        assert!(!error.to_string().contains("install"), "{status}: {error}");
    }
    sessions
        .exchange("c".to_owned())
        .await
        .expect("it is there");
    assert!(
        store
            .load("app-1/location/loc1")
            .await
            .expect("it works")
            .is_some()
    );
}

#[tokio::test]
async fn a_store_that_cannot_name_the_company_leaves_no_claim() {
    let (server, store, _) = in_memory().await;
    seed(&server, &store, &location(), hours_ago(1)).await;
    let faulty = Arc::new(Faulty::new(Arc::clone(&store), []));
    let sessions = sessions(&server.url, Arc::clone(&faulty));
    faulty.set_cannot_list(true);
    let refusal = r#"{"error":"invalid_grant"}"#;
    server.book().faults.push_back(Fault::Respond(400, refusal));
    let error = sessions.location("loc1").current().await;
    let error = error.expect_err("the server refuses the token, and its company is unknown");
    assert_eq!(error.kind(), TokenErrorKind::Store, "{error}");
    let record = record(&*store, &location()).await.expect("it is there");
    assert!(!record.contains("claim"), "{record}");
}
