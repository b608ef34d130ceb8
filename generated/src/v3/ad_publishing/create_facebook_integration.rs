//! `fb-create-integration`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::NewFacebookIntegration;

/// Connects a Facebook page to a location, and optionally an ad account.
///
/// Created by
/// [`AdPublishing::create_facebook_integration`](super::AdPublishing::create_facebook_integration).
///
/// `POST /ad-publishing/facebook/integration`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type CreateFacebookIntegration = Request<CreateFacebookIntegrationParams>;

/// The parameters of [`CreateFacebookIntegration`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateFacebookIntegrationParams {
    /// The Facebook page and ad account to connect to a location.
    pub body: NewFacebookIntegration,
}

impl CreateFacebookIntegrationParams {
    /// Creates the parameters.
    pub fn new(body: NewFacebookIntegration) -> Self {
        Self { body }
    }
}

impl Operation for CreateFacebookIntegrationParams {
    type Output = Value;
    type Whole = Value;
    type Error = CreateFacebookIntegrationError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "fb-create-integration",
        name: "create_facebook_integration",
        summary: "Connects a Facebook page to a location, and optionally an ad account.",
        deprecated: None,
        method: Method::POST,
        path: "/ad-publishing/facebook/integration",
        is_idempotent: false,
        headers: &[("Version", "2021-07-28")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &["adPublishing.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-create-integration",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }
}

/// Errors of [`CreateFacebookIntegration`].
pub type CreateFacebookIntegrationError = super::errors::AdPublishingError;
