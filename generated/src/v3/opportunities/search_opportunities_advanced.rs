//! `search-opportunities-advanced`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{AdvancedSearchBody, AdvancedSearchResponse, OpportunitiesError};

/// Lists the opportunities of a location that match a query or filters.
///
/// Made by
/// [`Opportunities::search_opportunities_advanced`](super::Opportunities::search_opportunities_advanced).
///
/// `POST /opportunities/search`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct SearchOpportunitiesAdvanced {
    request: Request<SearchOpportunitiesAdvancedParams>,
}

impl SearchOpportunitiesAdvanced {
    pub(super) fn new(
        client: &Client,
        params: SearchOpportunitiesAdvancedParams,
    ) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    SearchOpportunitiesAdvanced, SearchOpportunitiesAdvancedParams
}

/// The parameters of [`SearchOpportunitiesAdvanced`].
#[derive(Clone, Debug)]
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
        id: "search-opportunities-advanced",
        method: Method::POST,
        path: "/opportunities/search",
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["opportunities.readonly"],
        tokens: &[TokenType::Location],
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/opportunities-v3.json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }

    fn output(response: &ResponseParts) -> Result<AdvancedSearchResponse, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`SearchOpportunitiesAdvanced`].
pub type SearchOpportunitiesAdvancedError = OpportunitiesError;
