//! Why there is no complete response.

use std::error::Error as StdError;
use std::fmt;

use crate::operation::Metadata;

/// A request that could not be sent, or whose response could not be received.
pub struct TransportError {
    operation: &'static Metadata,
    kind: TransportErrorKind,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

/// What failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// No connection could be made, or not in time: the server was not reached.
    Connect,
    /// The call took longer than the client's timeout. The server may have carried it out.
    Timeout,
    /// The request could not be sent whole, or no response came.
    Send,
    /// The response broke off or cannot be decompressed.
    Read,
    /// The body is longer than the client's limit, in bytes.
    TooLarge {
        /// The limit.
        limit: usize,
    },
    /// The HTTP client given to the builder followed a redirect.
    Redirected,
}

impl TransportError {
    pub(crate) fn new(operation: &'static Metadata, kind: TransportErrorKind) -> Self {
        Self {
            operation,
            kind,
            source: None,
        }
    }

    pub(crate) fn because(mut self, error: reqwest::Error) -> Self {
        // The URL would show the query.
        self.source = Some(Box::new(error.without_url()));
        self
    }

    /// Returns what failed.
    pub fn kind(&self) -> TransportErrorKind {
        self.kind
    }

    /// Returns the operation that was called.
    pub fn operation(&self) -> &'static Metadata {
        self.operation
    }

    /// The messages of HTTP libraries say little; the cause of the cause does.
    fn root_cause(&self) -> Option<&(dyn StdError + 'static)> {
        let mut cause = self.source()?;
        while let Some(source) = cause.source() {
            cause = source;
        }
        Some(cause)
    }
}

impl fmt::Debug for TransportError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("TransportError")
            .field("operation", &self.operation.id)
            .field("kind", &self.kind)
            .field("source", &self.source)
            .finish()
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: {}", self.operation.id, self.kind)?;
        match self.root_cause() {
            Some(cause) => write!(formatter, ": {}", super::one_line(&cause.to_string(), 200)),
            None => Ok(()),
        }
    }
}

impl fmt::Display for TransportErrorKind {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Connect => "no connection to the server",
            Self::Timeout => "no answer within the timeout",
            Self::Send => "the request could not be sent",
            Self::Read => "the response could not be read",
            Self::Redirected => {
                "the HTTP client followed a redirect; build it with `reqwest::redirect::Policy::none()`, because redirects are answers here"
            }
            Self::TooLarge { limit } => return write!(formatter, "the response is longer than {limit} bytes"),
        })
    }
}

impl StdError for TransportError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}
