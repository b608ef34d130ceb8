//! Types of the requests and responses of the Locations API.

use highlevel_runtime::{
    Decode, Extra, Node, impl_debug_fields, impl_default, open_enum, open_enum_decode,
    open_enum_encode,
};

/// A provider of a channel.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ChannelEntry {
    /// Provider that sends the messages of the channel.
    pub conversation_provider: Option<ChannelProvider>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for ChannelEntry {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ChannelEntry")?;
        Some(Self {
            conversation_provider: object.optional("conversationProvider"),
            extra: object.extra(),
        })
    }
}

/// Providers of a location, by channel.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Channels {
    /// Providers that send SMS.
    pub sms: Vec<ChannelEntry>,
    /// Providers that send email.
    pub email: Vec<ChannelEntry>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for Channels {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Channels")?;
        Some(Self {
            sms: object.list("SMS"),
            email: object.list("Email"),
            extra: object.extra(),
        })
    }
}

/// A provider that sends the SMS or the email of a location.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ChannelProvider {
    /// Id of the provider, such as `twilio_provider`.
    pub id: Option<String>,
    /// Name of the provider, such as `Twilio`.
    pub name: Option<String>,
    /// Channel of the provider.
    pub type_: Option<ChannelType>,
    /// Whether messages go through this provider unless another one is chosen.
    pub default: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for ChannelProvider {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ChannelProvider")?;
        Some(Self {
            id: object.optional("_id"),
            name: object.optional("name"),
            type_: object.optional("type"),
            default: object.optional("default"),
            extra: object.extra(),
        })
    }
}

/// Response with the providers of a location.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ConversationChannelResponse {
    /// Providers of the requested channel: SMS or email.
    pub conversation_channel: Option<Channels>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for ConversationChannelResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ConversationChannelResponse")?;
        Some(Self {
            conversation_channel: object.optional("conversationChannel"),
            extra: object.extra(),
        })
    }
}

/// Features that a location may use.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct LocationPermissionList {
    /// Features that are enabled for the location.
    pub permissions: Vec<Permission>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for LocationPermissionList {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("LocationPermissionList")?;
        Some(Self {
            permissions: object.list("permissions"),
            extra: object.extra(),
        })
    }
}

/// Channel of the provider.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum ChannelType {
    /// `SMS`
    Sms,
    /// `Email`
    Email,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl ChannelType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Sms => "SMS",
            Self::Email => "Email",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ChannelType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "SMS" => Self::Sms,
            "Email" => Self::Email,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// A feature that can be enabled for a location.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum Permission {
    /// `2-way-text-messaging`
    TwoWayTextMessaging,
    /// `gmb-messaging`
    GoogleMessaging,
    /// `web-chat`
    WebChat,
    /// `reputation-management`
    ReputationManagement,
    /// `facebook-messenger`
    FacebookMessenger,
    /// `gmb-call-tracking`
    GoogleCallTracking,
    /// `missed-call-text-back`
    MissedCallTextBack,
    /// `text-to-pay`
    TextToPay,
    /// `calendar`
    Calendar,
    /// `crm`
    Crm,
    /// `opportunities`
    Opportunities,
    /// `email-marketing`
    EmailMarketing,
    /// `form-builder`
    FormBuilder,
    /// `survey-builder`
    SurveyBuilder,
    /// `trigger-links`
    TriggerLinks,
    /// `html-builder`
    HtmlBuilder,
    /// `sms-email-templates`
    SmsEmailTemplates,
    /// `funnels`
    Funnels,
    /// `websites`
    Websites,
    /// `workflow`
    Workflow,
    /// `membership`
    Membership,
    /// `all-reports`
    AllReports,
    /// `triggers`
    Triggers,
    /// `campaigns`
    Campaigns,
    /// `launchpad`
    Launchpad,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl Permission {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::TwoWayTextMessaging => "2-way-text-messaging",
            Self::GoogleMessaging => "gmb-messaging",
            Self::WebChat => "web-chat",
            Self::ReputationManagement => "reputation-management",
            Self::FacebookMessenger => "facebook-messenger",
            Self::GoogleCallTracking => "gmb-call-tracking",
            Self::MissedCallTextBack => "missed-call-text-back",
            Self::TextToPay => "text-to-pay",
            Self::Calendar => "calendar",
            Self::Crm => "crm",
            Self::Opportunities => "opportunities",
            Self::EmailMarketing => "email-marketing",
            Self::FormBuilder => "form-builder",
            Self::SurveyBuilder => "survey-builder",
            Self::TriggerLinks => "trigger-links",
            Self::HtmlBuilder => "html-builder",
            Self::SmsEmailTemplates => "sms-email-templates",
            Self::Funnels => "funnels",
            Self::Websites => "websites",
            Self::Workflow => "workflow",
            Self::Membership => "membership",
            Self::AllReports => "all-reports",
            Self::Triggers => "triggers",
            Self::Campaigns => "campaigns",
            Self::Launchpad => "launchpad",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for Permission {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "2-way-text-messaging" => Self::TwoWayTextMessaging,
            "gmb-messaging" => Self::GoogleMessaging,
            "web-chat" => Self::WebChat,
            "reputation-management" => Self::ReputationManagement,
            "facebook-messenger" => Self::FacebookMessenger,
            "gmb-call-tracking" => Self::GoogleCallTracking,
            "missed-call-text-back" => Self::MissedCallTextBack,
            "text-to-pay" => Self::TextToPay,
            "calendar" => Self::Calendar,
            "crm" => Self::Crm,
            "opportunities" => Self::Opportunities,
            "email-marketing" => Self::EmailMarketing,
            "form-builder" => Self::FormBuilder,
            "survey-builder" => Self::SurveyBuilder,
            "trigger-links" => Self::TriggerLinks,
            "html-builder" => Self::HtmlBuilder,
            "sms-email-templates" => Self::SmsEmailTemplates,
            "funnels" => Self::Funnels,
            "websites" => Self::Websites,
            "workflow" => Self::Workflow,
            "membership" => Self::Membership,
            "all-reports" => Self::AllReports,
            "triggers" => Self::Triggers,
            "campaigns" => Self::Campaigns,
            "launchpad" => Self::Launchpad,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl_debug_fields! {
    ChannelEntry { conversation_provider }, Channels { sms, email }, ChannelProvider {
    id, name, type_, default }, ConversationChannelResponse { conversation_channel },
    LocationPermissionList { permissions },
}

impl_default! {
    ChannelEntry, Channels, ChannelProvider, ConversationChannelResponse,
    LocationPermissionList,
}

open_enum! {
    ChannelType, Permission,
}

open_enum_decode! {
    ChannelType, Permission,
}

open_enum_encode! {
    ChannelType, Permission,
}

#[cfg(feature = "extra-traits")]
highlevel_runtime::open_enum_extras! {
    ChannelType, Permission,
}
