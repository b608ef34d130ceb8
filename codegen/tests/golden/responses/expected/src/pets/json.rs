//! Reads and writes what the Pets API has for serde.

use highlevel_runtime::{Decode, Encode, Node, Writer, impl_serde};

use super::{CountPetsParams, CreatePetParams, DeletePetsParams, ListNamesParams, Pet};

impl Encode for Pet {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("name", &self.name);
    }
}

impl Decode for ListNamesParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let _object = value.object("ListNamesParams")?;
        Some(Self {})
    }
}

impl Encode for ListNamesParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let _object = writer.object();
    }
}

impl Decode for CountPetsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let _object = value.object("CountPetsParams")?;
        Some(Self {})
    }
}

impl Encode for CountPetsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let _object = writer.object();
    }
}

impl Decode for CreatePetParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let _object = value.object("CreatePetParams")?;
        Some(Self {})
    }
}

impl Encode for CreatePetParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let _object = writer.object();
    }
}

impl Decode for DeletePetsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let _object = value.object("DeletePetsParams")?;
        Some(Self {})
    }
}

impl Encode for DeletePetsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let _object = writer.object();
    }
}

impl_serde! {
    Pet, ListNamesParams, CountPetsParams, CreatePetParams, DeletePetsParams,
}
