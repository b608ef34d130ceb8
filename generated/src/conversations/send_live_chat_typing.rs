//! `live-chat-agent-typing`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Acknowledgement, ErrorKind, Metadata, Operation, Request, RequestParts,
    ResponseParts, TokenType,
};

use super::TypingIndicator;
use crate::common::{BadRequestErrorBody, UnauthorizedErrorBody, UnprocessableErrorBody};

/// Shows a visitor of the live chat that an agent is typing.
///
/// Created by
/// [`Conversations::send_live_chat_typing`](super::Conversations::send_live_chat_typing).
///
/// `POST /conversations/providers/live-chat/typing`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type SendLiveChatTyping = Request<SendLiveChatTypingParams>;

/// The parameters of [`SendLiveChatTyping`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct SendLiveChatTypingParams {
    /// A change of the typing indicator that a visitor sees in a live chat.
    pub body: TypingIndicator,
}

impl SendLiveChatTypingParams {
    /// Creates the parameters.
    pub fn new(body: TypingIndicator) -> Self {
        Self { body }
    }
}

impl Operation for SendLiveChatTypingParams {
    type Output = Acknowledgement;
    type Whole = Acknowledgement;
    type Error = SendLiveChatTypingError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "live-chat-agent-typing",
        name: "send_live_chat_typing",
        summary: "Shows a visitor of the live chat that an agent is typing.",
        deprecated: None,
        method: Method::POST,
        path: "/conversations/providers/live-chat/typing",
        is_idempotent: false,
        headers: &[("Version", "2021-04-15")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &["conversations/livechat.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/conversations/live-chat-agent-typing",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }
}

/// Errors of [`SendLiveChatTyping`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub enum SendLiveChatTypingError {
    /// `400 Bad Request`.
    ///
    /// Example: `{"statusCode":400,"message":"Bad Request"}`.
    BadRequest(BadRequestErrorBody),
    /// `401 Unauthorized`.
    ///
    /// Example: `{"statusCode":401,"message":"Invalid token: access token is
    /// invalid","error":"Unauthorized"}`.
    Unauthorized(UnauthorizedErrorBody),
    /// `422 Unprocessable Entity`.
    ///
    /// Example: `{"statusCode":422,"message":["Unprocessable
    /// Entity"],"error":"Unprocessable Entity"}`.
    UnprocessableEntity(UnprocessableErrorBody),
    /// Any other status; the error has it as `status`.
    Undocumented,
}

impl ErrorKind for SendLiveChatTypingError {
    #[inline]
    fn read(response: &ResponseParts) -> Self {
        match response.status().as_u16() {
            400 => Self::BadRequest(response.error_body()),
            401 => Self::Unauthorized(response.error_body()),
            422 => Self::UnprocessableEntity(response.error_body()),
            _ => Self::Undocumented,
        }
    }
}
