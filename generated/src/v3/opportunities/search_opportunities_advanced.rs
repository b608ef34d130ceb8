//! `search-opportunities-advanced`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Metadata, Operation, Paginated, Paging, PagingSlots, PagingStep, Request,
    RequestParts, TokenType, request_builder,
};

use super::{
    API, AdvancedSearchBody, AdvancedSearchResponse, OpportunitiesError, Opportunity,
};

/// Lists the opportunities of a location that match a query or filters.
///
/// Made by
/// [`Opportunities::search_opportunities_advanced`](super::Opportunities::search_opportunities_advanced).
///
/// It answers with one page of a list; [`pages`](highlevel_runtime::Request::pages)
/// and [`items`](highlevel_runtime::Request::items) read the whole list.
///
/// `POST /opportunities/search`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct SearchOpportunitiesAdvanced {
    pub(super) request: Request<SearchOpportunitiesAdvancedParams>,
}

request_builder! {
    SearchOpportunitiesAdvanced, SearchOpportunitiesAdvancedParams
}

/// The parameters of [`SearchOpportunitiesAdvanced`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct SearchOpportunitiesAdvancedParams {
    /// The request body.
    pub body: AdvancedSearchBody,
}

impl SearchOpportunitiesAdvancedParams {
    /// Makes the parameters from what is required.
    pub fn new(body: AdvancedSearchBody) -> Self {
        Self { body }
    }
}

impl Operation for SearchOpportunitiesAdvancedParams {
    type Output = AdvancedSearchResponse;
    type Error = SearchOpportunitiesAdvancedError;

    const METADATA: &'static Metadata = &Metadata {
        api: &API,
        id: "search-opportunities-advanced",
        name: "search_opportunities_advanced",
        summary: "Lists the opportunities of a location that match a query or filters.",
        deprecated: None,
        method: Method::POST,
        path: "/opportunities/search",
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["opportunities.readonly"],
        tokens: &[TokenType::Location],
        paging: Some(Self::PAGING),
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/opportunities-v3.json",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }
}

impl Paginated for SearchOpportunitiesAdvancedParams {
    type Item = Opportunity;

    const PAGING: &'static Paging = &Paging {
        items: "$.opportunities",
        limit: Some("limit"),
        maximum: Some(100),
        step: PagingStep::Cursor(&[("searchAfter", "@.sort")]),
        total: Some("$.total"),
        more: None,
    };

    #[inline]
    fn items(page: AdvancedSearchResponse) -> Vec<Opportunity> {
        page.opportunities
    }

    #[inline]
    fn slots(&mut self) -> PagingSlots<'_> {
        PagingSlots {
            limit: Some(&mut self.body.limit),
            position: [Some(&mut self.body.search_after), None],
            without: Some(&mut self.body.page),
        }
    }
}

/// What can go wrong with [`SearchOpportunitiesAdvanced`].
pub type SearchOpportunitiesAdvancedError = OpportunitiesError;
