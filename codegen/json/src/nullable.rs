//! A value that may be `null`, where `null` differs from an absent value.

use crate::decode::Decode;
use crate::encode::{Encode, Writer};
use crate::node::Node;

/// A value that is sent as itself or as `null`.
///
/// A field that may also be omitted is an `Option<Nullable<T>>`: `None` leaves the server's value unchanged,
/// `Some(Nullable::Null)` clears it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Nullable<T> {
    /// `null`.
    Null,
    /// A value.
    Value(T),
}

impl<T> Nullable<T> {
    /// Returns the value, or `None` for `null`.
    pub fn value(self) -> Option<T> {
        match self {
            Self::Null => None,
            Self::Value(value) => Some(value),
        }
    }

    /// Returns a reference to the value, or `None` for `null`.
    pub fn as_value(&self) -> Option<&T> {
        match self {
            Self::Null => None,
            Self::Value(value) => Some(value),
        }
    }

    /// Returns whether this is `null`.
    pub fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }
}

impl<T> From<T> for Nullable<T> {
    fn from(value: T) -> Self {
        Self::Value(value)
    }
}

impl From<&str> for Nullable<String> {
    fn from(value: &str) -> Self {
        Self::Value(value.to_owned())
    }
}

/// A type that is created from any string, such as an [`Id`](crate::Id) or a [`Timestamp`](crate::Timestamp). Setters of its
/// fields also take strings.
pub trait TypedString: Clone + From<String> + Into<String> {}

impl<T: TypedString> From<&str> for Nullable<T> {
    fn from(value: &str) -> Self {
        Self::Value(value.to_owned().into())
    }
}

impl<T: TypedString> From<String> for Nullable<T> {
    fn from(value: String) -> Self {
        Self::Value(value.into())
    }
}

impl<T: TypedString> From<&T> for Nullable<T> {
    fn from(value: &T) -> Self {
        Self::Value(value.clone())
    }
}

impl<T: Decode> Decode for Nullable<T> {
    fn decode(node: Node<'_>) -> Option<Self> {
        if node.is_null() {
            return Some(Self::Null);
        }
        T::decode(node).map(Self::Value)
    }
}

impl<T: Encode> Encode for Nullable<T> {
    fn encode(&self, writer: &mut Writer) {
        match self {
            Self::Null => writer.null(),
            Self::Value(value) => value.encode(writer),
        }
    }
}
