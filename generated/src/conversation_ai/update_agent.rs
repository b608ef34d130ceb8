//! `update-agent`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::{Agent, AgentUpdate};

/// Updates a conversation agent.
///
/// Created by [`ConversationAi::update_agent`](super::ConversationAi::update_agent).
///
/// `PUT /conversation-ai/agents/{agentId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type UpdateAgent = Request<UpdateAgentParams>;

/// The parameters of [`UpdateAgent`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateAgentParams {
    /// Id of the agent to update.
    pub agent_id: String,
    /// Changes to an agent. Omitted fields stay unchanged, but
    /// [`auto_pilot_max_messages`](AgentUpdate::auto_pilot_max_messages) is required.
    pub body: AgentUpdate,
}

impl UpdateAgentParams {
    /// Creates the parameters.
    pub fn new(agent_id: impl Into<String>, body: AgentUpdate) -> Self {
        Self {
            agent_id: agent_id.into(),
            body,
        }
    }
}

impl Operation for UpdateAgentParams {
    type Output = Agent;
    type Whole = Agent;
    type Error = UpdateAgentError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "update-agent",
        name: "update_agent",
        summary: "Updates a conversation agent.",
        deprecated: None,
        method: Method::PUT,
        path: "/conversation-ai/agents/{agentId}",
        is_idempotent: true,
        headers: &[("Version", "2021-04-15")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["conversation-ai.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/conversation-ai/update-agent",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("agentId", &self.agent_id);
        request.json(&self.body);
    }
}

/// Errors of [`UpdateAgent`].
pub type UpdateAgentError = super::errors::ConversationAiError;
