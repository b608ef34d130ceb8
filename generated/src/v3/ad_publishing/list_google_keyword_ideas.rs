//! `google-get-keyword-ideas`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Request, RequestParts, TokenType, request_builder,
};

use super::GoogleKeywordIdeaQuery;
use crate::LocationId;

/// Suggests keywords for Google ads that lead to a web page.
///
/// Created by
/// [`AdPublishing::list_google_keyword_ideas`](super::AdPublishing::list_google_keyword_ideas).
///
/// `POST /ad-publishing/google/keyword-ideas`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ListGoogleKeywordIdeas {
    pub(super) request: Request<ListGoogleKeywordIdeasParams>,
}

impl ListGoogleKeywordIdeas {
    /// Draft flag; HighLevel does not document its effect on this operation.
    pub fn is_draft(mut self, value: impl IntoOptional<bool>) -> Self {
        self.request.params_mut().is_draft = value.into_optional();
        self
    }
}

request_builder! {
    ListGoogleKeywordIdeas, ListGoogleKeywordIdeasParams
}

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
    /// Draft flag; HighLevel does not document its effect on this operation.
    pub is_draft: Option<bool>,
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
            is_draft: None,
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
        request.query("isDraft", &self.is_draft);
        request.json(&self.body);
    }
}

/// Errors of [`ListGoogleKeywordIdeas`].
pub type ListGoogleKeywordIdeasError = super::errors::AdPublishingError;
