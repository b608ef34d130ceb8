//! The errors of calls, each with all known facts about the failure.

mod api;
mod call;
mod decode;
mod file;
mod no_payload;
mod operation;

use std::fmt;
use std::time::{Duration, SystemTime};

use http::StatusCode;
use serde_json::Value;

use crate::build_error::BuildError;
use crate::limits::LimitError;
use crate::metadata::Metadata;
use crate::operation::Operation;
use crate::paging::PagingError;
use crate::request::RequestError;
use crate::response::{RawResponse, retry_after};
use crate::retry::{transient_failure, transient_status};
use crate::token::{TokenError, TokenErrorKind, TokenFailure};
use crate::token_refusal::TokenRefusal;
use crate::transport::{TransportError, TransportErrorKind};

pub use api::ApiFailure;
pub(crate) use call::{CallError, Progress};
pub use decode::DecodeFailure;
pub use file::FileError;
pub use no_payload::NoPayload;
pub use operation::OperationError;

/// The one error type of a program: any failure of a call, whatever the operation, and any failure of a client or a session
/// outside a call.
///
/// A call of an operation fails with an [`OperationError`], which adds the operation's own error and becomes this by `?`. Raw
/// calls (`send_raw` and [`Client::call`](crate::Client::call)) fail with this error itself.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// The server refused the call.
    Api(Box<ApiFailure>),
    /// The call cannot be sent or retried, for example because a parameter, the body or an option is invalid, a file cannot be
    /// opened, or the token is of the wrong type.
    Request(RequestError),
    /// There is no token to send the call with, or to retry it with.
    Token(Box<TokenFailure>),
    /// The server's rate limit is exhausted, so the call was not sent or not retried.
    Limit(Box<LimitError>),
    /// The request could not be sent, or its response could not be received.
    Transport(TransportError),
    /// The status of the response is a success, but the response cannot be decoded.
    Decode(Box<DecodeFailure>),
    /// The status of the response is a success, but the response lacks the expected value: the body is empty, or the envelope has
    /// no readable payload.
    NoPayload(Box<NoPayload>),
    /// Reading a list cannot begin or continue, see [`PagingErrorKind`](crate::PagingErrorKind).
    Paging(PagingError),
    /// The call succeeded, but the file that it returned cannot be saved.
    File(Box<FileError>),
    /// A client or a set of sessions cannot be built.
    Build(BuildError),
    /// A session failed outside a call, for example when it was to be installed, adopted, listed or removed.
    Session(TokenError),
}

impl Error {
    /// Returns the status of the response, if the error has the response. If the call failed because the body of a successful
    /// response states a failure, this is the status that the body states, see [`ApiFailure::status`].
    pub fn status(&self) -> Option<StatusCode> {
        match self {
            Self::Api(failure) => Some(failure.status()),
            _ => self.response().map(RawResponse::status),
        }
    }

    /// Returns the response, if the error has it: a complete response that is refused, cannot be decoded or has no payload.
    pub fn response(&self) -> Option<&RawResponse> {
        match self {
            Self::Api(failure) => Some(failure.response()),
            Self::Decode(failure) => Some(failure.response()),
            Self::NoPayload(failure) => Some(failure.response()),
            _ => None,
        }
    }

    /// Returns the operation of the failed call, if a call failed.
    pub fn operation(&self) -> Option<&'static Metadata> {
        match self {
            Self::Api(failure) => Some(failure.operation()),
            Self::Request(error) => Some(error.operation()),
            Self::Token(failure) => Some(failure.operation()),
            Self::Limit(error) => Some(error.operation()),
            Self::Transport(error) => Some(error.operation()),
            Self::Decode(failure) => Some(failure.operation()),
            Self::NoPayload(failure) => Some(failure.operation()),
            Self::Paging(error) => Some(error.operation()),
            Self::File(error) => Some(error.operation()),
            Self::Build(_) | Self::Session(_) => None,
        }
    }

    /// Returns the scopes that the operation needs. [`token_refusal`](Self::token_refusal) says whether one is missing.
    pub fn scopes(&self) -> &'static [&'static str] {
        self.operation().map_or(&[], |operation| operation.scopes)
    }

    /// Returns the server's own message, see [`ApiFailure::message`].
    pub fn message(&self) -> Option<&str> {
        self.api().and_then(ApiFailure::message)
    }

    /// Returns the server's code for the failure, see [`ApiFailure::code`].
    pub fn code(&self) -> Option<&str> {
        self.api().and_then(ApiFailure::code)
    }

    /// Returns the id of the existing resource, see [`ApiFailure::existing_id`].
    pub fn existing_id(&self) -> Option<&str> {
        self.api().and_then(ApiFailure::existing_id)
    }

    /// Returns the body of the response, if it is JSON.
    pub fn json(&self) -> Option<Value> {
        self.response().and_then(RawResponse::json)
    }

    /// Returns the text at a path in the body of the response, such as `meta.contactId`; see [`RawResponse::detail`].
    pub fn detail(&self, path: &str) -> Option<String> {
        self.response().and_then(|response| response.detail(path))
    }

    /// Returns the trace ID to give to HighLevel support, if the response has one.
    pub fn trace_id(&self) -> Option<String> {
        self.response().and_then(RawResponse::trace_id)
    }

    /// Returns why the token was refused: by the server, or by the client before sending because the token is of the wrong
    /// type.
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

    /// Returns whether the call, its last attempt, or the reading of its response exceeded a timeout.
    pub fn is_timeout(&self) -> bool {
        matches!(self, Self::Transport(error) if error.kind() == TransportErrorKind::Timeout)
    }

    /// Returns whether the server responded that a resource does not exist: status 404.
    pub fn is_not_found(&self) -> bool {
        self.status() == Some(StatusCode::NOT_FOUND)
    }

    /// Returns whether authorization failed: the server responded with 401, the token is of the wrong type, no session is
    /// installed, or HighLevel refuses the session, its code or its app.
    ///
    /// HighLevel sends 401 for overload and unknown paths, too: [`token_refusal`](Self::token_refusal) tells whether the token
    /// is the reason.
    pub fn is_unauthorized(&self) -> bool {
        use TokenErrorKind::{Lost, NotInstalled, Refused, WrongType};
        let is_refused =
            |error: &TokenError| matches!(error.kind(), Lost | NotInstalled | Refused | WrongType);
        match self {
            Self::Token(failure) => is_refused(failure.error()),
            Self::Session(error) => is_refused(error),
            Self::Request(_) => self.token_refusal().is_some(),
            _ => self.status() == Some(StatusCode::UNAUTHORIZED),
        }
    }

    /// Returns whether the rate limit was exceeded: the server refused the call with status 429, or the client did not
    /// send it, or not again, because the server would have refused it.
    pub fn is_rate_limited(&self) -> bool {
        match self {
            Self::Limit(_) => true,
            _ => self.status() == Some(StatusCode::TOO_MANY_REQUESTS),
        }
    }

    /// Returns whether the server certainly received nothing of the call. `false` means that this is not certain.
    pub fn is_unsent(&self) -> bool {
        match self {
            Self::Request(error) => error.is_unsent(),
            Self::Token(failure) => failure.is_unsent(),
            Self::Limit(error) => error.is_unsent(),
            Self::Transport(error) => error.is_unsent(),
            Self::Build(_) => true,
            Self::Api(_)
            | Self::Decode(_)
            | Self::NoPayload(_)
            | Self::Paging(_)
            | Self::File(_)
            | Self::Session(_) => false,
        }
    }

    /// Returns whether the server reports that it has carried the call out, although this is an error: the response is
    /// a success that cannot be decoded, has no payload, or cannot be saved as a file, and no member of its body, such as
    /// `success: false`, contradicts that. Sending such a `POST` again can create something twice.
    ///
    /// `false` does not mean that the call was not carried out; see [`is_unsent`](Self::is_unsent).
    pub fn was_carried_out(&self) -> bool {
        match self {
            Self::NoPayload(failure) => failure.was_carried_out(),
            Self::Decode(failure) => !failure.response().says_failure(),
            Self::File(_) => true,
            _ => false,
        }
    }

    /// Returns whether the same call may succeed later. After a response or a transport error, the client has already retried it
    /// as far as its [`RetryPolicy`](crate::RetryPolicy), its timeout and the retry budget allow.
    ///
    /// `true` does not mean that the server has not carried the call out: after a timeout or a broken connection it may have.
    pub fn is_retryable(&self) -> bool {
        match self {
            Self::Api(failure) => transient_status(failure.status()).is_some(),
            Self::Limit(_) => true,
            Self::Token(failure) => failure.error().is_retryable(),
            Self::Session(error) => error.is_retryable(),
            Self::Transport(error) => transient_failure(error.kind()).is_some(),
            Self::Request(_)
            | Self::Decode(_)
            | Self::NoPayload(_)
            | Self::Paging(_)
            | Self::File(_)
            | Self::Build(_) => false,
        }
    }

    /// Returns the delay before the next call that the server asks for, or that the client assumes after an earlier 429.
    pub fn retry_after(&self) -> Option<Duration> {
        match self {
            Self::Api(failure) => retry_after(failure.headers(), SystemTime::now()),
            Self::Limit(error) => error.retry_after(),
            _ => None,
        }
    }

    /// Returns the error of the operation with the parameters `P`, if that operation was called and the server refused.
    ///
    /// For calls of one operation use [`OperationError::kind`]. This is for an error of any operation.
    pub fn kind_of<P: Operation>(&self) -> Option<P::Error> {
        let failure = self.api()?;
        (failure.operation() == P::METADATA).then(|| failure.read())
    }

    fn api(&self) -> Option<&ApiFailure> {
        match self {
            Self::Api(failure) => Some(failure),
            _ => None,
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Api(failure) => failure.fmt(formatter),
            Self::Request(error) => error.fmt(formatter),
            Self::Token(failure) => failure.fmt(formatter),
            Self::Limit(error) => error.fmt(formatter),
            Self::Transport(error) => error.fmt(formatter),
            Self::Decode(failure) => failure.fmt(formatter),
            Self::NoPayload(failure) => failure.fmt(formatter),
            Self::Paging(error) => error.fmt(formatter),
            Self::File(error) => error.fmt(formatter),
            Self::Build(error) => error.fmt(formatter),
            Self::Session(error) => error.fmt(formatter),
        }
    }
}

impl std::error::Error for Error {
    /// Returns the source of the inner error, because the variants display the inner error themselves.
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Api(_)
            | Self::Request(_)
            | Self::Limit(_)
            | Self::NoPayload(_)
            | Self::Paging(_) => None,
            Self::Token(failure) => failure.source(),
            Self::Transport(error) => error.source(),
            Self::Decode(failure) => failure.source(),
            Self::File(error) => error.source(),
            Self::Build(error) => error.source(),
            Self::Session(error) => error.source(),
        }
    }
}

impl From<CallError> for Error {
    fn from(error: CallError) -> Self {
        match error {
            CallError::Request(error) => Self::Request(error),
            CallError::Token(failure) => Self::Token(failure),
            CallError::Limit(error) => Self::Limit(error),
            CallError::Transport(error) => Self::Transport(error),
        }
    }
}

impl From<BuildError> for Error {
    fn from(error: BuildError) -> Self {
        Self::Build(error)
    }
}

impl From<PagingError> for Error {
    fn from(error: PagingError) -> Self {
        Self::Paging(error)
    }
}

impl From<RequestError> for Error {
    fn from(error: RequestError) -> Self {
        Self::Request(error)
    }
}

impl From<TokenError> for Error {
    fn from(error: TokenError) -> Self {
        Self::Session(error)
    }
}

impl From<TransportError> for Error {
    fn from(error: TransportError) -> Self {
        Self::Transport(error)
    }
}
