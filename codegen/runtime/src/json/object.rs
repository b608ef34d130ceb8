//! Reading the fields of an object, one line per field.

use std::collections::BTreeMap;

use super::decode::Decode;
use super::document::Document;
use super::mismatch::Record;
use super::node::Node;
use super::nullable::Nullable;
use super::scan::tag;

/// An object whose fields are being read.
///
/// Each search starts after the field found last, so fields read in the order of the document cost one comparison
/// each; any other order works too, and most fields that are not there need no search.
#[derive(Debug)]
pub struct Object<'t> {
    document: &'t Document<'t>,
    index: u32,
    end: u32,
    /// The key to look at first.
    cursor: u32,
}

impl<'t> Object<'t> {
    pub(super) fn new(document: &'t Document<'t>, index: u32, end: u32) -> Self {
        Self {
            document,
            index,
            end,
            cursor: index + 1,
        }
    }

    /// Reads an optional field: absent, null or not a `T`, it is `None`.
    pub fn optional<T: Decode>(&mut self, name: &str) -> Option<T> {
        self.present(name).and_then(T::decode)
    }

    /// Reads an optional field in which `null` is told apart from nothing.
    pub fn nullable<T: Decode>(&mut self, name: &str) -> Option<Nullable<T>> {
        self.find(name).and_then(Nullable::decode)
    }

    /// Reads a list: absent or null, it is empty; a lone value is its only element; what is not a `T` is left out.
    pub fn list<T: Decode>(&mut self, name: &str) -> Vec<T> {
        self.optional(name).unwrap_or_default()
    }

    /// Reads a map: absent or null, it is empty; what is not a `T` is left out.
    pub fn map<T: Decode>(&mut self, name: &str) -> BTreeMap<String, T> {
        self.optional(name).unwrap_or_default()
    }

    /// Reads a field that must be there.
    pub fn required<T: Decode>(&mut self, name: &'static str) -> Option<T> {
        if let Some(node) = self.find(name) {
            return T::decode(node);
        }
        let value = T::absent();
        if !T::MAY_BE_ABSENT {
            self.document.record(Record {
                token: self.index,
                missing: Some(name),
                expected: "a value",
                coerced: value.is_some(),
            });
        }
        value
    }

    /// Returns the value of a field that is neither absent nor null.
    pub fn present(&mut self, name: &str) -> Option<Node<'t>> {
        self.find(name).filter(|node| !node.is_null())
    }

    /// Returns the value of a field.
    pub fn find(&mut self, name: &str) -> Option<Node<'t>> {
        let tape = &self.document.tape;
        if self.cursor < self.end && tape.is_key(tape.token(self.cursor), name) {
            return Some(self.found(self.cursor));
        }
        let tag = tag(name.as_bytes());
        if !tape.key_set(self.index).may_contain(tag) {
            return None;
        }
        let (first, cursor) = (self.index + 1, self.cursor);
        let key = tape
            .find_key(cursor..self.end, tag, name)
            .or_else(|| tape.find_key(first..cursor, tag, name))?;
        Some(self.found(key))
    }

    fn found(&mut self, key: u32) -> Node<'t> {
        self.cursor = self.document.tape.after(key + 1);
        Node::new(self.document, key + 1)
    }
}
