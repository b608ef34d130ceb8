//! `get-agent`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::Agent;

/// Returns a conversation agent.
///
/// Created by [`ConversationAi::get_agent`](super::ConversationAi::get_agent).
///
/// `GET /conversation-ai/agents/{agentId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type GetAgent = Request<GetAgentParams>;

/// The parameters of [`GetAgent`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetAgentParams {
    /// Id of the agent to return.
    ///
    /// Example: `Kx8pQ2mVtR4nLw7YzB3c`.
    pub agent_id: String,
}

impl GetAgentParams {
    /// Creates the parameters.
    pub fn new(agent_id: impl Into<String>) -> Self {
        Self { agent_id: agent_id.into() }
    }
}

impl Operation for GetAgentParams {
    type Output = Agent;
    type Whole = Agent;
    type Error = GetAgentError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-agent",
        name: "get_agent",
        summary: "Returns a conversation agent.",
        deprecated: None,
        method: Method::GET,
        path: "/conversation-ai/agents/{agentId}",
        is_idempotent: true,
        headers: &[("Version", "2021-04-15")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["conversation-ai.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/conversation-ai/get-agent",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("agentId", &self.agent_id);
    }
}

/// Errors of [`GetAgent`].
pub type GetAgentError = super::errors::ConversationAiError;
