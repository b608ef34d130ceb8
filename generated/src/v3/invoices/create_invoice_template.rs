//! `create-invoice-template`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::{InvoiceTemplate, NewInvoiceTemplate};

/// Creates an invoice template.
///
/// Created by
/// [`Invoices::create_invoice_template`](super::Invoices::create_invoice_template).
///
/// `POST /invoices/template`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type CreateInvoiceTemplate = Request<CreateInvoiceTemplateParams>;

/// The parameters of [`CreateInvoiceTemplate`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateInvoiceTemplateParams {
    /// An invoice template to create.
    pub body: NewInvoiceTemplate,
}

impl CreateInvoiceTemplateParams {
    /// Creates the parameters.
    pub fn new(body: NewInvoiceTemplate) -> Self {
        Self { body }
    }
}

impl Operation for CreateInvoiceTemplateParams {
    type Output = InvoiceTemplate;
    type Whole = InvoiceTemplate;
    type Error = CreateInvoiceTemplateError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "create-invoice-template",
        name: "create_invoice_template",
        summary: "Creates an invoice template.",
        deprecated: None,
        method: Method::POST,
        path: "/invoices/template",
        is_idempotent: false,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["invoices/template.write"],
        tokens: &[TokenType::Location, TokenType::Company],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/invoices/create-invoice-template",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }
}

/// Errors of [`CreateInvoiceTemplate`].
pub type CreateInvoiceTemplateError = super::errors::InvoicesError;
