//! `delete-agent`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::DeleteAgentResponse;

/// Deletes a conversation agent permanently, with its conversation history.
///
/// Created by [`ConversationAi::delete_agent`](super::ConversationAi::delete_agent).
///
/// `DELETE /conversation-ai/agents/{agentId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type DeleteAgent = Request<DeleteAgentParams>;

/// The parameters of [`DeleteAgent`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeleteAgentParams {
    /// Id of the agent to delete.
    ///
    /// Example: `Kx8pQ2mVtR4nLw7YzB3c`.
    pub agent_id: String,
}

impl DeleteAgentParams {
    /// Creates the parameters.
    pub fn new(agent_id: impl Into<String>) -> Self {
        Self { agent_id: agent_id.into() }
    }
}

impl Operation for DeleteAgentParams {
    type Output = DeleteAgentResponse;
    type Whole = DeleteAgentResponse;
    type Error = DeleteAgentError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "delete-agent",
        name: "delete_agent",
        summary: "Deletes a conversation agent permanently, with its conversation history.",
        deprecated: None,
        method: Method::DELETE,
        path: "/conversation-ai/agents/{agentId}",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["conversation-ai.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/conversation-ai/delete-agent",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("agentId", &self.agent_id);
    }
}

/// Errors of [`DeleteAgent`].
pub type DeleteAgentError = super::errors::ConversationAiError;
