//! The error of a call without a complete response.

use std::error::Error as StdError;
use std::fmt;

use crate::metadata::Metadata;
use crate::text::one_line;

/// A request that could not be sent, or whose response could not be received.
pub struct TransportError {
    operation: &'static Metadata,
    kind: TransportErrorKind,
    attempts: u32,
    is_unsent: bool,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

/// The kinds of failures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// No connection could be made: the server was not reached.
    Connect,
    /// TLS failed with an error of rustls, for example because the server's certificate is not valid for its name, not trusted or
    /// expired, or because the server does not speak TLS. Errors of another TLS library, which a custom
    /// [`http_client`](crate::ClientBuilder::http_client) may use, are of the kinds `Connect` and `Send`.
    Tls,
    /// The call or its last attempt exceeded a timeout. The server may have carried it out, unless
    /// [`is_unsent`](TransportError::is_unsent) is true.
    Timeout,
    /// The connection broke before a response came, or the head of the response is not valid HTTP. The server may have carried the
    /// call out.
    Send,
    /// The request cannot be sent: the HTTP client does not accept it, or the content of a file cannot be read or has another
    /// length than announced. Another attempt would fail in the same way.
    Request,
    /// The response ended early or cannot be decompressed.
    Read,
    /// The body exceeds the client's limit.
    TooLarge {
        /// The limit in bytes.
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
            attempts: 1,
            is_unsent: false,
            source: None,
        }
    }

    /// Records the number of attempts, and whether the server may have received one of them.
    pub(crate) fn after(mut self, attempts: u32, is_sent: bool) -> Self {
        self.attempts = attempts;
        self.is_unsent = !is_sent;
        self
    }

    pub(crate) fn because(self, error: reqwest::Error) -> Self {
        // Remove the URL, whose query may contain customers' values.
        self.caused_by(error.without_url())
    }

    pub(crate) fn caused_by(mut self, error: impl StdError + Send + Sync + 'static) -> Self {
        self.source = Some(Box::new(error));
        self
    }

    /// Records that the server received nothing of the request.
    pub(crate) fn unsent(mut self) -> Self {
        self.is_unsent = true;
        self
    }

    /// Returns whether the server certainly received nothing of the call, because no attempt was made or none could connect.
    ///
    /// With an HTTP client that the user provides, it is `true` only if no attempt was made: such a client may have followed a
    /// redirect and then failed to connect to its target.
    pub fn is_unsent(&self) -> bool {
        self.is_unsent
    }

    /// Returns the kind of the failure.
    pub fn kind(&self) -> TransportErrorKind {
        self.kind
    }

    /// Returns the operation that was called.
    pub fn operation(&self) -> &'static Metadata {
        self.operation
    }

    /// Returns the number of attempts of the call. An error of a [`Download`](crate::Download) has those of the call that returned
    /// it.
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    /// Returns the innermost error, because the outer messages of HTTP libraries are unspecific.
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
            .field("operation", &format_args!("{}", self.operation))
            .field("kind", &self.kind)
            .field("attempts", &self.attempts)
            .field("is_unsent", &self.is_unsent)
            .field("source", &self.source)
            .finish()
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: {}", self.operation, self.kind)?;
        if let Some(cause) = self.root_cause() {
            write!(formatter, ": {}", one_line(&cause.to_string(), 200))?;
        }
        match self.attempts {
            0 => formatter.write_str(" (while waiting for its turn or its token)"),
            1 => Ok(()),
            attempts => write!(formatter, " (after {attempts} attempts)"),
        }
    }
}

impl TransportErrorKind {
    /// Returns the value of the trace attribute `error.type`.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Connect => "connect",
            Self::Tls => "tls",
            Self::Timeout => "timeout",
            Self::Send => "send",
            Self::Request => "request",
            Self::Read => "read",
            Self::TooLarge { .. } => "too_large",
            Self::Redirected => "redirected",
        }
    }
}

/// Returns whether an error of type `T` is the cause of `error`.
pub(crate) fn is_caused_by<T: StdError + 'static>(error: &(dyn StdError + 'static)) -> bool {
    if error.is::<T>() {
        return true;
    }
    // `source()` of an I/O error skips the error that it wraps, so look at `get_ref()` as well.
    let wrapped = error
        .downcast_ref::<std::io::Error>()
        .and_then(std::io::Error::get_ref);
    wrapped.is_some_and(|wrapped| is_caused_by::<T>(wrapped))
        || error.source().is_some_and(is_caused_by::<T>)
}

impl fmt::Display for TransportErrorKind {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Connect => "no connection to the server",
            Self::Tls => "no secure connection to the server",
            Self::Timeout => "no response within the timeout",
            Self::Send => "no valid response from the server",
            Self::Request => "the content of the request cannot be sent",
            Self::Read => "the response could not be read",
            Self::Redirected => {
                "the HTTP client followed a redirect; build it with `reqwest::redirect::Policy::none()`, because redirects are ordinary responses here"
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
