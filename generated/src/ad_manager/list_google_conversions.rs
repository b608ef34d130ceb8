//! `google-get-conversions`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::json::WrittenAs;
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{
    Date, IntoOptional, Metadata, Operation, Request, RequestParts, TokenType,
    request_builder,
};

use super::ConversionSource;
use crate::LocationId;

/// Lists the Google Ads conversion actions of a location.
///
/// Created by
/// [`AdManager::list_google_conversions`](super::AdManager::list_google_conversions).
///
/// `GET /ad-publishing/google/conversions`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ListGoogleConversions {
    pub(super) request: Request<ListGoogleConversionsParams>,
}

impl ListGoogleConversions {
    /// Integration whose conversion actions to list: `AD_MANAGER` or `AD_WORDS`.
    /// HighLevel does not document the difference.
    pub fn type_(mut self, value: impl IntoOptional<ConversionSource>) -> Self {
        self.request.params_mut().type_ = value.into_optional();
        self
    }

    /// Type of the conversions to list, such as `WEBPAGE`.
    pub fn conversion_type(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().conversion_type = value.into_optional();
        self
    }

    /// Category of the conversions to list, such as `PURCHASE`.
    pub fn category(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().category = value.into_optional();
        self
    }

    /// First day of the period by which the list is filtered; HighLevel does not document
    /// which date is compared.
    ///
    /// Example: `2024-01-01`.
    pub fn start_date(mut self, value: impl IntoOptional<Date>) -> Self {
        self.request.params_mut().start_date = value.into_optional();
        self
    }

    /// Last day of the period by which the list is filtered; HighLevel does not document
    /// which date is compared.
    ///
    /// Example: `2024-12-31`.
    pub fn end_date(mut self, value: impl IntoOptional<Date>) -> Self {
        self.request.params_mut().end_date = value.into_optional();
        self
    }
}

request_builder! {
    ListGoogleConversions, ListGoogleConversionsParams
}

/// The parameters of [`ListGoogleConversions`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListGoogleConversionsParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `HChooFuiyPpVYzeJ4HMe`.
    pub location_id: LocationId,
    /// Integration whose conversion actions to list: `AD_MANAGER` or `AD_WORDS`.
    /// HighLevel does not document the difference.
    pub type_: Option<ConversionSource>,
    /// Type of the conversions to list, such as `WEBPAGE`.
    pub conversion_type: Option<String>,
    /// Category of the conversions to list, such as `PURCHASE`.
    pub category: Option<String>,
    /// First day of the period by which the list is filtered; HighLevel does not document
    /// which date is compared.
    ///
    /// Example: `2024-01-01`.
    pub start_date: Option<Date>,
    /// Last day of the period by which the list is filtered; HighLevel does not document
    /// which date is compared.
    ///
    /// Example: `2024-12-31`.
    pub end_date: Option<Date>,
}

impl ListGoogleConversionsParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
            type_: None,
            conversion_type: None,
            category: None,
            start_date: None,
            end_date: None,
        }
    }
}

impl Operation for ListGoogleConversionsParams {
    type Output = Value;
    type Whole = Value;
    type Error = ListGoogleConversionsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "google-get-conversions",
        name: "list_google_conversions",
        summary: "Lists the Google Ads conversion actions of a location.",
        deprecated: None,
        method: Method::GET,
        path: "/ad-publishing/google/conversions",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["adPublishing.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/ad-manager/google-get-conversions",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("locationId", &self.location_id);
        request.query("type", &self.type_);
        request.query("conversionType", &self.conversion_type);
        request.query("category", &self.category);
        request.query("startDate", &WrittenAs(&self.start_date, "date"));
        request.query("endDate", &WrittenAs(&self.end_date, "date"));
    }
}

/// Errors of [`ListGoogleConversions`].
pub type ListGoogleConversionsError = super::errors::AdManagerError;
