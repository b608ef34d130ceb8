//! `delete-invoice`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Request, RequestParts, TokenType, request_builder,
};

use super::{AltType, Invoice};
use crate::{InvoiceId, LocationId};

/// Deletes an invoice.
///
/// Created by [`Invoices::delete_invoice`](super::Invoices::delete_invoice).
///
/// `DELETE /invoices/{invoiceId}`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct DeleteInvoice {
    pub(super) request: Request<DeleteInvoiceParams>,
}

impl DeleteInvoice {
    /// Type of the account that
    /// [`location_id`](crate::invoices::operations::DeleteInvoiceParams::location_id)
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
    DeleteInvoice, DeleteInvoiceParams
}

/// The parameters of [`DeleteInvoice`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeleteInvoiceParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: LocationId,
    /// Id of the invoice to delete.
    ///
    /// Example: `6578278e879ad2646715ba9c`.
    pub invoice_id: InvoiceId,
    /// Type of the account that
    /// [`location_id`](crate::invoices::operations::DeleteInvoiceParams::location_id)
    /// identifies; only `location` is documented.
    pub alt_type: AltType,
}

impl DeleteInvoiceParams {
    /// Creates the parameters.
    pub fn new(
        location_id: impl Into<LocationId>,
        invoice_id: impl Into<InvoiceId>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            invoice_id: invoice_id.into(),
            alt_type: AltType::Location,
        }
    }
}

impl Operation for DeleteInvoiceParams {
    type Output = Invoice;
    type Whole = Invoice;
    type Error = DeleteInvoiceError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "delete-invoice",
        name: "delete_invoice",
        summary: "Deletes an invoice.",
        deprecated: None,
        method: Method::DELETE,
        path: "/invoices/{invoiceId}",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["invoices.write"],
        tokens: &[TokenType::Location, TokenType::Company],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/invoices/delete-invoice",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("invoiceId", &self.invoice_id);
        request.query("altId", &self.location_id);
        request.query("altType", &self.alt_type);
    }
}

/// Errors of [`DeleteInvoice`].
pub type DeleteInvoiceError = super::errors::InvoicesError;
