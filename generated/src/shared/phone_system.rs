//! Types shared by the versions of the Phone System API.

#[cfg(feature = "serde")]
mod json;

use std::collections::BTreeMap;

use highlevel_runtime::{
    Decode, Extra, Node, impl_debug_fields, impl_default, open_enum, open_enum_decode,
    open_enum_encode,
};

/// Capabilities of the number.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NumberCapabilities {
    /// Whether the number can make and receive calls.
    pub voice: Option<bool>,
    /// Whether the number can send and receive SMS.
    pub sms: Option<bool>,
    /// Whether the number can send and receive MMS.
    pub mms: Option<bool>,
    /// Whether the number can send and receive faxes.
    pub fax: Option<bool>,
    /// Members without a field of their own whose values have this type, by their JSON
    /// keys; `extra` has the rest.
    pub others: BTreeMap<String, bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for NumberCapabilities {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("NumberCapabilities")?;
        Some(Self {
            voice: object.optional("voice"),
            sms: object.optional("sms"),
            mms: object.optional("mms"),
            fax: object.optional("fax"),
            others: object.others(&["voice", "sms", "mms", "fax"]),
            extra: object.extra(),
        })
    }
}

/// Type of the number, such as `local`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum PhoneNumberType {
    /// `local`
    Local,
    /// `toll-free`
    TollFree,
    /// `mobile`
    Mobile,
    /// `national`
    National,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl PhoneNumberType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Local => "local",
            Self::TollFree => "toll-free",
            Self::Mobile => "mobile",
            Self::National => "national",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for PhoneNumberType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "local" => Self::Local,
            "toll-free" => Self::TollFree,
            "mobile" => Self::Mobile,
            "national" => Self::National,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Service that handles incoming calls: a voice AI agent (`voice_ai`), a voice menu
/// (`ivr`) or forwarding (`forward`).
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum InboundCallServiceType {
    /// `voice_ai`
    VoiceAi,
    /// `ivr`
    Ivr,
    /// `forward`
    Forward,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl InboundCallServiceType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::VoiceAi => "voice_ai",
            Self::Ivr => "ivr",
            Self::Forward => "forward",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for InboundCallServiceType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "voice_ai" => Self::VoiceAi,
            "ivr" => Self::Ivr,
            "forward" => Self::Forward,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Service that handles incoming calls; absent if none is configured.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct InboundCallService {
    /// Service that handles incoming calls: a voice AI agent (`voice_ai`), a voice menu
    /// (`ivr`) or forwarding (`forward`).
    pub type_: Option<InboundCallServiceType>,
    /// Id or setting of the service, such as the id of the voice AI agent.
    ///
    /// Example: `68e381b296a83800a27cd1`.
    pub value: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for InboundCallService {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("InboundCallService")?;
        Some(Self {
            type_: object.optional("type"),
            value: object.optional("value"),
            extra: object.extra(),
        })
    }
}

/// Origin of the number. A `ported` number was moved from another provider, a
/// `hosted` one stays with its provider.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum NumberOrigin {
    /// `twilio`
    Twilio,
    /// `hosted`
    Hosted,
    /// `ported`
    Ported,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl NumberOrigin {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Twilio => "twilio",
            Self::Hosted => "hosted",
            Self::Ported => "ported",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for NumberOrigin {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "twilio" => Self::Twilio,
            "hosted" => Self::Hosted,
            "ported" => Self::Ported,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Whether the number to buy is a local, toll-free or mobile one.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum NumberType {
    /// `local`
    Local,
    /// `tollFree`
    TollFree,
    /// `mobile`
    Mobile,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl NumberType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Local => "local",
            Self::TollFree => "tollFree",
            Self::Mobile => "mobile",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for NumberType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "local" => Self::Local,
            "tollFree" => Self::TollFree,
            "mobile" => Self::Mobile,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Status of the location's telephony account.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum AccountStatus {
    /// `active`
    Active,
    /// `suspended`
    Suspended,
    /// `closed`
    Closed,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl AccountStatus {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "active",
            Self::Suspended => "suspended",
            Self::Closed => "closed",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for AccountStatus {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "active" => Self::Active,
            "suspended" => Self::Suspended,
            "closed" => Self::Closed,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl_debug_fields! {
    NumberCapabilities { voice, sms, mms, fax, others }, InboundCallService { type_,
    value },
}

impl_default! {
    NumberCapabilities, InboundCallService,
}

open_enum! {
    PhoneNumberType, InboundCallServiceType, NumberOrigin, NumberType, AccountStatus,
}

open_enum_decode! {
    PhoneNumberType, InboundCallServiceType, NumberOrigin, AccountStatus,
}

open_enum_encode! {
    NumberType,
}

#[cfg(feature = "extra-traits")]
highlevel_runtime::open_enum_extras! {
    PhoneNumberType, InboundCallServiceType, NumberOrigin, NumberType, AccountStatus,
}
