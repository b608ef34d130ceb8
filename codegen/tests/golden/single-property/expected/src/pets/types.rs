//! Types of the requests and responses of the Pets API.

use highlevel_runtime::{
    Decode, Extra, Node, impl_debug_fields, impl_default, open_enum, open_enum_encode,
};

/// The documented schema `Washed`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Washed {
    /// The property `washed`.
    pub washed: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for Washed {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Washed")?;
        Some(Self {
            washed: object.optional("washed"),
            extra: object.extra(),
        })
    }
}

/// One of a set of strings.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum UpdateFoodBodyFood {
    /// `fish`
    Fish,
    /// `meat`
    Meat,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl UpdateFoodBodyFood {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Fish => "fish",
            Self::Meat => "meat",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for UpdateFoodBodyFood {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "fish" => Self::Fish,
            "meat" => Self::Meat,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// One of a set of strings.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum CreateFoodBodyFood {
    /// `fish`
    Fish,
    /// `meat`
    Meat,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl CreateFoodBodyFood {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Fish => "fish",
            Self::Meat => "meat",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for CreateFoodBodyFood {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "fish" => Self::Fish,
            "meat" => Self::Meat,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// One of a set of strings.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum SellFoodBodyBuyerType {
    /// `pet`
    Pet,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl SellFoodBodyBuyerType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pet => "pet",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for SellFoodBodyBuyerType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "pet" => Self::Pet,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl_debug_fields! {
    Washed { washed },
}

impl_default! {
    Washed,
}

open_enum! {
    UpdateFoodBodyFood, CreateFoodBodyFood, SellFoodBodyBuyerType,
}

open_enum_encode! {
    UpdateFoodBodyFood, CreateFoodBodyFood, SellFoodBodyBuyerType,
}

#[cfg(feature = "extra-traits")]
highlevel_runtime::open_enum_extras! {
    UpdateFoodBodyFood, CreateFoodBodyFood, SellFoodBodyBuyerType,
}
