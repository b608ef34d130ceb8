//! The received deliveries in the SQLite file of the sessions, shared by the processes of one machine.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use rusqlite::{Connection, OptionalExtension, Transaction, TransactionBehavior};

use super::{Claim, SeenDeliveries};
use crate::sessions::SqliteStore;
use crate::store_error::StoreFuture;

/// An id without a holder was accepted. Times are milliseconds since 1970.
const TABLE: &str = "
    CREATE TABLE IF NOT EXISTS highlevel_webhooks (id TEXT PRIMARY KEY, holder TEXT, expires INTEGER NOT NULL)
        STRICT, WITHOUT ROWID;
    CREATE INDEX IF NOT EXISTS highlevel_webhooks_expires ON highlevel_webhooks (expires);
";

/// Deletes a few expired ids at a time, so that no claim takes long.
const FORGET: &str = "
    DELETE FROM highlevel_webhooks WHERE id IN (SELECT id FROM highlevel_webhooks WHERE expires <= ?1 LIMIT 20)
";

const CLAIM: &str = "
    INSERT INTO highlevel_webhooks (id, holder, expires) VALUES (?1, ?2, ?3)
    ON CONFLICT (id) DO UPDATE SET holder = ?2, expires = ?3 WHERE expires <= ?4
";

const ACCEPT: &str = "
    INSERT INTO highlevel_webhooks (id, holder, expires) VALUES (?1, NULL, ?2)
    ON CONFLICT (id) DO UPDATE SET holder = NULL, expires = ?2
";

impl SeenDeliveries for SqliteStore {
    fn claim<'a>(
        &'a self,
        id: &'a str,
        holder: &'a str,
        lease: Duration,
    ) -> StoreFuture<'a, Claim> {
        let (id, holder) = (id.to_owned(), holder.to_owned());
        self.run(move |connection| claim(connection, &id, &holder, lease))
    }

    fn accept<'a>(&'a self, id: &'a str, keep: Duration) -> StoreFuture<'a, ()> {
        let id = id.to_owned();
        self.run(move |connection| {
            connection.execute_batch(TABLE)?;
            connection.execute(ACCEPT, (id, in_future(now(), keep)))?;
            Ok(())
        })
    }

    fn release<'a>(&'a self, id: &'a str, holder: &'a str) -> StoreFuture<'a, ()> {
        let (id, holder) = (id.to_owned(), holder.to_owned());
        self.run(move |connection| {
            connection.execute_batch(TABLE)?;
            let delete = "DELETE FROM highlevel_webhooks WHERE id = ?1 AND holder = ?2";
            connection.execute(delete, (id, holder))?;
            Ok(())
        })
    }
}

fn claim(
    connection: &Connection,
    id: &str,
    holder: &str,
    lease: Duration,
) -> rusqlite::Result<Claim> {
    // Create the table at first use, so that a program without webhooks does not have it. If it exists, the statement only
    // reads the cached schema.
    connection.execute_batch(TABLE)?;
    let transaction = Transaction::new_unchecked(connection, TransactionBehavior::Immediate)?;
    let now = now();
    transaction.execute(FORGET, [now])?;
    let changed = transaction.execute(CLAIM, (id, holder, in_future(now, lease), now))?;
    let found = if changed == 1 {
        Claim::New
    } else {
        let select = "SELECT holder FROM highlevel_webhooks WHERE id = ?1";
        let other: Option<Option<String>> = transaction
            .query_row(select, [id], |row| row.get(0))
            .optional()?;
        match other {
            Some(None) => Claim::Accepted,
            _ => Claim::InProgress,
        }
    };
    transaction.commit()?;
    Ok(found)
}

fn now() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    milliseconds(since.unwrap_or_default())
}

fn in_future(now: i64, duration: Duration) -> i64 {
    now.saturating_add(milliseconds(duration))
}

fn milliseconds(duration: Duration) -> i64 {
    i64::try_from(duration.as_millis()).unwrap_or(i64::MAX)
}
