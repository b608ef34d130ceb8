//! `add-calendar-to-schedule`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Acknowledgement, Metadata, Operation, Request, RequestParts, TokenType,
};

use crate::CalendarId;

/// Adds a calendar to a schedule, whose hours then apply to the calendar.
///
/// Created by
/// [`Calendars::add_calendar_to_schedule`](super::Calendars::add_calendar_to_schedule).
///
/// `PUT /calendars/schedules/{id}/associations/{calendarId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type AddCalendarToSchedule = Request<AddCalendarToScheduleParams>;

/// The parameters of [`AddCalendarToSchedule`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct AddCalendarToScheduleParams {
    /// Id of the schedule to which to add the calendar.
    ///
    /// Example: `IkqiJlXJ7o9h61tCHHod`.
    pub id: String,
    /// Id of the team calendar to add to the schedule.
    ///
    /// Example: `BqTwX8QFwXzpegMve9EQ`.
    pub calendar_id: CalendarId,
}

impl AddCalendarToScheduleParams {
    /// Creates the parameters.
    pub fn new(id: impl Into<String>, calendar_id: impl Into<CalendarId>) -> Self {
        Self {
            id: id.into(),
            calendar_id: calendar_id.into(),
        }
    }
}

impl Operation for AddCalendarToScheduleParams {
    type Output = Acknowledgement;
    type Whole = Acknowledgement;
    type Error = AddCalendarToScheduleError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "add-calendar-to-schedule",
        name: "add_calendar_to_schedule",
        summary: "Adds a calendar to a schedule, whose hours then apply to the calendar.",
        deprecated: None,
        method: Method::PUT,
        path: "/calendars/schedules/{id}/associations/{calendarId}",
        is_idempotent: true,
        headers: &[("Version", "2021-04-15")],
        success: &[200],
        errors: &[400, 401, 404],
        scopes: &["calendars.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/calendars/add-calendar-to-schedule",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("id", &self.id);
        request.path("calendarId", &self.calendar_id);
    }
}

/// Errors of [`AddCalendarToSchedule`].
pub type AddCalendarToScheduleError = super::errors::CalendarScheduleError;
