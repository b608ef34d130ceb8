//! `get-invoice-schedule`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Request, RequestParts, TokenType, request_builder,
};

use super::{AltType, InvoiceSchedule};
use crate::LocationId;

/// Returns an invoice schedule.
///
/// Created by
/// [`Invoices::get_invoice_schedule`](super::Invoices::get_invoice_schedule).
///
/// `GET /invoices/schedule/{scheduleId}`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct GetInvoiceSchedule {
    pub(super) request: Request<GetInvoiceScheduleParams>,
}

impl GetInvoiceSchedule {
    /// Type of the account that
    /// [`location_id`](crate::v3::invoices::operations::GetInvoiceScheduleParams::location_id)
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
    GetInvoiceSchedule, GetInvoiceScheduleParams
}

/// The parameters of [`GetInvoiceSchedule`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetInvoiceScheduleParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: LocationId,
    /// Id of the invoice schedule to return.
    ///
    /// Example: `65a1f0d3c27b4e8f9d60125e`.
    pub schedule_id: String,
    /// Type of the account that
    /// [`location_id`](crate::v3::invoices::operations::GetInvoiceScheduleParams::location_id)
    /// identifies; only `location` is documented.
    pub alt_type: AltType,
}

impl GetInvoiceScheduleParams {
    /// Creates the parameters.
    pub fn new(
        location_id: impl Into<LocationId>,
        schedule_id: impl Into<String>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            schedule_id: schedule_id.into(),
            alt_type: AltType::Location,
        }
    }
}

impl Operation for GetInvoiceScheduleParams {
    type Output = InvoiceSchedule;
    type Whole = InvoiceSchedule;
    type Error = GetInvoiceScheduleError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-invoice-schedule",
        name: "get_invoice_schedule",
        summary: "Returns an invoice schedule.",
        deprecated: None,
        method: Method::GET,
        path: "/invoices/schedule/{scheduleId}",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["invoices/schedule.readonly"],
        tokens: &[TokenType::Location, TokenType::Company],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/invoices/get-invoice-schedule",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("scheduleId", &self.schedule_id);
        request.query("altId", &self.location_id);
        request.query("altType", &self.alt_type);
    }
}

/// Errors of [`GetInvoiceSchedule`].
pub type GetInvoiceScheduleError = super::errors::InvoicesError;
