//! `fb-delete-campaign`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use crate::LocationId;

/// Deletes a Facebook campaign.
///
/// Created by
/// [`AdManager::delete_facebook_campaign`](super::AdManager::delete_facebook_campaign).
///
/// `DELETE /ad-publishing/facebook/campaigns/{campaignId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type DeleteFacebookCampaign = Request<DeleteFacebookCampaignParams>;

/// The parameters of [`DeleteFacebookCampaign`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeleteFacebookCampaignParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `HChooFuiyPpVYzeJ4HMe`.
    pub location_id: LocationId,
    /// Id of the campaign to delete.
    ///
    /// Example: `507f1f77bcf86cd799439011`.
    pub campaign_id: String,
}

impl DeleteFacebookCampaignParams {
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

impl Operation for DeleteFacebookCampaignParams {
    type Output = ();
    type Whole = ();
    type Error = DeleteFacebookCampaignError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "fb-delete-campaign",
        name: "delete_facebook_campaign",
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
        docs: "https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-delete-campaign",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("campaignId", &self.campaign_id);
        request.properties(&[("locationId", &self.location_id)]);
    }
}

/// Errors of [`DeleteFacebookCampaign`].
pub type DeleteFacebookCampaignError = super::errors::AdManagerError;
