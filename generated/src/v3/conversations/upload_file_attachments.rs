//! `upload-file-attachments`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    ErrorKind, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{FileAttachmentsUpload, UploadFilesErrorBody, UploadFilesResponse};
use crate::v3::common::{BadRequestErrorBody, UnauthorizedErrorBody};

/// Uploads files to be attached to messages of a conversation.
///
/// Created by
/// [`Conversations::upload_file_attachments`](super::Conversations::upload_file_attachments).
///
/// `POST /conversations/messages/upload`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type UploadFileAttachments = Request<UploadFileAttachmentsParams>;

/// The parameters of [`UploadFileAttachments`].
#[derive(Clone)]
#[non_exhaustive]
pub struct UploadFileAttachmentsParams {
    /// Files to upload, or their URLs, for a conversation.
    pub body: FileAttachmentsUpload,
}

impl UploadFileAttachmentsParams {
    /// Creates the parameters.
    pub fn new(body: FileAttachmentsUpload) -> Self {
        Self { body }
    }
}

impl Operation for UploadFileAttachmentsParams {
    type Output = UploadFilesResponse;
    type Whole = UploadFilesResponse;
    type Error = UploadFileAttachmentsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "upload-file-attachments",
        name: "upload_file_attachments",
        summary: "Uploads files to be attached to messages of a conversation.",
        deprecated: None,
        method: Method::POST,
        path: "/conversations/messages/upload",
        is_idempotent: false,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 413, 415],
        scopes: &["conversations/message.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/conversations/upload-file-attachments",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.multipart(&self.body);
    }
}

/// Errors of [`UploadFileAttachments`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[allow(clippy::large_enum_variant, reason = "callers match on values, not on boxes")]
#[non_exhaustive]
pub enum UploadFileAttachmentsError {
    /// `400 Bad Request`.
    ///
    /// Example: `{"statusCode":400,"message":"Bad Request"}`.
    BadRequest(BadRequestErrorBody),
    /// `401 Unauthorized`.
    ///
    /// Example: `{"statusCode":401,"message":"Invalid token: access token is
    /// invalid","error":"Unauthorized"}`.
    Unauthorized(UnauthorizedErrorBody),
    /// `413 Payload Too Large`.
    ///
    /// Example: `{"status":413,"message":"Failed to upload the files"}`.
    PayloadTooLarge(UploadFilesErrorBody),
    /// `415 Unsupported Media Type`.
    UnsupportedMediaType(UploadFilesErrorBody),
    /// Any other status; the error has it as `status`.
    Undocumented,
}

impl ErrorKind for UploadFileAttachmentsError {
    #[inline]
    fn read(response: &ResponseParts) -> Self {
        match response.status().as_u16() {
            400 => Self::BadRequest(response.error_body()),
            401 => Self::Unauthorized(response.error_body()),
            413 => Self::PayloadTooLarge(response.error_body()),
            415 => Self::UnsupportedMediaType(response.error_body()),
            _ => Self::Undocumented,
        }
    }
}
