//! A map that also keeps the members that are not entries.

use std::collections::{BTreeMap, btree_map};
use std::fmt;
use std::ops::{Deref, DerefMut};

use serde_core::de::{Deserialize, Deserializer};
use serde_core::ser::{Serialize, Serializer};

use crate::bridge;
use crate::debug_fields::debug_fields;
use crate::decode::Decode;
use crate::encode::{Encode, Writer};
use crate::extra::Extra;
use crate::node::Node;

/// The entries of an object whose values all have the same type, and its other members: the days of a calendar beside a
/// trace ID.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Entries<T> {
    /// The entries.
    pub entries: BTreeMap<String, T>,
    /// The members that are not entries.
    pub extra: Extra,
}

impl<T: fmt::Debug> fmt::Debug for Entries<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let fields: [(_, &dyn fmt::Debug); 2] =
            [("entries", &self.entries), ("extra", &self.extra)];
        debug_fields(formatter, "Entries", &fields)
    }
}

impl<T> Entries<T> {
    /// Returns the entries and drops the other members.
    pub fn into_map(self) -> BTreeMap<String, T> {
        self.entries
    }

    /// Returns the keys of the entries, in order, and drops the rest.
    pub fn into_keys(self) -> impl Iterator<Item = String> {
        self.entries.into_keys()
    }

    /// Returns the values of the entries, in the order of their keys, and drops the rest.
    pub fn into_values(self) -> impl Iterator<Item = T> {
        self.entries.into_values()
    }
}

impl<T> Default for Entries<T> {
    fn default() -> Self {
        BTreeMap::new().into()
    }
}

impl<T> Deref for Entries<T> {
    type Target = BTreeMap<String, T>;

    fn deref(&self) -> &Self::Target {
        &self.entries
    }
}

impl<T> DerefMut for Entries<T> {
    fn deref_mut(&mut self) -> &mut Self::Target {
        &mut self.entries
    }
}

impl<T> From<BTreeMap<String, T>> for Entries<T> {
    fn from(entries: BTreeMap<String, T>) -> Self {
        Self {
            entries,
            extra: Extra::new(),
        }
    }
}

impl<K: Into<String>, T> FromIterator<(K, T)> for Entries<T> {
    fn from_iter<I: IntoIterator<Item = (K, T)>>(entries: I) -> Self {
        let entries = entries.into_iter();
        let map: BTreeMap<String, T> = entries.map(|(key, value)| (key.into(), value)).collect();
        map.into()
    }
}

impl<T> IntoIterator for Entries<T> {
    type Item = (String, T);
    type IntoIter = btree_map::IntoIter<String, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.entries.into_iter()
    }
}

impl<'e, T> IntoIterator for &'e Entries<T> {
    type Item = (&'e String, &'e T);
    type IntoIter = btree_map::Iter<'e, String, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.entries.iter()
    }
}

impl<T: Decode> Decode for Entries<T> {
    fn decode(node: Node<'_>) -> Option<Self> {
        let mut object = node.object("object")?;
        let entries = BTreeMap::decode(node)?;
        Some(Self {
            entries,
            extra: object.rest(),
        })
    }

    fn absent() -> Option<Self> {
        Some(Self::default())
    }
}

impl<T: Encode> Encode for Entries<T> {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        for (key, value) in &self.entries {
            if value.is_absent() {
                object.entry(key, value);
            } else {
                object.field(key, value);
            }
        }
    }
}

impl<T: Encode> Serialize for Entries<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        bridge::serialize(self, serializer)
    }
}

impl<'de, T: Decode> Deserialize<'de> for Entries<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        bridge::deserialize(deserializer)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_and_values_come_in_order() {
        let entries: Entries<i64> = [("b", 2), ("a", 1)].into_iter().collect();
        assert_eq!(entries.clone().into_keys().collect::<Vec<_>>(), ["a", "b"]);
        assert_eq!(entries.into_values().collect::<Vec<_>>(), [1, 2]);
    }
}
