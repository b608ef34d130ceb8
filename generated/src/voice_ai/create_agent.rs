//! `create-agent`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::{Agent, NewAgent};

/// Creates a voice agent in a location.
///
/// Created by [`VoiceAi::create_agent`](super::VoiceAi::create_agent).
///
/// `POST /voice-ai/agents`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type CreateAgent = Request<CreateAgentParams>;

/// The parameters of [`CreateAgent`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateAgentParams {
    /// A voice agent to create.
    pub body: NewAgent,
}

impl CreateAgentParams {
    /// Creates the parameters.
    pub fn new(body: NewAgent) -> Self {
        Self { body }
    }
}

impl Operation for CreateAgentParams {
    type Output = Agent;
    type Whole = Agent;
    type Error = CreateAgentError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "create-agent",
        name: "create_agent",
        summary: "Creates a voice agent in a location.",
        deprecated: None,
        method: Method::POST,
        path: "/voice-ai/agents",
        is_idempotent: false,
        headers: &[("Version", "2021-04-15")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &["voice-ai-agents.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/voice-ai/create-agent",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }
}

/// Errors of [`CreateAgent`].
pub type CreateAgentError = super::errors::VoiceAiError;
