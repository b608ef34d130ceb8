//! Tokens that last: an app of HighLevel's marketplace, the accounts it is installed in, and the tokens of each.
//!
//! [`Sessions`] installs the app (the page of consent, the exchange of the code), keeps the tokens in a
//! [`TokenStore`], refreshes them ahead of their expiry and when the server answers 401, and gets tokens of locations by
//! that of their company. A client takes its tokens from [`Sessions::location`] or [`Sessions::company`].
//!
//! ```no_run
//! # #[cfg(feature = "sqlite")]
//! # async fn run(client_secret: String, callback: &str, kept: &str) -> Result<(), Box<dyn std::error::Error>> {
//! use highlevel_runtime::Client;
//! use highlevel_runtime::sessions::{OauthApp, Sessions, SqliteStore};
//!
//! let app = OauthApp::new("my-client-id", client_secret, "https://example.com/callback");
//! let sessions = Sessions::new(app, SqliteStore::open("sessions.db")?)?;
//!
//! // To install: send the browser to the page of consent, and keep the state in its session.
//! let authorization = sessions.authorize(["contacts.readonly", "oauth.write"]);
//! println!("{} {}", authorization.url(), authorization.state());
//!
//! // When the browser comes back:
//! let installation = sessions.finish(callback, kept).await?;
//! println!("installed in {}", installation.account);
//!
//! // From then on, in this and every other process that shares the store:
//! let client = Client::builder().token_source(sessions.location("ve9EPM428h8vShlRW1KT")).build()?;
//! let of_company = client.with_token_source(sessions.company("5DP4iH6HLkQsiKESj6rh"));
//! # Ok(())
//! # }
//! ```
//!
//! # Refreshing once
//!
//! HighLevel's refresh tokens are used up by refreshing, so two processes must not refresh one session at once, and no
//! answer to a refresh may be lost. In a process one task refreshes and the others wait for it, or go on with the token
//! that there is as long as it is valid. Among processes the record in the store says who is refreshing, and is replaced by
//! compare-and-set only. New tokens are stored before they are used. If a process ends between the answer and storing
//! it, others try the old refresh token once more when its time is over; if the server refuses it, a location gets a new
//! token by that of its company, and a company has to be installed again: the error says so, and which refresh was lost.

mod account;
mod app;
mod ask;
mod builder;
mod calls;
mod install;
mod locations;
mod obtain;
mod record;
mod save;
mod seal;
mod settle;
mod state;
mod timestamp;
mod tokens;
mod vault;
mod watch;

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use crate::client::Client;
use crate::error::BuildError;
use crate::token::TokenError;

use self::record::Claim;
use self::save::{CONFLICTS, conflicting};
use self::state::AccountState;
use self::vault::Vault;

pub use self::account::Account;
pub use self::app::{Authorization, OauthApp};
pub use self::builder::SessionsBuilder;
pub use self::install::{ExistingTokens, Installation};
pub use self::seal::EncryptionKey;
pub use self::tokens::SessionTokens;
#[cfg(feature = "redis")]
pub use crate::store::RedisStore;
#[cfg(feature = "sqlite")]
pub use crate::store::SqliteStore;
pub use crate::store::{MemoryStore, StoreError, StoreFuture, TokenStore};

/// The sessions of one app. Cloning it is cheap: the clones share everything.
#[derive(Clone)]
pub struct Sessions {
    inner: Arc<Inner>,
}

struct Inner {
    app: OauthApp,
    /// Makes the calls by which tokens are got, itself without one.
    client: Client,
    vault: Vault,
    /// How long a call by which tokens are got may take.
    timeout: Duration,
    /// What the claims of this process have in common.
    holder: Claim,
    accounts: Mutex<HashMap<Account, Arc<AccountState>>>,
}

impl Sessions {
    /// Keeps the sessions of `app` in `store`.
    ///
    /// # Errors
    ///
    /// Fails when a setting of the app's client cannot work.
    pub fn new(app: OauthApp, store: impl TokenStore + 'static) -> Result<Self, BuildError> {
        Self::builder(app, store).build()
    }

    /// Begins with settings that [`new`](Self::new) leaves as they are, such as encryption.
    pub fn builder(app: OauthApp, store: impl TokenStore + 'static) -> SessionsBuilder {
        SessionsBuilder::new(app, store)
    }

    /// Begins an installation that asks for `scopes`.
    pub fn authorize<S: Into<String>>(&self, scopes: impl IntoIterator<Item = S>) -> Authorization {
        let app = &self.inner.app;
        let scopes = scopes.into_iter().map(Into::into).collect();
        Authorization::new(&app.client_id, &app.redirect_uri, scopes)
    }

    /// Returns the tokens of a location. Operations that only an agency may call get those of its company.
    pub fn location(&self, id: impl Into<String>) -> SessionTokens {
        SessionTokens::new(self, &Account::Location(id.into()))
    }

    /// Returns the tokens of a company.
    pub fn company(&self, id: impl Into<String>) -> SessionTokens {
        SessionTokens::new(self, &Account::Company(id.into()))
    }

    /// Returns the accounts that a session is stored of.
    ///
    /// # Errors
    ///
    /// Fails when the store cannot be read.
    pub async fn accounts(&self) -> Result<Vec<Account>, TokenError> {
        self.inner.vault.accounts().await
    }

    /// Removes the session of an account, such as when the app was uninstalled there. Its tokens stay valid on the server.
    ///
    /// # Errors
    ///
    /// Fails when the store cannot be written.
    pub async fn remove(&self, account: &Account) -> Result<(), TokenError> {
        let state = self.state(account);
        let mut progress = state.gate.lock().await;
        state.set_unsaved(&mut progress, None);
        state.set_current(None);
        let vault = &self.inner.vault;
        for _ in 0..CONFLICTS {
            let stored = vault.load(account).await?;
            if stored.record.is_none() || vault.replace(account, &stored, None).await?.is_some() {
                return Ok(());
            }
        }
        Err(conflicting(account))
    }

    /// Stores the tokens that could not be stored when they were got: what to do before the process ends.
    ///
    /// # Errors
    ///
    /// Fails when some of them still cannot be stored. They are lost if the process ends now.
    pub async fn flush(&self) -> Result<(), TokenError> {
        let states: Vec<_> = {
            let accounts = self.inner.accounts.lock();
            let accounts = accounts.unwrap_or_else(PoisonError::into_inner);
            accounts.values().cloned().collect()
        };
        let mut result = Ok(());
        for state in states {
            // Whoever holds the gate may be about to store something.
            let mut progress = state.gate.lock().await;
            let saved = self.save_unsaved(&state, &mut progress).await;
            result = result.and(saved);
        }
        result
    }

    fn state(&self, account: &Account) -> Arc<AccountState> {
        let accounts = self.inner.accounts.lock();
        let mut accounts = accounts.unwrap_or_else(PoisonError::into_inner);
        if let Some(state) = accounts.get(account) {
            return Arc::clone(state);
        }
        let state = Arc::new(AccountState::new(account.clone()));
        accounts.insert(account.clone(), Arc::clone(&state));
        state
    }
}

impl Inner {
    /// How long a claim holds: as long as the call may take, and as long again for storing what it answers.
    fn lease(&self) -> Duration {
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
