//! `get-conversation`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{Conversation, ConversationsError};

/// Returns a conversation.
///
/// Needs a location's token with the scope `conversations.readonly`.
///
/// `GET /conversations/{conversationId}`
/// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/conversations-v3.json))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct GetConversation {
    request: Request<GetConversationParams>,
}

impl GetConversation {
    pub(super) fn new(client: &Client, params: GetConversationParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    GetConversation, GetConversationParams
}

/// The parameters of [`GetConversation`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetConversationParams {
    /// The path parameter `conversationId`.
    pub conversation_id: String,
}

impl GetConversationParams {
    /// Makes the parameters from what is required.
    pub fn new(conversation_id: impl Into<String>) -> Self {
        Self {
            conversation_id: conversation_id.into(),
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for GetConversationParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("GetConversationParams")?;
        Some(Self {
            conversation_id: object.required("conversationId")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for GetConversationParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("conversationId", &self.conversation_id);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    GetConversationParams
}

impl Operation for GetConversationParams {
    type Output = Conversation;
    type Error = GetConversationError;

    const METADATA: &'static Metadata = &Metadata {
        id: "get-conversation",
        method: Method::GET,
        path: "/conversations/{conversationId}",
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401],
        scopes: &["conversations.readonly"],
        tokens: &[TokenType::Location],
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/conversations-v3.json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("conversationId", &self.conversation_id);
    }

    fn output(response: &ResponseParts) -> Result<Conversation, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`GetConversation`].
pub type GetConversationError = ConversationsError;
