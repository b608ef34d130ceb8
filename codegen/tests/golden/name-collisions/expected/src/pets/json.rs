//! Reads and writes what the Pets API has for serde.

use highlevel_runtime::{Decode, Encode, Node, Writer, impl_serde};

use super::{Pet, ReplacePetParams};

impl Decode for Pet {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Pet")?;
        Some(Self {
            underscore_id: object.required("_id")?,
            id: object.optional("id"),
            first_name_2: object.optional("firstName"),
            first_name: object.optional("first_name"),
            first_name_3: object.optional("first-name"),
        })
    }
}

impl Decode for ReplacePetParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ReplacePetParams")?;
        Some(Self {
            id: object.required("id")?,
            id_query: object.optional("id_query"),
            pet_name: object.optional("pet-name"),
            pet_name_query: object.optional("petName"),
            body: object.required("body")?,
        })
    }
}

impl Encode for ReplacePetParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
        object.field("id_query", &self.id_query);
        object.field("pet-name", &self.pet_name);
        object.field("petName", &self.pet_name_query);
        object.field("body", &self.body);
    }
}

impl_serde! {
    Pet, ReplacePetParams,
}
