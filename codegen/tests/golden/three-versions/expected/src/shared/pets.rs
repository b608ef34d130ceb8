//! Types shared by the versions of the Pets API.

#[cfg(feature = "serde")]
mod json;

use highlevel_runtime::{Decode, Extra, Node, impl_debug_fields, impl_default};

/// The documented schema `Owner`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Owner {
    /// The property `name`.
    pub name: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for Owner {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Owner")?;
        Some(Self {
            name: object.optional("name"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `Toy`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Toy {
    /// The property `color`.
    pub color: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for Toy {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Toy")?;
        Some(Self {
            color: object.optional("color"),
            extra: object.extra(),
        })
    }
}

impl_debug_fields! {
    Owner { name }, Toy { color },
}

impl_default! {
    Owner, Toy,
}
