//! The Surveys API as a mock.

use highlevel_mock::{Expect, Listed, Mock, mock_error, mock_operation};

use super::operations::{
    ListSurveySubmissionsError, ListSurveySubmissionsParams, ListSurveysError,
    ListSurveysParams,
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

    /// Mocks [`list_surveys`](super::Surveys::list_surveys).
    pub fn list_surveys(&self) -> Expect<'a, ListSurveysParams> {
        self.mock.expect()
    }

    /// Mocks [`list_survey_submissions`](super::Surveys::list_survey_submissions).
    pub fn list_survey_submissions(&self) -> Expect<'a, ListSurveySubmissionsParams> {
        self.mock.expect()
    }
}

/// The operations that the mock of this API knows.
pub(crate) const OPERATIONS: &[Listed] = &[
    Listed::of::<ListSurveysParams>(),
    Listed::of::<ListSurveySubmissionsParams>(),
];

mock_operation! {
    ListSurveysParams, "v3_surveys().list_surveys()", json, [query("locationId"),
    query("skip"), query("limit"), query("type")],
    "{\"surveys\":[{\"id\":\"I5GFa3d3cKjojpe4VVUx\",\"name\":\"Survey 1\",\"locationId\":\"ve9EPM428h8vShlRW1KT\"}],\"total\":20}"
}

mock_operation! {
    ListSurveySubmissionsParams, "v3_surveys().list_survey_submissions()", json,
    [query("locationId"), query("page"), query("limit"), query("surveyId"), query("q"),
    query("startAt"), query("endAt")],
    "{\"submissions\":[{\"id\":\"be759b9a-c3ec-4b29-ba07-fc3c89c77673\",\"contactId\":\"9NkT25Vor1v4aQatFsv2\",\"createdAt\":\"2020-11-01T18:02:21.000Z\",\"surveyId\":\"jjusM6EOngDExnbo2DbU\",\"name\":\"test\",\"email\":\"test@test.com\"}],\"meta\":{\"total\":1,\"currentPage\":1}}"
}

mock_error! {
    ListSurveysError, [BadRequest(body) = 400,
    "{\"statusCode\":400,\"message\":\"Bad Request\"}"; Unauthorized(body) = 401,
    "{\"statusCode\":401,\"message\":\"Invalid token: access token is invalid\",\"error\":\"Unauthorized\"}"]
}

mock_error! {
    ListSurveySubmissionsError, [BadRequest(body) = 400,
    "{\"statusCode\":400,\"message\":\"Bad Request\"}"; Unauthorized(body) = 401,
    "{\"statusCode\":401,\"message\":\"Invalid token: access token is invalid\",\"error\":\"Unauthorized\"}";
    UnprocessableEntity(body) = 422,
    "{\"statusCode\":422,\"message\":[\"Unprocessable Entity\"],\"error\":\"Unprocessable Entity\"}"]
}
