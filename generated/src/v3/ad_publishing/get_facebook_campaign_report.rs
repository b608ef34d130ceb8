//! `fb-get-campaign-reporting`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::json::WrittenAs;
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{Date, Metadata, Operation, Request, RequestParts, TokenType};

use crate::LocationId;

/// Returns a report on one Facebook campaign over a period.
///
/// Created by
/// [`AdPublishing::get_facebook_campaign_report`](super::AdPublishing::get_facebook_campaign_report).
///
/// `GET /ad-publishing/facebook/reporting/campaign/{campaignId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type GetFacebookCampaignReport = Request<GetFacebookCampaignReportParams>;

/// The parameters of [`GetFacebookCampaignReport`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetFacebookCampaignReportParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `HChooFuiyPpVYzeJ4HMe`.
    pub location_id: LocationId,
    /// Id of the campaign whose metrics to return.
    ///
    /// Example: `120208142050850608`.
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

impl GetFacebookCampaignReportParams {
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

impl Operation for GetFacebookCampaignReportParams {
    type Output = Value;
    type Whole = Value;
    type Error = GetFacebookCampaignReportError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "fb-get-campaign-reporting",
        name: "get_facebook_campaign_report",
        summary: "Returns a report on one Facebook campaign over a period.",
        deprecated: None,
        method: Method::GET,
        path: "/ad-publishing/facebook/reporting/campaign/{campaignId}",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["adPublishing.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-get-campaign-reporting",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("campaignId", &self.campaign_id);
        request.query("locationId", &self.location_id);
        request.query("startDate", &WrittenAs(&self.start_date, "date"));
        request.query("endDate", &WrittenAs(&self.end_date, "date"));
    }
}

/// Errors of [`GetFacebookCampaignReport`].
pub type GetFacebookCampaignReportError = super::errors::AdPublishingError;
