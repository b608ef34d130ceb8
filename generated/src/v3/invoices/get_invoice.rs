//! `get-invoice`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Metadata, Operation, Request, RequestParts, TokenType, request_builder,
};

use super::{API, AltType, Invoice, InvoicesError};
use crate::InvoiceId;

/// Returns an invoice.
///
/// Made by [`Invoices::get_invoice`](super::Invoices::get_invoice).
///
/// `GET /invoices/{invoiceId}`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct GetInvoice {
    pub(super) request: Request<GetInvoiceParams>,
}

request_builder! {
    GetInvoice, GetInvoiceParams
}

/// The parameters of [`GetInvoice`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetInvoiceParams {
    /// The path parameter `invoiceId`.
    ///
    /// Example: `6578278e879ad2646715ba9c`.
    pub invoice_id: InvoiceId,
    /// Id of the location (sub-account).
    ///
    /// Example: `6578278e879ad2646715ba9c`.
    pub alt_id: String,
    /// What the `altId` identifies; a location is all that is documented.
    pub alt_type: AltType,
}

impl GetInvoiceParams {
    /// Makes the parameters from what is required.
    pub fn new(
        invoice_id: impl Into<InvoiceId>,
        alt_id: impl Into<String>,
        alt_type: AltType,
    ) -> Self {
        Self {
            invoice_id: invoice_id.into(),
            alt_id: alt_id.into(),
            alt_type,
        }
    }
}

impl Operation for GetInvoiceParams {
    type Output = Invoice;
    type Error = GetInvoiceError;

    const METADATA: &'static Metadata = &Metadata {
        api: &API,
        id: "get-invoice",
        name: "get_invoice",
        summary: "Returns an invoice.",
        deprecated: None,
        method: Method::GET,
        path: "/invoices/{invoiceId}",
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["invoices.readonly"],
        tokens: &[TokenType::Location, TokenType::Agency],
        paging: None,
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/invoices-v3.json",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("invoiceId", &self.invoice_id);
        request.query("altId", &self.alt_id);
        request.query("altType", &self.alt_type);
    }
}

/// What can go wrong with [`GetInvoice`].
pub type GetInvoiceError = InvoicesError;
