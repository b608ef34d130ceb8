//! The reasons why a receiver does not process a request, and the response to it.

use std::fmt;

use highlevel_runtime::bytes::Bytes;
use highlevel_runtime::http::{HeaderValue, Response, StatusCode, header};

use super::verify_error::VerifyError;
use crate::store_error::StoreError;

/// Time that HighLevel is asked to wait before a retry, in seconds.
const RETRY_AFTER: HeaderValue = HeaderValue::from_static("30");

/// The reason why a [`Receiver`](super::Receiver) does not process a request.
///
/// A program responds with [`status`](Self::status) or [`to_response`](Self::to_response). A failure of the network, the
/// receiver, its store or its handler has the status 429, because that is the only status after which HighLevel retries
/// according to every version of its guide: the guide of October 2025 lists no other status, and that of June 2026 lists all
/// except 2xx.
#[derive(Debug)]
#[non_exhaustive]
pub enum Rejection {
    /// The verifier rejected the request, for example because its signature is not valid.
    Verify(VerifyError),
    /// The body is longer than the receiver allows.
    BodyTooLarge {
        /// The maximum size in bytes.
        limit: usize,
    },
    /// The body could not be read completely, for example because the connection broke.
    BodyIncomplete,
    /// The body did not arrive in time.
    BodyTimeout,
    /// The delivery was processed before. It is acknowledged, so that HighLevel stops sending it.
    Duplicate,
    /// Another claim on the delivery has not expired: usually the delivery is being processed. It is not acknowledged, because
    /// processing may fail.
    InProgress,
    /// Too many deliveries are being processed in the background, or [`drain`](super::Receiver::drain) is waiting for them.
    Busy,
    /// The store failed, so it is unknown whether the delivery was processed before.
    Store(StoreError),
    /// The handler failed or panicked, or the runtime cancelled it.
    Failed,
}

impl Rejection {
    /// Returns the status to respond with.
    pub fn status(&self) -> StatusCode {
        match self {
            Self::Verify(error) => error.status(),
            Self::BodyTooLarge { .. } => StatusCode::PAYLOAD_TOO_LARGE,
            Self::Duplicate => StatusCode::OK,
            Self::BodyIncomplete
            | Self::BodyTimeout
            | Self::InProgress
            | Self::Busy
            | Self::Store(_)
            | Self::Failed => StatusCode::TOO_MANY_REQUESTS,
        }
    }

    /// Returns the response: the status, and the reason as text. Details of the store are omitted. A 429 asks for a retry after
    /// 30 seconds (`Retry-After`).
    pub fn to_response(&self) -> Response<Bytes> {
        let text = match self {
            Self::Store(_) => "the store of received deliveries cannot be used".to_owned(),
            _ => self.to_string(),
        };
        let mut response = Response::new(Bytes::from(text));
        *response.status_mut() = self.status();
        let headers = response.headers_mut();
        let text = HeaderValue::from_static("text/plain; charset=utf-8");
        headers.insert(header::CONTENT_TYPE, text);
        if self.status() == StatusCode::TOO_MANY_REQUESTS {
            headers.insert(header::RETRY_AFTER, RETRY_AFTER);
        }
        response
    }
}

impl From<VerifyError> for Rejection {
    fn from(error: VerifyError) -> Self {
        Self::Verify(error)
    }
}

impl fmt::Display for Rejection {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Verify(error) => error.fmt(formatter),
            Self::BodyTooLarge { limit } => {
                write!(formatter, "the body is longer than {limit} bytes")
            }
            Self::BodyIncomplete => formatter.write_str("the body is incomplete"),
            Self::BodyTimeout => formatter.write_str("the body did not arrive in time"),
            Self::Duplicate => formatter.write_str("the delivery was processed before"),
            Self::InProgress => formatter.write_str("the delivery is being processed"),
            Self::Busy => formatter.write_str(
                "too many deliveries are being processed in the background, or the receiver is waiting for the last of them",
            ),
            Self::Store(error) => write!(
                formatter,
                "the store of received deliveries cannot be used: {error}"
            ),
            Self::Failed => formatter.write_str("the delivery could not be processed"),
        }
    }
}

impl std::error::Error for Rejection {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Verify(error) => Some(error),
            Self::Store(error) => Some(error),
            _ => None,
        }
    }
}
