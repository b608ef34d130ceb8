//! `update-invoice-template-late-fees-configuration`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::{InvoiceTemplate, LateFeesUpdate};

/// Sets the late fees of the invoices created from a template.
///
/// Created by
/// [`Invoices::update_invoice_template_late_fees`](super::Invoices::update_invoice_template_late_fees).
///
/// `PATCH /invoices/template/{templateId}/late-fees-configuration`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type UpdateInvoiceTemplateLateFees = Request<UpdateInvoiceTemplateLateFeesParams>;

/// The parameters of [`UpdateInvoiceTemplateLateFees`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateInvoiceTemplateLateFeesParams {
    /// Id of the invoice template to update.
    ///
    /// Example: `64e8c71b9f2d05a3b6147fe9`.
    pub template_id: String,
    /// Late fees of the invoices created from the template.
    pub body: LateFeesUpdate,
}

impl UpdateInvoiceTemplateLateFeesParams {
    /// Creates the parameters.
    pub fn new(template_id: impl Into<String>, body: LateFeesUpdate) -> Self {
        Self {
            template_id: template_id.into(),
            body,
        }
    }
}

impl Operation for UpdateInvoiceTemplateLateFeesParams {
    type Output = InvoiceTemplate;
    type Whole = InvoiceTemplate;
    type Error = UpdateInvoiceTemplateLateFeesError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "update-invoice-template-late-fees-configuration",
        name: "update_invoice_template_late_fees",
        summary: "Sets the late fees of the invoices created from a template.",
        deprecated: None,
        method: Method::PATCH,
        path: "/invoices/template/{templateId}/late-fees-configuration",
        is_idempotent: false,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &[],
        tokens: &[TokenType::Location, TokenType::Company],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/invoices/update-invoice-template-late-fees-configuration",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("templateId", &self.template_id);
        request.json(&self.body);
    }
}

/// Errors of [`UpdateInvoiceTemplateLateFees`].
pub type UpdateInvoiceTemplateLateFeesError = super::errors::InvoicesError;
