//! Access to the records in a store: listing, reading, and replacing by compare-and-set.

use std::fmt;
use std::time::Duration;

use crate::sessions::store::{StoreError, StoreFuture, TokenStore};
use highlevel_runtime::{TokenError, TokenErrorKind};

use crate::sessions::records::account::Account;
use crate::sessions::records::record::Record;
use crate::sessions::records::seal::Sealer;

/// Maximum duration of a call to a store.
const TIMEOUT: Duration = Duration::from_secs(10);

/// The store of one app.
pub(crate) struct Vault {
    pub(crate) store: Box<dyn TokenStore>,
    pub(crate) sealer: Sealer,
    /// The prefix of the keys of this app, because several apps may share a store.
    pub(crate) prefix: String,
}

/// A record as it was read or written last.
#[derive(Clone, Debug, Default)]
pub(crate) struct Stored {
    /// The record, or `None` if it is absent or cannot be read.
    pub(crate) record: Option<Record>,
    bytes: Option<Vec<u8>>,
}

impl Stored {
    /// Returns whether nothing is stored, not even an unreadable record.
    pub(crate) fn is_absent(&self) -> bool {
        self.bytes.is_none()
    }
}

impl Vault {
    /// Reads a record to use it.
    pub(crate) async fn load(&self, account: &Account) -> Result<Stored, TokenError> {
        let key = self.key(account);
        let bytes = self.bytes(&key, account).await?;
        let record = self.read(&key, bytes.as_deref()).map_err(|reason| {
            let message = format!("the stored session of {account} cannot be read: {reason}");
            TokenError::of(TokenErrorKind::Store, message)
        })?;
        Ok(Stored { record, bytes })
    }

    /// Reads a record to replace or remove it. An unreadable record is not an error, because a new installation must be able to
    /// replace a record that is damaged or whose key is lost.
    pub(crate) async fn load_to_replace(&self, account: &Account) -> Result<Stored, TokenError> {
        let key = self.key(account);
        let bytes = self.bytes(&key, account).await?;
        let record = self.read(&key, bytes.as_deref()).unwrap_or_else(|reason| {
            tracing::warn!(%account, reason, "a stored session cannot be read; it counts as absent and may be replaced");
            None
        });
        Ok(Stored { record, bytes })
    }

    async fn bytes(&self, key: &str, account: &Account) -> Result<Option<Vec<u8>>, TokenError> {
        let loaded = in_time(self.store.load(key)).await;
        loaded.map_err(|error| failed("read", account, error))
    }

    fn read(&self, key: &str, bytes: Option<&[u8]>) -> Result<Option<Record>, &'static str> {
        let Some(bytes) = bytes else {
            return Ok(None);
        };
        let text = self.sealer.unseal(key, bytes)?;
        Record::parse(&text).map(Some)
    }

    /// Replaces the stored record by `record`, or removes it if `record` is `None`. Returns the new stored record, or `None` if the
    /// old one had changed since it was read.
    pub(crate) async fn replace(
        &self,
        account: &Account,
        found: &Stored,
        record: Option<Record>,
    ) -> Result<Option<Stored>, TokenError> {
        let key = self.key(account);
        let bytes = record
            .as_ref()
            .map(|record| self.sealer.seal(&key, record.to_json()));
        let replacing = self
            .store
            .compare_and_set(&key, found.bytes.as_deref(), bytes.as_deref());
        let replaced = in_time(replacing).await;
        if replaced.map_err(|error| failed("written", account, error))? {
            Ok(Some(Stored { record, bytes }))
        } else {
            Ok(None)
        }
    }

    /// Returns the accounts with a stored session.
    pub(crate) async fn accounts(&self) -> Result<Vec<Account>, TokenError> {
        self.listed("").await
    }

    /// Returns the companies with a stored session. They are usually far fewer than the locations.
    pub(crate) async fn companies(&self) -> Result<Vec<Account>, TokenError> {
        self.listed(&Account::Company(String::new()).name()).await
    }

    async fn listed(&self, names: &str) -> Result<Vec<Account>, TokenError> {
        let prefix = format!("{}{names}", self.prefix);
        let keys = in_time(self.store.keys(&prefix)).await.map_err(|error| {
            let failure = TokenError::of(
                TokenErrorKind::Store,
                format!("the sessions cannot be listed: {error}"),
            );
            with_cause(failure, error)
        })?;
        let names = keys.iter().filter_map(|key| key.strip_prefix(&self.prefix));
        let mut accounts: Vec<_> = names.filter_map(Account::from_name).collect();
        accounts.sort_unstable();
        Ok(accounts)
    }

    fn key(&self, account: &Account) -> String {
        format!("{}{}", self.prefix, account.name())
    }
}

impl fmt::Debug for Vault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Vault")
            .field("sealer", &self.sealer)
            .finish_non_exhaustive()
    }
}

/// Limits the time of a call to the store, so that a store that never responds does not block all calls forever.
async fn in_time<T>(answer: StoreFuture<'_, T>) -> Result<T, StoreError> {
    match tokio::time::timeout(TIMEOUT, answer).await {
        Ok(result) => result,
        Err(_) => Err(StoreError::new(format!(
            "it did not respond within {} seconds",
            TIMEOUT.as_secs()
        ))
        .retryable()),
    }
}

fn failed(what: &str, account: &Account, error: StoreError) -> TokenError {
    let message = format!("the stored session of {account} cannot be {what}: {error}");
    with_cause(TokenError::of(TokenErrorKind::Store, message), error)
}

fn with_cause(failure: TokenError, error: StoreError) -> TokenError {
    let is_transient = error.is_retryable();
    let failure = failure.because(error);
    if is_transient {
        failure.retryable()
    } else {
        failure
    }
}
