//! Random numbers that need no secrecy.

use std::hash::{BuildHasher, RandomState};
use std::time::Duration;

/// Returns 64 random bits: a hash by a standard hasher with random keys.
pub fn random_u64() -> u64 {
    RandomState::new().hash_one(std::thread::current().id())
}

/// Returns a uniformly distributed duration between zero and `most`.
pub fn up_to(most: Duration) -> Duration {
    let nanos = u64::try_from(most.as_nanos()).unwrap_or(u64::MAX);
    match nanos.checked_add(1) {
        Some(count) => Duration::from_nanos(random_u64() % count),
        None => Duration::from_nanos(random_u64()),
    }
}
