//! Hooks: user code that runs around every attempt.

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use url::Url;

use crate::metadata::Metadata;

/// User code that runs around every attempt of every call, for example to count, log or mark requests. Add it to a client
/// with [`ClientBuilder::hook`](crate::ClientBuilder::hook).
///
/// The methods run on the task of the call, so they should be quick. They do not receive the token of the call. The response of a
/// call that obtains tokens contains them.
pub trait Hook: Send + Sync {
    /// Called before an attempt is sent, unless a file of its body cannot be opened. `headers` are those that the client sets,
    /// without the authorization; the hook can change them.
    fn before(&self, attempt: &Attempt<'_>, headers: &mut HeaderMap) {
        let _ = (attempt, headers);
    }

    /// Called once after each [`before`](Self::before): when the attempt received its response, failed, or was cancelled
    /// because the call was dropped.
    fn after(&self, attempt: &Attempt<'_>, outcome: &Outcome<'_>) {
        let _ = (attempt, outcome);
    }
}

/// One attempt of a call.
#[derive(Clone)]
#[non_exhaustive]
pub struct Attempt<'a> {
    /// The operation.
    pub operation: &'static Metadata,
    /// The Rust type of its parameters, with the path of its module: `highlevel::contacts::get_contact::GetContactParams`. Empty
    /// for [`Client::call`](crate::Client::call).
    pub params: &'static str,
    /// The requested URL. Its query can contain customers' data.
    pub url: &'a Url,
    /// The number of the attempt within the call, from 1.
    pub number: u32,
}

/// The result of an attempt.
#[non_exhaustive]
pub struct Outcome<'a> {
    /// The status and headers of the response; `None` if the attempt failed, even after the headers were received.
    pub response: Option<(StatusCode, &'a HeaderMap)>,
    /// The body of the response, unless the attempt failed or the body is streamed to the caller. It can contain customers' data.
    pub body: Option<&'a Bytes>,
    /// The reason why there was no complete response.
    pub error: Option<&'a (dyn std::error::Error + 'static)>,
    /// The duration of the attempt, until it received its response, failed or was cancelled. The refresh of a refused token is not
    /// included, although [`after`](Hook::after) is called after it.
    pub elapsed: Duration,
    /// Whether the client has decided to retry the call after this attempt. No attempt follows if the call ends first, for example
    /// because it is dropped, its timeout passes, no token is obtained, or the rate limit does not permit the retry.
    pub is_retried: bool,
}

impl Outcome<'_> {
    /// Returns the status of the response.
    pub fn status(&self) -> Option<StatusCode> {
        self.response.map(|(status, _)| status)
    }
}

impl fmt::Debug for Attempt<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Attempt")
            .field("operation", &format_args!("{}", self.operation))
            .field("number", &self.number)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for Outcome<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Outcome")
            .field("status", &self.status())
            .field("error", &self.error)
            .field("elapsed", &self.elapsed)
            .field("is_retried", &self.is_retried)
            .finish_non_exhaustive()
    }
}
