//! `update-conversation`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{ConversationUpdate, UpdateConversationResponse, UpdatedConversation};
use crate::ConversationId;

/// Updates the count of unread messages, the star or the feedback of a conversation.
///
/// Created by
/// [`Conversations::update_conversation`](super::Conversations::update_conversation).
///
/// Returns [`UpdatedConversation`]: the field `conversation` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`UpdateConversationResponse`], in a `Response`.
///
/// `PUT /conversations/{conversationId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type UpdateConversation = Request<UpdateConversationParams>;

/// The parameters of [`UpdateConversation`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateConversationParams {
    /// Id of the conversation to update.
    ///
    /// Example: `tDtDnQdgm2LXpyiqYvZ6`.
    pub conversation_id: ConversationId,
    /// Changes to a conversation. Omitted fields stay unchanged.
    pub body: ConversationUpdate,
}

impl UpdateConversationParams {
    /// Creates the parameters.
    pub fn new(
        conversation_id: impl Into<ConversationId>,
        body: ConversationUpdate,
    ) -> Self {
        Self {
            conversation_id: conversation_id.into(),
            body,
        }
    }
}

impl Operation for UpdateConversationParams {
    type Output = UpdatedConversation;
    type Whole = UpdateConversationResponse;
    type Error = UpdateConversationError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "update-conversation",
        name: "update_conversation",
        summary: "Updates the count of unread messages, the star or the feedback of a conversation.",
        deprecated: None,
        method: Method::PUT,
        path: "/conversations/{conversationId}",
        is_idempotent: true,
        headers: &[("Version", "2021-04-15")],
        success: &[200],
        errors: &[400, 401],
        scopes: &["conversations.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/conversations/update-conversation",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("conversationId", &self.conversation_id);
        request.json(&self.body);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<UpdatedConversation, DecodeError> {
        response
            .payload(
                &[&["conversation"]],
                |envelope: UpdateConversationResponse| envelope.conversation,
            )
    }
}

/// Errors of [`UpdateConversation`].
pub type UpdateConversationError = super::errors::ConversationsError;
