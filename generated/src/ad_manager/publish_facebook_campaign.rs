//! `fb-publish-campaign`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use crate::LocationId;

/// Publishes a Facebook campaign, so that its ads run.
///
/// Created by
/// [`AdManager::publish_facebook_campaign`](super::AdManager::publish_facebook_campaign).
///
/// `POST /ad-publishing/facebook/campaigns/{campaignId}/publish`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type PublishFacebookCampaign = Request<PublishFacebookCampaignParams>;

/// The parameters of [`PublishFacebookCampaign`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct PublishFacebookCampaignParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `HChooFuiyPpVYzeJ4HMe`.
    pub location_id: LocationId,
    /// Id of the campaign to publish.
    ///
    /// Example: `507f1f77bcf86cd799439011`.
    pub campaign_id: String,
}

impl PublishFacebookCampaignParams {
    /// Creates the parameters.
    pub fn new(
        location_id: impl Into<LocationId>,
        campaign_id: impl Into<String>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            campaign_id: campaign_id.into(),
        }
    }
}

impl Operation for PublishFacebookCampaignParams {
    type Output = ();
    type Whole = ();
    type Error = PublishFacebookCampaignError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "fb-publish-campaign",
        name: "publish_facebook_campaign",
        summary: "Publishes a Facebook campaign, so that its ads run.",
        deprecated: None,
        method: Method::POST,
        path: "/ad-publishing/facebook/campaigns/{campaignId}/publish",
        is_idempotent: false,
        headers: &[("Version", "2021-07-28")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &["adPublishing.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-publish-campaign",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("campaignId", &self.campaign_id);
        request.properties(&[("locationId", &self.location_id)]);
    }
}

/// Errors of [`PublishFacebookCampaign`].
pub type PublishFacebookCampaignError = super::errors::AdManagerError;
