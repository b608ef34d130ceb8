//! Types shared by the versions of the Locations API.

#[cfg(feature = "serde")]
mod json;
#[cfg(feature = "mock")]
mod mock;

use std::collections::BTreeMap;

use highlevel_runtime::json::{debug_fields, debug_variant, raw};
use highlevel_runtime::serde_json::{Map, Value};
use highlevel_runtime::{
    Alternative, Decode, Encode, Extra, Form, IntoOptional, Multipart, Node, Timestamp,
    Writer, impl_debug, impl_debug_fields, impl_default, impl_extra, open_enum,
    open_enum_decode, open_enum_encode,
};

use crate::{BusinessId, CompanyId, ContactId, LocationId, SnapshotId, TaskId, UserId};

/// The business for which a location was created.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Business {
    /// Name of the business.
    ///
    /// Example: `dentist`.
    pub name: Option<String>,
    /// Street and house number.
    ///
    /// Example: `MIG 14, Delhi`.
    pub address: Option<String>,
    /// City of the address.
    ///
    /// Example: `delhi`.
    pub city: Option<String>,
    /// State or province of the address.
    ///
    /// Example: `delhi`.
    pub state: Option<String>,
    /// Country of the address.
    ///
    /// Example: `IN`.
    pub country: Option<String>,
    /// Postal code of the address.
    ///
    /// Example: `567654`.
    pub postal_code: Option<String>,
    /// URL of the business's website.
    ///
    /// Example: `https://gohighlevel.com/`.
    pub website: Option<String>,
    /// IANA or US time zone of the business, such as `America/Chicago` or `US/Central`.
    pub timezone: Option<String>,
    /// URL of the business's logo.
    pub logo_url: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for Business {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Business")?;
        Some(Self {
            name: object.optional("name"),
            address: object.optional("address"),
            city: object.optional("city"),
            state: object.optional("state"),
            country: object.optional("country"),
            postal_code: object.optional("postalCode"),
            website: object.optional("website"),
            timezone: object.optional("timezone"),
            logo_url: object.optional("logoUrl"),
            extra: object.extra(),
        })
    }
}

/// A custom field to create.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NewCustomField {
    /// Name of the custom field.
    ///
    /// Example: `Custom Field`.
    pub name: String,
    /// Type of the field's values, such as `TEXT` or `LARGE_TEXT`.
    pub data_type: String,
    /// Text that is shown in the input while it is empty.
    ///
    /// Example: `Placeholder Text`.
    pub placeholder: Option<String>,
    /// Extensions of the files that the field accepts, such as `.pdf`. Only for files.
    pub accepted_format: Option<Vec<String>>,
    /// Whether the field accepts more than one file. Only for files.
    pub is_multiple_file: Option<bool>,
    /// Maximum number of files that the field accepts. Only for files.
    ///
    /// Example: `2`.
    pub max_number_of_files: Option<i64>,
    /// Options of the field; for a list of text boxes, the text boxes.
    pub text_box_list_options: Option<Vec<TextBoxListOption>>,
    /// Position of the custom field in the list of custom fields.
    ///
    /// Default: `0`.
    pub position: Option<i64>,
    /// Whether the field belongs to contacts or to opportunities.
    pub model: Option<CustomFieldModel>,
    /// Key of the field, such as `contact.pincode`.
    pub field_key: Option<String>,
    /// Id of the folder that the field is in.
    pub parent_id: Option<String>,
    /// Purpose of the field.
    pub description: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl NewCustomField {
    /// Creates a value with the required fields.
    pub fn new(name: impl Into<String>, data_type: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            data_type: data_type.into(),
            placeholder: None,
            accepted_format: None,
            is_multiple_file: None,
            max_number_of_files: None,
            text_box_list_options: None,
            position: None,
            model: None,
            field_key: None,
            parent_id: None,
            description: None,
            extra: Extra::new(),
        }
    }

    /// Text that is shown in the input while it is empty.
    #[must_use]
    pub fn placeholder(mut self, value: impl IntoOptional<String>) -> Self {
        self.placeholder = value.into_optional();
        self
    }

    /// Extensions of the files that the field accepts, such as `.pdf`. Only for files.
    #[must_use]
    pub fn accepted_format(mut self, value: impl IntoOptional<Vec<String>>) -> Self {
        self.accepted_format = value.into_optional();
        self
    }

    /// Whether the field accepts more than one file. Only for files.
    #[must_use]
    pub fn is_multiple_file(mut self, value: impl IntoOptional<bool>) -> Self {
        self.is_multiple_file = value.into_optional();
        self
    }

    /// Maximum number of files that the field accepts. Only for files.
    #[must_use]
    pub fn max_number_of_files(mut self, value: impl IntoOptional<i64>) -> Self {
        self.max_number_of_files = value.into_optional();
        self
    }

    /// Options of the field; for a list of text boxes, the text boxes.
    #[must_use]
    pub fn text_box_list_options(
        mut self,
        value: impl IntoOptional<Vec<TextBoxListOption>>,
    ) -> Self {
        self.text_box_list_options = value.into_optional();
        self
    }

    /// Position of the custom field in the list of custom fields. Default: `0`.
    #[must_use]
    pub fn position(mut self, value: impl IntoOptional<i64>) -> Self {
        self.position = value.into_optional();
        self
    }

    /// Whether the field belongs to contacts or to opportunities.
    #[must_use]
    pub fn model(mut self, value: impl IntoOptional<CustomFieldModel>) -> Self {
        self.model = value.into_optional();
        self
    }

    /// Key of the field, such as `contact.pincode`.
    #[must_use]
    pub fn field_key(mut self, value: impl IntoOptional<String>) -> Self {
        self.field_key = value.into_optional();
        self
    }

    /// Id of the folder that the field is in.
    #[must_use]
    pub fn parent_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.parent_id = value.into_optional();
        self
    }

    /// Purpose of the field.
    #[must_use]
    pub fn description(mut self, value: impl IntoOptional<String>) -> Self {
        self.description = value.into_optional();
        self
    }
}

impl Encode for NewCustomField {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("name", &self.name);
        object.field("dataType", &self.data_type);
        object.field("placeholder", &self.placeholder);
        object.field("acceptedFormat", &self.accepted_format);
        object.field("isMultipleFile", &self.is_multiple_file);
        object.field("maxNumberOfFiles", &self.max_number_of_files);
        object.field("textBoxListOptions", &self.text_box_list_options);
        object.field("position", &self.position);
        object.field("model", &self.model);
        object.field("fieldKey", &self.field_key);
        object.field("parentId", &self.parent_id);
        object.field("description", &self.description);
    }
}

/// A location to create.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NewLocation {
    /// Name of the location, usually the name of the business.
    ///
    /// Example: `Mark Shoes`.
    pub name: String,
    /// Phone number of the business with its country code, such as `+1410039940`.
    pub phone: Option<String>,
    /// Id of the company (agency).
    ///
    /// Example: `5DP4iH6HLkQsiKESj6rh`.
    pub company_id: CompanyId,
    /// Street and house number.
    ///
    /// Example: `4th fleet street`.
    pub address: Option<String>,
    /// City of the address.
    ///
    /// Example: `New York`.
    pub city: Option<String>,
    /// State or province of the address.
    ///
    /// Example: `Illinois`.
    pub state: Option<String>,
    /// Country of the address, as a two-letter code (ISO 3166-1).
    pub country: Option<CountryCode>,
    /// Postal code of the address.
    ///
    /// Example: `567654`.
    pub postal_code: Option<String>,
    /// URL of the business's website.
    ///
    /// Example: `https://yourwebsite.com`.
    pub website: Option<String>,
    /// IANA or US time zone of the business, such as `America/Chicago` or `US/Central`.
    pub timezone: Option<String>,
    /// Contact person at the business.
    pub prospect_info: Option<ProspectInfo>,
    /// Settings for duplicates, for the merging of contacts, and for time zones.
    pub settings: Option<LocationSettings>,
    /// Profiles of the business in social networks.
    pub social: Option<LocationSocialLinks>,
    /// Twilio credentials with which the location sends SMS and makes calls. Deprecated
    /// in v3.
    pub twilio: Option<Twilio>,
    /// Mailgun credentials with which the location sends email.
    pub mailgun: Option<Mailgun>,
    /// Id of the snapshot that is loaded into the new location.
    ///
    /// Example: `XXXXXXXXXXX`.
    pub snapshot_id: Option<SnapshotId>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl NewLocation {
    /// Creates a value with the required fields.
    pub fn new(company_id: impl Into<CompanyId>, name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            company_id: company_id.into(),
            phone: None,
            address: None,
            city: None,
            state: None,
            country: None,
            postal_code: None,
            website: None,
            timezone: None,
            prospect_info: None,
            settings: None,
            social: None,
            twilio: None,
            mailgun: None,
            snapshot_id: None,
            extra: Extra::new(),
        }
    }

    /// Phone number of the business with its country code, such as `+1410039940`.
    #[must_use]
    pub fn phone(mut self, value: impl IntoOptional<String>) -> Self {
        self.phone = value.into_optional();
        self
    }

    /// Street and house number.
    #[must_use]
    pub fn address(mut self, value: impl IntoOptional<String>) -> Self {
        self.address = value.into_optional();
        self
    }

    /// City of the address.
    #[must_use]
    pub fn city(mut self, value: impl IntoOptional<String>) -> Self {
        self.city = value.into_optional();
        self
    }

    /// State or province of the address.
    #[must_use]
    pub fn state(mut self, value: impl IntoOptional<String>) -> Self {
        self.state = value.into_optional();
        self
    }

    /// Country of the address, as a two-letter code (ISO 3166-1).
    #[must_use]
    pub fn country(mut self, value: impl IntoOptional<CountryCode>) -> Self {
        self.country = value.into_optional();
        self
    }

    /// Postal code of the address.
    #[must_use]
    pub fn postal_code(mut self, value: impl IntoOptional<String>) -> Self {
        self.postal_code = value.into_optional();
        self
    }

    /// URL of the business's website.
    #[must_use]
    pub fn website(mut self, value: impl IntoOptional<String>) -> Self {
        self.website = value.into_optional();
        self
    }

    /// IANA or US time zone of the business, such as `America/Chicago` or `US/Central`.
    #[must_use]
    pub fn timezone(mut self, value: impl IntoOptional<String>) -> Self {
        self.timezone = value.into_optional();
        self
    }

    /// Contact person at the business.
    #[must_use]
    pub fn prospect_info(mut self, value: impl IntoOptional<ProspectInfo>) -> Self {
        self.prospect_info = value.into_optional();
        self
    }

    /// Settings for duplicates, for the merging of contacts, and for time zones.
    #[must_use]
    pub fn settings(mut self, value: impl IntoOptional<LocationSettings>) -> Self {
        self.settings = value.into_optional();
        self
    }

    /// Profiles of the business in social networks.
    #[must_use]
    pub fn social(mut self, value: impl IntoOptional<LocationSocialLinks>) -> Self {
        self.social = value.into_optional();
        self
    }

    /// Twilio credentials with which the location sends SMS and makes calls. Deprecated
    /// in v3.
    #[must_use]
    pub fn twilio(mut self, value: impl IntoOptional<Twilio>) -> Self {
        self.twilio = value.into_optional();
        self
    }

    /// Mailgun credentials with which the location sends email.
    #[must_use]
    pub fn mailgun(mut self, value: impl IntoOptional<Mailgun>) -> Self {
        self.mailgun = value.into_optional();
        self
    }

    /// Id of the snapshot that is loaded into the new location.
    #[must_use]
    pub fn snapshot_id(mut self, value: impl IntoOptional<SnapshotId>) -> Self {
        self.snapshot_id = value.into_optional();
        self
    }
}

impl Encode for NewLocation {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("name", &self.name);
        object.field("phone", &self.phone);
        object.field("companyId", &self.company_id);
        object.field("address", &self.address);
        object.field("city", &self.city);
        object.field("state", &self.state);
        object.field("country", &self.country);
        object.field("postalCode", &self.postal_code);
        object.field("website", &self.website);
        object.field("timezone", &self.timezone);
        object.field("prospectInfo", &self.prospect_info);
        object.field("settings", &self.settings);
        object.field("social", &self.social);
        object.field("twilio", &self.twilio);
        object.field("mailgun", &self.mailgun);
        object.field("snapshotId", &self.snapshot_id);
    }
}

/// A location that was created or updated.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct SavedLocation {
    /// Id of the location.
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub id: Option<LocationId>,
    /// Id of the company (agency).
    ///
    /// Example: `UAXssdawIWAWD`.
    pub company_id: Option<CompanyId>,
    /// Name of the location, usually the name of the business.
    ///
    /// Example: `Mark Shoes`.
    pub name: Option<String>,
    /// Phone number of the business with its country code, such as `+1410039940`.
    pub phone: Option<String>,
    /// Email address of the location.
    ///
    /// Example: `john.doe@mail.com`.
    pub email: Option<String>,
    /// Street and house number.
    ///
    /// Example: `4th fleet street`.
    pub address: Option<String>,
    /// City of the address.
    ///
    /// Example: `New York`.
    pub city: Option<String>,
    /// State or province of the address.
    ///
    /// Example: `Illinois`.
    pub state: Option<String>,
    /// Domain of the location, such as `test.msgsndr.com`.
    pub domain: Option<String>,
    /// Country of the address, as a two-letter code (ISO 3166-1).
    pub country: Option<CountryCode>,
    /// Postal code of the address.
    ///
    /// Example: `567654`.
    pub postal_code: Option<String>,
    /// URL of the business's website.
    ///
    /// Example: `https://yourwebsite.com`.
    pub website: Option<String>,
    /// IANA or US time zone of the business, such as `America/Chicago` or `US/Central`.
    pub timezone: Option<String>,
    /// Settings for duplicates, for the merging of contacts, and for time zones.
    pub settings: Option<LocationSettings>,
    /// Profiles of the business in social networks.
    pub social: Option<LocationSocialLinks>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for SavedLocation {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("SavedLocation")?;
        Some(Self {
            id: object.optional("id"),
            company_id: object.optional("companyId"),
            name: object.optional("name"),
            phone: object.optional("phone"),
            email: object.optional("email"),
            address: object.optional("address"),
            city: object.optional("city"),
            state: object.optional("state"),
            domain: object.optional("domain"),
            country: object.optional("country"),
            postal_code: object.optional("postalCode"),
            website: object.optional("website"),
            timezone: object.optional("timezone"),
            settings: object.optional("settings"),
            social: object.optional("social"),
            extra: object.extra(),
        })
    }
}

/// A custom field of contacts or opportunities.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CustomFieldDefinition {
    /// Id of the custom field.
    ///
    /// Example: `3sv6UEo51C9Bmpo1cKTq`.
    pub id: Option<String>,
    /// Name of the custom field.
    ///
    /// Example: `pincode`.
    pub name: Option<String>,
    /// Full key of the field: the model and the name of the field, such as
    /// `contact.pincode`. Templates use the key as a placeholder for the value.
    pub field_key: Option<String>,
    /// Text that is shown in the input while it is empty.
    ///
    /// Example: `Pin code`.
    pub placeholder: Option<String>,
    /// Type of the field's values, such as `TEXT` or `LARGE_TEXT`.
    pub data_type: Option<String>,
    /// Position of the custom field in the list of custom fields.
    ///
    /// Example: `0`.
    pub position: Option<i64>,
    /// Options to choose from, strings or objects with a label.
    pub picklist_options: Vec<PicklistOption>,
    /// Options that are pictures.
    pub picklist_image_options: Vec<String>,
    /// Whether values other than the listed options can be entered.
    pub is_allowed_custom_option: Option<bool>,
    /// Whether the field accepts more than one file. Only for files.
    pub is_multi_file_allowed: Option<bool>,
    /// Maximum number of files that the field accepts. Only for files.
    ///
    /// Example: `4`.
    pub max_file_limit: Option<i64>,
    /// Id of the location (sub-account).
    ///
    /// Example: `3sv6UEo51C9Bmpo1cKTq`.
    pub location_id: Option<LocationId>,
    /// Whether the field belongs to contacts or to opportunities.
    pub model: Option<CustomFieldModel>,
    /// Whether the entry is a field (`field`) or a folder.
    pub document_type: Option<String>,
    /// Id of the folder that contains the custom field.
    pub parent_id: Option<String>,
    /// When the custom field was created, RFC 3339.
    pub date_added: Option<Timestamp>,
    /// Whether the field is a standard field and not a custom one. Observed, not
    /// documented.
    pub standard: Option<bool>,
    /// Scopes of the field; HighLevel does not document their meaning.
    pub scopes: Vec<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for CustomFieldDefinition {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CustomFieldDefinition")?;
        Some(Self {
            id: object.optional("id"),
            name: object.optional("name"),
            field_key: object.optional("fieldKey"),
            placeholder: object.optional("placeholder"),
            data_type: object.optional("dataType"),
            position: object.optional("position"),
            picklist_options: object.list("picklistOptions"),
            picklist_image_options: object.list("picklistImageOptions"),
            is_allowed_custom_option: object.optional("isAllowedCustomOption"),
            is_multi_file_allowed: object.optional("isMultiFileAllowed"),
            max_file_limit: object.optional("maxFileLimit"),
            location_id: object.optional("locationId"),
            model: object.optional("model"),
            document_type: object.optional("documentType"),
            parent_id: object.optional("parentId"),
            date_added: object.optional("dateAdded"),
            standard: object.optional("standard"),
            scopes: object.list("scopes"),
            extra: object.extra(),
        })
    }
}

/// Response with a custom field.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CustomFieldResponse {
    /// The requested, created or updated custom field.
    pub custom_field: Option<CustomFieldDefinition>,
    /// Trace ID to give to HighLevel support.
    pub trace_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for CustomFieldResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CustomFieldResponse")?;
        Some(Self {
            custom_field: object.optional("customField"),
            trace_id: object.optional("traceId"),
            extra: object.extra(),
        })
    }
}

/// The custom fields of a location, restricted to one model if the call asks for one.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CustomFieldList {
    /// Custom fields of the location, restricted to one model if the call asks for one.
    pub custom_fields: Vec<CustomFieldDefinition>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for CustomFieldList {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CustomFieldList")?;
        Some(Self {
            custom_fields: object.list("customFields"),
            extra: object.extra(),
        })
    }
}

/// Times at which the tasks of a recurring task are created.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct RecurrenceRule {
    /// Unit of the time between two tasks of a recurring task.
    pub interval_type: Option<RecurrenceInterval>,
    /// Number of units of [`interval_type`](RecurrenceRule::interval_type) between two
    /// tasks, such as 2 for every second month.
    ///
    /// Example: `2`.
    pub interval: Option<i64>,
    /// Earliest time at which a task is created, RFC 3339.
    ///
    /// Example: `2021-09-30T00:00:00.000Z`.
    pub start_date: Option<Timestamp>,
    /// Latest time at which a task is created, RFC 3339.
    ///
    /// Example: `2021-09-30T00:00:00.000Z`.
    pub end_date: Option<Timestamp>,
    /// Day of the month on which a task is created. The reference lists 1 to 27 and 31.
    ///
    /// Example: `15`.
    pub day_of_month: Option<i64>,
    /// Day of the week on which a task is created, by its first two letters.
    pub day_of_week: Option<Weekday>,
    /// Month in which a task is created, from 1 (January) to 12.
    ///
    /// Example: `1`.
    pub month_of_year: Option<i64>,
    /// Maximum number of tasks to create.
    ///
    /// Example: `10`.
    pub count: Option<i64>,
    /// Whether a task is created even if it is already overdue.
    pub create_task_if_over_due: Option<bool>,
    /// Time between the creation of a task and its due date, in seconds.
    ///
    /// Example: `23404000`.
    pub due_after_seconds: Option<i64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl RecurrenceRule {
    /// Creates a value with the required fields.
    pub fn new(
        interval_type: RecurrenceInterval,
        interval: i64,
        start_date: impl Into<Timestamp>,
        due_after_seconds: i64,
    ) -> Self {
        Self {
            interval_type: Some(interval_type),
            interval: Some(interval),
            start_date: Some(start_date.into()),
            due_after_seconds: Some(due_after_seconds),
            ..Self::default()
        }
    }

    /// Latest time at which a task is created, RFC 3339.
    #[must_use]
    pub fn end_date(mut self, value: impl IntoOptional<Timestamp>) -> Self {
        self.end_date = value.into_optional();
        self
    }

    /// Day of the month on which a task is created. The reference lists 1 to 27 and 31.
    #[must_use]
    pub fn day_of_month(mut self, value: impl IntoOptional<i64>) -> Self {
        self.day_of_month = value.into_optional();
        self
    }

    /// Day of the week on which a task is created, by its first two letters.
    #[must_use]
    pub fn day_of_week(mut self, value: impl IntoOptional<Weekday>) -> Self {
        self.day_of_week = value.into_optional();
        self
    }

    /// Month in which a task is created, from 1 (January) to 12.
    #[must_use]
    pub fn month_of_year(mut self, value: impl IntoOptional<i64>) -> Self {
        self.month_of_year = value.into_optional();
        self
    }

    /// Maximum number of tasks to create.
    #[must_use]
    pub fn count(mut self, value: impl IntoOptional<i64>) -> Self {
        self.count = value.into_optional();
        self
    }

    /// Whether a task is created even if it is already overdue.
    #[must_use]
    pub fn create_task_if_over_due(mut self, value: impl IntoOptional<bool>) -> Self {
        self.create_task_if_over_due = value.into_optional();
        self
    }
}

impl Decode for RecurrenceRule {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("RecurrenceRule")?;
        Some(Self {
            interval_type: object.optional("intervalType"),
            interval: object.optional("interval"),
            start_date: object.optional("startDate"),
            end_date: object.optional("endDate"),
            day_of_month: object.optional("dayOfMonth"),
            day_of_week: object.optional("dayOfWeek"),
            month_of_year: object.optional("monthOfYear"),
            count: object.optional("count"),
            create_task_if_over_due: object.optional("createTaskIfOverDue"),
            due_after_seconds: object.optional("dueAfterSeconds"),
            extra: object.extra(),
        })
    }
}

impl Encode for RecurrenceRule {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("intervalType", &self.interval_type);
        object.field("interval", &self.interval);
        object.field("startDate", &self.start_date);
        object.field("endDate", &self.end_date);
        object.field("dayOfMonth", &self.day_of_month);
        object.field("dayOfWeek", &self.day_of_week);
        object.field("monthOfYear", &self.month_of_year);
        object.field("count", &self.count);
        object.field("createTaskIfOverDue", &self.create_task_if_over_due);
        object.field("dueAfterSeconds", &self.due_after_seconds);
    }
}

/// Response with a custom value.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CustomValueResponse {
    /// The requested, created or updated custom value.
    pub custom_value: Option<CustomValue>,
    /// Trace ID to give to HighLevel support.
    pub trace_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for CustomValueResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CustomValueResponse")?;
        Some(Self {
            custom_value: object.optional("customValue"),
            trace_id: object.optional("traceId"),
            extra: object.extra(),
        })
    }
}

/// A custom value of a location, which its templates can insert.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CustomValue {
    /// Id of the custom value.
    ///
    /// Example: `rWQ709Pb62syqGLceg1x`.
    pub id: Option<String>,
    /// Name of the custom value; the placeholder is derived from the name.
    ///
    /// Example: `Custom Field`.
    pub name: Option<String>,
    /// Placeholder that inserts the value into a template, such as `{{
    /// custom_values.custom_field }}`.
    pub field_key: Option<String>,
    /// Text that is inserted for the placeholder.
    pub value: Option<String>,
    /// Id of the location (sub-account).
    ///
    /// Example: `rWQ709Pb6dasyqGLceg1x`.
    pub location_id: Option<LocationId>,
    /// Type of the entry; only `field` was observed.
    pub document_type: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for CustomValue {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CustomValue")?;
        Some(Self {
            id: object.optional("id"),
            name: object.optional("name"),
            field_key: object.optional("fieldKey"),
            value: object.optional("value"),
            location_id: object.optional("locationId"),
            document_type: object.optional("documentType"),
            extra: object.extra(),
        })
    }
}

/// All custom values of a location.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CustomValueList {
    /// Custom values of the location.
    pub custom_values: Vec<CustomValue>,
    /// Trace ID to give to HighLevel support.
    pub trace_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for CustomValueList {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CustomValueList")?;
        Some(Self {
            custom_values: object.list("customValues"),
            trace_id: object.optional("traceId"),
            extra: object.extra(),
        })
    }
}

/// Confirms that a recurring task was deleted.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeletedRecurringTask {
    /// Id of the recurring task that was deleted.
    ///
    /// Example: `sx6wyHhbFdRXh302Lunr`.
    pub id: Option<String>,
    /// Whether the recurring task was deleted.
    ///
    /// Received under the JSON key `success`, or else `succeeded`, or else `succeded`.
    pub success: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for DeletedRecurringTask {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeletedRecurringTask")?;
        Some(Self {
            id: object.optional("id"),
            success: object
                .optional(object.present_name(&["success", "succeeded", "succeded"])),
            extra: object.extra(),
        })
    }
}

/// Content of an email template.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct EmailContent {
    /// Subject of the email.
    ///
    /// Example: `Your appointment tomorrow`.
    pub subject: Option<String>,
    /// Attached files; the shape of an item is not documented.
    pub attachments: Vec<Value>,
    /// Body of the email, as HTML.
    pub html: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl std::fmt::Debug for EmailContent {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug_fields(
            formatter,
            "EmailContent",
            &[
                ("subject", &self.subject),
                ("attachments", &raw(&self.attachments)),
                ("html", &self.html),
                ("extra", &self.extra),
            ],
        )
    }
}

impl Decode for EmailContent {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("EmailContent")?;
        Some(Self {
            subject: object.optional("subject"),
            attachments: object.list("attachments"),
            html: object.optional("html"),
            extra: object.extra(),
        })
    }
}

/// Files to upload into a custom field.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomFieldFiles {
    /// Id of the contact, the opportunity or the custom field that the files belong to.
    ///
    /// Example: `aWdODOBVOlH1RUFKWQke`.
    pub id: Option<String>,
    /// Maximum number of files; HighLevel does not document its effect.
    ///
    /// Example: `15`.
    pub max_files: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl CustomFieldFiles {
    /// Creates a form with the required fields.
    pub fn new() -> Self {
        Self {
            id: None,
            max_files: None,
            extra: Extra::new(),
        }
    }

    /// Id of the contact, the opportunity or the custom field that the files belong to.
    #[must_use]
    pub fn id(mut self, value: impl IntoOptional<String>) -> Self {
        self.id = value.into_optional();
        self
    }

    /// Maximum number of files; HighLevel does not document its effect.
    #[must_use]
    pub fn max_files(mut self, value: impl IntoOptional<String>) -> Self {
        self.max_files = value.into_optional();
        self
    }
}

impl Multipart for CustomFieldFiles {
    #[inline]
    fn write(&self, form: &mut Form) {
        form.field("id", &self.id);
        form.field("maxFiles", &self.max_files);
        form.extra(&self.extra);
    }
}

/// Files that were uploaded into a custom field.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UploadedFiles {
    /// URL of each uploaded file, by file name.
    pub uploaded_files: BTreeMap<String, String>,
    /// Details of each uploaded file.
    pub meta: Vec<UploadedFile>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for UploadedFiles {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UploadedFiles")?;
        Some(Self {
            uploaded_files: object.map("uploadedFiles"),
            meta: object.list("meta"),
            extra: object.extra(),
        })
    }
}

/// A template for an email.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct EmailTemplate {
    /// Id of the template.
    ///
    /// Example: `2yMwhgTNO19bpintqrap`.
    pub id: Option<String>,
    /// Name of the template.
    ///
    /// Example: `email template`.
    pub name: Option<String>,
    /// Type of the template, such as `email`.
    pub type_: Option<String>,
    /// When the template was created, RFC 3339.
    ///
    /// Example: `2022-01-27T12:31:19.679Z`.
    pub date_added: Option<Timestamp>,
    /// Subject, body and attachments of the email.
    pub template: Option<EmailContent>,
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: Option<LocationId>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for EmailTemplate {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("EmailTemplate")?;
        Some(Self {
            id: object.optional("id"),
            name: object.optional("name"),
            type_: object.optional("type"),
            date_added: object.optional("dateAdded"),
            template: object.optional("template"),
            location_id: object.optional("locationId"),
            extra: object.extra(),
        })
    }
}

/// A location, also called sub-account.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Location {
    /// Id of the location.
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub id: Option<LocationId>,
    /// Id of the company (agency).
    ///
    /// Example: `5DP4iH6HLkQsiKESj6rh`.
    pub company_id: Option<CompanyId>,
    /// Name of the location, usually the name of the business.
    ///
    /// Example: `dentist`.
    pub name: Option<String>,
    /// Domain of the location, such as `test.msgsndr.com`.
    pub domain: Option<String>,
    /// Street and house number.
    ///
    /// Example: `ganthi nagar, gyanbabu chauk motihati`.
    pub address: Option<String>,
    /// City of the address.
    ///
    /// Example: `motihari`.
    pub city: Option<String>,
    /// State or province of the address.
    ///
    /// Example: `Bihar`.
    pub state: Option<String>,
    /// URL of the business's logo.
    pub logo_url: Option<String>,
    /// Country of the address.
    ///
    /// Example: `IN`.
    pub country: Option<String>,
    /// Postal code of the address.
    ///
    /// Example: `567654`.
    pub postal_code: Option<String>,
    /// URL of the business's website.
    ///
    /// Example: `https://gohighlevel.com/`.
    pub website: Option<String>,
    /// IANA or US time zone of the business, such as `America/Chicago` or `US/Central`.
    pub timezone: Option<String>,
    /// Given name of the contact person at the business.
    ///
    /// Example: `Dr. Rane`.
    pub first_name: Option<String>,
    /// Family name of the contact person at the business.
    ///
    /// Example: `deo`.
    pub last_name: Option<String>,
    /// Email address of the location.
    ///
    /// Example: `rane@due.com`.
    pub email: Option<String>,
    /// Phone number of the business with its country code, such as `+1410039940`.
    pub phone: Option<String>,
    /// Business for which the location was created.
    pub business: Option<Business>,
    /// Profiles of the business in social networks.
    pub social: Option<LocationSocialLinks>,
    /// Settings for duplicates, for the merging of contacts, and for time zones.
    pub settings: Option<LocationSettings>,
    /// Data about the reseller; its members are not documented.
    pub reseller: Option<Map<String, Value>>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl std::fmt::Debug for Location {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug_fields(
            formatter,
            "Location",
            &[
                ("id", &self.id),
                ("company_id", &self.company_id),
                ("name", &self.name),
                ("domain", &self.domain),
                ("address", &self.address),
                ("city", &self.city),
                ("state", &self.state),
                ("logo_url", &self.logo_url),
                ("country", &self.country),
                ("postal_code", &self.postal_code),
                ("website", &self.website),
                ("timezone", &self.timezone),
                ("first_name", &self.first_name),
                ("last_name", &self.last_name),
                ("email", &self.email),
                ("phone", &self.phone),
                ("business", &self.business),
                ("social", &self.social),
                ("settings", &self.settings),
                ("reseller", &raw(&self.reseller)),
                ("extra", &self.extra),
            ],
        )
    }
}

impl Decode for Location {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Location")?;
        Some(Self {
            id: object.optional("id"),
            company_id: object.optional("companyId"),
            name: object.optional("name"),
            domain: object.optional("domain"),
            address: object.optional("address"),
            city: object.optional("city"),
            state: object.optional("state"),
            logo_url: object.optional("logoUrl"),
            country: object.optional("country"),
            postal_code: object.optional("postalCode"),
            website: object.optional("website"),
            timezone: object.optional("timezone"),
            first_name: object.optional("firstName"),
            last_name: object.optional("lastName"),
            email: object.optional("email"),
            phone: object.optional("phone"),
            business: object.optional("business"),
            social: object.optional("social"),
            settings: object.optional("settings"),
            reseller: object.optional("reseller"),
            extra: object.extra(),
        })
    }
}

/// Response with a location.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct LocationResponse {
    /// The requested location.
    pub location: Option<Location>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for LocationResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("LocationResponse")?;
        Some(Self {
            location: object.optional("location"),
            extra: object.extra(),
        })
    }
}

/// A location found by a search.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct LocationSummary {
    /// Id of the location.
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub id: Option<LocationId>,
    /// Name of the location, usually the name of the business.
    ///
    /// Example: `Mark Shoes`.
    pub name: Option<String>,
    /// Phone number of the business with its country code, such as `+1410039940`.
    pub phone: Option<String>,
    /// Email address of the location.
    ///
    /// Example: `john.doe@mail.com`.
    pub email: Option<String>,
    /// Street and house number.
    ///
    /// Example: `4th fleet street`.
    pub address: Option<String>,
    /// City of the address.
    ///
    /// Example: `New York`.
    pub city: Option<String>,
    /// State or province of the address.
    ///
    /// Example: `Illinois`.
    pub state: Option<String>,
    /// Country of the address.
    ///
    /// Example: `US`.
    pub country: Option<String>,
    /// Postal code of the address.
    ///
    /// Example: `567654`.
    pub postal_code: Option<String>,
    /// URL of the business's website.
    ///
    /// Example: `https://yourwebsite.com`.
    pub website: Option<String>,
    /// IANA or US time zone of the business, such as `America/Chicago` or `US/Central`.
    pub timezone: Option<String>,
    /// Settings for duplicates, for the merging of contacts, and for time zones.
    pub settings: Option<LocationSettings>,
    /// Profiles of the business in social networks.
    pub social: Option<LocationSocialLinks>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for LocationSummary {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("LocationSummary")?;
        Some(Self {
            id: object.optional("id"),
            name: object.optional("name"),
            phone: object.optional("phone"),
            email: object.optional("email"),
            address: object.optional("address"),
            city: object.optional("city"),
            state: object.optional("state"),
            country: object.optional("country"),
            postal_code: object.optional("postalCode"),
            website: object.optional("website"),
            timezone: object.optional("timezone"),
            settings: object.optional("settings"),
            social: object.optional("social"),
            extra: object.extra(),
        })
    }
}

/// A template for an SMS.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct SmsTemplate {
    /// Id of the template.
    ///
    /// Example: `2yMwhgTNO19bpintqrap`.
    pub id: Option<String>,
    /// Name of the template.
    ///
    /// Example: `sms template`.
    pub name: Option<String>,
    /// Type of the template, such as `sms`.
    pub type_: Option<String>,
    /// Text and attachments of the SMS.
    pub template: Option<SmsContent>,
    /// When the template was created, RFC 3339.
    ///
    /// Example: `2022-01-27T12:31:19.679Z`.
    pub date_added: Option<Timestamp>,
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: Option<LocationId>,
    /// URLs of files that are attached.
    pub url_attachments: Vec<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for SmsTemplate {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("SmsTemplate")?;
        Some(Self {
            id: object.optional("id"),
            name: object.optional("name"),
            type_: object.optional("type"),
            template: object.optional("template"),
            date_added: object.optional("dateAdded"),
            location_id: object.optional("locationId"),
            url_attachments: object.list("urlAttachments"),
            extra: object.extra(),
        })
    }
}

/// A page of the templates of a location.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct TemplateList {
    /// Templates of the page, for emails and SMS.
    pub templates: Vec<Template>,
    /// Number of templates, on all pages.
    ///
    /// Example: `100`.
    pub total_count: Option<i64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for TemplateList {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("TemplateList")?;
        Some(Self {
            templates: object.list("templates"),
            total_count: object.optional("totalCount"),
            extra: object.extra(),
        })
    }
}

/// Response with a tag.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct TagResponse {
    /// The requested, created or updated tag.
    pub tag: Option<Tag>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for TagResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("TagResponse")?;
        Some(Self {
            tag: object.optional("tag"),
            extra: object.extra(),
        })
    }
}

/// A tag that the contacts of a location can have.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Tag {
    /// Text of the tag, as contacts have it.
    ///
    /// Example: `vip`.
    pub name: Option<String>,
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: Option<LocationId>,
    /// Id of the tag.
    ///
    /// Example: `flGwEuzsfJOia1i1ikRN`.
    pub id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for Tag {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Tag")?;
        Some(Self {
            name: object.optional("name"),
            location_id: object.optional("locationId"),
            id: object.optional("id"),
            extra: object.extra(),
        })
    }
}

/// All tags of a location.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct LocationTagList {
    /// Tags of the location.
    pub tags: Vec<Tag>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for LocationTagList {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("LocationTagList")?;
        Some(Self {
            tags: object.list("tags"),
            extra: object.extra(),
        })
    }
}

/// A task of a contact, found by a search.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct LocationTask {
    /// Id of the task.
    pub id: Option<TaskId>,
    /// Id of the location (sub-account).
    pub location_id: Option<LocationId>,
    /// Id of the contact.
    pub contact_id: Option<ContactId>,
    /// Id of the user that the task is assigned to.
    pub assigned_to: Option<UserId>,
    /// Title of the task.
    pub title: Option<String>,
    /// Description of the task.
    pub body: Option<String>,
    /// Whether the task is done.
    pub completed: Option<bool>,
    /// Whether the task was deleted.
    pub deleted: Option<bool>,
    /// When the task is due, RFC 3339.
    pub due_date: Option<Timestamp>,
    /// When the task was created, RFC 3339.
    pub date_added: Option<Timestamp>,
    /// When the task was last changed, RFC 3339.
    pub date_updated: Option<Timestamp>,
    /// Name of the contact that the task is about.
    pub contact_details: Option<TaskContact>,
    /// User that the task is assigned to.
    pub assigned_to_user_details: Option<TaskUser>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for LocationTask {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("LocationTask")?;
        Some(Self {
            id: object.optional("_id"),
            location_id: object.optional("locationId"),
            contact_id: object.optional("contactId"),
            assigned_to: object.optional("assignedTo"),
            title: object.optional("title"),
            body: object.optional("body"),
            completed: object.optional("completed"),
            deleted: object.optional("deleted"),
            due_date: object.optional("dueDate"),
            date_added: object.optional("dateAdded"),
            date_updated: object.optional("dateUpdated"),
            contact_details: object.optional("contactDetails"),
            assigned_to_user_details: object.optional("assignedToUserDetails"),
            extra: object.extra(),
        })
    }
}

/// A page of the tasks found.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct TaskList {
    /// Tasks of this page.
    pub tasks: Vec<LocationTask>,
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

/// Credentials of a Mailgun account.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Mailgun {
    /// API key from Mailgun, such as `key-XXXXXXXXXXX`. A secret.
    pub api_key: String,
    /// Domain that is connected to the Mailgun account, such as `replies.yourdomain.com`.
    pub domain: String,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Mailgun {
    /// Creates a value with the required fields.
    pub fn new(api_key: impl Into<String>, domain: impl Into<String>) -> Self {
        Self {
            api_key: api_key.into(),
            domain: domain.into(),
            extra: Extra::new(),
        }
    }
}

impl Encode for Mailgun {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("apiKey", &self.api_key);
        object.field("domain", &self.domain);
    }
}

/// The contact person at a business.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ProspectInfo {
    /// Given name of the contact person at the business.
    ///
    /// Example: `John`.
    pub first_name: String,
    /// Family name of the contact person at the business.
    ///
    /// Example: `Doe`.
    pub last_name: String,
    /// The contact person's email address.
    ///
    /// Example: `john.doe@mail.com`.
    pub email: String,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl ProspectInfo {
    /// Creates a value with the required fields.
    pub fn new(
        first_name: impl Into<String>,
        last_name: impl Into<String>,
        email: impl Into<String>,
    ) -> Self {
        Self {
            first_name: first_name.into(),
            last_name: last_name.into(),
            email: email.into(),
            extra: Extra::new(),
        }
    }
}

impl Encode for ProspectInfo {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("firstName", &self.first_name);
        object.field("lastName", &self.last_name);
        object.field("email", &self.email);
    }
}

/// A recurring task to create.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NewRecurringTask {
    /// Title of the tasks that are created.
    ///
    /// Example: `Task Name`.
    pub title: String,
    /// Description of each task.
    pub description: Option<String>,
    /// Ids of the contacts that the tasks are about.
    pub contact_ids: Option<Vec<ContactId>>,
    /// Ids of the users to whom the tasks are assigned.
    ///
    /// Example: `["sx6wyHhbFdRXh302Lunr"]`.
    pub owners: Option<Vec<UserId>>,
    /// Times at which tasks are created.
    pub rrule_options: RecurrenceRule,
    /// Whether to create the recurring task without its first task. HighLevel describes
    /// it as whether to create the first task, the opposite of what the key says.
    pub ignore_task_creation: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl NewRecurringTask {
    /// Creates a value with the required fields.
    pub fn new(title: impl Into<String>, rrule_options: RecurrenceRule) -> Self {
        Self {
            title: title.into(),
            rrule_options,
            description: None,
            contact_ids: None,
            owners: None,
            ignore_task_creation: None,
            extra: Extra::new(),
        }
    }

    /// Description of each task.
    #[must_use]
    pub fn description(mut self, value: impl IntoOptional<String>) -> Self {
        self.description = value.into_optional();
        self
    }

    /// Ids of the contacts that the tasks are about.
    #[must_use]
    pub fn contact_ids(mut self, value: impl IntoOptional<Vec<ContactId>>) -> Self {
        self.contact_ids = value.into_optional();
        self
    }

    /// Ids of the users to whom the tasks are assigned.
    #[must_use]
    pub fn owners(mut self, value: impl IntoOptional<Vec<UserId>>) -> Self {
        self.owners = value.into_optional();
        self
    }

    /// Whether to create the recurring task without its first task. HighLevel describes
    /// it as whether to create the first task, the opposite of what the key says.
    #[must_use]
    pub fn ignore_task_creation(mut self, value: impl IntoOptional<bool>) -> Self {
        self.ignore_task_creation = value.into_optional();
        self
    }
}

impl Encode for NewRecurringTask {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("title", &self.title);
        object.field("description", &self.description);
        object.field("contactIds", &self.contact_ids);
        object.field("owners", &self.owners);
        object.field("rruleOptions", &self.rrule_options);
        object.field("ignoreTaskCreation", &self.ignore_task_creation);
    }
}

/// A recurring task, from which tasks are created by a rule.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct RecurringTask {
    /// Id of the recurring task.
    ///
    /// Example: `sx6wyHhbFdRXh302Lunr`.
    pub id: Option<String>,
    /// Title of the tasks that are created.
    ///
    /// Example: `Task Name`.
    pub title: Option<String>,
    /// Description of each task.
    pub description: Option<String>,
    /// Id of the location (sub-account).
    pub location_id: Option<LocationId>,
    /// When the recurring task was last changed, RFC 3339.
    ///
    /// Example: `2021-04-15T10:00:00.000Z`.
    pub updated_at: Option<Timestamp>,
    /// When the recurring task was created, RFC 3339.
    ///
    /// Example: `2021-04-15T10:00:00.000Z`.
    pub created_at: Option<Timestamp>,
    /// Times at which tasks are created.
    pub rrule_options: Option<RecurrenceRule>,
    /// Total number of occurrences of the recurring task.
    ///
    /// Example: `10`.
    pub total_occurrence: Option<i64>,
    /// Whether the recurring task was deleted.
    pub deleted: Option<bool>,
    /// Id of the user that the tasks are assigned to.
    ///
    /// Example: `sx6wyHhbFdRXh302Lunr`.
    pub assigned_to: Option<UserId>,
    /// Id of the contact that the tasks are about.
    pub contact_id: Option<ContactId>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for RecurringTask {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("RecurringTask")?;
        Some(Self {
            id: object.optional("id"),
            title: object.optional("title"),
            description: object.optional("description"),
            location_id: object.optional("locationId"),
            updated_at: object.optional("updatedAt"),
            created_at: object.optional("createdAt"),
            rrule_options: object.optional("rruleOptions"),
            total_occurrence: object.optional("totalOccurrence"),
            deleted: object.optional("deleted"),
            assigned_to: object.optional("assignedTo"),
            contact_id: object.optional("contactId"),
            extra: object.extra(),
        })
    }
}

/// Response with a recurring task.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct RecurringTaskResponse {
    /// The requested, created or updated recurring task.
    pub recurring_task: Option<RecurringTask>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for RecurringTaskResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("RecurringTaskResponse")?;
        Some(Self {
            recurring_task: object.optional("recurringTask"),
            extra: object.extra(),
        })
    }
}

/// Changes to a recurring task. Omitted fields stay unchanged.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct RecurringTaskUpdate {
    /// Title of the tasks that are created.
    ///
    /// Example: `Task Name`.
    pub title: Option<String>,
    /// Description of each task.
    pub description: Option<String>,
    /// Ids of the contacts that the tasks are about.
    pub contact_ids: Option<Vec<ContactId>>,
    /// Ids of the users to whom the tasks are assigned.
    ///
    /// Example: `["sx6wyHhbFdRXh302Lunr"]`.
    pub owners: Option<Vec<UserId>>,
    /// Times at which tasks are created.
    pub rrule_options: Option<RecurrenceRule>,
    /// Whether to create the recurring task without its first task. HighLevel describes
    /// it as whether to create the first task, the opposite of what the key says.
    pub ignore_task_creation: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl RecurringTaskUpdate {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Title of the tasks that are created.
    #[must_use]
    pub fn title(mut self, value: impl IntoOptional<String>) -> Self {
        self.title = value.into_optional();
        self
    }

    /// Description of each task.
    #[must_use]
    pub fn description(mut self, value: impl IntoOptional<String>) -> Self {
        self.description = value.into_optional();
        self
    }

    /// Ids of the contacts that the tasks are about.
    #[must_use]
    pub fn contact_ids(mut self, value: impl IntoOptional<Vec<ContactId>>) -> Self {
        self.contact_ids = value.into_optional();
        self
    }

    /// Ids of the users to whom the tasks are assigned.
    #[must_use]
    pub fn owners(mut self, value: impl IntoOptional<Vec<UserId>>) -> Self {
        self.owners = value.into_optional();
        self
    }

    /// Times at which tasks are created.
    #[must_use]
    pub fn rrule_options(mut self, value: impl IntoOptional<RecurrenceRule>) -> Self {
        self.rrule_options = value.into_optional();
        self
    }

    /// Whether to create the recurring task without its first task. HighLevel describes
    /// it as whether to create the first task, the opposite of what the key says.
    #[must_use]
    pub fn ignore_task_creation(mut self, value: impl IntoOptional<bool>) -> Self {
        self.ignore_task_creation = value.into_optional();
        self
    }
}

impl Encode for RecurringTaskUpdate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("title", &self.title);
        object.field("description", &self.description);
        object.field("contactIds", &self.contact_ids);
        object.field("owners", &self.owners);
        object.field("rruleOptions", &self.rrule_options);
        object.field("ignoreTaskCreation", &self.ignore_task_creation);
    }
}

/// A page of the locations found.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct LocationList {
    /// Locations that match the filters.
    pub locations: Vec<LocationSummary>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for LocationList {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("LocationList")?;
        Some(Self {
            locations: object.list("locations"),
            extra: object.extra(),
        })
    }
}

/// Settings of a location for duplicates and time zones.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct LocationSettings {
    /// Whether the location allows several contacts with the same email address or phone
    /// number.
    pub allow_duplicate_contact: Option<bool>,
    /// Whether a contact may have several opportunities in one pipeline.
    pub allow_duplicate_opportunity: Option<bool>,
    /// Whether contacts from Facebook are merged with existing ones by name.
    pub allow_facebook_name_merge: Option<bool>,
    /// Whether the location ignores the time zones of its contacts.
    pub disable_contact_timezone: Option<bool>,
    /// Members without a field of their own whose values have this type, by their JSON
    /// keys; `extra` has the rest.
    pub others: BTreeMap<String, bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl LocationSettings {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether the location allows several contacts with the same email address or phone
    /// number.
    #[must_use]
    pub fn allow_duplicate_contact(mut self, value: impl IntoOptional<bool>) -> Self {
        self.allow_duplicate_contact = value.into_optional();
        self
    }

    /// Whether a contact may have several opportunities in one pipeline.
    #[must_use]
    pub fn allow_duplicate_opportunity(
        mut self,
        value: impl IntoOptional<bool>,
    ) -> Self {
        self.allow_duplicate_opportunity = value.into_optional();
        self
    }

    /// Whether contacts from Facebook are merged with existing ones by name.
    #[must_use]
    pub fn allow_facebook_name_merge(mut self, value: impl IntoOptional<bool>) -> Self {
        self.allow_facebook_name_merge = value.into_optional();
        self
    }

    /// Whether the location ignores the time zones of its contacts.
    #[must_use]
    pub fn disable_contact_timezone(mut self, value: impl IntoOptional<bool>) -> Self {
        self.disable_contact_timezone = value.into_optional();
        self
    }

    /// Sets a member of another key. A key that has a field is rejected when the value is sent.
    #[must_use]
    pub fn others(mut self, key: impl Into<String>, value: bool) -> Self {
        self.others.insert(key.into(), value);
        self
    }
}

impl Decode for LocationSettings {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("LocationSettings")?;
        Some(Self {
            allow_duplicate_contact: object.optional("allowDuplicateContact"),
            allow_duplicate_opportunity: object.optional("allowDuplicateOpportunity"),
            allow_facebook_name_merge: object.optional("allowFacebookNameMerge"),
            disable_contact_timezone: object.optional("disableContactTimezone"),
            others: object
                .others(
                    &[
                        "allowDuplicateContact",
                        "allowDuplicateOpportunity",
                        "allowFacebookNameMerge",
                        "disableContactTimezone",
                    ],
                ),
            extra: object.extra(),
        })
    }
}

impl Encode for LocationSettings {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("allowDuplicateContact", &self.allow_duplicate_contact);
        object.field("allowDuplicateOpportunity", &self.allow_duplicate_opportunity);
        object.field("allowFacebookNameMerge", &self.allow_facebook_name_merge);
        object.field("disableContactTimezone", &self.disable_contact_timezone);
        object
            .others(
                &self.others,
                &[
                    "allowDuplicateContact",
                    "allowDuplicateOpportunity",
                    "allowFacebookNameMerge",
                    "disableContactTimezone",
                ],
            );
    }
}

/// Content of an SMS template.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct SmsContent {
    /// Text of the SMS.
    pub body: Option<String>,
    /// Attached files; the shape of an item is not documented.
    pub attachments: Vec<Value>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl std::fmt::Debug for SmsContent {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug_fields(
            formatter,
            "SmsContent",
            &[
                ("body", &self.body),
                ("attachments", &raw(&self.attachments)),
                ("extra", &self.extra),
            ],
        )
    }
}

impl Decode for SmsContent {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("SmsContent")?;
        Some(Self {
            body: object.optional("body"),
            attachments: object.list("attachments"),
            extra: object.extra(),
        })
    }
}

/// A snapshot to load into an existing location.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct SnapshotChoice {
    /// Id of the snapshot.
    ///
    /// Example: `XXXXXXXXXXX`.
    pub id: SnapshotId,
    /// Whether assets of the location that conflict with the snapshot are overwritten.
    ///
    /// Default: `false`.
    pub override_: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl SnapshotChoice {
    /// Creates a value with the required fields.
    pub fn new(id: impl Into<SnapshotId>) -> Self {
        Self {
            id: id.into(),
            override_: None,
            extra: Extra::new(),
        }
    }

    /// Whether assets of the location that conflict with the snapshot are overwritten.
    /// Default: `false`.
    #[must_use]
    pub fn override_(mut self, value: impl IntoOptional<bool>) -> Self {
        self.override_ = value.into_optional();
        self
    }
}

impl Encode for SnapshotChoice {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("override", &self.override_);
    }
}

/// Profiles of a business in social networks.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct LocationSocialLinks {
    /// URL of the Facebook page.
    ///
    /// Example: `https://www.facebook.com/`.
    pub facebook_url: Option<String>,
    /// URL of the Google+ page.
    ///
    /// Example: `https://www.googleplus.com/`.
    pub google_plus: Option<String>,
    /// URL of the LinkedIn page.
    ///
    /// Example: `https://www.linkedIn.com/`.
    pub linkedin: Option<String>,
    /// URL of the Foursquare page.
    ///
    /// Example: `https://www.foursquare.com/`.
    pub foursquare: Option<String>,
    /// URL of the Twitter (X) profile.
    ///
    /// Example: `https://twitter.com/`.
    pub twitter: Option<String>,
    /// URL of the Yelp page.
    ///
    /// Example: `https://www.yelp.com/`.
    pub yelp: Option<String>,
    /// URL of the Instagram profile.
    ///
    /// Example: `https://www.instagram.com/`.
    pub instagram: Option<String>,
    /// URL of the YouTube channel.
    ///
    /// Example: `https://www.youtube.com/`.
    pub youtube: Option<String>,
    /// URL of the Pinterest profile.
    ///
    /// Example: `https://www.pinterest.com/`.
    pub pinterest: Option<String>,
    /// URL of the RSS feed of the blog.
    ///
    /// Example: `https://www.blogRss.com/`.
    pub blog_rss: Option<String>,
    /// Place id of the business on Google, such as `ChIJJGPdVbQTrjsRGUkefteUeFk`.
    pub google_places_id: Option<String>,
    /// Members without a field of their own whose values have this type, by their JSON
    /// keys; `extra` has the rest.
    pub others: BTreeMap<String, String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl LocationSocialLinks {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// URL of the Facebook page.
    #[must_use]
    pub fn facebook_url(mut self, value: impl IntoOptional<String>) -> Self {
        self.facebook_url = value.into_optional();
        self
    }

    /// URL of the Google+ page.
    #[must_use]
    pub fn google_plus(mut self, value: impl IntoOptional<String>) -> Self {
        self.google_plus = value.into_optional();
        self
    }

    /// URL of the LinkedIn page.
    #[must_use]
    pub fn linkedin(mut self, value: impl IntoOptional<String>) -> Self {
        self.linkedin = value.into_optional();
        self
    }

    /// URL of the Foursquare page.
    #[must_use]
    pub fn foursquare(mut self, value: impl IntoOptional<String>) -> Self {
        self.foursquare = value.into_optional();
        self
    }

    /// URL of the Twitter (X) profile.
    #[must_use]
    pub fn twitter(mut self, value: impl IntoOptional<String>) -> Self {
        self.twitter = value.into_optional();
        self
    }

    /// URL of the Yelp page.
    #[must_use]
    pub fn yelp(mut self, value: impl IntoOptional<String>) -> Self {
        self.yelp = value.into_optional();
        self
    }

    /// URL of the Instagram profile.
    #[must_use]
    pub fn instagram(mut self, value: impl IntoOptional<String>) -> Self {
        self.instagram = value.into_optional();
        self
    }

    /// URL of the YouTube channel.
    #[must_use]
    pub fn youtube(mut self, value: impl IntoOptional<String>) -> Self {
        self.youtube = value.into_optional();
        self
    }

    /// URL of the Pinterest profile.
    #[must_use]
    pub fn pinterest(mut self, value: impl IntoOptional<String>) -> Self {
        self.pinterest = value.into_optional();
        self
    }

    /// URL of the RSS feed of the blog.
    #[must_use]
    pub fn blog_rss(mut self, value: impl IntoOptional<String>) -> Self {
        self.blog_rss = value.into_optional();
        self
    }

    /// Place id of the business on Google, such as `ChIJJGPdVbQTrjsRGUkefteUeFk`.
    #[must_use]
    pub fn google_places_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.google_places_id = value.into_optional();
        self
    }

    /// Sets a member of another key. A key that has a field is rejected when the value is sent.
    #[must_use]
    pub fn others(mut self, key: impl Into<String>, value: impl Into<String>) -> Self {
        self.others.insert(key.into(), value.into());
        self
    }
}

impl Decode for LocationSocialLinks {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("LocationSocialLinks")?;
        Some(Self {
            facebook_url: object.optional("facebookUrl"),
            google_plus: object.optional("googlePlus"),
            linkedin: object.optional("linkedIn"),
            foursquare: object.optional("foursquare"),
            twitter: object.optional("twitter"),
            yelp: object.optional("yelp"),
            instagram: object.optional("instagram"),
            youtube: object.optional("youtube"),
            pinterest: object.optional("pinterest"),
            blog_rss: object.optional("blogRss"),
            google_places_id: object.optional("googlePlacesId"),
            others: object
                .others(
                    &[
                        "facebookUrl",
                        "googlePlus",
                        "linkedIn",
                        "foursquare",
                        "twitter",
                        "yelp",
                        "instagram",
                        "youtube",
                        "pinterest",
                        "blogRss",
                        "googlePlacesId",
                    ],
                ),
            extra: object.extra(),
        })
    }
}

impl Encode for LocationSocialLinks {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("facebookUrl", &self.facebook_url);
        object.field("googlePlus", &self.google_plus);
        object.field("linkedIn", &self.linkedin);
        object.field("foursquare", &self.foursquare);
        object.field("twitter", &self.twitter);
        object.field("yelp", &self.yelp);
        object.field("instagram", &self.instagram);
        object.field("youtube", &self.youtube);
        object.field("pinterest", &self.pinterest);
        object.field("blogRss", &self.blog_rss);
        object.field("googlePlacesId", &self.google_places_id);
        object
            .others(
                &self.others,
                &[
                    "facebookUrl",
                    "googlePlus",
                    "linkedIn",
                    "foursquare",
                    "twitter",
                    "yelp",
                    "instagram",
                    "youtube",
                    "pinterest",
                    "blogRss",
                    "googlePlacesId",
                ],
            );
    }
}

/// Filters for a search of tasks. An omitted field does not filter.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct TaskSearch {
    /// Ids of the contacts whose tasks to list.
    ///
    /// Example: `["dSMo5jnqkJyh8YeGXM7k","j5WESpmRj816VtyUuWwh"]`.
    pub contact_id: Option<Vec<ContactId>>,
    /// Whether to list completed tasks (true) or pending ones (false).
    pub completed: Option<bool>,
    /// Ids of the users to whom the tasks are assigned.
    ///
    /// Example: `["0004Mtfsd11SBU1mBPgd"]`.
    pub assigned_to: Option<Vec<UserId>>,
    /// Text to search for, such as a part of the title.
    ///
    /// Example: `Task Name`.
    pub query: Option<String>,
    /// Maximum number of tasks to return.
    ///
    /// Default: `25`. Example: `10`.
    pub limit: Option<i64>,
    /// Number of matching tasks to skip before the first one returned.
    ///
    /// Default: `0`. Example: `10`.
    pub skip: Option<i64>,
    /// Id of the business whose tasks to list.
    ///
    /// Example: `6348240b98722079e5417332`.
    pub business_id: Option<BusinessId>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl TaskSearch {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Ids of the contacts whose tasks to list.
    #[must_use]
    pub fn contact_id(mut self, value: impl IntoOptional<Vec<ContactId>>) -> Self {
        self.contact_id = value.into_optional();
        self
    }

    /// Whether to list completed tasks (true) or pending ones (false).
    #[must_use]
    pub fn completed(mut self, value: impl IntoOptional<bool>) -> Self {
        self.completed = value.into_optional();
        self
    }

    /// Ids of the users to whom the tasks are assigned.
    #[must_use]
    pub fn assigned_to(mut self, value: impl IntoOptional<Vec<UserId>>) -> Self {
        self.assigned_to = value.into_optional();
        self
    }

    /// Text to search for, such as a part of the title.
    #[must_use]
    pub fn query(mut self, value: impl IntoOptional<String>) -> Self {
        self.query = value.into_optional();
        self
    }

    /// Maximum number of tasks to return. Default: `25`.
    #[must_use]
    pub fn limit(mut self, value: impl IntoOptional<i64>) -> Self {
        self.limit = value.into_optional();
        self
    }

    /// Number of matching tasks to skip before the first one returned. Default: `0`.
    #[must_use]
    pub fn skip(mut self, value: impl IntoOptional<i64>) -> Self {
        self.skip = value.into_optional();
        self
    }

    /// Id of the business whose tasks to list.
    #[must_use]
    pub fn business_id(mut self, value: impl IntoOptional<BusinessId>) -> Self {
        self.business_id = value.into_optional();
        self
    }
}

impl Encode for TaskSearch {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("contactId", &self.contact_id);
        object.field("completed", &self.completed);
        object.field("assignedTo", &self.assigned_to);
        object.field("query", &self.query);
        object.field("limit", &self.limit);
        object.field("skip", &self.skip);
        object.field("businessId", &self.business_id);
    }
}

/// Credentials of a Twilio account.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Twilio {
    /// SID of the Twilio account; it begins with `AC`.
    ///
    /// Example: `AC_XXXXXXXXXXX`.
    pub sid: String,
    /// Auth token from Twilio. A secret.
    pub auth_token: String,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Twilio {
    /// Creates a value with the required fields.
    pub fn new(sid: impl Into<String>, auth_token: impl Into<String>) -> Self {
        Self {
            sid: sid.into(),
            auth_token: auth_token.into(),
            extra: Extra::new(),
        }
    }
}

impl Encode for Twilio {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("sid", &self.sid);
        object.field("authToken", &self.auth_token);
    }
}

/// Changes to a custom field.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CustomFieldUpdate {
    /// Name of the custom field.
    ///
    /// Example: `Custom Field`.
    pub name: String,
    /// Text that is shown in the input while it is empty.
    ///
    /// Example: `Placeholder Text`.
    pub placeholder: Option<String>,
    /// Extensions of the files that the field accepts, such as `.pdf`. Only for files.
    pub accepted_format: Option<Vec<String>>,
    /// Whether the field accepts more than one file. Only for files.
    pub is_multiple_file: Option<bool>,
    /// Maximum number of files that the field accepts. Only for files.
    ///
    /// Example: `2`.
    pub max_number_of_files: Option<i64>,
    /// Options of the field; for a list of text boxes, the text boxes.
    pub text_box_list_options: Option<Vec<TextBoxListOption>>,
    /// Position of the custom field in the list of custom fields.
    ///
    /// Default: `0`.
    pub position: Option<i64>,
    /// Whether the field belongs to contacts or to opportunities.
    pub model: Option<CustomFieldModel>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl CustomFieldUpdate {
    /// Creates a value with the required fields.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            placeholder: None,
            accepted_format: None,
            is_multiple_file: None,
            max_number_of_files: None,
            text_box_list_options: None,
            position: None,
            model: None,
            extra: Extra::new(),
        }
    }

    /// Text that is shown in the input while it is empty.
    #[must_use]
    pub fn placeholder(mut self, value: impl IntoOptional<String>) -> Self {
        self.placeholder = value.into_optional();
        self
    }

    /// Extensions of the files that the field accepts, such as `.pdf`. Only for files.
    #[must_use]
    pub fn accepted_format(mut self, value: impl IntoOptional<Vec<String>>) -> Self {
        self.accepted_format = value.into_optional();
        self
    }

    /// Whether the field accepts more than one file. Only for files.
    #[must_use]
    pub fn is_multiple_file(mut self, value: impl IntoOptional<bool>) -> Self {
        self.is_multiple_file = value.into_optional();
        self
    }

    /// Maximum number of files that the field accepts. Only for files.
    #[must_use]
    pub fn max_number_of_files(mut self, value: impl IntoOptional<i64>) -> Self {
        self.max_number_of_files = value.into_optional();
        self
    }

    /// Options of the field; for a list of text boxes, the text boxes.
    #[must_use]
    pub fn text_box_list_options(
        mut self,
        value: impl IntoOptional<Vec<TextBoxListOption>>,
    ) -> Self {
        self.text_box_list_options = value.into_optional();
        self
    }

    /// Position of the custom field in the list of custom fields. Default: `0`.
    #[must_use]
    pub fn position(mut self, value: impl IntoOptional<i64>) -> Self {
        self.position = value.into_optional();
        self
    }

    /// Whether the field belongs to contacts or to opportunities.
    #[must_use]
    pub fn model(mut self, value: impl IntoOptional<CustomFieldModel>) -> Self {
        self.model = value.into_optional();
        self
    }
}

impl Encode for CustomFieldUpdate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("name", &self.name);
        object.field("placeholder", &self.placeholder);
        object.field("acceptedFormat", &self.accepted_format);
        object.field("isMultipleFile", &self.is_multiple_file);
        object.field("maxNumberOfFiles", &self.max_number_of_files);
        object.field("textBoxListOptions", &self.text_box_list_options);
        object.field("position", &self.position);
        object.field("model", &self.model);
    }
}

/// Changes to a location. Omitted fields stay unchanged.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct LocationUpdate {
    /// Name of the location, usually the name of the business.
    ///
    /// Example: `Mark Shoes`.
    pub name: Option<String>,
    /// Phone number of the business with its country code, such as `+1410039940`.
    pub phone: Option<String>,
    /// Id of the company (agency).
    ///
    /// Example: `5DP4iH6HLkQsiKESj6rh`.
    pub company_id: CompanyId,
    /// Street and house number.
    ///
    /// Example: `4th fleet street`.
    pub address: Option<String>,
    /// City of the address.
    ///
    /// Example: `New York`.
    pub city: Option<String>,
    /// State or province of the address.
    ///
    /// Example: `Illinois`.
    pub state: Option<String>,
    /// Country of the address, as a two-letter code (ISO 3166-1).
    pub country: Option<CountryCode>,
    /// Postal code of the address.
    ///
    /// Example: `567654`.
    pub postal_code: Option<String>,
    /// URL of the business's website.
    ///
    /// Example: `https://yourwebsite.com`.
    pub website: Option<String>,
    /// IANA or US time zone of the business, such as `America/Chicago` or `US/Central`.
    pub timezone: Option<String>,
    /// Contact person at the business.
    pub prospect_info: Option<ProspectInfo>,
    /// Settings for duplicates, for the merging of contacts, and for time zones.
    pub settings: Option<LocationSettings>,
    /// Profiles of the business in social networks.
    pub social: Option<LocationSocialLinks>,
    /// Twilio credentials with which the location sends SMS and makes calls. Deprecated
    /// in v3.
    pub twilio: Option<Twilio>,
    /// Mailgun credentials with which the location sends email.
    pub mailgun: Option<Mailgun>,
    /// Snapshot to load into the location.
    pub snapshot: Option<SnapshotChoice>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl LocationUpdate {
    /// Creates a value with the required fields.
    pub fn new(company_id: impl Into<CompanyId>) -> Self {
        Self {
            company_id: company_id.into(),
            name: None,
            phone: None,
            address: None,
            city: None,
            state: None,
            country: None,
            postal_code: None,
            website: None,
            timezone: None,
            prospect_info: None,
            settings: None,
            social: None,
            twilio: None,
            mailgun: None,
            snapshot: None,
            extra: Extra::new(),
        }
    }

    /// Name of the location, usually the name of the business.
    #[must_use]
    pub fn name(mut self, value: impl IntoOptional<String>) -> Self {
        self.name = value.into_optional();
        self
    }

    /// Phone number of the business with its country code, such as `+1410039940`.
    #[must_use]
    pub fn phone(mut self, value: impl IntoOptional<String>) -> Self {
        self.phone = value.into_optional();
        self
    }

    /// Street and house number.
    #[must_use]
    pub fn address(mut self, value: impl IntoOptional<String>) -> Self {
        self.address = value.into_optional();
        self
    }

    /// City of the address.
    #[must_use]
    pub fn city(mut self, value: impl IntoOptional<String>) -> Self {
        self.city = value.into_optional();
        self
    }

    /// State or province of the address.
    #[must_use]
    pub fn state(mut self, value: impl IntoOptional<String>) -> Self {
        self.state = value.into_optional();
        self
    }

    /// Country of the address, as a two-letter code (ISO 3166-1).
    #[must_use]
    pub fn country(mut self, value: impl IntoOptional<CountryCode>) -> Self {
        self.country = value.into_optional();
        self
    }

    /// Postal code of the address.
    #[must_use]
    pub fn postal_code(mut self, value: impl IntoOptional<String>) -> Self {
        self.postal_code = value.into_optional();
        self
    }

    /// URL of the business's website.
    #[must_use]
    pub fn website(mut self, value: impl IntoOptional<String>) -> Self {
        self.website = value.into_optional();
        self
    }

    /// IANA or US time zone of the business, such as `America/Chicago` or `US/Central`.
    #[must_use]
    pub fn timezone(mut self, value: impl IntoOptional<String>) -> Self {
        self.timezone = value.into_optional();
        self
    }

    /// Contact person at the business.
    #[must_use]
    pub fn prospect_info(mut self, value: impl IntoOptional<ProspectInfo>) -> Self {
        self.prospect_info = value.into_optional();
        self
    }

    /// Settings for duplicates, for the merging of contacts, and for time zones.
    #[must_use]
    pub fn settings(mut self, value: impl IntoOptional<LocationSettings>) -> Self {
        self.settings = value.into_optional();
        self
    }

    /// Profiles of the business in social networks.
    #[must_use]
    pub fn social(mut self, value: impl IntoOptional<LocationSocialLinks>) -> Self {
        self.social = value.into_optional();
        self
    }

    /// Twilio credentials with which the location sends SMS and makes calls. Deprecated
    /// in v3.
    #[must_use]
    pub fn twilio(mut self, value: impl IntoOptional<Twilio>) -> Self {
        self.twilio = value.into_optional();
        self
    }

    /// Mailgun credentials with which the location sends email.
    #[must_use]
    pub fn mailgun(mut self, value: impl IntoOptional<Mailgun>) -> Self {
        self.mailgun = value.into_optional();
        self
    }

    /// Snapshot to load into the location.
    #[must_use]
    pub fn snapshot(mut self, value: impl IntoOptional<SnapshotChoice>) -> Self {
        self.snapshot = value.into_optional();
        self
    }
}

impl Encode for LocationUpdate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("name", &self.name);
        object.field("phone", &self.phone);
        object.field("companyId", &self.company_id);
        object.field("address", &self.address);
        object.field("city", &self.city);
        object.field("state", &self.state);
        object.field("country", &self.country);
        object.field("postalCode", &self.postal_code);
        object.field("website", &self.website);
        object.field("timezone", &self.timezone);
        object.field("prospectInfo", &self.prospect_info);
        object.field("settings", &self.settings);
        object.field("social", &self.social);
        object.field("twilio", &self.twilio);
        object.field("mailgun", &self.mailgun);
        object.field("snapshot", &self.snapshot);
    }
}

/// Name and value of a custom value to create or change.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CustomValueFields {
    /// Name of the custom value; the placeholder is derived from the name.
    pub name: String,
    /// Text that is inserted for the placeholder.
    ///
    /// Example: `Dr. Anne Miller`.
    pub value: String,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl CustomValueFields {
    /// Creates a value with the required fields.
    pub fn new(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            value: value.into(),
            extra: Extra::new(),
        }
    }
}

impl Encode for CustomValueFields {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("name", &self.name);
        object.field("value", &self.value);
    }
}

/// An option of a custom field, or a text box of a list of text boxes.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct TextBoxListOption {
    /// Text that is shown beside the option or the text box.
    ///
    /// Example: `First`.
    pub label: Option<String>,
    /// Initial value of the text box.
    pub prefill_value: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl TextBoxListOption {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Text that is shown beside the option or the text box.
    #[must_use]
    pub fn label(mut self, value: impl IntoOptional<String>) -> Self {
        self.label = value.into_optional();
        self
    }

    /// Initial value of the text box.
    #[must_use]
    pub fn prefill_value(mut self, value: impl IntoOptional<String>) -> Self {
        self.prefill_value = value.into_optional();
        self
    }
}

impl Encode for TextBoxListOption {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("label", &self.label);
        object.field("prefillValue", &self.prefill_value);
    }
}

/// Whether the field belongs to contacts or to opportunities.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum CustomFieldModel {
    /// `contact`
    Contact,
    /// `opportunity`
    Opportunity,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl CustomFieldModel {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Contact => "contact",
            Self::Opportunity => "opportunity",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for CustomFieldModel {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "contact" => Self::Contact,
            "opportunity" => Self::Opportunity,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Country of the address, as a two-letter code (ISO 3166-1).
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum CountryCode {
    /// `AF`
    Af,
    /// `AX`
    Ax,
    /// `AL`
    Al,
    /// `DZ`
    Dz,
    /// `AS`
    As,
    /// `AD`
    Ad,
    /// `AO`
    Ao,
    /// `AI`
    Ai,
    /// `AQ`
    Aq,
    /// `AG`
    Ag,
    /// `AR`
    Ar,
    /// `AM`
    Am,
    /// `AW`
    Aw,
    /// `AU`
    Au,
    /// `AT`
    At,
    /// `AZ`
    Az,
    /// `BS`
    Bs,
    /// `BH`
    Bh,
    /// `BD`
    Bd,
    /// `BB`
    Bb,
    /// `BY`
    By,
    /// `BE`
    Be,
    /// `BZ`
    Bz,
    /// `BJ`
    Bj,
    /// `BM`
    Bm,
    /// `BT`
    Bt,
    /// `BO`
    Bo,
    /// `BA`
    Ba,
    /// `BW`
    Bw,
    /// `BV`
    Bv,
    /// `BR`
    Br,
    /// `IO`
    Io,
    /// `BN`
    Bn,
    /// `BG`
    Bg,
    /// `BF`
    Bf,
    /// `BI`
    Bi,
    /// `KH`
    Kh,
    /// `CM`
    Cm,
    /// `CA`
    Ca,
    /// `CV`
    Cv,
    /// `KY`
    Ky,
    /// `CF`
    Cf,
    /// `TD`
    Td,
    /// `CL`
    Cl,
    /// `CN`
    Cn,
    /// `CX`
    Cx,
    /// `CC`
    Cc,
    /// `CO`
    Co,
    /// `KM`
    Km,
    /// `CG`
    Cg,
    /// `CD`
    Cd,
    /// `CK`
    Ck,
    /// `CR`
    Cr,
    /// `CI`
    Ci,
    /// `HR`
    Hr,
    /// `CU`
    Cu,
    /// `CY`
    Cy,
    /// `CZ`
    Cz,
    /// `DK`
    Dk,
    /// `DJ`
    Dj,
    /// `DM`
    Dm,
    /// `DO`
    Do,
    /// `EC`
    Ec,
    /// `EG`
    Eg,
    /// `SV`
    Sv,
    /// `GQ`
    Gq,
    /// `ER`
    Er,
    /// `EE`
    Ee,
    /// `ET`
    Et,
    /// `FK`
    Fk,
    /// `FO`
    Fo,
    /// `FJ`
    Fj,
    /// `FI`
    Fi,
    /// `FR`
    Fr,
    /// `GF`
    Gf,
    /// `PF`
    Pf,
    /// `TF`
    Tf,
    /// `GA`
    Ga,
    /// `GM`
    Gm,
    /// `GE`
    Ge,
    /// `DE`
    De,
    /// `GH`
    Gh,
    /// `GI`
    Gi,
    /// `GR`
    Gr,
    /// `GL`
    Gl,
    /// `GD`
    Gd,
    /// `GP`
    Gp,
    /// `GU`
    Gu,
    /// `GT`
    Gt,
    /// `GG`
    Gg,
    /// `GN`
    Gn,
    /// `GW`
    Gw,
    /// `GY`
    Gy,
    /// `HT`
    Ht,
    /// `HM`
    Hm,
    /// `VA`
    Va,
    /// `HN`
    Hn,
    /// `HK`
    Hk,
    /// `HU`
    Hu,
    /// `IS`
    Is,
    /// `IN`
    In,
    /// `ID`
    Id,
    /// `IR`
    Ir,
    /// `IQ`
    Iq,
    /// `IE`
    Ie,
    /// `IM`
    Im,
    /// `IL`
    Il,
    /// `IT`
    It,
    /// `JM`
    Jm,
    /// `JP`
    Jp,
    /// `JE`
    Je,
    /// `JO`
    Jo,
    /// `KZ`
    Kz,
    /// `KE`
    Ke,
    /// `KI`
    Ki,
    /// `KP`
    Kp,
    /// `KR`
    Kr,
    /// `XK`
    Xk,
    /// `KW`
    Kw,
    /// `KG`
    Kg,
    /// `LA`
    La,
    /// `LV`
    Lv,
    /// `LB`
    Lb,
    /// `LS`
    Ls,
    /// `LR`
    Lr,
    /// `LY`
    Ly,
    /// `LI`
    Li,
    /// `LT`
    Lt,
    /// `LU`
    Lu,
    /// `MO`
    Mo,
    /// `MK`
    Mk,
    /// `MG`
    Mg,
    /// `MW`
    Mw,
    /// `MY`
    My,
    /// `MV`
    Mv,
    /// `ML`
    Ml,
    /// `MT`
    Mt,
    /// `MH`
    Mh,
    /// `MQ`
    Mq,
    /// `MR`
    Mr,
    /// `MU`
    Mu,
    /// `YT`
    Yt,
    /// `MX`
    Mx,
    /// `FM`
    Fm,
    /// `MD`
    Md,
    /// `MC`
    Mc,
    /// `MN`
    Mn,
    /// `ME`
    Me,
    /// `MS`
    Ms,
    /// `MA`
    Ma,
    /// `MZ`
    Mz,
    /// `MM`
    Mm,
    /// `NA`
    Na,
    /// `NR`
    Nr,
    /// `NP`
    Np,
    /// `NL`
    Nl,
    /// `AN`
    An,
    /// `NC`
    Nc,
    /// `NZ`
    Nz,
    /// `NI`
    Ni,
    /// `NE`
    Ne,
    /// `NG`
    Ng,
    /// `NU`
    Nu,
    /// `NF`
    Nf,
    /// `MP`
    Mp,
    /// `NO`
    No,
    /// `OM`
    Om,
    /// `PK`
    Pk,
    /// `PW`
    Pw,
    /// `PS`
    Ps,
    /// `PA`
    Pa,
    /// `PG`
    Pg,
    /// `PY`
    Py,
    /// `PE`
    Pe,
    /// `PH`
    Ph,
    /// `PN`
    Pn,
    /// `PL`
    Pl,
    /// `PT`
    Pt,
    /// `PR`
    Pr,
    /// `QA`
    Qa,
    /// `RE`
    Re,
    /// `RO`
    Ro,
    /// `RU`
    Ru,
    /// `RW`
    Rw,
    /// `SH`
    Sh,
    /// `KN`
    Kn,
    /// `LC`
    Lc,
    /// `MF`
    Mf,
    /// `PM`
    Pm,
    /// `VC`
    Vc,
    /// `WS`
    Ws,
    /// `SM`
    Sm,
    /// `ST`
    St,
    /// `SA`
    Sa,
    /// `SN`
    Sn,
    /// `RS`
    Rs,
    /// `SC`
    Sc,
    /// `SL`
    Sl,
    /// `SG`
    Sg,
    /// `SX`
    Sx,
    /// `SK`
    Sk,
    /// `SI`
    Si,
    /// `SB`
    Sb,
    /// `SO`
    So,
    /// `ZA`
    Za,
    /// `GS`
    Gs,
    /// `ES`
    Es,
    /// `LK`
    Lk,
    /// `SD`
    Sd,
    /// `SR`
    Sr,
    /// `SJ`
    Sj,
    /// `SZ`
    Sz,
    /// `SE`
    Se,
    /// `CH`
    Ch,
    /// `SY`
    Sy,
    /// `TW`
    Tw,
    /// `TJ`
    Tj,
    /// `TZ`
    Tz,
    /// `TH`
    Th,
    /// `TL`
    Tl,
    /// `TG`
    Tg,
    /// `TK`
    Tk,
    /// `TO`
    To,
    /// `TT`
    Tt,
    /// `TN`
    Tn,
    /// `TR`
    Tr,
    /// `TM`
    Tm,
    /// `TC`
    Tc,
    /// `TV`
    Tv,
    /// `UG`
    Ug,
    /// `GB`
    Gb,
    /// `UA`
    Ua,
    /// `AE`
    Ae,
    /// `US`
    Us,
    /// `UM`
    Um,
    /// `UY`
    Uy,
    /// `UZ`
    Uz,
    /// `VU`
    Vu,
    /// `VE`
    Ve,
    /// `VN`
    Vn,
    /// `VG`
    Vg,
    /// `VI`
    Vi,
    /// `WF`
    Wf,
    /// `EH`
    Eh,
    /// `YE`
    Ye,
    /// `ZM`
    Zm,
    /// `ZW`
    Zw,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl CountryCode {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Af => "AF",
            Self::Ax => "AX",
            Self::Al => "AL",
            Self::Dz => "DZ",
            Self::As => "AS",
            Self::Ad => "AD",
            Self::Ao => "AO",
            Self::Ai => "AI",
            Self::Aq => "AQ",
            Self::Ag => "AG",
            Self::Ar => "AR",
            Self::Am => "AM",
            Self::Aw => "AW",
            Self::Au => "AU",
            Self::At => "AT",
            Self::Az => "AZ",
            Self::Bs => "BS",
            Self::Bh => "BH",
            Self::Bd => "BD",
            Self::Bb => "BB",
            Self::By => "BY",
            Self::Be => "BE",
            Self::Bz => "BZ",
            Self::Bj => "BJ",
            Self::Bm => "BM",
            Self::Bt => "BT",
            Self::Bo => "BO",
            Self::Ba => "BA",
            Self::Bw => "BW",
            Self::Bv => "BV",
            Self::Br => "BR",
            Self::Io => "IO",
            Self::Bn => "BN",
            Self::Bg => "BG",
            Self::Bf => "BF",
            Self::Bi => "BI",
            Self::Kh => "KH",
            Self::Cm => "CM",
            Self::Ca => "CA",
            Self::Cv => "CV",
            Self::Ky => "KY",
            Self::Cf => "CF",
            Self::Td => "TD",
            Self::Cl => "CL",
            Self::Cn => "CN",
            Self::Cx => "CX",
            Self::Cc => "CC",
            Self::Co => "CO",
            Self::Km => "KM",
            Self::Cg => "CG",
            Self::Cd => "CD",
            Self::Ck => "CK",
            Self::Cr => "CR",
            Self::Ci => "CI",
            Self::Hr => "HR",
            Self::Cu => "CU",
            Self::Cy => "CY",
            Self::Cz => "CZ",
            Self::Dk => "DK",
            Self::Dj => "DJ",
            Self::Dm => "DM",
            Self::Do => "DO",
            Self::Ec => "EC",
            Self::Eg => "EG",
            Self::Sv => "SV",
            Self::Gq => "GQ",
            Self::Er => "ER",
            Self::Ee => "EE",
            Self::Et => "ET",
            Self::Fk => "FK",
            Self::Fo => "FO",
            Self::Fj => "FJ",
            Self::Fi => "FI",
            Self::Fr => "FR",
            Self::Gf => "GF",
            Self::Pf => "PF",
            Self::Tf => "TF",
            Self::Ga => "GA",
            Self::Gm => "GM",
            Self::Ge => "GE",
            Self::De => "DE",
            Self::Gh => "GH",
            Self::Gi => "GI",
            Self::Gr => "GR",
            Self::Gl => "GL",
            Self::Gd => "GD",
            Self::Gp => "GP",
            Self::Gu => "GU",
            Self::Gt => "GT",
            Self::Gg => "GG",
            Self::Gn => "GN",
            Self::Gw => "GW",
            Self::Gy => "GY",
            Self::Ht => "HT",
            Self::Hm => "HM",
            Self::Va => "VA",
            Self::Hn => "HN",
            Self::Hk => "HK",
            Self::Hu => "HU",
            Self::Is => "IS",
            Self::In => "IN",
            Self::Id => "ID",
            Self::Ir => "IR",
            Self::Iq => "IQ",
            Self::Ie => "IE",
            Self::Im => "IM",
            Self::Il => "IL",
            Self::It => "IT",
            Self::Jm => "JM",
            Self::Jp => "JP",
            Self::Je => "JE",
            Self::Jo => "JO",
            Self::Kz => "KZ",
            Self::Ke => "KE",
            Self::Ki => "KI",
            Self::Kp => "KP",
            Self::Kr => "KR",
            Self::Xk => "XK",
            Self::Kw => "KW",
            Self::Kg => "KG",
            Self::La => "LA",
            Self::Lv => "LV",
            Self::Lb => "LB",
            Self::Ls => "LS",
            Self::Lr => "LR",
            Self::Ly => "LY",
            Self::Li => "LI",
            Self::Lt => "LT",
            Self::Lu => "LU",
            Self::Mo => "MO",
            Self::Mk => "MK",
            Self::Mg => "MG",
            Self::Mw => "MW",
            Self::My => "MY",
            Self::Mv => "MV",
            Self::Ml => "ML",
            Self::Mt => "MT",
            Self::Mh => "MH",
            Self::Mq => "MQ",
            Self::Mr => "MR",
            Self::Mu => "MU",
            Self::Yt => "YT",
            Self::Mx => "MX",
            Self::Fm => "FM",
            Self::Md => "MD",
            Self::Mc => "MC",
            Self::Mn => "MN",
            Self::Me => "ME",
            Self::Ms => "MS",
            Self::Ma => "MA",
            Self::Mz => "MZ",
            Self::Mm => "MM",
            Self::Na => "NA",
            Self::Nr => "NR",
            Self::Np => "NP",
            Self::Nl => "NL",
            Self::An => "AN",
            Self::Nc => "NC",
            Self::Nz => "NZ",
            Self::Ni => "NI",
            Self::Ne => "NE",
            Self::Ng => "NG",
            Self::Nu => "NU",
            Self::Nf => "NF",
            Self::Mp => "MP",
            Self::No => "NO",
            Self::Om => "OM",
            Self::Pk => "PK",
            Self::Pw => "PW",
            Self::Ps => "PS",
            Self::Pa => "PA",
            Self::Pg => "PG",
            Self::Py => "PY",
            Self::Pe => "PE",
            Self::Ph => "PH",
            Self::Pn => "PN",
            Self::Pl => "PL",
            Self::Pt => "PT",
            Self::Pr => "PR",
            Self::Qa => "QA",
            Self::Re => "RE",
            Self::Ro => "RO",
            Self::Ru => "RU",
            Self::Rw => "RW",
            Self::Sh => "SH",
            Self::Kn => "KN",
            Self::Lc => "LC",
            Self::Mf => "MF",
            Self::Pm => "PM",
            Self::Vc => "VC",
            Self::Ws => "WS",
            Self::Sm => "SM",
            Self::St => "ST",
            Self::Sa => "SA",
            Self::Sn => "SN",
            Self::Rs => "RS",
            Self::Sc => "SC",
            Self::Sl => "SL",
            Self::Sg => "SG",
            Self::Sx => "SX",
            Self::Sk => "SK",
            Self::Si => "SI",
            Self::Sb => "SB",
            Self::So => "SO",
            Self::Za => "ZA",
            Self::Gs => "GS",
            Self::Es => "ES",
            Self::Lk => "LK",
            Self::Sd => "SD",
            Self::Sr => "SR",
            Self::Sj => "SJ",
            Self::Sz => "SZ",
            Self::Se => "SE",
            Self::Ch => "CH",
            Self::Sy => "SY",
            Self::Tw => "TW",
            Self::Tj => "TJ",
            Self::Tz => "TZ",
            Self::Th => "TH",
            Self::Tl => "TL",
            Self::Tg => "TG",
            Self::Tk => "TK",
            Self::To => "TO",
            Self::Tt => "TT",
            Self::Tn => "TN",
            Self::Tr => "TR",
            Self::Tm => "TM",
            Self::Tc => "TC",
            Self::Tv => "TV",
            Self::Ug => "UG",
            Self::Gb => "GB",
            Self::Ua => "UA",
            Self::Ae => "AE",
            Self::Us => "US",
            Self::Um => "UM",
            Self::Uy => "UY",
            Self::Uz => "UZ",
            Self::Vu => "VU",
            Self::Ve => "VE",
            Self::Vn => "VN",
            Self::Vg => "VG",
            Self::Vi => "VI",
            Self::Wf => "WF",
            Self::Eh => "EH",
            Self::Ye => "YE",
            Self::Zm => "ZM",
            Self::Zw => "ZW",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for CountryCode {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "AF" => Self::Af,
            "AX" => Self::Ax,
            "AL" => Self::Al,
            "DZ" => Self::Dz,
            "AS" => Self::As,
            "AD" => Self::Ad,
            "AO" => Self::Ao,
            "AI" => Self::Ai,
            "AQ" => Self::Aq,
            "AG" => Self::Ag,
            "AR" => Self::Ar,
            "AM" => Self::Am,
            "AW" => Self::Aw,
            "AU" => Self::Au,
            "AT" => Self::At,
            "AZ" => Self::Az,
            "BS" => Self::Bs,
            "BH" => Self::Bh,
            "BD" => Self::Bd,
            "BB" => Self::Bb,
            "BY" => Self::By,
            "BE" => Self::Be,
            "BZ" => Self::Bz,
            "BJ" => Self::Bj,
            "BM" => Self::Bm,
            "BT" => Self::Bt,
            "BO" => Self::Bo,
            "BA" => Self::Ba,
            "BW" => Self::Bw,
            "BV" => Self::Bv,
            "BR" => Self::Br,
            "IO" => Self::Io,
            "BN" => Self::Bn,
            "BG" => Self::Bg,
            "BF" => Self::Bf,
            "BI" => Self::Bi,
            "KH" => Self::Kh,
            "CM" => Self::Cm,
            "CA" => Self::Ca,
            "CV" => Self::Cv,
            "KY" => Self::Ky,
            "CF" => Self::Cf,
            "TD" => Self::Td,
            "CL" => Self::Cl,
            "CN" => Self::Cn,
            "CX" => Self::Cx,
            "CC" => Self::Cc,
            "CO" => Self::Co,
            "KM" => Self::Km,
            "CG" => Self::Cg,
            "CD" => Self::Cd,
            "CK" => Self::Ck,
            "CR" => Self::Cr,
            "CI" => Self::Ci,
            "HR" => Self::Hr,
            "CU" => Self::Cu,
            "CY" => Self::Cy,
            "CZ" => Self::Cz,
            "DK" => Self::Dk,
            "DJ" => Self::Dj,
            "DM" => Self::Dm,
            "DO" => Self::Do,
            "EC" => Self::Ec,
            "EG" => Self::Eg,
            "SV" => Self::Sv,
            "GQ" => Self::Gq,
            "ER" => Self::Er,
            "EE" => Self::Ee,
            "ET" => Self::Et,
            "FK" => Self::Fk,
            "FO" => Self::Fo,
            "FJ" => Self::Fj,
            "FI" => Self::Fi,
            "FR" => Self::Fr,
            "GF" => Self::Gf,
            "PF" => Self::Pf,
            "TF" => Self::Tf,
            "GA" => Self::Ga,
            "GM" => Self::Gm,
            "GE" => Self::Ge,
            "DE" => Self::De,
            "GH" => Self::Gh,
            "GI" => Self::Gi,
            "GR" => Self::Gr,
            "GL" => Self::Gl,
            "GD" => Self::Gd,
            "GP" => Self::Gp,
            "GU" => Self::Gu,
            "GT" => Self::Gt,
            "GG" => Self::Gg,
            "GN" => Self::Gn,
            "GW" => Self::Gw,
            "GY" => Self::Gy,
            "HT" => Self::Ht,
            "HM" => Self::Hm,
            "VA" => Self::Va,
            "HN" => Self::Hn,
            "HK" => Self::Hk,
            "HU" => Self::Hu,
            "IS" => Self::Is,
            "IN" => Self::In,
            "ID" => Self::Id,
            "IR" => Self::Ir,
            "IQ" => Self::Iq,
            "IE" => Self::Ie,
            "IM" => Self::Im,
            "IL" => Self::Il,
            "IT" => Self::It,
            "JM" => Self::Jm,
            "JP" => Self::Jp,
            "JE" => Self::Je,
            "JO" => Self::Jo,
            "KZ" => Self::Kz,
            "KE" => Self::Ke,
            "KI" => Self::Ki,
            "KP" => Self::Kp,
            "KR" => Self::Kr,
            "XK" => Self::Xk,
            "KW" => Self::Kw,
            "KG" => Self::Kg,
            "LA" => Self::La,
            "LV" => Self::Lv,
            "LB" => Self::Lb,
            "LS" => Self::Ls,
            "LR" => Self::Lr,
            "LY" => Self::Ly,
            "LI" => Self::Li,
            "LT" => Self::Lt,
            "LU" => Self::Lu,
            "MO" => Self::Mo,
            "MK" => Self::Mk,
            "MG" => Self::Mg,
            "MW" => Self::Mw,
            "MY" => Self::My,
            "MV" => Self::Mv,
            "ML" => Self::Ml,
            "MT" => Self::Mt,
            "MH" => Self::Mh,
            "MQ" => Self::Mq,
            "MR" => Self::Mr,
            "MU" => Self::Mu,
            "YT" => Self::Yt,
            "MX" => Self::Mx,
            "FM" => Self::Fm,
            "MD" => Self::Md,
            "MC" => Self::Mc,
            "MN" => Self::Mn,
            "ME" => Self::Me,
            "MS" => Self::Ms,
            "MA" => Self::Ma,
            "MZ" => Self::Mz,
            "MM" => Self::Mm,
            "NA" => Self::Na,
            "NR" => Self::Nr,
            "NP" => Self::Np,
            "NL" => Self::Nl,
            "AN" => Self::An,
            "NC" => Self::Nc,
            "NZ" => Self::Nz,
            "NI" => Self::Ni,
            "NE" => Self::Ne,
            "NG" => Self::Ng,
            "NU" => Self::Nu,
            "NF" => Self::Nf,
            "MP" => Self::Mp,
            "NO" => Self::No,
            "OM" => Self::Om,
            "PK" => Self::Pk,
            "PW" => Self::Pw,
            "PS" => Self::Ps,
            "PA" => Self::Pa,
            "PG" => Self::Pg,
            "PY" => Self::Py,
            "PE" => Self::Pe,
            "PH" => Self::Ph,
            "PN" => Self::Pn,
            "PL" => Self::Pl,
            "PT" => Self::Pt,
            "PR" => Self::Pr,
            "QA" => Self::Qa,
            "RE" => Self::Re,
            "RO" => Self::Ro,
            "RU" => Self::Ru,
            "RW" => Self::Rw,
            "SH" => Self::Sh,
            "KN" => Self::Kn,
            "LC" => Self::Lc,
            "MF" => Self::Mf,
            "PM" => Self::Pm,
            "VC" => Self::Vc,
            "WS" => Self::Ws,
            "SM" => Self::Sm,
            "ST" => Self::St,
            "SA" => Self::Sa,
            "SN" => Self::Sn,
            "RS" => Self::Rs,
            "SC" => Self::Sc,
            "SL" => Self::Sl,
            "SG" => Self::Sg,
            "SX" => Self::Sx,
            "SK" => Self::Sk,
            "SI" => Self::Si,
            "SB" => Self::Sb,
            "SO" => Self::So,
            "ZA" => Self::Za,
            "GS" => Self::Gs,
            "ES" => Self::Es,
            "LK" => Self::Lk,
            "SD" => Self::Sd,
            "SR" => Self::Sr,
            "SJ" => Self::Sj,
            "SZ" => Self::Sz,
            "SE" => Self::Se,
            "CH" => Self::Ch,
            "SY" => Self::Sy,
            "TW" => Self::Tw,
            "TJ" => Self::Tj,
            "TZ" => Self::Tz,
            "TH" => Self::Th,
            "TL" => Self::Tl,
            "TG" => Self::Tg,
            "TK" => Self::Tk,
            "TO" => Self::To,
            "TT" => Self::Tt,
            "TN" => Self::Tn,
            "TR" => Self::Tr,
            "TM" => Self::Tm,
            "TC" => Self::Tc,
            "TV" => Self::Tv,
            "UG" => Self::Ug,
            "GB" => Self::Gb,
            "UA" => Self::Ua,
            "AE" => Self::Ae,
            "US" => Self::Us,
            "UM" => Self::Um,
            "UY" => Self::Uy,
            "UZ" => Self::Uz,
            "VU" => Self::Vu,
            "VE" => Self::Ve,
            "VN" => Self::Vn,
            "VG" => Self::Vg,
            "VI" => Self::Vi,
            "WF" => Self::Wf,
            "EH" => Self::Eh,
            "YE" => Self::Ye,
            "ZM" => Self::Zm,
            "ZW" => Self::Zw,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// An option of a custom field, in the form of an object with a label.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct PicklistOptionValue {
    /// Id of the option.
    pub id: Option<String>,
    /// Text that is shown for the option.
    pub label: Option<String>,
    /// Initial value of the option.
    pub prefill_value: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for PicklistOptionValue {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("PicklistOptionValue")?;
        Some(Self {
            id: object.optional("id"),
            label: object.optional("label"),
            prefill_value: object.optional("prefillValue"),
            extra: object.extra(),
        })
    }
}

/// An option of a custom field: its text, or an object with a label.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[allow(clippy::large_enum_variant, reason = "callers match on values, not on boxes")]
#[non_exhaustive]
pub enum PicklistOption {
    /// A string.
    String(String),
    /// An option of a custom field, in the form of an object with a label.
    PicklistOptionValue(PicklistOptionValue),
    /// JSON that fits none of the documented alternatives.
    Other(Value),
}

impl std::fmt::Debug for PicklistOption {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::String(value) => debug_variant(formatter, "String", value),
            Self::PicklistOptionValue(value) => {
                debug_variant(formatter, "PicklistOptionValue", value)
            }
            Self::Other(value) => debug_variant(formatter, "Other", &raw(value)),
        }
    }
}

impl From<&str> for PicklistOption {
    #[inline]
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<String> for PicklistOption {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<PicklistOptionValue> for PicklistOption {
    #[inline]
    fn from(value: PicklistOptionValue) -> Self {
        Self::PicklistOptionValue(value)
    }
}

impl Decode for PicklistOption {
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
                        keys: &["id", "label", "prefillValue"],
                        decode: |value| value.fit().map(Self::PicklistOptionValue),
                    },
                ],
            );
        fit.or_else(|| <Value as Decode>::decode(value).map(Self::Other))
    }
}

/// Unit of the time between two tasks of a recurring task.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum RecurrenceInterval {
    /// `yearly`
    Yearly,
    /// `monthly`
    Monthly,
    /// `weekly`
    Weekly,
    /// `daily`
    Daily,
    /// `hourly`
    Hourly,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl RecurrenceInterval {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Yearly => "yearly",
            Self::Monthly => "monthly",
            Self::Weekly => "weekly",
            Self::Daily => "daily",
            Self::Hourly => "hourly",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for RecurrenceInterval {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "yearly" => Self::Yearly,
            "monthly" => Self::Monthly,
            "weekly" => Self::Weekly,
            "daily" => Self::Daily,
            "hourly" => Self::Hourly,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Day of the week on which a task is created, by its first two letters.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum Weekday {
    /// `MO`
    Monday,
    /// `TU`
    Tuesday,
    /// `WE`
    Wednesday,
    /// `TH`
    Thursday,
    /// `FR`
    Friday,
    /// `SA`
    Saturday,
    /// `SU`
    Sunday,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl Weekday {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Monday => "MO",
            Self::Tuesday => "TU",
            Self::Wednesday => "WE",
            Self::Thursday => "TH",
            Self::Friday => "FR",
            Self::Saturday => "SA",
            Self::Sunday => "SU",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for Weekday {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "MO" => Self::Monday,
            "TU" => Self::Tuesday,
            "WE" => Self::Wednesday,
            "TH" => Self::Thursday,
            "FR" => Self::Friday,
            "SA" => Self::Saturday,
            "SU" => Self::Sunday,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// A file that was uploaded into a custom field.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UploadedFile {
    /// Name of the form field that held the file.
    pub fieldname: Option<String>,
    /// Name that the file had when it was uploaded.
    pub originalname: Option<String>,
    /// Transfer encoding of the upload, such as `7bit`.
    pub encoding: Option<String>,
    /// MIME type of the stored file, such as `text/csv`.
    pub mimetype: Option<String>,
    /// File size in bytes.
    pub size: Option<i64>,
    /// URL of the stored file.
    pub url: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for UploadedFile {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UploadedFile")?;
        Some(Self {
            fieldname: object.optional("fieldname"),
            originalname: object.optional("originalname"),
            encoding: object.optional("encoding"),
            mimetype: object.optional("mimetype"),
            size: object.optional("size"),
            url: object.optional("url"),
            extra: object.extra(),
        })
    }
}

/// A template for SMS or for email.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[allow(clippy::large_enum_variant, reason = "callers match on values, not on boxes")]
#[non_exhaustive]
pub enum Template {
    /// A template for an SMS.
    Sms(SmsTemplate),
    /// A template for an email.
    Email(EmailTemplate),
    /// JSON that fits none of the documented alternatives.
    Other(Value),
}

impl std::fmt::Debug for Template {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Sms(value) => debug_variant(formatter, "Sms", value),
            Self::Email(value) => debug_variant(formatter, "Email", value),
            Self::Other(value) => debug_variant(formatter, "Other", &raw(value)),
        }
    }
}

impl From<SmsTemplate> for Template {
    #[inline]
    fn from(value: SmsTemplate) -> Self {
        Self::Sms(value)
    }
}

impl From<EmailTemplate> for Template {
    #[inline]
    fn from(value: EmailTemplate) -> Self {
        Self::Email(value)
    }
}

impl Decode for Template {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let fit = value
            .first_fit(
                &[
                    Alternative {
                        keys: &[
                            "id",
                            "name",
                            "type",
                            "template",
                            "dateAdded",
                            "locationId",
                            "urlAttachments",
                        ],
                        decode: |value| value.fit().map(Self::Sms),
                    },
                    Alternative {
                        keys: &[
                            "id",
                            "name",
                            "type",
                            "dateAdded",
                            "template",
                            "locationId",
                        ],
                        decode: |value| value.fit().map(Self::Email),
                    },
                ],
            );
        fit.or_else(|| <Value as Decode>::decode(value).map(Self::Other))
    }
}

/// Name of the contact that the task is about.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct TaskContact {
    /// The contact's first name.
    pub first_name: Option<String>,
    /// The contact's last name.
    pub last_name: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for TaskContact {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("TaskContact")?;
        Some(Self {
            first_name: object.optional("firstName"),
            last_name: object.optional("lastName"),
            extra: object.extra(),
        })
    }
}

/// User that the task is assigned to.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct TaskUser {
    /// Id of the user to whom the task is assigned.
    pub id: Option<UserId>,
    /// The user's first name.
    pub first_name: Option<String>,
    /// The user's last name.
    pub last_name: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for TaskUser {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("TaskUser")?;
        Some(Self {
            id: object.optional("id"),
            first_name: object.optional("firstName"),
            last_name: object.optional("lastName"),
            extra: object.extra(),
        })
    }
}

/// Whether to sort ascending or descending.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum SortOrder {
    /// `asc`
    Asc,
    /// `desc`
    Desc,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl SortOrder {
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

impl From<&str> for SortOrder {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "asc" => Self::Asc,
            "desc" => Self::Desc,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Whether to list the custom fields of contacts, of opportunities or of both
/// (`all`).
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum CustomFieldFilter {
    /// `contact`
    Contact,
    /// `opportunity`
    Opportunity,
    /// `all`
    All,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl CustomFieldFilter {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Contact => "contact",
            Self::Opportunity => "opportunity",
            Self::All => "all",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for CustomFieldFilter {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "contact" => Self::Contact,
            "opportunity" => Self::Opportunity,
            "all" => Self::All,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Channel of the templates: SMS, email or WhatsApp.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum TemplateType {
    /// `sms`
    Sms,
    /// `email`
    Email,
    /// `whatsapp`
    Whatsapp,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl TemplateType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Sms => "sms",
            Self::Email => "email",
            Self::Whatsapp => "whatsapp",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for TemplateType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "sms" => Self::Sms,
            "email" => Self::Email,
            "whatsapp" => Self::Whatsapp,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl_debug! {
    NewCustomField, NewLocation, RecurrenceRule, Mailgun, ProspectInfo, NewRecurringTask,
    RecurringTaskUpdate, LocationSettings, SnapshotChoice, LocationSocialLinks,
    TaskSearch, Twilio, CustomFieldUpdate, LocationUpdate, CustomValueFields,
    TextBoxListOption,
}

impl_debug_fields! {
    Business { name, address, city, state, country, postal_code, website, timezone,
    logo_url }, SavedLocation { id, company_id, name, phone, email, address, city, state,
    domain, country, postal_code, website, timezone, settings, social },
    CustomFieldDefinition { id, name, field_key, placeholder, data_type, position,
    picklist_options, picklist_image_options, is_allowed_custom_option,
    is_multi_file_allowed, max_file_limit, location_id, model, document_type, parent_id,
    date_added, standard, scopes }, CustomFieldResponse { custom_field, trace_id },
    CustomFieldList { custom_fields }, CustomValueResponse { custom_value, trace_id },
    CustomValue { id, name, field_key, value, location_id, document_type },
    CustomValueList { custom_values, trace_id }, DeletedRecurringTask { id, success },
    CustomFieldFiles { id, max_files }, UploadedFiles { uploaded_files, meta },
    EmailTemplate { id, name, type_, date_added, template, location_id },
    LocationResponse { location }, LocationSummary { id, name, phone, email, address,
    city, state, country, postal_code, website, timezone, settings, social }, SmsTemplate
    { id, name, type_, template, date_added, location_id, url_attachments }, TemplateList
    { templates, total_count }, TagResponse { tag }, Tag { name, location_id, id },
    LocationTagList { tags }, LocationTask { id, location_id, contact_id, assigned_to,
    title, body, completed, deleted, due_date, date_added, date_updated, contact_details,
    assigned_to_user_details }, TaskList { tasks, trace_id }, RecurringTask { id, title,
    description, location_id, updated_at, created_at, rrule_options, total_occurrence,
    deleted, assigned_to, contact_id }, RecurringTaskResponse { recurring_task },
    LocationList { locations }, PicklistOptionValue { id, label, prefill_value },
    UploadedFile { fieldname, originalname, encoding, mimetype, size, url }, TaskContact
    { first_name, last_name }, TaskUser { id, first_name, last_name },
}

impl_default! {
    Business, SavedLocation, CustomFieldDefinition, CustomFieldResponse, CustomFieldList,
    RecurrenceRule, CustomValueResponse, CustomValue, CustomValueList,
    DeletedRecurringTask, EmailContent, UploadedFiles, EmailTemplate, Location,
    LocationResponse, LocationSummary, SmsTemplate, TemplateList, TagResponse, Tag,
    LocationTagList, LocationTask, TaskList, RecurringTask, RecurringTaskResponse,
    LocationList, LocationSettings, SmsContent, LocationSocialLinks, PicklistOptionValue,
    UploadedFile, TaskContact, TaskUser,
}

impl_extra! {
    NewCustomField, NewLocation, RecurrenceRule, CustomFieldFiles, Mailgun, ProspectInfo,
    NewRecurringTask, RecurringTaskUpdate, LocationSettings, SnapshotChoice,
    LocationSocialLinks, TaskSearch, Twilio, CustomFieldUpdate, LocationUpdate,
    CustomValueFields, TextBoxListOption,
}

open_enum! {
    CustomFieldModel, CountryCode, RecurrenceInterval, Weekday, SortOrder,
    CustomFieldFilter, TemplateType,
}

open_enum_decode! {
    CustomFieldModel, CountryCode, RecurrenceInterval, Weekday,
}

open_enum_encode! {
    CustomFieldModel, CountryCode, RecurrenceInterval, Weekday, SortOrder,
    CustomFieldFilter, TemplateType,
}

#[cfg(feature = "extra-traits")]
highlevel_runtime::open_enum_extras! {
    CustomFieldModel, CountryCode, RecurrenceInterval, Weekday, SortOrder,
    CustomFieldFilter, TemplateType,
}
