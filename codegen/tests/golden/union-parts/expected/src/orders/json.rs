//! Reads and writes what the Orders API has for serde.

use highlevel_runtime::{Decode, Encode, Node, Writer, impl_serde};

use super::{
    Both, Condition, ConditionValue, Other, ReplaceOrdersBadRequestBody,
    ReplaceOrdersConflictBody, ReplaceOrdersParams,
};

impl Encode for ReplaceOrdersBadRequestBody {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let value: &dyn Encode = match self {
            Self::String(value) => value,
            Self::OtherValue(value) => value,
            Self::Other(value) => value,
        };
        value.encode(writer);
    }
}

impl Decode for ReplaceOrdersParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ReplaceOrdersParams")?;
        Some(Self {
            body: object.optional("body"),
        })
    }
}

impl Encode for ReplaceOrdersParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl_serde! {
    Condition, Both, Other, ConditionValue, ReplaceOrdersBadRequestBody,
    ReplaceOrdersConflictBody, ReplaceOrdersParams,
}
