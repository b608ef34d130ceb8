//! The error of a call that had no token.

use std::fmt;

use super::error::TokenError;
use crate::metadata::Metadata;

/// A call that was not sent, or not retried, because there was no token for it.
pub struct TokenFailure {
    operation: &'static Metadata,
    error: TokenError,
    is_sent: bool,
}

impl TokenFailure {
    pub(crate) fn new(operation: &'static Metadata, error: TokenError) -> Self {
        Self {
            operation,
            error,
            is_sent: false,
        }
    }

    /// Records whether the server may have received an earlier attempt.
    pub(crate) fn after(mut self, is_sent: bool) -> Self {
        self.is_sent = is_sent;
        self
    }

    /// Returns whether the server certainly received nothing of the call, because no earlier attempt can have reached it.
    pub fn is_unsent(&self) -> bool {
        !self.is_sent
    }

    /// Returns the operation that was to be called.
    pub fn operation(&self) -> &'static Metadata {
        self.operation
    }

    /// Returns the reason why there was no token.
    pub fn error(&self) -> &TokenError {
        &self.error
    }

    /// Returns the reason why there was no token and drops the rest.
    pub fn into_error(self) -> TokenError {
        self.error
    }
}

impl fmt::Debug for TokenFailure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("TokenFailure")
            .field("operation", &format_args!("{}", self.operation))
            .field("error", &self.error)
            .field("is_sent", &self.is_sent)
            .finish()
    }
}

impl fmt::Display for TokenFailure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let again = if self.is_sent {
            " to send it again with"
        } else {
            ""
        };
        write!(
            formatter,
            "{}: no token{again}: {}",
            self.operation, self.error
        )
    }
}

impl std::error::Error for TokenFailure {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.error.source()
    }
}
