//! The Workflows API as a mock.

use highlevel_mock::{Expect, Listed, Mock, mock_error, mock_operation};

use super::{GetWorkflowsError, GetWorkflowsParams};

/// The mock of the Workflows API: each method starts an expectation on an operation.
#[derive(Clone, Copy, Debug)]
pub struct Workflows<'a> {
    mock: &'a Mock,
}

impl<'a> Workflows<'a> {
    pub(crate) fn new(mock: &'a Mock) -> Self {
        Self { mock }
    }

    /// Mocks [`get_workflows`](super::Workflows::get_workflows).
    pub fn get_workflows(&self) -> Expect<'a, GetWorkflowsParams> {
        self.mock.expect()
    }
}

/// The method, path and headers that select an operation.
pub(crate) const OPERATIONS: &[Listed] = &[Listed::of::<GetWorkflowsParams>()];

mock_operation! {
    GetWorkflowsParams, "workflows().get_workflows()", json, [query("locationId")]
}

mock_error! {
    GetWorkflowsError, [BadRequest(body) = 400,
    "{\"statusCode\":400,\"message\":\"Bad Request\"}"; Unauthorized(body) = 401,
    "{\"statusCode\":401,\"message\":\"Invalid token: access token is invalid\",\"error\":\"Unauthorized\"}";
    UnprocessableEntity(body) = 422,
    "{\"statusCode\":422,\"message\":[\"Unprocessable Entity\"],\"error\":\"Unprocessable Entity\"}"]
}
