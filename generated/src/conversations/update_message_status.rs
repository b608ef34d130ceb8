//! `update-message-status`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::{MessageStatusUpdate, SendMessageResponse};
use crate::MessageId;

/// Reports the delivery status of a message that the app has delivered.
///
/// Created by
/// [`Conversations::update_message_status`](super::Conversations::update_message_status).
///
/// `PUT /conversations/messages/{messageId}/status`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type UpdateMessageStatus = Request<UpdateMessageStatusParams>;

/// The parameters of [`UpdateMessageStatus`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateMessageStatusParams {
    /// Id of the message whose delivery status to update.
    ///
    /// Example: `t22c6DQcTDf3MjRhwf77`.
    pub message_id: MessageId,
    /// Delivery status of a message that an app delivered.
    pub body: MessageStatusUpdate,
}

impl UpdateMessageStatusParams {
    /// Creates the parameters.
    pub fn new(message_id: impl Into<MessageId>, body: MessageStatusUpdate) -> Self {
        Self {
            message_id: message_id.into(),
            body,
        }
    }
}

impl Operation for UpdateMessageStatusParams {
    type Output = SendMessageResponse;
    type Whole = SendMessageResponse;
    type Error = UpdateMessageStatusError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "update-message-status",
        name: "update_message_status",
        summary: "Reports the delivery status of a message that the app has delivered.",
        deprecated: None,
        method: Method::PUT,
        path: "/conversations/messages/{messageId}/status",
        is_idempotent: true,
        headers: &[("Version", "2021-04-15")],
        success: &[200],
        errors: &[400, 401],
        scopes: &["conversations/message.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/conversations/update-message-status",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("messageId", &self.message_id);
        request.json(&self.body);
    }
}

/// Errors of [`UpdateMessageStatus`].
pub type UpdateMessageStatusError = super::errors::ConversationsError;
