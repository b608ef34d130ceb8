//! `add-message-attachments`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    ErrorKind, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use crate::MessageId;
use crate::common::{BadRequestErrorBody, UnauthorizedErrorBody};

/// Replaces the attachments of a call that
/// [`record_outbound_call`](crate::conversations::Conversations::record_outbound_call)
/// recorded.
///
/// Created by
/// [`Conversations::add_message_attachments`](super::Conversations::add_message_attachments).
///
/// `PUT /conversations/messages/{messageId}/attachments`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type AddMessageAttachments = Request<AddMessageAttachmentsParams>;

/// The parameters of [`AddMessageAttachments`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct AddMessageAttachmentsParams {
    /// Id of the message that represents the call.
    ///
    /// Example: `t22c6DQcTDf3MjRhwf77`.
    pub message_id: MessageId,
    /// URLs of the files, at most five, which replace all attachments of the message.
    ///
    /// Example: `["https://provider.com/recordings/call-123.mp3"]`.
    pub attachments: Vec<String>,
}

impl AddMessageAttachmentsParams {
    /// Creates the parameters.
    pub fn new(
        message_id: impl Into<MessageId>,
        attachments: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            message_id: message_id.into(),
            attachments: attachments.into_iter().map(Into::into).collect(),
        }
    }
}

impl Operation for AddMessageAttachmentsParams {
    type Output = ();
    type Whole = ();
    type Error = AddMessageAttachmentsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "add-message-attachments",
        name: "add_message_attachments",
        summary: "Replaces the attachments of a call that `record_outbound_call` recorded.",
        deprecated: None,
        method: Method::PUT,
        path: "/conversations/messages/{messageId}/attachments",
        is_idempotent: true,
        headers: &[("Version", "2021-04-15")],
        success: &[200],
        errors: &[400, 401, 403, 404],
        scopes: &["conversations/message.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/conversations/add-message-attachments",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("messageId", &self.message_id);
        request.properties(&[("attachments", &self.attachments)]);
    }
}

/// Errors of [`AddMessageAttachments`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub enum AddMessageAttachmentsError {
    /// `400 Bad Request`.
    ///
    /// Example: `{"statusCode":400,"message":"Bad Request"}`.
    BadRequest(BadRequestErrorBody),
    /// `401 Unauthorized`.
    ///
    /// Example: `{"statusCode":401,"message":"Invalid token: access token is
    /// invalid","error":"Unauthorized"}`.
    Unauthorized(UnauthorizedErrorBody),
    /// `403 Forbidden`.
    Forbidden,
    /// `404 Not Found`.
    NotFound,
    /// Any other status; the error has it as `status`.
    Undocumented,
}

impl ErrorKind for AddMessageAttachmentsError {
    #[inline]
    fn read(response: &ResponseParts) -> Self {
        match response.status().as_u16() {
            400 => Self::BadRequest(response.error_body()),
            401 => Self::Unauthorized(response.error_body()),
            403 => Self::Forbidden,
            404 => Self::NotFound,
            _ => Self::Undocumented,
        }
    }
}
