//! Types of the requests and responses of the Email ISV API.

use highlevel_runtime::json::{debug_variant, raw};
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{
    Alternative, Decode, Extra, Node, impl_debug_fields, impl_default,
};

use super::{
    BounceRisk, LeadConnectorRecommendation, UnverifiedEmail, VerificationResult,
};

/// Result of the verification of an email address.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct VerifiedEmail {
    /// Reasons why the address is not valid.
    ///
    /// Example: `["mailbox_does_not_exist"]`.
    pub reason: Vec<String>,
    /// Result of the verification. With `catch_all`, the domain accepts messages to any
    /// address; with `do_not_send`, no message should be sent.
    pub result: Option<VerificationResult>,
    /// Risk that a message to the address bounces.
    pub risk: Option<BounceRisk>,
    /// Email address that was verified.
    ///
    /// Example: `abc@xyz.com`.
    pub address: Option<String>,
    /// HighLevel's own judgement of the address.
    pub lead_connector_recommendation: Option<LeadConnectorRecommendation>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for VerifiedEmail {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("VerifiedEmail")?;
        Some(Self {
            reason: object.list("reason"),
            result: object.optional("result"),
            risk: object.optional("risk"),
            address: object.optional("address"),
            lead_connector_recommendation: object.optional("leadconnectorRecomendation"),
            extra: object.extra(),
        })
    }
}

/// Result of the call: the verification, or the reason why nothing was verified.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[allow(clippy::large_enum_variant, reason = "callers match on values, not on boxes")]
#[non_exhaustive]
pub enum VerifyEmailResponse {
    /// Result of the verification of an email address.
    VerifiedEmail(VerifiedEmail),
    /// Response if the address was not verified.
    UnverifiedEmail(UnverifiedEmail),
    /// JSON that fits none of the documented alternatives.
    Other(Value),
}

impl std::fmt::Debug for VerifyEmailResponse {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::VerifiedEmail(value) => {
                debug_variant(formatter, "VerifiedEmail", value)
            }
            Self::UnverifiedEmail(value) => {
                debug_variant(formatter, "UnverifiedEmail", value)
            }
            Self::Other(value) => debug_variant(formatter, "Other", &raw(value)),
        }
    }
}

impl From<VerifiedEmail> for VerifyEmailResponse {
    #[inline]
    fn from(value: VerifiedEmail) -> Self {
        Self::VerifiedEmail(value)
    }
}

impl From<UnverifiedEmail> for VerifyEmailResponse {
    #[inline]
    fn from(value: UnverifiedEmail) -> Self {
        Self::UnverifiedEmail(value)
    }
}

impl Decode for VerifyEmailResponse {
    #[inline]
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
                            "leadconnectorRecomendation",
                        ],
                        decode: |value| value.fit().map(Self::VerifiedEmail),
                    },
                    Alternative {
                        keys: &["verified", "message", "address"],
                        decode: |value| value.fit().map(Self::UnverifiedEmail),
                    },
                ],
            );
        fit.or_else(|| <Value as Decode>::decode(value).map(Self::Other))
    }
}

impl_debug_fields! {
    VerifiedEmail { reason, result, risk, address, lead_connector_recommendation },
}

impl_default! {
    VerifiedEmail,
}
