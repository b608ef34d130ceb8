//! Stored sessions: listing, removing, and storing tokens that could not be stored before.

use std::sync::PoisonError;

use highlevel_runtime::TokenError;

use crate::sessions::handle::Sessions;
use crate::sessions::records::account::Account;
use crate::sessions::records::record::Record;
use crate::sessions::records::timestamp::Timestamp;
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
        self.remove_until(account, None).await.map(drop)
    }

    /// Removes the session of an account, unless it is that of an installation after `sent`. Returns whether it is removed.
    pub(crate) async fn remove_until(
        &self,
        account: &Account,
        sent: Option<Timestamp>,
    ) -> Result<bool, TokenError> {
        let is_later = |record: &Record| sent.is_some_and(|sent| record.installed > Some(sent));
        let state = self.state(account);
        let mut progress = state.gate.lock().await;
        let _turn = self.inner.turns.other().await;
        let unsaved = progress.unsaved().filter(|_| state.has_unsaved());
        if unsaved.is_some_and(|unsaved| is_later(&unsaved.record)) {
            return Ok(false);
        }
        state.set_unsaved(&mut progress, None);
        state.set_current(None);
        self.inner.companies.forget().await;
        let vault = &self.inner.vault;
        for _ in 0..CONFLICTS {
            let stored = vault.load_to_replace(account).await?;
            if stored.record.as_ref().is_some_and(is_later) {
                return Ok(false);
            }
            if stored.is_absent() || vault.replace(account, &stored, None).await?.is_some() {
                return Ok(true);
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
