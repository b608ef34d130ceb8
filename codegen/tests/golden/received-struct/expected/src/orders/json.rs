//! Implementations of serde's traits for the Orders API.

use highlevel_runtime::{Decode, Encode, Node, Writer, impl_serde};

use super::operations::GetOrderParams;
use super::{Line, Order};

impl Encode for Line {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("sku", &self.sku);
    }
}

impl Encode for Order {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("total", &self.total);
        object.field("paid", &self.paid);
        object.field("lines", &self.lines);
        object.field("stock", &self.stock);
        object.field("grid", &self.grid);
        object.field("note", &self.note);
    }
}

impl Decode for GetOrderParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetOrderParams")?;
        let params = Self {
            order_id: object.required("orderId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for GetOrderParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("orderId", &self.order_id);
    }
}

impl_serde! {
    Line, Order, GetOrderParams,
}
