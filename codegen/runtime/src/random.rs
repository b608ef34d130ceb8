//! Random numbers: those that need no secrecy, and secrets.

use std::fmt::Write as _;
use std::hash::{BuildHasher, RandomState};
use std::time::Duration;

/// Returns 64 bits that differ on each call and cannot be foreseen: the hasher's keys are random.
pub(crate) fn random_u64() -> u64 {
    RandomState::new().hash_one(std::thread::current().id())
}

/// Returns a duration between nothing and `most`, each as likely.
pub(crate) fn up_to(most: Duration) -> Duration {
    let nanos = u64::try_from(most.as_nanos()).unwrap_or(u64::MAX);
    match nanos.checked_add(1) {
        Some(count) => Duration::from_nanos(random_u64() % count),
        None => Duration::from_nanos(random_u64()),
    }
}

/// Returns 128 bits of the operating system's randomness as hexadecimal digits: nobody guesses them.
pub(crate) fn secret_token() -> String {
    let mut bytes = [0; 16];
    rustls::crypto::ring::default_provider()
        .secure_random
        .fill(&mut bytes)
        .expect("the operating system gives random numbers");
    let mut token = String::with_capacity(2 * bytes.len());
    for byte in bytes {
        let _ = write!(token, "{byte:02x}");
    }
    token
}
