//! `create-opportunity`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{NewOpportunity, Opportunity, OpportunityResponse};

/// Creates an opportunity of a contact in a pipeline.
///
/// Created by
/// [`Opportunities::create_opportunity`](super::Opportunities::create_opportunity).
///
/// Returns [`Opportunity`]: the field `opportunity` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`OpportunityResponse`], in a `Response`.
///
/// `POST /opportunities/`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type CreateOpportunity = Request<CreateOpportunityParams>;

/// The parameters of [`CreateOpportunity`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateOpportunityParams {
    /// An opportunity to create.
    pub body: NewOpportunity,
}

impl CreateOpportunityParams {
    /// Creates the parameters.
    pub fn new(body: NewOpportunity) -> Self {
        Self { body }
    }
}

impl Operation for CreateOpportunityParams {
    type Output = Opportunity;
    type Whole = OpportunityResponse;
    type Error = CreateOpportunityError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "create-opportunity",
        name: "create_opportunity",
        summary: "Creates an opportunity of a contact in a pipeline.",
        deprecated: None,
        method: Method::POST,
        path: "/opportunities/",
        is_idempotent: false,
        headers: &[("Version", "v3")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &["opportunities.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/opportunities/create-opportunity",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
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

/// Errors of [`CreateOpportunity`].
pub type CreateOpportunityError = super::errors::OpportunitiesError;
