//! `update-appointment-note`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{AppointmentNoteFields, AppointmentNoteResponse, Note};
use crate::{CalendarEventId, NoteId};

/// Updates a note of an appointment.
///
/// Created by
/// [`Calendars::update_appointment_note`](super::Calendars::update_appointment_note).
///
/// Returns [`Note`]: the field `note` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`AppointmentNoteResponse`], in a `Response`.
///
/// `PUT /calendars/appointments/{appointmentId}/notes/{noteId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type UpdateAppointmentNote = Request<UpdateAppointmentNoteParams>;

/// The parameters of [`UpdateAppointmentNote`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateAppointmentNoteParams {
    /// Id of the appointment that the note belongs to.
    ///
    /// Example: `Lb4tZq9WnH2xVc7RsK8m`.
    pub appointment_id: CalendarEventId,
    /// Id of the note to update.
    ///
    /// Example: `HGPcayliwcdoUFzvbTok`.
    pub note_id: NoteId,
    /// New text of the note.
    pub body: AppointmentNoteFields,
}

impl UpdateAppointmentNoteParams {
    /// Creates the parameters.
    pub fn new(
        appointment_id: impl Into<CalendarEventId>,
        note_id: impl Into<NoteId>,
        body: AppointmentNoteFields,
    ) -> Self {
        Self {
            appointment_id: appointment_id.into(),
            note_id: note_id.into(),
            body,
        }
    }
}

impl Operation for UpdateAppointmentNoteParams {
    type Output = Note;
    type Whole = AppointmentNoteResponse;
    type Error = UpdateAppointmentNoteError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "update-appointment-note",
        name: "update_appointment_note",
        summary: "Updates a note of an appointment.",
        deprecated: None,
        method: Method::PUT,
        path: "/calendars/appointments/{appointmentId}/notes/{noteId}",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401],
        scopes: &["calendars/events.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/calendars/update-appointment-note",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("appointmentId", &self.appointment_id);
        request.path("noteId", &self.note_id);
        request.json(&self.body);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<Note, DecodeError> {
        response.payload(&[&["note"]], |envelope: AppointmentNoteResponse| envelope.note)
    }
}

/// Errors of [`UpdateAppointmentNote`].
pub type UpdateAppointmentNoteError = super::errors::CalendarsError;
