//! Requests as they were received.

use std::fmt;

use bytes::Bytes;
use http::header::AUTHORIZATION;
use http::{HeaderMap, Method, Uri};

use super::form::Part;

/// A received request.
#[derive(Clone)]
pub struct RawRequest {
    method: Method,
    uri: Uri,
    headers: HeaderMap,
    body: Bytes,
    /// The parts of a multipart body, or why they cannot be read.
    pub(super) parts: Result<Vec<Part>, String>,
}

/// A request for which the mock had no response, so that it returned 501.
#[derive(Clone, Debug)]
pub struct Unmatched {
    /// The request.
    pub request: std::sync::Arc<RawRequest>,
    /// The operation that was called and the reasons why its expectations did not match, or the reason why no operation was
    /// called.
    pub reason: String,
}

impl RawRequest {
    pub(super) fn new(
        head: http::request::Parts,
        body: Bytes,
        parts: Result<Vec<Part>, String>,
    ) -> Self {
        let mut headers = head.headers;
        if let Some(token) = headers.get_mut(AUTHORIZATION) {
            token.set_sensitive(true);
        }
        Self {
            method: head.method,
            uri: head.uri,
            headers,
            body,
            parts,
        }
    }

    /// Returns the method.
    pub fn method(&self) -> &Method {
        &self.method
    }

    /// Returns the path of the request line, still encoded.
    pub fn path(&self) -> &str {
        self.uri.path()
    }

    /// Returns the query of the request line, still encoded.
    pub fn query(&self) -> Option<&str> {
        self.uri.query()
    }

    /// Returns the headers. `Authorization` is among them, marked as sensitive.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// Returns the body.
    pub fn body(&self) -> &Bytes {
        &self.body
    }
}

impl fmt::Debug for RawRequest {
    /// Omits headers, query and body, because they can contain tokens and secrets.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("RawRequest")
            .field("method", &self.method.as_str())
            .field("path", &self.path())
            .field("body", &format_args!("{} bytes", self.body.len()))
            .finish_non_exhaustive()
    }
}

impl fmt::Display for Unmatched {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.reason)
    }
}
