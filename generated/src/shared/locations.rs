//! What the versions of the Locations API have in common.

#[cfg(feature = "serde")]
mod json;
#[cfg(feature = "mock")]
mod mock;

use std::collections::BTreeMap;

use highlevel_runtime::json::raw;
use highlevel_runtime::serde_json::{Map, Value};
use highlevel_runtime::{
    Alternative, Decode, Encode, Extra, Form, IntoOptional, Multipart, Node, Writer,
    impl_debug, impl_default, impl_extra, open_enum,
};

use crate::{BusinessId, CompanyId, ContactId, LocationId, SnapshotId, TaskId, UserId};

/// The documented schema `BusinessSchema`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Business {
    /// Its name.
    ///
    /// Example: `dentist`.
    pub name: Option<String>,
    /// The property `address`.
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
    /// URL of the website.
    ///
    /// Example: `https://gohighlevel.com/`.
    pub website: Option<String>,
    /// Name of the time zone.
    ///
    /// Example: `America/Chicago`.
    pub timezone: Option<String>,
    /// The property `logoUrl`.
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

/// The documented schema `CreateCustomFieldsDTO`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NewCustomField {
    /// Its name.
    ///
    /// Example: `Custom Field`.
    pub name: String,
    /// The property `dataType`.
    ///
    /// Example: `TEXT`.
    pub data_type: String,
    /// The property `placeholder`.
    ///
    /// Example: `Placeholder Text`.
    pub placeholder: Option<String>,
    /// The property `acceptedFormat`.
    ///
    /// Example: `[".pdf",".docx",".jpeg"]`.
    pub accepted_format: Option<Vec<String>>,
    /// The property `isMultipleFile`.
    pub is_multiple_file: Option<bool>,
    /// The property `maxNumberOfFiles`.
    ///
    /// Example: `2`.
    pub max_number_of_files: Option<i64>,
    /// The property `textBoxListOptions`.
    pub text_box_list_options: Option<Vec<TextBoxListOption>>,
    /// The property `position`.
    ///
    /// Default: `0`.
    pub position: Option<i64>,
    /// The property `model`.
    pub model: Option<CustomFieldModel>,
    /// The property `fieldKey`.
    pub field_key: Option<String>,
    /// Id of what it belongs to, such as a folder.
    pub parent_id: Option<String>,
    /// A text that describes it.
    pub description: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl NewCustomField {
    /// Makes a value from what is required.
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

    /// Sets `placeholder`.
    #[must_use]
    pub fn placeholder(mut self, value: impl IntoOptional<String>) -> Self {
        self.placeholder = value.into_optional();
        self
    }

    /// Sets `accepted_format`.
    #[must_use]
    pub fn accepted_format(mut self, value: impl IntoOptional<Vec<String>>) -> Self {
        self.accepted_format = value.into_optional();
        self
    }

    /// Sets `is_multiple_file`.
    #[must_use]
    pub fn is_multiple_file(mut self, value: impl IntoOptional<bool>) -> Self {
        self.is_multiple_file = value.into_optional();
        self
    }

    /// Sets `max_number_of_files`.
    #[must_use]
    pub fn max_number_of_files(mut self, value: impl IntoOptional<i64>) -> Self {
        self.max_number_of_files = value.into_optional();
        self
    }

    /// Sets `text_box_list_options`.
    #[must_use]
    pub fn text_box_list_options(
        mut self,
        value: impl IntoOptional<Vec<TextBoxListOption>>,
    ) -> Self {
        self.text_box_list_options = value.into_optional();
        self
    }

    /// Sets `position`.
    #[must_use]
    pub fn position(mut self, value: impl IntoOptional<i64>) -> Self {
        self.position = value.into_optional();
        self
    }

    /// Sets `model`.
    #[must_use]
    pub fn model(mut self, value: impl IntoOptional<CustomFieldModel>) -> Self {
        self.model = value.into_optional();
        self
    }

    /// Sets `field_key`.
    #[must_use]
    pub fn field_key(mut self, value: impl IntoOptional<String>) -> Self {
        self.field_key = value.into_optional();
        self
    }

    /// Sets `parent_id`.
    #[must_use]
    pub fn parent_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.parent_id = value.into_optional();
        self
    }

    /// Sets `description`.
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

/// The documented schema `CreateLocationDto`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateLocationBody {
    /// Its name.
    ///
    /// Example: `Mark Shoes`.
    pub name: String,
    /// Phone number.
    ///
    /// Example: `+1410039940`.
    pub phone: Option<String>,
    /// Id of the company (agency).
    ///
    /// Example: `UAXssdawIWAWD`.
    pub company_id: CompanyId,
    /// The property `address`.
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
    pub country: Option<CountryCode>,
    /// Postal code of the address.
    ///
    /// Example: `567654`.
    pub postal_code: Option<String>,
    /// URL of the website.
    ///
    /// Example: `https://yourwebsite.com`.
    pub website: Option<String>,
    /// Name of the time zone.
    ///
    /// Example: `US/Central`.
    pub timezone: Option<String>,
    /// The property `prospectInfo`.
    pub prospect_info: Option<ProspectInfo>,
    /// The property `settings`.
    pub settings: Option<Settings>,
    /// The property `social`.
    pub social: Option<Social>,
    /// The property `twilio`.
    pub twilio: Option<Twilio>,
    /// The property `mailgun`.
    pub mailgun: Option<Mailgun>,
    /// The property `snapshotId`.
    ///
    /// Example: `XXXXXXXXXXX`.
    pub snapshot_id: Option<SnapshotId>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl CreateLocationBody {
    /// Makes a value from what is required.
    pub fn new(name: impl Into<String>, company_id: impl Into<CompanyId>) -> Self {
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

    /// Sets `phone`.
    #[must_use]
    pub fn phone(mut self, value: impl IntoOptional<String>) -> Self {
        self.phone = value.into_optional();
        self
    }

    /// Sets `address`.
    #[must_use]
    pub fn address(mut self, value: impl IntoOptional<String>) -> Self {
        self.address = value.into_optional();
        self
    }

    /// Sets `city`.
    #[must_use]
    pub fn city(mut self, value: impl IntoOptional<String>) -> Self {
        self.city = value.into_optional();
        self
    }

    /// Sets `state`.
    #[must_use]
    pub fn state(mut self, value: impl IntoOptional<String>) -> Self {
        self.state = value.into_optional();
        self
    }

    /// Sets `country`.
    #[must_use]
    pub fn country(mut self, value: impl IntoOptional<CountryCode>) -> Self {
        self.country = value.into_optional();
        self
    }

    /// Sets `postal_code`.
    #[must_use]
    pub fn postal_code(mut self, value: impl IntoOptional<String>) -> Self {
        self.postal_code = value.into_optional();
        self
    }

    /// Sets `website`.
    #[must_use]
    pub fn website(mut self, value: impl IntoOptional<String>) -> Self {
        self.website = value.into_optional();
        self
    }

    /// Sets `timezone`.
    #[must_use]
    pub fn timezone(mut self, value: impl IntoOptional<String>) -> Self {
        self.timezone = value.into_optional();
        self
    }

    /// Sets `prospect_info`.
    #[must_use]
    pub fn prospect_info(mut self, value: impl IntoOptional<ProspectInfo>) -> Self {
        self.prospect_info = value.into_optional();
        self
    }

    /// Sets `settings`.
    #[must_use]
    pub fn settings(mut self, value: impl IntoOptional<Settings>) -> Self {
        self.settings = value.into_optional();
        self
    }

    /// Sets `social`.
    #[must_use]
    pub fn social(mut self, value: impl IntoOptional<Social>) -> Self {
        self.social = value.into_optional();
        self
    }

    /// Sets `twilio`.
    #[must_use]
    pub fn twilio(mut self, value: impl IntoOptional<Twilio>) -> Self {
        self.twilio = value.into_optional();
        self
    }

    /// Sets `mailgun`.
    #[must_use]
    pub fn mailgun(mut self, value: impl IntoOptional<Mailgun>) -> Self {
        self.mailgun = value.into_optional();
        self
    }

    /// Sets `snapshot_id`.
    #[must_use]
    pub fn snapshot_id(mut self, value: impl IntoOptional<SnapshotId>) -> Self {
        self.snapshot_id = value.into_optional();
        self
    }
}

impl Encode for CreateLocationBody {
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

/// The documented schema `CreateLocationSuccessfulResponseDto`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct SavedLocation {
    /// Its id.
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub id: Option<LocationId>,
    /// Id of the company (agency).
    ///
    /// Example: `UAXssdawIWAWD`.
    pub company_id: Option<CompanyId>,
    /// Its name.
    ///
    /// Example: `Mark Shoes`.
    pub name: Option<String>,
    /// Phone number.
    ///
    /// Example: `+1410039940`.
    pub phone: Option<String>,
    /// Email address.
    ///
    /// Example: `john.doe@mail.com`.
    pub email: Option<String>,
    /// The property `address`.
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
    /// The property `domain`.
    ///
    /// Example: `test.msgsndr.com`.
    pub domain: Option<String>,
    /// Country of the address.
    pub country: Option<CountryCode>,
    /// Postal code of the address.
    ///
    /// Example: `567654`.
    pub postal_code: Option<String>,
    /// URL of the website.
    ///
    /// Example: `https://yourwebsite.com`.
    pub website: Option<String>,
    /// Name of the time zone.
    ///
    /// Example: `US/Central`.
    pub timezone: Option<String>,
    /// The property `settings`.
    pub settings: Option<Settings>,
    /// The property `social`.
    pub social: Option<Social>,
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

/// The documented schema `CustomFieldDeleteSuccessfulResponseDto`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeletedCustomField {
    /// Whether it succeeded.
    ///
    /// Also read from `succeeded`, `success`.
    pub succeeded: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for DeletedCustomField {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeletedCustomField")?;
        Some(Self {
            succeeded: object
                .optional(object.present_name(&["succeded", "succeeded", "success"])),
            extra: object.extra(),
        })
    }
}

/// The documented schema `CustomFieldSchema`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CustomFieldDefinition {
    /// Its id.
    ///
    /// Example: `3sv6UEo51C9Bmpo1cKTq`.
    pub id: Option<String>,
    /// Its name.
    ///
    /// Example: `pincode`.
    pub name: Option<String>,
    /// The property `fieldKey`.
    ///
    /// Example: `contact.pincode`.
    pub field_key: Option<String>,
    /// The property `placeholder`.
    ///
    /// Example: `Pin code`.
    pub placeholder: Option<String>,
    /// The property `dataType`.
    ///
    /// Example: `TEXT`.
    pub data_type: Option<String>,
    /// The property `position`.
    ///
    /// Example: `0`.
    pub position: Option<i64>,
    /// The property `picklistOptions`.
    pub picklist_options: Vec<CustomFieldDefinitionPicklistOptionsItem>,
    /// The property `picklistImageOptions`.
    pub picklist_image_options: Vec<String>,
    /// The property `isAllowedCustomOption`.
    pub is_allowed_custom_option: Option<bool>,
    /// The property `isMultiFileAllowed`.
    pub is_multi_file_allowed: Option<bool>,
    /// The property `maxFileLimit`.
    ///
    /// Example: `4`.
    pub max_file_limit: Option<i64>,
    /// Id of the location (sub-account).
    ///
    /// Example: `3sv6UEo51C9Bmpo1cKTq`.
    pub location_id: Option<LocationId>,
    /// The property `model`.
    pub model: Option<CustomFieldModel>,
    /// Whether it is a field or a folder.
    pub document_type: Option<String>,
    /// Id of the folder that it is in.
    pub parent_id: Option<String>,
    /// When it was created.
    pub date_added: Option<String>,
    /// Whether every location has the field.
    pub standard: Option<bool>,
    /// Scopes of the field.
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

/// The documented schema `CustomFieldSuccessfulResponseDto`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CustomFieldResponse {
    /// The property `customField`.
    pub custom_field: Option<CustomFieldDefinition>,
    /// Id under which HighLevel logged the call; its support asks for it.
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

/// The documented schema `CustomFieldsListSuccessfulResponseDto`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CustomFieldList {
    /// Values of custom fields.
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

/// The documented schema `CustomRRulesOptions`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct RecurrenceRule {
    /// The property `intervalType`.
    pub interval_type: Option<RecurrenceInterval>,
    /// The property `interval`.
    ///
    /// Example: `2`.
    pub interval: Option<i64>,
    /// When it begins.
    ///
    /// Example: `2021-09-30T00:00:00.000Z`.
    pub start_date: Option<String>,
    /// When it ends.
    ///
    /// Example: `2021-09-30T00:00:00.000Z`.
    pub end_date: Option<String>,
    /// The property `dayOfMonth`.
    ///
    /// Example: `15`.
    pub day_of_month: Option<i64>,
    /// The property `dayOfWeek`.
    pub day_of_week: Option<Weekday>,
    /// The property `monthOfYear`.
    ///
    /// Example: `1`.
    pub month_of_year: Option<i64>,
    /// The property `count`.
    ///
    /// Example: `10`.
    pub count: Option<i64>,
    /// The property `createTaskIfOverDue`.
    pub create_task_if_over_due: Option<bool>,
    /// The property `dueAfterSeconds`.
    ///
    /// Example: `23404000`.
    pub due_after_seconds: Option<i64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl RecurrenceRule {
    /// Makes a value from what is required.
    pub fn new(
        interval_type: RecurrenceInterval,
        interval: i64,
        start_date: impl Into<String>,
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

    /// Sets `end_date`.
    #[must_use]
    pub fn end_date(mut self, value: impl IntoOptional<String>) -> Self {
        self.end_date = value.into_optional();
        self
    }

    /// Sets `day_of_month`.
    #[must_use]
    pub fn day_of_month(mut self, value: impl IntoOptional<i64>) -> Self {
        self.day_of_month = value.into_optional();
        self
    }

    /// Sets `day_of_week`.
    #[must_use]
    pub fn day_of_week(mut self, value: impl IntoOptional<Weekday>) -> Self {
        self.day_of_week = value.into_optional();
        self
    }

    /// Sets `month_of_year`.
    #[must_use]
    pub fn month_of_year(mut self, value: impl IntoOptional<i64>) -> Self {
        self.month_of_year = value.into_optional();
        self
    }

    /// Sets `count`.
    #[must_use]
    pub fn count(mut self, value: impl IntoOptional<i64>) -> Self {
        self.count = value.into_optional();
        self
    }

    /// Sets `create_task_if_over_due`.
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

/// The documented schema `CustomValueDeleteSuccessfulResponseDto`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeletedCustomValue {
    /// Whether it succeeded.
    ///
    /// Also read from `succeeded`, `success`.
    pub succeeded: Option<bool>,
    /// Id under which HighLevel logged the call; its support asks for it.
    pub trace_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for DeletedCustomValue {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeletedCustomValue")?;
        Some(Self {
            succeeded: object
                .optional(object.present_name(&["succeded", "succeeded", "success"])),
            trace_id: object.optional("traceId"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `CustomValueIdSuccessfulResponseDto`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CustomValueResponse {
    /// The property `customValue`.
    pub custom_value: Option<CustomValue>,
    /// Id under which HighLevel logged the call; its support asks for it.
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

/// The documented schema `CustomValueSchema`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CustomValue {
    /// Its id.
    ///
    /// Example: `rWQ709Pb62syqGLceg1x`.
    pub id: Option<String>,
    /// Its name.
    ///
    /// Example: `Custom Field`.
    pub name: Option<String>,
    /// The property `fieldKey`.
    ///
    /// Example: `{{ custom_values.custom_field }}`.
    pub field_key: Option<String>,
    /// The property `value`.
    ///
    /// Example: `Value`.
    pub value: Option<String>,
    /// Id of the location (sub-account).
    ///
    /// Example: `rWQ709Pb6dasyqGLceg1x`.
    pub location_id: Option<LocationId>,
    /// Whether it is a field or a folder.
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

/// The documented schema `CustomValuesListSuccessfulResponseDto`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CustomValueList {
    /// The property `customValues`.
    pub custom_values: Vec<CustomValue>,
    /// Id under which HighLevel logged the call; its support asks for it.
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

/// The documented schema `DeleteRecurringTaskResponseDTO`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeletedRecurringTask {
    /// Its id.
    ///
    /// Example: `sx6wyHhbFdRXh302Lunr`.
    pub id: Option<String>,
    /// Whether it succeeded.
    ///
    /// Also read from `succeeded`, `succeded`.
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

/// The documented schema `EmailTemplateSchema`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct EmailContent {
    /// Subject of the message.
    ///
    /// Example: `subject text`.
    pub subject: Option<String>,
    /// The property `attachments`.
    pub attachments: Vec<Value>,
    /// The property `html`.
    pub html: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl std::fmt::Debug for EmailContent {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("EmailContent")
            .field("subject", &self.subject)
            .field("attachments", &raw(&self.attachments))
            .field("html", &self.html)
            .field("extra", &self.extra)
            .finish()
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

/// The documented schema `FileUploadBody`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CustomFieldFiles {
    /// Its id.
    ///
    /// Example: `aWdODOBVOlH1RUFKWQke`.
    pub id: Option<String>,
    /// The part `maxFiles`.
    ///
    /// Example: `15`.
    pub max_files: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl CustomFieldFiles {
    /// Makes a form from what is required.
    pub fn new() -> Self {
        Self {
            id: None,
            max_files: None,
            extra: Extra::new(),
        }
    }

    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, value: impl IntoOptional<String>) -> Self {
        self.id = value.into_optional();
        self
    }

    /// Sets `max_files`.
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

/// The documented schema `FileUploadResponseDto`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UploadedFiles {
    /// The property `uploadedFiles`.
    pub uploaded_files: BTreeMap<String, String>,
    /// The property `meta`.
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

/// The documented schema `GetEmailTemplateResponseSchema`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct EmailTemplate {
    /// Its id.
    ///
    /// Example: `2yMwhgTNO19bpintqrap`.
    pub id: Option<String>,
    /// Its name.
    ///
    /// Example: `email template`.
    pub name: Option<String>,
    /// The property `type`.
    ///
    /// Example: `email`.
    pub type_: Option<String>,
    /// When it was added.
    ///
    /// Example: `2022-01-27T12:31:19.679Z`.
    pub date_added: Option<String>,
    /// The property `template`.
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

/// The documented schema `GetLocationByIdSchema`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Location {
    /// Its id.
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub id: Option<LocationId>,
    /// Id of the company (agency).
    ///
    /// Example: `5DP4iH6HLkQsiKESj6rh`.
    pub company_id: Option<CompanyId>,
    /// Its name.
    ///
    /// Example: `dentist`.
    pub name: Option<String>,
    /// The property `domain`.
    ///
    /// Example: `test.msgsndr.com`.
    pub domain: Option<String>,
    /// The property `address`.
    ///
    /// Example: `ganthi nagar, gyanbabu chauk motihati`.
    pub address: Option<String>,
    /// City of the address.
    ///
    /// Example: `motihari`.
    pub city: Option<String>,
    /// State or province of the address.
    ///
    /// Example: `Loca`.
    pub state: Option<String>,
    /// The property `logoUrl`.
    pub logo_url: Option<String>,
    /// Country of the address.
    ///
    /// Example: `IN`.
    pub country: Option<String>,
    /// Postal code of the address.
    ///
    /// Example: `567654`.
    pub postal_code: Option<String>,
    /// URL of the website.
    ///
    /// Example: `https://gohighlevel.com/`.
    pub website: Option<String>,
    /// Name of the time zone.
    ///
    /// Example: `America/Chicago`.
    pub timezone: Option<String>,
    /// First name.
    ///
    /// Example: `Dr. Rane`.
    pub first_name: Option<String>,
    /// Last name.
    ///
    /// Example: `deo`.
    pub last_name: Option<String>,
    /// Email address.
    ///
    /// Example: `rane@due.com`.
    pub email: Option<String>,
    /// Phone number.
    ///
    /// Example: `+919039160788`.
    pub phone: Option<String>,
    /// The property `business`.
    pub business: Option<Business>,
    /// The property `social`.
    pub social: Option<Social>,
    /// The property `settings`.
    pub settings: Option<Settings>,
    /// The property `reseller`.
    pub reseller: Option<Map<String, Value>>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl std::fmt::Debug for Location {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("Location")
            .field("id", &self.id)
            .field("company_id", &self.company_id)
            .field("name", &self.name)
            .field("domain", &self.domain)
            .field("address", &self.address)
            .field("city", &self.city)
            .field("state", &self.state)
            .field("logo_url", &self.logo_url)
            .field("country", &self.country)
            .field("postal_code", &self.postal_code)
            .field("website", &self.website)
            .field("timezone", &self.timezone)
            .field("first_name", &self.first_name)
            .field("last_name", &self.last_name)
            .field("email", &self.email)
            .field("phone", &self.phone)
            .field("business", &self.business)
            .field("social", &self.social)
            .field("settings", &self.settings)
            .field("reseller", &raw(&self.reseller))
            .field("extra", &self.extra)
            .finish()
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

/// The documented schema `GetLocationByIdSuccessfulResponseDto`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct LocationResponse {
    /// The property `location`.
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

/// The documented schema `GetLocationSchema`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct FoundLocation {
    /// Its id.
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub id: Option<LocationId>,
    /// Its name.
    ///
    /// Example: `Mark Shoes`.
    pub name: Option<String>,
    /// Phone number.
    ///
    /// Example: `+1410039940`.
    pub phone: Option<String>,
    /// Email address.
    ///
    /// Example: `john.doe@mail.com`.
    pub email: Option<String>,
    /// The property `address`.
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
    /// URL of the website.
    ///
    /// Example: `https://yourwebsite.com`.
    pub website: Option<String>,
    /// Name of the time zone.
    ///
    /// Example: `US/Central`.
    pub timezone: Option<String>,
    /// The property `settings`.
    pub settings: Option<Settings>,
    /// The property `social`.
    pub social: Option<Social>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for FoundLocation {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FoundLocation")?;
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

/// The documented schema `GetSmsTemplateResponseSchema`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct SmsTemplate {
    /// Its id.
    ///
    /// Example: `2yMwhgTNO19bpintqrap`.
    pub id: Option<String>,
    /// Its name.
    ///
    /// Example: `sms template`.
    pub name: Option<String>,
    /// The property `type`.
    ///
    /// Example: `sms`.
    pub type_: Option<String>,
    /// The property `template`.
    pub template: Option<SmsContent>,
    /// When it was added.
    ///
    /// Example: `2022-01-27T12:31:19.679Z`.
    pub date_added: Option<String>,
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: Option<LocationId>,
    /// The property `urlAttachments`.
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

/// The documented schema `GetTemplatesSuccessfulResponseDto`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct TemplateList {
    /// The property `templates`.
    pub templates: Vec<Template>,
    /// The property `totalCount`.
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

/// The documented schema `LocationDeletedSuccessfulResponseDto`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeletedLocation {
    /// Whether it succeeded.
    ///
    /// Also read from `succeeded`, `succeded`.
    pub success: Option<bool>,
    /// The property `message`.
    ///
    /// Example: `Deleted location with id: ve9EPM428h8vShlRW1KT`.
    pub message: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for DeletedLocation {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeletedLocation")?;
        Some(Self {
            success: object
                .optional(object.present_name(&["success", "succeeded", "succeded"])),
            message: object.optional("message"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `LocationTagDeleteSuccessfulResponseDto`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeletedTag {
    /// Whether it succeeded.
    ///
    /// Also read from `succeeded`, `success`.
    pub succeeded: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for DeletedTag {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeletedTag")?;
        Some(Self {
            succeeded: object
                .optional(object.present_name(&["succeded", "succeeded", "success"])),
            extra: object.extra(),
        })
    }
}

/// The documented schema `LocationTagSuccessfulResponseDto`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct TagResponse {
    /// The property `tag`.
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

/// The documented schema `LocationTagsSchema`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Tag {
    /// Its name.
    ///
    /// Example: `minim aliquip anim`.
    pub name: Option<String>,
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: Option<LocationId>,
    /// Its id.
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

/// The documented schema `LocationTagsSuccessfulResponseDto`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct TagList {
    /// The property `tags`.
    pub tags: Vec<Tag>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for TagList {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("TagList")?;
        Some(Self {
            tags: object.list("tags"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `LocationTask`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct LocationTask {
    /// Its id.
    pub id: Option<TaskId>,
    /// Id of the location (sub-account).
    pub location_id: Option<LocationId>,
    /// Id of the contact.
    pub contact_id: Option<ContactId>,
    /// Id of the user it is assigned to.
    pub assigned_to: Option<UserId>,
    /// Its title.
    pub title: Option<String>,
    /// The property `body`.
    pub body: Option<String>,
    /// The property `completed`.
    pub completed: Option<bool>,
    /// Whether it is deleted.
    pub deleted: Option<bool>,
    /// The property `dueDate`.
    ///
    /// Format: RFC 3339 date and time.
    pub due_date: Option<String>,
    /// When it was added.
    ///
    /// Format: RFC 3339 date and time.
    pub date_added: Option<String>,
    /// When it was last changed.
    ///
    /// Format: RFC 3339 date and time.
    pub date_updated: Option<String>,
    /// The property `contactDetails`.
    pub contact_details: Option<TaskContact>,
    /// The property `assignedToUserDetails`.
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

/// The documented schema `LocationTaskListSuccessfulResponseDto`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct TaskList {
    /// The property `tasks`.
    pub tasks: Vec<LocationTask>,
    /// Id under which HighLevel logged the call; its support asks for it.
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

/// The documented schema `MailgunSchema`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Mailgun {
    /// The property `apiKey`.
    pub api_key: String,
    /// The property `domain`.
    ///
    /// Example: `replies.yourdomain.com`.
    pub domain: String,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Mailgun {
    /// Makes a value from what is required.
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

/// The documented schema `ProspectInfoDto`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ProspectInfo {
    /// First name.
    ///
    /// Example: `John`.
    pub first_name: String,
    /// Last name.
    ///
    /// Example: `Doe`.
    pub last_name: String,
    /// Email address.
    ///
    /// Example: `john.doe@mail.com`.
    pub email: String,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl ProspectInfo {
    /// Makes a value from what is required.
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

/// The documented schema `RecurringTaskCreateDTO`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NewRecurringTask {
    /// Its title.
    ///
    /// Example: `Task Name`.
    pub title: String,
    /// A text that describes it.
    ///
    /// Example: `Task Description`.
    pub description: Option<String>,
    /// The property `contactIds`.
    ///
    /// Example: `["sx6wyHhbFdRXh302Lunr"]`.
    pub contact_ids: Option<Vec<ContactId>>,
    /// The property `owners`.
    ///
    /// Example: `["sx6wyHhbFdRXh302Lunr"]`.
    pub owners: Option<Vec<String>>,
    /// The property `rruleOptions`.
    pub rrule_options: RecurrenceRule,
    /// The property `ignoreTaskCreation`.
    pub ignore_task_creation: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl NewRecurringTask {
    /// Makes a value from what is required.
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

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl IntoOptional<String>) -> Self {
        self.description = value.into_optional();
        self
    }

    /// Sets `contact_ids`.
    #[must_use]
    pub fn contact_ids(mut self, value: impl IntoOptional<Vec<ContactId>>) -> Self {
        self.contact_ids = value.into_optional();
        self
    }

    /// Sets `owners`.
    #[must_use]
    pub fn owners(mut self, value: impl IntoOptional<Vec<String>>) -> Self {
        self.owners = value.into_optional();
        self
    }

    /// Sets `ignore_task_creation`.
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

/// The documented schema `RecurringTaskResponseDTO`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct RecurringTask {
    /// Its id.
    ///
    /// Example: `sx6wyHhbFdRXh302Lunr`.
    pub id: Option<String>,
    /// Its title.
    ///
    /// Example: `Task Name`.
    pub title: Option<String>,
    /// A text that describes it.
    ///
    /// Example: `Task Description`.
    pub description: Option<String>,
    /// Id of the location (sub-account).
    ///
    /// Example: `sx6wyHhbFdRXh302Lunr`.
    pub location_id: Option<LocationId>,
    /// When it was last changed.
    ///
    /// Example: `2021-04-15T10:00:00.000Z`.
    pub updated_at: Option<String>,
    /// When it was created.
    ///
    /// Example: `2021-04-15T10:00:00.000Z`.
    pub created_at: Option<String>,
    /// The property `rruleOptions`.
    pub rrule_options: Option<RecurrenceRule>,
    /// The property `totalOccurrence`.
    ///
    /// Example: `10`.
    pub total_occurrence: Option<i64>,
    /// Whether it is deleted.
    pub deleted: Option<bool>,
    /// Id of the user it is assigned to.
    ///
    /// Example: `sx6wyHhbFdRXh302Lunr`.
    pub assigned_to: Option<UserId>,
    /// Id of the contact.
    ///
    /// Example: `v5cEPM428h8vShlRW1KT`.
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

/// The documented schema `RecurringTaskSingleResponseDTO`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct RecurringTaskResponse {
    /// The property `recurringTask`.
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

/// The documented schema `RecurringTaskUpdateDTO`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct RecurringTaskChange {
    /// Its title.
    ///
    /// Example: `Task Name`.
    pub title: Option<String>,
    /// A text that describes it.
    ///
    /// Example: `Task Description`.
    pub description: Option<String>,
    /// The property `contactIds`.
    ///
    /// Example: `["sx6wyHhbFdRXh302Lunr"]`.
    pub contact_ids: Option<Vec<ContactId>>,
    /// The property `owners`.
    ///
    /// Example: `["sx6wyHhbFdRXh302Lunr"]`.
    pub owners: Option<Vec<String>>,
    /// The property `rruleOptions`.
    pub rrule_options: Option<RecurrenceRule>,
    /// The property `ignoreTaskCreation`.
    pub ignore_task_creation: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl RecurringTaskChange {
    /// Makes a value with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `title`.
    #[must_use]
    pub fn title(mut self, value: impl IntoOptional<String>) -> Self {
        self.title = value.into_optional();
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl IntoOptional<String>) -> Self {
        self.description = value.into_optional();
        self
    }

    /// Sets `contact_ids`.
    #[must_use]
    pub fn contact_ids(mut self, value: impl IntoOptional<Vec<ContactId>>) -> Self {
        self.contact_ids = value.into_optional();
        self
    }

    /// Sets `owners`.
    #[must_use]
    pub fn owners(mut self, value: impl IntoOptional<Vec<String>>) -> Self {
        self.owners = value.into_optional();
        self
    }

    /// Sets `rrule_options`.
    #[must_use]
    pub fn rrule_options(mut self, value: impl IntoOptional<RecurrenceRule>) -> Self {
        self.rrule_options = value.into_optional();
        self
    }

    /// Sets `ignore_task_creation`.
    #[must_use]
    pub fn ignore_task_creation(mut self, value: impl IntoOptional<bool>) -> Self {
        self.ignore_task_creation = value.into_optional();
        self
    }
}

impl Encode for RecurringTaskChange {
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

/// The documented schema `SearchSuccessfulResponseDto`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct LocationList {
    /// The property `locations`.
    pub locations: Vec<FoundLocation>,
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

/// The documented schema `SettingsSchema`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Settings {
    /// The property `allowDuplicateContact`.
    pub allow_duplicate_contact: Option<bool>,
    /// The property `allowDuplicateOpportunity`.
    pub allow_duplicate_opportunity: Option<bool>,
    /// The property `allowFacebookNameMerge`.
    pub allow_facebook_name_merge: Option<bool>,
    /// The property `disableContactTimezone`.
    pub disable_contact_timezone: Option<bool>,
    /// Members of other keys.
    pub others: BTreeMap<String, bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Settings {
    /// Makes a value with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `allow_duplicate_contact`.
    #[must_use]
    pub fn allow_duplicate_contact(mut self, value: impl IntoOptional<bool>) -> Self {
        self.allow_duplicate_contact = value.into_optional();
        self
    }

    /// Sets `allow_duplicate_opportunity`.
    #[must_use]
    pub fn allow_duplicate_opportunity(
        mut self,
        value: impl IntoOptional<bool>,
    ) -> Self {
        self.allow_duplicate_opportunity = value.into_optional();
        self
    }

    /// Sets `allow_facebook_name_merge`.
    #[must_use]
    pub fn allow_facebook_name_merge(mut self, value: impl IntoOptional<bool>) -> Self {
        self.allow_facebook_name_merge = value.into_optional();
        self
    }

    /// Sets `disable_contact_timezone`.
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

impl Decode for Settings {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Settings")?;
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

impl Encode for Settings {
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

/// The documented schema `SmsTemplateSchema`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct SmsContent {
    /// The property `body`.
    ///
    /// Example: `sms body`.
    pub body: Option<String>,
    /// The property `attachments`.
    pub attachments: Vec<Value>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl std::fmt::Debug for SmsContent {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("SmsContent")
            .field("body", &self.body)
            .field("attachments", &raw(&self.attachments))
            .field("extra", &self.extra)
            .finish()
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

/// The documented schema `SnapshotPutSchema`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct SnapshotChoice {
    /// Its id.
    ///
    /// Example: `XXXXXXXXXXX`.
    pub id: String,
    /// The property `override`.
    ///
    /// Default: `false`.
    pub override_: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl SnapshotChoice {
    /// Makes a value from what is required.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            override_: None,
            extra: Extra::new(),
        }
    }

    /// Sets `override_`.
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

/// The documented schema `SocialSchema`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Social {
    /// The property `facebookUrl`.
    ///
    /// Example: `https://www.facebook.com/`.
    pub facebook_url: Option<String>,
    /// The property `googlePlus`.
    ///
    /// Example: `https://www.googleplus.com/`.
    pub google_plus: Option<String>,
    /// The property `linkedIn`.
    ///
    /// Example: `https://www.linkedIn.com/`.
    pub linkedin: Option<String>,
    /// The property `foursquare`.
    ///
    /// Example: `https://www.foursquare.com/`.
    pub foursquare: Option<String>,
    /// The property `twitter`.
    ///
    /// Example: `https://www.foutwitterrsquare.com/`.
    pub twitter: Option<String>,
    /// The property `yelp`.
    ///
    /// Example: `https://www.yelp.com/`.
    pub yelp: Option<String>,
    /// The property `instagram`.
    ///
    /// Example: `https://www.instagram.com/`.
    pub instagram: Option<String>,
    /// The property `youtube`.
    ///
    /// Example: `https://www.youtube.com/`.
    pub youtube: Option<String>,
    /// The property `pinterest`.
    ///
    /// Example: `https://www.pinterest.com/`.
    pub pinterest: Option<String>,
    /// The property `blogRss`.
    ///
    /// Example: `https://www.blogRss.com/`.
    pub blog_rss: Option<String>,
    /// The property `googlePlacesId`.
    ///
    /// Example: `ChIJJGPdVbQTrjsRGUkefteUeFk`.
    pub google_places_id: Option<String>,
    /// Members of other keys.
    pub others: BTreeMap<String, String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Social {
    /// Makes a value with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `facebook_url`.
    #[must_use]
    pub fn facebook_url(mut self, value: impl IntoOptional<String>) -> Self {
        self.facebook_url = value.into_optional();
        self
    }

    /// Sets `google_plus`.
    #[must_use]
    pub fn google_plus(mut self, value: impl IntoOptional<String>) -> Self {
        self.google_plus = value.into_optional();
        self
    }

    /// Sets `linkedin`.
    #[must_use]
    pub fn linkedin(mut self, value: impl IntoOptional<String>) -> Self {
        self.linkedin = value.into_optional();
        self
    }

    /// Sets `foursquare`.
    #[must_use]
    pub fn foursquare(mut self, value: impl IntoOptional<String>) -> Self {
        self.foursquare = value.into_optional();
        self
    }

    /// Sets `twitter`.
    #[must_use]
    pub fn twitter(mut self, value: impl IntoOptional<String>) -> Self {
        self.twitter = value.into_optional();
        self
    }

    /// Sets `yelp`.
    #[must_use]
    pub fn yelp(mut self, value: impl IntoOptional<String>) -> Self {
        self.yelp = value.into_optional();
        self
    }

    /// Sets `instagram`.
    #[must_use]
    pub fn instagram(mut self, value: impl IntoOptional<String>) -> Self {
        self.instagram = value.into_optional();
        self
    }

    /// Sets `youtube`.
    #[must_use]
    pub fn youtube(mut self, value: impl IntoOptional<String>) -> Self {
        self.youtube = value.into_optional();
        self
    }

    /// Sets `pinterest`.
    #[must_use]
    pub fn pinterest(mut self, value: impl IntoOptional<String>) -> Self {
        self.pinterest = value.into_optional();
        self
    }

    /// Sets `blog_rss`.
    #[must_use]
    pub fn blog_rss(mut self, value: impl IntoOptional<String>) -> Self {
        self.blog_rss = value.into_optional();
        self
    }

    /// Sets `google_places_id`.
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

impl Decode for Social {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Social")?;
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

impl Encode for Social {
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

/// The documented schema `TaskSearchParamsDto`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct TaskFilter {
    /// Ids of the contacts.
    ///
    /// Example: `["dSMo5jnqkJyh8YeGXM7k","j5WESpmRj816VtyUuWwh"]`.
    pub contact_id: Option<Vec<ContactId>>,
    /// The property `completed`.
    pub completed: Option<bool>,
    /// Ids of the users that the tasks are assigned to.
    ///
    /// Example: `["0004Mtfsd11SBU1mBPgd"]`.
    pub assigned_to: Option<Vec<UserId>>,
    /// The property `query`.
    ///
    /// Example: `Task Name`.
    pub query: Option<String>,
    /// The property `limit`.
    ///
    /// Default: `25`. Example: `10`.
    pub limit: Option<i64>,
    /// The property `skip`.
    ///
    /// Default: `0`. Example: `10`.
    pub skip: Option<i64>,
    /// The property `businessId`.
    ///
    /// Example: `6348240b98722079e5417332`.
    pub business_id: Option<BusinessId>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl TaskFilter {
    /// Makes a value with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `contact_id`.
    #[must_use]
    pub fn contact_id(mut self, value: impl IntoOptional<Vec<ContactId>>) -> Self {
        self.contact_id = value.into_optional();
        self
    }

    /// Sets `completed`.
    #[must_use]
    pub fn completed(mut self, value: impl IntoOptional<bool>) -> Self {
        self.completed = value.into_optional();
        self
    }

    /// Sets `assigned_to`.
    #[must_use]
    pub fn assigned_to(mut self, value: impl IntoOptional<Vec<UserId>>) -> Self {
        self.assigned_to = value.into_optional();
        self
    }

    /// Sets `query`.
    #[must_use]
    pub fn query(mut self, value: impl IntoOptional<String>) -> Self {
        self.query = value.into_optional();
        self
    }

    /// Sets `limit`.
    #[must_use]
    pub fn limit(mut self, value: impl IntoOptional<i64>) -> Self {
        self.limit = value.into_optional();
        self
    }

    /// Sets `skip`.
    #[must_use]
    pub fn skip(mut self, value: impl IntoOptional<i64>) -> Self {
        self.skip = value.into_optional();
        self
    }

    /// Sets `business_id`.
    #[must_use]
    pub fn business_id(mut self, value: impl IntoOptional<BusinessId>) -> Self {
        self.business_id = value.into_optional();
        self
    }
}

impl Encode for TaskFilter {
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

/// The documented schema `TwilioSchema`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Twilio {
    /// The property `sid`.
    ///
    /// Example: `AC_XXXXXXXXXXX`.
    pub sid: String,
    /// The property `authToken`.
    pub auth_token: String,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Twilio {
    /// Makes a value from what is required.
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

/// The documented schema `UpdateCustomFieldsDTO`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CustomFieldUpdate {
    /// Its name.
    ///
    /// Example: `Custom Field`.
    pub name: String,
    /// The property `placeholder`.
    ///
    /// Example: `Placeholder Text`.
    pub placeholder: Option<String>,
    /// The property `acceptedFormat`.
    ///
    /// Example: `[".pdf",".docx",".jpeg"]`.
    pub accepted_format: Option<Vec<String>>,
    /// The property `isMultipleFile`.
    pub is_multiple_file: Option<bool>,
    /// The property `maxNumberOfFiles`.
    ///
    /// Example: `2`.
    pub max_number_of_files: Option<i64>,
    /// The property `textBoxListOptions`.
    pub text_box_list_options: Option<Vec<TextBoxListOption>>,
    /// The property `position`.
    ///
    /// Default: `0`.
    pub position: Option<i64>,
    /// The property `model`.
    pub model: Option<CustomFieldModel>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl CustomFieldUpdate {
    /// Makes a value from what is required.
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

    /// Sets `placeholder`.
    #[must_use]
    pub fn placeholder(mut self, value: impl IntoOptional<String>) -> Self {
        self.placeholder = value.into_optional();
        self
    }

    /// Sets `accepted_format`.
    #[must_use]
    pub fn accepted_format(mut self, value: impl IntoOptional<Vec<String>>) -> Self {
        self.accepted_format = value.into_optional();
        self
    }

    /// Sets `is_multiple_file`.
    #[must_use]
    pub fn is_multiple_file(mut self, value: impl IntoOptional<bool>) -> Self {
        self.is_multiple_file = value.into_optional();
        self
    }

    /// Sets `max_number_of_files`.
    #[must_use]
    pub fn max_number_of_files(mut self, value: impl IntoOptional<i64>) -> Self {
        self.max_number_of_files = value.into_optional();
        self
    }

    /// Sets `text_box_list_options`.
    #[must_use]
    pub fn text_box_list_options(
        mut self,
        value: impl IntoOptional<Vec<TextBoxListOption>>,
    ) -> Self {
        self.text_box_list_options = value.into_optional();
        self
    }

    /// Sets `position`.
    #[must_use]
    pub fn position(mut self, value: impl IntoOptional<i64>) -> Self {
        self.position = value.into_optional();
        self
    }

    /// Sets `model`.
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

/// The documented schema `UpdateLocationDto`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateLocationBody {
    /// Its name.
    ///
    /// Example: `Mark Shoes`.
    pub name: Option<String>,
    /// Phone number.
    ///
    /// Example: `+1410039940`.
    pub phone: Option<String>,
    /// Id of the company (agency).
    ///
    /// Example: `UAXssdawIWAWD`.
    pub company_id: CompanyId,
    /// The property `address`.
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
    pub country: Option<CountryCode>,
    /// Postal code of the address.
    ///
    /// Example: `567654`.
    pub postal_code: Option<String>,
    /// URL of the website.
    ///
    /// Example: `https://yourwebsite.com`.
    pub website: Option<String>,
    /// Name of the time zone.
    ///
    /// Example: `US/Central`.
    pub timezone: Option<String>,
    /// The property `prospectInfo`.
    pub prospect_info: Option<ProspectInfo>,
    /// The property `settings`.
    pub settings: Option<Settings>,
    /// The property `social`.
    pub social: Option<Social>,
    /// The property `twilio`.
    pub twilio: Option<Twilio>,
    /// The property `mailgun`.
    pub mailgun: Option<Mailgun>,
    /// The property `snapshot`.
    pub snapshot: Option<SnapshotChoice>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl UpdateLocationBody {
    /// Makes a value from what is required.
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

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl IntoOptional<String>) -> Self {
        self.name = value.into_optional();
        self
    }

    /// Sets `phone`.
    #[must_use]
    pub fn phone(mut self, value: impl IntoOptional<String>) -> Self {
        self.phone = value.into_optional();
        self
    }

    /// Sets `address`.
    #[must_use]
    pub fn address(mut self, value: impl IntoOptional<String>) -> Self {
        self.address = value.into_optional();
        self
    }

    /// Sets `city`.
    #[must_use]
    pub fn city(mut self, value: impl IntoOptional<String>) -> Self {
        self.city = value.into_optional();
        self
    }

    /// Sets `state`.
    #[must_use]
    pub fn state(mut self, value: impl IntoOptional<String>) -> Self {
        self.state = value.into_optional();
        self
    }

    /// Sets `country`.
    #[must_use]
    pub fn country(mut self, value: impl IntoOptional<CountryCode>) -> Self {
        self.country = value.into_optional();
        self
    }

    /// Sets `postal_code`.
    #[must_use]
    pub fn postal_code(mut self, value: impl IntoOptional<String>) -> Self {
        self.postal_code = value.into_optional();
        self
    }

    /// Sets `website`.
    #[must_use]
    pub fn website(mut self, value: impl IntoOptional<String>) -> Self {
        self.website = value.into_optional();
        self
    }

    /// Sets `timezone`.
    #[must_use]
    pub fn timezone(mut self, value: impl IntoOptional<String>) -> Self {
        self.timezone = value.into_optional();
        self
    }

    /// Sets `prospect_info`.
    #[must_use]
    pub fn prospect_info(mut self, value: impl IntoOptional<ProspectInfo>) -> Self {
        self.prospect_info = value.into_optional();
        self
    }

    /// Sets `settings`.
    #[must_use]
    pub fn settings(mut self, value: impl IntoOptional<Settings>) -> Self {
        self.settings = value.into_optional();
        self
    }

    /// Sets `social`.
    #[must_use]
    pub fn social(mut self, value: impl IntoOptional<Social>) -> Self {
        self.social = value.into_optional();
        self
    }

    /// Sets `twilio`.
    #[must_use]
    pub fn twilio(mut self, value: impl IntoOptional<Twilio>) -> Self {
        self.twilio = value.into_optional();
        self
    }

    /// Sets `mailgun`.
    #[must_use]
    pub fn mailgun(mut self, value: impl IntoOptional<Mailgun>) -> Self {
        self.mailgun = value.into_optional();
        self
    }

    /// Sets `snapshot`.
    #[must_use]
    pub fn snapshot(mut self, value: impl IntoOptional<SnapshotChoice>) -> Self {
        self.snapshot = value.into_optional();
        self
    }
}

impl Encode for UpdateLocationBody {
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

/// The documented schema `customValuesDTO`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CustomValueInput {
    /// Its name.
    ///
    /// Example: `Custom Field Name`.
    pub name: String,
    /// The property `value`.
    ///
    /// Example: `Value`.
    pub value: String,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl CustomValueInput {
    /// Makes a value from what is required.
    pub fn new(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            value: value.into(),
            extra: Extra::new(),
        }
    }
}

impl Encode for CustomValueInput {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("name", &self.name);
        object.field("value", &self.value);
    }
}

/// The documented schema `tagBody`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct TagBody {
    /// Its name.
    ///
    /// Example: `Tag`.
    pub name: String,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl TagBody {
    /// Makes a value from what is required.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            extra: Extra::new(),
        }
    }
}

impl Encode for TagBody {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("name", &self.name);
    }
}

/// The documented schema `textBoxListOptionsSchema`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct TextBoxListOption {
    /// The property `label`.
    ///
    /// Example: `First`.
    pub label: Option<String>,
    /// The property `prefillValue`.
    pub prefill_value: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl TextBoxListOption {
    /// Makes a value with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `label`.
    #[must_use]
    pub fn label(mut self, value: impl IntoOptional<String>) -> Self {
        self.label = value.into_optional();
        self
    }

    /// Sets `prefill_value`.
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

/// One of a set of strings.
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

/// Country of the address.
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

/// An object described within `v2/locations.yaml`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CustomFieldDefinitionPicklistOptionsItemValue {
    /// Id of the record.
    pub id: Option<String>,
    /// Text that is shown for the option.
    pub label: Option<String>,
    /// Value with which the option is filled in beforehand.
    pub prefill_value: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for CustomFieldDefinitionPicklistOptionsItemValue {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CustomFieldDefinitionPicklistOptionsItemValue")?;
        Some(Self {
            id: object.optional("id"),
            label: object.optional("label"),
            prefill_value: object.optional("prefillValue"),
            extra: object.extra(),
        })
    }
}

/// One of several things.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[allow(clippy::large_enum_variant, reason = "callers match on values, not on boxes")]
#[non_exhaustive]
pub enum CustomFieldDefinitionPicklistOptionsItem {
    /// Text.
    String(String),
    /// `CustomFieldDefinitionPicklistOptionsItemValue`.
    CustomFieldDefinitionPicklistOptionsItemValue(
        CustomFieldDefinitionPicklistOptionsItemValue,
    ),
    /// JSON that fits none of the documented alternatives.
    Other(Value),
}

impl From<&str> for CustomFieldDefinitionPicklistOptionsItem {
    #[inline]
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<String> for CustomFieldDefinitionPicklistOptionsItem {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<CustomFieldDefinitionPicklistOptionsItemValue>
for CustomFieldDefinitionPicklistOptionsItem {
    #[inline]
    fn from(value: CustomFieldDefinitionPicklistOptionsItemValue) -> Self {
        Self::CustomFieldDefinitionPicklistOptionsItemValue(value)
    }
}

impl Decode for CustomFieldDefinitionPicklistOptionsItem {
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
                        decode: |value| {
                            value
                                .fit()
                                .map(Self::CustomFieldDefinitionPicklistOptionsItemValue)
                        },
                    },
                ],
            );
        fit.or_else(|| <Value as Decode>::decode(value).map(Self::Other))
    }
}

/// One of a set of strings.
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

/// One of a set of strings.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum Weekday {
    /// `MO`
    Mo,
    /// `TU`
    Tu,
    /// `WE`
    We,
    /// `TH`
    Th,
    /// `FR`
    Fr,
    /// `SA`
    Sa,
    /// `SU`
    Su,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl Weekday {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Mo => "MO",
            Self::Tu => "TU",
            Self::We => "WE",
            Self::Th => "TH",
            Self::Fr => "FR",
            Self::Sa => "SA",
            Self::Su => "SU",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for Weekday {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "MO" => Self::Mo,
            "TU" => Self::Tu,
            "WE" => Self::We,
            "TH" => Self::Th,
            "FR" => Self::Fr,
            "SA" => Self::Sa,
            "SU" => Self::Su,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// An object described within `v2/locations.yaml`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UploadedFile {
    /// The property `fieldname`.
    pub fieldname: Option<String>,
    /// The property `originalname`.
    pub originalname: Option<String>,
    /// The property `encoding`.
    pub encoding: Option<String>,
    /// The property `mimetype`.
    pub mimetype: Option<String>,
    /// The property `size`.
    pub size: Option<i64>,
    /// The property `url`.
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

/// One of several things.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[allow(clippy::large_enum_variant, reason = "callers match on values, not on boxes")]
#[non_exhaustive]
pub enum Template {
    /// `SmsTemplate`.
    SmsTemplate(SmsTemplate),
    /// `EmailTemplate`.
    EmailTemplate(EmailTemplate),
    /// JSON that fits none of the documented alternatives.
    Other(Value),
}

impl From<SmsTemplate> for Template {
    #[inline]
    fn from(value: SmsTemplate) -> Self {
        Self::SmsTemplate(value)
    }
}

impl From<EmailTemplate> for Template {
    #[inline]
    fn from(value: EmailTemplate) -> Self {
        Self::EmailTemplate(value)
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
                        decode: |value| value.fit().map(Self::SmsTemplate),
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
                        decode: |value| value.fit().map(Self::EmailTemplate),
                    },
                ],
            );
        fit.or_else(|| <Value as Decode>::decode(value).map(Self::Other))
    }
}

/// An object described within `v2/locations.yaml`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct TaskContact {
    /// The property `firstName`.
    pub first_name: Option<String>,
    /// The property `lastName`.
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

/// An object described within `v2/locations.yaml`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct TaskUser {
    /// The property `id`.
    pub id: Option<String>,
    /// The property `firstName`.
    pub first_name: Option<String>,
    /// The property `lastName`.
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

/// One of a set of strings.
///
/// Default: `asc`.
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

/// One of a set of strings.
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

/// One of a set of strings.
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
    NewCustomField, CreateLocationBody, RecurrenceRule, Mailgun, ProspectInfo,
    NewRecurringTask, RecurringTaskChange, Settings, SnapshotChoice, Social, TaskFilter,
    Twilio, CustomFieldUpdate, UpdateLocationBody, CustomValueInput, TagBody,
    TextBoxListOption,
}

impl_default! {
    Business, SavedLocation, DeletedCustomField, CustomFieldDefinition,
    CustomFieldResponse, CustomFieldList, RecurrenceRule, DeletedCustomValue,
    CustomValueResponse, CustomValue, CustomValueList, DeletedRecurringTask,
    EmailContent, UploadedFiles, EmailTemplate, Location, LocationResponse,
    FoundLocation, SmsTemplate, TemplateList, DeletedLocation, DeletedTag, TagResponse,
    Tag, TagList, LocationTask, TaskList, RecurringTask, RecurringTaskResponse,
    LocationList, Settings, SmsContent, Social,
    CustomFieldDefinitionPicklistOptionsItemValue, UploadedFile, TaskContact, TaskUser,
}

impl_extra! {
    NewCustomField, CreateLocationBody, RecurrenceRule, CustomFieldFiles, Mailgun,
    ProspectInfo, NewRecurringTask, RecurringTaskChange, Settings, SnapshotChoice,
    Social, TaskFilter, Twilio, CustomFieldUpdate, UpdateLocationBody, CustomValueInput,
    TagBody, TextBoxListOption,
}

open_enum! {
    CustomFieldModel, CountryCode, RecurrenceInterval, Weekday, SortOrder,
    CustomFieldFilter, TemplateType,
}

#[cfg(feature = "extra-traits")]
highlevel_runtime::open_enum_extras! {
    CustomFieldModel, CountryCode, RecurrenceInterval, Weekday, SortOrder,
    CustomFieldFilter, TemplateType,
}
