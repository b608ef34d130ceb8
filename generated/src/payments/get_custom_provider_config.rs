//! `fetch-config`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{CustomProvider, PaymentsError};

/// Returns the custom payment provider of a location with its configuration.
///
/// Needs a location's token with the scope `payments/custom-provider.readonly`.
///
/// `GET /payments/custom-provider/connect`
/// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/payments/fetch-config))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct GetCustomProviderConfig {
    request: Request<GetCustomProviderConfigParams>,
}

impl GetCustomProviderConfig {
    pub(super) fn new(client: &Client, params: GetCustomProviderConfigParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    GetCustomProviderConfig, GetCustomProviderConfigParams
}

/// The parameters of [`GetCustomProviderConfig`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetCustomProviderConfigParams {
    /// Id of the location (sub-account).
    pub location_id: String,
}

impl GetCustomProviderConfigParams {
    /// Makes the parameters from what is required.
    pub fn new(location_id: impl Into<String>) -> Self {
        Self {
            location_id: location_id.into(),
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for GetCustomProviderConfigParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("GetCustomProviderConfigParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for GetCustomProviderConfigParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    GetCustomProviderConfigParams
}

impl Operation for GetCustomProviderConfigParams {
    type Output = CustomProvider;
    type Error = GetCustomProviderConfigError;

    const METADATA: &'static Metadata = &Metadata {
        id: "fetch-config",
        method: Method::GET,
        path: "/payments/custom-provider/connect",
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["payments/custom-provider.readonly"],
        tokens: &[TokenType::Location],
        docs: "https://marketplace.gohighlevel.com/docs/ghl/payments/fetch-config",
    };

    fn request(&self, request: &mut RequestParts) {
        request.query("locationId", &self.location_id);
    }

    fn output(response: &ResponseParts) -> Result<CustomProvider, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`GetCustomProviderConfig`].
pub type GetCustomProviderConfigError = PaymentsError;
