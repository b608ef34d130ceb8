//! The Calendars API, version 2: 41 operations.

use highlevel_runtime::Client;

mod add_calendar_to_schedule;
mod create_appointment;
mod create_appointment_note;
mod create_block_slot;
mod create_calendar;
mod create_calendar_group;
mod create_calendar_resource;
mod create_event_notification;
mod create_schedule;
mod delete_appointment_note;
mod delete_calendar;
mod delete_calendar_resource;
mod delete_event;
mod delete_event_notification;
mod delete_group;
mod delete_schedule;
mod disable_group;
mod edit_appointment;
mod edit_block_slot;
mod edit_group;
mod errors;
mod fetch_calendar_resources;
mod find_event_notification;
mod get_all_schedules;
mod get_appointment;
mod get_appointment_notes;
mod get_blocked_slots;
mod get_calendar;
mod get_calendar_events;
mod get_calendar_resource;
mod get_calendars;
mod get_groups;
mod get_schedule_by_id;
mod get_slots;
mod list_event_notifications;
mod remove_calendar_from_schedule;
mod types;
mod update_appointment_note;
mod update_calendar;
mod update_calendar_resource;
mod update_event_notification;
mod update_schedule;
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
pub use self::create_event_notification::{
    CreateEventNotification, CreateEventNotificationError, CreateEventNotificationParams,
};
pub use self::create_schedule::{
    CreateSchedule, CreateScheduleError, CreateScheduleParams,
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
pub use self::disable_group::{DisableGroup, DisableGroupError, DisableGroupParams};
pub use self::edit_appointment::{
    EditAppointment, EditAppointmentError, EditAppointmentParams,
};
pub use self::edit_block_slot::{
    EditBlockSlot, EditBlockSlotError, EditBlockSlotParams,
};
pub use self::edit_group::{EditGroup, EditGroupError, EditGroupParams};
pub use self::errors::{CalendarScheduleError, CalendarsError, ScheduleError};
pub use self::fetch_calendar_resources::{
    FetchCalendarResources, FetchCalendarResourcesError, FetchCalendarResourcesParams,
};
pub use self::find_event_notification::{
    FindEventNotification, FindEventNotificationError, FindEventNotificationParams,
};
pub use self::get_all_schedules::{
    GetAllSchedules, GetAllSchedulesError, GetAllSchedulesParams,
};
pub use self::get_appointment::{
    GetAppointment, GetAppointmentError, GetAppointmentParams,
};
pub use self::get_appointment_notes::{
    GetAppointmentNotes, GetAppointmentNotesError, GetAppointmentNotesParams,
};
pub use self::get_blocked_slots::{
    GetBlockedSlots, GetBlockedSlotsError, GetBlockedSlotsParams,
};
pub use self::get_calendar::{GetCalendar, GetCalendarError, GetCalendarParams};
pub use self::get_calendar_events::{
    GetCalendarEvents, GetCalendarEventsError, GetCalendarEventsParams,
};
pub use self::get_calendar_resource::{
    GetCalendarResource, GetCalendarResourceError, GetCalendarResourceParams,
};
pub use self::get_calendars::{GetCalendars, GetCalendarsError, GetCalendarsParams};
pub use self::get_groups::{GetGroups, GetGroupsError, GetGroupsParams};
pub use self::get_schedule_by_id::{
    GetScheduleById, GetScheduleByIdError, GetScheduleByIdParams,
};
pub use self::get_slots::{GetSlots, GetSlotsError, GetSlotsParams};
pub use self::list_event_notifications::{
    ListEventNotifications, ListEventNotificationsError, ListEventNotificationsParams,
};
pub use self::remove_calendar_from_schedule::{
    RemoveCalendarFromSchedule, RemoveCalendarFromScheduleError,
    RemoveCalendarFromScheduleParams,
};
pub use self::types::{
    Appointment, Calendar, CalendarEvent, CalendarEventListResponse,
    CalendarEventResponse, CalendarListResponse, CalendarResponse, CalendarUpdate,
    NewCalendar, NoticeUnit,
};
pub use self::update_appointment_note::{
    UpdateAppointmentNote, UpdateAppointmentNoteError, UpdateAppointmentNoteParams,
};
pub use self::update_calendar::{
    UpdateCalendar, UpdateCalendarError, UpdateCalendarParams,
};
pub use self::update_calendar_resource::{
    UpdateCalendarResource, UpdateCalendarResourceError, UpdateCalendarResourceParams,
};
pub use self::update_event_notification::{
    UpdateEventNotification, UpdateEventNotificationError, UpdateEventNotificationParams,
};
pub use self::update_schedule::{
    UpdateSchedule, UpdateScheduleError, UpdateScheduleParams,
};
pub use self::validate_groups_slug::{
    ValidateGroupsSlug, ValidateGroupsSlugError, ValidateGroupsSlugParams,
};
pub use crate::shared::calendars::{
    AppointmentStatus, AppointmentUpdate, Availability, AvailabilityUpdate, BlockedSlot,
    BookingSpanUnit, CalendarMember, CalendarNotification, CalendarNotificationType,
    CalendarResource, CalendarResourceUpdate, CalendarType, DaySlots,
    DeleteEventResponse, DurationUnit, EventNotification, EventNotificationResponse,
    EventNotificationUpdate, FormSubmitType, Frequency, Group, GroupListResponse,
    GroupResponse, GroupSlug, GroupStatus, GroupUpdate, GuestType, Hour,
    LocationConfiguration, LocationKind, LookBusyConfiguration, MeetingLocation,
    MeetingLocationType, MemberMeetingLocationType, NewAppointment, NewCalendarResource,
    NewEventNotification, NewGroup, NewNote, NewSchedule, Note, NoteAuthor,
    NoteListResponse, NoteResponse, NotificationChannel, NotificationOffset,
    NotificationReceiver, NotificationType, OpenHour, Origin, OverlapStatus, Recurring,
    RecurringBookingOption, ResourceType, RoundRobinMode, Schedule, ScheduleInterval,
    ScheduleListResponse, ScheduleResponse, ScheduleRule, ScheduleRuleType,
    ScheduleUpdate, SlotToBlock, SlugAvailability, Success, TeamMember,
    UpdatedCalendarResource, Weekday, WidgetType,
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

    /// Lists the calendar groups of a location.
    ///
    /// Needs a location's token with the scope `calendars/groups.readonly`.
    ///
    /// `GET /calendars/groups`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/get-groups))
    pub fn get_groups(&self, location_id: impl Into<String>) -> GetGroups {
        GetGroups::new(self.client, GetGroupsParams::new(location_id))
    }

    /// Creates a calendar group.
    ///
    /// Needs a location's token with the scope `calendars/groups.write`.
    ///
    /// `POST /calendars/groups`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/create-calendar-group))
    pub fn create_calendar_group(&self, body: NewGroup) -> CreateCalendarGroup {
        CreateCalendarGroup::new(self.client, CreateCalendarGroupParams::new(body))
    }

    /// Tells whether a calendar group could have a slug.
    ///
    /// Needs a location's token with the scope `calendars/groups.write`.
    ///
    /// `POST /calendars/groups/validate-slug`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/validate-groups-slug))
    pub fn validate_groups_slug(&self, body: GroupSlug) -> ValidateGroupsSlug {
        ValidateGroupsSlug::new(self.client, ValidateGroupsSlugParams::new(body))
    }

    /// Changes a calendar group.
    ///
    /// Needs a location's token with the scope `calendars/groups.write`.
    ///
    /// `PUT /calendars/groups/{groupId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/edit-group))
    pub fn edit_group(
        &self,
        group_id: impl Into<String>,
        body: GroupUpdate,
    ) -> EditGroup {
        EditGroup::new(self.client, EditGroupParams::new(group_id, body))
    }

    /// Deletes a calendar group.
    ///
    /// Needs a location's token with the scope `calendars/groups.write`.
    ///
    /// `DELETE /calendars/groups/{groupId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/delete-group))
    pub fn delete_group(&self, group_id: impl Into<String>) -> DeleteGroup {
        DeleteGroup::new(self.client, DeleteGroupParams::new(group_id))
    }

    /// Activates or deactivates a calendar group.
    ///
    /// Needs a location's token with the scope `calendars/groups.write`.
    ///
    /// `PUT /calendars/groups/{groupId}/status`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/disable-group))
    pub fn disable_group(
        &self,
        group_id: impl Into<String>,
        body: GroupStatus,
    ) -> DisableGroup {
        DisableGroup::new(self.client, DisableGroupParams::new(group_id, body))
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
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/create-appointment))
    pub fn create_appointment(&self, body: NewAppointment) -> CreateAppointment {
        CreateAppointment::new(self.client, CreateAppointmentParams::new(body))
    }

    /// Returns an appointment.
    ///
    /// For one occurrence of a recurring event pass its instance id; for all of them that
    /// of the master event.
    ///
    /// Needs a location's token with the scope `calendars/events.readonly`.
    ///
    /// `GET /calendars/events/appointments/{eventId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/get-appointment))
    pub fn get_appointment(&self, event_id: impl Into<String>) -> GetAppointment {
        GetAppointment::new(self.client, GetAppointmentParams::new(event_id))
    }

    /// Changes an appointment.
    ///
    /// For one occurrence of a recurring event pass its instance id; for all of them that
    /// of the master event.
    ///
    /// Needs a location's token with the scope `calendars/events.write`.
    ///
    /// `PUT /calendars/events/appointments/{eventId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/edit-appointment))
    pub fn edit_appointment(
        &self,
        event_id: impl Into<String>,
        body: AppointmentUpdate,
    ) -> EditAppointment {
        EditAppointment::new(self.client, EditAppointmentParams::new(event_id, body))
    }

    /// Lists the events of a user, a calendar or a group within a span of time.
    ///
    /// One of user, calendar and group is required.
    ///
    /// Needs a location's token with the scope `calendars/events.readonly`.
    ///
    /// `GET /calendars/events`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/get-calendar-events))
    pub fn get_calendar_events(
        &self,
        location_id: impl Into<String>,
        start_time: i64,
        end_time: i64,
    ) -> GetCalendarEvents {
        GetCalendarEvents::new(
            self.client,
            GetCalendarEventsParams::new(location_id, start_time, end_time),
        )
    }

    /// Lists the blocked slots of a user, a calendar or a group within a span of time.
    ///
    /// One of user, calendar and group is required.
    ///
    /// Needs a location's token with the scope `calendars/events.readonly`.
    ///
    /// `GET /calendars/blocked-slots`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/get-blocked-slots))
    pub fn get_blocked_slots(
        &self,
        location_id: impl Into<String>,
        start_time: i64,
        end_time: i64,
    ) -> GetBlockedSlots {
        GetBlockedSlots::new(
            self.client,
            GetBlockedSlotsParams::new(location_id, start_time, end_time),
        )
    }

    /// Blocks a slot, so that it cannot be booked.
    ///
    /// Either for a calendar or for a user, not for both.
    ///
    /// Needs a location's token with the scope `calendars/events.write`.
    ///
    /// `POST /calendars/events/block-slots`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/create-block-slot))
    pub fn create_block_slot(&self, body: SlotToBlock) -> CreateBlockSlot {
        CreateBlockSlot::new(self.client, CreateBlockSlotParams::new(body))
    }

    /// Changes a blocked slot.
    ///
    /// Either for a calendar or for a user, not for both. For one occurrence of a
    /// recurring event pass its instance id; for all of them that of the master event.
    ///
    /// Needs a location's token with the scope `calendars/events.write`.
    ///
    /// `PUT /calendars/events/block-slots/{eventId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/edit-block-slot))
    pub fn edit_block_slot(
        &self,
        event_id: impl Into<String>,
        body: SlotToBlock,
    ) -> EditBlockSlot {
        EditBlockSlot::new(self.client, EditBlockSlotParams::new(event_id, body))
    }

    /// Lists the free slots of a calendar, by day.
    ///
    /// The span of time must not exceed 31 days. The keys of the answer are dates;
    /// without a user the slots are those of any member.
    ///
    /// Needs a location's token with the scope `calendars.readonly`.
    ///
    /// `GET /calendars/{calendarId}/free-slots`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/get-slots))
    pub fn get_slots(
        &self,
        calendar_id: impl Into<String>,
        start_date: i64,
        end_date: i64,
    ) -> GetSlots {
        GetSlots::new(
            self.client,
            GetSlotsParams::new(calendar_id, start_date, end_date),
        )
    }

    /// Returns a calendar.
    ///
    /// Needs a location's token with the scope `calendars.readonly`.
    ///
    /// `GET /calendars/{calendarId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/get-calendar))
    pub fn get_calendar(&self, calendar_id: impl Into<String>) -> GetCalendar {
        GetCalendar::new(self.client, GetCalendarParams::new(calendar_id))
    }

    /// Changes a calendar.
    ///
    /// Needs a location's token with the scope `calendars.write`.
    ///
    /// `PUT /calendars/{calendarId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/update-calendar))
    pub fn update_calendar(
        &self,
        calendar_id: impl Into<String>,
        body: CalendarUpdate,
    ) -> UpdateCalendar {
        UpdateCalendar::new(self.client, UpdateCalendarParams::new(calendar_id, body))
    }

    /// Deletes a calendar.
    ///
    /// Needs a location's token with the scope `calendars.write`.
    ///
    /// `DELETE /calendars/{calendarId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/delete-calendar))
    pub fn delete_calendar(&self, calendar_id: impl Into<String>) -> DeleteCalendar {
        DeleteCalendar::new(self.client, DeleteCalendarParams::new(calendar_id))
    }

    /// Deletes an event.
    ///
    /// For one occurrence of a recurring event pass its instance id; for all of them that
    /// of the master event.
    ///
    /// Needs a location's token with the scope `calendars/events.write`.
    ///
    /// `DELETE /calendars/events/{eventId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/delete-event))
    pub fn delete_event(&self, event_id: impl Into<String>) -> DeleteEvent {
        DeleteEvent::new(self.client, DeleteEventParams::new(event_id))
    }

    /// Lists the notes of an appointment.
    ///
    /// At most 20 at a time.
    ///
    /// It answers with one page of a list; [`pages`](highlevel_runtime::Request::pages)
    /// and [`items`](highlevel_runtime::Request::items) read the whole list.
    ///
    /// Needs a location's token with the scope `calendars/events.readonly`.
    ///
    /// `GET /calendars/appointments/{appointmentId}/notes`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/get-appointment-notes))
    pub fn get_appointment_notes(
        &self,
        appointment_id: impl Into<String>,
        limit: i64,
        offset: i64,
    ) -> GetAppointmentNotes {
        GetAppointmentNotes::new(
            self.client,
            GetAppointmentNotesParams::new(appointment_id, limit, offset),
        )
    }

    /// Adds a note to an appointment.
    ///
    /// Needs a location's token with the scope `calendars/events.write`.
    ///
    /// `POST /calendars/appointments/{appointmentId}/notes`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/create-appointment-note))
    pub fn create_appointment_note(
        &self,
        appointment_id: impl Into<String>,
        body: NewNote,
    ) -> CreateAppointmentNote {
        CreateAppointmentNote::new(
            self.client,
            CreateAppointmentNoteParams::new(appointment_id, body),
        )
    }

    /// Changes a note of an appointment.
    ///
    /// Needs a location's token with the scope `calendars/events.write`.
    ///
    /// `PUT /calendars/appointments/{appointmentId}/notes/{noteId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/update-appointment-note))
    pub fn update_appointment_note(
        &self,
        appointment_id: impl Into<String>,
        note_id: impl Into<String>,
        body: NewNote,
    ) -> UpdateAppointmentNote {
        UpdateAppointmentNote::new(
            self.client,
            UpdateAppointmentNoteParams::new(appointment_id, note_id, body),
        )
    }

    /// Deletes a note of an appointment.
    ///
    /// Needs a location's token with the scope `calendars/events.write`.
    ///
    /// `DELETE /calendars/appointments/{appointmentId}/notes/{noteId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/delete-appointment-note))
    pub fn delete_appointment_note(
        &self,
        appointment_id: impl Into<String>,
        note_id: impl Into<String>,
    ) -> DeleteAppointmentNote {
        DeleteAppointmentNote::new(
            self.client,
            DeleteAppointmentNoteParams::new(appointment_id, note_id),
        )
    }

    /// Returns a room or a piece of equipment.
    ///
    /// Needs a location's token with the scope `calendars/resources.readonly`.
    ///
    /// `GET /calendars/resources/{resourceType}/{id}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/get-calendar-resource))
    pub fn get_calendar_resource(
        &self,
        resource_type: ResourceType,
        id: impl Into<String>,
    ) -> GetCalendarResource {
        GetCalendarResource::new(
            self.client,
            GetCalendarResourceParams::new(resource_type, id),
        )
    }

    /// Changes a room or a piece of equipment.
    ///
    /// Needs a location's token with the scope `calendars/resources.write`.
    ///
    /// `PUT /calendars/resources/{resourceType}/{id}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/update-calendar-resource))
    pub fn update_calendar_resource(
        &self,
        resource_type: ResourceType,
        id: impl Into<String>,
        body: CalendarResourceUpdate,
    ) -> UpdateCalendarResource {
        UpdateCalendarResource::new(
            self.client,
            UpdateCalendarResourceParams::new(resource_type, id, body),
        )
    }

    /// Deletes a room or a piece of equipment.
    ///
    /// Needs a location's token with the scope `calendars/resources.write`.
    ///
    /// `DELETE /calendars/resources/{resourceType}/{id}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/delete-calendar-resource))
    pub fn delete_calendar_resource(
        &self,
        resource_type: ResourceType,
        id: impl Into<String>,
    ) -> DeleteCalendarResource {
        DeleteCalendarResource::new(
            self.client,
            DeleteCalendarResourceParams::new(resource_type, id),
        )
    }

    /// Lists the rooms or the equipment of a location.
    ///
    /// It answers with one page of a list; [`pages`](highlevel_runtime::Request::pages)
    /// and [`items`](highlevel_runtime::Request::items) read the whole list.
    ///
    /// Needs a location's token with the scope `calendars/resources.readonly`.
    ///
    /// `GET /calendars/resources/{resourceType}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/fetch-calendar-resources))
    pub fn fetch_calendar_resources(
        &self,
        resource_type: ResourceType,
        location_id: impl Into<String>,
        limit: i64,
        skip: i64,
    ) -> FetchCalendarResources {
        FetchCalendarResources::new(
            self.client,
            FetchCalendarResourcesParams::new(resource_type, location_id, limit, skip),
        )
    }

    /// Creates a room or a piece of equipment.
    ///
    /// Equipment can belong to one service calendar, a room to several.
    ///
    /// Needs a location's token with the scope `calendars/resources.write`.
    ///
    /// `POST /calendars/resources/{resourceType}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/create-calendar-resource))
    pub fn create_calendar_resource(
        &self,
        resource_type: ResourceType,
        body: NewCalendarResource,
    ) -> CreateCalendarResource {
        CreateCalendarResource::new(
            self.client,
            CreateCalendarResourceParams::new(resource_type, body),
        )
    }

    /// Lists the notifications of a calendar.
    ///
    /// It answers with one page of a list; [`pages`](highlevel_runtime::Request::pages)
    /// and [`items`](highlevel_runtime::Request::items) read the whole list.
    ///
    /// Needs a location's token with the scope `calendars/events.readonly`.
    ///
    /// `GET /calendars/{calendarId}/notifications`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/get-event-notification))
    #[doc(alias = "get-event-notification")]
    pub fn list_event_notifications(
        &self,
        calendar_id: impl Into<String>,
    ) -> ListEventNotifications {
        ListEventNotifications::new(
            self.client,
            ListEventNotificationsParams::new(calendar_id),
        )
    }

    /// Creates notifications of one calendar.
    ///
    /// Needs a location's token with the scope `calendars/events.write`.
    ///
    /// `POST /calendars/{calendarId}/notifications`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/create-event-notification))
    pub fn create_event_notification(
        &self,
        calendar_id: impl Into<String>,
        body: impl IntoIterator<Item = NewEventNotification>,
    ) -> CreateEventNotification {
        CreateEventNotification::new(
            self.client,
            CreateEventNotificationParams::new(calendar_id, body),
        )
    }

    /// Returns a notification of a calendar.
    ///
    /// Needs a location's token with the scope `calendars/events.readonly`.
    ///
    /// `GET /calendars/{calendarId}/notifications/{notificationId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/find-event-notification))
    pub fn find_event_notification(
        &self,
        calendar_id: impl Into<String>,
        notification_id: impl Into<String>,
    ) -> FindEventNotification {
        FindEventNotification::new(
            self.client,
            FindEventNotificationParams::new(calendar_id, notification_id),
        )
    }

    /// Changes a notification of a calendar.
    ///
    /// Needs a location's token with the scope `calendars/events.write`.
    ///
    /// `PUT /calendars/{calendarId}/notifications/{notificationId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/update-event-notification))
    pub fn update_event_notification(
        &self,
        calendar_id: impl Into<String>,
        notification_id: impl Into<String>,
        body: EventNotificationUpdate,
    ) -> UpdateEventNotification {
        UpdateEventNotification::new(
            self.client,
            UpdateEventNotificationParams::new(calendar_id, notification_id, body),
        )
    }

    /// Deletes a notification of a calendar.
    ///
    /// Needs a location's token with the scope `calendars/events.write`.
    ///
    /// `DELETE /calendars/{calendarId}/notifications/{notificationId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/delete-event-notification))
    pub fn delete_event_notification(
        &self,
        calendar_id: impl Into<String>,
        notification_id: impl Into<String>,
    ) -> DeleteEventNotification {
        DeleteEventNotification::new(
            self.client,
            DeleteEventNotificationParams::new(calendar_id, notification_id),
        )
    }

    /// Lists the schedules of a user.
    ///
    /// It answers with one page of a list; [`pages`](highlevel_runtime::Request::pages)
    /// and [`items`](highlevel_runtime::Request::items) read the whole list.
    ///
    /// Needs a location's token with the scope `calendars.readonly`.
    ///
    /// `GET /calendars/schedules/search`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/get-all-schedules))
    pub fn get_all_schedules(
        &self,
        location_id: impl Into<String>,
        user_id: impl Into<String>,
    ) -> GetAllSchedules {
        GetAllSchedules::new(
            self.client,
            GetAllSchedulesParams::new(location_id, user_id),
        )
    }

    /// Returns a schedule.
    ///
    /// Needs a location's token with the scope `calendars.readonly`.
    ///
    /// `GET /calendars/schedules/{id}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/get-schedule-by-id))
    pub fn get_schedule_by_id(&self, id: impl Into<String>) -> GetScheduleById {
        GetScheduleById::new(self.client, GetScheduleByIdParams::new(id))
    }

    /// Changes a schedule.
    ///
    /// What is left out stays as it is.
    ///
    /// Needs a location's token with the scope `calendars.write`.
    ///
    /// `PUT /calendars/schedules/{id}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/update-schedule))
    pub fn update_schedule(
        &self,
        id: impl Into<String>,
        body: ScheduleUpdate,
    ) -> UpdateSchedule {
        UpdateSchedule::new(self.client, UpdateScheduleParams::new(id, body))
    }

    /// Deletes a schedule for good.
    ///
    /// Needs a location's token with the scope `calendars.write`.
    ///
    /// `DELETE /calendars/schedules/{id}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/delete-schedule))
    pub fn delete_schedule(&self, id: impl Into<String>) -> DeleteSchedule {
        DeleteSchedule::new(self.client, DeleteScheduleParams::new(id))
    }

    /// Creates a schedule, which says when a user is available.
    ///
    /// Needs a location's token with the scope `calendars.write`.
    ///
    /// `POST /calendars/schedules`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/create-schedule))
    pub fn create_schedule(&self, body: NewSchedule) -> CreateSchedule {
        CreateSchedule::new(self.client, CreateScheduleParams::new(body))
    }

    /// Makes a calendar follow a schedule.
    ///
    /// Needs a location's token with the scope `calendars.write`.
    ///
    /// `PUT /calendars/schedules/{id}/associations/{calendarId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/add-calendar-to-schedule))
    pub fn add_calendar_to_schedule(
        &self,
        id: impl Into<String>,
        calendar_id: impl Into<String>,
    ) -> AddCalendarToSchedule {
        AddCalendarToSchedule::new(
            self.client,
            AddCalendarToScheduleParams::new(id, calendar_id),
        )
    }

    /// Makes a calendar stop following a schedule.
    ///
    /// Needs a location's token with the scope `calendars.write`.
    ///
    /// `DELETE /calendars/schedules/{id}/associations/{calendarId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/remove-calendar-from-schedule))
    pub fn remove_calendar_from_schedule(
        &self,
        id: impl Into<String>,
        calendar_id: impl Into<String>,
    ) -> RemoveCalendarFromSchedule {
        RemoveCalendarFromSchedule::new(
            self.client,
            RemoveCalendarFromScheduleParams::new(id, calendar_id),
        )
    }

    /// Lists the calendars of a location.
    ///
    /// Needs a location's token with the scope `calendars.readonly`.
    ///
    /// `GET /calendars/`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/get-calendars))
    pub fn get_calendars(&self, location_id: impl Into<String>) -> GetCalendars {
        GetCalendars::new(self.client, GetCalendarsParams::new(location_id))
    }

    /// Creates a calendar.
    ///
    /// Calendars of the types round robin, collective, class and service need members, a
    /// personal one exactly one.
    ///
    /// Needs a location's token with the scope `calendars.write`.
    ///
    /// `POST /calendars/`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/create-calendar))
    pub fn create_calendar(&self, body: NewCalendar) -> CreateCalendar {
        CreateCalendar::new(self.client, CreateCalendarParams::new(body))
    }
}
