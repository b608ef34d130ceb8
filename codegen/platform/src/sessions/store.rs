//! Where sessions are kept: a small trait, and the stores that come with it.

mod memory;
#[cfg(feature = "redis")]
mod redis;
#[cfg(feature = "sqlite")]
mod sqlite;

use std::error::Error as StdError;
use std::fmt;
use std::pin::Pin;
use std::sync::Arc;

use highlevel_runtime::internal::one_line;

pub use memory::MemoryStore;
#[cfg(feature = "redis")]
pub use redis::RedisStore;
#[cfg(feature = "sqlite")]
pub use sqlite::SqliteStore;

/// What a [`TokenStore`] answers, later.
pub type StoreFuture<'a, T> = Pin<Box<dyn Future<Output = Result<T, StoreError>> + Send + 'a>>;

/// A place that keeps sessions: bytes under keys, which are replaced only by whoever knows what they replace.
///
/// A store needs no locks. That one process at a time refreshes a session, and that none overwrites what another has
/// stored, rests on [`compare_and_set`](Self::compare_and_set) alone, so that must be atomic among all processes that
/// share the store, and must last once it has answered.
pub trait TokenStore: Send + Sync {
    /// Returns the value under `key`.
    fn load<'a>(&'a self, key: &'a str) -> StoreFuture<'a, Option<Vec<u8>>>;

    /// Replaces the value under `key` by `new` if it is `expected`, and returns whether it was. `None` stands for no
    /// value: there is none yet, or there is to be none.
    fn compare_and_set<'a>(
        &'a self,
        key: &'a str,
        expected: Option<&'a [u8]>,
        new: Option<&'a [u8]>,
    ) -> StoreFuture<'a, bool>;

    /// Returns the keys that begin with `prefix`, in any order.
    fn keys<'a>(&'a self, prefix: &'a str) -> StoreFuture<'a, Vec<String>>;
}

impl<S: TokenStore + ?Sized> TokenStore for Arc<S> {
    fn load<'a>(&'a self, key: &'a str) -> StoreFuture<'a, Option<Vec<u8>>> {
        (**self).load(key)
    }

    fn compare_and_set<'a>(
        &'a self,
        key: &'a str,
        expected: Option<&'a [u8]>,
        new: Option<&'a [u8]>,
    ) -> StoreFuture<'a, bool> {
        (**self).compare_and_set(key, expected, new)
    }

    fn keys<'a>(&'a self, prefix: &'a str) -> StoreFuture<'a, Vec<String>> {
        (**self).keys(prefix)
    }
}

/// Why a store cannot be read or written. No message shows a value.
pub struct StoreError {
    reason: String,
    is_retryable: bool,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

impl StoreError {
    /// Tells what failed, and what to do about it.
    pub fn new(reason: impl Into<String>) -> Self {
        Self {
            reason: reason.into(),
            is_retryable: false,
            source: None,
        }
    }

    /// Adds the error that led to it.
    #[must_use]
    pub fn because(mut self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// Says that a later attempt may succeed.
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
