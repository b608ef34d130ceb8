//! `get-appointment`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{AppointmentResponse, CalendarEvent};
use crate::CalendarEventId;

/// Returns an appointment.
///
/// Created by [`Calendars::get_appointment`](super::Calendars::get_appointment).
///
/// Returns [`CalendarEvent`]: the field `event` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`AppointmentResponse`], in a `Response`.
///
/// `GET /calendars/events/appointments/{eventId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type GetAppointment = Request<GetAppointmentParams>;

/// The parameters of [`GetAppointment`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetAppointmentParams {
    /// Id of the appointment. For a recurring appointment, the id of one occurrence, or
    /// the id of the master event for the whole series.
    ///
    /// Example: `Lb4tZq9WnH2xVc7RsK8m`.
    pub event_id: CalendarEventId,
}

impl GetAppointmentParams {
    /// Creates the parameters.
    pub fn new(event_id: impl Into<CalendarEventId>) -> Self {
        Self { event_id: event_id.into() }
    }
}

impl Operation for GetAppointmentParams {
    type Output = CalendarEvent;
    type Whole = AppointmentResponse;
    type Error = GetAppointmentError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-appointment",
        name: "get_appointment",
        summary: "Returns an appointment.",
        deprecated: None,
        method: Method::GET,
        path: "/calendars/events/appointments/{eventId}",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401],
        scopes: &["calendars/events.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/calendars/get-appointment",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("eventId", &self.event_id);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<CalendarEvent, DecodeError> {
        response
            .payload(
                &[&["event", "appointment"]],
                |envelope: AppointmentResponse| envelope.event,
            )
    }
}

/// Errors of [`GetAppointment`].
pub type GetAppointmentError = super::errors::CalendarsError;
