//! Implementations of serde's traits for the Pets API.

use highlevel_runtime::{Decode, Encode, Node, Writer, impl_serde};

use super::operations::CreatePetParams;
use super::{Litter, Nested, Pet, Size};

impl Encode for Litter {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("pets", &self.pets);
    }
}

impl Encode for Nested {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("size", &self.size);
        object.field("mother", &self.mother);
    }
}

impl Decode for Pet {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Pet")?;
        Some(Self {
            kind: object.required("kind")?,
            size: object.optional("size"),
            extra: object.extra(),
        })
    }
}

impl Decode for CreatePetParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreatePetParams")?;
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for CreatePetParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl_serde! {
    Litter, Nested, Pet, Size, CreatePetParams,
}
