//! `create-invoice-from-estimate`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::{CreateInvoiceFromEstimateResponse, NewInvoiceFromEstimate};
use crate::EstimateId;

/// Creates an invoice from an estimate.
///
/// Created by
/// [`Invoices::create_invoice_from_estimate`](super::Invoices::create_invoice_from_estimate).
///
/// `POST /invoices/estimate/{estimateId}/invoice`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type CreateInvoiceFromEstimate = Request<CreateInvoiceFromEstimateParams>;

/// The parameters of [`CreateInvoiceFromEstimate`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateInvoiceFromEstimateParams {
    /// Id of the estimate from which to create the invoice.
    ///
    /// Example: `5f9d6d8b1b2d2c001f2d9e4b`.
    pub estimate_id: EstimateId,
    /// Settings for creating an invoice from an estimate.
    pub body: NewInvoiceFromEstimate,
}

impl CreateInvoiceFromEstimateParams {
    /// Creates the parameters.
    pub fn new(
        estimate_id: impl Into<EstimateId>,
        body: NewInvoiceFromEstimate,
    ) -> Self {
        Self {
            estimate_id: estimate_id.into(),
            body,
        }
    }
}

impl Operation for CreateInvoiceFromEstimateParams {
    type Output = CreateInvoiceFromEstimateResponse;
    type Whole = CreateInvoiceFromEstimateResponse;
    type Error = CreateInvoiceFromEstimateError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "create-invoice-from-estimate",
        name: "create_invoice_from_estimate",
        summary: "Creates an invoice from an estimate.",
        deprecated: None,
        method: Method::POST,
        path: "/invoices/estimate/{estimateId}/invoice",
        is_idempotent: false,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["invoices/estimate.write"],
        tokens: &[TokenType::Location, TokenType::Company],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/invoices/create-invoice-from-estimate",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("estimateId", &self.estimate_id);
        request.json(&self.body);
    }
}

/// Errors of [`CreateInvoiceFromEstimate`].
pub type CreateInvoiceFromEstimateError = super::errors::InvoicesError;
