//! `updateAgentMetadata`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Request, RequestParts, TokenType, request_builder,
};

use super::{AgentMetadataUpdate, UpdateAgentResponse};

/// Updates the name, the description or the status of an agent.
///
/// Created by
/// [`AgentStudio::update_agent_metadata`](super::AgentStudio::update_agent_metadata).
///
/// `PATCH /agent-studio/agent/{agentId}`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct UpdateAgentMetadata {
    pub(super) request: Request<UpdateAgentMetadataParams>,
}

impl UpdateAgentMetadata {
    /// Origin of the call, such as `api`. HighLevel does not document the values or their
    /// effect.
    pub fn source(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().source = value.into_optional();
        self
    }
}

request_builder! {
    UpdateAgentMetadata, UpdateAgentMetadataParams
}

/// The parameters of [`UpdateAgentMetadata`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateAgentMetadataParams {
    /// Id of the agent to update.
    ///
    /// Example: `6798e1f2c4b5a3d7908f6e21`.
    pub agent_id: String,
    /// Changes to the name, description or status of an AI agent.
    pub body: AgentMetadataUpdate,
    /// Origin of the call, such as `api`. HighLevel does not document the values or their
    /// effect.
    pub source: Option<String>,
}

impl UpdateAgentMetadataParams {
    /// Creates the parameters.
    pub fn new(agent_id: impl Into<String>, body: AgentMetadataUpdate) -> Self {
        Self {
            agent_id: agent_id.into(),
            body,
            source: None,
        }
    }
}

impl Operation for UpdateAgentMetadataParams {
    type Output = UpdateAgentResponse;
    type Whole = UpdateAgentResponse;
    type Error = UpdateAgentMetadataError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "updateAgentMetadata",
        name: "update_agent_metadata",
        summary: "Updates the name, the description or the status of an agent.",
        deprecated: None,
        method: Method::PATCH,
        path: "/agent-studio/agent/{agentId}",
        is_idempotent: false,
        headers: &[("Version", "2021-04-15")],
        success: &[200],
        errors: &[400, 401, 404, 422, 500],
        scopes: &["agent-studio.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/agent-studio/update-agent-metadata",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("agentId", &self.agent_id);
        request.query("source", &self.source);
        request.json(&self.body);
    }
}

/// Errors of [`UpdateAgentMetadata`].
pub type UpdateAgentMetadataError = super::errors::AgentError;
