//! Types of the requests and responses of the Pets API.

use highlevel_runtime::{
    Decode, Encode, Extra, IntoOptional, Node, Writer, impl_debug, impl_debug_fields,
    impl_default, impl_extra,
};

/// The documented schema `Counted`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Counted {
    /// The property `success`.
    pub success: Option<bool>,
    /// The property `count`.
    pub count: Option<i64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for Counted {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Counted")?;
        Some(Self {
            success: object.optional("success"),
            count: object.optional("count"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `Flag`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Flag {
    /// The property `success`.
    pub success: Option<bool>,
    /// The property `message`.
    pub message: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Flag {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The property `success`.
    #[must_use]
    pub fn success(mut self, value: impl IntoOptional<bool>) -> Self {
        self.success = value.into_optional();
        self
    }

    /// The property `message`.
    #[must_use]
    pub fn message(mut self, value: impl IntoOptional<String>) -> Self {
        self.message = value.into_optional();
        self
    }
}

impl Encode for Flag {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("success", &self.success);
        object.field("message", &self.message);
    }
}

/// The documented schema `Message`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Message {
    /// The property `message`.
    pub message: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for Message {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Message")?;
        Some(Self {
            message: object.optional("message"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `NumberFlag`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NumberFlag {
    /// The property `success`.
    pub success: Option<i64>,
    /// The property `message`.
    pub message: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for NumberFlag {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("NumberFlag")?;
        Some(Self {
            success: object.optional("success"),
            message: object.optional("message"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `Owner`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Owner {
    /// The property `success`.
    pub success: Option<bool>,
    /// The property `message`.
    pub message: Option<Pet>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for Owner {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Owner")?;
        Some(Self {
            success: object.optional("success"),
            message: object.optional("message"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `Pet`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Pet {
    /// The property `id`.
    pub id: Option<String>,
    /// The property `name`.
    pub name: Option<String>,
    /// The property `washed`.
    pub washed: Option<Washed>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for Pet {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Pet")?;
        Some(Self {
            id: object.optional("id"),
            name: object.optional("name"),
            washed: object.optional("washed"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `TextFlag`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct TextFlag {
    /// The property `success`.
    pub success: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for TextFlag {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("TextFlag")?;
        Some(Self {
            success: object.optional("success"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `Washed`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Washed {
    /// The property `success`.
    pub success: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for Washed {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Washed")?;
        Some(Self {
            success: object.optional("success"),
            extra: object.extra(),
        })
    }
}

impl_debug! {
    Flag,
}

impl_debug_fields! {
    Counted { success, count }, Message { message }, NumberFlag { success, message },
    Owner { success, message }, Pet { id, name, washed }, TextFlag { success }, Washed {
    success },
}

impl_default! {
    Counted, Message, NumberFlag, Owner, Pet, TextFlag, Washed,
}

impl_extra! {
    Flag,
}
