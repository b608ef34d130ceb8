//! Types of the requests and responses of the Pets API.

use highlevel_runtime::{
    Decode, Encode, Extra, IntoOptional, Node, Writer, impl_debug, impl_debug_fields,
    impl_default, impl_extra,
};

/// The documented schema `Home`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Home {
    /// The property `city`.
    pub city: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Home {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The property `city`.
    #[must_use]
    pub fn city(mut self, value: impl IntoOptional<String>) -> Self {
        self.city = value.into_optional();
        self
    }
}

impl Encode for Home {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("city", &self.city);
    }
}

/// The documented schema `Named`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Named {
    /// What it is called.
    pub name: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for Named {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Named")?;
        Some(Self {
            name: object.optional("name"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `NewPet`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NewPet {
    /// What it is called.
    pub name: String,
    /// Where it lives.
    pub home: Home,
    /// The property `past`.
    pub past: Option<Home>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl NewPet {
    /// Creates a value with the required fields.
    pub fn new(name: impl Into<String>, home: Home) -> Self {
        Self {
            name: name.into(),
            home,
            past: None,
            extra: Extra::new(),
        }
    }

    /// The property `past`.
    #[must_use]
    pub fn past(mut self, value: impl IntoOptional<Home>) -> Self {
        self.past = value.into_optional();
        self
    }
}

impl Encode for NewPet {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("name", &self.name);
        object.field("home", &self.home);
        object.field("past", &self.past);
    }
}

impl_debug! {
    Home, NewPet,
}

impl_debug_fields! {
    Named { name },
}

impl_default! {
    Named,
}

impl_extra! {
    Home, NewPet,
}
