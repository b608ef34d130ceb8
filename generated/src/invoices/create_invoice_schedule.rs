//! `create-invoice-schedule`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{CreateInvoiceScheduleBody, InvoiceSchedule, InvoicesError};

/// Creates a schedule of recurring invoices.
///
/// It does nothing before `schedule-invoice-schedule` starts it.
///
/// Needs a location's or an agency's token with the scope `invoices/schedule.write`.
///
/// `POST /invoices/schedule`
/// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/invoices/create-invoice-schedule))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct CreateInvoiceSchedule {
    request: Request<CreateInvoiceScheduleParams>,
}

impl CreateInvoiceSchedule {
    pub(super) fn new(client: &Client, params: CreateInvoiceScheduleParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    CreateInvoiceSchedule, CreateInvoiceScheduleParams
}

/// The parameters of [`CreateInvoiceSchedule`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateInvoiceScheduleParams {
    /// The request body.
    pub body: CreateInvoiceScheduleBody,
}

impl CreateInvoiceScheduleParams {
    /// Makes the parameters from what is required.
    pub fn new(body: CreateInvoiceScheduleBody) -> Self {
        Self { body }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for CreateInvoiceScheduleParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateInvoiceScheduleParams")?;
        Some(Self {
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for CreateInvoiceScheduleParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    CreateInvoiceScheduleParams
}

impl Operation for CreateInvoiceScheduleParams {
    type Output = InvoiceSchedule;
    type Error = CreateInvoiceScheduleError;

    const METADATA: &'static Metadata = &Metadata {
        id: "create-invoice-schedule",
        method: Method::POST,
        path: "/invoices/schedule",
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["invoices/schedule.write"],
        tokens: &[TokenType::Location, TokenType::Agency],
        docs: "https://marketplace.gohighlevel.com/docs/ghl/invoices/create-invoice-schedule",
    };

    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }

    fn output(response: &ResponseParts) -> Result<InvoiceSchedule, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`CreateInvoiceSchedule`].
pub type CreateInvoiceScheduleError = InvoicesError;
