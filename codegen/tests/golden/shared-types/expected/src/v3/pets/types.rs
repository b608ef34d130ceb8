//! Types of the requests and responses of the Pets API.

use highlevel_runtime::{
    Decode, Encode, Extra, IntoOptional, Node, Writer, impl_debug, impl_debug_fields,
    impl_default, impl_extra, open_enum, open_enum_decode, open_enum_encode,
};

use super::Kind;

/// The documented schema `Litter`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Litter {
    /// The property `pets`.
    pub pets: Vec<Nested>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for Litter {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Litter")?;
        Some(Self {
            pets: object.list("pets"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `Nested`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Nested {
    /// The property `size`.
    pub size: Option<Size>,
    /// The property `mother`.
    pub mother: Option<Litter>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for Nested {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Nested")?;
        Some(Self {
            size: object.optional("size"),
            mother: object.optional("mother"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `Pet`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Pet {
    /// The property `kind`.
    pub kind: Kind,
    /// The property `size`.
    pub size: Option<Size>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Pet {
    /// Creates a value with the required fields.
    pub fn new(kind: Kind) -> Self {
        Self {
            kind,
            size: None,
            extra: Extra::new(),
        }
    }

    /// The property `size`.
    #[must_use]
    pub fn size(mut self, value: impl IntoOptional<Size>) -> Self {
        self.size = value.into_optional();
        self
    }
}

impl Encode for Pet {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("kind", &self.kind);
        object.field("size", &self.size);
    }
}

/// One of a set of strings.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum Size {
    /// `small`
    Small,
    /// `medium`
    Medium,
    /// `large`
    Large,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl Size {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Small => "small",
            Self::Medium => "medium",
            Self::Large => "large",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for Size {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "small" => Self::Small,
            "medium" => Self::Medium,
            "large" => Self::Large,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl_debug! {
    Pet,
}

impl_debug_fields! {
    Litter { pets }, Nested { size, mother },
}

impl_default! {
    Litter, Nested,
}

impl_extra! {
    Pet,
}

open_enum! {
    Size,
}

open_enum_decode! {
    Size,
}

open_enum_encode! {
    Size,
}

#[cfg(feature = "extra-traits")]
highlevel_runtime::open_enum_extras! {
    Size,
}
