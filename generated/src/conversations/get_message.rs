//! `get-message`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{Message, MessageResponse};
use crate::MessageId;

/// Returns a message.
///
/// Created by [`Conversations::get_message`](super::Conversations::get_message).
///
/// Returns [`Message`]: the field `message` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`MessageResponse`], in a `Response`.
///
/// `GET /conversations/messages/{id}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type GetMessage = Request<GetMessageParams>;

/// The parameters of [`GetMessage`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetMessageParams {
    /// Id of the message to return.
    pub id: MessageId,
}

impl GetMessageParams {
    /// Creates the parameters.
    pub fn new(id: impl Into<MessageId>) -> Self {
        Self { id: id.into() }
    }
}

impl Operation for GetMessageParams {
    type Output = Message;
    type Whole = MessageResponse;
    type Error = GetMessageError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-message",
        name: "get_message",
        summary: "Returns a message.",
        deprecated: None,
        method: Method::GET,
        path: "/conversations/messages/{id}",
        is_idempotent: true,
        headers: &[("Version", "2021-04-15")],
        success: &[200],
        errors: &[400, 401],
        scopes: &["conversations/message.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/conversations/get-message",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("id", &self.id);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<Message, DecodeError> {
        response.payload(&[&["message"]], |envelope: MessageResponse| envelope.message)
    }
}

/// Errors of [`GetMessage`].
pub type GetMessageError = super::errors::ConversationsError;
