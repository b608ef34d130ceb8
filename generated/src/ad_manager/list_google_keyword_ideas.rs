//! `google-get-keyword-ideas`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::GoogleKeywordIdeaQuery;
use crate::LocationId;

/// Suggests keywords for Google ads that lead to a web page.
///
/// Created by
/// [`AdManager::list_google_keyword_ideas`](super::AdManager::list_google_keyword_ideas).
///
/// `POST /ad-publishing/google/keyword-ideas`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type ListGoogleKeywordIdeas = Request<ListGoogleKeywordIdeasParams>;

/// The parameters of [`ListGoogleKeywordIdeas`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListGoogleKeywordIdeasParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `HChooFuiyPpVYzeJ4HMe`.
    pub location_id: LocationId,
    /// Website, language, places and seed keywords for which to suggest keywords.
    pub body: GoogleKeywordIdeaQuery,
}

impl ListGoogleKeywordIdeasParams {
    /// Creates the parameters.
    pub fn new(
        location_id: impl Into<LocationId>,
        body: GoogleKeywordIdeaQuery,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            body,
        }
    }
}

impl Operation for ListGoogleKeywordIdeasParams {
    type Output = Value;
    type Whole = Value;
    type Error = ListGoogleKeywordIdeasError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "google-get-keyword-ideas",
        name: "list_google_keyword_ideas",
        summary: "Suggests keywords for Google ads that lead to a web page.",
        deprecated: None,
        method: Method::POST,
        path: "/ad-publishing/google/keyword-ideas",
        is_idempotent: false,
        headers: &[("Version", "2021-07-28")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &["adPublishing.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/ad-manager/google-get-keyword-ideas",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("locationId", &self.location_id);
        request.json(&self.body);
    }
}

/// Errors of [`ListGoogleKeywordIdeas`].
pub type ListGoogleKeywordIdeasError = super::errors::AdManagerError;
