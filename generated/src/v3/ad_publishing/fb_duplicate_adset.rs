//! `fb-duplicate-adset`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::AdPublishingError;

/// Copies a Facebook ad set.
///
/// Unlike for campaigns, no body is documented.
///
/// Needs a location's token with the scope `adPublishing.write`.
///
/// `POST /ad-publishing/facebook/adsets/{adSetId}/duplicate`
/// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json))
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
    /// The path parameter `adSetId`.
    pub ad_set_id: String,
}

impl FbDuplicateAdsetParams {
    /// Makes the parameters from what is required.
    pub fn new(ad_set_id: impl Into<String>) -> Self {
        Self {
            ad_set_id: ad_set_id.into(),
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for FbDuplicateAdsetParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("FbDuplicateAdsetParams")?;
        Some(Self {
            ad_set_id: object.required("adSetId")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for FbDuplicateAdsetParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("adSetId", &self.ad_set_id);
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
        path: "/ad-publishing/facebook/adsets/{adSetId}/duplicate",
        headers: &[("Version", "2021-07-28")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &["adPublishing.write"],
        tokens: &[TokenType::Location],
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("adSetId", &self.ad_set_id);
    }

    fn output(response: &ResponseParts) -> Result<Value, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`FbDuplicateAdset`].
pub type FbDuplicateAdsetError = AdPublishingError;
