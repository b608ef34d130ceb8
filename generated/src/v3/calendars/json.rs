//! Implementations of serde's traits for the Calendars API.

use highlevel_runtime::{Decode, Encode, Node, Writer, impl_serde, open_enum_decode};

use super::operations::{
    AddCalendarToScheduleParams, CheckGroupSlugParams, CreateAppointmentNoteParams,
    CreateAppointmentParams, CreateBlockedSlotParams, CreateCalendarGroupParams,
    CreateCalendarParams, CreateCalendarResourceParams, CreateCalendarScheduleParams,
    CreateEventNotificationParams, CreateScheduleParams, CreateServiceBookingParams,
    CreateServiceLocationParams, CreateServiceParams, DeleteAppointmentNoteParams,
    DeleteCalendarParams, DeleteCalendarResourceParams, DeleteEventNotificationParams,
    DeleteEventParams, DeleteGroupParams, DeleteScheduleParams,
    DeleteServiceBookingParams, DeleteServiceLocationParams, DeleteServiceParams,
    GetAppointmentParams, GetCalendarParams, GetCalendarResourceParams,
    GetCalendarScheduleParams, GetEventNotificationParams, GetScheduleParams,
    GetServiceBookingParams, GetServiceLocationParams, GetServiceParams,
    ListAppointmentNotesParams, ListBlockedSlotsParams, ListCalendarEventsParams,
    ListCalendarResourcesParams, ListCalendarsParams, ListEventNotificationsParams,
    ListFreeSlotsParams, ListGroupsParams, ListSchedulesParams,
    ListServiceBookingsParams, ListServiceLocationsParams, ListServicesParams,
    RemoveCalendarFromScheduleParams, SetGroupStatusParams, UpdateAppointmentNoteParams,
    UpdateAppointmentParams, UpdateBlockedSlotParams, UpdateCalendarParams,
    UpdateCalendarResourceParams, UpdateCalendarScheduleParams,
    UpdateEventNotificationParams, UpdateGroupParams, UpdateScheduleParams,
    UpdateServiceBookingParams, UpdateServiceLocationParams, UpdateServiceParams,
};
use super::{
    AddOnToBook, Appointment, BookedAddOn, BookedResource, BookedService, BookingStatus,
    Calendar, CalendarList, CalendarResponse, CalendarScheduleResponse,
    CalendarScheduleUpdate, CalendarUpdate, DepositType, EventCalendarSchedule,
    NewBookingStatus, NewCalendar, NewCalendarSchedule, NewService, NewServiceBooking,
    NewServiceLocation, NewServiceVariation, NoticeUnit, SavedServiceBooking, Service,
    ServiceBooking, ServiceBookingList, ServiceBookingUpdate, ServiceList,
    ServiceLocation, ServiceLocationList, ServiceLocationType, ServiceLocationUpdate,
    ServicePayment, ServiceResponse, ServiceToBook, ServiceUpdate, ServiceVariation,
    ServiceVariationUpdate, StaffMember,
};

open_enum_decode! {
    NewBookingStatus,
}

impl Encode for Appointment {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("calendarId", &self.calendar_id);
        object.field("locationId", &self.location_id);
        object.field("contactId", &self.contact_id);
        object.field("startTime", &self.start_time);
        object.field("endTime", &self.end_time);
        object.field("title", &self.title);
        object.field("meetingLocationType", &self.meeting_location_type);
        object.field("appointmentStatus", &self.appointment_status);
        object.field("assignedUserId", &self.assigned_user_id);
        object.field("address", &self.address);
        object.field("isRecurring", &self.is_recurring);
        object.field("rrule", &self.rrule);
        object.field("dateAdded", &self.date_added);
        object.field("dateUpdated", &self.date_updated);
        object.field("id", &self.id);
        object.field("status", &self.status);
        object.field("appoinmentStatus", &self.appoinment_status);
        object.field("traceId", &self.trace_id);
    }
}

impl Encode for CalendarResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("calendar", &self.calendar);
        object.field("traceId", &self.trace_id);
    }
}

impl Decode for NewCalendar {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("NewCalendar")?;
        Some(Self {
            is_active: object.optional("isActive"),
            notifications: object.optional("notifications"),
            location_id: object.required("locationId")?,
            group_id: object.optional("groupId"),
            team_members: object.optional("teamMembers"),
            event_type: object.optional("eventType"),
            name: object.required("name")?,
            description: object.optional("description"),
            slug: object.optional("slug"),
            widget_slug: object.optional("widgetSlug"),
            calendar_type: object.optional("calendarType"),
            widget_type: object.optional("widgetType"),
            event_title: object.optional("eventTitle"),
            event_color: object.optional("eventColor"),
            meeting_location: object.optional("meetingLocation"),
            location_configurations: object.optional("locationConfigurations"),
            slot_duration: object.optional("slotDuration"),
            slot_duration_unit: object.optional("slotDurationUnit"),
            slot_interval: object.optional("slotInterval"),
            slot_interval_unit: object.optional("slotIntervalUnit"),
            slot_buffer: object.optional("slotBuffer"),
            slot_buffer_unit: object.optional("slotBufferUnit"),
            pre_buffer: object.optional("preBuffer"),
            pre_buffer_unit: object.optional("preBufferUnit"),
            appointment_per_slot: object.optional("appoinmentPerSlot"),
            appointment_per_day: object.optional("appoinmentPerDay"),
            allow_booking_after: object.optional("allowBookingAfter"),
            allow_booking_after_unit: object.optional("allowBookingAfterUnit"),
            allow_booking_for: object.optional("allowBookingFor"),
            allow_booking_for_unit: object.optional("allowBookingForUnit"),
            open_hours: object.optional("openHours"),
            enable_recurring: object.optional("enableRecurring"),
            recurring: object.optional("recurring"),
            form_id: object.optional("formId"),
            sticky_contact: object.optional("stickyContact"),
            is_live_payment_mode: object.optional("isLivePaymentMode"),
            auto_confirm: object.optional("autoConfirm"),
            should_send_alert_emails_to_assigned_member: object
                .optional("shouldSendAlertEmailsToAssignedMember"),
            alert_email: object.optional("alertEmail"),
            google_invitation_emails: object.optional("googleInvitationEmails"),
            allow_reschedule: object.optional("allowReschedule"),
            allow_cancellation: object.optional("allowCancellation"),
            should_assign_contact_to_team_member: object
                .optional("shouldAssignContactToTeamMember"),
            should_skip_assigning_contact_for_existing: object
                .optional("shouldSkipAssigningContactForExisting"),
            notes: object.optional("notes"),
            pixel_id: object.optional("pixelId"),
            form_submit_type: object.optional("formSubmitType"),
            form_submit_redirect_url: object.optional("formSubmitRedirectURL"),
            form_submit_thanks_message: object.optional("formSubmitThanksMessage"),
            availability_type: object.optional("availabilityType"),
            availabilities: object.optional("availabilities"),
            guest_type: object.optional("guestType"),
            consent_label: object.optional("consentLabel"),
            calendar_cover_image: object.optional("calendarCoverImage"),
            look_busy_config: object.optional("lookBusyConfig"),
            extra: object.extra(),
        })
    }
}

impl Encode for Calendar {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("isActive", &self.is_active);
        object.field("notifications", &self.notifications);
        object.field("locationId", &self.location_id);
        object.field("groupId", &self.group_id);
        object.field("teamMembers", &self.team_members);
        object.field("eventType", &self.event_type);
        object.field("name", &self.name);
        object.field("description", &self.description);
        object.field("slug", &self.slug);
        object.field("widgetSlug", &self.widget_slug);
        object.field("calendarType", &self.calendar_type);
        object.field("widgetType", &self.widget_type);
        object.field("eventTitle", &self.event_title);
        object.field("eventColor", &self.event_color);
        object.field("meetingLocation", &self.meeting_location);
        object.field("locationConfigurations", &self.location_configurations);
        object.field("slotDuration", &self.slot_duration);
        object.field("slotDurationUnit", &self.slot_duration_unit);
        object.field("slotInterval", &self.slot_interval);
        object.field("slotIntervalUnit", &self.slot_interval_unit);
        object.field("slotBuffer", &self.slot_buffer);
        object.field("slotBufferUnit", &self.slot_buffer_unit);
        object.field("preBuffer", &self.pre_buffer);
        object.field("preBufferUnit", &self.pre_buffer_unit);
        object.field("appoinmentPerSlot", &self.appointment_per_slot);
        object.field("appoinmentPerDay", &self.appointment_per_day);
        object.field("allowBookingAfter", &self.allow_booking_after);
        object.field("allowBookingAfterUnit", &self.allow_booking_after_unit);
        object.field("allowBookingFor", &self.allow_booking_for);
        object.field("allowBookingForUnit", &self.allow_booking_for_unit);
        object.field("openHours", &self.open_hours);
        object.field("enableRecurring", &self.enable_recurring);
        object.field("recurring", &self.recurring);
        object.field("formId", &self.form_id);
        object.field("stickyContact", &self.sticky_contact);
        object.field("isLivePaymentMode", &self.is_live_payment_mode);
        object.field("autoConfirm", &self.auto_confirm);
        object
            .field(
                "shouldSendAlertEmailsToAssignedMember",
                &self.should_send_alert_emails_to_assigned_member,
            );
        object.field("alertEmail", &self.alert_email);
        object.field("googleInvitationEmails", &self.google_invitation_emails);
        object.field("allowReschedule", &self.allow_reschedule);
        object.field("allowCancellation", &self.allow_cancellation);
        object
            .field(
                "shouldAssignContactToTeamMember",
                &self.should_assign_contact_to_team_member,
            );
        object
            .field(
                "shouldSkipAssigningContactForExisting",
                &self.should_skip_assigning_contact_for_existing,
            );
        object.field("notes", &self.notes);
        object.field("pixelId", &self.pixel_id);
        object.field("formSubmitType", &self.form_submit_type);
        object.field("formSubmitRedirectURL", &self.form_submit_redirect_url);
        object.field("formSubmitThanksMessage", &self.form_submit_thanks_message);
        object.field("availabilityType", &self.availability_type);
        object.field("availabilities", &self.availabilities);
        object.field("guestType", &self.guest_type);
        object.field("consentLabel", &self.consent_label);
        object.field("calendarCoverImage", &self.calendar_cover_image);
        object.field("lookBusyConfig", &self.look_busy_config);
        object.field("id", &self.id);
    }
}

impl Decode for CalendarUpdate {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CalendarUpdate")?;
        Some(Self {
            notifications: object.optional("notifications"),
            group_id: object.optional("groupId"),
            team_members: object.optional("teamMembers"),
            event_type: object.optional("eventType"),
            name: object.optional("name"),
            description: object.optional("description"),
            slug: object.optional("slug"),
            widget_slug: object.optional("widgetSlug"),
            widget_type: object.optional("widgetType"),
            event_title: object.optional("eventTitle"),
            event_color: object.optional("eventColor"),
            location_configurations: object.optional("locationConfigurations"),
            meeting_location: object.optional("meetingLocation"),
            slot_duration: object.optional("slotDuration"),
            slot_duration_unit: object.optional("slotDurationUnit"),
            pre_buffer_unit: object.optional("preBufferUnit"),
            slot_interval: object.optional("slotInterval"),
            slot_interval_unit: object.optional("slotIntervalUnit"),
            slot_buffer: object.optional("slotBuffer"),
            pre_buffer: object.optional("preBuffer"),
            appointment_per_slot: object.optional("appoinmentPerSlot"),
            appointment_per_day: object.optional("appoinmentPerDay"),
            allow_booking_after: object.optional("allowBookingAfter"),
            allow_booking_after_unit: object.optional("allowBookingAfterUnit"),
            allow_booking_for: object.optional("allowBookingFor"),
            allow_booking_for_unit: object.optional("allowBookingForUnit"),
            open_hours: object.optional("openHours"),
            enable_recurring: object.optional("enableRecurring"),
            recurring: object.optional("recurring"),
            form_id: object.optional("formId"),
            sticky_contact: object.optional("stickyContact"),
            is_live_payment_mode: object.optional("isLivePaymentMode"),
            auto_confirm: object.optional("autoConfirm"),
            should_send_alert_emails_to_assigned_member: object
                .optional("shouldSendAlertEmailsToAssignedMember"),
            alert_email: object.optional("alertEmail"),
            google_invitation_emails: object.optional("googleInvitationEmails"),
            allow_reschedule: object.optional("allowReschedule"),
            allow_cancellation: object.optional("allowCancellation"),
            should_assign_contact_to_team_member: object
                .optional("shouldAssignContactToTeamMember"),
            should_skip_assigning_contact_for_existing: object
                .optional("shouldSkipAssigningContactForExisting"),
            notes: object.optional("notes"),
            pixel_id: object.optional("pixelId"),
            form_submit_type: object.optional("formSubmitType"),
            form_submit_redirect_url: object.optional("formSubmitRedirectURL"),
            form_submit_thanks_message: object.optional("formSubmitThanksMessage"),
            availability_type: object.optional("availabilityType"),
            availabilities: object.optional("availabilities"),
            guest_type: object.optional("guestType"),
            consent_label: object.optional("consentLabel"),
            calendar_cover_image: object.optional("calendarCoverImage"),
            look_busy_config: object.optional("lookBusyConfig"),
            is_active: object.optional("isActive"),
            extra: object.extra(),
        })
    }
}

impl Encode for CalendarList {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("calendars", &self.calendars);
        object.field("traceId", &self.trace_id);
    }
}

impl Decode for ServiceToBook {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ServiceToBook")?;
        Some(Self {
            id: object.required("id")?,
            staff_id: object.optional("staffId"),
            position: object.optional("position"),
            add_ons: object.optional("addOns"),
            extra: object.extra(),
        })
    }
}

impl Decode for NewCalendarSchedule {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("NewCalendarSchedule")?;
        Some(Self {
            rules: object.required("rules")?,
            timezone: object.required("timezone")?,
            extra: object.extra(),
        })
    }
}

impl Encode for SavedServiceBooking {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("bookingId", &self.booking_id);
        object.field("locationId", &self.location_id);
        object.field("contactId", &self.contact_id);
        object.field("serviceLocationId", &self.service_location_id);
        object.field("title", &self.title);
        object.field("startTime", &self.start_time);
        object.field("endTime", &self.end_time);
        object.field("services", &self.services);
        object.field("timezone", &self.timezone);
        object.field("status", &self.status);
        object.field("deleted", &self.deleted);
        object.field("dateAdded", &self.date_added);
        object.field("dateUpdated", &self.date_updated);
        object.field("createdBy", &self.created_by);
        object.field("meetingLocation", &self.meeting_location);
        object.field("messages", &self.messages);
    }
}

impl Decode for NewServiceBooking {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("NewServiceBooking")?;
        Some(Self {
            location_id: object.required("locationId")?,
            contact_id: object.required("contactId")?,
            start_time: object.required("startTime")?,
            end_time: object.required("endTime")?,
            timezone: object.required("timezone")?,
            services: object.required("services")?,
            service_location_id: object.optional("serviceLocationId"),
            meeting_location: object.optional("meetingLocation"),
            title: object.optional("title"),
            status: object.optional("status"),
            extra: object.extra(),
        })
    }
}

impl Decode for NewService {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("NewService")?;
        Some(Self {
            location_id: object.required("locationId")?,
            name: object.required("name")?,
            slug: object.required("slug")?,
            staff: object.required("staff")?,
            description: object.optional("description"),
            event_color: object.optional("eventColor"),
            cover_image: object.optional("coverImage"),
            service_category_id: object.optional("serviceCategoryId"),
            payment: object.optional("payment"),
            service_duration: object.optional("serviceDuration"),
            service_duration_unit: object.optional("serviceDurationUnit"),
            pre_buffer: object.optional("preBuffer"),
            pre_buffer_unit: object.optional("preBufferUnit"),
            post_buffer: object.optional("postBuffer"),
            post_buffer_unit: object.optional("postBufferUnit"),
            is_private: object.optional("isPrivate"),
            form_id: object.optional("formId"),
            variations: object.optional("variations"),
            extra: object.extra(),
        })
    }
}

impl Decode for NewServiceLocation {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("NewServiceLocation")?;
        Some(Self {
            location_id: object.required("locationId")?,
            name: object.required("name")?,
            slug: object.required("slug")?,
            phone: object.optional("phone"),
            address: object.optional("address"),
            cover_image: object.optional("coverImage"),
            location_type: object.optional("locationType"),
            extra: object.extra(),
        })
    }
}

impl Decode for NewServiceVariation {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("NewServiceVariation")?;
        Some(Self {
            service_duration: object.optional("serviceDuration"),
            service_duration_unit: object.optional("serviceDurationUnit"),
            pre_buffer: object.optional("preBuffer"),
            pre_buffer_unit: object.optional("preBufferUnit"),
            post_buffer: object.optional("postBuffer"),
            post_buffer_unit: object.optional("postBufferUnit"),
            payment: object.optional("payment"),
            name: object.required("name")?,
            extra: object.extra(),
        })
    }
}

impl Encode for EventCalendarSchedule {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("timezone", &self.timezone);
        object.field("rules", &self.rules);
        object.field("calendarId", &self.calendar_id);
        object.field("dateAdded", &self.date_added);
        object.field("dateUpdated", &self.date_updated);
    }
}

impl Encode for CalendarScheduleResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("schedule", &self.schedule);
    }
}

impl Decode for AddOnToBook {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("AddOnToBook")?;
        Some(Self {
            id: object.required("id")?,
            quantity: object.optional("quantity"),
            duration: object.optional("duration"),
            extra: object.extra(),
        })
    }
}

impl Encode for BookedAddOn {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("quantity", &self.quantity);
    }
}

impl Encode for ServiceBooking {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("bookingId", &self.booking_id);
        object.field("locationId", &self.location_id);
        object.field("contactId", &self.contact_id);
        object.field("serviceLocationId", &self.service_location_id);
        object.field("title", &self.title);
        object.field("startTime", &self.start_time);
        object.field("endTime", &self.end_time);
        object.field("services", &self.services);
        object.field("timezone", &self.timezone);
        object.field("status", &self.status);
        object.field("deleted", &self.deleted);
        object.field("dateAdded", &self.date_added);
        object.field("dateUpdated", &self.date_updated);
        object.field("createdBy", &self.created_by);
        object.field("meetingLocation", &self.meeting_location);
    }
}

impl Encode for ServiceBookingList {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("bookings", &self.bookings);
    }
}

impl Encode for BookedService {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("serviceCategoryId", &self.service_category_id);
        object.field("serviceStaffId", &self.service_staff_id);
        object.field("serviceStartTime", &self.service_start_time);
        object.field("serviceEndTime", &self.service_end_time);
        object.field("serviceResources", &self.service_resources);
        object.field("serviceAddOns", &self.service_add_ons);
    }
}

impl Encode for ServiceLocationList {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("serviceLocations", &self.service_locations);
    }
}

impl Encode for ServiceLocation {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("locationId", &self.location_id);
        object.field("name", &self.name);
        object.field("slug", &self.slug);
        object.field("isActive", &self.is_active);
        object.field("isPrivate", &self.is_private);
        object.field("coverImage", &self.cover_image);
        object.field("locationType", &self.location_type);
        object.field("address", &self.address);
        object.field("phone", &self.phone);
    }
}

impl Encode for BookedResource {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
    }
}

impl Encode for Service {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("locationId", &self.location_id);
        object.field("name", &self.name);
        object.field("description", &self.description);
        object.field("slug", &self.slug);
        object.field("eventColor", &self.event_color);
        object.field("coverImage", &self.cover_image);
        object.field("serviceCategoryId", &self.service_category_id);
        object.field("payment", &self.payment);
        object.field("serviceDuration", &self.service_duration);
        object.field("serviceDurationUnit", &self.service_duration_unit);
        object.field("preBuffer", &self.pre_buffer);
        object.field("preBufferUnit", &self.pre_buffer_unit);
        object.field("postBuffer", &self.post_buffer);
        object.field("postBufferUnit", &self.post_buffer_unit);
        object.field("isPrivate", &self.is_private);
        object.field("formId", &self.form_id);
        object.field("variations", &self.variations);
        object.field("staff", &self.staff);
    }
}

impl Encode for ServiceResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("service", &self.service);
    }
}

impl Encode for ServiceVariation {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("name", &self.name);
        object.field("serviceDuration", &self.service_duration);
        object.field("serviceDurationUnit", &self.service_duration_unit);
        object.field("payment", &self.payment);
        object.field("preBuffer", &self.pre_buffer);
        object.field("preBufferUnit", &self.pre_buffer_unit);
        object.field("postBuffer", &self.post_buffer);
        object.field("postBufferUnit", &self.post_buffer_unit);
    }
}

impl Encode for ServiceList {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("services", &self.services);
    }
}

impl Decode for CalendarScheduleUpdate {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CalendarScheduleUpdate")?;
        Some(Self {
            rules: object.optional("rules"),
            timezone: object.optional("timezone"),
            extra: object.extra(),
        })
    }
}

impl Decode for ServiceBookingUpdate {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ServiceBookingUpdate")?;
        Some(Self {
            service_location_id: object.optional("serviceLocationId"),
            meeting_location: object.optional("meetingLocation"),
            title: object.optional("title"),
            status: object.optional("status"),
            start_time: object.optional("startTime"),
            end_time: object.optional("endTime"),
            timezone: object.optional("timezone"),
            services: object.optional("services"),
            extra: object.extra(),
        })
    }
}

impl Decode for ServiceUpdate {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ServiceUpdate")?;
        Some(Self {
            name: object.optional("name"),
            description: object.optional("description"),
            slug: object.optional("slug"),
            event_color: object.optional("eventColor"),
            cover_image: object.optional("coverImage"),
            service_category_id: object.optional("serviceCategoryId"),
            payment: object.optional("payment"),
            service_duration: object.optional("serviceDuration"),
            service_duration_unit: object.optional("serviceDurationUnit"),
            pre_buffer: object.optional("preBuffer"),
            pre_buffer_unit: object.optional("preBufferUnit"),
            post_buffer: object.optional("postBuffer"),
            post_buffer_unit: object.optional("postBufferUnit"),
            is_private: object.optional("isPrivate"),
            form_id: object.optional("formId"),
            staff: object.optional("staff"),
            variations: object.optional("variations"),
            extra: object.extra(),
        })
    }
}

impl Decode for ServiceLocationUpdate {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ServiceLocationUpdate")?;
        Some(Self {
            name: object.optional("name"),
            slug: object.optional("slug"),
            phone: object.optional("phone"),
            address: object.optional("address"),
            cover_image: object.optional("coverImage"),
            location_type: object.optional("locationType"),
            extra: object.extra(),
        })
    }
}

impl Decode for ServiceVariationUpdate {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ServiceVariationUpdate")?;
        Some(Self {
            service_duration: object.optional("serviceDuration"),
            service_duration_unit: object.optional("serviceDurationUnit"),
            pre_buffer: object.optional("preBuffer"),
            pre_buffer_unit: object.optional("preBufferUnit"),
            post_buffer: object.optional("postBuffer"),
            post_buffer_unit: object.optional("postBufferUnit"),
            payment: object.optional("payment"),
            id: object.optional("id"),
            name: object.optional("name"),
            extra: object.extra(),
        })
    }
}

impl Decode for ListCalendarsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListCalendarsParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            group_id: object.optional("groupId"),
            show_drafted: object.optional("showDrafted"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListCalendarsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("groupId", &self.group_id);
        object.field("showDrafted", &self.show_drafted);
    }
}

impl Decode for CreateCalendarParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateCalendarParams")?;
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for CreateCalendarParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for ListAppointmentNotesParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListAppointmentNotesParams")?;
        let params = Self {
            appointment_id: object.required("appointmentId")?,
            limit: object.required("limit")?,
            offset: object.required("offset")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListAppointmentNotesParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("appointmentId", &self.appointment_id);
        object.field("limit", &self.limit);
        object.field("offset", &self.offset);
    }
}

impl Decode for CreateAppointmentNoteParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateAppointmentNoteParams")?;
        let params = Self {
            appointment_id: object.required("appointmentId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for CreateAppointmentNoteParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("appointmentId", &self.appointment_id);
        object.field("body", &self.body);
    }
}

impl Decode for UpdateAppointmentNoteParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateAppointmentNoteParams")?;
        let params = Self {
            appointment_id: object.required("appointmentId")?,
            note_id: object.required("noteId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for UpdateAppointmentNoteParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("appointmentId", &self.appointment_id);
        object.field("noteId", &self.note_id);
        object.field("body", &self.body);
    }
}

impl Decode for DeleteAppointmentNoteParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteAppointmentNoteParams")?;
        let params = Self {
            appointment_id: object.required("appointmentId")?,
            note_id: object.required("noteId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for DeleteAppointmentNoteParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("appointmentId", &self.appointment_id);
        object.field("noteId", &self.note_id);
    }
}

impl Decode for ListBlockedSlotsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListBlockedSlotsParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            start_time: object.required("startTime")?,
            end_time: object.required("endTime")?,
            user_id: object.optional("userId"),
            calendar_id: object.optional("calendarId"),
            group_id: object.optional("groupId"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListBlockedSlotsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("startTime", &self.start_time);
        object.field("endTime", &self.end_time);
        object.field("userId", &self.user_id);
        object.field("calendarId", &self.calendar_id);
        object.field("groupId", &self.group_id);
    }
}

impl Decode for ListCalendarEventsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListCalendarEventsParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            start_time: object.required("startTime")?,
            end_time: object.required("endTime")?,
            user_id: object.optional("userId"),
            calendar_id: object.optional("calendarId"),
            group_id: object.optional("groupId"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListCalendarEventsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("startTime", &self.start_time);
        object.field("endTime", &self.end_time);
        object.field("userId", &self.user_id);
        object.field("calendarId", &self.calendar_id);
        object.field("groupId", &self.group_id);
    }
}

impl Decode for CreateAppointmentParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateAppointmentParams")?;
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for CreateAppointmentParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for GetAppointmentParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetAppointmentParams")?;
        let params = Self {
            event_id: object.required("eventId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for GetAppointmentParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("eventId", &self.event_id);
    }
}

impl Decode for UpdateAppointmentParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateAppointmentParams")?;
        let params = Self {
            event_id: object.required("eventId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for UpdateAppointmentParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("eventId", &self.event_id);
        object.field("body", &self.body);
    }
}

impl Decode for CreateBlockedSlotParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateBlockedSlotParams")?;
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for CreateBlockedSlotParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for UpdateBlockedSlotParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateBlockedSlotParams")?;
        let params = Self {
            event_id: object.required("eventId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for UpdateBlockedSlotParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("eventId", &self.event_id);
        object.field("body", &self.body);
    }
}

impl Decode for DeleteEventParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteEventParams")?;
        let params = Self {
            event_id: object.required("eventId")?,
            body: object.optional("body"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for DeleteEventParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("eventId", &self.event_id);
        object.field("body", &self.body);
    }
}

impl Decode for ListGroupsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListGroupsParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListGroupsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
    }
}

impl Decode for CreateCalendarGroupParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateCalendarGroupParams")?;
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for CreateCalendarGroupParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for CheckGroupSlugParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CheckGroupSlugParams")?;
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for CheckGroupSlugParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for UpdateGroupParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateGroupParams")?;
        let params = Self {
            group_id: object.required("groupId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for UpdateGroupParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("groupId", &self.group_id);
        object.field("body", &self.body);
    }
}

impl Decode for DeleteGroupParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteGroupParams")?;
        let params = Self {
            group_id: object.required("groupId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for DeleteGroupParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("groupId", &self.group_id);
    }
}

impl Decode for SetGroupStatusParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("SetGroupStatusParams")?;
        let params = Self {
            group_id: object.required("groupId")?,
            is_active: object.required("isActive")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for SetGroupStatusParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("groupId", &self.group_id);
        object.field("isActive", &self.is_active);
    }
}

impl Decode for ListCalendarResourcesParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListCalendarResourcesParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            resource_type: object.required("resourceType")?,
            limit: object.required("limit")?,
            skip: object.required("skip")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListCalendarResourcesParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("resourceType", &self.resource_type);
        object.field("limit", &self.limit);
        object.field("skip", &self.skip);
    }
}

impl Decode for CreateCalendarResourceParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateCalendarResourceParams")?;
        let params = Self {
            resource_type: object.required("resourceType")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for CreateCalendarResourceParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("resourceType", &self.resource_type);
        object.field("body", &self.body);
    }
}

impl Decode for GetCalendarResourceParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetCalendarResourceParams")?;
        let params = Self {
            resource_type: object.required("resourceType")?,
            id: object.required("id")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for GetCalendarResourceParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("resourceType", &self.resource_type);
        object.field("id", &self.id);
    }
}

impl Decode for UpdateCalendarResourceParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateCalendarResourceParams")?;
        let params = Self {
            resource_type: object.required("resourceType")?,
            id: object.required("id")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for UpdateCalendarResourceParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("resourceType", &self.resource_type);
        object.field("id", &self.id);
        object.field("body", &self.body);
    }
}

impl Decode for DeleteCalendarResourceParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteCalendarResourceParams")?;
        let params = Self {
            resource_type: object.required("resourceType")?,
            id: object.required("id")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for DeleteCalendarResourceParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("resourceType", &self.resource_type);
        object.field("id", &self.id);
    }
}

impl Decode for CreateScheduleParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateScheduleParams")?;
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for CreateScheduleParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for GetCalendarScheduleParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetCalendarScheduleParams")?;
        let params = Self {
            calendar_id: object.required("calendarId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for GetCalendarScheduleParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("calendarId", &self.calendar_id);
    }
}

impl Decode for UpdateCalendarScheduleParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateCalendarScheduleParams")?;
        let params = Self {
            calendar_id: object.required("calendarId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for UpdateCalendarScheduleParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("calendarId", &self.calendar_id);
        object.field("body", &self.body);
    }
}

impl Decode for CreateCalendarScheduleParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateCalendarScheduleParams")?;
        let params = Self {
            calendar_id: object.required("calendarId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for CreateCalendarScheduleParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("calendarId", &self.calendar_id);
        object.field("body", &self.body);
    }
}

impl Decode for ListSchedulesParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListSchedulesParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            user_id: object.required("userId")?,
            calendar_id: object.optional("calendarId"),
            skip: object.optional("skip"),
            limit: object.optional("limit"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListSchedulesParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("userId", &self.user_id);
        object.field("calendarId", &self.calendar_id);
        object.field("skip", &self.skip);
        object.field("limit", &self.limit);
    }
}

impl Decode for GetScheduleParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetScheduleParams")?;
        let params = Self { id: object.required("id")? };
        object.close();
        Some(params)
    }
}

impl Encode for GetScheduleParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
    }
}

impl Decode for UpdateScheduleParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateScheduleParams")?;
        let params = Self {
            id: object.required("id")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for UpdateScheduleParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
        object.field("body", &self.body);
    }
}

impl Decode for DeleteScheduleParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteScheduleParams")?;
        let params = Self { id: object.required("id")? };
        object.close();
        Some(params)
    }
}

impl Encode for DeleteScheduleParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
    }
}

impl Decode for AddCalendarToScheduleParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("AddCalendarToScheduleParams")?;
        let params = Self {
            id: object.required("id")?,
            calendar_id: object.required("calendarId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for AddCalendarToScheduleParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
        object.field("calendarId", &self.calendar_id);
    }
}

impl Decode for RemoveCalendarFromScheduleParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("RemoveCalendarFromScheduleParams")?;
        let params = Self {
            id: object.required("id")?,
            calendar_id: object.required("calendarId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for RemoveCalendarFromScheduleParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
        object.field("calendarId", &self.calendar_id);
    }
}

impl Decode for ListServiceBookingsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListServiceBookingsParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            start_time: object.required("startTime")?,
            end_time: object.required("endTime")?,
            timezone: object.optional("timezone"),
            service_location_id: object.optional("serviceLocationId"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListServiceBookingsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("startTime", &self.start_time);
        object.field("endTime", &self.end_time);
        object.field("timezone", &self.timezone);
        object.field("serviceLocationId", &self.service_location_id);
    }
}

impl Decode for CreateServiceBookingParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateServiceBookingParams")?;
        let params = Self {
            body: object.required("body")?,
            override_availability: object.optional("overrideAvailability"),
            skip_scheduling_notice: object.optional("skipSchedulingNotice"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for CreateServiceBookingParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
        object.field("overrideAvailability", &self.override_availability);
        object.field("skipSchedulingNotice", &self.skip_scheduling_notice);
    }
}

impl Decode for GetServiceBookingParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetServiceBookingParams")?;
        let params = Self {
            booking_id: object.required("bookingId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for GetServiceBookingParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("bookingId", &self.booking_id);
    }
}

impl Decode for UpdateServiceBookingParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateServiceBookingParams")?;
        let params = Self {
            booking_id: object.required("bookingId")?,
            body: object.required("body")?,
            override_availability: object.optional("overrideAvailability"),
            skip_scheduling_notice: object.optional("skipSchedulingNotice"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for UpdateServiceBookingParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("bookingId", &self.booking_id);
        object.field("body", &self.body);
        object.field("overrideAvailability", &self.override_availability);
        object.field("skipSchedulingNotice", &self.skip_scheduling_notice);
    }
}

impl Decode for DeleteServiceBookingParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteServiceBookingParams")?;
        let params = Self {
            booking_id: object.required("bookingId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for DeleteServiceBookingParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("bookingId", &self.booking_id);
    }
}

impl Decode for ListServicesParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListServicesParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            service_category_id: object.optional("serviceCategoryId"),
            is_private: object.optional("isPrivate"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListServicesParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("serviceCategoryId", &self.service_category_id);
        object.field("isPrivate", &self.is_private);
    }
}

impl Decode for CreateServiceParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateServiceParams")?;
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for CreateServiceParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for GetServiceParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetServiceParams")?;
        let params = Self {
            service_id: object.required("serviceId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for GetServiceParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("serviceId", &self.service_id);
    }
}

impl Decode for UpdateServiceParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateServiceParams")?;
        let params = Self {
            service_id: object.required("serviceId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for UpdateServiceParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("serviceId", &self.service_id);
        object.field("body", &self.body);
    }
}

impl Decode for DeleteServiceParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteServiceParams")?;
        let params = Self {
            service_id: object.required("serviceId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for DeleteServiceParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("serviceId", &self.service_id);
    }
}

impl Decode for ListServiceLocationsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListServiceLocationsParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListServiceLocationsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
    }
}

impl Decode for CreateServiceLocationParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateServiceLocationParams")?;
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for CreateServiceLocationParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for GetServiceLocationParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetServiceLocationParams")?;
        let params = Self {
            service_location_id: object.required("serviceLocationId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for GetServiceLocationParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("serviceLocationId", &self.service_location_id);
    }
}

impl Decode for UpdateServiceLocationParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateServiceLocationParams")?;
        let params = Self {
            service_location_id: object.required("serviceLocationId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for UpdateServiceLocationParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("serviceLocationId", &self.service_location_id);
        object.field("body", &self.body);
    }
}

impl Decode for DeleteServiceLocationParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteServiceLocationParams")?;
        let params = Self {
            service_location_id: object.required("serviceLocationId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for DeleteServiceLocationParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("serviceLocationId", &self.service_location_id);
    }
}

impl Decode for GetCalendarParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetCalendarParams")?;
        let params = Self {
            calendar_id: object.required("calendarId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for GetCalendarParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("calendarId", &self.calendar_id);
    }
}

impl Decode for UpdateCalendarParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateCalendarParams")?;
        let params = Self {
            calendar_id: object.required("calendarId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for UpdateCalendarParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("calendarId", &self.calendar_id);
        object.field("body", &self.body);
    }
}

impl Decode for DeleteCalendarParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteCalendarParams")?;
        let params = Self {
            calendar_id: object.required("calendarId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for DeleteCalendarParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("calendarId", &self.calendar_id);
    }
}

impl Decode for ListFreeSlotsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListFreeSlotsParams")?;
        let params = Self {
            calendar_id: object.required("calendarId")?,
            start_date: object.required("startDate")?,
            end_date: object.required("endDate")?,
            timezone: object.optional("timezone"),
            user_id: object.optional("userId"),
            user_ids: object.optional("userIds"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListFreeSlotsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("calendarId", &self.calendar_id);
        object.field("startDate", &self.start_date);
        object.field("endDate", &self.end_date);
        object.field("timezone", &self.timezone);
        object.field("userId", &self.user_id);
        object.field("userIds", &self.user_ids);
    }
}

impl Decode for ListEventNotificationsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListEventNotificationsParams")?;
        let params = Self {
            calendar_id: object.required("calendarId")?,
            is_active: object.optional("isActive"),
            deleted: object.optional("deleted"),
            limit: object.optional("limit"),
            skip: object.optional("skip"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListEventNotificationsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("calendarId", &self.calendar_id);
        object.field("isActive", &self.is_active);
        object.field("deleted", &self.deleted);
        object.field("limit", &self.limit);
        object.field("skip", &self.skip);
    }
}

impl Decode for CreateEventNotificationParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateEventNotificationParams")?;
        let params = Self {
            calendar_id: object.required("calendarId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for CreateEventNotificationParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("calendarId", &self.calendar_id);
        object.field("body", &self.body);
    }
}

impl Decode for GetEventNotificationParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetEventNotificationParams")?;
        let params = Self {
            calendar_id: object.required("calendarId")?,
            notification_id: object.required("notificationId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for GetEventNotificationParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("calendarId", &self.calendar_id);
        object.field("notificationId", &self.notification_id);
    }
}

impl Decode for UpdateEventNotificationParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateEventNotificationParams")?;
        let params = Self {
            calendar_id: object.required("calendarId")?,
            notification_id: object.required("notificationId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for UpdateEventNotificationParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("calendarId", &self.calendar_id);
        object.field("notificationId", &self.notification_id);
        object.field("body", &self.body);
    }
}

impl Decode for DeleteEventNotificationParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteEventNotificationParams")?;
        let params = Self {
            calendar_id: object.required("calendarId")?,
            notification_id: object.required("notificationId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for DeleteEventNotificationParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("calendarId", &self.calendar_id);
        object.field("notificationId", &self.notification_id);
    }
}

impl_serde! {
    NoticeUnit, Appointment, CalendarResponse, NewCalendar, Calendar, CalendarUpdate,
    CalendarList, ServiceToBook, NewCalendarSchedule, SavedServiceBooking,
    NewServiceBooking, NewService, NewServiceLocation, NewServiceVariation,
    EventCalendarSchedule, CalendarScheduleResponse, ServicePayment, AddOnToBook,
    BookedAddOn, ServiceBooking, ServiceBookingList, BookedService, ServiceLocationList,
    ServiceLocation, BookedResource, Service, ServiceResponse, ServiceVariation,
    ServiceList, StaffMember, CalendarScheduleUpdate, ServiceBookingUpdate,
    ServiceUpdate, ServiceLocationUpdate, ServiceVariationUpdate, BookingStatus,
    NewBookingStatus, ServiceLocationType, DepositType, ListCalendarsParams,
    CreateCalendarParams, ListAppointmentNotesParams, CreateAppointmentNoteParams,
    UpdateAppointmentNoteParams, DeleteAppointmentNoteParams, ListBlockedSlotsParams,
    ListCalendarEventsParams, CreateAppointmentParams, GetAppointmentParams,
    UpdateAppointmentParams, CreateBlockedSlotParams, UpdateBlockedSlotParams,
    DeleteEventParams, ListGroupsParams, CreateCalendarGroupParams, CheckGroupSlugParams,
    UpdateGroupParams, DeleteGroupParams, SetGroupStatusParams,
    ListCalendarResourcesParams, CreateCalendarResourceParams, GetCalendarResourceParams,
    UpdateCalendarResourceParams, DeleteCalendarResourceParams, CreateScheduleParams,
    GetCalendarScheduleParams, UpdateCalendarScheduleParams,
    CreateCalendarScheduleParams, ListSchedulesParams, GetScheduleParams,
    UpdateScheduleParams, DeleteScheduleParams, AddCalendarToScheduleParams,
    RemoveCalendarFromScheduleParams, ListServiceBookingsParams,
    CreateServiceBookingParams, GetServiceBookingParams, UpdateServiceBookingParams,
    DeleteServiceBookingParams, ListServicesParams, CreateServiceParams,
    GetServiceParams, UpdateServiceParams, DeleteServiceParams,
    ListServiceLocationsParams, CreateServiceLocationParams, GetServiceLocationParams,
    UpdateServiceLocationParams, DeleteServiceLocationParams, GetCalendarParams,
    UpdateCalendarParams, DeleteCalendarParams, ListFreeSlotsParams,
    ListEventNotificationsParams, CreateEventNotificationParams,
    GetEventNotificationParams, UpdateEventNotificationParams,
    DeleteEventNotificationParams,
}
