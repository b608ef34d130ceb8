//! `update-invoice-schedule`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::{InvoiceSchedule, InvoiceScheduleUpdate};

/// Replaces the content of an invoice schedule.
///
/// Created by
/// [`Invoices::update_invoice_schedule`](super::Invoices::update_invoice_schedule).
///
/// `PUT /invoices/schedule/{scheduleId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type UpdateInvoiceSchedule = Request<UpdateInvoiceScheduleParams>;

/// The parameters of [`UpdateInvoiceSchedule`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateInvoiceScheduleParams {
    /// Id of the invoice schedule to update.
    ///
    /// Example: `65a1f0d3c27b4e8f9d60125e`.
    pub schedule_id: String,
    /// The new content of an invoice schedule, which replaces the old one.
    pub body: InvoiceScheduleUpdate,
}

impl UpdateInvoiceScheduleParams {
    /// Creates the parameters.
    pub fn new(schedule_id: impl Into<String>, body: InvoiceScheduleUpdate) -> Self {
        Self {
            schedule_id: schedule_id.into(),
            body,
        }
    }
}

impl Operation for UpdateInvoiceScheduleParams {
    type Output = InvoiceSchedule;
    type Whole = InvoiceSchedule;
    type Error = UpdateInvoiceScheduleError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "update-invoice-schedule",
        name: "update_invoice_schedule",
        summary: "Replaces the content of an invoice schedule.",
        deprecated: None,
        method: Method::PUT,
        path: "/invoices/schedule/{scheduleId}",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["invoices/schedule.write"],
        tokens: &[TokenType::Location, TokenType::Company],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/invoices/update-invoice-schedule",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("scheduleId", &self.schedule_id);
        request.json(&self.body);
    }
}

/// Errors of [`UpdateInvoiceSchedule`].
pub type UpdateInvoiceScheduleError = super::errors::InvoicesError;
