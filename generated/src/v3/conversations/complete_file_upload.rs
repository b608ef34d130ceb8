//! `complete-file-upload`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    ErrorKind, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{CompletedUpload, FileUploadCompletion};
use crate::v3::common::UnauthorizedErrorBody;

/// Completes an upload and returns the URL of the file. This is the last of three
/// steps.
///
/// Created by
/// [`Conversations::complete_file_upload`](super::Conversations::complete_file_upload).
///
/// `POST /conversations/messages/upload/complete`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type CompleteFileUpload = Request<CompleteFileUploadParams>;

/// The parameters of [`CompleteFileUpload`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CompleteFileUploadParams {
    /// An upload to complete, after the file was sent to the signed URL.
    pub body: FileUploadCompletion,
}

impl CompleteFileUploadParams {
    /// Creates the parameters.
    pub fn new(body: FileUploadCompletion) -> Self {
        Self { body }
    }
}

impl Operation for CompleteFileUploadParams {
    type Output = CompletedUpload;
    type Whole = CompletedUpload;
    type Error = CompleteFileUploadError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "complete-file-upload",
        name: "complete_file_upload",
        summary: "Completes an upload and returns the URL of the file. This is the last of three steps.",
        deprecated: Some("the documentation calls this operation deprecated"),
        method: Method::POST,
        path: "/conversations/messages/upload/complete",
        is_idempotent: false,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 404],
        scopes: &["conversations/message.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/conversations/complete-file-upload",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }
}

/// Errors of [`CompleteFileUpload`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub enum CompleteFileUploadError {
    /// `400 Bad Request`.
    BadRequest,
    /// `401 Unauthorized`.
    ///
    /// Example: `{"statusCode":401,"message":"Invalid token: access token is
    /// invalid","error":"Unauthorized"}`.
    Unauthorized(UnauthorizedErrorBody),
    /// `404 Not Found`.
    NotFound,
    /// Any other status; the error has it as `status`.
    Undocumented,
}

impl ErrorKind for CompleteFileUploadError {
    #[inline]
    fn read(response: &ResponseParts) -> Self {
        match response.status().as_u16() {
            400 => Self::BadRequest,
            401 => Self::Unauthorized(response.error_body()),
            404 => Self::NotFound,
            _ => Self::Undocumented,
        }
    }
}
