//! The retry budget that all calls of a client share.

use std::sync::atomic::{AtomicU32, Ordering};

use super::Transient;

const FAILED: u32 = 5;
const TIMED_OUT: u32 = 10;

/// A budget that retries draw from and responses other than 5xx refill, so that retries do not amplify an outage.
#[derive(Debug)]
pub(crate) struct RetryQuota {
    capacity: u32,
    left: AtomicU32,
}

impl RetryQuota {
    /// The default budget: enough for 100 consecutive retries after failures.
    pub(crate) const DEFAULT: u32 = 100 * FAILED;

    pub(crate) fn new(capacity: u32) -> Self {
        Self {
            capacity,
            left: AtomicU32::new(capacity),
        }
    }

    /// Takes the cost of a retry from the budget and returns the cost, or `None` if the budget is insufficient. A retry after a
    /// 429 costs nothing, because the server has not carried the call out.
    pub(crate) fn take(&self, transient: Transient) -> Option<u32> {
        let cost = match transient {
            Transient::Throttled => 0,
            Transient::Failed => FAILED,
            Transient::TimedOut => TIMED_OUT,
        };
        self.left
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| {
                left.checked_sub(cost)
            })
            .is_ok()
            .then_some(cost)
    }

    /// Refunds the cost of the retries of a call that has ended with a response other than a server error, at least 1.
    pub(crate) fn refill(&self, taken: u32) {
        let amount = taken.max(1);
        if self.left.load(Ordering::Relaxed) < self.capacity {
            let filled = |left: u32| Some(left.saturating_add(amount).min(self.capacity));
            // `fetch_update` fails only if the closure returns `None`, which it never does.
            let _ = self
                .left
                .fetch_update(Ordering::Relaxed, Ordering::Relaxed, filled);
        }
    }
}
