//! `delete-conversation`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{ConversationsError, Success};

/// Deletes a conversation.
///
/// Needs a location's token with the scope `conversations.write`.
///
/// `DELETE /conversations/{conversationId}`
/// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/conversations-v3.json))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct DeleteConversation {
    request: Request<DeleteConversationParams>,
}

impl DeleteConversation {
    pub(super) fn new(client: &Client, params: DeleteConversationParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    DeleteConversation, DeleteConversationParams
}

/// The parameters of [`DeleteConversation`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteConversationParams {
    /// The path parameter `conversationId`.
    pub conversation_id: String,
}

impl DeleteConversationParams {
    /// Makes the parameters from what is required.
    pub fn new(conversation_id: impl Into<String>) -> Self {
        Self {
            conversation_id: conversation_id.into(),
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for DeleteConversationParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteConversationParams")?;
        Some(Self {
            conversation_id: object.required("conversationId")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for DeleteConversationParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("conversationId", &self.conversation_id);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    DeleteConversationParams
}

impl Operation for DeleteConversationParams {
    type Output = Success;
    type Error = DeleteConversationError;

    const METADATA: &'static Metadata = &Metadata {
        id: "delete-conversation",
        method: Method::DELETE,
        path: "/conversations/{conversationId}",
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401],
        scopes: &["conversations.write"],
        tokens: &[TokenType::Location],
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/conversations-v3.json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("conversationId", &self.conversation_id);
    }

    fn output(response: &ResponseParts) -> Result<Success, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`DeleteConversation`].
pub type DeleteConversationError = ConversationsError;
