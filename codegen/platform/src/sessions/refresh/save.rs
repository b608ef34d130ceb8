//! Storing new tokens. Those of a refresh only replace the tokens that were stored before it, those of an installation replace
//! the tokens of any other one, or of earlier ones if they could not be stored at once. Tokens that the server has just issued
//! are kept in memory until they are stored or no longer needed.

use std::sync::Arc;
use std::time::Duration;

use highlevel_runtime::{TokenError, TokenErrorKind};

use crate::sessions::handle::Sessions;
use crate::sessions::records::account::Account;
use crate::sessions::records::record::Record;
use crate::sessions::refresh::state::{AccountState, Over, Progress, Unsaved, is_same};

/// The delays between attempts to store new tokens. After the last attempt, tokens that the server has just issued are used
/// without being stored.
const WAITS: [Duration; 4] = [
    Duration::from_millis(50),
    Duration::from_millis(200),
    Duration::from_millis(500),
    Duration::from_secs(1),
];

/// Maximum number of consecutive conflicts with other processes when a record is replaced.
pub(crate) const CONFLICTS: usize = 100;

/// The stored record after an attempt to replace it.
pub(crate) enum Saved {
    /// The new tokens were stored.
    Ours,
    /// The store has other tokens, which were stored meanwhile.
    Theirs,
    /// The session was removed.
    Removed,
}

impl Sessions {
    /// Stores `unsaved`, and retries up to four times if that fails.
    pub(crate) async fn save_soon(
        &self,
        account: &Account,
        unsaved: &Unsaved,
    ) -> Result<Saved, TokenError> {
        let mut waits = WAITS.into_iter();
        loop {
            match (self.save(account, unsaved).await, waits.next()) {
                (Ok(saved), _) => return Ok(saved),
                (Err(error), None) => return Err(error),
                (Err(error), Some(wait)) => {
                    tracing::warn!(%account, %error, "the new tokens cannot be stored; retrying");
                    tokio::time::sleep(wait).await;
                }
            }
        }
    }

    /// Stores the tokens that could not be stored before, if any.
    pub(crate) async fn save_unsaved(
        &self,
        state: &AccountState,
        progress: &mut Progress,
    ) -> Result<(), TokenError> {
        let Some(unsaved) = progress.unsaved().cloned() else {
            return Ok(());
        };
        if !state.has_unsaved() {
            // Other tokens have replaced these while the gate was held.
            state.set_unsaved(progress, None);
            return Ok(());
        }
        let account = &state.account;
        let saved = match self.save(account, &unsaved).await {
            Ok(saved) => saved,
            Err(error) => {
                let unsaved = state.has_unsaved().then_some(unsaved);
                state.set_unsaved(progress, unsaved);
                return Err(error);
            }
        };
        match saved {
            Saved::Ours => {
                tracing::info!(%account, "the unsaved tokens are stored now");
            }
            Saved::Theirs | Saved::Removed => {
                tracing::warn!(%account, "the unsaved tokens are no longer needed");
                state.set_current(None);
            }
        }
        state.set_unsaved(progress, None);
        Ok(())
    }

    /// Tries to store unsaved tokens in the background, without delaying the call.
    pub(crate) fn save_in_background(&self, state: &Arc<AccountState>) {
        let Ok(mut progress) = Arc::clone(&state.gate).try_lock_owned() else {
            return;
        };
        if !progress.may_save() {
            return;
        }
        let (sessions, state) = (self.clone(), Arc::clone(state));
        tokio::spawn(async move {
            let _turn = sessions.inner.turns.other().await;
            if let Err(error) = sessions.save_unsaved(&state, &mut progress).await {
                let account = &state.account;
                tracing::error!(%account, %error, "the tokens still cannot be stored");
            }
        });
    }

    async fn save(&self, account: &Account, unsaved: &Unsaved) -> Result<Saved, TokenError> {
        let vault = &self.inner.vault;
        for _ in 0..CONFLICTS {
            let stored = match unsaved.over {
                Over::Anything | Over::Earlier => vault.load_to_replace(account).await?,
                Over::Pair(_) => vault.load(account).await?,
            };
            if let Some(saved) = settled(stored.record.as_ref(), unsaved) {
                return Ok(saved);
            }
            let mut record = unsaved.record.clone();
            if let (Over::Pair(_), Some(stored)) = (&unsaved.over, &stored.record) {
                // A webhook may have noted an installation meanwhile.
                record.installed = record.installed.max(stored.installed);
                record.company = record.company.or_else(|| stored.company.clone());
            }
            if vault
                .replace(account, &stored, Some(record))
                .await?
                .is_some()
            {
                return Ok(Saved::Ours);
            }
        }
        Err(conflicting(account))
    }
}

/// Returns the outcome if the stored record must not be replaced.
fn settled(stored: Option<&Record>, unsaved: &Unsaved) -> Option<Saved> {
    let new = &unsaved.record;
    let pair = stored.and_then(|record| record.pair.as_ref());
    // An earlier attempt to store the pair was reported as failed but took effect. If the pair differs, another process has
    // refreshed it since.
    let is_ours = is_same(pair, new.pair.as_ref());
    let is_of_installation = stored.is_some_and(|stored| stored.has_installation_of(new));
    match &unsaved.over {
        Over::Anything if !is_of_installation => None,
        _ if is_ours => Some(Saved::Ours),
        Over::Anything => Some(Saved::Theirs),
        Over::Earlier => {
            let is_later = stored.is_some_and(|stored| stored.is_installed_after(new));
            (is_of_installation || is_later).then_some(Saved::Theirs)
        }
        Over::Pair(Some(_)) if pair.is_none() => Some(Saved::Removed),
        Over::Pair(old) => (!is_same(pair, old.as_ref())).then_some(Saved::Theirs),
    }
}

/// Returns the error for a store that refuses every replacement.
pub(crate) fn conflicting(account: &Account) -> TokenError {
    let reason = format!(
        "cannot write the session of {account}: in {CONFLICTS} attempts the store held a different session than the one just \
         read; check that reads return the latest write (no lagging replica)"
    );
    TokenError::of(TokenErrorKind::Store, reason).retryable()
}
