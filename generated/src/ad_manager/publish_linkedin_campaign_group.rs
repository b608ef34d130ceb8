//! `li-publish-campaign-group`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use crate::LocationId;

/// Publishes a LinkedIn campaign group, so that its ads run.
///
/// Created by
/// [`AdManager::publish_linkedin_campaign_group`](super::AdManager::publish_linkedin_campaign_group).
///
/// `POST /ad-publishing/linkedin/ads/{adId}/publish`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type PublishLinkedinCampaignGroup = Request<PublishLinkedinCampaignGroupParams>;

/// The parameters of [`PublishLinkedinCampaignGroup`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct PublishLinkedinCampaignGroupParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `HChooFuiyPpVYzeJ4HMe`.
    pub location_id: LocationId,
    /// Id of the campaign group in HighLevel.
    ///
    /// Example: `64b9c3f5a07d2e18c4f6b951`.
    pub ad_id: String,
}

impl PublishLinkedinCampaignGroupParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>, ad_id: impl Into<String>) -> Self {
        Self {
            location_id: location_id.into(),
            ad_id: ad_id.into(),
        }
    }
}

impl Operation for PublishLinkedinCampaignGroupParams {
    type Output = ();
    type Whole = ();
    type Error = PublishLinkedinCampaignGroupError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "li-publish-campaign-group",
        name: "publish_linkedin_campaign_group",
        summary: "Publishes a LinkedIn campaign group, so that its ads run.",
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
        request.properties(&[("locationId", &self.location_id)]);
    }
}

/// Errors of [`PublishLinkedinCampaignGroup`].
pub type PublishLinkedinCampaignGroupError = super::errors::AdManagerError;
