//! `cancel-invoice-schedule`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Request, RequestParts, TokenType, request_builder,
};

use super::{AltType, InvoiceSchedule};
use crate::LocationId;

/// Stops an invoice schedule: no further invoices are created.
///
/// Created by
/// [`Invoices::cancel_invoice_schedule`](super::Invoices::cancel_invoice_schedule).
///
/// `POST /invoices/schedule/{scheduleId}/cancel`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct CancelInvoiceSchedule {
    pub(super) request: Request<CancelInvoiceScheduleParams>,
}

impl CancelInvoiceSchedule {
    /// Type of the account that
    /// [`location_id`](crate::invoices::operations::CancelInvoiceScheduleParams::location_id)
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
    CancelInvoiceSchedule, CancelInvoiceScheduleParams
}

/// The parameters of [`CancelInvoiceSchedule`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CancelInvoiceScheduleParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: LocationId,
    /// Id of the invoice schedule to cancel.
    ///
    /// Example: `65a1f0d3c27b4e8f9d60125e`.
    pub schedule_id: String,
    /// Type of the account that
    /// [`location_id`](crate::invoices::operations::CancelInvoiceScheduleParams::location_id)
    /// identifies; only `location` is documented.
    pub alt_type: AltType,
}

impl CancelInvoiceScheduleParams {
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

impl Operation for CancelInvoiceScheduleParams {
    type Output = InvoiceSchedule;
    type Whole = InvoiceSchedule;
    type Error = CancelInvoiceScheduleError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "cancel-invoice-schedule",
        name: "cancel_invoice_schedule",
        summary: "Stops an invoice schedule: no further invoices are created.",
        deprecated: None,
        method: Method::POST,
        path: "/invoices/schedule/{scheduleId}/cancel",
        is_idempotent: false,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["invoices/schedule.write"],
        tokens: &[TokenType::Location, TokenType::Company],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/invoices/cancel-invoice-schedule",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("scheduleId", &self.schedule_id);
        request.properties(&[("altId", &self.location_id), ("altType", &self.alt_type)]);
    }
}

/// Errors of [`CancelInvoiceSchedule`].
pub type CancelInvoiceScheduleError = super::errors::InvoicesError;
