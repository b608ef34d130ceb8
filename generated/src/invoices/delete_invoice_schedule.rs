//! `delete-invoice-schedule`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{AltType, DeleteInvoiceScheduleResponse, InvoicesError};

/// Deletes an invoice schedule.
///
/// Needs a location's or an agency's token with the scope `invoices/schedule.write`.
///
/// `DELETE /invoices/schedule/{scheduleId}`
/// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/invoices/delete-invoice-schedule))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct DeleteInvoiceSchedule {
    request: Request<DeleteInvoiceScheduleParams>,
}

impl DeleteInvoiceSchedule {
    pub(super) fn new(client: &Client, params: DeleteInvoiceScheduleParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    DeleteInvoiceSchedule, DeleteInvoiceScheduleParams
}

/// The parameters of [`DeleteInvoiceSchedule`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteInvoiceScheduleParams {
    /// The path parameter `scheduleId`.
    pub schedule_id: String,
    /// Id of the location (sub-account).
    pub alt_id: String,
    /// What the `altId` identifies; a location is all that is documented.
    pub alt_type: AltType,
}

impl DeleteInvoiceScheduleParams {
    /// Makes the parameters from what is required.
    pub fn new(
        schedule_id: impl Into<String>,
        alt_id: impl Into<String>,
        alt_type: AltType,
    ) -> Self {
        Self {
            schedule_id: schedule_id.into(),
            alt_id: alt_id.into(),
            alt_type,
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for DeleteInvoiceScheduleParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteInvoiceScheduleParams")?;
        Some(Self {
            schedule_id: object.required("scheduleId")?,
            alt_id: object.required("altId")?,
            alt_type: object.required("altType")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for DeleteInvoiceScheduleParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("scheduleId", &self.schedule_id);
        object.field("altId", &self.alt_id);
        object.field("altType", &self.alt_type);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    DeleteInvoiceScheduleParams
}

impl Operation for DeleteInvoiceScheduleParams {
    type Output = DeleteInvoiceScheduleResponse;
    type Error = DeleteInvoiceScheduleError;

    const METADATA: &'static Metadata = &Metadata {
        id: "delete-invoice-schedule",
        method: Method::DELETE,
        path: "/invoices/schedule/{scheduleId}",
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["invoices/schedule.write"],
        tokens: &[TokenType::Location, TokenType::Agency],
        docs: "https://marketplace.gohighlevel.com/docs/ghl/invoices/delete-invoice-schedule",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("scheduleId", &self.schedule_id);
        request.query("altId", &self.alt_id);
        request.query("altType", &self.alt_type);
    }

    fn output(
        response: &ResponseParts,
    ) -> Result<DeleteInvoiceScheduleResponse, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`DeleteInvoiceSchedule`].
pub type DeleteInvoiceScheduleError = InvoicesError;
