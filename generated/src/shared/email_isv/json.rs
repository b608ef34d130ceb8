//! Implementations of serde's traits for the Email ISV API.

use highlevel_runtime::{
    Decode, Encode, Node, Writer, impl_serde, open_enum_decode, open_enum_encode,
};

use super::{
    BounceRisk, EmailVerification, LeadConnectorRecommendation, UnverifiedEmail,
    VerificationResult, VerificationType,
};

open_enum_decode! {
    VerificationType,
}

open_enum_encode! {
    VerificationResult, BounceRisk,
}

impl Encode for UnverifiedEmail {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("verified", &self.verified);
        object.field("message", &self.message);
        object.field("address", &self.address);
    }
}

impl Encode for LeadConnectorRecommendation {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("isEmailValid", &self.is_email_valid);
    }
}

impl Decode for EmailVerification {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("EmailVerification")?;
        Some(Self {
            type_: object.required("type")?,
            verify: object.required("verify")?,
            extra: object.extra(),
        })
    }
}

impl_serde! {
    UnverifiedEmail, LeadConnectorRecommendation, EmailVerification, VerificationResult,
    BounceRisk, VerificationType,
}
