//! `send-a-new-message`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::{NewMessage, SendMessageResponse};

/// Sends a message to a contact.
///
/// Created by [`Conversations::send_message`](super::Conversations::send_message).
///
/// `POST /conversations/messages`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type SendMessage = Request<SendMessageParams>;

/// The parameters of [`SendMessage`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct SendMessageParams {
    /// A message to send to a contact. The channel in [`type_`](NewMessage::type_)
    /// decides which other fields apply.
    pub body: NewMessage,
}

impl SendMessageParams {
    /// Creates the parameters.
    pub fn new(body: NewMessage) -> Self {
        Self { body }
    }
}

impl Operation for SendMessageParams {
    type Output = SendMessageResponse;
    type Whole = SendMessageResponse;
    type Error = SendMessageError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "send-a-new-message",
        name: "send_message",
        summary: "Sends a message to a contact.",
        deprecated: None,
        method: Method::POST,
        path: "/conversations/messages",
        is_idempotent: false,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401],
        scopes: &["conversations/message.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/conversations/send-a-new-message",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }
}

/// Errors of [`SendMessage`].
pub type SendMessageError = super::errors::ConversationsError;
