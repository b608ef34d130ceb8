//! Implementations of serde's traits for the Orders API.

use highlevel_runtime::{Decode, Encode, Node, Writer, impl_serde};

use super::operations::ReplaceDataParams;
use super::Data;

impl Decode for Data {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Data")?;
        Some(Self {
            settings: object.required("settings")?,
            value: object.required("value")?,
            extra_: object.optional("extra"),
            filters: object.optional("filters"),
            rule: object.optional("rule"),
            extra: object.extra(),
        })
    }
}

impl Decode for ReplaceDataParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ReplaceDataParams")?;
        let params = Self {
            order_id: object.required("orderId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for ReplaceDataParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("orderId", &self.order_id);
        object.field("body", &self.body);
    }
}

impl_serde! {
    Data, ReplaceDataParams,
}
