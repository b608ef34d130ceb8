//! Reads and writes what the Pets API has for serde.

use highlevel_runtime::{Decode, Encode, Node, Writer, impl_serde};

use super::{CreatePetParams, Litter, Nested, Pet, Size};

impl Decode for Pet {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Pet")?;
        Some(Self {
            kind: object.required("kind")?,
            size: object.optional("size"),
        })
    }
}

impl Encode for Litter {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("pets", &self.pets);
    }
}

impl Encode for Nested {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("size", &self.size);
        object.field("mother", &self.mother);
    }
}

impl Decode for CreatePetParams {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreatePetParams")?;
        Some(Self {
            body: object.required("body")?,
        })
    }
}

impl Encode for CreatePetParams {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl_serde! {
    Pet, Size, Litter, Nested, CreatePetParams,
}
