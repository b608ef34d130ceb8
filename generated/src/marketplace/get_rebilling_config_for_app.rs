//! `get-rebilling-config-for-app`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{GetError, RebillingConfig};

/// Returns what an app costs a location: its subscriptions and its usage.
///
/// Needs a location's token with the scope `oauth.readonly`.
///
/// `GET /marketplace/app/{appId}/rebilling-config/location/{locationId}`
/// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/marketplace/get-rebilling-config-for-app))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct GetRebillingConfigForApp {
    request: Request<GetRebillingConfigForAppParams>,
}

impl GetRebillingConfigForApp {
    pub(super) fn new(client: &Client, params: GetRebillingConfigForAppParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    GetRebillingConfigForApp, GetRebillingConfigForAppParams
}

/// The parameters of [`GetRebillingConfigForApp`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetRebillingConfigForAppParams {
    /// The path parameter `appId`.
    pub app_id: String,
    /// Id of the location (sub-account).
    pub location_id: String,
}

impl GetRebillingConfigForAppParams {
    /// Makes the parameters from what is required.
    pub fn new(app_id: impl Into<String>, location_id: impl Into<String>) -> Self {
        Self {
            app_id: app_id.into(),
            location_id: location_id.into(),
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for GetRebillingConfigForAppParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("GetRebillingConfigForAppParams")?;
        Some(Self {
            app_id: object.required("appId")?,
            location_id: object.required("locationId")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for GetRebillingConfigForAppParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("appId", &self.app_id);
        object.field("locationId", &self.location_id);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    GetRebillingConfigForAppParams
}

impl Operation for GetRebillingConfigForAppParams {
    type Output = RebillingConfig;
    type Error = GetRebillingConfigForAppError;

    const METADATA: &'static Metadata = &Metadata {
        id: "get-rebilling-config-for-app",
        method: Method::GET,
        path: "/marketplace/app/{appId}/rebilling-config/location/{locationId}",
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 403],
        scopes: &["oauth.readonly"],
        tokens: &[TokenType::Location],
        docs: "https://marketplace.gohighlevel.com/docs/ghl/marketplace/get-rebilling-config-for-app",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("appId", &self.app_id);
        request.path("locationId", &self.location_id);
    }

    fn output(response: &ResponseParts) -> Result<RebillingConfig, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`GetRebillingConfigForApp`].
pub type GetRebillingConfigForAppError = GetError;
