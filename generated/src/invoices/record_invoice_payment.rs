//! `record-invoice`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{Invoice, InvoicePaymentRecord, RecordInvoicePaymentResponse};
use crate::InvoiceId;

/// Records a payment that the customer made for an invoice outside of HighLevel.
///
/// Created by
/// [`Invoices::record_invoice_payment`](super::Invoices::record_invoice_payment).
///
/// Returns [`Invoice`]: the field `invoice` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`RecordInvoicePaymentResponse`], in a `Response`.
///
/// `POST /invoices/{invoiceId}/record-payment`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type RecordInvoicePayment = Request<RecordInvoicePaymentParams>;

/// The parameters of [`RecordInvoicePayment`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct RecordInvoicePaymentParams {
    /// Id of the invoice that was paid.
    ///
    /// Example: `6578278e879ad2646715ba9c`.
    pub invoice_id: InvoiceId,
    /// A payment that a customer made for an invoice outside of HighLevel.
    pub body: InvoicePaymentRecord,
}

impl RecordInvoicePaymentParams {
    /// Creates the parameters.
    pub fn new(invoice_id: impl Into<InvoiceId>, body: InvoicePaymentRecord) -> Self {
        Self {
            invoice_id: invoice_id.into(),
            body,
        }
    }
}

impl Operation for RecordInvoicePaymentParams {
    type Output = Invoice;
    type Whole = RecordInvoicePaymentResponse;
    type Error = RecordInvoicePaymentError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "record-invoice",
        name: "record_invoice_payment",
        summary: "Records a payment that the customer made for an invoice outside of HighLevel.",
        deprecated: None,
        method: Method::POST,
        path: "/invoices/{invoiceId}/record-payment",
        is_idempotent: false,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["invoices.write"],
        tokens: &[TokenType::Location, TokenType::Company],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/invoices/record-invoice",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("invoiceId", &self.invoice_id);
        request.json(&self.body);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<Invoice, DecodeError> {
        response
            .payload(
                &[&["invoice"]],
                |envelope: RecordInvoicePaymentResponse| envelope.invoice,
            )
    }
}

/// Errors of [`RecordInvoicePayment`].
pub type RecordInvoicePaymentError = super::errors::InvoicesError;
