//! `get-generation-details`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::{GenerationDetails, GenerationSource};
use crate::MessageId;

/// Returns how a conversation agent generated a message.
///
/// Created by
/// [`ConversationAi::get_generation`](super::ConversationAi::get_generation).
///
/// `GET /conversation-ai/generations`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type GetGeneration = Request<GetGenerationParams>;

/// The parameters of [`GetGeneration`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetGenerationParams {
    /// Id of the message that the AI wrote.
    pub message_id: MessageId,
    /// Whether the message comes from a conversation or from a workflow.
    pub source: GenerationSource,
}

impl GetGenerationParams {
    /// Creates the parameters.
    pub fn new(message_id: impl Into<MessageId>, source: GenerationSource) -> Self {
        Self {
            message_id: message_id.into(),
            source,
        }
    }
}

impl Operation for GetGenerationParams {
    type Output = GenerationDetails;
    type Whole = GenerationDetails;
    type Error = GetGenerationError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-generation-details",
        name: "get_generation",
        summary: "Returns how a conversation agent generated a message.",
        deprecated: None,
        method: Method::GET,
        path: "/conversation-ai/generations",
        is_idempotent: true,
        headers: &[("Version", "2021-04-15")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["conversation-ai.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/conversation-ai/get-generation-details",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("messageId", &self.message_id);
        request.query("source", &self.source);
    }
}

/// Errors of [`GetGeneration`].
pub type GetGenerationError = super::errors::ConversationAiError;
