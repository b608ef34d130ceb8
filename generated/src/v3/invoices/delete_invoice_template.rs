//! `delete-invoice-template`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Acknowledgement, IntoOptional, Metadata, Operation, Request, RequestParts, TokenType,
    request_builder,
};

use super::AltType;
use crate::LocationId;

/// Deletes an invoice template.
///
/// Created by
/// [`Invoices::delete_invoice_template`](super::Invoices::delete_invoice_template).
///
/// `DELETE /invoices/template/{templateId}`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct DeleteInvoiceTemplate {
    pub(super) request: Request<DeleteInvoiceTemplateParams>,
}

impl DeleteInvoiceTemplate {
    /// Type of the account that
    /// [`location_id`](crate::v3::invoices::operations::DeleteInvoiceTemplateParams::location_id)
    /// identifies; only `location` is documented.
    ///
    /// Always sent, as `AltType::Location` until it is set; `None` changes nothing.
    pub fn alt_type(mut self, value: impl IntoOptional<AltType>) -> Self {
        if let Some(value) = value.into_optional() {
            self.request.params_mut().alt_type = value;
        }
        self
    }
}

request_builder! {
    DeleteInvoiceTemplate, DeleteInvoiceTemplateParams
}

/// The parameters of [`DeleteInvoiceTemplate`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeleteInvoiceTemplateParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: LocationId,
    /// Id of the invoice template to delete.
    ///
    /// Example: `64e8c71b9f2d05a3b6147fe9`.
    pub template_id: String,
    /// Type of the account that
    /// [`location_id`](crate::v3::invoices::operations::DeleteInvoiceTemplateParams::location_id)
    /// identifies; only `location` is documented.
    pub alt_type: AltType,
}

impl DeleteInvoiceTemplateParams {
    /// Creates the parameters.
    pub fn new(
        location_id: impl Into<LocationId>,
        template_id: impl Into<String>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            template_id: template_id.into(),
            alt_type: AltType::Location,
        }
    }
}

impl Operation for DeleteInvoiceTemplateParams {
    type Output = Acknowledgement;
    type Whole = Acknowledgement;
    type Error = DeleteInvoiceTemplateError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "delete-invoice-template",
        name: "delete_invoice_template",
        summary: "Deletes an invoice template.",
        deprecated: None,
        method: Method::DELETE,
        path: "/invoices/template/{templateId}",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["invoices/template.write"],
        tokens: &[TokenType::Location, TokenType::Company],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/invoices/delete-invoice-template",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("templateId", &self.template_id);
        request.query("altId", &self.location_id);
        request.query("altType", &self.alt_type);
    }
}

/// Errors of [`DeleteInvoiceTemplate`].
pub type DeleteInvoiceTemplateError = super::errors::InvoicesError;
