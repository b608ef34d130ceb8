//! Types of the requests and responses of the Animals API.

use highlevel_runtime::{Decode, Extra, Node, impl_debug_fields, impl_default};

/// The documented schema `Owner`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Owner {
    /// The property `email`.
    pub email: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for Owner {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Owner")?;
        Some(Self {
            email: object.optional("email"),
            extra: object.extra(),
        })
    }
}

impl_debug_fields! {
    Owner { email },
}

impl_default! {
    Owner,
}
