//! `update-invoice-last-visited-at`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::InvoiceLastVisitedAtUpdate;

/// Marks an invoice as visited by its contact.
///
/// Created by
/// [`Invoices::update_invoice_last_visited_at`](super::Invoices::update_invoice_last_visited_at).
///
/// `PATCH /invoices/stats/last-visited-at`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type UpdateInvoiceLastVisitedAt = Request<UpdateInvoiceLastVisitedAtParams>;

/// The parameters of [`UpdateInvoiceLastVisitedAt`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateInvoiceLastVisitedAtParams {
    /// The invoice to mark as visited.
    pub body: InvoiceLastVisitedAtUpdate,
}

impl UpdateInvoiceLastVisitedAtParams {
    /// Creates the parameters.
    pub fn new(body: InvoiceLastVisitedAtUpdate) -> Self {
        Self { body }
    }
}

impl Operation for UpdateInvoiceLastVisitedAtParams {
    type Output = ();
    type Whole = ();
    type Error = UpdateInvoiceLastVisitedAtError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "update-invoice-last-visited-at",
        name: "update_invoice_last_visited_at",
        summary: "Marks an invoice as visited by its contact.",
        deprecated: None,
        method: Method::PATCH,
        path: "/invoices/stats/last-visited-at",
        is_idempotent: false,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &[],
        tokens: &[TokenType::Location, TokenType::Company],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/invoices/update-invoice-last-visited-at",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }
}

/// Errors of [`UpdateInvoiceLastVisitedAt`].
pub type UpdateInvoiceLastVisitedAtError = super::errors::InvoicesError;
