//! `google-get-campaign-reporting`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::json::WrittenAs;
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{Date, Metadata, Operation, Request, RequestParts, TokenType};

use crate::LocationId;

/// Returns a report on one Google campaign over a period.
///
/// Created by
/// [`AdManager::get_google_campaign_report`](super::AdManager::get_google_campaign_report).
///
/// `GET /ad-publishing/google/reporting/campaign/{campaignId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type GetGoogleCampaignReport = Request<GetGoogleCampaignReportParams>;

/// The parameters of [`GetGoogleCampaignReport`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetGoogleCampaignReportParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `HChooFuiyPpVYzeJ4HMe`.
    pub location_id: LocationId,
    /// Id of the campaign whose metrics to return.
    ///
    /// Example: `camp_abc123`.
    pub campaign_id: String,
    /// First day of the period.
    ///
    /// Example: `2022-01-11`.
    pub start_date: Date,
    /// Last day of the period.
    ///
    /// Example: `2022-01-31`.
    pub end_date: Date,
}

impl GetGoogleCampaignReportParams {
    /// Creates the parameters.
    pub fn new(
        location_id: impl Into<LocationId>,
        campaign_id: impl Into<String>,
        start_date: impl Into<Date>,
        end_date: impl Into<Date>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            campaign_id: campaign_id.into(),
            start_date: start_date.into(),
            end_date: end_date.into(),
        }
    }
}

impl Operation for GetGoogleCampaignReportParams {
    type Output = Value;
    type Whole = Value;
    type Error = GetGoogleCampaignReportError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "google-get-campaign-reporting",
        name: "get_google_campaign_report",
        summary: "Returns a report on one Google campaign over a period.",
        deprecated: None,
        method: Method::GET,
        path: "/ad-publishing/google/reporting/campaign/{campaignId}",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["adPublishing.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/ad-manager/google-get-campaign-reporting",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("campaignId", &self.campaign_id);
        request.query("locationId", &self.location_id);
        request.query("startDate", &WrittenAs(&self.start_date, "date"));
        request.query("endDate", &WrittenAs(&self.end_date, "date"));
    }
}

/// Errors of [`GetGoogleCampaignReport`].
pub type GetGoogleCampaignReportError = super::errors::AdManagerError;
