//! Reads and writes what the Pets API has for serde.

use highlevel_runtime::{Decode, Encode, Node, Writer, impl_serde};

use super::{GetPetParams, Pet};

impl Encode for Pet {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("original", &self.original);
        object.field("problems", &self.problems);
    }
}

impl Decode for GetPetParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetPetParams")?;
        Some(Self {
            pet_id: object.required("petId")?,
            level: object.optional("level"),
        })
    }
}

impl Encode for GetPetParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("petId", &self.pet_id);
        object.field("level", &self.level);
    }
}

impl_serde! {
    Pet, GetPetParams,
}
