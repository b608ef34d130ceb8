//! The Workflows API as a mock.

use highlevel_mock::{Expect, Listed, Mock, mock_error, mock_operation};

use super::operations::{ListWorkflowsError, ListWorkflowsParams};

/// The mock of the Workflows API: each method starts an expectation on an operation.
#[derive(Clone, Copy, Debug)]
pub struct Workflows<'a> {
    mock: &'a Mock,
}

impl<'a> Workflows<'a> {
    pub(crate) fn new(mock: &'a Mock) -> Self {
        Self { mock }
    }

    /// Mocks [`list_workflows`](super::Workflows::list_workflows).
    pub fn list_workflows(&self) -> Expect<'a, ListWorkflowsParams> {
        self.mock.expect()
    }
}

/// The operations that the mock of this API knows.
pub(crate) const OPERATIONS: &[Listed] = &[Listed::of::<ListWorkflowsParams>()];

mock_operation! {
    ListWorkflowsParams, "v3_workflows().list_workflows()", payload("workflows"),
    [query("locationId")],
    "{\"workflows\":[{\"id\":\"78559bb3-b920-461e-b010-7b2a2816d2a9\",\"name\":\"First Workflow\",\"status\":\"draft\",\"version\":2,\"createdAt\":\"2021-05-26T11:33:49.000Z\",\"updatedAt\":\"2021-05-26T11:33:49.000Z\",\"locationId\":\"eBG6WapS3v4ZqwA45MTxtYJ\"}]}"
}

mock_error! {
    ListWorkflowsError, [BadRequest(body) = 400,
    "{\"statusCode\":400,\"message\":\"Bad Request\"}"; Unauthorized(body) = 401,
    "{\"statusCode\":401,\"message\":\"Invalid token: access token is invalid\",\"error\":\"Unauthorized\"}";
    UnprocessableEntity(body) = 422,
    "{\"statusCode\":422,\"message\":[\"Unprocessable Entity\"],\"error\":\"Unprocessable Entity\"}"]
}
