//! The cursor on a parsed body.

use crate::document::Document;
use crate::findings::{Reason, Record};
use crate::token::{Kind, Token};

/// One value of a parsed JSON text.
#[derive(Clone, Copy, Debug)]
pub struct Node<'t> {
    pub(crate) document: &'t Document<'t>,
    index: u32,
}

impl<'t> Node<'t> {
    pub(crate) fn new(document: &'t Document<'_>, index: u32) -> Self {
        Self { document, index }
    }

    /// Returns the type of this value.
    pub fn kind(self) -> Kind {
        self.token().kind
    }

    /// Returns whether this is `null`.
    pub fn is_null(self) -> bool {
        self.kind() == Kind::Null
    }

    /// Returns the content of a string, with its escapes resolved.
    pub fn as_str(self) -> Option<&'t str> {
        let token = self.token();
        matches!(token.kind, Kind::String | Kind::Escaped).then(|| self.document.tape.text(token))
    }

    /// Returns the digits of a number as they are in the JSON.
    pub fn number_text(self) -> Option<&'t str> {
        let token = self.token();
        matches!(token.kind, Kind::Integer | Kind::Float).then(|| self.document.tape.text(token))
    }

    /// Returns the elements of an array: none when this is not an array.
    pub fn elements(self) -> impl Iterator<Item = Node<'t>> {
        let token = self.token();
        let end = if token.kind == Kind::Array {
            token.end
        } else {
            0
        };
        Elements {
            document: self.document,
            next: self.index + 1,
            end,
        }
    }

    /// Returns the number of elements of an array, without counting them.
    pub(crate) fn length(self) -> usize {
        let token = self.token();
        if token.kind == Kind::Array {
            token.start as usize
        } else {
            0
        }
    }

    /// Returns the keys and values of an object: none when this is not an object.
    pub fn entries(self) -> impl Iterator<Item = (&'t str, Node<'t>)> {
        let token = self.token();
        let end = if token.kind == Kind::Object {
            token.end
        } else {
            0
        };
        Entries {
            document: self.document,
            next: self.index + 1,
            end,
        }
    }

    /// Returns the value of a key of an object.
    pub(crate) fn member(self, name: &str) -> Option<Node<'t>> {
        if self.kind() != Kind::Object {
            return None;
        }
        let tape = &self.document.tape;
        let (_, key) = tape.find_key(tape.keys_of(self.index), name)?;
        Some(Node::new(self.document, key + 1))
    }

    /// Records that this value does not have the expected type and is omitted.
    pub fn mismatch(self, expected: &'static str) {
        self.record(expected, Reason::LeftOut);
    }

    /// Records that this value is not the expected object or array and is omitted.
    pub(crate) fn no_container(self, expected: &'static str) {
        self.record(expected, Reason::NoContainer);
    }

    /// Records that this value does not have the expected type but was converted without loss.
    pub fn coerced(self, expected: &'static str) {
        self.record(expected, Reason::Coerced);
    }

    pub(crate) fn index(self) -> u32 {
        self.index
    }

    /// Returns the number of tokens of this value.
    pub(crate) fn tokens(self) -> usize {
        (self.document.tape.after(self.index) - self.index) as usize
    }

    /// Returns whether the token `index` lies in this value.
    pub(crate) fn contains(self, index: u32) -> bool {
        (self.index..self.document.tape.after(self.index)).contains(&index)
    }

    fn token(self) -> Token {
        self.document.tape.token(self.index)
    }

    fn record(self, expected: &'static str, reason: Reason) {
        self.document.record(Record {
            token: self.index,
            expected,
            reason,
        });
    }
}

struct Elements<'t> {
    document: &'t Document<'t>,
    next: u32,
    end: u32,
}

impl<'t> Iterator for Elements<'t> {
    type Item = Node<'t>;

    fn next(&mut self) -> Option<Node<'t>> {
        if self.next >= self.end {
            return None;
        }
        let node = Node::new(self.document, self.next);
        self.next = self.document.tape.after(self.next);
        Some(node)
    }
}

struct Entries<'t> {
    document: &'t Document<'t>,
    next: u32,
    end: u32,
}

impl<'t> Iterator for Entries<'t> {
    type Item = (&'t str, Node<'t>);

    fn next(&mut self) -> Option<(&'t str, Node<'t>)> {
        while self.next < self.end {
            let tape = &self.document.tape;
            let key = tape.token(self.next);
            let value = Node::new(self.document, self.next + 1);
            self.next = tape.after(value.index);
            if key.kind != Kind::Shadowed {
                return Some((tape.text(key), value));
            }
        }
        None
    }
}

impl Node<'_> {
    /// Subtracts the memory for `count` values of type `T` from the budget. Returns whether enough was left; if not, decoding
    /// stops.
    pub(crate) fn take_memory_for<T>(self, count: usize) -> bool {
        self.take_memory(count.saturating_mul(size_of::<T>()))
    }

    /// Subtracts the memory for the next entry of a map that has `length` entries from the budget.
    pub(crate) fn take_memory_for_entry<V>(self, key: &str, length: usize) -> bool {
        // A node of a `BTreeMap` has room for 11 entries and holds about 6 when keys are inserted in sorted order.
        const ROOM: usize = 11;
        const FILLED: usize = 6;
        let node = if length.is_multiple_of(FILLED) {
            ROOM.saturating_mul(size_of::<String>() + size_of::<V>())
        } else {
            0
        };
        self.take_memory(node.saturating_add(key.len()))
    }

    /// Takes `bytes` of memory.
    pub(crate) fn take_memory(self, bytes: usize) -> bool {
        self.document.budget.take_memory(bytes)
    }

    /// Takes the work of reading this value once from the budget.
    pub(crate) fn take_read(self) -> bool {
        self.document.budget.take_reads(self.tokens())
    }
}
