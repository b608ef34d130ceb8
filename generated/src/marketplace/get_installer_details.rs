//! `get-installer-details`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{GetError, InstallerDetailsResponse};

/// Returns who installed an app, and where.
///
/// Mail address, owner and plan of the company are not told when the app was
/// installed in a location.
///
/// Needs a location's or an agency's token with the scope
/// `marketplace-installer-details.readonly`.
///
/// `GET /marketplace/app/{appId}/installations`
/// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/marketplace/get-installer-details))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct GetInstallerDetails {
    request: Request<GetInstallerDetailsParams>,
}

impl GetInstallerDetails {
    pub(super) fn new(client: &Client, params: GetInstallerDetailsParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    GetInstallerDetails, GetInstallerDetailsParams
}

/// The parameters of [`GetInstallerDetails`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetInstallerDetailsParams {
    /// The path parameter `appId`.
    pub app_id: String,
}

impl GetInstallerDetailsParams {
    /// Makes the parameters from what is required.
    pub fn new(app_id: impl Into<String>) -> Self {
        Self { app_id: app_id.into() }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for GetInstallerDetailsParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("GetInstallerDetailsParams")?;
        Some(Self {
            app_id: object.required("appId")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for GetInstallerDetailsParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("appId", &self.app_id);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    GetInstallerDetailsParams
}

impl Operation for GetInstallerDetailsParams {
    type Output = InstallerDetailsResponse;
    type Error = GetInstallerDetailsError;

    const METADATA: &'static Metadata = &Metadata {
        id: "get-installer-details",
        method: Method::GET,
        path: "/marketplace/app/{appId}/installations",
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 403],
        scopes: &["marketplace-installer-details.readonly"],
        tokens: &[TokenType::Location, TokenType::Agency],
        docs: "https://marketplace.gohighlevel.com/docs/ghl/marketplace/get-installer-details",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("appId", &self.app_id);
    }

    fn output(
        response: &ResponseParts,
    ) -> Result<InstallerDetailsResponse, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`GetInstallerDetails`].
pub type GetInstallerDetailsError = GetError;
