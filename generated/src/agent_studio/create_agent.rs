//! `createAgent`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Request, RequestParts, TokenType, request_builder,
};

use super::{CreateAgentResponse, NewAgent};

/// Creates an agent with a first version that is not yet in production.
///
/// Created by [`AgentStudio::create_agent`](super::AgentStudio::create_agent).
///
/// `POST /agent-studio/agent`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct CreateAgent {
    pub(super) request: Request<CreateAgentParams>,
}

impl CreateAgent {
    /// Origin of the call, such as `api`. HighLevel does not document the values or their
    /// effect.
    pub fn source(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().source = value.into_optional();
        self
    }
}

request_builder! {
    CreateAgent, CreateAgentParams
}

/// The parameters of [`CreateAgent`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateAgentParams {
    /// An AI agent to create, with its first version.
    pub body: NewAgent,
    /// Origin of the call, such as `api`. HighLevel does not document the values or their
    /// effect.
    pub source: Option<String>,
}

impl CreateAgentParams {
    /// Creates the parameters.
    pub fn new(body: NewAgent) -> Self {
        Self { body, source: None }
    }
}

impl Operation for CreateAgentParams {
    type Output = CreateAgentResponse;
    type Whole = CreateAgentResponse;
    type Error = CreateAgentError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "createAgent",
        name: "create_agent",
        summary: "Creates an agent with a first version that is not yet in production.",
        deprecated: None,
        method: Method::POST,
        path: "/agent-studio/agent",
        is_idempotent: false,
        headers: &[("Version", "2021-04-15")],
        success: &[201],
        errors: &[400, 401, 422, 500],
        scopes: &["agent-studio.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/agent-studio/create-agent",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("source", &self.source);
        request.json(&self.body);
    }
}

/// Errors of [`CreateAgent`].
pub type CreateAgentError = super::errors::ListAgentsError;
