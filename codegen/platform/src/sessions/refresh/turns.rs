//! Process-wide queues. If many accounts need tokens at once, they wait here, before any step with a timeout.

use std::sync::Arc;

use tokio::sync::{OwnedSemaphorePermit, Semaphore, SemaphorePermit};

use crate::sessions::records::account::Account;

/// Maximum number of locations that obtain tokens at once. This many requests fit on one HTTP/2 connection, and a slow store
/// finishes this many writes within its timeout.
const LOCATIONS: usize = 64;

/// Maximum number of companies that obtain tokens at once. It is a separate limit, because a location may wait for its company
/// during its own turn.
const COMPANIES: usize = 16;

/// Maximum number of other concurrent uses of the store, such as installing, removing, listing and storing unsaved tokens.
const OTHERS: usize = 16;

/// The queues of a process, each first come, first served.
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
        turn.await.expect("the semaphore is never closed")
    }

    /// Waits until the store may be used for another purpose.
    pub(crate) async fn other(&self) -> SemaphorePermit<'_> {
        self.others
            .acquire()
            .await
            .expect("the semaphore is never closed")
    }
}
