//! `edit-appointment`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::{Appointment, AppointmentUpdate};
use crate::CalendarEventId;

/// Updates an appointment.
///
/// Created by
/// [`Calendars::update_appointment`](super::Calendars::update_appointment).
///
/// `PUT /calendars/events/appointments/{eventId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type UpdateAppointment = Request<UpdateAppointmentParams>;

/// The parameters of [`UpdateAppointment`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateAppointmentParams {
    /// Id of the appointment. For a recurring appointment, the id of one occurrence, or
    /// the id of the master event for the whole series.
    ///
    /// Example: `Lb4tZq9WnH2xVc7RsK8m`.
    pub event_id: CalendarEventId,
    /// Changes to an appointment.
    pub body: AppointmentUpdate,
}

impl UpdateAppointmentParams {
    /// Creates the parameters.
    pub fn new(event_id: impl Into<CalendarEventId>, body: AppointmentUpdate) -> Self {
        Self {
            event_id: event_id.into(),
            body,
        }
    }
}

impl Operation for UpdateAppointmentParams {
    type Output = Appointment;
    type Whole = Appointment;
    type Error = UpdateAppointmentError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "edit-appointment",
        name: "update_appointment",
        summary: "Updates an appointment.",
        deprecated: None,
        method: Method::PUT,
        path: "/calendars/events/appointments/{eventId}",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401],
        scopes: &["calendars/events.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/calendars/edit-appointment",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("eventId", &self.event_id);
        request.json(&self.body);
    }
}

/// Errors of [`UpdateAppointment`].
pub type UpdateAppointmentError = super::errors::CalendarsError;
