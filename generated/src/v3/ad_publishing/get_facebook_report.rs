//! `fb-get-reporting`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::json::WrittenAs;
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{Date, Metadata, Operation, Request, RequestParts, TokenType};

use super::{FacebookPeriod, FacebookReportingField, IntegrationType};
use crate::LocationId;

/// Reports the totals of a location's Facebook ads over a period.
///
/// Created by
/// [`AdPublishing::get_facebook_report`](super::AdPublishing::get_facebook_report).
///
/// `GET /ad-publishing/facebook/reporting`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type GetFacebookReport = Request<GetFacebookReportParams>;

/// The parameters of [`GetFacebookReport`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetFacebookReportParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `HChooFuiyPpVYzeJ4HMe`.
    pub location_id: LocationId,
    /// Metrics to return, such as `clicks`.
    pub fields: Vec<FacebookReportingField>,
    /// Interval by which metrics are grouped.
    pub group_by: FacebookPeriod,
    /// First day of the period.
    ///
    /// Example: `2022-01-11`.
    pub start_date: Date,
    /// Last day of the period.
    ///
    /// Example: `2022-01-31`.
    pub end_date: Date,
    /// Connection to the ad network that the call uses: that of the Ad Manager
    /// (`AD_MANAGER`) or that of the integrations in HighLevel (`INTEGRATION`).
    pub integration: IntegrationType,
}

impl GetFacebookReportParams {
    /// Creates the parameters.
    pub fn new(
        required: GetFacebookReportRequired<
            impl Into<LocationId>,
            impl IntoIterator<Item = FacebookReportingField>,
            impl Into<Date>,
            impl Into<Date>,
        >,
    ) -> Self {
        let GetFacebookReportRequired {
            location_id,
            fields,
            group_by,
            start_date,
            end_date,
            integration,
        } = required;
        Self {
            location_id: location_id.into(),
            fields: fields.into_iter().collect(),
            group_by,
            start_date: start_date.into(),
            end_date: end_date.into(),
            integration,
        }
    }
}

/// The arguments of [`GetFacebookReportParams::new`]. Strings, ids and lists accept any type that converts into them.
#[allow(
    missing_debug_implementations,
    reason = "it only names arguments, some of which may be secret"
)]
pub struct GetFacebookReportRequired<LocationIdValue, Fields, StartDate, EndDate> {
    /// Id of the location (sub-account).
    ///
    /// Example: `HChooFuiyPpVYzeJ4HMe`.
    pub location_id: LocationIdValue,
    /// Metrics to return, such as `clicks`.
    pub fields: Fields,
    /// Interval by which metrics are grouped.
    pub group_by: FacebookPeriod,
    /// First day of the period.
    ///
    /// Example: `2022-01-11`.
    pub start_date: StartDate,
    /// Last day of the period.
    ///
    /// Example: `2022-01-31`.
    pub end_date: EndDate,
    /// Connection to the ad network that the call uses: that of the Ad Manager
    /// (`AD_MANAGER`) or that of the integrations in HighLevel (`INTEGRATION`).
    pub integration: IntegrationType,
}

impl Operation for GetFacebookReportParams {
    type Output = Value;
    type Whole = Value;
    type Error = GetFacebookReportError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "fb-get-reporting",
        name: "get_facebook_report",
        summary: "Reports the totals of a location's Facebook ads over a period.",
        deprecated: None,
        method: Method::GET,
        path: "/ad-publishing/facebook/reporting",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["adPublishing.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-get-reporting",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("locationId", &self.location_id);
        request.query_joined("fields", &self.fields, ',');
        request.query("groupBy", &self.group_by);
        request.query("startDate", &WrittenAs(&self.start_date, "date"));
        request.query("endDate", &WrittenAs(&self.end_date, "date"));
        request.query("type", &self.integration);
    }
}

/// Errors of [`GetFacebookReport`].
pub type GetFacebookReportError = super::errors::AdPublishingError;
