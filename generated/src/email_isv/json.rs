//! Implementations of serde's traits for the Email ISV API.

use highlevel_runtime::{Decode, Encode, Node, Writer, impl_serde};

use super::operations::VerifyEmailParams;
use super::{VerifiedEmail, VerifyEmailResponse};

impl Encode for VerifiedEmail {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("reason", &self.reason);
        object.field("result", &self.result);
        object.field("risk", &self.risk);
        object.field("address", &self.address);
        object.field("leadconnectorRecomendation", &self.lead_connector_recommendation);
    }
}

impl Encode for VerifyEmailResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let value: &dyn Encode = match self {
            Self::VerifiedEmail(value) => value,
            Self::UnverifiedEmail(value) => value,
            Self::Other(value) => value,
        };
        value.encode(writer);
    }
}

impl Decode for VerifyEmailParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("VerifyEmailParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for VerifyEmailParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("body", &self.body);
    }
}

impl_serde! {
    VerifiedEmail, VerifyEmailResponse, VerifyEmailParams,
}
