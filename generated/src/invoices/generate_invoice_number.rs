//! `generate-invoice-number`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Request, RequestParts, TokenType, request_builder,
};

use super::{AltType, GenerateInvoiceNumberResponse};
use crate::LocationId;

/// Returns the number of the next invoice of a location.
///
/// Created by
/// [`Invoices::generate_invoice_number`](super::Invoices::generate_invoice_number).
///
/// `GET /invoices/generate-invoice-number`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct GenerateInvoiceNumber {
    pub(super) request: Request<GenerateInvoiceNumberParams>,
}

impl GenerateInvoiceNumber {
    /// Type of the account that
    /// [`location_id`](crate::invoices::operations::GenerateInvoiceNumberParams::location_id)
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
    GenerateInvoiceNumber, GenerateInvoiceNumberParams
}

/// The parameters of [`GenerateInvoiceNumber`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GenerateInvoiceNumberParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: LocationId,
    /// Type of the account that
    /// [`location_id`](crate::invoices::operations::GenerateInvoiceNumberParams::location_id)
    /// identifies; only `location` is documented.
    pub alt_type: AltType,
}

impl GenerateInvoiceNumberParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
            alt_type: AltType::Location,
        }
    }
}

impl Operation for GenerateInvoiceNumberParams {
    type Output = GenerateInvoiceNumberResponse;
    type Whole = GenerateInvoiceNumberResponse;
    type Error = GenerateInvoiceNumberError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "generate-invoice-number",
        name: "generate_invoice_number",
        summary: "Returns the number of the next invoice of a location.",
        deprecated: None,
        method: Method::GET,
        path: "/invoices/generate-invoice-number",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["invoices.readonly"],
        tokens: &[TokenType::Location, TokenType::Company],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/invoices/generate-invoice-number",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("altId", &self.location_id);
        request.query("altType", &self.alt_type);
    }
}

/// Errors of [`GenerateInvoiceNumber`].
pub type GenerateInvoiceNumberError = super::errors::InvoicesError;
