//! Removing a secret from strings that contain it, whole or in part, plain or encoded.

use highlevel_json::{ceil_char_boundary, floor_char_boundary};

/// Minimum length of a secret that is searched for. A shorter one would match ordinary words.
const SHORTEST: usize = 8;

/// Minimum number of consecutive characters that are treated as a part of the secret. Parts are searched for because servers
/// truncate what they echo.
const PIECE: usize = 12;

/// The length of [`PIECE`] in base64.
const BASE64_PIECE: usize = 16;

/// The length of [`PIECE`] in hexadecimal digits.
const HEX_PIECE: usize = 24;

/// Number of nested encodings, such as a percent-encoded URL in JSON, that are decoded.
const ROUNDS: usize = 3;

/// Replaces `secret` in `text`, whole, in part or encoded. A secret of less than 8 bytes is not searched for.
pub fn redact(secret: &str, text: String) -> String {
    Redactor::of(secret).redact(text)
}

/// The encodings of a secret that are searched for.
#[derive(Clone)]
pub(crate) struct Redactor {
    forms: Vec<Form>,
    /// A Bloom filter of all sequences of four bytes in the forms, so that most of a string is skipped quickly.
    runs: Vec<u64>,
}

#[derive(Clone)]
struct Form {
    text: Vec<u8>,
    /// Minimum number of bytes of a match.
    piece: usize,
}

impl Redactor {
    /// Creates a matcher for a secret as it is, in base64 and in hexadecimal digits.
    pub(crate) fn of(secret: &str) -> Self {
        let secret = secret.as_bytes();
        let mut redactor = Self::plain(secret);
        if secret.len() >= SHORTEST {
            redactor.add(&hex(secret), HEX_PIECE);
            for shift in 0..3 {
                redactor.add(&base64(secret, shift), BASE64_PIECE);
            }
        }
        redactor
    }

    /// Creates a matcher for a secret as it is, or with escapes.
    pub(crate) fn plain(secret: &[u8]) -> Self {
        let mut redactor = Self {
            forms: Vec::new(),
            runs: vec![0; RUNS / 64],
        };
        if secret.len() >= SHORTEST {
            redactor.add(secret, PIECE);
        }
        redactor
    }

    fn add(&mut self, form: &[u8], piece: usize) {
        let text: Vec<u8> = form.iter().copied().map(plain).collect();
        for run in text.windows(4) {
            let bit = bit_of(run);
            self.runs[bit / 64] |= 1 << (bit % 64);
        }
        let piece = piece.min(text.len());
        self.forms.push(Form { text, piece });
    }

    /// Replaces the secret and its parts in `text`.
    pub(crate) fn redact(&self, text: String) -> String {
        let view = View::of(text.as_bytes());
        let mut shown = String::new();
        // Everything before this position has been copied or replaced.
        let mut done = None;
        for at in 0..view.bytes.len() {
            let Some(length) = self.piece_at(&view.bytes[at..]) else {
                continue;
            };
            let start = floor_char_boundary(&text, view.place(at).0);
            let end = ceil_char_boundary(&text, view.place(at + length - 1).1);
            let before = done.unwrap_or(0);
            if start > before || done.is_none() {
                shown.push_str(&text[before..start]);
                shown.push_str("[redacted]");
            }
            done = Some(end.max(before));
        }
        let Some(done) = done else {
            return text;
        };
        shown.push_str(&text[done..]);
        shown
    }

    /// Returns whether `text`, which need not be UTF-8, contains the secret or a part of it.
    pub(crate) fn is_in(&self, text: &[u8]) -> bool {
        if self.forms.is_empty() {
            return false;
        }
        let mut bytes = text.to_vec();
        for _ in 0..ROUNDS {
            if !has_escapes(&bytes) {
                break;
            }
            bytes = resolved(&bytes).map(|(byte, _)| byte).collect();
        }
        for byte in &mut bytes {
            *byte = plain(*byte);
        }
        (0..bytes.len()).any(|at| self.piece_at(&bytes[at..]).is_some())
    }

    /// Returns the length of the piece of the secret that `bytes` begin with.
    fn piece_at(&self, bytes: &[u8]) -> Option<usize> {
        // Every piece has at least eight bytes.
        let (first, second) = (bytes.get(..4)?, bytes.get(4..8)?);
        if !self.has(first) || !self.has(second) {
            return None;
        }
        let is_at = |form: &&Form| {
            bytes
                .get(..form.piece)
                .is_some_and(|piece| form.text.windows(form.piece).any(|other| other == piece))
        };
        self.forms.iter().find(is_at).map(|form| form.piece)
    }

    fn has(&self, run: &[u8]) -> bool {
        let bit = bit_of(run);
        self.runs[bit / 64] >> (bit % 64) & 1 == 1
    }
}

/// Number of bits for runs of four bytes.
const RUNS: usize = 1 << 14;

fn bit_of(run: &[u8]) -> usize {
    let mixed = run.iter().fold(0_u32, |mixed, byte| {
        (mixed ^ u32::from(*byte)).wrapping_mul(0x9e37_79b1)
    });
    (mixed >> 18) as usize
}

/// The bytes of a string with its escapes resolved, [normalized](plain), and the place of each byte in the original string.
struct View {
    bytes: Vec<u8>,
    /// The start and end of each byte in the original. If it is empty, each byte is at its original place.
    places: Vec<(usize, usize)>,
}

impl View {
    fn of(text: &[u8]) -> Self {
        let mut view = Self {
            bytes: text.to_vec(),
            places: Vec::new(),
        };
        for _ in 0..ROUNDS {
            if has_escapes(&view.bytes) {
                view.resolve();
            }
        }
        for byte in &mut view.bytes {
            *byte = plain(*byte);
        }
        view
    }

    /// Resolves one level of escapes.
    fn resolve(&mut self) {
        let (mut bytes, mut places) = (Vec::new(), Vec::new());
        let mut at = 0;
        for (byte, length) in resolved(&self.bytes) {
            bytes.push(byte);
            places.push((self.place(at).0, self.place(at + length - 1).1));
            at += length;
        }
        (self.bytes, self.places) = (bytes, places);
    }

    fn place(&self, at: usize) -> (usize, usize) {
        self.places.get(at).copied().unwrap_or((at, at + 1))
    }
}

fn has_escapes(bytes: &[u8]) -> bool {
    bytes.iter().any(|byte| matches!(byte, b'%' | b'\\' | b'&'))
}

/// Returns the bytes with one level of escapes resolved, each with the number of original bytes.
fn resolved(bytes: &[u8]) -> impl Iterator<Item = (u8, usize)> {
    let mut rest = bytes;
    std::iter::from_fn(move || {
        let first = *rest.first()?;
        let (byte, length) = escape(rest).unwrap_or((first, 1));
        rest = &rest[length..];
        Some((byte, length))
    })
}

/// Reads the escape that `bytes` begin with: of URLs, JSON, JavaScript or HTML. Returns its byte and its length.
fn escape(bytes: &[u8]) -> Option<(u8, usize)> {
    let number = |digits: &[u8], radix| {
        let digits = std::str::from_utf8(digits).ok()?;
        u8::from_str_radix(digits, radix).ok()
    };
    match bytes {
        [b'%', rest @ ..] => Some((number(rest.get(..2)?, 16)?, 3)),
        [b'\\', b'u', rest @ ..] => Some((number(rest.get(..4)?, 16)?, 6)),
        [b'\\', b'x', rest @ ..] => Some((number(rest.get(..2)?, 16)?, 4)),
        [b'\\', byte @ (b'\\' | b'/' | b'"'), ..] => Some((*byte, 2)),
        [b'&', b'a', b'm', b'p', b';', ..] => Some((b'&', 5)),
        [b'&', b'#', rest @ ..] => {
            let end = rest.iter().take(6).position(|byte| *byte == b';')?;
            let byte = match &rest[..end] {
                [b'x' | b'X', digits @ ..] => number(digits, 16)?,
                digits => number(digits, 10)?,
            };
            Some((byte, end + 3))
        }
        _ => None,
    }
}

/// Normalizes a byte: upper case to lower case, and the URL-safe base64 alphabet to the standard one.
fn plain(byte: u8) -> u8 {
    match byte {
        b'-' => b'+',
        b'_' => b'/',
        _ => byte.to_ascii_lowercase(),
    }
}

/// Writes `bytes` in hexadecimal digits.
fn hex(bytes: &[u8]) -> Vec<u8> {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let digits = |byte: &u8| [byte >> 4, byte & 15].map(|digit| DIGITS[usize::from(digit)]);
    bytes.iter().flat_map(digits).collect()
}

/// Writes `bytes` as they appear in base64 after `shift` other bytes, without the characters that also depend on neighbouring
/// bytes.
fn base64(bytes: &[u8], shift: usize) -> Vec<u8> {
    const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let shifted = [&[0; 2][..shift], bytes].concat();
    let mut text = Vec::new();
    for group in shifted.chunks_exact(3) {
        let bits = u32::from_be_bytes([0, group[0], group[1], group[2]]);
        for place in [18, 12, 6, 0] {
            text.push(ALPHABET[(bits >> place & 63) as usize]);
        }
    }
    // Drop an incomplete last group, and those characters of the first group that also depend on the preceding bytes.
    text.split_off([0, 2, 3][shift])
}

#[cfg(test)]
mod tests {
    use super::{Redactor, base64, redact};

    const SECRET: &str = "pit-5ecret-tOkEn.that_0123456789";

    fn holds(secret: &str, text: &[u8]) -> bool {
        Redactor::of(secret).is_in(text)
    }

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
    fn an_encoded_token_is_replaced() {
        let percent = |every: usize, escape: fn(u8) -> String| -> String {
            let bytes = SECRET.bytes().enumerate();
            bytes
                .map(|(at, byte)| match at % every {
                    0 => escape(byte),
                    _ => char::from(byte).to_string(),
                })
                .collect()
        };
        let cases = [
            percent(1, |byte| format!("%{byte:02X}")),
            percent(3, |byte| format!("%{byte:02x}")),
            percent(2, |byte| format!("%25{byte:02x}")),
            percent(1, |byte| format!("\\u{byte:04x}")),
            percent(4, |byte| format!("\\\\u{byte:04x}")),
            percent(1, |byte| format!("&#{byte};")),
            percent(5, |byte| format!("&#x{byte:x};")),
            percent(1, |byte| format!("{byte:02x}")),
            percent(1, |byte| format!("{byte:02X}")),
            SECRET.to_ascii_uppercase(),
        ];
        for text in cases {
            assert!(holds(SECRET, text.as_bytes()), "{text}");
            assert_eq!(redact(SECRET, format!("<{text}>")), "<[redacted]>");
        }
    }

    #[test]
    fn a_token_in_base64_is_replaced_wherever_it_begins() {
        for (shift, before) in ["", "a", "id"].iter().enumerate() {
            let encoded = base64(format!("{before}{SECRET}").as_bytes(), 0);
            let encoded = String::from_utf8(encoded).expect("it is ASCII");
            for text in [encoded.clone(), encoded.replace('+', "-").replace('/', "_")] {
                assert!(holds(SECRET, text.as_bytes()), "{shift}");
                let shown = redact(SECRET, text);
                assert!(shown.len() < "[redacted]".len() + 8, "{shown}");
            }
        }
    }

    #[test]
    fn what_is_no_piece_of_the_token_stays() {
        for text in [
            "",
            "a",
            "pit-5ecret",
            "nothing secret ünd so on",
            "100 % \\ &#1 &amp;",
        ] {
            assert_eq!(redact(SECRET, text.to_owned()), text);
        }
        assert_eq!(redact("", "text".to_owned()), "text");
    }

    #[test]
    fn a_short_token_is_not_looked_for() {
        for secret in ["a", "ab", "locatio"] {
            assert_eq!(redact(secret, "a location".to_owned()), "a location");
            assert!(!holds(secret, b"a location"));
        }
        assert_eq!(redact("location", "a location".to_owned()), "a [redacted]");
    }
}
