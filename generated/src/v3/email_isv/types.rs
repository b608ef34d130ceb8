//! What the Email Isv API sends and receives.

use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{Alternative, Decode, Node};

use super::{
    BounceRisk, EmailNotVerifiedResponse, LeadConnectorRecommendation,
    VerificationResult,
};

/// The documented schema `EmailVerifiedV3ResponseDto`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct EmailVerifiedResponse {
    /// Why the address is no good.
    pub reason: Vec<String>,
    /// The property `result`.
    pub result: Option<VerificationResult>,
    /// How likely a message to it is to bounce.
    pub risk: Option<BounceRisk>,
    /// The property `address`.
    pub address: Option<String>,
    /// The property `leadConnectorRecommendation`.
    pub lead_connector_recommendation: Option<LeadConnectorRecommendation>,
}

impl Decode for EmailVerifiedResponse {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("EmailVerifiedResponse")?;
        Some(Self {
            reason: object.list("reason"),
            result: object.optional("result"),
            risk: object.optional("risk"),
            address: object.optional("address"),
            lead_connector_recommendation: object.optional("leadConnectorRecommendation"),
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for EmailVerifiedResponse {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("reason", &self.reason);
        object.field("result", &self.result);
        object.field("risk", &self.risk);
        object.field("address", &self.address);
        object.field("leadConnectorRecommendation", &self.lead_connector_recommendation);
    }
}

/// One of several things.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant, reason = "callers match on values, not on boxes")]
#[non_exhaustive]
pub enum VerifyEmailResponse {
    /// As its type says.
    EmailVerifiedResponse(EmailVerifiedResponse),
    /// As its type says.
    EmailNotVerifiedResponse(EmailNotVerifiedResponse),
    /// JSON that fits none of the documented alternatives.
    Other(Value),
}

impl From<EmailVerifiedResponse> for VerifyEmailResponse {
    fn from(value: EmailVerifiedResponse) -> Self {
        Self::EmailVerifiedResponse(value)
    }
}

impl From<EmailNotVerifiedResponse> for VerifyEmailResponse {
    fn from(value: EmailNotVerifiedResponse) -> Self {
        Self::EmailNotVerifiedResponse(value)
    }
}

impl Decode for VerifyEmailResponse {
    fn decode(value: Node<'_>) -> Option<Self> {
        let fit = value
            .first_fit(
                &[
                    Alternative {
                        keys: &[
                            "reason",
                            "result",
                            "risk",
                            "address",
                            "leadConnectorRecommendation",
                        ],
                        decode: |value| value.fit().map(Self::EmailVerifiedResponse),
                    },
                    Alternative {
                        keys: &["verified", "message", "address"],
                        decode: |value| value.fit().map(Self::EmailNotVerifiedResponse),
                    },
                ],
            );
        fit.or_else(|| <Value as Decode>::decode(value).map(Self::Other))
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for VerifyEmailResponse {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let value: &dyn highlevel_runtime::Encode = match self {
            Self::EmailVerifiedResponse(value) => value,
            Self::EmailNotVerifiedResponse(value) => value,
            Self::Other(value) => value,
        };
        value.encode(writer);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    EmailVerifiedResponse, VerifyEmailResponse,
}
