//! `update-email-campaign`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::{EmailCampaignUpdate, UpdateEmailCampaignResponse};
use crate::LocationId;

/// Updates the draft of an email campaign.
///
/// Created by
/// [`Emails::update_email_campaign`](super::Emails::update_email_campaign).
///
/// `PATCH /emails/locations/{locationId}/campaigns/emails/{campaignId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type UpdateEmailCampaign = Request<UpdateEmailCampaignParams>;

/// The parameters of [`UpdateEmailCampaign`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateEmailCampaignParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Id of the campaign to update.
    ///
    /// Example: `67f15c2ae99226d5bcccb8f3`.
    pub campaign_id: String,
    /// Changes to a draft of an email campaign. Omitted fields stay unchanged.
    pub body: EmailCampaignUpdate,
}

impl UpdateEmailCampaignParams {
    /// Creates the parameters.
    pub fn new(
        location_id: impl Into<LocationId>,
        campaign_id: impl Into<String>,
        body: EmailCampaignUpdate,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            campaign_id: campaign_id.into(),
            body,
        }
    }
}

impl Operation for UpdateEmailCampaignParams {
    type Output = UpdateEmailCampaignResponse;
    type Whole = UpdateEmailCampaignResponse;
    type Error = UpdateEmailCampaignError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "update-email-campaign",
        name: "update_email_campaign",
        summary: "Updates the draft of an email campaign.",
        deprecated: None,
        method: Method::PATCH,
        path: "/emails/locations/{locationId}/campaigns/emails/{campaignId}",
        is_idempotent: false,
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
        request.json(&self.body);
    }
}

/// Errors of [`UpdateEmailCampaign`].
pub type UpdateEmailCampaignError = super::errors::EmailsError;
