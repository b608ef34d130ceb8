//! Types of the requests and responses of the Pets API.

use highlevel_runtime::json::WrittenAs;
use highlevel_runtime::{
    Encode, Extra, IntoOptional, Timestamp, Writer, impl_debug, impl_extra,
};

/// A pet.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Pet {
    /// The property `name`.
    ///
    /// Pattern: `^[A-Z]`. From 1 to 50 characters.
    ///
    /// Marked as deprecated in the documentation.
    pub name: Option<String>,
    /// The property `born`.
    pub born: Option<Timestamp>,
    /// The property `chip`.
    ///
    /// Format: `uuid`.
    pub chip: Option<String>,
    /// The property `legs`.
    ///
    /// From 0 to 8. One of `0`, `2`, `4`. Default: `4`.
    pub legs: Option<i64>,
    /// The property `tags`.
    ///
    /// At most 5 elements.
    pub tags: Option<Vec<String>>,
    /// The property `kind`.
    ///
    /// Default: `cat`.
    pub kind: Option<String>,
    /// The property `owner`.
    ///
    /// Example: `Ada Lovelace`.
    pub owner: Option<String>,
    /// The property `age`.
    pub age: Option<i64>,
    /// The property `accessToken`.
    pub access_token: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Pet {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The property `name`. Pattern: `^[A-Z]`. From 1 to 50 characters. Marked as
    /// deprecated in the documentation.
    #[must_use]
    pub fn name(mut self, value: impl IntoOptional<String>) -> Self {
        self.name = value.into_optional();
        self
    }

    /// The property `born`.
    #[must_use]
    pub fn born(mut self, value: impl IntoOptional<Timestamp>) -> Self {
        self.born = value.into_optional();
        self
    }

    /// The property `chip`. Format: `uuid`.
    #[must_use]
    pub fn chip(mut self, value: impl IntoOptional<String>) -> Self {
        self.chip = value.into_optional();
        self
    }

    /// The property `legs`. From 0 to 8. One of `0`, `2`, `4`. Default: `4`.
    #[must_use]
    pub fn legs(mut self, value: impl IntoOptional<i64>) -> Self {
        self.legs = value.into_optional();
        self
    }

    /// The property `tags`. At most 5 elements.
    #[must_use]
    pub fn tags(mut self, value: impl IntoOptional<Vec<String>>) -> Self {
        self.tags = value.into_optional();
        self
    }

    /// The property `kind`. Default: `cat`.
    #[must_use]
    pub fn kind(mut self, value: impl IntoOptional<String>) -> Self {
        self.kind = value.into_optional();
        self
    }

    /// The property `owner`.
    #[must_use]
    pub fn owner(mut self, value: impl IntoOptional<String>) -> Self {
        self.owner = value.into_optional();
        self
    }

    /// The property `age`.
    #[must_use]
    pub fn age(mut self, value: impl IntoOptional<i64>) -> Self {
        self.age = value.into_optional();
        self
    }

    /// The property `accessToken`.
    #[must_use]
    pub fn access_token(mut self, value: impl IntoOptional<String>) -> Self {
        self.access_token = value.into_optional();
        self
    }
}

impl Encode for Pet {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("name", &self.name);
        object.field("born", &WrittenAs(&self.born, "rfc3339"));
        object.field("chip", &self.chip);
        object.field("legs", &self.legs);
        object.field("tags", &self.tags);
        object.field("kind", &self.kind);
        object.field("owner", &self.owner);
        object.field("age", &self.age);
        object.field("accessToken", &self.access_token);
    }
}

impl_debug! {
    Pet,
}

impl_extra! {
    Pet,
}
