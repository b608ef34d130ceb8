//! `send-documents-contracts`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{DocumentToSend, DocumentsContractsError, SendDocumentResponse};

/// Sends a document to those who are to read or sign it.
///
/// With the medium `link` nothing is mailed; the answer has the links.
///
/// Needs a location's or an agency's token with the scope
/// `documents_contracts/sendLink.write`.
///
/// `POST /proposals/document/send`
/// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/proposals/send-documents-contracts))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct SendDocumentsContracts {
    request: Request<SendDocumentsContractsParams>,
}

impl SendDocumentsContracts {
    pub(super) fn new(client: &Client, params: SendDocumentsContractsParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    SendDocumentsContracts, SendDocumentsContractsParams
}

/// The parameters of [`SendDocumentsContracts`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SendDocumentsContractsParams {
    /// The request body.
    pub body: DocumentToSend,
}

impl SendDocumentsContractsParams {
    /// Makes the parameters from what is required.
    pub fn new(body: DocumentToSend) -> Self {
        Self { body }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for SendDocumentsContractsParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("SendDocumentsContractsParams")?;
        Some(Self {
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for SendDocumentsContractsParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    SendDocumentsContractsParams
}

impl Operation for SendDocumentsContractsParams {
    type Output = SendDocumentResponse;
    type Error = SendDocumentsContractsError;

    const METADATA: &'static Metadata = &Metadata {
        id: "send-documents-contracts",
        method: Method::POST,
        path: "/proposals/document/send",
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400],
        scopes: &["documents_contracts/sendLink.write"],
        tokens: &[TokenType::Location, TokenType::Agency],
        docs: "https://marketplace.gohighlevel.com/docs/ghl/proposals/send-documents-contracts",
    };

    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }

    fn output(response: &ResponseParts) -> Result<SendDocumentResponse, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`SendDocumentsContracts`].
pub type SendDocumentsContractsError = DocumentsContractsError;
