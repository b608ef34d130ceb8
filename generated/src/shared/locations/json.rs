//! Implementations of serde's traits for the Locations API.

use highlevel_runtime::{Decode, Encode, Node, Writer, impl_serde, open_enum_decode};

use super::{
    Business, CountryCode, CustomFieldDefinition, CustomFieldFilter, CustomFieldList,
    CustomFieldModel, CustomFieldResponse, CustomFieldUpdate, CustomValue,
    CustomValueFields, CustomValueList, CustomValueResponse, DeletedRecurringTask,
    EmailContent, EmailTemplate, Location, LocationList, LocationResponse,
    LocationSettings, LocationSocialLinks, LocationSummary, LocationTagList,
    LocationTask, LocationUpdate, Mailgun, NewCustomField, NewLocation, NewRecurringTask,
    PicklistOption, PicklistOptionValue, ProspectInfo, RecurrenceInterval,
    RecurrenceRule, RecurringTask, RecurringTaskResponse, RecurringTaskUpdate,
    SavedLocation, SmsContent, SmsTemplate, SnapshotChoice, SortOrder, Tag, TagResponse,
    TaskContact, TaskList, TaskSearch, TaskUser, Template, TemplateList, TemplateType,
    TextBoxListOption, Twilio, UploadedFile, UploadedFiles, Weekday,
};

open_enum_decode! {
    SortOrder, CustomFieldFilter, TemplateType,
}

impl Encode for Business {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("name", &self.name);
        object.field("address", &self.address);
        object.field("city", &self.city);
        object.field("state", &self.state);
        object.field("country", &self.country);
        object.field("postalCode", &self.postal_code);
        object.field("website", &self.website);
        object.field("timezone", &self.timezone);
        object.field("logoUrl", &self.logo_url);
    }
}

impl Decode for NewCustomField {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("NewCustomField")?;
        Some(Self {
            name: object.required("name")?,
            data_type: object.required("dataType")?,
            placeholder: object.optional("placeholder"),
            accepted_format: object.optional("acceptedFormat"),
            is_multiple_file: object.optional("isMultipleFile"),
            max_number_of_files: object.optional("maxNumberOfFiles"),
            text_box_list_options: object.optional("textBoxListOptions"),
            position: object.optional("position"),
            model: object.optional("model"),
            field_key: object.optional("fieldKey"),
            parent_id: object.optional("parentId"),
            description: object.optional("description"),
            extra: object.extra(),
        })
    }
}

impl Decode for NewLocation {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("NewLocation")?;
        Some(Self {
            name: object.required("name")?,
            phone: object.optional("phone"),
            company_id: object.required("companyId")?,
            address: object.optional("address"),
            city: object.optional("city"),
            state: object.optional("state"),
            country: object.optional("country"),
            postal_code: object.optional("postalCode"),
            website: object.optional("website"),
            timezone: object.optional("timezone"),
            prospect_info: object.optional("prospectInfo"),
            settings: object.optional("settings"),
            social: object.optional("social"),
            twilio: object.optional("twilio"),
            mailgun: object.optional("mailgun"),
            snapshot_id: object.optional("snapshotId"),
            extra: object.extra(),
        })
    }
}

impl Encode for SavedLocation {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("companyId", &self.company_id);
        object.field("name", &self.name);
        object.field("phone", &self.phone);
        object.field("email", &self.email);
        object.field("address", &self.address);
        object.field("city", &self.city);
        object.field("state", &self.state);
        object.field("domain", &self.domain);
        object.field("country", &self.country);
        object.field("postalCode", &self.postal_code);
        object.field("website", &self.website);
        object.field("timezone", &self.timezone);
        object.field("settings", &self.settings);
        object.field("social", &self.social);
    }
}

impl Encode for CustomFieldDefinition {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("name", &self.name);
        object.field("fieldKey", &self.field_key);
        object.field("placeholder", &self.placeholder);
        object.field("dataType", &self.data_type);
        object.field("position", &self.position);
        object.field("picklistOptions", &self.picklist_options);
        object.field("picklistImageOptions", &self.picklist_image_options);
        object.field("isAllowedCustomOption", &self.is_allowed_custom_option);
        object.field("isMultiFileAllowed", &self.is_multi_file_allowed);
        object.field("maxFileLimit", &self.max_file_limit);
        object.field("locationId", &self.location_id);
        object.field("model", &self.model);
        object.field("documentType", &self.document_type);
        object.field("parentId", &self.parent_id);
        object.field("dateAdded", &self.date_added);
        object.field("standard", &self.standard);
        object.field("scopes", &self.scopes);
    }
}

impl Encode for CustomFieldResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("customField", &self.custom_field);
        object.field("traceId", &self.trace_id);
    }
}

impl Encode for CustomFieldList {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("customFields", &self.custom_fields);
    }
}

impl Encode for CustomValueResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("customValue", &self.custom_value);
        object.field("traceId", &self.trace_id);
    }
}

impl Encode for CustomValue {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("name", &self.name);
        object.field("fieldKey", &self.field_key);
        object.field("value", &self.value);
        object.field("locationId", &self.location_id);
        object.field("documentType", &self.document_type);
    }
}

impl Encode for CustomValueList {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("customValues", &self.custom_values);
        object.field("traceId", &self.trace_id);
    }
}

impl Encode for DeletedRecurringTask {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("success", &self.success);
    }
}

impl Encode for EmailContent {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("subject", &self.subject);
        object.field("attachments", &self.attachments);
        object.field("html", &self.html);
    }
}

impl Encode for UploadedFiles {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("uploadedFiles", &self.uploaded_files);
        object.field("meta", &self.meta);
    }
}

impl Encode for EmailTemplate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("name", &self.name);
        object.field("type", &self.type_);
        object.field("dateAdded", &self.date_added);
        object.field("template", &self.template);
        object.field("locationId", &self.location_id);
    }
}

impl Encode for Location {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("companyId", &self.company_id);
        object.field("name", &self.name);
        object.field("domain", &self.domain);
        object.field("address", &self.address);
        object.field("city", &self.city);
        object.field("state", &self.state);
        object.field("logoUrl", &self.logo_url);
        object.field("country", &self.country);
        object.field("postalCode", &self.postal_code);
        object.field("website", &self.website);
        object.field("timezone", &self.timezone);
        object.field("firstName", &self.first_name);
        object.field("lastName", &self.last_name);
        object.field("email", &self.email);
        object.field("phone", &self.phone);
        object.field("business", &self.business);
        object.field("social", &self.social);
        object.field("settings", &self.settings);
        object.field("reseller", &self.reseller);
    }
}

impl Encode for LocationResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("location", &self.location);
    }
}

impl Encode for LocationSummary {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("name", &self.name);
        object.field("phone", &self.phone);
        object.field("email", &self.email);
        object.field("address", &self.address);
        object.field("city", &self.city);
        object.field("state", &self.state);
        object.field("country", &self.country);
        object.field("postalCode", &self.postal_code);
        object.field("website", &self.website);
        object.field("timezone", &self.timezone);
        object.field("settings", &self.settings);
        object.field("social", &self.social);
    }
}

impl Encode for SmsTemplate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("name", &self.name);
        object.field("type", &self.type_);
        object.field("template", &self.template);
        object.field("dateAdded", &self.date_added);
        object.field("locationId", &self.location_id);
        object.field("urlAttachments", &self.url_attachments);
    }
}

impl Encode for TemplateList {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("templates", &self.templates);
        object.field("totalCount", &self.total_count);
    }
}

impl Encode for TagResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("tag", &self.tag);
    }
}

impl Encode for Tag {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("name", &self.name);
        object.field("locationId", &self.location_id);
        object.field("id", &self.id);
    }
}

impl Encode for LocationTagList {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("tags", &self.tags);
    }
}

impl Encode for LocationTask {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("_id", &self.id);
        object.field("locationId", &self.location_id);
        object.field("contactId", &self.contact_id);
        object.field("assignedTo", &self.assigned_to);
        object.field("title", &self.title);
        object.field("body", &self.body);
        object.field("completed", &self.completed);
        object.field("deleted", &self.deleted);
        object.field("dueDate", &self.due_date);
        object.field("dateAdded", &self.date_added);
        object.field("dateUpdated", &self.date_updated);
        object.field("contactDetails", &self.contact_details);
        object.field("assignedToUserDetails", &self.assigned_to_user_details);
    }
}

impl Encode for TaskList {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("tasks", &self.tasks);
        object.field("traceId", &self.trace_id);
    }
}

impl Decode for Mailgun {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Mailgun")?;
        Some(Self {
            api_key: object.required("apiKey")?,
            domain: object.required("domain")?,
            extra: object.extra(),
        })
    }
}

impl Decode for ProspectInfo {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ProspectInfo")?;
        Some(Self {
            first_name: object.required("firstName")?,
            last_name: object.required("lastName")?,
            email: object.required("email")?,
            extra: object.extra(),
        })
    }
}

impl Decode for NewRecurringTask {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("NewRecurringTask")?;
        Some(Self {
            title: object.required("title")?,
            description: object.optional("description"),
            contact_ids: object.optional("contactIds"),
            owners: object.optional("owners"),
            rrule_options: object.required("rruleOptions")?,
            ignore_task_creation: object.optional("ignoreTaskCreation"),
            extra: object.extra(),
        })
    }
}

impl Encode for RecurringTask {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("title", &self.title);
        object.field("description", &self.description);
        object.field("locationId", &self.location_id);
        object.field("updatedAt", &self.updated_at);
        object.field("createdAt", &self.created_at);
        object.field("rruleOptions", &self.rrule_options);
        object.field("totalOccurrence", &self.total_occurrence);
        object.field("deleted", &self.deleted);
        object.field("assignedTo", &self.assigned_to);
        object.field("contactId", &self.contact_id);
    }
}

impl Encode for RecurringTaskResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("recurringTask", &self.recurring_task);
    }
}

impl Decode for RecurringTaskUpdate {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("RecurringTaskUpdate")?;
        Some(Self {
            title: object.optional("title"),
            description: object.optional("description"),
            contact_ids: object.optional("contactIds"),
            owners: object.optional("owners"),
            rrule_options: object.optional("rruleOptions"),
            ignore_task_creation: object.optional("ignoreTaskCreation"),
            extra: object.extra(),
        })
    }
}

impl Encode for LocationList {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("locations", &self.locations);
    }
}

impl Encode for SmsContent {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("body", &self.body);
        object.field("attachments", &self.attachments);
    }
}

impl Decode for SnapshotChoice {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("SnapshotChoice")?;
        Some(Self {
            id: object.required("id")?,
            override_: object.optional("override"),
            extra: object.extra(),
        })
    }
}

impl Decode for TaskSearch {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("TaskSearch")?;
        Some(Self {
            contact_id: object.optional("contactId"),
            completed: object.optional("completed"),
            assigned_to: object.optional("assignedTo"),
            query: object.optional("query"),
            limit: object.optional("limit"),
            skip: object.optional("skip"),
            business_id: object.optional("businessId"),
            extra: object.extra(),
        })
    }
}

impl Decode for Twilio {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Twilio")?;
        Some(Self {
            sid: object.required("sid")?,
            auth_token: object.required("authToken")?,
            extra: object.extra(),
        })
    }
}

impl Decode for CustomFieldUpdate {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CustomFieldUpdate")?;
        Some(Self {
            name: object.required("name")?,
            placeholder: object.optional("placeholder"),
            accepted_format: object.optional("acceptedFormat"),
            is_multiple_file: object.optional("isMultipleFile"),
            max_number_of_files: object.optional("maxNumberOfFiles"),
            text_box_list_options: object.optional("textBoxListOptions"),
            position: object.optional("position"),
            model: object.optional("model"),
            extra: object.extra(),
        })
    }
}

impl Decode for LocationUpdate {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("LocationUpdate")?;
        Some(Self {
            name: object.optional("name"),
            phone: object.optional("phone"),
            company_id: object.required("companyId")?,
            address: object.optional("address"),
            city: object.optional("city"),
            state: object.optional("state"),
            country: object.optional("country"),
            postal_code: object.optional("postalCode"),
            website: object.optional("website"),
            timezone: object.optional("timezone"),
            prospect_info: object.optional("prospectInfo"),
            settings: object.optional("settings"),
            social: object.optional("social"),
            twilio: object.optional("twilio"),
            mailgun: object.optional("mailgun"),
            snapshot: object.optional("snapshot"),
            extra: object.extra(),
        })
    }
}

impl Decode for CustomValueFields {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CustomValueFields")?;
        Some(Self {
            name: object.required("name")?,
            value: object.required("value")?,
            extra: object.extra(),
        })
    }
}

impl Decode for TextBoxListOption {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("TextBoxListOption")?;
        Some(Self {
            label: object.optional("label"),
            prefill_value: object.optional("prefillValue"),
            extra: object.extra(),
        })
    }
}

impl Encode for PicklistOptionValue {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("label", &self.label);
        object.field("prefillValue", &self.prefill_value);
    }
}

impl Encode for PicklistOption {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let value: &dyn Encode = match self {
            Self::String(value) => value,
            Self::PicklistOptionValue(value) => value,
            Self::Other(value) => value,
        };
        value.encode(writer);
    }
}

impl Encode for UploadedFile {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("fieldname", &self.fieldname);
        object.field("originalname", &self.originalname);
        object.field("encoding", &self.encoding);
        object.field("mimetype", &self.mimetype);
        object.field("size", &self.size);
        object.field("url", &self.url);
    }
}

impl Encode for Template {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let value: &dyn Encode = match self {
            Self::Sms(value) => value,
            Self::Email(value) => value,
            Self::Other(value) => value,
        };
        value.encode(writer);
    }
}

impl Encode for TaskContact {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("firstName", &self.first_name);
        object.field("lastName", &self.last_name);
    }
}

impl Encode for TaskUser {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("firstName", &self.first_name);
        object.field("lastName", &self.last_name);
    }
}

impl_serde! {
    Business, NewCustomField, NewLocation, SavedLocation, CustomFieldDefinition,
    CustomFieldResponse, CustomFieldList, RecurrenceRule, CustomValueResponse,
    CustomValue, CustomValueList, DeletedRecurringTask, EmailContent, UploadedFiles,
    EmailTemplate, Location, LocationResponse, LocationSummary, SmsTemplate,
    TemplateList, TagResponse, Tag, LocationTagList, LocationTask, TaskList, Mailgun,
    ProspectInfo, NewRecurringTask, RecurringTask, RecurringTaskResponse,
    RecurringTaskUpdate, LocationList, LocationSettings, SmsContent, SnapshotChoice,
    LocationSocialLinks, TaskSearch, Twilio, CustomFieldUpdate, LocationUpdate,
    CustomValueFields, TextBoxListOption, CustomFieldModel, CountryCode,
    PicklistOptionValue, PicklistOption, RecurrenceInterval, Weekday, UploadedFile,
    Template, TaskContact, TaskUser, SortOrder, CustomFieldFilter, TemplateType,
}
