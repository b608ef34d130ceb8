//! `send-documents-contracts-template`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{DocumentsContractsError, SendDocumentResponse, TemplateToSend};

/// Makes a document from a template, and sends it to a contact.
///
/// Needs a location's or an agency's token with the scope
/// `documents_contracts_template/sendLink.write`.
///
/// `POST /proposals/templates/send`
/// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/proposals/send-documents-contracts-template))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct SendDocumentsContractsTemplate {
    request: Request<SendDocumentsContractsTemplateParams>,
}

impl SendDocumentsContractsTemplate {
    pub(super) fn new(
        client: &Client,
        params: SendDocumentsContractsTemplateParams,
    ) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    SendDocumentsContractsTemplate, SendDocumentsContractsTemplateParams
}

/// The parameters of [`SendDocumentsContractsTemplate`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SendDocumentsContractsTemplateParams {
    /// The request body.
    pub body: TemplateToSend,
}

impl SendDocumentsContractsTemplateParams {
    /// Makes the parameters from what is required.
    pub fn new(body: TemplateToSend) -> Self {
        Self { body }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for SendDocumentsContractsTemplateParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("SendDocumentsContractsTemplateParams")?;
        Some(Self {
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for SendDocumentsContractsTemplateParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    SendDocumentsContractsTemplateParams
}

impl Operation for SendDocumentsContractsTemplateParams {
    type Output = SendDocumentResponse;
    type Error = SendDocumentsContractsTemplateError;

    const METADATA: &'static Metadata = &Metadata {
        id: "send-documents-contracts-template",
        method: Method::POST,
        path: "/proposals/templates/send",
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400],
        scopes: &["documents_contracts_template/sendLink.write"],
        tokens: &[TokenType::Location, TokenType::Agency],
        docs: "https://marketplace.gohighlevel.com/docs/ghl/proposals/send-documents-contracts-template",
    };

    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }

    fn output(response: &ResponseParts) -> Result<SendDocumentResponse, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`SendDocumentsContractsTemplate`].
pub type SendDocumentsContractsTemplateError = DocumentsContractsError;
