//! A queue: many accounts that need tokens at once wait here, before any step that has a time limit.

use std::sync::Arc;

use tokio::sync::{OwnedSemaphorePermit, Semaphore, SemaphorePermit};

use crate::sessions::records::account::Account;

/// Maximum number of locations that are served at once. That many requests fit on one HTTP/2 connection, and that many
/// writes of a slow store finish within its timeout.
const LOCATIONS: usize = 64;

/// Maximum number of companies that are served at once: a location may wait for its company while it is served itself.
const COMPANIES: usize = 16;

/// Maximum number of other concurrent uses of the store: installing, removing, storing unsaved tokens.
const OTHERS: usize = 16;

/// The turns of one process. Each waits in order.
pub(crate) struct Turns {
    locations: Arc<Semaphore>,
    companies: Arc<Semaphore>,
    others: Semaphore,
}

impl Turns {
    pub(crate) fn new() -> Self {
        Self {
            locations: Arc::new(Semaphore::new(LOCATIONS)),
            companies: Arc::new(Semaphore::new(COMPANIES)),
            others: Semaphore::new(OTHERS),
        }
    }

    /// Waits until tokens of the account may be acquired.
    pub(crate) async fn of(&self, account: &Account) -> OwnedSemaphorePermit {
        let turns = match account {
            Account::Location(_) => &self.locations,
            Account::Company(_) => &self.companies,
        };
        let turn = Arc::clone(turns).acquire_owned();
        turn.await.expect("it is never closed")
    }

    /// Waits until the store may be used for another purpose.
    pub(crate) async fn other(&self) -> SemaphorePermit<'_> {
        self.others.acquire().await.expect("it is never closed")
    }
}
