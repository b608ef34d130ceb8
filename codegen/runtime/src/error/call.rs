//! A failure of a call, independent of the types of its operation.

use crate::limits::LimitError;
use crate::request::RequestError;
use crate::token::TokenFailure;
use crate::transport::TransportError;

/// A failure without the types of the operation.
#[derive(Debug)]
pub(crate) enum CallError {
    Request(RequestError),
    Token(Box<TokenFailure>),
    Limit(Box<LimitError>),
    Transport(TransportError),
}

impl CallError {
    pub(crate) fn as_error(&self) -> &(dyn std::error::Error + 'static) {
        match self {
            Self::Request(error) => error,
            Self::Token(failure) => &**failure,
            Self::Limit(error) => &**error,
            Self::Transport(error) => error,
        }
    }

    /// Returns the value of the trace attribute `error.type`.
    pub(crate) fn name(&self) -> &'static str {
        match self {
            Self::Request(_) => "request",
            Self::Token(_) => "token",
            Self::Limit(_) => "limit",
            Self::Transport(error) => error.kind().as_str(),
        }
    }

    /// Records whether the server may have received an attempt, and in a transport error also the number of attempts.
    pub(crate) fn after(self, progress: Progress) -> Self {
        let is_sent = progress.is_sent;
        match self {
            Self::Request(error) => Self::Request(error.after(is_sent)),
            Self::Token(failure) => Self::Token(Box::new(failure.after(is_sent))),
            Self::Limit(error) => Self::Limit(Box::new(error.after(is_sent))),
            Self::Transport(error) => Self::Transport(error.after(progress.attempts, is_sent)),
        }
    }
}

/// The progress of a call so far.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Progress {
    pub(crate) attempts: u32,
    /// Whether the server may have received a part of the request.
    pub(crate) is_sent: bool,
}

impl From<LimitError> for CallError {
    fn from(error: LimitError) -> Self {
        Self::Limit(Box::new(error))
    }
}

impl From<TokenFailure> for CallError {
    fn from(failure: TokenFailure) -> Self {
        Self::Token(Box::new(failure))
    }
}

impl From<RequestError> for CallError {
    fn from(error: RequestError) -> Self {
        Self::Request(error)
    }
}

impl From<TransportError> for CallError {
    fn from(error: TransportError) -> Self {
        Self::Transport(error)
    }
}
