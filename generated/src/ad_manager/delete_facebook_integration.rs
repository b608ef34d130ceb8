//! `fb-delete-integration`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use crate::LocationId;

/// Disconnects a location from Facebook.
///
/// Created by
/// [`AdManager::delete_facebook_integration`](super::AdManager::delete_facebook_integration).
///
/// `DELETE /ad-publishing/facebook/integration`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type DeleteFacebookIntegration = Request<DeleteFacebookIntegrationParams>;

/// The parameters of [`DeleteFacebookIntegration`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeleteFacebookIntegrationParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `HChooFuiyPpVYzeJ4HMe`.
    pub location_id: LocationId,
}

impl DeleteFacebookIntegrationParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
        }
    }
}

impl Operation for DeleteFacebookIntegrationParams {
    type Output = ();
    type Whole = ();
    type Error = DeleteFacebookIntegrationError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "fb-delete-integration",
        name: "delete_facebook_integration",
        summary: "Disconnects a location from Facebook.",
        deprecated: None,
        method: Method::DELETE,
        path: "/ad-publishing/facebook/integration",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["adPublishing.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-delete-integration",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.properties(&[("locationId", &self.location_id)]);
    }
}

/// Errors of [`DeleteFacebookIntegration`].
pub type DeleteFacebookIntegrationError = super::errors::AdManagerError;
