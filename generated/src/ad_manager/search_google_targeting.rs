//! `google-search-targeting`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Request, RequestParts, TokenType, request_builder,
};

use crate::LocationId;

/// Searches for the places that a Google campaign can target.
///
/// Created by
/// [`AdManager::search_google_targeting`](super::AdManager::search_google_targeting).
///
/// `GET /ad-publishing/google/targeting/search`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct SearchGoogleTargeting {
    pub(super) request: Request<SearchGoogleTargetingParams>,
}

impl SearchGoogleTargeting {
    /// Text to look for in the names of the places, such as `New York`.
    pub fn query(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().query = value.into_optional();
        self
    }
}

request_builder! {
    SearchGoogleTargeting, SearchGoogleTargetingParams
}

/// The parameters of [`SearchGoogleTargeting`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct SearchGoogleTargetingParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `HChooFuiyPpVYzeJ4HMe`.
    pub location_id: LocationId,
    /// Type of the targets to search for; only `geolocation` is documented.
    pub type_: String,
    /// Text to look for in the names of the places, such as `New York`.
    pub query: Option<String>,
}

impl SearchGoogleTargetingParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>, type_: impl Into<String>) -> Self {
        Self {
            location_id: location_id.into(),
            type_: type_.into(),
            query: None,
        }
    }
}

impl Operation for SearchGoogleTargetingParams {
    type Output = Value;
    type Whole = Value;
    type Error = SearchGoogleTargetingError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "google-search-targeting",
        name: "search_google_targeting",
        summary: "Searches for the places that a Google campaign can target.",
        deprecated: None,
        method: Method::GET,
        path: "/ad-publishing/google/targeting/search",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["adPublishing.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/ad-manager/google-search-targeting",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("type", &self.type_);
        request.query("locationId", &self.location_id);
        request.query("query", &self.query);
    }
}

/// Errors of [`SearchGoogleTargeting`].
pub type SearchGoogleTargetingError = super::errors::AdManagerError;
