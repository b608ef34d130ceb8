//! `google-create-integration`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::NewGoogleIntegration;

/// Connects a Google Ads account to a location.
///
/// Created by
/// [`AdManager::create_google_integration`](super::AdManager::create_google_integration).
///
/// `POST /ad-publishing/google/integration`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type CreateGoogleIntegration = Request<CreateGoogleIntegrationParams>;

/// The parameters of [`CreateGoogleIntegration`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateGoogleIntegrationParams {
    /// The Google Ads account to connect to a location.
    pub body: NewGoogleIntegration,
}

impl CreateGoogleIntegrationParams {
    /// Creates the parameters.
    pub fn new(body: NewGoogleIntegration) -> Self {
        Self { body }
    }
}

impl Operation for CreateGoogleIntegrationParams {
    type Output = Value;
    type Whole = Value;
    type Error = CreateGoogleIntegrationError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "google-create-integration",
        name: "create_google_integration",
        summary: "Connects a Google Ads account to a location.",
        deprecated: None,
        method: Method::POST,
        path: "/ad-publishing/google/integration",
        is_idempotent: false,
        headers: &[("Version", "2021-07-28")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &["adPublishing.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/ad-manager/google-create-integration",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }
}

/// Errors of [`CreateGoogleIntegration`].
pub type CreateGoogleIntegrationError = super::errors::AdManagerError;
