//! `update-invoice-payment-methods-configuration`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::{InvoiceTemplate, InvoiceTemplatePaymentMethods};

/// Sets the payment methods of the invoices created from a template.
///
/// Created by
/// [`Invoices::update_invoice_template_payment_methods`](super::Invoices::update_invoice_template_payment_methods).
///
/// `PATCH /invoices/template/{templateId}/payment-methods-configuration`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type UpdateInvoiceTemplatePaymentMethods = Request<
    UpdateInvoiceTemplatePaymentMethodsParams,
>;

/// The parameters of [`UpdateInvoiceTemplatePaymentMethods`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateInvoiceTemplatePaymentMethodsParams {
    /// Id of the invoice template to update.
    ///
    /// Example: `64e8c71b9f2d05a3b6147fe9`.
    pub template_id: String,
    /// Payment methods of the invoices created from a template.
    pub body: InvoiceTemplatePaymentMethods,
}

impl UpdateInvoiceTemplatePaymentMethodsParams {
    /// Creates the parameters.
    pub fn new(
        template_id: impl Into<String>,
        body: InvoiceTemplatePaymentMethods,
    ) -> Self {
        Self {
            template_id: template_id.into(),
            body,
        }
    }
}

impl Operation for UpdateInvoiceTemplatePaymentMethodsParams {
    type Output = InvoiceTemplate;
    type Whole = InvoiceTemplate;
    type Error = UpdateInvoiceTemplatePaymentMethodsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "update-invoice-payment-methods-configuration",
        name: "update_invoice_template_payment_methods",
        summary: "Sets the payment methods of the invoices created from a template.",
        deprecated: None,
        method: Method::PATCH,
        path: "/invoices/template/{templateId}/payment-methods-configuration",
        is_idempotent: false,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &[],
        tokens: &[TokenType::Location, TokenType::Company],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/invoices/update-invoice-payment-methods-configuration",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("templateId", &self.template_id);
        request.json(&self.body);
    }
}

/// Errors of [`UpdateInvoiceTemplatePaymentMethods`].
pub type UpdateInvoiceTemplatePaymentMethodsError = super::errors::InvoicesError;
