//! Types of the requests and responses of the Pets API.

use highlevel_runtime::{Decode, Extra, Node, impl_debug_fields, impl_default};

use crate::common::Problem;

/// The documented schema `Pet`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Pet {
    /// The property `original`.
    pub original: Option<crate::common::Pet>,
    /// The property `problems`.
    pub problems: Vec<Problem>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for Pet {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Pet")?;
        Some(Self {
            original: object.optional("original"),
            problems: object.list("problems"),
            extra: object.extra(),
        })
    }
}

impl_debug_fields! {
    Pet { original, problems },
}

impl_default! {
    Pet,
}
