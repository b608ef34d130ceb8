//! Types of the requests and responses of the Pets API.

use highlevel_runtime::{Encode, Extra, IntoOptional, Writer, impl_debug, impl_extra};

/// The documented schema `Pet`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Pet {
    /// The property `default`.
    pub default: Option<bool>,
    /// The property `add`.
    pub add: Option<i64>,
    /// The property `new`.
    pub new: Option<String>,
    /// The property `clone`.
    pub clone: Option<bool>,
    /// The property `isOpen`.
    pub is_open: Option<bool>,
    /// The property `fromDay`.
    pub from_day: Option<String>,
    /// The property `value`.
    pub value: Option<String>,
    /// The property `object`.
    pub object: Option<String>,
    /// The property `writer`.
    pub writer: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Pet {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The property `default`.
    #[must_use]
    pub fn with_default(mut self, value: impl IntoOptional<bool>) -> Self {
        self.default = value.into_optional();
        self
    }

    /// The property `add`.
    #[must_use]
    pub fn with_add(mut self, value: impl IntoOptional<i64>) -> Self {
        self.add = value.into_optional();
        self
    }

    /// The property `new`.
    #[must_use]
    pub fn with_new(mut self, value: impl IntoOptional<String>) -> Self {
        self.new = value.into_optional();
        self
    }

    /// The property `clone`.
    #[must_use]
    pub fn with_clone(mut self, value: impl IntoOptional<bool>) -> Self {
        self.clone = value.into_optional();
        self
    }

    /// The property `isOpen`.
    #[must_use]
    pub fn is_open(mut self, value: impl IntoOptional<bool>) -> Self {
        self.is_open = value.into_optional();
        self
    }

    /// The property `fromDay`.
    #[must_use]
    pub fn from_day(mut self, value: impl IntoOptional<String>) -> Self {
        self.from_day = value.into_optional();
        self
    }

    /// The property `value`.
    #[must_use]
    pub fn value(mut self, value: impl IntoOptional<String>) -> Self {
        self.value = value.into_optional();
        self
    }

    /// The property `object`.
    #[must_use]
    pub fn object(mut self, value: impl IntoOptional<String>) -> Self {
        self.object = value.into_optional();
        self
    }

    /// The property `writer`.
    #[must_use]
    pub fn writer(mut self, value: impl IntoOptional<String>) -> Self {
        self.writer = value.into_optional();
        self
    }
}

impl Encode for Pet {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("default", &self.default);
        object.field("add", &self.add);
        object.field("new", &self.new);
        object.field("clone", &self.clone);
        object.field("isOpen", &self.is_open);
        object.field("fromDay", &self.from_day);
        object.field("value", &self.value);
        object.field("object", &self.object);
        object.field("writer", &self.writer);
    }
}

impl_debug! {
    Pet,
}

impl_extra! {
    Pet,
}
