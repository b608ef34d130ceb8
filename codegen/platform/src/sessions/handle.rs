//! The handle to the sessions of an app.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use highlevel_runtime::Client;

use super::records::account::Account;
use super::records::claim::Claim;
use super::records::companies::Companies;
use super::records::vault::Vault;
use super::refresh::accounts::Accounts;
use super::refresh::state::AccountState;
use super::refresh::turns::Turns;
use super::requests::app::OauthApp;

/// The sessions of one app. Cloning is cheap: the clones share all state.
#[derive(Clone)]
pub struct Sessions {
    pub(super) inner: Arc<Inner>,
}

pub(super) struct Inner {
    pub(super) app: OauthApp,
    /// The client for the calls that obtain tokens or list locations. It has no token itself.
    pub(super) client: Client,
    pub(super) vault: Vault,
    /// Maximum duration of a call that obtains tokens.
    pub(super) timeout: Duration,
    /// A template with the data that all claims of this process share.
    pub(super) holder: Claim,
    pub(super) turns: Turns,
    pub(super) companies: Companies,
    pub(super) accounts: Mutex<Accounts>,
}

impl Sessions {
    /// Returns this process's state of the session of an account.
    pub(super) fn state(&self, account: &Account) -> Arc<AccountState> {
        let accounts = self.inner.accounts.lock();
        accounts
            .unwrap_or_else(PoisonError::into_inner)
            .get(account)
    }
}

impl Inner {
    /// Returns how long a claim is valid: twice the maximum duration of the call, so that there is time to store the response.
    pub(super) fn lease(&self) -> Duration {
        self.timeout * 2
    }
}

impl fmt::Debug for Sessions {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Sessions")
            .field("app", &self.inner.app)
            .field("vault", &self.inner.vault)
            .finish_non_exhaustive()
    }
}
