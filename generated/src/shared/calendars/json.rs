//! Implementations of serde's traits for the Calendars API.

use highlevel_runtime::{Decode, Encode, Node, Writer, impl_serde, open_enum_decode};

use super::{
    AppointmentNoteFields, AppointmentNoteList, AppointmentNoteResponse,
    AppointmentResponse, AppointmentStatus, AppointmentUpdate, Availability,
    AvailabilityUpdate, BlockedSlot, BlockedSlotUpdate, BookingOrigin, BookingSpanUnit,
    CalendarEvent, CalendarEventList, CalendarGroup, CalendarMember,
    CalendarNotification, CalendarNotificationType, CalendarResource,
    CalendarResourceUpdate, CalendarType, DaySlots, DurationUnit, EventNotification,
    EventNotificationUpdate, FormSubmitType, Frequency, GroupList, GroupResponse,
    GroupSlug, GroupUpdate, GuestType, LocationConfiguration, LocationKind,
    LookBusyConfiguration, MeetingLocation, MeetingLocationType,
    MemberMeetingLocationType, NewAppointment, NewBlockedSlot, NewCalendarGroup,
    NewCalendarResource, NewEventNotification, NewSchedule, Note, NoteAuthor,
    NotificationChannel, NotificationOffset, NotificationReceiver, NotificationType,
    OpenHour, OpeningHours, OverlapStatus, Recurring, RecurringBookingOption,
    ResourceType, RoundRobinMode, Schedule, ScheduleInterval, ScheduleList,
    ScheduleResponse, ScheduleRule, ScheduleRuleType, ScheduleUpdate, SlugAvailability,
    TeamMember, UpdatedCalendarResource, Weekday, WidgetType,
};

open_enum_decode! {
    MeetingLocationType,
}

impl Encode for GroupList {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("groups", &self.groups);
        object.field("traceId", &self.trace_id);
    }
}

impl Decode for NewAppointment {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("NewAppointment")?;
        Some(Self {
            title: object.optional("title"),
            meeting_location_type: object.optional("meetingLocationType"),
            meeting_location_id: object.optional("meetingLocationId"),
            override_location_config: object.optional("overrideLocationConfig"),
            appointment_status: object.optional("appointmentStatus"),
            assigned_user_id: object.optional("assignedUserId"),
            description: object.optional("description"),
            address: object.optional("address"),
            ignore_date_range: object.optional("ignoreDateRange"),
            to_notify: object.optional("toNotify"),
            ignore_free_slot_validation: object.optional("ignoreFreeSlotValidation"),
            rrule: object.optional("rrule"),
            calendar_id: object.required("calendarId")?,
            location_id: object.required("locationId")?,
            contact_id: object.required("contactId")?,
            start_time: object.required("startTime")?,
            end_time: object.optional("endTime"),
            extra: object.extra(),
        })
    }
}

impl Decode for AppointmentUpdate {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("AppointmentUpdate")?;
        Some(Self {
            title: object.optional("title"),
            meeting_location_type: object.optional("meetingLocationType"),
            meeting_location_id: object.optional("meetingLocationId"),
            override_location_config: object.optional("overrideLocationConfig"),
            appointment_status: object.optional("appointmentStatus"),
            assigned_user_id: object.optional("assignedUserId"),
            description: object.optional("description"),
            address: object.optional("address"),
            ignore_date_range: object.optional("ignoreDateRange"),
            to_notify: object.optional("toNotify"),
            ignore_free_slot_validation: object.optional("ignoreFreeSlotValidation"),
            rrule: object.optional("rrule"),
            calendar_id: object.optional("calendarId"),
            start_time: object.optional("startTime"),
            end_time: object.optional("endTime"),
            extra: object.extra(),
        })
    }
}

impl Decode for NewBlockedSlot {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("NewBlockedSlot")?;
        Some(Self {
            title: object.optional("title"),
            calendar_id: object.optional("calendarId"),
            assigned_user_id: object.optional("assignedUserId"),
            location_id: object.required("locationId")?,
            start_time: object.optional("startTime"),
            end_time: object.optional("endTime"),
            extra: object.extra(),
        })
    }
}

impl Decode for BlockedSlotUpdate {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("BlockedSlotUpdate")?;
        Some(Self {
            title: object.optional("title"),
            calendar_id: object.optional("calendarId"),
            assigned_user_id: object.optional("assignedUserId"),
            location_id: object.required("locationId")?,
            start_time: object.optional("startTime"),
            end_time: object.optional("endTime"),
            extra: object.extra(),
        })
    }
}

impl Encode for BlockedSlot {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("locationId", &self.location_id);
        object.field("title", &self.title);
        object.field("startTime", &self.start_time);
        object.field("endTime", &self.end_time);
        object.field("calendarId", &self.calendar_id);
        object.field("assignedUserId", &self.assigned_user_id);
        object.field("traceId", &self.trace_id);
    }
}

impl Encode for CalendarEvent {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("address", &self.address);
        object.field("title", &self.title);
        object.field("calendarId", &self.calendar_id);
        object.field("locationId", &self.location_id);
        object.field("contactId", &self.contact_id);
        object.field("groupId", &self.group_id);
        object.field("appointmentStatus", &self.appointment_status);
        object.field("assignedUserId", &self.assigned_user_id);
        object.field("users", &self.users);
        object.field("notes", &self.notes);
        object.field("description", &self.description);
        object.field("isRecurring", &self.is_recurring);
        object.field("rrule", &self.rrule);
        object.field("startTime", &self.start_time);
        object.field("endTime", &self.end_time);
        object.field("dateAdded", &self.date_added);
        object.field("dateUpdated", &self.date_updated);
        object.field("assignedResources", &self.assigned_resources);
        object.field("createdBy", &self.created_by);
        object.field("masterEventId", &self.master_event_id);
        object.field("deleted", &self.deleted);
        object.field("appoinmentStatus", &self.appoinment_status);
    }
}

impl Encode for EventNotification {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("_id", &self.id);
        object.field("receiverType", &self.receiver_type);
        object.field("additionalEmailIds", &self.additional_email_ids);
        object.field("additionalPhoneNumbers", &self.additional_phone_numbers);
        object.field("channel", &self.channel);
        object.field("notificationType", &self.notification_type);
        object.field("isActive", &self.is_active);
        object.field("additionalWhatsappNumbers", &self.additional_whatsapp_numbers);
        object.field("templateId", &self.template_id);
        object.field("body", &self.body);
        object.field("subject", &self.subject);
        object.field("afterTime", &self.after_time);
        object.field("beforeTime", &self.before_time);
        object.field("selectedUsers", &self.selected_users);
        object.field("deleted", &self.deleted);
    }
}

impl Encode for CalendarResource {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("locationId", &self.location_id);
        object.field("name", &self.name);
        object.field("resourceType", &self.resource_type);
        object.field("isActive", &self.is_active);
        object.field("description", &self.description);
        object.field("quantity", &self.quantity);
        object.field("outOfService", &self.out_of_service);
        object.field("capacity", &self.capacity);
        object.field("calendarIds", &self.calendar_ids);
        object.field("id", &self.id);
    }
}

impl Encode for UpdatedCalendarResource {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("locationId", &self.location_id);
        object.field("name", &self.name);
        object.field("resourceType", &self.resource_type);
        object.field("isActive", &self.is_active);
        object.field("description", &self.description);
        object.field("quantity", &self.quantity);
        object.field("outOfService", &self.out_of_service);
        object.field("capacity", &self.capacity);
        object.field("id", &self.id);
    }
}

impl Decode for NewEventNotification {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("NewEventNotification")?;
        Some(Self {
            receiver_type: object.required("receiverType")?,
            channel: object.required("channel")?,
            notification_type: object.required("notificationType")?,
            is_active: object.optional("isActive"),
            template_id: object.optional("templateId"),
            body: object.optional("body"),
            subject: object.optional("subject"),
            after_time: object.optional("afterTime"),
            before_time: object.optional("beforeTime"),
            additional_email_ids: object.optional("additionalEmailIds"),
            additional_phone_numbers: object.optional("additionalPhoneNumbers"),
            selected_users: object.optional("selectedUsers"),
            from_address: object.optional("fromAddress"),
            from_name: object.optional("fromName"),
            from_number: object.optional("fromNumber"),
            extra: object.extra(),
        })
    }
}

impl Decode for NewCalendarResource {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("NewCalendarResource")?;
        Some(Self {
            location_id: object.required("locationId")?,
            name: object.required("name")?,
            description: object.required("description")?,
            quantity: object.required("quantity")?,
            out_of_service: object.required("outOfService")?,
            capacity: object.required("capacity")?,
            calendar_ids: object.required("calendarIds")?,
            extra: object.extra(),
        })
    }
}

impl Decode for NewSchedule {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("NewSchedule")?;
        Some(Self {
            rules: object.optional("rules"),
            timezone: object.required("timezone")?,
            location_id: object.required("locationId")?,
            name: object.required("name")?,
            user_id: object.required("userId")?,
            calendar_ids: object.optional("calendarIds"),
            extra: object.extra(),
        })
    }
}

impl Encode for BookingOrigin {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("userId", &self.user_id);
        object.field("source", &self.source);
    }
}

impl Encode for ScheduleList {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("schedules", &self.schedules);
    }
}

impl Encode for AppointmentResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("event", &self.event);
        object.field("traceId", &self.trace_id);
    }
}

impl Encode for CalendarEventList {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("events", &self.events);
        object.field("traceId", &self.trace_id);
    }
}

impl Encode for AppointmentNoteResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("note", &self.note);
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
        object.field("createdBy", &self.created_by);
    }
}

impl Encode for AppointmentNoteList {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("notes", &self.notes);
        object.field("hasMore", &self.has_more);
    }
}

impl Decode for NewCalendarGroup {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("NewCalendarGroup")?;
        Some(Self {
            location_id: object.required("locationId")?,
            name: object.required("name")?,
            description: object.required("description")?,
            slug: object.required("slug")?,
            is_active: object.optional("isActive"),
            extra: object.extra(),
        })
    }
}

impl Encode for GroupResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("group", &self.group);
        object.field("traceId", &self.trace_id);
    }
}

impl Encode for CalendarGroup {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("locationId", &self.location_id);
        object.field("name", &self.name);
        object.field("description", &self.description);
        object.field("slug", &self.slug);
        object.field("isActive", &self.is_active);
        object.field("id", &self.id);
        object.field("dateAdded", &self.date_added);
        object.field("dateUpdated", &self.date_updated);
    }
}

impl Decode for GroupUpdate {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GroupUpdate")?;
        Some(Self {
            name: object.required("name")?,
            description: object.required("description")?,
            slug: object.required("slug")?,
            extra: object.extra(),
        })
    }
}

impl Decode for LocationConfiguration {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("LocationConfiguration")?;
        Some(Self {
            kind: object.required("kind")?,
            location: object.optional("location"),
            extra: object.extra(),
        })
    }
}

impl Encode for MeetingLocation {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("kind", &self.kind);
        object.field("location", &self.location);
        object.field("meetingId", &self.meeting_id);
    }
}

impl Encode for NoteAuthor {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("name", &self.name);
    }
}

impl Decode for AppointmentNoteFields {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("AppointmentNoteFields")?;
        Some(Self {
            user_id: object.optional("userId"),
            body: object.required("body")?,
            extra: object.extra(),
        })
    }
}

impl Encode for Schedule {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("name", &self.name);
        object.field("locationId", &self.location_id);
        object.field("rules", &self.rules);
        object.field("timezone", &self.timezone);
        object.field("dateAdded", &self.date_added);
        object.field("dateUpdated", &self.date_updated);
        object.field("userId", &self.user_id);
        object.field("calendarIds", &self.calendar_ids);
        object.field("deleted", &self.deleted);
    }
}

impl Encode for ScheduleResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("schedule", &self.schedule);
    }
}

impl Encode for DaySlots {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("slots", &self.slots);
    }
}

impl Decode for TeamMember {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("TeamMember")?;
        Some(Self {
            user_id: object.required("userId")?,
            priority: object.optional("priority"),
            meeting_location_type: object.optional("meetingLocationType"),
            meeting_location: object.optional("meetingLocation"),
            is_primary: object.optional("isPrimary"),
            location_configurations: object.optional("locationConfigurations"),
            extra: object.extra(),
        })
    }
}

impl Encode for CalendarMember {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("userId", &self.user_id);
        object.field("priority", &self.priority);
        object.field("meetingLocationType", &self.meeting_location_type);
        object.field("meetingLocation", &self.meeting_location);
        object.field("isPrimary", &self.is_primary);
        object.field("locationConfigurations", &self.location_configurations);
    }
}

impl Decode for AvailabilityUpdate {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("AvailabilityUpdate")?;
        Some(Self {
            date: object.required("date")?,
            hours: object.required("hours")?,
            deleted: object.optional("deleted"),
            id: object.optional("id"),
            extra: object.extra(),
        })
    }
}

impl Decode for EventNotificationUpdate {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("EventNotificationUpdate")?;
        Some(Self {
            receiver_type: object.optional("receiverType"),
            additional_email_ids: object.optional("additionalEmailIds"),
            additional_phone_numbers: object.optional("additionalPhoneNumbers"),
            selected_users: object.optional("selectedUsers"),
            channel: object.optional("channel"),
            notification_type: object.optional("notificationType"),
            is_active: object.optional("isActive"),
            deleted: object.optional("deleted"),
            template_id: object.optional("templateId"),
            body: object.optional("body"),
            subject: object.optional("subject"),
            after_time: object.optional("afterTime"),
            before_time: object.optional("beforeTime"),
            from_address: object.optional("fromAddress"),
            from_number: object.optional("fromNumber"),
            from_name: object.optional("fromName"),
            extra: object.extra(),
        })
    }
}

impl Decode for CalendarResourceUpdate {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CalendarResourceUpdate")?;
        Some(Self {
            location_id: object.optional("locationId"),
            name: object.optional("name"),
            description: object.optional("description"),
            quantity: object.optional("quantity"),
            out_of_service: object.optional("outOfService"),
            capacity: object.optional("capacity"),
            calendar_ids: object.optional("calendarIds"),
            is_active: object.optional("isActive"),
            extra: object.extra(),
        })
    }
}

impl Decode for ScheduleUpdate {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ScheduleUpdate")?;
        Some(Self {
            name: object.optional("name"),
            rules: object.optional("rules"),
            timezone: object.optional("timezone"),
            extra: object.extra(),
        })
    }
}

impl Decode for GroupSlug {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GroupSlug")?;
        Some(Self {
            location_id: object.required("locationId")?,
            slug: object.required("slug")?,
            extra: object.extra(),
        })
    }
}

impl Encode for SlugAvailability {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("available", &self.available);
    }
}

impl_serde! {
    DurationUnit, GroupList, NewAppointment, AppointmentUpdate, Availability,
    NewBlockedSlot, BlockedSlotUpdate, BlockedSlot, CalendarEvent, CalendarNotification,
    EventNotification, CalendarResource, UpdatedCalendarResource, NewEventNotification,
    NewCalendarResource, NewSchedule, BookingOrigin, ScheduleList, AppointmentResponse,
    CalendarEventList, AppointmentNoteResponse, Note, AppointmentNoteList,
    NewCalendarGroup, GroupResponse, CalendarGroup, GroupUpdate, OpeningHours,
    LocationConfiguration, MeetingLocation, LookBusyConfiguration, NoteAuthor,
    AppointmentNoteFields, OpenHour, Recurring, ScheduleInterval, Schedule,
    ScheduleResponse, ScheduleRule, NotificationOffset, DaySlots, TeamMember,
    CalendarMember, AvailabilityUpdate, EventNotificationUpdate, CalendarResourceUpdate,
    ScheduleUpdate, GroupSlug, SlugAvailability, MeetingLocationType, AppointmentStatus,
    RoundRobinMode, CalendarType, WidgetType, BookingSpanUnit, FormSubmitType, GuestType,
    CalendarNotificationType, NotificationReceiver, NotificationChannel,
    NotificationType, ResourceType, LocationKind, Frequency, RecurringBookingOption,
    OverlapStatus, ScheduleRuleType, Weekday, MemberMeetingLocationType,
}
