//! The Companies API as a mock.

use highlevel_mock::{Expect, Listed, Mock, mock_error, mock_operation};

use super::{GetCompanyError, GetCompanyParams};

/// The mock of the Companies API: each method starts an expectation on an operation.
#[derive(Clone, Copy, Debug)]
pub struct Companies<'a> {
    mock: &'a Mock,
}

impl<'a> Companies<'a> {
    pub(crate) fn new(mock: &'a Mock) -> Self {
        Self { mock }
    }

    /// Mocks [`get_company`](super::Companies::get_company).
    pub fn get_company(&self) -> Expect<'a, GetCompanyParams> {
        self.mock.expect()
    }
}

/// The method, path and headers that select an operation.
pub(crate) const OPERATIONS: &[Listed] = &[Listed::of::<GetCompanyParams>()];

mock_operation! {
    GetCompanyParams, "companies().get_company()", payload("company"),
    [path("companyId")]
}

mock_error! {
    GetCompanyError, [BadRequest(body) = 400,
    "{\"statusCode\":400,\"message\":\"Bad Request\"}"; Unauthorized(body) = 401,
    "{\"statusCode\":401,\"message\":\"Invalid token: access token is invalid\",\"error\":\"Unauthorized\"}";
    UnprocessableEntity(body) = 422,
    "{\"statusCode\":422,\"message\":[\"Unprocessable Entity\"],\"error\":\"Unprocessable Entity\"}"]
}
