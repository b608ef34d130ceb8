//! A raw response of the mock: status, headers and body.

use std::fmt;

use bytes::Bytes;
use http::header::{
    CONNECTION, CONTENT_LENGTH, CONTENT_TYPE, TE, TRAILER, TRANSFER_ENCODING, UPGRADE,
};
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use serde_json::Value;

use highlevel_runtime::File;

/// A response given by status, headers and body, for cases that the types of an operation cannot express: a gateway's HTML
/// page, a truncated body, or JSON that is not as documented.
#[derive(Clone)]
pub struct MockResponse {
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
    pub(super) body: Body,
    /// Number of bytes of the body after which the connection is closed.
    pub(super) breaks_off_after: Option<usize>,
}

#[derive(Clone)]
pub(super) enum Body {
    Bytes(Bytes),
    /// A file, which is opened when the response is sent.
    File(File),
}

impl MockResponse {
    /// Creates a response without headers and body.
    ///
    /// # Panics
    ///
    /// Panics when `status` is not a valid status. Both `429` and `StatusCode::TOO_MANY_REQUESTS` are accepted.
    #[track_caller]
    pub fn new<S>(status: S) -> Self
    where
        S: TryInto<StatusCode, Error: fmt::Debug>,
    {
        Self::empty(checked_status(status))
    }

    /// Adds a header. A header that is added twice is sent twice.
    ///
    /// # Panics
    ///
    /// Panics when a header cannot have this name or this value, and for headers of the connection and of the length of the body:
    /// `Content-Length`, `Transfer-Encoding`, `Connection`, `Keep-Alive`, `Proxy-Connection`, `TE`, `Trailer` and `Upgrade`.
    /// [`breaks_off_after`](Self::breaks_off_after) sends less than the length that it states.
    #[must_use]
    #[track_caller]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        let (name, value) = response_header(name, value);
        self.headers.append(name, value);
        self
    }

    /// Sets the body.
    #[must_use]
    pub fn body(mut self, body: impl Into<Bytes>) -> Self {
        self.body = Body::Bytes(body.into());
        self
    }

    /// Sets a JSON body and its content type.
    #[must_use]
    pub fn json(self, body: &Value) -> Self {
        self.body(body.to_string())
            .media_type("application/json; charset=utf-8")
    }

    /// Sends only the first `bytes` bytes of the body and then closes the connection. `Content-Length` is that of the whole body,
    /// or of one more byte than is sent if the body is not longer.
    ///
    /// A program that reads the body gets an error: `Error::Transport`.
    #[must_use]
    pub fn breaks_off_after(mut self, bytes: usize) -> Self {
        self.breaks_off_after = Some(bytes);
        self
    }

    pub(super) fn empty(status: StatusCode) -> Self {
        Self {
            status,
            headers: HeaderMap::new(),
            body: Body::Bytes(Bytes::new()),
            breaks_off_after: None,
        }
    }

    pub(super) fn media_type(mut self, media_type: &str) -> Self {
        let value = HeaderValue::try_from(media_type)
            .unwrap_or_else(|_| panic!("`{media_type}` is not a valid content type"));
        self.headers.insert(CONTENT_TYPE, value);
        self
    }
}

impl fmt::Debug for MockResponse {
    /// Omits the body, because the responses of tests can contain tokens.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("MockResponse")
            .field("status", &self.status.as_u16())
            .finish_non_exhaustive()
    }
}

#[track_caller]
pub(super) fn checked_status<S>(status: S) -> StatusCode
where
    S: TryInto<StatusCode, Error: fmt::Debug>,
{
    status
        .try_into()
        .expect("a status is a number from 100 to 999")
}

#[track_caller]
pub(super) fn checked_header(name: &str, value: &str) -> (HeaderName, HeaderValue) {
    let header = HeaderName::try_from(name)
        .unwrap_or_else(|_| panic!("`{name}` is not a valid header name"));
    let value = HeaderValue::try_from(value)
        .unwrap_or_else(|_| panic!("the header `{name}` cannot have this value"));
    (header, value)
}

/// The headers of the connection and of the length of a body, which a test cannot set.
const OF_THE_SERVER: [HeaderName; 8] = [
    CONNECTION,
    CONTENT_LENGTH,
    HeaderName::from_static("keep-alive"),
    HeaderName::from_static("proxy-connection"),
    TE,
    TRAILER,
    TRANSFER_ENCODING,
    UPGRADE,
];

/// Checks a header that a test sets in a response.
#[track_caller]
pub(super) fn response_header(name: &str, value: &str) -> (HeaderName, HeaderValue) {
    let (header, value) = checked_header(name, value);
    assert!(
        !OF_THE_SERVER.contains(&header),
        "a test cannot set the header `{name}`, because it concerns the connection or the length of the body; to send a \
         body that ends too early, use `MockResponse::breaks_off_after`"
    );
    (header, value)
}
