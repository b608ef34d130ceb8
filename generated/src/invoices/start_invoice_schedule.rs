//! `schedule-invoice-schedule`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::{InvoiceSchedule, InvoiceScheduleStart};

/// Starts an invoice schedule, so that its invoices are sent to the contact.
///
/// Created by
/// [`Invoices::start_invoice_schedule`](super::Invoices::start_invoice_schedule).
///
/// `POST /invoices/schedule/{scheduleId}/schedule`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type StartInvoiceSchedule = Request<StartInvoiceScheduleParams>;

/// The parameters of [`StartInvoiceSchedule`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct StartInvoiceScheduleParams {
    /// Id of the invoice schedule to start.
    ///
    /// Example: `65a1f0d3c27b4e8f9d60125e`.
    pub schedule_id: String,
    /// Settings for starting an invoice schedule.
    pub body: InvoiceScheduleStart,
}

impl StartInvoiceScheduleParams {
    /// Creates the parameters.
    pub fn new(schedule_id: impl Into<String>, body: InvoiceScheduleStart) -> Self {
        Self {
            schedule_id: schedule_id.into(),
            body,
        }
    }
}

impl Operation for StartInvoiceScheduleParams {
    type Output = InvoiceSchedule;
    type Whole = InvoiceSchedule;
    type Error = StartInvoiceScheduleError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "schedule-invoice-schedule",
        name: "start_invoice_schedule",
        summary: "Starts an invoice schedule, so that its invoices are sent to the contact.",
        deprecated: None,
        method: Method::POST,
        path: "/invoices/schedule/{scheduleId}/schedule",
        is_idempotent: false,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["invoices/schedule.write"],
        tokens: &[TokenType::Location, TokenType::Company],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/invoices/schedule-invoice-schedule",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("scheduleId", &self.schedule_id);
        request.json(&self.body);
    }
}

/// Errors of [`StartInvoiceSchedule`].
pub type StartInvoiceScheduleError = super::errors::InvoicesError;
