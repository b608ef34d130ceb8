//! `get-agent`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::AgentDetails;
use crate::LocationId;

/// Returns a voice agent with its actions.
///
/// Created by [`VoiceAi::get_agent`](super::VoiceAi::get_agent).
///
/// `GET /voice-ai/agents/{agentId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type GetAgent = Request<GetAgentParams>;

/// The parameters of [`GetAgent`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetAgentParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Id of the agent to return.
    ///
    /// Example: `66a9d3f0b17c2e4585d0fa32`.
    pub agent_id: String,
}

impl GetAgentParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>, agent_id: impl Into<String>) -> Self {
        Self {
            location_id: location_id.into(),
            agent_id: agent_id.into(),
        }
    }
}

impl Operation for GetAgentParams {
    type Output = AgentDetails;
    type Whole = AgentDetails;
    type Error = GetAgentError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-agent",
        name: "get_agent",
        summary: "Returns a voice agent with its actions.",
        deprecated: None,
        method: Method::GET,
        path: "/voice-ai/agents/{agentId}",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["voice-ai-agents.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/voice-ai/get-agent",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("agentId", &self.agent_id);
        request.query("locationId", &self.location_id);
    }
}

/// Errors of [`GetAgent`].
pub type GetAgentError = super::errors::VoiceAiError;
