//! `delete-invoice-schedule`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Acknowledgement, IntoOptional, Metadata, Operation, Request, RequestParts, TokenType,
    request_builder,
};

use super::AltType;
use crate::LocationId;

/// Deletes an invoice schedule.
///
/// Created by
/// [`Invoices::delete_invoice_schedule`](super::Invoices::delete_invoice_schedule).
///
/// `DELETE /invoices/schedule/{scheduleId}`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct DeleteInvoiceSchedule {
    pub(super) request: Request<DeleteInvoiceScheduleParams>,
}

impl DeleteInvoiceSchedule {
    /// Type of the account that
    /// [`location_id`](crate::v3::invoices::operations::DeleteInvoiceScheduleParams::location_id)
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
    DeleteInvoiceSchedule, DeleteInvoiceScheduleParams
}

/// The parameters of [`DeleteInvoiceSchedule`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeleteInvoiceScheduleParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: LocationId,
    /// Id of the invoice schedule to delete.
    ///
    /// Example: `65a1f0d3c27b4e8f9d60125e`.
    pub schedule_id: String,
    /// Type of the account that
    /// [`location_id`](crate::v3::invoices::operations::DeleteInvoiceScheduleParams::location_id)
    /// identifies; only `location` is documented.
    pub alt_type: AltType,
}

impl DeleteInvoiceScheduleParams {
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

impl Operation for DeleteInvoiceScheduleParams {
    type Output = Acknowledgement;
    type Whole = Acknowledgement;
    type Error = DeleteInvoiceScheduleError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "delete-invoice-schedule",
        name: "delete_invoice_schedule",
        summary: "Deletes an invoice schedule.",
        deprecated: None,
        method: Method::DELETE,
        path: "/invoices/schedule/{scheduleId}",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["invoices/schedule.write"],
        tokens: &[TokenType::Location, TokenType::Company],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/invoices/delete-invoice-schedule",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("scheduleId", &self.schedule_id);
        request.query("altId", &self.location_id);
        request.query("altType", &self.alt_type);
    }
}

/// Errors of [`DeleteInvoiceSchedule`].
pub type DeleteInvoiceScheduleError = super::errors::InvoicesError;
