//! Reading the fields of an object, one line per field.

use std::collections::BTreeMap;

use crate::decode::Decode;
use crate::document::{Document, Loss};
use crate::findings::{Reason, Record};
use crate::marks::Marks;
use crate::node::Node;
use crate::nullable::Nullable;
use crate::token::{Keys, Kind};

/// An object whose fields are being read.
///
/// Fields that are read in the order in which the JSON has them cost one comparison each; any other order works, too.
#[derive(Debug)]
pub struct Object<'t> {
    pub(crate) document: &'t Document<'t>,
    pub(crate) index: u32,
    pub(crate) keys: Keys,
    /// The position of the key to look at first: the one after the key that was found last.
    next: u32,
    /// The expected type, as mismatches name it.
    pub(crate) expected: &'static str,
    pub(crate) marks: Marks,
    /// The number of lost values, and of recorded mismatches, before the first field.
    first_lost: usize,
    pub(crate) first_noted: usize,
    /// The values that were omitted from fields.
    pub(crate) left_out: Vec<u32>,
}

impl<'t> Object<'t> {
    pub(crate) fn new(document: &'t Document<'t>, index: u32, expected: &'static str) -> Self {
        let keys = document.tape.keys_of(index);
        Self {
            document,
            index,
            keys,
            next: 0,
            expected,
            marks: Marks::new(keys.count),
            first_lost: document.lost.count(),
            first_noted: document.noted.count(),
            left_out: Vec::new(),
        }
    }

    /// Reads an optional field. The result is `None` if the value is absent, null or not a `T`.
    pub fn optional<T: Decode>(&mut self, name: &str) -> Option<T> {
        let value = self.present(name).and_then(T::decode);
        self.hold(value.is_some());
        value
    }

    /// Reads an optional field and distinguishes `null` from an absent value.
    pub fn nullable<T: Decode>(&mut self, name: &str) -> Option<Nullable<T>> {
        let value = self.find(name).and_then(Nullable::decode);
        self.hold(value.is_some());
        value
    }

    /// Reads a list. An absent value, null, `{}` or `""` is an empty list; another value that is not an array becomes the only
    /// element. Values that are not a `T` are omitted.
    pub fn list<T: Decode>(&mut self, name: &str) -> Vec<T> {
        self.or_empty(name)
    }

    /// Reads a map. It is empty if the value is absent, null or not an object. Values that are not a `T` are omitted.
    pub fn map<T: Decode>(&mut self, name: &str) -> BTreeMap<String, T> {
        self.or_empty(name)
    }

    /// Reads all members except those in `names`, the names of the fields. Values that are null or not a `T` are omitted.
    pub fn others<T: Decode>(&mut self, names: &[&str]) -> BTreeMap<String, T> {
        let node = Node::new(self.document, self.index);
        let mut others = BTreeMap::new();
        for (key, _) in node.entries().filter(|(key, _)| !names.contains(key)) {
            if !node.take_memory_for_entry::<T>(key, others.len()) {
                break;
            }
            if let Some(value) = self.optional(key) {
                others.insert(key.to_owned(), value);
            }
        }
        others
    }

    /// Reads a required field. The result is `None` if its value is not a `T`. If it is missing, the result is the empty value of
    /// `T`, or `None` if `T` has none. A missing field is recorded as a mismatch, unless `T` is an [`Option`], also in a [`Box`].
    pub fn required<T: Decode>(&mut self, name: &'static str) -> Option<T> {
        if let Some(node) = self.find(name) {
            let value = T::decode(node);
            self.hold(value.is_some());
            return value;
        }
        let value = T::absent();
        if !T::MAY_BE_ABSENT {
            let reason = match value {
                Some(_) => Reason::Defaulted(name),
                None => Reason::Missing(name),
            };
            self.document.record(Record {
                token: self.index,
                expected: "a value",
                reason,
            });
        }
        value
    }

    /// Returns the value of a field that is neither absent nor null.
    pub fn present(&mut self, name: &str) -> Option<Node<'t>> {
        self.find(name).filter(|node| !node.is_null())
    }

    /// Returns the first of several names of a field that has a value other than `null`; else the first that is present, else
    /// the first of all. All of them count as documented.
    pub fn present_name(&self, names: &[&'static str]) -> &'static str {
        let mut there = None;
        let mut present = None;
        for name in names.iter().copied() {
            let Some((position, key)) = self.document.tape.find_key(self.keys, name) else {
                continue;
            };
            self.marks.find(position);
            there.get_or_insert(name);
            if !Node::new(self.document, key + 1).is_null() {
                present.get_or_insert(name);
            }
        }
        let first = || names.first().copied();
        present.or(there).or_else(first).unwrap_or_default()
    }

    /// Returns the first of several names that has a value other than `null`; else the first that is present, else the
    /// first of all. Unlike [`present_name`](Self::present_name) it does not mark the other names as documented.
    pub fn first_present_name(&self, names: &[&'static str]) -> &'static str {
        let found = |name: &str| self.document.tape.find_key(self.keys, name);
        let is_present = |name: &&&str| {
            found(name).is_some_and(|(_, key)| !Node::new(self.document, key + 1).is_null())
        };
        let there = || names.iter().find(|name| found(name).is_some());
        let name = names.iter().find(is_present).or_else(there);
        name.or(names.first()).copied().unwrap_or_default()
    }

    /// Returns the value of a field.
    pub fn find(&mut self, name: &str) -> Option<Node<'t>> {
        let (tape, keys, next) = (&self.document.tape, self.keys, self.next);
        let (position, key) = match tape.key_at(keys, next, name) {
            Some(key) => (next, key),
            None => tape.find_key(keys, name)?,
        };
        self.next = position + 1;
        self.marks.find(position);
        Some(Node::new(self.document, key + 1))
    }

    /// Records whether a field holds the value that was found last.
    fn hold(&mut self, is_held: bool) {
        if self.document.lost.count() > self.first_lost {
            self.hold_partly(is_held);
        } else if is_held {
            self.marks.hold(self.next - 1);
        }
    }

    /// The case of `hold` in which parts of the value were omitted or converted. If a field holds the value, the parts are
    /// taken over; otherwise they are forgotten, because the whole value is kept.
    #[cold]
    fn hold_partly(&mut self, is_held: bool) {
        if is_held {
            drop(self.take_lost());
        } else {
            self.document.lost.truncate(self.first_lost);
        }
    }

    /// Takes the parts that were omitted from the values read last, and returns the tokens of all values that `extra` must
    /// keep.
    pub(crate) fn take_lost(&mut self) -> Vec<u32> {
        let lost = self.document.lost.take(self.first_lost);
        let left_out = lost.iter().filter(|(_, loss)| *loss == Loss::LeftOut);
        self.left_out.extend(left_out.map(|(token, _)| *token));
        lost.into_iter().map(|(token, _)| token).collect()
    }

    /// Reads a field that is empty if it is absent. A value that is present but omitted is recorded, so that it is not mistaken
    /// for one that the user removed.
    fn or_empty<T: Decode + Default>(&mut self, name: &str) -> T {
        let Some(node) = self.find(name) else {
            return T::default();
        };
        let value = if node.is_null() {
            None
        } else {
            T::decode(node)
        };
        self.hold(value.is_some());
        value.unwrap_or_else(|| {
            self.left_out.push(node.index());
            T::default()
        })
    }
}

impl<'t> Node<'t> {
    /// Reads this as an object. `expected` is the name of the type for mismatches: if this is not an object, and for undocumented
    /// keys.
    pub fn object(self, expected: &'static str) -> Option<Object<'t>> {
        if self.kind() == Kind::Object {
            Some(Object::new(self.document, self.index(), expected))
        } else {
            self.no_container(expected);
            None
        }
    }
}
