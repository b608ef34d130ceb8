//! Reads and writes what the Pets API has for serde.

use highlevel_runtime::{Decode, Encode, Node, Writer, impl_serde};

use super::DeletePetsParams;

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
    DeletePetsParams,
}
