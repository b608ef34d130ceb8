//! `search-opportunities-advanced`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Metadata, Operation, Paginated, Paging, PagingSlots, PagingStep, Request,
    RequestParts, TokenType,
};

use super::{Opportunity, OpportunitySearch, OpportunitySearchResults};

/// Lists the opportunities of a location that match a query or filters.
///
/// Created by
/// [`Opportunities::search_opportunities_by_filters`](super::Opportunities::search_opportunities_by_filters).
///
/// Returns one page, [`OpportunitySearchResults`]. Use
/// [`pages`](crate::Request::pages) or [`items`](crate::Request::items) to iterate
/// over all of them.
///
/// `POST /opportunities/search`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type SearchOpportunitiesByFilters = Request<SearchOpportunitiesByFiltersParams>;

/// The parameters of [`SearchOpportunitiesByFilters`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct SearchOpportunitiesByFiltersParams {
    /// Query, filters, order and page of a search for opportunities.
    pub body: OpportunitySearch,
}

impl SearchOpportunitiesByFiltersParams {
    /// Creates the parameters.
    pub fn new(body: OpportunitySearch) -> Self {
        Self { body }
    }
}

impl Operation for SearchOpportunitiesByFiltersParams {
    type Output = OpportunitySearchResults;
    type Whole = OpportunitySearchResults;
    type Error = SearchOpportunitiesByFiltersError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "search-opportunities-advanced",
        name: "search_opportunities_by_filters",
        summary: "Lists the opportunities of a location that match a query or filters.",
        deprecated: None,
        method: Method::POST,
        path: "/opportunities/search",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["opportunities.readonly"],
        tokens: &[TokenType::Location],
        paging: Some(Self::PAGING),
        docs: "https://marketplace.gohighlevel.com/docs/ghl/opportunities/search-opportunities-advanced",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }
}

impl Paginated for SearchOpportunitiesByFiltersParams {
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
    fn items(page: OpportunitySearchResults) -> Vec<Opportunity> {
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

/// Errors of [`SearchOpportunitiesByFilters`].
pub type SearchOpportunitiesByFiltersError = super::errors::OpportunitiesError;
