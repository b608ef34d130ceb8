//! Types of the requests and responses of the Pets API.

use highlevel_runtime::{Encode, Extra, IntoOptional, Writer, impl_debug, impl_extra};

/// The documented schema `Pet`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Pet {
    /// The property `_id`.
    pub underscore_id: String,
    /// The property `id`.
    pub id: Option<String>,
    /// The property `identifier`.
    pub id_2: Option<String>,
    /// The property `firstName`.
    pub first_name_2: Option<String>,
    /// The property `first_name`.
    pub first_name: Option<String>,
    /// The property `first-name`.
    pub first_name_3: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Pet {
    /// Creates a value with the required fields.
    pub fn new(underscore_id: impl Into<String>) -> Self {
        Self {
            underscore_id: underscore_id.into(),
            id: None,
            id_2: None,
            first_name_2: None,
            first_name: None,
            first_name_3: None,
            extra: Extra::new(),
        }
    }

    /// The property `id`.
    #[must_use]
    pub fn id(mut self, value: impl IntoOptional<String>) -> Self {
        self.id = value.into_optional();
        self
    }

    /// The property `identifier`.
    #[must_use]
    pub fn id_2(mut self, value: impl IntoOptional<String>) -> Self {
        self.id_2 = value.into_optional();
        self
    }

    /// The property `firstName`.
    #[must_use]
    pub fn first_name_2(mut self, value: impl IntoOptional<String>) -> Self {
        self.first_name_2 = value.into_optional();
        self
    }

    /// The property `first_name`.
    #[must_use]
    pub fn first_name(mut self, value: impl IntoOptional<String>) -> Self {
        self.first_name = value.into_optional();
        self
    }

    /// The property `first-name`.
    #[must_use]
    pub fn first_name_3(mut self, value: impl IntoOptional<String>) -> Self {
        self.first_name_3 = value.into_optional();
        self
    }
}

impl Encode for Pet {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("_id", &self.underscore_id);
        object.field("id", &self.id);
        object.field("identifier", &self.id_2);
        object.field("firstName", &self.first_name_2);
        object.field("first_name", &self.first_name);
        object.field("first-name", &self.first_name_3);
    }
}

impl_debug! {
    Pet,
}

impl_extra! {
    Pet,
}
