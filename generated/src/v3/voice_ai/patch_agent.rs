//! `patch-agent`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Metadata, Operation, Request, RequestParts, TokenType, request_builder,
};

use super::errors::VoiceAiError;
use super::{API, Agent, AgentPatch};
use crate::LocationId;

/// Changes the given settings of a voice agent.
///
/// Created by [`VoiceAi::patch_agent`](super::VoiceAi::patch_agent).
///
/// `PATCH /voice-ai/agents/{agentId}`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct PatchAgent {
    pub(super) request: Request<PatchAgentParams>,
}

request_builder! {
    PatchAgent, PatchAgentParams
}

/// The parameters of [`PatchAgent`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct PatchAgentParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `LOC123456789ABCDEF`.
    pub location_id: LocationId,
    /// Id of the agent.
    ///
    /// Example: `507f1f77bcf86cd799439011`.
    pub agent_id: String,
    /// The request body.
    pub body: AgentPatch,
}

impl PatchAgentParams {
    /// Creates the parameters.
    pub fn new(
        location_id: impl Into<LocationId>,
        agent_id: impl Into<String>,
        body: AgentPatch,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            agent_id: agent_id.into(),
            body,
        }
    }
}

impl Operation for PatchAgentParams {
    type Output = Agent;
    type Error = PatchAgentError;

    const METADATA: &'static Metadata = &Metadata {
        api: &API,
        id: "patch-agent",
        name: "patch_agent",
        summary: "Changes the given settings of a voice agent.",
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
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/voice-ai-v3.json",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("agentId", &self.agent_id);
        request.query("locationId", &self.location_id);
        request.json(&self.body);
    }
}

/// Errors of [`PatchAgent`].
pub type PatchAgentError = VoiceAiError;
