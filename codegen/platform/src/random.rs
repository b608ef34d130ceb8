//! Random bytes and strings from the operating system, for nonces, the ids of processes and the `state` of installations
//! and logins.

use highlevel_runtime::internal::crypto::rand::{SecureRandom, SystemRandom};

/// Returns unpredictable random bytes from the operating system.
pub(crate) fn secret_bytes<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    SystemRandom::new()
        .fill(&mut bytes)
        .expect("the operating system has random bytes");
    bytes
}

/// Returns `N` random bytes from the operating system as hexadecimal digits.
pub(crate) fn secret_text<const N: usize>() -> String {
    let digit = |value: u8| char::from_digit(u32::from(value), 16).expect("four bits are a digit");
    let digits = secret_bytes::<N>()
        .into_iter()
        .flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]);
    digits.collect()
}
