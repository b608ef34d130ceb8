//! `fb-search-targeting`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Request, RequestParts, TokenType, request_builder,
};

use super::errors::AdManagerError;
use super::API;

/// Searches for the places and interests that an ad set can target.
///
/// Created by
/// [`AdManager::fb_search_targeting`](super::AdManager::fb_search_targeting).
///
/// `GET /ad-publishing/facebook/targeting/search`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct FbSearchTargeting {
    pub(super) request: Request<FbSearchTargetingParams>,
}

impl FbSearchTargeting {
    /// Sets the query parameter `searchType`.
    ///
    /// Narrower type of what to search for, such as `adgeolocation`.
    ///
    /// Example: `adgeolocation`.
    pub fn search_type(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().search_type = value.into_optional();
        self
    }
}

request_builder! {
    FbSearchTargeting, FbSearchTargetingParams
}

/// The parameters of [`FbSearchTargeting`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct FbSearchTargetingParams {
    /// What to search for, such as `interest` or `geolocation`.
    ///
    /// Example: `interest`.
    pub type_: String,
    /// Text to look for.
    ///
    /// Example: `fitness`.
    pub query: String,
    /// Narrower type of what to search for, such as `adgeolocation`.
    ///
    /// Example: `adgeolocation`.
    pub search_type: Option<String>,
}

impl FbSearchTargetingParams {
    /// Creates the parameters.
    pub fn new(type_: impl Into<String>, query: impl Into<String>) -> Self {
        Self {
            type_: type_.into(),
            query: query.into(),
            search_type: None,
        }
    }
}

impl Operation for FbSearchTargetingParams {
    type Output = Value;
    type Error = FbSearchTargetingError;

    const METADATA: &'static Metadata = &Metadata {
        api: &API,
        id: "fb-search-targeting",
        name: "fb_search_targeting",
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

/// Errors of [`FbSearchTargeting`].
pub type FbSearchTargetingError = AdManagerError;
