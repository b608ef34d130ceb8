//! The parser: RFC 8259 by hand, iterative, without generics.
//!
//! Two choices that the RFC leaves open: a byte order mark before the text is passed over, and the escape of a lone
//! surrogate (`\ud800`), which JavaScript servers do send, becomes U+FFFD instead of failing the body.

mod string;

use std::collections::HashMap;

use super::error::JsonError;
use super::scan::tag;
use super::tape::{KeySet, Kind, Tape, Token};

/// How deep containers may nest. Types are built from the tape by recursion, so this also bounds the stack.
pub(crate) const MAX_DEPTH: usize = 256;

/// How many bytes of a body there are for each token, about: more of them make the tape grow while it is written.
const BYTES_PER_TOKEN: usize = 12;

/// How many bytes there are for each object, about.
const BYTES_PER_OBJECT: usize = 256;

/// How many keys an object has whose equal keys are found by comparing each with each.
const FEW_KEYS: usize = 64;

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
        tokens: Vec::with_capacity(body.len() / BYTES_PER_TOKEN + 4),
        unescaped: String::new(),
        key_sets: Vec::with_capacity(body.len() / BYTES_PER_OBJECT + 4),
        open: Vec::with_capacity(8),
    };
    // It is that of all objects without keys.
    parser.key_sets.push(KeySet::default());
    match parser.document() {
        Ok(()) => Ok(Tape {
            text,
            unescaped: parser.unescaped,
            tokens: parser.tokens,
            key_sets: parser.key_sets,
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
    /// How many commas an array has had: one less than elements.
    commas: u32,
    keys: KeySet,
    /// Whether two keys were taken for one, which makes the close look closer.
    maybe_repeated: bool,
}

struct Parser<'b> {
    text: &'b str,
    bytes: &'b [u8],
    at: usize,
    tokens: Vec<Token>,
    unescaped: String,
    key_sets: Vec<KeySet>,
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
        loop {
            let byte = self.peek();
            let Some(frame) = self.open.last_mut() else {
                return Ok(false);
            };
            match (byte, frame.is_object) {
                (Some(b','), true) => {
                    self.at += 1;
                    self.key()?;
                    return Ok(true);
                }
                (Some(b','), false) => {
                    self.at += 1;
                    frame.commas += 1;
                    return Ok(true);
                }
                (Some(b'}'), true) | (Some(b']'), false) => self.close_container(),
                (_, true) => return Err(Unexpected("`,` or `}`")),
                (_, false) => return Err(Unexpected("`,` or `]`")),
            }
        }
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
        self.push(kind, 0, 0);
        self.at += 1;
        let is_object = kind == Kind::Object;
        self.open.push(Frame {
            token,
            is_object,
            commas: 0,
            keys: KeySet::default(),
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
        let end = index(self.tokens.len());
        let is_empty = end == frame.token + 1;
        let token = &mut self.tokens[frame.token as usize];
        token.end = end;
        if is_empty {
            return;
        }
        if !frame.is_object {
            token.start = frame.commas + 1;
            return;
        }
        token.start = index(self.key_sets.len());
        self.key_sets.push(frame.keys);
        if frame.maybe_repeated {
            self.shadow_repeated_keys(frame.token);
        }
    }

    fn key(&mut self) -> Result<(), Unexpected> {
        if self.peek() != Some(b'"') {
            return Err(Unexpected("a key in quotes"));
        }
        let token = self.string()?;
        let tag = tag(self.key_bytes(token));
        if let Some(key) = self.tokens.last_mut() {
            key.tag = tag;
        }
        let frame = self
            .open
            .last_mut()
            .expect("a key is read only inside an object");
        frame.maybe_repeated |= frame.keys.insert(tag);
        if self.peek() != Some(b':') {
            return Err(Unexpected("`:`"));
        }
        self.at += 1;
        Ok(())
    }

    /// Lets the last of equal keys win, as `JSON.parse` and `serde_json` do. It is the last of all objects that is closed.
    fn shadow_repeated_keys(&mut self, container: u32) {
        let mut keys = [0; FEW_KEYS];
        let mut tags = [0; FEW_KEYS];
        let mut count = 0;
        let mut at = container as usize + 1;
        while at < self.tokens.len() {
            if count == FEW_KEYS {
                return self.shadow_among_many(container);
            }
            let tag = self.tokens[at].tag;
            if tags[..count].contains(&tag) {
                self.shadow_among_few(&keys[..count], at);
            }
            (keys[count], tags[count]) = (at, tag);
            count += 1;
            at = self.after_entry(at);
        }
    }

    /// Shadows the one of the `earlier` keys that the key at `at` repeats.
    fn shadow_among_few(&mut self, earlier: &[usize], at: usize) {
        let key = self.tokens[at];
        let repeated = earlier.iter().copied().find(|earlier| {
            let earlier = self.tokens[*earlier];
            earlier.kind != Kind::Shadowed && self.key_bytes(earlier) == self.key_bytes(key)
        });
        if let Some(repeated) = repeated {
            self.tokens[repeated].kind = Kind::Shadowed;
        }
    }

    /// The same in a time that many keys do not make too long, whatever they are.
    fn shadow_among_many(&mut self, container: u32) {
        let mut last = HashMap::new();
        let mut shadowed = Vec::new();
        let mut at = container as usize + 1;
        while at < self.tokens.len() {
            let key = self.tokens[at];
            if key.kind != Kind::Shadowed
                && let Some(earlier) = last.insert(self.key_bytes(key), at)
            {
                shadowed.push(earlier);
            }
            at = self.after_entry(at);
        }
        for key in shadowed {
            self.tokens[key].kind = Kind::Shadowed;
        }
    }

    /// Returns the index of the key after the one at `key`.
    fn after_entry(&self, key: usize) -> usize {
        let value = self.tokens[key + 1];
        match value.kind {
            Kind::Array | Kind::Object => value.end as usize,
            _ => key + 2,
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

    fn key_bytes(&self, key: Token) -> &[u8] {
        let bytes = if key.kind == Kind::Escaped {
            self.unescaped.as_bytes()
        } else {
            self.bytes
        };
        &bytes[key.start as usize..key.end as usize]
    }

    fn push(&mut self, kind: Kind, start: usize, end: usize) -> Token {
        let token = Token {
            kind,
            tag: 0,
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
