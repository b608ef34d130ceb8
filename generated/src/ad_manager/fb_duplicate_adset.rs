//! `fb-duplicate-adset`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::AdManagerError;

/// Copies a Facebook ad set.
///
/// Unlike for campaigns, no body is documented.
///
/// Needs a location's token with the scope `adPublishing.write`.
///
/// `POST /ad-publishing/facebook/adsets/{adsetId}/duplicate`
/// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-duplicate-adset))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct FbDuplicateAdset {
    request: Request<FbDuplicateAdsetParams>,
}

impl FbDuplicateAdset {
    pub(super) fn new(client: &Client, params: FbDuplicateAdsetParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    FbDuplicateAdset, FbDuplicateAdsetParams
}

/// The parameters of [`FbDuplicateAdset`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FbDuplicateAdsetParams {
    /// The path parameter `adsetId`.
    pub adset_id: String,
}

impl FbDuplicateAdsetParams {
    /// Makes the parameters from what is required.
    pub fn new(adset_id: impl Into<String>) -> Self {
        Self { adset_id: adset_id.into() }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for FbDuplicateAdsetParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("FbDuplicateAdsetParams")?;
        Some(Self {
            adset_id: object.required("adsetId")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for FbDuplicateAdsetParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("adsetId", &self.adset_id);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    FbDuplicateAdsetParams
}

impl Operation for FbDuplicateAdsetParams {
    type Output = Value;
    type Error = FbDuplicateAdsetError;

    const METADATA: &'static Metadata = &Metadata {
        id: "fb-duplicate-adset",
        method: Method::POST,
        path: "/ad-publishing/facebook/adsets/{adsetId}/duplicate",
        headers: &[("Version", "2021-07-28")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &["adPublishing.write"],
        tokens: &[TokenType::Location],
        docs: "https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-duplicate-adset",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("adsetId", &self.adset_id);
    }

    fn output(response: &ResponseParts) -> Result<Value, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`FbDuplicateAdset`].
pub type FbDuplicateAdsetError = AdManagerError;
