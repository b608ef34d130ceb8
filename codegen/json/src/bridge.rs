//! serde on top of [`Encode`] and [`Decode`], for users who store and log the types.
//!
//! Writing is generic only in its last step, over the serializer: a value is written as JSON, read onto a tape, and the tape is
//! replayed to the serializer. Reading is generic in its first step, over the deserializer, which reads a
//! [`serde_json::Value`], and in its last, over the type, which is decoded from a tape of that value's JSON.

use serde_core::de::{Deserialize, Deserializer, Error as _};
use serde_core::ser::{Error as _, Serialize, SerializeMap, SerializeSeq, Serializer};
use serde_json::Value;

use crate::decode::Decode;
use crate::document::Document;
use crate::encode::{Encode, to_json};
use crate::node::Node;
use crate::token::Kind;

/// Writes `value` to a serde serializer.
pub fn serialize<S: Serializer>(value: &dyn Encode, serializer: S) -> Result<S::Ok, S::Error> {
    let text = to_json(value).map_err(S::Error::custom)?;
    let document = Document::parse(text.as_bytes()).map_err(S::Error::custom)?;
    document.root().serialize(serializer)
}

/// Reads a value from a serde deserializer, as leniently as a response is read. Members without a field, and values of
/// a different type than their field, are kept; converted values in an object with `extra` are written as they were read. A
/// value that would be lost, or that is required and missing, is an error that names its JSON path.
pub fn deserialize<'de, T: Decode, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let text = to_json(&Value::deserialize(deserializer)?).map_err(D::Error::custom)?;
    let document = Document::parse(text.as_bytes()).map_err(D::Error::custom)?;
    document.decode_faithfully().map_err(D::Error::custom)
}

impl Serialize for Node<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.kind() {
            Kind::Null => serializer.serialize_unit(),
            Kind::True => serializer.serialize_bool(true),
            Kind::False => serializer.serialize_bool(false),
            Kind::Array => {
                let mut sequence = serializer.serialize_seq(Some(self.length()))?;
                for element in self.elements() {
                    sequence.serialize_element(&element)?;
                }
                sequence.end()
            }
            Kind::Object => {
                let mut map = serializer.serialize_map(Some(self.entries().count()))?;
                for (key, value) in self.entries() {
                    map.serialize_entry(key, &value)?;
                }
                map.end()
            }
            _ => match self.as_str() {
                Some(text) => serializer.serialize_str(text),
                None => Value::decode(*self).serialize(serializer),
            },
        }
    }
}

/// Implements `serde::{Serialize, Deserialize}` for types that implement [`Encode`] and [`Decode`].
#[macro_export]
macro_rules! impl_serde {
    ($($name:ty),+ $(,)?) => {$(
        impl $crate::serde_core::Serialize for $name {
            fn serialize<S: $crate::serde_core::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::bridge::serialize(self, serializer)
            }
        }

        impl<'de> $crate::serde_core::Deserialize<'de> for $name {
            fn deserialize<D: $crate::serde_core::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::bridge::deserialize(deserializer)
            }
        }
    )+};
}
