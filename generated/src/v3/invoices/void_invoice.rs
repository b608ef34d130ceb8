//! `void-invoice`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Request, RequestParts, TokenType, request_builder,
};

use super::{AltType, Invoice};
use crate::{InvoiceId, LocationId};

/// Voids an invoice, which gets the status `void`.
///
/// Created by [`Invoices::void_invoice`](super::Invoices::void_invoice).
///
/// `POST /invoices/{invoiceId}/void`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct VoidInvoice {
    pub(super) request: Request<VoidInvoiceParams>,
}

impl VoidInvoice {
    /// Type of the account that
    /// [`location_id`](crate::v3::invoices::operations::VoidInvoiceParams::location_id)
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
    VoidInvoice, VoidInvoiceParams
}

/// The parameters of [`VoidInvoice`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct VoidInvoiceParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: LocationId,
    /// Id of the invoice to void.
    ///
    /// Example: `6578278e879ad2646715ba9c`.
    pub invoice_id: InvoiceId,
    /// Type of the account that
    /// [`location_id`](crate::v3::invoices::operations::VoidInvoiceParams::location_id)
    /// identifies; only `location` is documented.
    pub alt_type: AltType,
}

impl VoidInvoiceParams {
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

impl Operation for VoidInvoiceParams {
    type Output = Invoice;
    type Whole = Invoice;
    type Error = VoidInvoiceError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "void-invoice",
        name: "void_invoice",
        summary: "Voids an invoice, which gets the status `void`.",
        deprecated: None,
        method: Method::POST,
        path: "/invoices/{invoiceId}/void",
        is_idempotent: false,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["invoices.write"],
        tokens: &[TokenType::Location, TokenType::Company],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/invoices/void-invoice",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("invoiceId", &self.invoice_id);
        request.properties(&[("altId", &self.location_id), ("altType", &self.alt_type)]);
    }
}

/// Errors of [`VoidInvoice`].
pub type VoidInvoiceError = super::errors::InvoicesError;
