//! Implementations of serde's traits for the Contacts API.

use highlevel_runtime::{Decode, Encode, Node, Writer, impl_serde};

use super::operations::{
    AddContactFollowersParams, AddContactToCampaignParams, AddContactToWorkflowParams,
    AddTagsParams, BulkUpdateTagsParams, CreateContactParams, CreateNoteParams,
    CreateTaskParams, DeleteContactParams, DeleteNoteParams, DeleteTaskParams,
    GetContactParams, GetDuplicateContactParams, GetNoteParams, GetTaskParams,
    ListAppointmentsParams, ListContactsOfBusinessParams, ListContactsParams,
    ListNotesParams, ListTasksParams, RemoveContactFollowersParams,
    RemoveContactFromCampaignParams, RemoveContactFromEveryCampaignParams,
    RemoveContactFromWorkflowParams, RemoveTagsParams, SearchContactsParams,
    SetContactsBusinessParams, SetTaskCompletedParams, UpdateContactParams,
    UpdateNoteParams, UpdateTaskParams, UpsertContactParams,
};
use super::{
    BulkTagUpdateResponse, Contact, ContactList, ContactListMeta, ContactResponse,
    ContactSearchResults, ContactUpdate, ContactUpsert, CreateContactResponse,
    CreatedContact, DndSettings, FoundContact, NewContact, UpdateContactResponse,
    UpsertContactResponse,
};

impl Encode for ContactResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("contact", &self.contact);
        object.field("traceId", &self.trace_id);
    }
}

impl Encode for ContactListMeta {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("total", &self.total);
        object.field("nextPageUrl", &self.next_page_url);
        object.field("startAfterId", &self.start_after_id);
        object.field("startAfter", &self.start_after);
        object.field("currentPage", &self.current_page);
        object.field("nextPage", &self.next_page);
        object.field("prevPage", &self.prev_page);
    }
}

impl Encode for ContactList {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("contacts", &self.contacts);
        object.field("count", &self.count);
        object.field("meta", &self.meta);
        object.field("traceId", &self.trace_id);
    }
}

impl Decode for NewContact {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("NewContact")?;
        Some(Self {
            first_name: object.nullable("firstName"),
            last_name: object.nullable("lastName"),
            name: object.nullable("name"),
            email: object.nullable("email"),
            location_id: object.required("locationId")?,
            gender: object.optional("gender"),
            phone: object.nullable("phone"),
            address1: object.nullable("address1"),
            city: object.nullable("city"),
            state: object.nullable("state"),
            postal_code: object.optional("postalCode"),
            website: object.nullable("website"),
            timezone: object.nullable("timezone"),
            dnd: object.optional("dnd"),
            dnd_settings: object.optional("dndSettings"),
            inbound_dnd_settings: object.optional("inboundDndSettings"),
            tags: object.optional("tags"),
            custom_fields: object.optional("customFields"),
            source: object.optional("source"),
            date_of_birth: object.nullable("dateOfBirth"),
            country: object.optional("country"),
            company_name: object.nullable("companyName"),
            assigned_to: object.optional("assignedTo"),
            additional_phones: object.optional("additionalPhones"),
            additional_emails: object.optional("additionalEmails"),
            extra: object.extra(),
        })
    }
}

impl Encode for CreatedContact {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("dateAdded", &self.date_added);
        object.field("dateUpdated", &self.date_updated);
        object.field("deleted", &self.deleted);
        object.field("tags", &self.tags);
        object.field("type", &self.type_);
        object.field("customFields", &self.custom_fields);
        object.field("locationId", &self.location_id);
        object.field("firstName", &self.first_name);
        object.field("firstNameLowerCase", &self.first_name_lower_case);
        object.field("fullNameLowerCase", &self.full_name_lower_case);
        object.field("lastName", &self.last_name);
        object.field("lastNameLowerCase", &self.last_name_lower_case);
        object.field("email", &self.email);
        object.field("emailLowerCase", &self.email_lower_case);
        object.field("bounceEmail", &self.bounce_email);
        object.field("unsubscribeEmail", &self.unsubscribe_email);
        object.field("dnd", &self.dnd);
        object.field("dndSettings", &self.dnd_settings);
        object.field("phone", &self.phone);
        object.field("address1", &self.address1);
        object.field("city", &self.city);
        object.field("state", &self.state);
        object.field("country", &self.country);
        object.field("postalCode", &self.postal_code);
        object.field("website", &self.website);
        object.field("source", &self.source);
        object.field("companyName", &self.company_name);
        object.field("dateOfBirth", &self.date_of_birth);
        object.field("birthMonth", &self.birth_month);
        object.field("birthDay", &self.birth_day);
        object.field("lastSessionActivityAt", &self.last_session_activity_at);
        object.field("offers", &self.offers);
        object.field("products", &self.products);
        object.field("businessId", &self.business_id);
        object.field("assignedTo", &self.assigned_to);
        object.field("createdBy", &self.created_by);
        object.field("additionalEmails", &self.additional_emails);
        object.field("additionalPhones", &self.additional_phones);
        object.field("attributionSource", &self.attribution_source);
        object.field("lastAttributionSource", &self.last_attribution_source);
        object.field("inboundDndSettings", &self.inbound_dnd_settings);
        object.field("followers", &self.followers);
        object.field("validEmail", &self.valid_email);
        object.field("visitorId", &self.visitor_id);
    }
}

impl Encode for CreateContactResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("contact", &self.contact);
        object.field("traceId", &self.trace_id);
    }
}

impl Encode for FoundContact {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("dndSettings", &self.dnd_settings);
        object.field("id", &self.id);
        object.field("locationId", &self.location_id);
        object.field("firstName", &self.first_name);
        object.field("lastName", &self.last_name);
        object.field("firstNameLowerCase", &self.first_name_lower_case);
        object.field("lastNameLowerCase", &self.last_name_lower_case);
        object.field("email", &self.email);
        object.field("validEmail", &self.valid_email);
        object.field("additionalEmails", &self.additional_emails);
        object.field("phone", &self.phone);
        object.field("phoneLabel", &self.phone_label);
        object.field("additionalPhones", &self.additional_phones);
        object.field("type", &self.type_);
        object.field("source", &self.source);
        object.field("companyName", &self.company_name);
        object.field("businessName", &self.business_name);
        object.field("businessId", &self.business_id);
        object.field("assignedTo", &self.assigned_to);
        object.field("followers", &self.followers);
        object.field("tags", &self.tags);
        object.field("dnd", &self.dnd);
        object.field("address", &self.address);
        object.field("city", &self.city);
        object.field("state", &self.state);
        object.field("postalCode", &self.postal_code);
        object.field("country", &self.country);
        object.field("website", &self.website);
        object.field("timezone", &self.timezone);
        object.field("dateOfBirth", &self.date_of_birth);
        object.field("dateAdded", &self.date_added);
        object.field("dateUpdated", &self.date_updated);
        object.field("customFields", &self.custom_fields);
        object.field("opportunities", &self.opportunities);
        object.field("searchAfter", &self.search_after);
        object.field("contactName", &self.contact_name);
        object.field("inboundDndSettings", &self.inbound_dnd_settings);
        object.field("attributionSource", &self.attribution_source);
        object.field("lastAttributionSource", &self.last_attribution_source);
    }
}

impl Encode for ContactSearchResults {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("contacts", &self.contacts);
        object.field("total", &self.total);
        object.field("traceId", &self.trace_id);
    }
}

impl Encode for Contact {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("name", &self.name);
        object.field("locationId", &self.location_id);
        object.field("firstName", &self.first_name);
        object.field("lastName", &self.last_name);
        object.field("email", &self.email);
        object.field("emailLowerCase", &self.email_lower_case);
        object.field("timezone", &self.timezone);
        object.field("companyName", &self.company_name);
        object.field("phone", &self.phone);
        object.field("dnd", &self.dnd);
        object.field("dndSettings", &self.dnd_settings);
        object.field("type", &self.type_);
        object.field("source", &self.source);
        object.field("assignedTo", &self.assigned_to);
        object.field("address1", &self.address1);
        object.field("city", &self.city);
        object.field("state", &self.state);
        object.field("country", &self.country);
        object.field("postalCode", &self.postal_code);
        object.field("website", &self.website);
        object.field("tags", &self.tags);
        object.field("dateOfBirth", &self.date_of_birth);
        object.field("dateAdded", &self.date_added);
        object.field("dateUpdated", &self.date_updated);
        object.field("attachments", &self.attachments);
        object.field("ssn", &self.ssn);
        object.field("keyword", &self.keyword);
        object.field("firstNameLowerCase", &self.first_name_lower_case);
        object.field("fullNameLowerCase", &self.full_name_lower_case);
        object.field("lastNameLowerCase", &self.last_name_lower_case);
        object.field("lastActivity", &self.last_activity);
        object.field("customFields", &self.custom_fields);
        object.field("businessId", &self.business_id);
        object.field("attributionSource", &self.attribution_source);
        object.field("lastAttributionSource", &self.last_attribution_source);
        object.field("visitorId", &self.visitor_id);
        object.field("additionalEmails", &self.additional_emails);
        object.field("createdBy", &self.created_by);
        object.field("additionalPhones", &self.additional_phones);
        object.field("inboundDndSettings", &self.inbound_dnd_settings);
        object.field("followers", &self.followers);
        object.field("validEmail", &self.valid_email);
    }
}

impl Decode for ContactUpdate {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ContactUpdate")?;
        Some(Self {
            first_name: object.nullable("firstName"),
            last_name: object.nullable("lastName"),
            name: object.nullable("name"),
            email: object.nullable("email"),
            phone: object.nullable("phone"),
            address1: object.nullable("address1"),
            city: object.nullable("city"),
            state: object.nullable("state"),
            postal_code: object.optional("postalCode"),
            website: object.nullable("website"),
            timezone: object.nullable("timezone"),
            dnd: object.optional("dnd"),
            dnd_settings: object.optional("dndSettings"),
            inbound_dnd_settings: object.optional("inboundDndSettings"),
            tags: object.optional("tags"),
            custom_fields: object.optional("customFields"),
            source: object.nullable("source"),
            date_of_birth: object.nullable("dateOfBirth"),
            country: object.optional("country"),
            assigned_to: object.nullable("assignedTo"),
            additional_phones: object.optional("additionalPhones"),
            additional_emails: object.optional("additionalEmails"),
            extra: object.extra(),
        })
    }
}

impl Encode for UpdateContactResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("succeded", &self.succeeded);
        object.field("contact", &self.contact);
        object.field("traceId", &self.trace_id);
    }
}

impl Encode for BulkTagUpdateResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("succeded", &self.succeeded);
        object.field("errorCount", &self.error_count);
        object.field("responses", &self.responses);
    }
}

impl Decode for ContactUpsert {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ContactUpsert")?;
        Some(Self {
            first_name: object.nullable("firstName"),
            last_name: object.nullable("lastName"),
            name: object.nullable("name"),
            email: object.nullable("email"),
            location_id: object.required("locationId")?,
            gender: object.optional("gender"),
            phone: object.nullable("phone"),
            address1: object.nullable("address1"),
            city: object.nullable("city"),
            state: object.nullable("state"),
            postal_code: object.optional("postalCode"),
            website: object.nullable("website"),
            timezone: object.nullable("timezone"),
            dnd: object.optional("dnd"),
            dnd_settings: object.optional("dndSettings"),
            inbound_dnd_settings: object.optional("inboundDndSettings"),
            tags: object.optional("tags"),
            custom_fields: object.optional("customFields"),
            source: object.optional("source"),
            date_of_birth: object.nullable("dateOfBirth"),
            country: object.optional("country"),
            company_name: object.nullable("companyName"),
            assigned_to: object.optional("assignedTo"),
            create_new_if_duplicate_allowed: object
                .optional("createNewIfDuplicateAllowed"),
            extra: object.extra(),
        })
    }
}

impl Encode for UpsertContactResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("new", &self.new);
        object.field("contact", &self.contact);
        object.field("traceId", &self.trace_id);
        object.field("succeeded", &self.succeeded);
    }
}

impl Decode for ListContactsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListContactsParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            start_after_id: object.optional("startAfterId"),
            start_after: object.optional("startAfter"),
            query: object.optional("query"),
            limit: object.optional("limit"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListContactsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("startAfterId", &self.start_after_id);
        object.field("startAfter", &self.start_after);
        object.field("query", &self.query);
        object.field("limit", &self.limit);
    }
}

impl Decode for CreateContactParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateContactParams")?;
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for CreateContactParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for SetContactsBusinessParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("SetContactsBusinessParams")?;
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for SetContactsBusinessParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for BulkUpdateTagsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("BulkUpdateTagsParams")?;
        let params = Self {
            type_: object.required("type")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for BulkUpdateTagsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("type", &self.type_);
        object.field("body", &self.body);
    }
}

impl Decode for ListContactsOfBusinessParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListContactsOfBusinessParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            business_id: object.required("businessId")?,
            limit: object.optional("limit"),
            skip: object.optional("skip"),
            query: object.optional("query"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListContactsOfBusinessParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("businessId", &self.business_id);
        object.field("limit", &self.limit);
        object.field("skip", &self.skip);
        object.field("query", &self.query);
    }
}

impl Decode for SearchContactsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("SearchContactsParams")?;
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for SearchContactsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for GetDuplicateContactParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetDuplicateContactParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            number: object.optional("number"),
            email: object.optional("email"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for GetDuplicateContactParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("number", &self.number);
        object.field("email", &self.email);
    }
}

impl Decode for UpsertContactParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpsertContactParams")?;
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for UpsertContactParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for GetContactParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetContactParams")?;
        let params = Self {
            contact_id: object.required("contactId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for GetContactParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("contactId", &self.contact_id);
    }
}

impl Decode for UpdateContactParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateContactParams")?;
        let params = Self {
            contact_id: object.required("contactId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for UpdateContactParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("contactId", &self.contact_id);
        object.field("body", &self.body);
    }
}

impl Decode for DeleteContactParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteContactParams")?;
        let params = Self {
            contact_id: object.required("contactId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for DeleteContactParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("contactId", &self.contact_id);
    }
}

impl Decode for ListAppointmentsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListAppointmentsParams")?;
        let params = Self {
            contact_id: object.required("contactId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListAppointmentsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("contactId", &self.contact_id);
    }
}

impl Decode for RemoveContactFromEveryCampaignParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("RemoveContactFromEveryCampaignParams")?;
        let params = Self {
            contact_id: object.required("contactId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for RemoveContactFromEveryCampaignParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("contactId", &self.contact_id);
    }
}

impl Decode for AddContactToCampaignParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("AddContactToCampaignParams")?;
        let params = Self {
            contact_id: object.required("contactId")?,
            campaign_id: object.required("campaignId")?,
            body: object.optional("body"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for AddContactToCampaignParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("contactId", &self.contact_id);
        object.field("campaignId", &self.campaign_id);
        object.field("body", &self.body);
    }
}

impl Decode for RemoveContactFromCampaignParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("RemoveContactFromCampaignParams")?;
        let params = Self {
            contact_id: object.required("contactId")?,
            campaign_id: object.required("campaignId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for RemoveContactFromCampaignParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("contactId", &self.contact_id);
        object.field("campaignId", &self.campaign_id);
    }
}

impl Decode for AddContactFollowersParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("AddContactFollowersParams")?;
        let params = Self {
            contact_id: object.required("contactId")?,
            followers: object.required("followers")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for AddContactFollowersParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("contactId", &self.contact_id);
        object.field("followers", &self.followers);
    }
}

impl Decode for RemoveContactFollowersParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("RemoveContactFollowersParams")?;
        let params = Self {
            contact_id: object.required("contactId")?,
            followers: object.required("followers")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for RemoveContactFollowersParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("contactId", &self.contact_id);
        object.field("followers", &self.followers);
    }
}

impl Decode for ListNotesParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListNotesParams")?;
        let params = Self {
            contact_id: object.required("contactId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListNotesParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("contactId", &self.contact_id);
    }
}

impl Decode for CreateNoteParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateNoteParams")?;
        let params = Self {
            contact_id: object.required("contactId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for CreateNoteParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("contactId", &self.contact_id);
        object.field("body", &self.body);
    }
}

impl Decode for GetNoteParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetNoteParams")?;
        let params = Self {
            contact_id: object.required("contactId")?,
            id: object.required("id")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for GetNoteParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("contactId", &self.contact_id);
        object.field("id", &self.id);
    }
}

impl Decode for UpdateNoteParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateNoteParams")?;
        let params = Self {
            contact_id: object.required("contactId")?,
            id: object.required("id")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for UpdateNoteParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("contactId", &self.contact_id);
        object.field("id", &self.id);
        object.field("body", &self.body);
    }
}

impl Decode for DeleteNoteParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteNoteParams")?;
        let params = Self {
            contact_id: object.required("contactId")?,
            id: object.required("id")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for DeleteNoteParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("contactId", &self.contact_id);
        object.field("id", &self.id);
    }
}

impl Decode for AddTagsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("AddTagsParams")?;
        let params = Self {
            contact_id: object.required("contactId")?,
            tags: object.required("tags")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for AddTagsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("contactId", &self.contact_id);
        object.field("tags", &self.tags);
    }
}

impl Decode for RemoveTagsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("RemoveTagsParams")?;
        let params = Self {
            contact_id: object.required("contactId")?,
            tags: object.required("tags")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for RemoveTagsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("contactId", &self.contact_id);
        object.field("tags", &self.tags);
    }
}

impl Decode for ListTasksParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListTasksParams")?;
        let params = Self {
            contact_id: object.required("contactId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListTasksParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("contactId", &self.contact_id);
    }
}

impl Decode for CreateTaskParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateTaskParams")?;
        let params = Self {
            contact_id: object.required("contactId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for CreateTaskParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("contactId", &self.contact_id);
        object.field("body", &self.body);
    }
}

impl Decode for GetTaskParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetTaskParams")?;
        let params = Self {
            contact_id: object.required("contactId")?,
            task_id: object.required("taskId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for GetTaskParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("contactId", &self.contact_id);
        object.field("taskId", &self.task_id);
    }
}

impl Decode for UpdateTaskParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateTaskParams")?;
        let params = Self {
            contact_id: object.required("contactId")?,
            task_id: object.required("taskId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for UpdateTaskParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("contactId", &self.contact_id);
        object.field("taskId", &self.task_id);
        object.field("body", &self.body);
    }
}

impl Decode for DeleteTaskParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteTaskParams")?;
        let params = Self {
            contact_id: object.required("contactId")?,
            task_id: object.required("taskId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for DeleteTaskParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("contactId", &self.contact_id);
        object.field("taskId", &self.task_id);
    }
}

impl Decode for SetTaskCompletedParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("SetTaskCompletedParams")?;
        let params = Self {
            contact_id: object.required("contactId")?,
            task_id: object.required("taskId")?,
            completed: object.required("completed")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for SetTaskCompletedParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("contactId", &self.contact_id);
        object.field("taskId", &self.task_id);
        object.field("completed", &self.completed);
    }
}

impl Decode for AddContactToWorkflowParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("AddContactToWorkflowParams")?;
        let params = Self {
            contact_id: object.required("contactId")?,
            workflow_id: object.required("workflowId")?,
            event_start_time: object.optional("eventStartTime"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for AddContactToWorkflowParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("contactId", &self.contact_id);
        object.field("workflowId", &self.workflow_id);
        object.field("eventStartTime", &self.event_start_time);
    }
}

impl Decode for RemoveContactFromWorkflowParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("RemoveContactFromWorkflowParams")?;
        let params = Self {
            contact_id: object.required("contactId")?,
            workflow_id: object.required("workflowId")?,
            event_start_time: object.optional("eventStartTime"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for RemoveContactFromWorkflowParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("contactId", &self.contact_id);
        object.field("workflowId", &self.workflow_id);
        object.field("eventStartTime", &self.event_start_time);
    }
}

impl_serde! {
    ContactResponse, ContactListMeta, ContactList, NewContact, CreatedContact,
    CreateContactResponse, DndSettings, FoundContact, ContactSearchResults, Contact,
    ContactUpdate, UpdateContactResponse, BulkTagUpdateResponse, ContactUpsert,
    UpsertContactResponse, ListContactsParams, CreateContactParams,
    SetContactsBusinessParams, BulkUpdateTagsParams, ListContactsOfBusinessParams,
    SearchContactsParams, GetDuplicateContactParams, UpsertContactParams,
    GetContactParams, UpdateContactParams, DeleteContactParams, ListAppointmentsParams,
    RemoveContactFromEveryCampaignParams, AddContactToCampaignParams,
    RemoveContactFromCampaignParams, AddContactFollowersParams,
    RemoveContactFollowersParams, ListNotesParams, CreateNoteParams, GetNoteParams,
    UpdateNoteParams, DeleteNoteParams, AddTagsParams, RemoveTagsParams, ListTasksParams,
    CreateTaskParams, GetTaskParams, UpdateTaskParams, DeleteTaskParams,
    SetTaskCompletedParams, AddContactToWorkflowParams, RemoveContactFromWorkflowParams,
}
