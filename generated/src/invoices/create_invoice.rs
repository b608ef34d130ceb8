//! `create-invoice`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::{Invoice, NewInvoice};

/// Creates an invoice.
///
/// Created by [`Invoices::create_invoice`](super::Invoices::create_invoice).
///
/// `POST /invoices/`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type CreateInvoice = Request<CreateInvoiceParams>;

/// The parameters of [`CreateInvoice`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateInvoiceParams {
    /// An invoice to create.
    pub body: NewInvoice,
}

impl CreateInvoiceParams {
    /// Creates the parameters.
    pub fn new(body: NewInvoice) -> Self {
        Self { body }
    }
}

impl Operation for CreateInvoiceParams {
    type Output = Invoice;
    type Whole = Invoice;
    type Error = CreateInvoiceError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "create-invoice",
        name: "create_invoice",
        summary: "Creates an invoice.",
        deprecated: None,
        method: Method::POST,
        path: "/invoices/",
        is_idempotent: false,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["invoices.write"],
        tokens: &[TokenType::Location, TokenType::Company],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/invoices/create-invoice",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }
}

/// Errors of [`CreateInvoice`].
pub type CreateInvoiceError = super::errors::InvoicesError;
