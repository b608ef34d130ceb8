//! The received deliveries on a Redis server, shared by many machines. The server removes expired entries.

use std::time::Duration;

use redis::Script;

use super::{Claim, SeenDeliveries};
use crate::sessions::RedisStore;
use crate::store_error::StoreFuture;

/// The value of an accepted id. The value of a claim is `claimed by` and its holder.
const ACCEPTED: &str = "accepted";

const CLAIM: &str = "
    local current = redis.call('GET', KEYS[1])
    if current == ARGV[3] then return 2 end
    if current then return 1 end
    redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
    return 0
";

const RELEASE: &str = "
    if redis.call('GET', KEYS[1]) == ARGV[1] then redis.call('DEL', KEYS[1]) end
    return 0
";

/// Maximum expiry time in milliseconds: 100 years, because Redis refuses times that overflow its clock.
const LONGEST: u64 = 100 * 365 * 24 * 3600 * 1000;

impl SeenDeliveries for RedisStore {
    fn claim<'a>(
        &'a self,
        id: &'a str,
        holder: &'a str,
        lease: Duration,
    ) -> StoreFuture<'a, Claim> {
        Box::pin(async move {
            let mut call = self.begin()?;
            let found = Script::new(CLAIM)
                .key(self.key(&name(id)))
                .arg(claimed_by(holder))
                .arg(milliseconds(lease))
                .arg(ACCEPTED)
                .invoke_async(&mut call.manager)
                .await;
            Ok(match call.end::<u8>(found)? {
                0 => Claim::New,
                1 => Claim::InProgress,
                _ => Claim::Accepted,
            })
        })
    }

    fn accept<'a>(&'a self, id: &'a str, keep: Duration) -> StoreFuture<'a, ()> {
        Box::pin(async move {
            let mut call = self.begin()?;
            let set = redis::cmd("SET")
                .arg(self.key(&name(id)))
                .arg(ACCEPTED)
                .arg("PX")
                .arg(milliseconds(keep))
                .query_async(&mut call.manager)
                .await;
            call.end(set)
        })
    }

    fn release<'a>(&'a self, id: &'a str, holder: &'a str) -> StoreFuture<'a, ()> {
        Box::pin(async move {
            let mut call = self.begin()?;
            let released = Script::new(RELEASE)
                .key(self.key(&name(id)))
                .arg(claimed_by(holder))
                .invoke_async(&mut call.manager)
                .await;
            call.end::<u8>(released).map(drop)
        })
    }
}

fn name(id: &str) -> String {
    format!("webhooks/{id}")
}

fn claimed_by(holder: &str) -> String {
    format!("claimed by {holder}")
}

/// Converts to milliseconds, at least 1, because Redis refuses an expiry of zero.
fn milliseconds(duration: Duration) -> u64 {
    let milliseconds = u64::try_from(duration.as_millis()).unwrap_or(u64::MAX);
    milliseconds.clamp(1, LONGEST)
}
