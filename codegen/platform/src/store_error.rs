//! Errors of stores, and the futures that their methods return.

use std::error::Error as StdError;
use std::fmt;
use std::pin::Pin;

use highlevel_runtime::internal::one_line;

/// The future that a method of a store returns.
pub type StoreFuture<'a, T> = Pin<Box<dyn Future<Output = Result<T, StoreError>> + Send + 'a>>;

/// The reason why a store cannot be read or written. The messages of the stores in this crate contain no stored value.
pub struct StoreError {
    reason: String,
    is_retryable: bool,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

impl StoreError {
    /// Creates an error that is not retryable. `reason` states the failed action, and what to do about it.
    pub fn new(reason: impl Into<String>) -> Self {
        Self {
            reason: reason.into(),
            is_retryable: false,
            source: None,
        }
    }

    /// Adds the underlying error, which `Display` writes after the reason.
    #[must_use]
    pub fn because(mut self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// Marks the error as retryable: a later attempt may succeed.
    #[must_use]
    pub fn retryable(mut self) -> Self {
        self.is_retryable = true;
        self
    }

    /// Returns whether a later attempt may succeed.
    pub fn is_retryable(&self) -> bool {
        self.is_retryable
    }
}

impl fmt::Debug for StoreError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("StoreError")
            .field("reason", &self.reason)
            .field("is_retryable", &self.is_retryable)
            .field("source", &self.source)
            .finish()
    }
}

impl fmt::Display for StoreError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = match &self.source {
            Some(source) => format!("{}: {source}", self.reason),
            None => self.reason.clone(),
        };
        formatter.write_str(&one_line(&text, usize::MAX))
    }
}

impl StdError for StoreError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}
