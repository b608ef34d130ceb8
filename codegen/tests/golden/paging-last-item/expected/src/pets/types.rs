//! What the Pets API sends and receives.

use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{Decode, Encode, Node, Writer, impl_debug, impl_default};

/// The documented schema `PetSearch`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct PetSearch {
    /// The property `pageLimit`.
    pub page_limit: i64,
    /// The property `page`.
    pub page: Option<i64>,
    /// The property `searchAfter`.
    pub search_after: Option<Vec<Value>>,
}

impl PetSearch {
    /// Makes a value from what is required.
    pub fn new(page_limit: i64) -> Self {
        Self {
            page_limit,
            page: None,
            search_after: None,
        }
    }

    /// Sets `page`.
    #[must_use]
    #[inline]
    pub fn page(mut self, value: i64) -> Self {
        self.page = Some(value);
        self
    }

    /// Sets `search_after`.
    #[must_use]
    pub fn search_after(mut self, value: impl IntoIterator<Item = Value>) -> Self {
        let value = value.into_iter().collect();
        self.search_after = Some(value);
        self
    }
}

impl Encode for PetSearch {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("pageLimit", &self.page_limit);
        object.field("page", &self.page);
        object.field("searchAfter", &self.search_after);
    }
}

/// The documented schema `Pets`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct PetsResponse {
    /// The property `pets`.
    pub pets: Vec<Pet>,
}

impl Decode for PetsResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("PetsResponse")?;
        Some(Self { pets: object.list("pets") })
    }
}

/// The documented schema `Pet`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Pet {
    /// The property `id`.
    pub id: Option<String>,
    /// The property `sort`.
    pub sort: Vec<Value>,
}

impl Decode for Pet {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Pet")?;
        Some(Self {
            id: object.optional("id"),
            sort: object.list("sort"),
        })
    }
}

impl_debug! {
    PetSearch,
}

impl_default! {
    PetsResponse, Pet,
}
