//! Implementations of serde's traits for the Common API.

use highlevel_runtime::{Encode, Writer, impl_serde};

use super::Tag;

impl Encode for Tag {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("label", &self.label);
    }
}

impl_serde! {
    Tag,
}
