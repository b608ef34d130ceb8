//! Responses that are files, and the token that a call needs.

use std::time::Duration;

use futures_util::TryStreamExt;
use highlevel_runtime::{Client, Error, RetryPolicy, Token, TransportErrorKind};
use highlevel_testing::Server;

use crate::api::operations::RecordingParams;
use crate::server::{SECRET, answer, client, response, serve};

fn company(base_url: &str) -> Client {
    Client::builder()
        .token(Token::company(SECRET))
        .base_url(base_url)
        .max_response_bytes(100)
        .timeout(Duration::from_millis(300))
        .build()
        .expect("the settings are valid")
}

#[tokio::test]
async fn a_file_is_received_piece_by_piece_beyond_the_limit_of_bodies() {
    let content = "0123456789".repeat(1000);
    let server = answer("200 OK", "Content-Type: audio/x-wav\r\n", &content).await;
    let download = company(&server.url)
        .request(RecordingParams::new())
        .send()
        .await
        .expect("it succeeds");
    assert_eq!(download.content_type(), Some("audio/x-wav"));
    assert_eq!(download.length(), Some(10_000));
    let pieces: Vec<_> = download
        .into_stream()
        .try_collect()
        .await
        .expect("it arrives whole");
    assert_eq!(pieces.concat(), content.as_bytes());

    let download = company(&server.url)
        .request(RecordingParams::new())
        .send()
        .await
        .expect("it succeeds");
    let error = download
        .bytes()
        .await
        .expect_err("it is longer than the limit");
    assert_eq!(error.kind(), TransportErrorKind::TooLarge { limit: 100 });
}

#[tokio::test]
async fn a_file_that_breaks_off_is_an_error() {
    let server = serve("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nonly this").await;
    let download = company(&server.url)
        .request(RecordingParams::new())
        .send()
        .await
        .expect("it begins");
    let pieces: Result<Vec<_>, _> = download.into_stream().try_collect().await;
    assert_eq!(
        pieces.expect_err("it breaks off").kind(),
        TransportErrorKind::Read
    );
}

#[tokio::test]
async fn an_error_of_a_file_has_the_attempts_of_its_call() {
    let server = Server::responding_each(vec![
        response("503 Service Unavailable", "", "{}"),
        response("200 OK", "", "0123456789".repeat(20)).cut(),
        response("503 Service Unavailable", "", "{}"),
        response("200 OK", "", "0123456789".repeat(20)),
    ])
    .await;
    let client: Client = Client::builder()
        .token(Token::company(SECRET))
        .base_url(&server.url)
        .max_response_bytes(100)
        .retry(RetryPolicy::new().initial_backoff(Duration::from_millis(5)))
        .build()
        .expect("the settings are valid");
    for kind in [
        TransportErrorKind::Read,
        TransportErrorKind::TooLarge { limit: 100 },
    ] {
        let download = client.request(RecordingParams::new()).send().await;
        let error = match kind {
            TransportErrorKind::Read => {
                let pieces = download.expect("it begins").into_stream();
                let pieces: Result<Vec<_>, _> = pieces.try_collect().await;
                pieces.expect_err("it breaks off")
            }
            _ => {
                let whole = download.expect("it begins").bytes().await;
                whole.expect_err("it is longer than the limit")
            }
        };
        assert_eq!((error.kind(), error.attempts()), (kind, 2));
        assert!(!error.is_unsent());
        assert!(
            error.to_string().ends_with(" (after 2 attempts)"),
            "{error}"
        );
    }
}

#[tokio::test]
async fn an_error_of_a_download_is_read_like_any_other() {
    let server = answer("404 Not Found", "", r#"{"message":"gone"}"#).await;
    let error = company(&server.url)
        .request(RecordingParams::new())
        .send()
        .await
        .expect_err("it is a 404");
    let Error::Api(failure) = &*error else {
        panic!("{error:?}")
    };
    assert_eq!(failure.message(), Some("gone"));
}

#[tokio::test]
async fn a_download_can_be_had_untouched() {
    let server = answer("200 OK", "", "1234567").await;
    let raw = company(&server.url)
        .request(RecordingParams::new())
        .send_raw()
        .await
        .expect("it succeeds");
    assert_eq!(&raw.body()[..], b"1234567");
}

#[tokio::test]
async fn a_token_of_the_wrong_kind_is_refused_before_anything_is_sent() {
    let server = answer("200 OK", "", "").await;
    let error = client(&server.url)
        .request(RecordingParams::new())
        .send()
        .await
        .expect_err("refused");
    let Error::Request(refusal) = &*error else {
        panic!("{error:?}")
    };
    assert_eq!(
        refusal.to_string(),
        "pages.recording: not sent: token: the operation needs a token of type company, but the client has one of type location"
    );
    assert!(server.requests().is_empty());

    let unknown = Client::builder()
        .token(Token::private_integration(SECRET))
        .base_url(&server.url)
        .build()
        .expect("the settings are valid");
    unknown
        .request(RecordingParams::new())
        .send()
        .await
        .expect("nothing is known against it");
}
