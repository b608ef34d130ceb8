//! `delete-conversation`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Acknowledgement, Metadata, Operation, Request, RequestParts, TokenType,
};

use crate::ConversationId;

/// Deletes a conversation.
///
/// Created by
/// [`Conversations::delete_conversation`](super::Conversations::delete_conversation).
///
/// `DELETE /conversations/{conversationId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type DeleteConversation = Request<DeleteConversationParams>;

/// The parameters of [`DeleteConversation`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeleteConversationParams {
    /// Id of the conversation to delete.
    ///
    /// Example: `tDtDnQdgm2LXpyiqYvZ6`.
    pub conversation_id: ConversationId,
}

impl DeleteConversationParams {
    /// Creates the parameters.
    pub fn new(conversation_id: impl Into<ConversationId>) -> Self {
        Self {
            conversation_id: conversation_id.into(),
        }
    }
}

impl Operation for DeleteConversationParams {
    type Output = Acknowledgement;
    type Whole = Acknowledgement;
    type Error = DeleteConversationError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "delete-conversation",
        name: "delete_conversation",
        summary: "Deletes a conversation.",
        deprecated: None,
        method: Method::DELETE,
        path: "/conversations/{conversationId}",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401],
        scopes: &["conversations.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/conversations/delete-conversation",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("conversationId", &self.conversation_id);
    }
}

/// Errors of [`DeleteConversation`].
pub type DeleteConversationError = super::errors::ConversationsError;
