//! Types of the requests and responses of the Pets API.

use std::collections::BTreeMap;

use highlevel_runtime::{
    Decode, Encode, Extra, IntoOptional, Node, Writer, impl_debug, impl_debug_fields,
    impl_default, impl_extra,
};

/// The documented schema `NewPet`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NewPet {
    /// The property `name`.
    pub name: String,
    /// The property `rights`.
    pub rights: Rights,
    /// Members without a field of their own whose values have this type, by their JSON
    /// keys; `extra` has the rest.
    pub others: BTreeMap<String, Vec<String>>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl NewPet {
    /// Creates a value with the required fields.
    pub fn new(name: impl Into<String>, rights: Rights) -> Self {
        Self {
            name: name.into(),
            rights,
            others: BTreeMap::new(),
            extra: Extra::new(),
        }
    }

    /// Sets a member of another key. A key that has a field is rejected when the value is sent.
    #[must_use]
    pub fn others(
        mut self,
        key: impl Into<String>,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.others.insert(key.into(), value.into_iter().map(Into::into).collect());
        self
    }
}

impl Encode for NewPet {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("name", &self.name);
        object.field("rights", &self.rights);
        object.others(&self.others, &["name", "rights"]);
    }
}

/// The documented schema `Pet`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Pet {
    /// The property `others`.
    ///
    /// Received under the JSON key `others`, or else `rest`.
    pub others: Option<String>,
    /// The property `rights`.
    pub rights: Option<Rights>,
    /// Members without a field of their own whose values have this type, by their JSON
    /// keys; `extra` has the rest.
    pub others_2: BTreeMap<String, Visit>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for Pet {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Pet")?;
        Some(Self {
            others: object.optional(object.present_name(&["others", "rest"])),
            rights: object.optional("rights"),
            others_2: object.others(&["others", "rest", "rights"]),
            extra: object.extra(),
        })
    }
}

/// The documented schema `Rights`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Rights {
    /// The property `bark`.
    pub bark: Option<bool>,
    /// The property `bite`.
    pub bite: Option<bool>,
    /// The property `sleep`.
    pub sleep: Option<bool>,
    /// Members without a field of their own whose values have this type, by their JSON
    /// keys; `extra` has the rest.
    pub others: BTreeMap<String, bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Rights {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The property `bark`.
    #[must_use]
    pub fn bark(mut self, value: impl IntoOptional<bool>) -> Self {
        self.bark = value.into_optional();
        self
    }

    /// The property `bite`.
    #[must_use]
    pub fn bite(mut self, value: impl IntoOptional<bool>) -> Self {
        self.bite = value.into_optional();
        self
    }

    /// The property `sleep`.
    #[must_use]
    pub fn sleep(mut self, value: impl IntoOptional<bool>) -> Self {
        self.sleep = value.into_optional();
        self
    }

    /// Sets a member of another key. A key that has a field is rejected when the value is sent.
    #[must_use]
    pub fn others(mut self, key: impl Into<String>, value: bool) -> Self {
        self.others.insert(key.into(), value);
        self
    }
}

impl Decode for Rights {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Rights")?;
        Some(Self {
            bark: object.optional("bark"),
            bite: object.optional("bite"),
            sleep: object.optional("sleep"),
            others: object.others(&["bark", "bite", "sleep"]),
            extra: object.extra(),
        })
    }
}

impl Encode for Rights {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("bark", &self.bark);
        object.field("bite", &self.bite);
        object.field("sleep", &self.sleep);
        object.others(&self.others, &["bark", "bite", "sleep"]);
    }
}

/// The documented schema `Visit`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Visit {
    /// The property `date`.
    pub date: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for Visit {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Visit")?;
        Some(Self {
            date: object.optional("date"),
            extra: object.extra(),
        })
    }
}

impl_debug! {
    NewPet, Rights,
}

impl_debug_fields! {
    Pet { others, rights, others_2 }, Visit { date },
}

impl_default! {
    Pet, Rights, Visit,
}

impl_extra! {
    NewPet, Rights,
}
