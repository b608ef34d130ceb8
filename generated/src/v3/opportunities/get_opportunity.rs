//! `get-opportunity`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{Opportunity, OpportunityResponse};
use crate::OpportunityId;

/// Returns an opportunity.
///
/// Created by
/// [`Opportunities::get_opportunity`](super::Opportunities::get_opportunity).
///
/// Returns [`Opportunity`]: the field `opportunity` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`OpportunityResponse`], in a `Response`.
///
/// `GET /opportunities/{id}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type GetOpportunity = Request<GetOpportunityParams>;

/// The parameters of [`GetOpportunity`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetOpportunityParams {
    /// Id of the opportunity to return.
    ///
    /// Example: `yWQobCRIhRguQtD2llvk`.
    pub id: OpportunityId,
}

impl GetOpportunityParams {
    /// Creates the parameters.
    pub fn new(id: impl Into<OpportunityId>) -> Self {
        Self { id: id.into() }
    }
}

impl Operation for GetOpportunityParams {
    type Output = Opportunity;
    type Whole = OpportunityResponse;
    type Error = GetOpportunityError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-opportunity",
        name: "get_opportunity",
        summary: "Returns an opportunity.",
        deprecated: None,
        method: Method::GET,
        path: "/opportunities/{id}",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["opportunities.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/opportunities/get-opportunity",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("id", &self.id);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<Opportunity, DecodeError> {
        response
            .payload(
                &[&["opportunity"]],
                |envelope: OpportunityResponse| envelope.opportunity,
            )
    }
}

/// Errors of [`GetOpportunity`].
pub type GetOpportunityError = super::errors::OpportunitiesError;
