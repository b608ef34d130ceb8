//! `remove-calendar-from-schedule`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Acknowledgement, Metadata, Operation, Request, RequestParts, TokenType,
};

use crate::CalendarId;

/// Removes a calendar from a schedule. The schedule is kept.
///
/// Created by
/// [`Calendars::remove_calendar_from_schedule`](super::Calendars::remove_calendar_from_schedule).
///
/// `DELETE /calendars/schedules/{id}/associations/{calendarId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type RemoveCalendarFromSchedule = Request<RemoveCalendarFromScheduleParams>;

/// The parameters of [`RemoveCalendarFromSchedule`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct RemoveCalendarFromScheduleParams {
    /// Id of the schedule from which to remove the calendar.
    ///
    /// Example: `IkqiJlXJ7o9h61tCHHod`.
    pub id: String,
    /// Id of the calendar to remove from the schedule.
    ///
    /// Example: `BqTwX8QFwXzpegMve9EQ`.
    pub calendar_id: CalendarId,
}

impl RemoveCalendarFromScheduleParams {
    /// Creates the parameters.
    pub fn new(id: impl Into<String>, calendar_id: impl Into<CalendarId>) -> Self {
        Self {
            id: id.into(),
            calendar_id: calendar_id.into(),
        }
    }
}

impl Operation for RemoveCalendarFromScheduleParams {
    type Output = Acknowledgement;
    type Whole = Acknowledgement;
    type Error = RemoveCalendarFromScheduleError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "remove-calendar-from-schedule",
        name: "remove_calendar_from_schedule",
        summary: "Removes a calendar from a schedule. The schedule is kept.",
        deprecated: None,
        method: Method::DELETE,
        path: "/calendars/schedules/{id}/associations/{calendarId}",
        is_idempotent: true,
        headers: &[("Version", "2021-04-15")],
        success: &[200],
        errors: &[400, 401, 404],
        scopes: &["calendars.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/calendars/remove-calendar-from-schedule",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("id", &self.id);
        request.path("calendarId", &self.calendar_id);
    }
}

/// Errors of [`RemoveCalendarFromSchedule`].
pub type RemoveCalendarFromScheduleError = super::errors::CalendarScheduleError;
