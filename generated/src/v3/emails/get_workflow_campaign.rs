//! `get-workflow-campaign`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::WorkflowCampaign;
use crate::LocationId;

/// Returns a workflow and its steps that send emails.
///
/// Created by
/// [`Emails::get_workflow_campaign`](super::Emails::get_workflow_campaign).
///
/// `GET /emails/locations/{locationId}/campaigns/workflows/{campaignId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type GetWorkflowCampaign = Request<GetWorkflowCampaignParams>;

/// The parameters of [`GetWorkflowCampaign`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetWorkflowCampaignParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Id of the campaign to return.
    ///
    /// Example: `693bd14ea6b50a8df0180e9a`.
    pub campaign_id: String,
}

impl GetWorkflowCampaignParams {
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

impl Operation for GetWorkflowCampaignParams {
    type Output = WorkflowCampaign;
    type Whole = WorkflowCampaign;
    type Error = GetWorkflowCampaignError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-workflow-campaign",
        name: "get_workflow_campaign",
        summary: "Returns a workflow and its steps that send emails.",
        deprecated: None,
        method: Method::GET,
        path: "/emails/locations/{locationId}/campaigns/workflows/{campaignId}",
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

/// Errors of [`GetWorkflowCampaign`].
pub type GetWorkflowCampaignError = super::errors::EmailsError;
