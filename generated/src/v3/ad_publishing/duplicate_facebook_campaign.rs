//! `fb-duplicate-campaign`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use crate::LocationId;

/// Copies a Facebook campaign.
///
/// Created by
/// [`AdPublishing::duplicate_facebook_campaign`](super::AdPublishing::duplicate_facebook_campaign).
///
/// `POST /ad-publishing/facebook/campaigns/{campaignId}/duplicate`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type DuplicateFacebookCampaign = Request<DuplicateFacebookCampaignParams>;

/// The parameters of [`DuplicateFacebookCampaign`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DuplicateFacebookCampaignParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `HChooFuiyPpVYzeJ4HMe`.
    pub location_id: LocationId,
    /// Id of the campaign to copy.
    ///
    /// Example: `507f1f77bcf86cd799439011`.
    pub campaign_id: String,
}

impl DuplicateFacebookCampaignParams {
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

impl Operation for DuplicateFacebookCampaignParams {
    type Output = Value;
    type Whole = Value;
    type Error = DuplicateFacebookCampaignError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "fb-duplicate-campaign",
        name: "duplicate_facebook_campaign",
        summary: "Copies a Facebook campaign.",
        deprecated: None,
        method: Method::POST,
        path: "/ad-publishing/facebook/campaigns/{campaignId}/duplicate",
        is_idempotent: false,
        headers: &[("Version", "2021-07-28")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &["adPublishing.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-duplicate-campaign",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("campaignId", &self.campaign_id);
        request.properties(&[("locationId", &self.location_id)]);
    }
}

/// Errors of [`DuplicateFacebookCampaign`].
pub type DuplicateFacebookCampaignError = super::errors::AdPublishingError;
