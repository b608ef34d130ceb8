//! Errors of calls: their types, scopes, ids and messages.

use highlevel_runtime::http::StatusCode;
use highlevel_runtime::{
    ApiFailure, Client, Error, Metadata, Operation, OperationError, Token, TokenRefusal,
};

use crate::api::operations::{CreatePageParams, GetPageError, GetPageParams};
use crate::api::{Failure, FailureList};
use crate::server::{SECRET, answer, client};

async fn refused(status: &str, headers: &str, body: &str) -> OperationError<GetPageError> {
    let server = answer(status, headers, body).await;
    let call = client(&server.url).request(GetPageParams::new("loc"));
    call.send().await.expect_err("the server refuses")
}

async fn failure(status: &str, headers: &str, body: &str) -> Box<ApiFailure> {
    match refused(status, headers, body).await.into_error() {
        Error::Api(failure) => failure,
        other => panic!("an API failure was expected, not {other:?}"),
    }
}

#[tokio::test]
async fn a_documented_error_is_typed() {
    let body = r#"{"statusCode":400,"message":"Bad Request","traceId":"t-7"}"#;
    let error = refused("400 Bad Request", "X-Trace-Id: other\r\n", body).await;
    let mut expected = Failure::default();
    expected.message = Some("Bad Request".to_owned());
    expected.extra.insert("statusCode", 400);
    expected.extra.insert("traceId", "t-7");
    assert_eq!(
        error.kind(),
        Some(&GetPageError::BadRequest(expected.clone()))
    );
    let (error, kind) = error.into_parts();
    assert_eq!(kind, Some(GetPageError::BadRequest(expected.clone())));
    let again = error.kind_of::<GetPageParams>();
    assert_eq!(again, Some(GetPageError::BadRequest(expected)));
    assert_eq!(error.kind_of::<CreatePageParams>(), None);
    let Error::Api(failure) = error else {
        panic!("{error:?}");
    };
    assert_eq!(failure.status(), StatusCode::BAD_REQUEST);
    assert_eq!(failure.headers()["x-trace-id"], "other");
    assert_eq!(
        (failure.text().as_str(), &failure.body()[..]),
        (body, body.as_bytes())
    );
    assert_eq!(
        (failure.message(), failure.trace_id()),
        (Some("Bad Request"), Some("t-7"))
    );
    assert_eq!(
        failure.to_string(),
        "pages.get_page: 400 Bad Request: Bad Request; check the location (trace id t-7)"
    );
}

#[tokio::test]
async fn missing_rights_name_scopes_and_token_types() {
    let body = r#"{"statusCode":401,"message":"The token is not authorized for this scope."}"#;
    let expected = "pages.get_page: 401 Unauthorized: The token is not authorized for this scope.; the operation needs the scope pages.readonly";
    let known = failure("401 Unauthorized", "", body).await;
    assert_eq!(known.to_string(), expected);
    assert_eq!(known.token_refusal(), Some(TokenRefusal::MissingScope));

    let server = answer("401 Unauthorized", "", body).await;
    let private = Client::builder()
        .token(Token::private_integration(SECRET))
        .base_url(&server.url)
        .build()
        .expect("the settings are valid");
    let call = private.request(GetPageParams::new("loc")).send().await;
    let unknown = call.expect_err("the server refuses").to_string();
    assert_eq!(
        unknown,
        format!("{expected}; it needs a token of type location")
    );
}

#[tokio::test]
async fn scopes_are_named_only_where_they_are_the_problem() {
    let cases = [
        ("Invalid JWT", Some(TokenRefusal::Invalid)),
        ("Command timed out", None),
        (
            "The token has no access to this location.",
            Some(TokenRefusal::OtherLocation),
        ),
        (
            "This route is not yet supported by the IAM Service. Please update your IAM config.",
            Some(TokenRefusal::UnsupportedRoute),
        ),
    ];
    for (message, refusal) in cases {
        for status in ["401 Unauthorized", "403 Forbidden"] {
            let body = format!(r#"{{"message":"{message}"}}"#);
            let failure = failure(status, "", &body).await;
            assert_eq!(
                failure.to_string(),
                format!("pages.get_page: {status}: {message}")
            );
            assert_eq!(failure.token_refusal(), refusal);
        }
    }
}

/// Cloudflare, firewalls and proxies respond with text or HTML instead of JSON.
#[tokio::test]
async fn a_refusal_that_is_no_json_is_shown() {
    let html = "<!DOCTYPE html><html><head><title>Forbidden</title><style>a{}</style></head>\n<body>blocked</body></html>";
    let cases = [
        (
            "403 Forbidden",
            "error code: 1010\n",
            Some("error code: 1010"),
        ),
        ("401 Unauthorized", "no\u{7}entry", Some("no\u{7}entry")),
        ("403 Forbidden", html, Some("Forbidden blocked")),
        ("403 Forbidden", "<html>", None),
        ("403 Forbidden", "", None),
    ];
    for (status, body, text) in cases {
        let failure = failure(status, "", body).await;
        assert_eq!(failure.message(), text, "{body}");
        assert_eq!(failure.token_refusal(), None, "{body}");
        let shown = failure.to_string();
        let text = text.map(|text| format!(": {}", text.escape_default()));
        assert_eq!(
            shown,
            format!("pages.get_page: {status}{}", text.unwrap_or_default())
        );
    }
    let echo = failure("403 Forbidden", "", &format!("Bearer {SECRET} is blocked")).await;
    assert!(
        echo.to_string().ends_with("403 Forbidden: [redacted]"),
        "{echo}"
    );
    let long = failure("403 Forbidden", "", &"blocked ".repeat(9999)).await;
    assert!(long.to_string().len() < 400, "{long}");
}

#[tokio::test]
async fn messages_are_found_wherever_they_are() {
    let cases = [
        (
            r#"{"message":["a must be b","c"],"error":"Unprocessable Entity"}"#,
            Some("a must be b; c"),
        ),
        (r#"{"error":{"message":"inner","code":1}}"#, Some("inner")),
        (r#"{"error":"Forbidden","message":null}"#, Some("Forbidden")),
        (r#"{"message":{"message":"nested"}}"#, Some("nested")),
        (r#"{"message":"","error":"E"}"#, Some("E")),
        (
            r#"{"error":"invalid_grant","error_description":"d"}"#,
            Some("d"),
        ),
        ("[]", None),
        ("<html>502</html>", None),
        ("", None),
    ];
    for (body, message) in cases {
        assert_eq!(
            failure("422 Unprocessable Entity", "", body)
                .await
                .message(),
            message,
            "{body}"
        );
    }
}

#[tokio::test]
async fn lists_of_messages_are_typed_too() {
    let kind = |body| async move {
        refused("422 Unprocessable Entity", "", body)
            .await
            .into_kind()
            .expect("it is a refusal")
    };
    let list = |texts: &[&str]| {
        let mut list = FailureList::default();
        list.message = texts.iter().map(ToString::to_string).collect();
        GetPageError::UnprocessableEntity(list)
    };
    assert_eq!(kind(r#"{"message":["a","b"]}"#).await, list(&["a", "b"]));
    assert_eq!(kind(r#"{"message":"a"}"#).await, list(&["a"]));
    assert_eq!(kind("<html>").await, list(&[]));
}

#[tokio::test]
async fn an_html_gateway_error_keeps_its_body() {
    let failure = failure(
        "502 Bad Gateway",
        "Content-Type: text/html\r\n",
        "<html>bad</html>",
    )
    .await;
    assert_eq!(failure.text(), "<html>bad</html>");
    assert_eq!(
        failure.to_string(),
        "pages.get_page: 502 Bad Gateway (after 4 attempts)"
    );
}

#[tokio::test]
async fn the_message_is_one_bounded_line() {
    let body = format!(
        r#"{{"message":"a\nb\u001b[31m\u2028\u202e{}"}}"#,
        "é".repeat(5000)
    );
    let text = failure("400 Bad Request", "", &body).await.to_string();
    assert!(
        text.contains(r": a\nb\u{1b}[31m\u{2028}\u{202e}é"),
        "{text}"
    );
    assert!(text.len() < 450, "{text}");
}

#[test]
fn clients_files_and_calls_cross_threads() {
    fn crosses<T: Send + Sync + Clone + 'static>() {}
    crosses::<highlevel_runtime::Client>();
    crosses::<highlevel_runtime::File>();
    crosses::<highlevel_runtime::Request<crate::api::operations::UploadParams>>();
}

#[test]
fn a_status_is_a_success_where_the_documentation_leaves_room() {
    let metadata = |success, errors| Metadata {
        success,
        errors,
        ..GetPageParams::METADATA.clone()
    };
    let successes = |metadata: &Metadata| {
        [199, 200, 201, 204, 299, 300, 302, 404]
            .into_iter()
            .filter(|status| metadata.is_success(*status))
            .collect::<Vec<_>>()
    };
    assert_eq!(successes(&metadata(&[200], &[404])), [200, 201, 204, 299]);
    assert_eq!(successes(&metadata(&[201], &[200, 404])), [201, 204, 299]);
    assert_eq!(successes(&metadata(&[302], &[200])), [302]);
    assert_eq!(successes(&metadata(&[], &[200])), [201, 204, 299]);
}

#[test]
fn results_stay_small_and_errors_are_ordinary() {
    fn is_ordinary<T: std::error::Error + Send + Sync + 'static>() {}
    is_ordinary::<Error>();
    is_ordinary::<OperationError<GetPageError>>();
    is_ordinary::<ApiFailure>();
    is_ordinary::<highlevel_runtime::RequestError>();
    is_ordinary::<highlevel_runtime::TransportError>();
    is_ordinary::<highlevel_runtime::DecodeFailure>();
    is_ordinary::<highlevel_runtime::BuildError>();
    assert!(size_of::<Error>() <= 64, "{}", size_of::<Error>());
}
