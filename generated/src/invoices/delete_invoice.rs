//! `delete-invoice`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{AltType, Invoice, InvoicesError};

/// Deletes an invoice.
///
/// Needs a location's or an agency's token with the scope `invoices.write`.
///
/// `DELETE /invoices/{invoiceId}`
/// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/invoices/delete-invoice))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct DeleteInvoice {
    request: Request<DeleteInvoiceParams>,
}

impl DeleteInvoice {
    pub(super) fn new(client: &Client, params: DeleteInvoiceParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    DeleteInvoice, DeleteInvoiceParams
}

/// The parameters of [`DeleteInvoice`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteInvoiceParams {
    /// The path parameter `invoiceId`.
    pub invoice_id: String,
    /// Id of the location (sub-account).
    pub alt_id: String,
    /// What the `altId` identifies; a location is all that is documented.
    pub alt_type: AltType,
}

impl DeleteInvoiceParams {
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
impl highlevel_runtime::Decode for DeleteInvoiceParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteInvoiceParams")?;
        Some(Self {
            invoice_id: object.required("invoiceId")?,
            alt_id: object.required("altId")?,
            alt_type: object.required("altType")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for DeleteInvoiceParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("invoiceId", &self.invoice_id);
        object.field("altId", &self.alt_id);
        object.field("altType", &self.alt_type);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    DeleteInvoiceParams
}

impl Operation for DeleteInvoiceParams {
    type Output = Invoice;
    type Error = DeleteInvoiceError;

    const METADATA: &'static Metadata = &Metadata {
        id: "delete-invoice",
        method: Method::DELETE,
        path: "/invoices/{invoiceId}",
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["invoices.write"],
        tokens: &[TokenType::Location, TokenType::Agency],
        docs: "https://marketplace.gohighlevel.com/docs/ghl/invoices/delete-invoice",
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

/// What can go wrong with [`DeleteInvoice`].
pub type DeleteInvoiceError = InvoicesError;
