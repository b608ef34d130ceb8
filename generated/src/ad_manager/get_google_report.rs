//! `google-get-reporting`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::json::WrittenAs;
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{
    Date, IntoOptional, Metadata, Operation, Request, RequestParts, TokenType,
    request_builder,
};

use super::{GooglePeriod, GoogleReportingField, IntegrationType};
use crate::LocationId;

/// Reports the totals of a location's Google ads over a period.
///
/// Created by [`AdManager::get_google_report`](super::AdManager::get_google_report).
///
/// `GET /ad-publishing/google/reporting`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct GetGoogleReport {
    pub(super) request: Request<GetGoogleReportParams>,
}

impl GetGoogleReport {
    /// Interval by which metrics are grouped.
    pub fn group_by(mut self, value: impl IntoOptional<GooglePeriod>) -> Self {
        self.request.params_mut().group_by = value.into_optional();
        self
    }
}

request_builder! {
    GetGoogleReport, GetGoogleReportParams
}

/// The parameters of [`GetGoogleReport`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetGoogleReportParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `HChooFuiyPpVYzeJ4HMe`.
    pub location_id: LocationId,
    /// First day of the period.
    ///
    /// Example: `2022-01-11`.
    pub start_date: Date,
    /// Last day of the period.
    ///
    /// Example: `2022-01-31`.
    pub end_date: Date,
    /// Metrics to return, such as `clicks`.
    pub fields: Vec<GoogleReportingField>,
    /// Connection to the ad network that the call uses: that of the Ad Manager
    /// (`AD_MANAGER`) or that of the integrations in HighLevel (`INTEGRATION`).
    pub integration: IntegrationType,
    /// Interval by which metrics are grouped.
    pub group_by: Option<GooglePeriod>,
}

impl GetGoogleReportParams {
    /// Creates the parameters.
    pub fn new(
        required: GetGoogleReportRequired<
            impl Into<LocationId>,
            impl Into<Date>,
            impl Into<Date>,
            impl IntoIterator<Item = GoogleReportingField>,
        >,
    ) -> Self {
        let GetGoogleReportRequired {
            location_id,
            start_date,
            end_date,
            fields,
            integration,
        } = required;
        Self {
            location_id: location_id.into(),
            start_date: start_date.into(),
            end_date: end_date.into(),
            fields: fields.into_iter().collect(),
            integration,
            group_by: None,
        }
    }
}

/// The arguments of [`GetGoogleReportParams::new`]. Strings, ids and lists accept any type that converts into them.
#[allow(
    missing_debug_implementations,
    reason = "it only names arguments, some of which may be secret"
)]
pub struct GetGoogleReportRequired<LocationIdValue, StartDate, EndDate, Fields> {
    /// Id of the location (sub-account).
    ///
    /// Example: `HChooFuiyPpVYzeJ4HMe`.
    pub location_id: LocationIdValue,
    /// First day of the period.
    ///
    /// Example: `2022-01-11`.
    pub start_date: StartDate,
    /// Last day of the period.
    ///
    /// Example: `2022-01-31`.
    pub end_date: EndDate,
    /// Metrics to return, such as `clicks`.
    pub fields: Fields,
    /// Connection to the ad network that the call uses: that of the Ad Manager
    /// (`AD_MANAGER`) or that of the integrations in HighLevel (`INTEGRATION`).
    pub integration: IntegrationType,
}

impl Operation for GetGoogleReportParams {
    type Output = Value;
    type Whole = Value;
    type Error = GetGoogleReportError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "google-get-reporting",
        name: "get_google_report",
        summary: "Reports the totals of a location's Google ads over a period.",
        deprecated: None,
        method: Method::GET,
        path: "/ad-publishing/google/reporting",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["adPublishing.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/ad-manager/google-get-reporting",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("locationId", &self.location_id);
        request.query("startDate", &WrittenAs(&self.start_date, "date"));
        request.query("endDate", &WrittenAs(&self.end_date, "date"));
        request.query("type", &self.integration);
        request.query_joined("fields", &self.fields, ',');
        request.query("groupBy", &self.group_by);
    }
}

/// Errors of [`GetGoogleReport`].
pub type GetGoogleReportError = super::errors::AdManagerError;
