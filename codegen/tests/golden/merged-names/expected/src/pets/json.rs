//! Reads and writes what the Pets API has for serde.

use highlevel_runtime::{Decode, Encode, Node, Writer, impl_serde};

use super::{GetPetParams, Named, Pet};

impl Encode for Named {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("nm", &self.name);
        object.field("_id", &self.id);
    }
}

impl Encode for Pet {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("nm", &self.name);
        object.field("_id", &self.underscore_id);
        object.field("id", &self.id);
    }
}

impl Decode for GetPetParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetPetParams")?;
        Some(Self {
            search: object.optional("q"),
        })
    }
}

impl Encode for GetPetParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("q", &self.search);
    }
}

impl_serde! {
    Named, Pet, GetPetParams,
}
