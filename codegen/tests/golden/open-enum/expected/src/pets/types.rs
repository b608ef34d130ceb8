//! Types of the requests and responses of the Pets API.

use highlevel_runtime::{open_enum, open_enum_decode, open_enum_encode};

/// One of a set of strings.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum AgeGroup {
    /// `0-2`
    Puppy,
    /// `3-12`
    N312,
    /// `13+`
    Old,
    /// The empty string.
    Empty,
    /// ` `
    Blank,
    /// `-1`
    Minus1,
    /// `☎`
    U260E,
    /// `<=5%`
    LessEqual5Percent,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl AgeGroup {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Puppy => "0-2",
            Self::N312 => "3-12",
            Self::Old => "13+",
            Self::Empty => "",
            Self::Blank => " ",
            Self::Minus1 => "-1",
            Self::U260E => "☎",
            Self::LessEqual5Percent => "<=5%",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for AgeGroup {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "0-2" => Self::Puppy,
            "3-12" => Self::N312,
            "13+" => Self::Old,
            "" => Self::Empty,
            " " => Self::Blank,
            "-1" => Self::Minus1,
            "☎" => Self::U260E,
            "<=5%" => Self::LessEqual5Percent,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Where a pet is.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum Status {
    /// `in_shelter`
    InShelter,
    /// `adopted`
    Adopted,
    /// `ADOPTED`
    Adopted2,
    /// `unknown`
    UnknownValue,
    /// `Self`
    Self_,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl Status {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::InShelter => "in_shelter",
            Self::Adopted => "adopted",
            Self::Adopted2 => "ADOPTED",
            Self::UnknownValue => "unknown",
            Self::Self_ => "Self",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for Status {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "in_shelter" => Self::InShelter,
            "adopted" => Self::Adopted,
            "ADOPTED" => Self::Adopted2,
            "unknown" => Self::UnknownValue,
            "Self" => Self::Self_,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// One of a set of strings.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum FindPetsSort {
    /// `asc`
    Asc,
    /// `desc`
    Desc,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl FindPetsSort {
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

impl From<&str> for FindPetsSort {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "asc" => Self::Asc,
            "desc" => Self::Desc,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

open_enum! {
    AgeGroup, Status, FindPetsSort,
}

open_enum_decode! {
    AgeGroup,
}

open_enum_encode! {
    Status, FindPetsSort,
}

#[cfg(feature = "extra-traits")]
highlevel_runtime::open_enum_extras! {
    AgeGroup, Status, FindPetsSort,
}
