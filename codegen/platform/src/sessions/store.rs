//! Storage of sessions: a small trait, and its implementations.

mod memory;
#[cfg(feature = "redis")]
mod redis;
#[cfg(feature = "sqlite")]
mod sqlite;

use std::sync::Arc;

pub use crate::store_error::{StoreError, StoreFuture};

pub use memory::MemoryStore;
#[cfg(feature = "redis")]
pub use redis::RedisStore;
#[cfg(feature = "sqlite")]
pub use sqlite::SqliteStore;

/// Storage for sessions: bytes under keys, replaced by compare-and-set.
///
/// A store needs no locks. Only [`compare_and_set`](Self::compare_and_set) ensures that one process at a time refreshes a
/// session and that no process overwrites another's record. So it must be atomic among all processes that share the store,
/// and durable once it returns.
pub trait TokenStore: Send + Sync {
    /// Returns the value under `key`.
    fn load<'a>(&'a self, key: &'a str) -> StoreFuture<'a, Option<Vec<u8>>>;

    /// Replaces the value under `key` by `new` if it equals `expected`, and returns whether it did. `None` means no
    /// value: as `expected` that the key does not exist yet, as `new` that the value is removed.
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
