//! Reads and writes what the Orders API has for serde.

use highlevel_runtime::{Decode, Encode, Node, Writer, impl_serde};

use super::{GetTokenParams, GetTokenResponse, TokenRequest, TokenRequestGrant};

impl Decode for TokenRequest {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("TokenRequest")?;
        Some(Self {
            grant: object.required("grant")?,
            code: object.optional("code"),
        })
    }
}

impl Encode for GetTokenResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("token", &self.token);
    }
}

impl Decode for GetTokenParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetTokenParams")?;
        Some(Self {
            body: object.required("body")?,
        })
    }
}

impl Encode for GetTokenParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl_serde! {
    TokenRequest, TokenRequestGrant, GetTokenResponse, GetTokenParams,
}
