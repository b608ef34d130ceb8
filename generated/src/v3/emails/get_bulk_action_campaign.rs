//! `get-bulk-action-campaign`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::BulkActionCampaign;
use crate::LocationId;

/// Returns a bulk action that sends emails.
///
/// Created by
/// [`Emails::get_bulk_action_campaign`](super::Emails::get_bulk_action_campaign).
///
/// `GET /emails/locations/{locationId}/campaigns/bulk-actions/{campaignId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type GetBulkActionCampaign = Request<GetBulkActionCampaignParams>;

/// The parameters of [`GetBulkActionCampaign`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetBulkActionCampaignParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Id of the campaign to return.
    ///
    /// Example: `OI72xYec4Mho6VBykTvj`.
    pub campaign_id: String,
}

impl GetBulkActionCampaignParams {
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

impl Operation for GetBulkActionCampaignParams {
    type Output = BulkActionCampaign;
    type Whole = BulkActionCampaign;
    type Error = GetBulkActionCampaignError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-bulk-action-campaign",
        name: "get_bulk_action_campaign",
        summary: "Returns a bulk action that sends emails.",
        deprecated: None,
        method: Method::GET,
        path: "/emails/locations/{locationId}/campaigns/bulk-actions/{campaignId}",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 403, 404, 422],
        scopes: &["emails/campaigns.readonly"],
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

/// Errors of [`GetBulkActionCampaign`].
pub type GetBulkActionCampaignError = super::errors::EmailsError;
