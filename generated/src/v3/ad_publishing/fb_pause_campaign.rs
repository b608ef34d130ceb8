//! `fb-pause-campaign`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Metadata, Operation, Request, RequestParts, TokenType, request_builder,
};

use super::errors::AdPublishingError;
use super::{API, LocationIdBody};

/// Pauses a Facebook campaign.
///
/// Created by
/// [`AdPublishing::fb_pause_campaign`](super::AdPublishing::fb_pause_campaign).
///
/// `POST /ad-publishing/facebook/campaigns/{campaignId}/pause`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct FbPauseCampaign {
    pub(super) request: Request<FbPauseCampaignParams>,
}

request_builder! {
    FbPauseCampaign, FbPauseCampaignParams
}

/// The parameters of [`FbPauseCampaign`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct FbPauseCampaignParams {
    /// Id of the campaign.
    ///
    /// Example: `507f1f77bcf86cd799439011`.
    pub campaign_id: String,
    /// The request body.
    pub body: LocationIdBody,
}

impl FbPauseCampaignParams {
    /// Creates the parameters.
    pub fn new(campaign_id: impl Into<String>, body: LocationIdBody) -> Self {
        Self {
            campaign_id: campaign_id.into(),
            body,
        }
    }
}

impl Operation for FbPauseCampaignParams {
    type Output = ();
    type Error = FbPauseCampaignError;

    const METADATA: &'static Metadata = &Metadata {
        api: &API,
        id: "fb-pause-campaign",
        name: "fb_pause_campaign",
        summary: "Pauses a Facebook campaign.",
        deprecated: None,
        method: Method::POST,
        path: "/ad-publishing/facebook/campaigns/{campaignId}/pause",
        is_idempotent: false,
        headers: &[("Version", "2021-07-28")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &["adPublishing.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("campaignId", &self.campaign_id);
        request.json(&self.body);
    }
}

/// Errors of [`FbPauseCampaign`].
pub type FbPauseCampaignError = AdPublishingError;
