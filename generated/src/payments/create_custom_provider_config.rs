//! `create-config`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{CreateCustomProviderConfigBody, CustomProvider, PaymentsError};

/// Sets the live and test keys of a custom payment provider.
///
/// Needs a location's token with the scope `payments/custom-provider.write`.
///
/// `POST /payments/custom-provider/connect`
/// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/payments/create-config))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct CreateCustomProviderConfig {
    request: Request<CreateCustomProviderConfigParams>,
}

impl CreateCustomProviderConfig {
    pub(super) fn new(
        client: &Client,
        params: CreateCustomProviderConfigParams,
    ) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    CreateCustomProviderConfig, CreateCustomProviderConfigParams
}

/// The parameters of [`CreateCustomProviderConfig`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateCustomProviderConfigParams {
    /// Id of the location (sub-account).
    pub location_id: String,
    /// The request body.
    pub body: CreateCustomProviderConfigBody,
}

impl CreateCustomProviderConfigParams {
    /// Makes the parameters from what is required.
    pub fn new(
        location_id: impl Into<String>,
        body: CreateCustomProviderConfigBody,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            body,
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for CreateCustomProviderConfigParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateCustomProviderConfigParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for CreateCustomProviderConfigParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    CreateCustomProviderConfigParams
}

impl Operation for CreateCustomProviderConfigParams {
    type Output = CustomProvider;
    type Error = CreateCustomProviderConfigError;

    const METADATA: &'static Metadata = &Metadata {
        id: "create-config",
        method: Method::POST,
        path: "/payments/custom-provider/connect",
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["payments/custom-provider.write"],
        tokens: &[TokenType::Location],
        docs: "https://marketplace.gohighlevel.com/docs/ghl/payments/create-config",
    };

    fn request(&self, request: &mut RequestParts) {
        request.query("locationId", &self.location_id);
        request.json(&self.body);
    }

    fn output(response: &ResponseParts) -> Result<CustomProvider, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`CreateCustomProviderConfig`].
pub type CreateCustomProviderConfigError = PaymentsError;
