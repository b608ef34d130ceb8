//! What the Pets API sends and receives.

use highlevel_runtime::{Decode, Node, impl_default};

/// The documented schema `Pets`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct PetsResponse {
    /// The property `pets`.
    pub pets: Vec<Pet>,
    /// The property `meta`.
    pub meta: Option<PetsResponseMeta>,
}

impl Decode for PetsResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("PetsResponse")?;
        Some(Self {
            pets: object.list("pets"),
            meta: object.optional("meta"),
        })
    }
}

/// The documented schema `Pet`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Pet {
    /// The property `id`.
    pub id: Option<String>,
}

impl Decode for Pet {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Pet")?;
        Some(Self { id: object.optional("id") })
    }
}

/// An object described within `v2/pets.yaml`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct PetsResponseMeta {
    /// The property `startAfter`.
    pub start_after: Option<i64>,
    /// The property `startAfterId`.
    pub start_after_id: Option<String>,
    /// The property `total`.
    pub total: Option<i64>,
}

impl Decode for PetsResponseMeta {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("PetsResponseMeta")?;
        Some(Self {
            start_after: object.optional("startAfter"),
            start_after_id: object.optional("startAfterId"),
            total: object.optional("total"),
        })
    }
}

impl_default! {
    PetsResponse, Pet, PetsResponseMeta,
}
