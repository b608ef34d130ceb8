//! `list-feeds`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Request, RequestParts, request_builder,
};

/// Lists the feeds, which do not page.
///
/// Created by [`Pets::list_feeds`](super::Pets::list_feeds).
///
/// `GET /feeds`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ListFeeds {
    pub(super) request: Request<ListFeedsParams>,
}

impl ListFeeds {
    /// The query parameter `page`.
    pub fn page(mut self, value: impl IntoOptional<i64>) -> Self {
        self.request.params_mut().page = value.into_optional();
        self
    }

    /// The query parameter `limit`.
    pub fn limit(mut self, value: impl IntoOptional<i64>) -> Self {
        self.request.params_mut().limit = value.into_optional();
        self
    }
}

request_builder! {
    ListFeeds, ListFeedsParams
}

/// The parameters of [`ListFeeds`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListFeedsParams {
    /// The query parameter `page`.
    pub page: Option<i64>,
    /// The query parameter `limit`.
    pub limit: Option<i64>,
}

impl ListFeedsParams {
    /// Creates empty parameters.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Operation for ListFeedsParams {
    type Output = ();
    type Whole = ();
    type Error = ListFeedsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "list-feeds",
        name: "list_feeds",
        summary: "Lists the feeds, which do not page.",
        deprecated: None,
        method: Method::GET,
        path: "/feeds",
        is_idempotent: true,
        headers: &[],
        success: &[204],
        errors: &[],
        scopes: &[],
        tokens: &[],
        paging: None,
        docs: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("page", &self.page);
        request.query("limit", &self.limit);
    }
}

/// Errors of [`ListFeeds`].
pub type ListFeedsError = super::errors::PetsError;
