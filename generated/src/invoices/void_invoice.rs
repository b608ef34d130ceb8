//! `void-invoice`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::{Invoice, InvoiceVoiding};
use crate::InvoiceId;

/// Voids an invoice, which gets the status `void`.
///
/// Created by [`Invoices::void_invoice`](super::Invoices::void_invoice).
///
/// `POST /invoices/{invoiceId}/void`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type VoidInvoice = Request<VoidInvoiceParams>;

/// The parameters of [`VoidInvoice`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct VoidInvoiceParams {
    /// Id of the invoice to void.
    ///
    /// Example: `6578278e879ad2646715ba9c`.
    pub invoice_id: InvoiceId,
    /// The location that has the invoice to void.
    pub body: InvoiceVoiding,
}

impl VoidInvoiceParams {
    /// Creates the parameters.
    pub fn new(invoice_id: impl Into<InvoiceId>, body: InvoiceVoiding) -> Self {
        Self {
            invoice_id: invoice_id.into(),
            body,
        }
    }
}

impl Operation for VoidInvoiceParams {
    type Output = Invoice;
    type Whole = Invoice;
    type Error = VoidInvoiceError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "void-invoice",
        name: "void_invoice",
        summary: "Voids an invoice, which gets the status `void`.",
        deprecated: None,
        method: Method::POST,
        path: "/invoices/{invoiceId}/void",
        is_idempotent: false,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["invoices.write"],
        tokens: &[TokenType::Location, TokenType::Company],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/invoices/void-invoice",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("invoiceId", &self.invoice_id);
        request.json(&self.body);
    }
}

/// Errors of [`VoidInvoice`].
pub type VoidInvoiceError = super::errors::InvoicesError;
