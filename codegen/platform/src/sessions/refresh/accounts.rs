//! The accounts whose state is in the memory of this process.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::{Duration, Instant};

use crate::sessions::records::account::Account;
use crate::sessions::refresh::state::AccountState;

/// Minimum number of accounts at which unused ones are dropped.
const KEPT: usize = 1024;

/// Minimum time for which the tokens of an account are kept in memory after it was last requested. They are in the store, too.
const IDLE: Duration = Duration::from_secs(10 * 60);

/// The requested accounts, each with the time of its last request. Untrusted input can name locations that have no session, so
/// the state of such a location is dropped by the next cleanup after its use.
pub(crate) struct Accounts {
    states: HashMap<Account, (Arc<AccountState>, Instant)>,
    /// Number of accounts at which the next cleanup happens: twice the number that the last one left, at least [`KEPT`], so that
    /// the cost of a cleanup is spread over as many new accounts.
    limit: usize,
}

impl Accounts {
    pub(crate) fn new() -> Self {
        Self {
            states: HashMap::new(),
            limit: KEPT,
        }
    }

    pub(crate) fn get(&mut self, account: &Account) -> Arc<AccountState> {
        let now = Instant::now();
        if let Some((state, named)) = self.states.get_mut(account) {
            *named = now;
            return Arc::clone(state);
        }
        if self.states.len() >= self.limit {
            self.states
                .retain(|_, (state, named)| is_worth_keeping(state, now.duration_since(*named)));
            self.limit = KEPT.max(2 * self.states.len());
            self.states.shrink_to(self.limit);
        }
        let state = Arc::new(AccountState::new(account.clone()));
        self.states
            .insert(account.clone(), (Arc::clone(&state), now));
        state
    }

    pub(crate) fn all(&self) -> Vec<Arc<AccountState>> {
        let states = self.states.values();
        states.map(|(state, _)| Arc::clone(state)).collect()
    }
}

fn is_worth_keeping(state: &Arc<AccountState>, idle: Duration) -> bool {
    Arc::strong_count(state) > 1
        || state.has_unsaved()
        || (state.current().is_some() && idle < IDLE)
}
