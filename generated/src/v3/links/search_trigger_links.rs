//! `search-trigger-links`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Paginated, Paging, PagingSlots, PagingStep,
    Request, RequestParts, TokenType, request_builder,
};

use super::{Link, LinkList};
use crate::LocationId;

/// Searches the trigger links of a location.
///
/// Created by [`Links::search_trigger_links`](super::Links::search_trigger_links).
///
/// Returns one page, [`LinkList`]. Use [`pages`](crate::Request::pages) or
/// [`items`](crate::Request::items) to iterate over all of them.
///
/// `GET /links/search`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct SearchTriggerLinks {
    pub(super) request: Request<SearchTriggerLinksParams>,
}

impl SearchTriggerLinks {
    /// Text to look for in the trigger links.
    ///
    /// Example: `Search string`.
    pub fn query(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().query = value.into_optional();
        self
    }

    /// Number of entries to skip before the first one returned.
    ///
    /// Default: `0`. Example: `1`.
    pub fn skip(mut self, value: impl IntoOptional<i64>) -> Self {
        self.request.params_mut().skip = value.into_optional();
        self
    }

    /// Maximum number of entries to return.
    ///
    /// Default: `20`. Example: `10`.
    pub fn limit(mut self, value: impl IntoOptional<i64>) -> Self {
        self.request.params_mut().limit = value.into_optional();
        self
    }
}

request_builder! {
    SearchTriggerLinks, SearchTriggerLinksParams
}

/// The parameters of [`SearchTriggerLinks`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct SearchTriggerLinksParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ABCHkzuJQ8ZMd4Te84GK`.
    pub location_id: LocationId,
    /// Text to look for in the trigger links.
    ///
    /// Example: `Search string`.
    pub query: Option<String>,
    /// Number of entries to skip before the first one returned.
    ///
    /// Default: `0`. Example: `1`.
    pub skip: Option<i64>,
    /// Maximum number of entries to return.
    ///
    /// Default: `20`. Example: `10`.
    pub limit: Option<i64>,
}

impl SearchTriggerLinksParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
            query: None,
            skip: None,
            limit: None,
        }
    }
}

impl Operation for SearchTriggerLinksParams {
    type Output = LinkList;
    type Whole = LinkList;
    type Error = SearchTriggerLinksError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "search-trigger-links",
        name: "search_trigger_links",
        summary: "Searches the trigger links of a location.",
        deprecated: None,
        method: Method::GET,
        path: "/links/search",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401],
        scopes: &["links.readonly"],
        tokens: &[TokenType::Location],
        paging: Some(Self::PAGING),
        docs: "https://marketplace.gohighlevel.com/docs/ghl/links/search-trigger-links",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("locationId", &self.location_id);
        request.query("query", &self.query);
        request.query("skip", &self.skip);
        request.query("limit", &self.limit);
    }
}

impl Paginated for SearchTriggerLinksParams {
    type Item = Link;

    const PAGING: &'static Paging = &Paging {
        items: "$.links",
        limit: Some("limit"),
        maximum: None,
        step: PagingStep::Offset("skip"),
        total: None,
        more: None,
    };

    #[inline]
    fn items(page: LinkList) -> Vec<Link> {
        page.links
    }

    #[inline]
    fn slots(&mut self) -> PagingSlots<'_> {
        PagingSlots {
            limit: Some(&mut self.limit),
            position: [Some(&mut self.skip), None],
            without: None,
        }
    }
}

/// Errors of [`SearchTriggerLinks`].
pub type SearchTriggerLinksError = super::errors::LinkError;
