//! Reads and writes what the Pets API has for serde.

use highlevel_runtime::{Decode, Encode, Node, Writer, impl_serde};

use super::{GetPetParams, Pet, UpdatePetParams};

impl Decode for Pet {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Pet")?;
        Some(Self {
            name: object.optional("name"),
        })
    }
}

impl Decode for GetPetParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetPetParams")?;
        Some(Self {
            pet_id: object.required("petId")?,
            lang: object.optional("lang"),
            fields: object.optional("fields"),
        })
    }
}

impl Encode for GetPetParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("petId", &self.pet_id);
        object.field("lang", &self.lang);
        object.field("fields", &self.fields);
    }
}

impl Decode for UpdatePetParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdatePetParams")?;
        Some(Self {
            pet_id: object.required("petId")?,
            lang: object.required("lang")?,
            body: object.required("body")?,
        })
    }
}

impl Encode for UpdatePetParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("petId", &self.pet_id);
        object.field("lang", &self.lang);
        object.field("body", &self.body);
    }
}

impl_serde! {
    Pet, GetPetParams, UpdatePetParams,
}
