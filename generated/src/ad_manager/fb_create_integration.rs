//! `fb-create-integration`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{AdManagerError, FacebookIntegration};

/// Connects a Facebook page, and if given an ad account, to a location.
///
/// A page is one of those that `fb-get-pages` lists, an account one of
/// `fb-get-ad-accounts`.
///
/// Needs a location's token with the scope `adPublishing.write`.
///
/// `POST /ad-publishing/facebook/integration`
/// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-create-integration))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct FbCreateIntegration {
    request: Request<FbCreateIntegrationParams>,
}

impl FbCreateIntegration {
    pub(super) fn new(client: &Client, params: FbCreateIntegrationParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    FbCreateIntegration, FbCreateIntegrationParams
}

/// The parameters of [`FbCreateIntegration`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FbCreateIntegrationParams {
    /// The request body.
    pub body: FacebookIntegration,
}

impl FbCreateIntegrationParams {
    /// Makes the parameters from what is required.
    pub fn new(body: FacebookIntegration) -> Self {
        Self { body }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for FbCreateIntegrationParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("FbCreateIntegrationParams")?;
        Some(Self {
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for FbCreateIntegrationParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    FbCreateIntegrationParams
}

impl Operation for FbCreateIntegrationParams {
    type Output = Value;
    type Error = FbCreateIntegrationError;

    const METADATA: &'static Metadata = &Metadata {
        id: "fb-create-integration",
        method: Method::POST,
        path: "/ad-publishing/facebook/integration",
        headers: &[("Version", "2021-07-28")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &["adPublishing.write"],
        tokens: &[TokenType::Location],
        docs: "https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-create-integration",
    };

    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }

    fn output(response: &ResponseParts) -> Result<Value, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`FbCreateIntegration`].
pub type FbCreateIntegrationError = AdManagerError;
