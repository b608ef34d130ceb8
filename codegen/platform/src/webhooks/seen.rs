//! Stores of the deliveries that were received before: a small trait and its implementations.

mod memory;
#[cfg(feature = "redis")]
mod redis;
#[cfg(feature = "sqlite")]
mod sqlite;

use std::sync::Arc;
use std::time::Duration;

use crate::store_error::StoreFuture;

pub use memory::RecentDeliveries;

/// Remembers which deliveries are being processed and which were processed, so that they are not processed again.
///
/// HighLevel retries a delivery only until it is acknowledged. So an id must not be stored permanently before its delivery was
/// processed; otherwise a failed handler or a crash would lose the delivery. A receiver therefore [claims](Self::claim) an id
/// for a time, and [accepts](Self::accept) it when the handler has succeeded, or [releases](Self::release) it when the handler
/// has failed. The claim of a process that ended expires.
///
/// [`RecentDeliveries`] (in memory) is the default. With the features `sqlite` and `redis`, `SqliteStore` and `RedisStore` of the
/// sessions implement this as well, for programs that restart or run in several processes.
pub trait SeenDeliveries: Send + Sync {
    /// Claims `id` for `lease`, unless it is claimed or accepted. This must be atomic among all processes that share the store.
    /// `holder` identifies the claim.
    fn claim<'a>(&'a self, id: &'a str, holder: &'a str, lease: Duration)
    -> StoreFuture<'a, Claim>;

    /// Records that `id` was processed, and ends its claim. The record should be kept for `keep`: a delivery that is replayed
    /// without it is processed again.
    fn accept<'a>(&'a self, id: &'a str, keep: Duration) -> StoreFuture<'a, ()>;

    /// Ends the claim of `holder` without a record. Another claim stays.
    fn release<'a>(&'a self, id: &'a str, holder: &'a str) -> StoreFuture<'a, ()>;
}

/// The result of [`SeenDeliveries::claim`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Claim {
    /// The delivery is new, and claimed now.
    New,
    /// Another claim has not expired.
    InProgress,
    /// The delivery was processed.
    Accepted,
}

impl<S: SeenDeliveries + ?Sized> SeenDeliveries for Arc<S> {
    fn claim<'a>(
        &'a self,
        id: &'a str,
        holder: &'a str,
        lease: Duration,
    ) -> StoreFuture<'a, Claim> {
        (**self).claim(id, holder, lease)
    }

    fn accept<'a>(&'a self, id: &'a str, keep: Duration) -> StoreFuture<'a, ()> {
        (**self).accept(id, keep)
    }

    fn release<'a>(&'a self, id: &'a str, holder: &'a str) -> StoreFuture<'a, ()> {
        (**self).release(id, holder)
    }
}
