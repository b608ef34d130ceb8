//! Reads and writes what the Orders API has for serde.

use highlevel_runtime::{Encode, Writer, impl_serde};

use super::Owner;

impl Encode for Owner {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("name", &self.name);
    }
}

impl_serde! {
    Owner,
}
