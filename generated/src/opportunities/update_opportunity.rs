//! `update-opportunity`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{Opportunity, OpportunityResponse, OpportunityUpdate};
use crate::OpportunityId;

/// Updates an opportunity.
///
/// Created by
/// [`Opportunities::update_opportunity`](super::Opportunities::update_opportunity).
///
/// Returns [`Opportunity`]: the field `opportunity` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`OpportunityResponse`], in a `Response`.
///
/// `PUT /opportunities/{id}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type UpdateOpportunity = Request<UpdateOpportunityParams>;

/// The parameters of [`UpdateOpportunity`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateOpportunityParams {
    /// Id of the opportunity to update.
    ///
    /// Example: `yWQobCRIhRguQtD2llvk`.
    pub id: OpportunityId,
    /// Changes to an opportunity.
    pub body: OpportunityUpdate,
}

impl UpdateOpportunityParams {
    /// Creates the parameters.
    pub fn new(id: impl Into<OpportunityId>, body: OpportunityUpdate) -> Self {
        Self { id: id.into(), body }
    }
}

impl Operation for UpdateOpportunityParams {
    type Output = Opportunity;
    type Whole = OpportunityResponse;
    type Error = UpdateOpportunityError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "update-opportunity",
        name: "update_opportunity",
        summary: "Updates an opportunity.",
        deprecated: None,
        method: Method::PUT,
        path: "/opportunities/{id}",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["opportunities.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/opportunities/update-opportunity",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("id", &self.id);
        request.json(&self.body);
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

/// Errors of [`UpdateOpportunity`].
pub type UpdateOpportunityError = super::errors::OpportunitiesError;
