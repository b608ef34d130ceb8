//! Why a call had no token.

use std::fmt;

use super::error::TokenError;
use crate::metadata::Metadata;

/// A call that was not sent, because there was no token for it.
pub struct TokenFailure {
    operation: &'static Metadata,
    error: TokenError,
}

impl TokenFailure {
    pub(crate) fn new(operation: &'static Metadata, error: TokenError) -> Self {
        Self { operation, error }
    }

    /// Returns the operation that was to be called.
    pub fn operation(&self) -> &'static Metadata {
        self.operation
    }

    /// Returns why there was no token.
    pub fn error(&self) -> &TokenError {
        &self.error
    }

    /// Returns why there was no token and drops the rest.
    pub fn into_error(self) -> TokenError {
        self.error
    }
}

impl fmt::Debug for TokenFailure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("TokenFailure")
            .field("operation", &self.operation.id)
            .field("error", &self.error)
            .finish()
    }
}

impl fmt::Display for TokenFailure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: no token: {}", self.operation.id, self.error)
    }
}

impl std::error::Error for TokenFailure {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.error.source()
    }
}
