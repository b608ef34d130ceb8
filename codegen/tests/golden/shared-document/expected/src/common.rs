//! Types shared by several APIs of version 2.

#[cfg(feature = "serde")]
mod json;

use highlevel_runtime::{
    Decode, Extra, Node, impl_debug_fields, impl_default, open_enum, open_enum_decode,
    open_enum_encode,
};

/// One of a set of strings.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum Level {
    /// `warning`
    Warning,
    /// `error`
    Error,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl Level {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Warning => "warning",
            Self::Error => "error",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for Level {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "warning" => Self::Warning,
            "error" => Self::Error,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// The documented schema `Pet`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Pet {
    /// The property `chip`.
    pub chip: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for Pet {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Pet")?;
        Some(Self {
            chip: object.optional("chip"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `ProblemDTO`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Problem {
    /// The property `message`.
    pub message: Option<String>,
    /// The property `level`.
    pub level: Option<Level>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for Problem {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Problem")?;
        Some(Self {
            message: object.optional("message"),
            level: object.optional("level"),
            extra: object.extra(),
        })
    }
}

impl_debug_fields! {
    Pet { chip }, Problem { message, level },
}

impl_default! {
    Pet, Problem,
}

open_enum! {
    Level,
}

open_enum_decode! {
    Level,
}

open_enum_encode! {
    Level,
}

#[cfg(feature = "extra-traits")]
highlevel_runtime::open_enum_extras! {
    Level,
}
