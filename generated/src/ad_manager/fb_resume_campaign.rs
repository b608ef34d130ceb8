//! `fb-resume-campaign`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Metadata, Operation, Request, RequestParts, TokenType, request_builder,
};

use super::errors::AdManagerError;
use super::{API, LocationIdBody};

/// Lets a Facebook campaign run again.
///
/// Created by
/// [`AdManager::fb_resume_campaign`](super::AdManager::fb_resume_campaign).
///
/// `POST /ad-publishing/facebook/campaigns/{campaignId}/resume`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct FbResumeCampaign {
    pub(super) request: Request<FbResumeCampaignParams>,
}

request_builder! {
    FbResumeCampaign, FbResumeCampaignParams
}

/// The parameters of [`FbResumeCampaign`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct FbResumeCampaignParams {
    /// Id of the campaign.
    pub campaign_id: String,
    /// The request body.
    pub body: LocationIdBody,
}

impl FbResumeCampaignParams {
    /// Creates the parameters.
    pub fn new(campaign_id: impl Into<String>, body: LocationIdBody) -> Self {
        Self {
            campaign_id: campaign_id.into(),
            body,
        }
    }
}

impl Operation for FbResumeCampaignParams {
    type Output = ();
    type Error = FbResumeCampaignError;

    const METADATA: &'static Metadata = &Metadata {
        api: &API,
        id: "fb-resume-campaign",
        name: "fb_resume_campaign",
        summary: "Lets a Facebook campaign run again.",
        deprecated: None,
        method: Method::POST,
        path: "/ad-publishing/facebook/campaigns/{campaignId}/resume",
        is_idempotent: false,
        headers: &[("Version", "2021-07-28")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &["adPublishing.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-resume-campaign",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("campaignId", &self.campaign_id);
        request.json(&self.body);
    }
}

/// Errors of [`FbResumeCampaign`].
pub type FbResumeCampaignError = AdManagerError;
