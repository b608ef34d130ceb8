//! Types of the requests and responses of the Pets API.

use highlevel_runtime::json::debug_fields;
use highlevel_runtime::{
    Decode, DecodeError, Extra, Node, ResponseParts, impl_debug_fields, impl_default,
    open_enum, open_enum_encode,
};

/// The documented schema `PetRecordV1`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Pet {
    /// The property `nm`.
    pub name: Option<String>,
    /// The property `mum`.
    pub mum: Option<Relative>,
    /// The property `dad`.
    pub dad: Option<Relative>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for Pet {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Pet")?;
        Some(Self {
            name: object.optional("nm"),
            mum: object.optional("mum"),
            dad: object.optional("dad"),
            extra: object.extra(),
        })
    }
}

/// An object described within `v2/pets.yaml`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Relative {
    /// The property `name`.
    pub name: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for Relative {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Relative")?;
        Some(Self {
            name: object.optional("name"),
            extra: object.extra(),
        })
    }
}

/// One of a set of strings.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum SortDirection {
    /// `asc`
    Asc,
    /// `desc`
    Desc,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl SortDirection {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Asc => "asc",
            Self::Desc => "desc",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for SortDirection {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "asc" => Self::Asc,
            "desc" => Self::Desc,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// The documented headers of the response.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Deletion {
    /// The header `X-Left`.
    pub remaining: Option<i64>,
}

impl std::fmt::Debug for Deletion {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug_fields(formatter, "Deletion", &[("remaining", &self.remaining)])
    }
}

impl Deletion {
    /// Creates an empty value, for the response of a mock.
    #[cfg(feature = "mock")]
    pub fn new() -> Self {
        Self::default()
    }

    #[inline]
    pub(crate) fn read(response: &ResponseParts) -> Result<Self, DecodeError> {
        Ok(Self {
            remaining: response.header("X-Left")?,
        })
    }
}

impl Decode for Deletion {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Deletion")?;
        Some(Self {
            remaining: object.optional("X-Left"),
        })
    }
}

impl_debug_fields! {
    Pet { name, mum, dad }, Relative { name },
}

impl_default! {
    Pet, Relative,
}

open_enum! {
    SortDirection,
}

open_enum_encode! {
    SortDirection,
}

#[cfg(feature = "extra-traits")]
highlevel_runtime::open_enum_extras! {
    SortDirection,
}
