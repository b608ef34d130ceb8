//! `get-email-campaign`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::EmailCampaign;
use crate::LocationId;

/// Returns an email campaign.
///
/// Created by [`Emails::get_email_campaign`](super::Emails::get_email_campaign).
///
/// `GET /emails/locations/{locationId}/campaigns/emails/{campaignId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type GetEmailCampaign = Request<GetEmailCampaignParams>;

/// The parameters of [`GetEmailCampaign`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetEmailCampaignParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Id of the campaign to return.
    ///
    /// Example: `67f15c2ae99226d5bcccb8f3`.
    pub campaign_id: String,
}

impl GetEmailCampaignParams {
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

impl Operation for GetEmailCampaignParams {
    type Output = EmailCampaign;
    type Whole = EmailCampaign;
    type Error = GetEmailCampaignError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-email-campaign",
        name: "get_email_campaign",
        summary: "Returns an email campaign.",
        deprecated: None,
        method: Method::GET,
        path: "/emails/locations/{locationId}/campaigns/emails/{campaignId}",
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

/// Errors of [`GetEmailCampaign`].
pub type GetEmailCampaignError = super::errors::EmailsError;
