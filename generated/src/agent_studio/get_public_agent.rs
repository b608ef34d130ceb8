//! `getAgentById-deprecated`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{AgentError, GetAgentByIdResponse};

/// Returns an active agent with its versions.
///
/// Use `getAgentById` instead.
///
/// Needs a location's token with the scope `agent-studio.readonly`.
///
/// `GET /agent-studio/public-api/agents/{agentId}`
/// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/agent-studio/get-agent-by-id-deprecated))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct GetPublicAgent {
    request: Request<GetPublicAgentParams>,
}

impl GetPublicAgent {
    pub(super) fn new(client: &Client, params: GetPublicAgentParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }

    /// Sets the query parameter `source`.
    pub fn source(mut self, value: impl Into<String>) -> Self {
        self.request.params_mut().source = Some(value.into());
        self
    }
}

request_builder! {
    GetPublicAgent, GetPublicAgentParams
}

/// The parameters of [`GetPublicAgent`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetPublicAgentParams {
    /// Id of the agent.
    pub agent_id: String,
    /// Id of the location (sub-account).
    pub location_id: String,
    /// The query parameter `source`.
    pub source: Option<String>,
}

impl GetPublicAgentParams {
    /// Makes the parameters from what is required.
    pub fn new(agent_id: impl Into<String>, location_id: impl Into<String>) -> Self {
        Self {
            agent_id: agent_id.into(),
            location_id: location_id.into(),
            source: None,
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for GetPublicAgentParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("GetPublicAgentParams")?;
        Some(Self {
            agent_id: object.required("agentId")?,
            location_id: object.required("locationId")?,
            source: object.optional("source"),
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for GetPublicAgentParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("agentId", &self.agent_id);
        object.field("locationId", &self.location_id);
        object.field("source", &self.source);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    GetPublicAgentParams
}

impl Operation for GetPublicAgentParams {
    type Output = GetAgentByIdResponse;
    type Error = GetPublicAgentError;

    const METADATA: &'static Metadata = &Metadata {
        id: "getAgentById-deprecated",
        method: Method::GET,
        path: "/agent-studio/public-api/agents/{agentId}",
        headers: &[("Version", "2021-04-15")],
        success: &[200],
        errors: &[400, 401, 404, 422, 500],
        scopes: &["agent-studio.readonly"],
        tokens: &[TokenType::Location],
        docs: "https://marketplace.gohighlevel.com/docs/ghl/agent-studio/get-agent-by-id-deprecated",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("agentId", &self.agent_id);
        request.query("locationId", &self.location_id);
        request.query("source", &self.source);
    }

    fn output(response: &ResponseParts) -> Result<GetAgentByIdResponse, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`GetPublicAgent`].
pub type GetPublicAgentError = AgentError;
