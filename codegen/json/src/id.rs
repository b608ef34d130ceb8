//! Ids: strings that cannot be confused with each other.

use std::borrow::Borrow;
use std::cmp::Ordering;
use std::convert::Infallible;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::ops::Deref;
use std::str::FromStr;

use serde_core::de::{Deserialize, Deserializer};
use serde_core::ser::{Serialize, Serializer};

use crate::decode::Decode;
use crate::encode::{Encode, Writer};
use crate::node::Node;
use crate::nullable::{Nullable, TypedString};
use crate::optional::{IntoElement, IntoOptional};

/// The id of a record. `R` is the type of the record, so that the ids of two types cannot be confused.
///
/// Programs use the aliases of this type: `ContactId` is the `Id` of a contact. A method that takes an id also takes
/// a string.
///
/// # Examples
///
/// ```
/// # use highlevel_json as highlevel;
/// use highlevel::Id;
///
/// enum Dog {}
///
/// type DogId = Id<Dog>;
///
/// fn feed(dog: impl Into<DogId>) -> String {
///     format!("/dogs/{}", dog.into())
/// }
///
/// assert_eq!(feed("rex"), "/dogs/rex");
/// assert_eq!(feed(&DogId::from("rex")), "/dogs/rex");
/// ```
pub struct Id<R> {
    text: String,
    record: PhantomData<fn() -> R>,
}

impl<R> Id<R> {
    /// Creates an id from a string.
    #[inline]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            text: id.into(),
            record: PhantomData,
        }
    }

    /// Returns the id as a string slice.
    #[inline]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Returns the id as an owned string.
    #[inline]
    pub fn into_string(self) -> String {
        self.text
    }
}

// Derived implementations would require that the type of the record implements the same trait.

impl<R> Clone for Id<R> {
    #[inline]
    fn clone(&self) -> Self {
        Self::new(self.as_str())
    }
}

impl<R> PartialEq for Id<R> {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl<R> Eq for Id<R> {}

impl<R> PartialOrd for Id<R> {
    #[inline]
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<R> Ord for Id<R> {
    #[inline]
    fn cmp(&self, other: &Self) -> Ordering {
        self.text.cmp(&other.text)
    }
}

impl<R> Hash for Id<R> {
    /// Hashes the id like its string, so that a map with ids as keys can be searched with a string.
    #[inline]
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.text.hash(state);
    }
}

impl<R> Deref for Id<R> {
    type Target = str;

    #[inline]
    fn deref(&self) -> &str {
        &self.text
    }
}

impl<R> AsRef<str> for Id<R> {
    #[inline]
    fn as_ref(&self) -> &str {
        &self.text
    }
}

impl<R> Borrow<str> for Id<R> {
    #[inline]
    fn borrow(&self) -> &str {
        &self.text
    }
}

impl<R> fmt::Debug for Id<R> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.text, formatter)
    }
}

impl<R> fmt::Display for Id<R> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(&self.text)
    }
}

impl<R> From<&str> for Id<R> {
    #[inline]
    fn from(id: &str) -> Self {
        Self::new(id)
    }
}

impl<R> From<String> for Id<R> {
    #[inline]
    fn from(id: String) -> Self {
        Self::new(id)
    }
}

impl<R> From<&String> for Id<R> {
    #[inline]
    fn from(id: &String) -> Self {
        Self::new(id)
    }
}

impl<R> From<&Self> for Id<R> {
    #[inline]
    fn from(id: &Self) -> Self {
        id.clone()
    }
}

impl<R> From<Id<R>> for String {
    #[inline]
    fn from(id: Id<R>) -> Self {
        id.text
    }
}

impl<R> From<&Id<R>> for String {
    #[inline]
    fn from(id: &Id<R>) -> Self {
        id.text.clone()
    }
}

impl<R> FromStr for Id<R> {
    type Err = Infallible;

    #[inline]
    fn from_str(id: &str) -> Result<Self, Self::Err> {
        Ok(Self::new(id))
    }
}

impl<R> PartialEq<str> for Id<R> {
    #[inline]
    fn eq(&self, other: &str) -> bool {
        self.text == *other
    }
}

impl<R> PartialEq<&str> for Id<R> {
    #[inline]
    fn eq(&self, other: &&str) -> bool {
        self.text == **other
    }
}

impl<R> PartialEq<String> for Id<R> {
    #[inline]
    fn eq(&self, other: &String) -> bool {
        self.text == *other
    }
}

impl<R> PartialEq<Id<R>> for str {
    #[inline]
    fn eq(&self, other: &Id<R>) -> bool {
        *self == other.text
    }
}

impl<R> PartialEq<Id<R>> for &str {
    #[inline]
    fn eq(&self, other: &Id<R>) -> bool {
        **self == other.text
    }
}

impl<R> PartialEq<Id<R>> for String {
    #[inline]
    fn eq(&self, other: &Id<R>) -> bool {
        *self == other.text
    }
}

impl<R> Decode for Id<R> {
    #[inline]
    fn decode(node: Node<'_>) -> Option<Self> {
        String::decode(node).map(Self::new)
    }
}

impl<R> Encode for Id<R> {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        writer.string(&self.text);
    }
}

impl<R> Serialize for Id<R> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.text)
    }
}

impl<'de, R> Deserialize<'de> for Id<R> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::bridge::deserialize(deserializer)
    }
}

impl<R> TypedString for Id<R> {}

impl<R> IntoElement<String> for &Id<R> {
    #[inline]
    fn into_element(self) -> String {
        self.text.clone()
    }
}

impl<R> IntoOptional<String> for &Id<R> {
    #[inline]
    fn into_optional(self) -> Option<String> {
        Some(self.text.clone())
    }
}

impl<R> IntoOptional<Nullable<String>> for &Id<R> {
    #[inline]
    fn into_optional(self) -> Option<Nullable<String>> {
        Some(Nullable::Value(self.text.clone()))
    }
}
