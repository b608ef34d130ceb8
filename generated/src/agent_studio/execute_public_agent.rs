//! `executeAgent-deprecated`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Request, RequestParts, TokenType, request_builder,
};

use super::{AgentMessage, AgentReply};

/// Sends a message to an agent and returns the complete reply.
///
/// Created by
/// [`AgentStudio::execute_public_agent`](super::AgentStudio::execute_public_agent).
///
/// `POST /agent-studio/public-api/agents/{agentId}/execute`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ExecutePublicAgent {
    pub(super) request: Request<ExecutePublicAgentParams>,
}

impl ExecutePublicAgent {
    /// Origin of the call, such as `api`. HighLevel does not document the values or their
    /// effect.
    pub fn source(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().source = value.into_optional();
        self
    }
}

request_builder! {
    ExecutePublicAgent, ExecutePublicAgentParams
}

/// The parameters of [`ExecutePublicAgent`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ExecutePublicAgentParams {
    /// Id of the agent to run.
    ///
    /// Example: `6798e1f2c4b5a3d7908f6e21`.
    pub agent_id: String,
    /// A message to an AI agent.
    pub body: AgentMessage,
    /// Origin of the call, such as `api`. HighLevel does not document the values or their
    /// effect.
    pub source: Option<String>,
}

impl ExecutePublicAgentParams {
    /// Creates the parameters.
    pub fn new(agent_id: impl Into<String>, body: AgentMessage) -> Self {
        Self {
            agent_id: agent_id.into(),
            body,
            source: None,
        }
    }
}

impl Operation for ExecutePublicAgentParams {
    type Output = AgentReply;
    type Whole = AgentReply;
    type Error = ExecutePublicAgentError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "executeAgent-deprecated",
        name: "execute_public_agent",
        summary: "Sends a message to an agent and returns the complete reply.",
        deprecated: Some("Use `execute_agent` instead"),
        method: Method::POST,
        path: "/agent-studio/public-api/agents/{agentId}/execute",
        is_idempotent: false,
        headers: &[("Version", "2021-04-15")],
        success: &[200],
        errors: &[400, 401, 403, 404, 422, 500],
        scopes: &["agent-studio.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/agent-studio/execute-agent-deprecated",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("agentId", &self.agent_id);
        request.query("source", &self.source);
        request.json(&self.body);
    }
}

/// Errors of [`ExecutePublicAgent`].
pub type ExecutePublicAgentError = super::errors::ExecuteAgentError;
