//! The parser: RFC 8259 by hand, iterative, without generics.
//!
//! Two choices that the RFC leaves open: a byte order mark before the text is passed over, and the escape of a lone
//! surrogate (`\ud800`), which JavaScript servers do send, becomes U+FFFD instead of failing the body.

use std::collections::HashMap;

use super::error::JsonError;
use super::tape::{Kind, Tape, Token};

/// How deep containers may nest. Types are built from the tape by recursion, so this also bounds the stack.
pub(crate) const MAX_DEPTH: usize = 256;

const ONES: u64 = 0x0101_0101_0101_0101;
const HIGH_BITS: u64 = 0x8080_8080_8080_8080;

/// Reads `body`, which must hold exactly one JSON value.
pub(crate) fn parse(body: &[u8]) -> Result<Tape<'_>, JsonError> {
    if u32::try_from(body.len()).is_err() {
        return Err(JsonError::at(body, 0, "a body of less than 4 GiB"));
    }
    let text = std::str::from_utf8(body)
        .map_err(|error| JsonError::at(body, error.valid_up_to(), "text encoded as UTF-8"))?;
    let mut parser = Parser {
        text,
        bytes: body,
        at: if text.starts_with('\u{feff}') { 3 } else { 0 },
        tokens: Vec::with_capacity(body.len() / 16 + 4),
        unescaped: String::new(),
        open: Vec::new(),
    };
    match parser.document() {
        Ok(()) => Ok(Tape {
            text,
            unescaped: parser.unescaped,
            tokens: parser.tokens,
        }),
        Err(Unexpected(expected)) => Err(JsonError::at(body, parser.at, expected)),
    }
}

/// What was expected at the parser's position.
struct Unexpected(&'static str);

/// A container that is not closed yet.
struct Frame {
    token: u32,
    is_object: bool,
    /// A bit per key seen, by a small hash of it. Two keys on one bit make the close look closer.
    keys: u128,
    maybe_repeated: bool,
}

struct Parser<'b> {
    text: &'b str,
    bytes: &'b [u8],
    at: usize,
    tokens: Vec<Token>,
    unescaped: String,
    open: Vec<Frame>,
}

impl Parser<'_> {
    fn document(&mut self) -> Result<(), Unexpected> {
        loop {
            let is_complete = self.value()?;
            if is_complete && !self.continues()? {
                break;
            }
        }
        match self.peek() {
            None => Ok(()),
            Some(_) => Err(Unexpected("the end of the body")),
        }
    }

    /// Reads a value, or the opening of a container that is not empty. Returns whether a value is complete.
    fn value(&mut self) -> Result<bool, Unexpected> {
        match self.peek() {
            Some(b'"') => self.string().map(|_| true),
            Some(b'{') => self.open_container(Kind::Object, b'}'),
            Some(b'[') => self.open_container(Kind::Array, b']'),
            Some(b'-' | b'0'..=b'9') => self.number().map(|()| true),
            Some(b't') => self.literal("true", Kind::True).map(|()| true),
            Some(b'f') => self.literal("false", Kind::False).map(|()| true),
            Some(b'n') => self.literal("null", Kind::Null).map(|()| true),
            _ => Err(Unexpected("a JSON value")),
        }
    }

    /// Reads what follows a complete value: closings, then a comma. Returns whether another value follows.
    fn continues(&mut self) -> Result<bool, Unexpected> {
        while let Some(frame) = self.open.last() {
            let is_object = frame.is_object;
            match (self.peek(), is_object) {
                (Some(b','), true) => {
                    self.at += 1;
                    self.key()?;
                    return Ok(true);
                }
                (Some(b','), false) => {
                    self.at += 1;
                    return Ok(true);
                }
                (Some(b'}'), true) | (Some(b']'), false) => self.close_container(),
                (_, true) => return Err(Unexpected("`,` or `}`")),
                (_, false) => return Err(Unexpected("`,` or `]`")),
            }
        }
        Ok(false)
    }

    /// Passes over white space and returns the byte after it.
    fn peek(&mut self) -> Option<u8> {
        while let Some(&byte) = self.bytes.get(self.at) {
            if !matches!(byte, b' ' | b'\n' | b'\r' | b'\t') {
                return Some(byte);
            }
            self.at += 1;
        }
        None
    }

    fn open_container(&mut self, kind: Kind, closing: u8) -> Result<bool, Unexpected> {
        if self.open.len() == MAX_DEPTH {
            return Err(Unexpected("containers nested at most 256 deep"));
        }
        let token = index(self.tokens.len());
        self.push(kind, self.at, 0);
        self.at += 1;
        let is_object = kind == Kind::Object;
        self.open.push(Frame {
            token,
            is_object,
            keys: 0,
            maybe_repeated: false,
        });
        if self.peek() == Some(closing) {
            self.close_container();
            return Ok(true);
        }
        if is_object {
            self.key()?;
        }
        Ok(false)
    }

    fn close_container(&mut self) {
        let frame = self
            .open
            .pop()
            .expect("a container is closed only when one is open");
        self.at += 1;
        self.tokens[frame.token as usize].end = index(self.tokens.len());
        if frame.maybe_repeated {
            self.shadow_repeated_keys(frame.token);
        }
    }

    fn key(&mut self) -> Result<(), Unexpected> {
        if self.peek() != Some(b'"') {
            return Err(Unexpected("a key in quotes"));
        }
        let token = self.string()?;
        let bit = 1_u128 << key_hash(token_text(self.text, &self.unescaped, token));
        let frame = self
            .open
            .last_mut()
            .expect("a key is read only inside an object");
        frame.maybe_repeated |= frame.keys & bit != 0;
        frame.keys |= bit;
        if self.peek() != Some(b':') {
            return Err(Unexpected("`:`"));
        }
        self.at += 1;
        Ok(())
    }

    /// Lets the last of equal keys win, as `JSON.parse` and `serde_json` do.
    fn shadow_repeated_keys(&mut self, container: u32) {
        let mut last = HashMap::new();
        let mut shadowed = Vec::new();
        let mut at = container as usize + 1;
        while at < self.tokens.len() {
            let key = token_text(self.text, &self.unescaped, self.tokens[at]);
            if let Some(earlier) = last.insert(key, at) {
                shadowed.push(earlier);
            }
            let value = self.tokens[at + 1];
            at = match value.kind {
                Kind::Array | Kind::Object => value.end as usize,
                _ => at + 2,
            };
        }
        for key in shadowed {
            self.tokens[key].kind = Kind::Shadowed;
        }
    }

    fn literal(&mut self, text: &'static str, kind: Kind) -> Result<(), Unexpected> {
        let end = self.at + text.len();
        if self.bytes.get(self.at..end) != Some(text.as_bytes()) {
            return Err(Unexpected("a JSON value"));
        }
        self.push(kind, self.at, end);
        self.at = end;
        Ok(())
    }

    fn number(&mut self) -> Result<(), Unexpected> {
        let start = self.at;
        let mut kind = Kind::Integer;
        if self.bytes[self.at] == b'-' {
            self.at += 1;
        }
        if self.bytes.get(self.at) == Some(&b'0') {
            self.at += 1;
        } else {
            self.digits()?;
        }
        if self.bytes.get(self.at) == Some(&b'.') {
            self.at += 1;
            self.digits()?;
            kind = Kind::Float;
        }
        if let Some(b'e' | b'E') = self.bytes.get(self.at) {
            self.at += 1;
            if let Some(b'+' | b'-') = self.bytes.get(self.at) {
                self.at += 1;
            }
            self.digits()?;
            kind = Kind::Float;
        }
        self.push(kind, start, self.at);
        Ok(())
    }

    fn digits(&mut self) -> Result<(), Unexpected> {
        let start = self.at;
        while self.bytes.get(self.at).is_some_and(u8::is_ascii_digit) {
            self.at += 1;
        }
        if self.at == start {
            Err(Unexpected("a digit"))
        } else {
            Ok(())
        }
    }

    fn string(&mut self) -> Result<Token, Unexpected> {
        let start = self.at + 1;
        self.at = self.end_of_plain(start);
        match self.bytes.get(self.at) {
            Some(b'"') => {
                let token = self.push(Kind::String, start, self.at);
                self.at += 1;
                Ok(token)
            }
            Some(b'\\') => self.escaped_string(start),
            Some(_) => Err(Unexpected("control characters escaped")),
            None => Err(Unexpected("the closing `\"` of a string")),
        }
    }

    /// Continues a string, begun at `start`, from its first backslash on.
    fn escaped_string(&mut self, start: usize) -> Result<Token, Unexpected> {
        let first = self.unescaped.len();
        let mut plain = start;
        loop {
            self.unescaped.push_str(&self.text[plain..self.at]);
            match self.bytes.get(self.at) {
                Some(b'"') => break,
                Some(b'\\') => self.escape()?,
                Some(_) => return Err(Unexpected("control characters escaped")),
                None => return Err(Unexpected("the closing `\"` of a string")),
            }
            plain = self.at;
            self.at = self.end_of_plain(plain);
        }
        self.at += 1;
        Ok(self.push(Kind::Escaped, first, self.unescaped.len()))
    }

    fn escape(&mut self) -> Result<(), Unexpected> {
        let character = match self.bytes.get(self.at + 1) {
            Some(b'"') => '"',
            Some(b'\\') => '\\',
            Some(b'/') => '/',
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => return self.unicode_escape(),
            _ => {
                self.at += 1;
                return Err(Unexpected("one of `\"\\/bfnrtu` after a backslash"));
            }
        };
        self.at += 2;
        self.unescaped.push(character);
        Ok(())
    }

    fn unicode_escape(&mut self) -> Result<(), Unexpected> {
        let unit = self.hex4(self.at + 2)?;
        self.at += 6;
        let is_high = (0xd800..0xdc00).contains(&unit);
        if is_high && self.bytes.get(self.at..self.at + 2) == Some(b"\\u") {
            let low = self.hex4(self.at + 2)?;
            if (0xdc00..0xe000).contains(&low) {
                self.at += 6;
                let code = 0x1_0000 + ((unit - 0xd800) << 10) + (low - 0xdc00);
                self.unescaped
                    .push(char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER));
                return Ok(());
            }
        }
        // A surrogate without its other half is no character: `from_u32` has none for it.
        self.unescaped
            .push(char::from_u32(unit).unwrap_or(char::REPLACEMENT_CHARACTER));
        Ok(())
    }

    fn hex4(&mut self, from: usize) -> Result<u32, Unexpected> {
        let mut unit = 0;
        for at in from..from + 4 {
            let digit = self
                .bytes
                .get(at)
                .and_then(|byte| char::from(*byte).to_digit(16));
            let Some(digit) = digit else {
                self.at = at;
                return Err(Unexpected("four hexadecimal digits after `\\u`"));
            };
            unit = unit * 16 + digit;
        }
        Ok(unit)
    }

    /// Returns the first position from `at` on that holds a quote, a backslash or a control character.
    fn end_of_plain(&self, mut at: usize) -> usize {
        while let Some(chunk) = self.bytes[at..].first_chunk::<8>() {
            let word = u64::from_le_bytes(*chunk);
            let quote = word ^ (ONES * u64::from(b'"'));
            let backslash = word ^ (ONES * u64::from(b'\\'));
            // A byte of a difference that is zero borrows from its high bit; the lowest such bit is never false.
            let hits = (quote.wrapping_sub(ONES) & !quote)
                | (backslash.wrapping_sub(ONES) & !backslash)
                | (word.wrapping_sub(ONES * 0x20) & !word);
            let hits = hits & HIGH_BITS;
            if hits != 0 {
                return at + (hits.trailing_zeros() / 8) as usize;
            }
            at += 8;
        }
        while self
            .bytes
            .get(at)
            .is_some_and(|byte| !matches!(byte, b'"' | b'\\' | 0..0x20))
        {
            at += 1;
        }
        at
    }

    fn push(&mut self, kind: Kind, start: usize, end: usize) -> Token {
        let token = Token {
            kind,
            start: index(start),
            end: index(end),
        };
        self.tokens.push(token);
        token
    }
}

/// The text is shorter than `u32::MAX`, and neither tokens nor unescaped text outgrow it.
#[expect(
    clippy::cast_possible_truncation,
    reason = "the length of the body is checked before parsing"
)]
fn index(position: usize) -> u32 {
    position as u32
}

fn token_text<'t>(text: &'t str, unescaped: &'t str, token: Token) -> &'t str {
    let range = token.start as usize..token.end as usize;
    if token.kind == Kind::Escaped {
        &unescaped[range]
    } else {
        &text[range]
    }
}

/// Seven bits of a key: its length and three of its bytes, mixed.
fn key_hash(key: &str) -> u32 {
    let bytes = key.as_bytes();
    let byte = |at: usize| bytes.get(at).map_or(0, |byte| u32::from(*byte));
    let mixed = byte(0)
        | byte(bytes.len() / 2) << 8
        | byte(bytes.len().wrapping_sub(1)) << 16
        | index(bytes.len()) << 24;
    mixed.wrapping_mul(0x9e37_79b1) >> 25
}
