//! `auto-payment-invoice-schedule`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Metadata, Operation, Request, RequestParts, TokenType, request_builder,
};

use super::errors::InvoicesError;
use super::{API, AutoPaymentInvoiceScheduleBody, InvoiceSchedule};

/// Turns automatic payment of the invoices of a schedule on or off.
///
/// Created by
/// [`Invoices::auto_payment_invoice_schedule`](super::Invoices::auto_payment_invoice_schedule).
///
/// `POST /invoices/schedule/{scheduleId}/auto-payment`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct AutoPaymentInvoiceSchedule {
    pub(super) request: Request<AutoPaymentInvoiceScheduleParams>,
}

request_builder! {
    AutoPaymentInvoiceSchedule, AutoPaymentInvoiceScheduleParams
}

/// The parameters of [`AutoPaymentInvoiceSchedule`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct AutoPaymentInvoiceScheduleParams {
    /// The path parameter `scheduleId`.
    ///
    /// Example: `6578278e879ad2646715ba9c`.
    pub schedule_id: String,
    /// The request body.
    pub body: AutoPaymentInvoiceScheduleBody,
}

impl AutoPaymentInvoiceScheduleParams {
    /// Creates the parameters.
    pub fn new(
        schedule_id: impl Into<String>,
        body: AutoPaymentInvoiceScheduleBody,
    ) -> Self {
        Self {
            schedule_id: schedule_id.into(),
            body,
        }
    }
}

impl Operation for AutoPaymentInvoiceScheduleParams {
    type Output = InvoiceSchedule;
    type Error = AutoPaymentInvoiceScheduleError;

    const METADATA: &'static Metadata = &Metadata {
        api: &API,
        id: "auto-payment-invoice-schedule",
        name: "auto_payment_invoice_schedule",
        summary: "Turns automatic payment of the invoices of a schedule on or off.",
        deprecated: None,
        method: Method::POST,
        path: "/invoices/schedule/{scheduleId}/auto-payment",
        is_idempotent: false,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["invoices/schedule.write"],
        tokens: &[TokenType::Location, TokenType::Agency],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/invoices/auto-payment-invoice-schedule",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("scheduleId", &self.schedule_id);
        request.json(&self.body);
    }
}

/// Errors of [`AutoPaymentInvoiceSchedule`].
pub type AutoPaymentInvoiceScheduleError = InvoicesError;
