//! `delete-estimate`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::{Estimate, EstimateLocation};
use crate::EstimateId;

/// Deletes an estimate.
///
/// Created by [`Invoices::delete_estimate`](super::Invoices::delete_estimate).
///
/// `DELETE /invoices/estimate/{estimateId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type DeleteEstimate = Request<DeleteEstimateParams>;

/// The parameters of [`DeleteEstimate`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeleteEstimateParams {
    /// Id of the estimate to delete.
    ///
    /// Example: `5f9d6d8b1b2d2c001f2d9e4b`.
    pub estimate_id: EstimateId,
    /// Id of the location that has the estimate.
    pub body: EstimateLocation,
}

impl DeleteEstimateParams {
    /// Creates the parameters.
    pub fn new(estimate_id: impl Into<EstimateId>, body: EstimateLocation) -> Self {
        Self {
            estimate_id: estimate_id.into(),
            body,
        }
    }
}

impl Operation for DeleteEstimateParams {
    type Output = Estimate;
    type Whole = Estimate;
    type Error = DeleteEstimateError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "delete-estimate",
        name: "delete_estimate",
        summary: "Deletes an estimate.",
        deprecated: None,
        method: Method::DELETE,
        path: "/invoices/estimate/{estimateId}",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["invoices/estimate.write"],
        tokens: &[TokenType::Location, TokenType::Company],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/invoices/delete-estimate",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("estimateId", &self.estimate_id);
        request.json(&self.body);
    }
}

/// Errors of [`DeleteEstimate`].
pub type DeleteEstimateError = super::errors::InvoicesError;
