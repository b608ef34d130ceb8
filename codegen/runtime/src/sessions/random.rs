//! Random bytes from the operating system.

use ring::rand::{SecureRandom, SystemRandom};

pub(super) fn bytes<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    SystemRandom::new()
        .fill(&mut bytes)
        .expect("the operating system has random bytes");
    bytes
}

/// Returns `2 * N` hexadecimal digits.
pub(super) fn text<const N: usize>() -> String {
    let digit = |value: u8| char::from_digit(u32::from(value), 16).expect("four bits are a digit");
    let digits = bytes::<N>()
        .into_iter()
        .flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]);
    digits.collect()
}
