//! Reads and writes what the Pets API has for serde.

use highlevel_runtime::{Decode, Encode, Node, Writer, impl_serde};

use super::{CountPetsHeaders, CountPetsParams};

impl Encode for CountPetsHeaders {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("X-Total", &self.x_total);
        object.field("X-Share", &self.x_share);
        object.field("X-More", &self.x_more);
        object.field("ETag", &self.e_tag);
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

impl_serde! {
    CountPetsHeaders, CountPetsParams,
}
