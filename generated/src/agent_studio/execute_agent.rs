//! `executeAgent`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Request, RequestParts, TokenType, request_builder,
};

use super::{AgentMessage, AgentReply};

/// Sends a message to an agent and returns the complete reply.
///
/// Created by [`AgentStudio::execute_agent`](super::AgentStudio::execute_agent).
///
/// `POST /agent-studio/agent/{agentId}/execute`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ExecuteAgent {
    pub(super) request: Request<ExecuteAgentParams>,
}

impl ExecuteAgent {
    /// Origin of the call, such as `api`. HighLevel does not document the values or their
    /// effect.
    pub fn source(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().source = value.into_optional();
        self
    }
}

request_builder! {
    ExecuteAgent, ExecuteAgentParams
}

/// The parameters of [`ExecuteAgent`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ExecuteAgentParams {
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

impl ExecuteAgentParams {
    /// Creates the parameters.
    pub fn new(agent_id: impl Into<String>, body: AgentMessage) -> Self {
        Self {
            agent_id: agent_id.into(),
            body,
            source: None,
        }
    }
}

impl Operation for ExecuteAgentParams {
    type Output = AgentReply;
    type Whole = AgentReply;
    type Error = ExecuteAgentError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "executeAgent",
        name: "execute_agent",
        summary: "Sends a message to an agent and returns the complete reply.",
        deprecated: None,
        method: Method::POST,
        path: "/agent-studio/agent/{agentId}/execute",
        is_idempotent: false,
        headers: &[("Version", "2021-04-15")],
        success: &[200],
        errors: &[400, 401, 403, 404, 422, 500],
        scopes: &["agent-studio.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/agent-studio/execute-agent",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("agentId", &self.agent_id);
        request.query("source", &self.source);
        request.json(&self.body);
    }
}

/// Errors of [`ExecuteAgent`].
pub type ExecuteAgentError = super::errors::ExecuteAgentError;
