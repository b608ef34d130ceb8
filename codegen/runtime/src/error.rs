//! The ways in which a call fails, each with all that is known of it.

mod api;
mod call;
mod decode;

use std::fmt;
use std::time::{Duration, SystemTime};

use http::StatusCode;

use crate::limits::LimitError;
use crate::paging::PagingError;
use crate::request::RequestError;
use crate::response::{DecodeError, RawResponse, retry_after};
use crate::retry::{transient_failure, transient_status};
use crate::token::TokenFailure;
use crate::token_refusal::TokenRefusal;
use crate::transport::{TransportError, TransportErrorKind};

pub use api::ApiFailure;
pub(crate) use call::{CallError, Progress};
pub use decode::DecodeFailure;

/// Why a call has no usable answer. `E` is the error enum of the operation.
#[non_exhaustive]
pub enum Error<E> {
    /// The server answered, and refused.
    Api(Box<ApiFailure<E>>),
    /// A parameter cannot be sent.
    Request(RequestError),
    /// There is no token to send it with, or to send it again with after the server refused the first.
    Token(Box<TokenFailure>),
    /// The server's rate limit leaves no room to send it, or to send it again.
    Limit(Box<LimitError>),
    /// The request could not be sent or its answer not be received.
    Transport(TransportError),
    /// The server answered with success but the answer cannot be read.
    Decode(Box<DecodeFailure>),
    /// The calls succeed, but the list that they page through cannot be read on.
    Paging(PagingError),
}

impl<E> Error<E> {
    /// Returns the status of the response, if there was one.
    pub fn status(&self) -> Option<StatusCode> {
        self.response().map(RawResponse::status)
    }

    /// Returns the response, if there was one.
    pub fn response(&self) -> Option<&RawResponse> {
        match self {
            Self::Api(failure) => Some(failure.response()),
            Self::Decode(failure) => Some(failure.response()),
            Self::Request(_)
            | Self::Token(_)
            | Self::Limit(_)
            | Self::Transport(_)
            | Self::Paging(_) => None,
        }
    }

    /// Returns the id under which HighLevel's support finds the call, if the response has one.
    pub fn trace_id(&self) -> Option<String> {
        self.response().and_then(RawResponse::trace_id)
    }

    /// Returns what is wrong with the token, if the server says that something is, or if the client did not send it because
    /// it is of the wrong type.
    pub fn token_refusal(&self) -> Option<TokenRefusal> {
        match self {
            Self::Api(failure) => failure.token_refusal(),
            Self::Request(error)
                if error
                    .problems()
                    .iter()
                    .any(|problem| problem.place == "token") =>
            {
                Some(TokenRefusal::WrongType)
            }
            _ => None,
        }
    }

    /// Returns whether the call, or its last attempt, took longer than it may.
    pub fn is_timeout(&self) -> bool {
        matches!(self, Self::Transport(error) if error.kind() == TransportErrorKind::Timeout)
    }

    /// Returns whether the server certainly received nothing of the call. `false` means that it may have.
    pub fn is_unsent(&self) -> bool {
        match self {
            Self::Request(error) => error.is_unsent(),
            Self::Token(failure) => failure.is_unsent(),
            Self::Limit(error) => error.is_unsent(),
            Self::Transport(error) => error.is_unsent(),
            Self::Api(_) | Self::Decode(_) | Self::Paging(_) => false,
        }
    }

    /// Returns whether the same call may succeed later. The client has repeated it already as often as its
    /// [`RetryPolicy`](crate::RetryPolicy) says.
    ///
    /// It does not say that the server has not carried the call out: after a timeout, or a connection that broke, it
    /// may have.
    pub fn is_retryable(&self) -> bool {
        match self {
            Self::Api(failure) => transient_status(failure.status()).is_some(),
            Self::Limit(_) => true,
            Self::Token(failure) => failure.error().is_retryable(),
            Self::Transport(error) => transient_failure(error.kind()).is_some(),
            Self::Request(_) | Self::Decode(_) | Self::Paging(_) => false,
        }
    }

    /// Returns how long the server asks to wait before the next call, if it does.
    pub fn retry_after(&self) -> Option<Duration> {
        match self {
            Self::Api(failure) => retry_after(failure.headers(), SystemTime::now()),
            Self::Limit(error) => error.retry_after(),
            _ => None,
        }
    }

    /// Returns the operation's own error, if the server refused.
    pub fn kind(&self) -> Option<&E> {
        match self {
            Self::Api(failure) => Some(failure.kind()),
            _ => None,
        }
    }

    pub(crate) fn api(kind: E, hint: Option<&'static str>, response: RawResponse) -> Self {
        Self::Api(Box::new(ApiFailure::new(kind, hint, response)))
    }

    pub(crate) fn decode(error: DecodeError, response: RawResponse) -> Self {
        Self::Decode(Box::new(DecodeFailure::new(error, response)))
    }
}

impl<E> fmt::Display for Error<E> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Api(failure) => failure.fmt(formatter),
            Self::Request(error) => error.fmt(formatter),
            Self::Token(failure) => failure.fmt(formatter),
            Self::Limit(error) => error.fmt(formatter),
            Self::Transport(error) => error.fmt(formatter),
            Self::Decode(failure) => failure.fmt(formatter),
            Self::Paging(error) => error.fmt(formatter),
        }
    }
}

impl<E: fmt::Debug> fmt::Debug for Error<E> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Api(failure) => formatter.debug_tuple("Api").field(failure).finish(),
            Self::Request(error) => formatter.debug_tuple("Request").field(error).finish(),
            Self::Token(failure) => formatter.debug_tuple("Token").field(failure).finish(),
            Self::Limit(error) => formatter.debug_tuple("Limit").field(error).finish(),
            Self::Transport(error) => formatter.debug_tuple("Transport").field(error).finish(),
            Self::Decode(failure) => formatter.debug_tuple("Decode").field(failure).finish(),
            Self::Paging(error) => formatter.debug_tuple("Paging").field(error).finish(),
        }
    }
}

impl<E: fmt::Debug> std::error::Error for Error<E> {
    /// The variants say all they know themselves, so this is the source of what they hold.
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Api(_) | Self::Request(_) | Self::Limit(_) | Self::Paging(_) => None,
            Self::Token(failure) => failure.source(),
            Self::Transport(error) => error.source(),
            Self::Decode(failure) => failure.source(),
        }
    }
}

impl<E> From<CallError> for Error<E> {
    fn from(error: CallError) -> Self {
        match error {
            CallError::Request(error) => Self::Request(error),
            CallError::Token(failure) => Self::Token(failure),
            CallError::Limit(error) => Self::Limit(error),
            CallError::Transport(error) => Self::Transport(error),
        }
    }
}

impl<E> From<PagingError> for Error<E> {
    fn from(error: PagingError) -> Self {
        Self::Paging(error)
    }
}

impl<E> From<RequestError> for Error<E> {
    fn from(error: RequestError) -> Self {
        Self::Request(error)
    }
}
