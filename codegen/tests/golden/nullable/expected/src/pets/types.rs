//! Types of the requests and responses of the Pets API.

use highlevel_runtime::serde_json::{Map, Value};
use highlevel_runtime::{
    Decode, Encode, Extra, IntoOptional, Node, Nullable, Writer, impl_debug,
    impl_debug_fields, impl_default, impl_extra, open_enum, open_enum_encode,
};

/// The documented schema `Owner`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Owner {
    /// The property `name`.
    pub name: Option<Nullable<String>>,
    /// The property `phone`.
    pub phone: Option<Nullable<String>>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Owner {
    /// Creates a value with the required fields.
    pub fn new(name: impl Into<Nullable<String>>) -> Self {
        Self {
            name: Some(name.into()),
            ..Self::default()
        }
    }

    /// The property `phone`.
    #[must_use]
    pub fn phone(mut self, value: impl IntoOptional<Nullable<String>>) -> Self {
        self.phone = value.into_optional();
        self
    }
}

impl Decode for Owner {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Owner")?;
        Some(Self {
            name: object.nullable("name"),
            phone: object.nullable("phone"),
            extra: object.extra(),
        })
    }
}

impl Encode for Owner {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("name", &self.name);
        object.field("phone", &self.phone);
    }
}

/// One of a set of strings.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum CreatePetBodyColor {
    /// `black`
    Black,
    /// `white`
    White,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl CreatePetBodyColor {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Black => "black",
            Self::White => "white",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for CreatePetBodyColor {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "black" => Self::Black,
            "white" => Self::White,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// An object described within `v2/pets.yaml`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreatePetBody {
    /// The property `name`.
    pub name: Nullable<String>,
    /// The property `owner`.
    pub owner: Nullable<Owner>,
    /// The property `tags`.
    pub tags: Nullable<Vec<String>>,
    /// Leave it out to keep what is known.
    pub age: Option<Nullable<i64>>,
    /// The property `color`.
    pub color: Option<Nullable<CreatePetBodyColor>>,
    /// The property `extra`.
    pub extra_: Option<Nullable<Map<String, Value>>>,
    /// The property `anything`.
    pub anything: Option<Nullable<Value>>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl CreatePetBody {
    /// Creates a value with the required fields.
    pub fn new(
        name: impl Into<Nullable<String>>,
        owner: impl Into<Nullable<Owner>>,
        tags: impl Into<Nullable<Vec<String>>>,
    ) -> Self {
        Self {
            name: name.into(),
            owner: owner.into(),
            tags: tags.into(),
            age: None,
            color: None,
            extra_: None,
            anything: None,
            extra: Extra::new(),
        }
    }

    /// Leave it out to keep what is known.
    #[must_use]
    pub fn age(mut self, value: impl IntoOptional<Nullable<i64>>) -> Self {
        self.age = value.into_optional();
        self
    }

    /// The property `color`.
    #[must_use]
    pub fn color(
        mut self,
        value: impl IntoOptional<Nullable<CreatePetBodyColor>>,
    ) -> Self {
        self.color = value.into_optional();
        self
    }

    /// The property `extra`.
    #[must_use]
    pub fn extra_(
        mut self,
        value: impl IntoOptional<Nullable<Map<String, Value>>>,
    ) -> Self {
        self.extra_ = value.into_optional();
        self
    }

    /// The property `anything`.
    #[must_use]
    pub fn anything(mut self, value: impl IntoOptional<Nullable<Value>>) -> Self {
        self.anything = value.into_optional();
        self
    }
}

impl Encode for CreatePetBody {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("name", &self.name);
        object.field("owner", &self.owner);
        object.field("tags", &self.tags);
        object.field("age", &self.age);
        object.field("color", &self.color);
        object.field("extra", &self.extra_);
        object.field("anything", &self.anything);
    }
}

/// An object described within `v2/pets.yaml`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreatePetResponse {
    /// The property `id`.
    pub id: Option<String>,
    /// The property `owner`.
    pub owner: Option<Owner>,
    /// The property `litter`.
    pub litter: Vec<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for CreatePetResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreatePetResponse")?;
        Some(Self {
            id: object.optional("id"),
            owner: object.optional("owner"),
            litter: object.list("litter"),
            extra: object.extra(),
        })
    }
}

impl_debug! {
    Owner, CreatePetBody,
}

impl_debug_fields! {
    CreatePetResponse { id, owner, litter },
}

impl_default! {
    Owner, CreatePetResponse,
}

impl_extra! {
    Owner, CreatePetBody,
}

open_enum! {
    CreatePetBodyColor,
}

open_enum_encode! {
    CreatePetBodyColor,
}

#[cfg(feature = "extra-traits")]
highlevel_runtime::open_enum_extras! {
    CreatePetBodyColor,
}
