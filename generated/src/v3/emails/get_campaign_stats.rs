//! `get-campaign-stats`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Request, RequestParts, TokenType, request_builder,
};

use super::{CampaignSource, CampaignStats};
use crate::LocationId;

/// Returns the delivery metrics of the emails of a campaign, a workflow or a bulk
/// action.
///
/// Created by [`Emails::get_campaign_stats`](super::Emails::get_campaign_stats).
///
/// `GET /emails/locations/{locationId}/campaigns/stats/{source}/{sourceId}`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct GetCampaignStats {
    pub(super) request: Request<GetCampaignStatsParams>,
}

impl GetCampaignStats {
    /// Id of a step of a workflow, to return the statistics of this step alone. Only for
    /// the source `workflow-campaigns`.
    ///
    /// Example: `step001`.
    pub fn sub_source_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().sub_source_id = value.into_optional();
        self
    }
}

request_builder! {
    GetCampaignStats, GetCampaignStatsParams
}

/// The parameters of [`GetCampaignStats`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetCampaignStatsParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Type of campaign that the source id identifies.
    pub source: CampaignSource,
    /// Value of `source_id` of the campaign, workflow or bulk action, not that of `id`.
    ///
    /// Example: `abc123`.
    pub source_id: String,
    /// Id of a step of a workflow, to return the statistics of this step alone. Only for
    /// the source `workflow-campaigns`.
    ///
    /// Example: `step001`.
    pub sub_source_id: Option<String>,
}

impl GetCampaignStatsParams {
    /// Creates the parameters.
    pub fn new(
        location_id: impl Into<LocationId>,
        source: CampaignSource,
        source_id: impl Into<String>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            source,
            source_id: source_id.into(),
            sub_source_id: None,
        }
    }
}

impl Operation for GetCampaignStatsParams {
    type Output = CampaignStats;
    type Whole = CampaignStats;
    type Error = GetCampaignStatsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-campaign-stats",
        name: "get_campaign_stats",
        summary: "Returns the delivery metrics of the emails of a campaign, a workflow or a bulk action.",
        deprecated: None,
        method: Method::GET,
        path: "/emails/locations/{locationId}/campaigns/stats/{source}/{sourceId}",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 403, 404, 422],
        scopes: &["emails/stats.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
        request.path("source", &self.source);
        request.path("sourceId", &self.source_id);
        request.query("subSourceId", &self.sub_source_id);
    }
}

/// Errors of [`GetCampaignStats`].
pub type GetCampaignStatsError = super::errors::EmailsError;
