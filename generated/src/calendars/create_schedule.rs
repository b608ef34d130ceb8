//! `createSchedule`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, ErrorKind, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType,
};

use super::{NewSchedule, Schedule, ScheduleResponse};
use crate::common::{BadRequestErrorBody, UnauthorizedErrorBody, UnprocessableErrorBody};

/// Creates a schedule: the hours in which a user is available.
///
/// Created by [`Calendars::create_schedule`](super::Calendars::create_schedule).
///
/// Returns [`Schedule`]: the field `schedule` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`ScheduleResponse`], in a `Response`.
///
/// `POST /calendars/schedules`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type CreateSchedule = Request<CreateScheduleParams>;

/// The parameters of [`CreateSchedule`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateScheduleParams {
    /// A schedule to create: the hours in which a user is available.
    pub body: NewSchedule,
}

impl CreateScheduleParams {
    /// Creates the parameters.
    pub fn new(body: NewSchedule) -> Self {
        Self { body }
    }
}

impl Operation for CreateScheduleParams {
    type Output = Schedule;
    type Whole = ScheduleResponse;
    type Error = CreateScheduleError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "createSchedule",
        name: "create_schedule",
        summary: "Creates a schedule: the hours in which a user is available.",
        deprecated: None,
        method: Method::POST,
        path: "/calendars/schedules",
        is_idempotent: false,
        headers: &[("Version", "2021-04-15")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &["calendars.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/calendars/create-schedule",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<Schedule, DecodeError> {
        response
            .payload(&[&["schedule"]], |envelope: ScheduleResponse| envelope.schedule)
    }
}

/// Errors of [`CreateSchedule`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub enum CreateScheduleError {
    /// `400 Bad Request`.
    ///
    /// Example: `{"statusCode":400,"message":"Bad Request"}`.
    BadRequest(BadRequestErrorBody),
    /// `401 Unauthorized`.
    ///
    /// Example: `{"statusCode":401,"message":"Invalid token: access token is
    /// invalid","error":"Unauthorized"}`.
    Unauthorized(UnauthorizedErrorBody),
    /// `422 Unprocessable Entity`.
    ///
    /// Example: `{"statusCode":422,"message":["Unprocessable
    /// Entity"],"error":"Unprocessable Entity"}`.
    UnprocessableEntity(UnprocessableErrorBody),
    /// Any other status; the error has it as `status`.
    Undocumented,
}

impl ErrorKind for CreateScheduleError {
    #[inline]
    fn read(response: &ResponseParts) -> Self {
        match response.status().as_u16() {
            400 => Self::BadRequest(response.error_body()),
            401 => Self::Unauthorized(response.error_body()),
            422 => Self::UnprocessableEntity(response.error_body()),
            _ => Self::Undocumented,
        }
    }
}
