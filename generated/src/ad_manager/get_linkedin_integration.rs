//! `li-get-integration`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use crate::LocationId;

/// Returns the connection of a location to LinkedIn.
///
/// Created by
/// [`AdManager::get_linkedin_integration`](super::AdManager::get_linkedin_integration).
///
/// `GET /ad-publishing/linkedin/integration`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type GetLinkedinIntegration = Request<GetLinkedinIntegrationParams>;

/// The parameters of [`GetLinkedinIntegration`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetLinkedinIntegrationParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `HChooFuiyPpVYzeJ4HMe`.
    pub location_id: LocationId,
}

impl GetLinkedinIntegrationParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
        }
    }
}

impl Operation for GetLinkedinIntegrationParams {
    type Output = Value;
    type Whole = Value;
    type Error = GetLinkedinIntegrationError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "li-get-integration",
        name: "get_linkedin_integration",
        summary: "Returns the connection of a location to LinkedIn.",
        deprecated: None,
        method: Method::GET,
        path: "/ad-publishing/linkedin/integration",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["adPublishing.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/ad-manager/li-get-integration",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("locationId", &self.location_id);
    }
}

/// Errors of [`GetLinkedinIntegration`].
pub type GetLinkedinIntegrationError = super::errors::AdManagerError;
