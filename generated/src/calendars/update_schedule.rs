//! `updateSchedule`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, ErrorKind, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType,
};

use super::{Schedule, ScheduleResponse, ScheduleUpdate};
use crate::common::{BadRequestErrorBody, UnauthorizedErrorBody, UnprocessableErrorBody};

/// Updates a schedule.
///
/// Created by [`Calendars::update_schedule`](super::Calendars::update_schedule).
///
/// Returns [`Schedule`]: the field `schedule` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`ScheduleResponse`], in a `Response`.
///
/// `PUT /calendars/schedules/{id}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type UpdateSchedule = Request<UpdateScheduleParams>;

/// The parameters of [`UpdateSchedule`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateScheduleParams {
    /// Id of the schedule to update.
    ///
    /// Example: `sch123def456ghi789`.
    pub id: String,
    /// Changes to a schedule.
    pub body: ScheduleUpdate,
}

impl UpdateScheduleParams {
    /// Creates the parameters.
    pub fn new(id: impl Into<String>, body: ScheduleUpdate) -> Self {
        Self { id: id.into(), body }
    }
}

impl Operation for UpdateScheduleParams {
    type Output = Schedule;
    type Whole = ScheduleResponse;
    type Error = UpdateScheduleError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "updateSchedule",
        name: "update_schedule",
        summary: "Updates a schedule.",
        deprecated: None,
        method: Method::PUT,
        path: "/calendars/schedules/{id}",
        is_idempotent: true,
        headers: &[("Version", "2021-04-15")],
        success: &[200],
        errors: &[400, 401, 404, 422],
        scopes: &["calendars.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/calendars/update-schedule",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("id", &self.id);
        request.json(&self.body);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<Schedule, DecodeError> {
        response
            .payload(&[&["schedule"]], |envelope: ScheduleResponse| envelope.schedule)
    }
}

/// Errors of [`UpdateSchedule`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub enum UpdateScheduleError {
    /// `400 Bad Request`.
    ///
    /// Example: `{"statusCode":400,"message":"Bad Request"}`.
    BadRequest(BadRequestErrorBody),
    /// `401 Unauthorized`.
    ///
    /// Example: `{"statusCode":401,"message":"Invalid token: access token is
    /// invalid","error":"Unauthorized"}`.
    Unauthorized(UnauthorizedErrorBody),
    /// `404 Not Found`.
    NotFound,
    /// `422 Unprocessable Entity`.
    ///
    /// Example: `{"statusCode":422,"message":["Unprocessable
    /// Entity"],"error":"Unprocessable Entity"}`.
    UnprocessableEntity(UnprocessableErrorBody),
    /// Any other status; the error has it as `status`.
    Undocumented,
}

impl ErrorKind for UpdateScheduleError {
    #[inline]
    fn read(response: &ResponseParts) -> Self {
        match response.status().as_u16() {
            400 => Self::BadRequest(response.error_body()),
            401 => Self::Unauthorized(response.error_body()),
            404 => Self::NotFound,
            422 => Self::UnprocessableEntity(response.error_body()),
            _ => Self::Undocumented,
        }
    }
}
