//! Implementations of serde's traits for the Orders API.

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
