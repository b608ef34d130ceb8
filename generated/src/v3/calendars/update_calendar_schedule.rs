//! `updateCalendarSchedule`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{CalendarScheduleResponse, CalendarScheduleUpdate, EventCalendarSchedule};
use crate::CalendarId;

/// Updates the schedule of an event calendar.
///
/// Created by
/// [`Calendars::update_calendar_schedule`](super::Calendars::update_calendar_schedule).
///
/// Returns [`EventCalendarSchedule`]: the field `schedule` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`CalendarScheduleResponse`], in a `Response`.
///
/// `PUT /calendars/schedules/event-calendar/{calendarId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type UpdateCalendarSchedule = Request<UpdateCalendarScheduleParams>;

/// The parameters of [`UpdateCalendarSchedule`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateCalendarScheduleParams {
    /// Id of the event calendar (a calendar of the type `event`) to which the schedule
    /// belongs.
    ///
    /// Example: `BqTwX8QFwXzpegMve9EQ`.
    pub calendar_id: CalendarId,
    /// Changes to the schedule of an event calendar.
    pub body: CalendarScheduleUpdate,
}

impl UpdateCalendarScheduleParams {
    /// Creates the parameters.
    pub fn new(
        calendar_id: impl Into<CalendarId>,
        body: CalendarScheduleUpdate,
    ) -> Self {
        Self {
            calendar_id: calendar_id.into(),
            body,
        }
    }
}

impl Operation for UpdateCalendarScheduleParams {
    type Output = EventCalendarSchedule;
    type Whole = CalendarScheduleResponse;
    type Error = UpdateCalendarScheduleError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "updateCalendarSchedule",
        name: "update_calendar_schedule",
        summary: "Updates the schedule of an event calendar.",
        deprecated: None,
        method: Method::PUT,
        path: "/calendars/schedules/event-calendar/{calendarId}",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
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

/// Errors of [`UpdateCalendarSchedule`].
pub type UpdateCalendarScheduleError = super::errors::UpdateCalendarScheduleError;
