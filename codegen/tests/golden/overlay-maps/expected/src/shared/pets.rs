//! Types shared by the versions of the Links API.

#[cfg(feature = "serde")]
mod json;

use highlevel_runtime::{
    Decode, Encode, Extra, IntoOptional, Node, Writer, impl_debug, impl_debug_fields,
    impl_default, impl_extra, open_enum, open_enum_decode, open_enum_encode,
};

/// The documented schema `Problem`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Problem {
    /// The property `message`.
    pub message: Option<String>,
    /// The property `state`.
    pub state: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for Problem {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Problem")?;
        Some(Self {
            message: object.optional("message"),
            state: object.optional("state"),
            extra: object.extra(),
        })
    }
}

/// One of a set of strings.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum LinkKind {
    /// `web`
    Web,
    /// `mail`
    Mail,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl LinkKind {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Web => "web",
            Self::Mail => "mail",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for LinkKind {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "web" => Self::Web,
            "mail" => Self::Mail,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// An object described within `v2/pets.yaml`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Click {
    /// About the click.
    pub time: Option<String>,
    /// About the click.
    pub place: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for Click {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Click")?;
        Some(Self {
            time: object.optional("time"),
            place: object.optional("place"),
            extra: object.extra(),
        })
    }
}

/// One of a set of strings.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum LinkOrder {
    /// `name`
    Name,
    /// `date`
    Date,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl LinkOrder {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Name => "name",
            Self::Date => "date",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for LinkOrder {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "name" => Self::Name,
            "date" => Self::Date,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// An object described within `v2/pets.yaml`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct LinkList {
    /// The property `total`.
    pub total: Option<i64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for LinkList {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("LinkList")?;
        Some(Self {
            total: object.optional("total"),
            extra: object.extra(),
        })
    }
}

/// An object described within `v2/pets.yaml`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct LinkChange {
    /// Where the link leads.
    pub target: Option<String>,
    /// The property `note`.
    pub note: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl LinkChange {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Where the link leads.
    #[must_use]
    pub fn target(mut self, value: impl IntoOptional<String>) -> Self {
        self.target = value.into_optional();
        self
    }

    /// The property `note`.
    #[must_use]
    pub fn note(mut self, value: impl IntoOptional<String>) -> Self {
        self.note = value.into_optional();
        self
    }
}

impl Encode for LinkChange {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("target", &self.target);
        object.field("note", &self.note);
    }
}

impl_debug! {
    LinkChange,
}

impl_debug_fields! {
    Problem { message, state }, Click { time, place }, LinkList { total },
}

impl_default! {
    Problem, Click, LinkList,
}

impl_extra! {
    LinkChange,
}

open_enum! {
    LinkKind, LinkOrder,
}

open_enum_decode! {
    LinkKind,
}

open_enum_encode! {
    LinkOrder,
}

#[cfg(feature = "extra-traits")]
highlevel_runtime::open_enum_extras! {
    LinkKind, LinkOrder,
}
