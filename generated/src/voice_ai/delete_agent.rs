//! `delete-agent`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use crate::LocationId;

/// Deletes a voice agent and its configuration.
///
/// Created by [`VoiceAi::delete_agent`](super::VoiceAi::delete_agent).
///
/// `DELETE /voice-ai/agents/{agentId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type DeleteAgent = Request<DeleteAgentParams>;

/// The parameters of [`DeleteAgent`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeleteAgentParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Id of the agent to delete.
    ///
    /// Example: `66a9d3f0b17c2e4585d0fa32`.
    pub agent_id: String,
}

impl DeleteAgentParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>, agent_id: impl Into<String>) -> Self {
        Self {
            location_id: location_id.into(),
            agent_id: agent_id.into(),
        }
    }
}

impl Operation for DeleteAgentParams {
    type Output = ();
    type Whole = ();
    type Error = DeleteAgentError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "delete-agent",
        name: "delete_agent",
        summary: "Deletes a voice agent and its configuration.",
        deprecated: None,
        method: Method::DELETE,
        path: "/voice-ai/agents/{agentId}",
        is_idempotent: true,
        headers: &[("Version", "2021-04-15")],
        success: &[204],
        errors: &[400, 401, 422],
        scopes: &["voice-ai-agents.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/voice-ai/delete-agent",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("agentId", &self.agent_id);
        request.query("locationId", &self.location_id);
    }
}

/// Errors of [`DeleteAgent`].
pub type DeleteAgentError = super::errors::VoiceAiError;
