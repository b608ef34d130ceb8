//! Keeping a token out of texts that hold it, whole or in part.

use std::collections::HashSet;

/// So many characters of a token in a row are it, not chance: servers cut off what they echo.
const PIECE: usize = 12;

/// Replaces what `text` holds of `secret`.
pub(super) fn redact(secret: &str, text: String) -> String {
    let size = secret.len().min(PIECE);
    if size == 0 {
        return text;
    }
    let pieces: HashSet<&[u8]> = secret.as_bytes().windows(size).collect();
    let mut shown = String::new();
    // What is before this has been shown or replaced.
    let mut done = 0;
    for (at, window) in text.as_bytes().windows(size).enumerate() {
        if !pieces.contains(window) {
            continue;
        }
        if at > done || done == 0 {
            shown.push_str(&text[done..at]);
            shown.push_str("[redacted]");
        }
        done = at + size;
    }
    if done == 0 {
        return text;
    }
    shown.push_str(&text[done..]);
    shown
}

#[cfg(test)]
mod tests {
    use super::redact;

    const SECRET: &str = "pit-5ecret-tOkEn.that_0123456789";

    #[test]
    fn the_whole_token_and_its_pieces_are_replaced() {
        let cases = [
            (SECRET.to_owned(), "[redacted]"),
            (format!("é{SECRET}é, {SECRET}"), "é[redacted]é, [redacted]"),
            (format!("{}…", &SECRET[..20]), "[redacted]…"),
            (format!("<{}>", &SECRET[20..]), "<[redacted]>"),
            (format!("{SECRET}{SECRET}"), "[redacted]"),
        ];
        for (text, expected) in cases {
            assert_eq!(redact(SECRET, text), expected);
        }
    }

    #[test]
    fn what_is_no_piece_of_the_token_stays() {
        for text in ["", "a", "pit-5ecret", "nothing secret ünd so on"] {
            assert_eq!(redact(SECRET, text.to_owned()), text);
        }
        assert_eq!(redact("ab", "xaby".to_owned()), "x[redacted]y");
        assert_eq!(redact("", "text".to_owned()), "text");
    }
}
