//! The Email ISV API as a mock.

use highlevel_mock::{Expect, Listed, Mock, mock_error, mock_operation};

use super::operations::{VerifyEmailError, VerifyEmailParams};

/// The mock of the Email ISV API: each method starts an expectation on an operation.
#[derive(Clone, Copy, Debug)]
pub struct EmailIsv<'a> {
    mock: &'a Mock,
}

impl<'a> EmailIsv<'a> {
    pub(crate) fn new(mock: &'a Mock) -> Self {
        Self { mock }
    }

    /// Mocks [`verify_email`](super::EmailIsv::verify_email).
    pub fn verify_email(&self) -> Expect<'a, VerifyEmailParams> {
        self.mock.expect()
    }
}

/// The operations that the mock of this API knows.
pub(crate) const OPERATIONS: &[Listed] = &[Listed::of::<VerifyEmailParams>()];

mock_operation! {
    VerifyEmailParams, "email_isv().verify_email()", json, [query("locationId"),
    json("body")],
    "{\"reason\":[\"reason\"],\"result\":\"undeliverable\",\"risk\":\"low\",\"address\":\"abc@xyz.com\",\"leadconnectorRecomendation\":{\"isEmailValid\":false}}"
}

mock_error! {
    VerifyEmailError, [BadRequest(body) = 400,
    "{\"statusCode\":400,\"message\":\"Bad Request\"}"; Unauthorized(body) = 401,
    "{\"statusCode\":401,\"message\":\"Invalid token: access token is invalid\",\"error\":\"Unauthorized\"}";
    UnprocessableEntity(body) = 422,
    "{\"statusCode\":422,\"message\":[\"Unprocessable Entity\"],\"error\":\"Unprocessable Entity\"}"]
}
