//! `fb-delete-campaign`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Metadata, Operation, Request, RequestParts, TokenType, request_builder,
};

use super::errors::AdPublishingError;
use super::{API, LocationIdBody};

/// Deletes a Facebook campaign.
///
/// Created by
/// [`AdPublishing::fb_delete_campaign`](super::AdPublishing::fb_delete_campaign).
///
/// `DELETE /ad-publishing/facebook/campaigns/{campaignId}`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct FbDeleteCampaign {
    pub(super) request: Request<FbDeleteCampaignParams>,
}

request_builder! {
    FbDeleteCampaign, FbDeleteCampaignParams
}

/// The parameters of [`FbDeleteCampaign`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct FbDeleteCampaignParams {
    /// Id of the campaign.
    ///
    /// Example: `507f1f77bcf86cd799439011`.
    pub campaign_id: String,
    /// The request body.
    pub body: LocationIdBody,
}

impl FbDeleteCampaignParams {
    /// Creates the parameters.
    pub fn new(campaign_id: impl Into<String>, body: LocationIdBody) -> Self {
        Self {
            campaign_id: campaign_id.into(),
            body,
        }
    }
}

impl Operation for FbDeleteCampaignParams {
    type Output = ();
    type Error = FbDeleteCampaignError;

    const METADATA: &'static Metadata = &Metadata {
        api: &API,
        id: "fb-delete-campaign",
        name: "fb_delete_campaign",
        summary: "Deletes a Facebook campaign.",
        deprecated: None,
        method: Method::DELETE,
        path: "/ad-publishing/facebook/campaigns/{campaignId}",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
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

/// Errors of [`FbDeleteCampaign`].
pub type FbDeleteCampaignError = AdPublishingError;
