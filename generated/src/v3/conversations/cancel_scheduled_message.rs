//! `cancel-scheduled-message`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::CancelScheduledResponse;
use crate::MessageId;

/// Cancels a message that is scheduled.
///
/// Created by
/// [`Conversations::cancel_scheduled_message`](super::Conversations::cancel_scheduled_message).
///
/// `DELETE /conversations/messages/{messageId}/schedule`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type CancelScheduledMessage = Request<CancelScheduledMessageParams>;

/// The parameters of [`CancelScheduledMessage`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CancelScheduledMessageParams {
    /// Id of the scheduled message to cancel.
    ///
    /// Example: `t22c6DQcTDf3MjRhwf77`.
    pub message_id: MessageId,
}

impl CancelScheduledMessageParams {
    /// Creates the parameters.
    pub fn new(message_id: impl Into<MessageId>) -> Self {
        Self {
            message_id: message_id.into(),
        }
    }
}

impl Operation for CancelScheduledMessageParams {
    type Output = CancelScheduledResponse;
    type Whole = CancelScheduledResponse;
    type Error = CancelScheduledMessageError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "cancel-scheduled-message",
        name: "cancel_scheduled_message",
        summary: "Cancels a message that is scheduled.",
        deprecated: None,
        method: Method::DELETE,
        path: "/conversations/messages/{messageId}/schedule",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401],
        scopes: &["conversations/message.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/conversations/cancel-scheduled-message",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("messageId", &self.message_id);
    }
}

/// Errors of [`CancelScheduledMessage`].
pub type CancelScheduledMessageError = super::errors::ConversationsError;
