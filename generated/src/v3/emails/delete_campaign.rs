//! `delete-campaign`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Acknowledgement, Metadata, Operation, Request, RequestParts, TokenType,
};

use crate::LocationId;

/// Deletes an email campaign.
///
/// Created by [`Emails::delete_campaign`](super::Emails::delete_campaign).
///
/// `DELETE /emails/locations/{locationId}/campaigns/emails/{campaignId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type DeleteCampaign = Request<DeleteCampaignParams>;

/// The parameters of [`DeleteCampaign`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeleteCampaignParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Id of the campaign to delete.
    ///
    /// Example: `67f15c2ae99226d5bcccb8f3`.
    pub campaign_id: String,
}

impl DeleteCampaignParams {
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

impl Operation for DeleteCampaignParams {
    type Output = Acknowledgement;
    type Whole = Acknowledgement;
    type Error = DeleteCampaignError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "delete-campaign",
        name: "delete_campaign",
        summary: "Deletes an email campaign.",
        deprecated: None,
        method: Method::DELETE,
        path: "/emails/locations/{locationId}/campaigns/emails/{campaignId}",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 403, 404, 422],
        scopes: &["emails/campaigns.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
        request.path("campaignId", &self.campaign_id);
    }
}

/// Errors of [`DeleteCampaign`].
pub type DeleteCampaignError = super::errors::EmailsError;
