//! `update-invoice-template`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::{InvoiceTemplate, InvoiceTemplateUpdate};

/// Replaces the content of an invoice template.
///
/// Created by
/// [`Invoices::update_invoice_template`](super::Invoices::update_invoice_template).
///
/// `PUT /invoices/template/{templateId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type UpdateInvoiceTemplate = Request<UpdateInvoiceTemplateParams>;

/// The parameters of [`UpdateInvoiceTemplate`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateInvoiceTemplateParams {
    /// Id of the invoice template to update.
    ///
    /// Example: `64e8c71b9f2d05a3b6147fe9`.
    pub template_id: String,
    /// The new content of an invoice template, which replaces the old one.
    pub body: InvoiceTemplateUpdate,
}

impl UpdateInvoiceTemplateParams {
    /// Creates the parameters.
    pub fn new(template_id: impl Into<String>, body: InvoiceTemplateUpdate) -> Self {
        Self {
            template_id: template_id.into(),
            body,
        }
    }
}

impl Operation for UpdateInvoiceTemplateParams {
    type Output = InvoiceTemplate;
    type Whole = InvoiceTemplate;
    type Error = UpdateInvoiceTemplateError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "update-invoice-template",
        name: "update_invoice_template",
        summary: "Replaces the content of an invoice template.",
        deprecated: None,
        method: Method::PUT,
        path: "/invoices/template/{templateId}",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["invoices/template.write"],
        tokens: &[TokenType::Location, TokenType::Company],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/invoices/update-invoice-template",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("templateId", &self.template_id);
        request.json(&self.body);
    }
}

/// Errors of [`UpdateInvoiceTemplate`].
pub type UpdateInvoiceTemplateError = super::errors::InvoicesError;
