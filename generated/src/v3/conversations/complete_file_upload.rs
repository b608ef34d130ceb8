//! `complete-file-upload`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, ErrorKind, Metadata, Operation, Request, RequestParts,
    ResponseParts, TokenType, request_builder,
};

use super::{CompletedUpload, UploadCompletion};
use crate::v3::common::Unauthorized;

/// Ends an upload and returns where the file is, the last of three steps.
///
/// It follows `initiate-file-upload` and the PUT of the file. A 404 means that there
/// is no file. HighLevel calls it internal, not meant for OAuth or public
/// integrations, and will take it out of the documents.
///
/// Needs a location's token with the scope `conversations/message.write`.
///
/// `POST /conversations/messages/upload/complete`
/// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/conversations-v3.json))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct CompleteFileUpload {
    request: Request<CompleteFileUploadParams>,
}

impl CompleteFileUpload {
    pub(super) fn new(client: &Client, params: CompleteFileUploadParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    CompleteFileUpload, CompleteFileUploadParams
}

/// The parameters of [`CompleteFileUpload`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CompleteFileUploadParams {
    /// The request body.
    pub body: UploadCompletion,
}

impl CompleteFileUploadParams {
    /// Makes the parameters from what is required.
    pub fn new(body: UploadCompletion) -> Self {
        Self { body }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for CompleteFileUploadParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("CompleteFileUploadParams")?;
        Some(Self {
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for CompleteFileUploadParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    CompleteFileUploadParams
}

impl Operation for CompleteFileUploadParams {
    type Output = CompletedUpload;
    type Error = CompleteFileUploadError;

    const METADATA: &'static Metadata = &Metadata {
        id: "complete-file-upload",
        method: Method::POST,
        path: "/conversations/messages/upload/complete",
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 404],
        scopes: &["conversations/message.write"],
        tokens: &[TokenType::Location],
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/conversations-v3.json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }

    fn output(response: &ResponseParts) -> Result<CompletedUpload, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`CompleteFileUpload`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CompleteFileUploadError {
    /// `400 Bad Request`.
    BadRequest,
    /// `401 Unauthorized`.
    Unauthorized(Unauthorized),
    /// `404 Not Found`.
    NotFound,
    /// A status that the documentation does not mention.
    Undocumented,
}

impl ErrorKind for CompleteFileUploadError {
    fn read(response: &ResponseParts) -> Self {
        match response.status().as_u16() {
            400 => Self::BadRequest,
            401 => Self::Unauthorized(response.error_body()),
            404 => Self::NotFound,
            _ => Self::Undocumented,
        }
    }
}
