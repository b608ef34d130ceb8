//! `update-opportunity-status`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Acknowledgement, Metadata, Operation, Request, RequestParts, TokenType,
};

use super::OpportunityStatusUpdate;
use crate::OpportunityId;

/// Sets whether an opportunity is open, won, lost or abandoned.
///
/// Created by
/// [`Opportunities::update_opportunity_status`](super::Opportunities::update_opportunity_status).
///
/// `PUT /opportunities/{id}/status`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type UpdateOpportunityStatus = Request<UpdateOpportunityStatusParams>;

/// The parameters of [`UpdateOpportunityStatus`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateOpportunityStatusParams {
    /// Id of the opportunity to update.
    ///
    /// Example: `yWQobCRIhRguQtD2llvk`.
    pub id: OpportunityId,
    /// The new outcome of an opportunity, and the reason if it was lost.
    pub body: OpportunityStatusUpdate,
}

impl UpdateOpportunityStatusParams {
    /// Creates the parameters.
    pub fn new(id: impl Into<OpportunityId>, body: OpportunityStatusUpdate) -> Self {
        Self { id: id.into(), body }
    }
}

impl Operation for UpdateOpportunityStatusParams {
    type Output = Acknowledgement;
    type Whole = Acknowledgement;
    type Error = UpdateOpportunityStatusError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "update-opportunity-status",
        name: "update_opportunity_status",
        summary: "Sets whether an opportunity is open, won, lost or abandoned.",
        deprecated: None,
        method: Method::PUT,
        path: "/opportunities/{id}/status",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["opportunities.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/opportunities/update-opportunity-status",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("id", &self.id);
        request.json(&self.body);
    }
}

/// Errors of [`UpdateOpportunityStatus`].
pub type UpdateOpportunityStatusError = super::errors::OpportunitiesError;
