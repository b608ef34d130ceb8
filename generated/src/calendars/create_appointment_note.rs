//! `create-appointment-note`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{AppointmentNoteFields, AppointmentNoteResponse, Note};
use crate::CalendarEventId;

/// Creates a note about an appointment.
///
/// Created by
/// [`Calendars::create_appointment_note`](super::Calendars::create_appointment_note).
///
/// Returns [`Note`]: the field `note` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`AppointmentNoteResponse`], in a `Response`.
///
/// `POST /calendars/appointments/{appointmentId}/notes`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type CreateAppointmentNote = Request<CreateAppointmentNoteParams>;

/// The parameters of [`CreateAppointmentNote`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateAppointmentNoteParams {
    /// Id of the appointment that the note belongs to.
    ///
    /// Example: `Lb4tZq9WnH2xVc7RsK8m`.
    pub appointment_id: CalendarEventId,
    /// The note to create.
    pub body: AppointmentNoteFields,
}

impl CreateAppointmentNoteParams {
    /// Creates the parameters.
    pub fn new(
        appointment_id: impl Into<CalendarEventId>,
        body: AppointmentNoteFields,
    ) -> Self {
        Self {
            appointment_id: appointment_id.into(),
            body,
        }
    }
}

impl Operation for CreateAppointmentNoteParams {
    type Output = Note;
    type Whole = AppointmentNoteResponse;
    type Error = CreateAppointmentNoteError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "create-appointment-note",
        name: "create_appointment_note",
        summary: "Creates a note about an appointment.",
        deprecated: None,
        method: Method::POST,
        path: "/calendars/appointments/{appointmentId}/notes",
        is_idempotent: false,
        headers: &[("Version", "2021-04-15")],
        success: &[201],
        errors: &[400, 401],
        scopes: &["calendars/events.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/calendars/create-appointment-note",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("appointmentId", &self.appointment_id);
        request.json(&self.body);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<Note, DecodeError> {
        response.payload(&[&["note"]], |envelope: AppointmentNoteResponse| envelope.note)
    }
}

/// Errors of [`CreateAppointmentNote`].
pub type CreateAppointmentNoteError = super::errors::CalendarsError;
