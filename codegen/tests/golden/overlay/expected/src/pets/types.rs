//! Types of the requests and responses of the Pets API.

use highlevel_runtime::{Decode, Extra, Node, impl_debug_fields, impl_default};

/// The documented schema `Pet`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Pet {
    /// The property `kind`.
    pub kind: Option<String>,
    /// The property `legs`.
    pub legs: Option<i64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for Pet {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Pet")?;
        Some(Self {
            kind: object.optional("kind"),
            legs: object.optional("legs"),
            extra: object.extra(),
        })
    }
}

impl_debug_fields! {
    Pet { kind, legs },
}

impl_default! {
    Pet,
}
