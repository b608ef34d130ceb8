//! Stored sessions: listing, removing, and storing tokens that could not be stored before.

use std::sync::PoisonError;

use highlevel_runtime::TokenError;

use crate::sessions::handle::Sessions;
use crate::sessions::records::account::Account;
use crate::sessions::refresh::save::{CONFLICTS, conflicting};

impl Sessions {
    /// Returns the accounts that have a stored session. The session of a location may have no tokens yet; they are
    /// obtained when they are first needed.
    ///
    /// # Errors
    ///
    /// Fails when the store cannot be read.
    pub async fn accounts(&self) -> Result<Vec<Account>, TokenError> {
        let _turn = self.inner.turns.other().await;
        self.inner.vault.accounts().await
    }

    /// Removes the session of an account, for example after the app was uninstalled there: from the store, and from memory,
    /// including tokens that could not be stored. The tokens stay valid on the server.
    ///
    /// # Errors
    ///
    /// Fails when the store cannot be read or written.
    pub async fn remove(&self, account: &Account) -> Result<(), TokenError> {
        let state = self.state(account);
        let mut progress = state.gate.lock().await;
        let _turn = self.inner.turns.other().await;
        state.set_unsaved(&mut progress, None);
        state.set_current(None);
        self.inner.companies.forget().await;
        let vault = &self.inner.vault;
        for _ in 0..CONFLICTS {
            let stored = vault.load_to_replace(account).await?;
            if stored.is_absent() || vault.replace(account, &stored, None).await?.is_some() {
                return Ok(());
            }
        }
        Err(conflicting(account))
    }

    /// Stores the tokens that could not be stored when they were obtained. Call it before the process ends.
    ///
    /// # Errors
    ///
    /// Fails when some of them still cannot be stored. They are lost if the process ends now.
    pub async fn flush(&self) -> Result<(), TokenError> {
        let states: Vec<_> = {
            let accounts = self.inner.accounts.lock();
            let accounts = accounts.unwrap_or_else(PoisonError::into_inner);
            accounts.all()
        };
        let mut result = Ok(());
        for state in states {
            // Wait for the gate, because its holder may be about to store tokens.
            let mut progress = state.gate.lock().await;
            let _turn = self.inner.turns.other().await;
            let saved = self.save_unsaved(&state, &mut progress).await;
            result = result.and(saved);
        }
        result
    }
}
