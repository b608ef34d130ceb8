//! `create-integration provider`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::{IntegrationProvider, NewIntegrationProvider};

/// Creates a white-label payment provider on top of Authorize.net or NMI.
///
/// Created by
/// [`Payments::create_integration_provider`](super::Payments::create_integration_provider).
///
/// `POST /payments/integrations/provider/whitelabel`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type CreateIntegrationProvider = Request<CreateIntegrationProviderParams>;

/// The parameters of [`CreateIntegrationProvider`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateIntegrationProviderParams {
    /// A white-label payment provider to create.
    pub body: NewIntegrationProvider,
}

impl CreateIntegrationProviderParams {
    /// Creates the parameters.
    pub fn new(body: NewIntegrationProvider) -> Self {
        Self { body }
    }
}

impl Operation for CreateIntegrationProviderParams {
    type Output = IntegrationProvider;
    type Whole = IntegrationProvider;
    type Error = CreateIntegrationProviderError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "create-integration provider",
        name: "create_integration_provider",
        summary: "Creates a white-label payment provider on top of Authorize.net or NMI.",
        deprecated: None,
        method: Method::POST,
        path: "/payments/integrations/provider/whitelabel",
        is_idempotent: false,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["payments/integration.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/payments/create-integration-provider",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }
}

/// Errors of [`CreateIntegrationProvider`].
pub type CreateIntegrationProviderError = super::errors::PaymentsError;
