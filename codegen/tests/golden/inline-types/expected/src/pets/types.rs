//! Types of the requests and responses of the Pets API.

use std::collections::BTreeMap;

use highlevel_runtime::{
    Decode, Extra, Node, impl_debug_fields, impl_default, open_enum, open_enum_decode,
    open_enum_encode,
};

/// One of a set of strings.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum GetPetView {
    /// `short`
    Short,
    /// `full`
    Full,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl GetPetView {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Short => "short",
            Self::Full => "full",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for GetPetView {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "short" => Self::Short,
            "full" => Self::Full,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// An object described within `v2/pets.yaml`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetPetResponsePet {
    /// The property `name`.
    pub name: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for GetPetResponsePet {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetPetResponsePet")?;
        Some(Self {
            name: object.optional("name"),
            extra: object.extra(),
        })
    }
}

/// An object described within `v2/pets.yaml`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetPetResponseVisitsItem {
    /// The property `day`.
    pub day: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for GetPetResponseVisitsItem {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetPetResponseVisitsItem")?;
        Some(Self {
            day: object.optional("day"),
            extra: object.extra(),
        })
    }
}

/// One of a set of strings.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum GetPetResponseToysValue {
    /// `ball`
    Ball,
    /// `bone`
    Bone,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl GetPetResponseToysValue {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Ball => "ball",
            Self::Bone => "bone",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for GetPetResponseToysValue {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "ball" => Self::Ball,
            "bone" => Self::Bone,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// An object described within `v2/pets.yaml`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetPetResponseOwner {
    /// The property `name`.
    pub name: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for GetPetResponseOwner {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetPetResponseOwner")?;
        Some(Self {
            name: object.optional("name"),
            extra: object.extra(),
        })
    }
}

/// An object described within `v2/pets.yaml`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetPetResponse {
    /// The property `pet`.
    pub pet: Option<GetPetResponsePet>,
    /// The property `visits`.
    pub visits: Vec<GetPetResponseVisitsItem>,
    /// The property `toys`.
    pub toys: BTreeMap<String, GetPetResponseToysValue>,
    /// The property `owner`.
    pub owner: Option<GetPetResponseOwner>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for GetPetResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetPetResponse")?;
        Some(Self {
            pet: object.optional("pet"),
            visits: object.list("visits"),
            toys: object.map("toys"),
            owner: object.optional("owner"),
            extra: object.extra(),
        })
    }
}

impl_debug_fields! {
    GetPetResponsePet { name }, GetPetResponseVisitsItem { day }, GetPetResponseOwner {
    name }, GetPetResponse { pet, visits, toys, owner },
}

impl_default! {
    GetPetResponsePet, GetPetResponseVisitsItem, GetPetResponseOwner, GetPetResponse,
}

open_enum! {
    GetPetView, GetPetResponseToysValue,
}

open_enum_decode! {
    GetPetResponseToysValue,
}

open_enum_encode! {
    GetPetView,
}

#[cfg(feature = "extra-traits")]
highlevel_runtime::open_enum_extras! {
    GetPetView, GetPetResponseToysValue,
}
