//! What the Pets API sends and receives.

use highlevel_runtime::{Decode, Node, impl_default};

/// The documented schema `Pets`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct PetsResponse {
    /// The property `data`.
    pub data: Option<Data>,
}

impl Decode for PetsResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("PetsResponse")?;
        Some(Self {
            data: object.optional("data"),
        })
    }
}

/// The documented schema `Data`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Data {
    /// The property `result`.
    pub result: Option<ResultObject>,
    /// The property `total`.
    pub total: Option<i64>,
}

impl Decode for Data {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Data")?;
        Some(Self {
            result: object.optional("result"),
            total: object.optional("total"),
        })
    }
}

/// The documented schema `Result`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ResultObject {
    /// The property `pets`.
    pub pets: Vec<String>,
}

impl Decode for ResultObject {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ResultObject")?;
        Some(Self { pets: object.list("pets") })
    }
}

/// An object described within `v2/pets.yaml`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListVisitsResponse {
    /// The property `visits`.
    pub visits: Vec<String>,
}

impl Decode for ListVisitsResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListVisitsResponse")?;
        Some(Self {
            visits: object.list("visits"),
        })
    }
}

impl_default! {
    PetsResponse, Data, ResultObject, ListVisitsResponse,
}
