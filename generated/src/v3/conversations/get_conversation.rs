//! `get-conversation`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::Conversation;
use crate::ConversationId;

/// Returns a conversation.
///
/// Created by
/// [`Conversations::get_conversation`](super::Conversations::get_conversation).
///
/// `GET /conversations/{conversationId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type GetConversation = Request<GetConversationParams>;

/// The parameters of [`GetConversation`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetConversationParams {
    /// Id of the conversation to return.
    ///
    /// Example: `tDtDnQdgm2LXpyiqYvZ6`.
    pub conversation_id: ConversationId,
}

impl GetConversationParams {
    /// Creates the parameters.
    pub fn new(conversation_id: impl Into<ConversationId>) -> Self {
        Self {
            conversation_id: conversation_id.into(),
        }
    }
}

impl Operation for GetConversationParams {
    type Output = Conversation;
    type Whole = Conversation;
    type Error = GetConversationError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-conversation",
        name: "get_conversation",
        summary: "Returns a conversation.",
        deprecated: None,
        method: Method::GET,
        path: "/conversations/{conversationId}",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401],
        scopes: &["conversations.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/conversations/get-conversation",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("conversationId", &self.conversation_id);
    }
}

/// Errors of [`GetConversation`].
pub type GetConversationError = super::errors::ConversationsError;
