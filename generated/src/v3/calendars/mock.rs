//! The Calendars API as a mock.

use highlevel_mock::{Expect, Listed, Mock, mock_error, mock_operation};

use super::errors::{
    CalendarScheduleError, CalendarsError, ScheduleError, UpdateCalendarScheduleError,
};
use super::operations::{
    AddCalendarToScheduleParams, CheckGroupSlugParams, CreateAppointmentNoteParams,
    CreateAppointmentParams, CreateBlockedSlotParams, CreateCalendarGroupParams,
    CreateCalendarParams, CreateCalendarResourceParams, CreateCalendarScheduleParams,
    CreateEventNotificationParams, CreateScheduleError, CreateScheduleParams,
    CreateServiceBookingParams, CreateServiceLocationParams, CreateServiceParams,
    DeleteAppointmentNoteParams, DeleteCalendarParams, DeleteCalendarResourceParams,
    DeleteEventNotificationParams, DeleteEventParams, DeleteGroupParams,
    DeleteScheduleParams, DeleteServiceBookingParams, DeleteServiceLocationParams,
    DeleteServiceParams, GetAppointmentParams, GetCalendarParams,
    GetCalendarResourceParams, GetCalendarScheduleParams, GetEventNotificationParams,
    GetScheduleParams, GetServiceBookingParams, GetServiceLocationParams,
    GetServiceParams, ListAppointmentNotesParams, ListBlockedSlotsParams,
    ListCalendarEventsParams, ListCalendarResourcesParams, ListCalendarsParams,
    ListEventNotificationsParams, ListFreeSlotsParams, ListGroupsParams,
    ListSchedulesParams, ListServiceBookingsParams, ListServiceLocationsParams,
    ListServicesParams, RemoveCalendarFromScheduleParams, SetGroupStatusParams,
    UpdateAppointmentNoteParams, UpdateAppointmentParams, UpdateBlockedSlotParams,
    UpdateCalendarParams, UpdateCalendarResourceParams, UpdateCalendarScheduleParams,
    UpdateEventNotificationParams, UpdateGroupParams, UpdateScheduleParams,
    UpdateServiceBookingParams, UpdateServiceLocationParams, UpdateServiceParams,
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

    /// Mocks [`create_blocked_slot`](super::Calendars::create_blocked_slot).
    pub fn create_blocked_slot(&self) -> Expect<'a, CreateBlockedSlotParams> {
        self.mock.expect()
    }

    /// Mocks [`update_blocked_slot`](super::Calendars::update_blocked_slot).
    pub fn update_blocked_slot(&self) -> Expect<'a, UpdateBlockedSlotParams> {
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

    /// Mocks [`check_group_slug`](super::Calendars::check_group_slug).
    pub fn check_group_slug(&self) -> Expect<'a, CheckGroupSlugParams> {
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

    /// Mocks [`set_group_status`](super::Calendars::set_group_status).
    pub fn set_group_status(&self) -> Expect<'a, SetGroupStatusParams> {
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

    /// Mocks [`list_services`](super::Calendars::list_services).
    pub fn list_services(&self) -> Expect<'a, ListServicesParams> {
        self.mock.expect()
    }

    /// Mocks [`create_service`](super::Calendars::create_service).
    pub fn create_service(&self) -> Expect<'a, CreateServiceParams> {
        self.mock.expect()
    }

    /// Mocks [`get_service`](super::Calendars::get_service).
    pub fn get_service(&self) -> Expect<'a, GetServiceParams> {
        self.mock.expect()
    }

    /// Mocks [`update_service`](super::Calendars::update_service).
    pub fn update_service(&self) -> Expect<'a, UpdateServiceParams> {
        self.mock.expect()
    }

    /// Mocks [`delete_service`](super::Calendars::delete_service).
    pub fn delete_service(&self) -> Expect<'a, DeleteServiceParams> {
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

/// The operations that the mock of this API knows.
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
    Listed::of::<CreateBlockedSlotParams>(),
    Listed::of::<UpdateBlockedSlotParams>(),
    Listed::of::<DeleteEventParams>(),
    Listed::of::<ListGroupsParams>(),
    Listed::of::<CreateCalendarGroupParams>(),
    Listed::of::<CheckGroupSlugParams>(),
    Listed::of::<UpdateGroupParams>(),
    Listed::of::<DeleteGroupParams>(),
    Listed::of::<SetGroupStatusParams>(),
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
    Listed::of::<ListServicesParams>(),
    Listed::of::<CreateServiceParams>(),
    Listed::of::<GetServiceParams>(),
    Listed::of::<UpdateServiceParams>(),
    Listed::of::<DeleteServiceParams>(),
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
    ListCalendarsParams, "v3_calendars().list_calendars()", payload("calendars"),
    [query("locationId"), query("groupId"), query("showDrafted")],
    "{\"calendars\":[{\"locationId\":\"ve9EPM428h8vShlRW1KT\",\"groupId\":\"Rk3vT8mQz5LwXc1NbY7d\",\"eventType\":\"RoundRobin_OptimizeForAvailability\",\"name\":\"Consultations\",\"description\":\"First consultations by video\",\"slug\":\"consultations\",\"widgetSlug\":\"consultations\",\"calendarType\":\"round_robin\",\"widgetType\":\"classic\",\"slotDurationUnit\":\"mins\",\"slotIntervalUnit\":\"mins\",\"slotBufferUnit\":\"mins\",\"preBufferUnit\":\"mins\",\"allowBookingAfterUnit\":\"days\",\"allowBookingForUnit\":\"days\",\"formSubmitType\":\"RedirectURL\",\"guestType\":\"count_only\",\"calendarCoverImage\":\"https://path-to-image.com\",\"lookBusyConfig\":{\"enabled\":true},\"id\":\"BqTwX8QFwXzpegMve9EQ\"}]}"
}

mock_operation! {
    CreateCalendarParams, "v3_calendars().create_calendar()", payload("calendar"),
    [json("body")],
    "{\"calendar\":{\"locationId\":\"ve9EPM428h8vShlRW1KT\",\"groupId\":\"Rk3vT8mQz5LwXc1NbY7d\",\"eventType\":\"RoundRobin_OptimizeForAvailability\",\"name\":\"Consultations\",\"description\":\"First consultations by video\",\"slug\":\"consultations\",\"widgetSlug\":\"consultations\",\"calendarType\":\"round_robin\",\"widgetType\":\"classic\",\"slotDurationUnit\":\"mins\",\"slotIntervalUnit\":\"mins\",\"slotBufferUnit\":\"mins\",\"preBufferUnit\":\"mins\",\"allowBookingAfterUnit\":\"days\",\"allowBookingForUnit\":\"days\",\"formSubmitType\":\"RedirectURL\",\"guestType\":\"count_only\",\"calendarCoverImage\":\"https://path-to-image.com\",\"lookBusyConfig\":{\"enabled\":true},\"id\":\"BqTwX8QFwXzpegMve9EQ\"}}"
}

mock_operation! {
    ListAppointmentNotesParams, "v3_calendars().list_appointment_notes()", json,
    [path("appointmentId"), query("limit"), query("offset")],
    "{\"notes\":[{\"id\":\"HGPcayliwcdoUFzvbTok\",\"body\":\"Prefers appointments in the morning\",\"userId\":\"TUcmRxWrjqzJS8EjkxNK\",\"dateAdded\":\"2021-07-08T12:02:11.285Z\",\"contactId\":\"TUcmRxWrjqzJS8EjkxNK\",\"createdBy\":{\"id\":\"TUcmRxWr\",\"name\":\"John Doe\"}}],\"hasMore\":true}"
}

mock_operation! {
    CreateAppointmentNoteParams, "v3_calendars().create_appointment_note()",
    payload("note"), [path("appointmentId"), json("body")],
    "{\"note\":{\"id\":\"HGPcayliwcdoUFzvbTok\",\"body\":\"Prefers appointments in the morning\",\"userId\":\"TUcmRxWrjqzJS8EjkxNK\",\"dateAdded\":\"2021-07-08T12:02:11.285Z\",\"contactId\":\"TUcmRxWrjqzJS8EjkxNK\",\"createdBy\":{\"id\":\"TUcmRxWr\",\"name\":\"John Doe\"}}}"
}

mock_operation! {
    UpdateAppointmentNoteParams, "v3_calendars().update_appointment_note()",
    payload("note"), [path("appointmentId"), path("noteId"), json("body")],
    "{\"note\":{\"id\":\"HGPcayliwcdoUFzvbTok\",\"body\":\"Prefers appointments in the morning\",\"userId\":\"TUcmRxWrjqzJS8EjkxNK\",\"dateAdded\":\"2021-07-08T12:02:11.285Z\",\"contactId\":\"TUcmRxWrjqzJS8EjkxNK\",\"createdBy\":{\"id\":\"TUcmRxWr\",\"name\":\"John Doe\"}}}"
}

mock_operation! {
    DeleteAppointmentNoteParams, "v3_calendars().delete_appointment_note()", json,
    [path("appointmentId"), path("noteId")], "{\"success\":true}"
}

mock_operation! {
    ListBlockedSlotsParams, "v3_calendars().list_blocked_slots()", payload("events"),
    [query("locationId"), query("startTime"), query("endTime"), query("userId"),
    query("calendarId"), query("groupId")],
    "{\"events\":[{\"id\":\"Lb4tZq9WnH2xVc7RsK8m\",\"address\":\"https://meet.google.com/yqp-gogr-wve\",\"title\":\"Appointment with GHL Dev team\",\"calendarId\":\"BqTwX8QFwXzpegMve9EQ\",\"locationId\":\"0007BWpSzSwfiuSl0tR2\",\"contactId\":\"9NkT25Vor1v4aQatFsv2\",\"groupId\":\"9NkT25Vor1v4aQatFsv2\",\"appointmentStatus\":\"confirmed\",\"assignedUserId\":\"YlWd2wuCAZQzh2cH1fVZ\",\"users\":[\"YlWd2wuCAZQzh2cH1fVZ\",\"9NkT25Vor1v4aQatFsv2\"],\"notes\":\"Prefers a call in the morning\",\"description\":\"Some dummy description\",\"rrule\":\"RRULE:FREQ=DAILY;INTERVAL=1;COUNT=5\",\"deleted\":false,\"startTime\":\"2023-09-25T16:00:00+05:30\",\"endTime\":\"2023-09-25T16:00:00+05:30\",\"dateAdded\":\"2023-09-25T16:00:00+05:30\",\"dateUpdated\":\"2023-09-25T16:00:00+05:30\",\"masterEventId\":\"ocWd2wuBGAQzh2cH1fSZ\"}]}"
}

mock_operation! {
    ListCalendarEventsParams, "v3_calendars().list_calendar_events()", payload("events"),
    [query("locationId"), query("startTime"), query("endTime"), query("userId"),
    query("calendarId"), query("groupId")],
    "{\"events\":[{\"id\":\"Lb4tZq9WnH2xVc7RsK8m\",\"address\":\"https://meet.google.com/yqp-gogr-wve\",\"title\":\"Appointment with GHL Dev team\",\"calendarId\":\"BqTwX8QFwXzpegMve9EQ\",\"locationId\":\"0007BWpSzSwfiuSl0tR2\",\"contactId\":\"9NkT25Vor1v4aQatFsv2\",\"groupId\":\"9NkT25Vor1v4aQatFsv2\",\"appointmentStatus\":\"confirmed\",\"assignedUserId\":\"YlWd2wuCAZQzh2cH1fVZ\",\"users\":[\"YlWd2wuCAZQzh2cH1fVZ\",\"9NkT25Vor1v4aQatFsv2\"],\"notes\":\"Prefers a call in the morning\",\"description\":\"Some dummy description\",\"rrule\":\"RRULE:FREQ=DAILY;INTERVAL=1;COUNT=5\",\"deleted\":false,\"startTime\":\"2023-09-25T16:00:00+05:30\",\"endTime\":\"2023-09-25T16:00:00+05:30\",\"dateAdded\":\"2023-09-25T16:00:00+05:30\",\"dateUpdated\":\"2023-09-25T16:00:00+05:30\",\"masterEventId\":\"ocWd2wuBGAQzh2cH1fSZ\"}]}"
}

mock_operation! {
    CreateAppointmentParams, "v3_calendars().create_appointment()", json, [json("body")],
    "{\"calendarId\":\"BqTwX8QFwXzpegMve9EQ\",\"locationId\":\"C2QujeCh8ZnC7al2InWR\",\"contactId\":\"0007BWpSzSwfiuSl0tR2\",\"startTime\":\"2021-06-23T03:30:00+05:30\",\"endTime\":\"2021-06-23T04:30:00+05:30\",\"title\":\"Test Event\",\"meetingLocationType\":\"custom\",\"appointmentStatus\":\"confirmed\",\"assignedUserId\":\"0007BWpSzSwfiuSl0tR2\",\"address\":\"Zoom\",\"rrule\":\"RRULE:FREQ=DAILY;INTERVAL=1;COUNT=5\",\"dateAdded\":\"2021-06-23T03:30:00+05:30\",\"dateUpdated\":\"2021-06-23T04:30:00+05:30\",\"id\":\"Lb4tZq9WnH2xVc7RsK8m\"}"
}

mock_operation! {
    GetAppointmentParams, "v3_calendars().get_appointment()", payload("event"),
    [path("eventId")],
    "{\"event\":{\"id\":\"Lb4tZq9WnH2xVc7RsK8m\",\"address\":\"https://meet.google.com/yqp-gogr-wve\",\"title\":\"Appointment with GHL Dev team\",\"calendarId\":\"BqTwX8QFwXzpegMve9EQ\",\"locationId\":\"0007BWpSzSwfiuSl0tR2\",\"contactId\":\"9NkT25Vor1v4aQatFsv2\",\"groupId\":\"9NkT25Vor1v4aQatFsv2\",\"appointmentStatus\":\"confirmed\",\"assignedUserId\":\"YlWd2wuCAZQzh2cH1fVZ\",\"users\":[\"YlWd2wuCAZQzh2cH1fVZ\",\"9NkT25Vor1v4aQatFsv2\"],\"notes\":\"Prefers a call in the morning\",\"description\":\"Some dummy description\",\"rrule\":\"RRULE:FREQ=DAILY;INTERVAL=1;COUNT=5\",\"deleted\":false,\"startTime\":\"2023-09-25T16:00:00+05:30\",\"endTime\":\"2023-09-25T16:00:00+05:30\",\"dateAdded\":\"2023-09-25T16:00:00+05:30\",\"dateUpdated\":\"2023-09-25T16:00:00+05:30\",\"masterEventId\":\"ocWd2wuBGAQzh2cH1fSZ\"}}"
}

mock_operation! {
    UpdateAppointmentParams, "v3_calendars().update_appointment()", json,
    [path("eventId"), json("body")],
    "{\"calendarId\":\"BqTwX8QFwXzpegMve9EQ\",\"locationId\":\"C2QujeCh8ZnC7al2InWR\",\"contactId\":\"0007BWpSzSwfiuSl0tR2\",\"startTime\":\"2021-06-23T03:30:00+05:30\",\"endTime\":\"2021-06-23T04:30:00+05:30\",\"title\":\"Test Event\",\"meetingLocationType\":\"custom\",\"appointmentStatus\":\"confirmed\",\"assignedUserId\":\"0007BWpSzSwfiuSl0tR2\",\"address\":\"Zoom\",\"rrule\":\"RRULE:FREQ=DAILY;INTERVAL=1;COUNT=5\",\"dateAdded\":\"2021-06-23T03:30:00+05:30\",\"dateUpdated\":\"2021-06-23T04:30:00+05:30\",\"id\":\"Lb4tZq9WnH2xVc7RsK8m\"}"
}

mock_operation! {
    CreateBlockedSlotParams, "v3_calendars().create_blocked_slot()", json,
    [json("body")],
    "{\"id\":\"wF6nBe3RqJ2mKv9XsA5t\",\"locationId\":\"C2QujeCh8ZnC7al2InWR\",\"title\":\"My event\",\"startTime\":\"2021-06-23T03:30:00+05:30\",\"endTime\":\"2021-06-23T04:30:00+05:30\",\"calendarId\":\"BqTwX8QFwXzpegMve9EQ\",\"assignedUserId\":\"0007BWpSzSwfiuSl0tR2\"}"
}

mock_operation! {
    UpdateBlockedSlotParams, "v3_calendars().update_blocked_slot()", json,
    [path("eventId"), json("body")],
    "{\"id\":\"wF6nBe3RqJ2mKv9XsA5t\",\"locationId\":\"C2QujeCh8ZnC7al2InWR\",\"title\":\"My event\",\"startTime\":\"2021-06-23T03:30:00+05:30\",\"endTime\":\"2021-06-23T04:30:00+05:30\",\"calendarId\":\"BqTwX8QFwXzpegMve9EQ\",\"assignedUserId\":\"0007BWpSzSwfiuSl0tR2\"}"
}

mock_operation! {
    DeleteEventParams, "v3_calendars().delete_event()", json, [path("eventId"),
    json("body")], "{\"succeeded\":true}"
}

mock_operation! {
    ListGroupsParams, "v3_calendars().list_groups()", payload("groups"),
    [query("locationId")],
    "{\"groups\":[{\"locationId\":\"ve9EPM428h8vShlRW1KT\",\"name\":\"Consultations\",\"description\":\"group description\",\"slug\":\"consultations\",\"isActive\":true,\"id\":\"Rk3vT8mQz5LwXc1NbY7d\"}]}"
}

mock_operation! {
    CreateCalendarGroupParams, "v3_calendars().create_calendar_group()",
    payload("group"), [json("body")],
    "{\"group\":{\"locationId\":\"ve9EPM428h8vShlRW1KT\",\"name\":\"Consultations\",\"description\":\"group description\",\"slug\":\"consultations\",\"isActive\":true,\"id\":\"Rk3vT8mQz5LwXc1NbY7d\"}}"
}

mock_operation! {
    CheckGroupSlugParams, "v3_calendars().check_group_slug()", json, [json("body")],
    "{\"available\":true}"
}

mock_operation! {
    UpdateGroupParams, "v3_calendars().update_group()", payload("group"),
    [path("groupId"), json("body")],
    "{\"group\":{\"locationId\":\"ve9EPM428h8vShlRW1KT\",\"name\":\"Consultations\",\"description\":\"group description\",\"slug\":\"consultations\",\"isActive\":true,\"id\":\"Rk3vT8mQz5LwXc1NbY7d\"}}"
}

mock_operation! {
    DeleteGroupParams, "v3_calendars().delete_group()", json, [path("groupId")],
    "{\"success\":true}"
}

mock_operation! {
    SetGroupStatusParams, "v3_calendars().set_group_status()", json, [path("groupId"),
    property("isActive")], "{\"success\":true}"
}

mock_operation! {
    ListCalendarResourcesParams, "v3_calendars().list_calendar_resources()", json,
    [path("resourceType"), query("locationId"), query("limit"), query("skip")],
    "[{\"name\":\"yoga room\",\"resourceType\":\"equipments\",\"outOfService\":0,\"capacity\":85,\"calendarIds\":[\"Jsj0xnlDDjw0SuvX1J13\",\"oCM5feFC86FAAbcO7lJK\"]}]"
}

mock_operation! {
    CreateCalendarResourceParams, "v3_calendars().create_calendar_resource()", json,
    [path("resourceType"), json("body")],
    "{\"name\":\"yoga room\",\"resourceType\":\"equipments\",\"outOfService\":0,\"capacity\":85,\"calendarIds\":[\"Jsj0xnlDDjw0SuvX1J13\",\"oCM5feFC86FAAbcO7lJK\"]}"
}

mock_operation! {
    GetCalendarResourceParams, "v3_calendars().get_calendar_resource()", json,
    [path("resourceType"), path("id")],
    "{\"name\":\"yoga room\",\"resourceType\":\"equipments\",\"outOfService\":0,\"capacity\":85,\"calendarIds\":[\"Jsj0xnlDDjw0SuvX1J13\",\"oCM5feFC86FAAbcO7lJK\"]}"
}

mock_operation! {
    UpdateCalendarResourceParams, "v3_calendars().update_calendar_resource()", json,
    [path("resourceType"), path("id"), json("body")],
    "{\"name\":\"yoga room\",\"resourceType\":\"equipments\",\"outOfService\":0,\"capacity\":85}"
}

mock_operation! {
    DeleteCalendarResourceParams, "v3_calendars().delete_calendar_resource()", json,
    [path("resourceType"), path("id")], "{\"success\":true}"
}

mock_operation! {
    CreateScheduleParams, "v3_calendars().create_schedule()", payload("schedule"),
    [json("body")],
    "{\"schedule\":{\"id\":\"IkqiJlXJ7o9h61tCHHod\",\"name\":\"Business Hours Schedule\",\"locationId\":\"IkqiJlXJ7o9h61tCHHod\",\"rules\":[{\"type\":\"wday\",\"intervals\":[{\"from\":\"09:00\",\"to\":\"17:00\"}],\"date\":\"2023-04-15\",\"day\":\"monday\"}],\"timezone\":\"America/New_York\",\"dateAdded\":\"2023-01-15T10:30:00.000Z\",\"dateUpdated\":\"2023-01-20T14:45:00.000Z\",\"userId\":\"IkqiJlXJ7o9h61tCHHod\",\"deleted\":false}}"
}

mock_operation! {
    GetCalendarScheduleParams, "v3_calendars().get_calendar_schedule()",
    payload("schedule"), [path("calendarId")],
    "{\"schedule\":{\"timezone\":\"America/New_York\",\"rules\":[{\"type\":\"wday\",\"intervals\":[{\"from\":\"09:00\",\"to\":\"17:00\"}],\"date\":\"2023-04-15\",\"day\":\"monday\"}],\"calendarId\":\"WvVX9LpvlBO6K506xLbp\"}}"
}

mock_operation! {
    UpdateCalendarScheduleParams, "v3_calendars().update_calendar_schedule()",
    payload("schedule"), [path("calendarId"), json("body")],
    "{\"schedule\":{\"timezone\":\"America/New_York\",\"rules\":[{\"type\":\"wday\",\"intervals\":[{\"from\":\"09:00\",\"to\":\"17:00\"}],\"date\":\"2023-04-15\",\"day\":\"monday\"}],\"calendarId\":\"WvVX9LpvlBO6K506xLbp\"}}"
}

mock_operation! {
    CreateCalendarScheduleParams, "v3_calendars().create_calendar_schedule()",
    payload("schedule"), [path("calendarId"), json("body")],
    "{\"schedule\":{\"timezone\":\"America/New_York\",\"rules\":[{\"type\":\"wday\",\"intervals\":[{\"from\":\"09:00\",\"to\":\"17:00\"}],\"date\":\"2023-04-15\",\"day\":\"monday\"}],\"calendarId\":\"WvVX9LpvlBO6K506xLbp\"}}"
}

mock_operation! {
    ListSchedulesParams, "v3_calendars().list_schedules()", json, [query("locationId"),
    query("userId"), query("calendarId"), query("skip"), query("limit")],
    "{\"schedules\":[{\"id\":\"IkqiJlXJ7o9h61tCHHod\",\"name\":\"Business Hours Schedule\",\"locationId\":\"IkqiJlXJ7o9h61tCHHod\",\"rules\":[{\"type\":\"wday\",\"date\":\"2023-04-15\",\"day\":\"monday\"}],\"timezone\":\"America/New_York\",\"dateAdded\":\"2023-01-15T10:30:00.000Z\",\"dateUpdated\":\"2023-01-20T14:45:00.000Z\",\"userId\":\"IkqiJlXJ7o9h61tCHHod\",\"deleted\":false}]}"
}

mock_operation! {
    GetScheduleParams, "v3_calendars().get_schedule()", payload("schedule"),
    [path("id")],
    "{\"schedule\":{\"id\":\"IkqiJlXJ7o9h61tCHHod\",\"name\":\"Business Hours Schedule\",\"locationId\":\"IkqiJlXJ7o9h61tCHHod\",\"rules\":[{\"type\":\"wday\",\"intervals\":[{\"from\":\"09:00\",\"to\":\"17:00\"}],\"date\":\"2023-04-15\",\"day\":\"monday\"}],\"timezone\":\"America/New_York\",\"dateAdded\":\"2023-01-15T10:30:00.000Z\",\"dateUpdated\":\"2023-01-20T14:45:00.000Z\",\"userId\":\"IkqiJlXJ7o9h61tCHHod\",\"deleted\":false}}"
}

mock_operation! {
    UpdateScheduleParams, "v3_calendars().update_schedule()", payload("schedule"),
    [path("id"), json("body")],
    "{\"schedule\":{\"id\":\"IkqiJlXJ7o9h61tCHHod\",\"name\":\"Business Hours Schedule\",\"locationId\":\"IkqiJlXJ7o9h61tCHHod\",\"rules\":[{\"type\":\"wday\",\"intervals\":[{\"from\":\"09:00\",\"to\":\"17:00\"}],\"date\":\"2023-04-15\",\"day\":\"monday\"}],\"timezone\":\"America/New_York\",\"dateAdded\":\"2023-01-15T10:30:00.000Z\",\"dateUpdated\":\"2023-01-20T14:45:00.000Z\",\"userId\":\"IkqiJlXJ7o9h61tCHHod\",\"deleted\":false}}"
}

mock_operation! {
    DeleteScheduleParams, "v3_calendars().delete_schedule()", json, [path("id")],
    "{\"success\":true}"
}

mock_operation! {
    AddCalendarToScheduleParams, "v3_calendars().add_calendar_to_schedule()", json,
    [path("id"), path("calendarId")], "{\"success\":true}"
}

mock_operation! {
    RemoveCalendarFromScheduleParams, "v3_calendars().remove_calendar_from_schedule()",
    json, [path("id"), path("calendarId")], "{\"success\":true}"
}

mock_operation! {
    ListServiceBookingsParams, "v3_calendars().list_service_bookings()",
    payload("bookings"), [query("locationId"), query("startTime"), query("endTime"),
    query("timezone"), query("serviceLocationId")],
    "{\"bookings\":[{\"bookingId\":\"7NkT25Vor1v4aQatFsv2\",\"locationId\":\"0007BWpSzSwfiuSl0tR2\",\"contactId\":\"9NkT25Vor1v4aQatFsv2\",\"serviceLocationId\":\"65f2a9c4d81e3b7056fa49c2\",\"title\":\"John Doe - Hair Styling\",\"startTime\":\"2023-09-25T16:00:00+05:30\",\"endTime\":\"2023-09-25T16:30:00+05:30\",\"services\":[{\"id\":\"68e5f6dfacf123513228d384\",\"serviceCategoryId\":\"3c4d5e6f7890123456789abc\",\"serviceStaffId\":\"7NkT25Vor1v4aQatFsv2\",\"serviceStartTime\":\"2023-09-25T16:00:00+05:30\",\"serviceEndTime\":\"2023-09-25T16:30:00+05:30\"}],\"timezone\":\"America/New_York\",\"status\":\"confirmed\",\"deleted\":false,\"dateAdded\":\"2023-09-25T16:00:00+05:30\",\"dateUpdated\":\"2023-09-25T16:00:00+05:30\",\"meetingLocation\":\"123 Main St, Anytown, USA\"}]}"
}

mock_operation! {
    CreateServiceBookingParams, "v3_calendars().create_service_booking()", json,
    [query("overrideAvailability"), query("skipSchedulingNotice"), json("body")],
    "{\"bookingId\":\"7NkT25Vor1v4aQatFsv2\",\"locationId\":\"0007BWpSzSwfiuSl0tR2\",\"contactId\":\"9NkT25Vor1v4aQatFsv2\",\"serviceLocationId\":\"65f2a9c4d81e3b7056fa49c2\",\"title\":\"John Doe - Hair Styling\",\"startTime\":\"2023-09-25T16:00:00+05:30\",\"endTime\":\"2023-09-25T16:30:00+05:30\",\"services\":[{\"id\":\"68e5f6dfacf123513228d384\",\"serviceCategoryId\":\"3c4d5e6f7890123456789abc\",\"serviceStaffId\":\"7NkT25Vor1v4aQatFsv2\",\"serviceStartTime\":\"2023-09-25T16:00:00+05:30\",\"serviceEndTime\":\"2023-09-25T16:30:00+05:30\",\"serviceResources\":[{\"id\":\"6985f6dfacf123513228d384\"}],\"serviceAddOns\":[{\"id\":\"6985f6dfacf123513228d384\",\"quantity\":2}]}],\"timezone\":\"America/New_York\",\"status\":\"confirmed\",\"deleted\":false,\"dateAdded\":\"2023-09-25T16:00:00+05:30\",\"dateUpdated\":\"2023-09-25T16:00:00+05:30\",\"meetingLocation\":\"123 Main St, Anytown, USA\"}"
}

mock_operation! {
    GetServiceBookingParams, "v3_calendars().get_service_booking()", json,
    [path("bookingId")],
    "{\"bookingId\":\"7NkT25Vor1v4aQatFsv2\",\"locationId\":\"0007BWpSzSwfiuSl0tR2\",\"contactId\":\"9NkT25Vor1v4aQatFsv2\",\"serviceLocationId\":\"65f2a9c4d81e3b7056fa49c2\",\"title\":\"John Doe - Hair Styling\",\"startTime\":\"2023-09-25T16:00:00+05:30\",\"endTime\":\"2023-09-25T16:30:00+05:30\",\"services\":[{\"id\":\"68e5f6dfacf123513228d384\",\"serviceCategoryId\":\"3c4d5e6f7890123456789abc\",\"serviceStaffId\":\"7NkT25Vor1v4aQatFsv2\",\"serviceStartTime\":\"2023-09-25T16:00:00+05:30\",\"serviceEndTime\":\"2023-09-25T16:30:00+05:30\",\"serviceResources\":[{\"id\":\"6985f6dfacf123513228d384\"}],\"serviceAddOns\":[{\"id\":\"6985f6dfacf123513228d384\",\"quantity\":2}]}],\"timezone\":\"America/New_York\",\"status\":\"confirmed\",\"deleted\":false,\"dateAdded\":\"2023-09-25T16:00:00+05:30\",\"dateUpdated\":\"2023-09-25T16:00:00+05:30\",\"meetingLocation\":\"123 Main St, Anytown, USA\"}"
}

mock_operation! {
    UpdateServiceBookingParams, "v3_calendars().update_service_booking()", json,
    [path("bookingId"), query("overrideAvailability"), query("skipSchedulingNotice"),
    json("body")],
    "{\"bookingId\":\"7NkT25Vor1v4aQatFsv2\",\"locationId\":\"0007BWpSzSwfiuSl0tR2\",\"contactId\":\"9NkT25Vor1v4aQatFsv2\",\"serviceLocationId\":\"65f2a9c4d81e3b7056fa49c2\",\"title\":\"John Doe - Hair Styling\",\"startTime\":\"2023-09-25T16:00:00+05:30\",\"endTime\":\"2023-09-25T16:30:00+05:30\",\"services\":[{\"id\":\"68e5f6dfacf123513228d384\",\"serviceCategoryId\":\"3c4d5e6f7890123456789abc\",\"serviceStaffId\":\"7NkT25Vor1v4aQatFsv2\",\"serviceStartTime\":\"2023-09-25T16:00:00+05:30\",\"serviceEndTime\":\"2023-09-25T16:30:00+05:30\",\"serviceResources\":[{\"id\":\"6985f6dfacf123513228d384\"}],\"serviceAddOns\":[{\"id\":\"6985f6dfacf123513228d384\",\"quantity\":2}]}],\"timezone\":\"America/New_York\",\"status\":\"confirmed\",\"deleted\":false,\"dateAdded\":\"2023-09-25T16:00:00+05:30\",\"dateUpdated\":\"2023-09-25T16:00:00+05:30\",\"meetingLocation\":\"123 Main St, Anytown, USA\"}"
}

mock_operation! {
    DeleteServiceBookingParams, "v3_calendars().delete_service_booking()", json,
    [path("bookingId")],
    "{\"success\":true,\"message\":\"Service booking deleted successfully\"}"
}

mock_operation! {
    ListServicesParams, "v3_calendars().list_services()", payload("services"),
    [query("locationId"), query("serviceCategoryId"), query("isPrivate")],
    "{\"services\":[{\"id\":\"65e5f6dfacf123513228d384\",\"locationId\":\"0007BWpSzSwfiuSl0tR2\",\"name\":\"Hair Styling\",\"description\":\"Full hair styling session\",\"slug\":\"hair-styling\",\"eventColor\":\"#66C61C\",\"coverImage\":\"https://example.com/cover.jpg\",\"serviceCategoryId\":\"65e5f6dfacf123513228d381\",\"payment\":{\"amount\":50,\"deposit\":20,\"depositType\":\"amount\"},\"serviceDuration\":60,\"serviceDurationUnit\":\"mins\",\"preBuffer\":10,\"preBufferUnit\":\"mins\",\"postBuffer\":15,\"postBufferUnit\":\"mins\",\"isPrivate\":false,\"formId\":\"65e5f6dfacf123513228d390\",\"variations\":[{\"id\":\"65e5f6dfacf123513228d384\",\"name\":\"Standard Haircut\",\"serviceDuration\":30,\"serviceDurationUnit\":\"mins\",\"payment\":{\"amount\":50,\"deposit\":20,\"depositType\":\"amount\"},\"preBuffer\":10,\"preBufferUnit\":\"mins\",\"postBuffer\":15,\"postBufferUnit\":\"mins\"}],\"staff\":[{\"id\":\"CVokAlI8fgw4WYWoCtQz\"}]}]}"
}

mock_operation! {
    CreateServiceParams, "v3_calendars().create_service()", payload("service"),
    [json("body")],
    "{\"service\":{\"id\":\"65e5f6dfacf123513228d384\",\"locationId\":\"0007BWpSzSwfiuSl0tR2\",\"name\":\"Hair Styling\",\"description\":\"Full hair styling session\",\"slug\":\"hair-styling\",\"eventColor\":\"#66C61C\",\"coverImage\":\"https://example.com/cover.jpg\",\"serviceCategoryId\":\"65e5f6dfacf123513228d381\",\"payment\":{\"amount\":50,\"deposit\":20,\"depositType\":\"amount\"},\"serviceDuration\":60,\"serviceDurationUnit\":\"mins\",\"preBuffer\":10,\"preBufferUnit\":\"mins\",\"postBuffer\":15,\"postBufferUnit\":\"mins\",\"isPrivate\":false,\"formId\":\"65e5f6dfacf123513228d390\",\"variations\":[{\"id\":\"65e5f6dfacf123513228d384\",\"name\":\"Standard Haircut\",\"serviceDuration\":30,\"serviceDurationUnit\":\"mins\",\"payment\":{\"amount\":50,\"deposit\":20,\"depositType\":\"amount\"},\"preBuffer\":10,\"preBufferUnit\":\"mins\",\"postBuffer\":15,\"postBufferUnit\":\"mins\"}],\"staff\":[{\"id\":\"CVokAlI8fgw4WYWoCtQz\"}]}}"
}

mock_operation! {
    GetServiceParams, "v3_calendars().get_service()", payload("service"),
    [path("serviceId")],
    "{\"service\":{\"id\":\"65e5f6dfacf123513228d384\",\"locationId\":\"0007BWpSzSwfiuSl0tR2\",\"name\":\"Hair Styling\",\"description\":\"Full hair styling session\",\"slug\":\"hair-styling\",\"eventColor\":\"#66C61C\",\"coverImage\":\"https://example.com/cover.jpg\",\"serviceCategoryId\":\"65e5f6dfacf123513228d381\",\"payment\":{\"amount\":50,\"deposit\":20,\"depositType\":\"amount\"},\"serviceDuration\":60,\"serviceDurationUnit\":\"mins\",\"preBuffer\":10,\"preBufferUnit\":\"mins\",\"postBuffer\":15,\"postBufferUnit\":\"mins\",\"isPrivate\":false,\"formId\":\"65e5f6dfacf123513228d390\",\"variations\":[{\"id\":\"65e5f6dfacf123513228d384\",\"name\":\"Standard Haircut\",\"serviceDuration\":30,\"serviceDurationUnit\":\"mins\",\"payment\":{\"amount\":50,\"deposit\":20,\"depositType\":\"amount\"},\"preBuffer\":10,\"preBufferUnit\":\"mins\",\"postBuffer\":15,\"postBufferUnit\":\"mins\"}],\"staff\":[{\"id\":\"CVokAlI8fgw4WYWoCtQz\"}]}}"
}

mock_operation! {
    UpdateServiceParams, "v3_calendars().update_service()", payload("service"),
    [path("serviceId"), json("body")],
    "{\"service\":{\"id\":\"65e5f6dfacf123513228d384\",\"locationId\":\"0007BWpSzSwfiuSl0tR2\",\"name\":\"Hair Styling\",\"description\":\"Full hair styling session\",\"slug\":\"hair-styling\",\"eventColor\":\"#66C61C\",\"coverImage\":\"https://example.com/cover.jpg\",\"serviceCategoryId\":\"65e5f6dfacf123513228d381\",\"payment\":{\"amount\":50,\"deposit\":20,\"depositType\":\"amount\"},\"serviceDuration\":60,\"serviceDurationUnit\":\"mins\",\"preBuffer\":10,\"preBufferUnit\":\"mins\",\"postBuffer\":15,\"postBufferUnit\":\"mins\",\"isPrivate\":false,\"formId\":\"65e5f6dfacf123513228d390\",\"variations\":[{\"id\":\"65e5f6dfacf123513228d384\",\"name\":\"Standard Haircut\",\"serviceDuration\":30,\"serviceDurationUnit\":\"mins\",\"payment\":{\"amount\":50,\"deposit\":20,\"depositType\":\"amount\"},\"preBuffer\":10,\"preBufferUnit\":\"mins\",\"postBuffer\":15,\"postBufferUnit\":\"mins\"}],\"staff\":[{\"id\":\"CVokAlI8fgw4WYWoCtQz\"}]}}"
}

mock_operation! {
    DeleteServiceParams, "v3_calendars().delete_service()", json, [path("serviceId")],
    "{\"success\":true,\"message\":\"Service deleted successfully\"}"
}

mock_operation! {
    ListServiceLocationsParams, "v3_calendars().list_service_locations()",
    payload("serviceLocations"), [query("locationId")],
    "{\"serviceLocations\":[{\"id\":\"65e5f6dfacf123513228d384\",\"locationId\":\"0007BWpSzSwfiuSl0tR2\",\"name\":\"Downtown Wellness Center\",\"slug\":\"downtown-wellness-center\",\"isActive\":true,\"isPrivate\":false,\"coverImage\":\"https://storage.example.com/locations/downtown-wellness-center/cover.jpg\",\"locationType\":\"offline\",\"phone\":\"+1-415-555-0198\"}]}"
}

mock_operation! {
    CreateServiceLocationParams, "v3_calendars().create_service_location()", json,
    [json("body")],
    "{\"id\":\"65e5f6dfacf123513228d384\",\"locationId\":\"0007BWpSzSwfiuSl0tR2\",\"name\":\"Downtown Wellness Center\",\"slug\":\"downtown-wellness-center\",\"isActive\":true,\"isPrivate\":false,\"coverImage\":\"https://storage.example.com/locations/downtown-wellness-center/cover.jpg\",\"locationType\":\"offline\",\"phone\":\"+1-415-555-0198\"}"
}

mock_operation! {
    GetServiceLocationParams, "v3_calendars().get_service_location()", json,
    [path("serviceLocationId")],
    "{\"id\":\"65e5f6dfacf123513228d384\",\"locationId\":\"0007BWpSzSwfiuSl0tR2\",\"name\":\"Downtown Wellness Center\",\"slug\":\"downtown-wellness-center\",\"isActive\":true,\"isPrivate\":false,\"coverImage\":\"https://storage.example.com/locations/downtown-wellness-center/cover.jpg\",\"locationType\":\"offline\",\"phone\":\"+1-415-555-0198\"}"
}

mock_operation! {
    UpdateServiceLocationParams, "v3_calendars().update_service_location()", json,
    [path("serviceLocationId"), json("body")],
    "{\"id\":\"65e5f6dfacf123513228d384\",\"locationId\":\"0007BWpSzSwfiuSl0tR2\",\"name\":\"Downtown Wellness Center\",\"slug\":\"downtown-wellness-center\",\"isActive\":true,\"isPrivate\":false,\"coverImage\":\"https://storage.example.com/locations/downtown-wellness-center/cover.jpg\",\"locationType\":\"offline\",\"phone\":\"+1-415-555-0198\"}"
}

mock_operation! {
    DeleteServiceLocationParams, "v3_calendars().delete_service_location()", json,
    [path("serviceLocationId")],
    "{\"success\":true,\"message\":\"Service deleted successfully\"}"
}

mock_operation! {
    GetCalendarParams, "v3_calendars().get_calendar()", payload("calendar"),
    [path("calendarId")],
    "{\"calendar\":{\"locationId\":\"ve9EPM428h8vShlRW1KT\",\"groupId\":\"Rk3vT8mQz5LwXc1NbY7d\",\"eventType\":\"RoundRobin_OptimizeForAvailability\",\"name\":\"Consultations\",\"description\":\"First consultations by video\",\"slug\":\"consultations\",\"widgetSlug\":\"consultations\",\"calendarType\":\"round_robin\",\"widgetType\":\"classic\",\"slotDurationUnit\":\"mins\",\"slotIntervalUnit\":\"mins\",\"slotBufferUnit\":\"mins\",\"preBufferUnit\":\"mins\",\"allowBookingAfterUnit\":\"days\",\"allowBookingForUnit\":\"days\",\"formSubmitType\":\"RedirectURL\",\"guestType\":\"count_only\",\"calendarCoverImage\":\"https://path-to-image.com\",\"lookBusyConfig\":{\"enabled\":true},\"id\":\"BqTwX8QFwXzpegMve9EQ\"}}"
}

mock_operation! {
    UpdateCalendarParams, "v3_calendars().update_calendar()", payload("calendar"),
    [path("calendarId"), json("body")],
    "{\"calendar\":{\"locationId\":\"ve9EPM428h8vShlRW1KT\",\"groupId\":\"Rk3vT8mQz5LwXc1NbY7d\",\"eventType\":\"RoundRobin_OptimizeForAvailability\",\"name\":\"Consultations\",\"description\":\"First consultations by video\",\"slug\":\"consultations\",\"widgetSlug\":\"consultations\",\"calendarType\":\"round_robin\",\"widgetType\":\"classic\",\"slotDurationUnit\":\"mins\",\"slotIntervalUnit\":\"mins\",\"slotBufferUnit\":\"mins\",\"preBufferUnit\":\"mins\",\"allowBookingAfterUnit\":\"days\",\"allowBookingForUnit\":\"days\",\"formSubmitType\":\"RedirectURL\",\"guestType\":\"count_only\",\"calendarCoverImage\":\"https://path-to-image.com\",\"lookBusyConfig\":{\"enabled\":true},\"id\":\"BqTwX8QFwXzpegMve9EQ\"}}"
}

mock_operation! {
    DeleteCalendarParams, "v3_calendars().delete_calendar()", json, [path("calendarId")],
    "{\"success\":true}"
}

mock_operation! {
    ListFreeSlotsParams, "v3_calendars().list_free_slots()", json, [path("calendarId"),
    query("startDate"), query("endDate"), query("timezone"), query("userId"),
    query_list("userIds")],
    "{\"2024-10-28\":{\"slots\":[\"2024-10-28T10:00:00-05:00\",\"2024-10-28T11:00:00-05:00\"]},\"2024-10-29\":{\"slots\":[\"2024-10-29T10:00:00-05:00\",\"2024-10-29T14:30:00-05:00\"]}}"
}

mock_operation! {
    ListEventNotificationsParams, "v3_calendars().list_event_notifications()", json,
    [path("calendarId"), query("isActive"), query("deleted"), query("limit"),
    query("skip")],
    "[{\"receiverType\":\"contact\",\"additionalEmailIds\":[\"example1@email.com\",\"example2@email.com\"],\"additionalPhoneNumbers\":[\"+919876744444\",\"+919876744445\"],\"channel\":\"email\",\"notificationType\":\"confirmation\",\"isActive\":true,\"additionalWhatsappNumbers\":[\"+919876744444\",\"+919876744445\"],\"templateId\":\"0as9d8as0d\",\"body\":\"This is a test notification\",\"subject\":\"Test Notification\",\"afterTime\":[{\"timeOffset\":1,\"unit\":\"hours\"}],\"beforeTime\":[{\"timeOffset\":1,\"unit\":\"hours\"}],\"selectedUsers\":[\"user1\",\"user2\"],\"deleted\":false}]"
}

mock_operation! {
    CreateEventNotificationParams, "v3_calendars().create_event_notification()", json,
    [path("calendarId"), json("body")],
    "[{\"receiverType\":\"contact\",\"additionalEmailIds\":[\"example1@email.com\",\"example2@email.com\"],\"additionalPhoneNumbers\":[\"+919876744444\",\"+919876744445\"],\"channel\":\"email\",\"notificationType\":\"confirmation\",\"isActive\":true,\"additionalWhatsappNumbers\":[\"+919876744444\",\"+919876744445\"],\"templateId\":\"0as9d8as0d\",\"body\":\"This is a test notification\",\"subject\":\"Test Notification\",\"afterTime\":[{\"timeOffset\":1,\"unit\":\"hours\"}],\"beforeTime\":[{\"timeOffset\":1,\"unit\":\"hours\"}],\"selectedUsers\":[\"user1\",\"user2\"],\"deleted\":false}]"
}

mock_operation! {
    GetEventNotificationParams, "v3_calendars().get_event_notification()", json,
    [path("calendarId"), path("notificationId")],
    "{\"receiverType\":\"contact\",\"additionalEmailIds\":[\"example1@email.com\",\"example2@email.com\"],\"additionalPhoneNumbers\":[\"+919876744444\",\"+919876744445\"],\"channel\":\"email\",\"notificationType\":\"confirmation\",\"isActive\":true,\"additionalWhatsappNumbers\":[\"+919876744444\",\"+919876744445\"],\"templateId\":\"0as9d8as0d\",\"body\":\"This is a test notification\",\"subject\":\"Test Notification\",\"afterTime\":[{\"timeOffset\":1,\"unit\":\"hours\"}],\"beforeTime\":[{\"timeOffset\":1,\"unit\":\"hours\"}],\"selectedUsers\":[\"user1\",\"user2\"],\"deleted\":false}"
}

mock_operation! {
    UpdateEventNotificationParams, "v3_calendars().update_event_notification()", json,
    [path("calendarId"), path("notificationId"), json("body")], "{\"success\":true}"
}

mock_operation! {
    DeleteEventNotificationParams, "v3_calendars().delete_event_notification()", json,
    [path("calendarId"), path("notificationId")], "{\"success\":true}"
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
    NotFound(body) = 404]
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
