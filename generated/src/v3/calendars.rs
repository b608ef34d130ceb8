//! The Calendars API, version 3: 59 operations.

use highlevel_runtime::{Api, Client, Metadata, Operation, Request};

use crate::{CalendarEventId, CalendarGroupId, CalendarId, LocationId, NoteId, UserId};

mod add_calendar_to_schedule;
mod create_appointment;
mod create_appointment_note;
mod create_block_slot;
mod create_calendar;
mod create_calendar_group;
mod create_calendar_resource;
mod create_calendar_schedule;
mod create_event_notification;
mod create_schedule;
mod create_service_booking;
mod create_service_catalog;
mod create_service_location;
mod delete_appointment_note;
mod delete_calendar;
mod delete_calendar_resource;
mod delete_event;
mod delete_event_notification;
mod delete_group;
mod delete_schedule;
mod delete_service_booking;
mod delete_service_catalog;
mod delete_service_location;
mod disable_group;
mod errors;
mod get_appointment;
mod get_calendar;
mod get_calendar_resource;
mod get_calendar_schedule;
mod get_event_notification;
mod get_schedule;
mod get_service_booking;
mod get_service_catalog;
mod get_service_location;
mod get_services_catalog;
mod list_appointment_notes;
mod list_blocked_slots;
mod list_calendar_events;
mod list_calendar_resources;
mod list_calendars;
mod list_event_notifications;
mod list_free_slots;
mod list_groups;
mod list_schedules;
mod list_service_bookings;
mod list_service_locations;
mod remove_calendar_from_schedule;
mod types;
mod update_appointment;
mod update_appointment_note;
mod update_block_slot;
mod update_calendar;
mod update_calendar_resource;
mod update_calendar_schedule;
mod update_event_notification;
mod update_group;
mod update_schedule;
mod update_service_booking;
mod update_service_catalog;
mod update_service_location;
mod validate_groups_slug;
#[cfg(feature = "serde")]
mod json;

#[cfg(feature = "mock")]
pub mod mock;

pub use self::add_calendar_to_schedule::{
    AddCalendarToSchedule, AddCalendarToScheduleError, AddCalendarToScheduleParams,
};
pub use self::create_appointment::{
    CreateAppointment, CreateAppointmentError, CreateAppointmentParams,
};
pub use self::create_appointment_note::{
    CreateAppointmentNote, CreateAppointmentNoteError, CreateAppointmentNoteParams,
};
pub use self::create_block_slot::{
    CreateBlockSlot, CreateBlockSlotError, CreateBlockSlotParams,
};
pub use self::create_calendar::{
    CreateCalendar, CreateCalendarError, CreateCalendarParams,
};
pub use self::create_calendar_group::{
    CreateCalendarGroup, CreateCalendarGroupError, CreateCalendarGroupParams,
};
pub use self::create_calendar_resource::{
    CreateCalendarResource, CreateCalendarResourceError, CreateCalendarResourceParams,
};
pub use self::create_calendar_schedule::{
    CreateCalendarSchedule, CreateCalendarScheduleError, CreateCalendarScheduleParams,
};
pub use self::create_event_notification::{
    CreateEventNotification, CreateEventNotificationError, CreateEventNotificationParams,
};
pub use self::create_schedule::{
    CreateSchedule, CreateScheduleError, CreateScheduleParams,
};
pub use self::create_service_booking::{
    CreateServiceBooking, CreateServiceBookingError, CreateServiceBookingParams,
};
pub use self::create_service_catalog::{
    CreateServiceCatalog, CreateServiceCatalogError, CreateServiceCatalogParams,
};
pub use self::create_service_location::{
    CreateServiceLocation, CreateServiceLocationError, CreateServiceLocationParams,
};
pub use self::delete_appointment_note::{
    DeleteAppointmentNote, DeleteAppointmentNoteError, DeleteAppointmentNoteParams,
};
pub use self::delete_calendar::{
    DeleteCalendar, DeleteCalendarError, DeleteCalendarParams,
};
pub use self::delete_calendar_resource::{
    DeleteCalendarResource, DeleteCalendarResourceError, DeleteCalendarResourceParams,
};
pub use self::delete_event::{DeleteEvent, DeleteEventError, DeleteEventParams};
pub use self::delete_event_notification::{
    DeleteEventNotification, DeleteEventNotificationError, DeleteEventNotificationParams,
};
pub use self::delete_group::{DeleteGroup, DeleteGroupError, DeleteGroupParams};
pub use self::delete_schedule::{
    DeleteSchedule, DeleteScheduleError, DeleteScheduleParams,
};
pub use self::delete_service_booking::{
    DeleteServiceBooking, DeleteServiceBookingError, DeleteServiceBookingParams,
};
pub use self::delete_service_catalog::{
    DeleteServiceCatalog, DeleteServiceCatalogError, DeleteServiceCatalogParams,
};
pub use self::delete_service_location::{
    DeleteServiceLocation, DeleteServiceLocationError, DeleteServiceLocationParams,
};
pub use self::disable_group::{DisableGroup, DisableGroupError, DisableGroupParams};
pub use self::get_appointment::{
    GetAppointment, GetAppointmentError, GetAppointmentParams,
};
pub use self::get_calendar::{GetCalendar, GetCalendarError, GetCalendarParams};
pub use self::get_calendar_resource::{
    GetCalendarResource, GetCalendarResourceError, GetCalendarResourceParams,
};
pub use self::get_calendar_schedule::{
    GetCalendarSchedule, GetCalendarScheduleError, GetCalendarScheduleParams,
};
pub use self::get_event_notification::{
    GetEventNotification, GetEventNotificationError, GetEventNotificationParams,
};
pub use self::get_schedule::{GetSchedule, GetScheduleError, GetScheduleParams};
pub use self::get_service_booking::{
    GetServiceBooking, GetServiceBookingError, GetServiceBookingParams,
};
pub use self::get_service_catalog::{
    GetServiceCatalog, GetServiceCatalogError, GetServiceCatalogParams,
};
pub use self::get_service_location::{
    GetServiceLocation, GetServiceLocationError, GetServiceLocationParams,
};
pub use self::get_services_catalog::{
    GetServicesCatalog, GetServicesCatalogError, GetServicesCatalogParams,
};
pub use self::list_appointment_notes::{
    ListAppointmentNotes, ListAppointmentNotesError, ListAppointmentNotesParams,
};
pub use self::list_blocked_slots::{
    ListBlockedSlots, ListBlockedSlotsError, ListBlockedSlotsParams,
};
pub use self::list_calendar_events::{
    ListCalendarEvents, ListCalendarEventsError, ListCalendarEventsParams,
};
pub use self::list_calendar_resources::{
    ListCalendarResources, ListCalendarResourcesError, ListCalendarResourcesParams,
};
pub use self::list_calendars::{ListCalendars, ListCalendarsError, ListCalendarsParams};
pub use self::list_event_notifications::{
    ListEventNotifications, ListEventNotificationsError, ListEventNotificationsParams,
};
pub use self::list_free_slots::{ListFreeSlots, ListFreeSlotsError, ListFreeSlotsParams};
pub use self::list_groups::{ListGroups, ListGroupsError, ListGroupsParams};
pub use self::list_schedules::{ListSchedules, ListSchedulesError, ListSchedulesParams};
pub use self::list_service_bookings::{
    ListServiceBookings, ListServiceBookingsError, ListServiceBookingsParams,
};
pub use self::list_service_locations::{
    ListServiceLocations, ListServiceLocationsError, ListServiceLocationsParams,
};
pub use self::remove_calendar_from_schedule::{
    RemoveCalendarFromSchedule, RemoveCalendarFromScheduleError,
    RemoveCalendarFromScheduleParams,
};
pub use self::types::{
    AddOnToBook, Appointment, BookedAddOn, BookedResource, BookedService, BookingStatus,
    Calendar, CalendarList, CalendarResponse, CalendarScheduleResponse,
    CalendarScheduleUpdate, CalendarUpdate, DeletedWithMessage, DepositType,
    EventCalendarSchedule, NewBookingStatus, NewCalendar, NewCalendarSchedule,
    NewService, NewServiceBooking, NewServiceBookingRequired, NewServiceLocation,
    NewServiceVariation, NoticeUnit, SavedServiceBooking, Service, ServiceBooking,
    ServiceBookingList, ServiceBookingUpdate, ServiceList, ServiceLocation,
    ServiceLocationList, ServiceLocationType, ServiceLocationUpdate, ServicePayment,
    ServiceResponse, ServiceToBook, ServiceUpdate, ServiceVariation,
    ServiceVariationUpdate, StaffMember,
};
pub use self::update_appointment::{
    UpdateAppointment, UpdateAppointmentError, UpdateAppointmentParams,
};
pub use self::update_appointment_note::{
    UpdateAppointmentNote, UpdateAppointmentNoteError, UpdateAppointmentNoteParams,
};
pub use self::update_block_slot::{
    UpdateBlockSlot, UpdateBlockSlotError, UpdateBlockSlotParams,
};
pub use self::update_calendar::{
    UpdateCalendar, UpdateCalendarError, UpdateCalendarParams,
};
pub use self::update_calendar_resource::{
    UpdateCalendarResource, UpdateCalendarResourceError, UpdateCalendarResourceParams,
};
pub use self::update_calendar_schedule::{
    UpdateCalendarSchedule, UpdateCalendarScheduleError, UpdateCalendarScheduleParams,
};
pub use self::update_event_notification::{
    UpdateEventNotification, UpdateEventNotificationError, UpdateEventNotificationParams,
};
pub use self::update_group::{UpdateGroup, UpdateGroupError, UpdateGroupParams};
pub use self::update_schedule::{
    UpdateSchedule, UpdateScheduleError, UpdateScheduleParams,
};
pub use self::update_service_booking::{
    UpdateServiceBooking, UpdateServiceBookingError, UpdateServiceBookingParams,
};
pub use self::update_service_catalog::{
    UpdateServiceCatalog, UpdateServiceCatalogError, UpdateServiceCatalogParams,
};
pub use self::update_service_location::{
    UpdateServiceLocation, UpdateServiceLocationError, UpdateServiceLocationParams,
};
pub use self::validate_groups_slug::{
    ValidateGroupsSlug, ValidateGroupsSlugError, ValidateGroupsSlugParams,
};
pub use crate::shared::calendars::{
    AppointmentNoteList, AppointmentNoteResponse, AppointmentResponse, AppointmentStatus,
    AppointmentUpdate, Availability, AvailabilityUpdate, BlockSlotUpdate, BlockedSlot,
    BookingOrigin, BookingSpanUnit, CalendarEvent, CalendarEventList, CalendarGroup,
    CalendarMember, CalendarNotification, CalendarNotificationRequired,
    CalendarNotificationType, CalendarResource, CalendarResourceUpdate, CalendarType,
    DaySlots, DeleteEventResponse, DurationUnit, EventNotification,
    EventNotificationResponse, EventNotificationUpdate, FormSubmitType, Frequency,
    GroupList, GroupResponse, GroupSlug, GroupStatus, GroupUpdate, GuestType,
    LocationConfiguration, LocationKind, LookBusyConfiguration, MeetingLocation,
    MeetingLocationType, MemberMeetingLocationType, NewAppointment, NewAppointmentNote,
    NewBlockSlot, NewCalendarGroup, NewCalendarResource, NewCalendarResourceRequired,
    NewEventNotification, NewSchedule, Note, NoteAuthor, NotificationChannel,
    NotificationOffset, NotificationReceiver, NotificationType, OpenHour, OpeningHours,
    OverlapStatus, Recurring, RecurringBookingOption, ResourceType, RoundRobinMode,
    Schedule, ScheduleInterval, ScheduleList, ScheduleResponse, ScheduleRule,
    ScheduleRuleType, ScheduleUpdate, SlugAvailability, Success, TeamMember,
    UpdatedCalendarResource, Weekday, WidgetType,
};

/// The facts that all operations of a module share.
const API: Api = Api {
    title: "Calendars",
    version: "v3",
    module: "v3::calendars",
    feature: "v3-calendars",
};

/// The operations of this API as data.
pub const OPERATIONS: &[&Metadata] = &[
    <ListCalendarsParams as Operation>::METADATA,
    <CreateCalendarParams as Operation>::METADATA,
    <ListAppointmentNotesParams as Operation>::METADATA,
    <CreateAppointmentNoteParams as Operation>::METADATA,
    <UpdateAppointmentNoteParams as Operation>::METADATA,
    <DeleteAppointmentNoteParams as Operation>::METADATA,
    <ListBlockedSlotsParams as Operation>::METADATA,
    <ListCalendarEventsParams as Operation>::METADATA,
    <CreateAppointmentParams as Operation>::METADATA,
    <GetAppointmentParams as Operation>::METADATA,
    <UpdateAppointmentParams as Operation>::METADATA,
    <CreateBlockSlotParams as Operation>::METADATA,
    <UpdateBlockSlotParams as Operation>::METADATA,
    <DeleteEventParams as Operation>::METADATA,
    <ListGroupsParams as Operation>::METADATA,
    <CreateCalendarGroupParams as Operation>::METADATA,
    <ValidateGroupsSlugParams as Operation>::METADATA,
    <UpdateGroupParams as Operation>::METADATA,
    <DeleteGroupParams as Operation>::METADATA,
    <DisableGroupParams as Operation>::METADATA,
    <ListCalendarResourcesParams as Operation>::METADATA,
    <CreateCalendarResourceParams as Operation>::METADATA,
    <GetCalendarResourceParams as Operation>::METADATA,
    <UpdateCalendarResourceParams as Operation>::METADATA,
    <DeleteCalendarResourceParams as Operation>::METADATA,
    <CreateScheduleParams as Operation>::METADATA,
    <GetCalendarScheduleParams as Operation>::METADATA,
    <UpdateCalendarScheduleParams as Operation>::METADATA,
    <CreateCalendarScheduleParams as Operation>::METADATA,
    <ListSchedulesParams as Operation>::METADATA,
    <GetScheduleParams as Operation>::METADATA,
    <UpdateScheduleParams as Operation>::METADATA,
    <DeleteScheduleParams as Operation>::METADATA,
    <AddCalendarToScheduleParams as Operation>::METADATA,
    <RemoveCalendarFromScheduleParams as Operation>::METADATA,
    <ListServiceBookingsParams as Operation>::METADATA,
    <CreateServiceBookingParams as Operation>::METADATA,
    <GetServiceBookingParams as Operation>::METADATA,
    <UpdateServiceBookingParams as Operation>::METADATA,
    <DeleteServiceBookingParams as Operation>::METADATA,
    <GetServicesCatalogParams as Operation>::METADATA,
    <CreateServiceCatalogParams as Operation>::METADATA,
    <GetServiceCatalogParams as Operation>::METADATA,
    <UpdateServiceCatalogParams as Operation>::METADATA,
    <DeleteServiceCatalogParams as Operation>::METADATA,
    <ListServiceLocationsParams as Operation>::METADATA,
    <CreateServiceLocationParams as Operation>::METADATA,
    <GetServiceLocationParams as Operation>::METADATA,
    <UpdateServiceLocationParams as Operation>::METADATA,
    <DeleteServiceLocationParams as Operation>::METADATA,
    <GetCalendarParams as Operation>::METADATA,
    <UpdateCalendarParams as Operation>::METADATA,
    <DeleteCalendarParams as Operation>::METADATA,
    <ListFreeSlotsParams as Operation>::METADATA,
    <ListEventNotificationsParams as Operation>::METADATA,
    <CreateEventNotificationParams as Operation>::METADATA,
    <GetEventNotificationParams as Operation>::METADATA,
    <UpdateEventNotificationParams as Operation>::METADATA,
    <DeleteEventNotificationParams as Operation>::METADATA,
];

/// The Calendars API: a method for each operation.
#[derive(Clone, Copy, Debug)]
pub struct Calendars<'a> {
    client: &'a Client,
}

impl<'a> Calendars<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Lists the calendars of a location.
    ///
    /// Returns the member `calendars` of the response;
    /// [`send_whole`](highlevel_runtime::Request::send_whole) returns the whole
    /// `CalendarList`.
    ///
    /// Needs a location's token with the scope `calendars.readonly`.
    ///
    /// `GET /calendars/`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json))
    #[doc(alias = "get-calendars")]
    pub fn list_calendars(&self, location_id: impl Into<LocationId>) -> ListCalendars {
        let params = ListCalendarsParams::new(location_id);
        ListCalendars {
            request: Request::new(self.client, params),
        }
    }

    /// Creates a calendar.
    ///
    /// Calendars of the types round robin, collective, class and service need members, a
    /// personal one exactly one.
    ///
    /// Returns the member `calendar` of the response;
    /// [`send_whole`](highlevel_runtime::Request::send_whole) returns the whole
    /// `CalendarResponse`.
    ///
    /// Needs a location's token with the scope `calendars.write`.
    ///
    /// `POST /calendars/`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json))
    pub fn create_calendar(&self, body: NewCalendar) -> CreateCalendar {
        let params = CreateCalendarParams::new(body);
        CreateCalendar {
            request: Request::new(self.client, params),
        }
    }

    /// Lists the notes of an appointment.
    ///
    /// At most 20 at a time.
    ///
    /// Returns one page. Use [`pages`](highlevel_runtime::Request::pages) or
    /// [`items`](highlevel_runtime::Request::items) to iterate over all of them.
    ///
    /// Needs a location's token with the scope `calendars/events.readonly`.
    ///
    /// `GET /calendars/appointments/{appointmentId}/notes`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json))
    #[doc(alias = "get-appointment-notes")]
    pub fn list_appointment_notes(
        &self,
        appointment_id: impl Into<CalendarEventId>,
    ) -> ListAppointmentNotes {
        let params = ListAppointmentNotesParams::new(appointment_id);
        ListAppointmentNotes {
            request: Request::new(self.client, params),
        }
    }

    /// Adds a note to an appointment.
    ///
    /// Returns the member `note` of the response;
    /// [`send_whole`](highlevel_runtime::Request::send_whole) returns the whole
    /// `AppointmentNoteResponse`.
    ///
    /// Needs a location's token with the scope `calendars/events.write`.
    ///
    /// `POST /calendars/appointments/{appointmentId}/notes`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json))
    pub fn create_appointment_note(
        &self,
        appointment_id: impl Into<CalendarEventId>,
        body: NewAppointmentNote,
    ) -> CreateAppointmentNote {
        let params = CreateAppointmentNoteParams::new(appointment_id, body);
        CreateAppointmentNote {
            request: Request::new(self.client, params),
        }
    }

    /// Changes a note of an appointment.
    ///
    /// Returns the member `note` of the response;
    /// [`send_whole`](highlevel_runtime::Request::send_whole) returns the whole
    /// `AppointmentNoteResponse`.
    ///
    /// Needs a location's token with the scope `calendars/events.write`.
    ///
    /// `PUT /calendars/appointments/{appointmentId}/notes/{noteId}`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json))
    pub fn update_appointment_note(
        &self,
        appointment_id: impl Into<CalendarEventId>,
        note_id: impl Into<NoteId>,
        body: NewAppointmentNote,
    ) -> UpdateAppointmentNote {
        let params = UpdateAppointmentNoteParams::new(appointment_id, note_id, body);
        UpdateAppointmentNote {
            request: Request::new(self.client, params),
        }
    }

    /// Deletes a note of an appointment.
    ///
    /// Needs a location's token with the scope `calendars/events.write`.
    ///
    /// `DELETE /calendars/appointments/{appointmentId}/notes/{noteId}`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json))
    pub fn delete_appointment_note(
        &self,
        appointment_id: impl Into<CalendarEventId>,
        note_id: impl Into<NoteId>,
    ) -> DeleteAppointmentNote {
        let params = DeleteAppointmentNoteParams::new(appointment_id, note_id);
        DeleteAppointmentNote {
            request: Request::new(self.client, params),
        }
    }

    /// Lists the blocked slots of a user, a calendar or a group within a span of time.
    ///
    /// One of user, calendar and group is required.
    ///
    /// Returns the member `events` of the response;
    /// [`send_whole`](highlevel_runtime::Request::send_whole) returns the whole
    /// `CalendarEventList`.
    ///
    /// Needs a location's token with the scope `calendars/events.readonly`.
    ///
    /// `GET /calendars/blocked-slots`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json))
    #[doc(alias = "get-blocked-slots")]
    pub fn list_blocked_slots(
        &self,
        location_id: impl Into<LocationId>,
        start_time: i64,
        end_time: i64,
    ) -> ListBlockedSlots {
        let params = ListBlockedSlotsParams::new(location_id, start_time, end_time);
        ListBlockedSlots {
            request: Request::new(self.client, params),
        }
    }

    /// Lists the events of a user, a calendar or a group within a span of time.
    ///
    /// One of user, calendar and group is required.
    ///
    /// Returns the member `events` of the response;
    /// [`send_whole`](highlevel_runtime::Request::send_whole) returns the whole
    /// `CalendarEventList`.
    ///
    /// Needs a location's token with the scope `calendars/events.readonly`.
    ///
    /// `GET /calendars/events`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json))
    #[doc(alias = "get-calendar-events")]
    pub fn list_calendar_events(
        &self,
        location_id: impl Into<LocationId>,
        start_time: i64,
        end_time: i64,
    ) -> ListCalendarEvents {
        let params = ListCalendarEventsParams::new(location_id, start_time, end_time);
        ListCalendarEvents {
            request: Request::new(self.client, params),
        }
    }

    /// Books an appointment for a contact.
    ///
    /// The slot must be free, within the range of dates that can be booked and not too
    /// soon, unless `ignore_free_slot_validation` or `ignore_date_range` is set. A
    /// recurrence rule has an effect only if free slots are ignored. A user must be
    /// assigned where the calendar does not choose one.
    ///
    /// Needs a location's token with the scope `calendars/events.write`.
    ///
    /// `POST /calendars/events/appointments`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json))
    pub fn create_appointment(&self, body: NewAppointment) -> CreateAppointment {
        let params = CreateAppointmentParams::new(body);
        CreateAppointment {
            request: Request::new(self.client, params),
        }
    }

    /// Returns an appointment.
    ///
    /// For one occurrence of a recurring event pass its instance id; for all of them that
    /// of the master event.
    ///
    /// Returns the member `event` of the response;
    /// [`send_whole`](highlevel_runtime::Request::send_whole) returns the whole
    /// `AppointmentResponse`.
    ///
    /// Needs a location's token with the scope `calendars/events.readonly`.
    ///
    /// `GET /calendars/events/appointments/{eventId}`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json))
    pub fn get_appointment(
        &self,
        event_id: impl Into<CalendarEventId>,
    ) -> GetAppointment {
        let params = GetAppointmentParams::new(event_id);
        GetAppointment {
            request: Request::new(self.client, params),
        }
    }

    /// Changes an appointment.
    ///
    /// For one occurrence of a recurring event pass its instance id; for all of them that
    /// of the master event.
    ///
    /// Needs a location's token with the scope `calendars/events.write`.
    ///
    /// `PUT /calendars/events/appointments/{eventId}`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json))
    #[doc(alias = "edit-appointment")]
    pub fn update_appointment(
        &self,
        event_id: impl Into<CalendarEventId>,
        body: AppointmentUpdate,
    ) -> UpdateAppointment {
        let params = UpdateAppointmentParams::new(event_id, body);
        UpdateAppointment {
            request: Request::new(self.client, params),
        }
    }

    /// Blocks a slot, so that it cannot be booked.
    ///
    /// Either for a calendar or for a user, not for both.
    ///
    /// Needs a location's token with the scope `calendars/events.write`.
    ///
    /// `POST /calendars/events/block-slots`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json))
    pub fn create_block_slot(&self, body: NewBlockSlot) -> CreateBlockSlot {
        let params = CreateBlockSlotParams::new(body);
        CreateBlockSlot {
            request: Request::new(self.client, params),
        }
    }

    /// Changes a blocked slot.
    ///
    /// Either for a calendar or for a user, not for both. For one occurrence of a
    /// recurring event pass its instance id; for all of them that of the master event.
    ///
    /// Needs a location's token with the scope `calendars/events.write`.
    ///
    /// `PUT /calendars/events/block-slots/{eventId}`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json))
    #[doc(alias = "edit-block-slot")]
    pub fn update_block_slot(
        &self,
        event_id: impl Into<CalendarEventId>,
        body: BlockSlotUpdate,
    ) -> UpdateBlockSlot {
        let params = UpdateBlockSlotParams::new(event_id, body);
        UpdateBlockSlot {
            request: Request::new(self.client, params),
        }
    }

    /// Deletes an event.
    ///
    /// For one occurrence of a recurring event pass its instance id; for all of them that
    /// of the master event.
    ///
    /// Needs a location's token with the scope `calendars/events.write`.
    ///
    /// `DELETE /calendars/events/{eventId}`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json))
    pub fn delete_event(&self, event_id: impl Into<CalendarEventId>) -> DeleteEvent {
        let params = DeleteEventParams::new(event_id);
        DeleteEvent {
            request: Request::new(self.client, params),
        }
    }

    /// Lists the calendar groups of a location.
    ///
    /// Returns the member `groups` of the response;
    /// [`send_whole`](highlevel_runtime::Request::send_whole) returns the whole
    /// `GroupList`.
    ///
    /// Needs a location's token with the scope `calendars/groups.readonly`.
    ///
    /// `GET /calendars/groups`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json))
    #[doc(alias = "get-groups")]
    pub fn list_groups(&self, location_id: impl Into<LocationId>) -> ListGroups {
        let params = ListGroupsParams::new(location_id);
        ListGroups {
            request: Request::new(self.client, params),
        }
    }

    /// Creates a calendar group.
    ///
    /// Returns the member `group` of the response;
    /// [`send_whole`](highlevel_runtime::Request::send_whole) returns the whole
    /// `GroupResponse`.
    ///
    /// Needs a location's token with the scope `calendars/groups.write`.
    ///
    /// `POST /calendars/groups`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json))
    pub fn create_calendar_group(&self, body: NewCalendarGroup) -> CreateCalendarGroup {
        let params = CreateCalendarGroupParams::new(body);
        CreateCalendarGroup {
            request: Request::new(self.client, params),
        }
    }

    /// Tells whether a calendar group could have a slug.
    ///
    /// Needs a location's token with the scope `calendars/groups.write`.
    ///
    /// `POST /calendars/groups/validate-slug`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json))
    pub fn validate_groups_slug(&self, body: GroupSlug) -> ValidateGroupsSlug {
        let params = ValidateGroupsSlugParams::new(body);
        ValidateGroupsSlug {
            request: Request::new(self.client, params),
        }
    }

    /// Changes a calendar group.
    ///
    /// Returns the member `group` of the response;
    /// [`send_whole`](highlevel_runtime::Request::send_whole) returns the whole
    /// `GroupResponse`.
    ///
    /// Needs a location's token with the scope `calendars/groups.write`.
    ///
    /// `PUT /calendars/groups/{groupId}`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json))
    #[doc(alias = "edit-group")]
    pub fn update_group(
        &self,
        group_id: impl Into<CalendarGroupId>,
        body: GroupUpdate,
    ) -> UpdateGroup {
        let params = UpdateGroupParams::new(group_id, body);
        UpdateGroup {
            request: Request::new(self.client, params),
        }
    }

    /// Deletes a calendar group.
    ///
    /// Needs a location's token with the scope `calendars/groups.write`.
    ///
    /// `DELETE /calendars/groups/{groupId}`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json))
    pub fn delete_group(&self, group_id: impl Into<CalendarGroupId>) -> DeleteGroup {
        let params = DeleteGroupParams::new(group_id);
        DeleteGroup {
            request: Request::new(self.client, params),
        }
    }

    /// Activates or deactivates a calendar group.
    ///
    /// Needs a location's token with the scope `calendars/groups.write`.
    ///
    /// `PUT /calendars/groups/{groupId}/status`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json))
    pub fn disable_group(
        &self,
        group_id: impl Into<CalendarGroupId>,
        body: GroupStatus,
    ) -> DisableGroup {
        let params = DisableGroupParams::new(group_id, body);
        DisableGroup {
            request: Request::new(self.client, params),
        }
    }

    /// Lists the rooms or the equipment of a location.
    ///
    /// HighLevel has deprecated it in v3, together with the first version of services to
    /// which it belongs.
    ///
    /// Returns one page. Use [`pages`](highlevel_runtime::Request::pages) or
    /// [`items`](highlevel_runtime::Request::items) to iterate over all of them.
    ///
    /// Needs a location's token with the scope `calendars/resources.readonly`.
    ///
    /// `GET /calendars/resources/{resourceType}`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json))
    #[doc(alias = "fetch-calendar-resources")]
    #[deprecated(note = "the documentation calls this operation deprecated")]
    pub fn list_calendar_resources(
        &self,
        location_id: impl Into<LocationId>,
        resource_type: ResourceType,
    ) -> ListCalendarResources {
        let params = ListCalendarResourcesParams::new(location_id, resource_type);
        ListCalendarResources {
            request: Request::new(self.client, params),
        }
    }

    /// Creates a room or a piece of equipment.
    ///
    /// Equipment can belong to one service calendar, a room to several. HighLevel has
    /// deprecated it in v3, together with the first version of services to which it
    /// belongs.
    ///
    /// Needs a location's token with the scope `calendars/resources.write`.
    ///
    /// `POST /calendars/resources/{resourceType}`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json))
    #[deprecated(note = "the documentation calls this operation deprecated")]
    pub fn create_calendar_resource(
        &self,
        resource_type: ResourceType,
        body: NewCalendarResource,
    ) -> CreateCalendarResource {
        let params = CreateCalendarResourceParams::new(resource_type, body);
        CreateCalendarResource {
            request: Request::new(self.client, params),
        }
    }

    /// Returns a room or a piece of equipment.
    ///
    /// HighLevel has deprecated it in v3, together with the first version of services to
    /// which it belongs.
    ///
    /// Needs a location's token with the scope `calendars/resources.readonly`.
    ///
    /// `GET /calendars/resources/{resourceType}/{id}`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json))
    #[deprecated(note = "the documentation calls this operation deprecated")]
    pub fn get_calendar_resource(
        &self,
        resource_type: ResourceType,
        id: impl Into<String>,
    ) -> GetCalendarResource {
        let params = GetCalendarResourceParams::new(resource_type, id);
        GetCalendarResource {
            request: Request::new(self.client, params),
        }
    }

    /// Changes a room or a piece of equipment.
    ///
    /// HighLevel has deprecated it in v3, together with the first version of services to
    /// which it belongs.
    ///
    /// Needs a location's token with the scope `calendars/resources.write`.
    ///
    /// `PUT /calendars/resources/{resourceType}/{id}`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json))
    #[deprecated(note = "the documentation calls this operation deprecated")]
    pub fn update_calendar_resource(
        &self,
        resource_type: ResourceType,
        id: impl Into<String>,
        body: CalendarResourceUpdate,
    ) -> UpdateCalendarResource {
        let params = UpdateCalendarResourceParams::new(resource_type, id, body);
        UpdateCalendarResource {
            request: Request::new(self.client, params),
        }
    }

    /// Deletes a room or a piece of equipment.
    ///
    /// HighLevel has deprecated it in v3, together with the first version of services to
    /// which it belongs.
    ///
    /// Needs a location's token with the scope `calendars/resources.write`.
    ///
    /// `DELETE /calendars/resources/{resourceType}/{id}`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json))
    #[deprecated(note = "the documentation calls this operation deprecated")]
    pub fn delete_calendar_resource(
        &self,
        resource_type: ResourceType,
        id: impl Into<String>,
    ) -> DeleteCalendarResource {
        let params = DeleteCalendarResourceParams::new(resource_type, id);
        DeleteCalendarResource {
            request: Request::new(self.client, params),
        }
    }

    /// Creates a schedule, which says when a user is available.
    ///
    /// Returns the member `schedule` of the response;
    /// [`send_whole`](highlevel_runtime::Request::send_whole) returns the whole
    /// `ScheduleResponse`.
    ///
    /// Needs a location's token with the scope `calendars.write`.
    ///
    /// `POST /calendars/schedules`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json))
    pub fn create_schedule(&self, body: NewSchedule) -> CreateSchedule {
        let params = CreateScheduleParams::new(body);
        CreateSchedule {
            request: Request::new(self.client, params),
        }
    }

    /// Returns the schedule of an event calendar.
    ///
    /// Returns the member `schedule` of the response;
    /// [`send_whole`](highlevel_runtime::Request::send_whole) returns the whole
    /// `CalendarScheduleResponse`.
    ///
    /// Needs a location's token with the scope `calendars.readonly`.
    ///
    /// `GET /calendars/schedules/event-calendar/{calendarId}`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json))
    pub fn get_calendar_schedule(
        &self,
        calendar_id: impl Into<CalendarId>,
    ) -> GetCalendarSchedule {
        let params = GetCalendarScheduleParams::new(calendar_id);
        GetCalendarSchedule {
            request: Request::new(self.client, params),
        }
    }

    /// Changes the schedule of an event calendar.
    ///
    /// What is left out stays as it is.
    ///
    /// Returns the member `schedule` of the response;
    /// [`send_whole`](highlevel_runtime::Request::send_whole) returns the whole
    /// `CalendarScheduleResponse`.
    ///
    /// Needs a location's token with the scope `calendars.write`.
    ///
    /// `PUT /calendars/schedules/event-calendar/{calendarId}`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json))
    pub fn update_calendar_schedule(
        &self,
        calendar_id: impl Into<CalendarId>,
        body: CalendarScheduleUpdate,
    ) -> UpdateCalendarSchedule {
        let params = UpdateCalendarScheduleParams::new(calendar_id, body);
        UpdateCalendarSchedule {
            request: Request::new(self.client, params),
        }
    }

    /// Creates the schedule of an event calendar.
    ///
    /// Returns the member `schedule` of the response;
    /// [`send_whole`](highlevel_runtime::Request::send_whole) returns the whole
    /// `CalendarScheduleResponse`.
    ///
    /// Needs a location's token with the scope `calendars.write`.
    ///
    /// `POST /calendars/schedules/event-calendar/{calendarId}`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json))
    pub fn create_calendar_schedule(
        &self,
        calendar_id: impl Into<CalendarId>,
        body: NewCalendarSchedule,
    ) -> CreateCalendarSchedule {
        let params = CreateCalendarScheduleParams::new(calendar_id, body);
        CreateCalendarSchedule {
            request: Request::new(self.client, params),
        }
    }

    /// Lists the schedules of a user.
    ///
    /// Returns one page. Use [`pages`](highlevel_runtime::Request::pages) or
    /// [`items`](highlevel_runtime::Request::items) to iterate over all of them.
    ///
    /// Needs a location's token with the scope `calendars.readonly`.
    ///
    /// `GET /calendars/schedules/search`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json))
    #[doc(alias = "getAllSchedules")]
    pub fn list_schedules(
        &self,
        location_id: impl Into<LocationId>,
        user_id: impl Into<UserId>,
    ) -> ListSchedules {
        let params = ListSchedulesParams::new(location_id, user_id);
        ListSchedules {
            request: Request::new(self.client, params),
        }
    }

    /// Returns a schedule.
    ///
    /// Returns the member `schedule` of the response;
    /// [`send_whole`](highlevel_runtime::Request::send_whole) returns the whole
    /// `ScheduleResponse`.
    ///
    /// Needs a location's token with the scope `calendars.readonly`.
    ///
    /// `GET /calendars/schedules/{id}`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json))
    #[doc(alias = "getScheduleById")]
    pub fn get_schedule(&self, id: impl Into<String>) -> GetSchedule {
        let params = GetScheduleParams::new(id);
        GetSchedule {
            request: Request::new(self.client, params),
        }
    }

    /// Changes a schedule.
    ///
    /// What is left out stays as it is.
    ///
    /// Returns the member `schedule` of the response;
    /// [`send_whole`](highlevel_runtime::Request::send_whole) returns the whole
    /// `ScheduleResponse`.
    ///
    /// Needs a location's token with the scope `calendars.write`.
    ///
    /// `PUT /calendars/schedules/{id}`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json))
    pub fn update_schedule(
        &self,
        id: impl Into<String>,
        body: ScheduleUpdate,
    ) -> UpdateSchedule {
        let params = UpdateScheduleParams::new(id, body);
        UpdateSchedule {
            request: Request::new(self.client, params),
        }
    }

    /// Deletes a schedule for good.
    ///
    /// Needs a location's token with the scope `calendars.write`.
    ///
    /// `DELETE /calendars/schedules/{id}`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json))
    pub fn delete_schedule(&self, id: impl Into<String>) -> DeleteSchedule {
        let params = DeleteScheduleParams::new(id);
        DeleteSchedule {
            request: Request::new(self.client, params),
        }
    }

    /// Makes a calendar follow a schedule.
    ///
    /// Needs a location's token with the scope `calendars.write`.
    ///
    /// `PUT /calendars/schedules/{id}/associations/{calendarId}`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json))
    pub fn add_calendar_to_schedule(
        &self,
        id: impl Into<String>,
        calendar_id: impl Into<CalendarId>,
    ) -> AddCalendarToSchedule {
        let params = AddCalendarToScheduleParams::new(id, calendar_id);
        AddCalendarToSchedule {
            request: Request::new(self.client, params),
        }
    }

    /// Makes a calendar stop following a schedule.
    ///
    /// Needs a location's token with the scope `calendars.write`.
    ///
    /// `DELETE /calendars/schedules/{id}/associations/{calendarId}`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json))
    pub fn remove_calendar_from_schedule(
        &self,
        id: impl Into<String>,
        calendar_id: impl Into<CalendarId>,
    ) -> RemoveCalendarFromSchedule {
        let params = RemoveCalendarFromScheduleParams::new(id, calendar_id);
        RemoveCalendarFromSchedule {
            request: Request::new(self.client, params),
        }
    }

    /// Lists the bookings of services within a span of time.
    ///
    /// Returns the member `bookings` of the response;
    /// [`send_whole`](highlevel_runtime::Request::send_whole) returns the whole
    /// `ServiceBookingList`.
    ///
    /// Needs a location's token with the scope `calendars/events.readonly`.
    ///
    /// `GET /calendars/services/bookings`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json))
    #[doc(alias = "get-service-bookings")]
    pub fn list_service_bookings(
        &self,
        location_id: impl Into<LocationId>,
        start_time: i64,
        end_time: i64,
    ) -> ListServiceBookings {
        let params = ListServiceBookingsParams::new(location_id, start_time, end_time);
        ListServiceBookings {
            request: Request::new(self.client, params),
        }
    }

    /// Books services for a contact.
    ///
    /// Needs a location's token with the scope `calendars/events.write`.
    ///
    /// `POST /calendars/services/bookings`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json))
    pub fn create_service_booking(
        &self,
        body: NewServiceBooking,
    ) -> CreateServiceBooking {
        let params = CreateServiceBookingParams::new(body);
        CreateServiceBooking {
            request: Request::new(self.client, params),
        }
    }

    /// Returns a booking of services.
    ///
    /// Needs a location's token with the scope `calendars/events.readonly`.
    ///
    /// `GET /calendars/services/bookings/{bookingId}`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json))
    #[doc(alias = "get-service-booking-by-id")]
    pub fn get_service_booking(
        &self,
        booking_id: impl Into<String>,
    ) -> GetServiceBooking {
        let params = GetServiceBookingParams::new(booking_id);
        GetServiceBooking {
            request: Request::new(self.client, params),
        }
    }

    /// Changes a booking of services.
    ///
    /// If services are given they replace all that the booking has.
    ///
    /// Needs a location's token with the scope `calendars/events.write`.
    ///
    /// `PUT /calendars/services/bookings/{bookingId}`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json))
    pub fn update_service_booking(
        &self,
        booking_id: impl Into<String>,
        body: ServiceBookingUpdate,
    ) -> UpdateServiceBooking {
        let params = UpdateServiceBookingParams::new(booking_id, body);
        UpdateServiceBooking {
            request: Request::new(self.client, params),
        }
    }

    /// Deletes a booking of services.
    ///
    /// Needs a location's token with the scope `calendars/events.write`.
    ///
    /// `DELETE /calendars/services/bookings/{bookingId}`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json))
    pub fn delete_service_booking(
        &self,
        booking_id: impl Into<String>,
    ) -> DeleteServiceBooking {
        let params = DeleteServiceBookingParams::new(booking_id);
        DeleteServiceBooking {
            request: Request::new(self.client, params),
        }
    }

    /// Lists the services of a location.
    ///
    /// Returns the member `services` of the response;
    /// [`send_whole`](highlevel_runtime::Request::send_whole) returns the whole
    /// `ServiceList`.
    ///
    /// Needs a location's token with the scope `calendars.readonly`.
    ///
    /// `GET /calendars/services/catalog`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json))
    pub fn get_services_catalog(
        &self,
        location_id: impl Into<LocationId>,
    ) -> GetServicesCatalog {
        let params = GetServicesCatalogParams::new(location_id);
        GetServicesCatalog {
            request: Request::new(self.client, params),
        }
    }

    /// Creates a service.
    ///
    /// Returns the member `service` of the response;
    /// [`send_whole`](highlevel_runtime::Request::send_whole) returns the whole
    /// `ServiceResponse`.
    ///
    /// Needs a location's token with the scope `calendars.write`.
    ///
    /// `POST /calendars/services/catalog`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json))
    pub fn create_service_catalog(&self, body: NewService) -> CreateServiceCatalog {
        let params = CreateServiceCatalogParams::new(body);
        CreateServiceCatalog {
            request: Request::new(self.client, params),
        }
    }

    /// Returns a service.
    ///
    /// Returns the member `service` of the response;
    /// [`send_whole`](highlevel_runtime::Request::send_whole) returns the whole
    /// `ServiceResponse`.
    ///
    /// Needs a location's token with the scope `calendars.readonly`.
    ///
    /// `GET /calendars/services/catalog/{serviceId}`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json))
    #[doc(alias = "get-service-catalog-by-id")]
    pub fn get_service_catalog(
        &self,
        service_id: impl Into<String>,
    ) -> GetServiceCatalog {
        let params = GetServiceCatalogParams::new(service_id);
        GetServiceCatalog {
            request: Request::new(self.client, params),
        }
    }

    /// Changes a service.
    ///
    /// Variations with an id are changed and those without are created. An empty list
    /// removes all.
    ///
    /// Returns the member `service` of the response;
    /// [`send_whole`](highlevel_runtime::Request::send_whole) returns the whole
    /// `ServiceResponse`.
    ///
    /// Needs a location's token with the scope `calendars.write`.
    ///
    /// `PUT /calendars/services/catalog/{serviceId}`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json))
    pub fn update_service_catalog(
        &self,
        service_id: impl Into<String>,
        body: ServiceUpdate,
    ) -> UpdateServiceCatalog {
        let params = UpdateServiceCatalogParams::new(service_id, body);
        UpdateServiceCatalog {
            request: Request::new(self.client, params),
        }
    }

    /// Deletes a service.
    ///
    /// Needs a location's token with the scope `calendars.write`.
    ///
    /// `DELETE /calendars/services/catalog/{serviceId}`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json))
    pub fn delete_service_catalog(
        &self,
        service_id: impl Into<String>,
    ) -> DeleteServiceCatalog {
        let params = DeleteServiceCatalogParams::new(service_id);
        DeleteServiceCatalog {
            request: Request::new(self.client, params),
        }
    }

    /// Lists the places at which services are given.
    ///
    /// Returns the member `serviceLocations` of the response;
    /// [`send_whole`](highlevel_runtime::Request::send_whole) returns the whole
    /// `ServiceLocationList`.
    ///
    /// Needs a location's token with the scope `calendars.readonly`.
    ///
    /// `GET /calendars/services/locations`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json))
    #[doc(alias = "get-service-locations")]
    pub fn list_service_locations(
        &self,
        location_id: impl Into<LocationId>,
    ) -> ListServiceLocations {
        let params = ListServiceLocationsParams::new(location_id);
        ListServiceLocations {
            request: Request::new(self.client, params),
        }
    }

    /// Creates a place at which services are given.
    ///
    /// Needs a location's token with the scope `calendars.write`.
    ///
    /// `POST /calendars/services/locations`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json))
    pub fn create_service_location(
        &self,
        body: NewServiceLocation,
    ) -> CreateServiceLocation {
        let params = CreateServiceLocationParams::new(body);
        CreateServiceLocation {
            request: Request::new(self.client, params),
        }
    }

    /// Returns a place at which services are given.
    ///
    /// Needs a location's token with the scope `calendars.readonly`.
    ///
    /// `GET /calendars/services/locations/{serviceLocationId}`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json))
    #[doc(alias = "get-service-location-by-id")]
    pub fn get_service_location(
        &self,
        service_location_id: impl Into<String>,
    ) -> GetServiceLocation {
        let params = GetServiceLocationParams::new(service_location_id);
        GetServiceLocation {
            request: Request::new(self.client, params),
        }
    }

    /// Changes a place at which services are given.
    ///
    /// Needs a location's token with the scope `calendars.write`.
    ///
    /// `PUT /calendars/services/locations/{serviceLocationId}`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json))
    pub fn update_service_location(
        &self,
        service_location_id: impl Into<String>,
        body: ServiceLocationUpdate,
    ) -> UpdateServiceLocation {
        let params = UpdateServiceLocationParams::new(service_location_id, body);
        UpdateServiceLocation {
            request: Request::new(self.client, params),
        }
    }

    /// Deletes a place at which services are given.
    ///
    /// Needs a location's token with the scope `calendars.write`.
    ///
    /// `DELETE /calendars/services/locations/{serviceLocationId}`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json))
    pub fn delete_service_location(
        &self,
        service_location_id: impl Into<String>,
    ) -> DeleteServiceLocation {
        let params = DeleteServiceLocationParams::new(service_location_id);
        DeleteServiceLocation {
            request: Request::new(self.client, params),
        }
    }

    /// Returns a calendar.
    ///
    /// Returns the member `calendar` of the response;
    /// [`send_whole`](highlevel_runtime::Request::send_whole) returns the whole
    /// `CalendarResponse`.
    ///
    /// Needs a location's token with the scope `calendars.readonly`.
    ///
    /// `GET /calendars/{calendarId}`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json))
    pub fn get_calendar(&self, calendar_id: impl Into<CalendarId>) -> GetCalendar {
        let params = GetCalendarParams::new(calendar_id);
        GetCalendar {
            request: Request::new(self.client, params),
        }
    }

    /// Changes a calendar.
    ///
    /// Returns the member `calendar` of the response;
    /// [`send_whole`](highlevel_runtime::Request::send_whole) returns the whole
    /// `CalendarResponse`.
    ///
    /// Needs a location's token with the scope `calendars.write`.
    ///
    /// `PUT /calendars/{calendarId}`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json))
    pub fn update_calendar(
        &self,
        calendar_id: impl Into<CalendarId>,
        body: CalendarUpdate,
    ) -> UpdateCalendar {
        let params = UpdateCalendarParams::new(calendar_id, body);
        UpdateCalendar {
            request: Request::new(self.client, params),
        }
    }

    /// Deletes a calendar.
    ///
    /// Needs a location's token with the scope `calendars.write`.
    ///
    /// `DELETE /calendars/{calendarId}`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json))
    pub fn delete_calendar(&self, calendar_id: impl Into<CalendarId>) -> DeleteCalendar {
        let params = DeleteCalendarParams::new(calendar_id);
        DeleteCalendar {
            request: Request::new(self.client, params),
        }
    }

    /// Lists the free slots of a calendar, by day.
    ///
    /// The span of time must not exceed 31 days. The keys of the response are dates.
    /// Without a user the slots are those of any member.
    ///
    /// Needs a location's token with the scope `calendars.readonly`.
    ///
    /// `GET /calendars/{calendarId}/free-slots`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json))
    #[doc(alias = "get-slots")]
    pub fn list_free_slots(
        &self,
        calendar_id: impl Into<CalendarId>,
        start_date: i64,
        end_date: i64,
    ) -> ListFreeSlots {
        let params = ListFreeSlotsParams::new(calendar_id, start_date, end_date);
        ListFreeSlots {
            request: Request::new(self.client, params),
        }
    }

    /// Lists the notifications of a calendar.
    ///
    /// Returns one page. Use [`pages`](highlevel_runtime::Request::pages) or
    /// [`items`](highlevel_runtime::Request::items) to iterate over all of them.
    ///
    /// Needs a location's token with the scope `calendars/events.readonly`.
    ///
    /// `GET /calendars/{calendarId}/notifications`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json))
    #[doc(alias = "get-event-notification")]
    pub fn list_event_notifications(
        &self,
        calendar_id: impl Into<CalendarId>,
    ) -> ListEventNotifications {
        let params = ListEventNotificationsParams::new(calendar_id);
        ListEventNotifications {
            request: Request::new(self.client, params),
        }
    }

    /// Creates notifications of one calendar.
    ///
    /// Needs a location's token with the scope `calendars/events.write`.
    ///
    /// `POST /calendars/{calendarId}/notifications`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json))
    pub fn create_event_notification(
        &self,
        calendar_id: impl Into<CalendarId>,
        body: impl IntoIterator<Item = NewEventNotification>,
    ) -> CreateEventNotification {
        let params = CreateEventNotificationParams::new(calendar_id, body);
        CreateEventNotification {
            request: Request::new(self.client, params),
        }
    }

    /// Returns a notification of a calendar.
    ///
    /// Needs a location's token with the scope `calendars/events.readonly`.
    ///
    /// `GET /calendars/{calendarId}/notifications/{notificationId}`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json))
    #[doc(alias = "find-event-notification")]
    pub fn get_event_notification(
        &self,
        calendar_id: impl Into<CalendarId>,
        notification_id: impl Into<String>,
    ) -> GetEventNotification {
        let params = GetEventNotificationParams::new(calendar_id, notification_id);
        GetEventNotification {
            request: Request::new(self.client, params),
        }
    }

    /// Changes a notification of a calendar.
    ///
    /// Needs a location's token with the scope `calendars/events.write`.
    ///
    /// `PUT /calendars/{calendarId}/notifications/{notificationId}`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json))
    pub fn update_event_notification(
        &self,
        calendar_id: impl Into<CalendarId>,
        notification_id: impl Into<String>,
        body: EventNotificationUpdate,
    ) -> UpdateEventNotification {
        let params = UpdateEventNotificationParams::new(
            calendar_id,
            notification_id,
            body,
        );
        UpdateEventNotification {
            request: Request::new(self.client, params),
        }
    }

    /// Deletes a notification of a calendar.
    ///
    /// Needs a location's token with the scope `calendars/events.write`.
    ///
    /// `DELETE /calendars/{calendarId}/notifications/{notificationId}`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json))
    pub fn delete_event_notification(
        &self,
        calendar_id: impl Into<CalendarId>,
        notification_id: impl Into<String>,
    ) -> DeleteEventNotification {
        let params = DeleteEventNotificationParams::new(calendar_id, notification_id);
        DeleteEventNotification {
            request: Request::new(self.client, params),
        }
    }
}
