//! Types of the requests and responses of the Pets API.

use std::collections::BTreeMap;

use highlevel_runtime::{
    Decode, Encode, Extra, IntoOptional, Node, Writer, impl_debug, impl_debug_fields,
    impl_default, impl_extra,
};

/// The documented schema `Home`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Home {
    /// The property `owner`.
    pub owner: Option<Box<Owner>>,
    /// The property `friends`.
    pub friends: BTreeMap<String, Owner>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for Home {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Home")?;
        Some(Self {
            owner: object.optional("owner"),
            friends: object.map("friends"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `Owner`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Owner {
    /// The property `home`.
    pub home: Option<Home>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for Owner {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Owner")?;
        Some(Self {
            home: object.optional("home"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `Pet`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Pet {
    /// The property `name`.
    pub name: String,
    /// The property `mother`.
    pub mother: Option<Box<Pet>>,
    /// The property `young`.
    pub young: Option<Vec<Pet>>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Pet {
    /// Creates a value with the required fields.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            mother: None,
            young: None,
            extra: Extra::new(),
        }
    }

    /// The property `mother`.
    #[must_use]
    pub fn mother(mut self, value: impl IntoOptional<Pet>) -> Self {
        self.mother = value.into_optional().map(Box::new);
        self
    }

    /// The property `young`.
    #[must_use]
    pub fn young(mut self, value: impl IntoOptional<Vec<Pet>>) -> Self {
        self.young = value.into_optional();
        self
    }
}

impl Encode for Pet {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("name", &self.name);
        object.field("mother", &self.mother);
        object.field("young", &self.young);
    }
}

impl_debug! {
    Pet,
}

impl_debug_fields! {
    Home { owner, friends }, Owner { home },
}

impl_default! {
    Home, Owner,
}

impl_extra! {
    Pet,
}
