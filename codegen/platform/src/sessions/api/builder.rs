//! The builder of [`Sessions`].

use std::fmt;
use std::fs;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use crate::random::secret_text;
use crate::sessions::store::TokenStore;
use highlevel_runtime::BuildError;

use crate::sessions::handle::{Inner, Sessions};
use crate::sessions::records::claim::Claim;
use crate::sessions::records::companies::Companies;
use crate::sessions::records::seal::{EncryptionKey, Sealer};
use crate::sessions::records::timestamp::Timestamp;
use crate::sessions::records::vault::Vault;
use crate::sessions::refresh::accounts::Accounts;
use crate::sessions::refresh::turns::Turns;
use crate::sessions::requests::app::OauthApp;

const TIMEOUT: Duration = Duration::from_secs(30);
const MIN_TIMEOUT: Duration = Duration::from_millis(1);
const MAX_TIMEOUT: Duration = Duration::from_secs(60 * 60);

/// The settings of [`Sessions`], see [`Sessions::builder`].
#[must_use = "call `build` to create the sessions"]
pub struct SessionsBuilder {
    app: OauthApp,
    store: Box<dyn TokenStore>,
    sealer: Sealer,
    timeout: Duration,
}

impl SessionsBuilder {
    pub(crate) fn new(app: OauthApp, store: impl TokenStore + 'static) -> Self {
        Self {
            app,
            store: Box::new(store),
            sealer: Sealer::default(),
            timeout: TIMEOUT,
        }
    }

    /// Encrypts records when they are stored. A record is bound to its app and account, so it cannot be moved to
    /// another account or app.
    pub fn encryption_key(mut self, key: EncryptionKey) -> Self {
        self.sealer.key = Some(key);
        self
    }

    /// Also reads records that were encrypted with `key`, an earlier encryption key. Every record that is written
    /// is encrypted with the current key.
    pub fn previous_key(mut self, key: EncryptionKey) -> Self {
        self.sealer.previous.push(key);
        self
    }

    /// Also reads records that were stored unencrypted, although there is an [`encryption_key`](Self::encryption_key). They are
    /// encrypted the next time they are written.
    ///
    /// While it is set, anyone who can write to the store can plant sessions in it.
    pub fn accept_unencrypted(mut self) -> Self {
        self.sealer.reads_unencrypted = true;
        self
    }

    /// Sets the timeout of a call that obtains tokens: 30 seconds unless set, from a millisecond to an hour. Other
    /// processes wait up to twice as long for a process that has begun to refresh before they take over.
    ///
    /// Waiting for other accounts of this process, or for an overloaded server, does not count.
    pub fn refresh_timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout.clamp(MIN_TIMEOUT, MAX_TIMEOUT);
        self
    }

    /// Checks the settings.
    ///
    /// # Errors
    ///
    /// Fails when the app has no client id or secret, when a setting of its client is invalid, and when there is a previous key
    /// but no current one.
    pub fn build(mut self) -> Result<Sessions, BuildError> {
        self.app.check()?;
        if self.sealer.key.is_none() && !self.sealer.previous.is_empty() {
            return Err(BuildError::Conflict(
                "`previous_key` needs `encryption_key`: without it records would be written as plain text",
            ));
        }
        let client = self
            .app
            .client
            .take()
            .unwrap_or_else(OauthApp::own_client)?;
        let vault = Vault {
            store: self.store,
            sealer: self.sealer,
            prefix: format!("{}/", self.app.client_id),
        };
        let inner = Inner {
            app: self.app,
            client,
            vault,
            timeout: self.timeout,
            holder: holder(),
            turns: Turns::new(),
            companies: Companies::default(),
            accounts: Mutex::new(Accounts::new()),
        };
        Ok(Sessions {
            inner: Arc::new(inner),
        })
    }
}

impl fmt::Debug for SessionsBuilder {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("SessionsBuilder")
            .field("app", &self.app)
            .field("sealer", &self.sealer)
            .field("timeout", &self.timeout)
            .finish_non_exhaustive()
    }
}

fn holder() -> Claim {
    Claim {
        host: host().unwrap_or_default(),
        process: std::process::id().to_string(),
        instance: secret_text::<8>(),
        since: Timestamp::now(),
        lease: 0,
    }
}

/// Returns the host name, if it can be read without a library.
fn host() -> Option<String> {
    let name = fs::read_to_string("/proc/sys/kernel/hostname").ok();
    let name = name.or_else(|| std::env::var("HOSTNAME").ok());
    let name = name.or_else(|| std::env::var("COMPUTERNAME").ok())?;
    let name = highlevel_runtime::internal::one_line(&name, 100);
    (!name.is_empty()).then_some(name)
}

impl Sessions {
    /// Creates the sessions of `app`, which are kept in `store`.
    ///
    /// # Errors
    ///
    /// Fails when the app has no client id or secret, and when a setting of its client is invalid.
    pub fn new(app: OauthApp, store: impl TokenStore + 'static) -> Result<Self, BuildError> {
        Self::builder(app, store).build()
    }

    /// Returns a builder for settings that [`new`](Self::new) does not have, such as encryption.
    pub fn builder(app: OauthApp, store: impl TokenStore + 'static) -> SessionsBuilder {
        SessionsBuilder::new(app, store)
    }
}
