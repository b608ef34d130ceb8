//! What the Pets API sends and receives.

use highlevel_runtime::json::hidden;
use highlevel_runtime::{Decode, Extra, Node, impl_default};

/// The documented schema `Problem`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Problem {
    /// The property `message`.
    ///
    /// Example: `No such pet`.
    pub message: Option<String>,
    /// The property `code`.
    pub code: Option<i64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl std::fmt::Debug for Problem {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("Problem")
            .field("message", &self.message)
            .field("code", &hidden("code", &self.code))
            .field("extra", &self.extra)
            .finish()
    }
}

impl Decode for Problem {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Problem")?;
        Some(Self {
            message: object.optional("message"),
            code: object.optional("code"),
            extra: object.extra(),
        })
    }
}

/// An object described within `v2/pets.yaml`.
#[derive(Clone, Debug)]
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

impl_default! {
    Problem, DeletePetsUnprocessableEntityBody,
}
