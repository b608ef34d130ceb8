//! A hand-written, iterative parser for RFC 8259, without generics.
//!
//! The RFC leaves some cases open: a byte order mark at the start is skipped, and the escape of a lone surrogate (`\ud800`),
//! which JavaScript servers send, becomes U+FFFD instead of an error. Of equal keys of an object, the last one counts.

mod string;

use std::collections::HashMap;

use crate::error::{FEW_ENOUGH, FLAT_ENOUGH, JsonError, SHORT_ENOUGH};
use crate::memory::{Frame, Memory};
use crate::scan::{position_of, tag};
use crate::tape::Tape;
use crate::token::{Keys, Kind, Token, index};

/// Maximum nesting depth of containers. Types are built from the tape by recursion, so this also bounds the stack.
pub(crate) const MAX_DEPTH: usize = 256;

/// Keys of an object after about this many are not compared when they are read, but with a hash table when the object is closed.
const FEW_KEYS: u32 = 64;

/// Maximum number of bytes per token, including its share of the lists of keys and objects while these grow.
const BYTES_PER_TOKEN: usize = 24;

/// Reads `body`, which must hold exactly one JSON value, into a tape whose tokens and keys take about `bytes` bytes at most. Unescaped
/// strings are not counted here: each is shorter than in the body, so all of them take less than the body itself.
pub(crate) fn parse(body: &[u8], bytes: usize) -> Result<Tape<'_>, JsonError> {
    if u32::try_from(body.len()).is_err() {
        return Err(JsonError::at(body, 0, SHORT_ENOUGH));
    }
    let text = std::str::from_utf8(body)
        .map_err(|error| JsonError::at(body, error.valid_up_to(), "text encoded as UTF-8"))?;
    let memory = Memory::take(body.len());
    let mut parser = Parser {
        bytes: body,
        at: if text.starts_with('\u{feff}') { 3 } else { 0 },
        most_tokens: bytes / BYTES_PER_TOKEN,
        tape: Tape { text, memory },
    };
    // Entry 0 is shared by all objects without keys.
    parser.tape.memory.objects.push(Keys::default());
    match parser.document() {
        Ok(()) => Ok(parser.tape),
        Err(Unexpected(expected)) => Err(JsonError::at(body, parser.at, expected)),
    }
}

/// The syntax expected at the parser's position.
struct Unexpected(&'static str);

struct Parser<'b> {
    bytes: &'b [u8],
    at: usize,
    most_tokens: usize,
    tape: Tape<'b>,
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

    /// Reads a value, or the opening of a container that is not empty, with the first key of an object. Returns whether a value is
    /// complete.
    fn value(&mut self) -> Result<bool, Unexpected> {
        if self.tape.tokens() > self.most_tokens {
            return Err(Unexpected(FEW_ENOUGH));
        }
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

    /// Reads what follows a complete value: closing brackets, then a comma, and in an object the next key. Returns whether another
    /// value follows.
    fn continues(&mut self) -> Result<bool, Unexpected> {
        loop {
            let byte = self.peek();
            let Some(frame) = self.tape.memory.open.last_mut() else {
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
                    frame.count += 1;
                    return Ok(true);
                }
                (Some(b'}'), true) | (Some(b']'), false) => self.close_container(),
                (_, true) => return Err(Unexpected("`,` or `}`")),
                (_, false) => return Err(Unexpected("`,` or `]`")),
            }
        }
    }

    /// Skips white space and returns the next byte.
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
        if self.tape.memory.open.len() == MAX_DEPTH {
            return Err(Unexpected(FLAT_ENOUGH));
        }
        let token = index(self.tape.memory.tokens.len());
        self.push(kind, 0, 0);
        self.at += 1;
        let is_object = kind == Kind::Object;
        self.tape.memory.open.push(Frame {
            token,
            is_object,
            count: 0,
            seen: 0,
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
            .tape
            .memory
            .open
            .pop()
            .expect("a container is closed only when one is open");
        self.at += 1;
        let end = index(self.tape.memory.tokens.len());
        let start = if end == frame.token + 1 {
            0
        } else if frame.is_object {
            self.close_object(&frame)
        } else {
            frame.count + 1
        };
        let token = &mut self.tape.memory.tokens[frame.token as usize];
        (token.start, token.end) = (start, end);
    }

    /// Moves the keys of an object to the tape and returns the index of the object.
    fn close_object(&mut self, frame: &Frame) -> u32 {
        let first = self.tape.memory.open_keys.len() - frame.count as usize;
        if frame.maybe_repeated {
            self.shadow_repeated_keys(first);
        }
        let object = index(self.tape.memory.objects.len());
        self.tape.memory.objects.push(Keys {
            first: index(self.tape.memory.keys.len()),
            count: frame.count,
        });
        self.tape
            .memory
            .tags
            .extend_from_slice(&self.tape.memory.open_tags[first..]);
        self.tape
            .memory
            .keys
            .extend_from_slice(&self.tape.memory.open_keys[first..]);
        self.tape.memory.open_tags.truncate(first);
        self.tape.memory.open_keys.truncate(first);
        object
    }

    fn key(&mut self) -> Result<(), Unexpected> {
        if self.peek() != Some(b'"') {
            return Err(Unexpected("a key in quotes"));
        }
        let key = self.tape.memory.tokens.len();
        let token = self.string()?;
        let tag = tag(self.key_bytes(token));
        let frame = self
            .tape
            .memory
            .open
            .last_mut()
            .expect("a key is read only inside an object");
        let bit = 1 << (tag & 0x7f);
        let maybe_repeated = frame.seen & bit != 0;
        frame.seen |= bit;
        let count = frame.count;
        frame.count += 1;
        if maybe_repeated {
            if count <= FEW_KEYS {
                self.shadow_repeated_key(token, tag, count as usize);
            } else {
                frame.maybe_repeated = true;
            }
        }
        self.tape.memory.open_tags.push(tag);
        self.tape.memory.open_keys.push(index(key));
        if self.peek() != Some(b':') {
            return Err(Unexpected("`:`"));
        }
        self.at += 1;
        Ok(())
    }

    /// Marks a key among the last `count` keys as shadowed if the next key repeats it. The last of equal keys wins, as with
    /// `JSON.parse` and `serde_json`.
    fn shadow_repeated_key(&mut self, token: Token, tag: u16, count: usize) {
        let mut at = self.tape.memory.open_tags.len() - count;
        while let Some(next) = position_of(&self.tape.memory.open_tags[at..], tag) {
            at += next;
            let earlier = self.tape.memory.open_keys[at] as usize;
            if self.key_bytes(self.tape.memory.tokens[earlier]) == self.key_bytes(token) {
                self.tape.memory.tokens[earlier].kind = Kind::Shadowed;
            }
            at += 1;
        }
    }

    /// Marks all shadowed keys from `first` on. The hash table keeps the time linear, whatever the keys are.
    fn shadow_repeated_keys(&mut self, first: usize) {
        let mut last = HashMap::new();
        let mut shadowed = Vec::new();
        for key in &self.tape.memory.open_keys[first..] {
            let token = self.tape.memory.tokens[*key as usize];
            if token.kind != Kind::Shadowed
                && let Some(earlier) = last.insert(self.key_bytes(token), *key)
            {
                shadowed.push(earlier);
            }
        }
        for key in shadowed {
            self.tape.memory.tokens[key as usize].kind = Kind::Shadowed;
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
            self.tape.memory.unescaped.as_bytes()
        } else {
            self.bytes
        };
        &bytes[key.start as usize..key.end as usize]
    }

    fn push(&mut self, kind: Kind, start: usize, end: usize) -> Token {
        let token = Token {
            kind,
            start: index(start),
            end: index(end),
        };
        self.tape.memory.tokens.push(token);
        token
    }
}
