//! `custom-provider-marketplace-app-update-capabilities`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{
    PaymentsError, UpdateCustomProviderCapabilitiesBody,
    UpdateCustomProviderCapabilitiesResponse,
};

/// Says what the custom payment provider of an app is able to do.
///
/// Either a company or a location has to be named.
///
/// Needs a location's token with the scope `payments/custom-provider.write`.
///
/// `PUT /payments/custom-provider/capabilities`
/// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/payments/custom-provider-marketplace-app-update-capabilities))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct UpdateCustomProviderCapabilities {
    request: Request<UpdateCustomProviderCapabilitiesParams>,
}

impl UpdateCustomProviderCapabilities {
    pub(super) fn new(
        client: &Client,
        params: UpdateCustomProviderCapabilitiesParams,
    ) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    UpdateCustomProviderCapabilities, UpdateCustomProviderCapabilitiesParams
}

/// The parameters of [`UpdateCustomProviderCapabilities`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateCustomProviderCapabilitiesParams {
    /// The request body.
    pub body: UpdateCustomProviderCapabilitiesBody,
}

impl UpdateCustomProviderCapabilitiesParams {
    /// Makes the parameters from what is required.
    pub fn new(body: UpdateCustomProviderCapabilitiesBody) -> Self {
        Self { body }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for UpdateCustomProviderCapabilitiesParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateCustomProviderCapabilitiesParams")?;
        Some(Self {
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for UpdateCustomProviderCapabilitiesParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    UpdateCustomProviderCapabilitiesParams
}

impl Operation for UpdateCustomProviderCapabilitiesParams {
    type Output = UpdateCustomProviderCapabilitiesResponse;
    type Error = UpdateCustomProviderCapabilitiesError;

    const METADATA: &'static Metadata = &Metadata {
        id: "custom-provider-marketplace-app-update-capabilities",
        method: Method::PUT,
        path: "/payments/custom-provider/capabilities",
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["payments/custom-provider.write"],
        tokens: &[TokenType::Location],
        docs: "https://marketplace.gohighlevel.com/docs/ghl/payments/custom-provider-marketplace-app-update-capabilities",
    };

    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }

    fn output(
        response: &ResponseParts,
    ) -> Result<UpdateCustomProviderCapabilitiesResponse, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`UpdateCustomProviderCapabilities`].
pub type UpdateCustomProviderCapabilitiesError = PaymentsError;
