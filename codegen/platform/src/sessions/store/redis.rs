//! A store on a Redis server, which many machines share.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use redis::aio::{ConnectionManager, ConnectionManagerConfig};
use redis::{Client, ConnectionAddr, RedisError, Script};

use super::{StoreError, StoreFuture, TokenStore};

/// Maximum time for connecting.
const CONNECTION_TIMEOUT: Duration = Duration::from_secs(2);

/// Maximum time for a response.
const RESPONSE_TIMEOUT: Duration = Duration::from_secs(2);

/// A script, because Redis runs scripts atomically. The first argument states which of the two values are present.
const COMPARE_AND_SET: &str = "
    local current = redis.call('GET', KEYS[1])
    if ARGV[1] == 'new' or ARGV[1] == 'nothing' then
        if current then return 0 end
    elseif current ~= ARGV[2] then
        return 0
    end
    if ARGV[1] == 'new' or ARGV[1] == 'replace' then
        redis.call('SET', KEYS[1], ARGV[3])
    elseif ARGV[1] == 'remove' then
        redis.call('DEL', KEYS[1])
    end
    return 1
";

/// Keeps sessions on a Redis server, for programs that run on many machines.
///
/// The server's configuration decides how durable sessions are: turn on its append-only file with `appendfsync always` if
/// losing the last second would lose a session, and disable eviction (`maxmemory-policy noeviction`).
#[derive(Clone)]
pub struct RedisStore {
    client: Client,
    /// Opened at first use, because only then a runtime is certainly available.
    connection: Arc<Mutex<Connection>>,
    prefix: String,
    compare_and_set: Script,
}

/// The connection that all calls share.
#[derive(Default)]
struct Connection {
    manager: Option<ConnectionManager>,
    /// The number of the connection, so that a failed call on an earlier connection does not discard this one.
    number: u64,
}

/// A call under way. If a call gets no response or is dropped, its connection is not used again: the connection may be dead
/// without being closed, and all further calls on it would fail.
pub(crate) struct Use<'a> {
    store: &'a RedisStore,
    pub(crate) manager: ConnectionManager,
    number: u64,
    is_answered: bool,
}

impl RedisStore {
    /// Prepares to connect to `url`: `redis://`, `rediss://` for TLS, or `redis+unix://`. The connection is made when it
    /// is needed, and again whenever it breaks.
    ///
    /// # Errors
    ///
    /// Fails when the URL is invalid. No message contains its password.
    pub fn open(url: &str) -> Result<Self, StoreError> {
        let invalid = |error: RedisError| {
            StoreError::new("the address of the Redis server cannot be used").because(error)
        };
        let client = Client::open(url).map_err(invalid)?;
        if matches!(
            client.get_connection_info().addr(),
            ConnectionAddr::TcpTls { .. }
        ) {
            // The crate `redis` uses the default crypto provider of the process. It panics if a program links two providers and
            // has not installed one.
            highlevel_runtime::internal::crypto::install_provider();
        }
        Ok(Self {
            client,
            connection: Arc::default(),
            prefix: "highlevel:".to_owned(),
            compare_and_set: Script::new(COMPARE_AND_SET),
        })
    }

    /// Sets the prefix of the keys on the server: `highlevel:` unless set.
    #[must_use]
    pub fn prefix(mut self, prefix: impl Into<String>) -> Self {
        self.prefix = prefix.into();
        self
    }

    /// Starts a call on the shared connection.
    pub(crate) fn begin(&self) -> Result<Use<'_>, StoreError> {
        let mut connection = self.lock();
        let manager = match &connection.manager {
            Some(manager) => manager.clone(),
            None => {
                let config = ConnectionManagerConfig::new()
                    .set_connection_timeout(Some(CONNECTION_TIMEOUT))
                    .set_response_timeout(Some(RESPONSE_TIMEOUT))
                    .set_number_of_retries(2)
                    .set_max_delay(Duration::from_millis(500));
                let manager = ConnectionManager::new_lazy_with_config(self.client.clone(), config)
                    .map_err(failed)?;
                connection.manager = Some(manager.clone());
                connection.number += 1;
                manager
            }
        };
        Ok(Use {
            store: self,
            manager,
            number: connection.number,
            is_answered: false,
        })
    }

    /// Ignores the poison of the lock: a panic cannot leave the connection half replaced.
    fn lock(&self) -> MutexGuard<'_, Connection> {
        self.connection
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn key(&self, key: &str) -> String {
        format!("{}{key}", self.prefix)
    }
}

impl TokenStore for RedisStore {
    fn load<'a>(&'a self, key: &'a str) -> StoreFuture<'a, Option<Vec<u8>>> {
        Box::pin(async move {
            let mut call = self.begin()?;
            let value = redis::cmd("GET")
                .arg(self.key(key))
                .query_async(&mut call.manager)
                .await;
            call.end(value)
        })
    }

    fn compare_and_set<'a>(
        &'a self,
        key: &'a str,
        expected: Option<&'a [u8]>,
        new: Option<&'a [u8]>,
    ) -> StoreFuture<'a, bool> {
        Box::pin(async move {
            let change = match (expected, new) {
                (None, None) => "nothing",
                (None, Some(_)) => "new",
                (Some(_), None) => "remove",
                (Some(_), Some(_)) => "replace",
            };
            let mut call = self.begin()?;
            let is_replaced = self
                .compare_and_set
                .key(self.key(key))
                .arg(change)
                .arg(expected.unwrap_or_default())
                .arg(new.unwrap_or_default())
                .invoke_async(&mut call.manager)
                .await;
            call.end(is_replaced)
        })
    }

    fn keys<'a>(&'a self, prefix: &'a str) -> StoreFuture<'a, Vec<String>> {
        Box::pin(async move {
            let pattern = format!("{}*", literal(&self.key(prefix)));
            let mut keys = Vec::new();
            let mut cursor = 0_u64;
            loop {
                let mut call = self.begin()?;
                let page = redis::cmd("SCAN")
                    .arg(cursor)
                    .arg("MATCH")
                    .arg(&pattern)
                    .arg("COUNT")
                    .arg(500)
                    .query_async(&mut call.manager)
                    .await;
                let (next, page): (u64, Vec<Vec<u8>>) = call.end(page)?;
                // A key that is not UTF-8 was not written by this crate. Skip it, so that it does not make the whole list fail.
                let page = page.iter().filter_map(|key| str::from_utf8(key).ok());
                let own = page.filter_map(|key| key.strip_prefix(&self.prefix));
                keys.extend(own.map(str::to_owned));
                cursor = next;
                if cursor == 0 {
                    // `SCAN` may return a key more than once.
                    keys.sort_unstable();
                    keys.dedup();
                    return Ok(keys);
                }
            }
        })
    }
}

impl Use<'_> {
    /// Ends the call with its result.
    pub(crate) fn end<T>(mut self, result: Result<T, RedisError>) -> Result<T, StoreError> {
        // An I/O error means that there was no response. Any other error counts as a response, after which the connection still
        // works.
        self.is_answered = result
            .as_ref()
            .err()
            .is_none_or(|error| !error.is_io_error());
        result.map_err(failed)
    }
}

impl Drop for Use<'_> {
    fn drop(&mut self) {
        if self.is_answered {
            return;
        }
        let mut connection = self.store.lock();
        if connection.number == self.number {
            connection.manager = None;
        }
    }
}

impl fmt::Debug for RedisStore {
    /// Omits the URL, which may contain a password.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("RedisStore")
            .field("prefix", &self.prefix)
            .finish_non_exhaustive()
    }
}

/// Escapes the special characters of Redis patterns.
fn literal(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        if matches!(character, '*' | '?' | '[' | ']' | '^' | '\\') {
            escaped.push('\\');
        }
        escaped.push(character);
    }
    escaped
}

/// The codes of transient errors: the server is starting, running a script, out of memory, unable to write to its disk or
/// replicas, or being moved or elected.
const TRANSIENT: [&str; 9] = [
    "LOADING",
    "BUSY",
    "TRYAGAIN",
    "MASTERDOWN",
    "READONLY",
    "OOM",
    "MISCONF",
    "NOREPLICAS",
    "CLUSTERDOWN",
];

fn failed(error: RedisError) -> StoreError {
    let is_transient = error.is_io_error()
        || error.is_timeout()
        || error.is_connection_dropped()
        || error.is_connection_refusal()
        || has_transient_code(&error);
    let failure = StoreError::new("the Redis server cannot be used").because(error);
    if is_transient {
        failure.retryable()
    } else {
        failure
    }
}

/// Returns whether a server's error is transient: its code is one of `TRANSIENT`, or the server has too many clients, which it
/// says only in the message. Older servers have the code of an error in a script only in the message, too.
fn has_transient_code(error: &RedisError) -> bool {
    let text = error.detail().unwrap_or_default();
    let has_code = |code: &&str| {
        error.code() == Some(code)
            || text
                .split_whitespace()
                .any(|word| word.strip_prefix('-') == Some(code))
    };
    TRANSIENT.iter().any(has_code) || text.starts_with("max number of clients reached")
}
