//! `getAgentById`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, IntoOptional, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{Agent, AgentResponse};
use crate::LocationId;

/// Returns an active agent with all versions that were not deleted.
///
/// Created by [`AgentStudio::get_agent`](super::AgentStudio::get_agent).
///
/// Returns [`Agent`]: the field `agent` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`AgentResponse`], in a `Response`.
///
/// `GET /agent-studio/agent/{agentId}`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct GetAgent {
    pub(super) request: Request<GetAgentParams>,
}

impl GetAgent {
    /// Origin of the call, such as `api`. HighLevel does not document the values or their
    /// effect.
    pub fn source(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().source = value.into_optional();
        self
    }
}

request_builder! {
    GetAgent, GetAgentParams
}

/// The parameters of [`GetAgent`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetAgentParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `C2QujeCh8ZnC7al2InWR`.
    pub location_id: LocationId,
    /// Id of the agent to return.
    ///
    /// Example: `6798e1f2c4b5a3d7908f6e21`.
    pub agent_id: String,
    /// Origin of the call, such as `api`. HighLevel does not document the values or their
    /// effect.
    pub source: Option<String>,
}

impl GetAgentParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>, agent_id: impl Into<String>) -> Self {
        Self {
            location_id: location_id.into(),
            agent_id: agent_id.into(),
            source: None,
        }
    }
}

impl Operation for GetAgentParams {
    type Output = Agent;
    type Whole = AgentResponse;
    type Error = GetAgentError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "getAgentById",
        name: "get_agent",
        summary: "Returns an active agent with all versions that were not deleted.",
        deprecated: None,
        method: Method::GET,
        path: "/agent-studio/agent/{agentId}",
        is_idempotent: true,
        headers: &[("Version", "2021-04-15")],
        success: &[200],
        errors: &[400, 401, 404, 422, 500],
        scopes: &["agent-studio.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/agent-studio/get-agent-by-id",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("agentId", &self.agent_id);
        request.query("locationId", &self.location_id);
        request.query("source", &self.source);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<Agent, DecodeError> {
        response.payload(&[&["agent"]], |envelope: AgentResponse| envelope.agent)
    }
}

/// Errors of [`GetAgent`].
pub type GetAgentError = super::errors::AgentError;
