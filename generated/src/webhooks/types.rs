//! The bodies of events and their types.

use std::collections::BTreeMap;

use highlevel_runtime::json::{debug_fields, debug_variant, hidden, raw};
use highlevel_runtime::serde_json::{Map, Value};
use highlevel_runtime::{
    Alternative, CustomField, CustomFieldValue, Date, Decode, Extra, Node, Timestamp,
    event_body, impl_debug_fields, impl_default, open_enum, open_enum_decode,
};

use crate::{
    AppId, AssociationId, CalendarEventId, CalendarGroupId, CalendarId, CompanyId,
    ContactId, ConversationId, ConversationProviderId, EmailMessageId, InvoiceId,
    KnowledgeBaseId, LocationId, MessageId, NoteId, OpportunityId, OrderId, PipelineId,
    PipelineStageId, PriceId, ProductId, RecordId, SnapshotId, TaskId, UserId, WorkflowId,
};

/// Sender or recipients of a message: a phone number or an email address, or a list
/// of them.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[allow(clippy::large_enum_variant, reason = "callers match on values, not on boxes")]
#[non_exhaustive]
pub enum MessageAddress {
    /// A string.
    String(String),
    /// A list of strings.
    StringList(Vec<String>),
    /// JSON that fits none of the documented alternatives.
    Other(Value),
}

impl std::fmt::Debug for MessageAddress {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::String(value) => debug_variant(formatter, "String", value),
            Self::StringList(value) => debug_variant(formatter, "StringList", value),
            Self::Other(value) => debug_variant(formatter, "Other", &raw(value)),
        }
    }
}

impl From<&str> for MessageAddress {
    #[inline]
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<String> for MessageAddress {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<Vec<String>> for MessageAddress {
    #[inline]
    fn from(value: Vec<String>) -> Self {
        Self::StringList(value)
    }
}

impl Decode for MessageAddress {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let fit = value
            .first_fit(
                &[
                    Alternative {
                        keys: &[],
                        decode: |value| value.fit().map(Self::String),
                    },
                    Alternative {
                        keys: &[],
                        decode: |value| value.fit().map(Self::StringList),
                    },
                ],
            );
        fit.or_else(|| <Value as Decode>::decode(value).map(Self::Other))
    }
}

/// The installation of an app.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct AppInstall {
    /// Type of the event: `INSTALL`.
    pub type_: Option<String>,
    /// Id of the app that receives the event.
    pub app_id: Option<AppId>,
    /// Id of the company (agency).
    pub company_id: Option<CompanyId>,
    /// Id of the location (sub-account); absent if the app was installed in a company.
    pub location_id: Option<LocationId>,
    /// Id of the user who installed the app.
    pub user_id: Option<UserId>,
    /// Id of the app's plan that the account subscribed to; absent for a free app.
    pub plan_id: Option<String>,
    /// Trial of the app; an object without members if there is none.
    pub trial: Option<AppTrial>,
    /// Whether the company offers HighLevel under a brand of its own (white label).
    pub is_whitelabel_company: Option<bool>,
    /// The brand under which the company offers HighLevel (white label). Without such a
    /// brand, the strings are empty or absent.
    pub whitelabel_details: Option<WhitelabelDetails>,
    /// Name of the company that installed the app.
    pub company_name: Option<String>,
    /// Id of the installed version of the app. In the events of which deliveries were
    /// observed, it equals the id of the app.
    pub version_id: Option<String>,
    /// Id of the delivery. Retries have the same id.
    pub webhook_id: Option<String>,
    /// When HighLevel sent the event.
    pub timestamp: Option<Timestamp>,
    /// Type of the account that the app was installed in. Every observed installation
    /// says `Location`.
    pub install_type: Option<InstallType>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for AppInstall {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("AppInstall")?;
        Some(Self {
            type_: object.optional("type"),
            app_id: object.optional("appId"),
            company_id: object.optional("companyId"),
            location_id: object.optional("locationId"),
            user_id: object.optional("userId"),
            plan_id: object.optional("planId"),
            trial: object.optional("trial"),
            is_whitelabel_company: object.optional("isWhitelabelCompany"),
            whitelabel_details: object.optional("whitelabelDetails"),
            company_name: object.optional("companyName"),
            version_id: object.optional("versionId"),
            webhook_id: object.optional("webhookId"),
            timestamp: object.optional("timestamp"),
            install_type: object.optional("installType"),
            extra: object.extra(),
        })
    }
}

/// State of a payment for an app.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum AppPaymentState {
    /// `COMPLETE`
    Complete,
    /// `FAILED`
    Failed,
    /// `PENDING`
    Pending,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl AppPaymentState {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Complete => "COMPLETE",
            Self::Failed => "FAILED",
            Self::Pending => "PENDING",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for AppPaymentState {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "COMPLETE" => Self::Complete,
            "FAILED" => Self::Failed,
            "PENDING" => Self::Pending,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// The state of the payment for a paid app.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct AppPaymentStatus {
    /// Type of the event: `APP_PAYMENT_STATUS`.
    pub type_: Option<String>,
    /// Id of the app that receives the event.
    pub app_id: Option<AppId>,
    /// Id of the location (sub-account); absent if the app is installed in a company.
    pub location_id: Option<LocationId>,
    /// Id of the company (agency).
    pub company_id: Option<CompanyId>,
    /// Id of the user who pays; null if unknown.
    pub user_id: Option<UserId>,
    /// State of the payment before the change.
    pub previous_status: Option<AppPaymentState>,
    /// State of the payment after the change.
    pub new_status: Option<AppPaymentState>,
    /// Id of the installed version of the app. In the events of which deliveries were
    /// observed, it equals the id of the app.
    pub version_id: Option<String>,
    /// Id of the delivery. Retries have the same id.
    pub webhook_id: Option<String>,
    /// When HighLevel sent the event.
    pub timestamp: Option<Timestamp>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for AppPaymentStatus {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("AppPaymentStatus")?;
        Some(Self {
            type_: object.optional("type"),
            app_id: object.optional("appId"),
            location_id: object.optional("locationId"),
            company_id: object.optional("companyId"),
            user_id: object.optional("userId"),
            previous_status: object.optional("previousStatus"),
            new_status: object.optional("newStatus"),
            version_id: object.optional("versionId"),
            webhook_id: object.optional("webhookId"),
            timestamp: object.optional("timestamp"),
            extra: object.extra(),
        })
    }
}

/// The removal of an app: from a location, if it has a
/// [`location_id`](AppUninstall::location_id), or else from a company.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct AppUninstall {
    /// Type of the event: `UNINSTALL`.
    pub type_: Option<String>,
    /// Id of the app that receives the event.
    pub app_id: Option<AppId>,
    /// Id of the company (agency); absent if the app was removed from a location.
    pub company_id: Option<CompanyId>,
    /// Id of the location (sub-account); absent if the app was removed from a company.
    pub location_id: Option<LocationId>,
    /// Id of the installed version of the app. In the events of which deliveries were
    /// observed, it equals the id of the app.
    pub version_id: Option<String>,
    /// Id of the delivery. Retries have the same id.
    pub webhook_id: Option<String>,
    /// When HighLevel sent the event.
    pub timestamp: Option<Timestamp>,
    /// Reason why the app was removed, such as `PAYMENT_FAILURE`.
    pub reason: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for AppUninstall {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("AppUninstall")?;
        Some(Self {
            type_: object.optional("type"),
            app_id: object.optional("appId"),
            company_id: object.optional("companyId"),
            location_id: object.optional("locationId"),
            version_id: object.optional("versionId"),
            webhook_id: object.optional("webhookId"),
            timestamp: object.optional("timestamp"),
            reason: object.optional("reason"),
            extra: object.extra(),
        })
    }
}

/// The update of an app to a new version.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct AppUpdate {
    /// Type of the event: `UPDATE` or `AppUpdate`.
    pub type_: Option<String>,
    /// Id of the app that receives the event.
    pub app_id: Option<AppId>,
    /// Id of the company (agency).
    pub company_id: Option<CompanyId>,
    /// Id of the location (sub-account); absent if the app is installed in a company.
    pub location_id: Option<LocationId>,
    /// Id of the user who updated the app.
    pub user_id: Option<UserId>,
    /// Id of the app's plan that the account subscribed to; absent for a free app.
    pub plan_id: Option<String>,
    /// Id of the version that was installed before.
    pub previous_version_id: Option<String>,
    /// Trial of the app; an object without members if there is none.
    pub trial: Option<AppTrial>,
    /// Whether the company offers HighLevel under a brand of its own (white label).
    pub is_whitelabel_company: Option<bool>,
    /// The brand under which the company offers HighLevel (white label). Without such a
    /// brand, the strings are empty or absent.
    pub whitelabel_details: Option<WhitelabelDetails>,
    /// Name of the company that installed the app.
    pub company_name: Option<String>,
    /// Id of the installed version of the app. In the events of which deliveries were
    /// observed, it equals the id of the app.
    pub version_id: Option<String>,
    /// Id of the delivery. Retries have the same id.
    pub webhook_id: Option<String>,
    /// When HighLevel sent the event.
    pub timestamp: Option<Timestamp>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for AppUpdate {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("AppUpdate")?;
        Some(Self {
            type_: object.optional("type"),
            app_id: object.optional("appId"),
            company_id: object.optional("companyId"),
            location_id: object.optional("locationId"),
            user_id: object.optional("userId"),
            plan_id: object.optional("planId"),
            previous_version_id: object.optional("previousVersionId"),
            trial: object.optional("trial"),
            is_whitelabel_company: object.optional("isWhitelabelCompany"),
            whitelabel_details: object.optional("whitelabelDetails"),
            company_name: object.optional("companyName"),
            version_id: object.optional("versionId"),
            webhook_id: object.optional("webhookId"),
            timestamp: object.optional("timestamp"),
            extra: object.extra(),
        })
    }
}

/// An appointment, as sent in events.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct AppointmentEvent {
    /// Type of the event, such as `AppointmentCreate`.
    pub type_: Option<String>,
    /// Id of the location (sub-account).
    pub location_id: Option<LocationId>,
    /// The appointment that was booked, changed or deleted.
    pub appointment: Option<EventAppointment>,
    /// Id of the app that receives the event.
    pub app_id: Option<AppId>,
    /// Id of the installed version of the app. In the events of which deliveries were
    /// observed, it equals the id of the app.
    pub version_id: Option<String>,
    /// Id of the delivery. Retries have the same id.
    pub webhook_id: Option<String>,
    /// When HighLevel sent the event.
    pub timestamp: Option<Timestamp>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for AppointmentEvent {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("AppointmentEvent")?;
        Some(Self {
            type_: object.optional("type"),
            location_id: object.optional("locationId"),
            appointment: object.optional("appointment"),
            app_id: object.optional("appId"),
            version_id: object.optional("versionId"),
            webhook_id: object.optional("webhookId"),
            timestamp: object.optional("timestamp"),
            extra: object.extra(),
        })
    }
}

/// An association between two types of objects, as sent in events.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct AssociationEvent {
    /// Id of the association.
    pub id: Option<AssociationId>,
    /// Whether HighLevel or the location defined the association.
    pub association_type: Option<EventAssociationType>,
    /// Key of the first object, such as `custom_objects.pets` or `contact`.
    pub first_object_key: Option<String>,
    /// Role of the records of the first object, such as `student`.
    pub first_object_label: Option<String>,
    /// Maximum number of second objects per first object, such as `MANY_TO_MANY`.
    pub first_object_to_second_object_cardinality: Option<String>,
    /// Key of the second object, such as `custom_objects.pets` or `contact`.
    pub second_object_key: Option<String>,
    /// Role of the records of the second object, such as `teacher`.
    pub second_object_label: Option<String>,
    /// Maximum number of first objects per second object.
    pub second_object_to_first_object_cardinality: Option<String>,
    /// Key by which API calls name the association.
    pub key: Option<String>,
    /// Id of the location (sub-account).
    pub location_id: Option<LocationId>,
    /// Id of the app that receives the event.
    pub app_id: Option<AppId>,
    /// Id of the installed version of the app. In the events of which deliveries were
    /// observed, it equals the id of the app.
    pub version_id: Option<String>,
    /// Id of the delivery. Retries have the same id.
    pub webhook_id: Option<String>,
    /// When HighLevel sent the event.
    pub timestamp: Option<Timestamp>,
    /// Type of the event, such as `AssociationCreate`.
    pub type_: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for AssociationEvent {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("AssociationEvent")?;
        Some(Self {
            id: object.optional("id"),
            association_type: object.optional("associationType"),
            first_object_key: object.optional("firstObjectKey"),
            first_object_label: object.optional("firstObjectLabel"),
            first_object_to_second_object_cardinality: object
                .optional("firstObjectToSecondObjectCardinality"),
            second_object_key: object.optional("secondObjectKey"),
            second_object_label: object.optional("secondObjectLabel"),
            second_object_to_first_object_cardinality: object
                .optional("secondObjectToFirstObjectCardinality"),
            key: object.optional("key"),
            location_id: object.optional("locationId"),
            app_id: object.optional("appId"),
            version_id: object.optional("versionId"),
            webhook_id: object.optional("webhookId"),
            timestamp: object.optional("timestamp"),
            type_: object.optional("type"),
            extra: object.extra(),
        })
    }
}

/// Origin of a contact, with the channel, the page, the campaign and click ids.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct AttributionSource {
    /// Channel through which the contact came, such as `manual`, `form` or `csv_import`.
    pub medium: Option<String>,
    /// Id of the object that `medium` names, such as a form or a survey.
    pub medium_id: Option<String>,
    /// Type of the session, such as `CRM UI` or `Direct traffic`.
    pub session_source: Option<String>,
    /// URL of the page on which the contact was created.
    pub url: Option<String>,
    /// URL of the page with the link that the contact followed.
    pub referrer: Option<String>,
    /// IP address from which the visitor came.
    pub ip: Option<String>,
    /// Header `User-Agent` of the visitor's browser.
    pub user_agent: Option<String>,
    /// Name of the campaign.
    pub campaign: Option<String>,
    /// Id of the marketing campaign.
    pub campaign_id: Option<String>,
    /// Value of the URL parameter `utm_source`, such as `google`.
    pub utm_source: Option<String>,
    /// Value of the URL parameter `utm_medium`, such as `cpc`.
    pub utm_medium: Option<String>,
    /// Value of the URL parameter `utm_content`.
    pub utm_content: Option<String>,
    /// Value of the URL parameter `utm_term`.
    pub utm_term: Option<String>,
    /// Value of the URL parameter `utm_keyword`.
    pub utm_keyword: Option<String>,
    /// Value of the URL parameter `utm_matchtype`.
    pub utm_matchtype: Option<String>,
    /// Click id of Google Ads.
    pub gclid: Option<String>,
    /// Click id of Google Ads for visits to an app on iOS.
    pub gbraid: Option<String>,
    /// Click id of Google Ads for visits to a website from iOS.
    pub wbraid: Option<String>,
    /// Click id of Google Display & Video 360.
    pub dclid: Option<String>,
    /// Click id of Microsoft Ads, `msclkid`; HighLevel misspells the name.
    pub msclikid: Option<String>,
    /// Click id of Facebook.
    pub fbclid: Option<String>,
    /// Value of the cookie `_fbc` of Facebook, which identifies the click on an ad.
    pub fbc: Option<String>,
    /// Value of the cookie `_fbp` of Facebook, which identifies the browser.
    pub fbp: Option<String>,
    /// Id of the event that was reported to Facebook.
    pub facebook_event_id: Option<String>,
    /// Client id of Google Analytics.
    pub ga_client_id: Option<String>,
    /// Session id of Google Analytics.
    pub ga_session_id: Option<String>,
    /// Name of the advertisement.
    pub ad_name: Option<String>,
    /// Id of the advertisement.
    pub ad_id: Option<String>,
    /// Id of the group of advertisements at Google.
    pub ad_group_id: Option<String>,
    /// Id of the set of advertisements at Facebook.
    pub ad_set_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for AttributionSource {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("AttributionSource")?;
        Some(Self {
            medium: object.optional("medium"),
            medium_id: object.optional("mediumId"),
            session_source: object.optional("sessionSource"),
            url: object.optional("url"),
            referrer: object.optional("referrer"),
            ip: object.optional("ip"),
            user_agent: object.optional("userAgent"),
            campaign: object.optional("campaign"),
            campaign_id: object.optional("campaignId"),
            utm_source: object.optional("utmSource"),
            utm_medium: object.optional("utmMedium"),
            utm_content: object.optional("utmContent"),
            utm_term: object.optional("utmTerm"),
            utm_keyword: object.optional("utmKeyword"),
            utm_matchtype: object.optional("utmMatchtype"),
            gclid: object.optional("gclid"),
            gbraid: object.optional("gbraid"),
            wbraid: object.optional("wbraid"),
            dclid: object.optional("dclid"),
            msclikid: object.optional("msclikid"),
            fbclid: object.optional("fbclid"),
            fbc: object.optional("fbc"),
            fbp: object.optional("fbp"),
            facebook_event_id: object.optional("fbEventId"),
            ga_client_id: object.optional("gaClientId"),
            ga_session_id: object.optional("gaSessionId"),
            ad_name: object.optional("adName"),
            ad_id: object.optional("adId"),
            ad_group_id: object.optional("adGroupId"),
            ad_set_id: object.optional("adSetId"),
            extra: object.extra(),
        })
    }
}

/// The state of a contact in a campaign.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CampaignStatusUpdate {
    /// Type of the event: `CampaignStatusUpdate`.
    pub type_: Option<String>,
    /// Id of the location (sub-account).
    pub location_id: Option<LocationId>,
    /// Id of the campaign that the contact is in.
    pub id: Option<String>,
    /// Id of the contact in the campaign.
    pub contact_id: Option<ContactId>,
    /// State of the contact in the campaign, such as `paused`.
    pub status: Option<String>,
    /// Id of the message template that the campaign sent.
    pub template_id: Option<String>,
    /// The reply of the contact.
    pub replied: Option<String>,
    /// When the contact was added to the campaign.
    pub date_added: Option<Timestamp>,
    /// Id of the app that receives the event.
    pub app_id: Option<AppId>,
    /// Id of the installed version of the app. In the events of which deliveries were
    /// observed, it equals the id of the app.
    pub version_id: Option<String>,
    /// Id of the delivery. Retries have the same id.
    pub webhook_id: Option<String>,
    /// When HighLevel sent the event.
    pub timestamp: Option<Timestamp>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for CampaignStatusUpdate {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CampaignStatusUpdate")?;
        Some(Self {
            type_: object.optional("type"),
            location_id: object.optional("locationId"),
            id: object.optional("id"),
            contact_id: object.optional("contactId"),
            status: object.optional("status"),
            template_id: object.optional("templateId"),
            replied: object.optional("replied"),
            date_added: object.optional("dateAdded"),
            app_id: object.optional("appId"),
            version_id: object.optional("versionId"),
            webhook_id: object.optional("webhookId"),
            timestamp: object.optional("timestamp"),
            extra: object.extra(),
        })
    }
}

/// A contact, as sent in events.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ContactEvent {
    /// Type of the event, such as `ContactCreate`.
    pub type_: Option<String>,
    /// Id of the location (sub-account).
    pub location_id: Option<LocationId>,
    /// Id of the contact.
    pub id: Option<ContactId>,
    /// First line of the address, such as the street.
    pub address1: Option<String>,
    /// City of the address.
    pub city: Option<String>,
    /// Name of the business that the contact works for.
    pub company_name: Option<String>,
    /// Country, as an ISO 3166-1 code of two letters such as `US`.
    pub country: Option<String>,
    /// Source of the contact, such as the name of a form.
    pub source: Option<String>,
    /// When the contact was created.
    pub date_added: Option<Timestamp>,
    /// Date of birth of the contact.
    pub date_of_birth: Option<Date>,
    /// Whether the contact must not be disturbed on any channel.
    pub dnd: Option<bool>,
    /// Do-not-disturb settings: for each channel, whether messages to the contact are
    /// blocked.
    pub dnd_settings: Option<DndSettings>,
    /// Primary email address.
    pub email: Option<String>,
    /// Full name; absent in every observed delivery.
    pub name: Option<String>,
    /// Given name of the contact.
    pub first_name: Option<String>,
    /// Family name of the contact.
    pub last_name: Option<String>,
    /// Primary phone number, in E.164 format.
    pub phone: Option<String>,
    /// Postal code of the address.
    pub postal_code: Option<String>,
    /// State or region of the address.
    pub state: Option<String>,
    /// All tags of the contact, after the change.
    pub tags: Vec<String>,
    /// URL of the website of the contact.
    pub website: Option<String>,
    /// No longer used: HighLevel omits it or sends an empty list.
    pub attachments: Vec<String>,
    /// Id of the user to whom the contact is assigned.
    pub assigned_to: Option<UserId>,
    /// Custom fields with a value.
    pub custom_fields: Vec<CustomField>,
    /// Id of the app that receives the event.
    pub app_id: Option<AppId>,
    /// Id of the installed version of the app. In the events of which deliveries were
    /// observed, it equals the id of the app.
    pub version_id: Option<String>,
    /// Id of the delivery. Retries have the same id.
    pub webhook_id: Option<String>,
    /// When HighLevel sent the event.
    pub timestamp: Option<Timestamp>,
    /// First source of the contact.
    pub attribution_source: Option<AttributionSource>,
    /// Timezone, as a name of the IANA database.
    pub timezone: Option<String>,
    /// Latest source of the contact.
    pub last_attribution_source: Option<AttributionSource>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl ContactEvent {
    /// Looks up the value of a custom field by id.
    pub fn custom_field(&self, id: &str) -> Option<&CustomFieldValue> {
        CustomField::find(&self.custom_fields, id)
    }
}

impl Decode for ContactEvent {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ContactEvent")?;
        Some(Self {
            type_: object.optional("type"),
            location_id: object.optional("locationId"),
            id: object.optional("id"),
            address1: object.optional("address1"),
            city: object.optional("city"),
            company_name: object.optional("companyName"),
            country: object.optional("country"),
            source: object.optional("source"),
            date_added: object.optional("dateAdded"),
            date_of_birth: object.optional("dateOfBirth"),
            dnd: object.optional("dnd"),
            dnd_settings: object.optional("dndSettings"),
            email: object.optional("email"),
            name: object.optional("name"),
            first_name: object.optional("firstName"),
            last_name: object.optional("lastName"),
            phone: object.optional("phone"),
            postal_code: object.optional("postalCode"),
            state: object.optional("state"),
            tags: object.list("tags"),
            website: object.optional("website"),
            attachments: object.list("attachments"),
            assigned_to: object.optional("assignedTo"),
            custom_fields: object.list("customFields"),
            app_id: object.optional("appId"),
            version_id: object.optional("versionId"),
            webhook_id: object.optional("webhookId"),
            timestamp: object.optional("timestamp"),
            attribution_source: object.optional("attributionSource"),
            timezone: object.optional("timezone"),
            last_attribution_source: object.optional("lastAttributionSource"),
            extra: object.extra(),
        })
    }
}

/// The unread messages of a conversation, and its state in the inbox.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ConversationUnreadUpdate {
    /// Type of the event: `ConversationUnreadUpdate`.
    pub type_: Option<String>,
    /// Id of the location (sub-account).
    pub location_id: Option<LocationId>,
    /// Id of the conversation.
    pub id: Option<ConversationId>,
    /// Id of the contact with whom the conversation is.
    pub contact_id: Option<ContactId>,
    /// Number of unread messages.
    pub unread_count: Option<i64>,
    /// Whether the conversation is in the inbox.
    pub inbox: Option<bool>,
    /// Whether the conversation is starred.
    pub starred: Option<bool>,
    /// Whether the conversation was deleted.
    pub deleted: Option<bool>,
    /// Id of the app that receives the event.
    pub app_id: Option<AppId>,
    /// Id of the installed version of the app. In the events of which deliveries were
    /// observed, it equals the id of the app.
    pub version_id: Option<String>,
    /// Id of the delivery. Retries have the same id.
    pub webhook_id: Option<String>,
    /// When HighLevel sent the event.
    pub timestamp: Option<Timestamp>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for ConversationUnreadUpdate {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ConversationUnreadUpdate")?;
        Some(Self {
            type_: object.optional("type"),
            location_id: object.optional("locationId"),
            id: object.optional("id"),
            contact_id: object.optional("contactId"),
            unread_count: object.optional("unreadCount"),
            inbox: object.optional("inbox"),
            starred: object.optional("starred"),
            deleted: object.optional("deleted"),
            app_id: object.optional("appId"),
            version_id: object.optional("versionId"),
            webhook_id: object.optional("webhookId"),
            timestamp: object.optional("timestamp"),
            extra: object.extra(),
        })
    }
}

/// The merge of two conversations.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ConversationUpdate {
    /// Type of the event: `ConversationUpdate`.
    pub type_: Option<String>,
    /// Id of the location (sub-account).
    pub location_id: Option<LocationId>,
    /// Id of the company (agency).
    pub company_id: Option<CompanyId>,
    /// Id of the conversation that remains.
    pub new_conversation_id: Option<ConversationId>,
    /// Id of the conversation that was merged into it.
    pub old_conversation_id: Option<ConversationId>,
    /// Id of the contact whose conversations were merged.
    pub contact_id: Option<ContactId>,
    /// Id of the app that receives the event.
    pub app_id: Option<AppId>,
    /// Id of the installed version of the app. In the events of which deliveries were
    /// observed, it equals the id of the app.
    pub version_id: Option<String>,
    /// Id of the delivery. Retries have the same id.
    pub webhook_id: Option<String>,
    /// When HighLevel sent the event.
    pub timestamp: Option<Timestamp>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for ConversationUpdate {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ConversationUpdate")?;
        Some(Self {
            type_: object.optional("type"),
            location_id: object.optional("locationId"),
            company_id: object.optional("companyId"),
            new_conversation_id: object.optional("newConversationId"),
            old_conversation_id: object.optional("oldConversationId"),
            contact_id: object.optional("contactId"),
            app_id: object.optional("appId"),
            version_id: object.optional("versionId"),
            webhook_id: object.optional("webhookId"),
            timestamp: object.optional("timestamp"),
            extra: object.extra(),
        })
    }
}

/// Do-not-disturb setting of a contact for one channel.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DndChannel {
    /// Whether messages on the channel are blocked: `active` blocks them, `inactive`
    /// allows them, and `permanent` is another form of blocking.
    pub status: Option<DndStatus>,
    /// Author and time of the change, in a sentence for people.
    pub message: Option<String>,
    /// Code of the reason, such as `103`; can be empty.
    pub code: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl std::fmt::Debug for DndChannel {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug_fields(
            formatter,
            "DndChannel",
            &[
                ("status", &self.status),
                ("message", &self.message),
                ("code", &hidden("code", &self.code)),
                ("extra", &self.extra),
            ],
        )
    }
}

impl Decode for DndChannel {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DndChannel")?;
        Some(Self {
            status: object.optional("status"),
            message: object.optional("message"),
            code: object.optional("code"),
            extra: object.extra(),
        })
    }
}

/// The connection of an app with another service.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ExternalAuthConnected {
    /// Type of the event: `EXTERNAL_AUTH_CONNECTED` or `ExternalAuthConnected`.
    pub type_: Option<String>,
    /// Id of the app that receives the event.
    pub app_id: Option<AppId>,
    /// Id of the location (sub-account).
    pub location_id: Option<LocationId>,
    /// Id of the company (agency).
    pub company_id: Option<CompanyId>,
    /// Authentication method of the other service.
    pub auth_type: Option<ExternalAuthType>,
    /// Scopes that were granted, separated by spaces.
    pub scopes: Option<String>,
    /// Whether HighLevel refreshes the token of the other service.
    pub is_auto_refresh_token_enabled: Option<bool>,
    /// Id of the installed version of the app. In the events of which deliveries were
    /// observed, it equals the id of the app.
    pub version_id: Option<String>,
    /// Id of the delivery. Retries have the same id.
    pub webhook_id: Option<String>,
    /// When HighLevel sent the event.
    pub timestamp: Option<Timestamp>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for ExternalAuthConnected {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ExternalAuthConnected")?;
        Some(Self {
            type_: object.optional("type"),
            app_id: object.optional("appId"),
            location_id: object.optional("locationId"),
            company_id: object.optional("companyId"),
            auth_type: object.optional("authType"),
            scopes: object.optional("scopes"),
            is_auto_refresh_token_enabled: object.optional("isAutoRefreshTokenEnabled"),
            version_id: object.optional("versionId"),
            webhook_id: object.optional("webhookId"),
            timestamp: object.optional("timestamp"),
            extra: object.extra(),
        })
    }
}

/// An invoice, as sent in events.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct InvoiceEvent {
    /// Id of the invoice.
    pub id: Option<InvoiceId>,
    /// Progress of the invoice, from `draft` and `sent` to `paid`; `void` if it was
    /// cancelled.
    pub status: Option<EventInvoiceStatus>,
    /// Whether the invoice is real; false in test mode.
    pub live_mode: Option<bool>,
    /// Amount that has been paid, in units of `currency`.
    pub amount_paid: Option<f64>,
    /// Id of the location (sub-account).
    pub alt_id: Option<LocationId>,
    /// Type of the account that [`alt_id`](InvoiceEvent::alt_id) identifies; only
    /// `location` is documented.
    pub alt_type: Option<String>,
    /// Name of the invoice in HighLevel.
    pub name: Option<String>,
    /// Sender of the invoice.
    pub business_details: Option<InvoiceBusiness>,
    /// Number that the invoice shows.
    pub invoice_number: Option<String>,
    /// Currency, as an ISO 4217 code such as `USD`.
    pub currency: Option<String>,
    /// Recipient of the invoice.
    pub contact_details: Option<InvoiceContact>,
    /// Date on which the invoice was issued.
    pub issue_date: Option<Date>,
    /// Date on which the invoice is due.
    pub due_date: Option<Date>,
    /// Discount on the invoice.
    pub discount: Option<InvoiceDiscount>,
    /// Items of the invoice, one entry for each product or service.
    pub invoice_items: Vec<EventInvoiceItem>,
    /// Total amount, in units of `currency`.
    pub total: Option<f64>,
    /// Heading that is printed on the invoice, such as `INVOICE`.
    pub title: Option<String>,
    /// Amount that is still due, in units of `currency`.
    pub amount_due: Option<f64>,
    /// When the invoice was created.
    pub created_at: Option<Timestamp>,
    /// When the invoice was last changed.
    pub updated_at: Option<Timestamp>,
    /// Parts of the total of the invoice.
    pub total_summary: Option<InvoiceTotals>,
    /// Id of the app that receives the event.
    pub app_id: Option<AppId>,
    /// Id of the installed version of the app. In the events of which deliveries were
    /// observed, it equals the id of the app.
    pub version_id: Option<String>,
    /// Id of the delivery. Retries have the same id.
    pub webhook_id: Option<String>,
    /// When HighLevel sent the event.
    pub timestamp: Option<Timestamp>,
    /// Type of the event, such as `InvoiceCreate`.
    pub type_: Option<String>,
    /// Id of the location (sub-account).
    pub location_id: Option<LocationId>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for InvoiceEvent {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("InvoiceEvent")?;
        Some(Self {
            id: object.optional("_id"),
            status: object.optional("status"),
            live_mode: object.optional("liveMode"),
            amount_paid: object.optional("amountPaid"),
            alt_id: object.optional("altId"),
            alt_type: object.optional("altType"),
            name: object.optional("name"),
            business_details: object.optional("businessDetails"),
            invoice_number: object.optional("invoiceNumber"),
            currency: object.optional("currency"),
            contact_details: object.optional("contactDetails"),
            issue_date: object.optional("issueDate"),
            due_date: object.optional("dueDate"),
            discount: object.optional("discount"),
            invoice_items: object.list("invoiceItems"),
            total: object.optional("total"),
            title: object.optional("title"),
            amount_due: object.optional("amountDue"),
            created_at: object.optional("createdAt"),
            updated_at: object.optional("updatedAt"),
            total_summary: object.optional("totalSummary"),
            app_id: object.optional("appId"),
            version_id: object.optional("versionId"),
            webhook_id: object.optional("webhookId"),
            timestamp: object.optional("timestamp"),
            type_: object.optional("type"),
            location_id: object.optional("locationId"),
            extra: object.extra(),
        })
    }
}

/// A knowledge base, as sent in events.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct KnowledgeBaseEvent {
    /// Type of the event, such as `KnowledgeBaseCreate`.
    pub type_: Option<String>,
    /// Id of the location (sub-account).
    pub location_id: Option<LocationId>,
    /// Id of the knowledge base.
    pub id: Option<KnowledgeBaseId>,
    /// Name of the knowledge base.
    pub name: Option<String>,
    /// Description of the knowledge base.
    pub description: Option<String>,
    /// Whether the event reports a deletion.
    pub deleted: Option<bool>,
    /// Id of the app that receives the event.
    pub app_id: Option<AppId>,
    /// Id of the installed version of the app. In the events of which deliveries were
    /// observed, it equals the id of the app.
    pub version_id: Option<String>,
    /// Id of the delivery. Retries have the same id.
    pub webhook_id: Option<String>,
    /// When HighLevel sent the event.
    pub timestamp: Option<Timestamp>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for KnowledgeBaseEvent {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("KnowledgeBaseEvent")?;
        Some(Self {
            type_: object.optional("type"),
            location_id: object.optional("locationId"),
            id: object.optional("id"),
            name: object.optional("name"),
            description: object.optional("description"),
            deleted: object.optional("deleted"),
            app_id: object.optional("appId"),
            version_id: object.optional("versionId"),
            webhook_id: object.optional("webhookId"),
            timestamp: object.optional("timestamp"),
            extra: object.extra(),
        })
    }
}

/// A part of a knowledge base, such as a file or a question, as sent in events.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct KnowledgeBaseAssetEvent {
    /// Type of the event, such as `KnowledgeBaseFileChange`.
    pub type_: Option<String>,
    /// Id of the location (sub-account).
    pub location_id: Option<LocationId>,
    /// Id of the knowledge base to which the part belongs.
    pub knowledge_base_id: Option<KnowledgeBaseId>,
    /// Id of the part.
    pub id: Option<String>,
    /// Type of the part, such as `faq`.
    pub asset_type: Option<String>,
    /// Progress of processing the part, such as `active`.
    pub status: Option<String>,
    /// Whether the part was created, changed or deleted.
    pub action: Option<KnowledgeBaseAction>,
    /// Whether the part was deleted.
    pub deleted: Option<bool>,
    /// Id of the app that receives the event.
    pub app_id: Option<AppId>,
    /// Id of the installed version of the app. In the events of which deliveries were
    /// observed, it equals the id of the app.
    pub version_id: Option<String>,
    /// Id of the delivery. Retries have the same id.
    pub webhook_id: Option<String>,
    /// When HighLevel sent the event.
    pub timestamp: Option<Timestamp>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for KnowledgeBaseAssetEvent {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("KnowledgeBaseAssetEvent")?;
        Some(Self {
            type_: object.optional("type"),
            location_id: object.optional("locationId"),
            knowledge_base_id: object.optional("knowledgeBaseId"),
            id: object.optional("id"),
            asset_type: object.optional("assetType"),
            status: object.optional("status"),
            action: object.optional("action"),
            deleted: object.optional("deleted"),
            app_id: object.optional("appId"),
            version_id: object.optional("versionId"),
            webhook_id: object.optional("webhookId"),
            timestamp: object.optional("timestamp"),
            extra: object.extra(),
        })
    }
}

/// Delivery status of an email, as reported by LC Email, HighLevel's mail service (LC
/// means LeadConnector).
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct EmailStatsEvent {
    /// Type of the event: `LCEmailStats`.
    pub type_: Option<String>,
    /// Id of the location (sub-account).
    pub location_id: Option<LocationId>,
    /// Id of the company (agency).
    pub company_id: Option<CompanyId>,
    /// The report of the mail service.
    pub webhook_payload: Option<EmailStats>,
    /// Id of the app that receives the event.
    pub app_id: Option<AppId>,
    /// Id of the installed version of the app. In the events of which deliveries were
    /// observed, it equals the id of the app.
    pub version_id: Option<String>,
    /// Id of the delivery. Retries have the same id.
    pub webhook_id: Option<String>,
    /// When HighLevel sent the event.
    pub timestamp: Option<Timestamp>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for EmailStatsEvent {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("EmailStatsEvent")?;
        Some(Self {
            type_: object.optional("type"),
            location_id: object.optional("locationId"),
            company_id: object.optional("companyId"),
            webhook_payload: object.optional("webhookPayload"),
            app_id: object.optional("appId"),
            version_id: object.optional("versionId"),
            webhook_id: object.optional("webhookId"),
            timestamp: object.optional("timestamp"),
            extra: object.extra(),
        })
    }
}

/// A location (sub-account), as sent in events.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct LocationEvent {
    /// Type of the event, such as `LocationCreate`.
    pub type_: Option<String>,
    /// Id of the location (sub-account).
    pub id: Option<LocationId>,
    /// Name of the location.
    pub name: Option<String>,
    /// Email address of the location.
    pub email: Option<String>,
    /// Id of the product in Stripe to which the location is subscribed.
    pub stripe_product_id: Option<String>,
    /// Id of the company (agency).
    pub company_id: Option<CompanyId>,
    /// Id of the app that receives the event.
    pub app_id: Option<AppId>,
    /// Id of the installed version of the app. In the events of which deliveries were
    /// observed, it equals the id of the app.
    pub version_id: Option<String>,
    /// Id of the delivery. Retries have the same id.
    pub webhook_id: Option<String>,
    /// When HighLevel sent the event.
    pub timestamp: Option<Timestamp>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for LocationEvent {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("LocationEvent")?;
        Some(Self {
            type_: object.optional("type"),
            id: object.optional("id"),
            name: object.optional("name"),
            email: object.optional("email"),
            stripe_product_id: object.optional("stripeProductId"),
            company_id: object.optional("companyId"),
            app_id: object.optional("appId"),
            version_id: object.optional("versionId"),
            webhook_id: object.optional("webhookId"),
            timestamp: object.optional("timestamp"),
            extra: object.extra(),
        })
    }
}

/// A note of a contact, as sent in events.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NoteEvent {
    /// Type of the event, such as `NoteCreate`.
    pub type_: Option<String>,
    /// Id of the location (sub-account).
    pub location_id: Option<LocationId>,
    /// Id of the note.
    pub id: Option<NoteId>,
    /// Text of the note.
    pub body: Option<String>,
    /// Id of the contact that the note is about.
    pub contact_id: Option<ContactId>,
    /// When the note was created.
    pub date_added: Option<Timestamp>,
    /// Id of the app that receives the event.
    pub app_id: Option<AppId>,
    /// Id of the installed version of the app. In the events of which deliveries were
    /// observed, it equals the id of the app.
    pub version_id: Option<String>,
    /// Id of the delivery. Retries have the same id.
    pub webhook_id: Option<String>,
    /// When HighLevel sent the event.
    pub timestamp: Option<Timestamp>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for NoteEvent {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("NoteEvent")?;
        Some(Self {
            type_: object.optional("type"),
            location_id: object.optional("locationId"),
            id: object.optional("id"),
            body: object.optional("body"),
            contact_id: object.optional("contactId"),
            date_added: object.optional("dateAdded"),
            app_id: object.optional("appId"),
            version_id: object.optional("versionId"),
            webhook_id: object.optional("webhookId"),
            timestamp: object.optional("timestamp"),
            extra: object.extra(),
        })
    }
}

/// A custom object, as sent in events.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ObjectSchemaEvent {
    /// Names of the object in the user interface.
    pub labels: Option<ObjectLabels>,
    /// Purpose of the object.
    pub description: Option<String>,
    /// Keys of the fields that a search looks in.
    pub searchable_properties: Vec<String>,
    /// Key of the field whose value is shown as the name of a record.
    pub primary_display_property: Option<String>,
    /// Key of the object, such as `custom_objects.pets`.
    pub key: Option<String>,
    /// Id of the location (sub-account).
    pub location_id: Option<LocationId>,
    /// User who created the object. HighLevel does not document the members.
    pub created_by: Option<Map<String, Value>>,
    /// User who last changed the object. HighLevel does not document the members.
    pub updated_by: Option<Map<String, Value>>,
    /// When HighLevel sent the event.
    pub timestamp: Option<Timestamp>,
    /// Who defined the object. Only `USER_DEFINED` is documented.
    pub object_type: Option<EventObjectType>,
    /// Id of the app that receives the event.
    pub app_id: Option<AppId>,
    /// Id of the installed version of the app. In the events of which deliveries were
    /// observed, it equals the id of the app.
    pub version_id: Option<String>,
    /// Id of the delivery. Retries have the same id.
    pub webhook_id: Option<String>,
    /// Type of the event, such as `ObjectSchemaCreate`.
    pub type_: Option<String>,
    /// Id of the object.
    pub id: Option<String>,
    /// When the object was created.
    pub created_at: Option<Timestamp>,
    /// When the object was last changed.
    pub updated_at: Option<Timestamp>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl std::fmt::Debug for ObjectSchemaEvent {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug_fields(
            formatter,
            "ObjectSchemaEvent",
            &[
                ("labels", &self.labels),
                ("description", &self.description),
                ("searchable_properties", &self.searchable_properties),
                ("primary_display_property", &self.primary_display_property),
                ("key", &self.key),
                ("location_id", &self.location_id),
                ("created_by", &raw(&self.created_by)),
                ("updated_by", &raw(&self.updated_by)),
                ("timestamp", &self.timestamp),
                ("object_type", &self.object_type),
                ("app_id", &self.app_id),
                ("version_id", &self.version_id),
                ("webhook_id", &self.webhook_id),
                ("type_", &self.type_),
                ("id", &self.id),
                ("created_at", &self.created_at),
                ("updated_at", &self.updated_at),
                ("extra", &self.extra),
            ],
        )
    }
}

impl Decode for ObjectSchemaEvent {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ObjectSchemaEvent")?;
        Some(Self {
            labels: object.optional("labels"),
            description: object.optional("description"),
            searchable_properties: object.list("searchableProperties"),
            primary_display_property: object.optional("primaryDisplayProperty"),
            key: object.optional("key"),
            location_id: object.optional("locationId"),
            created_by: object.optional("createdBy"),
            updated_by: object.optional("updatedBy"),
            timestamp: object.optional("timestamp"),
            object_type: object.optional("objectType"),
            app_id: object.optional("appId"),
            version_id: object.optional("versionId"),
            webhook_id: object.optional("webhookId"),
            type_: object.optional("type"),
            id: object.optional("id"),
            created_at: object.optional("createdAt"),
            updated_at: object.optional("updatedAt"),
            extra: object.extra(),
        })
    }
}

/// An opportunity, as sent in events. It has the ids of its pipeline (a sequence of
/// stages) and stage, but no names and no earlier values.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct OpportunityEvent {
    /// Type of the event, such as `OpportunityCreate`.
    pub type_: Option<String>,
    /// Id of the location (sub-account).
    pub location_id: Option<LocationId>,
    /// Id of the opportunity.
    pub id: Option<OpportunityId>,
    /// Id of the user to whom the opportunity is assigned.
    pub assigned_to: Option<UserId>,
    /// Id of the contact to which the opportunity belongs.
    pub contact_id: Option<ContactId>,
    /// Value, in units of the currency of the location, such as dollars.
    pub monetary_value: Option<f64>,
    /// Name of the opportunity.
    pub name: Option<String>,
    /// Id of the pipeline that the opportunity is in.
    pub pipeline_id: Option<PipelineId>,
    /// Id of the stage that the opportunity is in.
    pub pipeline_stage_id: Option<PipelineStageId>,
    /// Source of the opportunity, as free text.
    pub source: Option<String>,
    /// Whether the opportunity is open, or how it was closed.
    pub status: Option<EventOpportunityStatus>,
    /// When the opportunity was created.
    pub date_added: Option<Timestamp>,
    /// Id of the app that receives the event.
    pub app_id: Option<AppId>,
    /// Id of the installed version of the app. In the events of which deliveries were
    /// observed, it equals the id of the app.
    pub version_id: Option<String>,
    /// Id of the delivery. Retries have the same id.
    pub webhook_id: Option<String>,
    /// When HighLevel sent the event.
    pub timestamp: Option<Timestamp>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for OpportunityEvent {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("OpportunityEvent")?;
        Some(Self {
            type_: object.optional("type"),
            location_id: object.optional("locationId"),
            id: object.optional("id"),
            assigned_to: object.optional("assignedTo"),
            contact_id: object.optional("contactId"),
            monetary_value: object.optional("monetaryValue"),
            name: object.optional("name"),
            pipeline_id: object.optional("pipelineId"),
            pipeline_stage_id: object.optional("pipelineStageId"),
            source: object.optional("source"),
            status: object.optional("status"),
            date_added: object.optional("dateAdded"),
            app_id: object.optional("appId"),
            version_id: object.optional("versionId"),
            webhook_id: object.optional("webhookId"),
            timestamp: object.optional("timestamp"),
            extra: object.extra(),
        })
    }
}

/// An order, as sent in events.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct OrderEvent {
    /// Type of the event, such as `OrderCreate`.
    pub type_: Option<String>,
    /// Id of the location (sub-account).
    pub alt_id: Option<LocationId>,
    /// Type of the account that [`alt_id`](OrderEvent::alt_id) identifies; only
    /// `location` is documented.
    pub alt_type: Option<String>,
    /// Id of the order.
    pub id: Option<OrderId>,
    /// Id of the contact who placed the order.
    pub contact_id: Option<ContactId>,
    /// The contact, as it was at the time of the order.
    pub contact_snapshot: Option<OrderContact>,
    /// Status of the order, such as `pending` or `completed`.
    pub status: Option<String>,
    /// Shipping status of the order, such as `unfulfilled`.
    pub fulfillment_status: Option<String>,
    /// Currency, as an ISO 4217 code such as `USD`.
    pub currency: Option<String>,
    /// Total amount, in units of `currency`.
    pub amount: Option<f64>,
    /// Whether the order is real; false in test mode.
    pub live_mode: Option<bool>,
    /// Items of the order.
    pub items: Vec<EventOrderItem>,
    /// Parts of the amount of the order.
    pub amount_summary: Option<OrderAmounts>,
    /// Taxes on the order.
    pub tax_summary: Vec<OrderTax>,
    /// Place of sale, such as a funnel.
    pub source: Option<EventOrderSource>,
    /// When the order was created.
    pub created_at: Option<Timestamp>,
    /// When the order was last changed.
    pub updated_at: Option<Timestamp>,
    /// Id of the app that receives the event.
    pub app_id: Option<AppId>,
    /// Id of the installed version of the app. In the events of which deliveries were
    /// observed, it equals the id of the app.
    pub version_id: Option<String>,
    /// Id of the delivery. Retries have the same id.
    pub webhook_id: Option<String>,
    /// When HighLevel sent the event.
    pub timestamp: Option<Timestamp>,
    /// Id of the location (sub-account).
    pub location_id: Option<LocationId>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for OrderEvent {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("OrderEvent")?;
        Some(Self {
            type_: object.optional("type"),
            alt_id: object.optional("altId"),
            alt_type: object.optional("altType"),
            id: object.optional("_id"),
            contact_id: object.optional("contactId"),
            contact_snapshot: object.optional("contactSnapshot"),
            status: object.optional("status"),
            fulfillment_status: object.optional("fulfillmentStatus"),
            currency: object.optional("currency"),
            amount: object.optional("amount"),
            live_mode: object.optional("liveMode"),
            items: object.list("items"),
            amount_summary: object.optional("amountSummary"),
            tax_summary: object.list("taxSummary"),
            source: object.optional("source"),
            created_at: object.optional("createdAt"),
            updated_at: object.optional("updatedAt"),
            app_id: object.optional("appId"),
            version_id: object.optional("versionId"),
            webhook_id: object.optional("webhookId"),
            timestamp: object.optional("timestamp"),
            location_id: object.optional("locationId"),
            extra: object.extra(),
        })
    }
}

/// A message or a call, as sent in events.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct MessageEvent {
    /// Type of the event, such as `OutboundMessage`.
    pub type_: Option<String>,
    /// Id of the location (sub-account).
    pub location_id: Option<LocationId>,
    /// URLs of the attachments; for a call, the URL of its recording or voicemail.
    pub attachments: Vec<String>,
    /// Text of the message; HTML in an email.
    pub body: Option<String>,
    /// Id of the contact with whom the conversation is.
    pub contact_id: Option<ContactId>,
    /// Media type of `body`, such as `text/plain`.
    pub content_type: Option<String>,
    /// Id of the conversation to which the message belongs.
    pub conversation_id: Option<ConversationId>,
    /// When the message was created.
    pub date_added: Option<Timestamp>,
    /// Whether the message was received (`inbound`) or sent (`outbound`).
    pub direction: Option<EventMessageDirection>,
    /// Channel, such as `SMS`, `Email` or `CALL`. For a message of a custom provider it
    /// is `Custom`; [`message_type_string`](MessageEvent::message_type_string) then has
    /// the channel.
    pub message_type: Option<String>,
    /// Delivery status, or the outcome of a call.
    pub status: Option<EventMessageStatus>,
    /// Id of the message, by which API calls read it.
    pub message_id: Option<MessageId>,
    /// Id of the user who wrote the message or took the call.
    pub user_id: Option<UserId>,
    /// Sender of the message: the user interface (`app`), the API, or a workflow.
    pub source: Option<EventMessageSource>,
    /// Id of the custom conversation provider that carried the message.
    pub conversation_provider_id: Option<ConversationProviderId>,
    /// Length of the call, in seconds.
    pub call_duration: Option<f64>,
    /// Outcome of the call, such as `completed` or `voicemail`.
    pub call_status: Option<String>,
    /// Id of the email. A reply to the email refers to this id.
    pub email_message_id: Option<EmailMessageId>,
    /// Id of the email thread.
    pub thread_id: Option<String>,
    /// Provider that carried the email.
    pub provider: Option<String>,
    /// Recipients of copies (CC) of an email.
    pub cc: Option<String>,
    /// Recipients of blind copies (BCC) of an email.
    pub bcc: Option<String>,
    /// Id of the app that receives the event.
    pub app_id: Option<AppId>,
    /// Id of the installed version of the app. In the events of which deliveries were
    /// observed, it equals the id of the app.
    pub version_id: Option<String>,
    /// Id of the delivery. Retries have the same id.
    pub webhook_id: Option<String>,
    /// When HighLevel sent the event.
    pub timestamp: Option<Timestamp>,
    /// Number of the channel. Only this field and
    /// [`message_type_string`](MessageEvent::message_type_string) distinguish the
    /// channels of custom providers.
    pub message_type_id: Option<i64>,
    /// Channel, such as `TYPE_SMS`, `TYPE_EMAIL`, `TYPE_CALL` or `TYPE_CUSTOM_SMS`.
    pub message_type_string: Option<String>,
    /// Sender: a phone number or an email address.
    pub from: Option<MessageAddress>,
    /// Recipient or recipients: phone numbers or email addresses.
    pub to: Option<MessageAddress>,
    /// Subject of an email.
    pub subject: Option<String>,
    /// Id of the chat widget through which the message came.
    pub chat_widget_id: Option<String>,
    /// Addresses of the recipients of copies (CC) of an email.
    pub cc_list: Vec<String>,
    /// Addresses of the recipients of blind copies (BCC) of an email.
    pub bcc_list: Vec<String>,
    /// Ids of the users who are mentioned.
    pub mentions: Vec<UserId>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for MessageEvent {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("MessageEvent")?;
        Some(Self {
            type_: object.optional("type"),
            location_id: object.optional("locationId"),
            attachments: object.list("attachments"),
            body: object.optional("body"),
            contact_id: object.optional("contactId"),
            content_type: object.optional("contentType"),
            conversation_id: object.optional("conversationId"),
            date_added: object.optional("dateAdded"),
            direction: object.optional("direction"),
            message_type: object.optional("messageType"),
            status: object.optional("status"),
            message_id: object.optional("messageId"),
            user_id: object.optional("userId"),
            source: object.optional("source"),
            conversation_provider_id: object.optional("conversationProviderId"),
            call_duration: object.optional("callDuration"),
            call_status: object.optional("callStatus"),
            email_message_id: object.optional("emailMessageId"),
            thread_id: object.optional("threadId"),
            provider: object.optional("provider"),
            cc: object.optional("cc"),
            bcc: object.optional("bcc"),
            app_id: object.optional("appId"),
            version_id: object.optional("versionId"),
            webhook_id: object.optional("webhookId"),
            timestamp: object.optional("timestamp"),
            message_type_id: object.optional("messageTypeId"),
            message_type_string: object.optional("messageTypeString"),
            from: object.optional("from"),
            to: object.optional("to"),
            subject: object.optional("subject"),
            chat_widget_id: object.optional("chatWidgetId"),
            cc_list: object.list("ccList"),
            bcc_list: object.list("bccList"),
            mentions: object.list("mentions"),
            extra: object.extra(),
        })
    }
}

/// A request of HighLevel to a custom payment provider. Read it by
/// [`parse`](Self::parse). No signature is documented: compare
/// [`api_key`](PaymentProviderQuery::api_key) with yours.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct PaymentProviderQuery {
    /// Type of the request, such as `verify`.
    pub type_: Option<String>,
    /// Id of the transaction.
    pub transaction_id: Option<String>,
    /// Id of the charge at the provider.
    pub charge_id: Option<String>,
    /// Id of the subscription at the provider.
    pub subscription_id: Option<String>,
    /// API key of the provider, by which the provider recognizes HighLevel.
    pub api_key: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl std::fmt::Debug for PaymentProviderQuery {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug_fields(
            formatter,
            "PaymentProviderQuery",
            &[
                ("type_", &self.type_),
                ("transaction_id", &self.transaction_id),
                ("charge_id", &self.charge_id),
                ("subscription_id", &self.subscription_id),
                ("api_key", &hidden("apiKey", &self.api_key)),
                ("extra", &self.extra),
            ],
        )
    }
}

impl Decode for PaymentProviderQuery {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("PaymentProviderQuery")?;
        Some(Self {
            type_: object.optional("type"),
            transaction_id: object.optional("transactionId"),
            charge_id: object.optional("chargeId"),
            subscription_id: object.optional("subscriptionId"),
            api_key: object.optional("apiKey"),
            extra: object.extra(),
        })
    }
}

/// The change of the plan of a paid app.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct PlanChange {
    /// Type of the event: `PLAN_CHANGE`.
    pub type_: Option<String>,
    /// Id of the app that receives the event.
    pub app_id: Option<AppId>,
    /// Id of the location (sub-account).
    ///
    /// Example: `otg8dTQqGLh3Q6iQI55w`.
    pub location_id: Option<LocationId>,
    /// Id of the company (agency).
    ///
    /// Example: `otg8dTQqGLh3Q6iQI55w`.
    pub company_id: Option<CompanyId>,
    /// Id of the user who changed the plan.
    ///
    /// Example: `otg8dTQqGLh3Q6iQI55w`.
    pub user_id: Option<UserId>,
    /// Id of the plan before the change.
    ///
    /// Example: `66a0419a0dffa47fb5f8b22f`.
    pub current_plan_id: Option<String>,
    /// Id of the plan after the change.
    ///
    /// Example: `66a0419a0dffa47fb5f8b22f`.
    pub new_plan_id: Option<String>,
    /// Id of the installed version of the app. In the events of which deliveries were
    /// observed, it equals the id of the app.
    pub version_id: Option<String>,
    /// Id of the delivery. Retries have the same id.
    pub webhook_id: Option<String>,
    /// When HighLevel sent the event.
    pub timestamp: Option<Timestamp>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for PlanChange {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("PlanChange")?;
        Some(Self {
            type_: object.optional("type"),
            app_id: object.optional("appId"),
            location_id: object.optional("locationId"),
            company_id: object.optional("companyId"),
            user_id: object.optional("userId"),
            current_plan_id: object.optional("currentPlanId"),
            new_plan_id: object.optional("newPlanId"),
            version_id: object.optional("versionId"),
            webhook_id: object.optional("webhookId"),
            timestamp: object.optional("timestamp"),
            extra: object.extra(),
        })
    }
}

/// A price of a product, as sent in events.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct PriceEvent {
    /// Id of the price.
    pub id: Option<PriceId>,
    /// Membership offers that the price includes.
    pub membership_offers: Vec<EventMembershipOffer>,
    /// Ids of the variant options that the price applies to.
    pub variant_option_ids: Vec<String>,
    /// Id of the location (sub-account).
    pub location_id: Option<LocationId>,
    /// Id of the product that the price belongs to.
    pub product: Option<ProductId>,
    /// Id of the user who created the price.
    pub user_id: Option<UserId>,
    /// Name of the price.
    pub name: Option<String>,
    /// Type of the price, such as `one_time`.
    pub price_type: Option<String>,
    /// Currency, as an ISO 4217 code such as `USD`.
    pub currency: Option<String>,
    /// Price of one unit of the product.
    ///
    /// HighLevel does not document whether it is in units of the currency or in
    /// hundredths.
    pub amount: Option<f64>,
    /// Charging interval of a recurring price.
    pub recurring: Option<RecurringPrice>,
    /// When the price was created.
    pub created_at: Option<Timestamp>,
    /// When the price was last changed.
    pub updated_at: Option<Timestamp>,
    /// Higher price that is shown for comparison.
    ///
    /// HighLevel does not document whether it is in units of the currency or in
    /// hundredths.
    pub compare_at_price: Option<f64>,
    /// Whether the stock is counted.
    pub track_inventory: Option<bool>,
    /// Number of pieces in stock.
    pub available_quantity: Option<f64>,
    /// Whether the product can be bought while it is out of stock.
    pub allow_out_of_stock_purchases: Option<bool>,
    /// Id of the app that receives the event.
    pub app_id: Option<AppId>,
    /// Id of the installed version of the app. In the events of which deliveries were
    /// observed, it equals the id of the app.
    pub version_id: Option<String>,
    /// Id of the delivery. Retries have the same id.
    pub webhook_id: Option<String>,
    /// When HighLevel sent the event.
    pub timestamp: Option<Timestamp>,
    /// Type of the event, such as `PriceCreate`.
    pub type_: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for PriceEvent {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("PriceEvent")?;
        Some(Self {
            id: object.optional("_id"),
            membership_offers: object.list("membershipOffers"),
            variant_option_ids: object.list("variantOptionIds"),
            location_id: object.optional("locationId"),
            product: object.optional("product"),
            user_id: object.optional("userId"),
            name: object.optional("name"),
            price_type: object.optional("priceType"),
            currency: object.optional("currency"),
            amount: object.optional("amount"),
            recurring: object.optional("recurring"),
            created_at: object.optional("createdAt"),
            updated_at: object.optional("updatedAt"),
            compare_at_price: object.optional("compareAtPrice"),
            track_inventory: object.optional("trackInventory"),
            available_quantity: object.optional("availableQuantity"),
            allow_out_of_stock_purchases: object.optional("allowOutOfStockPurchases"),
            app_id: object.optional("appId"),
            version_id: object.optional("versionId"),
            webhook_id: object.optional("webhookId"),
            timestamp: object.optional("timestamp"),
            type_: object.optional("type"),
            extra: object.extra(),
        })
    }
}

/// A product, as sent in events.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ProductEvent {
    /// Id of the product.
    pub id: Option<ProductId>,
    /// Text about the product, as HTML.
    pub description: Option<String>,
    /// Properties in which the product varies, such as its size.
    pub variants: Vec<EventProductVariant>,
    /// Pictures and videos of the product.
    pub media: Vec<EventProductMedia>,
    /// Id of the location (sub-account).
    pub location_id: Option<LocationId>,
    /// Name of the product.
    pub name: Option<String>,
    /// Type of the product, such as `PHYSICAL`.
    pub product_type: Option<String>,
    /// Whether the online store sells the product.
    pub available_in_store: Option<bool>,
    /// Id of the user who created the product.
    pub user_id: Option<UserId>,
    /// When the product was created.
    pub created_at: Option<Timestamp>,
    /// When the product was last changed.
    pub updated_at: Option<Timestamp>,
    /// Text on the customer's card statement.
    pub statement_descriptor: Option<String>,
    /// URL of the picture of the product.
    pub image: Option<String>,
    /// Id of the app that receives the event.
    pub app_id: Option<AppId>,
    /// Id of the installed version of the app. In the events of which deliveries were
    /// observed, it equals the id of the app.
    pub version_id: Option<String>,
    /// Id of the delivery. Retries have the same id.
    pub webhook_id: Option<String>,
    /// When HighLevel sent the event.
    pub timestamp: Option<Timestamp>,
    /// Type of the event, such as `ProductCreate`.
    pub type_: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for ProductEvent {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ProductEvent")?;
        Some(Self {
            id: object.optional("_id"),
            description: object.optional("description"),
            variants: object.list("variants"),
            media: object.list("medias"),
            location_id: object.optional("locationId"),
            name: object.optional("name"),
            product_type: object.optional("productType"),
            available_in_store: object.optional("availableInStore"),
            user_id: object.optional("userId"),
            created_at: object.optional("createdAt"),
            updated_at: object.optional("updatedAt"),
            statement_descriptor: object.optional("statementDescriptor"),
            image: object.optional("image"),
            app_id: object.optional("appId"),
            version_id: object.optional("versionId"),
            webhook_id: object.optional("webhookId"),
            timestamp: object.optional("timestamp"),
            type_: object.optional("type"),
            extra: object.extra(),
        })
    }
}

/// A message that a custom conversation provider has to send. Report its delivery
/// status with `update_message_status` of the Conversations API.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ProviderOutboundMessage {
    /// Id of the contact with whom the conversation is.
    pub contact_id: Option<ContactId>,
    /// Id of the location (sub-account).
    pub location_id: Option<LocationId>,
    /// Id of the message, for the update of its status.
    pub message_id: Option<MessageId>,
    /// Id of the email.
    pub email_message_id: Option<EmailMessageId>,
    /// Channel by which to send the message.
    pub type_: Option<ProviderMessageType>,
    /// URLs of the attachments.
    pub attachments: Vec<String>,
    /// Text of a text message.
    pub message: Option<String>,
    /// Phone number of the recipient.
    pub phone: Option<String>,
    /// Sender of an email.
    pub email_from: Option<String>,
    /// Text of an email, as HTML.
    pub html: Option<String>,
    /// Subject of an email.
    pub subject: Option<String>,
    /// Id of the user who sent the message.
    pub user_id: Option<UserId>,
    /// Id that the provider gave, as `alt_id`, to the inbound message to which this is a
    /// reply.
    pub reply_to_alt_id: Option<String>,
    /// Recipients of an email.
    pub email_to: Option<MessageAddress>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for ProviderOutboundMessage {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ProviderOutboundMessage")?;
        Some(Self {
            contact_id: object.optional("contactId"),
            location_id: object.optional("locationId"),
            message_id: object.optional("messageId"),
            email_message_id: object.optional("emailMessageId"),
            type_: object.optional("type"),
            attachments: object.list("attachments"),
            message: object.optional("message"),
            phone: object.optional("phone"),
            email_from: object.optional("emailFrom"),
            html: object.optional("html"),
            subject: object.optional("subject"),
            user_id: object.optional("userId"),
            reply_to_alt_id: object.optional("replyToAltId"),
            email_to: object.optional("emailTo"),
            extra: object.extra(),
        })
    }
}

/// A record of a custom object or a business, as sent in events.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct RecordEvent {
    /// Type of the event, such as `RecordCreate`.
    pub type_: Option<String>,
    /// Id of the location (sub-account).
    pub location_id: Option<LocationId>,
    /// Ids of the users who own the record.
    pub owners: Vec<UserId>,
    /// Ids of the users who follow the record.
    pub followers: Vec<UserId>,
    /// Values of the record's fields.
    pub properties: Vec<RecordProperty>,
    /// Id of the record.
    pub id: Option<RecordId>,
    /// When HighLevel sent the event.
    pub timestamp: Option<Timestamp>,
    /// Id of the app that receives the event.
    pub app_id: Option<AppId>,
    /// Id of the installed version of the app. In the events of which deliveries were
    /// observed, it equals the id of the app.
    pub version_id: Option<String>,
    /// Id of the delivery. Retries have the same id.
    pub webhook_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for RecordEvent {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("RecordEvent")?;
        Some(Self {
            type_: object.optional("type"),
            location_id: object.optional("locationId"),
            owners: object.list("owners"),
            followers: object.list("followers"),
            properties: object.list("properties"),
            id: object.optional("id"),
            timestamp: object.optional("timestamp"),
            app_id: object.optional("appId"),
            version_id: object.optional("versionId"),
            webhook_id: object.optional("webhookId"),
            extra: object.extra(),
        })
    }
}

/// A relation between two records, as sent in events.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct RelationEvent {
    /// Id of the relation.
    pub id: Option<String>,
    /// Key of the first object, such as `custom_objects.pets` or `contact`.
    pub first_object_key: Option<String>,
    /// Id of the related record of the first object.
    pub first_record_id: Option<RecordId>,
    /// Key of the second object, such as `custom_objects.pets` or `contact`.
    pub second_object_key: Option<String>,
    /// Id of the related record of the second object.
    pub second_record_id: Option<RecordId>,
    /// Id of the association that the relation belongs to.
    pub association_id: Option<AssociationId>,
    /// Id of the location (sub-account).
    pub location_id: Option<LocationId>,
    /// Id of the app that receives the event.
    pub app_id: Option<AppId>,
    /// Id of the installed version of the app. In the events of which deliveries were
    /// observed, it equals the id of the app.
    pub version_id: Option<String>,
    /// Id of the delivery. Retries have the same id.
    pub webhook_id: Option<String>,
    /// When HighLevel sent the event.
    pub timestamp: Option<Timestamp>,
    /// Type of the event, such as `RelationCreate`.
    pub type_: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for RelationEvent {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("RelationEvent")?;
        Some(Self {
            id: object.optional("id"),
            first_object_key: object.optional("firstObjectKey"),
            first_record_id: object.optional("firstRecordId"),
            second_object_key: object.optional("secondObjectKey"),
            second_record_id: object.optional("secondRecordId"),
            association_id: object.optional("associationId"),
            location_id: object.optional("locationId"),
            app_id: object.optional("appId"),
            version_id: object.optional("versionId"),
            webhook_id: object.optional("webhookId"),
            timestamp: object.optional("timestamp"),
            type_: object.optional("type"),
            extra: object.extra(),
        })
    }
}

/// A plan of SaaS mode, in which a company (agency) resells HighLevel to its
/// locations.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct SaasPlanCreate {
    /// Type of the event: `SaasPlanCreate` or `SaaSPlanCreate`.
    pub type_: Option<String>,
    /// Id of the company (agency).
    pub company_id: Option<CompanyId>,
    /// Id of the plan in HighLevel.
    pub plan_id: Option<String>,
    /// Name of the plan.
    pub title: Option<String>,
    /// Description of the plan.
    pub description: Option<String>,
    /// Keys of the features that the plan includes.
    pub saas_products: Vec<String>,
    /// Keys of the features that can be bought in addition.
    pub add_ons: Vec<String>,
    /// Rank of the plan; 1 is the lowest.
    pub plan_level: Option<i64>,
    /// Length of the trial, in days; 0 if there is none.
    pub trial_period: Option<f64>,
    /// Maximum number of users of a location. The reference does not say whether 0 means
    /// no limit.
    pub user_limit: Option<f64>,
    /// Maximum number of contacts of a location. The reference does not say whether 0
    /// means no limit.
    pub contact_limit: Option<f64>,
    /// Prices, one for each interval.
    pub prices: Vec<SaasPlanPrice>,
    /// Id of the category of the plan.
    pub category_id: Option<String>,
    /// Id of the snapshot, a copy of a location's setup, for new locations; an empty
    /// string if there is none.
    pub snapshot_id: Option<SnapshotId>,
    /// Id of the product in Stripe.
    pub product_id: Option<String>,
    /// Whether the plan belongs to the second version of SaaS mode.
    pub is_saas_v2: Option<bool>,
    /// When the plan was created.
    pub created_at: Option<Timestamp>,
    /// When the plan was last changed.
    pub updated_at: Option<Timestamp>,
    /// Id of the app that receives the event.
    pub app_id: Option<AppId>,
    /// Id of the installed version of the app. In the events of which deliveries were
    /// observed, it equals the id of the app.
    pub version_id: Option<String>,
    /// Id of the delivery. Retries have the same id.
    pub webhook_id: Option<String>,
    /// When HighLevel sent the event.
    pub timestamp: Option<Timestamp>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for SaasPlanCreate {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("SaasPlanCreate")?;
        Some(Self {
            type_: object.optional("type"),
            company_id: object.optional("companyId"),
            plan_id: object.optional("planId"),
            title: object.optional("title"),
            description: object.optional("description"),
            saas_products: object.list("saasProducts"),
            add_ons: object.list("addOns"),
            plan_level: object.optional("planLevel"),
            trial_period: object.optional("trialPeriod"),
            user_limit: object.optional("userLimit"),
            contact_limit: object.optional("contactLimit"),
            prices: object.list("prices"),
            category_id: object.optional("categoryId"),
            snapshot_id: object.optional("snapshotId"),
            product_id: object.optional("productId"),
            is_saas_v2: object.optional("isSaaSV2"),
            created_at: object.optional("createdAt"),
            updated_at: object.optional("updatedAt"),
            app_id: object.optional("appId"),
            version_id: object.optional("versionId"),
            webhook_id: object.optional("webhookId"),
            timestamp: object.optional("timestamp"),
            extra: object.extra(),
        })
    }
}

/// A support ticket about an app, as sent in events.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct SupportTicketEvent {
    /// Type of the event, such as `SupportTicketCreate`.
    pub type_: Option<String>,
    /// Id of the ticket, which all its events share.
    pub ticket_id: Option<String>,
    /// Id of the app that receives the event.
    pub app_id: Option<AppId>,
    /// Id of the company (agency).
    pub company_id: Option<CompanyId>,
    /// Id of the location (sub-account); can be absent.
    pub location_id: Option<LocationId>,
    /// Id of the installed version of the app. In the events of which deliveries were
    /// observed, it equals the id of the app.
    pub version_id: Option<String>,
    /// Id of the delivery. Retries have the same id.
    pub webhook_id: Option<String>,
    /// When HighLevel sent the event.
    pub timestamp: Option<Timestamp>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for SupportTicketEvent {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("SupportTicketEvent")?;
        Some(Self {
            type_: object.optional("type"),
            ticket_id: object.optional("ticketId"),
            app_id: object.optional("appId"),
            company_id: object.optional("companyId"),
            location_id: object.optional("locationId"),
            version_id: object.optional("versionId"),
            webhook_id: object.optional("webhookId"),
            timestamp: object.optional("timestamp"),
            extra: object.extra(),
        })
    }
}

/// A task of a contact, as sent in events.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct TaskEvent {
    /// Type of the event, such as `TaskComplete`.
    pub type_: Option<String>,
    /// Id of the location (sub-account).
    pub location_id: Option<LocationId>,
    /// Id of the task.
    pub id: Option<TaskId>,
    /// Id of the user to whom the task is assigned.
    pub assigned_to: Option<UserId>,
    /// Description of the task; absent from some observed `TaskCreate` events.
    pub body: Option<String>,
    /// Id of the contact; absent from some observed `TaskCreate` events.
    pub contact_id: Option<ContactId>,
    /// Title of the task.
    pub title: Option<String>,
    /// When the task was created.
    pub date_added: Option<Timestamp>,
    /// When the task is due.
    pub due_date: Option<Timestamp>,
    /// Id of the app that receives the event.
    pub app_id: Option<AppId>,
    /// Id of the installed version of the app. In the events of which deliveries were
    /// observed, it equals the id of the app.
    pub version_id: Option<String>,
    /// Id of the delivery. Retries have the same id.
    pub webhook_id: Option<String>,
    /// When HighLevel sent the event.
    pub timestamp: Option<Timestamp>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for TaskEvent {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("TaskEvent")?;
        Some(Self {
            type_: object.optional("type"),
            location_id: object.optional("locationId"),
            id: object.optional("id"),
            assigned_to: object.optional("assignedTo"),
            body: object.optional("body"),
            contact_id: object.optional("contactId"),
            title: object.optional("title"),
            date_added: object.optional("dateAdded"),
            due_date: object.optional("dueDate"),
            app_id: object.optional("appId"),
            version_id: object.optional("versionId"),
            webhook_id: object.optional("webhookId"),
            timestamp: object.optional("timestamp"),
            extra: object.extra(),
        })
    }
}

/// The subscription of a workflow to a trigger of a marketplace app. Read it by
/// [`parse`](Self::parse); it has no tag, and no signature is documented.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct TriggerSubscription {
    /// The trigger that the workflow subscribes to.
    pub trigger_data: Option<SubscribedTrigger>,
    /// Key and version of the trigger.
    pub meta: Option<TriggerMeta>,
    /// Location, company and workflow that the trigger belongs to.
    pub extras: Option<TriggerExtras>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for TriggerSubscription {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("TriggerSubscription")?;
        Some(Self {
            trigger_data: object.optional("triggerData"),
            meta: object.optional("meta"),
            extras: object.optional("extras"),
            extra: object.extra(),
        })
    }
}

/// A user, as sent in events. A user of a location has
/// [`location_id`](UserEvent::location_id); a user of a company has
/// [`company_id`](UserEvent::company_id) and `locations`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UserEvent {
    /// Type of the event, such as `UserCreate`.
    pub type_: Option<String>,
    /// Id of the location (sub-account).
    pub location_id: Option<LocationId>,
    /// Id of the company (agency).
    pub company_id: Option<CompanyId>,
    /// Id of the user.
    pub id: Option<UserId>,
    /// Given name of the user.
    pub first_name: Option<String>,
    /// Family name of the user.
    pub last_name: Option<String>,
    /// Email address with which the user logs in.
    pub email: Option<String>,
    /// The user's phone number in E.164 format.
    pub phone: Option<String>,
    /// Extension of the phone number.
    pub extension: Option<String>,
    /// Role of the user, such as `user` or `admin`.
    pub role: Option<String>,
    /// Features that the user may use.
    pub permissions: Option<EventUserPermissions>,
    /// Ids of the locations to which the user has access.
    pub locations: Vec<LocationId>,
    /// Id of the app that receives the event.
    pub app_id: Option<AppId>,
    /// Id of the installed version of the app. In the events of which deliveries were
    /// observed, it equals the id of the app.
    pub version_id: Option<String>,
    /// Id of the delivery. Retries have the same id.
    pub webhook_id: Option<String>,
    /// When HighLevel sent the event.
    pub timestamp: Option<Timestamp>,
    /// Permissions of the user; `UserScope` of the Users API lists the values.
    pub scopes: Vec<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for UserEvent {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UserEvent")?;
        Some(Self {
            type_: object.optional("type"),
            location_id: object.optional("locationId"),
            company_id: object.optional("companyId"),
            id: object.optional("id"),
            first_name: object.optional("firstName"),
            last_name: object.optional("lastName"),
            email: object.optional("email"),
            phone: object.optional("phone"),
            extension: object.optional("extension"),
            role: object.optional("role"),
            permissions: object.optional("permissions"),
            locations: object.list("locations"),
            app_id: object.optional("appId"),
            version_id: object.optional("versionId"),
            webhook_id: object.optional("webhookId"),
            timestamp: object.optional("timestamp"),
            scopes: object.list("scopes"),
            extra: object.extra(),
        })
    }
}

/// A call of a Voice AI agent.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct VoiceAiCallEnd {
    /// Type of the event: `VoiceAiCallEnd`.
    pub type_: Option<String>,
    /// Id of the call.
    pub id: Option<String>,
    /// Id of the location (sub-account).
    pub location_id: Option<LocationId>,
    /// Id of the Voice AI agent.
    pub agent_id: Option<String>,
    /// Id of the contact; absent if unknown.
    pub contact_id: Option<ContactId>,
    /// Phone number of the caller.
    pub from_number: Option<String>,
    /// When the call began.
    pub created_at: Option<Timestamp>,
    /// Length of the call, in seconds.
    pub duration: Option<f64>,
    /// Summary of the call, in a few sentences.
    pub summary: Option<String>,
    /// Transcript of the call. A line begins with `bot:` or `human:`.
    pub transcript: Option<String>,
    /// Translation of the transcript into another language.
    pub translation: Option<CallTranslation>,
    /// Information that the agent extracted, by field.
    pub extracted_data: Option<Map<String, Value>>,
    /// Id of the message that records the call.
    pub message_id: Option<MessageId>,
    /// Whether the call was a test.
    pub trial_call: Option<bool>,
    /// Actions of the agent during the call.
    pub executed_call_actions: Vec<ExecutedCallAction>,
    /// Id of the app that receives the event.
    pub app_id: Option<AppId>,
    /// Id of the installed version of the app. In the events of which deliveries were
    /// observed, it equals the id of the app.
    pub version_id: Option<String>,
    /// Id of the delivery. Retries have the same id.
    pub webhook_id: Option<String>,
    /// When HighLevel sent the event.
    pub timestamp: Option<Timestamp>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl std::fmt::Debug for VoiceAiCallEnd {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug_fields(
            formatter,
            "VoiceAiCallEnd",
            &[
                ("type_", &self.type_),
                ("id", &self.id),
                ("location_id", &self.location_id),
                ("agent_id", &self.agent_id),
                ("contact_id", &self.contact_id),
                ("from_number", &self.from_number),
                ("created_at", &self.created_at),
                ("duration", &self.duration),
                ("summary", &self.summary),
                ("transcript", &self.transcript),
                ("translation", &self.translation),
                ("extracted_data", &raw(&self.extracted_data)),
                ("message_id", &self.message_id),
                ("trial_call", &self.trial_call),
                ("executed_call_actions", &self.executed_call_actions),
                ("app_id", &self.app_id),
                ("version_id", &self.version_id),
                ("webhook_id", &self.webhook_id),
                ("timestamp", &self.timestamp),
                ("extra", &self.extra),
            ],
        )
    }
}

impl Decode for VoiceAiCallEnd {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("VoiceAiCallEnd")?;
        Some(Self {
            type_: object.optional("type"),
            id: object.optional("id"),
            location_id: object.optional("locationId"),
            agent_id: object.optional("agentId"),
            contact_id: object.optional("contactId"),
            from_number: object.optional("fromNumber"),
            created_at: object.optional("createdAt"),
            duration: object.optional("duration"),
            summary: object.optional("summary"),
            transcript: object.optional("transcript"),
            translation: object.optional("translation"),
            extracted_data: object.optional("extractedData"),
            message_id: object.optional("messageId"),
            trial_call: object.optional("trialCall"),
            executed_call_actions: object.list("executedCallActions"),
            app_id: object.optional("appId"),
            version_id: object.optional("versionId"),
            webhook_id: object.optional("webhookId"),
            timestamp: object.optional("timestamp"),
            extra: object.extra(),
        })
    }
}

/// Trial of the app; an object without members if there is none.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct AppTrial {
    /// Whether the app is on trial.
    pub on_trial: Option<bool>,
    /// Length of the trial, in days.
    pub trial_duration: Option<f64>,
    /// When the trial began.
    pub trial_start_date: Option<Timestamp>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for AppTrial {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("AppTrial")?;
        Some(Self {
            on_trial: object.optional("onTrial"),
            trial_duration: object.optional("trialDuration"),
            trial_start_date: object.optional("trialStartDate"),
            extra: object.extra(),
        })
    }
}

/// The brand under which the company offers HighLevel (white label). Without such a
/// brand, the strings are empty or absent.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct WhitelabelDetails {
    /// Domain at which the company offers HighLevel.
    pub domain: Option<String>,
    /// URL of the company's logo.
    pub logo_url: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for WhitelabelDetails {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("WhitelabelDetails")?;
        Some(Self {
            domain: object.optional("domain"),
            logo_url: object.optional("logoUrl"),
            extra: object.extra(),
        })
    }
}

/// Type of the account that the app was installed in. Every observed installation
/// says `Location`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum InstallType {
    /// `Location`
    Location,
    /// `Company`
    Company,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl InstallType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Location => "Location",
            Self::Company => "Company",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for InstallType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "Location" => Self::Location,
            "Company" => Self::Company,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// The appointment that was booked, changed or deleted.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct EventAppointment {
    /// Id of the appointment.
    pub id: Option<CalendarEventId>,
    /// Place of the appointment: an address or the link of a meeting.
    pub address: Option<String>,
    /// Title of the appointment in the calendar.
    pub title: Option<String>,
    /// Id of the calendar in which the appointment is booked.
    pub calendar_id: Option<CalendarId>,
    /// Id of the contact who has the appointment.
    pub contact_id: Option<ContactId>,
    /// Id of the calendar's group.
    pub group_id: Option<CalendarGroupId>,
    /// State of the appointment, such as `confirmed`.
    pub appointment_status: Option<String>,
    /// Id of the user to whom the appointment is assigned.
    pub assigned_user_id: Option<UserId>,
    /// Ids of the users who take part.
    pub users: Vec<UserId>,
    /// Notes about the appointment.
    pub notes: Option<String>,
    /// Place of booking, such as `booking_widget`.
    pub source: Option<String>,
    /// Start of the appointment, RFC 3339 with the UTC offset of the appointment's time
    /// zone.
    pub start_time: Option<Timestamp>,
    /// End of the appointment, RFC 3339 with the UTC offset of the appointment's time
    /// zone.
    pub end_time: Option<Timestamp>,
    /// When the appointment was created.
    pub date_added: Option<Timestamp>,
    /// When the appointment was last changed.
    pub date_updated: Option<Timestamp>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for EventAppointment {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("EventAppointment")?;
        Some(Self {
            id: object.optional("id"),
            address: object.optional("address"),
            title: object.optional("title"),
            calendar_id: object.optional("calendarId"),
            contact_id: object.optional("contactId"),
            group_id: object.optional("groupId"),
            appointment_status: object.optional("appointmentStatus"),
            assigned_user_id: object.optional("assignedUserId"),
            users: object.list("users"),
            notes: object.optional("notes"),
            source: object.optional("source"),
            start_time: object.optional("startTime"),
            end_time: object.optional("endTime"),
            date_added: object.optional("dateAdded"),
            date_updated: object.optional("dateUpdated"),
            extra: object.extra(),
        })
    }
}

/// Whether HighLevel or the location defined the association.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum EventAssociationType {
    /// `USER_DEFINED`
    UserDefined,
    /// `SYSTEM_DEFINED`
    SystemDefined,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl EventAssociationType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::UserDefined => "USER_DEFINED",
            Self::SystemDefined => "SYSTEM_DEFINED",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for EventAssociationType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "USER_DEFINED" => Self::UserDefined,
            "SYSTEM_DEFINED" => Self::SystemDefined,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Do-not-disturb settings: for each channel, whether messages to the contact are
/// blocked.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DndSettings {
    /// Whether text messages (SMS) are blocked, and why.
    pub sms: Option<DndChannel>,
    /// Whether emails are blocked, and why.
    pub email: Option<DndChannel>,
    /// Whether messages by Google Business Profile are blocked, and why.
    pub google: Option<DndChannel>,
    /// Whether messages by Facebook are blocked, and why.
    pub facebook: Option<DndChannel>,
    /// Whether messages by WhatsApp are blocked, and why.
    pub whatsapp: Option<DndChannel>,
    /// Whether calls are blocked, and why.
    pub call: Option<DndChannel>,
    /// Whether messages by RCS are blocked, and why.
    pub rcs: Option<DndChannel>,
    /// Members without a field of their own whose values have this type, by their JSON
    /// keys; `extra` has the rest.
    pub others: BTreeMap<String, DndChannel>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for DndSettings {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DndSettings")?;
        Some(Self {
            sms: object.optional("SMS"),
            email: object.optional("Email"),
            google: object.optional("GMB"),
            facebook: object.optional("FB"),
            whatsapp: object.optional("WhatsApp"),
            call: object.optional("Call"),
            rcs: object.optional("RCS"),
            others: object
                .others(&["SMS", "Email", "GMB", "FB", "WhatsApp", "Call", "RCS"]),
            extra: object.extra(),
        })
    }
}

/// Whether messages on the channel are blocked: `active` blocks them, `inactive`
/// allows them, and `permanent` is another form of blocking.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum DndStatus {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `permanent`
    Permanent,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl DndStatus {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "active",
            Self::Inactive => "inactive",
            Self::Permanent => "permanent",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for DndStatus {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "active" => Self::Active,
            "inactive" => Self::Inactive,
            "permanent" => Self::Permanent,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Authentication method of the other service.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum ExternalAuthType {
    /// `oauth2`
    Oauth2,
    /// `basic`
    Basic,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl ExternalAuthType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Oauth2 => "oauth2",
            Self::Basic => "basic",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ExternalAuthType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "oauth2" => Self::Oauth2,
            "basic" => Self::Basic,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Progress of the invoice, from `draft` and `sent` to `paid`; `void` if it was
/// cancelled.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum EventInvoiceStatus {
    /// `draft`
    Draft,
    /// `sent`
    Sent,
    /// `paid`
    Paid,
    /// `partially_paid`
    PartiallyPaid,
    /// `void`
    Void,
    /// `delete`
    Delete,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl EventInvoiceStatus {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Draft => "draft",
            Self::Sent => "sent",
            Self::Paid => "paid",
            Self::PartiallyPaid => "partially_paid",
            Self::Void => "void",
            Self::Delete => "delete",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for EventInvoiceStatus {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "draft" => Self::Draft,
            "sent" => Self::Sent,
            "paid" => Self::Paid,
            "partially_paid" => Self::PartiallyPaid,
            "void" => Self::Void,
            "delete" => Self::Delete,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Sender of the invoice.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct InvoiceBusiness {
    /// Name of the business.
    pub name: Option<String>,
    /// Address of the business.
    pub address: Option<String>,
    /// Phone number of the business.
    pub phone_no: Option<String>,
    /// Website of the business.
    pub website: Option<String>,
    /// URL of the logo that the invoice shows.
    pub logo_url: Option<String>,
    /// Custom values that the invoice shows.
    pub custom_values: Vec<Value>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl std::fmt::Debug for InvoiceBusiness {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug_fields(
            formatter,
            "InvoiceBusiness",
            &[
                ("name", &self.name),
                ("address", &self.address),
                ("phone_no", &self.phone_no),
                ("website", &self.website),
                ("logo_url", &self.logo_url),
                ("custom_values", &raw(&self.custom_values)),
                ("extra", &self.extra),
            ],
        )
    }
}

impl Decode for InvoiceBusiness {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("InvoiceBusiness")?;
        Some(Self {
            name: object.optional("name"),
            address: object.optional("address"),
            phone_no: object.optional("phoneNo"),
            website: object.optional("website"),
            logo_url: object.optional("logoUrl"),
            custom_values: object.list("customValues"),
            extra: object.extra(),
        })
    }
}

/// Address of the contact.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct InvoiceAddress {
    /// Country, as an ISO 3166-1 code of two letters.
    pub country_code: Option<String>,
    /// First line of the address.
    pub address_line1: Option<String>,
    /// Second line of the address.
    pub address_line2: Option<String>,
    /// City of the address.
    pub city: Option<String>,
    /// State or region of the address.
    pub state: Option<String>,
    /// Postal code of the address.
    pub postal_code: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for InvoiceAddress {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("InvoiceAddress")?;
        Some(Self {
            country_code: object.optional("countryCode"),
            address_line1: object.optional("addressLine1"),
            address_line2: object.optional("addressLine2"),
            city: object.optional("city"),
            state: object.optional("state"),
            postal_code: object.optional("postalCode"),
            extra: object.extra(),
        })
    }
}

/// A further recipient of an invoice.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct InvoiceRecipient {
    /// Email address to which the invoice is sent.
    pub email: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for InvoiceRecipient {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("InvoiceRecipient")?;
        Some(Self {
            email: object.optional("email"),
            extra: object.extra(),
        })
    }
}

/// Recipient of the invoice.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct InvoiceContact {
    /// Id of the contact.
    pub id: Option<ContactId>,
    /// Phone number on the invoice.
    pub phone_no: Option<String>,
    /// The contact's email address.
    pub email: Option<String>,
    /// Custom fields of the contact that the invoice shows. The reference shows only ids.
    pub custom_fields: Vec<CustomField>,
    /// Name of the contact.
    pub name: Option<String>,
    /// Address of the contact.
    pub address: Option<InvoiceAddress>,
    /// Further addresses to which the invoice is sent.
    pub additional_emails: Vec<InvoiceRecipient>,
    /// Name of the business that the contact works for.
    pub company_name: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl InvoiceContact {
    /// Looks up the value of a custom field by id.
    pub fn custom_field(&self, id: &str) -> Option<&CustomFieldValue> {
        CustomField::find(&self.custom_fields, id)
    }
}

impl Decode for InvoiceContact {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("InvoiceContact")?;
        Some(Self {
            id: object.optional("id"),
            phone_no: object.optional("phoneNo"),
            email: object.optional("email"),
            custom_fields: object.list("customFields"),
            name: object.optional("name"),
            address: object.optional("address"),
            additional_emails: object.list("additionalEmails"),
            company_name: object.optional("companyName"),
            extra: object.extra(),
        })
    }
}

/// Discount on the invoice.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct InvoiceDiscount {
    /// Calculation of the discount, such as `percentage`.
    pub type_: Option<String>,
    /// Percentage or amount, by [`type_`](InvoiceDiscount::type_).
    ///
    /// HighLevel does not document whether it is in units of the currency or in
    /// hundredths.
    pub value: Option<f64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for InvoiceDiscount {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("InvoiceDiscount")?;
        Some(Self {
            type_: object.optional("type"),
            value: object.optional("value"),
            extra: object.extra(),
        })
    }
}

/// An item of an invoice.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct EventInvoiceItem {
    /// Taxes on the item.
    pub taxes: Vec<Value>,
    /// Id of the item.
    pub id: Option<String>,
    /// Id of the product that the item sells.
    pub product_id: Option<ProductId>,
    /// Id of the price at which the item is sold.
    pub price_id: Option<PriceId>,
    /// Currency of the item, as an ISO 4217 code.
    pub currency: Option<String>,
    /// Name of the item.
    pub name: Option<String>,
    /// Number of pieces that are charged.
    pub quantity: Option<f64>,
    /// Price of one piece, in units of `currency`.
    pub amount: Option<f64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl std::fmt::Debug for EventInvoiceItem {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug_fields(
            formatter,
            "EventInvoiceItem",
            &[
                ("taxes", &raw(&self.taxes)),
                ("id", &self.id),
                ("product_id", &self.product_id),
                ("price_id", &self.price_id),
                ("currency", &self.currency),
                ("name", &self.name),
                ("quantity", &self.quantity),
                ("amount", &self.amount),
                ("extra", &self.extra),
            ],
        )
    }
}

impl Decode for EventInvoiceItem {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("EventInvoiceItem")?;
        Some(Self {
            taxes: object.list("taxes"),
            id: object.optional("_id"),
            product_id: object.optional("productId"),
            price_id: object.optional("priceId"),
            currency: object.optional("currency"),
            name: object.optional("name"),
            quantity: object.optional("qty"),
            amount: object.optional("amount"),
            extra: object.extra(),
        })
    }
}

/// Parts of the total of the invoice.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct InvoiceTotals {
    /// Sum of the items before the discount, in units of `currency`.
    pub sub_total: Option<f64>,
    /// Sum of the discounts, in units of `currency`.
    pub discount: Option<f64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for InvoiceTotals {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("InvoiceTotals")?;
        Some(Self {
            sub_total: object.optional("subTotal"),
            discount: object.optional("discount"),
            extra: object.extra(),
        })
    }
}

/// Whether the part was created, changed or deleted.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum KnowledgeBaseAction {
    /// `created`
    Created,
    /// `updated`
    Updated,
    /// `deleted`
    Deleted,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl KnowledgeBaseAction {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Created => "created",
            Self::Updated => "updated",
            Self::Deleted => "deleted",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for KnowledgeBaseAction {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "created" => Self::Created,
            "updated" => Self::Updated,
            "deleted" => Self::Deleted,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Treatment of the email by the mail service.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct EmailFlags {
    /// Whether the sender was authenticated.
    pub is_authenticated: Option<bool>,
    /// Whether a route of the mail service forwarded the email.
    pub is_routed: Option<bool>,
    /// Whether the mail service treats the email as a large one.
    pub is_big: Option<bool>,
    /// Whether the mail service sent the email to test itself.
    pub is_system_test: Option<bool>,
    /// Whether the email was sent in test mode.
    pub is_test_mode: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for EmailFlags {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("EmailFlags")?;
        Some(Self {
            is_authenticated: object.optional("is-authenticated"),
            is_routed: object.optional("is-routed"),
            is_big: object.optional("is-big"),
            is_system_test: object.optional("is-system-test"),
            is_test_mode: object.optional("is-test-mode"),
            extra: object.extra(),
        })
    }
}

/// Some headers of the email.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct EmailStatsHeaders {
    /// Value of the header `Message-Id`.
    pub message_id: Option<String>,
    /// Value of the header `From`.
    pub from: Option<String>,
    /// Value of the header `To`.
    pub to: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for EmailStatsHeaders {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("EmailStatsHeaders")?;
        Some(Self {
            message_id: object.optional("message-id"),
            from: object.optional("from"),
            to: object.optional("to"),
            extra: object.extra(),
        })
    }
}

/// The email that the report is about.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct EmailStatsMessage {
    /// Attachments of the email.
    pub attachments: Vec<Value>,
    /// Some headers of the email.
    pub headers: Option<EmailStatsHeaders>,
    /// Size of the email, in bytes.
    pub size: Option<i64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl std::fmt::Debug for EmailStatsMessage {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug_fields(
            formatter,
            "EmailStatsMessage",
            &[
                ("attachments", &raw(&self.attachments)),
                ("headers", &self.headers),
                ("size", &self.size),
                ("extra", &self.extra),
            ],
        )
    }
}

impl Decode for EmailStatsMessage {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("EmailStatsMessage")?;
        Some(Self {
            attachments: object.list("attachments"),
            headers: object.optional("headers"),
            size: object.optional("size"),
            extra: object.extra(),
        })
    }
}

/// Result of the delivery.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct EmailDeliveryStatus {
    /// Number of the delivery attempt.
    pub attempt_no: Option<i64>,
    /// SMTP reply code, such as 250.
    pub code: Option<i64>,
    /// Message of the receiving server.
    pub message: Option<String>,
    /// Meaning of the result.
    pub description: Option<String>,
    /// Length of the SMTP session, in seconds.
    pub session_seconds: Option<f64>,
    /// Enhanced SMTP status code (RFC 3463); can be empty.
    pub enhanced_code: Option<String>,
    /// Mail server (MX host) to which the email was delivered or refused.
    pub mx_host: Option<String>,
    /// Whether the server accepts UTF-8.
    pub utf8: Option<bool>,
    /// Time until the first delivery attempt, in seconds.
    pub i_first_delivery_attempt_seconds: Option<f64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl std::fmt::Debug for EmailDeliveryStatus {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug_fields(
            formatter,
            "EmailDeliveryStatus",
            &[
                ("attempt_no", &self.attempt_no),
                ("code", &hidden("code", &self.code)),
                ("message", &self.message),
                ("description", &self.description),
                ("session_seconds", &self.session_seconds),
                ("enhanced_code", &self.enhanced_code),
                ("mx_host", &self.mx_host),
                ("utf8", &self.utf8),
                (
                    "i_first_delivery_attempt_seconds",
                    &self.i_first_delivery_attempt_seconds,
                ),
                ("extra", &self.extra),
            ],
        )
    }
}

impl Decode for EmailDeliveryStatus {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("EmailDeliveryStatus")?;
        Some(Self {
            attempt_no: object.optional("attempt-no"),
            code: object.optional("code"),
            message: object.optional("message"),
            description: object.optional("description"),
            session_seconds: object.optional("session-seconds"),
            enhanced_code: object.optional("enhanced-code"),
            mx_host: object.optional("mx-host"),
            utf8: object.optional("utf8"),
            i_first_delivery_attempt_seconds: object
                .optional("i-first-delivery-attempt-seconds"),
            extra: object.extra(),
        })
    }
}

/// SMTP envelope of the email: sender, recipients and sending IP address.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct EmailEnvelope {
    /// Address of the sender in the envelope.
    pub sender: Option<String>,
    /// Addresses of the recipients in the envelope.
    pub targets: Option<String>,
    /// Protocol, such as `smtp`.
    pub transport: Option<String>,
    /// IP address from which the email was sent.
    pub sending_ip: Option<String>,
    /// Id of the pool of sending IP addresses.
    pub i_ip_pool_id: Option<String>,
    /// Name of the pool of sending IP addresses.
    pub i_ip_pool_name: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for EmailEnvelope {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("EmailEnvelope")?;
        Some(Self {
            sender: object.optional("sender"),
            targets: object.optional("targets"),
            transport: object.optional("transport"),
            sending_ip: object.optional("sending-ip"),
            i_ip_pool_id: object.optional("i-ip-pool-id"),
            i_ip_pool_name: object.optional("i-ip-pool-name"),
            extra: object.extra(),
        })
    }
}

/// The report of the mail service.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct EmailStats {
    /// Delivery event, such as `delivered`.
    pub event: Option<String>,
    /// Id of the report.
    pub id: Option<String>,
    /// Time of the event, in seconds since 1970.
    pub timestamp: Option<Timestamp>,
    /// Treatment of the email by the mail service.
    pub flags: Option<EmailFlags>,
    /// The email that the report is about.
    pub message: Option<EmailStatsMessage>,
    /// Level of the report, such as `info`.
    pub log_level: Option<String>,
    /// Address of the recipient.
    pub recipient: Option<String>,
    /// Domain of the recipient's address, such as `example.com`.
    pub recipient_domain: Option<String>,
    /// Tags by which the email was sent; one has the location's id, one the company's.
    pub tags: Vec<String>,
    /// Mail provider of the recipient.
    pub recipient_provider: Option<String>,
    /// Campaigns that sent the email.
    pub campaigns: Vec<Value>,
    /// Result of the delivery.
    pub delivery_status: Option<EmailDeliveryStatus>,
    /// SMTP envelope of the email: sender, recipients and sending IP address.
    pub envelope: Option<EmailEnvelope>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl std::fmt::Debug for EmailStats {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug_fields(
            formatter,
            "EmailStats",
            &[
                ("event", &self.event),
                ("id", &self.id),
                ("timestamp", &self.timestamp),
                ("flags", &self.flags),
                ("message", &self.message),
                ("log_level", &self.log_level),
                ("recipient", &self.recipient),
                ("recipient_domain", &self.recipient_domain),
                ("tags", &self.tags),
                ("recipient_provider", &self.recipient_provider),
                ("campaigns", &raw(&self.campaigns)),
                ("delivery_status", &self.delivery_status),
                ("envelope", &self.envelope),
                ("extra", &self.extra),
            ],
        )
    }
}

impl Decode for EmailStats {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("EmailStats")?;
        Some(Self {
            event: object.optional("event"),
            id: object.optional("id"),
            timestamp: object.optional("timestamp"),
            flags: object.optional("flags"),
            message: object.optional("message"),
            log_level: object.optional("log-level"),
            recipient: object.optional("recipient"),
            recipient_domain: object.optional("recipient-domain"),
            tags: object.list("tags"),
            recipient_provider: object.optional("recipient-provider"),
            campaigns: object.list("campaigns"),
            delivery_status: object.optional("delivery-status"),
            envelope: object.optional("envelope"),
            extra: object.extra(),
        })
    }
}

/// Names of the object in the user interface.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ObjectLabels {
    /// Name of one such object, such as `pet`.
    pub singular: Option<String>,
    /// Name of several such objects, such as `pets`.
    pub plural: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for ObjectLabels {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ObjectLabels")?;
        Some(Self {
            singular: object.optional("singular"),
            plural: object.optional("plural"),
            extra: object.extra(),
        })
    }
}

/// Who defined the object. Only `USER_DEFINED` is documented.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum EventObjectType {
    /// `USER_DEFINED`
    UserDefined,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl EventObjectType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::UserDefined => "USER_DEFINED",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for EventObjectType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "USER_DEFINED" => Self::UserDefined,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Whether the opportunity is open, or how it was closed.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum EventOpportunityStatus {
    /// `open`
    Open,
    /// `won`
    Won,
    /// `lost`
    Lost,
    /// `abandoned`
    Abandoned,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl EventOpportunityStatus {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Open => "open",
            Self::Won => "won",
            Self::Lost => "lost",
            Self::Abandoned => "abandoned",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for EventOpportunityStatus {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "open" => Self::Open,
            "won" => Self::Won,
            "lost" => Self::Lost,
            "abandoned" => Self::Abandoned,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// The contact, as it was at the time of the order.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct OrderContact {
    /// Id of the location (sub-account).
    pub location_id: Option<LocationId>,
    /// Id of the contact.
    pub id: Option<ContactId>,
    /// First line of the address, such as the street.
    pub address1: Option<String>,
    /// City of the address.
    pub city: Option<String>,
    /// Name of the business that the contact works for.
    pub company_name: Option<String>,
    /// Country, as an ISO 3166-1 code of two letters such as `US`.
    pub country: Option<String>,
    /// Source of the contact, such as the name of a form.
    pub source: Option<String>,
    /// When the contact was created.
    pub date_added: Option<Timestamp>,
    /// Date of birth of the contact.
    pub date_of_birth: Option<Date>,
    /// Whether the contact must not be disturbed on any channel.
    pub dnd: Option<bool>,
    /// The contact's email address.
    pub email: Option<String>,
    /// Given and family name of the contact.
    pub name: Option<String>,
    /// Given name of the contact.
    pub first_name: Option<String>,
    /// Family name of the contact.
    pub last_name: Option<String>,
    /// Phone number, in E.164 format.
    pub phone: Option<String>,
    /// Postal code of the address.
    pub postal_code: Option<String>,
    /// State or region of the address.
    pub state: Option<String>,
    /// Tags of the contact.
    pub tags: Vec<String>,
    /// URL of the website of the contact.
    pub website: Option<String>,
    /// No longer used: HighLevel omits it or sends an empty list.
    pub attachments: Vec<String>,
    /// Id of the user to whom the contact is assigned.
    pub assigned_to: Option<UserId>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for OrderContact {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("OrderContact")?;
        Some(Self {
            location_id: object.optional("locationId"),
            id: object.optional("id"),
            address1: object.optional("address1"),
            city: object.optional("city"),
            company_name: object.optional("companyName"),
            country: object.optional("country"),
            source: object.optional("source"),
            date_added: object.optional("dateAdded"),
            date_of_birth: object.optional("dateOfBirth"),
            dnd: object.optional("dnd"),
            email: object.optional("email"),
            name: object.optional("name"),
            first_name: object.optional("firstName"),
            last_name: object.optional("lastName"),
            phone: object.optional("phone"),
            postal_code: object.optional("postalCode"),
            state: object.optional("state"),
            tags: object.list("tags"),
            website: object.optional("website"),
            attachments: object.list("attachments"),
            assigned_to: object.optional("assignedTo"),
            extra: object.extra(),
        })
    }
}

/// An item of an order.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct EventOrderItem {
    /// Name of the product and its variant.
    pub name: Option<String>,
    /// Number of pieces ordered.
    pub quantity: Option<f64>,
    /// The product, as it was at the time of the order.
    pub product: Option<Value>,
    /// The price, as it was at the time of the order.
    pub price: Option<Value>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl std::fmt::Debug for EventOrderItem {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug_fields(
            formatter,
            "EventOrderItem",
            &[
                ("name", &self.name),
                ("quantity", &self.quantity),
                ("product", &raw(&self.product)),
                ("price", &raw(&self.price)),
                ("extra", &self.extra),
            ],
        )
    }
}

impl Decode for EventOrderItem {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("EventOrderItem")?;
        Some(Self {
            name: object.optional("name"),
            quantity: object.optional("qty"),
            product: object.optional("product"),
            price: object.optional("price"),
            extra: object.extra(),
        })
    }
}

/// Parts of the amount of the order.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct OrderAmounts {
    /// Amount of the discount, in units of the currency.
    pub discount: Option<f64>,
    /// Cost of shipping, in units of the currency.
    pub shipping: Option<f64>,
    /// Sum of the items, in units of the currency.
    pub subtotal: Option<f64>,
    /// Amount of the taxes, in units of the currency.
    pub tax: Option<f64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for OrderAmounts {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("OrderAmounts")?;
        Some(Self {
            discount: object.optional("discount"),
            shipping: object.optional("shipping"),
            subtotal: object.optional("subtotal"),
            tax: object.optional("tax"),
            extra: object.extra(),
        })
    }
}

/// A tax on an order.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct OrderTax {
    /// Id of the tax.
    pub id: Option<String>,
    /// Amount of the tax, in units of the currency.
    pub amount: Option<f64>,
    /// Calculation of the tax, such as `exclusive`.
    pub calculation: Option<String>,
    /// Name of the tax, such as `VAT`.
    pub name: Option<String>,
    /// Rate of the tax, in percent.
    pub rate: Option<f64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for OrderTax {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("OrderTax")?;
        Some(Self {
            id: object.optional("_id"),
            amount: object.optional("amount"),
            calculation: object.optional("calculation"),
            name: object.optional("name"),
            rate: object.optional("rate"),
            extra: object.extra(),
        })
    }
}

/// Place of sale, such as a funnel.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct EventOrderSource {
    /// Id of the place of sale, such as a funnel or a store.
    pub id: Option<String>,
    /// Name of the funnel or store.
    pub name: Option<String>,
    /// Where the order was made, such as on a `website`.
    pub type_: Option<String>,
    /// Type of the page or form within the place of sale, such as `store`.
    pub sub_type: Option<String>,
    /// Page on which the order was placed.
    pub meta: Option<Value>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl std::fmt::Debug for EventOrderSource {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug_fields(
            formatter,
            "EventOrderSource",
            &[
                ("id", &self.id),
                ("name", &self.name),
                ("type_", &self.type_),
                ("sub_type", &self.sub_type),
                ("meta", &raw(&self.meta)),
                ("extra", &self.extra),
            ],
        )
    }
}

impl Decode for EventOrderSource {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("EventOrderSource")?;
        Some(Self {
            id: object.optional("id"),
            name: object.optional("name"),
            type_: object.optional("type"),
            sub_type: object.optional("subType"),
            meta: object.optional("meta"),
            extra: object.extra(),
        })
    }
}

/// Whether the message was received (`inbound`) or sent (`outbound`).
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum EventMessageDirection {
    /// `inbound`
    Inbound,
    /// `outbound`
    Outbound,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl EventMessageDirection {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Inbound => "inbound",
            Self::Outbound => "outbound",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for EventMessageDirection {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "inbound" => Self::Inbound,
            "outbound" => Self::Outbound,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Delivery status, or the outcome of a call.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum EventMessageStatus {
    /// `pending`
    Pending,
    /// `sent`
    Sent,
    /// `delivered`
    Delivered,
    /// `failed`
    Failed,
    /// `completed`
    Completed,
    /// `voicemail`
    Voicemail,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl EventMessageStatus {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pending => "pending",
            Self::Sent => "sent",
            Self::Delivered => "delivered",
            Self::Failed => "failed",
            Self::Completed => "completed",
            Self::Voicemail => "voicemail",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for EventMessageStatus {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "pending" => Self::Pending,
            "sent" => Self::Sent,
            "delivered" => Self::Delivered,
            "failed" => Self::Failed,
            "completed" => Self::Completed,
            "voicemail" => Self::Voicemail,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Sender of the message: the user interface (`app`), the API, or a workflow.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum EventMessageSource {
    /// `app`
    App,
    /// `api`
    Api,
    /// `workflow`
    Workflow,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl EventMessageSource {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::App => "app",
            Self::Api => "api",
            Self::Workflow => "workflow",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for EventMessageSource {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "app" => Self::App,
            "api" => Self::Api,
            "workflow" => Self::Workflow,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// A membership offer that a price includes.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct EventMembershipOffer {
    /// Label of the offer, such as `top_50`.
    pub label: Option<String>,
    /// Value of the offer, such as `50`. The reference does not describe its meaning.
    pub value: Option<String>,
    /// Id of the offer.
    pub id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for EventMembershipOffer {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("EventMembershipOffer")?;
        Some(Self {
            label: object.optional("label"),
            value: object.optional("value"),
            id: object.optional("_id"),
            extra: object.extra(),
        })
    }
}

/// Charging interval of a recurring price.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct RecurringPrice {
    /// Unit of the interval, such as `day`.
    pub interval: Option<String>,
    /// Number of intervals between two charges: 3 with the interval `month` is every
    /// three months.
    pub interval_count: Option<f64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for RecurringPrice {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("RecurringPrice")?;
        Some(Self {
            interval: object.optional("interval"),
            interval_count: object.optional("intervalCount"),
            extra: object.extra(),
        })
    }
}

/// An option of a variant, such as one size.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct EventProductOption {
    /// Id of the option.
    pub id: Option<String>,
    /// Name of the option, such as `Large`.
    pub name: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for EventProductOption {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("EventProductOption")?;
        Some(Self {
            id: object.optional("id"),
            name: object.optional("name"),
            extra: object.extra(),
        })
    }
}

/// A property in which a product varies, such as its size.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct EventProductVariant {
    /// Id of the variant.
    pub id: Option<String>,
    /// Name of the variant, such as `Size`.
    pub name: Option<String>,
    /// Options of the variant, such as the sizes.
    pub options: Vec<EventProductOption>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for EventProductVariant {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("EventProductVariant")?;
        Some(Self {
            id: object.optional("id"),
            name: object.optional("name"),
            options: object.list("options"),
            extra: object.extra(),
        })
    }
}

/// A picture or video of a product.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct EventProductMedia {
    /// Id of the file.
    pub id: Option<String>,
    /// Name of the file.
    pub title: Option<String>,
    /// URL of the file.
    pub url: Option<String>,
    /// Type of the file, such as `image`.
    pub type_: Option<String>,
    /// Whether the file is shown first.
    pub is_featured: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for EventProductMedia {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("EventProductMedia")?;
        Some(Self {
            id: object.optional("id"),
            title: object.optional("title"),
            url: object.optional("url"),
            type_: object.optional("type"),
            is_featured: object.optional("isFeatured"),
            extra: object.extra(),
        })
    }
}

/// Channel by which to send the message.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum ProviderMessageType {
    /// `Email`
    Email,
    /// `SMS`
    Sms,
    /// `Custom`
    Custom,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl ProviderMessageType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Email => "Email",
            Self::Sms => "SMS",
            Self::Custom => "Custom",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ProviderMessageType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "Email" => Self::Email,
            "SMS" => Self::Sms,
            "Custom" => Self::Custom,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// A field of a record and its value.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct RecordProperty {
    /// Key of the field, without the key of the object.
    pub key: Option<String>,
    /// Content of the field, as a string.
    pub value_string: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for RecordProperty {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("RecordProperty")?;
        Some(Self {
            key: object.optional("key"),
            value_string: object.optional("valueString"),
            extra: object.extra(),
        })
    }
}

/// A price of a plan.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct SaasPlanPrice {
    /// Id of the price in Stripe.
    pub id: Option<String>,
    /// Charging interval, such as `month`.
    pub billing_interval: Option<String>,
    /// Whether the price is on offer.
    pub active: Option<bool>,
    /// Amount of the price, in cents.
    pub amount: Option<f64>,
    /// Currency, as a code of three letters.
    pub currency: Option<String>,
    /// Symbol of the currency.
    pub symbol: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for SaasPlanPrice {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("SaasPlanPrice")?;
        Some(Self {
            id: object.optional("id"),
            billing_interval: object.optional("billingInterval"),
            active: object.optional("active"),
            amount: object.optional("amount"),
            currency: object.optional("currency"),
            symbol: object.optional("symbol"),
            extra: object.extra(),
        })
    }
}

/// Whether the workflow added, changed or removed the trigger.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum SubscriptionChange {
    /// `CREATED`
    Created,
    /// `UPDATED`
    Updated,
    /// `DELETED`
    Deleted,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl SubscriptionChange {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Created => "CREATED",
            Self::Updated => "UPDATED",
            Self::Deleted => "DELETED",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for SubscriptionChange {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "CREATED" => Self::Created,
            "UPDATED" => Self::Updated,
            "DELETED" => Self::Deleted,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// The trigger that the workflow subscribes to.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct SubscribedTrigger {
    /// Id of the subscription.
    pub id: Option<String>,
    /// Key of the trigger.
    pub key: Option<String>,
    /// Filters that the workflow sets for the trigger.
    pub filters: Vec<Value>,
    /// Whether the workflow added, changed or removed the trigger.
    pub event_type: Option<SubscriptionChange>,
    /// URL to call when the trigger fires.
    pub target_url: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl std::fmt::Debug for SubscribedTrigger {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug_fields(
            formatter,
            "SubscribedTrigger",
            &[
                ("id", &self.id),
                ("key", &self.key),
                ("filters", &raw(&self.filters)),
                ("event_type", &self.event_type),
                ("target_url", &self.target_url),
                ("extra", &self.extra),
            ],
        )
    }
}

impl Decode for SubscribedTrigger {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("SubscribedTrigger")?;
        Some(Self {
            id: object.optional("id"),
            key: object.optional("key"),
            filters: object.list("filters"),
            event_type: object.optional("eventType"),
            target_url: object.optional("targetUrl"),
            extra: object.extra(),
        })
    }
}

/// Key and version of the trigger.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct TriggerMeta {
    /// Key of the trigger.
    pub key: Option<String>,
    /// Version of the trigger.
    pub version: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for TriggerMeta {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("TriggerMeta")?;
        Some(Self {
            key: object.optional("key"),
            version: object.optional("version"),
            extra: object.extra(),
        })
    }
}

/// Location, company and workflow that the trigger belongs to.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct TriggerExtras {
    /// Id of the location (sub-account).
    pub location_id: Option<LocationId>,
    /// Id of the workflow.
    pub workflow_id: Option<WorkflowId>,
    /// Id of the company (agency).
    pub company_id: Option<CompanyId>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for TriggerExtras {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("TriggerExtras")?;
        Some(Self {
            location_id: object.optional("locationId"),
            workflow_id: object.optional("workflowId"),
            company_id: object.optional("companyId"),
            extra: object.extra(),
        })
    }
}

/// Features that the user may use.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct EventUserPermissions {
    /// Whether the user may see reports of Google Ads.
    pub adwords_reporting_enabled: Option<bool>,
    /// Whether the user may use the affiliate manager.
    pub affiliate_manager_enabled: Option<bool>,
    /// Whether the user may see reports of agents.
    pub agent_reporting_enabled: Option<bool>,
    /// Whether the user may use appointments.
    pub appointments_enabled: Option<bool>,
    /// Whether the user sees only data that is assigned to them.
    pub assigned_data_only: Option<bool>,
    /// Whether the user may see reports of attribution.
    pub attributions_reporting_enabled: Option<bool>,
    /// Whether the user may use blogs.
    pub blogging_enabled: Option<bool>,
    /// Whether the user may use the bot.
    pub bot_service: Option<bool>,
    /// Whether the user may run bulk actions.
    pub bulk_requests_enabled: Option<bool>,
    /// Whether the user may use campaigns.
    pub campaigns_enabled: Option<bool>,
    /// Whether the user may see campaigns but not change them.
    pub campaigns_read_only: Option<bool>,
    /// Whether the user may cancel subscriptions.
    pub cancel_subscription_enabled: Option<bool>,
    /// Whether the user may use communities.
    pub communities_enabled: Option<bool>,
    /// Whether the user may use contacts.
    pub contacts_enabled: Option<bool>,
    /// Whether the user may use Content AI.
    pub content_ai_enabled: Option<bool>,
    /// Whether the user may use conversations.
    pub conversations_enabled: Option<bool>,
    /// Whether the user may see statistics on the dashboard.
    pub dashboard_stats_enabled: Option<bool>,
    /// Whether the user may see reports of Facebook ads.
    pub facebook_ads_reporting_enabled: Option<bool>,
    /// Whether the user may use funnels.
    pub funnels_enabled: Option<bool>,
    /// Whether the user may use invoices.
    pub invoice_enabled: Option<bool>,
    /// Whether the user may see values of opportunities.
    pub lead_value_enabled: Option<bool>,
    /// Whether the user may use marketing.
    pub marketing_enabled: Option<bool>,
    /// Whether the user may use memberships.
    pub membership_enabled: Option<bool>,
    /// Whether the user may use online listings.
    pub online_listings_enabled: Option<bool>,
    /// Whether the user may use opportunities.
    pub opportunities_enabled: Option<bool>,
    /// Whether the user may use payments.
    pub payments_enabled: Option<bool>,
    /// Whether the user may make phone calls.
    pub phone_call_enabled: Option<bool>,
    /// Whether the user may record payments.
    pub record_payment_enabled: Option<bool>,
    /// Whether the user may refund payments.
    pub refunds_enabled: Option<bool>,
    /// Whether the user may use reviews.
    pub reviews_enabled: Option<bool>,
    /// Whether the user may change settings.
    pub settings_enabled: Option<bool>,
    /// Whether the user may use the social planner.
    pub social_planner: Option<bool>,
    /// Whether the user may use tags.
    pub tags_enabled: Option<bool>,
    /// Whether the user may use triggers.
    pub triggers_enabled: Option<bool>,
    /// Whether the user may use websites.
    pub websites_enabled: Option<bool>,
    /// Whether the user may use workflows.
    pub workflows_enabled: Option<bool>,
    /// Whether the user may see workflows but not change them.
    pub workflows_read_only: Option<bool>,
    /// Members without a field of their own whose values have this type, by their JSON
    /// keys; `extra` has the rest.
    pub others: BTreeMap<String, bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for EventUserPermissions {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("EventUserPermissions")?;
        Some(Self {
            adwords_reporting_enabled: object.optional("adwordsReportingEnabled"),
            affiliate_manager_enabled: object.optional("affiliateManagerEnabled"),
            agent_reporting_enabled: object.optional("agentReportingEnabled"),
            appointments_enabled: object.optional("appointmentsEnabled"),
            assigned_data_only: object.optional("assignedDataOnly"),
            attributions_reporting_enabled: object
                .optional("attributionsReportingEnabled"),
            blogging_enabled: object.optional("bloggingEnabled"),
            bot_service: object.optional("botService"),
            bulk_requests_enabled: object.optional("bulkRequestsEnabled"),
            campaigns_enabled: object.optional("campaignsEnabled"),
            campaigns_read_only: object.optional("campaignsReadOnly"),
            cancel_subscription_enabled: object.optional("cancelSubscriptionEnabled"),
            communities_enabled: object.optional("communitiesEnabled"),
            contacts_enabled: object.optional("contactsEnabled"),
            content_ai_enabled: object.optional("contentAiEnabled"),
            conversations_enabled: object.optional("conversationsEnabled"),
            dashboard_stats_enabled: object.optional("dashboardStatsEnabled"),
            facebook_ads_reporting_enabled: object
                .optional("facebookAdsReportingEnabled"),
            funnels_enabled: object.optional("funnelsEnabled"),
            invoice_enabled: object.optional("invoiceEnabled"),
            lead_value_enabled: object.optional("leadValueEnabled"),
            marketing_enabled: object.optional("marketingEnabled"),
            membership_enabled: object.optional("membershipEnabled"),
            online_listings_enabled: object.optional("onlineListingsEnabled"),
            opportunities_enabled: object.optional("opportunitiesEnabled"),
            payments_enabled: object.optional("paymentsEnabled"),
            phone_call_enabled: object.optional("phoneCallEnabled"),
            record_payment_enabled: object.optional("recordPaymentEnabled"),
            refunds_enabled: object.optional("refundsEnabled"),
            reviews_enabled: object.optional("reviewsEnabled"),
            settings_enabled: object.optional("settingsEnabled"),
            social_planner: object.optional("socialPlanner"),
            tags_enabled: object.optional("tagsEnabled"),
            triggers_enabled: object.optional("triggersEnabled"),
            websites_enabled: object.optional("websitesEnabled"),
            workflows_enabled: object.optional("workflowsEnabled"),
            workflows_read_only: object.optional("workflowsReadOnly"),
            others: object
                .others(
                    &[
                        "adwordsReportingEnabled",
                        "affiliateManagerEnabled",
                        "agentReportingEnabled",
                        "appointmentsEnabled",
                        "assignedDataOnly",
                        "attributionsReportingEnabled",
                        "bloggingEnabled",
                        "botService",
                        "bulkRequestsEnabled",
                        "campaignsEnabled",
                        "campaignsReadOnly",
                        "cancelSubscriptionEnabled",
                        "communitiesEnabled",
                        "contactsEnabled",
                        "contentAiEnabled",
                        "conversationsEnabled",
                        "dashboardStatsEnabled",
                        "facebookAdsReportingEnabled",
                        "funnelsEnabled",
                        "invoiceEnabled",
                        "leadValueEnabled",
                        "marketingEnabled",
                        "membershipEnabled",
                        "onlineListingsEnabled",
                        "opportunitiesEnabled",
                        "paymentsEnabled",
                        "phoneCallEnabled",
                        "recordPaymentEnabled",
                        "refundsEnabled",
                        "reviewsEnabled",
                        "settingsEnabled",
                        "socialPlanner",
                        "tagsEnabled",
                        "triggersEnabled",
                        "websitesEnabled",
                        "workflowsEnabled",
                        "workflowsReadOnly",
                    ],
                ),
            extra: object.extra(),
        })
    }
}

/// Translation of the transcript into another language.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CallTranslation {
    /// Translated transcript of the call.
    pub transcript: Option<String>,
    /// Language of the translation, as a code of two letters.
    pub language: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for CallTranslation {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CallTranslation")?;
        Some(Self {
            transcript: object.optional("transcript"),
            language: object.optional("language"),
            extra: object.extra(),
        })
    }
}

/// Type of the action, such as `CALL_TRANSFER`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum CallActionType {
    /// `CALL_TRANSFER`
    CallTransfer,
    /// `DATA_EXTRACTION`
    DataExtraction,
    /// `IN_CALL_DATA_EXTRACTION`
    InCallDataExtraction,
    /// `WORKFLOW_TRIGGER`
    WorkflowTrigger,
    /// `SMS`
    Sms,
    /// `APPOINTMENT_BOOKING`
    AppointmentBooking,
    /// `CUSTOM_ACTION`
    CustomAction,
    /// `KNOWLEDGE_BASE`
    KnowledgeBase,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl CallActionType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::CallTransfer => "CALL_TRANSFER",
            Self::DataExtraction => "DATA_EXTRACTION",
            Self::InCallDataExtraction => "IN_CALL_DATA_EXTRACTION",
            Self::WorkflowTrigger => "WORKFLOW_TRIGGER",
            Self::Sms => "SMS",
            Self::AppointmentBooking => "APPOINTMENT_BOOKING",
            Self::CustomAction => "CUSTOM_ACTION",
            Self::KnowledgeBase => "KNOWLEDGE_BASE",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for CallActionType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "CALL_TRANSFER" => Self::CallTransfer,
            "DATA_EXTRACTION" => Self::DataExtraction,
            "IN_CALL_DATA_EXTRACTION" => Self::InCallDataExtraction,
            "WORKFLOW_TRIGGER" => Self::WorkflowTrigger,
            "SMS" => Self::Sms,
            "APPOINTMENT_BOOKING" => Self::AppointmentBooking,
            "CUSTOM_ACTION" => Self::CustomAction,
            "KNOWLEDGE_BASE" => Self::KnowledgeBase,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// An action that a Voice AI agent executed during a call.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ExecutedCallAction {
    /// Id of the action.
    pub id: Option<String>,
    /// Type of the action, such as `CALL_TRANSFER`.
    pub action_type: Option<CallActionType>,
    /// Name that the action has in the settings of the agent.
    pub action_name: Option<String>,
    /// Effect of the action.
    pub description: Option<String>,
    /// Settings of the action, which can hold credentials of other services.
    pub action_parameters: Option<Value>,
    /// When the agent began the action.
    pub executed_at: Option<Timestamp>,
    /// When the condition of the action was met.
    pub trigger_received_at: Option<Timestamp>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl std::fmt::Debug for ExecutedCallAction {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug_fields(
            formatter,
            "ExecutedCallAction",
            &[
                ("id", &self.id),
                ("action_type", &self.action_type),
                ("action_name", &self.action_name),
                ("description", &self.description),
                ("action_parameters", &raw(&self.action_parameters)),
                ("executed_at", &self.executed_at),
                ("trigger_received_at", &self.trigger_received_at),
                ("extra", &self.extra),
            ],
        )
    }
}

impl Decode for ExecutedCallAction {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ExecutedCallAction")?;
        Some(Self {
            id: object.optional("_id"),
            action_type: object.optional("actionType"),
            action_name: object.optional("actionName"),
            description: object.optional("description"),
            action_parameters: object.optional("actionParameters"),
            executed_at: object.optional("executedAt"),
            trigger_received_at: object.optional("triggerReceivedAt"),
            extra: object.extra(),
        })
    }
}

impl_debug_fields! {
    AppInstall { type_, app_id, company_id, location_id, user_id, plan_id, trial,
    is_whitelabel_company, whitelabel_details, company_name, version_id, webhook_id,
    timestamp, install_type }, AppPaymentStatus { type_, app_id, location_id, company_id,
    user_id, previous_status, new_status, version_id, webhook_id, timestamp },
    AppUninstall { type_, app_id, company_id, location_id, version_id, webhook_id,
    timestamp, reason }, AppUpdate { type_, app_id, company_id, location_id, user_id,
    plan_id, previous_version_id, trial, is_whitelabel_company, whitelabel_details,
    company_name, version_id, webhook_id, timestamp }, AppointmentEvent { type_,
    location_id, appointment, app_id, version_id, webhook_id, timestamp },
    AssociationEvent { id, association_type, first_object_key, first_object_label,
    first_object_to_second_object_cardinality, second_object_key, second_object_label,
    second_object_to_first_object_cardinality, key, location_id, app_id, version_id,
    webhook_id, timestamp, type_ }, AttributionSource { medium, medium_id,
    session_source, url, referrer, ip, user_agent, campaign, campaign_id, utm_source,
    utm_medium, utm_content, utm_term, utm_keyword, utm_matchtype, gclid, gbraid, wbraid,
    dclid, msclikid, fbclid, fbc, fbp, facebook_event_id, ga_client_id, ga_session_id,
    ad_name, ad_id, ad_group_id, ad_set_id }, CampaignStatusUpdate { type_, location_id,
    id, contact_id, status, template_id, replied, date_added, app_id, version_id,
    webhook_id, timestamp }, ContactEvent { type_, location_id, id, address1, city,
    company_name, country, source, date_added, date_of_birth, dnd, dnd_settings, email,
    name, first_name, last_name, phone, postal_code, state, tags, website, attachments,
    assigned_to, custom_fields, app_id, version_id, webhook_id, timestamp,
    attribution_source, timezone, last_attribution_source }, ConversationUnreadUpdate {
    type_, location_id, id, contact_id, unread_count, inbox, starred, deleted, app_id,
    version_id, webhook_id, timestamp }, ConversationUpdate { type_, location_id,
    company_id, new_conversation_id, old_conversation_id, contact_id, app_id, version_id,
    webhook_id, timestamp }, ExternalAuthConnected { type_, app_id, location_id,
    company_id, auth_type, scopes, is_auto_refresh_token_enabled, version_id, webhook_id,
    timestamp }, InvoiceEvent { id, status, live_mode, amount_paid, alt_id, alt_type,
    name, business_details, invoice_number, currency, contact_details, issue_date,
    due_date, discount, invoice_items, total, title, amount_due, created_at, updated_at,
    total_summary, app_id, version_id, webhook_id, timestamp, type_, location_id },
    KnowledgeBaseEvent { type_, location_id, id, name, description, deleted, app_id,
    version_id, webhook_id, timestamp }, KnowledgeBaseAssetEvent { type_, location_id,
    knowledge_base_id, id, asset_type, status, action, deleted, app_id, version_id,
    webhook_id, timestamp }, EmailStatsEvent { type_, location_id, company_id,
    webhook_payload, app_id, version_id, webhook_id, timestamp }, LocationEvent { type_,
    id, name, email, stripe_product_id, company_id, app_id, version_id, webhook_id,
    timestamp }, NoteEvent { type_, location_id, id, body, contact_id, date_added,
    app_id, version_id, webhook_id, timestamp }, OpportunityEvent { type_, location_id,
    id, assigned_to, contact_id, monetary_value, name, pipeline_id, pipeline_stage_id,
    source, status, date_added, app_id, version_id, webhook_id, timestamp }, OrderEvent {
    type_, alt_id, alt_type, id, contact_id, contact_snapshot, status,
    fulfillment_status, currency, amount, live_mode, items, amount_summary, tax_summary,
    source, created_at, updated_at, app_id, version_id, webhook_id, timestamp,
    location_id }, MessageEvent { type_, location_id, attachments, body, contact_id,
    content_type, conversation_id, date_added, direction, message_type, status,
    message_id, user_id, source, conversation_provider_id, call_duration, call_status,
    email_message_id, thread_id, provider, cc, bcc, app_id, version_id, webhook_id,
    timestamp, message_type_id, message_type_string, from, to, subject, chat_widget_id,
    cc_list, bcc_list, mentions }, PlanChange { type_, app_id, location_id, company_id,
    user_id, current_plan_id, new_plan_id, version_id, webhook_id, timestamp },
    PriceEvent { id, membership_offers, variant_option_ids, location_id, product,
    user_id, name, price_type, currency, amount, recurring, created_at, updated_at,
    compare_at_price, track_inventory, available_quantity, allow_out_of_stock_purchases,
    app_id, version_id, webhook_id, timestamp, type_ }, ProductEvent { id, description,
    variants, media, location_id, name, product_type, available_in_store, user_id,
    created_at, updated_at, statement_descriptor, image, app_id, version_id, webhook_id,
    timestamp, type_ }, ProviderOutboundMessage { contact_id, location_id, message_id,
    email_message_id, type_, attachments, message, phone, email_from, html, subject,
    user_id, reply_to_alt_id, email_to }, RecordEvent { type_, location_id, owners,
    followers, properties, id, timestamp, app_id, version_id, webhook_id }, RelationEvent
    { id, first_object_key, first_record_id, second_object_key, second_record_id,
    association_id, location_id, app_id, version_id, webhook_id, timestamp, type_ },
    SaasPlanCreate { type_, company_id, plan_id, title, description, saas_products,
    add_ons, plan_level, trial_period, user_limit, contact_limit, prices, category_id,
    snapshot_id, product_id, is_saas_v2, created_at, updated_at, app_id, version_id,
    webhook_id, timestamp }, SupportTicketEvent { type_, ticket_id, app_id, company_id,
    location_id, version_id, webhook_id, timestamp }, TaskEvent { type_, location_id, id,
    assigned_to, body, contact_id, title, date_added, due_date, app_id, version_id,
    webhook_id, timestamp }, TriggerSubscription { trigger_data, meta, extras },
    UserEvent { type_, location_id, company_id, id, first_name, last_name, email, phone,
    extension, role, permissions, locations, app_id, version_id, webhook_id, timestamp,
    scopes }, AppTrial { on_trial, trial_duration, trial_start_date }, WhitelabelDetails
    { domain, logo_url }, EventAppointment { id, address, title, calendar_id, contact_id,
    group_id, appointment_status, assigned_user_id, users, notes, source, start_time,
    end_time, date_added, date_updated }, DndSettings { sms, email, google, facebook,
    whatsapp, call, rcs, others }, InvoiceAddress { country_code, address_line1,
    address_line2, city, state, postal_code }, InvoiceRecipient { email }, InvoiceContact
    { id, phone_no, email, custom_fields, name, address, additional_emails, company_name
    }, InvoiceDiscount { type_, value }, InvoiceTotals { sub_total, discount },
    EmailFlags { is_authenticated, is_routed, is_big, is_system_test, is_test_mode },
    EmailStatsHeaders { message_id, from, to }, EmailEnvelope { sender, targets,
    transport, sending_ip, i_ip_pool_id, i_ip_pool_name }, ObjectLabels { singular,
    plural }, OrderContact { location_id, id, address1, city, company_name, country,
    source, date_added, date_of_birth, dnd, email, name, first_name, last_name, phone,
    postal_code, state, tags, website, attachments, assigned_to }, OrderAmounts {
    discount, shipping, subtotal, tax }, OrderTax { id, amount, calculation, name, rate
    }, EventMembershipOffer { label, value, id }, RecurringPrice { interval,
    interval_count }, EventProductOption { id, name }, EventProductVariant { id, name,
    options }, EventProductMedia { id, title, url, type_, is_featured }, RecordProperty {
    key, value_string }, SaasPlanPrice { id, billing_interval, active, amount, currency,
    symbol }, TriggerMeta { key, version }, TriggerExtras { location_id, workflow_id,
    company_id }, EventUserPermissions { adwords_reporting_enabled,
    affiliate_manager_enabled, agent_reporting_enabled, appointments_enabled,
    assigned_data_only, attributions_reporting_enabled, blogging_enabled, bot_service,
    bulk_requests_enabled, campaigns_enabled, campaigns_read_only,
    cancel_subscription_enabled, communities_enabled, contacts_enabled,
    content_ai_enabled, conversations_enabled, dashboard_stats_enabled,
    facebook_ads_reporting_enabled, funnels_enabled, invoice_enabled, lead_value_enabled,
    marketing_enabled, membership_enabled, online_listings_enabled,
    opportunities_enabled, payments_enabled, phone_call_enabled, record_payment_enabled,
    refunds_enabled, reviews_enabled, settings_enabled, social_planner, tags_enabled,
    triggers_enabled, websites_enabled, workflows_enabled, workflows_read_only, others },
    CallTranslation { transcript, language },
}

impl_default! {
    AppInstall, AppPaymentStatus, AppUninstall, AppUpdate, AppointmentEvent,
    AssociationEvent, AttributionSource, CampaignStatusUpdate, ContactEvent,
    ConversationUnreadUpdate, ConversationUpdate, DndChannel, ExternalAuthConnected,
    InvoiceEvent, KnowledgeBaseEvent, KnowledgeBaseAssetEvent, EmailStatsEvent,
    LocationEvent, NoteEvent, ObjectSchemaEvent, OpportunityEvent, OrderEvent,
    MessageEvent, PaymentProviderQuery, PlanChange, PriceEvent, ProductEvent,
    ProviderOutboundMessage, RecordEvent, RelationEvent, SaasPlanCreate,
    SupportTicketEvent, TaskEvent, TriggerSubscription, UserEvent, VoiceAiCallEnd,
    AppTrial, WhitelabelDetails, EventAppointment, DndSettings, InvoiceBusiness,
    InvoiceAddress, InvoiceRecipient, InvoiceContact, InvoiceDiscount, EventInvoiceItem,
    InvoiceTotals, EmailFlags, EmailStatsHeaders, EmailStatsMessage, EmailDeliveryStatus,
    EmailEnvelope, EmailStats, ObjectLabels, OrderContact, EventOrderItem, OrderAmounts,
    OrderTax, EventOrderSource, EventMembershipOffer, RecurringPrice, EventProductOption,
    EventProductVariant, EventProductMedia, RecordProperty, SaasPlanPrice,
    SubscribedTrigger, TriggerMeta, TriggerExtras, EventUserPermissions, CallTranslation,
    ExecutedCallAction,
}

open_enum! {
    AppPaymentState, InstallType, EventAssociationType, DndStatus, ExternalAuthType,
    EventInvoiceStatus, KnowledgeBaseAction, EventObjectType, EventOpportunityStatus,
    EventMessageDirection, EventMessageStatus, EventMessageSource, ProviderMessageType,
    SubscriptionChange, CallActionType,
}

open_enum_decode! {
    AppPaymentState, InstallType, EventAssociationType, DndStatus, ExternalAuthType,
    EventInvoiceStatus, KnowledgeBaseAction, EventObjectType, EventOpportunityStatus,
    EventMessageDirection, EventMessageStatus, EventMessageSource, ProviderMessageType,
    SubscriptionChange, CallActionType,
}

#[cfg(feature = "extra-traits")]
highlevel_runtime::open_enum_extras! {
    AppPaymentState, InstallType, EventAssociationType, DndStatus, ExternalAuthType,
    EventInvoiceStatus, KnowledgeBaseAction, EventObjectType, EventOpportunityStatus,
    EventMessageDirection, EventMessageStatus, EventMessageSource, ProviderMessageType,
    SubscriptionChange, CallActionType,
}

event_body! {
    AppInstall, AppPaymentStatus, AppUninstall, AppUpdate, AppointmentEvent,
    AssociationEvent, CampaignStatusUpdate, ContactEvent, ConversationUnreadUpdate,
    ConversationUpdate, ExternalAuthConnected, InvoiceEvent, KnowledgeBaseEvent,
    KnowledgeBaseAssetEvent, EmailStatsEvent, LocationEvent, NoteEvent,
    ObjectSchemaEvent, OpportunityEvent, OrderEvent, MessageEvent, PaymentProviderQuery,
    PlanChange, PriceEvent, ProductEvent, ProviderOutboundMessage, RecordEvent,
    RelationEvent, SaasPlanCreate, SupportTicketEvent, TaskEvent, TriggerSubscription,
    UserEvent, VoiceAiCallEnd,
}
