//! Types of the requests and responses of the Pets API.

use highlevel_runtime::{
    Encode, Extra, IntoOptional, Writer, impl_debug, impl_extra, open_enum,
    open_enum_encode,
};

/// The documented schema `Option`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct OptionObject {
    /// The property `crate`.
    pub crate_: String,
    /// The property `type`.
    pub type_: Option<Type>,
    /// The property `Self`.
    pub self_: Option<bool>,
    /// The property `new`.
    pub new: Option<String>,
    /// The property `13-17`.
    pub n13_17: Option<i64>,
    /// The property `65+`.
    pub n65_plus: Option<i64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl OptionObject {
    /// Creates a value with the required fields.
    pub fn new(crate_: impl Into<String>) -> Self {
        Self {
            crate_: crate_.into(),
            type_: None,
            self_: None,
            new: None,
            n13_17: None,
            n65_plus: None,
            extra: Extra::new(),
        }
    }

    /// The property `type`.
    #[must_use]
    pub fn type_(mut self, value: impl IntoOptional<Type>) -> Self {
        self.type_ = value.into_optional();
        self
    }

    /// The property `Self`.
    #[must_use]
    pub fn self_(mut self, value: impl IntoOptional<bool>) -> Self {
        self.self_ = value.into_optional();
        self
    }

    /// The property `new`.
    #[must_use]
    pub fn with_new(mut self, value: impl IntoOptional<String>) -> Self {
        self.new = value.into_optional();
        self
    }

    /// The property `13-17`.
    #[must_use]
    pub fn n13_17(mut self, value: impl IntoOptional<i64>) -> Self {
        self.n13_17 = value.into_optional();
        self
    }

    /// The property `65+`.
    #[must_use]
    pub fn n65_plus(mut self, value: impl IntoOptional<i64>) -> Self {
        self.n65_plus = value.into_optional();
        self
    }
}

impl Encode for OptionObject {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("crate", &self.crate_);
        object.field("type", &self.type_);
        object.field("Self", &self.self_);
        object.field("new", &self.new);
        object.field("13-17", &self.n13_17);
        object.field("65+", &self.n65_plus);
    }
}

/// One of a set of strings.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum Type {
    /// `type`
    Type,
    /// `Self`
    Self_,
    /// `None`
    None,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl Type {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Type => "type",
            Self::Self_ => "Self",
            Self::None => "None",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for Type {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "type" => Self::Type,
            "Self" => Self::Self_,
            "None" => Self::None,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl_debug! {
    OptionObject,
}

impl_extra! {
    OptionObject,
}

open_enum! {
    Type,
}

open_enum_encode! {
    Type,
}

#[cfg(feature = "extra-traits")]
highlevel_runtime::open_enum_extras! {
    Type,
}
