//! `search-opportunities-advanced`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{AdvancedSearchBody, AdvancedSearchResponse, OpportunitiesError};

/// Lists the opportunities of a location that match a query or filters.
///
/// What belongs to an opportunity, such as its notes and tasks, is returned only if
/// asked for.
///
/// Needs a location's token with the scope `opportunities.readonly`.
///
/// `POST /opportunities/search`
/// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/opportunities-v3.json))
#[derive(Clone, Debug)]
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
#[derive(Clone, Debug, PartialEq)]
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

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for SearchOpportunitiesAdvancedParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("SearchOpportunitiesAdvancedParams")?;
        Some(Self {
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for SearchOpportunitiesAdvancedParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    SearchOpportunitiesAdvancedParams
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
