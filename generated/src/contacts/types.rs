//! Types of the requests and responses of the Contacts API.

use std::collections::BTreeMap;

use highlevel_runtime::json::{WrittenAs, debug_fields, hidden, raw};
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{
    CustomField, CustomFieldValue, Date, Decode, Encode, Extra, IntoOptional, Node,
    Nullable, Timestamp, Writer, impl_debug, impl_debug_fields, impl_default, impl_extra,
};

use super::{
    AdditionalEmail, AdditionalPhone, AttributionSource, BulkTagOutcome,
    ContactCreatedBy, ContactOpportunity, DndSetting, FoundAdditionalPhone,
    InboundDndSettings, ListedContact,
};
use crate::{BusinessId, ContactId, LocationId, UserId};

/// The response with one contact.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ContactResponse {
    /// The contact. The response of `get_duplicate_contact` has none if no contact
    /// matches.
    pub contact: Option<Contact>,
    /// Trace ID to give to HighLevel support.
    pub trace_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for ContactResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ContactResponse")?;
        Some(Self {
            contact: object.optional("contact"),
            trace_id: object.optional("traceId"),
            extra: object.extra(),
        })
    }
}

/// Position of the next page in a list of contacts.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ContactListMeta {
    /// Number of contacts that match, on all pages.
    ///
    /// Example: `50`.
    pub total: Option<i64>,
    /// URL that returns the next page.
    pub next_page_url: Option<String>,
    /// Id of the last contact of this page, after which the next one starts; to be passed
    /// together with [`start_after`](ContactListMeta::start_after).
    ///
    /// Example: `yd0jdjOavGk2o6Nh5Ndb`.
    pub start_after_id: Option<String>,
    /// Time at which the next page starts, in milliseconds since the Unix epoch; to be
    /// passed together with [`start_after_id`](ContactListMeta::start_after_id).
    ///
    /// Example: `1631087949919`.
    pub start_after: Option<i64>,
    /// Number of this page.
    ///
    /// Example: `2`.
    pub current_page: Option<i64>,
    /// Number of the next page.
    ///
    /// Example: `3`.
    pub next_page: Option<i64>,
    /// Number of the previous page; null on the first page.
    ///
    /// Example: `1`.
    pub prev_page: Option<i64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for ContactListMeta {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ContactListMeta")?;
        Some(Self {
            total: object.optional("total"),
            next_page_url: object.optional("nextPageUrl"),
            start_after_id: object.optional("startAfterId"),
            start_after: object.optional("startAfter"),
            current_page: object.optional("currentPage"),
            next_page: object.optional("nextPage"),
            prev_page: object.optional("prevPage"),
            extra: object.extra(),
        })
    }
}

/// A page of contacts.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ContactList {
    /// The contacts of this page.
    pub contacts: Vec<ListedContact>,
    /// Number of contacts that match the query.
    ///
    /// Example: `10`.
    pub count: Option<i64>,
    /// Position of the next page.
    pub meta: Option<ContactListMeta>,
    /// Trace ID to give to HighLevel support.
    pub trace_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for ContactList {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ContactList")?;
        Some(Self {
            contacts: object.list("contacts"),
            count: object.optional("count"),
            meta: object.optional("meta"),
            trace_id: object.optional("traceId"),
            extra: object.extra(),
        })
    }
}

/// A contact to create.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NewContact {
    /// Given name of the contact.
    ///
    /// Example: `Jane`.
    pub first_name: Option<Nullable<String>>,
    /// Family name of the contact.
    ///
    /// Example: `Deo`.
    pub last_name: Option<Nullable<String>>,
    /// The contact's first and last name.
    ///
    /// Example: `Jane Doe`.
    pub name: Option<Nullable<String>>,
    /// The contact's main email address.
    ///
    /// Example: `jane@example.com`.
    pub email: Option<Nullable<String>>,
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Gender, such as `male`.
    pub gender: Option<String>,
    /// The contact's main phone number, with the country code.
    ///
    /// Example: `+1 888-888-8888`.
    pub phone: Option<Nullable<String>>,
    /// Street and house number.
    ///
    /// Example: `3535 1st St N`.
    pub address1: Option<Nullable<String>>,
    /// City of the address.
    ///
    /// Example: `Dolomite`.
    pub city: Option<Nullable<String>>,
    /// State or province of the address.
    ///
    /// Example: `AL`.
    pub state: Option<Nullable<String>>,
    /// Postal code of the address.
    ///
    /// Example: `35061`.
    pub postal_code: Option<String>,
    /// URL of the contact's website.
    ///
    /// Example: `https://www.tesla.com`.
    pub website: Option<Nullable<String>>,
    /// IANA name of the contact's time zone.
    ///
    /// Example: `America/Chihuahua`.
    pub timezone: Option<Nullable<String>>,
    /// Whether do not disturb (DND) is enabled for the contact, for all channels.
    pub dnd: Option<bool>,
    /// Do-not-disturb settings per channel.
    pub dnd_settings: Option<DndSettings>,
    /// Do-not-disturb settings for incoming messages.
    pub inbound_dnd_settings: Option<InboundDndSettings>,
    /// Tags to add to the contact.
    ///
    /// Example: `["newsletter","vip"]`.
    pub tags: Option<Vec<String>>,
    /// Values of custom fields, one entry for each field.
    pub custom_fields: Option<Vec<CustomField>>,
    /// How the contact was created, such as `public api` or the name of a form.
    pub source: Option<String>,
    /// Date of birth, such as `1990-09-25`, or with the month first. Separators may be
    /// `-`, `/`, `.` or `_`.
    pub date_of_birth: Option<Nullable<Date>>,
    /// Country of the address, as a two-letter code (ISO 3166-1), such as `US`.
    pub country: Option<String>,
    /// Name of the company that the contact works for.
    ///
    /// Example: `DGS VolMAX`.
    pub company_name: Option<Nullable<String>>,
    /// Id of the user to whom the contact is assigned.
    ///
    /// Example: `y0BeYjuRIlDwsDcOHOJo`.
    pub assigned_to: Option<UserId>,
    /// Further phone numbers of the contact.
    pub additional_phones: Option<Vec<AdditionalPhone>>,
    /// Further email addresses of the contact.
    pub additional_emails: Option<Vec<AdditionalEmail>>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl NewContact {
    /// Creates a value with the required fields.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
            first_name: None,
            last_name: None,
            name: None,
            email: None,
            gender: None,
            phone: None,
            address1: None,
            city: None,
            state: None,
            postal_code: None,
            website: None,
            timezone: None,
            dnd: None,
            dnd_settings: None,
            inbound_dnd_settings: None,
            tags: None,
            custom_fields: None,
            source: None,
            date_of_birth: None,
            country: None,
            company_name: None,
            assigned_to: None,
            additional_phones: None,
            additional_emails: None,
            extra: Extra::new(),
        }
    }

    /// Given name of the contact.
    #[must_use]
    pub fn first_name(mut self, value: impl IntoOptional<Nullable<String>>) -> Self {
        self.first_name = value.into_optional();
        self
    }

    /// Family name of the contact.
    #[must_use]
    pub fn last_name(mut self, value: impl IntoOptional<Nullable<String>>) -> Self {
        self.last_name = value.into_optional();
        self
    }

    /// The contact's first and last name.
    #[must_use]
    pub fn name(mut self, value: impl IntoOptional<Nullable<String>>) -> Self {
        self.name = value.into_optional();
        self
    }

    /// The contact's main email address.
    #[must_use]
    pub fn email(mut self, value: impl IntoOptional<Nullable<String>>) -> Self {
        self.email = value.into_optional();
        self
    }

    /// Gender, such as `male`.
    #[must_use]
    pub fn gender(mut self, value: impl IntoOptional<String>) -> Self {
        self.gender = value.into_optional();
        self
    }

    /// The contact's main phone number, with the country code.
    #[must_use]
    pub fn phone(mut self, value: impl IntoOptional<Nullable<String>>) -> Self {
        self.phone = value.into_optional();
        self
    }

    /// Street and house number.
    #[must_use]
    pub fn address1(mut self, value: impl IntoOptional<Nullable<String>>) -> Self {
        self.address1 = value.into_optional();
        self
    }

    /// City of the address.
    #[must_use]
    pub fn city(mut self, value: impl IntoOptional<Nullable<String>>) -> Self {
        self.city = value.into_optional();
        self
    }

    /// State or province of the address.
    #[must_use]
    pub fn state(mut self, value: impl IntoOptional<Nullable<String>>) -> Self {
        self.state = value.into_optional();
        self
    }

    /// Postal code of the address.
    #[must_use]
    pub fn postal_code(mut self, value: impl IntoOptional<String>) -> Self {
        self.postal_code = value.into_optional();
        self
    }

    /// URL of the contact's website.
    #[must_use]
    pub fn website(mut self, value: impl IntoOptional<Nullable<String>>) -> Self {
        self.website = value.into_optional();
        self
    }

    /// IANA name of the contact's time zone.
    #[must_use]
    pub fn timezone(mut self, value: impl IntoOptional<Nullable<String>>) -> Self {
        self.timezone = value.into_optional();
        self
    }

    /// Whether do not disturb (DND) is enabled for the contact, for all channels.
    #[must_use]
    pub fn dnd(mut self, value: impl IntoOptional<bool>) -> Self {
        self.dnd = value.into_optional();
        self
    }

    /// Do-not-disturb settings per channel.
    #[must_use]
    pub fn dnd_settings(mut self, value: impl IntoOptional<DndSettings>) -> Self {
        self.dnd_settings = value.into_optional();
        self
    }

    /// Do-not-disturb settings for incoming messages.
    #[must_use]
    pub fn inbound_dnd_settings(
        mut self,
        value: impl IntoOptional<InboundDndSettings>,
    ) -> Self {
        self.inbound_dnd_settings = value.into_optional();
        self
    }

    /// Tags to add to the contact.
    #[must_use]
    pub fn tags(mut self, value: impl IntoOptional<Vec<String>>) -> Self {
        self.tags = value.into_optional();
        self
    }

    /// Values of custom fields, one entry for each field.
    #[must_use]
    pub fn custom_fields(mut self, value: impl IntoOptional<Vec<CustomField>>) -> Self {
        self.custom_fields = value.into_optional();
        self
    }

    /// How the contact was created, such as `public api` or the name of a form.
    #[must_use]
    pub fn source(mut self, value: impl IntoOptional<String>) -> Self {
        self.source = value.into_optional();
        self
    }

    /// Date of birth, such as `1990-09-25`, or with the month first. Separators may be
    /// `-`, `/`, `.` or `_`.
    #[must_use]
    pub fn date_of_birth(mut self, value: impl IntoOptional<Nullable<Date>>) -> Self {
        self.date_of_birth = value.into_optional();
        self
    }

    /// Country of the address, as a two-letter code (ISO 3166-1), such as `US`.
    #[must_use]
    pub fn country(mut self, value: impl IntoOptional<String>) -> Self {
        self.country = value.into_optional();
        self
    }

    /// Name of the company that the contact works for.
    #[must_use]
    pub fn company_name(mut self, value: impl IntoOptional<Nullable<String>>) -> Self {
        self.company_name = value.into_optional();
        self
    }

    /// Id of the user to whom the contact is assigned.
    #[must_use]
    pub fn assigned_to(mut self, value: impl IntoOptional<UserId>) -> Self {
        self.assigned_to = value.into_optional();
        self
    }

    /// Further phone numbers of the contact.
    #[must_use]
    pub fn additional_phones(
        mut self,
        value: impl IntoOptional<Vec<AdditionalPhone>>,
    ) -> Self {
        self.additional_phones = value.into_optional();
        self
    }

    /// Further email addresses of the contact.
    #[must_use]
    pub fn additional_emails(
        mut self,
        value: impl IntoOptional<Vec<AdditionalEmail>>,
    ) -> Self {
        self.additional_emails = value.into_optional();
        self
    }

    /// Sets the value of a custom field, given by id. `None` changes nothing.
    #[must_use]
    pub fn custom_field(
        mut self,
        id: impl Into<String>,
        value: impl IntoOptional<CustomFieldValue>,
    ) -> Self {
        if let Some(value) = value.into_optional() {
            CustomField::set(self.custom_fields.get_or_insert_default(), id, value);
        }
        self
    }
}

impl Encode for NewContact {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("firstName", &self.first_name);
        object.field("lastName", &self.last_name);
        object.field("name", &self.name);
        object.field("email", &self.email);
        object.field("locationId", &self.location_id);
        object.field("gender", &self.gender);
        object.field("phone", &self.phone);
        object.field("address1", &self.address1);
        object.field("city", &self.city);
        object.field("state", &self.state);
        object.field("postalCode", &self.postal_code);
        object.field("website", &self.website);
        object.field("timezone", &self.timezone);
        object.field("dnd", &self.dnd);
        object.field("dndSettings", &self.dnd_settings);
        object.field("inboundDndSettings", &self.inbound_dnd_settings);
        object.field("tags", &self.tags);
        object.field("customFields", &WrittenAs(&self.custom_fields, "field_value"));
        object.field("source", &self.source);
        object.field("dateOfBirth", &WrittenAs(&self.date_of_birth, "date"));
        object.field("country", &self.country);
        object.field("companyName", &self.company_name);
        object.field("assignedTo", &self.assigned_to);
        object.field("additionalPhones", &self.additional_phones);
        object.field("additionalEmails", &self.additional_emails);
    }
}

/// A contact that was just created.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreatedContact {
    /// Id of the contact.
    ///
    /// Example: `seD4PfOuKoVMLkEZqohJ`.
    pub id: Option<ContactId>,
    /// When the contact was created, RFC 3339.
    ///
    /// Example: `2021-08-31T09:59:41.937Z`.
    pub date_added: Option<Timestamp>,
    /// When the contact was last changed, RFC 3339.
    ///
    /// Example: `2021-08-31T09:59:41.937Z`.
    pub date_updated: Option<Timestamp>,
    /// Whether the contact was deleted.
    pub deleted: Option<bool>,
    /// Tags of the contact: labels by which users group contacts.
    ///
    /// Example: `["newsletter","vip"]`.
    pub tags: Vec<String>,
    /// Type of the contact, such as `lead` or `customer`.
    pub type_: Option<String>,
    /// Values of custom fields, one entry for each field.
    pub custom_fields: Vec<CustomField>,
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: Option<LocationId>,
    /// Given name of the contact.
    ///
    /// Example: `rubika`.
    pub first_name: Option<String>,
    /// Given name of the contact in lower case.
    ///
    /// Example: `rubika`.
    pub first_name_lower_case: Option<String>,
    /// The contact's first and last name in lower case.
    ///
    /// Example: `rubika deo`.
    pub full_name_lower_case: Option<String>,
    /// Family name of the contact.
    ///
    /// Example: `Deo`.
    pub last_name: Option<String>,
    /// Family name of the contact in lower case.
    ///
    /// Example: `deo`.
    pub last_name_lower_case: Option<String>,
    /// The contact's main email address.
    ///
    /// Example: `rubika@deos.com`.
    pub email: Option<String>,
    /// The contact's email address in lower case.
    ///
    /// Example: `rubika@deos.com`.
    pub email_lower_case: Option<String>,
    /// Whether an email to the address bounced.
    pub bounce_email: Option<bool>,
    /// Whether the contact unsubscribed from emails.
    pub unsubscribe_email: Option<bool>,
    /// Whether do not disturb (DND) is enabled for the contact, for all channels.
    pub dnd: Option<bool>,
    /// Do-not-disturb settings per channel.
    pub dnd_settings: Option<DndSettings>,
    /// The contact's main phone number, with the country code.
    ///
    /// Example: `+18832327657`.
    pub phone: Option<String>,
    /// Street and house number.
    ///
    /// Example: `3535 1st St N`.
    pub address1: Option<String>,
    /// City of the address.
    ///
    /// Example: `Dolomite`.
    pub city: Option<String>,
    /// State or province of the address.
    ///
    /// Example: `AL`.
    pub state: Option<String>,
    /// Country of the address.
    ///
    /// Example: `US`.
    pub country: Option<String>,
    /// Postal code of the address.
    ///
    /// Example: `35061`.
    pub postal_code: Option<String>,
    /// URL of the contact's website.
    ///
    /// Example: `https://www.tesla.com`.
    pub website: Option<String>,
    /// How the contact was created, such as `public api` or the name of a form.
    pub source: Option<String>,
    /// Name of the company that the contact works for.
    ///
    /// Example: `DGS VolMAX`.
    pub company_name: Option<String>,
    /// Date of birth, RFC 3339 in UTC.
    ///
    /// Example: `1990-09-25T00:00:00.000Z`.
    pub date_of_birth: Option<Date>,
    /// Month of the birthday as a number; it appears to count from 0, as the documented 8
    /// belongs to a date in September.
    ///
    /// Example: `8`.
    pub birth_month: Option<i64>,
    /// Day of the month of the birthday, 1 to 31.
    ///
    /// Example: `25`.
    pub birth_day: Option<i64>,
    /// When the contact was last active in a session, RFC 3339.
    ///
    /// Example: `2021-07-16T11:39:30.564Z`.
    pub last_session_activity_at: Option<Timestamp>,
    /// Offers of the contact; HighLevel does not document their meaning.
    pub offers: Vec<String>,
    /// Products of the contact; HighLevel does not document their meaning.
    pub products: Vec<String>,
    /// Id of the business that the contact belongs to.
    ///
    /// Example: `641c094001436dbc2081e642`.
    pub business_id: Option<BusinessId>,
    /// Id of the user to whom the contact is assigned.
    ///
    /// Example: `y0BeYjuRIlDwsDcOHOJo`.
    pub assigned_to: Option<UserId>,
    /// Person or program that created the contact.
    pub created_by: Option<ContactCreatedBy>,
    /// Further email addresses of the contact.
    pub additional_emails: Vec<AdditionalEmail>,
    /// Further phone numbers of the contact.
    pub additional_phones: Vec<AdditionalPhone>,
    /// First touch: how the contact came to the location for the first time.
    pub attribution_source: Option<AttributionSource>,
    /// Last touch: how the contact came to the location most recently.
    pub last_attribution_source: Option<AttributionSource>,
    /// Do-not-disturb settings for incoming messages.
    pub inbound_dnd_settings: Option<InboundDndSettings>,
    /// Ids of the users who follow the contact.
    pub followers: Vec<UserId>,
    /// Whether the email address is valid; null if it was not checked.
    pub valid_email: Option<bool>,
    /// Id that the live chat gave the contact as a visitor.
    pub visitor_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl CreatedContact {
    /// Looks up the value of a custom field by id.
    pub fn custom_field(&self, id: &str) -> Option<&CustomFieldValue> {
        CustomField::find(&self.custom_fields, id)
    }
}

impl Decode for CreatedContact {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreatedContact")?;
        Some(Self {
            id: object.optional("id"),
            date_added: object.optional("dateAdded"),
            date_updated: object.optional("dateUpdated"),
            deleted: object.optional("deleted"),
            tags: object.list("tags"),
            type_: object.optional("type"),
            custom_fields: object.list("customFields"),
            location_id: object.optional("locationId"),
            first_name: object.optional("firstName"),
            first_name_lower_case: object.optional("firstNameLowerCase"),
            full_name_lower_case: object.optional("fullNameLowerCase"),
            last_name: object.optional("lastName"),
            last_name_lower_case: object.optional("lastNameLowerCase"),
            email: object.optional("email"),
            email_lower_case: object.optional("emailLowerCase"),
            bounce_email: object.optional("bounceEmail"),
            unsubscribe_email: object.optional("unsubscribeEmail"),
            dnd: object.optional("dnd"),
            dnd_settings: object.optional("dndSettings"),
            phone: object.optional("phone"),
            address1: object.optional("address1"),
            city: object.optional("city"),
            state: object.optional("state"),
            country: object.optional("country"),
            postal_code: object.optional("postalCode"),
            website: object.optional("website"),
            source: object.optional("source"),
            company_name: object.optional("companyName"),
            date_of_birth: object.optional("dateOfBirth"),
            birth_month: object.optional("birthMonth"),
            birth_day: object.optional("birthDay"),
            last_session_activity_at: object.optional("lastSessionActivityAt"),
            offers: object.list("offers"),
            products: object.list("products"),
            business_id: object.optional("businessId"),
            assigned_to: object.optional("assignedTo"),
            created_by: object.optional("createdBy"),
            additional_emails: object.list("additionalEmails"),
            additional_phones: object.list("additionalPhones"),
            attribution_source: object.optional("attributionSource"),
            last_attribution_source: object.optional("lastAttributionSource"),
            inbound_dnd_settings: object.optional("inboundDndSettings"),
            followers: object.list("followers"),
            valid_email: object.optional("validEmail"),
            visitor_id: object.optional("visitorId"),
            extra: object.extra(),
        })
    }
}

/// The response with the contact that was created.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateContactResponse {
    /// The contact that was created, including the id.
    pub contact: Option<CreatedContact>,
    /// Trace ID to give to HighLevel support.
    pub trace_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for CreateContactResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateContactResponse")?;
        Some(Self {
            contact: object.optional("contact"),
            trace_id: object.optional("traceId"),
            extra: object.extra(),
        })
    }
}

/// Do-not-disturb (DND) settings of a contact, by channel. A missing channel has no
/// setting.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DndSettings {
    /// Do-not-disturb setting for phone calls.
    pub call: Option<DndSetting>,
    /// Do-not-disturb setting for emails.
    pub email: Option<DndSetting>,
    /// Do-not-disturb setting for SMS.
    pub sms: Option<DndSetting>,
    /// Do-not-disturb setting for WhatsApp.
    pub whatsapp: Option<DndSetting>,
    /// Do-not-disturb setting for messages of Google Business Profile.
    pub google: Option<DndSetting>,
    /// Do-not-disturb setting for Facebook Messenger.
    pub facebook: Option<DndSetting>,
    /// Do-not-disturb setting for RCS messages.
    pub rcs: Option<DndSetting>,
    /// Members without a field of their own whose values have this type, by their JSON
    /// keys; `extra` has the rest.
    pub others: BTreeMap<String, DndSetting>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl DndSettings {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Do-not-disturb setting for phone calls.
    #[must_use]
    pub fn call(mut self, value: impl IntoOptional<DndSetting>) -> Self {
        self.call = value.into_optional();
        self
    }

    /// Do-not-disturb setting for emails.
    #[must_use]
    pub fn email(mut self, value: impl IntoOptional<DndSetting>) -> Self {
        self.email = value.into_optional();
        self
    }

    /// Do-not-disturb setting for SMS.
    #[must_use]
    pub fn sms(mut self, value: impl IntoOptional<DndSetting>) -> Self {
        self.sms = value.into_optional();
        self
    }

    /// Do-not-disturb setting for WhatsApp.
    #[must_use]
    pub fn whatsapp(mut self, value: impl IntoOptional<DndSetting>) -> Self {
        self.whatsapp = value.into_optional();
        self
    }

    /// Do-not-disturb setting for messages of Google Business Profile.
    #[must_use]
    pub fn google(mut self, value: impl IntoOptional<DndSetting>) -> Self {
        self.google = value.into_optional();
        self
    }

    /// Do-not-disturb setting for Facebook Messenger.
    #[must_use]
    pub fn facebook(mut self, value: impl IntoOptional<DndSetting>) -> Self {
        self.facebook = value.into_optional();
        self
    }

    /// Do-not-disturb setting for RCS messages.
    #[must_use]
    pub fn rcs(mut self, value: impl IntoOptional<DndSetting>) -> Self {
        self.rcs = value.into_optional();
        self
    }

    /// Sets a member of another key. A key that has a field is rejected when the value is sent.
    #[must_use]
    pub fn others(mut self, key: impl Into<String>, value: DndSetting) -> Self {
        self.others.insert(key.into(), value);
        self
    }
}

impl Decode for DndSettings {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DndSettings")?;
        Some(Self {
            call: object.optional("Call"),
            email: object.optional("Email"),
            sms: object.optional("SMS"),
            whatsapp: object.optional("WhatsApp"),
            google: object.optional("GMB"),
            facebook: object.optional("FB"),
            rcs: object.optional("RCS"),
            others: object
                .others(&["Call", "Email", "SMS", "WhatsApp", "GMB", "FB", "RCS"]),
            extra: object.extra(),
        })
    }
}

impl Encode for DndSettings {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("Call", &self.call);
        object.field("Email", &self.email);
        object.field("SMS", &self.sms);
        object.field("WhatsApp", &self.whatsapp);
        object.field("GMB", &self.google);
        object.field("FB", &self.facebook);
        object.field("RCS", &self.rcs);
        object
            .others(
                &self.others,
                &["Call", "Email", "SMS", "WhatsApp", "GMB", "FB", "RCS"],
            );
    }
}

/// A contact as the search returns it.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct FoundContact {
    /// Do-not-disturb settings per channel.
    pub dnd_settings: Option<DndSettings>,
    /// Id of the contact.
    pub id: Option<ContactId>,
    /// Id of the location (sub-account).
    pub location_id: Option<LocationId>,
    /// Given name of the contact.
    pub first_name: Option<String>,
    /// Family name of the contact.
    pub last_name: Option<String>,
    /// Given name of the contact in lower case.
    pub first_name_lower_case: Option<String>,
    /// Family name of the contact in lower case.
    pub last_name_lower_case: Option<String>,
    /// The contact's main email address.
    pub email: Option<String>,
    /// Whether the email address is valid.
    pub valid_email: Option<bool>,
    /// Further email addresses of the contact.
    pub additional_emails: Vec<AdditionalEmail>,
    /// The contact's main phone number, with the country code.
    pub phone: Option<String>,
    /// Label of the phone number.
    pub phone_label: Option<String>,
    /// Further phone numbers of the contact.
    pub additional_phones: Vec<FoundAdditionalPhone>,
    /// Type of the contact, such as `lead` or `customer`.
    pub type_: Option<String>,
    /// How the contact was created, such as `public api` or the name of a form.
    pub source: Option<String>,
    /// Name of the company that the contact works for.
    pub company_name: Option<String>,
    /// Name of the business that the contact belongs to.
    pub business_name: Option<String>,
    /// Id of the business that the contact belongs to.
    pub business_id: Option<BusinessId>,
    /// Id of the user to whom the contact is assigned.
    pub assigned_to: Option<UserId>,
    /// Ids of the users who follow the contact.
    pub followers: Vec<UserId>,
    /// Tags of the contact: labels by which users group contacts.
    pub tags: Vec<String>,
    /// Whether do not disturb (DND) is enabled for the contact, for all channels.
    pub dnd: Option<bool>,
    /// Street and house number.
    pub address: Option<String>,
    /// City of the address.
    pub city: Option<String>,
    /// State or province of the address.
    pub state: Option<String>,
    /// Postal code of the address.
    pub postal_code: Option<String>,
    /// Country of the address.
    pub country: Option<String>,
    /// URL of the contact's website.
    pub website: Option<String>,
    /// IANA name of the contact's time zone.
    pub timezone: Option<String>,
    /// Date of birth, RFC 3339.
    pub date_of_birth: Option<Date>,
    /// When the contact was created, RFC 3339.
    pub date_added: Option<Timestamp>,
    /// When the contact was last changed, RFC 3339.
    pub date_updated: Option<Timestamp>,
    /// Values of custom fields, one entry for each field.
    pub custom_fields: Vec<CustomField>,
    /// Opportunities of the contact.
    pub opportunities: Vec<ContactOpportunity>,
    /// Position of the contact in the results. That of the last contact of a page
    /// requests the next page.
    pub search_after: Vec<Value>,
    /// The contact's full name.
    pub contact_name: Option<String>,
    /// Do-not-disturb settings for incoming messages.
    pub inbound_dnd_settings: Option<InboundDndSettings>,
    /// First touch: how the contact came to the location for the first time.
    pub attribution_source: Option<AttributionSource>,
    /// Last touch: how the contact came to the location most recently.
    pub last_attribution_source: Option<AttributionSource>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl std::fmt::Debug for FoundContact {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug_fields(
            formatter,
            "FoundContact",
            &[
                ("dnd_settings", &self.dnd_settings),
                ("id", &self.id),
                ("location_id", &self.location_id),
                ("first_name", &self.first_name),
                ("last_name", &self.last_name),
                ("first_name_lower_case", &self.first_name_lower_case),
                ("last_name_lower_case", &self.last_name_lower_case),
                ("email", &self.email),
                ("valid_email", &self.valid_email),
                ("additional_emails", &self.additional_emails),
                ("phone", &self.phone),
                ("phone_label", &self.phone_label),
                ("additional_phones", &self.additional_phones),
                ("type_", &self.type_),
                ("source", &self.source),
                ("company_name", &self.company_name),
                ("business_name", &self.business_name),
                ("business_id", &self.business_id),
                ("assigned_to", &self.assigned_to),
                ("followers", &self.followers),
                ("tags", &self.tags),
                ("dnd", &self.dnd),
                ("address", &self.address),
                ("city", &self.city),
                ("state", &self.state),
                ("postal_code", &self.postal_code),
                ("country", &self.country),
                ("website", &self.website),
                ("timezone", &self.timezone),
                ("date_of_birth", &self.date_of_birth),
                ("date_added", &self.date_added),
                ("date_updated", &self.date_updated),
                ("custom_fields", &self.custom_fields),
                ("opportunities", &self.opportunities),
                ("search_after", &raw(&self.search_after)),
                ("contact_name", &self.contact_name),
                ("inbound_dnd_settings", &self.inbound_dnd_settings),
                ("attribution_source", &self.attribution_source),
                ("last_attribution_source", &self.last_attribution_source),
                ("extra", &self.extra),
            ],
        )
    }
}

impl FoundContact {
    /// Looks up the value of a custom field by id.
    pub fn custom_field(&self, id: &str) -> Option<&CustomFieldValue> {
        CustomField::find(&self.custom_fields, id)
    }
}

impl Decode for FoundContact {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FoundContact")?;
        Some(Self {
            dnd_settings: object.optional("dndSettings"),
            id: object.optional("id"),
            location_id: object.optional("locationId"),
            first_name: object.optional("firstName"),
            last_name: object.optional("lastName"),
            first_name_lower_case: object.optional("firstNameLowerCase"),
            last_name_lower_case: object.optional("lastNameLowerCase"),
            email: object.optional("email"),
            valid_email: object.optional("validEmail"),
            additional_emails: object.list("additionalEmails"),
            phone: object.optional("phone"),
            phone_label: object.optional("phoneLabel"),
            additional_phones: object.list("additionalPhones"),
            type_: object.optional("type"),
            source: object.optional("source"),
            company_name: object.optional("companyName"),
            business_name: object.optional("businessName"),
            business_id: object.optional("businessId"),
            assigned_to: object.optional("assignedTo"),
            followers: object.list("followers"),
            tags: object.list("tags"),
            dnd: object.optional("dnd"),
            address: object.optional("address"),
            city: object.optional("city"),
            state: object.optional("state"),
            postal_code: object.optional("postalCode"),
            country: object.optional("country"),
            website: object.optional("website"),
            timezone: object.optional("timezone"),
            date_of_birth: object.optional("dateOfBirth"),
            date_added: object.optional("dateAdded"),
            date_updated: object.optional("dateUpdated"),
            custom_fields: object.list("customFields"),
            opportunities: object.list("opportunities"),
            search_after: object.list("searchAfter"),
            contact_name: object.optional("contactName"),
            inbound_dnd_settings: object.optional("inboundDndSettings"),
            attribution_source: object.optional("attributionSource"),
            last_attribution_source: object.optional("lastAttributionSource"),
            extra: object.extra(),
        })
    }
}

/// A page of contacts and how many match.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ContactSearchResults {
    /// The contacts of this page.
    pub contacts: Vec<FoundContact>,
    /// Number of contacts that match the search, on all pages.
    pub total: Option<i64>,
    /// Trace ID to give to HighLevel support.
    pub trace_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for ContactSearchResults {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ContactSearchResults")?;
        Some(Self {
            contacts: object.list("contacts"),
            total: object.optional("total"),
            trace_id: object.optional("traceId"),
            extra: object.extra(),
        })
    }
}

/// A contact with all its fields.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Contact {
    /// Id of the contact.
    ///
    /// Example: `seD4PfOuKoVMLkEZqohJ`.
    pub id: Option<ContactId>,
    /// The contact's first and last name.
    ///
    /// Example: `rubika deo`.
    pub name: Option<String>,
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: Option<LocationId>,
    /// Given name of the contact.
    ///
    /// Example: `rubika`.
    pub first_name: Option<String>,
    /// Family name of the contact.
    ///
    /// Example: `Deo`.
    pub last_name: Option<String>,
    /// The contact's main email address.
    ///
    /// Example: `rubika@deos.com`.
    pub email: Option<String>,
    /// The contact's email address in lower case.
    ///
    /// Example: `rubika@deos.com`.
    pub email_lower_case: Option<String>,
    /// IANA name of the contact's time zone.
    ///
    /// Example: `Asia/Calcutta`.
    pub timezone: Option<String>,
    /// Name of the company that the contact works for.
    ///
    /// Example: `DGS VolMAX`.
    pub company_name: Option<String>,
    /// The contact's main phone number, with the country code.
    ///
    /// Example: `+18832327657`.
    pub phone: Option<String>,
    /// Whether do not disturb (DND) is enabled for the contact, for all channels.
    pub dnd: Option<bool>,
    /// Do-not-disturb settings per channel.
    pub dnd_settings: Option<DndSettings>,
    /// Type of the contact, such as `lead` or `customer`.
    pub type_: Option<String>,
    /// How the contact was created, such as `public api` or the name of a form.
    pub source: Option<String>,
    /// Id of the user to whom the contact is assigned.
    ///
    /// Example: `CVokAlI8fgw4WYWoCtQz`.
    pub assigned_to: Option<UserId>,
    /// Street and house number.
    ///
    /// Example: `3535 1st St N`.
    pub address1: Option<String>,
    /// City of the address.
    ///
    /// Example: `Dolomite`.
    pub city: Option<String>,
    /// State or province of the address.
    ///
    /// Example: `AL`.
    pub state: Option<String>,
    /// Country of the address.
    ///
    /// Example: `US`.
    pub country: Option<String>,
    /// Postal code of the address.
    ///
    /// Example: `35061`.
    pub postal_code: Option<String>,
    /// URL of the contact's website.
    ///
    /// Example: `https://www.tesla.com`.
    pub website: Option<String>,
    /// Tags of the contact: labels by which users group contacts.
    ///
    /// Example: `["newsletter","vip"]`.
    pub tags: Vec<String>,
    /// Day on which the contact was born.
    ///
    /// Example: `1990-09-25`.
    pub date_of_birth: Option<Date>,
    /// When the contact was created, RFC 3339.
    ///
    /// Example: `2021-07-02T05:18:26.704Z`.
    pub date_added: Option<Timestamp>,
    /// When the contact was last changed, RFC 3339.
    ///
    /// Example: `2021-07-02T05:18:26.704Z`.
    pub date_updated: Option<Timestamp>,
    /// Always empty, because files of a contact are stored as documents.
    pub attachments: Vec<String>,
    /// Social security number.
    pub ssn: Option<String>,
    /// Search keyword of the contact; HighLevel does not document how it is used.
    ///
    /// Example: `test`.
    pub keyword: Option<String>,
    /// Given name of the contact in lower case.
    ///
    /// Example: `rubika`.
    pub first_name_lower_case: Option<String>,
    /// The contact's first and last name in lower case.
    ///
    /// Example: `rubika deo`.
    pub full_name_lower_case: Option<String>,
    /// Family name of the contact in lower case.
    ///
    /// Example: `deo`.
    pub last_name_lower_case: Option<String>,
    /// When the contact was last active, RFC 3339.
    ///
    /// Example: `2021-07-16T11:39:30.564Z`.
    pub last_activity: Option<Timestamp>,
    /// Values of custom fields, one entry for each field.
    pub custom_fields: Vec<CustomField>,
    /// Id of the business that the contact belongs to.
    ///
    /// Example: `641c094001436dbc2081e642`.
    pub business_id: Option<BusinessId>,
    /// First touch: how the contact came to the location for the first time.
    pub attribution_source: Option<AttributionSource>,
    /// Last touch: how the contact came to the location most recently.
    pub last_attribution_source: Option<AttributionSource>,
    /// Id that the live chat gave the contact as a visitor.
    ///
    /// Example: `wT6z2bNhKd8QsR4mXv1C`.
    pub visitor_id: Option<String>,
    /// Further email addresses of the contact.
    pub additional_emails: Vec<AdditionalEmail>,
    /// Person or program that created the contact.
    pub created_by: Option<ContactCreatedBy>,
    /// Further phone numbers of the contact.
    pub additional_phones: Vec<AdditionalPhone>,
    /// Do-not-disturb settings for incoming messages.
    pub inbound_dnd_settings: Option<InboundDndSettings>,
    /// Ids of the users who follow the contact.
    pub followers: Vec<UserId>,
    /// Whether the email address is valid; null if it was not checked.
    pub valid_email: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl std::fmt::Debug for Contact {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug_fields(
            formatter,
            "Contact",
            &[
                ("id", &self.id),
                ("name", &self.name),
                ("location_id", &self.location_id),
                ("first_name", &self.first_name),
                ("last_name", &self.last_name),
                ("email", &self.email),
                ("email_lower_case", &self.email_lower_case),
                ("timezone", &self.timezone),
                ("company_name", &self.company_name),
                ("phone", &self.phone),
                ("dnd", &self.dnd),
                ("dnd_settings", &self.dnd_settings),
                ("type_", &self.type_),
                ("source", &self.source),
                ("assigned_to", &self.assigned_to),
                ("address1", &self.address1),
                ("city", &self.city),
                ("state", &self.state),
                ("country", &self.country),
                ("postal_code", &self.postal_code),
                ("website", &self.website),
                ("tags", &self.tags),
                ("date_of_birth", &self.date_of_birth),
                ("date_added", &self.date_added),
                ("date_updated", &self.date_updated),
                ("attachments", &self.attachments),
                ("ssn", &hidden("ssn", &self.ssn)),
                ("keyword", &self.keyword),
                ("first_name_lower_case", &self.first_name_lower_case),
                ("full_name_lower_case", &self.full_name_lower_case),
                ("last_name_lower_case", &self.last_name_lower_case),
                ("last_activity", &self.last_activity),
                ("custom_fields", &self.custom_fields),
                ("business_id", &self.business_id),
                ("attribution_source", &self.attribution_source),
                ("last_attribution_source", &self.last_attribution_source),
                ("visitor_id", &self.visitor_id),
                ("additional_emails", &self.additional_emails),
                ("created_by", &self.created_by),
                ("additional_phones", &self.additional_phones),
                ("inbound_dnd_settings", &self.inbound_dnd_settings),
                ("followers", &self.followers),
                ("valid_email", &self.valid_email),
                ("extra", &self.extra),
            ],
        )
    }
}

impl Contact {
    /// Looks up the value of a custom field by id.
    pub fn custom_field(&self, id: &str) -> Option<&CustomFieldValue> {
        CustomField::find(&self.custom_fields, id)
    }
}

impl Decode for Contact {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Contact")?;
        Some(Self {
            id: object.optional("id"),
            name: object.optional("name"),
            location_id: object.optional("locationId"),
            first_name: object.optional("firstName"),
            last_name: object.optional("lastName"),
            email: object.optional("email"),
            email_lower_case: object.optional("emailLowerCase"),
            timezone: object.optional("timezone"),
            company_name: object.optional("companyName"),
            phone: object.optional("phone"),
            dnd: object.optional("dnd"),
            dnd_settings: object.optional("dndSettings"),
            type_: object.optional("type"),
            source: object.optional("source"),
            assigned_to: object.optional("assignedTo"),
            address1: object.optional("address1"),
            city: object.optional("city"),
            state: object.optional("state"),
            country: object.optional("country"),
            postal_code: object.optional("postalCode"),
            website: object.optional("website"),
            tags: object.list("tags"),
            date_of_birth: object.optional("dateOfBirth"),
            date_added: object.optional("dateAdded"),
            date_updated: object.optional("dateUpdated"),
            attachments: object.list("attachments"),
            ssn: object.optional("ssn"),
            keyword: object.optional("keyword"),
            first_name_lower_case: object.optional("firstNameLowerCase"),
            full_name_lower_case: object.optional("fullNameLowerCase"),
            last_name_lower_case: object.optional("lastNameLowerCase"),
            last_activity: object.optional("lastActivity"),
            custom_fields: object.list("customFields"),
            business_id: object.optional("businessId"),
            attribution_source: object.optional("attributionSource"),
            last_attribution_source: object.optional("lastAttributionSource"),
            visitor_id: object.optional("visitorId"),
            additional_emails: object.list("additionalEmails"),
            created_by: object.optional("createdBy"),
            additional_phones: object.list("additionalPhones"),
            inbound_dnd_settings: object.optional("inboundDndSettings"),
            followers: object.list("followers"),
            valid_email: object.optional("validEmail"),
            extra: object.extra(),
        })
    }
}

/// Changes to a contact.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ContactUpdate {
    /// Given name of the contact.
    ///
    /// Example: `Jane`.
    pub first_name: Option<Nullable<String>>,
    /// Family name of the contact.
    ///
    /// Example: `Deo`.
    pub last_name: Option<Nullable<String>>,
    /// The contact's first and last name.
    ///
    /// Example: `Jane Doe`.
    pub name: Option<Nullable<String>>,
    /// The contact's main email address.
    ///
    /// Example: `jane@example.com`.
    pub email: Option<Nullable<String>>,
    /// The contact's main phone number, with the country code.
    ///
    /// Example: `+1 888-888-8888`.
    pub phone: Option<Nullable<String>>,
    /// Street and house number.
    ///
    /// Example: `3535 1st St N`.
    pub address1: Option<Nullable<String>>,
    /// City of the address.
    ///
    /// Example: `Dolomite`.
    pub city: Option<Nullable<String>>,
    /// State or province of the address.
    ///
    /// Example: `AL`.
    pub state: Option<Nullable<String>>,
    /// Postal code of the address.
    ///
    /// Example: `35061`.
    pub postal_code: Option<String>,
    /// URL of the contact's website.
    ///
    /// Example: `https://www.tesla.com`.
    pub website: Option<Nullable<String>>,
    /// IANA name of the contact's time zone.
    ///
    /// Example: `America/Chihuahua`.
    pub timezone: Option<Nullable<String>>,
    /// Whether do not disturb (DND) is enabled for the contact, for all channels.
    pub dnd: Option<bool>,
    /// Do-not-disturb settings per channel.
    pub dnd_settings: Option<DndSettings>,
    /// Do-not-disturb settings for incoming messages.
    pub inbound_dnd_settings: Option<InboundDndSettings>,
    /// Tags that replace all tags of the contact.
    ///
    /// Example: `["newsletter","vip"]`.
    pub tags: Option<Vec<String>>,
    /// Values of custom fields, one entry for each field.
    pub custom_fields: Option<Vec<CustomField>>,
    /// How the contact was created, such as `public api` or the name of a form.
    pub source: Option<Nullable<String>>,
    /// Date of birth, such as `1990-09-25`, or with the month first. Separators may be
    /// `-`, `/`, `.` or `_`.
    pub date_of_birth: Option<Nullable<Date>>,
    /// Country of the address, as a two-letter code (ISO 3166-1), such as `US`.
    pub country: Option<String>,
    /// Id of the user to whom the contact is assigned.
    ///
    /// Example: `y0BeYjuRIlDwsDcOHOJo`.
    pub assigned_to: Option<Nullable<UserId>>,
    /// Further phone numbers of the contact.
    pub additional_phones: Option<Vec<AdditionalPhone>>,
    /// Further email addresses of the contact.
    pub additional_emails: Option<Vec<AdditionalEmail>>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl ContactUpdate {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Given name of the contact.
    #[must_use]
    pub fn first_name(mut self, value: impl IntoOptional<Nullable<String>>) -> Self {
        self.first_name = value.into_optional();
        self
    }

    /// Family name of the contact.
    #[must_use]
    pub fn last_name(mut self, value: impl IntoOptional<Nullable<String>>) -> Self {
        self.last_name = value.into_optional();
        self
    }

    /// The contact's first and last name.
    #[must_use]
    pub fn name(mut self, value: impl IntoOptional<Nullable<String>>) -> Self {
        self.name = value.into_optional();
        self
    }

    /// The contact's main email address.
    #[must_use]
    pub fn email(mut self, value: impl IntoOptional<Nullable<String>>) -> Self {
        self.email = value.into_optional();
        self
    }

    /// The contact's main phone number, with the country code.
    #[must_use]
    pub fn phone(mut self, value: impl IntoOptional<Nullable<String>>) -> Self {
        self.phone = value.into_optional();
        self
    }

    /// Street and house number.
    #[must_use]
    pub fn address1(mut self, value: impl IntoOptional<Nullable<String>>) -> Self {
        self.address1 = value.into_optional();
        self
    }

    /// City of the address.
    #[must_use]
    pub fn city(mut self, value: impl IntoOptional<Nullable<String>>) -> Self {
        self.city = value.into_optional();
        self
    }

    /// State or province of the address.
    #[must_use]
    pub fn state(mut self, value: impl IntoOptional<Nullable<String>>) -> Self {
        self.state = value.into_optional();
        self
    }

    /// Postal code of the address.
    #[must_use]
    pub fn postal_code(mut self, value: impl IntoOptional<String>) -> Self {
        self.postal_code = value.into_optional();
        self
    }

    /// URL of the contact's website.
    #[must_use]
    pub fn website(mut self, value: impl IntoOptional<Nullable<String>>) -> Self {
        self.website = value.into_optional();
        self
    }

    /// IANA name of the contact's time zone.
    #[must_use]
    pub fn timezone(mut self, value: impl IntoOptional<Nullable<String>>) -> Self {
        self.timezone = value.into_optional();
        self
    }

    /// Whether do not disturb (DND) is enabled for the contact, for all channels.
    #[must_use]
    pub fn dnd(mut self, value: impl IntoOptional<bool>) -> Self {
        self.dnd = value.into_optional();
        self
    }

    /// Do-not-disturb settings per channel.
    #[must_use]
    pub fn dnd_settings(mut self, value: impl IntoOptional<DndSettings>) -> Self {
        self.dnd_settings = value.into_optional();
        self
    }

    /// Do-not-disturb settings for incoming messages.
    #[must_use]
    pub fn inbound_dnd_settings(
        mut self,
        value: impl IntoOptional<InboundDndSettings>,
    ) -> Self {
        self.inbound_dnd_settings = value.into_optional();
        self
    }

    /// Tags that replace all tags of the contact.
    #[must_use]
    pub fn tags(mut self, value: impl IntoOptional<Vec<String>>) -> Self {
        self.tags = value.into_optional();
        self
    }

    /// Values of custom fields, one entry for each field.
    #[must_use]
    pub fn custom_fields(mut self, value: impl IntoOptional<Vec<CustomField>>) -> Self {
        self.custom_fields = value.into_optional();
        self
    }

    /// How the contact was created, such as `public api` or the name of a form.
    #[must_use]
    pub fn source(mut self, value: impl IntoOptional<Nullable<String>>) -> Self {
        self.source = value.into_optional();
        self
    }

    /// Date of birth, such as `1990-09-25`, or with the month first. Separators may be
    /// `-`, `/`, `.` or `_`.
    #[must_use]
    pub fn date_of_birth(mut self, value: impl IntoOptional<Nullable<Date>>) -> Self {
        self.date_of_birth = value.into_optional();
        self
    }

    /// Country of the address, as a two-letter code (ISO 3166-1), such as `US`.
    #[must_use]
    pub fn country(mut self, value: impl IntoOptional<String>) -> Self {
        self.country = value.into_optional();
        self
    }

    /// Id of the user to whom the contact is assigned.
    #[must_use]
    pub fn assigned_to(mut self, value: impl IntoOptional<Nullable<UserId>>) -> Self {
        self.assigned_to = value.into_optional();
        self
    }

    /// Further phone numbers of the contact.
    #[must_use]
    pub fn additional_phones(
        mut self,
        value: impl IntoOptional<Vec<AdditionalPhone>>,
    ) -> Self {
        self.additional_phones = value.into_optional();
        self
    }

    /// Further email addresses of the contact.
    #[must_use]
    pub fn additional_emails(
        mut self,
        value: impl IntoOptional<Vec<AdditionalEmail>>,
    ) -> Self {
        self.additional_emails = value.into_optional();
        self
    }

    /// Sets the value of a custom field, given by id. `None` changes nothing.
    #[must_use]
    pub fn custom_field(
        mut self,
        id: impl Into<String>,
        value: impl IntoOptional<CustomFieldValue>,
    ) -> Self {
        if let Some(value) = value.into_optional() {
            CustomField::set(self.custom_fields.get_or_insert_default(), id, value);
        }
        self
    }
}

impl Encode for ContactUpdate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("firstName", &self.first_name);
        object.field("lastName", &self.last_name);
        object.field("name", &self.name);
        object.field("email", &self.email);
        object.field("phone", &self.phone);
        object.field("address1", &self.address1);
        object.field("city", &self.city);
        object.field("state", &self.state);
        object.field("postalCode", &self.postal_code);
        object.field("website", &self.website);
        object.field("timezone", &self.timezone);
        object.field("dnd", &self.dnd);
        object.field("dndSettings", &self.dnd_settings);
        object.field("inboundDndSettings", &self.inbound_dnd_settings);
        object.field("tags", &self.tags);
        object.field("customFields", &WrittenAs(&self.custom_fields, "field_value"));
        object.field("source", &self.source);
        object.field("dateOfBirth", &WrittenAs(&self.date_of_birth, "date"));
        object.field("country", &self.country);
        object.field("assignedTo", &self.assigned_to);
        object.field("additionalPhones", &self.additional_phones);
        object.field("additionalEmails", &self.additional_emails);
    }
}

/// The response with the updated contact.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateContactResponse {
    /// Whether HighLevel carried out the call.
    ///
    /// Received under the JSON key `succeded`, or else `succeeded`, or else `success`.
    pub succeeded: Option<bool>,
    /// The contact after the update.
    pub contact: Option<Contact>,
    /// Trace ID to give to HighLevel support.
    pub trace_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for UpdateContactResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateContactResponse")?;
        Some(Self {
            succeeded: object
                .optional(object.present_name(&["succeded", "succeeded", "success"])),
            contact: object.optional("contact"),
            trace_id: object.optional("traceId"),
            extra: object.extra(),
        })
    }
}

/// Outcome of a change of the tags of many contacts.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct BulkTagUpdateResponse {
    /// Whether the call succeeded; check
    /// [`error_count`](BulkTagUpdateResponse::error_count) for failures of individual
    /// contacts.
    ///
    /// Received under the JSON key `succeded`, or else `succeeded`, or else `success`.
    pub succeeded: Option<bool>,
    /// Number of contacts that could not be changed.
    ///
    /// Example: `0`.
    pub error_count: Option<i64>,
    /// One entry for each contact.
    pub responses: Vec<BulkTagOutcome>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for BulkTagUpdateResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("BulkTagUpdateResponse")?;
        Some(Self {
            succeeded: object
                .optional(object.present_name(&["succeded", "succeeded", "success"])),
            error_count: object.optional("errorCount"),
            responses: object.list("responses"),
            extra: object.extra(),
        })
    }
}

/// A contact to create, or to merge into one with the same email address or phone
/// number.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ContactUpsert {
    /// Given name of the contact.
    ///
    /// Example: `Jane`.
    pub first_name: Option<Nullable<String>>,
    /// Family name of the contact.
    ///
    /// Example: `Deo`.
    pub last_name: Option<Nullable<String>>,
    /// The contact's first and last name.
    ///
    /// Example: `Jane Doe`.
    pub name: Option<Nullable<String>>,
    /// The contact's main email address.
    ///
    /// Example: `jane@example.com`.
    pub email: Option<Nullable<String>>,
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Gender, such as `male`.
    pub gender: Option<String>,
    /// The contact's main phone number, with the country code.
    ///
    /// Example: `+1 888-888-8888`.
    pub phone: Option<Nullable<String>>,
    /// Street and house number.
    ///
    /// Example: `3535 1st St N`.
    pub address1: Option<Nullable<String>>,
    /// City of the address.
    ///
    /// Example: `Dolomite`.
    pub city: Option<Nullable<String>>,
    /// State or province of the address.
    ///
    /// Example: `AL`.
    pub state: Option<Nullable<String>>,
    /// Postal code of the address.
    ///
    /// Example: `35061`.
    pub postal_code: Option<String>,
    /// URL of the contact's website.
    ///
    /// Example: `https://www.tesla.com`.
    pub website: Option<Nullable<String>>,
    /// IANA name of the contact's time zone.
    ///
    /// Example: `America/Chihuahua`.
    pub timezone: Option<Nullable<String>>,
    /// Whether do not disturb (DND) is enabled for the contact, for all channels.
    pub dnd: Option<bool>,
    /// Do-not-disturb settings per channel.
    pub dnd_settings: Option<DndSettings>,
    /// Do-not-disturb settings for incoming messages.
    pub inbound_dnd_settings: Option<InboundDndSettings>,
    /// Tags that replace all tags of the contact.
    ///
    /// Example: `["newsletter","vip"]`.
    pub tags: Option<Vec<String>>,
    /// Values of custom fields, one entry for each field.
    pub custom_fields: Option<Vec<CustomField>>,
    /// How the contact was created, such as `public api` or the name of a form.
    pub source: Option<String>,
    /// Date of birth, such as `1990-09-25`, or with the month first. Separators may be
    /// `-`, `/`, `.` or `_`.
    pub date_of_birth: Option<Nullable<Date>>,
    /// Country of the address, as a two-letter code (ISO 3166-1), such as `US`.
    pub country: Option<String>,
    /// Name of the company that the contact works for.
    ///
    /// Example: `DGS VolMAX`.
    pub company_name: Option<Nullable<String>>,
    /// Id of the user to whom the contact is assigned.
    ///
    /// Example: `y0BeYjuRIlDwsDcOHOJo`.
    pub assigned_to: Option<UserId>,
    /// Whether to create a contact without looking for a duplicate. Ignored if the
    /// location does not allow duplicates.
    ///
    /// Default: `false`.
    pub create_new_if_duplicate_allowed: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl ContactUpsert {
    /// Creates a value with the required fields.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
            first_name: None,
            last_name: None,
            name: None,
            email: None,
            gender: None,
            phone: None,
            address1: None,
            city: None,
            state: None,
            postal_code: None,
            website: None,
            timezone: None,
            dnd: None,
            dnd_settings: None,
            inbound_dnd_settings: None,
            tags: None,
            custom_fields: None,
            source: None,
            date_of_birth: None,
            country: None,
            company_name: None,
            assigned_to: None,
            create_new_if_duplicate_allowed: None,
            extra: Extra::new(),
        }
    }

    /// Given name of the contact.
    #[must_use]
    pub fn first_name(mut self, value: impl IntoOptional<Nullable<String>>) -> Self {
        self.first_name = value.into_optional();
        self
    }

    /// Family name of the contact.
    #[must_use]
    pub fn last_name(mut self, value: impl IntoOptional<Nullable<String>>) -> Self {
        self.last_name = value.into_optional();
        self
    }

    /// The contact's first and last name.
    #[must_use]
    pub fn name(mut self, value: impl IntoOptional<Nullable<String>>) -> Self {
        self.name = value.into_optional();
        self
    }

    /// The contact's main email address.
    #[must_use]
    pub fn email(mut self, value: impl IntoOptional<Nullable<String>>) -> Self {
        self.email = value.into_optional();
        self
    }

    /// Gender, such as `male`.
    #[must_use]
    pub fn gender(mut self, value: impl IntoOptional<String>) -> Self {
        self.gender = value.into_optional();
        self
    }

    /// The contact's main phone number, with the country code.
    #[must_use]
    pub fn phone(mut self, value: impl IntoOptional<Nullable<String>>) -> Self {
        self.phone = value.into_optional();
        self
    }

    /// Street and house number.
    #[must_use]
    pub fn address1(mut self, value: impl IntoOptional<Nullable<String>>) -> Self {
        self.address1 = value.into_optional();
        self
    }

    /// City of the address.
    #[must_use]
    pub fn city(mut self, value: impl IntoOptional<Nullable<String>>) -> Self {
        self.city = value.into_optional();
        self
    }

    /// State or province of the address.
    #[must_use]
    pub fn state(mut self, value: impl IntoOptional<Nullable<String>>) -> Self {
        self.state = value.into_optional();
        self
    }

    /// Postal code of the address.
    #[must_use]
    pub fn postal_code(mut self, value: impl IntoOptional<String>) -> Self {
        self.postal_code = value.into_optional();
        self
    }

    /// URL of the contact's website.
    #[must_use]
    pub fn website(mut self, value: impl IntoOptional<Nullable<String>>) -> Self {
        self.website = value.into_optional();
        self
    }

    /// IANA name of the contact's time zone.
    #[must_use]
    pub fn timezone(mut self, value: impl IntoOptional<Nullable<String>>) -> Self {
        self.timezone = value.into_optional();
        self
    }

    /// Whether do not disturb (DND) is enabled for the contact, for all channels.
    #[must_use]
    pub fn dnd(mut self, value: impl IntoOptional<bool>) -> Self {
        self.dnd = value.into_optional();
        self
    }

    /// Do-not-disturb settings per channel.
    #[must_use]
    pub fn dnd_settings(mut self, value: impl IntoOptional<DndSettings>) -> Self {
        self.dnd_settings = value.into_optional();
        self
    }

    /// Do-not-disturb settings for incoming messages.
    #[must_use]
    pub fn inbound_dnd_settings(
        mut self,
        value: impl IntoOptional<InboundDndSettings>,
    ) -> Self {
        self.inbound_dnd_settings = value.into_optional();
        self
    }

    /// Tags that replace all tags of the contact.
    #[must_use]
    pub fn tags(mut self, value: impl IntoOptional<Vec<String>>) -> Self {
        self.tags = value.into_optional();
        self
    }

    /// Values of custom fields, one entry for each field.
    #[must_use]
    pub fn custom_fields(mut self, value: impl IntoOptional<Vec<CustomField>>) -> Self {
        self.custom_fields = value.into_optional();
        self
    }

    /// How the contact was created, such as `public api` or the name of a form.
    #[must_use]
    pub fn source(mut self, value: impl IntoOptional<String>) -> Self {
        self.source = value.into_optional();
        self
    }

    /// Date of birth, such as `1990-09-25`, or with the month first. Separators may be
    /// `-`, `/`, `.` or `_`.
    #[must_use]
    pub fn date_of_birth(mut self, value: impl IntoOptional<Nullable<Date>>) -> Self {
        self.date_of_birth = value.into_optional();
        self
    }

    /// Country of the address, as a two-letter code (ISO 3166-1), such as `US`.
    #[must_use]
    pub fn country(mut self, value: impl IntoOptional<String>) -> Self {
        self.country = value.into_optional();
        self
    }

    /// Name of the company that the contact works for.
    #[must_use]
    pub fn company_name(mut self, value: impl IntoOptional<Nullable<String>>) -> Self {
        self.company_name = value.into_optional();
        self
    }

    /// Id of the user to whom the contact is assigned.
    #[must_use]
    pub fn assigned_to(mut self, value: impl IntoOptional<UserId>) -> Self {
        self.assigned_to = value.into_optional();
        self
    }

    /// Whether to create a contact without looking for a duplicate. Ignored if the
    /// location does not allow duplicates. Default: `false`.
    #[must_use]
    pub fn create_new_if_duplicate_allowed(
        mut self,
        value: impl IntoOptional<bool>,
    ) -> Self {
        self.create_new_if_duplicate_allowed = value.into_optional();
        self
    }

    /// Sets the value of a custom field, given by id. `None` changes nothing.
    #[must_use]
    pub fn custom_field(
        mut self,
        id: impl Into<String>,
        value: impl IntoOptional<CustomFieldValue>,
    ) -> Self {
        if let Some(value) = value.into_optional() {
            CustomField::set(self.custom_fields.get_or_insert_default(), id, value);
        }
        self
    }
}

impl Encode for ContactUpsert {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("firstName", &self.first_name);
        object.field("lastName", &self.last_name);
        object.field("name", &self.name);
        object.field("email", &self.email);
        object.field("locationId", &self.location_id);
        object.field("gender", &self.gender);
        object.field("phone", &self.phone);
        object.field("address1", &self.address1);
        object.field("city", &self.city);
        object.field("state", &self.state);
        object.field("postalCode", &self.postal_code);
        object.field("website", &self.website);
        object.field("timezone", &self.timezone);
        object.field("dnd", &self.dnd);
        object.field("dndSettings", &self.dnd_settings);
        object.field("inboundDndSettings", &self.inbound_dnd_settings);
        object.field("tags", &self.tags);
        object.field("customFields", &WrittenAs(&self.custom_fields, "field_value"));
        object.field("source", &self.source);
        object.field("dateOfBirth", &WrittenAs(&self.date_of_birth, "date"));
        object.field("country", &self.country);
        object.field("companyName", &self.company_name);
        object.field("assignedTo", &self.assigned_to);
        object
            .field("createNewIfDuplicateAllowed", &self.create_new_if_duplicate_allowed);
    }
}

/// The response with the contact that was created or updated.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpsertContactResponse {
    /// Whether the contact was created; false if an existing contact was updated.
    pub new: Option<bool>,
    /// The contact that was created or updated.
    pub contact: Option<Contact>,
    /// Trace ID to give to HighLevel support.
    pub trace_id: Option<String>,
    /// Whether the call succeeded.
    ///
    /// Received under the JSON key `succeeded`, or else `succeded`, or else `success`.
    pub succeeded: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for UpsertContactResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpsertContactResponse")?;
        Some(Self {
            new: object.optional("new"),
            contact: object.optional("contact"),
            trace_id: object.optional("traceId"),
            succeeded: object
                .optional(object.present_name(&["succeeded", "succeded", "success"])),
            extra: object.extra(),
        })
    }
}

impl_debug! {
    NewContact, DndSettings, ContactUpdate, ContactUpsert,
}

impl_debug_fields! {
    ContactResponse { contact, trace_id }, ContactListMeta { total, next_page_url,
    start_after_id, start_after, current_page, next_page, prev_page }, ContactList {
    contacts, count, meta, trace_id }, CreatedContact { id, date_added, date_updated,
    deleted, tags, type_, custom_fields, location_id, first_name, first_name_lower_case,
    full_name_lower_case, last_name, last_name_lower_case, email, email_lower_case,
    bounce_email, unsubscribe_email, dnd, dnd_settings, phone, address1, city, state,
    country, postal_code, website, source, company_name, date_of_birth, birth_month,
    birth_day, last_session_activity_at, offers, products, business_id, assigned_to,
    created_by, additional_emails, additional_phones, attribution_source,
    last_attribution_source, inbound_dnd_settings, followers, valid_email, visitor_id },
    CreateContactResponse { contact, trace_id }, ContactSearchResults { contacts, total,
    trace_id }, UpdateContactResponse { succeeded, contact, trace_id },
    BulkTagUpdateResponse { succeeded, error_count, responses }, UpsertContactResponse {
    new, contact, trace_id, succeeded },
}

impl_default! {
    ContactResponse, ContactListMeta, ContactList, CreatedContact, CreateContactResponse,
    DndSettings, FoundContact, ContactSearchResults, Contact, UpdateContactResponse,
    BulkTagUpdateResponse, UpsertContactResponse,
}

impl_extra! {
    NewContact, DndSettings, ContactUpdate, ContactUpsert,
}
