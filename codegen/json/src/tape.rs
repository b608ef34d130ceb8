//! The flat tape: one small token per JSON value or key, in document order.

use crate::memory::Memory;
use crate::scan::{position_of, tag};
use crate::token::{Keys, Kind, Token, index};

/// A body and the tokens in it.
#[derive(Debug)]
pub(crate) struct Tape<'b> {
    pub(crate) text: &'b str,
    pub(crate) memory: Memory,
}

impl Drop for Tape<'_> {
    fn drop(&mut self) {
        std::mem::take(&mut self.memory).keep();
    }
}

impl Tape<'_> {
    /// Returns the number of tokens.
    pub(crate) fn tokens(&self) -> usize {
        self.memory.tokens.len()
    }

    /// Returns the number of bytes that the tape takes, without the spare capacity of its lists.
    pub(crate) fn bytes(&self) -> usize {
        let Memory {
            unescaped,
            tokens,
            objects,
            tags,
            keys,
            ..
        } = &self.memory;
        unescaped.len()
            + size_of_val(tokens.as_slice())
            + size_of_val(objects.as_slice())
            + size_of_val(tags.as_slice())
            + size_of_val(keys.as_slice())
    }

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

    /// Returns the token of the key at `position` of `keys`.
    pub(crate) fn key_of(&self, keys: Keys, position: u32) -> u32 {
        self.memory.keys[(keys.first + position) as usize]
    }

    /// Returns the token of the key at `position` of `keys`, if there is one and it is `name`.
    #[inline]
    pub(crate) fn key_at(&self, keys: Keys, position: u32, name: &str) -> Option<u32> {
        if position >= keys.count {
            return None;
        }
        let key = self.key_of(keys, position);
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
        // Most different keys differ in length. Bytes are compared because slicing a `str` would also check the character
        // boundaries.
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
