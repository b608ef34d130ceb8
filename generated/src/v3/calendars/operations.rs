//! The request builders, parameters and errors of the Calendars API.
//!
//! The methods of [`Calendars`](super::Calendars) create the builders.
//! Name the error enum of an operation to handle its errors by status, also if several operations share it.
//! A parameter struct holds a call as data, which [`Client::request`](crate::Client#method.request) sends. [`all`] lists the operations.

use highlevel_runtime::{Metadata, Operation, impl_debug_params};

pub use super::add_calendar_to_schedule::{
    AddCalendarToSchedule, AddCalendarToScheduleError, AddCalendarToScheduleParams,
};
pub use super::check_group_slug::{
    CheckGroupSlug, CheckGroupSlugError, CheckGroupSlugParams,
};
pub use super::create_appointment::{
    CreateAppointment, CreateAppointmentError, CreateAppointmentParams,
};
pub use super::create_appointment_note::{
    CreateAppointmentNote, CreateAppointmentNoteError, CreateAppointmentNoteParams,
};
pub use super::create_blocked_slot::{
    CreateBlockedSlot, CreateBlockedSlotError, CreateBlockedSlotParams,
};
pub use super::create_calendar::{
    CreateCalendar, CreateCalendarError, CreateCalendarParams,
};
pub use super::create_calendar_group::{
    CreateCalendarGroup, CreateCalendarGroupError, CreateCalendarGroupParams,
};
pub use super::create_calendar_resource::{
    CreateCalendarResource, CreateCalendarResourceError, CreateCalendarResourceParams,
};
pub use super::create_calendar_schedule::{
    CreateCalendarSchedule, CreateCalendarScheduleError, CreateCalendarScheduleParams,
};
pub use super::create_event_notification::{
    CreateEventNotification, CreateEventNotificationError, CreateEventNotificationParams,
};
pub use super::create_schedule::{
    CreateSchedule, CreateScheduleError, CreateScheduleParams,
};
pub use super::create_service::{CreateService, CreateServiceError, CreateServiceParams};
pub use super::create_service_booking::{
    CreateServiceBooking, CreateServiceBookingError, CreateServiceBookingParams,
};
pub use super::create_service_location::{
    CreateServiceLocation, CreateServiceLocationError, CreateServiceLocationParams,
};
pub use super::delete_appointment_note::{
    DeleteAppointmentNote, DeleteAppointmentNoteError, DeleteAppointmentNoteParams,
};
pub use super::delete_calendar::{
    DeleteCalendar, DeleteCalendarError, DeleteCalendarParams,
};
pub use super::delete_calendar_resource::{
    DeleteCalendarResource, DeleteCalendarResourceError, DeleteCalendarResourceParams,
};
pub use super::delete_event::{DeleteEvent, DeleteEventError, DeleteEventParams};
pub use super::delete_event_notification::{
    DeleteEventNotification, DeleteEventNotificationError, DeleteEventNotificationParams,
};
pub use super::delete_group::{DeleteGroup, DeleteGroupError, DeleteGroupParams};
pub use super::delete_schedule::{
    DeleteSchedule, DeleteScheduleError, DeleteScheduleParams,
};
pub use super::delete_service::{DeleteService, DeleteServiceError, DeleteServiceParams};
pub use super::delete_service_booking::{
    DeleteServiceBooking, DeleteServiceBookingError, DeleteServiceBookingParams,
};
pub use super::delete_service_location::{
    DeleteServiceLocation, DeleteServiceLocationError, DeleteServiceLocationParams,
};
pub use super::get_appointment::{
    GetAppointment, GetAppointmentError, GetAppointmentParams,
};
pub use super::get_calendar::{GetCalendar, GetCalendarError, GetCalendarParams};
pub use super::get_calendar_resource::{
    GetCalendarResource, GetCalendarResourceError, GetCalendarResourceParams,
};
pub use super::get_calendar_schedule::{
    GetCalendarSchedule, GetCalendarScheduleError, GetCalendarScheduleParams,
};
pub use super::get_event_notification::{
    GetEventNotification, GetEventNotificationError, GetEventNotificationParams,
};
pub use super::get_schedule::{GetSchedule, GetScheduleError, GetScheduleParams};
pub use super::get_service::{GetService, GetServiceError, GetServiceParams};
pub use super::get_service_booking::{
    GetServiceBooking, GetServiceBookingError, GetServiceBookingParams,
};
pub use super::get_service_location::{
    GetServiceLocation, GetServiceLocationError, GetServiceLocationParams,
};
pub use super::list_appointment_notes::{
    ListAppointmentNotes, ListAppointmentNotesError, ListAppointmentNotesParams,
};
pub use super::list_blocked_slots::{
    ListBlockedSlots, ListBlockedSlotsError, ListBlockedSlotsParams,
};
pub use super::list_calendar_events::{
    ListCalendarEvents, ListCalendarEventsError, ListCalendarEventsParams,
};
pub use super::list_calendar_resources::{
    ListCalendarResources, ListCalendarResourcesError, ListCalendarResourcesParams,
};
pub use super::list_calendars::{ListCalendars, ListCalendarsError, ListCalendarsParams};
pub use super::list_event_notifications::{
    ListEventNotifications, ListEventNotificationsError, ListEventNotificationsParams,
};
pub use super::list_free_slots::{ListFreeSlots, ListFreeSlotsError, ListFreeSlotsParams};
pub use super::list_groups::{ListGroups, ListGroupsError, ListGroupsParams};
pub use super::list_schedules::{ListSchedules, ListSchedulesError, ListSchedulesParams};
pub use super::list_service_bookings::{
    ListServiceBookings, ListServiceBookingsError, ListServiceBookingsParams,
};
pub use super::list_service_locations::{
    ListServiceLocations, ListServiceLocationsError, ListServiceLocationsParams,
};
pub use super::list_services::{ListServices, ListServicesError, ListServicesParams};
pub use super::remove_calendar_from_schedule::{
    RemoveCalendarFromSchedule, RemoveCalendarFromScheduleError,
    RemoveCalendarFromScheduleParams,
};
pub use super::set_group_status::{
    SetGroupStatus, SetGroupStatusError, SetGroupStatusParams,
};
pub use super::update_appointment::{
    UpdateAppointment, UpdateAppointmentError, UpdateAppointmentParams,
};
pub use super::update_appointment_note::{
    UpdateAppointmentNote, UpdateAppointmentNoteError, UpdateAppointmentNoteParams,
};
pub use super::update_blocked_slot::{
    UpdateBlockedSlot, UpdateBlockedSlotError, UpdateBlockedSlotParams,
};
pub use super::update_calendar::{
    UpdateCalendar, UpdateCalendarError, UpdateCalendarParams,
};
pub use super::update_calendar_resource::{
    UpdateCalendarResource, UpdateCalendarResourceError, UpdateCalendarResourceParams,
};
pub use super::update_calendar_schedule::{
    UpdateCalendarSchedule, UpdateCalendarScheduleError, UpdateCalendarScheduleParams,
};
pub use super::update_event_notification::{
    UpdateEventNotification, UpdateEventNotificationError, UpdateEventNotificationParams,
};
pub use super::update_group::{UpdateGroup, UpdateGroupError, UpdateGroupParams};
pub use super::update_schedule::{
    UpdateSchedule, UpdateScheduleError, UpdateScheduleParams,
};
pub use super::update_service::{UpdateService, UpdateServiceError, UpdateServiceParams};
pub use super::update_service_booking::{
    UpdateServiceBooking, UpdateServiceBookingError, UpdateServiceBookingParams,
};
pub use super::update_service_location::{
    UpdateServiceLocation, UpdateServiceLocationError, UpdateServiceLocationParams,
};

/// Returns the operations of this API as data.
pub fn all() -> &'static [&'static Metadata] {
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

/// The shared error enums. rustdoc shows the variants of their aliases only if they are reachable.
#[doc(hidden)]
pub mod shared {
    pub use super::super::errors::*;
}
