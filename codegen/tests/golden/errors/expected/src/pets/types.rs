//! Types of the requests and responses of the Pets API.

use highlevel_runtime::{Decode, Extra, Node, impl_debug_fields, impl_default};

/// The documented schema `Problem`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Problem {
    /// The property `message`.
    ///
    /// Example: `No such pet`.
    pub message: Option<String>,
    /// The property `count`.
    pub count: Option<i64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for Problem {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Problem")?;
        Some(Self {
            message: object.optional("message"),
            count: object.optional("count"),
            extra: object.extra(),
        })
    }
}

/// An object described within `v2/pets.yaml`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeletePetsUnprocessableEntityBody {
    /// The property `most`.
    pub most: Option<i64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for DeletePetsUnprocessableEntityBody {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeletePetsUnprocessableEntityBody")?;
        Some(Self {
            most: object.optional("most"),
            extra: object.extra(),
        })
    }
}

impl_debug_fields! {
    Problem { message, count }, DeletePetsUnprocessableEntityBody { most },
}

impl_default! {
    Problem, DeletePetsUnprocessableEntityBody,
}
