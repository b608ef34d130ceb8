//! `google-get-reporting-list`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::json::WrittenAs;
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{
    Date, IntoOptional, Metadata, Operation, Request, RequestParts, TokenType,
    request_builder,
};

use super::IntegrationType;
use crate::LocationId;

/// Lists Google campaigns, or their parts, each with its metrics.
///
/// Created by
/// [`AdPublishing::list_google_reports`](super::AdPublishing::list_google_reports).
///
/// `GET /ad-publishing/google/reporting/list`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ListGoogleReports {
    pub(super) request: Request<ListGoogleReportsParams>,
}

impl ListGoogleReports {
    /// Id of the campaign whose ad groups, ads or keywords to list; required to list
    /// them.
    ///
    /// Example: `196684453527082`.
    pub fn campaign_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().campaign_id = value.into_optional();
        self
    }
}

request_builder! {
    ListGoogleReports, ListGoogleReportsParams
}

/// The parameters of [`ListGoogleReports`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListGoogleReportsParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `HChooFuiyPpVYzeJ4HMe`.
    pub location_id: LocationId,
    /// Type of the objects to list: `campaigns`, `adGroups`, `ads` or `keywords`.
    pub list_type: String,
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
    /// Id of the campaign whose ad groups, ads or keywords to list; required to list
    /// them.
    ///
    /// Example: `196684453527082`.
    pub campaign_id: Option<String>,
}

impl ListGoogleReportsParams {
    /// Creates the parameters.
    pub fn new(
        required: ListGoogleReportsRequired<
            impl Into<LocationId>,
            impl Into<String>,
            impl Into<Date>,
            impl Into<Date>,
        >,
    ) -> Self {
        let ListGoogleReportsRequired {
            location_id,
            list_type,
            start_date,
            end_date,
            integration,
        } = required;
        Self {
            location_id: location_id.into(),
            list_type: list_type.into(),
            start_date: start_date.into(),
            end_date: end_date.into(),
            integration,
            campaign_id: None,
        }
    }
}

/// The arguments of [`ListGoogleReportsParams::new`]. Strings, ids and lists accept any type that converts into them.
#[allow(
    missing_debug_implementations,
    reason = "it only names arguments, some of which may be secret"
)]
pub struct ListGoogleReportsRequired<LocationIdValue, ListType, StartDate, EndDate> {
    /// Id of the location (sub-account).
    ///
    /// Example: `HChooFuiyPpVYzeJ4HMe`.
    pub location_id: LocationIdValue,
    /// Type of the objects to list: `campaigns`, `adGroups`, `ads` or `keywords`.
    pub list_type: ListType,
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

impl Operation for ListGoogleReportsParams {
    type Output = Value;
    type Whole = Value;
    type Error = ListGoogleReportsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "google-get-reporting-list",
        name: "list_google_reports",
        summary: "Lists Google campaigns, or their parts, each with its metrics.",
        deprecated: None,
        method: Method::GET,
        path: "/ad-publishing/google/reporting/list",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["adPublishing.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/ad-manager/google-get-reporting-list",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("locationId", &self.location_id);
        request.query("listType", &self.list_type);
        request.query("startDate", &WrittenAs(&self.start_date, "date"));
        request.query("endDate", &WrittenAs(&self.end_date, "date"));
        request.query("type", &self.integration);
        request.query("campaignId", &self.campaign_id);
    }
}

/// Errors of [`ListGoogleReports`].
pub type ListGoogleReportsError = super::errors::AdPublishingError;
