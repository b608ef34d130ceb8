//! Reads and writes what the Pets API has for serde.

use highlevel_runtime::{Decode, Encode, Node, Writer, impl_serde};

use super::{CreatePetParams, Home, Named, NewPet};

impl Encode for Named {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("name", &self.name);
    }
}

impl Decode for NewPet {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("NewPet")?;
        Some(Self {
            name: object.required("name")?,
            home: object.required("home")?,
            past: object.optional("past"),
        })
    }
}

impl Decode for Home {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Home")?;
        Some(Self {
            city: object.optional("city"),
        })
    }
}

impl Decode for CreatePetParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreatePetParams")?;
        Some(Self {
            body: object.required("body")?,
        })
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
    Named, NewPet, Home, CreatePetParams,
}
