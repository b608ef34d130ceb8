//! The members of an object that no field holds.

use std::fmt;
use std::sync::OnceLock;

use serde_json::{Map, Value};

use crate::debug::debug_json;
use crate::decode::Decode;
use crate::document::Document;
use crate::encode::{Encode, Writer};
use crate::node::Node;
use crate::scan::tag;
use crate::token::Kind;

/// The members of an object without a field.
///
/// In a received value these are undocumented members, and values that did not fit their fields: values of another type,
/// `null`, and lists and maps with elements that were omitted. A deserialized value also keeps the JSON of converted values. The
/// members are written when the value is sent or stored:
///
/// - A received member is replaced by its field once the field is set or changed.
/// - A member that was [set](Self::insert) replaces its field.
///
/// # Examples
///
/// ```
/// # use highlevel_json as highlevel;
/// use highlevel::Extra;
///
/// let mut extra = Extra::new();
/// extra.insert("source", "import");
/// assert_eq!(extra.get("source").and_then(|value| value.as_str()), Some("import"));
/// ```
#[derive(Clone, Default)]
pub struct Extra(Option<Box<Members>>);

/// The members, if there are any.
#[derive(Clone, Default)]
pub(crate) struct Members {
    /// The received members as a JSON object, or an empty string if there are none.
    pub(crate) received: String,
    /// The values that were omitted from fields, as positions of tokens in `received`.
    pub(crate) left_out: Vec<u32>,
    /// The union of the `tag_bit`s of all keys, also of those that were removed.
    pub(crate) tags: u128,
    pub(crate) set: Vec<(String, Value)>,
    /// All members, parsed at first use.
    all: OnceLock<Map<String, Value>>,
}

impl Extra {
    pub(crate) const MEMORY: usize = size_of::<Members>();

    /// Creates an empty set of members.
    pub fn new() -> Self {
        Self::default()
    }

    pub(crate) fn received(received: String, tags: u128, left_out: Vec<u32>) -> Self {
        Self(Some(Box::new(Members {
            received,
            left_out,
            tags,
            ..Members::default()
        })))
    }

    /// Returns whether there are no members.
    pub fn is_empty(&self) -> bool {
        self.as_map().is_none_or(Map::is_empty)
    }

    /// Returns the number of members.
    pub fn len(&self) -> usize {
        self.as_map().map_or(0, Map::len)
    }

    /// Returns the value of a member.
    pub fn get(&self, key: &str) -> Option<&Value> {
        self.as_map()?.get(key)
    }

    /// Returns whether there is a member of this name.
    pub fn contains_key(&self, key: &str) -> bool {
        self.get(key).is_some()
    }

    /// Returns the members.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        let members = self.as_map().into_iter().flatten();
        members.map(|(key, value)| (key.as_str(), value))
    }

    /// Returns the keys.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.iter().map(|(key, _)| key)
    }

    /// Sets a member. It is sent instead of a field with this key.
    pub fn insert(&mut self, key: impl Into<String>, value: impl Into<Value>) {
        self.set(key.into(), value.into());
    }

    /// Removes a member, and returns its value.
    pub fn remove(&mut self, key: &str) -> Option<Value> {
        let value = self.get(key).cloned()?;
        let members = self.0.as_mut()?;
        members.all.take();
        members.set.retain(|(other, _)| other != key);
        members.remove_received(key);
        Some(value)
    }

    /// Removes all members.
    pub fn clear(&mut self) {
        self.0 = None;
    }

    /// Returns a copy of all members.
    pub fn to_map(&self) -> Map<String, Value> {
        self.as_map().cloned().unwrap_or_default()
    }

    fn as_map(&self) -> Option<&Map<String, Value>> {
        let members = self.0.as_deref()?;
        Some(members.all.get_or_init(|| members.read()))
    }

    pub(crate) fn members(&self) -> Option<&Members> {
        self.0.as_deref()
    }

    fn set(&mut self, key: String, value: Value) {
        let members = self.0.get_or_insert_default();
        members.all.take();
        members.tags |= tag_bit(&key);
        match members.set.iter_mut().find(|(other, _)| *other == key) {
            Some((_, old)) => *old = value,
            None => members.set.push((key, value)),
        }
    }
}

impl fmt::Debug for Members {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Members").finish_non_exhaustive()
    }
}

impl Members {
    /// Returns whether there may be a member with this key.
    #[inline]
    pub(crate) fn may_have(&self, key: &str) -> bool {
        self.tags & tag_bit(key) != 0
    }

    /// Parses the received members.
    pub(crate) fn document(&self) -> Option<Document<'_>> {
        let document = Document::parse_within(self.received.as_bytes(), usize::MAX);
        document.ok()
    }

    fn read(&self) -> Map<String, Value> {
        let document = self.document();
        let received = document.and_then(|document| Map::decode(document.root()));
        let mut all = received.unwrap_or_default();
        all.extend(self.set.iter().cloned());
        all
    }

    fn remove_received(&mut self, key: &str) {
        let Some(document) = self.document() else {
            return;
        };
        let mut writer = Writer::default();
        let mut object = writer.object();
        for (other, value) in document.root().entries().filter(|(other, _)| *other != key) {
            object.entry(other, &value);
        }
        drop(object);
        drop(document);
        // Clear the positions of the omitted values, because they refer to the previous JSON. Without them, a field with omitted
        // values does not equal its received member, so the field is written.
        self.left_out = Vec::new();
        self.received = writer.finish().unwrap_or_default();
    }
}

/// Returns a bit that most keys do not share.
#[inline]
pub(crate) fn tag_bit(key: &str) -> u128 {
    1 << (tag(key.as_bytes()) & 0x7f)
}

/// Compares the members in any order, whether received or set.
impl PartialEq for Extra {
    fn eq(&self, other: &Self) -> bool {
        let all = [self, other].map(|extra| extra.as_map().filter(|map| !map.is_empty()));
        all[0] == all[1]
    }
}

/// Hides secrets, which are recognized by the keys of the members.
impl fmt::Debug for Extra {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug_json(self, formatter)
    }
}

impl Encode for Extra {
    fn encode(&self, writer: &mut Writer) {
        drop(writer.object_with(self));
    }
}

impl Decode for Extra {
    /// Reads all members of the object. None is reported as undocumented.
    fn decode(node: Node<'_>) -> Option<Self> {
        let Kind::Object = node.kind() else {
            node.no_container("object");
            return None;
        };
        let mut writer = Writer::default();
        node.encode(&mut writer);
        let received = writer.finish().ok()?;
        let tags = node.entries().fold(0, |tags, (key, _)| tags | tag_bit(key));
        node.take_memory(received.len() + Self::MEMORY)
            .then(|| Self::received(received, tags, Vec::new()))
    }

    fn absent() -> Option<Self> {
        Some(Self::new())
    }
}

impl<K: Into<String>, V: Into<Value>> FromIterator<(K, V)> for Extra {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(members: I) -> Self {
        let mut extra = Self::new();
        extra.extend(members);
        extra
    }
}

impl<K: Into<String>, V: Into<Value>> Extend<(K, V)> for Extra {
    fn extend<I: IntoIterator<Item = (K, V)>>(&mut self, members: I) {
        for (key, value) in members {
            self.insert(key, value);
        }
    }
}

impl From<Map<String, Value>> for Extra {
    fn from(members: Map<String, Value>) -> Self {
        members.into_iter().collect()
    }
}

crate::impl_serde!(Extra);

/// Implements the method that sets a member, for types with a field `extra`.
#[macro_export]
macro_rules! impl_extra {
    ($($name:ty),+ $(,)?) => {$(
        impl $name {
            /// Sets a member that the documentation lacks, or one that is sent instead of its field. `None` changes nothing.
            #[must_use]
            pub fn extra(
                mut self,
                key: impl ::core::convert::Into<::std::string::String>,
                value: impl $crate::IntoOptional<$crate::serde_json::Value>,
            ) -> Self {
                if let Some(value) = value.into_optional() {
                    self.extra.insert(key, value);
                }
                self
            }
        }
    )+};
}
