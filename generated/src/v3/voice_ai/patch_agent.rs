//! `patch-agent`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{Agent, AgentPatch, VoiceAiError};

/// Changes the given settings of a voice agent.
///
/// Needs a location's token with the scope `voice-ai-agents.write`.
///
/// `PATCH /voice-ai/agents/{agentId}`
/// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/voice-ai-v3.json))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct PatchAgent {
    request: Request<PatchAgentParams>,
}

impl PatchAgent {
    pub(super) fn new(client: &Client, params: PatchAgentParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    PatchAgent, PatchAgentParams
}

/// The parameters of [`PatchAgent`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PatchAgentParams {
    /// Id of the agent.
    pub agent_id: String,
    /// Id of the location (sub-account).
    pub location_id: String,
    /// The request body.
    pub body: AgentPatch,
}

impl PatchAgentParams {
    /// Makes the parameters from what is required.
    pub fn new(
        agent_id: impl Into<String>,
        location_id: impl Into<String>,
        body: AgentPatch,
    ) -> Self {
        Self {
            agent_id: agent_id.into(),
            location_id: location_id.into(),
            body,
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for PatchAgentParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("PatchAgentParams")?;
        Some(Self {
            agent_id: object.required("agentId")?,
            location_id: object.required("locationId")?,
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for PatchAgentParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("agentId", &self.agent_id);
        object.field("locationId", &self.location_id);
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    PatchAgentParams
}

impl Operation for PatchAgentParams {
    type Output = Agent;
    type Error = PatchAgentError;

    const METADATA: &'static Metadata = &Metadata {
        id: "patch-agent",
        method: Method::PATCH,
        path: "/voice-ai/agents/{agentId}",
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["voice-ai-agents.write"],
        tokens: &[TokenType::Location],
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/voice-ai-v3.json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("agentId", &self.agent_id);
        request.query("locationId", &self.location_id);
        request.json(&self.body);
    }

    fn output(response: &ResponseParts) -> Result<Agent, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`PatchAgent`].
pub type PatchAgentError = VoiceAiError;
