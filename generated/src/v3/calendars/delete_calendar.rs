//! `delete-calendar`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Acknowledgement, Metadata, Operation, Request, RequestParts, TokenType,
};

use crate::CalendarId;

/// Deletes a calendar.
///
/// Created by [`Calendars::delete_calendar`](super::Calendars::delete_calendar).
///
/// `DELETE /calendars/{calendarId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type DeleteCalendar = Request<DeleteCalendarParams>;

/// The parameters of [`DeleteCalendar`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeleteCalendarParams {
    /// Id of the calendar to delete.
    ///
    /// Example: `BqTwX8QFwXzpegMve9EQ`.
    pub calendar_id: CalendarId,
}

impl DeleteCalendarParams {
    /// Creates the parameters.
    pub fn new(calendar_id: impl Into<CalendarId>) -> Self {
        Self {
            calendar_id: calendar_id.into(),
        }
    }
}

impl Operation for DeleteCalendarParams {
    type Output = Acknowledgement;
    type Whole = Acknowledgement;
    type Error = DeleteCalendarError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "delete-calendar",
        name: "delete_calendar",
        summary: "Deletes a calendar.",
        deprecated: None,
        method: Method::DELETE,
        path: "/calendars/{calendarId}",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401],
        scopes: &["calendars.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/calendars/delete-calendar",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("calendarId", &self.calendar_id);
    }
}

/// Errors of [`DeleteCalendar`].
pub type DeleteCalendarError = super::errors::CalendarsError;
