//! `text2pay-invoice`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{InvoicesError, Text2payInvoiceBody, Text2payInvoiceResponse};

/// Creates or changes an invoice and, if asked to, sends it at once.
///
/// The `action` says whether it stays a draft. Without an `id` it is a new invoice.
///
/// Needs a location's token with the scope `invoices.write`.
///
/// `POST /invoices/text2pay`
/// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/invoices/text-2-pay-invoice))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct Text2payInvoice {
    request: Request<Text2payInvoiceParams>,
}

impl Text2payInvoice {
    pub(super) fn new(client: &Client, params: Text2payInvoiceParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    Text2payInvoice, Text2payInvoiceParams
}

/// The parameters of [`Text2payInvoice`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Text2payInvoiceParams {
    /// The request body.
    pub body: Text2payInvoiceBody,
}

impl Text2payInvoiceParams {
    /// Makes the parameters from what is required.
    pub fn new(body: Text2payInvoiceBody) -> Self {
        Self { body }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for Text2payInvoiceParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("Text2payInvoiceParams")?;
        Some(Self {
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for Text2payInvoiceParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    Text2payInvoiceParams
}

impl Operation for Text2payInvoiceParams {
    type Output = Text2payInvoiceResponse;
    type Error = Text2payInvoiceError;

    const METADATA: &'static Metadata = &Metadata {
        id: "text2pay-invoice",
        method: Method::POST,
        path: "/invoices/text2pay",
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["invoices.write"],
        tokens: &[TokenType::Location],
        docs: "https://marketplace.gohighlevel.com/docs/ghl/invoices/text-2-pay-invoice",
    };

    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }

    fn output(response: &ResponseParts) -> Result<Text2payInvoiceResponse, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`Text2payInvoice`].
pub type Text2payInvoiceError = InvoicesError;
