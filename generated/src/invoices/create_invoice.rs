//! `create-invoice`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{CreateInvoiceBody, Invoice, InvoicesError};

/// Creates an invoice.
///
/// Nothing is sent to the contact; `send-invoice` does that, and `text2pay-invoice`
/// does both at once.
///
/// Needs a location's or an agency's token with the scope `invoices.write`.
///
/// `POST /invoices/`
/// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/invoices/create-invoice))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct CreateInvoice {
    request: Request<CreateInvoiceParams>,
}

impl CreateInvoice {
    pub(super) fn new(client: &Client, params: CreateInvoiceParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    CreateInvoice, CreateInvoiceParams
}

/// The parameters of [`CreateInvoice`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateInvoiceParams {
    /// The request body.
    pub body: CreateInvoiceBody,
}

impl CreateInvoiceParams {
    /// Makes the parameters from what is required.
    pub fn new(body: CreateInvoiceBody) -> Self {
        Self { body }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for CreateInvoiceParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateInvoiceParams")?;
        Some(Self {
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for CreateInvoiceParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    CreateInvoiceParams
}

impl Operation for CreateInvoiceParams {
    type Output = Invoice;
    type Error = CreateInvoiceError;

    const METADATA: &'static Metadata = &Metadata {
        id: "create-invoice",
        method: Method::POST,
        path: "/invoices/",
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["invoices.write"],
        tokens: &[TokenType::Location, TokenType::Agency],
        docs: "https://marketplace.gohighlevel.com/docs/ghl/invoices/create-invoice",
    };

    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }

    fn output(response: &ResponseParts) -> Result<Invoice, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`CreateInvoice`].
pub type CreateInvoiceError = InvoicesError;
