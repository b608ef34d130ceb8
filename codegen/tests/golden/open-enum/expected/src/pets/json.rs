//! Reads and writes what the Pets API has for serde.

use highlevel_runtime::{Decode, Encode, Node, Writer, impl_serde};

use super::{AgeGroup, FindPetsParams, FindPetsSort, Status};

impl Decode for FindPetsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FindPetsParams")?;
        Some(Self {
            status: object.optional("status"),
            sort: object.optional("sort"),
        })
    }
}

impl Encode for FindPetsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("status", &self.status);
        object.field("sort", &self.sort);
    }
}

impl_serde! {
    Status, AgeGroup, FindPetsSort, FindPetsParams,
}
