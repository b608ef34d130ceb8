//! Hooks: what users do around every attempt.

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use url::Url;

use crate::metadata::Metadata;

/// What is done around every attempt of every call: counting, logging, marking requests. It is given to a client by
/// [`ClientBuilder::hook`](crate::ClientBuilder::hook).
///
/// The methods run on the task of the call, so they should be quick. They never see the token.
pub trait Hook: Send + Sync {
    /// Is called before an attempt is sent. `headers` are those that will be sent, without the authorization; they can
    /// be changed.
    fn before(&self, attempt: &Attempt<'_>, headers: &mut HeaderMap) {
        let _ = (attempt, headers);
    }

    /// Is called once for each [`before`](Self::before): when the attempt has its response, has failed, or was given up
    /// because the call was dropped.
    fn after(&self, attempt: &Attempt<'_>, outcome: &Outcome<'_>) {
        let _ = (attempt, outcome);
    }
}

/// One of the attempts that a call makes.
#[derive(Clone)]
#[non_exhaustive]
pub struct Attempt<'a> {
    /// The operation.
    pub operation: &'static Metadata,
    /// The Rust type of its parameters, with the path of its module: `highlevel::contacts::get_contact::GetContactParams`.
    pub params: &'static str,
    /// The address that is requested. Its query can hold the data of customers.
    pub url: &'a Url,
    /// Which attempt of the call it is, the first being 1.
    pub number: u32,
}

/// How an attempt ended.
#[non_exhaustive]
pub struct Outcome<'a> {
    /// The status and headers of the response, if there was one.
    pub answer: Option<(StatusCode, &'a HeaderMap)>,
    /// The body of the response, unless it is streamed to the caller. It can contain the data of customers.
    pub body: Option<&'a Bytes>,
    /// Why there was no complete response.
    pub error: Option<&'a (dyn std::error::Error + 'static)>,
    /// How long it took.
    pub elapsed: Duration,
    /// Whether the call goes on with another attempt.
    pub is_repeated: bool,
}

impl Outcome<'_> {
    /// Returns the status of the response.
    pub fn status(&self) -> Option<StatusCode> {
        self.answer.map(|(status, _)| status)
    }
}

impl fmt::Debug for Attempt<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Attempt")
            .field("operation", &self.operation.id)
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
            .field("is_repeated", &self.is_repeated)
            .finish_non_exhaustive()
    }
}
