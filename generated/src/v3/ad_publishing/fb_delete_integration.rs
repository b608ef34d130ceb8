//! `fb-delete-integration`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Metadata, Operation, Request, RequestParts, TokenType, request_builder,
};

use super::errors::AdPublishingError;
use super::{API, LocationIdBody};

/// Disconnects a location from Facebook.
///
/// Created by
/// [`AdPublishing::fb_delete_integration`](super::AdPublishing::fb_delete_integration).
///
/// `DELETE /ad-publishing/facebook/integration`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct FbDeleteIntegration {
    pub(super) request: Request<FbDeleteIntegrationParams>,
}

request_builder! {
    FbDeleteIntegration, FbDeleteIntegrationParams
}

/// The parameters of [`FbDeleteIntegration`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct FbDeleteIntegrationParams {
    /// The request body.
    pub body: LocationIdBody,
}

impl FbDeleteIntegrationParams {
    /// Creates the parameters.
    pub fn new(body: LocationIdBody) -> Self {
        Self { body }
    }
}

impl Operation for FbDeleteIntegrationParams {
    type Output = ();
    type Error = FbDeleteIntegrationError;

    const METADATA: &'static Metadata = &Metadata {
        api: &API,
        id: "fb-delete-integration",
        name: "fb_delete_integration",
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
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }
}

/// Errors of [`FbDeleteIntegration`].
pub type FbDeleteIntegrationError = AdPublishingError;
