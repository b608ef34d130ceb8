//! The rate limits of each account. They are read from the headers of responses, and calls wait to observe them.

mod budget;
mod error;
mod headers;
mod wait;

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use http::{HeaderMap, StatusCode};
use tokio::time::Instant;

use crate::metadata::Metadata;

pub(crate) use self::budget::Budget;
use self::budget::{Reply, Slot};

pub use error::LimitError;
pub use headers::RateLimits;
pub use wait::LimitWait;

/// Number of budgets from which a new account first causes idle budgets to be dropped (`Budget::is_idle`).
const BUDGETS: usize = 1024;

/// The rate limits of one account, a location or a company, as far as they are known.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Limits {
    /// The id of the location or company; `None` for calls whose account is unknown.
    pub account: Option<String>,
    /// The latest limits that responses stated.
    pub rate: RateLimits,
    /// Number of calls that the server allows now, as counted by this client: 0 while the daily limit is exhausted, a 429 blocks calls
    /// or a call probes whether the server accepts calls again, and at most 1 before such a probe. `None` while nothing limits calls.
    /// Calls that [wait](Self::waiting) come first.
    pub available: Option<u32>,
    /// Number of calls that wait for the rate limit.
    pub waiting: usize,
}

/// The budgets of the accounts that a client has called for.
pub(crate) struct LimitRegistry {
    /// The limits assumed for an account until a response states them.
    assumed: Option<(u32, Duration)>,
    budgets: Mutex<Budgets>,
}

struct Budgets {
    by_account: HashMap<Option<Arc<str>>, Arc<Budget>>,
    /// Number of budgets from which a new account causes idle ones to be dropped. It grows with the number of budgets that
    /// remain, so that the amortized cost per new account is constant.
    sweep_at: usize,
}

/// The right to make one attempt.
pub(crate) struct Permit {
    held: Option<(Arc<Budget>, Slot)>,
}

/// Whether a call has to wait for the rate limit.
pub(crate) enum Turn {
    Now(Permit),
    /// The call has to wait for this budget.
    Later(Arc<Budget>),
}

impl LimitRegistry {
    pub(crate) fn new(assumed: Option<(u32, Duration)>) -> Self {
        Self {
            assumed,
            budgets: Mutex::new(Budgets {
                by_account: HashMap::new(),
                sweep_at: BUDGETS,
            }),
        }
    }

    /// Returns the permit for a call to the account, or the budget that the call has to wait for.
    pub(crate) fn acquire_now(&self, account: Option<&Arc<str>>, wait: LimitWait) -> Turn {
        if wait == LimitWait::Ignored {
            return Turn::Now(Permit { held: None });
        }
        let budget = self.budget(account);
        match budget.take_now() {
            Some(slot) => Turn::Now(Permit {
                held: Some((budget, slot)),
            }),
            None => Turn::Later(budget),
        }
    }

    /// Waits for the permit for a call to the account.
    pub(crate) async fn acquire(
        &self,
        budget: Arc<Budget>,
        metadata: &'static Metadata,
        account: Option<&Arc<str>>,
        wait: LimitWait,
    ) -> Result<Permit, LimitError> {
        let longest = match wait {
            LimitWait::AtMost(longest) => Some(longest),
            LimitWait::AsLongAsNeeded | LimitWait::Ignored => None,
        };
        match budget.wait(longest).await {
            Ok(slot) => Ok(Permit {
                held: Some((budget, slot)),
            }),
            Err(refusal) => {
                let account = account.map(AsRef::as_ref);
                Err(LimitError::new(metadata, account, refusal))
            }
        }
    }

    pub(crate) fn snapshot(&self) -> Vec<Limits> {
        let now = Instant::now();
        let budgets = self.lock();
        let limits = budgets.by_account.iter().map(|(account, budget)| {
            let (rate, available, waiting) = budget.snapshot(now);
            let account = account.as_deref().map(str::to_owned);
            Limits {
                account,
                rate,
                available,
                waiting,
            }
        });
        let mut limits: Vec<Limits> = limits.collect();
        limits.sort_by(|one, other| one.account.cmp(&other.account));
        limits
    }

    fn budget(&self, account: Option<&Arc<str>>) -> Arc<Budget> {
        let mut budgets = self.lock();
        let account = account.cloned();
        if let Some(budget) = budgets.by_account.get(&account) {
            return Arc::clone(budget);
        }
        if budgets.by_account.len() >= budgets.sweep_at {
            budgets.drop_idle();
        }
        let budget = Arc::new(Budget::new(self.assumed));
        budgets.by_account.insert(account, Arc::clone(&budget));
        budget
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Budgets> {
        self.budgets.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Budgets {
    fn drop_idle(&mut self) {
        let now = Instant::now();
        self.by_account
            .retain(|_, budget| Arc::strong_count(budget) > 1 || !budget.is_idle(now));
        self.sweep_at = (2 * self.by_account.len()).max(BUDGETS);
    }
}

impl Permit {
    /// Records the response of the attempt. If the permit is dropped instead, an attempt without a response is recorded.
    pub(crate) fn answered(
        mut self,
        status: StatusCode,
        headers: &HeaderMap,
        retry_after: Option<Duration>,
    ) {
        if let Some((budget, slot)) = self.held.take() {
            let reply = Reply {
                rate: RateLimits::read(headers),
                is_throttled: status == StatusCode::TOO_MANY_REQUESTS,
                retry_after,
            };
            budget.answered(slot, &reply);
        }
    }
}

impl Drop for Permit {
    fn drop(&mut self) {
        if let Some((budget, slot)) = self.held.take() {
            budget.abandoned(slot);
        }
    }
}

#[cfg(test)]
mod tests;
