//! Types of the requests and responses of the Pets API.

use highlevel_runtime::{
    Decode, Encode, Extra, IntoOptional, Node, Writer, impl_debug, impl_debug_fields,
    impl_default, impl_extra,
};

/// The documented schema `CreatePetDTO`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreatePetBody {
    /// The property `name`.
    pub name: Option<String>,
    /// The property `age`.
    pub age: Option<i64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl CreatePetBody {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The property `name`.
    #[must_use]
    pub fn name(mut self, value: impl IntoOptional<String>) -> Self {
        self.name = value.into_optional();
        self
    }

    /// The property `age`.
    #[must_use]
    pub fn age(mut self, value: impl IntoOptional<i64>) -> Self {
        self.age = value.into_optional();
        self
    }
}

impl Encode for CreatePetBody {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("name", &self.name);
        object.field("age", &self.age);
    }
}

/// The documented schema `DTO`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Dto {
    /// The property `day`.
    pub day: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for Dto {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Dto")?;
        Some(Self {
            day: object.optional("day"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `Error`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ErrorObject {
    /// The property `message`.
    pub message: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for ErrorObject {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ErrorObject")?;
        Some(Self {
            message: object.optional("message"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `LinkedInAccountSchemaDTO`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct LinkedinAccount {
    /// The property `accountIDs`.
    pub account_ids: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for LinkedinAccount {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("LinkedinAccount")?;
        Some(Self {
            account_ids: object.optional("accountIDs"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `PetSchema`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Pet {
    /// The property `visits`.
    pub visits: Option<VisitDto>,
    /// The property `all`.
    pub all: Option<Visit>,
    /// The property `api`.
    pub api: Option<PetsResponse>,
    /// The property `error`.
    pub error: Option<ErrorObject>,
    /// The property `self`.
    pub self_: Option<Dto>,
    /// The property `linkedIn`.
    pub linked_in: Option<LinkedinAccount>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for Pet {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Pet")?;
        Some(Self {
            visits: object.optional("visits"),
            all: object.optional("all"),
            api: object.optional("api"),
            error: object.optional("error"),
            self_: object.optional("self"),
            linked_in: object.optional("linkedIn"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `Pets`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct PetsResponse {
    /// The property `count`.
    pub count: Option<i64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for PetsResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("PetsResponse")?;
        Some(Self {
            count: object.optional("count"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `VisitDTO`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Visit {
    /// The property `week`.
    pub week: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for Visit {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Visit")?;
        Some(Self {
            week: object.optional("week"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `VisitDto`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct VisitDto {
    /// The property `day`.
    pub day: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for VisitDto {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("VisitDto")?;
        Some(Self {
            day: object.optional("day"),
            extra: object.extra(),
        })
    }
}

impl_debug! {
    CreatePetBody,
}

impl_debug_fields! {
    Dto { day }, ErrorObject { message }, LinkedinAccount { account_ids }, Pet { visits,
    all, api, error, self_, linked_in }, PetsResponse { count }, Visit { week }, VisitDto
    { day },
}

impl_default! {
    Dto, ErrorObject, LinkedinAccount, Pet, PetsResponse, Visit, VisitDto,
}

impl_extra! {
    CreatePetBody,
}
