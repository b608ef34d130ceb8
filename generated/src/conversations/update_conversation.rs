//! `update-conversation`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{ConversationUpdate, ConversationsError, UpdateConversationResponse};

/// Changes a conversation: its count of unread messages, its star, its feedback.
///
/// Needs a location's token with the scope `conversations.write`.
///
/// `PUT /conversations/{conversationId}`
/// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/conversations/update-conversation))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct UpdateConversation {
    request: Request<UpdateConversationParams>,
}

impl UpdateConversation {
    pub(super) fn new(client: &Client, params: UpdateConversationParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    UpdateConversation, UpdateConversationParams
}

/// The parameters of [`UpdateConversation`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateConversationParams {
    /// The path parameter `conversationId`.
    pub conversation_id: String,
    /// The request body.
    pub body: ConversationUpdate,
}

impl UpdateConversationParams {
    /// Makes the parameters from what is required.
    pub fn new(conversation_id: impl Into<String>, body: ConversationUpdate) -> Self {
        Self {
            conversation_id: conversation_id.into(),
            body,
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for UpdateConversationParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateConversationParams")?;
        Some(Self {
            conversation_id: object.required("conversationId")?,
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for UpdateConversationParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("conversationId", &self.conversation_id);
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    UpdateConversationParams
}

impl Operation for UpdateConversationParams {
    type Output = UpdateConversationResponse;
    type Error = UpdateConversationError;

    const METADATA: &'static Metadata = &Metadata {
        id: "update-conversation",
        method: Method::PUT,
        path: "/conversations/{conversationId}",
        headers: &[("Version", "2021-04-15")],
        success: &[200],
        errors: &[400, 401],
        scopes: &["conversations.write"],
        tokens: &[TokenType::Location],
        docs: "https://marketplace.gohighlevel.com/docs/ghl/conversations/update-conversation",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("conversationId", &self.conversation_id);
        request.json(&self.body);
    }

    fn output(
        response: &ResponseParts,
    ) -> Result<UpdateConversationResponse, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`UpdateConversation`].
pub type UpdateConversationError = ConversationsError;
