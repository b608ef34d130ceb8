//! Looks at text eight bytes at a time.

const ONES: u64 = 0x0101_0101_0101_0101;
const HIGH_BITS: u64 = 0x8080_8080_8080_8080;

/// Returns the first position from `at` on that holds a quote, a backslash or a control character, or the length.
pub(super) fn end_of_plain(bytes: &[u8], mut at: usize) -> usize {
    while let Some(chunk) = bytes.get(at..).and_then(<[u8]>::first_chunk) {
        let hits = hits(u64::from_le_bytes(*chunk));
        if hits != 0 {
            return at + first(hits);
        }
        at += 8;
    }
    let rest = bytes.len().saturating_sub(at);
    if rest > 0
        && let Some(chunk) = bytes.last_chunk()
    {
        // Spaces take the place of the bytes before the rest, but after it.
        let passed = u32::try_from(64 - 8 * rest).unwrap_or(0);
        let word = u64::from_le_bytes(*chunk) >> passed | (ONES * 0x20) << (64 - passed);
        return at + first(hits(word)).min(rest);
    }
    let is_plain = |byte: &u8| !matches!(byte, b'"' | b'\\' | 0..0x20);
    while bytes.get(at).is_some_and(is_plain) {
        at += 1;
    }
    at
}

/// Marks the bytes that are no plain text by their high bits. The first mark is true, those after it may be false.
fn hits(word: u64) -> u64 {
    let quote = word ^ (ONES * u64::from(b'"'));
    let backslash = word ^ (ONES * u64::from(b'\\'));
    // A byte of a difference that is zero borrows from its high bit; the lowest such bit is never false.
    let hits = (quote.wrapping_sub(ONES) & !quote)
        | (backslash.wrapping_sub(ONES) & !backslash)
        | (word.wrapping_sub(ONES * 0x20) & !word);
    hits & HIGH_BITS
}

/// Returns the position of the first mark, or 8.
fn first(hits: u64) -> usize {
    (hits.trailing_zeros() / 8) as usize
}

/// Returns sixteen bits of a text that tell most keys apart: all bytes of a short one take part, of a long one both ends
/// and the length.
pub(super) fn tag(bytes: &[u8]) -> u16 {
    let (head, tail) = match (bytes.first_chunk(), bytes.last_chunk()) {
        (Some(head), Some(tail)) => (u64::from_le_bytes(*head), u64::from_le_bytes(*tail)),
        _ => match (bytes.first_chunk(), bytes.last_chunk()) {
            (Some(head), Some(tail)) => (
                u32::from_le_bytes(*head).into(),
                u32::from_le_bytes(*tail).into(),
            ),
            _ => bytes
                .iter()
                .fold((0, 0), |(head, _), byte| (head << 8 | u64::from(*byte), 0)),
        },
    };
    let mixed = head.wrapping_mul(0x9e37_79b9_7f4a_7c15)
        ^ tail.rotate_left(32).wrapping_mul(0xd6e8_feb8_6659_fd93)
        ^ (bytes.len() as u64) << 56;
    (mixed.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 48) as u16
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_end_of_plain_text_is_found_wherever_it_is() {
        for length in 0..40 {
            for end in b"\"\\\n\0\x1f".iter().map(|byte| Some(*byte)).chain([None]) {
                for hit in 0..=length {
                    // What looks like a hit in one bit, and what stands after the hit, change nothing.
                    let mut text = vec![0xa2_u8; length];
                    let expected = match end {
                        Some(byte) if hit < length => {
                            text[hit..].fill(b'#');
                            text[hit] = byte;
                            hit
                        }
                        _ => length,
                    };
                    for at in 0..=expected {
                        // What stands before the position changes nothing either.
                        text[..at].fill(b'"');
                        assert_eq!(end_of_plain(&text, at), expected, "{text:?} from {at}");
                    }
                }
            }
        }
    }

    #[test]
    fn tags_tell_keys_apart() {
        let keys = [
            "",
            "a",
            "b",
            "ab",
            "ba",
            "id",
            "_id",
            "email",
            "e-mail",
            "firstName",
            "lastName",
            "firstNameRaw",
            "lastNameRaw",
            "dateAdded",
            "dateUpdated",
            "dateOfBirth",
            "address1",
            "address2",
            "customField1",
            "customField2",
        ];
        let tags: std::collections::BTreeSet<u16> =
            keys.iter().map(|key| tag(key.as_bytes())).collect();
        assert_eq!(tags.len(), keys.len());
    }
}
