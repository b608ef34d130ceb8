//! Properties of reading any response.

use std::fmt::Debug;
use std::time::{Duration, SystemTime};

use highlevel_runtime::http::header::RETRY_AFTER;
use highlevel_runtime::http::{HeaderMap, Method, StatusCode};
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::url::Url;
use highlevel_runtime::{
    Decode, DecodeError, Error, ErrorKind, FromResponse, Metadata, Node, Operation, OperationError,
    RequestParts, ResponseParts, Token, fuzzing,
};

use crate::head::{one_line, replaced, split};
use crate::headers;

const SECRET: &str = "pit-5ecret-tOkEn.that-must-not-show_0123456789";

/// Checks the properties for `response`: a status, header lines, a blank line and a body. The word `TOKEN` is replaced by the
/// token.
pub fn check(response: &[u8]) {
    let response = replaced(response, b"TOKEN", SECRET.as_bytes());
    let (status, headers, body) = split(&response);
    let status = StatusCode::from_bytes(status).unwrap_or(StatusCode::OK);
    headers::check(&headers);
    retry_after(&headers);
    read::<Get>(status, &headers, body);
    read::<Start>(status, &headers, body);
}

fn retry_after(headers: &HeaderMap) {
    let longest = Duration::from_hours(366 * 24);
    let text = headers
        .get(RETRY_AFTER)
        .and_then(|value| value.to_str().ok());
    let seconds = text.and_then(|text| text.trim().parse::<u64>().ok());
    for now in [
        SystemTime::UNIX_EPOCH,
        SystemTime::UNIX_EPOCH + Duration::from_secs(1 << 31),
    ] {
        let wait = fuzzing::retry_after(headers, now);
        assert!(wait.is_none_or(|wait| wait <= longest && text.is_some()));
        if let (Some(seconds), Some(wait)) = (seconds, wait) {
            assert_eq!(wait, Duration::from_secs(seconds).min(longest));
        }
    }
}

fn read<P>(status: StatusCode, headers: &HeaderMap, body: &[u8])
where
    P: Operation<Output: Debug, Error: Debug>,
{
    let token = Token::private_integration(SECRET);
    match fuzzing::read::<P>(status, headers.clone(), body.to_vec().into(), token) {
        Ok(response) => {
            assert!(P::METADATA.is_success(response.status().as_u16()));
            secret(&format!(
                "{response:?} {:?} {:?}",
                response.mismatches(),
                response.trace_id()
            ));
        }
        Err(error) => check_error(&error),
    }
}

fn check_error<E: Debug>(error: &OperationError<E>) {
    let text = error.to_string();
    one_line(&text);
    secret(&text);
    secret(&format!("{error:?} {error:#?}"));
    let _ = (error.retry_after(), error.is_retryable());
    if let Error::Api(failure) = &**error {
        secret(&format!("{:?} {:?}", failure.message(), failure.trace_id()));
    }
}

fn secret(text: &str) {
    let middle = SECRET.len() / 2;
    for piece in [&SECRET[..middle], &SECRET[middle..]] {
        assert!(!text.contains(piece), "the token is shown: {text}");
    }
}

#[derive(Debug)]
struct Get;

/// The facts that are read of both errors and successes.
#[derive(Debug, Default)]
#[expect(
    dead_code,
    reason = "`Debug` shows it, and nothing else is done with it"
)]
struct Body {
    id: Option<String>,
    count: Option<i64>,
    tags: Vec<String>,
    message: Option<Value>,
}

impl Decode for Body {
    fn decode(node: Node<'_>) -> Option<Self> {
        let mut object = node.object("Body")?;
        Some(Self {
            id: object.optional("id"),
            count: object.optional("count"),
            tags: object.list("tags"),
            message: object.optional("message"),
        })
    }
}

#[derive(Debug)]
#[expect(
    dead_code,
    reason = "`Debug` shows it, and nothing else is done with it"
)]
enum Failure {
    Documented(Body),
    Undocumented,
}

impl ErrorKind for Failure {
    fn read(response: &ResponseParts) -> Self {
        match response.status().as_u16() {
            400..500 => Self::Documented(response.error_body()),
            _ => Self::Undocumented,
        }
    }

    fn hint(&self) -> Option<&'static str> {
        matches!(self, Self::Documented(_)).then_some("check it")
    }
}

impl Operation for Get {
    type Output = Body;
    type Whole = Body;
    type Error = Failure;

    const METADATA: &'static Metadata = &{
        let mut operation = Metadata::new("get", Method::GET, "/get");
        operation.success = &[200];
        operation.errors = &[400, 401];
        operation.scopes = &["a.readonly"];
        operation
    };

    fn request(&self, _: &mut RequestParts) {}

    fn output(response: &ResponseParts) -> Result<Body, DecodeError> {
        response.json()
    }
}

#[derive(Debug)]
struct Start;

impl Operation for Start {
    type Output = StartHeaders;
    type Whole = StartHeaders;
    type Error = Failure;

    const METADATA: &'static Metadata = &{
        let mut operation = Metadata::new("start", Method::GET, "/start");
        operation.success = &[302];
        operation.errors = &[200];
        operation
    };

    fn request(&self, _: &mut RequestParts) {}
}

#[derive(Debug)]
#[expect(dead_code, reason = "what was read is only shown")]
struct StartHeaders {
    location: Url,
    count: Option<i64>,
    flag: Option<bool>,
}

impl FromResponse for StartHeaders {
    fn from_response(response: &ResponseParts) -> Result<Self, DecodeError> {
        Ok(Self {
            location: response.header("Location")?,
            count: response.header("X-Count")?,
            flag: response.header("X-Flag")?,
        })
    }
}
