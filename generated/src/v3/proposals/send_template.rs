//! `send-documents-contracts-template`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{DocumentLink, SendDocumentResponse, TemplateDelivery};

/// Creates a document for a contact from a template, and can send it.
///
/// Created by [`Proposals::send_template`](super::Proposals::send_template).
///
/// Returns a list of [`DocumentLink`]: the field `links` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`SendDocumentResponse`], in a `Response`.
///
/// `POST /proposals/templates/send`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type SendTemplate = Request<SendTemplateParams>;

/// The parameters of [`SendTemplate`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct SendTemplateParams {
    /// The template to create a document from, and the contact who gets the document.
    pub body: TemplateDelivery,
}

impl SendTemplateParams {
    /// Creates the parameters.
    pub fn new(body: TemplateDelivery) -> Self {
        Self { body }
    }
}

impl Operation for SendTemplateParams {
    type Output = Vec<DocumentLink>;
    type Whole = SendDocumentResponse;
    type Error = SendTemplateError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "send-documents-contracts-template",
        name: "send_template",
        summary: "Creates a document for a contact from a template, and can send it.",
        deprecated: None,
        method: Method::POST,
        path: "/proposals/templates/send",
        is_idempotent: false,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400],
        scopes: &["documents_contracts_template/sendLink.write"],
        tokens: &[TokenType::Location, TokenType::Company],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/proposals/send-documents-contracts-template",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<Vec<DocumentLink>, DecodeError> {
        response
            .payload_list(
                &[&["links"]],
                |envelope: SendDocumentResponse| Some(envelope.links),
            )
    }
}

/// Errors of [`SendTemplate`].
pub type SendTemplateError = super::errors::ProposalsError;
