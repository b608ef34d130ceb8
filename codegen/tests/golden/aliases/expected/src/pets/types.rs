//! Types of the requests and responses of the Pets API.

use std::collections::BTreeMap;

use highlevel_runtime::{
    Decode, Encode, Extra, IntoOptional, Node, Nullable, Writer, impl_debug,
    impl_debug_fields, impl_default, impl_extra,
};

/// The documented schema `Page`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Page {
    /// The property `succeded`.
    pub succeeded: Option<bool>,
    /// The property `result`.
    ///
    /// Received under the JSON key `result`, or else `data`.
    pub result: Option<ResultObject>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for Page {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Page")?;
        Some(Self {
            succeeded: object.optional("succeded"),
            result: object.optional(object.present_name(&["result", "data"])),
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
    ///
    /// Received under the JSON key `name`, or else `petName`.
    pub name: Option<String>,
    /// The property `tags`.
    ///
    /// Received under the JSON key `tags`, or else `labels`.
    pub tags: Option<BTreeMap<String, String>>,
    /// The property `nick`.
    ///
    /// Received under the JSON key `nick`, or else `nickName`.
    pub nick: Option<Nullable<String>>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Pet {
    /// Creates a value with the required fields.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            ..Self::default()
        }
    }

    /// The property `tags`. Received under the JSON key `tags`, or else `labels`.
    #[must_use]
    pub fn tags(mut self, value: impl IntoOptional<BTreeMap<String, String>>) -> Self {
        self.tags = value.into_optional();
        self
    }

    /// The property `nick`. Received under the JSON key `nick`, or else `nickName`.
    #[must_use]
    pub fn nick(mut self, value: impl IntoOptional<Nullable<String>>) -> Self {
        self.nick = value.into_optional();
        self
    }
}

impl Decode for Pet {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Pet")?;
        Some(Self {
            name: object.optional(object.present_name(&["name", "petName"])),
            tags: object.optional(object.present_name(&["tags", "labels"])),
            nick: object.nullable(object.present_name(&["nick", "nickName"])),
            extra: object.extra(),
        })
    }
}

impl Encode for Pet {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("name", &self.name);
        object.field("tags", &self.tags);
        object.field("nick", &self.nick);
    }
}

/// The documented schema `Result`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ResultObject {
    /// The property `pets`.
    ///
    /// Received under the JSON key `pets`, or else `animals`, or else `list`.
    pub pets: Vec<Pet>,
    /// The property `total`.
    pub total: Option<i64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for ResultObject {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ResultObject")?;
        Some(Self {
            pets: object.list(object.present_name(&["pets", "animals", "list"])),
            total: object.optional("total"),
            extra: object.extra(),
        })
    }
}

impl_debug! {
    Pet,
}

impl_debug_fields! {
    Page { succeeded, result }, ResultObject { pets, total },
}

impl_default! {
    Page, Pet, ResultObject,
}

impl_extra! {
    Pet,
}
