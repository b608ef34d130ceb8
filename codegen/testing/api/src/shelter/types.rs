//! Types of the requests and responses of the Shelter API.

use highlevel_runtime::json::{debug_variant, raw};
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{
    Alternative, Decode, Encode, Extra, File, Form, IntoOptional, Multipart, Node,
    Writer, impl_debug, impl_debug_fields, impl_default, impl_extra,
};

/// The documented schema `Home`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Home {
    /// The property `name`.
    pub name: Option<String>,
    /// The property `colour`.
    pub colour: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Home {
    /// Creates a value with the required fields.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            ..Self::default()
        }
    }

    /// The property `colour`.
    #[must_use]
    pub fn colour(mut self, value: impl IntoOptional<String>) -> Self {
        self.colour = value.into_optional();
        self
    }
}

impl Decode for Home {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Home")?;
        Some(Self {
            name: object.optional("name"),
            colour: object.optional("colour"),
            extra: object.extra(),
        })
    }
}

impl Encode for Home {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("name", &self.name);
        object.field("colour", &self.colour);
    }
}

/// An object described within `v2/shelter.yaml`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Code {
    /// The property `code`.
    pub code: String,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Code {
    /// Creates a value with the required fields.
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            extra: Extra::new(),
        }
    }
}

impl Encode for Code {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("code", &self.code);
    }
}

/// An object described within `v2/shelter.yaml`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Adoption {
    /// The part `photos`.
    pub photos: Vec<File>,
    /// The part `home`.
    pub home: Home,
    /// The part `note`.
    pub note: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Adoption {
    /// Creates a form with the required fields.
    pub fn new(photos: impl IntoIterator<Item = File>, home: Home) -> Self {
        Self {
            photos: photos.into_iter().collect(),
            home,
            note: None,
            extra: Extra::new(),
        }
    }

    /// The property `note`.
    #[must_use]
    pub fn note(mut self, value: impl IntoOptional<String>) -> Self {
        self.note = value.into_optional();
        self
    }
}

impl Multipart for Adoption {
    #[inline]
    fn write(&self, form: &mut Form) {
        form.file("photos", &self.photos);
        form.json("home", &self.home);
        form.field("note", &self.note);
        form.extra(&self.extra);
    }
}

/// One of several types.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[allow(clippy::large_enum_variant, reason = "callers match on values, not on boxes")]
#[non_exhaustive]
pub enum Refusal {
    /// `Home`.
    Home(Home),
    /// A string.
    String(String),
    /// JSON that fits none of the documented alternatives.
    Other(Value),
}

impl std::fmt::Debug for Refusal {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Home(value) => debug_variant(formatter, "Home", value),
            Self::String(value) => debug_variant(formatter, "String", value),
            Self::Other(value) => debug_variant(formatter, "Other", &raw(value)),
        }
    }
}

impl From<Home> for Refusal {
    #[inline]
    fn from(value: Home) -> Self {
        Self::Home(value)
    }
}

impl From<&str> for Refusal {
    #[inline]
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<String> for Refusal {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl Decode for Refusal {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let fit = value
            .first_fit(
                &[
                    Alternative {
                        keys: &["name", "colour"],
                        decode: |value| value.fit().map(Self::Home),
                    },
                    Alternative {
                        keys: &[],
                        decode: |value| value.fit().map(Self::String),
                    },
                ],
            );
        fit.or_else(|| <Value as Decode>::decode(value).map(Self::Other))
    }
}

impl_debug! {
    Home, Code,
}

impl_debug_fields! {
    Adoption { photos, home, note },
}

impl_default! {
    Home,
}

impl_extra! {
    Home, Code, Adoption,
}
