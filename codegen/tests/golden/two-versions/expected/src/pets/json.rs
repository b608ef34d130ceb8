//! Implementations of serde's traits for the Pets API.

use highlevel_runtime::{Decode, Encode, Node, Writer, impl_serde};

use super::operations::ListPetsParams;
use super::Pet;

impl Encode for Pet {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("name", &self.name);
    }
}

impl Decode for ListPetsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let object = value.object("ListPetsParams")?;
        let params = Self {};
        object.close();
        Some(params)
    }
}

impl Encode for ListPetsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let _object = writer.object();
    }
}

impl_serde! {
    Pet, ListPetsParams,
}
