//! `get-appointment-notes`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Paginated, Paging, PagingSlots, PagingStep,
    Request, RequestParts, TokenType, request_builder,
};

use super::{AppointmentNoteList, Note};
use crate::CalendarEventId;

/// Lists the notes of an appointment.
///
/// Created by
/// [`Calendars::list_appointment_notes`](super::Calendars::list_appointment_notes).
///
/// Returns one page, [`AppointmentNoteList`]. Use [`pages`](crate::Request::pages) or
/// [`items`](crate::Request::items) to iterate over all of them.
///
/// `GET /calendars/appointments/{appointmentId}/notes`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ListAppointmentNotes {
    pub(super) request: Request<ListAppointmentNotesParams>,
}

impl ListAppointmentNotes {
    /// Maximum number of entries to return.
    ///
    /// At most 20. Example: `10`.
    ///
    /// Always sent, as `20` until it is set; `None` changes nothing.
    pub fn limit(mut self, value: impl IntoOptional<i64>) -> Self {
        if let Some(value) = value.into_optional() {
            self.request.params_mut().limit = value;
        }
        self
    }

    /// Number of entries to skip before the first one returned.
    ///
    /// At least 0. Example: `0`.
    ///
    /// Always sent, as `0` until it is set; `None` changes nothing.
    pub fn offset(mut self, value: impl IntoOptional<i64>) -> Self {
        if let Some(value) = value.into_optional() {
            self.request.params_mut().offset = value;
        }
        self
    }
}

request_builder! {
    ListAppointmentNotes, ListAppointmentNotesParams
}

/// The parameters of [`ListAppointmentNotes`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListAppointmentNotesParams {
    /// Id of the appointment whose notes to list.
    ///
    /// Example: `Lb4tZq9WnH2xVc7RsK8m`.
    pub appointment_id: CalendarEventId,
    /// Maximum number of entries to return.
    ///
    /// At most 20. Example: `10`.
    pub limit: i64,
    /// Number of entries to skip before the first one returned.
    ///
    /// At least 0. Example: `0`.
    pub offset: i64,
}

impl ListAppointmentNotesParams {
    /// Creates the parameters.
    pub fn new(appointment_id: impl Into<CalendarEventId>) -> Self {
        Self {
            appointment_id: appointment_id.into(),
            limit: 20,
            offset: 0,
        }
    }
}

impl Operation for ListAppointmentNotesParams {
    type Output = AppointmentNoteList;
    type Whole = AppointmentNoteList;
    type Error = ListAppointmentNotesError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-appointment-notes",
        name: "list_appointment_notes",
        summary: "Lists the notes of an appointment.",
        deprecated: None,
        method: Method::GET,
        path: "/calendars/appointments/{appointmentId}/notes",
        is_idempotent: true,
        headers: &[("Version", "2021-04-15")],
        success: &[200],
        errors: &[400, 401],
        scopes: &["calendars/events.readonly"],
        tokens: &[TokenType::Location],
        paging: Some(Self::PAGING),
        docs: "https://marketplace.gohighlevel.com/docs/ghl/calendars/get-appointment-notes",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("appointmentId", &self.appointment_id);
        request.query("limit", &self.limit);
        request.query("offset", &self.offset);
    }
}

impl Paginated for ListAppointmentNotesParams {
    type Item = Note;

    const PAGING: &'static Paging = &Paging {
        items: "$.notes",
        limit: Some("limit"),
        maximum: Some(20),
        step: PagingStep::Offset("offset"),
        total: None,
        more: Some("$.hasMore"),
    };

    #[inline]
    fn items(page: AppointmentNoteList) -> Vec<Note> {
        page.notes
    }

    #[inline]
    fn slots(&mut self) -> PagingSlots<'_> {
        PagingSlots {
            limit: Some(&mut self.limit),
            position: [Some(&mut self.offset), None],
            without: None,
        }
    }
}

/// Errors of [`ListAppointmentNotes`].
pub type ListAppointmentNotesError = super::errors::CalendarsError;
