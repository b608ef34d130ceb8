//! `delete-opportunity`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Acknowledgement, Metadata, Operation, Request, RequestParts, TokenType,
};

use crate::OpportunityId;

/// Deletes an opportunity.
///
/// Created by
/// [`Opportunities::delete_opportunity`](super::Opportunities::delete_opportunity).
///
/// `DELETE /opportunities/{id}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type DeleteOpportunity = Request<DeleteOpportunityParams>;

/// The parameters of [`DeleteOpportunity`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeleteOpportunityParams {
    /// Id of the opportunity to delete.
    ///
    /// Example: `yWQobCRIhRguQtD2llvk`.
    pub id: OpportunityId,
}

impl DeleteOpportunityParams {
    /// Creates the parameters.
    pub fn new(id: impl Into<OpportunityId>) -> Self {
        Self { id: id.into() }
    }
}

impl Operation for DeleteOpportunityParams {
    type Output = Acknowledgement;
    type Whole = Acknowledgement;
    type Error = DeleteOpportunityError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "delete-opportunity",
        name: "delete_opportunity",
        summary: "Deletes an opportunity.",
        deprecated: None,
        method: Method::DELETE,
        path: "/opportunities/{id}",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["opportunities.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/opportunities/delete-opportunity",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("id", &self.id);
    }
}

/// Errors of [`DeleteOpportunity`].
pub type DeleteOpportunityError = super::errors::OpportunitiesError;
