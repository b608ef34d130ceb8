//! `getCalendarSchedule`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{CalendarScheduleResponse, EventCalendarSchedule};
use crate::CalendarId;

/// Returns the schedule of an event calendar.
///
/// Created by
/// [`Calendars::get_calendar_schedule`](super::Calendars::get_calendar_schedule).
///
/// Returns [`EventCalendarSchedule`]: the field `schedule` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`CalendarScheduleResponse`], in a `Response`.
///
/// `GET /calendars/schedules/event-calendar/{calendarId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type GetCalendarSchedule = Request<GetCalendarScheduleParams>;

/// The parameters of [`GetCalendarSchedule`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetCalendarScheduleParams {
    /// Id of the event calendar (a calendar of the type `event`) to which the schedule
    /// belongs.
    ///
    /// Example: `BqTwX8QFwXzpegMve9EQ`.
    pub calendar_id: CalendarId,
}

impl GetCalendarScheduleParams {
    /// Creates the parameters.
    pub fn new(calendar_id: impl Into<CalendarId>) -> Self {
        Self {
            calendar_id: calendar_id.into(),
        }
    }
}

impl Operation for GetCalendarScheduleParams {
    type Output = EventCalendarSchedule;
    type Whole = CalendarScheduleResponse;
    type Error = GetCalendarScheduleError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "getCalendarSchedule",
        name: "get_calendar_schedule",
        summary: "Returns the schedule of an event calendar.",
        deprecated: None,
        method: Method::GET,
        path: "/calendars/schedules/event-calendar/{calendarId}",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 404],
        scopes: &["calendars.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("calendarId", &self.calendar_id);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<EventCalendarSchedule, DecodeError> {
        response
            .payload(
                &[&["schedule"]],
                |envelope: CalendarScheduleResponse| envelope.schedule,
            )
    }
}

/// Errors of [`GetCalendarSchedule`].
pub type GetCalendarScheduleError = super::errors::ScheduleError;
