//! Reads and writes what the Pets API has for serde.

use highlevel_runtime::{Decode, Encode, Node, Writer, impl_serde};

use super::{AdoptionStart, StartAdoptionParams};

impl Encode for AdoptionStart {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("Location", &self.location);
        object.field("X-Expires-In", &self.x_expires_in);
    }
}

impl Decode for StartAdoptionParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let _object = value.object("StartAdoptionParams")?;
        Some(Self {})
    }
}

impl Encode for StartAdoptionParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let _object = writer.object();
    }
}

impl_serde! {
    AdoptionStart, StartAdoptionParams,
}
