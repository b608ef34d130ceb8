//! Implementations of serde's traits for the Contacts API.

use highlevel_runtime::{
    Decode, Encode, Node, Writer, impl_serde, open_enum_decode, open_enum_encode,
};

use super::{
    AddFollowersResponse, AddedTags, AdditionalEmail, AdditionalPhone, AppointmentList,
    AttributionSource, BulkTagChange, BulkTagOutcome, BulkTagOutcomeType, BulkTagUpdate,
    ContactAppointment, ContactCreatedBy, ContactFilter, ContactOpportunity,
    ContactSearch, ContactSort, ContactsBusiness, DndSetting, DndStatus,
    DuplicateContact, DuplicateContactErrorBody, FilterGroup, FilterOperator,
    FoundAdditionalPhone, InboundDndSetting, InboundDndSettings, InboundDndStatus,
    ListedContact, NewNote, NewTask, Note, NoteList, NoteResponse, NoteUpdate,
    RemoveFollowersResponse, RemovedTags, SetContactsBusinessResponse, SortDirection,
    Task, TaskList, TaskResponse, TaskUpdate,
};

open_enum_decode! {
    FilterOperator, FilterGroup, SortDirection, BulkTagChange,
}

open_enum_encode! {
    BulkTagOutcomeType,
}

impl Encode for AttributionSource {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("url", &self.url);
        object.field("campaign", &self.campaign);
        object.field("utmSource", &self.utm_source);
        object.field("utmMedium", &self.utm_medium);
        object.field("utmContent", &self.utm_content);
        object.field("referrer", &self.referrer);
        object.field("campaignId", &self.campaign_id);
        object.field("fbclid", &self.fbclid);
        object.field("gclid", &self.gclid);
        object.field("msclikid", &self.msclkid);
        object.field("dclid", &self.dclid);
        object.field("fbc", &self.fbc);
        object.field("fbp", &self.fbp);
        object.field("fbEventId", &self.facebook_event_id);
        object.field("userAgent", &self.user_agent);
        object.field("ip", &self.ip);
        object.field("medium", &self.medium);
        object.field("mediumId", &self.medium_id);
        object.field("sessionSource", &self.session_source);
    }
}

impl Decode for ContactFilter {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ContactFilter")?;
        Some(Self {
            field: object.optional("field"),
            operator: object.optional("operator"),
            value: object.optional("value"),
            group: object.optional("group"),
            filters: object.optional("filters"),
            extra: object.extra(),
        })
    }
}

impl Decode for ContactSort {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ContactSort")?;
        Some(Self {
            field: object.required("field")?,
            direction: object.required("direction")?,
            extra: object.extra(),
        })
    }
}

impl Encode for SetContactsBusinessResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("success", &self.success);
        object.field("ids", &self.ids);
    }
}

impl Decode for ContactsBusiness {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ContactsBusiness")?;
        Some(Self {
            location_id: object.required("locationId")?,
            ids: object.required("ids")?,
            business_id: object.required("businessId")?,
            extra: object.extra(),
        })
    }
}

impl Encode for ListedContact {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("locationId", &self.location_id);
        object.field("email", &self.email);
        object.field("timezone", &self.timezone);
        object.field("country", &self.country);
        object.field("source", &self.source);
        object.field("dateAdded", &self.date_added);
        object.field("customFields", &self.custom_fields);
        object.field("tags", &self.tags);
        object.field("businessId", &self.business_id);
        object.field("attributions", &self.attributions);
        object.field("followers", &self.followers);
        object.field("contactName", &self.contact_name);
        object.field("firstName", &self.first_name);
        object.field("lastName", &self.last_name);
        object.field("companyName", &self.company_name);
        object.field("phone", &self.phone);
        object.field("dnd", &self.dnd);
        object.field("type", &self.type_);
        object.field("assignedTo", &self.assigned_to);
        object.field("address1", &self.address1);
        object.field("city", &self.city);
        object.field("state", &self.state);
        object.field("postalCode", &self.postal_code);
        object.field("website", &self.website);
        object.field("dateOfBirth", &self.date_of_birth);
        object.field("dateUpdated", &self.date_updated);
    }
}

impl Encode for AddFollowersResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("followers", &self.followers);
        object.field("followersAdded", &self.followers_added);
    }
}

impl Encode for AddedTags {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("tags", &self.tags);
        object.field("tagsAdded", &self.tags_added);
        object.field("traceId", &self.trace_id);
    }
}

impl Encode for RemovedTags {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("tags", &self.tags);
        object.field("tagsRemoved", &self.tags_removed);
        object.field("traceId", &self.trace_id);
    }
}

impl Decode for NewTask {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("NewTask")?;
        Some(Self {
            title: object.required("title")?,
            body: object.optional("body"),
            due_date: object.required("dueDate")?,
            completed: object.required("completed")?,
            assigned_to: object.optional("assignedTo"),
            extra: object.extra(),
        })
    }
}

impl Encode for RemoveFollowersResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("followers", &self.followers);
        object.field("followersRemoved", &self.followers_removed);
    }
}

impl Encode for DuplicateContactErrorBody {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("statusCode", &self.status_code);
        object.field("message", &self.message);
        object.field("meta", &self.meta);
        object.field("traceId", &self.trace_id);
    }
}

impl Encode for NoteResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("note", &self.note);
        object.field("traceId", &self.trace_id);
    }
}

impl Encode for ContactAppointment {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("calendarId", &self.calendar_id);
        object.field("status", &self.status);
        object.field("title", &self.title);
        object.field("assignedUserId", &self.assigned_user_id);
        object.field("notes", &self.notes);
        object.field("startTime", &self.start_time);
        object.field("endTime", &self.end_time);
        object.field("address", &self.address);
        object.field("locationId", &self.location_id);
        object.field("contactId", &self.contact_id);
        object.field("groupId", &self.group_id);
        object.field("appointmentStatus", &self.appointment_status);
        object.field("users", &self.users);
        object.field("dateAdded", &self.date_added);
        object.field("dateUpdated", &self.date_updated);
        object.field("assignedResources", &self.assigned_resources);
        object.field("appoinmentStatus", &self.appoinment_status);
    }
}

impl Encode for AppointmentList {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("events", &self.events);
        object.field("traceId", &self.trace_id);
    }
}

impl Encode for Note {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("body", &self.body);
        object.field("userId", &self.user_id);
        object.field("dateAdded", &self.date_added);
        object.field("contactId", &self.contact_id);
        object.field("title", &self.title);
        object.field("color", &self.color);
        object.field("pinned", &self.pinned);
        object.field("bodyText", &self.body_text);
        object.field("relations", &self.relations);
    }
}

impl Encode for NoteList {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("notes", &self.notes);
    }
}

impl Decode for NewNote {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("NewNote")?;
        Some(Self {
            user_id: object.optional("userId"),
            body: object.required("body")?,
            title: object.optional("title"),
            color: object.optional("color"),
            pinned: object.optional("pinned"),
            extra: object.extra(),
        })
    }
}

impl Decode for ContactSearch {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ContactSearch")?;
        Some(Self {
            location_id: object.required("locationId")?,
            page_limit: object.required("pageLimit")?,
            page: object.optional("page"),
            search_after: object.optional("searchAfter"),
            query: object.optional("query"),
            filters: object.optional("filters"),
            sort: object.optional("sort"),
            extra: object.extra(),
        })
    }
}

impl Encode for TaskResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("task", &self.task);
        object.field("traceId", &self.trace_id);
    }
}

impl Encode for Task {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("title", &self.title);
        object.field("body", &self.body);
        object.field("assignedTo", &self.assigned_to);
        object.field("dueDate", &self.due_date);
        object.field("completed", &self.completed);
        object.field("contactId", &self.contact_id);
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

impl Decode for NoteUpdate {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("NoteUpdate")?;
        Some(Self {
            user_id: object.optional("userId"),
            body: object.optional("body"),
            title: object.optional("title"),
            color: object.optional("color"),
            pinned: object.optional("pinned"),
            extra: object.extra(),
        })
    }
}

impl Decode for BulkTagUpdate {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("BulkTagUpdate")?;
        Some(Self {
            contacts: object.required("contacts")?,
            tags: object.required("tags")?,
            location_id: object.required("locationId")?,
            remove_all_tags: object.optional("removeAllTags"),
            extra: object.extra(),
        })
    }
}

impl Decode for TaskUpdate {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("TaskUpdate")?;
        Some(Self {
            title: object.optional("title"),
            body: object.optional("body"),
            due_date: object.optional("dueDate"),
            completed: object.optional("completed"),
            assigned_to: object.optional("assignedTo"),
            extra: object.extra(),
        })
    }
}

impl Encode for ContactCreatedBy {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("source", &self.source);
        object.field("channel", &self.channel);
        object.field("sourceId", &self.source_id);
        object.field("timestamp", &self.timestamp);
    }
}

impl Encode for DuplicateContact {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("contactId", &self.contact_id);
        object.field("matchingField", &self.matching_field);
    }
}

impl Encode for FoundAdditionalPhone {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("phone", &self.phone);
        object.field("phoneLabel", &self.phone_label);
    }
}

impl Encode for ContactOpportunity {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("pipelineId", &self.pipeline_id);
        object.field("pipelineStageId", &self.pipeline_stage_id);
        object.field("monetaryValue", &self.monetary_value);
        object.field("status", &self.status);
    }
}

impl Encode for BulkTagOutcome {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("contactId", &self.contact_id);
        object.field("message", &self.message);
        object.field("type", &self.type_);
        object.field("oldTags", &self.old_tags);
        object.field("tagsAdded", &self.tags_added);
        object.field("tagsRemoved", &self.tags_removed);
    }
}

impl_serde! {
    AdditionalEmail, AttributionSource, ContactFilter, ContactSort,
    SetContactsBusinessResponse, ContactsBusiness, ListedContact, AddFollowersResponse,
    AddedTags, RemovedTags, NewTask, RemoveFollowersResponse, DndSetting,
    DuplicateContactErrorBody, NoteResponse, ContactAppointment, AppointmentList, Note,
    NoteList, InboundDndSetting, InboundDndSettings, NewNote, ContactSearch,
    TaskResponse, Task, TaskList, NoteUpdate, BulkTagUpdate, TaskUpdate, FilterOperator,
    FilterGroup, SortDirection, AdditionalPhone, ContactCreatedBy, DndStatus,
    DuplicateContact, FoundAdditionalPhone, ContactOpportunity, InboundDndStatus,
    BulkTagOutcomeType, BulkTagOutcome, BulkTagChange,
}
