//! `get-invoice-template`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{AltType, InvoiceTemplate, InvoicesError};

/// Returns an invoice template.
///
/// Needs a location's or an agency's token with the scope
/// `invoices/template.readonly`.
///
/// `GET /invoices/template/{templateId}`
/// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/invoices/get-invoice-template))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct GetInvoiceTemplate {
    request: Request<GetInvoiceTemplateParams>,
}

impl GetInvoiceTemplate {
    pub(super) fn new(client: &Client, params: GetInvoiceTemplateParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    GetInvoiceTemplate, GetInvoiceTemplateParams
}

/// The parameters of [`GetInvoiceTemplate`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetInvoiceTemplateParams {
    /// The path parameter `templateId`.
    pub template_id: String,
    /// Id of the location (sub-account).
    pub alt_id: String,
    /// What the `altId` identifies; a location is all that is documented.
    pub alt_type: AltType,
}

impl GetInvoiceTemplateParams {
    /// Makes the parameters from what is required.
    pub fn new(
        template_id: impl Into<String>,
        alt_id: impl Into<String>,
        alt_type: AltType,
    ) -> Self {
        Self {
            template_id: template_id.into(),
            alt_id: alt_id.into(),
            alt_type,
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for GetInvoiceTemplateParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("GetInvoiceTemplateParams")?;
        Some(Self {
            template_id: object.required("templateId")?,
            alt_id: object.required("altId")?,
            alt_type: object.required("altType")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for GetInvoiceTemplateParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("templateId", &self.template_id);
        object.field("altId", &self.alt_id);
        object.field("altType", &self.alt_type);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    GetInvoiceTemplateParams
}

impl Operation for GetInvoiceTemplateParams {
    type Output = InvoiceTemplate;
    type Error = GetInvoiceTemplateError;

    const METADATA: &'static Metadata = &Metadata {
        id: "get-invoice-template",
        method: Method::GET,
        path: "/invoices/template/{templateId}",
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["invoices/template.readonly"],
        tokens: &[TokenType::Location, TokenType::Agency],
        docs: "https://marketplace.gohighlevel.com/docs/ghl/invoices/get-invoice-template",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("templateId", &self.template_id);
        request.query("altId", &self.alt_id);
        request.query("altType", &self.alt_type);
    }

    fn output(response: &ResponseParts) -> Result<InvoiceTemplate, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`GetInvoiceTemplate`].
pub type GetInvoiceTemplateError = InvoicesError;
