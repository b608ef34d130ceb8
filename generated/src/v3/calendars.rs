//! The Calendars API, version 3: 59 operations.
//!
//! [`Client::v3_calendars`](crate::Client::v3_calendars) returns the handle [`Calendars`], which has a method for each operation.
//! The module [`operations`] has the request builders, the parameters and the error enums of these methods.
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
//! | [`create_appointment_note`](Calendars::create_appointment_note) | `POST /calendars/appointments/{appointmentId}/notes` | Creates a note about an appointment. |
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
//! | [`list_calendar_resources`](Calendars::list_calendar_resources) | `GET /calendars/resources/{resourceType}` | **Deprecated.** Lists the rooms or the equipment of a location. |
//! | [`create_calendar_resource`](Calendars::create_calendar_resource) | `POST /calendars/resources/{resourceType}` | **Deprecated.** Creates a room or a piece of equipment. |
//! | [`get_calendar_resource`](Calendars::get_calendar_resource) | `GET /calendars/resources/{resourceType}/{id}` | **Deprecated.** Returns a room or a piece of equipment. |
//! | [`update_calendar_resource`](Calendars::update_calendar_resource) | `PUT /calendars/resources/{resourceType}/{id}` | **Deprecated.** Updates a room or a piece of equipment. |
//! | [`delete_calendar_resource`](Calendars::delete_calendar_resource) | `DELETE /calendars/resources/{resourceType}/{id}` | **Deprecated.** Deletes a room or a piece of equipment. |
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

use highlevel_runtime::{Api, Client, Request, Timestamp};

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

pub mod operations;

pub use self::set_group_status::SetGroupStatusRequired;
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
    /// [`CalendarList`], in a `Response`. Errors are
    /// [`ListCalendarsError`](operations::ListCalendarsError).
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
    pub fn list_calendars(
        &self,
        location_id: impl Into<LocationId>,
    ) -> operations::ListCalendars {
        let params = operations::ListCalendarsParams::new(location_id);
        operations::ListCalendars {
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
    /// [`CalendarResponse`], in a `Response`. Errors are
    /// [`CreateCalendarError`](operations::CreateCalendarError).
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
    pub fn create_calendar(&self, body: NewCalendar) -> operations::CreateCalendar {
        let params = operations::CreateCalendarParams::new(body);
        Request::new(self.client, params)
    }

    /// Lists the notes of an appointment.
    ///
    /// A page has at most 20 notes.
    ///
    /// Returns one page, [`AppointmentNoteList`]. Use [`pages`](crate::Request::pages) or
    /// [`items`](crate::Request::items) to iterate over all of them. Errors are
    /// [`ListAppointmentNotesError`](operations::ListAppointmentNotesError).
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
    ///     .list_appointment_notes("Lb4tZq9WnH2xVc7RsK8m")
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
    ) -> operations::ListAppointmentNotes {
        let params = operations::ListAppointmentNotesParams::new(appointment_id);
        operations::ListAppointmentNotes {
            request: Request::new(self.client, params),
        }
    }

    /// Creates a note about an appointment.
    ///
    /// Returns [`Note`]: the field `note` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`AppointmentNoteResponse`], in a `Response`. Errors are
    /// [`CreateAppointmentNoteError`](operations::CreateAppointmentNoteError).
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
    ///         "Lb4tZq9WnH2xVc7RsK8m",
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
    ) -> operations::CreateAppointmentNote {
        let params = operations::CreateAppointmentNoteParams::new(appointment_id, body);
        Request::new(self.client, params)
    }

    /// Updates a note of an appointment.
    ///
    /// Returns [`Note`]: the field `note` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`AppointmentNoteResponse`], in a `Response`. Errors are
    /// [`UpdateAppointmentNoteError`](operations::UpdateAppointmentNoteError).
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
    ///         "Lb4tZq9WnH2xVc7RsK8m",
    ///         "HGPcayliwcdoUFzvbTok",
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
    ) -> operations::UpdateAppointmentNote {
        let params = operations::UpdateAppointmentNoteParams::new(
            appointment_id,
            note_id,
            body,
        );
        Request::new(self.client, params)
    }

    /// Deletes a note of an appointment.
    ///
    /// Returns [`Acknowledgement`](crate::Acknowledgement). Errors are
    /// [`DeleteAppointmentNoteError`](operations::DeleteAppointmentNoteError).
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
    ///     .delete_appointment_note("Lb4tZq9WnH2xVc7RsK8m", "HGPcayliwcdoUFzvbTok")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_appointment_note(
        &self,
        appointment_id: impl Into<CalendarEventId>,
        note_id: impl Into<NoteId>,
    ) -> operations::DeleteAppointmentNote {
        let params = operations::DeleteAppointmentNoteParams::new(
            appointment_id,
            note_id,
        );
        Request::new(self.client, params)
    }

    /// Lists the blocked slots of a user, a calendar or a group within a period.
    ///
    /// A user, a calendar or a group is required.
    ///
    /// Returns a list of [`CalendarEvent`]: the field `events` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`CalendarEventList`], in a `Response`. Errors are
    /// [`ListBlockedSlotsError`](operations::ListBlockedSlotsError).
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
    ) -> operations::ListBlockedSlots {
        let params = operations::ListBlockedSlotsParams::new(
            location_id,
            start_time,
            end_time,
        );
        operations::ListBlockedSlots {
            request: Request::new(self.client, params),
        }
    }

    /// Lists the events of a user, a calendar or a group within a period.
    ///
    /// A user, a calendar or a group is required.
    ///
    /// Returns a list of [`CalendarEvent`]: the field `events` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`CalendarEventList`], in a `Response`. Errors are
    /// [`ListCalendarEventsError`](operations::ListCalendarEventsError).
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
    ) -> operations::ListCalendarEvents {
        let params = operations::ListCalendarEventsParams::new(
            location_id,
            start_time,
            end_time,
        );
        operations::ListCalendarEvents {
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
    /// Returns [`Appointment`]. Errors are
    /// [`CreateAppointmentError`](operations::CreateAppointmentError).
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
    ///                 location_id: "ve9EPM428h8vShlRW1KT",
    ///                 calendar_id: "BqTwX8QFwXzpegMve9EQ",
    ///                 contact_id: "OP7z4LCyPACyH5fcEIZa",
    ///                 start_time: "2026-03-02T10:00:00-05:00",
    ///             })
    ///             .assigned_user_id("CVokAlI8fgw4WYWoCtQz")
    ///             .title("First consultation"),
    ///     )
    ///     .await?;
    /// println!("{:?}", appointment.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_appointment(
        &self,
        body: NewAppointment,
    ) -> operations::CreateAppointment {
        let params = operations::CreateAppointmentParams::new(body);
        Request::new(self.client, params)
    }

    /// Returns an appointment.
    ///
    /// If the appointment recurs, pass the id of one occurrence, or the id of the master
    /// event for the whole series.
    ///
    /// Returns [`CalendarEvent`]: the field `event` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`AppointmentResponse`], in a `Response`. Errors are
    /// [`GetAppointmentError`](operations::GetAppointmentError).
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
    ///     .get_appointment("Lb4tZq9WnH2xVc7RsK8m")
    ///     .await?;
    /// println!("{:?}", calendar_event.title);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_appointment(
        &self,
        event_id: impl Into<CalendarEventId>,
    ) -> operations::GetAppointment {
        let params = operations::GetAppointmentParams::new(event_id);
        Request::new(self.client, params)
    }

    /// Updates an appointment.
    ///
    /// If the appointment recurs, pass the id of one occurrence, or the id of the master
    /// event for the whole series.
    ///
    /// Returns [`Appointment`]. Errors are
    /// [`UpdateAppointmentError`](operations::UpdateAppointmentError).
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
    ///         "Lb4tZq9WnH2xVc7RsK8m",
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
    ) -> operations::UpdateAppointment {
        let params = operations::UpdateAppointmentParams::new(event_id, body);
        Request::new(self.client, params)
    }

    /// Blocks a slot, so that it cannot be booked.
    ///
    /// The slot belongs either to a calendar or to a user, not to both.
    ///
    /// Returns [`BlockedSlot`]. Errors are
    /// [`CreateBlockedSlotError`](operations::CreateBlockedSlotError).
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
    ///         NewBlockedSlot::new("ve9EPM428h8vShlRW1KT")
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
    pub fn create_blocked_slot(
        &self,
        body: NewBlockedSlot,
    ) -> operations::CreateBlockedSlot {
        let params = operations::CreateBlockedSlotParams::new(body);
        Request::new(self.client, params)
    }

    /// Updates a blocked slot.
    ///
    /// The slot belongs either to a calendar or to a user, not to both. If the slot
    /// recurs, pass the id of one occurrence, or the id of the master event for the whole
    /// series.
    ///
    /// Returns [`BlockedSlot`]. Errors are
    /// [`UpdateBlockedSlotError`](operations::UpdateBlockedSlotError).
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
    ///         BlockedSlotUpdate::new("ve9EPM428h8vShlRW1KT")
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
    ) -> operations::UpdateBlockedSlot {
        let params = operations::UpdateBlockedSlotParams::new(event_id, body);
        Request::new(self.client, params)
    }

    /// Deletes an event: an appointment or a blocked slot.
    ///
    /// If the event recurs, pass the id of one occurrence, or the id of the master event
    /// for the whole series.
    ///
    /// Returns [`Acknowledgement`](crate::Acknowledgement). Errors are
    /// [`DeleteEventError`](operations::DeleteEventError).
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
    /// client.v3_calendars().delete_event("Lb4tZq9WnH2xVc7RsK8m").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_event(
        &self,
        event_id: impl Into<CalendarEventId>,
    ) -> operations::DeleteEvent {
        let params = operations::DeleteEventParams::new(event_id);
        operations::DeleteEvent {
            request: Request::new(self.client, params),
        }
    }

    /// Lists the calendar groups of a location.
    ///
    /// Returns a list of [`CalendarGroup`]: the field `groups` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body, [`GroupList`],
    /// in a `Response`. Errors are [`ListGroupsError`](operations::ListGroupsError).
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
    pub fn list_groups(
        &self,
        location_id: impl Into<LocationId>,
    ) -> operations::ListGroups {
        let params = operations::ListGroupsParams::new(location_id);
        Request::new(self.client, params)
    }

    /// Creates a calendar group.
    ///
    /// Returns [`CalendarGroup`]: the field `group` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`GroupResponse`], in a `Response`. Errors are
    /// [`CreateCalendarGroupError`](operations::CreateCalendarGroupError).
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
    pub fn create_calendar_group(
        &self,
        body: NewCalendarGroup,
    ) -> operations::CreateCalendarGroup {
        let params = operations::CreateCalendarGroupParams::new(body);
        Request::new(self.client, params)
    }

    /// Returns whether a slug (the last part of the URL of the booking page) is free for
    /// a calendar group.
    ///
    /// Returns [`SlugAvailability`]. Errors are
    /// [`CheckGroupSlugError`](operations::CheckGroupSlugError).
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
    pub fn check_group_slug(&self, body: GroupSlug) -> operations::CheckGroupSlug {
        let params = operations::CheckGroupSlugParams::new(body);
        Request::new(self.client, params)
    }

    /// Updates a calendar group.
    ///
    /// Returns [`CalendarGroup`]: the field `group` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`GroupResponse`], in a `Response`. Errors are
    /// [`UpdateGroupError`](operations::UpdateGroupError).
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
    ) -> operations::UpdateGroup {
        let params = operations::UpdateGroupParams::new(group_id, body);
        Request::new(self.client, params)
    }

    /// Deletes a calendar group.
    ///
    /// Returns [`Acknowledgement`](crate::Acknowledgement). Errors are
    /// [`DeleteGroupError`](operations::DeleteGroupError).
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
    pub fn delete_group(
        &self,
        group_id: impl Into<CalendarGroupId>,
    ) -> operations::DeleteGroup {
        let params = operations::DeleteGroupParams::new(group_id);
        Request::new(self.client, params)
    }

    /// Activates or deactivates a calendar group.
    ///
    /// Returns [`Acknowledgement`](crate::Acknowledgement). Errors are
    /// [`SetGroupStatusError`](operations::SetGroupStatusError).
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
    ) -> operations::SetGroupStatus {
        let params = operations::SetGroupStatusParams::new(required);
        Request::new(self.client, params)
    }

    /// Lists the rooms or the equipment of a location.
    ///
    /// HighLevel deprecated this operation in v3, together with the first version of its
    /// services feature.
    ///
    /// Returns one page, a list of [`CalendarResource`]. Use
    /// [`pages`](crate::Request::pages) or [`items`](crate::Request::items) to iterate
    /// over all of them. Errors are
    /// [`ListCalendarResourcesError`](operations::ListCalendarResourcesError).
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
    ) -> operations::ListCalendarResources {
        let params = operations::ListCalendarResourcesParams::new(
            location_id,
            resource_type,
        );
        operations::ListCalendarResources {
            request: Request::new(self.client, params),
        }
    }

    /// Creates a room or a piece of equipment.
    ///
    /// Equipment can belong to one service calendar, a room to several. HighLevel
    /// deprecated this operation in v3, together with the first version of its services
    /// feature.
    ///
    /// Returns [`CalendarResource`]. Errors are
    /// [`CreateCalendarResourceError`](operations::CreateCalendarResourceError).
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
    ) -> operations::CreateCalendarResource {
        let params = operations::CreateCalendarResourceParams::new(resource_type, body);
        Request::new(self.client, params)
    }

    /// Returns a room or a piece of equipment.
    ///
    /// HighLevel deprecated this operation in v3, together with the first version of its
    /// services feature.
    ///
    /// Returns [`CalendarResource`]. Errors are
    /// [`GetCalendarResourceError`](operations::GetCalendarResourceError).
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
    ) -> operations::GetCalendarResource {
        let params = operations::GetCalendarResourceParams::new(resource_type, id);
        Request::new(self.client, params)
    }

    /// Updates a room or a piece of equipment.
    ///
    /// HighLevel deprecated this operation in v3, together with the first version of its
    /// services feature.
    ///
    /// Returns [`UpdatedCalendarResource`]. Errors are
    /// [`UpdateCalendarResourceError`](operations::UpdateCalendarResourceError).
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
    ) -> operations::UpdateCalendarResource {
        let params = operations::UpdateCalendarResourceParams::new(
            resource_type,
            id,
            body,
        );
        Request::new(self.client, params)
    }

    /// Deletes a room or a piece of equipment.
    ///
    /// HighLevel deprecated this operation in v3, together with the first version of its
    /// services feature.
    ///
    /// Returns [`Acknowledgement`](crate::Acknowledgement). Errors are
    /// [`DeleteCalendarResourceError`](operations::DeleteCalendarResourceError).
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
    ) -> operations::DeleteCalendarResource {
        let params = operations::DeleteCalendarResourceParams::new(resource_type, id);
        Request::new(self.client, params)
    }

    /// Creates a schedule: the hours in which a user is available.
    ///
    /// Returns [`Schedule`]: the field `schedule` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`ScheduleResponse`], in a `Response`. Errors are
    /// [`CreateScheduleError`](operations::CreateScheduleError).
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
    ///                         ScheduleRuleType::Weekday,
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
    pub fn create_schedule(&self, body: NewSchedule) -> operations::CreateSchedule {
        let params = operations::CreateScheduleParams::new(body);
        Request::new(self.client, params)
    }

    /// Returns the schedule of an event calendar.
    ///
    /// Returns [`EventCalendarSchedule`]: the field `schedule` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`CalendarScheduleResponse`], in a `Response`. Errors are
    /// [`GetCalendarScheduleError`](operations::GetCalendarScheduleError).
    ///
    /// Needs a location's token with the scope `calendars.readonly`.
    ///
    /// `GET /calendars/schedules/event-calendar/{calendarId}` (no page of its own in the
    /// [documentation](https://marketplace.gohighlevel.com/docs/))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let event_calendar_schedule = client
    ///     .v3_calendars()
    ///     .get_calendar_schedule("BqTwX8QFwXzpegMve9EQ")
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
    ) -> operations::GetCalendarSchedule {
        let params = operations::GetCalendarScheduleParams::new(calendar_id);
        Request::new(self.client, params)
    }

    /// Updates the schedule of an event calendar.
    ///
    /// Omitted fields stay unchanged.
    ///
    /// Returns [`EventCalendarSchedule`]: the field `schedule` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`CalendarScheduleResponse`], in a `Response`. Errors are
    /// [`UpdateCalendarScheduleError`](operations::UpdateCalendarScheduleError).
    ///
    /// Needs a location's token with the scope `calendars.write`.
    ///
    /// `PUT /calendars/schedules/event-calendar/{calendarId}` (no page of its own in the
    /// [documentation](https://marketplace.gohighlevel.com/docs/))
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
    ///         "BqTwX8QFwXzpegMve9EQ",
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
    ) -> operations::UpdateCalendarSchedule {
        let params = operations::UpdateCalendarScheduleParams::new(calendar_id, body);
        Request::new(self.client, params)
    }

    /// Creates the schedule of an event calendar.
    ///
    /// Returns [`EventCalendarSchedule`]: the field `schedule` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`CalendarScheduleResponse`], in a `Response`. Errors are
    /// [`CreateCalendarScheduleError`](operations::CreateCalendarScheduleError).
    ///
    /// Needs a location's token with the scope `calendars.write`.
    ///
    /// `POST /calendars/schedules/event-calendar/{calendarId}` (no page of its own in the
    /// [documentation](https://marketplace.gohighlevel.com/docs/))
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
    ///         "BqTwX8QFwXzpegMve9EQ",
    ///         NewCalendarSchedule::new(
    ///             [
    ///                 ScheduleRule::new(
    ///                         ScheduleRuleType::Weekday,
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
    ) -> operations::CreateCalendarSchedule {
        let params = operations::CreateCalendarScheduleParams::new(calendar_id, body);
        Request::new(self.client, params)
    }

    /// Lists the schedules of a user.
    ///
    /// Returns one page, [`ScheduleList`]. Use [`pages`](crate::Request::pages) or
    /// [`items`](crate::Request::items) to iterate over all of them. Errors are
    /// [`ListSchedulesError`](operations::ListSchedulesError).
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
    ) -> operations::ListSchedules {
        let params = operations::ListSchedulesParams::new(location_id, user_id);
        operations::ListSchedules {
            request: Request::new(self.client, params),
        }
    }

    /// Returns a schedule.
    ///
    /// Returns [`Schedule`]: the field `schedule` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`ScheduleResponse`], in a `Response`. Errors are
    /// [`GetScheduleError`](operations::GetScheduleError).
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
    pub fn get_schedule(&self, id: impl Into<String>) -> operations::GetSchedule {
        let params = operations::GetScheduleParams::new(id);
        Request::new(self.client, params)
    }

    /// Updates a schedule.
    ///
    /// Omitted fields stay unchanged.
    ///
    /// Returns [`Schedule`]: the field `schedule` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`ScheduleResponse`], in a `Response`. Errors are
    /// [`UpdateScheduleError`](operations::UpdateScheduleError).
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
    ) -> operations::UpdateSchedule {
        let params = operations::UpdateScheduleParams::new(id, body);
        Request::new(self.client, params)
    }

    /// Deletes a schedule permanently.
    ///
    /// Returns [`Acknowledgement`](crate::Acknowledgement). Errors are
    /// [`DeleteScheduleError`](operations::DeleteScheduleError).
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
    pub fn delete_schedule(&self, id: impl Into<String>) -> operations::DeleteSchedule {
        let params = operations::DeleteScheduleParams::new(id);
        Request::new(self.client, params)
    }

    /// Adds a calendar to a schedule, whose hours then apply to the calendar.
    ///
    /// Returns [`Acknowledgement`](crate::Acknowledgement). Errors are
    /// [`AddCalendarToScheduleError`](operations::AddCalendarToScheduleError).
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
    ///     .add_calendar_to_schedule("IkqiJlXJ7o9h61tCHHod", "BqTwX8QFwXzpegMve9EQ")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_calendar_to_schedule(
        &self,
        id: impl Into<String>,
        calendar_id: impl Into<CalendarId>,
    ) -> operations::AddCalendarToSchedule {
        let params = operations::AddCalendarToScheduleParams::new(id, calendar_id);
        Request::new(self.client, params)
    }

    /// Removes a calendar from a schedule. The schedule is kept.
    ///
    /// Returns [`Acknowledgement`](crate::Acknowledgement). Errors are
    /// [`RemoveCalendarFromScheduleError`](operations::RemoveCalendarFromScheduleError).
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
    ///     .remove_calendar_from_schedule("IkqiJlXJ7o9h61tCHHod", "BqTwX8QFwXzpegMve9EQ")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn remove_calendar_from_schedule(
        &self,
        id: impl Into<String>,
        calendar_id: impl Into<CalendarId>,
    ) -> operations::RemoveCalendarFromSchedule {
        let params = operations::RemoveCalendarFromScheduleParams::new(id, calendar_id);
        Request::new(self.client, params)
    }

    /// Lists the bookings of services within a period.
    ///
    /// Returns a list of [`ServiceBooking`]: the field `bookings` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`ServiceBookingList`], in a `Response`. Errors are
    /// [`ListServiceBookingsError`](operations::ListServiceBookingsError).
    ///
    /// Needs a location's token with the scope `calendars/events.readonly`.
    ///
    /// `GET /calendars/services/bookings` (no page of its own in the
    /// [documentation](https://marketplace.gohighlevel.com/docs/))
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
    ) -> operations::ListServiceBookings {
        let params = operations::ListServiceBookingsParams::new(
            location_id,
            start_time,
            end_time,
        );
        operations::ListServiceBookings {
            request: Request::new(self.client, params),
        }
    }

    /// Books services for a contact.
    ///
    /// Returns [`SavedServiceBooking`]. Errors are
    /// [`CreateServiceBookingError`](operations::CreateServiceBookingError).
    ///
    /// Needs a location's token with the scope `calendars/events.write`.
    ///
    /// `POST /calendars/services/bookings` (no page of its own in the
    /// [documentation](https://marketplace.gohighlevel.com/docs/))
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
    ///             contact_id: "OP7z4LCyPACyH5fcEIZa",
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
    ) -> operations::CreateServiceBooking {
        let params = operations::CreateServiceBookingParams::new(body);
        operations::CreateServiceBooking {
            request: Request::new(self.client, params),
        }
    }

    /// Returns a booking of services.
    ///
    /// Returns [`ServiceBooking`]. Errors are
    /// [`GetServiceBookingError`](operations::GetServiceBookingError).
    ///
    /// Needs a location's token with the scope `calendars/events.readonly`.
    ///
    /// `GET /calendars/services/bookings/{bookingId}` (no page of its own in the
    /// [documentation](https://marketplace.gohighlevel.com/docs/))
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
    ) -> operations::GetServiceBooking {
        let params = operations::GetServiceBookingParams::new(booking_id);
        Request::new(self.client, params)
    }

    /// Updates a booking of services.
    ///
    /// Services in the body replace all services of the booking.
    ///
    /// Returns [`SavedServiceBooking`]. Errors are
    /// [`UpdateServiceBookingError`](operations::UpdateServiceBookingError).
    ///
    /// Needs a location's token with the scope `calendars/events.write`.
    ///
    /// `PUT /calendars/services/bookings/{bookingId}` (no page of its own in the
    /// [documentation](https://marketplace.gohighlevel.com/docs/))
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
    ) -> operations::UpdateServiceBooking {
        let params = operations::UpdateServiceBookingParams::new(booking_id, body);
        operations::UpdateServiceBooking {
            request: Request::new(self.client, params),
        }
    }

    /// Deletes a booking of services.
    ///
    /// Returns [`Acknowledgement`](crate::Acknowledgement). Errors are
    /// [`DeleteServiceBookingError`](operations::DeleteServiceBookingError).
    ///
    /// Needs a location's token with the scope `calendars/events.write`.
    ///
    /// `DELETE /calendars/services/bookings/{bookingId}` (no page of its own in the
    /// [documentation](https://marketplace.gohighlevel.com/docs/))
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
    ) -> operations::DeleteServiceBooking {
        let params = operations::DeleteServiceBookingParams::new(booking_id);
        Request::new(self.client, params)
    }

    /// Lists the services of a location.
    ///
    /// Returns a list of [`Service`]: the field `services` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`ServiceList`], in a `Response`. Errors are
    /// [`ListServicesError`](operations::ListServicesError).
    ///
    /// Needs a location's token with the scope `calendars.readonly`.
    ///
    /// `GET /calendars/services/catalog` (no page of its own in the
    /// [documentation](https://marketplace.gohighlevel.com/docs/))
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
    pub fn list_services(
        &self,
        location_id: impl Into<LocationId>,
    ) -> operations::ListServices {
        let params = operations::ListServicesParams::new(location_id);
        operations::ListServices {
            request: Request::new(self.client, params),
        }
    }

    /// Creates a service.
    ///
    /// Returns [`Service`]: the field `service` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`ServiceResponse`], in a `Response`. Errors are
    /// [`CreateServiceError`](operations::CreateServiceError).
    ///
    /// Needs a location's token with the scope `calendars.write`.
    ///
    /// `POST /calendars/services/catalog` (no page of its own in the
    /// [documentation](https://marketplace.gohighlevel.com/docs/))
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
    pub fn create_service(&self, body: NewService) -> operations::CreateService {
        let params = operations::CreateServiceParams::new(body);
        Request::new(self.client, params)
    }

    /// Returns a service.
    ///
    /// Returns [`Service`]: the field `service` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`ServiceResponse`], in a `Response`. Errors are
    /// [`GetServiceError`](operations::GetServiceError).
    ///
    /// Needs a location's token with the scope `calendars.readonly`.
    ///
    /// `GET /calendars/services/catalog/{serviceId}` (no page of its own in the
    /// [documentation](https://marketplace.gohighlevel.com/docs/))
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
    pub fn get_service(&self, service_id: impl Into<String>) -> operations::GetService {
        let params = operations::GetServiceParams::new(service_id);
        Request::new(self.client, params)
    }

    /// Updates a service.
    ///
    /// Variations with an id are updated, variations without an id are created. An empty
    /// list of variations removes all of them.
    ///
    /// Returns [`Service`]: the field `service` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`ServiceResponse`], in a `Response`. Errors are
    /// [`UpdateServiceError`](operations::UpdateServiceError).
    ///
    /// Needs a location's token with the scope `calendars.write`.
    ///
    /// `PUT /calendars/services/catalog/{serviceId}` (no page of its own in the
    /// [documentation](https://marketplace.gohighlevel.com/docs/))
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
    ) -> operations::UpdateService {
        let params = operations::UpdateServiceParams::new(service_id, body);
        Request::new(self.client, params)
    }

    /// Deletes a service.
    ///
    /// Returns [`Acknowledgement`](crate::Acknowledgement). Errors are
    /// [`DeleteServiceError`](operations::DeleteServiceError).
    ///
    /// Needs a location's token with the scope `calendars.write`.
    ///
    /// `DELETE /calendars/services/catalog/{serviceId}` (no page of its own in the
    /// [documentation](https://marketplace.gohighlevel.com/docs/))
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
    pub fn delete_service(
        &self,
        service_id: impl Into<String>,
    ) -> operations::DeleteService {
        let params = operations::DeleteServiceParams::new(service_id);
        Request::new(self.client, params)
    }

    /// Lists the service locations: places where services are provided.
    ///
    /// Returns a list of [`ServiceLocation`]: the field `service_locations` of the
    /// response. [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`ServiceLocationList`], in a `Response`. Errors are
    /// [`ListServiceLocationsError`](operations::ListServiceLocationsError).
    ///
    /// Needs a location's token with the scope `calendars.readonly`.
    ///
    /// `GET /calendars/services/locations` (no page of its own in the
    /// [documentation](https://marketplace.gohighlevel.com/docs/))
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
    ) -> operations::ListServiceLocations {
        let params = operations::ListServiceLocationsParams::new(location_id);
        Request::new(self.client, params)
    }

    /// Creates a service location: a place where services are provided.
    ///
    /// Returns [`ServiceLocation`]. Errors are
    /// [`CreateServiceLocationError`](operations::CreateServiceLocationError).
    ///
    /// Needs a location's token with the scope `calendars.write`.
    ///
    /// `POST /calendars/services/locations` (no page of its own in the
    /// [documentation](https://marketplace.gohighlevel.com/docs/))
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
    ) -> operations::CreateServiceLocation {
        let params = operations::CreateServiceLocationParams::new(body);
        Request::new(self.client, params)
    }

    /// Returns a service location: a place where services are provided.
    ///
    /// Returns [`ServiceLocation`]. Errors are
    /// [`GetServiceLocationError`](operations::GetServiceLocationError).
    ///
    /// Needs a location's token with the scope `calendars.readonly`.
    ///
    /// `GET /calendars/services/locations/{serviceLocationId}` (no page of its own in the
    /// [documentation](https://marketplace.gohighlevel.com/docs/))
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
    ) -> operations::GetServiceLocation {
        let params = operations::GetServiceLocationParams::new(service_location_id);
        Request::new(self.client, params)
    }

    /// Updates a service location.
    ///
    /// Returns [`ServiceLocation`]. Errors are
    /// [`UpdateServiceLocationError`](operations::UpdateServiceLocationError).
    ///
    /// Needs a location's token with the scope `calendars.write`.
    ///
    /// `PUT /calendars/services/locations/{serviceLocationId}` (no page of its own in the
    /// [documentation](https://marketplace.gohighlevel.com/docs/))
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
    ) -> operations::UpdateServiceLocation {
        let params = operations::UpdateServiceLocationParams::new(
            service_location_id,
            body,
        );
        Request::new(self.client, params)
    }

    /// Deletes a service location: a place where services are provided.
    ///
    /// Returns [`Acknowledgement`](crate::Acknowledgement). Errors are
    /// [`DeleteServiceLocationError`](operations::DeleteServiceLocationError).
    ///
    /// Needs a location's token with the scope `calendars.write`.
    ///
    /// `DELETE /calendars/services/locations/{serviceLocationId}` (no page of its own in
    /// the [documentation](https://marketplace.gohighlevel.com/docs/))
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
    ) -> operations::DeleteServiceLocation {
        let params = operations::DeleteServiceLocationParams::new(service_location_id);
        Request::new(self.client, params)
    }

    /// Returns a calendar.
    ///
    /// Returns [`Calendar`]: the field `calendar` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`CalendarResponse`], in a `Response`. Errors are
    /// [`GetCalendarError`](operations::GetCalendarError).
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
    pub fn get_calendar(
        &self,
        calendar_id: impl Into<CalendarId>,
    ) -> operations::GetCalendar {
        let params = operations::GetCalendarParams::new(calendar_id);
        Request::new(self.client, params)
    }

    /// Updates a calendar.
    ///
    /// Returns [`Calendar`]: the field `calendar` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`CalendarResponse`], in a `Response`. Errors are
    /// [`UpdateCalendarError`](operations::UpdateCalendarError).
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
    ) -> operations::UpdateCalendar {
        let params = operations::UpdateCalendarParams::new(calendar_id, body);
        Request::new(self.client, params)
    }

    /// Deletes a calendar.
    ///
    /// Returns [`Acknowledgement`](crate::Acknowledgement). Errors are
    /// [`DeleteCalendarError`](operations::DeleteCalendarError).
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
    pub fn delete_calendar(
        &self,
        calendar_id: impl Into<CalendarId>,
    ) -> operations::DeleteCalendar {
        let params = operations::DeleteCalendarParams::new(calendar_id);
        Request::new(self.client, params)
    }

    /// Lists the free slots of a calendar, by day.
    ///
    /// The period must not exceed 31 days. The keys of the response are dates, such as
    /// `2026-07-20`. Without a user, the slots of all members are returned.
    ///
    /// Returns a map of [`DaySlots`] by key. Errors are
    /// [`ListFreeSlotsError`](operations::ListFreeSlotsError).
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
    ) -> operations::ListFreeSlots {
        let params = operations::ListFreeSlotsParams::new(
            calendar_id,
            start_date,
            end_date,
        );
        operations::ListFreeSlots {
            request: Request::new(self.client, params),
        }
    }

    /// Lists the notifications of a calendar.
    ///
    /// Returns one page, a list of [`EventNotification`]. Use
    /// [`pages`](crate::Request::pages) or [`items`](crate::Request::items) to iterate
    /// over all of them. Errors are
    /// [`ListEventNotificationsError`](operations::ListEventNotificationsError).
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
    ) -> operations::ListEventNotifications {
        let params = operations::ListEventNotificationsParams::new(calendar_id);
        operations::ListEventNotifications {
            request: Request::new(self.client, params),
        }
    }

    /// Creates one or several notifications of a calendar.
    ///
    /// Returns a list of [`EventNotification`]. Errors are
    /// [`CreateEventNotificationError`](operations::CreateEventNotificationError).
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
    ) -> operations::CreateEventNotification {
        let params = operations::CreateEventNotificationParams::new(calendar_id, body);
        Request::new(self.client, params)
    }

    /// Returns a notification of a calendar.
    ///
    /// Returns [`EventNotification`]. Errors are
    /// [`GetEventNotificationError`](operations::GetEventNotificationError).
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
    ) -> operations::GetEventNotification {
        let params = operations::GetEventNotificationParams::new(
            calendar_id,
            notification_id,
        );
        Request::new(self.client, params)
    }

    /// Updates a notification of a calendar.
    ///
    /// Returns [`Acknowledgement`](crate::Acknowledgement). Errors are
    /// [`UpdateEventNotificationError`](operations::UpdateEventNotificationError).
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
    ) -> operations::UpdateEventNotification {
        let params = operations::UpdateEventNotificationParams::new(
            calendar_id,
            notification_id,
            body,
        );
        Request::new(self.client, params)
    }

    /// Deletes a notification of a calendar.
    ///
    /// Returns [`Acknowledgement`](crate::Acknowledgement). Errors are
    /// [`DeleteEventNotificationError`](operations::DeleteEventNotificationError).
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
    ) -> operations::DeleteEventNotification {
        let params = operations::DeleteEventNotificationParams::new(
            calendar_id,
            notification_id,
        );
        Request::new(self.client, params)
    }
}
