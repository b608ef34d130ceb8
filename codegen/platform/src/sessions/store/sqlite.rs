//! A store in a file, which the processes of one machine share.

use std::fmt;
use std::fs::OpenOptions;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use rusqlite::{Connection, ErrorCode, OpenFlags, OptionalExtension};

use super::{StoreError, StoreFuture, TokenStore};

/// Maximum time that a statement waits for another process to finish its own.
const BUSY_TIMEOUT: Duration = Duration::from_secs(5);

/// A rollback journal, not a write-ahead log: it needs no shared memory, so it also works where several containers
/// mount one folder. `EXTRA` makes completed writes survive a power failure; `secure_delete` leaves no old token in the
/// free pages of the file.
const SETTINGS: &str = "
    PRAGMA journal_mode = DELETE;
    PRAGMA synchronous = EXTRA;
    PRAGMA secure_delete = ON;
    CREATE TABLE IF NOT EXISTS highlevel_sessions (key TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT;
";

/// Keeps sessions in an SQLite file. The processes of one machine may share it.
///
/// On Unix only the owner of the file can read it, which [`open`](Self::open) enforces. On other systems the file has the
/// permissions of its folder, which are not checked: choose a folder that only you can read, and encrypt the tokens by
/// `SessionsBuilder::encryption_key`.
#[derive(Clone)]
pub struct SqliteStore {
    path: Arc<Path>,
    connection: Arc<Mutex<Connection>>,
}

impl SqliteStore {
    /// Opens the file at `path`, or creates it.
    ///
    /// # Errors
    ///
    /// Fails when the file cannot be created or opened or is not a database, and, on Unix, when users other than its owner can
    /// read, write or execute it.
    pub fn open(path: impl Into<PathBuf>) -> Result<Self, StoreError> {
        let path = path.into();
        let failed = |error: rusqlite::Error| database_error("cannot be opened", &path, error);
        create_private(&path)?;
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = Connection::open_with_flags(&path, flags).map_err(failed)?;
        connection.busy_timeout(BUSY_TIMEOUT).map_err(failed)?;
        connection.execute_batch(SETTINGS).map_err(failed)?;
        Ok(Self {
            path: path.into(),
            connection: Arc::new(Mutex::new(connection)),
        })
    }

    /// Runs `work` on a thread for blocking work.
    pub(crate) fn run<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Connection) -> rusqlite::Result<T> + Send + 'static,
    ) -> StoreFuture<'static, T> {
        let store = self.clone();
        Box::pin(async move {
            let blocking = tokio::task::spawn_blocking(move || {
                // Ignore the poison: SQLite statements are atomic, so a panic in another call leaves the database consistent.
                let connection = store.connection.lock();
                let connection = connection.unwrap_or_else(PoisonError::into_inner);
                work(&connection)
                    .map_err(|error| database_error("cannot be used", &store.path, error))
            });
            let stopped = |error| {
                StoreError::new("the session file was not reached: the runtime is shutting down")
                    .because(error)
            };
            blocking.await.map_err(stopped)?
        })
    }
}

impl TokenStore for SqliteStore {
    fn load<'a>(&'a self, key: &'a str) -> StoreFuture<'a, Option<Vec<u8>>> {
        let key = key.to_owned();
        self.run(move |connection| {
            connection
                .prepare("SELECT value FROM highlevel_sessions WHERE key = ?1")?
                .query_row([key], |row| row.get(0))
                .optional()
        })
    }

    /// Each case is a single SQL statement, which SQLite executes atomically.
    fn compare_and_set<'a>(
        &'a self,
        key: &'a str,
        expected: Option<&'a [u8]>,
        new: Option<&'a [u8]>,
    ) -> StoreFuture<'a, bool> {
        let key = key.to_owned();
        let (expected, new) = (expected.map(<[u8]>::to_vec), new.map(<[u8]>::to_vec));
        self.run(move |connection| {
            let changed = match (expected, new) {
                (None, Some(new)) => connection.execute(
                    "INSERT INTO highlevel_sessions (key, value) VALUES (?1, ?2) ON CONFLICT DO NOTHING",
                    (key, new),
                )?,
                (Some(expected), Some(new)) => connection.execute(
                    "UPDATE highlevel_sessions SET value = ?3 WHERE key = ?1 AND value = ?2",
                    (key, expected, new),
                )?,
                (Some(expected), None) => connection.execute(
                    "DELETE FROM highlevel_sessions WHERE key = ?1 AND value = ?2",
                    (key, expected),
                )?,
                (None, None) => {
                    let count = "SELECT count(*) FROM highlevel_sessions WHERE key = ?1";
                    return connection.query_row(count, [key], |row| Ok(row.get::<_, i64>(0)? == 0));
                }
            };
            Ok(changed == 1)
        })
    }

    fn keys<'a>(&'a self, prefix: &'a str) -> StoreFuture<'a, Vec<String>> {
        let prefix = prefix.to_owned();
        // A range scan uses the index instead of reading all keys. The end of the range is the prefix followed by four of the
        // greatest character.
        let end = format!("{prefix}{}", "\u{10ffff}".repeat(4));
        self.run(move |connection| {
            connection
                .prepare(
                    "SELECT key FROM highlevel_sessions
                     WHERE key >= ?1 AND key <= ?2 AND substr(key, 1, length(?1)) = ?1",
                )?
                // A key that is not UTF-8 was not written by this crate. Skip it, so that it does not make the whole list fail.
                .query_map([prefix, end], |row| {
                    let key = row.get_ref(0)?.as_bytes()?;
                    Ok(str::from_utf8(key).ok().map(str::to_owned))
                })?
                .filter_map(Result::transpose)
                .collect()
        })
    }
}

impl fmt::Debug for SqliteStore {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("SqliteStore")
            .field("path", &self.path)
            .finish_non_exhaustive()
    }
}

/// Creates the file before SQLite opens it, on Unix with permissions for its owner only, because SQLite would use the umask.
/// The journal gets the same permissions as the file. On Unix, the permissions of an existing file are checked.
fn create_private(path: &Path) -> Result<(), StoreError> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    match options.open(path) {
        Ok(_) => Ok(()),
        #[cfg(unix)]
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => check_private(path),
        #[cfg(not(unix))]
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(()),
        Err(error) => Err(StoreError::new(format!(
            "the session file {} cannot be created",
            path.display()
        ))
        .because(error)),
    }
}

#[cfg(unix)]
fn check_private(path: &Path) -> Result<(), StoreError> {
    use std::os::unix::fs::PermissionsExt;

    let metadata = std::fs::metadata(path).map_err(|error| {
        StoreError::new(format!(
            "the session file {} cannot be read",
            path.display()
        ))
        .because(error)
    })?;
    let mode = metadata.permissions().mode() & 0o777;
    let of_others = mode & 0o077;
    if of_others == 0 {
        return Ok(());
    }
    Err(StoreError::new(format!(
        "the session file {path} can be used by others than its owner (mode {mode:04o}), so its tokens may be known to \
         them; if they are not, run `chmod 600 {path}`",
        path = path.display()
    )))
}

fn database_error(what: &str, path: &Path, error: rusqlite::Error) -> StoreError {
    let code = error.sqlite_error_code();
    let reason = format!("the session file {} {what}", path.display());
    let failure = StoreError::new(reason).because(error);
    // A busy database, a full disk, an I/O error or a lack of memory is transient; a damaged file is not.
    let is_transient = matches!(
        code,
        Some(
            ErrorCode::DatabaseBusy
                | ErrorCode::DatabaseLocked
                | ErrorCode::DiskFull
                | ErrorCode::SystemIoFailure
                | ErrorCode::OutOfMemory
        )
    );
    if is_transient {
        failure.retryable()
    } else {
        failure
    }
}
