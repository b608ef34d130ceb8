//! A successful response that cannot be read.

use std::fmt;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::metadata::Metadata;
use crate::response::{DecodeError, RawResponse};

/// A successful response that cannot be decoded, with its raw body.
#[derive(Debug)]
pub struct DecodeFailure {
    error: DecodeError,
    response: RawResponse,
}

impl DecodeFailure {
    pub(crate) fn new(error: DecodeError, response: RawResponse) -> Self {
        Self { error, response }
    }

    /// Returns the reason why the response cannot be decoded.
    pub fn error(&self) -> &DecodeError {
        &self.error
    }

    /// Returns the status.
    pub fn status(&self) -> StatusCode {
        self.response.status()
    }

    /// Returns the headers.
    pub fn headers(&self) -> &HeaderMap {
        self.response.headers()
    }

    /// Returns the body, decompressed.
    pub fn body(&self) -> &Bytes {
        self.response.body()
    }

    /// Returns the body as text; bytes that are not UTF-8 are replaced.
    pub fn text(&self) -> String {
        self.response.text()
    }

    /// Returns the operation that was called.
    pub fn operation(&self) -> &'static Metadata {
        self.response.operation()
    }

    /// Returns the whole response.
    pub fn response(&self) -> &RawResponse {
        &self.response
    }
}

impl fmt::Display for DecodeFailure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "{}: {}, but {}",
            self.operation(),
            self.status(),
            self.error
        )
    }
}

impl std::error::Error for DecodeFailure {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.error)
    }
}
