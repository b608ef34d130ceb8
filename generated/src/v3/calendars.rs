//! The Calendars API, version 3: 59 operations.
//!
//! [`Client::v3_calendars`](crate::Client::v3_calendars) returns the handle [`Calendars`], which has a method for each operation.
//!
//! # Calendars
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`list_calendars`](Calendars::list_calendars) | `GET /calendars/` | Lists the calendars of a location. |
//! | [`create_calendar`](Calendars::create_calendar) | `POST /calendars/` | Creates a calendar. |
//! | [`get_calendar`](Calendars::get_calendar) | `GET /calendars/{calendarId}` | Returns a calendar. |
//! | [`update_calendar`](Calendars::update_calendar) | `PUT /calendars/{calendarId}` | Updates a calendar. |
//! | [`delete_calendar`](Calendars::delete_calendar) | `DELETE /calendars/{calendarId}` | Deletes a calendar. |
//! | [`list_free_slots`](Calendars::list_free_slots) | `GET /calendars/{calendarId}/free-slots` | Lists the free slots of a calendar, by day. |
//!
//! # Appointment Notes
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`list_appointment_notes`](Calendars::list_appointment_notes) | `GET /calendars/appointments/{appointmentId}/notes` | Lists the notes of an appointment. |
//! | [`create_appointment_note`](Calendars::create_appointment_note) | `POST /calendars/appointments/{appointmentId}/notes` | Adds a note to an appointment. |
//! | [`update_appointment_note`](Calendars::update_appointment_note) | `PUT /calendars/appointments/{appointmentId}/notes/{noteId}` | Updates a note of an appointment. |
//! | [`delete_appointment_note`](Calendars::delete_appointment_note) | `DELETE /calendars/appointments/{appointmentId}/notes/{noteId}` | Deletes a note of an appointment. |
//!
//! # Calendar Events
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`list_blocked_slots`](Calendars::list_blocked_slots) | `GET /calendars/blocked-slots` | Lists the blocked slots of a user, a calendar or a group within a period. |
//! | [`list_calendar_events`](Calendars::list_calendar_events) | `GET /calendars/events` | Lists the events of a user, a calendar or a group within a period. |
//! | [`create_appointment`](Calendars::create_appointment) | `POST /calendars/events/appointments` | Books an appointment for a contact. |
//! | [`get_appointment`](Calendars::get_appointment) | `GET /calendars/events/appointments/{eventId}` | Returns an appointment. |
//! | [`update_appointment`](Calendars::update_appointment) | `PUT /calendars/events/appointments/{eventId}` | Updates an appointment. |
//! | [`create_blocked_slot`](Calendars::create_blocked_slot) | `POST /calendars/events/block-slots` | Blocks a slot, so that it cannot be booked. |
//! | [`update_blocked_slot`](Calendars::update_blocked_slot) | `PUT /calendars/events/block-slots/{eventId}` | Updates a blocked slot. |
//! | [`delete_event`](Calendars::delete_event) | `DELETE /calendars/events/{eventId}` | Deletes an event: an appointment or a blocked slot. |
//!
//! # Calendar Groups
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`list_groups`](Calendars::list_groups) | `GET /calendars/groups` | Lists the calendar groups of a location. |
//! | [`create_calendar_group`](Calendars::create_calendar_group) | `POST /calendars/groups` | Creates a calendar group. |
//! | [`check_group_slug`](Calendars::check_group_slug) | `POST /calendars/groups/validate-slug` | Returns whether a slug (the last part of the URL of the booking page) is free for a calendar group. |
//! | [`update_group`](Calendars::update_group) | `PUT /calendars/groups/{groupId}` | Updates a calendar group. |
//! | [`delete_group`](Calendars::delete_group) | `DELETE /calendars/groups/{groupId}` | Deletes a calendar group. |
//! | [`set_group_status`](Calendars::set_group_status) | `PUT /calendars/groups/{groupId}/status` | Activates or deactivates a calendar group. |
//!
//! # Calendar Resources: Rooms & Equipments
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`list_calendar_resources`](Calendars::list_calendar_resources) | `GET /calendars/resources/{resourceType}` | Lists the rooms or the equipment of a location. |
//! | [`create_calendar_resource`](Calendars::create_calendar_resource) | `POST /calendars/resources/{resourceType}` | Creates a room or a piece of equipment. |
//! | [`get_calendar_resource`](Calendars::get_calendar_resource) | `GET /calendars/resources/{resourceType}/{id}` | Returns a room or a piece of equipment. |
//! | [`update_calendar_resource`](Calendars::update_calendar_resource) | `PUT /calendars/resources/{resourceType}/{id}` | Updates a room or a piece of equipment. |
//! | [`delete_calendar_resource`](Calendars::delete_calendar_resource) | `DELETE /calendars/resources/{resourceType}/{id}` | Deletes a room or a piece of equipment. |
//!
//! # Availability
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`create_schedule`](Calendars::create_schedule) | `POST /calendars/schedules` | Creates a schedule: the hours in which a user is available. |
//! | [`get_calendar_schedule`](Calendars::get_calendar_schedule) | `GET /calendars/schedules/event-calendar/{calendarId}` | Returns the schedule of an event calendar. |
//! | [`update_calendar_schedule`](Calendars::update_calendar_schedule) | `PUT /calendars/schedules/event-calendar/{calendarId}` | Updates the schedule of an event calendar. |
//! | [`create_calendar_schedule`](Calendars::create_calendar_schedule) | `POST /calendars/schedules/event-calendar/{calendarId}` | Creates the schedule of an event calendar. |
//! | [`list_schedules`](Calendars::list_schedules) | `GET /calendars/schedules/search` | Lists the schedules of a user. |
//! | [`get_schedule`](Calendars::get_schedule) | `GET /calendars/schedules/{id}` | Returns a schedule. |
//! | [`update_schedule`](Calendars::update_schedule) | `PUT /calendars/schedules/{id}` | Updates a schedule. |
//! | [`delete_schedule`](Calendars::delete_schedule) | `DELETE /calendars/schedules/{id}` | Deletes a schedule permanently. |
//! | [`add_calendar_to_schedule`](Calendars::add_calendar_to_schedule) | `PUT /calendars/schedules/{id}/associations/{calendarId}` | Adds a calendar to a schedule, whose hours then apply to the calendar. |
//! | [`remove_calendar_from_schedule`](Calendars::remove_calendar_from_schedule) | `DELETE /calendars/schedules/{id}/associations/{calendarId}` | Removes a calendar from a schedule. The schedule is kept. |
//!
//! # Service Bookings
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`list_service_bookings`](Calendars::list_service_bookings) | `GET /calendars/services/bookings` | Lists the bookings of services within a period. |
//! | [`create_service_booking`](Calendars::create_service_booking) | `POST /calendars/services/bookings` | Books services for a contact. |
//! | [`get_service_booking`](Calendars::get_service_booking) | `GET /calendars/services/bookings/{bookingId}` | Returns a booking of services. |
//! | [`update_service_booking`](Calendars::update_service_booking) | `PUT /calendars/services/bookings/{bookingId}` | Updates a booking of services. |
//! | [`delete_service_booking`](Calendars::delete_service_booking) | `DELETE /calendars/services/bookings/{bookingId}` | Deletes a booking of services. |
//!
//! # Services
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`list_services`](Calendars::list_services) | `GET /calendars/services/catalog` | Lists the services of a location. |
//! | [`create_service`](Calendars::create_service) | `POST /calendars/services/catalog` | Creates a service. |
//! | [`get_service`](Calendars::get_service) | `GET /calendars/services/catalog/{serviceId}` | Returns a service. |
//! | [`update_service`](Calendars::update_service) | `PUT /calendars/services/catalog/{serviceId}` | Updates a service. |
//! | [`delete_service`](Calendars::delete_service) | `DELETE /calendars/services/catalog/{serviceId}` | Deletes a service. |
//!
//! # Service Locations
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`list_service_locations`](Calendars::list_service_locations) | `GET /calendars/services/locations` | Lists the service locations: places where services are provided. |
//! | [`create_service_location`](Calendars::create_service_location) | `POST /calendars/services/locations` | Creates a service location: a place where services are provided. |
//! | [`get_service_location`](Calendars::get_service_location) | `GET /calendars/services/locations/{serviceLocationId}` | Returns a service location: a place where services are provided. |
//! | [`update_service_location`](Calendars::update_service_location) | `PUT /calendars/services/locations/{serviceLocationId}` | Updates a service location. |
//! | [`delete_service_location`](Calendars::delete_service_location) | `DELETE /calendars/services/locations/{serviceLocationId}` | Deletes a service location: a place where services are provided. |
//!
//! # Calendar Notifications
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`list_event_notifications`](Calendars::list_event_notifications) | `GET /calendars/{calendarId}/notifications` | Lists the notifications of a calendar. |
//! | [`create_event_notification`](Calendars::create_event_notification) | `POST /calendars/{calendarId}/notifications` | Creates one or several notifications of a calendar. |
//! | [`get_event_notification`](Calendars::get_event_notification) | `GET /calendars/{calendarId}/notifications/{notificationId}` | Returns a notification of a calendar. |
//! | [`update_event_notification`](Calendars::update_event_notification) | `PUT /calendars/{calendarId}/notifications/{notificationId}` | Updates a notification of a calendar. |
//! | [`delete_event_notification`](Calendars::delete_event_notification) | `DELETE /calendars/{calendarId}/notifications/{notificationId}` | Deletes a notification of a calendar. |

use highlevel_runtime::{
    Api, Client, Metadata, Operation, Request, Timestamp, impl_debug_params,
};

use crate::{CalendarEventId, CalendarGroupId, CalendarId, LocationId, NoteId, UserId};

mod add_calendar_to_schedule;
mod check_group_slug;
mod create_appointment;
mod create_appointment_note;
mod create_blocked_slot;
mod create_calendar;
mod create_calendar_group;
mod create_calendar_resource;
mod create_calendar_schedule;
mod create_event_notification;
mod create_schedule;
mod create_service;
mod create_service_booking;
mod create_service_location;
mod delete_appointment_note;
mod delete_calendar;
mod delete_calendar_resource;
mod delete_event;
mod delete_event_notification;
mod delete_group;
mod delete_schedule;
mod delete_service;
mod delete_service_booking;
mod delete_service_location;
mod errors;
mod get_appointment;
mod get_calendar;
mod get_calendar_resource;
mod get_calendar_schedule;
mod get_event_notification;
mod get_schedule;
mod get_service;
mod get_service_booking;
mod get_service_location;
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
mod list_services;
mod remove_calendar_from_schedule;
mod set_group_status;
mod types;
mod update_appointment;
mod update_appointment_note;
mod update_blocked_slot;
mod update_calendar;
mod update_calendar_resource;
mod update_calendar_schedule;
mod update_event_notification;
mod update_group;
mod update_schedule;
mod update_service;
mod update_service_booking;
mod update_service_location;
#[cfg(feature = "serde")]
mod json;

#[cfg(feature = "mock")]
pub mod mock;

pub use self::add_calendar_to_schedule::{
    AddCalendarToSchedule, AddCalendarToScheduleError, AddCalendarToScheduleParams,
};
pub use self::check_group_slug::{
    CheckGroupSlug, CheckGroupSlugError, CheckGroupSlugParams,
};
pub use self::create_appointment::{
    CreateAppointment, CreateAppointmentError, CreateAppointmentParams,
};
pub use self::create_appointment_note::{
    CreateAppointmentNote, CreateAppointmentNoteError, CreateAppointmentNoteParams,
};
pub use self::create_blocked_slot::{
    CreateBlockedSlot, CreateBlockedSlotError, CreateBlockedSlotParams,
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
pub use self::create_service::{CreateService, CreateServiceError, CreateServiceParams};
pub use self::create_service_booking::{
    CreateServiceBooking, CreateServiceBookingError, CreateServiceBookingParams,
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
pub use self::delete_service::{DeleteService, DeleteServiceError, DeleteServiceParams};
pub use self::delete_service_booking::{
    DeleteServiceBooking, DeleteServiceBookingError, DeleteServiceBookingParams,
};
pub use self::delete_service_location::{
    DeleteServiceLocation, DeleteServiceLocationError, DeleteServiceLocationParams,
};
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
pub use self::get_service::{GetService, GetServiceError, GetServiceParams};
pub use self::get_service_booking::{
    GetServiceBooking, GetServiceBookingError, GetServiceBookingParams,
};
pub use self::get_service_location::{
    GetServiceLocation, GetServiceLocationError, GetServiceLocationParams,
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
pub use self::list_services::{ListServices, ListServicesError, ListServicesParams};
pub use self::remove_calendar_from_schedule::{
    RemoveCalendarFromSchedule, RemoveCalendarFromScheduleError,
    RemoveCalendarFromScheduleParams,
};
pub use self::set_group_status::{
    SetGroupStatus, SetGroupStatusError, SetGroupStatusParams, SetGroupStatusRequired,
};
pub use self::types::{
    AddOnToBook, Appointment, BookedAddOn, BookedResource, BookedService, BookingStatus,
    Calendar, CalendarList, CalendarResponse, CalendarScheduleResponse,
    CalendarScheduleUpdate, CalendarUpdate, DepositType, EventCalendarSchedule,
    NewBookingStatus, NewCalendar, NewCalendarSchedule, NewService, NewServiceBooking,
    NewServiceBookingRequired, NewServiceLocation, NewServiceVariation, NoticeUnit,
    SavedServiceBooking, Service, ServiceBooking, ServiceBookingList,
    ServiceBookingUpdate, ServiceList, ServiceLocation, ServiceLocationList,
    ServiceLocationType, ServiceLocationUpdate, ServicePayment, ServiceResponse,
    ServiceToBook, ServiceUpdate, ServiceVariation, ServiceVariationUpdate, StaffMember,
};
pub use self::update_appointment::{
    UpdateAppointment, UpdateAppointmentError, UpdateAppointmentParams,
};
pub use self::update_appointment_note::{
    UpdateAppointmentNote, UpdateAppointmentNoteError, UpdateAppointmentNoteParams,
};
pub use self::update_blocked_slot::{
    UpdateBlockedSlot, UpdateBlockedSlotError, UpdateBlockedSlotParams,
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
pub use self::update_service::{UpdateService, UpdateServiceError, UpdateServiceParams};
pub use self::update_service_booking::{
    UpdateServiceBooking, UpdateServiceBookingError, UpdateServiceBookingParams,
};
pub use self::update_service_location::{
    UpdateServiceLocation, UpdateServiceLocationError, UpdateServiceLocationParams,
};
pub use crate::shared::calendars::{
    AppointmentNoteFields, AppointmentNoteList, AppointmentNoteResponse,
    AppointmentResponse, AppointmentStatus, AppointmentUpdate, Availability,
    AvailabilityUpdate, BlockedSlot, BlockedSlotUpdate, BookingOrigin, BookingSpanUnit,
    CalendarEvent, CalendarEventList, CalendarGroup, CalendarMember,
    CalendarNotification, CalendarNotificationRequired, CalendarNotificationType,
    CalendarResource, CalendarResourceUpdate, CalendarType, DaySlots, DurationUnit,
    EventNotification, EventNotificationUpdate, FormSubmitType, Frequency, GroupList,
    GroupResponse, GroupSlug, GroupUpdate, GuestType, LocationConfiguration,
    LocationKind, LookBusyConfiguration, MeetingLocation, MeetingLocationType,
    MemberMeetingLocationType, NewAppointment, NewAppointmentRequired, NewBlockedSlot,
    NewCalendarGroup, NewCalendarResource, NewCalendarResourceRequired,
    NewEventNotification, NewSchedule, Note, NoteAuthor, NotificationChannel,
    NotificationOffset, NotificationReceiver, NotificationType, OpenHour, OpeningHours,
    OverlapStatus, Recurring, RecurringBookingOption, ResourceType, RoundRobinMode,
    Schedule, ScheduleInterval, ScheduleList, ScheduleResponse, ScheduleRule,
    ScheduleRuleType, ScheduleUpdate, SlugAvailability, TeamMember,
    UpdatedCalendarResource, Weekday, WidgetType,
};

/// The facts that all operations of a module share.
const API: Api = Api {
    title: "Calendars",
    version: "v3",
    module: "v3::calendars",
    feature: "v3-calendars",
};

/// Returns the operations of this API as data.
pub fn operations() -> &'static [&'static Metadata] {
    &[
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
        <CreateBlockedSlotParams as Operation>::METADATA,
        <UpdateBlockedSlotParams as Operation>::METADATA,
        <DeleteEventParams as Operation>::METADATA,
        <ListGroupsParams as Operation>::METADATA,
        <CreateCalendarGroupParams as Operation>::METADATA,
        <CheckGroupSlugParams as Operation>::METADATA,
        <UpdateGroupParams as Operation>::METADATA,
        <DeleteGroupParams as Operation>::METADATA,
        <SetGroupStatusParams as Operation>::METADATA,
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
        <ListServicesParams as Operation>::METADATA,
        <CreateServiceParams as Operation>::METADATA,
        <GetServiceParams as Operation>::METADATA,
        <UpdateServiceParams as Operation>::METADATA,
        <DeleteServiceParams as Operation>::METADATA,
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
    ]
}

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
    /// Returns a list of [`Calendar`]: the field `calendars` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`CalendarList`], in a `Response`. Errors are [`ListCalendarsError`].
    ///
    /// Needs a location's token with the scope `calendars.readonly`.
    ///
    /// `GET /calendars/`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/get-calendars))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let calendars = client.v3_calendars().list_calendars("ve9EPM428h8vShlRW1KT").await?;
    /// for calendar in calendars {
    ///     println!("{:?}", calendar.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-calendars")]
    pub fn list_calendars(&self, location_id: impl Into<LocationId>) -> ListCalendars {
        let params = ListCalendarsParams::new(location_id);
        ListCalendars {
            request: Request::new(self.client, params),
        }
    }

    /// Creates a calendar.
    ///
    /// Calendars of the types round robin, collective, class and service need members; a
    /// personal calendar needs exactly one.
    ///
    /// Returns [`Calendar`]: the field `calendar` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`CalendarResponse`], in a `Response`. Errors are [`CreateCalendarError`].
    ///
    /// Needs a location's token with the scope `calendars.write`.
    ///
    /// `POST /calendars/`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/create-calendar))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::calendars::{CalendarType, NewCalendar, TeamMember};
    ///
    /// let calendar = client
    ///     .v3_calendars()
    ///     .create_calendar(
    ///         NewCalendar::new("ve9EPM428h8vShlRW1KT", "Consultations")
    ///             .calendar_type(CalendarType::RoundRobin)
    ///             .team_members([TeamMember::new("CVokAlI8fgw4WYWoCtQz")]),
    ///     )
    ///     .await?;
    /// println!("{:?}", calendar.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_calendar(&self, body: NewCalendar) -> CreateCalendar {
        let params = CreateCalendarParams::new(body);
        Request::new(self.client, params)
    }

    /// Lists the notes of an appointment.
    ///
    /// A page has at most 20 notes.
    ///
    /// Returns one page, [`AppointmentNoteList`]. Use [`pages`](crate::Request::pages) or
    /// [`items`](crate::Request::items) to iterate over all of them. Errors are
    /// [`ListAppointmentNotesError`].
    ///
    /// Needs a location's token with the scope `calendars/events.readonly`.
    ///
    /// `GET /calendars/appointments/{appointmentId}/notes`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/get-appointment-notes))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let mut notes = client
    ///     .v3_calendars()
    ///     .list_appointment_notes("ocQHyuzHvysMo5N5VsXc")
    ///     .items();
    /// while let Some(note) = notes.next().await {
    ///     let note = note?;
    ///     println!("{:?}", note.body);
    /// }
    /// # Ok(())
    /// # }
    /// ```
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
    /// Returns [`Note`]: the field `note` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`AppointmentNoteResponse`], in a `Response`. Errors are
    /// [`CreateAppointmentNoteError`].
    ///
    /// Needs a location's token with the scope `calendars/events.write`.
    ///
    /// `POST /calendars/appointments/{appointmentId}/notes`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/create-appointment-note))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::calendars::AppointmentNoteFields;
    ///
    /// let note = client
    ///     .v3_calendars()
    ///     .create_appointment_note(
    ///         "ocQHyuzHvysMo5N5VsXc",
    ///         AppointmentNoteFields::new("Prefers appointments in the morning"),
    ///     )
    ///     .await?;
    /// println!("{:?}", note.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_appointment_note(
        &self,
        appointment_id: impl Into<CalendarEventId>,
        body: AppointmentNoteFields,
    ) -> CreateAppointmentNote {
        let params = CreateAppointmentNoteParams::new(appointment_id, body);
        Request::new(self.client, params)
    }

    /// Updates a note of an appointment.
    ///
    /// Returns [`Note`]: the field `note` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`AppointmentNoteResponse`], in a `Response`. Errors are
    /// [`UpdateAppointmentNoteError`].
    ///
    /// Needs a location's token with the scope `calendars/events.write`.
    ///
    /// `PUT /calendars/appointments/{appointmentId}/notes/{noteId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/update-appointment-note))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::calendars::AppointmentNoteFields;
    ///
    /// let note = client
    ///     .v3_calendars()
    ///     .update_appointment_note(
    ///         "ocQHyuzHvysMo5N5VsXc",
    ///         "0TkCdp9PfvLeWKYRRvIz",
    ///         AppointmentNoteFields::new("Prefers appointments in the afternoon"),
    ///     )
    ///     .await?;
    /// println!("{:?}", note.body);
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_appointment_note(
        &self,
        appointment_id: impl Into<CalendarEventId>,
        note_id: impl Into<NoteId>,
        body: AppointmentNoteFields,
    ) -> UpdateAppointmentNote {
        let params = UpdateAppointmentNoteParams::new(appointment_id, note_id, body);
        Request::new(self.client, params)
    }

    /// Deletes a note of an appointment.
    ///
    /// Returns [`Acknowledgement`](crate::Acknowledgement). Errors are
    /// [`DeleteAppointmentNoteError`].
    ///
    /// Needs a location's token with the scope `calendars/events.write`.
    ///
    /// `DELETE /calendars/appointments/{appointmentId}/notes/{noteId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/delete-appointment-note))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// client
    ///     .v3_calendars()
    ///     .delete_appointment_note("ocQHyuzHvysMo5N5VsXc", "0TkCdp9PfvLeWKYRRvIz")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_appointment_note(
        &self,
        appointment_id: impl Into<CalendarEventId>,
        note_id: impl Into<NoteId>,
    ) -> DeleteAppointmentNote {
        let params = DeleteAppointmentNoteParams::new(appointment_id, note_id);
        Request::new(self.client, params)
    }

    /// Lists the blocked slots of a user, a calendar or a group within a period.
    ///
    /// A user, a calendar or a group is required.
    ///
    /// Returns a list of [`CalendarEvent`]: the field `events` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`CalendarEventList`], in a `Response`. Errors are [`ListBlockedSlotsError`].
    ///
    /// Needs a location's token with the scope `calendars/events.readonly`.
    ///
    /// `GET /calendars/blocked-slots`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/get-blocked-slots))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let calendar_events = client
    ///     .v3_calendars()
    ///     .list_blocked_slots(
    ///         "ve9EPM428h8vShlRW1KT",
    ///         "2026-03-02T00:00:00Z",
    ///         "2026-03-09T00:00:00Z",
    ///     )
    ///     .calendar_id("BqTwX8QFwXzpegMve9EQ")
    ///     .await?;
    /// for calendar_event in calendar_events {
    ///     println!("{:?}", calendar_event.title);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-blocked-slots")]
    pub fn list_blocked_slots(
        &self,
        location_id: impl Into<LocationId>,
        start_time: impl Into<Timestamp>,
        end_time: impl Into<Timestamp>,
    ) -> ListBlockedSlots {
        let params = ListBlockedSlotsParams::new(location_id, start_time, end_time);
        ListBlockedSlots {
            request: Request::new(self.client, params),
        }
    }

    /// Lists the events of a user, a calendar or a group within a period.
    ///
    /// A user, a calendar or a group is required.
    ///
    /// Returns a list of [`CalendarEvent`]: the field `events` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`CalendarEventList`], in a `Response`. Errors are [`ListCalendarEventsError`].
    ///
    /// Needs a location's token with the scope `calendars/events.readonly`.
    ///
    /// `GET /calendars/events`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/get-calendar-events))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let calendar_events = client
    ///     .v3_calendars()
    ///     .list_calendar_events(
    ///         "ve9EPM428h8vShlRW1KT",
    ///         "2026-03-02T00:00:00Z",
    ///         "2026-03-09T00:00:00Z",
    ///     )
    ///     .calendar_id("BqTwX8QFwXzpegMve9EQ")
    ///     .await?;
    /// for calendar_event in calendar_events {
    ///     println!("{:?}", calendar_event.title);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-calendar-events")]
    pub fn list_calendar_events(
        &self,
        location_id: impl Into<LocationId>,
        start_time: impl Into<Timestamp>,
        end_time: impl Into<Timestamp>,
    ) -> ListCalendarEvents {
        let params = ListCalendarEventsParams::new(location_id, start_time, end_time);
        ListCalendarEvents {
            request: Request::new(self.client, params),
        }
    }

    /// Books an appointment for a contact.
    ///
    /// The slot must be free, unless `ignore_free_slot_validation` is set, and within the
    /// range of dates that can be booked, unless `ignore_date_range` is set. A recurrence
    /// rule has an effect only with `ignore_free_slot_validation`. If the calendar does
    /// not assign a user, set `assigned_user_id`.
    ///
    /// Returns [`Appointment`]. Errors are [`CreateAppointmentError`].
    ///
    /// Needs a location's token with the scope `calendars/events.write`.
    ///
    /// `POST /calendars/events/appointments`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/create-appointment))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::calendars::{NewAppointment, NewAppointmentRequired};
    ///
    /// let appointment = client
    ///     .v3_calendars()
    ///     .create_appointment(
    ///         NewAppointment::new(NewAppointmentRequired {
    ///                 location_id: "C2QujeCh8ZnC7al2InWR",
    ///                 calendar_id: "BqTwX8QFwXzpegMve9EQ",
    ///                 contact_id: "OP7z4LCyPACyH5fcEIZa",
    ///                 start_time: "2026-03-02T10:00:00-05:00",
    ///             })
    ///             .assigned_user_id("0007BWpSzSwfiuSl0tR2")
    ///             .title("First consultation"),
    ///     )
    ///     .await?;
    /// println!("{:?}", appointment.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_appointment(&self, body: NewAppointment) -> CreateAppointment {
        let params = CreateAppointmentParams::new(body);
        Request::new(self.client, params)
    }

    /// Returns an appointment.
    ///
    /// If the appointment recurs, pass the id of one occurrence, or the id of the master
    /// event for the whole series.
    ///
    /// Returns [`CalendarEvent`]: the field `event` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`AppointmentResponse`], in a `Response`. Errors are [`GetAppointmentError`].
    ///
    /// Needs a location's token with the scope `calendars/events.readonly`.
    ///
    /// `GET /calendars/events/appointments/{eventId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/get-appointment))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let calendar_event = client
    ///     .v3_calendars()
    ///     .get_appointment("ocQHyuzHvysMo5N5VsXc")
    ///     .await?;
    /// println!("{:?}", calendar_event.title);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_appointment(
        &self,
        event_id: impl Into<CalendarEventId>,
    ) -> GetAppointment {
        let params = GetAppointmentParams::new(event_id);
        Request::new(self.client, params)
    }

    /// Updates an appointment.
    ///
    /// If the appointment recurs, pass the id of one occurrence, or the id of the master
    /// event for the whole series.
    ///
    /// Returns [`Appointment`]. Errors are [`UpdateAppointmentError`].
    ///
    /// Needs a location's token with the scope `calendars/events.write`.
    ///
    /// `PUT /calendars/events/appointments/{eventId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/edit-appointment))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::calendars::AppointmentUpdate;
    ///
    /// let appointment = client
    ///     .v3_calendars()
    ///     .update_appointment(
    ///         "ocQHyuzHvysMo5N5VsXc",
    ///         AppointmentUpdate::new()
    ///             .title("Second consultation")
    ///             .start_time("2026-03-03T10:00:00-05:00")
    ///             .end_time("2026-03-03T11:00:00-05:00"),
    ///     )
    ///     .await?;
    /// println!("{:?}", appointment.title);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "edit-appointment")]
    pub fn update_appointment(
        &self,
        event_id: impl Into<CalendarEventId>,
        body: AppointmentUpdate,
    ) -> UpdateAppointment {
        let params = UpdateAppointmentParams::new(event_id, body);
        Request::new(self.client, params)
    }

    /// Blocks a slot, so that it cannot be booked.
    ///
    /// The slot belongs either to a calendar or to a user, not to both.
    ///
    /// Returns [`BlockedSlot`]. Errors are [`CreateBlockedSlotError`].
    ///
    /// Needs a location's token with the scope `calendars/events.write`.
    ///
    /// `POST /calendars/events/block-slots`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/create-block-slot))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::calendars::NewBlockedSlot;
    ///
    /// let blocked_slot = client
    ///     .v3_calendars()
    ///     .create_blocked_slot(
    ///         NewBlockedSlot::new("C2QujeCh8ZnC7al2InWR")
    ///             .calendar_id("BqTwX8QFwXzpegMve9EQ")
    ///             .start_time("2026-03-02T12:00:00-05:00")
    ///             .end_time("2026-03-02T13:00:00-05:00"),
    ///     )
    ///     .await?;
    /// println!("{:?}", blocked_slot.id);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "create-block-slot")]
    pub fn create_blocked_slot(&self, body: NewBlockedSlot) -> CreateBlockedSlot {
        let params = CreateBlockedSlotParams::new(body);
        Request::new(self.client, params)
    }

    /// Updates a blocked slot.
    ///
    /// The slot belongs either to a calendar or to a user, not to both. If the slot
    /// recurs, pass the id of one occurrence, or the id of the master event for the whole
    /// series.
    ///
    /// Returns [`BlockedSlot`]. Errors are [`UpdateBlockedSlotError`].
    ///
    /// Needs a location's token with the scope `calendars/events.write`.
    ///
    /// `PUT /calendars/events/block-slots/{eventId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/edit-block-slot))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::calendars::BlockedSlotUpdate;
    ///
    /// let blocked_slot = client
    ///     .v3_calendars()
    ///     .update_blocked_slot(
    ///         "wF6nBe3RqJ2mKv9XsA5t",
    ///         BlockedSlotUpdate::new("C2QujeCh8ZnC7al2InWR")
    ///             .start_time("2026-03-02T13:00:00-05:00")
    ///             .end_time("2026-03-02T14:00:00-05:00"),
    ///     )
    ///     .await?;
    /// println!("{:?}", blocked_slot.start_time);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "edit-block-slot")]
    pub fn update_blocked_slot(
        &self,
        event_id: impl Into<CalendarEventId>,
        body: BlockedSlotUpdate,
    ) -> UpdateBlockedSlot {
        let params = UpdateBlockedSlotParams::new(event_id, body);
        Request::new(self.client, params)
    }

    /// Deletes an event: an appointment or a blocked slot.
    ///
    /// If the event recurs, pass the id of one occurrence, or the id of the master event
    /// for the whole series.
    ///
    /// Returns [`Acknowledgement`](crate::Acknowledgement). Errors are
    /// [`DeleteEventError`].
    ///
    /// Needs a location's token with the scope `calendars/events.write`.
    ///
    /// `DELETE /calendars/events/{eventId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/delete-event))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// client.v3_calendars().delete_event("ocQHyuzHvysMo5N5VsXc").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_event(&self, event_id: impl Into<CalendarEventId>) -> DeleteEvent {
        let params = DeleteEventParams::new(event_id);
        DeleteEvent {
            request: Request::new(self.client, params),
        }
    }

    /// Lists the calendar groups of a location.
    ///
    /// Returns a list of [`CalendarGroup`]: the field `groups` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body, [`GroupList`],
    /// in a `Response`. Errors are [`ListGroupsError`].
    ///
    /// Needs a location's token with the scope `calendars/groups.readonly`.
    ///
    /// `GET /calendars/groups`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/get-groups))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let calendar_groups = client
    ///     .v3_calendars()
    ///     .list_groups("ve9EPM428h8vShlRW1KT")
    ///     .await?;
    /// for calendar_group in calendar_groups {
    ///     println!("{:?}", calendar_group.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-groups")]
    pub fn list_groups(&self, location_id: impl Into<LocationId>) -> ListGroups {
        let params = ListGroupsParams::new(location_id);
        Request::new(self.client, params)
    }

    /// Creates a calendar group.
    ///
    /// Returns [`CalendarGroup`]: the field `group` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`GroupResponse`], in a `Response`. Errors are [`CreateCalendarGroupError`].
    ///
    /// Needs a location's token with the scope `calendars/groups.write`.
    ///
    /// `POST /calendars/groups`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/create-calendar-group))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::calendars::NewCalendarGroup;
    ///
    /// let calendar_group = client
    ///     .v3_calendars()
    ///     .create_calendar_group(
    ///         NewCalendarGroup::new(
    ///             "ve9EPM428h8vShlRW1KT",
    ///             "Consultations",
    ///             "Calendars for first consultations",
    ///             "consultations",
    ///         ),
    ///     )
    ///     .await?;
    /// println!("{:?}", calendar_group.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_calendar_group(&self, body: NewCalendarGroup) -> CreateCalendarGroup {
        let params = CreateCalendarGroupParams::new(body);
        Request::new(self.client, params)
    }

    /// Returns whether a slug (the last part of the URL of the booking page) is free for
    /// a calendar group.
    ///
    /// Returns [`SlugAvailability`]. Errors are [`CheckGroupSlugError`].
    ///
    /// Needs a location's token with the scope `calendars/groups.write`.
    ///
    /// `POST /calendars/groups/validate-slug`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/validate-groups-slug))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::calendars::GroupSlug;
    ///
    /// let slug_availability = client
    ///     .v3_calendars()
    ///     .check_group_slug(GroupSlug::new("ve9EPM428h8vShlRW1KT", "consultations"))
    ///     .await?;
    /// println!("{:?}", slug_availability.available);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "validate-groups-slug")]
    pub fn check_group_slug(&self, body: GroupSlug) -> CheckGroupSlug {
        let params = CheckGroupSlugParams::new(body);
        Request::new(self.client, params)
    }

    /// Updates a calendar group.
    ///
    /// Returns [`CalendarGroup`]: the field `group` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`GroupResponse`], in a `Response`. Errors are [`UpdateGroupError`].
    ///
    /// Needs a location's token with the scope `calendars/groups.write`.
    ///
    /// `PUT /calendars/groups/{groupId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/edit-group))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::calendars::GroupUpdate;
    ///
    /// let calendar_group = client
    ///     .v3_calendars()
    ///     .update_group(
    ///         "Rk3vT8mQz5LwXc1NbY7d",
    ///         GroupUpdate::new(
    ///             "Consultations",
    ///             "Calendars for first and follow-up consultations",
    ///             "consultations",
    ///         ),
    ///     )
    ///     .await?;
    /// println!("{:?}", calendar_group.description);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "edit-group")]
    pub fn update_group(
        &self,
        group_id: impl Into<CalendarGroupId>,
        body: GroupUpdate,
    ) -> UpdateGroup {
        let params = UpdateGroupParams::new(group_id, body);
        Request::new(self.client, params)
    }

    /// Deletes a calendar group.
    ///
    /// Returns [`Acknowledgement`](crate::Acknowledgement). Errors are
    /// [`DeleteGroupError`].
    ///
    /// Needs a location's token with the scope `calendars/groups.write`.
    ///
    /// `DELETE /calendars/groups/{groupId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/delete-group))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// client.v3_calendars().delete_group("Rk3vT8mQz5LwXc1NbY7d").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_group(&self, group_id: impl Into<CalendarGroupId>) -> DeleteGroup {
        let params = DeleteGroupParams::new(group_id);
        Request::new(self.client, params)
    }

    /// Activates or deactivates a calendar group.
    ///
    /// Returns [`Acknowledgement`](crate::Acknowledgement). Errors are
    /// [`SetGroupStatusError`].
    ///
    /// Needs a location's token with the scope `calendars/groups.write`.
    ///
    /// `PUT /calendars/groups/{groupId}/status`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/disable-group))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::calendars::SetGroupStatusRequired;
    ///
    /// client
    ///     .v3_calendars()
    ///     .set_group_status(SetGroupStatusRequired {
    ///         group_id: "Rk3vT8mQz5LwXc1NbY7d",
    ///         is_active: false,
    ///     })
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "disable-group")]
    pub fn set_group_status(
        &self,
        required: SetGroupStatusRequired<impl Into<CalendarGroupId>>,
    ) -> SetGroupStatus {
        let params = SetGroupStatusParams::new(required);
        Request::new(self.client, params)
    }

    /// Lists the rooms or the equipment of a location.
    ///
    /// HighLevel deprecated this operation in v3, together with the first version of its
    /// services feature.
    ///
    /// Returns one page, a list of [`CalendarResource`]. Use
    /// [`pages`](crate::Request::pages) or [`items`](crate::Request::items) to iterate
    /// over all of them. Errors are [`ListCalendarResourcesError`].
    ///
    /// Needs a location's token with the scope `calendars/resources.readonly`.
    ///
    /// `GET /calendars/resources/{resourceType}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/fetch-calendar-resources))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::calendars::ResourceType;
    ///
    /// let mut calendar_resources = client
    ///     .v3_calendars()
    ///     .list_calendar_resources("ve9EPM428h8vShlRW1KT", ResourceType::Rooms)
    ///     .items();
    /// while let Some(calendar_resource) = calendar_resources.next().await {
    ///     let calendar_resource = calendar_resource?;
    ///     println!("{:?}", calendar_resource.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
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
    /// Equipment can belong to one service calendar, a room to several. HighLevel
    /// deprecated this operation in v3, together with the first version of its services
    /// feature.
    ///
    /// Returns [`CalendarResource`]. Errors are [`CreateCalendarResourceError`].
    ///
    /// Needs a location's token with the scope `calendars/resources.write`.
    ///
    /// `POST /calendars/resources/{resourceType}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/create-calendar-resource))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::calendars::{
    ///     NewCalendarResource, NewCalendarResourceRequired, ResourceType,
    /// };
    ///
    /// let calendar_resource = client
    ///     .v3_calendars()
    ///     .create_calendar_resource(
    ///         ResourceType::Rooms,
    ///         NewCalendarResource::new(NewCalendarResourceRequired {
    ///             location_id: "ve9EPM428h8vShlRW1KT",
    ///             name: "Yoga room",
    ///             description: "Room with mirrors on the ground floor",
    ///             quantity: 1,
    ///             out_of_service: 0,
    ///             capacity: 20,
    ///             calendar_ids: ["BqTwX8QFwXzpegMve9EQ"],
    ///         }),
    ///     )
    ///     .await?;
    /// println!("{:?}", calendar_resource.id);
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(note = "the documentation calls this operation deprecated")]
    pub fn create_calendar_resource(
        &self,
        resource_type: ResourceType,
        body: NewCalendarResource,
    ) -> CreateCalendarResource {
        let params = CreateCalendarResourceParams::new(resource_type, body);
        Request::new(self.client, params)
    }

    /// Returns a room or a piece of equipment.
    ///
    /// HighLevel deprecated this operation in v3, together with the first version of its
    /// services feature.
    ///
    /// Returns [`CalendarResource`]. Errors are [`GetCalendarResourceError`].
    ///
    /// Needs a location's token with the scope `calendars/resources.readonly`.
    ///
    /// `GET /calendars/resources/{resourceType}/{id}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/get-calendar-resource))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::calendars::ResourceType;
    ///
    /// let calendar_resource = client
    ///     .v3_calendars()
    ///     .get_calendar_resource(ResourceType::Rooms, "pT7yGz4KcM1wDx8VnQ3a")
    ///     .await?;
    /// println!("{:?}", calendar_resource.name);
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(note = "the documentation calls this operation deprecated")]
    pub fn get_calendar_resource(
        &self,
        resource_type: ResourceType,
        id: impl Into<String>,
    ) -> GetCalendarResource {
        let params = GetCalendarResourceParams::new(resource_type, id);
        Request::new(self.client, params)
    }

    /// Updates a room or a piece of equipment.
    ///
    /// HighLevel deprecated this operation in v3, together with the first version of its
    /// services feature.
    ///
    /// Returns [`UpdatedCalendarResource`]. Errors are [`UpdateCalendarResourceError`].
    ///
    /// Needs a location's token with the scope `calendars/resources.write`.
    ///
    /// `PUT /calendars/resources/{resourceType}/{id}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/update-calendar-resource))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::calendars::{CalendarResourceUpdate, ResourceType};
    ///
    /// let updated_calendar_resource = client
    ///     .v3_calendars()
    ///     .update_calendar_resource(
    ///         ResourceType::Rooms,
    ///         "pT7yGz4KcM1wDx8VnQ3a",
    ///         CalendarResourceUpdate::new().name("Large yoga room").capacity(25),
    ///     )
    ///     .await?;
    /// println!("{:?}", updated_calendar_resource.name);
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(note = "the documentation calls this operation deprecated")]
    pub fn update_calendar_resource(
        &self,
        resource_type: ResourceType,
        id: impl Into<String>,
        body: CalendarResourceUpdate,
    ) -> UpdateCalendarResource {
        let params = UpdateCalendarResourceParams::new(resource_type, id, body);
        Request::new(self.client, params)
    }

    /// Deletes a room or a piece of equipment.
    ///
    /// HighLevel deprecated this operation in v3, together with the first version of its
    /// services feature.
    ///
    /// Returns [`Acknowledgement`](crate::Acknowledgement). Errors are
    /// [`DeleteCalendarResourceError`].
    ///
    /// Needs a location's token with the scope `calendars/resources.write`.
    ///
    /// `DELETE /calendars/resources/{resourceType}/{id}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/delete-calendar-resource))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::calendars::ResourceType;
    ///
    /// client
    ///     .v3_calendars()
    ///     .delete_calendar_resource(ResourceType::Rooms, "pT7yGz4KcM1wDx8VnQ3a")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(note = "the documentation calls this operation deprecated")]
    pub fn delete_calendar_resource(
        &self,
        resource_type: ResourceType,
        id: impl Into<String>,
    ) -> DeleteCalendarResource {
        let params = DeleteCalendarResourceParams::new(resource_type, id);
        Request::new(self.client, params)
    }

    /// Creates a schedule: the hours in which a user is available.
    ///
    /// Returns [`Schedule`]: the field `schedule` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`ScheduleResponse`], in a `Response`. Errors are [`CreateScheduleError`].
    ///
    /// Needs a location's token with the scope `calendars.write`.
    ///
    /// `POST /calendars/schedules`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/create-schedule))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::calendars::{
    ///     NewSchedule, ScheduleInterval, ScheduleRule, ScheduleRuleType, Weekday,
    /// };
    ///
    /// let schedule = client
    ///     .v3_calendars()
    ///     .create_schedule(
    ///         NewSchedule::new(
    ///                 "ve9EPM428h8vShlRW1KT",
    ///                 "America/New_York",
    ///                 "Business hours",
    ///                 "CVokAlI8fgw4WYWoCtQz",
    ///             )
    ///             .rules([
    ///                 ScheduleRule::new(
    ///                         ScheduleRuleType::Wday,
    ///                         [ScheduleInterval::new("09:00", "17:00")],
    ///                     )
    ///                     .day(Weekday::Monday),
    ///             ]),
    ///     )
    ///     .await?;
    /// println!("{:?}", schedule.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_schedule(&self, body: NewSchedule) -> CreateSchedule {
        let params = CreateScheduleParams::new(body);
        Request::new(self.client, params)
    }

    /// Returns the schedule of an event calendar.
    ///
    /// Returns [`EventCalendarSchedule`]: the field `schedule` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`CalendarScheduleResponse`], in a `Response`. Errors are
    /// [`GetCalendarScheduleError`].
    ///
    /// Needs a location's token with the scope `calendars.readonly`.
    ///
    /// `GET /calendars/schedules/event-calendar/{calendarId}`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let event_calendar_schedule = client
    ///     .v3_calendars()
    ///     .get_calendar_schedule("WvVX9LpvlBO6K506xLbp")
    ///     .await?;
    /// for schedule_rule in event_calendar_schedule.rules {
    ///     println!("{:?}", schedule_rule.day);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_calendar_schedule(
        &self,
        calendar_id: impl Into<CalendarId>,
    ) -> GetCalendarSchedule {
        let params = GetCalendarScheduleParams::new(calendar_id);
        Request::new(self.client, params)
    }

    /// Updates the schedule of an event calendar.
    ///
    /// Omitted fields stay unchanged.
    ///
    /// Returns [`EventCalendarSchedule`]: the field `schedule` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`CalendarScheduleResponse`], in a `Response`. Errors are
    /// [`UpdateCalendarScheduleError`].
    ///
    /// Needs a location's token with the scope `calendars.write`.
    ///
    /// `PUT /calendars/schedules/event-calendar/{calendarId}`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::calendars::CalendarScheduleUpdate;
    ///
    /// let event_calendar_schedule = client
    ///     .v3_calendars()
    ///     .update_calendar_schedule(
    ///         "WvVX9LpvlBO6K506xLbp",
    ///         CalendarScheduleUpdate::new().timezone("America/Los_Angeles"),
    ///     )
    ///     .await?;
    /// println!("{:?}", event_calendar_schedule.timezone);
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_calendar_schedule(
        &self,
        calendar_id: impl Into<CalendarId>,
        body: CalendarScheduleUpdate,
    ) -> UpdateCalendarSchedule {
        let params = UpdateCalendarScheduleParams::new(calendar_id, body);
        Request::new(self.client, params)
    }

    /// Creates the schedule of an event calendar.
    ///
    /// Returns [`EventCalendarSchedule`]: the field `schedule` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`CalendarScheduleResponse`], in a `Response`. Errors are
    /// [`CreateCalendarScheduleError`].
    ///
    /// Needs a location's token with the scope `calendars.write`.
    ///
    /// `POST /calendars/schedules/event-calendar/{calendarId}`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::calendars::{
    ///     NewCalendarSchedule, ScheduleInterval, ScheduleRule, ScheduleRuleType, Weekday,
    /// };
    ///
    /// let event_calendar_schedule = client
    ///     .v3_calendars()
    ///     .create_calendar_schedule(
    ///         "WvVX9LpvlBO6K506xLbp",
    ///         NewCalendarSchedule::new(
    ///             [
    ///                 ScheduleRule::new(
    ///                         ScheduleRuleType::Wday,
    ///                         [ScheduleInterval::new("09:00", "17:00")],
    ///                     )
    ///                     .day(Weekday::Monday),
    ///             ],
    ///             "America/New_York",
    ///         ),
    ///     )
    ///     .await?;
    /// println!("{:?}", event_calendar_schedule.timezone);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_calendar_schedule(
        &self,
        calendar_id: impl Into<CalendarId>,
        body: NewCalendarSchedule,
    ) -> CreateCalendarSchedule {
        let params = CreateCalendarScheduleParams::new(calendar_id, body);
        Request::new(self.client, params)
    }

    /// Lists the schedules of a user.
    ///
    /// Returns one page, [`ScheduleList`]. Use [`pages`](crate::Request::pages) or
    /// [`items`](crate::Request::items) to iterate over all of them. Errors are
    /// [`ListSchedulesError`].
    ///
    /// Needs a location's token with the scope `calendars.readonly`.
    ///
    /// `GET /calendars/schedules/search`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/get-all-schedules))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let mut schedules = client
    ///     .v3_calendars()
    ///     .list_schedules("ve9EPM428h8vShlRW1KT", "CVokAlI8fgw4WYWoCtQz")
    ///     .items();
    /// while let Some(schedule) = schedules.next().await {
    ///     let schedule = schedule?;
    ///     println!("{:?}", schedule.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
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
    /// Returns [`Schedule`]: the field `schedule` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`ScheduleResponse`], in a `Response`. Errors are [`GetScheduleError`].
    ///
    /// Needs a location's token with the scope `calendars.readonly`.
    ///
    /// `GET /calendars/schedules/{id}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/get-schedule-by-id))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let schedule = client.v3_calendars().get_schedule("IkqiJlXJ7o9h61tCHHod").await?;
    /// println!("{:?}", schedule.name);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getScheduleById")]
    pub fn get_schedule(&self, id: impl Into<String>) -> GetSchedule {
        let params = GetScheduleParams::new(id);
        Request::new(self.client, params)
    }

    /// Updates a schedule.
    ///
    /// Omitted fields stay unchanged.
    ///
    /// Returns [`Schedule`]: the field `schedule` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`ScheduleResponse`], in a `Response`. Errors are [`UpdateScheduleError`].
    ///
    /// Needs a location's token with the scope `calendars.write`.
    ///
    /// `PUT /calendars/schedules/{id}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/update-schedule))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::calendars::ScheduleUpdate;
    ///
    /// let schedule = client
    ///     .v3_calendars()
    ///     .update_schedule(
    ///         "IkqiJlXJ7o9h61tCHHod",
    ///         ScheduleUpdate::new().name("Summer hours"),
    ///     )
    ///     .await?;
    /// println!("{:?}", schedule.name);
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_schedule(
        &self,
        id: impl Into<String>,
        body: ScheduleUpdate,
    ) -> UpdateSchedule {
        let params = UpdateScheduleParams::new(id, body);
        Request::new(self.client, params)
    }

    /// Deletes a schedule permanently.
    ///
    /// Returns [`Acknowledgement`](crate::Acknowledgement). Errors are
    /// [`DeleteScheduleError`].
    ///
    /// Needs a location's token with the scope `calendars.write`.
    ///
    /// `DELETE /calendars/schedules/{id}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/delete-schedule))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// client.v3_calendars().delete_schedule("IkqiJlXJ7o9h61tCHHod").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_schedule(&self, id: impl Into<String>) -> DeleteSchedule {
        let params = DeleteScheduleParams::new(id);
        Request::new(self.client, params)
    }

    /// Adds a calendar to a schedule, whose hours then apply to the calendar.
    ///
    /// Returns [`Acknowledgement`](crate::Acknowledgement). Errors are
    /// [`AddCalendarToScheduleError`].
    ///
    /// Needs a location's token with the scope `calendars.write`.
    ///
    /// `PUT /calendars/schedules/{id}/associations/{calendarId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/add-calendar-to-schedule))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// client
    ///     .v3_calendars()
    ///     .add_calendar_to_schedule("IkqiJlXJ7o9h61tCHHod", "WvVX9LpvlBO6K506xLbp")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_calendar_to_schedule(
        &self,
        id: impl Into<String>,
        calendar_id: impl Into<CalendarId>,
    ) -> AddCalendarToSchedule {
        let params = AddCalendarToScheduleParams::new(id, calendar_id);
        Request::new(self.client, params)
    }

    /// Removes a calendar from a schedule. The schedule is kept.
    ///
    /// Returns [`Acknowledgement`](crate::Acknowledgement). Errors are
    /// [`RemoveCalendarFromScheduleError`].
    ///
    /// Needs a location's token with the scope `calendars.write`.
    ///
    /// `DELETE /calendars/schedules/{id}/associations/{calendarId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/remove-calendar-from-schedule))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// client
    ///     .v3_calendars()
    ///     .remove_calendar_from_schedule("IkqiJlXJ7o9h61tCHHod", "WvVX9LpvlBO6K506xLbp")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn remove_calendar_from_schedule(
        &self,
        id: impl Into<String>,
        calendar_id: impl Into<CalendarId>,
    ) -> RemoveCalendarFromSchedule {
        let params = RemoveCalendarFromScheduleParams::new(id, calendar_id);
        Request::new(self.client, params)
    }

    /// Lists the bookings of services within a period.
    ///
    /// Returns a list of [`ServiceBooking`]: the field `bookings` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`ServiceBookingList`], in a `Response`. Errors are [`ListServiceBookingsError`].
    ///
    /// Needs a location's token with the scope `calendars/events.readonly`.
    ///
    /// `GET /calendars/services/bookings`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let service_bookings = client
    ///     .v3_calendars()
    ///     .list_service_bookings(
    ///         "ve9EPM428h8vShlRW1KT",
    ///         "2026-03-02T00:00:00Z",
    ///         "2026-03-09T00:00:00Z",
    ///     )
    ///     .await?;
    /// for service_booking in service_bookings {
    ///     println!("{:?}", service_booking.title);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-service-bookings")]
    pub fn list_service_bookings(
        &self,
        location_id: impl Into<LocationId>,
        start_time: impl Into<Timestamp>,
        end_time: impl Into<Timestamp>,
    ) -> ListServiceBookings {
        let params = ListServiceBookingsParams::new(location_id, start_time, end_time);
        ListServiceBookings {
            request: Request::new(self.client, params),
        }
    }

    /// Books services for a contact.
    ///
    /// Returns [`SavedServiceBooking`]. Errors are [`CreateServiceBookingError`].
    ///
    /// Needs a location's token with the scope `calendars/events.write`.
    ///
    /// `POST /calendars/services/bookings`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::calendars::{
    ///     NewServiceBooking, NewServiceBookingRequired, ServiceToBook,
    /// };
    ///
    /// let saved_service_booking = client
    ///     .v3_calendars()
    ///     .create_service_booking(
    ///         NewServiceBooking::new(NewServiceBookingRequired {
    ///             location_id: "ve9EPM428h8vShlRW1KT",
    ///             contact_id: "9NkT25Vor1v4aQatFsv2",
    ///             start_time: "2026-03-02T10:00:00-05:00",
    ///             end_time: "2026-03-02T11:00:00-05:00",
    ///             timezone: "America/New_York",
    ///             services: [ServiceToBook::new("65e5f6dfacf123513228d384")],
    ///         }),
    ///     )
    ///     .await?;
    /// println!("{:?}", saved_service_booking.booking_id);
    /// # Ok(())
    /// # }
    /// ```
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
    /// Returns [`ServiceBooking`]. Errors are [`GetServiceBookingError`].
    ///
    /// Needs a location's token with the scope `calendars/events.readonly`.
    ///
    /// `GET /calendars/services/bookings/{bookingId}`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let service_booking = client
    ///     .v3_calendars()
    ///     .get_service_booking("vB5kRf2XjN8sLq0ZtW6e")
    ///     .await?;
    /// println!("{:?}", service_booking.title);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-service-booking-by-id")]
    pub fn get_service_booking(
        &self,
        booking_id: impl Into<String>,
    ) -> GetServiceBooking {
        let params = GetServiceBookingParams::new(booking_id);
        Request::new(self.client, params)
    }

    /// Updates a booking of services.
    ///
    /// Services in the body replace all services of the booking.
    ///
    /// Returns [`SavedServiceBooking`]. Errors are [`UpdateServiceBookingError`].
    ///
    /// Needs a location's token with the scope `calendars/events.write`.
    ///
    /// `PUT /calendars/services/bookings/{bookingId}`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::calendars::ServiceBookingUpdate;
    ///
    /// let saved_service_booking = client
    ///     .v3_calendars()
    ///     .update_service_booking(
    ///         "vB5kRf2XjN8sLq0ZtW6e",
    ///         ServiceBookingUpdate::new()
    ///             .start_time("2026-03-03T10:00:00-05:00")
    ///             .end_time("2026-03-03T11:00:00-05:00"),
    ///     )
    ///     .await?;
    /// println!("{:?}", saved_service_booking.start_time);
    /// # Ok(())
    /// # }
    /// ```
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
    /// Returns [`Acknowledgement`](crate::Acknowledgement). Errors are
    /// [`DeleteServiceBookingError`].
    ///
    /// Needs a location's token with the scope `calendars/events.write`.
    ///
    /// `DELETE /calendars/services/bookings/{bookingId}`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// client.v3_calendars().delete_service_booking("vB5kRf2XjN8sLq0ZtW6e").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_service_booking(
        &self,
        booking_id: impl Into<String>,
    ) -> DeleteServiceBooking {
        let params = DeleteServiceBookingParams::new(booking_id);
        Request::new(self.client, params)
    }

    /// Lists the services of a location.
    ///
    /// Returns a list of [`Service`]: the field `services` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`ServiceList`], in a `Response`. Errors are [`ListServicesError`].
    ///
    /// Needs a location's token with the scope `calendars.readonly`.
    ///
    /// `GET /calendars/services/catalog`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let services = client.v3_calendars().list_services("ve9EPM428h8vShlRW1KT").await?;
    /// for service in services {
    ///     println!("{:?}", service.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-services-catalog")]
    pub fn list_services(&self, location_id: impl Into<LocationId>) -> ListServices {
        let params = ListServicesParams::new(location_id);
        ListServices {
            request: Request::new(self.client, params),
        }
    }

    /// Creates a service.
    ///
    /// Returns [`Service`]: the field `service` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`ServiceResponse`], in a `Response`. Errors are [`CreateServiceError`].
    ///
    /// Needs a location's token with the scope `calendars.write`.
    ///
    /// `POST /calendars/services/catalog`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::calendars::{
    ///     DurationUnit, NewService, ServicePayment, StaffMember,
    /// };
    ///
    /// let service = client
    ///     .v3_calendars()
    ///     .create_service(
    ///         NewService::new(
    ///                 "ve9EPM428h8vShlRW1KT",
    ///                 "Hair Styling",
    ///                 "hair-styling",
    ///                 [StaffMember::new("CVokAlI8fgw4WYWoCtQz")],
    ///             )
    ///             .payment(ServicePayment::new().amount(50.0))
    ///             .service_duration(45.0)
    ///             .service_duration_unit(DurationUnit::Mins),
    ///     )
    ///     .await?;
    /// println!("{:?}", service.id);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "create-service-catalog")]
    pub fn create_service(&self, body: NewService) -> CreateService {
        let params = CreateServiceParams::new(body);
        Request::new(self.client, params)
    }

    /// Returns a service.
    ///
    /// Returns [`Service`]: the field `service` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`ServiceResponse`], in a `Response`. Errors are [`GetServiceError`].
    ///
    /// Needs a location's token with the scope `calendars.readonly`.
    ///
    /// `GET /calendars/services/catalog/{serviceId}`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let service = client.v3_calendars().get_service("65e5f6dfacf123513228d384").await?;
    /// println!("{:?}", service.name);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-service-catalog-by-id")]
    pub fn get_service(&self, service_id: impl Into<String>) -> GetService {
        let params = GetServiceParams::new(service_id);
        Request::new(self.client, params)
    }

    /// Updates a service.
    ///
    /// Variations with an id are updated, variations without an id are created. An empty
    /// list of variations removes all of them.
    ///
    /// Returns [`Service`]: the field `service` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`ServiceResponse`], in a `Response`. Errors are [`UpdateServiceError`].
    ///
    /// Needs a location's token with the scope `calendars.write`.
    ///
    /// `PUT /calendars/services/catalog/{serviceId}`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::calendars::{ServicePayment, ServiceUpdate};
    ///
    /// let service = client
    ///     .v3_calendars()
    ///     .update_service(
    ///         "65e5f6dfacf123513228d384",
    ///         ServiceUpdate::new()
    ///             .name("Hair styling and wash")
    ///             .payment(ServicePayment::new().amount(65.0)),
    ///     )
    ///     .await?;
    /// println!("{:?}", service.name);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "update-service-catalog")]
    pub fn update_service(
        &self,
        service_id: impl Into<String>,
        body: ServiceUpdate,
    ) -> UpdateService {
        let params = UpdateServiceParams::new(service_id, body);
        Request::new(self.client, params)
    }

    /// Deletes a service.
    ///
    /// Returns [`Acknowledgement`](crate::Acknowledgement). Errors are
    /// [`DeleteServiceError`].
    ///
    /// Needs a location's token with the scope `calendars.write`.
    ///
    /// `DELETE /calendars/services/catalog/{serviceId}`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// client.v3_calendars().delete_service("65e5f6dfacf123513228d384").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "delete-service-catalog")]
    pub fn delete_service(&self, service_id: impl Into<String>) -> DeleteService {
        let params = DeleteServiceParams::new(service_id);
        Request::new(self.client, params)
    }

    /// Lists the service locations: places where services are provided.
    ///
    /// Returns a list of [`ServiceLocation`]: the field `service_locations` of the
    /// response. [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`ServiceLocationList`], in a `Response`. Errors are
    /// [`ListServiceLocationsError`].
    ///
    /// Needs a location's token with the scope `calendars.readonly`.
    ///
    /// `GET /calendars/services/locations`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let service_locations = client
    ///     .v3_calendars()
    ///     .list_service_locations("ve9EPM428h8vShlRW1KT")
    ///     .await?;
    /// for service_location in service_locations {
    ///     println!("{:?}", service_location.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-service-locations")]
    pub fn list_service_locations(
        &self,
        location_id: impl Into<LocationId>,
    ) -> ListServiceLocations {
        let params = ListServiceLocationsParams::new(location_id);
        Request::new(self.client, params)
    }

    /// Creates a service location: a place where services are provided.
    ///
    /// Returns [`ServiceLocation`]. Errors are [`CreateServiceLocationError`].
    ///
    /// Needs a location's token with the scope `calendars.write`.
    ///
    /// `POST /calendars/services/locations`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::calendars::NewServiceLocation;
    ///
    /// let service_location = client
    ///     .v3_calendars()
    ///     .create_service_location(
    ///         NewServiceLocation::new(
    ///                 "ve9EPM428h8vShlRW1KT",
    ///                 "Midtown Therapy Studio",
    ///                 "midtown-therapy-studio",
    ///             )
    ///             .address("123 Main St, Anytown, USA"),
    ///     )
    ///     .await?;
    /// println!("{:?}", service_location.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_service_location(
        &self,
        body: NewServiceLocation,
    ) -> CreateServiceLocation {
        let params = CreateServiceLocationParams::new(body);
        Request::new(self.client, params)
    }

    /// Returns a service location: a place where services are provided.
    ///
    /// Returns [`ServiceLocation`]. Errors are [`GetServiceLocationError`].
    ///
    /// Needs a location's token with the scope `calendars.readonly`.
    ///
    /// `GET /calendars/services/locations/{serviceLocationId}`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let service_location = client
    ///     .v3_calendars()
    ///     .get_service_location("65f2a9c4d81e3b7056fa49c2")
    ///     .await?;
    /// println!("{:?}", service_location.name);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-service-location-by-id")]
    pub fn get_service_location(
        &self,
        service_location_id: impl Into<String>,
    ) -> GetServiceLocation {
        let params = GetServiceLocationParams::new(service_location_id);
        Request::new(self.client, params)
    }

    /// Updates a service location.
    ///
    /// Returns [`ServiceLocation`]. Errors are [`UpdateServiceLocationError`].
    ///
    /// Needs a location's token with the scope `calendars.write`.
    ///
    /// `PUT /calendars/services/locations/{serviceLocationId}`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::calendars::ServiceLocationUpdate;
    ///
    /// let service_location = client
    ///     .v3_calendars()
    ///     .update_service_location(
    ///         "65f2a9c4d81e3b7056fa49c2",
    ///         ServiceLocationUpdate::new()
    ///             .name("Midtown Wellness Studio")
    ///             .slug("midtown-wellness-studio"),
    ///     )
    ///     .await?;
    /// println!("{:?}", service_location.name);
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_service_location(
        &self,
        service_location_id: impl Into<String>,
        body: ServiceLocationUpdate,
    ) -> UpdateServiceLocation {
        let params = UpdateServiceLocationParams::new(service_location_id, body);
        Request::new(self.client, params)
    }

    /// Deletes a service location: a place where services are provided.
    ///
    /// Returns [`Acknowledgement`](crate::Acknowledgement). Errors are
    /// [`DeleteServiceLocationError`].
    ///
    /// Needs a location's token with the scope `calendars.write`.
    ///
    /// `DELETE /calendars/services/locations/{serviceLocationId}`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// client.v3_calendars().delete_service_location("65f2a9c4d81e3b7056fa49c2").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_service_location(
        &self,
        service_location_id: impl Into<String>,
    ) -> DeleteServiceLocation {
        let params = DeleteServiceLocationParams::new(service_location_id);
        Request::new(self.client, params)
    }

    /// Returns a calendar.
    ///
    /// Returns [`Calendar`]: the field `calendar` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`CalendarResponse`], in a `Response`. Errors are [`GetCalendarError`].
    ///
    /// Needs a location's token with the scope `calendars.readonly`.
    ///
    /// `GET /calendars/{calendarId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/get-calendar))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let calendar = client.v3_calendars().get_calendar("BqTwX8QFwXzpegMve9EQ").await?;
    /// println!("{:?}", calendar.name);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_calendar(&self, calendar_id: impl Into<CalendarId>) -> GetCalendar {
        let params = GetCalendarParams::new(calendar_id);
        Request::new(self.client, params)
    }

    /// Updates a calendar.
    ///
    /// Returns [`Calendar`]: the field `calendar` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`CalendarResponse`], in a `Response`. Errors are [`UpdateCalendarError`].
    ///
    /// Needs a location's token with the scope `calendars.write`.
    ///
    /// `PUT /calendars/{calendarId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/update-calendar))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::calendars::CalendarUpdate;
    ///
    /// let calendar = client
    ///     .v3_calendars()
    ///     .update_calendar(
    ///         "BqTwX8QFwXzpegMve9EQ",
    ///         CalendarUpdate::new().name("Follow-up consultations"),
    ///     )
    ///     .await?;
    /// println!("{:?}", calendar.name);
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_calendar(
        &self,
        calendar_id: impl Into<CalendarId>,
        body: CalendarUpdate,
    ) -> UpdateCalendar {
        let params = UpdateCalendarParams::new(calendar_id, body);
        Request::new(self.client, params)
    }

    /// Deletes a calendar.
    ///
    /// Returns [`Acknowledgement`](crate::Acknowledgement). Errors are
    /// [`DeleteCalendarError`].
    ///
    /// Needs a location's token with the scope `calendars.write`.
    ///
    /// `DELETE /calendars/{calendarId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/delete-calendar))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// client.v3_calendars().delete_calendar("BqTwX8QFwXzpegMve9EQ").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_calendar(&self, calendar_id: impl Into<CalendarId>) -> DeleteCalendar {
        let params = DeleteCalendarParams::new(calendar_id);
        Request::new(self.client, params)
    }

    /// Lists the free slots of a calendar, by day.
    ///
    /// The period must not exceed 31 days. The keys of the response are dates, such as
    /// `2026-07-20`. Without a user, the slots of all members are returned.
    ///
    /// Returns a map of [`DaySlots`] by key. Errors are [`ListFreeSlotsError`].
    ///
    /// Needs a location's token with the scope `calendars.readonly`.
    ///
    /// `GET /calendars/{calendarId}/free-slots`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/get-slots))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let entries = client
    ///     .v3_calendars()
    ///     .list_free_slots(
    ///         "BqTwX8QFwXzpegMve9EQ",
    ///         "2026-03-02T00:00:00Z",
    ///         "2026-03-09T00:00:00Z",
    ///     )
    ///     .await?;
    /// for (key, day_slots) in &entries {
    ///     println!("{key}: {:?}", day_slots.slots);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-slots")]
    pub fn list_free_slots(
        &self,
        calendar_id: impl Into<CalendarId>,
        start_date: impl Into<Timestamp>,
        end_date: impl Into<Timestamp>,
    ) -> ListFreeSlots {
        let params = ListFreeSlotsParams::new(calendar_id, start_date, end_date);
        ListFreeSlots {
            request: Request::new(self.client, params),
        }
    }

    /// Lists the notifications of a calendar.
    ///
    /// Returns one page, a list of [`EventNotification`]. Use
    /// [`pages`](crate::Request::pages) or [`items`](crate::Request::items) to iterate
    /// over all of them. Errors are [`ListEventNotificationsError`].
    ///
    /// Needs a location's token with the scope `calendars/events.readonly`.
    ///
    /// `GET /calendars/{calendarId}/notifications`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/get-event-notification))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let mut event_notifications = client
    ///     .v3_calendars()
    ///     .list_event_notifications("BqTwX8QFwXzpegMve9EQ")
    ///     .items();
    /// while let Some(event_notification) = event_notifications.next().await {
    ///     let event_notification = event_notification?;
    ///     println!("{:?}", event_notification.subject);
    /// }
    /// # Ok(())
    /// # }
    /// ```
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

    /// Creates one or several notifications of a calendar.
    ///
    /// Returns a list of [`EventNotification`]. Errors are
    /// [`CreateEventNotificationError`].
    ///
    /// Needs a location's token with the scope `calendars/events.write`.
    ///
    /// `POST /calendars/{calendarId}/notifications`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/create-event-notification))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::calendars::{
    ///     NewEventNotification, NotificationChannel, NotificationReceiver, NotificationType,
    /// };
    ///
    /// let event_notifications = client
    ///     .v3_calendars()
    ///     .create_event_notification(
    ///         "BqTwX8QFwXzpegMve9EQ",
    ///         [
    ///             NewEventNotification::new(
    ///                     NotificationReceiver::Contact,
    ///                     NotificationChannel::Email,
    ///                     NotificationType::Confirmation,
    ///                 )
    ///                 .template_id("6Z6jLLSmCkVkyJtuDGTf")
    ///                 .subject("Your appointment is confirmed"),
    ///         ],
    ///     )
    ///     .await?;
    /// for event_notification in event_notifications {
    ///     println!("{:?}", event_notification.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_event_notification(
        &self,
        calendar_id: impl Into<CalendarId>,
        body: impl IntoIterator<Item = NewEventNotification>,
    ) -> CreateEventNotification {
        let params = CreateEventNotificationParams::new(calendar_id, body);
        Request::new(self.client, params)
    }

    /// Returns a notification of a calendar.
    ///
    /// Returns [`EventNotification`]. Errors are [`GetEventNotificationError`].
    ///
    /// Needs a location's token with the scope `calendars/events.readonly`.
    ///
    /// `GET /calendars/{calendarId}/notifications/{notificationId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/find-event-notification))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let event_notification = client
    ///     .v3_calendars()
    ///     .get_event_notification("BqTwX8QFwXzpegMve9EQ", "Hq9sW2nLxE4vJt6RbU0p")
    ///     .await?;
    /// println!("{:?}", event_notification.subject);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "find-event-notification")]
    pub fn get_event_notification(
        &self,
        calendar_id: impl Into<CalendarId>,
        notification_id: impl Into<String>,
    ) -> GetEventNotification {
        let params = GetEventNotificationParams::new(calendar_id, notification_id);
        Request::new(self.client, params)
    }

    /// Updates a notification of a calendar.
    ///
    /// Returns [`Acknowledgement`](crate::Acknowledgement). Errors are
    /// [`UpdateEventNotificationError`].
    ///
    /// Needs a location's token with the scope `calendars/events.write`.
    ///
    /// `PUT /calendars/{calendarId}/notifications/{notificationId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/update-event-notification))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::calendars::EventNotificationUpdate;
    ///
    /// client
    ///     .v3_calendars()
    ///     .update_event_notification(
    ///         "BqTwX8QFwXzpegMve9EQ",
    ///         "Hq9sW2nLxE4vJt6RbU0p",
    ///         EventNotificationUpdate::new().is_active(false),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
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
        Request::new(self.client, params)
    }

    /// Deletes a notification of a calendar.
    ///
    /// Returns [`Acknowledgement`](crate::Acknowledgement). Errors are
    /// [`DeleteEventNotificationError`].
    ///
    /// Needs a location's token with the scope `calendars/events.write`.
    ///
    /// `DELETE /calendars/{calendarId}/notifications/{notificationId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/delete-event-notification))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// client
    ///     .v3_calendars()
    ///     .delete_event_notification("BqTwX8QFwXzpegMve9EQ", "Hq9sW2nLxE4vJt6RbU0p")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_event_notification(
        &self,
        calendar_id: impl Into<CalendarId>,
        notification_id: impl Into<String>,
    ) -> DeleteEventNotification {
        let params = DeleteEventNotificationParams::new(calendar_id, notification_id);
        Request::new(self.client, params)
    }
}

impl_debug_params! {
    ListCalendarsParams, CreateCalendarParams, ListAppointmentNotesParams,
    CreateAppointmentNoteParams, UpdateAppointmentNoteParams,
    DeleteAppointmentNoteParams, ListBlockedSlotsParams, ListCalendarEventsParams,
    CreateAppointmentParams, GetAppointmentParams, UpdateAppointmentParams,
    CreateBlockedSlotParams, UpdateBlockedSlotParams, DeleteEventParams,
    ListGroupsParams, CreateCalendarGroupParams, CheckGroupSlugParams, UpdateGroupParams,
    DeleteGroupParams, SetGroupStatusParams, ListCalendarResourcesParams,
    CreateCalendarResourceParams, GetCalendarResourceParams,
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
