//! Types of the requests and responses of the Pets API.

use std::collections::BTreeMap;

use highlevel_runtime::json::WrittenAs;
use highlevel_runtime::{
    CustomField, CustomFieldValue, Decode, Encode, Extra, IntoOptional, Node, Writer,
    impl_debug, impl_debug_fields, impl_default, impl_extra,
};

/// The documented schema `NewPet`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NewPet {
    /// The property `first`.
    pub first: CustomField,
    /// The property `notes`.
    pub notes: Option<Vec<CustomField>>,
    /// The property `map`.
    pub map: Option<BTreeMap<String, CustomField>>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl NewPet {
    /// Creates a value with the required fields.
    pub fn new(first: impl Into<CustomField>) -> Self {
        Self {
            first: first.into(),
            notes: None,
            map: None,
            extra: Extra::new(),
        }
    }

    /// The property `notes`.
    #[must_use]
    pub fn notes(mut self, value: impl IntoOptional<Vec<CustomField>>) -> Self {
        self.notes = value.into_optional();
        self
    }

    /// The property `map`.
    #[must_use]
    pub fn map(
        mut self,
        value: impl IntoOptional<BTreeMap<String, CustomField>>,
    ) -> Self {
        self.map = value.into_optional();
        self
    }

    /// Sets the value of a note, given by id. `None` changes nothing.
    #[must_use]
    pub fn note(
        mut self,
        id: impl Into<String>,
        value: impl IntoOptional<CustomFieldValue>,
    ) -> Self {
        if let Some(value) = value.into_optional() {
            CustomField::set(self.notes.get_or_insert_default(), id, value);
        }
        self
    }
}

impl Encode for NewPet {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("first", &WrittenAs(&self.first, "field_value"));
        object.field("notes", &WrittenAs(&self.notes, "field_value"));
        object.field("map", &WrittenAs(&self.map, "field_value"));
    }
}

/// The documented schema `Pet`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Pet {
    /// The property `notes`.
    pub notes: Vec<CustomField>,
    /// The property `value`.
    pub value: Option<CustomFieldValue>,
    /// The property `answers`.
    pub answers: BTreeMap<String, CustomFieldValue>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Pet {
    /// Looks up the value of a note by id.
    pub fn note(&self, id: &str) -> Option<&CustomFieldValue> {
        CustomField::find(&self.notes, id)
    }
}

impl Decode for Pet {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Pet")?;
        Some(Self {
            notes: object.list("notes"),
            value: object.optional("value"),
            answers: object.map("answers"),
            extra: object.extra(),
        })
    }
}

impl_debug! {
    NewPet,
}

impl_debug_fields! {
    Pet { notes, value, answers },
}

impl_default! {
    Pet,
}

impl_extra! {
    NewPet,
}
