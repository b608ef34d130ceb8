//! `cancel-invoice-schedule`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{CancelInvoiceScheduleBody, InvoiceSchedule, InvoicesError};

/// Stops an invoice schedule.
///
/// Needs a location's or an agency's token with the scope `invoices/schedule.write`.
///
/// `POST /invoices/schedule/{scheduleId}/cancel`
/// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/invoices-v3.json))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct CancelInvoiceSchedule {
    request: Request<CancelInvoiceScheduleParams>,
}

impl CancelInvoiceSchedule {
    pub(super) fn new(client: &Client, params: CancelInvoiceScheduleParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    CancelInvoiceSchedule, CancelInvoiceScheduleParams
}

/// The parameters of [`CancelInvoiceSchedule`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CancelInvoiceScheduleParams {
    /// The path parameter `scheduleId`.
    pub schedule_id: String,
    /// The request body.
    pub body: CancelInvoiceScheduleBody,
}

impl CancelInvoiceScheduleParams {
    /// Makes the parameters from what is required.
    pub fn new(schedule_id: impl Into<String>, body: CancelInvoiceScheduleBody) -> Self {
        Self {
            schedule_id: schedule_id.into(),
            body,
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for CancelInvoiceScheduleParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("CancelInvoiceScheduleParams")?;
        Some(Self {
            schedule_id: object.required("scheduleId")?,
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for CancelInvoiceScheduleParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("scheduleId", &self.schedule_id);
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    CancelInvoiceScheduleParams
}

impl Operation for CancelInvoiceScheduleParams {
    type Output = InvoiceSchedule;
    type Error = CancelInvoiceScheduleError;

    const METADATA: &'static Metadata = &Metadata {
        id: "cancel-invoice-schedule",
        method: Method::POST,
        path: "/invoices/schedule/{scheduleId}/cancel",
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["invoices/schedule.write"],
        tokens: &[TokenType::Location, TokenType::Agency],
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/invoices-v3.json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("scheduleId", &self.schedule_id);
        request.json(&self.body);
    }

    fn output(response: &ResponseParts) -> Result<InvoiceSchedule, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`CancelInvoiceSchedule`].
pub type CancelInvoiceScheduleError = InvoicesError;
