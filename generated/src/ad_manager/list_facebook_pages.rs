//! `fb-get-pages`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Request, RequestParts, TokenType, request_builder,
};

use crate::LocationId;

/// Lists the Facebook pages that a location's login can access.
///
/// Created by
/// [`AdManager::list_facebook_pages`](super::AdManager::list_facebook_pages).
///
/// `GET /ad-publishing/facebook/pages`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ListFacebookPages {
    pub(super) request: Request<ListFacebookPagesParams>,
}

impl ListFacebookPages {
    /// Whether to return existing pages; which those are is not documented.
    ///
    /// Example: `true`.
    pub fn fetch_existing(mut self, value: impl IntoOptional<bool>) -> Self {
        self.request.params_mut().fetch_existing = value.into_optional();
        self
    }
}

request_builder! {
    ListFacebookPages, ListFacebookPagesParams
}

/// The parameters of [`ListFacebookPages`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListFacebookPagesParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `HChooFuiyPpVYzeJ4HMe`.
    pub location_id: LocationId,
    /// Whether to return existing pages; which those are is not documented.
    ///
    /// Example: `true`.
    pub fetch_existing: Option<bool>,
}

impl ListFacebookPagesParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
            fetch_existing: None,
        }
    }
}

impl Operation for ListFacebookPagesParams {
    type Output = Value;
    type Whole = Value;
    type Error = ListFacebookPagesError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "fb-get-pages",
        name: "list_facebook_pages",
        summary: "Lists the Facebook pages that a location's login can access.",
        deprecated: None,
        method: Method::GET,
        path: "/ad-publishing/facebook/pages",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["adPublishing.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-get-pages",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("locationId", &self.location_id);
        request.query("fetchExisting", &self.fetch_existing);
    }
}

/// Errors of [`ListFacebookPages`].
pub type ListFacebookPagesError = super::errors::AdManagerError;
