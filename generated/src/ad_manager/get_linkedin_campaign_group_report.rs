//! `li-get-campaign-group-reporting`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::json::WrittenAs;
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{
    Date, IntoOptional, Metadata, Operation, Request, RequestParts, TokenType,
    request_builder,
};

use super::LinkedinReportingField;
use crate::LocationId;

/// Returns a report on one LinkedIn campaign group over a period.
///
/// Created by
/// [`AdManager::get_linkedin_campaign_group_report`](super::AdManager::get_linkedin_campaign_group_report).
///
/// `GET /ad-publishing/linkedin/reporting/campaign-group/{campaignGroupId}`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct GetLinkedinCampaignGroupReport {
    pub(super) request: Request<GetLinkedinCampaignGroupReportParams>,
}

impl GetLinkedinCampaignGroupReport {
    /// Metrics to return, such as `clicks`.
    pub fn fields(
        mut self,
        value: impl IntoOptional<Vec<LinkedinReportingField>>,
    ) -> Self {
        self.request.params_mut().fields = value.into_optional();
        self
    }
}

request_builder! {
    GetLinkedinCampaignGroupReport, GetLinkedinCampaignGroupReportParams
}

/// The parameters of [`GetLinkedinCampaignGroupReport`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetLinkedinCampaignGroupReportParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `HChooFuiyPpVYzeJ4HMe`.
    pub location_id: LocationId,
    /// Id of the campaign group, such as `87654321`.
    pub campaign_group_id: String,
    /// First day of the period.
    pub start_date: Date,
    /// Last day of the period.
    pub end_date: Date,
    /// Metrics to return, such as `clicks`.
    pub fields: Option<Vec<LinkedinReportingField>>,
}

impl GetLinkedinCampaignGroupReportParams {
    /// Creates the parameters.
    pub fn new(
        location_id: impl Into<LocationId>,
        campaign_group_id: impl Into<String>,
        start_date: impl Into<Date>,
        end_date: impl Into<Date>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            campaign_group_id: campaign_group_id.into(),
            start_date: start_date.into(),
            end_date: end_date.into(),
            fields: None,
        }
    }
}

impl Operation for GetLinkedinCampaignGroupReportParams {
    type Output = Value;
    type Whole = Value;
    type Error = GetLinkedinCampaignGroupReportError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "li-get-campaign-group-reporting",
        name: "get_linkedin_campaign_group_report",
        summary: "Returns a report on one LinkedIn campaign group over a period.",
        deprecated: None,
        method: Method::GET,
        path: "/ad-publishing/linkedin/reporting/campaign-group/{campaignGroupId}",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["adPublishing.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/ad-manager/li-get-campaign-group-reporting",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("campaignGroupId", &self.campaign_group_id);
        request.query("locationId", &self.location_id);
        request.query("startDate", &WrittenAs(&self.start_date, "date"));
        request.query("endDate", &WrittenAs(&self.end_date, "date"));
        request.query_joined("fields", &self.fields, ',');
    }
}

/// Errors of [`GetLinkedinCampaignGroupReport`].
pub type GetLinkedinCampaignGroupReportError = super::errors::AdManagerError;
