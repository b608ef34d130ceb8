//! `send-documents-contracts`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{DocumentDelivery, DocumentLink, SendDocumentResponse};

/// Sends a document to its recipients.
///
/// Created by [`Proposals::send_document`](super::Proposals::send_document).
///
/// Returns a list of [`DocumentLink`]: the field `links` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`SendDocumentResponse`], in a `Response`.
///
/// `POST /proposals/document/send`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type SendDocument = Request<SendDocumentParams>;

/// The parameters of [`SendDocument`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct SendDocumentParams {
    /// A document to send.
    pub body: DocumentDelivery,
}

impl SendDocumentParams {
    /// Creates the parameters.
    pub fn new(body: DocumentDelivery) -> Self {
        Self { body }
    }
}

impl Operation for SendDocumentParams {
    type Output = Vec<DocumentLink>;
    type Whole = SendDocumentResponse;
    type Error = SendDocumentError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "send-documents-contracts",
        name: "send_document",
        summary: "Sends a document to its recipients.",
        deprecated: None,
        method: Method::POST,
        path: "/proposals/document/send",
        is_idempotent: false,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400],
        scopes: &["documents_contracts/sendLink.write"],
        tokens: &[TokenType::Location, TokenType::Company],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/proposals/send-documents-contracts",
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

/// Errors of [`SendDocument`].
pub type SendDocumentError = super::errors::ProposalsError;
