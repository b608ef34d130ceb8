//! Implementations of serde's traits for the Orders API.

use highlevel_runtime::{Decode, Encode, Node, Writer, impl_serde};

use super::operations::CreateOrderParams;
use super::{Address, Line, NewOrder};

impl Decode for Address {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Address")?;
        Some(Self {
            city: object.optional("city"),
            extra: object.extra(),
        })
    }
}

impl Decode for Line {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Line")?;
        Some(Self {
            sku: object.required("sku")?,
            extra: object.extra(),
        })
    }
}

impl Decode for NewOrder {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("NewOrder")?;
        Some(Self {
            customer: object.required("customer")?,
            quantity: object.required("quantity")?,
            lines: object.required("lines")?,
            ship: object.required("ship")?,
            note: object.optional("note"),
            tags: object.optional("tags"),
            discount: object.optional("discount"),
            labels: object.optional("labels"),
            bill: object.optional("bill"),
            extra: object.extra(),
        })
    }
}

impl Decode for CreateOrderParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateOrderParams")?;
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for CreateOrderParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl_serde! {
    Address, Line, NewOrder, CreateOrderParams,
}
