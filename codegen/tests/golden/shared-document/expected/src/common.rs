//! Types that several APIs of version 2 share.

use highlevel_runtime::{Decode, Node, open_enum};

/// The documented schema `ProblemDTO`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Problem {
    /// The property `message`.
    pub message: Option<String>,
    /// The property `level`.
    pub level: Option<Level>,
}

impl Decode for Problem {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Problem")?;
        Some(Self {
            message: object.optional("message"),
            level: object.optional("level"),
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for Problem {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("message", &self.message);
        object.field("level", &self.level);
    }
}

/// One of a set of strings.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    pub fn as_str(&self) -> &str {
        match self {
            Self::Warning => "warning",
            Self::Error => "error",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for Level {
    fn from(value: &str) -> Self {
        match value {
            "warning" => Self::Warning,
            "error" => Self::Error,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// The documented schema `Pet`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Pet {
    /// The property `chip`.
    pub chip: Option<String>,
}

impl Decode for Pet {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Pet")?;
        Some(Self {
            chip: object.optional("chip"),
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for Pet {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("chip", &self.chip);
    }
}

open_enum! {
    Level,
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    Problem, Level, Pet,
}
