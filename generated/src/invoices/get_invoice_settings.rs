//! `get-invoice-settings`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Request, RequestParts, TokenType, request_builder,
};

use super::{AltType, InvoiceSettings};
use crate::LocationId;

/// Returns the settings of a location for invoices and estimates.
///
/// Created by
/// [`Invoices::get_invoice_settings`](super::Invoices::get_invoice_settings).
///
/// `GET /invoices/settings`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct GetInvoiceSettings {
    pub(super) request: Request<GetInvoiceSettingsParams>,
}

impl GetInvoiceSettings {
    /// Type of the account that
    /// [`location_id`](crate::invoices::operations::GetInvoiceSettingsParams::location_id)
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
    GetInvoiceSettings, GetInvoiceSettingsParams
}

/// The parameters of [`GetInvoiceSettings`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetInvoiceSettingsParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: LocationId,
    /// Type of the account that
    /// [`location_id`](crate::invoices::operations::GetInvoiceSettingsParams::location_id)
    /// identifies; only `location` is documented.
    pub alt_type: AltType,
}

impl GetInvoiceSettingsParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
            alt_type: AltType::Location,
        }
    }
}

impl Operation for GetInvoiceSettingsParams {
    type Output = InvoiceSettings;
    type Whole = InvoiceSettings;
    type Error = GetInvoiceSettingsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-invoice-settings",
        name: "get_invoice_settings",
        summary: "Returns the settings of a location for invoices and estimates.",
        deprecated: None,
        method: Method::GET,
        path: "/invoices/settings",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["invoices.readonly"],
        tokens: &[TokenType::Location, TokenType::Company],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/invoices/get-invoice-settings",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("altId", &self.location_id);
        request.query("altType", &self.alt_type);
    }
}

/// Errors of [`GetInvoiceSettings`].
pub type GetInvoiceSettingsError = super::errors::InvoicesError;
