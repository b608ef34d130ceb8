//! `fb-duplicate-ad`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::AdPublishingError;

/// Copies a Facebook ad.
///
/// Unlike for campaigns, no body is documented.
///
/// Needs a location's token with the scope `adPublishing.write`.
///
/// `POST /ad-publishing/facebook/ads/{adId}/duplicate`
/// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct FbDuplicateAd {
    request: Request<FbDuplicateAdParams>,
}

impl FbDuplicateAd {
    pub(super) fn new(client: &Client, params: FbDuplicateAdParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    FbDuplicateAd, FbDuplicateAdParams
}

/// The parameters of [`FbDuplicateAd`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FbDuplicateAdParams {
    /// The path parameter `adId`.
    pub ad_id: String,
}

impl FbDuplicateAdParams {
    /// Makes the parameters from what is required.
    pub fn new(ad_id: impl Into<String>) -> Self {
        Self { ad_id: ad_id.into() }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for FbDuplicateAdParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("FbDuplicateAdParams")?;
        Some(Self {
            ad_id: object.required("adId")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for FbDuplicateAdParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("adId", &self.ad_id);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    FbDuplicateAdParams
}

impl Operation for FbDuplicateAdParams {
    type Output = Value;
    type Error = FbDuplicateAdError;

    const METADATA: &'static Metadata = &Metadata {
        id: "fb-duplicate-ad",
        method: Method::POST,
        path: "/ad-publishing/facebook/ads/{adId}/duplicate",
        headers: &[("Version", "2021-07-28")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &["adPublishing.write"],
        tokens: &[TokenType::Location],
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("adId", &self.ad_id);
    }

    fn output(response: &ResponseParts) -> Result<Value, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`FbDuplicateAd`].
pub type FbDuplicateAdError = AdPublishingError;
