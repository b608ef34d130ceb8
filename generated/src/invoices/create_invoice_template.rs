//! `create-invoice-template`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{CreateInvoiceTemplateBody, InvoiceTemplate, InvoicesError};

/// Creates an invoice template.
///
/// Needs a location's or an agency's token with the scope `invoices/template.write`.
///
/// `POST /invoices/template`
/// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/invoices/create-invoice-template))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct CreateInvoiceTemplate {
    request: Request<CreateInvoiceTemplateParams>,
}

impl CreateInvoiceTemplate {
    pub(super) fn new(client: &Client, params: CreateInvoiceTemplateParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    CreateInvoiceTemplate, CreateInvoiceTemplateParams
}

/// The parameters of [`CreateInvoiceTemplate`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateInvoiceTemplateParams {
    /// The request body.
    pub body: CreateInvoiceTemplateBody,
}

impl CreateInvoiceTemplateParams {
    /// Makes the parameters from what is required.
    pub fn new(body: CreateInvoiceTemplateBody) -> Self {
        Self { body }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for CreateInvoiceTemplateParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateInvoiceTemplateParams")?;
        Some(Self {
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for CreateInvoiceTemplateParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    CreateInvoiceTemplateParams
}

impl Operation for CreateInvoiceTemplateParams {
    type Output = InvoiceTemplate;
    type Error = CreateInvoiceTemplateError;

    const METADATA: &'static Metadata = &Metadata {
        id: "create-invoice-template",
        method: Method::POST,
        path: "/invoices/template",
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["invoices/template.write"],
        tokens: &[TokenType::Location, TokenType::Agency],
        docs: "https://marketplace.gohighlevel.com/docs/ghl/invoices/create-invoice-template",
    };

    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }

    fn output(response: &ResponseParts) -> Result<InvoiceTemplate, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`CreateInvoiceTemplate`].
pub type CreateInvoiceTemplateError = InvoicesError;
