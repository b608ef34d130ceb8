//! `update-estimate`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::{Estimate, EstimateUpdate};
use crate::EstimateId;

/// Replaces the content of an estimate.
///
/// Created by [`Invoices::update_estimate`](super::Invoices::update_estimate).
///
/// `PUT /invoices/estimate/{estimateId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type UpdateEstimate = Request<UpdateEstimateParams>;

/// The parameters of [`UpdateEstimate`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateEstimateParams {
    /// Id of the estimate to update.
    ///
    /// Example: `5f9d6d8b1b2d2c001f2d9e4b`.
    pub estimate_id: EstimateId,
    /// The new content of an estimate, which replaces the old one.
    pub body: EstimateUpdate,
}

impl UpdateEstimateParams {
    /// Creates the parameters.
    pub fn new(estimate_id: impl Into<EstimateId>, body: EstimateUpdate) -> Self {
        Self {
            estimate_id: estimate_id.into(),
            body,
        }
    }
}

impl Operation for UpdateEstimateParams {
    type Output = Estimate;
    type Whole = Estimate;
    type Error = UpdateEstimateError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "update-estimate",
        name: "update_estimate",
        summary: "Replaces the content of an estimate.",
        deprecated: None,
        method: Method::PUT,
        path: "/invoices/estimate/{estimateId}",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["invoices/estimate.write"],
        tokens: &[TokenType::Location, TokenType::Company],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/invoices/update-estimate",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("estimateId", &self.estimate_id);
        request.json(&self.body);
    }
}

/// Errors of [`UpdateEstimate`].
pub type UpdateEstimateError = super::errors::InvoicesError;
