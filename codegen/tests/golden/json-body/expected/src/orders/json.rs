//! Reads and writes what the Orders API has for serde.

use highlevel_runtime::{Decode, Encode, Node, Writer, impl_serde};

use super::{CreateOrderBody, CreateOrderParams, SearchOrdersParams};

impl Decode for CreateOrderBody {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateOrderBody")?;
        Some(Self {
            sku: object.required("sku")?,
        })
    }
}

impl Decode for CreateOrderParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateOrderParams")?;
        Some(Self {
            body: object.required("body")?,
        })
    }
}

impl Encode for CreateOrderParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for SearchOrdersParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("SearchOrdersParams")?;
        Some(Self {
            body: object.required("body")?,
            request_body: object.optional("request_body"),
        })
    }
}

impl Encode for SearchOrdersParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
        object.field("request_body", &self.request_body);
    }
}

impl_serde! {
    CreateOrderBody, CreateOrderParams, SearchOrdersParams,
}
