//! Types shared by the versions of the Email ISV API.

#[cfg(feature = "serde")]
mod json;

use highlevel_runtime::{
    Decode, Encode, Extra, Node, Writer, impl_debug, impl_debug_fields, impl_default,
    impl_extra, open_enum, open_enum_decode, open_enum_encode,
};

/// Response if the address was not verified.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UnverifiedEmail {
    /// Always `false`: the address was not verified.
    pub verified: Option<bool>,
    /// Reason why the address was not verified, such as a setting that turns verification
    /// off.
    ///
    /// Example: `Validation is disabled / proper config not found`.
    pub message: Option<String>,
    /// Email address that was to be verified.
    ///
    /// Example: `abc@xyz.com`.
    pub address: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for UnverifiedEmail {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UnverifiedEmail")?;
        Some(Self {
            verified: object.optional("verified"),
            message: object.optional("message"),
            address: object.optional("address"),
            extra: object.extra(),
        })
    }
}

/// Judgement of an email address by HighLevel (LeadConnector is its white-label
/// name).
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct LeadConnectorRecommendation {
    /// Whether HighLevel considers the address valid.
    pub is_email_valid: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for LeadConnectorRecommendation {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("LeadConnectorRecommendation")?;
        Some(Self {
            is_email_valid: object.optional("isEmailValid"),
            extra: object.extra(),
        })
    }
}

/// The email address to verify, or the contact whose address to verify.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct EmailVerification {
    /// Whether `verify` contains an email address or the id of a contact.
    pub type_: VerificationType,
    /// The address, or the id of the contact.
    ///
    /// Example: `jane@example.com`.
    pub verify: String,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl EmailVerification {
    /// Creates a value with the required fields.
    pub fn new(type_: VerificationType, verify: impl Into<String>) -> Self {
        Self {
            type_,
            verify: verify.into(),
            extra: Extra::new(),
        }
    }
}

impl Encode for EmailVerification {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("type", &self.type_);
        object.field("verify", &self.verify);
    }
}

/// Result of the verification. With `catch_all`, the domain accepts messages to any
/// address; with `do_not_send`, no message should be sent.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum VerificationResult {
    /// `deliverable`
    Deliverable,
    /// `undeliverable`
    Undeliverable,
    /// `do_not_send`
    DoNotSend,
    /// `unknown`
    UnknownValue,
    /// `catch_all`
    CatchAll,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl VerificationResult {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Deliverable => "deliverable",
            Self::Undeliverable => "undeliverable",
            Self::DoNotSend => "do_not_send",
            Self::UnknownValue => "unknown",
            Self::CatchAll => "catch_all",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for VerificationResult {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "deliverable" => Self::Deliverable,
            "undeliverable" => Self::Undeliverable,
            "do_not_send" => Self::DoNotSend,
            "unknown" => Self::UnknownValue,
            "catch_all" => Self::CatchAll,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Risk that a message to the address bounces.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum BounceRisk {
    /// `high`
    High,
    /// `low`
    Low,
    /// `medium`
    Medium,
    /// `unknown`
    UnknownValue,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl BounceRisk {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::High => "high",
            Self::Low => "low",
            Self::Medium => "medium",
            Self::UnknownValue => "unknown",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for BounceRisk {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "high" => Self::High,
            "low" => Self::Low,
            "medium" => Self::Medium,
            "unknown" => Self::UnknownValue,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Whether `verify` contains an email address or the id of a contact.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum VerificationType {
    /// `email`
    Email,
    /// `contact`
    Contact,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl VerificationType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Email => "email",
            Self::Contact => "contact",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for VerificationType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "email" => Self::Email,
            "contact" => Self::Contact,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl_debug! {
    EmailVerification,
}

impl_debug_fields! {
    UnverifiedEmail { verified, message, address }, LeadConnectorRecommendation {
    is_email_valid },
}

impl_default! {
    UnverifiedEmail, LeadConnectorRecommendation,
}

impl_extra! {
    EmailVerification,
}

open_enum! {
    VerificationResult, BounceRisk, VerificationType,
}

open_enum_decode! {
    VerificationResult, BounceRisk,
}

open_enum_encode! {
    VerificationType,
}

#[cfg(feature = "extra-traits")]
highlevel_runtime::open_enum_extras! {
    VerificationResult, BounceRisk, VerificationType,
}
