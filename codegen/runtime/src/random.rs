//! Random numbers: those that need no secrecy, and secrets.

use std::hash::{BuildHasher, RandomState};
use std::time::Duration;

use ring::rand::{SecureRandom, SystemRandom};

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

/// Returns bytes of the operating system's randomness: nobody guesses them.
pub(crate) fn secret_bytes<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    SystemRandom::new()
        .fill(&mut bytes)
        .expect("the operating system has random bytes");
    bytes
}

/// Returns `2 * N` hexadecimal digits of the operating system's randomness.
pub(crate) fn secret_text<const N: usize>() -> String {
    let digit = |value: u8| char::from_digit(u32::from(value), 16).expect("four bits are a digit");
    let digits = secret_bytes::<N>()
        .into_iter()
        .flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]);
    digits.collect()
}
