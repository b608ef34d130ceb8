//! `get-invoice`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{AltType, Invoice, InvoicesError};

/// Returns an invoice.
///
/// Needs a location's or an agency's token with the scope `invoices.readonly`.
///
/// `GET /invoices/{invoiceId}`
/// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/invoices/get-invoice))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct GetInvoice {
    request: Request<GetInvoiceParams>,
}

impl GetInvoice {
    pub(super) fn new(client: &Client, params: GetInvoiceParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    GetInvoice, GetInvoiceParams
}

/// The parameters of [`GetInvoice`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetInvoiceParams {
    /// The path parameter `invoiceId`.
    pub invoice_id: String,
    /// Id of the location (sub-account).
    pub alt_id: String,
    /// What the `altId` identifies; a location is all that is documented.
    pub alt_type: AltType,
}

impl GetInvoiceParams {
    /// Makes the parameters from what is required.
    pub fn new(
        invoice_id: impl Into<String>,
        alt_id: impl Into<String>,
        alt_type: AltType,
    ) -> Self {
        Self {
            invoice_id: invoice_id.into(),
            alt_id: alt_id.into(),
            alt_type,
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for GetInvoiceParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("GetInvoiceParams")?;
        Some(Self {
            invoice_id: object.required("invoiceId")?,
            alt_id: object.required("altId")?,
            alt_type: object.required("altType")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for GetInvoiceParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("invoiceId", &self.invoice_id);
        object.field("altId", &self.alt_id);
        object.field("altType", &self.alt_type);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    GetInvoiceParams
}

impl Operation for GetInvoiceParams {
    type Output = Invoice;
    type Error = GetInvoiceError;

    const METADATA: &'static Metadata = &Metadata {
        id: "get-invoice",
        method: Method::GET,
        path: "/invoices/{invoiceId}",
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["invoices.readonly"],
        tokens: &[TokenType::Location, TokenType::Agency],
        docs: "https://marketplace.gohighlevel.com/docs/ghl/invoices/get-invoice",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("invoiceId", &self.invoice_id);
        request.query("altId", &self.alt_id);
        request.query("altType", &self.alt_type);
    }

    fn output(response: &ResponseParts) -> Result<Invoice, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`GetInvoice`].
pub type GetInvoiceError = InvoicesError;
