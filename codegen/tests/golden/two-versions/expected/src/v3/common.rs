//! Types shared by several APIs of version 3.

#[cfg(feature = "serde")]
mod json;

use highlevel_runtime::{Decode, Extra, Node, impl_debug_fields, impl_default};

/// The documented schema `Tag`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Tag {
    /// The property `label`.
    pub label: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for Tag {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Tag")?;
        Some(Self {
            label: object.optional("label"),
            extra: object.extra(),
        })
    }
}

impl_debug_fields! {
    Tag { label },
}

impl_default! {
    Tag,
}
