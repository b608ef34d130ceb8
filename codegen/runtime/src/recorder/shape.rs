//! The shape of a JSON value: the types at each path.

use std::collections::BTreeMap;

use crate::json::{Kind, Node};

use super::key::{is_channel, shown};

/// Minimum number of keys with scalars or empty containers of the same shape for an object to be treated as a map.
const MAP_OF_VALUES: usize = 8;

/// Minimum number of keys with non-empty objects or lists of the same shape for an object to be treated as a map.
const MAP_OF_CONTAINERS: usize = 3;

/// Maximum recorded nesting depth.
const DEEPEST: usize = 32;

/// Maximum number of names of an object. Further keys are recorded as `*`, which bounds the memory of a shape.
const MOST_NAMES: usize = 128;

/// The placeholder for keys that may be customers' data.
const ANY: &str = "*";

/// The names of JSON's types, each a bit of [`Shape::types`].
const TYPES: [&str; 7] = [
    "null", "boolean", "integer", "number", "string", "array", "object",
];

/// The types that a value has at a path, and the shapes below it.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Shape {
    types: u8,
    elements: Option<Box<Shape>>,
    members: BTreeMap<String, Shape>,
}

impl Shape {
    /// Reads the shape of a value.
    pub(super) fn of(node: Node<'_>) -> Self {
        let mut shape = Self::default();
        shape.add(node, 0);
        shape.hide_maps();
        shape
    }

    /// Calls `each` with every path and its types.
    pub(super) fn walk(&self, path: &mut String, each: &mut impl FnMut(&str, u8)) {
        let length = path.len();
        if self.types != 0 {
            each(path, self.types);
        }
        if let Some(elements) = &self.elements {
            path.push_str("[]");
            elements.walk(path, each);
            path.truncate(length);
        }
        for (name, member) in &self.members {
            path.push('.');
            path.push_str(name);
            member.walk(path, each);
            path.truncate(length);
        }
    }

    fn add(&mut self, node: Node<'_>, depth: usize) {
        let (bit, is_container) = match node.kind() {
            Kind::Null => (0, false),
            Kind::True | Kind::False => (1, false),
            Kind::Integer => (2, false),
            Kind::Float => (3, false),
            Kind::Array => (5, true),
            Kind::Object => (6, true),
            Kind::String | Kind::Escaped | Kind::Shadowed => (4, false),
        };
        self.types |= 1 << bit;
        if !is_container || depth == DEEPEST {
            return;
        }
        for element in node.elements() {
            self.elements
                .get_or_insert_default()
                .add(element, depth + 1);
        }
        for (key, value) in node.entries() {
            let key = shown(key);
            let is_full = self.members.len() >= MOST_NAMES && !self.members.contains_key(key);
            let key = if is_full { ANY } else { key };
            match self.members.get_mut(key) {
                Some(member) => member.add(value, depth + 1),
                None => self
                    .members
                    .entry(key.to_owned())
                    .or_default()
                    .add(value, depth + 1),
            }
        }
    }

    /// Merges the members of maps, whose keys may be data. Inner maps are merged first, because outer members can become equal
    /// by that.
    fn hide_maps(&mut self) {
        if let Some(elements) = &mut self.elements {
            elements.hide_maps();
        }
        for member in self.members.values_mut() {
            member.hide_maps();
        }
        while let Some(keys) = self.keys_of_map() {
            let mut any = self.members.remove(ANY).unwrap_or_default();
            for key in keys {
                if let Some(member) = self.members.remove(&key) {
                    any.merge(member);
                }
            }
            self.members.insert(ANY.to_owned(), any);
        }
    }

    /// Returns the keys that are treated as those of a map: those of many members with the same shape, or with the same shape as
    /// a hidden key. The names of channels are not among them.
    fn keys_of_map(&self) -> Option<Vec<String>> {
        let names = || {
            self.members
                .iter()
                .filter(|(key, _)| *key != ANY && !is_channel(key))
        };
        let any = self.members.get(ANY);
        for (_, shape) in names() {
            let alike = names().filter(|(_, other)| shape.is_like(other));
            let alike: Vec<String> = alike.map(|(key, _)| key.clone()).collect();
            let most = if shape.is_container() {
                MAP_OF_CONTAINERS
            } else {
                MAP_OF_VALUES
            };
            if alike.len() >= most || any.is_some_and(|any| any.is_like(shape)) {
                return Some(alike);
            }
        }
        None
    }

    /// Returns whether two values may belong to the same map: they share a type other than null (integers and other numbers count
    /// as one type), and have the same members and similar elements. An empty list is similar to any list.
    fn is_like(&self, other: &Self) -> bool {
        const NULL: u8 = 1;
        const NUMBERS: u8 = 1 << 2 | 1 << 3;
        let types = |shape: &Self| match shape.types & !NULL {
            numbers if numbers & NUMBERS != 0 => numbers | NUMBERS,
            types => types,
        };
        types(self) & types(other) != 0
            && self.members.keys().eq(other.members.keys())
            && match (&self.elements, &other.elements) {
                (Some(one), Some(other)) => one.is_like(other),
                _ => true,
            }
    }

    fn is_container(&self) -> bool {
        self.elements.is_some() || !self.members.is_empty()
    }

    fn merge(&mut self, other: Self) {
        self.types |= other.types;
        if let Some(elements) = other.elements {
            self.elements.get_or_insert_default().merge(*elements);
        }
        for (key, member) in other.members {
            self.members.entry(key).or_default().merge(member);
        }
    }
}

/// Returns the names of the types in a bit set.
pub(super) fn words(types: u8) -> Vec<&'static str> {
    let is_set = |(bit, _): &(usize, &&'static str)| types >> bit & 1 == 1;
    TYPES
        .iter()
        .enumerate()
        .filter(is_set)
        .map(|(_, word)| *word)
        .collect()
}
