//! Types of the requests and responses of the Conversations API.

use highlevel_runtime::{
    Encode, Extra, IntoOptional, Writer, impl_debug, impl_extra, open_enum,
    open_enum_encode,
};

use crate::{ContactId, LocationId};

/// A custom subscription type to create. Contacts can unsubscribe from each type
/// separately.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NewCustomSubtype {
    /// Name of the subscription type, at most 100 characters.
    ///
    /// Example: `Newsletter Subscription`.
    pub name: String,
    /// Purpose of the subscription type, at most 100 characters.
    ///
    /// Example: `Weekly newsletter subscription preferences`.
    pub description: Option<String>,
    /// Channel of the messages that contacts subscribe to.
    pub channel: SubtypeChannel,
    /// Language code, such as `en`.
    pub language: String,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl NewCustomSubtype {
    /// Creates a value with the required fields.
    pub fn new(
        name: impl Into<String>,
        channel: SubtypeChannel,
        language: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            channel,
            language: language.into(),
            description: None,
            extra: Extra::new(),
        }
    }

    /// Purpose of the subscription type, at most 100 characters.
    #[must_use]
    pub fn description(mut self, value: impl IntoOptional<String>) -> Self {
        self.description = value.into_optional();
        self
    }
}

impl Encode for NewCustomSubtype {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("name", &self.name);
        object.field("description", &self.description);
        object.field("channel", &self.channel);
        object.field("language", &self.language);
    }
}

/// A subscription type and its new status for a contact.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct SubscriptionAction {
    /// Whether to change a default subscription type, to change a custom one, or to
    /// subscribe the contact to everything again (`resub_all`).
    pub type_: SubscriptionActionType,
    /// Name of the default subscription type. Required for the type `default`; always
    /// `One on One`.
    pub subtype_name: Option<DefaultSubtype>,
    /// Id of the custom subscription type. Required for the type `custom`.
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub subtype_id: Option<String>,
    /// Whether the contact becomes subscribed or unsubscribed.
    pub subtype_status: SubscriptionStatus,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl SubscriptionAction {
    /// Creates a value with the required fields.
    pub fn new(
        type_: SubscriptionActionType,
        subtype_status: SubscriptionStatus,
    ) -> Self {
        Self {
            type_,
            subtype_status,
            subtype_name: None,
            subtype_id: None,
            extra: Extra::new(),
        }
    }

    /// Name of the default subscription type. Required for the type `default`; always
    /// `One on One`.
    #[must_use]
    pub fn subtype_name(mut self, value: impl IntoOptional<DefaultSubtype>) -> Self {
        self.subtype_name = value.into_optional();
        self
    }

    /// Id of the custom subscription type. Required for the type `custom`.
    #[must_use]
    pub fn subtype_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.subtype_id = value.into_optional();
        self
    }
}

impl Encode for SubscriptionAction {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("type", &self.type_);
        object.field("subtype_name", &self.subtype_name);
        object.field("subtype_id", &self.subtype_id);
        object.field("subtype_status", &self.subtype_status);
    }
}

/// Changes to a custom subscription type.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CustomSubtypeUpdate {
    /// Name of the subscription type, at most 100 characters.
    ///
    /// Example: `Newsletter Subscription`.
    pub name: Option<String>,
    /// Purpose of the subscription type, at most 100 characters.
    ///
    /// Example: `Updated weekly newsletter subscription preferences`.
    pub description: Option<String>,
    /// Whether the subscription type is archived.
    pub archived: Option<bool>,
    /// Id of the legal form for subscribing again; optional when the type is archived.
    ///
    /// Example: `form_123456`.
    pub resubscription_legal_form_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl CustomSubtypeUpdate {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the subscription type, at most 100 characters.
    #[must_use]
    pub fn name(mut self, value: impl IntoOptional<String>) -> Self {
        self.name = value.into_optional();
        self
    }

    /// Purpose of the subscription type, at most 100 characters.
    #[must_use]
    pub fn description(mut self, value: impl IntoOptional<String>) -> Self {
        self.description = value.into_optional();
        self
    }

    /// Whether the subscription type is archived.
    #[must_use]
    pub fn archived(mut self, value: impl IntoOptional<bool>) -> Self {
        self.archived = value.into_optional();
        self
    }

    /// Id of the legal form for subscribing again; optional when the type is archived.
    #[must_use]
    pub fn resubscription_legal_form_id(
        mut self,
        value: impl IntoOptional<String>,
    ) -> Self {
        self.resubscription_legal_form_id = value.into_optional();
        self
    }
}

impl Encode for CustomSubtypeUpdate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("name", &self.name);
        object.field("description", &self.description);
        object.field("archived", &self.archived);
        object.field("resubscription_legal_form_id", &self.resubscription_legal_form_id);
    }
}

/// A change of a contact's subscriptions, made by a user.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct SubscriptionUpdate {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Id of the contact whose subscriptions change.
    ///
    /// Example: `ocQHyuzHvysMo5N5VsXc`.
    pub contact_id: ContactId,
    /// Email address whose subscriptions change.
    ///
    /// Example: `jane@example.com`.
    pub email: String,
    /// Subscription type to change, and its new status.
    pub subscription_action: SubscriptionAction,
    /// Reason why the contact may be subscribed again. Required only for subscribing and
    /// for `resub_all`.
    ///
    /// Example: `User requested resubscribe via customer service`.
    pub legal_reason: Option<String>,
    /// Details of the legal reason, such as the time and manner in which the contact
    /// asked for the change.
    pub legal_description: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl SubscriptionUpdate {
    /// Creates a value with the required fields.
    pub fn new(
        location_id: impl Into<LocationId>,
        contact_id: impl Into<ContactId>,
        email: impl Into<String>,
        subscription_action: SubscriptionAction,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            contact_id: contact_id.into(),
            email: email.into(),
            subscription_action,
            legal_reason: None,
            legal_description: None,
            extra: Extra::new(),
        }
    }

    /// Reason why the contact may be subscribed again. Required only for subscribing and
    /// for `resub_all`.
    #[must_use]
    pub fn legal_reason(mut self, value: impl IntoOptional<String>) -> Self {
        self.legal_reason = value.into_optional();
        self
    }

    /// Details of the legal reason, such as the time and manner in which the contact
    /// asked for the change.
    #[must_use]
    pub fn legal_description(mut self, value: impl IntoOptional<String>) -> Self {
        self.legal_description = value.into_optional();
        self
    }
}

impl Encode for SubscriptionUpdate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("locationId", &self.location_id);
        object.field("contactId", &self.contact_id);
        object.field("email", &self.email);
        object.field("subscription_action", &self.subscription_action);
        object.field("legal_reason", &self.legal_reason);
        object.field("legal_description", &self.legal_description);
    }
}

/// Channel of the messages that contacts subscribe to.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum SubtypeChannel {
    /// `email`
    Email,
    /// `sms`
    Sms,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl SubtypeChannel {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Email => "email",
            Self::Sms => "sms",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for SubtypeChannel {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "email" => Self::Email,
            "sms" => Self::Sms,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Whether to change a default subscription type, to change a custom one, or to
/// subscribe the contact to everything again (`resub_all`).
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum SubscriptionActionType {
    /// `default`
    Default,
    /// `custom`
    Custom,
    /// `resub_all`
    ResubAll,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl SubscriptionActionType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Default => "default",
            Self::Custom => "custom",
            Self::ResubAll => "resub_all",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for SubscriptionActionType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "default" => Self::Default,
            "custom" => Self::Custom,
            "resub_all" => Self::ResubAll,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Name of the default subscription type. Required for the type `default`; always
/// `One on One`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum DefaultSubtype {
    /// `One on One`
    OneOnOne,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl DefaultSubtype {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::OneOnOne => "One on One",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for DefaultSubtype {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "One on One" => Self::OneOnOne,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Whether the contact becomes subscribed or unsubscribed.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum SubscriptionStatus {
    /// `subscribed`
    Subscribed,
    /// `unsubscribed`
    Unsubscribed,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl SubscriptionStatus {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Subscribed => "subscribed",
            Self::Unsubscribed => "unsubscribed",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for SubscriptionStatus {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "subscribed" => Self::Subscribed,
            "unsubscribed" => Self::Unsubscribed,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl_debug! {
    NewCustomSubtype, SubscriptionAction, CustomSubtypeUpdate, SubscriptionUpdate,
}

impl_extra! {
    NewCustomSubtype, SubscriptionAction, CustomSubtypeUpdate, SubscriptionUpdate,
}

open_enum! {
    SubtypeChannel, SubscriptionActionType, DefaultSubtype, SubscriptionStatus,
}

open_enum_encode! {
    SubtypeChannel, SubscriptionActionType, DefaultSubtype, SubscriptionStatus,
}

#[cfg(feature = "extra-traits")]
highlevel_runtime::open_enum_extras! {
    SubtypeChannel, SubscriptionActionType, DefaultSubtype, SubscriptionStatus,
}
