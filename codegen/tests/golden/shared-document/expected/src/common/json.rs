//! Implementations of serde's traits for the Common API.

use highlevel_runtime::{Encode, Writer, impl_serde};

use super::{Level, Pet, Problem};

impl Encode for Pet {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("chip", &self.chip);
    }
}

impl Encode for Problem {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("message", &self.message);
        object.field("level", &self.level);
    }
}

impl_serde! {
    Level, Pet, Problem,
}
