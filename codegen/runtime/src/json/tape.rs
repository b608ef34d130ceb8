//! The flat tape: one small token per JSON value or key, in document order.

use super::memory::Memory;
use super::scan::{position_of, tag};

/// What a token of the tape is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Kind {
    /// `null`
    Null,
    /// `true`
    True,
    /// `false`
    False,
    /// A number without fraction and exponent.
    Integer,
    /// A number with a fraction or an exponent.
    Float,
    /// A string, borrowed from the body.
    String,
    /// A string whose escapes were resolved into the side buffer.
    Escaped,
    /// `[…]`
    Array,
    /// `{…}`: keys and values alternate.
    Object,
    /// A key that a later key of the same object repeats: it and its value are passed over.
    Shadowed,
}

/// One value or key.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Token {
    pub(crate) kind: Kind,
    /// The offset of the text, in the side buffer for [`Kind::Escaped`], else in the body; for an array, its length; for
    /// an object, which of the tape's objects it is.
    pub(crate) start: u32,
    /// The end of the text, or, for a container, the index of the token after its last one.
    pub(crate) end: u32,
}

/// A body and the tokens in it.
#[derive(Debug)]
pub(crate) struct Tape<'b> {
    pub(crate) text: &'b str,
    pub(super) memory: Memory,
}

impl Drop for Tape<'_> {
    fn drop(&mut self) {
        std::mem::take(&mut self.memory).keep();
    }
}

/// Which of a tape's keys are those of an object. They stand together, so that a search passes over no values.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Keys {
    pub(crate) first: u32,
    pub(crate) count: u32,
}

impl Tape<'_> {
    /// Returns the token at `index`.
    pub(crate) fn token(&self, index: u32) -> Token {
        self.memory.tokens[index as usize]
    }

    /// Returns the index of the token after the value at `index`.
    pub(crate) fn after(&self, index: u32) -> u32 {
        let token = self.token(index);
        match token.kind {
            Kind::Array | Kind::Object => token.end,
            _ => index + 1,
        }
    }

    /// Returns the keys of the object at `index`.
    pub(crate) fn keys_of(&self, index: u32) -> Keys {
        self.memory.objects[self.token(index).start as usize]
    }

    /// Returns the token of the key at `position` of `keys`, if there is one and it is `name`.
    #[inline]
    pub(crate) fn key_at(&self, keys: Keys, position: u32, name: &str) -> Option<u32> {
        if position >= keys.count {
            return None;
        }
        let key = self.memory.keys[(keys.first + position) as usize];
        self.is_key(self.token(key), name).then_some(key)
    }

    /// Returns the position and the token of the key `name` of an object.
    #[inline]
    pub(crate) fn find_key(&self, keys: Keys, name: &str) -> Option<(u32, u32)> {
        let range = keys.first as usize..(keys.first + keys.count) as usize;
        let (tags, tokens) = (&self.memory.tags[range.clone()], &self.memory.keys[range]);
        let tag = tag(name.as_bytes());
        let mut at = 0;
        while let Some(next) = position_of(&tags[at..], tag) {
            at += next;
            if self.is_key(self.token(tokens[at]), name) {
                return Some((index(at), tokens[at]));
            }
            at += 1;
        }
        None
    }

    /// Returns whether the key `token` is `name`.
    pub(crate) fn is_key(&self, token: Token, name: &str) -> bool {
        let range = token.start as usize..token.end as usize;
        // The length tells most keys apart, and bytes need no look at where characters begin.
        range.len() == name.len()
            && match token.kind {
                Kind::Shadowed => false,
                Kind::Escaped => self.memory.unescaped.as_bytes()[range] == *name.as_bytes(),
                _ => self.text.as_bytes()[range] == *name.as_bytes(),
            }
    }

    /// Returns the text of a string, a number or a key.
    pub(crate) fn text(&self, token: Token) -> &str {
        let range = token.start as usize..token.end as usize;
        match token.kind {
            Kind::Escaped => &self.memory.unescaped[range],
            _ => &self.text[range],
        }
    }
}

/// The text is shorter than `u32::MAX`, and neither tokens nor unescaped text outgrow it.
#[expect(
    clippy::cast_possible_truncation,
    reason = "the length of the body is checked before parsing"
)]
pub(crate) fn index(position: usize) -> u32 {
    position as u32
}
