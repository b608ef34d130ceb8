//! `getScheduleById`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{Schedule, ScheduleResponse};

/// Returns a schedule.
///
/// Created by [`Calendars::get_schedule`](super::Calendars::get_schedule).
///
/// Returns [`Schedule`]: the field `schedule` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`ScheduleResponse`], in a `Response`.
///
/// `GET /calendars/schedules/{id}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type GetSchedule = Request<GetScheduleParams>;

/// The parameters of [`GetSchedule`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetScheduleParams {
    /// Id of the schedule to return.
    ///
    /// Example: `IkqiJlXJ7o9h61tCHHod`.
    pub id: String,
}

impl GetScheduleParams {
    /// Creates the parameters.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl Operation for GetScheduleParams {
    type Output = Schedule;
    type Whole = ScheduleResponse;
    type Error = GetScheduleError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "getScheduleById",
        name: "get_schedule",
        summary: "Returns a schedule.",
        deprecated: None,
        method: Method::GET,
        path: "/calendars/schedules/{id}",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 404],
        scopes: &["calendars.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/calendars/get-schedule-by-id",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("id", &self.id);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<Schedule, DecodeError> {
        response
            .payload(&[&["schedule"]], |envelope: ScheduleResponse| envelope.schedule)
    }
}

/// Errors of [`GetSchedule`].
pub type GetScheduleError = super::errors::ScheduleError;
