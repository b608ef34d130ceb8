//! `li-create-integration`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::NewLinkedinIntegration;

/// Connects a LinkedIn ad account to a location.
///
/// Created by
/// [`AdManager::create_linkedin_integration`](super::AdManager::create_linkedin_integration).
///
/// `POST /ad-publishing/linkedin/integration`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type CreateLinkedinIntegration = Request<CreateLinkedinIntegrationParams>;

/// The parameters of [`CreateLinkedinIntegration`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateLinkedinIntegrationParams {
    /// The LinkedIn ad account to connect to a location.
    pub body: NewLinkedinIntegration,
}

impl CreateLinkedinIntegrationParams {
    /// Creates the parameters.
    pub fn new(body: NewLinkedinIntegration) -> Self {
        Self { body }
    }
}

impl Operation for CreateLinkedinIntegrationParams {
    type Output = Value;
    type Whole = Value;
    type Error = CreateLinkedinIntegrationError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "li-create-integration",
        name: "create_linkedin_integration",
        summary: "Connects a LinkedIn ad account to a location.",
        deprecated: None,
        method: Method::POST,
        path: "/ad-publishing/linkedin/integration",
        is_idempotent: false,
        headers: &[("Version", "2021-07-28")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &["adPublishing.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/ad-manager/li-create-integration",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }
}

/// Errors of [`CreateLinkedinIntegration`].
pub type CreateLinkedinIntegrationError = super::errors::AdManagerError;
