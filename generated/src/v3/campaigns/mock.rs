//! The Campaigns API as a mock.

use highlevel_mock::{Expect, Listed, Mock, mock_error, mock_operation};

use super::operations::{ListCampaignsError, ListCampaignsParams};

/// The mock of the Campaigns API: each method starts an expectation on an operation.
#[derive(Clone, Copy, Debug)]
pub struct Campaigns<'a> {
    mock: &'a Mock,
}

impl<'a> Campaigns<'a> {
    pub(crate) fn new(mock: &'a Mock) -> Self {
        Self { mock }
    }

    /// Mocks [`list_campaigns`](super::Campaigns::list_campaigns).
    pub fn list_campaigns(&self) -> Expect<'a, ListCampaignsParams> {
        self.mock.expect()
    }
}

/// The operations that the mock of this API knows.
pub(crate) const OPERATIONS: &[Listed] = &[Listed::of::<ListCampaignsParams>()];

mock_operation! {
    ListCampaignsParams, "v3_campaigns().list_campaigns()", payload("campaigns"),
    [query("locationId"), query("status")],
    "{\"campaigns\":[{\"id\":\"mIVALPYuTD7YjUHnFEx4\",\"name\":\"test\",\"status\":\"published\",\"locationId\":\"ve9EPM428h8vShlRW1KT\"}]}"
}

mock_error! {
    ListCampaignsError, [BadRequest(body) = 400,
    "{\"statusCode\":400,\"message\":\"Bad Request\"}"; Unauthorized(body) = 401,
    "{\"statusCode\":401,\"message\":\"Invalid token: access token is invalid\",\"error\":\"Unauthorized\"}";
    UnprocessableEntity(body) = 422,
    "{\"statusCode\":422,\"message\":[\"Unprocessable Entity\"],\"error\":\"Unprocessable Entity\"}"]
}
