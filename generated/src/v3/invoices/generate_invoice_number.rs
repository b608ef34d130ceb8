//! `generate-invoice-number`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Metadata, Operation, Request, RequestParts, TokenType, request_builder,
};

use super::{API, AltType, GenerateInvoiceNumberResponse, InvoicesError};

/// Returns the number of the next invoice of a location.
///
/// Made by
/// [`Invoices::generate_invoice_number`](super::Invoices::generate_invoice_number).
///
/// `GET /invoices/generate-invoice-number`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct GenerateInvoiceNumber {
    pub(super) request: Request<GenerateInvoiceNumberParams>,
}

request_builder! {
    GenerateInvoiceNumber, GenerateInvoiceNumberParams
}

/// The parameters of [`GenerateInvoiceNumber`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GenerateInvoiceNumberParams {
    /// Id of the location (sub-account).
    pub alt_id: String,
    /// What the `altId` identifies; a location is all that is documented.
    pub alt_type: AltType,
}

impl GenerateInvoiceNumberParams {
    /// Makes the parameters from what is required.
    pub fn new(alt_id: impl Into<String>, alt_type: AltType) -> Self {
        Self {
            alt_id: alt_id.into(),
            alt_type,
        }
    }
}

impl Operation for GenerateInvoiceNumberParams {
    type Output = GenerateInvoiceNumberResponse;
    type Error = GenerateInvoiceNumberError;

    const METADATA: &'static Metadata = &Metadata {
        api: &API,
        id: "generate-invoice-number",
        name: "generate_invoice_number",
        summary: "Returns the number of the next invoice of a location.",
        deprecated: None,
        method: Method::GET,
        path: "/invoices/generate-invoice-number",
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
        request.query("altId", &self.alt_id);
        request.query("altType", &self.alt_type);
    }
}

/// What can go wrong with [`GenerateInvoiceNumber`].
pub type GenerateInvoiceNumberError = InvoicesError;
