//! `updateAgentVersion`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Request, RequestParts, TokenType, request_builder,
};

use super::{AgentVersionUpdate, UpdateAgentResponse};

/// Updates a version of an agent.
///
/// Created by
/// [`AgentStudio::update_agent_version`](super::AgentStudio::update_agent_version).
///
/// `PATCH /agent-studio/agent/versions/{versionId}`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct UpdateAgentVersion {
    pub(super) request: Request<UpdateAgentVersionParams>,
}

impl UpdateAgentVersion {
    /// Origin of the call, such as `api`. HighLevel does not document the values or their
    /// effect.
    pub fn source(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().source = value.into_optional();
        self
    }
}

request_builder! {
    UpdateAgentVersion, UpdateAgentVersionParams
}

/// The parameters of [`UpdateAgentVersion`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateAgentVersionParams {
    /// Id of the version to update.
    ///
    /// Example: `b2b1c1d2-3e4f-5a6b-7c8d-9e0f1a2b3c4d`.
    pub version_id: String,
    /// Changes to a version of an AI agent.
    pub body: AgentVersionUpdate,
    /// Origin of the call, such as `api`. HighLevel does not document the values or their
    /// effect.
    pub source: Option<String>,
}

impl UpdateAgentVersionParams {
    /// Creates the parameters.
    pub fn new(version_id: impl Into<String>, body: AgentVersionUpdate) -> Self {
        Self {
            version_id: version_id.into(),
            body,
            source: None,
        }
    }
}

impl Operation for UpdateAgentVersionParams {
    type Output = UpdateAgentResponse;
    type Whole = UpdateAgentResponse;
    type Error = UpdateAgentVersionError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "updateAgentVersion",
        name: "update_agent_version",
        summary: "Updates a version of an agent.",
        deprecated: None,
        method: Method::PATCH,
        path: "/agent-studio/agent/versions/{versionId}",
        is_idempotent: false,
        headers: &[("Version", "2021-04-15")],
        success: &[200],
        errors: &[400, 401, 404, 422, 500],
        scopes: &["agent-studio.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/agent-studio/update-agent-version",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("versionId", &self.version_id);
        request.query("source", &self.source);
        request.json(&self.body);
    }
}

/// Errors of [`UpdateAgentVersion`].
pub type UpdateAgentVersionError = super::errors::AgentError;
