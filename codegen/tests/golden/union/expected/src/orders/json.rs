//! Implementations of serde's traits for the Orders API.

use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{Alternative, Decode, Encode, Node, Writer, impl_serde};

use super::operations::CreateOrderParams;
use super::{
    Card, Cash, Order, OrderQuantity, OrderQuantityValue, Receipt, ReceiptPayment,
};

impl Encode for Card {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("last4", &self.last4);
        object.field("name", &self.name);
    }
}

impl Encode for Cash {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("given", &self.given);
        object.field("name", &self.name);
    }
}

impl Decode for Order {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Order")?;
        Some(Self {
            quantity: object.required("quantity")?,
            note: object.optional("note"),
            extra: object.extra(),
        })
    }
}

impl Encode for Receipt {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("payment", &self.payment);
    }
}

impl Decode for OrderQuantityValue {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("OrderQuantityValue")?;
        Some(Self {
            unit: object.optional("unit"),
            amount: object.optional("amount"),
            extra: object.extra(),
        })
    }
}

impl Decode for OrderQuantity {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let fit = value
            .first_fit(
                &[
                    Alternative {
                        keys: &[],
                        decode: |value| value.fit().map(Self::Integer),
                    },
                    Alternative {
                        keys: &[],
                        decode: |value| value.fit().map(Self::String),
                    },
                    Alternative {
                        keys: &[],
                        decode: |value| value.fit().map(Self::Boolean),
                    },
                    Alternative {
                        keys: &[],
                        decode: |value| value.fit().map(Self::StringList),
                    },
                    Alternative {
                        keys: &["unit", "amount"],
                        decode: |value| value.fit().map(Self::OrderQuantityValue),
                    },
                ],
            );
        fit.or_else(|| <Value as Decode>::decode(value).map(Self::Other))
    }
}

impl Encode for ReceiptPayment {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let value: &dyn Encode = match self {
            Self::Card(value) => value,
            Self::Cash(value) => value,
            Self::Other(value) => value,
        };
        value.encode(writer);
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
    Card, Cash, Order, Receipt, OrderQuantityValue, OrderQuantity, ReceiptPayment,
    CreateOrderParams,
}
