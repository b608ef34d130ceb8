//! Scans strings and key tags many bytes at a time.

/// Returns the first position from `at` on that holds a quote, a backslash or a control character, or the length.
pub(crate) fn end_of_plain(bytes: &[u8], mut at: usize) -> usize {
    while let Some(chunk) = bytes.get(at..).and_then(<[u8]>::first_chunk) {
        let first = first_special(u64::from_le_bytes(*chunk));
        if first < 8 {
            return at + first;
        }
        at += 8;
    }
    let rest = bytes.get(at..).unwrap_or_default();
    let special = rest.iter().position(|byte| is_special(*byte));
    at + special.unwrap_or(rest.len())
}

/// Returns the index of the first special byte of a little-endian word of eight bytes, or 8 if there is none.
#[inline]
fn first_special(word: u64) -> usize {
    const ONES: u64 = 0x0101_0101_0101_0101;
    let quote = word ^ (ONES * u64::from(b'"'));
    let backslash = word ^ (ONES * u64::from(b'\\'));
    // The subtraction borrows in each byte that is smaller than the subtrahend, which sets the high bit of the byte. Bytes
    // whose high bit was set before are masked out. A borrow can also set the high bit of the next byte, so only the first hit
    // is reliable.
    let hits =
        quote.wrapping_sub(ONES) | backslash.wrapping_sub(ONES) | word.wrapping_sub(ONES * 0x20);
    (hits & !word & (ONES * 0x80)).trailing_zeros() as usize / 8
}

/// Returns whether no byte is a quote, a backslash or a control character.
pub(crate) fn is_plain(bytes: &[u8]) -> bool {
    let Some(last) = bytes.last_chunk() else {
        return is_plain_short(bytes);
    };
    // The last chunk may overlap the one before it.
    let (chunks, _) = bytes.as_chunks();
    is_plain_chunk(last) && chunks.iter().all(is_plain_chunk)
}

/// The same for less than 16 bytes: checks the first and the last bytes, which may overlap, or each of less than four bytes.
fn is_plain_short(bytes: &[u8]) -> bool {
    if let (Some(head), Some(tail)) = (bytes.first_chunk::<8>(), bytes.last_chunk::<8>()) {
        let is_plain = |bytes| first_special(u64::from_le_bytes(bytes)) == 8;
        is_plain(*head) && is_plain(*tail)
    } else if let (Some(head), Some(tail)) = (bytes.first_chunk::<4>(), bytes.last_chunk::<4>()) {
        let half = |bytes| u64::from(u32::from_le_bytes(bytes));
        first_special(half(*head) | half(*tail) << 32) == 8
    } else {
        !bytes.iter().any(|byte| is_special(*byte))
    }
}

#[expect(
    clippy::needless_bitwise_bool,
    reason = "without branches the compiler compares all at once"
)]
#[inline]
fn is_special(byte: u8) -> bool {
    (byte < 0x20) | (byte == b'"') | (byte == b'\\')
}

/// Has no branch per byte, so that the compiler vectorizes the comparison.
fn is_plain_chunk(chunk: &[u8; 16]) -> bool {
    !chunk
        .iter()
        .fold(false, |any, byte| any | is_special(*byte))
}

/// Returns a 16-bit hash of a key, made of its length and its first, middle and last byte.
#[inline]
pub(crate) fn tag(key: &[u8]) -> u16 {
    let [.., length] = key.len().to_be_bytes();
    let byte = |byte: Option<&u8>| byte.copied().unwrap_or_default();
    let middle = byte(key.get(key.len() / 2));
    u16::from_le_bytes([
        byte(key.first()) ^ middle.rotate_left(3),
        byte(key.last()) ^ length.rotate_left(5),
    ])
}

/// Returns the first position of `tag`.
#[expect(
    clippy::needless_bitwise_bool,
    reason = "without branches the compiler compares all at once"
)]
#[inline]
pub(crate) fn position_of(tags: &[u16], tag: u16) -> Option<usize> {
    let (chunks, rest) = tags.as_chunks::<8>();
    let is_in = |chunk: &[u16; 8]| chunk.iter().fold(false, |any, other| any | (*other == tag));
    let (begin, within) = match chunks.iter().position(is_in) {
        Some(chunk) => (chunk * 8, &chunks[chunk][..]),
        None => (chunks.len() * 8, rest),
    };
    let position = within.iter().position(|other| *other == tag)?;
    Some(begin + position)
}

#[cfg(test)]
mod tests;
