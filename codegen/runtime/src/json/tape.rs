//! The flat tape: one small token per JSON value or key, in document order.

use std::ops::Range;

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
    /// For a key, what tells it from most others at a glance: [`tag`](super::scan::tag).
    pub(crate) tag: u16,
    /// The offset of the text, in the side buffer for [`Kind::Escaped`], else in the body; for an array, its length; for
    /// an object, where its [`KeySet`] is.
    pub(crate) start: u32,
    /// The end of the text, or, for a container, the index of the token after its last one.
    pub(crate) end: u32,
}

/// A body and the tokens in it.
#[derive(Debug)]
pub(crate) struct Tape<'b> {
    pub(crate) text: &'b str,
    pub(crate) unescaped: String,
    pub(crate) tokens: Vec<Token>,
    pub(crate) key_sets: Vec<KeySet>,
}

/// The keys of an object, so that most of those that it lacks need no search.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct KeySet(u128);

impl KeySet {
    /// Adds a key and returns whether it, or one that is taken for it, was in the set.
    pub(crate) fn insert(&mut self, tag: u16) -> bool {
        let bit = 1 << (tag & 0x7f);
        let was_there = self.0 & bit != 0;
        self.0 |= bit;
        was_there
    }

    /// Returns whether the object may have a key. `false` is certain.
    pub(crate) fn may_contain(self, tag: u16) -> bool {
        self.0 & (1 << (tag & 0x7f)) != 0
    }
}

impl Tape<'_> {
    /// Returns the token at `index`.
    pub(crate) fn token(&self, index: u32) -> Token {
        self.tokens[index as usize]
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
    pub(crate) fn key_set(&self, index: u32) -> KeySet {
        self.key_sets[self.token(index).start as usize]
    }

    /// Returns the index of the key `name`, whose tag is `tag`, if it is one of those in `range`.
    pub(crate) fn find_key(&self, range: Range<u32>, tag: u16, name: &str) -> Option<u32> {
        let mut at = range.start;
        while at < range.end {
            let key = self.token(at);
            if key.tag == tag && self.is_key(key, name) {
                return Some(at);
            }
            at = self.after(at + 1);
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
                Kind::Escaped => self.unescaped.as_bytes()[range] == *name.as_bytes(),
                _ => self.text.as_bytes()[range] == *name.as_bytes(),
            }
    }

    /// Returns the text of a string, a number or a key.
    pub(crate) fn text(&self, token: Token) -> &str {
        let range = token.start as usize..token.end as usize;
        match token.kind {
            Kind::Escaped => &self.unescaped[range],
            _ => &self.text[range],
        }
    }
}
