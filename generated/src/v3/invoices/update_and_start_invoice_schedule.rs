//! `update-and-schedule-invoice-schedule`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::InvoiceSchedule;

/// Updates an invoice schedule that was already started.
///
/// Created by
/// [`Invoices::update_and_start_invoice_schedule`](super::Invoices::update_and_start_invoice_schedule).
///
/// `POST /invoices/schedule/{scheduleId}/updateAndSchedule`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type UpdateAndStartInvoiceSchedule = Request<UpdateAndStartInvoiceScheduleParams>;

/// The parameters of [`UpdateAndStartInvoiceSchedule`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateAndStartInvoiceScheduleParams {
    /// Id of the running invoice schedule.
    ///
    /// Example: `65a1f0d3c27b4e8f9d60125e`.
    pub schedule_id: String,
}

impl UpdateAndStartInvoiceScheduleParams {
    /// Creates the parameters.
    pub fn new(schedule_id: impl Into<String>) -> Self {
        Self {
            schedule_id: schedule_id.into(),
        }
    }
}

impl Operation for UpdateAndStartInvoiceScheduleParams {
    type Output = InvoiceSchedule;
    type Whole = InvoiceSchedule;
    type Error = UpdateAndStartInvoiceScheduleError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "update-and-schedule-invoice-schedule",
        name: "update_and_start_invoice_schedule",
        summary: "Updates an invoice schedule that was already started.",
        deprecated: None,
        method: Method::POST,
        path: "/invoices/schedule/{scheduleId}/updateAndSchedule",
        is_idempotent: false,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["invoices/schedule.write"],
        tokens: &[TokenType::Location, TokenType::Company],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/invoices/update-and-schedule-invoice-schedule",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("scheduleId", &self.schedule_id);
    }
}

/// Errors of [`UpdateAndStartInvoiceSchedule`].
pub type UpdateAndStartInvoiceScheduleError = super::errors::InvoicesError;
