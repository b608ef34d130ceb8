//! Types of the requests and responses of the Pets API.

use highlevel_runtime::{Decode, Extra, Node, impl_debug_fields, impl_default};

use crate::v3::common::Tag;

/// The documented schema `Pet`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Pet {
    /// The property `tag`.
    pub tag: Option<Tag>,
    /// The property `past`.
    pub past: Option<crate::pets::Pet>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for Pet {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Pet")?;
        Some(Self {
            tag: object.optional("tag"),
            past: object.optional("past"),
            extra: object.extra(),
        })
    }
}

impl_debug_fields! {
    Pet { tag, past },
}

impl_default! {
    Pet,
}
