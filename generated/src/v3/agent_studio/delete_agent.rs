//! `deleteAgent`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Request, RequestParts, TokenType, request_builder,
};

use super::DeleteAgentResponse;
use crate::LocationId;

/// Deletes an agent with all of its versions.
///
/// Created by [`AgentStudio::delete_agent`](super::AgentStudio::delete_agent).
///
/// `DELETE /agent-studio/agent/{agentId}`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct DeleteAgent {
    pub(super) request: Request<DeleteAgentParams>,
}

impl DeleteAgent {
    /// Origin of the call, such as `api`. HighLevel does not document the values or their
    /// effect.
    pub fn source(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().source = value.into_optional();
        self
    }
}

request_builder! {
    DeleteAgent, DeleteAgentParams
}

/// The parameters of [`DeleteAgent`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeleteAgentParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `C2QujeCh8ZnC7al2InWR`.
    pub location_id: LocationId,
    /// Id of the agent to delete.
    ///
    /// Example: `6798e1f2c4b5a3d7908f6e21`.
    pub agent_id: String,
    /// Origin of the call, such as `api`. HighLevel does not document the values or their
    /// effect.
    pub source: Option<String>,
}

impl DeleteAgentParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>, agent_id: impl Into<String>) -> Self {
        Self {
            location_id: location_id.into(),
            agent_id: agent_id.into(),
            source: None,
        }
    }
}

impl Operation for DeleteAgentParams {
    type Output = DeleteAgentResponse;
    type Whole = DeleteAgentResponse;
    type Error = DeleteAgentError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "deleteAgent",
        name: "delete_agent",
        summary: "Deletes an agent with all of its versions.",
        deprecated: None,
        method: Method::DELETE,
        path: "/agent-studio/agent/{agentId}",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 404, 422, 500],
        scopes: &["agent-studio.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/agent-studio/delete-agent",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("agentId", &self.agent_id);
        request.query("locationId", &self.location_id);
        request.query("source", &self.source);
    }
}

/// Errors of [`DeleteAgent`].
pub type DeleteAgentError = super::errors::AgentError;
