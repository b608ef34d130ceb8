//! `li-publish-campaign-group`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{AdPublishingError, LocationIdBody};

/// Sends a LinkedIn campaign group live.
///
/// The path calls the id of the group `adId`.
///
/// Needs a location's token with the scope `adPublishing.write`.
///
/// `POST /ad-publishing/linkedin/ads/{adId}/publish`
/// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct LiPublishCampaignGroup {
    request: Request<LiPublishCampaignGroupParams>,
}

impl LiPublishCampaignGroup {
    pub(super) fn new(client: &Client, params: LiPublishCampaignGroupParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    LiPublishCampaignGroup, LiPublishCampaignGroupParams
}

/// The parameters of [`LiPublishCampaignGroup`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LiPublishCampaignGroupParams {
    /// The path parameter `adId`.
    pub ad_id: String,
    /// The request body.
    pub body: LocationIdBody,
}

impl LiPublishCampaignGroupParams {
    /// Makes the parameters from what is required.
    pub fn new(ad_id: impl Into<String>, body: LocationIdBody) -> Self {
        Self { ad_id: ad_id.into(), body }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for LiPublishCampaignGroupParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("LiPublishCampaignGroupParams")?;
        Some(Self {
            ad_id: object.required("adId")?,
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for LiPublishCampaignGroupParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("adId", &self.ad_id);
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    LiPublishCampaignGroupParams
}

impl Operation for LiPublishCampaignGroupParams {
    type Output = ();
    type Error = LiPublishCampaignGroupError;

    const METADATA: &'static Metadata = &Metadata {
        id: "li-publish-campaign-group",
        method: Method::POST,
        path: "/ad-publishing/linkedin/ads/{adId}/publish",
        headers: &[("Version", "2021-07-28")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &["adPublishing.write"],
        tokens: &[TokenType::Location],
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("adId", &self.ad_id);
        request.json(&self.body);
    }

    fn output(_response: &ResponseParts) -> Result<(), DecodeError> {
        Ok(())
    }
}

/// What can go wrong with [`LiPublishCampaignGroup`].
pub type LiPublishCampaignGroupError = AdPublishingError;
