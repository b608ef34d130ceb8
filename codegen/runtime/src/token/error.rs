//! The reasons why there is no token for a call.

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;

use crate::text::one_line;

/// The reasons why a token could not be obtained.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TokenErrorKind {
    /// The app is not installed in the account or in the company whose token is needed: no session is stored.
    NotInstalled,
    /// The operation needs a token of a different type than the source has.
    WrongType,
    /// The server refuses the session, the code, the location or the app, or returns no usable session for the code; or the
    /// session has expired and has no refresh token.
    Refused,
    /// The server refuses the session, because an earlier refresh consumed its refresh token and the response was never
    /// stored.
    Lost,
    /// The store cannot be read or written, or a record in it cannot be decoded.
    Store,
    /// The server was not reached, did not respond in time, or returned an internal error or a response that cannot be used.
    Unreachable,
    /// Another process, or a blocked runtime of this process, is refreshing the session and does not finish.
    Busy,
    /// The `state` of the callback does not match that of the installation that was started.
    StateMismatch,
    /// The callback of the installation reports an error or has no code, for example because the user did not consent.
    Denied,
    /// Any other reason.
    Other,
}

/// The reason why there is no token for a call. No message contains a secret.
///
/// All callers that waited for one attempt receive the same error, so it can be cloned.
#[derive(Clone)]
pub struct TokenError {
    kind: TokenErrorKind,
    reason: String,
    is_retryable: bool,
    source: Option<Arc<dyn StdError + Send + Sync>>,
}

impl TokenError {
    /// Creates an error. `reason` states why there is no token, and what to do about it.
    pub fn new(reason: impl Into<String>) -> Self {
        Self::of(TokenErrorKind::Other, reason)
    }

    /// Creates an error of this kind, with the reason and what to do about it.
    pub fn of(kind: TokenErrorKind, reason: impl Into<String>) -> Self {
        Self {
            kind,
            reason: reason.into(),
            is_retryable: false,
            source: None,
        }
    }

    /// Adds the underlying error.
    #[must_use]
    pub fn because(mut self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        self.source = Some(Arc::from(source.into()));
        self
    }

    /// Marks the error as retryable: a later attempt may succeed.
    #[must_use]
    pub fn retryable(mut self) -> Self {
        self.is_retryable = true;
        self
    }

    /// Returns the kind of the error.
    pub fn kind(&self) -> TokenErrorKind {
        self.kind
    }

    /// Returns whether a later attempt may succeed.
    pub fn is_retryable(&self) -> bool {
        self.is_retryable
    }
}

impl fmt::Debug for TokenError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("TokenError")
            .field("kind", &self.kind)
            .field("reason", &self.reason)
            .field("is_retryable", &self.is_retryable)
            .field("source", &self.source)
            .finish()
    }
}

impl fmt::Display for TokenError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Ids and messages of stores are untrusted input, so escape line breaks that would forge log lines.
        formatter.write_str(&one_line(&self.reason, usize::MAX))
    }
}

impl StdError for TokenError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}
