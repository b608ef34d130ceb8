//! Reading the fields of an object, one line per field.

use std::collections::BTreeMap;

use crate::decode::Decode;
use crate::document::{Document, Record};
use crate::node::Node;
use crate::nullable::Nullable;
use crate::token::{Keys, Kind};

/// An object whose fields are being read.
///
/// Of fields read in the order of the document each costs one comparison; any other order works too.
#[derive(Debug)]
pub struct Object<'t> {
    document: &'t Document<'t>,
    index: u32,
    keys: Keys,
    /// The position of the key to look at first.
    next: u32,
}

impl<'t> Object<'t> {
    pub(crate) fn new(document: &'t Document<'t>, index: u32) -> Self {
        Self {
            document,
            index,
            keys: document.tape.keys_of(index),
            next: 0,
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

    /// Reads a list: absent, null, `{}` or `""`, it is empty; another lone value is its only element; what is not a `T` is
    /// left out.
    pub fn list<T: Decode>(&mut self, name: &str) -> Vec<T> {
        self.optional(name).unwrap_or_default()
    }

    /// Reads a map: absent or null, it is empty; what is not a `T` is left out.
    pub fn map<T: Decode>(&mut self, name: &str) -> BTreeMap<String, T> {
        self.optional(name).unwrap_or_default()
    }

    /// Reads all members whose names are not listed, those of the fields; what is not a `T` is left out.
    pub fn others<T: Decode>(&mut self, names: &[&str]) -> BTreeMap<String, T> {
        let node = Node::new(self.document, self.index);
        let mut others = BTreeMap::new();
        for (key, value) in node.entries().filter(|(key, _)| !names.contains(key)) {
            if !node.take_memory_for_entry::<T>(key, others.len()) {
                break;
            }
            if let Some(value) = T::decode(value) {
                others.insert(key.to_owned(), value);
            }
        }
        others
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

    /// Returns the first of several names of a field under which there is a value other than `null`; else the first
    /// that is there, else the first of all.
    pub fn present_name(&self, names: &[&'static str]) -> &'static str {
        let found = |name: &str| self.document.tape.find_key(self.keys, name);
        let is_null = |key: u32| Node::new(self.document, key + 1).is_null();
        let mut all = names.iter().copied();
        all.clone()
            .find(|name| found(name).is_some_and(|(_, key)| !is_null(key)))
            .or_else(|| all.clone().find(|name| found(name).is_some()))
            .or_else(|| all.next())
            .unwrap_or_default()
    }

    /// Returns the value of a field.
    pub fn find(&mut self, name: &str) -> Option<Node<'t>> {
        let (tape, keys, next) = (&self.document.tape, self.keys, self.next);
        if let Some(key) = tape.key_at(keys, next, name) {
            self.next = next + 1;
            return Some(Node::new(self.document, key + 1));
        }
        let (position, key) = tape.find_key(keys, name)?;
        self.next = position + 1;
        Some(Node::new(self.document, key + 1))
    }
}

impl<'t> Node<'t> {
    /// Reads this as an object. `expected` names the Rust type in the mismatch that is noted when it is none.
    pub fn object(self, expected: &'static str) -> Option<Object<'t>> {
        if self.kind() == Kind::Object {
            Some(Object::new(self.document, self.index()))
        } else {
            self.mismatch(expected);
            None
        }
    }
}
