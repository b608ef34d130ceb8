//! A store of received deliveries in the memory of the process.

use std::collections::{HashMap, VecDeque};
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use super::{Claim, SeenDeliveries};
use crate::store_error::StoreFuture;

/// Default number of remembered ids. They take about 20 MB.
const CAPACITY: usize = 100_000;

/// Remembers the ids of recent deliveries in memory. An id is forgotten after the time for which it must be kept, and earlier
/// if it is the oldest of more than 100,000, or of more than the number that is set. Other processes do not see the ids,
/// and the ids are lost when the process ends.
pub struct RecentDeliveries {
    capacity: usize,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    claimed: HashMap<String, Claimed>,
    /// The accepted ids, with the time at which each may be forgotten; `None` means never.
    accepted: HashMap<Arc<str>, Option<Instant>>,
    /// The accepted ids, each once, in the order in which they were accepted last.
    order: VecDeque<Arc<str>>,
    /// The number of claims at which expired ones are removed next.
    sweep_at: usize,
}

struct Claimed {
    holder: String,
    /// The expiry; `None` means never.
    expires: Option<Instant>,
}

impl RecentDeliveries {
    /// Creates a store that remembers 100,000 deliveries.
    pub fn new() -> Self {
        Self::with_capacity(CAPACITY)
    }

    /// Creates a store that remembers `capacity` deliveries. That should be more than arrive within the time in which HighLevel
    /// retries.
    pub fn with_capacity(capacity: usize) -> Self {
        Self {
            capacity,
            state: Mutex::default(),
        }
    }

    /// Ignores the poison of the lock: a panic leaves the entries consistent.
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl SeenDeliveries for RecentDeliveries {
    fn claim<'a>(
        &'a self,
        id: &'a str,
        holder: &'a str,
        lease: Duration,
    ) -> StoreFuture<'a, Claim> {
        Box::pin(async move { Ok(self.state().claim(id, holder, lease)) })
    }

    fn accept<'a>(&'a self, id: &'a str, keep: Duration) -> StoreFuture<'a, ()> {
        Box::pin(async move {
            self.state().accept(id, keep, self.capacity);
            Ok(())
        })
    }

    fn release<'a>(&'a self, id: &'a str, holder: &'a str) -> StoreFuture<'a, ()> {
        Box::pin(async move {
            let mut state = self.state();
            if state
                .claimed
                .get(id)
                .is_some_and(|claimed| claimed.holder == holder)
            {
                state.claimed.remove(id);
            }
            Ok(())
        })
    }
}

impl State {
    fn claim(&mut self, id: &str, holder: &str, lease: Duration) -> Claim {
        let now = Instant::now();
        if let Some(expires) = self.accepted.get(id)
            && expires.is_none_or(|expires| now < expires)
        {
            return Claim::Accepted;
        }
        if let Some(claimed) = self.claimed.get(id)
            && claimed.is_live(now)
        {
            return Claim::InProgress;
        }
        self.sweep(now);
        let claimed = Claimed {
            holder: holder.to_owned(),
            expires: now.checked_add(lease),
        };
        self.claimed.insert(id.to_owned(), claimed);
        Claim::New
    }

    fn accept(&mut self, id: &str, keep: Duration, capacity: usize) {
        let now = Instant::now();
        self.claimed.remove(id);
        // This is rare: the id has expired, or two handlers of it ran at once because the lease of the first one had expired.
        if self.accepted.remove(id).is_some()
            && let Some(place) = self.order.iter().position(|earlier| **earlier == *id)
        {
            self.order.remove(place);
        }
        let id: Arc<str> = id.into();
        self.accepted.insert(Arc::clone(&id), now.checked_add(keep));
        self.order.push_back(id);
        while let Some(oldest) = self.order.front() {
            let has_expired = self
                .accepted
                .get(oldest)
                .is_none_or(|expires| expires.is_some_and(|expires| expires <= now));
            if self.order.len() <= capacity && !has_expired {
                break;
            }
            self.accepted.remove(oldest);
            self.order.pop_front();
        }
    }

    /// Removes expired claims whenever the number of claims has doubled, so that the amortized cost of a claim is constant.
    fn sweep(&mut self, now: Instant) {
        if self.claimed.len() >= self.sweep_at {
            self.claimed.retain(|_, claimed| claimed.is_live(now));
            self.sweep_at = (self.claimed.len() * 2).max(64);
        }
    }
}

impl Claimed {
    fn is_live(&self, now: Instant) -> bool {
        self.expires.is_none_or(|expires| now < expires)
    }
}

impl Default for RecentDeliveries {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for RecentDeliveries {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("RecentDeliveries")
            .field("capacity", &self.capacity)
            .finish_non_exhaustive()
    }
}
