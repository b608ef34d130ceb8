//! `delete-appointment-note`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Acknowledgement, Metadata, Operation, Request, RequestParts, TokenType,
};

use crate::{CalendarEventId, NoteId};

/// Deletes a note of an appointment.
///
/// Created by
/// [`Calendars::delete_appointment_note`](super::Calendars::delete_appointment_note).
///
/// `DELETE /calendars/appointments/{appointmentId}/notes/{noteId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type DeleteAppointmentNote = Request<DeleteAppointmentNoteParams>;

/// The parameters of [`DeleteAppointmentNote`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeleteAppointmentNoteParams {
    /// Id of the appointment that the note belongs to.
    ///
    /// Example: `Lb4tZq9WnH2xVc7RsK8m`.
    pub appointment_id: CalendarEventId,
    /// Id of the note to delete.
    ///
    /// Example: `HGPcayliwcdoUFzvbTok`.
    pub note_id: NoteId,
}

impl DeleteAppointmentNoteParams {
    /// Creates the parameters.
    pub fn new(
        appointment_id: impl Into<CalendarEventId>,
        note_id: impl Into<NoteId>,
    ) -> Self {
        Self {
            appointment_id: appointment_id.into(),
            note_id: note_id.into(),
        }
    }
}

impl Operation for DeleteAppointmentNoteParams {
    type Output = Acknowledgement;
    type Whole = Acknowledgement;
    type Error = DeleteAppointmentNoteError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "delete-appointment-note",
        name: "delete_appointment_note",
        summary: "Deletes a note of an appointment.",
        deprecated: None,
        method: Method::DELETE,
        path: "/calendars/appointments/{appointmentId}/notes/{noteId}",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401],
        scopes: &["calendars/events.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/calendars/delete-appointment-note",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("appointmentId", &self.appointment_id);
        request.path("noteId", &self.note_id);
    }
}

/// Errors of [`DeleteAppointmentNote`].
pub type DeleteAppointmentNoteError = super::errors::CalendarsError;
