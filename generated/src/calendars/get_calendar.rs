//! `get-calendar`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{Calendar, CalendarResponse};
use crate::CalendarId;

/// Returns a calendar.
///
/// Created by [`Calendars::get_calendar`](super::Calendars::get_calendar).
///
/// Returns [`Calendar`]: the field `calendar` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`CalendarResponse`], in a `Response`.
///
/// `GET /calendars/{calendarId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type GetCalendar = Request<GetCalendarParams>;

/// The parameters of [`GetCalendar`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetCalendarParams {
    /// Id of the calendar to return.
    ///
    /// Example: `BqTwX8QFwXzpegMve9EQ`.
    pub calendar_id: CalendarId,
}

impl GetCalendarParams {
    /// Creates the parameters.
    pub fn new(calendar_id: impl Into<CalendarId>) -> Self {
        Self {
            calendar_id: calendar_id.into(),
        }
    }
}

impl Operation for GetCalendarParams {
    type Output = Calendar;
    type Whole = CalendarResponse;
    type Error = GetCalendarError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-calendar",
        name: "get_calendar",
        summary: "Returns a calendar.",
        deprecated: None,
        method: Method::GET,
        path: "/calendars/{calendarId}",
        is_idempotent: true,
        headers: &[("Version", "2021-04-15")],
        success: &[200],
        errors: &[400, 401],
        scopes: &["calendars.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/calendars/get-calendar",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("calendarId", &self.calendar_id);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<Calendar, DecodeError> {
        response
            .payload(&[&["calendar"]], |envelope: CalendarResponse| envelope.calendar)
    }
}

/// Errors of [`GetCalendar`].
pub type GetCalendarError = super::errors::CalendarsError;
