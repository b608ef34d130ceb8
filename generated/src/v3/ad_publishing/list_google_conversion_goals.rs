//! `google-get-conversion-goals`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Request, RequestParts, TokenType, request_builder,
};

use crate::LocationId;

/// Lists the Google Ads conversion goals of a location.
///
/// Created by
/// [`AdPublishing::list_google_conversion_goals`](super::AdPublishing::list_google_conversion_goals).
///
/// `GET /ad-publishing/google/conversion-goals`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ListGoogleConversionGoals {
    pub(super) request: Request<ListGoogleConversionGoalsParams>,
}

impl ListGoogleConversionGoals {
    /// Draft flag; HighLevel does not document its effect on this operation.
    pub fn is_draft(mut self, value: impl IntoOptional<bool>) -> Self {
        self.request.params_mut().is_draft = value.into_optional();
        self
    }
}

request_builder! {
    ListGoogleConversionGoals, ListGoogleConversionGoalsParams
}

/// The parameters of [`ListGoogleConversionGoals`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListGoogleConversionGoalsParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `HChooFuiyPpVYzeJ4HMe`.
    pub location_id: LocationId,
    /// Draft flag; HighLevel does not document its effect on this operation.
    pub is_draft: Option<bool>,
}

impl ListGoogleConversionGoalsParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
            is_draft: None,
        }
    }
}

impl Operation for ListGoogleConversionGoalsParams {
    type Output = Value;
    type Whole = Value;
    type Error = ListGoogleConversionGoalsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "google-get-conversion-goals",
        name: "list_google_conversion_goals",
        summary: "Lists the Google Ads conversion goals of a location.",
        deprecated: None,
        method: Method::GET,
        path: "/ad-publishing/google/conversion-goals",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["adPublishing.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/ad-manager/google-get-conversion-goals",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("locationId", &self.location_id);
        request.query("isDraft", &self.is_draft);
    }
}

/// Errors of [`ListGoogleConversionGoals`].
pub type ListGoogleConversionGoalsError = super::errors::AdPublishingError;
