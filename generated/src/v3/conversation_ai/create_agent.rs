//! `create-agent`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::{Agent, NewAgent};

/// Creates a conversation agent in the location of the token.
///
/// Created by [`ConversationAi::create_agent`](super::ConversationAi::create_agent).
///
/// `POST /conversation-ai/agents`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type CreateAgent = Request<CreateAgentParams>;

/// The parameters of [`CreateAgent`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateAgentParams {
    /// A conversation agent to create.
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
        summary: "Creates a conversation agent in the location of the token.",
        deprecated: None,
        method: Method::POST,
        path: "/conversation-ai/agents",
        is_idempotent: false,
        headers: &[("Version", "v3")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &["conversation-ai.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/conversation-ai/create-agent",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }
}

/// Errors of [`CreateAgent`].
pub type CreateAgentError = super::errors::ConversationAiError;
