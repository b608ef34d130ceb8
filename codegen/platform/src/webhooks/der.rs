//! The subset of DER that public keys need: nested values with a tag, a length and contents.

pub(super) const BIT_STRING: u8 = 0x03;
pub(super) const INTEGER: u8 = 0x02;
pub(super) const OBJECT_IDENTIFIER: u8 = 0x06;
pub(super) const SEQUENCE: u8 = 0x30;

/// Reads the value at the beginning of `input`, which must have the tag `tag`. Returns its contents and the rest of
/// `input`.
pub(super) fn read(input: &[u8], tag: u8) -> Option<(&[u8], &[u8])> {
    let (&first, rest) = input.split_first()?;
    let (length, rest) = read_length(rest)?;
    if first != tag || length > rest.len() {
        return None;
    }
    Some(rest.split_at(length))
}

/// Reads a length of at most two bytes, because no key is longer than 64 KiB.
fn read_length(input: &[u8]) -> Option<(usize, &[u8])> {
    match input {
        [short @ 0..=0x7f, rest @ ..] => Some((usize::from(*short), rest)),
        [0x81, length, rest @ ..] => Some((usize::from(*length), rest)),
        [0x82, high, low, rest @ ..] => {
            Some((usize::from(u16::from_be_bytes([*high, *low])), rest))
        }
        _ => None,
    }
}

/// Splits a `SubjectPublicKeyInfo` into the identifier of the algorithm and the key.
pub(super) fn read_public_key(input: &[u8]) -> Option<(&[u8], &[u8])> {
    let (info, after) = read(input, SEQUENCE)?;
    let (algorithm, info) = read(info, SEQUENCE)?;
    let (identifier, _parameters) = read(algorithm, OBJECT_IDENTIFIER)?;
    let (bits, rest) = read(info, BIT_STRING)?;
    let (&unused_bits, key) = bits.split_first()?;
    (after.is_empty() && rest.is_empty() && unused_bits == 0).then_some((identifier, key))
}

/// Returns the number of bits of an RSA key, which is that of its modulus.
pub(super) fn rsa_bits(key: &[u8]) -> Option<usize> {
    let (numbers, _) = read(key, SEQUENCE)?;
    let (modulus, _exponent) = read(numbers, INTEGER)?;
    let first = modulus.iter().position(|byte| *byte != 0)?;
    let modulus = &modulus[first..];
    Some(8 * modulus.len() - modulus[0].leading_zeros() as usize)
}
