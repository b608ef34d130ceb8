//! `send-estimate`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::{Estimate, EstimateDelivery};
use crate::EstimateId;

/// Sends an estimate to its contact by email, by text message or by both.
///
/// Created by [`Invoices::send_estimate`](super::Invoices::send_estimate).
///
/// `POST /invoices/estimate/{estimateId}/send`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type SendEstimate = Request<SendEstimateParams>;

/// The parameters of [`SendEstimate`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct SendEstimateParams {
    /// Id of the estimate to send.
    ///
    /// Example: `5f9d6d8b1b2d2c001f2d9e4b`.
    pub estimate_id: EstimateId,
    /// Settings for sending an estimate.
    pub body: EstimateDelivery,
}

impl SendEstimateParams {
    /// Creates the parameters.
    pub fn new(estimate_id: impl Into<EstimateId>, body: EstimateDelivery) -> Self {
        Self {
            estimate_id: estimate_id.into(),
            body,
        }
    }
}

impl Operation for SendEstimateParams {
    type Output = Estimate;
    type Whole = Estimate;
    type Error = SendEstimateError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "send-estimate",
        name: "send_estimate",
        summary: "Sends an estimate to its contact by email, by text message or by both.",
        deprecated: None,
        method: Method::POST,
        path: "/invoices/estimate/{estimateId}/send",
        is_idempotent: false,
        headers: &[("Version", "v3")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &["invoices/estimate.write"],
        tokens: &[TokenType::Location, TokenType::Company],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/invoices/send-estimate",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("estimateId", &self.estimate_id);
        request.json(&self.body);
    }
}

/// Errors of [`SendEstimate`].
pub type SendEstimateError = super::errors::InvoicesError;
