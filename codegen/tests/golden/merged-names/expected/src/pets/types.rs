//! Types of the requests and responses of the Pets API.

use highlevel_runtime::{Decode, Extra, Node, impl_debug_fields, impl_default};

/// The documented schema `Named`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Named {
    /// The property `nm`.
    pub name: Option<String>,
    /// The property `_id`.
    pub id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for Named {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Named")?;
        Some(Self {
            name: object.optional("nm"),
            id: object.optional("_id"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `Pet`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Pet {
    /// The property `nm`.
    pub name: Option<String>,
    /// The property `_id`.
    pub underscore_id: Option<String>,
    /// The property `id`.
    pub id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for Pet {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Pet")?;
        Some(Self {
            name: object.optional("nm"),
            underscore_id: object.optional("_id"),
            id: object.optional("id"),
            extra: object.extra(),
        })
    }
}

impl_debug_fields! {
    Named { name, id }, Pet { name, underscore_id, id },
}

impl_default! {
    Named, Pet,
}
