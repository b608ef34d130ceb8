//! `update-invoice-late-fees-configuration`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{Invoice, InvoicesError, LateFeesConfigurationBody};

/// Sets what is charged if an invoice is paid late.
///
/// Needs a location's or an agency's token.
///
/// `PATCH /invoices/{invoiceId}/late-fees-configuration`
/// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/invoices-v3.json))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct UpdateInvoiceLateFeesConfiguration {
    request: Request<UpdateInvoiceLateFeesConfigurationParams>,
}

impl UpdateInvoiceLateFeesConfiguration {
    pub(super) fn new(
        client: &Client,
        params: UpdateInvoiceLateFeesConfigurationParams,
    ) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    UpdateInvoiceLateFeesConfiguration, UpdateInvoiceLateFeesConfigurationParams
}

/// The parameters of [`UpdateInvoiceLateFeesConfiguration`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateInvoiceLateFeesConfigurationParams {
    /// The path parameter `invoiceId`.
    pub invoice_id: String,
    /// The request body.
    pub body: LateFeesConfigurationBody,
}

impl UpdateInvoiceLateFeesConfigurationParams {
    /// Makes the parameters from what is required.
    pub fn new(invoice_id: impl Into<String>, body: LateFeesConfigurationBody) -> Self {
        Self {
            invoice_id: invoice_id.into(),
            body,
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for UpdateInvoiceLateFeesConfigurationParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateInvoiceLateFeesConfigurationParams")?;
        Some(Self {
            invoice_id: object.required("invoiceId")?,
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for UpdateInvoiceLateFeesConfigurationParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("invoiceId", &self.invoice_id);
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    UpdateInvoiceLateFeesConfigurationParams
}

impl Operation for UpdateInvoiceLateFeesConfigurationParams {
    type Output = Invoice;
    type Error = UpdateInvoiceLateFeesConfigurationError;

    const METADATA: &'static Metadata = &Metadata {
        id: "update-invoice-late-fees-configuration",
        method: Method::PATCH,
        path: "/invoices/{invoiceId}/late-fees-configuration",
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &[],
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

/// What can go wrong with [`UpdateInvoiceLateFeesConfiguration`].
pub type UpdateInvoiceLateFeesConfigurationError = InvoicesError;
