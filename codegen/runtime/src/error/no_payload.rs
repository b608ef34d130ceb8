//! A successful response without its payload.

use std::fmt;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use serde_json::Value;

use crate::metadata::Metadata;
use crate::response::{PayloadWay, RawResponse, payload_path};

/// A successful response that lacks the value that the call returns, and the response as received.
///
/// The status is a success, so a `POST` may have created something. Such a call is not retried.
#[derive(Debug)]
pub struct NoPayload {
    way: PayloadWay,
    response: RawResponse,
}

impl NoPayload {
    pub(crate) fn new(way: PayloadWay, response: RawResponse) -> Self {
        Self { way, response }
    }

    /// Returns the path at which the payload was expected, such as `$.contact`.
    pub fn path(&self) -> String {
        payload_path(self.way)
    }

    /// Returns whether the server reports that it has carried the call out: the status is a success, and no member of
    /// the body, such as `success: false`, contradicts it.
    pub fn was_carried_out(&self) -> bool {
        !self.response.says_failure()
    }

    /// Returns the JSON body of the response, if it has one.
    pub fn json(&self) -> Option<Value> {
        self.response.json()
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

    /// Returns the operation that was called.
    pub fn operation(&self) -> &'static Metadata {
        self.response.operation()
    }

    /// Returns the whole response.
    pub fn response(&self) -> &RawResponse {
        &self.response
    }
}

impl fmt::Display for NoPayload {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: {}, but ", self.operation(), self.status())?;
        if self.body().trim_ascii().is_empty() {
            formatter.write_str("the body is empty")?;
        } else {
            write!(formatter, "the body has no readable `{}`", self.path())?;
        }
        if !self.was_carried_out() {
            formatter.write_str("; the body says that the call failed")
        } else if self.operation().is_idempotent() {
            Ok(())
        } else {
            formatter.write_str(
                "; the server has carried out the call, so check before you send it again",
            )
        }
    }
}

impl std::error::Error for NoPayload {}
