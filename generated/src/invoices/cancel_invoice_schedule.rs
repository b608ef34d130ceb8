//! `cancel-invoice-schedule`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::{InvoiceSchedule, InvoiceScheduleCancellation};

/// Stops an invoice schedule: no further invoices are created.
///
/// Created by
/// [`Invoices::cancel_invoice_schedule`](super::Invoices::cancel_invoice_schedule).
///
/// `POST /invoices/schedule/{scheduleId}/cancel`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type CancelInvoiceSchedule = Request<CancelInvoiceScheduleParams>;

/// The parameters of [`CancelInvoiceSchedule`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CancelInvoiceScheduleParams {
    /// Id of the invoice schedule to cancel.
    ///
    /// Example: `65a1f0d3c27b4e8f9d60125e`.
    pub schedule_id: String,
    /// The location that has the schedule to stop.
    pub body: InvoiceScheduleCancellation,
}

impl CancelInvoiceScheduleParams {
    /// Creates the parameters.
    pub fn new(
        schedule_id: impl Into<String>,
        body: InvoiceScheduleCancellation,
    ) -> Self {
        Self {
            schedule_id: schedule_id.into(),
            body,
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
        request.json(&self.body);
    }
}

/// Errors of [`CancelInvoiceSchedule`].
pub type CancelInvoiceScheduleError = super::errors::InvoicesError;
