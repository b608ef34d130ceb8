//! Reading the fields of an object, one line per field.

use std::collections::BTreeMap;

use super::decode::Decode;
use super::document::Document;
use super::mismatch::Record;
use super::node::Node;
use super::nullable::Nullable;

/// An object whose fields are being read.
///
/// Each search starts after the field found last, so fields read in the order of the document cost one comparison
/// each; any other order works too.
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
        self.find_between(self.cursor, self.end, name)
            .or_else(|| self.find_between(self.index + 1, self.cursor, name))
    }

    fn find_between(&mut self, from: u32, to: u32, name: &str) -> Option<Node<'t>> {
        let tape = &self.document.tape;
        let mut at = from;
        while at < to {
            let key = tape.token(at);
            let after = tape.after(at + 1);
            if tape.is_key(key, name) {
                self.cursor = after;
                return Some(Node::new(self.document, at + 1));
            }
            at = after;
        }
        None
    }
}
