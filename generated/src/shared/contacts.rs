//! Types shared by the versions of the Contacts API.

#[cfg(feature = "serde")]
mod json;

use highlevel_runtime::json::{WrittenAs, debug_fields, raw};
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{
    CustomField, CustomFieldValue, Date, Decode, Encode, Extra, IntoOptional, Node,
    Nullable, Timestamp, Writer, impl_debug, impl_debug_fields, impl_default, impl_extra,
    open_enum, open_enum_decode, open_enum_encode,
};

use crate::{
    BusinessId, CalendarEventId, CalendarId, ContactId, LocationId, NoteId,
    OpportunityId, PipelineId, PipelineStageId, TaskId, UserId,
};

/// A further email address of a contact.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct AdditionalEmail {
    /// A further email address, beside the main one.
    pub email: Option<String>,
    /// Whether the email address is valid; null if it was not checked.
    pub valid_email: Option<Nullable<bool>>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl AdditionalEmail {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// A further email address, beside the main one.
    #[must_use]
    pub fn email(mut self, value: impl IntoOptional<String>) -> Self {
        self.email = value.into_optional();
        self
    }

    /// Whether the email address is valid; null if it was not checked.
    #[must_use]
    pub fn valid_email(mut self, value: impl IntoOptional<Nullable<bool>>) -> Self {
        self.valid_email = value.into_optional();
        self
    }
}

impl Decode for AdditionalEmail {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("AdditionalEmail")?;
        Some(Self {
            email: object.optional("email"),
            valid_email: object.nullable("validEmail"),
            extra: object.extra(),
        })
    }
}

impl Encode for AdditionalEmail {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("email", &self.email);
        object.field("validEmail", &self.valid_email);
    }
}

/// Source of a contact: page, campaign, click ids and browser.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct AttributionSource {
    /// Page or object through which the contact came, such as `Trigger Link`.
    pub url: Option<String>,
    /// Name of the marketing campaign.
    pub campaign: Option<String>,
    /// Value of the URL parameter `utm_source`, such as `google`.
    pub utm_source: Option<String>,
    /// Value of the URL parameter `utm_medium`, such as `cpc`.
    pub utm_medium: Option<String>,
    /// Value of the URL parameter `utm_content`.
    pub utm_content: Option<String>,
    /// URL of the page with the link that the visitor followed.
    ///
    /// Example: `https://www.google.com`.
    pub referrer: Option<String>,
    /// Id of the marketing campaign.
    pub campaign_id: Option<String>,
    /// Click id of Facebook.
    pub fbclid: Option<String>,
    /// Click id of Google Ads.
    pub gclid: Option<String>,
    /// Click id of Microsoft Ads (`msclkid`).
    pub msclkid: Option<String>,
    /// Click id of DoubleClick (Google Marketing Platform).
    pub dclid: Option<String>,
    /// Value of Facebook's `_fbc` cookie, which contains a click id.
    pub fbc: Option<String>,
    /// Value of Facebook's `_fbp` cookie, which identifies the browser.
    ///
    /// Example: `fb.1.1674748390986.1171287961`.
    pub fbp: Option<String>,
    /// Id of the event at Facebook.
    ///
    /// Example: `event-id-789`.
    pub facebook_event_id: Option<String>,
    /// User agent of the visitor's browser.
    ///
    /// Example: `Mozilla/5.0`.
    pub user_agent: Option<String>,
    /// IP address that the visitor came from.
    ///
    /// Example: `58.111.106.198`.
    pub ip: Option<String>,
    /// Type of the page or tool that the contact used, such as `survey` or `funnel`.
    pub medium: Option<String>,
    /// Id of the object that `medium` names, such as the id of a survey.
    ///
    /// Example: `FglfHAn30PRwsZVyQlKp`.
    pub medium_id: Option<String>,
    /// Channel that the session is attributed to.
    pub session_source: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for AttributionSource {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("AttributionSource")?;
        Some(Self {
            url: object.optional("url"),
            campaign: object.optional("campaign"),
            utm_source: object.optional("utmSource"),
            utm_medium: object.optional("utmMedium"),
            utm_content: object.optional("utmContent"),
            referrer: object.optional("referrer"),
            campaign_id: object.optional("campaignId"),
            fbclid: object.optional("fbclid"),
            gclid: object.optional("gclid"),
            msclkid: object.optional("msclikid"),
            dclid: object.optional("dclid"),
            fbc: object.optional("fbc"),
            fbp: object.optional("fbp"),
            facebook_event_id: object.optional("fbEventId"),
            user_agent: object.optional("userAgent"),
            ip: object.optional("ip"),
            medium: object.optional("medium"),
            medium_id: object.optional("mediumId"),
            session_source: object.optional("sessionSource"),
            extra: object.extra(),
        })
    }
}

/// A condition on one field, or a group of filters.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ContactFilter {
    /// The field to compare, such as `email`, `tags`, `customFields.` and an id,
    /// `dndSettings.Email.status` (also for `SMS` and `Call`) or
    /// `inboundDndSettings.all.status`.
    pub field: Option<String>,
    /// Comparison of the field with `value`; `nested` compares within an object.
    pub operator: Option<FilterOperator>,
    /// Value to compare with; absent for `exists` and `not_exists`.
    pub value: Option<Value>,
    /// Whether all filters of the group must match (`AND`) or at least one of them
    /// (`OR`).
    pub group: Option<FilterGroup>,
    /// The filters of a group.
    pub filters: Option<Vec<ContactFilter>>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl ContactFilter {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The field to compare, such as `email`, `tags`, `customFields.` and an id,
    /// `dndSettings.Email.status` (also for `SMS` and `Call`) or
    /// `inboundDndSettings.all.status`.
    #[must_use]
    pub fn field(mut self, value: impl IntoOptional<String>) -> Self {
        self.field = value.into_optional();
        self
    }

    /// Comparison of the field with `value`; `nested` compares within an object.
    #[must_use]
    pub fn operator(mut self, value: impl IntoOptional<FilterOperator>) -> Self {
        self.operator = value.into_optional();
        self
    }

    /// Value to compare with; absent for `exists` and `not_exists`.
    #[must_use]
    pub fn value(mut self, value: impl IntoOptional<Value>) -> Self {
        self.value = value.into_optional();
        self
    }

    /// Whether all filters of the group must match (`AND`) or at least one of them
    /// (`OR`).
    #[must_use]
    pub fn group(mut self, value: impl IntoOptional<FilterGroup>) -> Self {
        self.group = value.into_optional();
        self
    }

    /// The filters of a group.
    #[must_use]
    pub fn filters(mut self, value: impl IntoOptional<Vec<ContactFilter>>) -> Self {
        self.filters = value.into_optional();
        self
    }
}

impl Encode for ContactFilter {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("field", &self.field);
        object.field("operator", &self.operator);
        object.field("value", &self.value);
        object.field("group", &self.group);
        object.field("filters", &self.filters);
    }
}

/// A field to sort the contacts by, and the direction.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ContactSort {
    /// Name of the field to sort by, such as `dateAdded`.
    pub field: String,
    /// Ascending (`asc`) or descending (`desc`).
    pub direction: SortDirection,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl ContactSort {
    /// Creates a value with the required fields.
    pub fn new(field: impl Into<String>, direction: SortDirection) -> Self {
        Self {
            field: field.into(),
            direction,
            extra: Extra::new(),
        }
    }
}

impl Encode for ContactSort {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("field", &self.field);
        object.field("direction", &self.direction);
    }
}

/// The contacts whose business was changed.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct SetContactsBusinessResponse {
    /// Whether HighLevel carried out the call.
    ///
    /// Received under the JSON key `success`, or else `succeeded`, or else `succeded`.
    pub success: Option<bool>,
    /// Ids of the contacts that were changed.
    ///
    /// Example: `["pOC0uJ97VYOKH2m3fkMD"]`.
    pub ids: Vec<ContactId>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for SetContactsBusinessResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("SetContactsBusinessResponse")?;
        Some(Self {
            success: object
                .optional(object.present_name(&["success", "succeeded", "succeded"])),
            ids: object.list("ids"),
            extra: object.extra(),
        })
    }
}

/// Contacts, and the business to assign them to.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ContactsBusiness {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Ids of the contacts to change, at most 50.
    ///
    /// Example: `["IDqvFHGColiyK6jiatuz","pOC0uJ97VYOKH2m3fkMD"]`.
    pub ids: Vec<ContactId>,
    /// Id of the business, or `Nullable::Null` to remove the contacts from theirs.
    ///
    /// Example: `63771dcac1116f0e21de8e12`.
    pub business_id: Nullable<BusinessId>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl ContactsBusiness {
    /// Creates a value with the required fields.
    pub fn new(
        location_id: impl Into<LocationId>,
        ids: impl IntoIterator<Item = impl Into<ContactId>>,
        business_id: impl Into<Nullable<BusinessId>>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            ids: ids.into_iter().map(Into::into).collect(),
            business_id: business_id.into(),
            extra: Extra::new(),
        }
    }
}

impl Encode for ContactsBusiness {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("locationId", &self.location_id);
        object.field("ids", &self.ids);
        object.field("businessId", &self.business_id);
    }
}

/// A contact in a list, with fewer fields than a contact that is fetched by id.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListedContact {
    /// Id of the contact.
    ///
    /// Example: `ocQHyuzHvysMo5N5VsXc`.
    pub id: Option<ContactId>,
    /// Id of the location (sub-account).
    ///
    /// Example: `C2QujeCh8ZnC7al2InWR`.
    pub location_id: Option<LocationId>,
    /// The contact's main email address.
    ///
    /// Example: `JohnDeo@gmail.com`.
    pub email: Option<String>,
    /// IANA name of the contact's time zone.
    ///
    /// Example: `Asia/Calcutta`.
    pub timezone: Option<String>,
    /// Country of the address.
    ///
    /// Example: `DE`.
    pub country: Option<String>,
    /// How the contact was created, such as `public api` or the name of a form.
    pub source: Option<String>,
    /// When the contact was created, RFC 3339.
    ///
    /// Example: `2020-10-29T09:31:30.255Z`.
    pub date_added: Option<Timestamp>,
    /// Values of custom fields, one entry for each field.
    pub custom_fields: Vec<CustomField>,
    /// Tags of the contact: labels by which users group contacts.
    ///
    /// Example: `["newsletter","vip"]`.
    pub tags: Vec<String>,
    /// Id of the business that the contact belongs to.
    ///
    /// Example: `641c094001436dbc2081e642`.
    pub business_id: Option<BusinessId>,
    /// Sources of the visits of the contact, one entry for each visit.
    pub attributions: Vec<AttributionSource>,
    /// Ids of the users who follow the contact.
    pub followers: Vec<UserId>,
    /// The contact's first and last name.
    pub contact_name: Option<String>,
    /// Given name of the contact.
    pub first_name: Option<String>,
    /// Family name of the contact.
    pub last_name: Option<String>,
    /// Name of the company that the contact works for.
    pub company_name: Option<String>,
    /// The contact's main phone number, with the country code.
    pub phone: Option<String>,
    /// Whether do not disturb (DND) is enabled for the contact, for all channels.
    pub dnd: Option<bool>,
    /// Type of the contact, such as `lead` or `customer`.
    pub type_: Option<String>,
    /// Id of the user to whom the contact is assigned.
    pub assigned_to: Option<UserId>,
    /// Street and house number.
    pub address1: Option<String>,
    /// City of the address.
    pub city: Option<String>,
    /// State or province of the address.
    pub state: Option<String>,
    /// Postal code of the address.
    pub postal_code: Option<String>,
    /// URL of the contact's website.
    pub website: Option<String>,
    /// Date of birth, RFC 3339 in UTC.
    pub date_of_birth: Option<Date>,
    /// When the contact was last changed, RFC 3339.
    pub date_updated: Option<Timestamp>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl ListedContact {
    /// Looks up the value of a custom field by id.
    pub fn custom_field(&self, id: &str) -> Option<&CustomFieldValue> {
        CustomField::find(&self.custom_fields, id)
    }
}

impl Decode for ListedContact {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListedContact")?;
        Some(Self {
            id: object.optional("id"),
            location_id: object.optional("locationId"),
            email: object.optional("email"),
            timezone: object.optional("timezone"),
            country: object.optional("country"),
            source: object.optional("source"),
            date_added: object.optional("dateAdded"),
            custom_fields: object.list("customFields"),
            tags: object.list("tags"),
            business_id: object.optional("businessId"),
            attributions: object.list("attributions"),
            followers: object.list("followers"),
            contact_name: object.optional("contactName"),
            first_name: object.optional("firstName"),
            last_name: object.optional("lastName"),
            company_name: object.optional("companyName"),
            phone: object.optional("phone"),
            dnd: object.optional("dnd"),
            type_: object.optional("type"),
            assigned_to: object.optional("assignedTo"),
            address1: object.optional("address1"),
            city: object.optional("city"),
            state: object.optional("state"),
            postal_code: object.optional("postalCode"),
            website: object.optional("website"),
            date_of_birth: object.optional("dateOfBirth"),
            date_updated: object.optional("dateUpdated"),
            extra: object.extra(),
        })
    }
}

/// The followers of a contact after some were added.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct AddFollowersResponse {
    /// Ids of all users who now follow the contact.
    ///
    /// Example: `["sx6wyHhbFdRXh302Lunr","sx6wyHhbFdRXh302LLss"]`.
    pub followers: Vec<UserId>,
    /// Ids of the users whom this call added.
    ///
    /// Example: `["Mx6wyHhbFdRXh302Luer","Ka6wyHhbFdRXh302LLsAm"]`.
    pub followers_added: Vec<UserId>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for AddFollowersResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("AddFollowersResponse")?;
        Some(Self {
            followers: object.list("followers"),
            followers_added: object.list("followersAdded"),
            extra: object.extra(),
        })
    }
}

/// The tags of a contact after some were added.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct AddedTags {
    /// All tags that the contact has after the call.
    ///
    /// Example: `["newsletter","vip"]`.
    pub tags: Vec<String>,
    /// Tags that this call added: those of the given tags that the contact did not have.
    pub tags_added: Vec<String>,
    /// Trace ID to give to HighLevel support.
    pub trace_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for AddedTags {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("AddedTags")?;
        Some(Self {
            tags: object.list("tags"),
            tags_added: object.list("tagsAdded"),
            trace_id: object.optional("traceId"),
            extra: object.extra(),
        })
    }
}

/// The tags of a contact after some were removed.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct RemovedTags {
    /// All tags that the contact has after the call.
    ///
    /// Example: `["newsletter","vip"]`.
    pub tags: Vec<String>,
    /// Tags that this call removed: those of the given tags that the contact had.
    pub tags_removed: Vec<String>,
    /// Trace ID to give to HighLevel support.
    pub trace_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for RemovedTags {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("RemovedTags")?;
        Some(Self {
            tags: object.list("tags"),
            tags_removed: object.list("tagsRemoved"),
            trace_id: object.optional("traceId"),
            extra: object.extra(),
        })
    }
}

/// A task to create for a contact.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NewTask {
    /// Title of the task.
    ///
    /// Example: `Call back`.
    pub title: String,
    /// Description of the task.
    pub body: Option<String>,
    /// When the task is due, RFC 3339.
    ///
    /// Example: `2026-03-02T11:00:00Z`.
    pub due_date: Timestamp,
    /// Whether the task is done.
    pub completed: bool,
    /// Id of the user to whom the task is assigned.
    ///
    /// Example: `hxHGVRb1YJUscrCB8eXK`.
    pub assigned_to: Option<UserId>,
    /// The members that no other field holds.
    pub extra: Extra,
}

/// The arguments of [`NewTask::new`]. Strings, ids and lists accept any type that converts into them.
#[allow(
    missing_debug_implementations,
    reason = "it only names arguments, some of which may be secret"
)]
pub struct NewTaskRequired<Title, DueDate> {
    /// Title of the task.
    ///
    /// Example: `Call back`.
    pub title: Title,
    /// When the task is due, RFC 3339.
    ///
    /// Example: `2026-03-02T11:00:00Z`.
    pub due_date: DueDate,
    /// Whether the task is done.
    pub completed: bool,
}

impl NewTask {
    /// Creates a value with the required fields.
    pub fn new(
        required: NewTaskRequired<impl Into<String>, impl Into<Timestamp>>,
    ) -> Self {
        let NewTaskRequired { title, due_date, completed } = required;
        Self {
            title: title.into(),
            due_date: due_date.into(),
            completed,
            body: None,
            assigned_to: None,
            extra: Extra::new(),
        }
    }

    /// Description of the task.
    #[must_use]
    pub fn body(mut self, value: impl IntoOptional<String>) -> Self {
        self.body = value.into_optional();
        self
    }

    /// Id of the user to whom the task is assigned.
    #[must_use]
    pub fn assigned_to(mut self, value: impl IntoOptional<UserId>) -> Self {
        self.assigned_to = value.into_optional();
        self
    }
}

impl Encode for NewTask {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("title", &self.title);
        object.field("body", &self.body);
        object.field("dueDate", &WrittenAs(&self.due_date, "rfc3339"));
        object.field("completed", &self.completed);
        object.field("assignedTo", &self.assigned_to);
    }
}

/// The followers of a contact after some were removed.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct RemoveFollowersResponse {
    /// Ids of all users who now follow the contact.
    ///
    /// Example: `["sx6wyHhbFdRXh302Lunr","sx6wyHhbFdRXh302LLss"]`.
    pub followers: Vec<UserId>,
    /// Ids of the users who no longer follow the contact.
    ///
    /// Example: `["Mx6wyHhbFdRXh302Luer","Ka6wyHhbFdRXh302LLsAm"]`.
    pub followers_removed: Vec<UserId>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for RemoveFollowersResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("RemoveFollowersResponse")?;
        Some(Self {
            followers: object.list("followers"),
            followers_removed: object.list("followersRemoved"),
            extra: object.extra(),
        })
    }
}

/// Do-not-disturb (DND) setting of a contact for one channel.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DndSetting {
    /// Whether messages on the channel are blocked: `active` and `permanent` block them,
    /// `inactive` allows them. HighLevel does not document how `permanent` differs from
    /// `active`.
    pub status: Option<DndStatus>,
    /// Note on the reason for the setting, or on the person who made the setting.
    pub message: Option<String>,
    /// Code of the reason, such as `OPTED_OUT`; HighLevel does not list the codes.
    pub code: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl DndSetting {
    /// Creates a value with the required fields.
    pub fn new(status: DndStatus) -> Self {
        Self {
            status: Some(status),
            ..Self::default()
        }
    }

    /// Note on the reason for the setting, or on the person who made the setting.
    #[must_use]
    pub fn message(mut self, value: impl IntoOptional<String>) -> Self {
        self.message = value.into_optional();
        self
    }

    /// Code of the reason, such as `OPTED_OUT`; HighLevel does not list the codes.
    #[must_use]
    pub fn code(mut self, value: impl IntoOptional<String>) -> Self {
        self.code = value.into_optional();
        self
    }
}

impl Decode for DndSetting {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DndSetting")?;
        Some(Self {
            status: object.optional("status"),
            message: object.optional("message"),
            code: object.optional("code"),
            extra: object.extra(),
        })
    }
}

impl Encode for DndSetting {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("status", &self.status);
        object.field("message", &self.message);
        object.field("code", &self.code);
    }
}

/// The contact was not created. If `meta` is present, another contact has the same
/// phone number or email address.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DuplicateContactErrorBody {
    /// HTTP status of the response.
    pub status_code: Option<i64>,
    /// Description of the error.
    pub message: Option<String>,
    /// The contact that exists already.
    pub meta: Option<DuplicateContact>,
    /// Trace ID to give to HighLevel support.
    pub trace_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for DuplicateContactErrorBody {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DuplicateContactErrorBody")?;
        Some(Self {
            status_code: object.optional("statusCode"),
            message: object.optional("message"),
            meta: object.optional("meta"),
            trace_id: object.optional("traceId"),
            extra: object.extra(),
        })
    }
}

/// The response with one note.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NoteResponse {
    /// The requested, created or updated note.
    pub note: Option<Note>,
    /// Trace ID to give to HighLevel support.
    pub trace_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for NoteResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("NoteResponse")?;
        Some(Self {
            note: object.optional("note"),
            trace_id: object.optional("traceId"),
            extra: object.extra(),
        })
    }
}

/// An appointment of a contact.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ContactAppointment {
    /// Id of the appointment.
    ///
    /// Example: `YS3jaqqeehkR2Is80miy`.
    pub id: Option<CalendarEventId>,
    /// Id of the calendar in which the appointment was booked.
    pub calendar_id: Option<CalendarId>,
    /// Status of the appointment, such as `booked`; HighLevel does not document how it
    /// differs from [`appointment_status`](ContactAppointment::appointment_status).
    pub status: Option<String>,
    /// Title of the appointment.
    ///
    /// Example: `Consultation`.
    pub title: Option<String>,
    /// Id of the user who hosts the appointment.
    ///
    /// Example: `YlWd2wuCAZQzh2cH1fVZ`.
    pub assigned_user_id: Option<UserId>,
    /// Notes on the appointment.
    ///
    /// Example: `First meeting`.
    pub notes: Option<String>,
    /// When the appointment begins, `YYYY-MM-DD HH:MM:SS`.
    ///
    /// Example: `2021-07-16 11:00:00`.
    pub start_time: Option<String>,
    /// When the appointment ends, `YYYY-MM-DD HH:MM:SS`.
    ///
    /// Example: `2021-07-16 11:30:00`.
    pub end_time: Option<String>,
    /// Place of the appointment: an address or a URL.
    pub address: Option<String>,
    /// Id of the location (sub-account).
    pub location_id: Option<LocationId>,
    /// Id of the contact who has the appointment.
    pub contact_id: Option<ContactId>,
    /// Id of the group of calendars.
    ///
    /// Example: `YlWd2wuCAZQzh2cH1fVZ`.
    pub group_id: Option<String>,
    /// Status of the appointment, such as `booked`.
    pub appointment_status: Option<String>,
    /// Ids of the users assigned to the appointment.
    ///
    /// Example: `["YlWd2wuCAZQzh2cH1fVZ","YlWd2wuCAZQzh2cH1fVZ"]`.
    pub users: Vec<UserId>,
    /// When the appointment was created, `YYYY-MM-DD HH:MM:SS`.
    ///
    /// Example: `2021-07-16 11:00:00`.
    pub date_added: Option<String>,
    /// When the appointment was last changed, `YYYY-MM-DD HH:MM:SS`.
    ///
    /// Example: `2021-07-16 11:30:00`.
    pub date_updated: Option<String>,
    /// Ids of the rooms and the equipment that the appointment uses.
    ///
    /// Example: `["YlWd2wuCAZQzh2cH1fVZ","YlWd2wuCAZQzh2cH1fVZ"]`.
    pub assigned_resources: Vec<String>,
    /// The same as [`appointment_status`](ContactAppointment::appointment_status), under
    /// a misspelled key.
    pub appoinment_status: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for ContactAppointment {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ContactAppointment")?;
        Some(Self {
            id: object.optional("id"),
            calendar_id: object.optional("calendarId"),
            status: object.optional("status"),
            title: object.optional("title"),
            assigned_user_id: object.optional("assignedUserId"),
            notes: object.optional("notes"),
            start_time: object.optional("startTime"),
            end_time: object.optional("endTime"),
            address: object.optional("address"),
            location_id: object.optional("locationId"),
            contact_id: object.optional("contactId"),
            group_id: object.optional("groupId"),
            appointment_status: object.optional("appointmentStatus"),
            users: object.list("users"),
            date_added: object.optional("dateAdded"),
            date_updated: object.optional("dateUpdated"),
            assigned_resources: object.list("assignedResources"),
            appoinment_status: object.optional("appoinmentStatus"),
            extra: object.extra(),
        })
    }
}

/// The appointments of a contact.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct AppointmentList {
    /// The appointments.
    ///
    /// Received under the JSON key `events`, or else `appointments`.
    pub events: Vec<ContactAppointment>,
    /// Trace ID to give to HighLevel support.
    pub trace_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for AppointmentList {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("AppointmentList")?;
        Some(Self {
            events: object.list(object.present_name(&["events", "appointments"])),
            trace_id: object.optional("traceId"),
            extra: object.extra(),
        })
    }
}

/// A note on a contact.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Note {
    /// Id of the note.
    ///
    /// Example: `HGPcayliwcdoUFzvbTok`.
    pub id: Option<NoteId>,
    /// Text of the note.
    ///
    /// Example: `Prefers appointments in the morning`.
    pub body: Option<String>,
    /// Id of the user who wrote the note.
    ///
    /// Example: `TUcmRxWrjqzJS8EjkxNK`.
    pub user_id: Option<UserId>,
    /// When the note was created, RFC 3339.
    ///
    /// Example: `2021-07-08T12:02:11.285Z`.
    pub date_added: Option<Timestamp>,
    /// Id of the contact that the note is about.
    ///
    /// Example: `TUcmRxWrjqzJS8EjkxNK`.
    pub contact_id: Option<ContactId>,
    /// Title of the note.
    ///
    /// Example: `Follow-up summary`.
    pub title: Option<String>,
    /// Color of the note in hexadecimal, such as `#FFAA00`.
    pub color: Option<String>,
    /// Whether the note stays on top of the list.
    pub pinned: Option<bool>,
    /// Text of the note without formatting.
    pub body_text: Option<String>,
    /// Records that the note is related to. HighLevel does not document their form.
    pub relations: Vec<Value>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl std::fmt::Debug for Note {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug_fields(
            formatter,
            "Note",
            &[
                ("id", &self.id),
                ("body", &self.body),
                ("user_id", &self.user_id),
                ("date_added", &self.date_added),
                ("contact_id", &self.contact_id),
                ("title", &self.title),
                ("color", &self.color),
                ("pinned", &self.pinned),
                ("body_text", &self.body_text),
                ("relations", &raw(&self.relations)),
                ("extra", &self.extra),
            ],
        )
    }
}

impl Decode for Note {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Note")?;
        Some(Self {
            id: object.optional("id"),
            body: object.optional("body"),
            user_id: object.optional("userId"),
            date_added: object.optional("dateAdded"),
            contact_id: object.optional("contactId"),
            title: object.optional("title"),
            color: object.optional("color"),
            pinned: object.optional("pinned"),
            body_text: object.optional("bodyText"),
            relations: object.list("relations"),
            extra: object.extra(),
        })
    }
}

/// The notes of a contact.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NoteList {
    /// All notes of the contact.
    pub notes: Vec<Note>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for NoteList {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("NoteList")?;
        Some(Self {
            notes: object.list("notes"),
            extra: object.extra(),
        })
    }
}

/// Do-not-disturb (DND) setting of a contact for incoming messages.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct InboundDndSetting {
    /// Whether incoming messages are blocked (`active`) or let through (`inactive`).
    pub status: Option<InboundDndStatus>,
    /// Note on the reason for the setting, or on the person who made the setting.
    pub message: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl InboundDndSetting {
    /// Creates a value with the required fields.
    pub fn new(status: InboundDndStatus) -> Self {
        Self {
            status: Some(status),
            ..Self::default()
        }
    }

    /// Note on the reason for the setting, or on the person who made the setting.
    #[must_use]
    pub fn message(mut self, value: impl IntoOptional<String>) -> Self {
        self.message = value.into_optional();
        self
    }
}

impl Decode for InboundDndSetting {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("InboundDndSetting")?;
        Some(Self {
            status: object.optional("status"),
            message: object.optional("message"),
            extra: object.extra(),
        })
    }
}

impl Encode for InboundDndSetting {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("status", &self.status);
        object.field("message", &self.message);
    }
}

/// Do-not-disturb (DND) settings of a contact for incoming messages.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct InboundDndSettings {
    /// Setting for all channels together.
    pub all: Option<InboundDndSetting>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl InboundDndSettings {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Setting for all channels together.
    #[must_use]
    pub fn all(mut self, value: impl IntoOptional<InboundDndSetting>) -> Self {
        self.all = value.into_optional();
        self
    }
}

impl Decode for InboundDndSettings {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("InboundDndSettings")?;
        Some(Self {
            all: object.optional("all"),
            extra: object.extra(),
        })
    }
}

impl Encode for InboundDndSettings {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("all", &self.all);
    }
}

/// A note to add to a contact.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NewNote {
    /// Id of the user who wrote the note.
    ///
    /// Example: `GCs5KuzPqTls7vWclkEV`.
    pub user_id: Option<UserId>,
    /// Text of the note.
    ///
    /// Example: `Prefers appointments in the morning`.
    pub body: String,
    /// Title of the note.
    ///
    /// Example: `Follow-up summary`.
    pub title: Option<String>,
    /// Color of the note in hexadecimal, such as `#FFAA00`.
    pub color: Option<String>,
    /// Whether the note stays on top of the list.
    pub pinned: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl NewNote {
    /// Creates a value with the required fields.
    pub fn new(body: impl Into<String>) -> Self {
        Self {
            body: body.into(),
            user_id: None,
            title: None,
            color: None,
            pinned: None,
            extra: Extra::new(),
        }
    }

    /// Id of the user who wrote the note.
    #[must_use]
    pub fn user_id(mut self, value: impl IntoOptional<UserId>) -> Self {
        self.user_id = value.into_optional();
        self
    }

    /// Title of the note.
    #[must_use]
    pub fn title(mut self, value: impl IntoOptional<String>) -> Self {
        self.title = value.into_optional();
        self
    }

    /// Color of the note in hexadecimal, such as `#FFAA00`.
    #[must_use]
    pub fn color(mut self, value: impl IntoOptional<String>) -> Self {
        self.color = value.into_optional();
        self
    }

    /// Whether the note stays on top of the list.
    #[must_use]
    pub fn pinned(mut self, value: impl IntoOptional<bool>) -> Self {
        self.pinned = value.into_optional();
        self
    }
}

impl Encode for NewNote {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("userId", &self.user_id);
        object.field("body", &self.body);
        object.field("title", &self.title);
        object.field("color", &self.color);
        object.field("pinned", &self.pinned);
    }
}

/// Query, filters, order and page of a search for contacts.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ContactSearch {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Number of contacts per page.
    ///
    /// From 1 to 500.
    pub page_limit: i64,
    /// Number of the page to return; not together with `search_after`.
    ///
    /// At least 1.
    pub page: Option<i64>,
    /// The `search_after` of the last contact of the previous page.
    pub search_after: Option<Vec<Value>>,
    /// Text to look for in the fields that the location searches.
    ///
    /// At most 75 characters. Example: `John`.
    pub query: Option<String>,
    /// Conditions on the contacts; all must match.
    pub filters: Option<Vec<ContactFilter>>,
    /// Fields to sort by, the most significant first.
    pub sort: Option<Vec<ContactSort>>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl ContactSearch {
    /// Creates a value with the required fields.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
            page_limit: 500,
            page: None,
            search_after: None,
            query: None,
            filters: None,
            sort: None,
            extra: Extra::new(),
        }
    }

    /// Number of contacts per page. From 1 to 500. Always sent, as `500` until it is set;
    /// `None` changes nothing.
    #[must_use]
    pub fn page_limit(mut self, value: impl IntoOptional<i64>) -> Self {
        if let Some(value) = value.into_optional() {
            self.page_limit = value;
        }
        self
    }

    /// Number of the page to return; not together with `search_after`. At least 1.
    #[must_use]
    pub fn page(mut self, value: impl IntoOptional<i64>) -> Self {
        self.page = value.into_optional();
        self
    }

    /// The `search_after` of the last contact of the previous page.
    #[must_use]
    pub fn search_after(mut self, value: impl IntoOptional<Vec<Value>>) -> Self {
        self.search_after = value.into_optional();
        self
    }

    /// Text to look for in the fields that the location searches. At most 75 characters.
    #[must_use]
    pub fn query(mut self, value: impl IntoOptional<String>) -> Self {
        self.query = value.into_optional();
        self
    }

    /// Conditions on the contacts; all must match.
    #[must_use]
    pub fn filters(mut self, value: impl IntoOptional<Vec<ContactFilter>>) -> Self {
        self.filters = value.into_optional();
        self
    }

    /// Fields to sort by, the most significant first.
    #[must_use]
    pub fn sort(mut self, value: impl IntoOptional<Vec<ContactSort>>) -> Self {
        self.sort = value.into_optional();
        self
    }
}

impl Encode for ContactSearch {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("locationId", &self.location_id);
        object.field("pageLimit", &self.page_limit);
        object.field("page", &self.page);
        object.field("searchAfter", &self.search_after);
        object.field("query", &self.query);
        object.field("filters", &self.filters);
        object.field("sort", &self.sort);
    }
}

/// The response with one task.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct TaskResponse {
    /// The requested, created or updated task.
    pub task: Option<Task>,
    /// Trace ID to give to HighLevel support.
    pub trace_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for TaskResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("TaskResponse")?;
        Some(Self {
            task: object.optional("task"),
            trace_id: object.optional("traceId"),
            extra: object.extra(),
        })
    }
}

/// A task that belongs to a contact.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Task {
    /// Id of the task.
    ///
    /// Example: `lJpzYrWdpkC2hX6t2yue`.
    pub id: Option<TaskId>,
    /// Title of the task.
    ///
    /// Example: `Call back`.
    pub title: Option<String>,
    /// Description of the task.
    ///
    /// Example: `Ask about the offer`.
    pub body: Option<String>,
    /// Id of the user to whom the task is assigned.
    ///
    /// Example: `tesTUcmRxWrjqzJS8EjkxNKting`.
    pub assigned_to: Option<UserId>,
    /// When the task is due, RFC 3339.
    ///
    /// Example: `2021-07-08T02:30:00.000Z`.
    pub due_date: Option<Timestamp>,
    /// Whether the task is done.
    pub completed: Option<bool>,
    /// Id of the contact to which the task belongs.
    pub contact_id: Option<ContactId>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for Task {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Task")?;
        Some(Self {
            id: object.optional("id"),
            title: object.optional("title"),
            body: object.optional("body"),
            assigned_to: object.optional("assignedTo"),
            due_date: object.optional("dueDate"),
            completed: object.optional("completed"),
            contact_id: object.optional("contactId"),
            extra: object.extra(),
        })
    }
}

/// The tasks of a contact.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct TaskList {
    /// All tasks of the contact.
    pub tasks: Vec<Task>,
    /// Trace ID to give to HighLevel support.
    pub trace_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for TaskList {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("TaskList")?;
        Some(Self {
            tasks: object.list("tasks"),
            trace_id: object.optional("traceId"),
            extra: object.extra(),
        })
    }
}

/// Changes to a note.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NoteUpdate {
    /// Id of the user who wrote the note.
    ///
    /// Example: `GCs5KuzPqTls7vWclkEV`.
    pub user_id: Option<UserId>,
    /// Text of the note.
    ///
    /// Example: `Prefers appointments in the morning`.
    pub body: Option<String>,
    /// Title of the note.
    ///
    /// Example: `Follow-up summary`.
    pub title: Option<String>,
    /// Color of the note in hexadecimal, such as `#FFAA00`.
    pub color: Option<String>,
    /// Whether the note stays on top of the list.
    pub pinned: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl NoteUpdate {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the user who wrote the note.
    #[must_use]
    pub fn user_id(mut self, value: impl IntoOptional<UserId>) -> Self {
        self.user_id = value.into_optional();
        self
    }

    /// Text of the note.
    #[must_use]
    pub fn body(mut self, value: impl IntoOptional<String>) -> Self {
        self.body = value.into_optional();
        self
    }

    /// Title of the note.
    #[must_use]
    pub fn title(mut self, value: impl IntoOptional<String>) -> Self {
        self.title = value.into_optional();
        self
    }

    /// Color of the note in hexadecimal, such as `#FFAA00`.
    #[must_use]
    pub fn color(mut self, value: impl IntoOptional<String>) -> Self {
        self.color = value.into_optional();
        self
    }

    /// Whether the note stays on top of the list.
    #[must_use]
    pub fn pinned(mut self, value: impl IntoOptional<bool>) -> Self {
        self.pinned = value.into_optional();
        self
    }
}

impl Encode for NoteUpdate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("userId", &self.user_id);
        object.field("body", &self.body);
        object.field("title", &self.title);
        object.field("color", &self.color);
        object.field("pinned", &self.pinned);
    }
}

/// Contacts, and the tags to add to them or to remove.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct BulkTagUpdate {
    /// Ids of the contacts to change.
    pub contacts: Vec<ContactId>,
    /// Tags to add or to remove, depending on the type of the change.
    ///
    /// Example: `["newsletter","vip"]`.
    pub tags: Vec<String>,
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Whether to remove every tag of the contacts; only for the change `remove`.
    pub remove_all_tags: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl BulkTagUpdate {
    /// Creates a value with the required fields.
    pub fn new(
        location_id: impl Into<LocationId>,
        contacts: impl IntoIterator<Item = impl Into<ContactId>>,
        tags: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            contacts: contacts.into_iter().map(Into::into).collect(),
            tags: tags.into_iter().map(Into::into).collect(),
            location_id: location_id.into(),
            remove_all_tags: None,
            extra: Extra::new(),
        }
    }

    /// Whether to remove every tag of the contacts; only for the change `remove`.
    #[must_use]
    pub fn remove_all_tags(mut self, value: impl IntoOptional<bool>) -> Self {
        self.remove_all_tags = value.into_optional();
        self
    }
}

impl Encode for BulkTagUpdate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("contacts", &self.contacts);
        object.field("tags", &self.tags);
        object.field("locationId", &self.location_id);
        object.field("removeAllTags", &self.remove_all_tags);
    }
}

/// Changes to a task.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct TaskUpdate {
    /// Title of the task.
    ///
    /// Example: `Call back`.
    pub title: Option<String>,
    /// Description of the task.
    pub body: Option<String>,
    /// When the task is due, RFC 3339.
    ///
    /// Example: `2026-03-02T11:00:00Z`.
    pub due_date: Option<Timestamp>,
    /// Whether the task is done.
    pub completed: Option<bool>,
    /// Id of the user to whom the task is assigned.
    ///
    /// Example: `hxHGVRb1YJUscrCB8eXK`.
    pub assigned_to: Option<UserId>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl TaskUpdate {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Title of the task.
    #[must_use]
    pub fn title(mut self, value: impl IntoOptional<String>) -> Self {
        self.title = value.into_optional();
        self
    }

    /// Description of the task.
    #[must_use]
    pub fn body(mut self, value: impl IntoOptional<String>) -> Self {
        self.body = value.into_optional();
        self
    }

    /// When the task is due, RFC 3339.
    #[must_use]
    pub fn due_date(mut self, value: impl IntoOptional<Timestamp>) -> Self {
        self.due_date = value.into_optional();
        self
    }

    /// Whether the task is done.
    #[must_use]
    pub fn completed(mut self, value: impl IntoOptional<bool>) -> Self {
        self.completed = value.into_optional();
        self
    }

    /// Id of the user to whom the task is assigned.
    #[must_use]
    pub fn assigned_to(mut self, value: impl IntoOptional<UserId>) -> Self {
        self.assigned_to = value.into_optional();
        self
    }
}

impl Encode for TaskUpdate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("title", &self.title);
        object.field("body", &self.body);
        object.field("dueDate", &WrittenAs(&self.due_date, "rfc3339"));
        object.field("completed", &self.completed);
        object.field("assignedTo", &self.assigned_to);
    }
}

/// Comparison of the field with `value`; `nested` compares within an object.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum FilterOperator {
    /// `eq`
    Eq,
    /// `not_eq`
    NotEq,
    /// `contains`
    Contains,
    /// `not_contains`
    NotContains,
    /// `exists`
    Exists,
    /// `not_exists`
    NotExists,
    /// `range`
    Range,
    /// `nested`
    Nested,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl FilterOperator {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Eq => "eq",
            Self::NotEq => "not_eq",
            Self::Contains => "contains",
            Self::NotContains => "not_contains",
            Self::Exists => "exists",
            Self::NotExists => "not_exists",
            Self::Range => "range",
            Self::Nested => "nested",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for FilterOperator {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "eq" => Self::Eq,
            "not_eq" => Self::NotEq,
            "contains" => Self::Contains,
            "not_contains" => Self::NotContains,
            "exists" => Self::Exists,
            "not_exists" => Self::NotExists,
            "range" => Self::Range,
            "nested" => Self::Nested,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Whether all filters of the group must match (`AND`) or at least one of them
/// (`OR`).
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum FilterGroup {
    /// `AND`
    And,
    /// `OR`
    Or,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl FilterGroup {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::And => "AND",
            Self::Or => "OR",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for FilterGroup {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "AND" => Self::And,
            "OR" => Self::Or,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Ascending (`asc`) or descending (`desc`).
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum SortDirection {
    /// `asc`
    Asc,
    /// `desc`
    Desc,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl SortDirection {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Asc => "asc",
            Self::Desc => "desc",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for SortDirection {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "asc" => Self::Asc,
            "desc" => Self::Desc,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// A further phone number of a contact.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct AdditionalPhone {
    /// Phone number in addition to the main one.
    pub phone: Option<String>,
    /// Label of the phone number.
    pub phone_label: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl AdditionalPhone {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Phone number in addition to the main one.
    #[must_use]
    pub fn phone(mut self, value: impl IntoOptional<String>) -> Self {
        self.phone = value.into_optional();
        self
    }

    /// Label of the phone number.
    #[must_use]
    pub fn phone_label(mut self, value: impl IntoOptional<String>) -> Self {
        self.phone_label = value.into_optional();
        self
    }
}

impl Decode for AdditionalPhone {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("AdditionalPhone")?;
        Some(Self {
            phone: object.optional("phone"),
            phone_label: object.optional("phoneLabel"),
            extra: object.extra(),
        })
    }
}

impl Encode for AdditionalPhone {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("phone", &self.phone);
        object.field("phoneLabel", &self.phone_label);
    }
}

/// Person or program that created the contact.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ContactCreatedBy {
    /// How the contact was created, such as `INTEGRATION`.
    pub source: Option<String>,
    /// Channel through which the contact was created, such as `OAUTH`.
    pub channel: Option<String>,
    /// Id of the user or the integration that created the contact.
    pub source_id: Option<String>,
    /// When the contact was created, RFC 3339.
    pub timestamp: Option<Timestamp>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for ContactCreatedBy {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ContactCreatedBy")?;
        Some(Self {
            source: object.optional("source"),
            channel: object.optional("channel"),
            source_id: object.optional("sourceId"),
            timestamp: object.optional("timestamp"),
            extra: object.extra(),
        })
    }
}

/// Whether messages on the channel are blocked: `active` and `permanent` block them,
/// `inactive` allows them. HighLevel does not document how `permanent` differs from
/// `active`.
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

/// The contact that exists already.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DuplicateContact {
    /// Id of the contact that exists already.
    pub contact_id: Option<ContactId>,
    /// Property whose value both contacts share, such as `email` or `phone`.
    pub matching_field: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for DuplicateContact {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DuplicateContact")?;
        Some(Self {
            contact_id: object.optional("contactId"),
            matching_field: object.optional("matchingField"),
            extra: object.extra(),
        })
    }
}

/// A further phone number of a contact.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct FoundAdditionalPhone {
    /// Phone number in addition to the main one.
    pub phone: Option<String>,
    /// Label of the phone number.
    pub phone_label: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for FoundAdditionalPhone {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FoundAdditionalPhone")?;
        Some(Self {
            phone: object.optional("phone"),
            phone_label: object.optional("phoneLabel"),
            extra: object.extra(),
        })
    }
}

/// The main fields of an opportunity of a contact.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ContactOpportunity {
    /// Id of the opportunity.
    pub id: Option<OpportunityId>,
    /// Id of the pipeline that the opportunity is in.
    pub pipeline_id: Option<PipelineId>,
    /// Id of the stage that the opportunity is in.
    pub pipeline_stage_id: Option<PipelineStageId>,
    /// Value of the opportunity.
    ///
    /// HighLevel does not document whether it is in units of the currency or in
    /// hundredths.
    pub monetary_value: Option<f64>,
    /// Outcome of the opportunity: `open` until it is `won`, `lost` or `abandoned`.
    pub status: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for ContactOpportunity {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ContactOpportunity")?;
        Some(Self {
            id: object.optional("id"),
            pipeline_id: object.optional("pipelineId"),
            pipeline_stage_id: object.optional("pipelineStageId"),
            monetary_value: object.optional("monetaryValue"),
            status: object.optional("status"),
            extra: object.extra(),
        })
    }
}

/// Whether incoming messages are blocked (`active`) or let through (`inactive`).
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum InboundDndStatus {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl InboundDndStatus {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "active",
            Self::Inactive => "inactive",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for InboundDndStatus {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "active" => Self::Active,
            "inactive" => Self::Inactive,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Whether the tags of the contact were changed (`success`) or not (`error`).
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum BulkTagOutcomeType {
    /// `success`
    Success,
    /// `error`
    Error,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl BulkTagOutcomeType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Success => "success",
            Self::Error => "error",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for BulkTagOutcomeType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "success" => Self::Success,
            "error" => Self::Error,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Result of the change of tags for one contact.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct BulkTagOutcome {
    /// Id of the contact that this result is about.
    pub contact_id: Option<ContactId>,
    /// Result or error, such as `Tags updated`.
    pub message: Option<String>,
    /// Whether the tags of the contact were changed (`success`) or not (`error`).
    pub type_: Option<BulkTagOutcomeType>,
    /// Tags that the contact had before.
    pub old_tags: Vec<String>,
    /// Tags that were added.
    pub tags_added: Vec<String>,
    /// Tags that were removed.
    pub tags_removed: Vec<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for BulkTagOutcome {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("BulkTagOutcome")?;
        Some(Self {
            contact_id: object.optional("contactId"),
            message: object.optional("message"),
            type_: object.optional("type"),
            old_tags: object.list("oldTags"),
            tags_added: object.list("tagsAdded"),
            tags_removed: object.list("tagsRemoved"),
            extra: object.extra(),
        })
    }
}

/// Whether to add the tags or to remove them.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum BulkTagChange {
    /// `add`
    Add,
    /// `remove`
    Remove,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl BulkTagChange {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Add => "add",
            Self::Remove => "remove",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for BulkTagChange {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "add" => Self::Add,
            "remove" => Self::Remove,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl_debug! {
    AdditionalEmail, ContactFilter, ContactSort, ContactsBusiness, NewTask, DndSetting,
    InboundDndSetting, InboundDndSettings, NewNote, ContactSearch, NoteUpdate,
    BulkTagUpdate, TaskUpdate, AdditionalPhone,
}

impl_debug_fields! {
    AttributionSource { url, campaign, utm_source, utm_medium, utm_content, referrer,
    campaign_id, fbclid, gclid, msclkid, dclid, fbc, fbp, facebook_event_id, user_agent,
    ip, medium, medium_id, session_source }, SetContactsBusinessResponse { success, ids
    }, ListedContact { id, location_id, email, timezone, country, source, date_added,
    custom_fields, tags, business_id, attributions, followers, contact_name, first_name,
    last_name, company_name, phone, dnd, type_, assigned_to, address1, city, state,
    postal_code, website, date_of_birth, date_updated }, AddFollowersResponse {
    followers, followers_added }, AddedTags { tags, tags_added, trace_id }, RemovedTags {
    tags, tags_removed, trace_id }, RemoveFollowersResponse { followers,
    followers_removed }, DuplicateContactErrorBody { status_code, message, meta, trace_id
    }, NoteResponse { note, trace_id }, ContactAppointment { id, calendar_id, status,
    title, assigned_user_id, notes, start_time, end_time, address, location_id,
    contact_id, group_id, appointment_status, users, date_added, date_updated,
    assigned_resources, appoinment_status }, AppointmentList { events, trace_id },
    NoteList { notes }, TaskResponse { task, trace_id }, Task { id, title, body,
    assigned_to, due_date, completed, contact_id }, TaskList { tasks, trace_id },
    ContactCreatedBy { source, channel, source_id, timestamp }, DuplicateContact {
    contact_id, matching_field }, FoundAdditionalPhone { phone, phone_label },
    ContactOpportunity { id, pipeline_id, pipeline_stage_id, monetary_value, status },
    BulkTagOutcome { contact_id, message, type_, old_tags, tags_added, tags_removed },
}

impl_default! {
    AdditionalEmail, AttributionSource, SetContactsBusinessResponse, ListedContact,
    AddFollowersResponse, AddedTags, RemovedTags, RemoveFollowersResponse, DndSetting,
    DuplicateContactErrorBody, NoteResponse, ContactAppointment, AppointmentList, Note,
    NoteList, InboundDndSetting, InboundDndSettings, TaskResponse, Task, TaskList,
    AdditionalPhone, ContactCreatedBy, DuplicateContact, FoundAdditionalPhone,
    ContactOpportunity, BulkTagOutcome,
}

impl_extra! {
    AdditionalEmail, ContactFilter, ContactSort, ContactsBusiness, NewTask, DndSetting,
    InboundDndSetting, InboundDndSettings, NewNote, ContactSearch, NoteUpdate,
    BulkTagUpdate, TaskUpdate, AdditionalPhone,
}

open_enum! {
    FilterOperator, FilterGroup, SortDirection, DndStatus, InboundDndStatus,
    BulkTagOutcomeType, BulkTagChange,
}

open_enum_decode! {
    DndStatus, InboundDndStatus, BulkTagOutcomeType,
}

open_enum_encode! {
    FilterOperator, FilterGroup, SortDirection, DndStatus, InboundDndStatus,
    BulkTagChange,
}

#[cfg(feature = "extra-traits")]
highlevel_runtime::open_enum_extras! {
    FilterOperator, FilterGroup, SortDirection, DndStatus, InboundDndStatus,
    BulkTagOutcomeType, BulkTagChange,
}
