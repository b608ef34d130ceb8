//! `send-invoice`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::{InvoiceDelivery, SendInvoiceResponse};
use crate::InvoiceId;

/// Sends an invoice to its contact by email, by text message or by both.
///
/// Created by [`Invoices::send_invoice`](super::Invoices::send_invoice).
///
/// `POST /invoices/{invoiceId}/send`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type SendInvoice = Request<SendInvoiceParams>;

/// The parameters of [`SendInvoice`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct SendInvoiceParams {
    /// Id of the invoice to send.
    ///
    /// Example: `6578278e879ad2646715ba9c`.
    pub invoice_id: InvoiceId,
    /// Settings for sending an invoice.
    pub body: InvoiceDelivery,
}

impl SendInvoiceParams {
    /// Creates the parameters.
    pub fn new(invoice_id: impl Into<InvoiceId>, body: InvoiceDelivery) -> Self {
        Self {
            invoice_id: invoice_id.into(),
            body,
        }
    }
}

impl Operation for SendInvoiceParams {
    type Output = SendInvoiceResponse;
    type Whole = SendInvoiceResponse;
    type Error = SendInvoiceError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "send-invoice",
        name: "send_invoice",
        summary: "Sends an invoice to its contact by email, by text message or by both.",
        deprecated: None,
        method: Method::POST,
        path: "/invoices/{invoiceId}/send",
        is_idempotent: false,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["invoices.write"],
        tokens: &[TokenType::Location, TokenType::Company],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/invoices/send-invoice",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("invoiceId", &self.invoice_id);
        request.json(&self.body);
    }
}

/// Errors of [`SendInvoice`].
pub type SendInvoiceError = super::errors::InvoicesError;
