//! `li-get-reporting-list`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::json::WrittenAs;
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{
    Date, IntoOptional, Metadata, Operation, Request, RequestParts, TokenType,
    request_builder,
};

use super::LinkedinReportingField;
use crate::LocationId;

/// Lists LinkedIn campaign groups or campaigns, each with its metrics.
///
/// Created by
/// [`AdPublishing::list_linkedin_reports`](super::AdPublishing::list_linkedin_reports).
///
/// `GET /ad-publishing/linkedin/reporting/list`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ListLinkedinReports {
    pub(super) request: Request<ListLinkedinReportsParams>,
}

impl ListLinkedinReports {
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
    ListLinkedinReports, ListLinkedinReportsParams
}

/// The parameters of [`ListLinkedinReports`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListLinkedinReportsParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `HChooFuiyPpVYzeJ4HMe`.
    pub location_id: LocationId,
    /// Type of the objects to list: campaigns or campaign groups. Only the value
    /// `campaigns` is documented.
    pub list_type: String,
    /// Id of a campaign; its effect on the list is not documented.
    ///
    /// Example: `312067455`.
    pub campaign_id: String,
    /// Id of a campaign group; its effect on the list is not documented.
    ///
    /// Example: `87654321`.
    pub campaign_group_id: String,
    /// First day of the period.
    ///
    /// Example: `2024-01-01`.
    pub start_date: Date,
    /// Last day of the period.
    ///
    /// Example: `2024-01-31`.
    pub end_date: Date,
    /// Metrics to return, such as `clicks`.
    pub fields: Option<Vec<LinkedinReportingField>>,
}

impl ListLinkedinReportsParams {
    /// Creates the parameters.
    pub fn new(
        required: ListLinkedinReportsRequired<
            impl Into<LocationId>,
            impl Into<String>,
            impl Into<String>,
            impl Into<String>,
            impl Into<Date>,
            impl Into<Date>,
        >,
    ) -> Self {
        let ListLinkedinReportsRequired {
            location_id,
            list_type,
            campaign_id,
            campaign_group_id,
            start_date,
            end_date,
        } = required;
        Self {
            location_id: location_id.into(),
            list_type: list_type.into(),
            campaign_id: campaign_id.into(),
            campaign_group_id: campaign_group_id.into(),
            start_date: start_date.into(),
            end_date: end_date.into(),
            fields: None,
        }
    }
}

/// The arguments of [`ListLinkedinReportsParams::new`]. Strings, ids and lists accept any type that converts into them.
#[allow(
    missing_debug_implementations,
    reason = "it only names arguments, some of which may be secret"
)]
pub struct ListLinkedinReportsRequired<
    LocationIdValue,
    ListType,
    CampaignId,
    CampaignGroupId,
    StartDate,
    EndDate,
> {
    /// Id of the location (sub-account).
    ///
    /// Example: `HChooFuiyPpVYzeJ4HMe`.
    pub location_id: LocationIdValue,
    /// Type of the objects to list: campaigns or campaign groups. Only the value
    /// `campaigns` is documented.
    pub list_type: ListType,
    /// Id of a campaign; its effect on the list is not documented.
    ///
    /// Example: `312067455`.
    pub campaign_id: CampaignId,
    /// Id of a campaign group; its effect on the list is not documented.
    ///
    /// Example: `87654321`.
    pub campaign_group_id: CampaignGroupId,
    /// First day of the period.
    ///
    /// Example: `2024-01-01`.
    pub start_date: StartDate,
    /// Last day of the period.
    ///
    /// Example: `2024-01-31`.
    pub end_date: EndDate,
}

impl Operation for ListLinkedinReportsParams {
    type Output = Value;
    type Whole = Value;
    type Error = ListLinkedinReportsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "li-get-reporting-list",
        name: "list_linkedin_reports",
        summary: "Lists LinkedIn campaign groups or campaigns, each with its metrics.",
        deprecated: None,
        method: Method::GET,
        path: "/ad-publishing/linkedin/reporting/list",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["adPublishing.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/ad-manager/li-get-reporting-list",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("locationId", &self.location_id);
        request.query("listType", &self.list_type);
        request.query("campaignId", &self.campaign_id);
        request.query("campaignGroupId", &self.campaign_group_id);
        request.query("startDate", &WrittenAs(&self.start_date, "date"));
        request.query("endDate", &WrittenAs(&self.end_date, "date"));
        request.query_joined("fields", &self.fields, ',');
    }
}

/// Errors of [`ListLinkedinReports`].
pub type ListLinkedinReportsError = super::errors::AdPublishingError;
