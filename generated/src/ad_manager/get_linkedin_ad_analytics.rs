//! `li-get-ad-analytics`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::json::WrittenAs;
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{
    Date, IntoOptional, Metadata, Operation, Request, RequestParts, TokenType,
    request_builder,
};

use super::{LinkedinPeriod, LinkedinPivot, LinkedinReportingField};
use crate::LocationId;

/// Reports the metrics of LinkedIn ads over a period.
///
/// Created by
/// [`AdManager::get_linkedin_ad_analytics`](super::AdManager::get_linkedin_ad_analytics).
///
/// `GET /ad-publishing/linkedin/reporting`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct GetLinkedinAdAnalytics {
    pub(super) request: Request<GetLinkedinAdAnalyticsParams>,
}

impl GetLinkedinAdAnalytics {
    /// Dimension by which metrics are grouped.
    ///
    /// Default: `ACCOUNT`.
    pub fn pivot(mut self, value: impl IntoOptional<LinkedinPivot>) -> Self {
        self.request.params_mut().pivot = value.into_optional();
        self
    }

    /// Interval by which metrics are grouped.
    ///
    /// Default: `day`.
    pub fn group_by(mut self, value: impl IntoOptional<LinkedinPeriod>) -> Self {
        self.request.params_mut().group_by = value.into_optional();
        self
    }

    /// LinkedIn URNs of the objects to report on, such as `urn:li:sponsoredCampaign:123`.
    pub fn entity_urns(mut self, value: impl IntoOptional<Vec<String>>) -> Self {
        self.request.params_mut().entity_urns = value.into_optional();
        self
    }

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
    GetLinkedinAdAnalytics, GetLinkedinAdAnalyticsParams
}

/// The parameters of [`GetLinkedinAdAnalytics`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetLinkedinAdAnalyticsParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `HChooFuiyPpVYzeJ4HMe`.
    pub location_id: LocationId,
    /// First day of the period.
    ///
    /// Example: `2024-01-01`.
    pub start_date: Date,
    /// Last day of the period.
    ///
    /// Example: `2024-01-31`.
    pub end_date: Date,
    /// Dimension by which metrics are grouped.
    ///
    /// Default: `ACCOUNT`.
    pub pivot: Option<LinkedinPivot>,
    /// Interval by which metrics are grouped.
    ///
    /// Default: `day`.
    pub group_by: Option<LinkedinPeriod>,
    /// LinkedIn URNs of the objects to report on, such as `urn:li:sponsoredCampaign:123`.
    pub entity_urns: Option<Vec<String>>,
    /// Metrics to return, such as `clicks`.
    pub fields: Option<Vec<LinkedinReportingField>>,
}

impl GetLinkedinAdAnalyticsParams {
    /// Creates the parameters.
    pub fn new(
        location_id: impl Into<LocationId>,
        start_date: impl Into<Date>,
        end_date: impl Into<Date>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            start_date: start_date.into(),
            end_date: end_date.into(),
            pivot: None,
            group_by: None,
            entity_urns: None,
            fields: None,
        }
    }
}

impl Operation for GetLinkedinAdAnalyticsParams {
    type Output = Value;
    type Whole = Value;
    type Error = GetLinkedinAdAnalyticsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "li-get-ad-analytics",
        name: "get_linkedin_ad_analytics",
        summary: "Reports the metrics of LinkedIn ads over a period.",
        deprecated: None,
        method: Method::GET,
        path: "/ad-publishing/linkedin/reporting",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["adPublishing.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/ad-manager/li-get-ad-analytics",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("locationId", &self.location_id);
        request.query("startDate", &WrittenAs(&self.start_date, "date"));
        request.query("endDate", &WrittenAs(&self.end_date, "date"));
        request.query("pivot", &self.pivot);
        request.query("groupBy", &self.group_by);
        request.query_joined("entityUrns", &self.entity_urns, ',');
        request.query_joined("fields", &self.fields, ',');
    }
}

/// Errors of [`GetLinkedinAdAnalytics`].
pub type GetLinkedinAdAnalyticsError = super::errors::AdManagerError;
