//! `disconnect-config`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{
    DisconnectCustomProviderConfigBody, DisconnectCustomProviderConfigResponse,
    PaymentsError,
};

/// Removes the live or the test keys of a custom payment provider.
///
/// Needs a location's token with the scope `payments/custom-provider.write`.
///
/// `POST /payments/custom-provider/disconnect`
/// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/payments-v3.json))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct DisconnectCustomProviderConfig {
    request: Request<DisconnectCustomProviderConfigParams>,
}

impl DisconnectCustomProviderConfig {
    pub(super) fn new(
        client: &Client,
        params: DisconnectCustomProviderConfigParams,
    ) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    DisconnectCustomProviderConfig, DisconnectCustomProviderConfigParams
}

/// The parameters of [`DisconnectCustomProviderConfig`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DisconnectCustomProviderConfigParams {
    /// Id of the location (sub-account).
    pub location_id: String,
    /// The request body.
    pub body: DisconnectCustomProviderConfigBody,
}

impl DisconnectCustomProviderConfigParams {
    /// Makes the parameters from what is required.
    pub fn new(
        location_id: impl Into<String>,
        body: DisconnectCustomProviderConfigBody,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            body,
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for DisconnectCustomProviderConfigParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("DisconnectCustomProviderConfigParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for DisconnectCustomProviderConfigParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    DisconnectCustomProviderConfigParams
}

impl Operation for DisconnectCustomProviderConfigParams {
    type Output = DisconnectCustomProviderConfigResponse;
    type Error = DisconnectCustomProviderConfigError;

    const METADATA: &'static Metadata = &Metadata {
        id: "disconnect-config",
        method: Method::POST,
        path: "/payments/custom-provider/disconnect",
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["payments/custom-provider.write"],
        tokens: &[TokenType::Location],
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/payments-v3.json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.query("locationId", &self.location_id);
        request.json(&self.body);
    }

    fn output(
        response: &ResponseParts,
    ) -> Result<DisconnectCustomProviderConfigResponse, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`DisconnectCustomProviderConfig`].
pub type DisconnectCustomProviderConfigError = PaymentsError;
