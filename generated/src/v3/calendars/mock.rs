//! The Calendars API as a mock.

use highlevel_mock::{Expect, Listed, Mock, mock_error, mock_operation};

use super::errors::{CalendarScheduleError, CalendarsError, ScheduleError};
use super::{
    AddCalendarToScheduleParams, CreateAppointmentNoteParams, CreateAppointmentParams,
    CreateBlockSlotParams, CreateCalendarGroupParams, CreateCalendarParams,
    CreateCalendarResourceParams, CreateCalendarScheduleError,
    CreateCalendarScheduleParams, CreateEventNotificationParams, CreateScheduleError,
    CreateScheduleParams, CreateServiceBookingParams, CreateServiceCatalogParams,
    CreateServiceLocationParams, DeleteAppointmentNoteParams, DeleteCalendarParams,
    DeleteCalendarResourceParams, DeleteEventNotificationParams, DeleteEventParams,
    DeleteGroupParams, DeleteScheduleParams, DeleteServiceBookingParams,
    DeleteServiceCatalogParams, DeleteServiceLocationParams, DisableGroupParams,
    GetAppointmentParams, GetCalendarParams, GetCalendarResourceParams,
    GetCalendarScheduleParams, GetEventNotificationParams, GetScheduleParams,
    GetServiceBookingParams, GetServiceCatalogParams, GetServiceLocationParams,
    GetServicesCatalogParams, ListAppointmentNotesParams, ListBlockedSlotsParams,
    ListCalendarEventsParams, ListCalendarResourcesParams, ListCalendarsParams,
    ListEventNotificationsParams, ListFreeSlotsParams, ListGroupsParams,
    ListSchedulesParams, ListServiceBookingsParams, ListServiceLocationsParams,
    RemoveCalendarFromScheduleParams, UpdateAppointmentNoteParams,
    UpdateAppointmentParams, UpdateBlockSlotParams, UpdateCalendarParams,
    UpdateCalendarResourceParams, UpdateCalendarScheduleError,
    UpdateCalendarScheduleParams, UpdateEventNotificationParams, UpdateGroupParams,
    UpdateScheduleError, UpdateScheduleParams, UpdateServiceBookingParams,
    UpdateServiceCatalogParams, UpdateServiceLocationParams, ValidateGroupsSlugParams,
};

/// The mock of the Calendars API: each method starts an expectation on an operation.
#[derive(Clone, Copy, Debug)]
pub struct Calendars<'a> {
    mock: &'a Mock,
}

impl<'a> Calendars<'a> {
    pub(crate) fn new(mock: &'a Mock) -> Self {
        Self { mock }
    }

    /// Mocks [`list_calendars`](super::Calendars::list_calendars).
    pub fn list_calendars(&self) -> Expect<'a, ListCalendarsParams> {
        self.mock.expect()
    }

    /// Mocks [`create_calendar`](super::Calendars::create_calendar).
    pub fn create_calendar(&self) -> Expect<'a, CreateCalendarParams> {
        self.mock.expect()
    }

    /// Mocks [`list_appointment_notes`](super::Calendars::list_appointment_notes).
    pub fn list_appointment_notes(&self) -> Expect<'a, ListAppointmentNotesParams> {
        self.mock.expect()
    }

    /// Mocks [`create_appointment_note`](super::Calendars::create_appointment_note).
    pub fn create_appointment_note(&self) -> Expect<'a, CreateAppointmentNoteParams> {
        self.mock.expect()
    }

    /// Mocks [`update_appointment_note`](super::Calendars::update_appointment_note).
    pub fn update_appointment_note(&self) -> Expect<'a, UpdateAppointmentNoteParams> {
        self.mock.expect()
    }

    /// Mocks [`delete_appointment_note`](super::Calendars::delete_appointment_note).
    pub fn delete_appointment_note(&self) -> Expect<'a, DeleteAppointmentNoteParams> {
        self.mock.expect()
    }

    /// Mocks [`list_blocked_slots`](super::Calendars::list_blocked_slots).
    pub fn list_blocked_slots(&self) -> Expect<'a, ListBlockedSlotsParams> {
        self.mock.expect()
    }

    /// Mocks [`list_calendar_events`](super::Calendars::list_calendar_events).
    pub fn list_calendar_events(&self) -> Expect<'a, ListCalendarEventsParams> {
        self.mock.expect()
    }

    /// Mocks [`create_appointment`](super::Calendars::create_appointment).
    pub fn create_appointment(&self) -> Expect<'a, CreateAppointmentParams> {
        self.mock.expect()
    }

    /// Mocks [`get_appointment`](super::Calendars::get_appointment).
    pub fn get_appointment(&self) -> Expect<'a, GetAppointmentParams> {
        self.mock.expect()
    }

    /// Mocks [`update_appointment`](super::Calendars::update_appointment).
    pub fn update_appointment(&self) -> Expect<'a, UpdateAppointmentParams> {
        self.mock.expect()
    }

    /// Mocks [`create_block_slot`](super::Calendars::create_block_slot).
    pub fn create_block_slot(&self) -> Expect<'a, CreateBlockSlotParams> {
        self.mock.expect()
    }

    /// Mocks [`update_block_slot`](super::Calendars::update_block_slot).
    pub fn update_block_slot(&self) -> Expect<'a, UpdateBlockSlotParams> {
        self.mock.expect()
    }

    /// Mocks [`delete_event`](super::Calendars::delete_event).
    pub fn delete_event(&self) -> Expect<'a, DeleteEventParams> {
        self.mock.expect()
    }

    /// Mocks [`list_groups`](super::Calendars::list_groups).
    pub fn list_groups(&self) -> Expect<'a, ListGroupsParams> {
        self.mock.expect()
    }

    /// Mocks [`create_calendar_group`](super::Calendars::create_calendar_group).
    pub fn create_calendar_group(&self) -> Expect<'a, CreateCalendarGroupParams> {
        self.mock.expect()
    }

    /// Mocks [`validate_groups_slug`](super::Calendars::validate_groups_slug).
    pub fn validate_groups_slug(&self) -> Expect<'a, ValidateGroupsSlugParams> {
        self.mock.expect()
    }

    /// Mocks [`update_group`](super::Calendars::update_group).
    pub fn update_group(&self) -> Expect<'a, UpdateGroupParams> {
        self.mock.expect()
    }

    /// Mocks [`delete_group`](super::Calendars::delete_group).
    pub fn delete_group(&self) -> Expect<'a, DeleteGroupParams> {
        self.mock.expect()
    }

    /// Mocks [`disable_group`](super::Calendars::disable_group).
    pub fn disable_group(&self) -> Expect<'a, DisableGroupParams> {
        self.mock.expect()
    }

    /// Mocks [`list_calendar_resources`](super::Calendars::list_calendar_resources).
    pub fn list_calendar_resources(&self) -> Expect<'a, ListCalendarResourcesParams> {
        self.mock.expect()
    }

    /// Mocks [`create_calendar_resource`](super::Calendars::create_calendar_resource).
    pub fn create_calendar_resource(&self) -> Expect<'a, CreateCalendarResourceParams> {
        self.mock.expect()
    }

    /// Mocks [`get_calendar_resource`](super::Calendars::get_calendar_resource).
    pub fn get_calendar_resource(&self) -> Expect<'a, GetCalendarResourceParams> {
        self.mock.expect()
    }

    /// Mocks [`update_calendar_resource`](super::Calendars::update_calendar_resource).
    pub fn update_calendar_resource(&self) -> Expect<'a, UpdateCalendarResourceParams> {
        self.mock.expect()
    }

    /// Mocks [`delete_calendar_resource`](super::Calendars::delete_calendar_resource).
    pub fn delete_calendar_resource(&self) -> Expect<'a, DeleteCalendarResourceParams> {
        self.mock.expect()
    }

    /// Mocks [`create_schedule`](super::Calendars::create_schedule).
    pub fn create_schedule(&self) -> Expect<'a, CreateScheduleParams> {
        self.mock.expect()
    }

    /// Mocks [`get_calendar_schedule`](super::Calendars::get_calendar_schedule).
    pub fn get_calendar_schedule(&self) -> Expect<'a, GetCalendarScheduleParams> {
        self.mock.expect()
    }

    /// Mocks [`update_calendar_schedule`](super::Calendars::update_calendar_schedule).
    pub fn update_calendar_schedule(&self) -> Expect<'a, UpdateCalendarScheduleParams> {
        self.mock.expect()
    }

    /// Mocks [`create_calendar_schedule`](super::Calendars::create_calendar_schedule).
    pub fn create_calendar_schedule(&self) -> Expect<'a, CreateCalendarScheduleParams> {
        self.mock.expect()
    }

    /// Mocks [`list_schedules`](super::Calendars::list_schedules).
    pub fn list_schedules(&self) -> Expect<'a, ListSchedulesParams> {
        self.mock.expect()
    }

    /// Mocks [`get_schedule`](super::Calendars::get_schedule).
    pub fn get_schedule(&self) -> Expect<'a, GetScheduleParams> {
        self.mock.expect()
    }

    /// Mocks [`update_schedule`](super::Calendars::update_schedule).
    pub fn update_schedule(&self) -> Expect<'a, UpdateScheduleParams> {
        self.mock.expect()
    }

    /// Mocks [`delete_schedule`](super::Calendars::delete_schedule).
    pub fn delete_schedule(&self) -> Expect<'a, DeleteScheduleParams> {
        self.mock.expect()
    }

    /// Mocks [`add_calendar_to_schedule`](super::Calendars::add_calendar_to_schedule).
    pub fn add_calendar_to_schedule(&self) -> Expect<'a, AddCalendarToScheduleParams> {
        self.mock.expect()
    }

    /// Mocks [`remove_calendar_from_schedule`](super::Calendars::remove_calendar_from_schedule).
    pub fn remove_calendar_from_schedule(
        &self,
    ) -> Expect<'a, RemoveCalendarFromScheduleParams> {
        self.mock.expect()
    }

    /// Mocks [`list_service_bookings`](super::Calendars::list_service_bookings).
    pub fn list_service_bookings(&self) -> Expect<'a, ListServiceBookingsParams> {
        self.mock.expect()
    }

    /// Mocks [`create_service_booking`](super::Calendars::create_service_booking).
    pub fn create_service_booking(&self) -> Expect<'a, CreateServiceBookingParams> {
        self.mock.expect()
    }

    /// Mocks [`get_service_booking`](super::Calendars::get_service_booking).
    pub fn get_service_booking(&self) -> Expect<'a, GetServiceBookingParams> {
        self.mock.expect()
    }

    /// Mocks [`update_service_booking`](super::Calendars::update_service_booking).
    pub fn update_service_booking(&self) -> Expect<'a, UpdateServiceBookingParams> {
        self.mock.expect()
    }

    /// Mocks [`delete_service_booking`](super::Calendars::delete_service_booking).
    pub fn delete_service_booking(&self) -> Expect<'a, DeleteServiceBookingParams> {
        self.mock.expect()
    }

    /// Mocks [`get_services_catalog`](super::Calendars::get_services_catalog).
    pub fn get_services_catalog(&self) -> Expect<'a, GetServicesCatalogParams> {
        self.mock.expect()
    }

    /// Mocks [`create_service_catalog`](super::Calendars::create_service_catalog).
    pub fn create_service_catalog(&self) -> Expect<'a, CreateServiceCatalogParams> {
        self.mock.expect()
    }

    /// Mocks [`get_service_catalog`](super::Calendars::get_service_catalog).
    pub fn get_service_catalog(&self) -> Expect<'a, GetServiceCatalogParams> {
        self.mock.expect()
    }

    /// Mocks [`update_service_catalog`](super::Calendars::update_service_catalog).
    pub fn update_service_catalog(&self) -> Expect<'a, UpdateServiceCatalogParams> {
        self.mock.expect()
    }

    /// Mocks [`delete_service_catalog`](super::Calendars::delete_service_catalog).
    pub fn delete_service_catalog(&self) -> Expect<'a, DeleteServiceCatalogParams> {
        self.mock.expect()
    }

    /// Mocks [`list_service_locations`](super::Calendars::list_service_locations).
    pub fn list_service_locations(&self) -> Expect<'a, ListServiceLocationsParams> {
        self.mock.expect()
    }

    /// Mocks [`create_service_location`](super::Calendars::create_service_location).
    pub fn create_service_location(&self) -> Expect<'a, CreateServiceLocationParams> {
        self.mock.expect()
    }

    /// Mocks [`get_service_location`](super::Calendars::get_service_location).
    pub fn get_service_location(&self) -> Expect<'a, GetServiceLocationParams> {
        self.mock.expect()
    }

    /// Mocks [`update_service_location`](super::Calendars::update_service_location).
    pub fn update_service_location(&self) -> Expect<'a, UpdateServiceLocationParams> {
        self.mock.expect()
    }

    /// Mocks [`delete_service_location`](super::Calendars::delete_service_location).
    pub fn delete_service_location(&self) -> Expect<'a, DeleteServiceLocationParams> {
        self.mock.expect()
    }

    /// Mocks [`get_calendar`](super::Calendars::get_calendar).
    pub fn get_calendar(&self) -> Expect<'a, GetCalendarParams> {
        self.mock.expect()
    }

    /// Mocks [`update_calendar`](super::Calendars::update_calendar).
    pub fn update_calendar(&self) -> Expect<'a, UpdateCalendarParams> {
        self.mock.expect()
    }

    /// Mocks [`delete_calendar`](super::Calendars::delete_calendar).
    pub fn delete_calendar(&self) -> Expect<'a, DeleteCalendarParams> {
        self.mock.expect()
    }

    /// Mocks [`list_free_slots`](super::Calendars::list_free_slots).
    pub fn list_free_slots(&self) -> Expect<'a, ListFreeSlotsParams> {
        self.mock.expect()
    }

    /// Mocks [`list_event_notifications`](super::Calendars::list_event_notifications).
    pub fn list_event_notifications(&self) -> Expect<'a, ListEventNotificationsParams> {
        self.mock.expect()
    }

    /// Mocks [`create_event_notification`](super::Calendars::create_event_notification).
    pub fn create_event_notification(
        &self,
    ) -> Expect<'a, CreateEventNotificationParams> {
        self.mock.expect()
    }

    /// Mocks [`get_event_notification`](super::Calendars::get_event_notification).
    pub fn get_event_notification(&self) -> Expect<'a, GetEventNotificationParams> {
        self.mock.expect()
    }

    /// Mocks [`update_event_notification`](super::Calendars::update_event_notification).
    pub fn update_event_notification(
        &self,
    ) -> Expect<'a, UpdateEventNotificationParams> {
        self.mock.expect()
    }

    /// Mocks [`delete_event_notification`](super::Calendars::delete_event_notification).
    pub fn delete_event_notification(
        &self,
    ) -> Expect<'a, DeleteEventNotificationParams> {
        self.mock.expect()
    }
}

/// The method, path and headers that select an operation.
pub(crate) const OPERATIONS: &[Listed] = &[
    Listed::of::<ListCalendarsParams>(),
    Listed::of::<CreateCalendarParams>(),
    Listed::of::<ListAppointmentNotesParams>(),
    Listed::of::<CreateAppointmentNoteParams>(),
    Listed::of::<UpdateAppointmentNoteParams>(),
    Listed::of::<DeleteAppointmentNoteParams>(),
    Listed::of::<ListBlockedSlotsParams>(),
    Listed::of::<ListCalendarEventsParams>(),
    Listed::of::<CreateAppointmentParams>(),
    Listed::of::<GetAppointmentParams>(),
    Listed::of::<UpdateAppointmentParams>(),
    Listed::of::<CreateBlockSlotParams>(),
    Listed::of::<UpdateBlockSlotParams>(),
    Listed::of::<DeleteEventParams>(),
    Listed::of::<ListGroupsParams>(),
    Listed::of::<CreateCalendarGroupParams>(),
    Listed::of::<ValidateGroupsSlugParams>(),
    Listed::of::<UpdateGroupParams>(),
    Listed::of::<DeleteGroupParams>(),
    Listed::of::<DisableGroupParams>(),
    Listed::of::<ListCalendarResourcesParams>(),
    Listed::of::<CreateCalendarResourceParams>(),
    Listed::of::<GetCalendarResourceParams>(),
    Listed::of::<UpdateCalendarResourceParams>(),
    Listed::of::<DeleteCalendarResourceParams>(),
    Listed::of::<CreateScheduleParams>(),
    Listed::of::<GetCalendarScheduleParams>(),
    Listed::of::<UpdateCalendarScheduleParams>(),
    Listed::of::<CreateCalendarScheduleParams>(),
    Listed::of::<ListSchedulesParams>(),
    Listed::of::<GetScheduleParams>(),
    Listed::of::<UpdateScheduleParams>(),
    Listed::of::<DeleteScheduleParams>(),
    Listed::of::<AddCalendarToScheduleParams>(),
    Listed::of::<RemoveCalendarFromScheduleParams>(),
    Listed::of::<ListServiceBookingsParams>(),
    Listed::of::<CreateServiceBookingParams>(),
    Listed::of::<GetServiceBookingParams>(),
    Listed::of::<UpdateServiceBookingParams>(),
    Listed::of::<DeleteServiceBookingParams>(),
    Listed::of::<GetServicesCatalogParams>(),
    Listed::of::<CreateServiceCatalogParams>(),
    Listed::of::<GetServiceCatalogParams>(),
    Listed::of::<UpdateServiceCatalogParams>(),
    Listed::of::<DeleteServiceCatalogParams>(),
    Listed::of::<ListServiceLocationsParams>(),
    Listed::of::<CreateServiceLocationParams>(),
    Listed::of::<GetServiceLocationParams>(),
    Listed::of::<UpdateServiceLocationParams>(),
    Listed::of::<DeleteServiceLocationParams>(),
    Listed::of::<GetCalendarParams>(),
    Listed::of::<UpdateCalendarParams>(),
    Listed::of::<DeleteCalendarParams>(),
    Listed::of::<ListFreeSlotsParams>(),
    Listed::of::<ListEventNotificationsParams>(),
    Listed::of::<CreateEventNotificationParams>(),
    Listed::of::<GetEventNotificationParams>(),
    Listed::of::<UpdateEventNotificationParams>(),
    Listed::of::<DeleteEventNotificationParams>(),
];

mock_operation! {
    ListCalendarsParams, "v3_calendars().list_calendars()", json, [query("locationId"),
    query("groupId"), query("showDrafted")]
}

mock_operation! {
    CreateCalendarParams, "v3_calendars().create_calendar()", json, [json("body")]
}

mock_operation! {
    ListAppointmentNotesParams, "v3_calendars().list_appointment_notes()", json,
    [path("appointmentId"), query("limit"), query("offset")]
}

mock_operation! {
    CreateAppointmentNoteParams, "v3_calendars().create_appointment_note()", json,
    [path("appointmentId"), json("body")]
}

mock_operation! {
    UpdateAppointmentNoteParams, "v3_calendars().update_appointment_note()", json,
    [path("appointmentId"), path("noteId"), json("body")]
}

mock_operation! {
    DeleteAppointmentNoteParams, "v3_calendars().delete_appointment_note()", json,
    [path("appointmentId"), path("noteId")]
}

mock_operation! {
    ListBlockedSlotsParams, "v3_calendars().list_blocked_slots()", json,
    [query("locationId"), query("startTime"), query("endTime"), query("userId"),
    query("calendarId"), query("groupId")]
}

mock_operation! {
    ListCalendarEventsParams, "v3_calendars().list_calendar_events()", json,
    [query("locationId"), query("startTime"), query("endTime"), query("userId"),
    query("calendarId"), query("groupId")]
}

mock_operation! {
    CreateAppointmentParams, "v3_calendars().create_appointment()", json, [json("body")]
}

mock_operation! {
    GetAppointmentParams, "v3_calendars().get_appointment()", json, [path("eventId")]
}

mock_operation! {
    UpdateAppointmentParams, "v3_calendars().update_appointment()", json,
    [path("eventId"), json("body")]
}

mock_operation! {
    CreateBlockSlotParams, "v3_calendars().create_block_slot()", json, [json("body")]
}

mock_operation! {
    UpdateBlockSlotParams, "v3_calendars().update_block_slot()", json, [path("eventId"),
    json("body")]
}

mock_operation! {
    DeleteEventParams, "v3_calendars().delete_event()", json, [path("eventId"),
    json("body")]
}

mock_operation! {
    ListGroupsParams, "v3_calendars().list_groups()", json, [query("locationId")]
}

mock_operation! {
    CreateCalendarGroupParams, "v3_calendars().create_calendar_group()", json,
    [json("body")]
}

mock_operation! {
    ValidateGroupsSlugParams, "v3_calendars().validate_groups_slug()", json,
    [json("body")]
}

mock_operation! {
    UpdateGroupParams, "v3_calendars().update_group()", json, [path("groupId"),
    json("body")]
}

mock_operation! {
    DeleteGroupParams, "v3_calendars().delete_group()", json, [path("groupId")]
}

mock_operation! {
    DisableGroupParams, "v3_calendars().disable_group()", json, [path("groupId"),
    json("body")]
}

mock_operation! {
    ListCalendarResourcesParams, "v3_calendars().list_calendar_resources()", json,
    [path("resourceType"), query("locationId"), query("limit"), query("skip")]
}

mock_operation! {
    CreateCalendarResourceParams, "v3_calendars().create_calendar_resource()", json,
    [path("resourceType"), json("body")]
}

mock_operation! {
    GetCalendarResourceParams, "v3_calendars().get_calendar_resource()", json,
    [path("resourceType"), path("id")]
}

mock_operation! {
    UpdateCalendarResourceParams, "v3_calendars().update_calendar_resource()", json,
    [path("resourceType"), path("id"), json("body")]
}

mock_operation! {
    DeleteCalendarResourceParams, "v3_calendars().delete_calendar_resource()", json,
    [path("resourceType"), path("id")]
}

mock_operation! {
    CreateScheduleParams, "v3_calendars().create_schedule()", json, [json("body")]
}

mock_operation! {
    GetCalendarScheduleParams, "v3_calendars().get_calendar_schedule()", json,
    [path("calendarId")]
}

mock_operation! {
    UpdateCalendarScheduleParams, "v3_calendars().update_calendar_schedule()", json,
    [path("calendarId"), json("body")]
}

mock_operation! {
    CreateCalendarScheduleParams, "v3_calendars().create_calendar_schedule()", json,
    [path("calendarId"), json("body")]
}

mock_operation! {
    ListSchedulesParams, "v3_calendars().list_schedules()", json, [query("locationId"),
    query("userId"), query("calendarId"), query("skip"), query("limit")]
}

mock_operation! {
    GetScheduleParams, "v3_calendars().get_schedule()", json, [path("id")]
}

mock_operation! {
    UpdateScheduleParams, "v3_calendars().update_schedule()", json, [path("id"),
    json("body")]
}

mock_operation! {
    DeleteScheduleParams, "v3_calendars().delete_schedule()", json, [path("id")]
}

mock_operation! {
    AddCalendarToScheduleParams, "v3_calendars().add_calendar_to_schedule()", json,
    [path("id"), path("calendarId")]
}

mock_operation! {
    RemoveCalendarFromScheduleParams, "v3_calendars().remove_calendar_from_schedule()",
    json, [path("id"), path("calendarId")]
}

mock_operation! {
    ListServiceBookingsParams, "v3_calendars().list_service_bookings()", json,
    [query("locationId"), query("startTime"), query("endTime"), query("timezone"),
    query("serviceLocationId")]
}

mock_operation! {
    CreateServiceBookingParams, "v3_calendars().create_service_booking()", json,
    [query("overrideAvailability"), query("skipSchedulingNotice"), json("body")]
}

mock_operation! {
    GetServiceBookingParams, "v3_calendars().get_service_booking()", json,
    [path("bookingId")]
}

mock_operation! {
    UpdateServiceBookingParams, "v3_calendars().update_service_booking()", json,
    [path("bookingId"), query("overrideAvailability"), query("skipSchedulingNotice"),
    json("body")]
}

mock_operation! {
    DeleteServiceBookingParams, "v3_calendars().delete_service_booking()", json,
    [path("bookingId")]
}

mock_operation! {
    GetServicesCatalogParams, "v3_calendars().get_services_catalog()", json,
    [query("locationId"), query("serviceCategoryId"), query("isPrivate")]
}

mock_operation! {
    CreateServiceCatalogParams, "v3_calendars().create_service_catalog()", json,
    [json("body")]
}

mock_operation! {
    GetServiceCatalogParams, "v3_calendars().get_service_catalog()", json,
    [path("serviceId")]
}

mock_operation! {
    UpdateServiceCatalogParams, "v3_calendars().update_service_catalog()", json,
    [path("serviceId"), json("body")]
}

mock_operation! {
    DeleteServiceCatalogParams, "v3_calendars().delete_service_catalog()", json,
    [path("serviceId")]
}

mock_operation! {
    ListServiceLocationsParams, "v3_calendars().list_service_locations()", json,
    [query("locationId")]
}

mock_operation! {
    CreateServiceLocationParams, "v3_calendars().create_service_location()", json,
    [json("body")]
}

mock_operation! {
    GetServiceLocationParams, "v3_calendars().get_service_location()", json,
    [path("serviceLocationId")]
}

mock_operation! {
    UpdateServiceLocationParams, "v3_calendars().update_service_location()", json,
    [path("serviceLocationId"), json("body")]
}

mock_operation! {
    DeleteServiceLocationParams, "v3_calendars().delete_service_location()", json,
    [path("serviceLocationId")]
}

mock_operation! {
    GetCalendarParams, "v3_calendars().get_calendar()", json, [path("calendarId")]
}

mock_operation! {
    UpdateCalendarParams, "v3_calendars().update_calendar()", json, [path("calendarId"),
    json("body")]
}

mock_operation! {
    DeleteCalendarParams, "v3_calendars().delete_calendar()", json, [path("calendarId")]
}

mock_operation! {
    ListFreeSlotsParams, "v3_calendars().list_free_slots()", json, [path("calendarId"),
    query("startDate"), query("endDate"), query("timezone"), query("userId"),
    query_list("userIds")]
}

mock_operation! {
    ListEventNotificationsParams, "v3_calendars().list_event_notifications()", json,
    [path("calendarId"), query("isActive"), query("deleted"), query("limit"),
    query("skip")]
}

mock_operation! {
    CreateEventNotificationParams, "v3_calendars().create_event_notification()", json,
    [path("calendarId"), json("body")]
}

mock_operation! {
    GetEventNotificationParams, "v3_calendars().get_event_notification()", json,
    [path("calendarId"), path("notificationId")]
}

mock_operation! {
    UpdateEventNotificationParams, "v3_calendars().update_event_notification()", json,
    [path("calendarId"), path("notificationId"), json("body")]
}

mock_operation! {
    DeleteEventNotificationParams, "v3_calendars().delete_event_notification()", json,
    [path("calendarId"), path("notificationId")]
}

mock_error! {
    CalendarsError, [BadRequest(body) = 400,
    "{\"statusCode\":400,\"message\":\"Bad Request\"}"; Unauthorized(body) = 401,
    "{\"statusCode\":401,\"message\":\"Invalid token: access token is invalid\",\"error\":\"Unauthorized\"}"]
}

mock_error! {
    ScheduleError, [BadRequest(body) = 400,
    "{\"statusCode\":400,\"message\":\"Bad Request\"}"; Unauthorized(body) = 401,
    "{\"statusCode\":401,\"message\":\"Invalid token: access token is invalid\",\"error\":\"Unauthorized\"}";
    NotFound = 404]
}

mock_error! {
    CalendarScheduleError, [BadRequest(body) = 400,
    "{\"statusCode\":400,\"message\":\"Bad Request\"}"; Unauthorized(body) = 401,
    "{\"statusCode\":401,\"message\":\"Invalid token: access token is invalid\",\"error\":\"Unauthorized\"}";
    NotFound(body) = 404, "{\"statusCode\":400,\"message\":\"Bad Request\"}"]
}

mock_error! {
    CreateScheduleError, [BadRequest(body) = 400,
    "{\"statusCode\":400,\"message\":\"Bad Request\"}"; Unauthorized(body) = 401,
    "{\"statusCode\":401,\"message\":\"Invalid token: access token is invalid\",\"error\":\"Unauthorized\"}";
    UnprocessableEntity(body) = 422,
    "{\"statusCode\":422,\"message\":[\"Unprocessable Entity\"],\"error\":\"Unprocessable Entity\"}"]
}

mock_error! {
    UpdateCalendarScheduleError, [BadRequest(body) = 400,
    "{\"statusCode\":400,\"message\":\"Bad Request\"}"; Unauthorized(body) = 401,
    "{\"statusCode\":401,\"message\":\"Invalid token: access token is invalid\",\"error\":\"Unauthorized\"}";
    NotFound = 404; UnprocessableEntity(body) = 422,
    "{\"statusCode\":422,\"message\":[\"Unprocessable Entity\"],\"error\":\"Unprocessable Entity\"}"]
}

mock_error! {
    CreateCalendarScheduleError, [BadRequest(body) = 400,
    "{\"statusCode\":400,\"message\":\"Bad Request\"}"; Unauthorized(body) = 401,
    "{\"statusCode\":401,\"message\":\"Invalid token: access token is invalid\",\"error\":\"Unauthorized\"}";
    NotFound = 404; UnprocessableEntity(body) = 422,
    "{\"statusCode\":422,\"message\":[\"Unprocessable Entity\"],\"error\":\"Unprocessable Entity\"}"]
}

mock_error! {
    UpdateScheduleError, [BadRequest(body) = 400,
    "{\"statusCode\":400,\"message\":\"Bad Request\"}"; Unauthorized(body) = 401,
    "{\"statusCode\":401,\"message\":\"Invalid token: access token is invalid\",\"error\":\"Unauthorized\"}";
    NotFound = 404; UnprocessableEntity(body) = 422,
    "{\"statusCode\":422,\"message\":[\"Unprocessable Entity\"],\"error\":\"Unprocessable Entity\"}"]
}
