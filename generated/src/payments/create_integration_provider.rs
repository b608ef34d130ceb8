//! `create-integration provider`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{CreateIntegrationProviderBody, IntegrationProvider, PaymentsError};

/// Creates a white-label payment provider on top of Authorize.net or NMI.
///
/// Only the token of a marketplace app may do this.
///
/// Needs a location's token with the scope `payments/integration.write`.
///
/// `POST /payments/integrations/provider/whitelabel`
/// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/payments/create-integration-provider))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct CreateIntegrationProvider {
    request: Request<CreateIntegrationProviderParams>,
}

impl CreateIntegrationProvider {
    pub(super) fn new(client: &Client, params: CreateIntegrationProviderParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    CreateIntegrationProvider, CreateIntegrationProviderParams
}

/// The parameters of [`CreateIntegrationProvider`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateIntegrationProviderParams {
    /// The request body.
    pub body: CreateIntegrationProviderBody,
}

impl CreateIntegrationProviderParams {
    /// Makes the parameters from what is required.
    pub fn new(body: CreateIntegrationProviderBody) -> Self {
        Self { body }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for CreateIntegrationProviderParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateIntegrationProviderParams")?;
        Some(Self {
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for CreateIntegrationProviderParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    CreateIntegrationProviderParams
}

impl Operation for CreateIntegrationProviderParams {
    type Output = IntegrationProvider;
    type Error = CreateIntegrationProviderError;

    const METADATA: &'static Metadata = &Metadata {
        id: "create-integration provider",
        method: Method::POST,
        path: "/payments/integrations/provider/whitelabel",
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["payments/integration.write"],
        tokens: &[TokenType::Location],
        docs: "https://marketplace.gohighlevel.com/docs/ghl/payments/create-integration-provider",
    };

    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }

    fn output(response: &ResponseParts) -> Result<IntegrationProvider, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`CreateIntegrationProvider`].
pub type CreateIntegrationProviderError = PaymentsError;
