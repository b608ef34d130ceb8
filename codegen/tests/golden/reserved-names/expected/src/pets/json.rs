//! Reads and writes what the Pets API has for serde.

use highlevel_runtime::{Decode, Encode, Node, Writer, impl_serde};

use super::{NewObjectParams, OauthMessageResponse, Pet, TypesParams};

impl Decode for Pet {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Pet")?;
        Some(Self {
            default: object.optional("default"),
            add: object.optional("add"),
            new: object.optional("new"),
            clone: object.optional("clone"),
            is_open: object.optional("isOpen"),
            from_day: object.optional("fromDay"),
            value: object.optional("value"),
            object: object.optional("object"),
            writer: object.optional("writer"),
        })
    }
}

impl Encode for OauthMessageResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("page", &self.page);
    }
}

impl Decode for TypesParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let _object = value.object("TypesParams")?;
        Some(Self {})
    }
}

impl Encode for TypesParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let _object = writer.object();
    }
}

impl Decode for NewObjectParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("NewObjectParams")?;
        Some(Self {
            body: object.optional("body"),
        })
    }
}

impl Encode for NewObjectParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl_serde! {
    Pet, OauthMessageResponse, TypesParams, NewObjectParams,
}
