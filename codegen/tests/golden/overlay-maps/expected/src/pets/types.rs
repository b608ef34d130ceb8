//! Types of the requests and responses of the Links API.

use highlevel_runtime::{Decode, Extra, Node, impl_debug_fields, impl_default};

use super::{Click, LinkKind};

/// A link.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Link {
    /// Its id.
    pub id: Option<String>,
    /// The property `name`.
    pub name: Option<String>,
    /// Who made the link.
    pub owner: Option<Owner>,
    /// The property `kind`.
    pub kind: Option<LinkKind>,
    /// The property `clicks`.
    pub clicks: Vec<Click>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for Link {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Link")?;
        Some(Self {
            id: object.optional("id"),
            name: object.optional("name"),
            owner: object.optional("owner"),
            kind: object.optional("kind"),
            clicks: object.list("clicks"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `Owner`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Owner {
    /// Its id.
    pub id: Option<String>,
    /// Name of the person.
    pub name: Option<String>,
    /// The property `city`.
    pub city: Option<String>,
    /// State of the address.
    pub state: Option<String>,
    /// The property `phone`.
    pub phone: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for Owner {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Owner")?;
        Some(Self {
            id: object.optional("id"),
            name: object.optional("name"),
            city: object.optional("city"),
            state: object.optional("state"),
            phone: object.optional("phone"),
            extra: object.extra(),
        })
    }
}

impl_debug_fields! {
    Link { id, name, owner, kind, clicks }, Owner { id, name, city, state, phone },
}

impl_default! {
    Link, Owner,
}
