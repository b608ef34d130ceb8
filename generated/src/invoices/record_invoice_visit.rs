//! `update-invoice-last-visited-at`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use crate::InvoiceId;

/// Records that the contact visited an invoice.
///
/// Created by
/// [`Invoices::record_invoice_visit`](super::Invoices::record_invoice_visit).
///
/// `PATCH /invoices/stats/last-visited-at`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type RecordInvoiceVisit = Request<RecordInvoiceVisitParams>;

/// The parameters of [`RecordInvoiceVisit`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct RecordInvoiceVisitParams {
    /// Id of the invoice to mark as visited.
    ///
    /// Example: `6578278e879ad2646715ba9c`.
    pub invoice_id: InvoiceId,
}

impl RecordInvoiceVisitParams {
    /// Creates the parameters.
    pub fn new(invoice_id: impl Into<InvoiceId>) -> Self {
        Self {
            invoice_id: invoice_id.into(),
        }
    }
}

impl Operation for RecordInvoiceVisitParams {
    type Output = ();
    type Whole = ();
    type Error = RecordInvoiceVisitError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "update-invoice-last-visited-at",
        name: "record_invoice_visit",
        summary: "Records that the contact visited an invoice.",
        deprecated: None,
        method: Method::PATCH,
        path: "/invoices/stats/last-visited-at",
        is_idempotent: false,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &[],
        tokens: &[TokenType::Location, TokenType::Company],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/invoices/update-invoice-last-visited-at",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.properties(&[("invoiceId", &self.invoice_id)]);
    }
}

/// Errors of [`RecordInvoiceVisit`].
pub type RecordInvoiceVisitError = super::errors::InvoicesError;
