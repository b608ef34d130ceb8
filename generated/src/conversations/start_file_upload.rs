//! `initiate-file-upload`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    ErrorKind, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{FileUploadStart, StartedUpload};
use crate::common::UnauthorizedErrorBody;

/// Begins the upload of one file, the first of three steps.
///
/// Created by
/// [`Conversations::start_file_upload`](super::Conversations::start_file_upload).
///
/// `POST /conversations/messages/upload/initiate`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type StartFileUpload = Request<StartFileUploadParams>;

/// The parameters of [`StartFileUpload`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct StartFileUploadParams {
    /// A file to upload for a conversation.
    pub body: FileUploadStart,
}

impl StartFileUploadParams {
    /// Creates the parameters.
    pub fn new(body: FileUploadStart) -> Self {
        Self { body }
    }
}

impl Operation for StartFileUploadParams {
    type Output = StartedUpload;
    type Whole = StartedUpload;
    type Error = StartFileUploadError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "initiate-file-upload",
        name: "start_file_upload",
        summary: "Begins the upload of one file, the first of three steps.",
        deprecated: None,
        method: Method::POST,
        path: "/conversations/messages/upload/initiate",
        is_idempotent: false,
        headers: &[("Version", "2021-04-15")],
        success: &[200],
        errors: &[400, 401, 413],
        scopes: &["conversations/message.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/conversations/initiate-file-upload",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }
}

/// Errors of [`StartFileUpload`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub enum StartFileUploadError {
    /// `400 Bad Request`.
    BadRequest,
    /// `401 Unauthorized`.
    ///
    /// Example: `{"statusCode":401,"message":"Invalid token: access token is
    /// invalid","error":"Unauthorized"}`.
    Unauthorized(UnauthorizedErrorBody),
    /// `413 Payload Too Large`.
    PayloadTooLarge,
    /// Any other status; the error has it as `status`.
    Undocumented,
}

impl ErrorKind for StartFileUploadError {
    #[inline]
    fn read(response: &ResponseParts) -> Self {
        match response.status().as_u16() {
            400 => Self::BadRequest,
            401 => Self::Unauthorized(response.error_body()),
            413 => Self::PayloadTooLarge,
            _ => Self::Undocumented,
        }
    }
}
