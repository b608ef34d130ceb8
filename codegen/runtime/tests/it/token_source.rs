//! Token sources that refresh tokens.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use highlevel_runtime::{
    Client, Error, File, Token, TokenError, TokenFuture, TokenSource, TokenType, serde_json::json,
};
use highlevel_testing::Server;

use crate::api::UploadBody;
use crate::api::operations::{GetPageParams, RecordingParams, UploadParams};
use crate::server::{exchange, response};

/// A source that returns a new token when the last one was refused, at most `left` times.
#[derive(Default)]
struct Vault {
    asked: AtomicU32,
    refreshed: AtomicU32,
    left: u32,
}

impl Vault {
    fn current(&self, accepted: &[TokenType]) -> Token {
        let secret = format!("token-{}", self.refreshed.load(Ordering::Relaxed));
        if accepted == [TokenType::Company] {
            Token::company(secret)
        } else {
            Token::location(secret)
        }
    }
}

/// A source that the test can also inspect.
#[derive(Clone)]
struct Shared(Arc<Vault>);

impl Shared {
    fn new(left: u32) -> Self {
        Self(Arc::new(Vault {
            left,
            ..Vault::default()
        }))
    }

    fn client(&self, url: &str) -> Client {
        Client::builder()
            .token_source(self.clone())
            .base_url(url)
            .build()
            .expect("the settings are valid")
    }
}

impl TokenSource for Shared {
    fn token<'a>(&'a self, accepted: &'a [TokenType]) -> TokenFuture<'a, Token> {
        self.0.asked.fetch_add(1, Ordering::Relaxed);
        Box::pin(async { Ok(self.0.current(accepted)) })
    }

    fn refresh<'a>(
        &'a self,
        refused: &'a Token,
        accepted: &'a [TokenType],
    ) -> TokenFuture<'a, Option<Token>> {
        Box::pin(async {
            assert_eq!(refused.token_type(), self.0.current(accepted).token_type());
            if self.0.refreshed.load(Ordering::Relaxed) == self.0.left {
                return Ok(None);
            }
            self.0.refreshed.fetch_add(1, Ordering::Relaxed);
            Ok(Some(self.0.current(accepted)))
        })
    }
}

const UNAUTHORIZED: &str = "401 Unauthorized";
const INVALID_JWT: &str = r#"{"statusCode":401,"message":"Invalid JWT"}"#;

#[tokio::test]
async fn a_refused_token_is_refreshed_once() {
    let vault = Shared::new(9);
    let server = Server::responding_each(vec![
        response(UNAUTHORIZED, "", INVALID_JWT),
        response("200 OK", "", "{}"),
    ])
    .await;
    let answer = vault
        .client(&server.url)
        .request(GetPageParams::new("loc"))
        .send_with_meta()
        .await
        .expect("the second token is accepted");
    assert_eq!(answer.attempts(), 2);
    for (number, request) in server.requests().into_iter().enumerate() {
        let request = request.text();
        let expected = format!("\r\nauthorization: Bearer token-{number}\r\n");
        assert!(request.contains(&expected), "{request}");
    }

    let server = Server::responding(response(UNAUTHORIZED, "", INVALID_JWT)).await;
    let error = vault
        .client(&server.url)
        .request(GetPageParams::new("loc"))
        .send()
        .await
        .expect_err("no token is accepted");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(401));
    assert_eq!(server.requests().len(), 2);
}

/// Calls by `GET` and `POST` with a token that the server refuses. Returns the number of requests of each call and the number of
/// refreshes.
async fn refuse(status: &str, headers: &str, body: &str) -> (usize, u32) {
    let vault = Shared::new(9);
    let first = response(status, headers, body);
    let posted = Server::responding_each(vec![first.clone(), response("200 OK", "", "token")]);
    let got = Server::responding_each(vec![first, response("200 OK", "", "{}")]);
    let (posted, got) = (posted.await, got.await);
    let post = vault
        .client(&posted.url)
        .request(exchange(&json!({"message": "hello"})));
    let get = vault.client(&got.url).request(GetPageParams::new("loc"));
    assert_eq!(
        post.send().await.is_ok(),
        get.send().await.is_ok(),
        "{body}"
    );
    let (posted, got) = (posted.requests().len(), got.requests().len());
    assert_eq!(posted, got, "{body}");
    (posted, vault.0.refreshed.load(Ordering::Relaxed))
}

#[tokio::test]
async fn a_401_that_says_that_the_token_is_invalid_refreshes_it() {
    let bodies = [
        INVALID_JWT,
        r#"{"statusCode":401,"message":"Invalid Private Integration token"}"#,
        r#"{"statusCode":401,"message":"Invalid token: it is not valid","error":"Unauthorized"}"#,
        r#"{"message":["Unauthorized","The access token expired"]}"#,
        r#"{"error":{"message":"jwt expired"}}"#,
        r#"{"error":"Unauthorized","error_description":"The token has been revoked"}"#,
        "Invalid JWT",
    ];
    for body in bodies {
        assert_eq!(refuse(UNAUTHORIZED, "", body).await, (2, 2), "{body}");
    }
}

/// An overloaded server may have processed the call, so sending it again could send a customer two messages.
#[tokio::test]
async fn a_401_that_says_anything_else_is_not_sent_again() {
    let bodies = [
        r#"{"statusCode":401,"message":"Command timed out"}"#,
        r#"{"statusCode":401,"message":"Command timed out","error":"Unauthorized"}"#,
        r#"{"statusCode":401,"message":"Invalid JWT: Command timed out"}"#,
        r#"{"statusCode":401,"message":"JWT service unavailable"}"#,
        r#"{"statusCode":401,"message":"Unauthorized"}"#,
        r#"{"statusCode":401,"message":"The token is not authorized for this scope."}"#,
        r#"{"statusCode":401,"message":"The token has no access to this location."}"#,
        r#"{"statusCode":401,"message":"This location is not accessible from this token!"}"#,
        r#"{"statusCode":401,"message":"Token's user type mismatch!"}"#,
        r#"{"statusCode":401,"message":"This route is not yet supported by the IAM Service. Please update your IAM config."}"#,
        r#"{"statusCode":401,"message":"version header was not found."}"#,
        "<html><body>Invalid token</body></html>",
        "Command timed out",
        "{}",
        "[]",
        "",
    ];
    for body in bodies {
        assert_eq!(refuse(UNAUTHORIZED, "", body).await, (1, 0), "{body}");
    }
    assert_eq!(refuse("403 Forbidden", "", INVALID_JWT).await, (1, 0));
}

#[tokio::test]
async fn a_source_may_have_no_other_token() {
    let server = Server::responding(response(UNAUTHORIZED, "", INVALID_JWT)).await;
    let error = Shared::new(0)
        .client(&server.url)
        .request(GetPageParams::new("loc"))
        .send()
        .await
        .expect_err("the token is not accepted");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(401));
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn a_stream_is_not_sent_twice_for_a_new_token() {
    let vault = Shared::new(9);
    let server = Server::responding(response(UNAUTHORIZED, "", INVALID_JWT)).await;
    let chunks = futures_util::stream::iter([Ok("content".into())]);
    let file = File::from_stream("a.csv", None, chunks);
    let params = UploadParams::new(UploadBody::new(file));
    vault
        .client(&server.url)
        .request(params)
        .send()
        .await
        .expect_err("the token is not accepted");
    assert_eq!(server.requests().len(), 1);
    assert_eq!(vault.0.refreshed.load(Ordering::Relaxed), 0);
}

#[tokio::test]
async fn the_source_is_told_which_kinds_are_accepted() {
    let vault = Shared::new(0);
    let server = Server::responding(response("200 OK", "", "{}")).await;
    let client = vault.client(&server.url);
    client
        .request(RecordingParams::new())
        .send()
        .await
        .expect("a company's token is given");
    assert_eq!(vault.0.asked.load(Ordering::Relaxed), 1);
    assert!(!format!("{client:?}").contains("token-0"));
}

/// A source without a token.
struct Empty {
    error: fn() -> TokenError,
}

impl TokenSource for Empty {
    fn token<'a>(&'a self, _: &'a [TokenType]) -> TokenFuture<'a, Token> {
        Box::pin(async { Err((self.error)()) })
    }
}

#[tokio::test]
async fn without_a_token_nothing_is_sent() {
    let server = Server::responding(response("200 OK", "", "{}")).await;
    let error = |error| {
        let client: Client = Client::builder()
            .token_source(Empty { error })
            .base_url(&server.url)
            .build()
            .expect("the settings are valid");
        async move {
            let request = client.request(GetPageParams::new("loc"));
            request.send().await.expect_err("there is no token")
        }
    };
    let gone = error(|| TokenError::new("the location is not installed")).await;
    assert!(matches!(*gone, Error::Token(_)));
    assert_eq!(
        gone.to_string(),
        "pages.get_page: no token: the location is not installed"
    );
    assert!(!gone.is_retryable());
    let down = error(|| {
        TokenError::new("the vault does not respond")
            .because(std::io::Error::other("timed out"))
            .retryable()
    })
    .await;
    assert!(down.is_retryable());
    let source = std::error::Error::source(&down).expect("the cause is kept");
    assert_eq!(source.to_string(), "timed out");
    assert_eq!(server.requests().len(), 0);
}

/// A source whose token no header can carry.
struct Broken;

impl TokenSource for Broken {
    fn token<'a>(&'a self, _: &'a [TokenType]) -> TokenFuture<'a, Token> {
        Box::pin(async { Ok(Token::location("se cret\n")) })
    }
}

#[tokio::test]
async fn a_token_that_no_header_carries_is_not_shown() {
    let client: Client = Client::builder()
        .token_source(Broken)
        .build()
        .expect("the settings are valid");
    let request = client.request(GetPageParams::new("loc"));
    let error = request.send().await.expect_err("no header carries it");
    let shown = format!("{error} {error:?}");
    assert!(shown.contains("the token cannot be sent"), "{shown}");
    assert!(!shown.contains("cret"), "{shown}");
}
