//! `li-search-targeting`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Request, RequestParts, TokenType, request_builder,
};

use crate::LocationId;

/// Searches for possible targets of a LinkedIn campaign, such as places or job
/// titles.
///
/// Created by
/// [`AdManager::search_linkedin_targeting`](super::AdManager::search_linkedin_targeting).
///
/// `GET /ad-publishing/linkedin/targeting/search`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct SearchLinkedinTargeting {
    pub(super) request: Request<SearchLinkedinTargetingParams>,
}

impl SearchLinkedinTargeting {
    /// Text to look for in the names of the targets, such as `software`.
    pub fn query(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().query = value.into_optional();
        self
    }

    /// Search method, such as `typeahead`.
    pub fn finder(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().finder = value.into_optional();
        self
    }
}

request_builder! {
    SearchLinkedinTargeting, SearchLinkedinTargetingParams
}

/// The parameters of [`SearchLinkedinTargeting`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct SearchLinkedinTargetingParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `HChooFuiyPpVYzeJ4HMe`.
    pub location_id: LocationId,
    /// Targeting facet (category of targets) to search, such as `locations`.
    pub facet: String,
    /// Text to look for in the names of the targets, such as `software`.
    pub query: Option<String>,
    /// Search method, such as `typeahead`.
    pub finder: Option<String>,
}

impl SearchLinkedinTargetingParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>, facet: impl Into<String>) -> Self {
        Self {
            location_id: location_id.into(),
            facet: facet.into(),
            query: None,
            finder: None,
        }
    }
}

impl Operation for SearchLinkedinTargetingParams {
    type Output = Value;
    type Whole = Value;
    type Error = SearchLinkedinTargetingError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "li-search-targeting",
        name: "search_linkedin_targeting",
        summary: "Searches for possible targets of a LinkedIn campaign, such as places or job titles.",
        deprecated: None,
        method: Method::GET,
        path: "/ad-publishing/linkedin/targeting/search",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["adPublishing.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/ad-manager/li-search-targeting",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("locationId", &self.location_id);
        request.query("facet", &self.facet);
        request.query("query", &self.query);
        request.query("q", &self.finder);
    }
}

/// Errors of [`SearchLinkedinTargeting`].
pub type SearchLinkedinTargetingError = super::errors::AdManagerError;
