//! Reads and writes what the Pets API has for serde.

use highlevel_runtime::{Decode, Encode, Node, Writer, impl_serde};

use super::{Pet, PetSearch, PetsResponse, SearchPetsParams};

impl Decode for PetSearch {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("PetSearch")?;
        Some(Self {
            page_limit: object.required("pageLimit")?,
            page: object.optional("page"),
            search_after: object.optional("searchAfter"),
        })
    }
}

impl Encode for PetsResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("pets", &self.pets);
    }
}

impl Encode for Pet {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
        object.field("sort", &self.sort);
    }
}

impl Decode for SearchPetsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("SearchPetsParams")?;
        Some(Self {
            body: object.required("body")?,
        })
    }
}

impl Encode for SearchPetsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl_serde! {
    PetSearch, PetsResponse, Pet, SearchPetsParams,
}
