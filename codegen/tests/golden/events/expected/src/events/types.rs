//! The bodies of events and their types.

use highlevel_runtime::{
    Decode, Extra, Node, event_body, impl_debug_fields, impl_default, open_enum,
    open_enum_decode,
};

/// The documented schema `Pet`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Pet {
    /// The property `kind`.
    pub kind: Option<PetKind>,
    /// The property `id`.
    pub id: Option<String>,
    /// The property `shopId`.
    pub shop_id: Option<String>,
    /// The property `tags`.
    pub tags: Vec<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for Pet {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Pet")?;
        Some(Self {
            kind: object.optional("kind"),
            id: object.optional("id"),
            shop_id: object.optional("shopId"),
            tags: object.list("tags"),
            extra: object.extra(),
        })
    }
}

/// One of a set of strings.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum PetKind {
    /// `PET`
    Pet,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl PetKind {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pet => "PET",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for PetKind {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "PET" => Self::Pet,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// An object described within `events.yaml`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Ping {
    /// The property `from`.
    pub from: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for Ping {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Ping")?;
        Some(Self {
            from: object.optional("from"),
            extra: object.extra(),
        })
    }
}

impl_debug_fields! {
    Pet { kind, id, shop_id, tags }, Ping { from },
}

impl_default! {
    Pet, Ping,
}

open_enum! {
    PetKind,
}

open_enum_decode! {
    PetKind,
}

#[cfg(feature = "extra-traits")]
highlevel_runtime::open_enum_extras! {
    PetKind,
}

event_body! {
    Pet, Ping,
}
