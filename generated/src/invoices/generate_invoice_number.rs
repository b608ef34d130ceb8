//! `generate-invoice-number`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{AltType, GenerateInvoiceNumberResponse, InvoicesError};

/// Returns the number of the next invoice of a location.
///
/// Needs a location's or an agency's token with the scope `invoices.readonly`.
///
/// `GET /invoices/generate-invoice-number`
/// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/invoices/generate-invoice-number))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct GenerateInvoiceNumber {
    request: Request<GenerateInvoiceNumberParams>,
}

impl GenerateInvoiceNumber {
    pub(super) fn new(client: &Client, params: GenerateInvoiceNumberParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    GenerateInvoiceNumber, GenerateInvoiceNumberParams
}

/// The parameters of [`GenerateInvoiceNumber`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GenerateInvoiceNumberParams {
    /// Id of the location (sub-account).
    pub alt_id: String,
    /// What the `altId` identifies; a location is all that is documented.
    pub alt_type: AltType,
}

impl GenerateInvoiceNumberParams {
    /// Makes the parameters from what is required.
    pub fn new(alt_id: impl Into<String>, alt_type: AltType) -> Self {
        Self {
            alt_id: alt_id.into(),
            alt_type,
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for GenerateInvoiceNumberParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("GenerateInvoiceNumberParams")?;
        Some(Self {
            alt_id: object.required("altId")?,
            alt_type: object.required("altType")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for GenerateInvoiceNumberParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("altId", &self.alt_id);
        object.field("altType", &self.alt_type);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    GenerateInvoiceNumberParams
}

impl Operation for GenerateInvoiceNumberParams {
    type Output = GenerateInvoiceNumberResponse;
    type Error = GenerateInvoiceNumberError;

    const METADATA: &'static Metadata = &Metadata {
        id: "generate-invoice-number",
        method: Method::GET,
        path: "/invoices/generate-invoice-number",
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["invoices.readonly"],
        tokens: &[TokenType::Location, TokenType::Agency],
        docs: "https://marketplace.gohighlevel.com/docs/ghl/invoices/generate-invoice-number",
    };

    fn request(&self, request: &mut RequestParts) {
        request.query("altId", &self.alt_id);
        request.query("altType", &self.alt_type);
    }

    fn output(
        response: &ResponseParts,
    ) -> Result<GenerateInvoiceNumberResponse, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`GenerateInvoiceNumber`].
pub type GenerateInvoiceNumberError = InvoicesError;
