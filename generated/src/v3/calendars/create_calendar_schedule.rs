//! `createCalendarSchedule`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{CalendarScheduleResponse, EventCalendarSchedule, NewCalendarSchedule};
use crate::CalendarId;

/// Creates the schedule of an event calendar.
///
/// Created by
/// [`Calendars::create_calendar_schedule`](super::Calendars::create_calendar_schedule).
///
/// Returns [`EventCalendarSchedule`]: the field `schedule` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`CalendarScheduleResponse`], in a `Response`.
///
/// `POST /calendars/schedules/event-calendar/{calendarId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type CreateCalendarSchedule = Request<CreateCalendarScheduleParams>;

/// The parameters of [`CreateCalendarSchedule`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateCalendarScheduleParams {
    /// Id of the event calendar (a calendar of the type `event`) to which the schedule
    /// belongs.
    ///
    /// Example: `BqTwX8QFwXzpegMve9EQ`.
    pub calendar_id: CalendarId,
    /// A schedule to create for an event calendar.
    pub body: NewCalendarSchedule,
}

impl CreateCalendarScheduleParams {
    /// Creates the parameters.
    pub fn new(calendar_id: impl Into<CalendarId>, body: NewCalendarSchedule) -> Self {
        Self {
            calendar_id: calendar_id.into(),
            body,
        }
    }
}

impl Operation for CreateCalendarScheduleParams {
    type Output = EventCalendarSchedule;
    type Whole = CalendarScheduleResponse;
    type Error = CreateCalendarScheduleError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "createCalendarSchedule",
        name: "create_calendar_schedule",
        summary: "Creates the schedule of an event calendar.",
        deprecated: None,
        method: Method::POST,
        path: "/calendars/schedules/event-calendar/{calendarId}",
        is_idempotent: false,
        headers: &[("Version", "v3")],
        success: &[201],
        errors: &[400, 401, 404, 422],
        scopes: &["calendars.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("calendarId", &self.calendar_id);
        request.json(&self.body);
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

/// Errors of [`CreateCalendarSchedule`].
pub type CreateCalendarScheduleError = super::errors::UpdateCalendarScheduleError;
