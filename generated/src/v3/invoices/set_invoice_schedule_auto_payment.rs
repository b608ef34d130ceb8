//! `auto-payment-invoice-schedule`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::{AutoPayment, InvoiceSchedule};

/// Turns automatic payment of the invoices of a schedule on or off.
///
/// Created by
/// [`Invoices::set_invoice_schedule_auto_payment`](super::Invoices::set_invoice_schedule_auto_payment).
///
/// `POST /invoices/schedule/{scheduleId}/auto-payment`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type SetInvoiceScheduleAutoPayment = Request<SetInvoiceScheduleAutoPaymentParams>;

/// The parameters of [`SetInvoiceScheduleAutoPayment`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct SetInvoiceScheduleAutoPaymentParams {
    /// Id of the invoice schedule whose automatic payment to update.
    ///
    /// Example: `65a1f0d3c27b4e8f9d60125e`.
    pub schedule_id: String,
    /// New settings for charging the invoices of a schedule automatically.
    pub body: AutoPayment,
}

impl SetInvoiceScheduleAutoPaymentParams {
    /// Creates the parameters.
    pub fn new(schedule_id: impl Into<String>, body: AutoPayment) -> Self {
        Self {
            schedule_id: schedule_id.into(),
            body,
        }
    }
}

impl Operation for SetInvoiceScheduleAutoPaymentParams {
    type Output = InvoiceSchedule;
    type Whole = InvoiceSchedule;
    type Error = SetInvoiceScheduleAutoPaymentError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "auto-payment-invoice-schedule",
        name: "set_invoice_schedule_auto_payment",
        summary: "Turns automatic payment of the invoices of a schedule on or off.",
        deprecated: None,
        method: Method::POST,
        path: "/invoices/schedule/{scheduleId}/auto-payment",
        is_idempotent: false,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["invoices/schedule.write"],
        tokens: &[TokenType::Location, TokenType::Company],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/invoices/auto-payment-invoice-schedule",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("scheduleId", &self.schedule_id);
        request.json(&self.body);
    }
}

/// Errors of [`SetInvoiceScheduleAutoPayment`].
pub type SetInvoiceScheduleAutoPaymentError = super::errors::InvoicesError;
