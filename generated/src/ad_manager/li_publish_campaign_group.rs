//! `li-publish-campaign-group`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Metadata, Operation, Request, RequestParts, TokenType, request_builder,
};

use super::errors::AdManagerError;
use super::{API, LocationIdBody};

/// Sends a LinkedIn campaign group live.
///
/// Created by
/// [`AdManager::li_publish_campaign_group`](super::AdManager::li_publish_campaign_group).
///
/// `POST /ad-publishing/linkedin/ads/{adId}/publish`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct LiPublishCampaignGroup {
    pub(super) request: Request<LiPublishCampaignGroupParams>,
}

request_builder! {
    LiPublishCampaignGroup, LiPublishCampaignGroupParams
}

/// The parameters of [`LiPublishCampaignGroup`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct LiPublishCampaignGroupParams {
    /// Id of the campaign group in HighLevel.
    ///
    /// Example: `507f1f77bcf86cd799439011`.
    pub ad_id: String,
    /// The request body.
    pub body: LocationIdBody,
}

impl LiPublishCampaignGroupParams {
    /// Creates the parameters.
    pub fn new(ad_id: impl Into<String>, body: LocationIdBody) -> Self {
        Self { ad_id: ad_id.into(), body }
    }
}

impl Operation for LiPublishCampaignGroupParams {
    type Output = ();
    type Error = LiPublishCampaignGroupError;

    const METADATA: &'static Metadata = &Metadata {
        api: &API,
        id: "li-publish-campaign-group",
        name: "li_publish_campaign_group",
        summary: "Sends a LinkedIn campaign group live.",
        deprecated: None,
        method: Method::POST,
        path: "/ad-publishing/linkedin/ads/{adId}/publish",
        is_idempotent: false,
        headers: &[("Version", "2021-07-28")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &["adPublishing.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/ad-manager/li-publish-campaign-group",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("adId", &self.ad_id);
        request.json(&self.body);
    }
}

/// Errors of [`LiPublishCampaignGroup`].
pub type LiPublishCampaignGroupError = AdManagerError;
