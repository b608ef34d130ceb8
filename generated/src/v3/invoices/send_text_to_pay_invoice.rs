//! `text2pay-invoice`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::{TextToPayInvoice, TextToPayInvoiceResponse};

/// Creates or updates an invoice, and sends it if requested.
///
/// Created by
/// [`Invoices::send_text_to_pay_invoice`](super::Invoices::send_text_to_pay_invoice).
///
/// `POST /invoices/text2pay`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type SendTextToPayInvoice = Request<SendTextToPayInvoiceParams>;

/// The parameters of [`SendTextToPayInvoice`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct SendTextToPayInvoiceParams {
    /// An invoice to create or update, and whether to send it.
    pub body: TextToPayInvoice,
}

impl SendTextToPayInvoiceParams {
    /// Creates the parameters.
    pub fn new(body: TextToPayInvoice) -> Self {
        Self { body }
    }
}

impl Operation for SendTextToPayInvoiceParams {
    type Output = TextToPayInvoiceResponse;
    type Whole = TextToPayInvoiceResponse;
    type Error = SendTextToPayInvoiceError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "text2pay-invoice",
        name: "send_text_to_pay_invoice",
        summary: "Creates or updates an invoice, and sends it if requested.",
        deprecated: None,
        method: Method::POST,
        path: "/invoices/text2pay",
        is_idempotent: false,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["invoices.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/invoices/text-2-pay-invoice",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }
}

/// Errors of [`SendTextToPayInvoice`].
pub type SendTextToPayInvoiceError = super::errors::InvoicesError;
