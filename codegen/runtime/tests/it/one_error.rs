//! One error type for a program that calls several operations.

use std::time::Duration;

use highlevel_runtime::{
    Client, Error, OperationError, RetryPolicy, Token, TokenError, TokenErrorKind, TokenRefusal,
};
use highlevel_testing::{Response, Server};

use crate::api::operations::{CreateTagParams, GetPageError, GetPageParams, RecordingParams};
use crate::api::{Page, Tag};
use crate::server::{SECRET, answer, client};

/// Calls two operations with `?`, without naming their errors.
async fn tag_and_read(client: &Client) -> Result<Page, Error> {
    client
        .request(CreateTagParams::new(Tag::new("t")))
        .send()
        .await?;
    let page = client.request(GetPageParams::new("loc")).send().await?;
    Ok(page)
}

/// The same with `anyhow`, for a program that also has other errors.
async fn tag_and_count(client: &Client) -> anyhow::Result<usize> {
    let count: usize = "1".parse()?;
    client
        .request(CreateTagParams::new(Tag::new("t")))
        .send()
        .await?;
    let page = client.request(GetPageParams::new("loc")).send().await?;
    tag_and_read(client).await?;
    Ok(count + page.tags.len())
}

/// Building a client and making a call fail with the same type.
async fn from_nothing(base_url: &str) -> Result<Page, Error> {
    let client: Client = Client::builder()
        .token(Token::location(SECRET))
        .base_url(base_url)
        .retry(RetryPolicy::never())
        .build()?;
    let call = client.request(GetPageParams::new("loc"));
    call.url()?;
    call.send_raw().await?;
    tag_and_read(&client).await
}

#[tokio::test]
async fn two_operations_fail_with_one_type() {
    let server = Server::deciding(|request| match &*request.method {
        "POST" => Response::new("201 Created", ""),
        _ => Response::new(
            "404 Not Found",
            r#"{"statusCode":404,"message":"no such page","canonicalCode":"PAGE_MISSING","traceId":"t-7"}"#,
        ),
    })
    .await;
    let client = client(&server.url);
    let error = tag_and_read(&client).await.expect_err("there is no page");
    assert!(error.is_not_found() && !error.is_retryable() && !error.is_timeout());
    assert!(!error.is_unauthorized() && !error.is_rate_limited() && !error.is_unsent());
    assert_eq!(error.status().map(|status| status.as_u16()), Some(404));
    assert_eq!(error.message(), Some("no such page"));
    assert_eq!(error.code(), Some("PAGE_MISSING"));
    assert_eq!(error.trace_id().as_deref(), Some("t-7"));
    assert_eq!(error.scopes(), ["pages.readonly"]);
    assert_eq!(
        error.operation().map(|operation| operation.id),
        Some("get-page")
    );
    assert_eq!(
        error.json().expect("it is JSON")["canonicalCode"],
        "PAGE_MISSING"
    );
    assert_eq!(
        error.kind_of::<GetPageParams>(),
        Some(GetPageError::Undocumented)
    );
    assert_eq!(
        error.to_string(),
        "pages.get_page: 404 Not Found: no such page (code PAGE_MISSING) (trace id t-7)"
    );

    let error = tag_and_count(&client).await.expect_err("there is no page");
    assert!(
        error
            .to_string()
            .starts_with("pages.get_page: 404 Not Found: no such page"),
        "{error}"
    );
    assert!(
        error
            .downcast_ref::<OperationError<GetPageError>>()
            .is_some()
    );
    let error = from_nothing(&server.url)
        .await
        .expect_err("there is no page");
    assert!(error.is_not_found());
    let error = from_nothing("http://example.com")
        .await
        .expect_err("it is not https");
    assert!(
        matches!(error, Error::Build(_)) && error.is_unsent(),
        "{error}"
    );
}

#[tokio::test]
async fn a_program_asks_what_happened_without_naming_the_operation() {
    type Question = fn(&Error) -> bool;
    let cases: [(&str, &[Question]); 7] = [
        ("401 Unauthorized", &[Error::is_unauthorized]),
        ("404 Not Found", &[Error::is_not_found]),
        ("408 Request Timeout", &[Error::is_retryable]),
        (
            "429 Too Many Requests",
            &[Error::is_rate_limited, Error::is_retryable],
        ),
        ("503 Service Unavailable", &[Error::is_retryable]),
        ("400 Bad Request", &[]),
        ("403 Forbidden", &[]),
    ];
    let questions: [Question; 5] = [
        Error::is_unauthorized,
        Error::is_not_found,
        Error::is_rate_limited,
        Error::is_retryable,
        Error::is_timeout,
    ];
    for (status, yes) in cases {
        let server = answer(status, "", "{}").await;
        let client = impatient(&server.url);
        let error = client.request(GetPageParams::new("loc")).send().await;
        let error = Error::from(error.expect_err("the server refuses"));
        let answers = questions.map(|question| question(&error));
        let expected =
            questions.map(|question| yes.iter().any(|yes| std::ptr::fn_addr_eq(*yes, question)));
        assert_eq!(answers, expected, "{status}");
    }
}

#[tokio::test]
async fn the_limit_of_the_client_counts_as_that_of_the_server() {
    let throttled = "Retry-After: 3600\r\n";
    let server = answer("429 Too Many Requests", throttled, "").await;
    let client = impatient(&server.url);
    let first = client.request(GetPageParams::new("loc")).send().await;
    let first = first.expect_err("the server refuses");
    assert!(
        first.is_rate_limited() && matches!(*first, Error::Api(_)),
        "{first}"
    );
    let second = client.request(GetPageParams::new("loc")).send().await;
    let second = second.expect_err("the client does not send it");
    assert!(
        second.is_rate_limited() && matches!(*second, Error::Limit(_)),
        "{second}"
    );
    for error in [&first, &second] {
        let asked = error.retry_after().expect("the server asks to wait");
        assert!(asked > Duration::from_secs(500), "{asked:?}");
    }
}

#[tokio::test]
async fn a_token_that_is_refused_here_or_there_is_unauthorized() {
    let server = answer("200 OK", "", "{}").await;
    let wrong = client(&server.url)
        .request(RecordingParams::new())
        .send()
        .await;
    let wrong = wrong.expect_err("a location's token is of the wrong type");
    assert!(wrong.is_unauthorized() && wrong.is_unsent());
    assert_eq!(wrong.token_refusal(), Some(TokenRefusal::WrongType));

    let kinds = [
        (TokenErrorKind::NotInstalled, true),
        (TokenErrorKind::Refused, true),
        (TokenErrorKind::Lost, true),
        (TokenErrorKind::Unreachable, false),
        (TokenErrorKind::Busy, false),
    ];
    for (kind, expected) in kinds {
        let error = Error::from(TokenError::of(kind, "reason"));
        assert_eq!(error.is_unauthorized(), expected, "{kind:?}");
        assert_eq!(error.to_string(), "reason");
    }
}

/// A `match` on the operation's own error enum.
#[tokio::test]
async fn an_operation_is_matched_by_its_own_errors() {
    let body = r#"{"statusCode":400,"message":["page must be a string"],"error":"Bad Request"}"#;
    let server = answer("400 Bad Request", "", body).await;
    let sent = client(&server.url)
        .request(GetPageParams::new("loc"))
        .send()
        .await;
    let said = match sent {
        Ok(page) => panic!("{page:?}"),
        Err(error) if error.is_not_found() => String::new(),
        Err(error) => match error.kind() {
            Some(GetPageError::BadRequest(_)) => error.message().unwrap_or_default().to_owned(),
            _ => panic!("{error}"),
        },
    };
    assert_eq!(said, "page must be a string");
}

/// The refusal of a duplicate contains the id of the existing resource.
#[tokio::test]
async fn what_exists_already_is_found() {
    let duplicate = r#"{"statusCode":400,"message":"This location does not allow duplicated contacts.",
        "meta":{"contactId":"c-17","matchingField":"email","contactName":"Jane Doe"},"traceId":"t"}"#;
    let server = answer("400 Bad Request", "", duplicate).await;
    let error = client(&server.url)
        .request(GetPageParams::new("loc"))
        .send()
        .await;
    let error = error.expect_err("the server refuses");
    assert_eq!(error.existing_id(), Some("c-17"));
    assert_eq!(error.detail("meta.matchingField").as_deref(), Some("email"));
    assert_eq!(error.detail("meta.nothing.here"), None);
    assert_eq!(
        error.json().expect("it is JSON")["meta"]["contactName"],
        "Jane Doe"
    );
    for shown in [
        format!("{error:?}"),
        format!("{error:#?}"),
        error.to_string(),
    ] {
        assert!(!shown.contains("Jane"), "{shown}");
    }
}

fn impatient(base_url: &str) -> Client {
    Client::builder()
        .token(Token::location(SECRET))
        .base_url(base_url)
        .retry(RetryPolicy::never())
        .limit_wait(Duration::from_millis(50))
        .build()
        .expect("the settings are valid")
}
