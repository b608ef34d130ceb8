//! Ways in for the fuzz targets, below the socket. No other build has them.

use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use url::Url;

use crate::call;
use crate::error::Error;
use crate::operation::Operation;
use crate::response::{self, Answer, RawResponse, Response};
use crate::token::Token;

/// Reads the header `Retry-After`.
pub fn retry_after(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    response::retry_after(headers, now)
}

/// Reads a response of the operation `P` as a call with `token` does.
pub fn read<P: Operation>(
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
    token: Token,
) -> Result<Response<P::Output>, Error<P::Error>> {
    let response = RawResponse {
        operation: P::METADATA,
        url: Url::parse("https://services.leadconnectorhq.com/a").expect("it is a URL"),
        status,
        headers,
        body,
        token: Some(token),
        attempts: 1,
        elapsed: Duration::ZERO,
        memory: 256 * 1024 * 1024,
        echo: std::sync::OnceLock::new(),
    };
    call::read::<P>(Ok(Answer {
        response,
        download: None,
    }))
}
