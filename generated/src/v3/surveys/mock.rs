//! The Surveys API as a mock.

use highlevel_mock::{Expect, Listed, Mock, mock_error, mock_operation};

use super::{
    GetSurveysError, GetSurveysParams, GetSurveysSubmissionsError,
    GetSurveysSubmissionsParams,
};

/// The mock of the Surveys API: each method starts an expectation on an operation.
#[derive(Clone, Copy, Debug)]
pub struct Surveys<'a> {
    mock: &'a Mock,
}

impl<'a> Surveys<'a> {
    pub(crate) fn new(mock: &'a Mock) -> Self {
        Self { mock }
    }

    /// Mocks [`get_surveys`](super::Surveys::get_surveys).
    pub fn get_surveys(&self) -> Expect<'a, GetSurveysParams> {
        self.mock.expect()
    }

    /// Mocks [`get_surveys_submissions`](super::Surveys::get_surveys_submissions).
    pub fn get_surveys_submissions(&self) -> Expect<'a, GetSurveysSubmissionsParams> {
        self.mock.expect()
    }
}

/// The method, path and headers that select an operation.
pub(crate) const OPERATIONS: &[Listed] = &[
    Listed::of::<GetSurveysParams>(),
    Listed::of::<GetSurveysSubmissionsParams>(),
];

mock_operation! {
    GetSurveysParams, "v3_surveys().get_surveys()", json, [query("locationId"),
    query("skip"), query("limit"), query("type")]
}

mock_operation! {
    GetSurveysSubmissionsParams, "v3_surveys().get_surveys_submissions()", json,
    [query("locationId"), query("page"), query("limit"), query("surveyId"), query("q"),
    query("startAt"), query("endAt")]
}

mock_error! {
    GetSurveysError, [BadRequest(body) = 400,
    "{\"statusCode\":400,\"message\":\"Bad Request\"}"; Unauthorized(body) = 401,
    "{\"statusCode\":401,\"message\":\"Invalid token: access token is invalid\",\"error\":\"Unauthorized\"}"]
}

mock_error! {
    GetSurveysSubmissionsError, [BadRequest(body) = 400,
    "{\"statusCode\":400,\"message\":\"Bad Request\"}"; Unauthorized(body) = 401,
    "{\"statusCode\":401,\"message\":\"Invalid token: access token is invalid\",\"error\":\"Unauthorized\"}";
    UnprocessableEntity(body) = 422,
    "{\"statusCode\":422,\"message\":[\"Unprocessable Entity\"],\"error\":\"Unprocessable Entity\"}"]
}
