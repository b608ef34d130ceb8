//! `create-invoice-schedule`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::{InvoiceSchedule, NewInvoiceSchedule};

/// Creates a schedule of recurring invoices.
///
/// Created by
/// [`Invoices::create_invoice_schedule`](super::Invoices::create_invoice_schedule).
///
/// `POST /invoices/schedule`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type CreateInvoiceSchedule = Request<CreateInvoiceScheduleParams>;

/// The parameters of [`CreateInvoiceSchedule`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateInvoiceScheduleParams {
    /// A schedule of recurring invoices to create.
    pub body: NewInvoiceSchedule,
}

impl CreateInvoiceScheduleParams {
    /// Creates the parameters.
    pub fn new(body: NewInvoiceSchedule) -> Self {
        Self { body }
    }
}

impl Operation for CreateInvoiceScheduleParams {
    type Output = InvoiceSchedule;
    type Whole = InvoiceSchedule;
    type Error = CreateInvoiceScheduleError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "create-invoice-schedule",
        name: "create_invoice_schedule",
        summary: "Creates a schedule of recurring invoices.",
        deprecated: None,
        method: Method::POST,
        path: "/invoices/schedule",
        is_idempotent: false,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["invoices/schedule.write"],
        tokens: &[TokenType::Location, TokenType::Company],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/invoices/create-invoice-schedule",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }
}

/// Errors of [`CreateInvoiceSchedule`].
pub type CreateInvoiceScheduleError = super::errors::InvoicesError;
