//! `fb-search-targeting`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Request, RequestParts, TokenType, request_builder,
};

/// Searches for the places and interests that an ad set can target.
///
/// Created by
/// [`AdManager::search_facebook_targeting`](super::AdManager::search_facebook_targeting).
///
/// `GET /ad-publishing/facebook/targeting/search`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct SearchFacebookTargeting {
    pub(super) request: Request<SearchFacebookTargetingParams>,
}

impl SearchFacebookTargeting {
    /// More specific type of the targets to search for, such as `adgeolocation`.
    pub fn search_type(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().search_type = value.into_optional();
        self
    }
}

request_builder! {
    SearchFacebookTargeting, SearchFacebookTargetingParams
}

/// The parameters of [`SearchFacebookTargeting`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct SearchFacebookTargetingParams {
    /// Type of the targets to search for, such as `interest`.
    pub type_: String,
    /// Text to look for in the names of the targets, such as `fitness`.
    pub query: String,
    /// More specific type of the targets to search for, such as `adgeolocation`.
    pub search_type: Option<String>,
}

impl SearchFacebookTargetingParams {
    /// Creates the parameters.
    pub fn new(type_: impl Into<String>, query: impl Into<String>) -> Self {
        Self {
            type_: type_.into(),
            query: query.into(),
            search_type: None,
        }
    }
}

impl Operation for SearchFacebookTargetingParams {
    type Output = Value;
    type Whole = Value;
    type Error = SearchFacebookTargetingError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "fb-search-targeting",
        name: "search_facebook_targeting",
        summary: "Searches for the places and interests that an ad set can target.",
        deprecated: None,
        method: Method::GET,
        path: "/ad-publishing/facebook/targeting/search",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["adPublishing.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-search-targeting",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("type", &self.type_);
        request.query("query", &self.query);
        request.query("searchType", &self.search_type);
    }
}

/// Errors of [`SearchFacebookTargeting`].
pub type SearchFacebookTargetingError = super::errors::AdManagerError;
