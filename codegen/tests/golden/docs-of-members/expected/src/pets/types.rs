//! Types of the requests and responses of the Pets API.

use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{
    Decode, Encode, Extra, IntoOptional, Node, Writer, impl_debug, impl_debug_fields,
    impl_default, impl_extra, open_enum, open_enum_encode,
};

/// The documented schema `Added`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Added {
    /// The property `ok`.
    pub ok: Option<bool>,
    /// The property `message`.
    pub message: Option<String>,
    /// The `next_page` of which the [`type_`](Added::type_) is a `text`.
    pub next_page: Option<String>,
    /// The property `type`.
    pub type_: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for Added {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Added")?;
        Some(Self {
            ok: object.optional("ok"),
            message: object.optional("message"),
            next_page: object.optional("nextPage"),
            type_: object.optional("type"),
            extra: object.extra(),
        })
    }
}

/// Unit of [`cage_size`](NewPet::cage_size).
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum CageUnit {
    /// `cm`
    Cm,
    /// `inch`
    Inch,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl CageUnit {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Cm => "cm",
            Self::Inch => "inch",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for CageUnit {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "cm" => Self::Cm,
            "inch" => Self::Inch,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// The documented schema `NewPet`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NewPet {
    /// The property `pet-name`.
    ///
    /// Example: `Rex`.
    pub pet_name: String,
    /// Short form of [`pet_name`](NewPet::pet_name), not of [`nickName`](Self).
    ///
    /// Example: `Rex`.
    pub nick_name: Option<String>,
    /// The property `photos`.
    pub photos: Option<Value>,
    /// The property `cageSize`.
    pub cage_size: Option<i64>,
    /// Unit of [`cage_size`](NewPet::cage_size).
    pub unit: Option<CageUnit>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl NewPet {
    /// Creates a value with the required fields.
    pub fn new(pet_name: impl Into<String>) -> Self {
        Self {
            pet_name: pet_name.into(),
            nick_name: None,
            photos: None,
            cage_size: None,
            unit: None,
            extra: Extra::new(),
        }
    }

    /// Short form of [`pet_name`](NewPet::pet_name), not of [`nickName`](Self).
    #[must_use]
    pub fn nick_name(mut self, value: impl IntoOptional<String>) -> Self {
        self.nick_name = value.into_optional();
        self
    }

    /// The property `photos`.
    #[must_use]
    pub fn photos(mut self, value: impl IntoOptional<Value>) -> Self {
        self.photos = value.into_optional();
        self
    }

    /// The property `cageSize`.
    #[must_use]
    pub fn cage_size(mut self, value: impl IntoOptional<i64>) -> Self {
        self.cage_size = value.into_optional();
        self
    }

    /// Unit of [`cage_size`](NewPet::cage_size).
    #[must_use]
    pub fn unit(mut self, value: impl IntoOptional<CageUnit>) -> Self {
        self.unit = value.into_optional();
        self
    }
}

impl Encode for NewPet {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("pet-name", &self.pet_name);
        object.field("nickName", &self.nick_name);
        object.field("photos", &self.photos);
        object.field("cageSize", &self.cage_size);
        object.field("unit", &self.unit);
    }
}

impl_debug! {
    NewPet,
}

impl_debug_fields! {
    Added { ok, message, next_page, type_ },
}

impl_default! {
    Added,
}

impl_extra! {
    NewPet,
}

open_enum! {
    CageUnit,
}

open_enum_encode! {
    CageUnit,
}

#[cfg(feature = "extra-traits")]
highlevel_runtime::open_enum_extras! {
    CageUnit,
}
