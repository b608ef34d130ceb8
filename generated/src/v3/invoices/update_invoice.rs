//! `update-invoice`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::{Invoice, InvoiceUpdate};
use crate::InvoiceId;

/// Replaces the content of an invoice.
///
/// Created by [`Invoices::update_invoice`](super::Invoices::update_invoice).
///
/// `PUT /invoices/{invoiceId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type UpdateInvoice = Request<UpdateInvoiceParams>;

/// The parameters of [`UpdateInvoice`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateInvoiceParams {
    /// Id of the invoice to update.
    ///
    /// Example: `6578278e879ad2646715ba9c`.
    pub invoice_id: InvoiceId,
    /// The new content of an invoice, which replaces the old one.
    pub body: InvoiceUpdate,
}

impl UpdateInvoiceParams {
    /// Creates the parameters.
    pub fn new(invoice_id: impl Into<InvoiceId>, body: InvoiceUpdate) -> Self {
        Self {
            invoice_id: invoice_id.into(),
            body,
        }
    }
}

impl Operation for UpdateInvoiceParams {
    type Output = Invoice;
    type Whole = Invoice;
    type Error = UpdateInvoiceError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "update-invoice",
        name: "update_invoice",
        summary: "Replaces the content of an invoice.",
        deprecated: None,
        method: Method::PUT,
        path: "/invoices/{invoiceId}",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["invoices.write"],
        tokens: &[TokenType::Location, TokenType::Company],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/invoices/update-invoice",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("invoiceId", &self.invoice_id);
        request.json(&self.body);
    }
}

/// Errors of [`UpdateInvoice`].
pub type UpdateInvoiceError = super::errors::InvoicesError;
