//! `update-invoice-late-fees-configuration`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::{Invoice, LateFeesUpdate};
use crate::InvoiceId;

/// Sets the late fees of an invoice.
///
/// Created by
/// [`Invoices::update_invoice_late_fees`](super::Invoices::update_invoice_late_fees).
///
/// `PATCH /invoices/{invoiceId}/late-fees-configuration`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type UpdateInvoiceLateFees = Request<UpdateInvoiceLateFeesParams>;

/// The parameters of [`UpdateInvoiceLateFees`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateInvoiceLateFeesParams {
    /// Id of the invoice whose late fees to update.
    ///
    /// Example: `6578278e879ad2646715ba9c`.
    pub invoice_id: InvoiceId,
    /// Late fees of the invoice.
    pub body: LateFeesUpdate,
}

impl UpdateInvoiceLateFeesParams {
    /// Creates the parameters.
    pub fn new(invoice_id: impl Into<InvoiceId>, body: LateFeesUpdate) -> Self {
        Self {
            invoice_id: invoice_id.into(),
            body,
        }
    }
}

impl Operation for UpdateInvoiceLateFeesParams {
    type Output = Invoice;
    type Whole = Invoice;
    type Error = UpdateInvoiceLateFeesError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "update-invoice-late-fees-configuration",
        name: "update_invoice_late_fees",
        summary: "Sets the late fees of an invoice.",
        deprecated: None,
        method: Method::PATCH,
        path: "/invoices/{invoiceId}/late-fees-configuration",
        is_idempotent: false,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &[],
        tokens: &[TokenType::Location, TokenType::Company],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/invoices/update-invoice-late-fees-configuration",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("invoiceId", &self.invoice_id);
        request.json(&self.body);
    }
}

/// Errors of [`UpdateInvoiceLateFees`].
pub type UpdateInvoiceLateFeesError = super::errors::InvoicesError;
