//! Types of the requests and responses of the Pets API.

use highlevel_runtime::{open_enum, open_enum_encode};

/// One of a set of strings.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum FindPetsSizesItem {
    /// `small`
    Small,
    /// `large`
    Large,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl FindPetsSizesItem {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Small => "small",
            Self::Large => "large",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for FindPetsSizesItem {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "small" => Self::Small,
            "large" => Self::Large,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

open_enum! {
    FindPetsSizesItem,
}

open_enum_encode! {
    FindPetsSizesItem,
}

#[cfg(feature = "extra-traits")]
highlevel_runtime::open_enum_extras! {
    FindPetsSizesItem,
}
