//! Common parts of the bodies of all events, and the event of an unknown type.

use std::fmt;

use serde_json::Value;

use crate::json::{Decode, Encode, Kind, Node, Writer, raw};

/// An event of a type that this version of the crate does not know, or without a type.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UnknownEvent {
    /// The tag by which the body identifies its event, if it has one.
    pub tag: Option<String>,
    /// The whole body.
    pub body: Value,
}

impl UnknownEvent {
    /// Reads the body of an event whose tag is in `member`.
    pub fn read(body: Node<'_>, member: &str) -> Option<Self> {
        Some(Self {
            tag: event_tag(body, member).map(str::to_owned),
            body: Value::decode(body)?,
        })
    }

    /// Returns the first of `members` that is a string.
    pub fn text(&self, members: &[&str]) -> Option<&str> {
        let mut values = members.iter().filter_map(|member| self.body.get(member));
        values.find_map(Value::as_str)
    }
}

impl fmt::Debug for UnknownEvent {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("UnknownEvent")
            .field("tag", &self.tag)
            .field("body", &raw(&self.body))
            .finish()
    }
}

impl Encode for UnknownEvent {
    fn encode(&self, writer: &mut Writer) {
        self.body.encode(writer);
    }
}

/// Returns the tag of an event: the value of `member` in its body, if it is a string.
pub fn event_tag<'t>(body: Node<'t>, member: &str) -> Option<&'t str> {
    if body.kind() != Kind::Object {
        return None;
    }
    let mut entries = body.entries();
    let (_, tag) = entries.find(|(name, _)| *name == member)?;
    tag.as_str()
}

/// Implements the method `parse` of the structs of event bodies and of the enum of all events.
#[macro_export]
macro_rules! event_body {
    ($($name:ty),+ $(,)?) => {$(
        impl $name {
            /// Reads the body of a request, leniently.
            ///
            /// A body proves nothing about its sender: verify it first.
            ///
            /// # Errors
            ///
            /// Fails if the body is not a JSON object, if its values exceed the memory limit, or if a required value that has no
            /// empty value is missing or has another type.
            #[inline]
            pub fn parse(body: &[u8]) -> ::core::result::Result<Self, $crate::JsonError> {
                $crate::json::from_object(body)
            }
        }
    )+};
}
