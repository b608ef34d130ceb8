//! `patch-agent`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::{Agent, AgentUpdate};
use crate::LocationId;

/// Updates some settings of a voice agent.
///
/// Created by [`VoiceAi::update_agent`](super::VoiceAi::update_agent).
///
/// `PATCH /voice-ai/agents/{agentId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type UpdateAgent = Request<UpdateAgentParams>;

/// The parameters of [`UpdateAgent`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateAgentParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Id of the agent to update.
    ///
    /// Example: `66a9d3f0b17c2e4585d0fa32`.
    pub agent_id: String,
    /// Changes to an agent. Omitted fields stay unchanged.
    pub body: AgentUpdate,
}

impl UpdateAgentParams {
    /// Creates the parameters.
    pub fn new(
        location_id: impl Into<LocationId>,
        agent_id: impl Into<String>,
        body: AgentUpdate,
    ) -> Self {
        Self {
            location_id: location_id.into(),
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
        id: "patch-agent",
        name: "update_agent",
        summary: "Updates some settings of a voice agent.",
        deprecated: None,
        method: Method::PATCH,
        path: "/voice-ai/agents/{agentId}",
        is_idempotent: false,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["voice-ai-agents.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/voice-ai/patch-agent",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("agentId", &self.agent_id);
        request.query("locationId", &self.location_id);
        request.json(&self.body);
    }
}

/// Errors of [`UpdateAgent`].
pub type UpdateAgentError = super::errors::VoiceAiError;
