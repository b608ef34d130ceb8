//! Installations and removals of the app that HighLevel's webhooks report.

use std::time::SystemTime;

use highlevel_runtime::TokenError;

use crate::sessions::handle::Sessions;
use crate::sessions::records::account::Account;
use crate::sessions::records::record::Record;
use crate::sessions::records::timestamp::Timestamp;
use crate::sessions::refresh::save::{CONFLICTS, conflicting};

/// The length of an app's id, in hexadecimal digits.
const APP_ID: usize = 24;

impl Sessions {
    /// Returns whether an event of the app `id` is not known to be one of this app. If the client id does not contain an app id,
    /// every event counts as one of this app.
    pub(crate) fn is_other_app(&self, id: Option<&str>) -> bool {
        let own = self.inner.app.client_id.rsplit_once('-');
        let own = own
            .map(|(own, _)| own)
            .filter(|own| own.len() == APP_ID && own.bytes().all(|byte| byte.is_ascii_hexdigit()));
        own.is_some_and(|own| id != Some(own))
    }

    /// Records that the app is installed in a location. Existing tokens are kept. Without tokens, the first one is obtained
    /// through the company when it is needed.
    pub(crate) async fn note_installed(
        &self,
        account: &Account,
        company: Option<&str>,
        sent: SystemTime,
    ) -> Result<(), TokenError> {
        let state = self.state(account);
        let _turn = self.inner.turns.other().await;
        let vault = &self.inner.vault;
        for _ in 0..CONFLICTS {
            let stored = vault.load_to_replace(account).await?;
            let before = stored.record.clone().unwrap_or_default();
            let sent = Timestamp::from(sent);
            let record = Record {
                company: company.map(str::to_owned).or(before.company.clone()),
                installed: before.installed.max(Some(sent)),
                failed: None,
                ..before
            };
            if vault
                .replace(account, &stored, Some(record))
                .await?
                .is_some()
            {
                state.forget_failures();
                self.inner.companies.forget().await;
                tracing::info!(%account, "installed according to a webhook");
                return Ok(());
            }
        }
        Err(conflicting(account))
    }

    /// Removes the session of an account, and the sessions of locations that depend on it. Returns the removed accounts, or
    /// `None` if the app was installed after `sent`.
    pub(crate) async fn note_uninstalled(
        &self,
        account: &Account,
        sent: SystemTime,
    ) -> Result<Option<Vec<Account>>, TokenError> {
        let sent = Timestamp::from(sent);
        let record = self.look(account).await?;
        let installed = record.and_then(|record| record.installed);
        if installed.is_some_and(|installed| installed > sent) {
            tracing::info!(%account, "ignoring a webhook about an uninstallation: the app was installed again later");
            return Ok(None);
        }
        let mut removed = vec![account.clone()];
        if let Account::Company(company) = account {
            for location in self.accounts().await? {
                let record = match &location {
                    Account::Location(_) => self.look(&location).await?,
                    Account::Company(_) => None,
                };
                if record.is_some_and(|record| record.depends_on(company)) {
                    removed.push(location);
                }
            }
        }
        // The company is removed last. If a removal fails, HighLevel sends the event again, and the sessions that remain are
        // removed then.
        let mut gone = Vec::new();
        for account in removed.into_iter().rev() {
            // The app may have been installed again meanwhile.
            if self.remove_until(&account, Some(sent)).await? {
                tracing::info!(%account, "uninstalled according to a webhook");
                gone.push(account);
            }
        }
        gone.reverse();
        Ok((!gone.is_empty()).then_some(gone))
    }

    /// Reads a record. An unreadable record is not an error, because it can be removed as well.
    async fn look(&self, account: &Account) -> Result<Option<Record>, TokenError> {
        let _turn = self.inner.turns.other().await;
        let stored = self.inner.vault.load_to_replace(account).await?;
        Ok(stored.record)
    }
}
