//! Implementations of serde's traits for the Orders API.

use highlevel_runtime::{Decode, Encode, Node, Writer, impl_serde};

use super::operations::ReplaceOrderParams;
use super::{Line, Order};

impl Decode for ReplaceOrderParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ReplaceOrderParams")?;
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
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
