//! `update-invoice-template-late-fees-configuration`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{InvoiceTemplate, InvoicesError, LateFeesConfigurationBody};

/// Sets the late fees of the invoices made from a template.
///
/// Needs a location's or an agency's token.
///
/// `PATCH /invoices/template/{templateId}/late-fees-configuration`
/// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/invoices-v3.json))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct UpdateInvoiceTemplateLateFeesConfiguration {
    request: Request<UpdateInvoiceTemplateLateFeesConfigurationParams>,
}

impl UpdateInvoiceTemplateLateFeesConfiguration {
    pub(super) fn new(
        client: &Client,
        params: UpdateInvoiceTemplateLateFeesConfigurationParams,
    ) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    UpdateInvoiceTemplateLateFeesConfiguration,
    UpdateInvoiceTemplateLateFeesConfigurationParams
}

/// The parameters of [`UpdateInvoiceTemplateLateFeesConfiguration`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateInvoiceTemplateLateFeesConfigurationParams {
    /// The path parameter `templateId`.
    pub template_id: String,
    /// The request body.
    pub body: LateFeesConfigurationBody,
}

impl UpdateInvoiceTemplateLateFeesConfigurationParams {
    /// Makes the parameters from what is required.
    pub fn new(template_id: impl Into<String>, body: LateFeesConfigurationBody) -> Self {
        Self {
            template_id: template_id.into(),
            body,
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for UpdateInvoiceTemplateLateFeesConfigurationParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value
            .object("UpdateInvoiceTemplateLateFeesConfigurationParams")?;
        Some(Self {
            template_id: object.required("templateId")?,
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for UpdateInvoiceTemplateLateFeesConfigurationParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("templateId", &self.template_id);
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    UpdateInvoiceTemplateLateFeesConfigurationParams
}

impl Operation for UpdateInvoiceTemplateLateFeesConfigurationParams {
    type Output = InvoiceTemplate;
    type Error = UpdateInvoiceTemplateLateFeesConfigurationError;

    const METADATA: &'static Metadata = &Metadata {
        id: "update-invoice-template-late-fees-configuration",
        method: Method::PATCH,
        path: "/invoices/template/{templateId}/late-fees-configuration",
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &[],
        tokens: &[TokenType::Location, TokenType::Agency],
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/invoices-v3.json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("templateId", &self.template_id);
        request.json(&self.body);
    }

    fn output(response: &ResponseParts) -> Result<InvoiceTemplate, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`UpdateInvoiceTemplateLateFeesConfiguration`].
pub type UpdateInvoiceTemplateLateFeesConfigurationError = InvoicesError;
