//! What the Pets API sends and receives.

use highlevel_runtime::{Decode, Node, impl_default};

/// The documented schema `Visits`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Visits {
    /// The property `results`.
    pub results: Option<VisitsResults>,
    /// The property `total`.
    pub total: Vec<VisitsTotalItem>,
    /// The property `hasMore`.
    pub has_more: Option<bool>,
}

impl Decode for Visits {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Visits")?;
        Some(Self {
            results: object.optional("results"),
            total: object.list("total"),
            has_more: object.optional("hasMore"),
        })
    }
}

/// The documented schema `Visit`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Visit {
    /// The property `id`.
    pub id: Option<String>,
}

impl Decode for Visit {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Visit")?;
        Some(Self { id: object.optional("id") })
    }
}

/// An object described within `v2/pets.yaml`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct VisitsResults {
    /// The property `visits`.
    pub visits: Vec<Visit>,
}

impl Decode for VisitsResults {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("VisitsResults")?;
        Some(Self {
            visits: object.list("visits"),
        })
    }
}

/// An object described within `v2/pets.yaml`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct VisitsTotalItem {
    /// The property `total`.
    pub total: Option<i64>,
}

impl Decode for VisitsTotalItem {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("VisitsTotalItem")?;
        Some(Self {
            total: object.optional("total"),
        })
    }
}

impl_default! {
    Visits, Visit, VisitsResults, VisitsTotalItem,
}
