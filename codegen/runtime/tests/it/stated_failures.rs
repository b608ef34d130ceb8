//! Responses of status 200 whose body is that of an error.

use highlevel_runtime::{Operation, OperationError};
use highlevel_testing::Log;

use crate::api::Tag;
use crate::api::operations::{CreateTagParams, GetPageError, GetPageParams};
use crate::server::{SECRET, answer, client, exchange};

async fn call<P: Operation>(params: P, body: &str) -> Result<P::Output, OperationError<P::Error>> {
    let server = answer("200 OK", "", body).await;
    client(&server.url).request(params).send().await
}

const FAILED: &str =
    r#"{"status":404,"message":"Failed cancel the scheduled message","traceId":"t-9"}"#;

#[tokio::test]
async fn the_body_of_an_error_is_an_error() {
    let error = call(GetPageParams::new("loc"), FAILED)
        .await
        .expect_err("it states 404");
    assert!(error.is_not_found());
    assert_eq!(
        error.response().map(|response| response.status().as_u16()),
        Some(200)
    );
    assert_eq!(error.trace_id().as_deref(), Some("t-9"));
    assert_eq!(
        error.to_string(),
        "pages.get_page: 404 Not Found: Failed cancel the scheduled message (the body of a response of status 200 says so) (trace id t-9)"
    );

    let body = r#"{"statusCode":400,"message":"no","error":"Bad Request"}"#;
    let error = call(GetPageParams::new("loc"), body)
        .await
        .expect_err("it states 400");
    let Some(GetPageError::BadRequest(failure)) = error.kind() else {
        panic!("{error:?}");
    };
    assert_eq!(failure.message.as_deref(), Some("no"));
    assert_eq!(error.kind_of::<GetPageParams>().as_ref(), error.kind());
}

/// Members that the type of a success lacks are read as the error.
#[tokio::test]
async fn what_no_success_has_belongs_to_the_error() {
    let body = r#"{"status":409,"message":"Conversation already exists","conversationId":"v1"}"#;
    let (log, _guard) = Log::start();
    let error = call(
        GetPageParams::new("loc"),
        &body.replace("status", "statusCode"),
    )
    .await
    .expect_err("it states 409");
    assert_eq!(error.existing_id(), Some("v1"));
    assert!(!log.text().contains("WARN"), "{}", log.text());
    // `status` is a documented member of the page, so this body is a success.
    call(GetPageParams::new("loc"), body)
        .await
        .expect("it is a success");
}

/// An error in a 200 is recognized for an operation without content and for one that returns text, too.
#[tokio::test]
async fn no_kind_of_output_hides_it() {
    let error = call(CreateTagParams::new(Tag::new("t")), FAILED)
        .await
        .expect_err("it states 404");
    assert!(error.is_not_found(), "{error}");
    let error = call(exchange(&serde_json::json!({"a": "b"})), FAILED)
        .await
        .expect_err("it states 404");
    assert!(error.is_not_found(), "{error}");
}

#[tokio::test]
async fn a_success_stays_one() {
    let (log, _guard) = Log::start();
    for body in [
        r#"{"id":"a","status":"draft","message":"m","error":"e"}"#,
        r#"{"id":"a","statusCode":200,"message":"Fetched"}"#,
        r#"{"id":"a","status":"404"}"#,
        r#"{"id":"a","page":{"status":404,"message":"m"}}"#,
    ] {
        let page = call(GetPageParams::new("loc"), body)
            .await
            .expect("it is a success");
        assert_eq!(page.id.as_deref(), Some("a"), "{body}");
    }
    for body in ["", "{}", "null", "[]"] {
        call(CreateTagParams::new(Tag::new("t")), body)
            .await
            .expect("it is a success");
    }
    assert!(!log.text().contains("states"), "{}", log.text());
}

/// A body with an error and a documented member is returned as a success, because the server may have processed the call. The
/// error is reported as a mismatch.
#[tokio::test]
async fn a_doubtful_body_is_a_success_that_is_reported() {
    let (log, _guard) = Log::start();
    let body = format!(r#"{{"statusCode":409,"message":"half of it {SECRET}","id":"a"}}"#);
    let server = answer("200 OK", "", &body).await;
    let call = client(&server.url).request(GetPageParams::new("loc"));
    let response = call.send_with_meta().await.expect("it is a success");
    assert_eq!(response.value().id.as_deref(), Some("a"));
    let mismatches = response.mismatches().iter().map(ToString::to_string);
    let mismatches: Vec<_> = mismatches.collect();
    assert!(
        mismatches[0].starts_with("$: expected a success, found"),
        "{mismatches:?}"
    );
    let text = log.text();
    assert!(text.contains("WARN") && !text.contains("half"), "{text}");
}
