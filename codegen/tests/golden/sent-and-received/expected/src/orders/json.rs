//! Reads and writes what the Orders API has for serde.

use highlevel_runtime::{Decode, Encode, Node, Writer, impl_serde};

use super::{Line, Order, ReplaceOrderParams};

impl Decode for ReplaceOrderParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ReplaceOrderParams")?;
        Some(Self {
            body: object.required("body")?,
        })
    }
}

impl Encode for ReplaceOrderParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl_serde! {
    Line, Order, ReplaceOrderParams,
}
