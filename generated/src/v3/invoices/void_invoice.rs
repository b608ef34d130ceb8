//! `void-invoice`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{Invoice, InvoicesError, VoidInvoiceBody};

/// Voids an invoice.
///
/// Needs a location's or an agency's token with the scope `invoices.write`.
///
/// `POST /invoices/{invoiceId}/void`
/// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/invoices-v3.json))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct VoidInvoice {
    request: Request<VoidInvoiceParams>,
}

impl VoidInvoice {
    pub(super) fn new(client: &Client, params: VoidInvoiceParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    VoidInvoice, VoidInvoiceParams
}

/// The parameters of [`VoidInvoice`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VoidInvoiceParams {
    /// The path parameter `invoiceId`.
    pub invoice_id: String,
    /// The request body.
    pub body: VoidInvoiceBody,
}

impl VoidInvoiceParams {
    /// Makes the parameters from what is required.
    pub fn new(invoice_id: impl Into<String>, body: VoidInvoiceBody) -> Self {
        Self {
            invoice_id: invoice_id.into(),
            body,
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for VoidInvoiceParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("VoidInvoiceParams")?;
        Some(Self {
            invoice_id: object.required("invoiceId")?,
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for VoidInvoiceParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("invoiceId", &self.invoice_id);
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    VoidInvoiceParams
}

impl Operation for VoidInvoiceParams {
    type Output = Invoice;
    type Error = VoidInvoiceError;

    const METADATA: &'static Metadata = &Metadata {
        id: "void-invoice",
        method: Method::POST,
        path: "/invoices/{invoiceId}/void",
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["invoices.write"],
        tokens: &[TokenType::Location, TokenType::Agency],
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/invoices-v3.json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("invoiceId", &self.invoice_id);
        request.json(&self.body);
    }

    fn output(response: &ResponseParts) -> Result<Invoice, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`VoidInvoice`].
pub type VoidInvoiceError = InvoicesError;
