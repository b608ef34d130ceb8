//! `update-and-schedule-invoice-schedule`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{InvoiceSchedule, InvoicesError};

/// Brings a running invoice schedule up to date.
///
/// It has no body: no way to say what changes is documented.
///
/// Needs a location's or an agency's token with the scope `invoices/schedule.write`.
///
/// `POST /invoices/schedule/{scheduleId}/updateAndSchedule`
/// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/invoices-v3.json))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct UpdateAndScheduleInvoiceSchedule {
    request: Request<UpdateAndScheduleInvoiceScheduleParams>,
}

impl UpdateAndScheduleInvoiceSchedule {
    pub(super) fn new(
        client: &Client,
        params: UpdateAndScheduleInvoiceScheduleParams,
    ) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    UpdateAndScheduleInvoiceSchedule, UpdateAndScheduleInvoiceScheduleParams
}

/// The parameters of [`UpdateAndScheduleInvoiceSchedule`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateAndScheduleInvoiceScheduleParams {
    /// The path parameter `scheduleId`.
    pub schedule_id: String,
}

impl UpdateAndScheduleInvoiceScheduleParams {
    /// Makes the parameters from what is required.
    pub fn new(schedule_id: impl Into<String>) -> Self {
        Self {
            schedule_id: schedule_id.into(),
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for UpdateAndScheduleInvoiceScheduleParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateAndScheduleInvoiceScheduleParams")?;
        Some(Self {
            schedule_id: object.required("scheduleId")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for UpdateAndScheduleInvoiceScheduleParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("scheduleId", &self.schedule_id);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    UpdateAndScheduleInvoiceScheduleParams
}

impl Operation for UpdateAndScheduleInvoiceScheduleParams {
    type Output = InvoiceSchedule;
    type Error = UpdateAndScheduleInvoiceScheduleError;

    const METADATA: &'static Metadata = &Metadata {
        id: "update-and-schedule-invoice-schedule",
        method: Method::POST,
        path: "/invoices/schedule/{scheduleId}/updateAndSchedule",
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["invoices/schedule.write"],
        tokens: &[TokenType::Location, TokenType::Agency],
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/invoices-v3.json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("scheduleId", &self.schedule_id);
    }

    fn output(response: &ResponseParts) -> Result<InvoiceSchedule, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`UpdateAndScheduleInvoiceSchedule`].
pub type UpdateAndScheduleInvoiceScheduleError = InvoicesError;
