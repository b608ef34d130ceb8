//! Reads and writes what the Pets API has for serde.

use highlevel_runtime::{Decode, Encode, Node, Writer, impl_serde};

use super::{ListPetsParams, Pet, PetsResponse, PetsResponseMeta};

impl Encode for PetsResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("pets", &self.pets);
        object.field("meta", &self.meta);
    }
}

impl Encode for Pet {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
    }
}

impl Encode for PetsResponseMeta {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("startAfter", &self.start_after);
        object.field("startAfterId", &self.start_after_id);
        object.field("total", &self.total);
    }
}

impl Decode for ListPetsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListPetsParams")?;
        Some(Self {
            limit: object.optional("limit"),
            start_after: object.optional("startAfter"),
            start_after_id: object.optional("startAfterId"),
        })
    }
}

impl Encode for ListPetsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("limit", &self.limit);
        object.field("startAfter", &self.start_after);
        object.field("startAfterId", &self.start_after_id);
    }
}

impl_serde! {
    PetsResponse, Pet, PetsResponseMeta, ListPetsParams,
}
