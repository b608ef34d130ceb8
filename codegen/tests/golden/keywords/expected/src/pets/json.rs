//! Reads and writes what the Pets API has for serde.

use highlevel_runtime::{Decode, Encode, Node, Writer, impl_serde};

use super::{MoveParams, OptionObject, Type};

impl Decode for OptionObject {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("OptionObject")?;
        Some(Self {
            crate_: object.required("crate")?,
            type_: object.optional("type"),
            self_: object.optional("Self"),
            new: object.optional("new"),
            n13_17: object.optional("13-17"),
            n65_plus: object.optional("65+"),
        })
    }
}

impl Decode for MoveParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("MoveParams")?;
        Some(Self {
            type_: object.required("type")?,
            url: object.optional("url"),
            send: object.optional("send"),
            self_: object.optional("self"),
            body: object.required("body")?,
        })
    }
}

impl Encode for MoveParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("type", &self.type_);
        object.field("url", &self.url);
        object.field("send", &self.send);
        object.field("self", &self.self_);
        object.field("body", &self.body);
    }
}

impl_serde! {
    OptionObject, Type, MoveParams,
}
