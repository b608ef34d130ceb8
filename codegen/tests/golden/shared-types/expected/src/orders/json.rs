//! Reads and writes what the Orders API has for serde.

use highlevel_runtime::{Decode, Encode, Node, Writer, impl_serde};

use super::ListOrdersParams;

impl Decode for ListOrdersParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let _object = value.object("ListOrdersParams")?;
        Some(Self {})
    }
}

impl Encode for ListOrdersParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let _object = writer.object();
    }
}

impl_serde! {
    ListOrdersParams,
}
