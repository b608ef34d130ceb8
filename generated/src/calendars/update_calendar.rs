//! `update-calendar`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{Calendar, CalendarResponse, CalendarUpdate};
use crate::CalendarId;

/// Updates a calendar.
///
/// Created by [`Calendars::update_calendar`](super::Calendars::update_calendar).
///
/// Returns [`Calendar`]: the field `calendar` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`CalendarResponse`], in a `Response`.
///
/// `PUT /calendars/{calendarId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type UpdateCalendar = Request<UpdateCalendarParams>;

/// The parameters of [`UpdateCalendar`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateCalendarParams {
    /// Id of the calendar to update.
    ///
    /// Example: `BqTwX8QFwXzpegMve9EQ`.
    pub calendar_id: CalendarId,
    /// Changes to a calendar.
    pub body: CalendarUpdate,
}

impl UpdateCalendarParams {
    /// Creates the parameters.
    pub fn new(calendar_id: impl Into<CalendarId>, body: CalendarUpdate) -> Self {
        Self {
            calendar_id: calendar_id.into(),
            body,
        }
    }
}

impl Operation for UpdateCalendarParams {
    type Output = Calendar;
    type Whole = CalendarResponse;
    type Error = UpdateCalendarError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "update-calendar",
        name: "update_calendar",
        summary: "Updates a calendar.",
        deprecated: None,
        method: Method::PUT,
        path: "/calendars/{calendarId}",
        is_idempotent: true,
        headers: &[("Version", "2021-04-15")],
        success: &[200],
        errors: &[400, 401],
        scopes: &["calendars.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/calendars/update-calendar",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("calendarId", &self.calendar_id);
        request.json(&self.body);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<Calendar, DecodeError> {
        response
            .payload(&[&["calendar"]], |envelope: CalendarResponse| envelope.calendar)
    }
}

/// Errors of [`UpdateCalendar`].
pub type UpdateCalendarError = super::errors::CalendarsError;
