//! `create-agent`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{Agent, ConversationAiError, NewAgent};

/// Creates a conversation agent in the location of the token.
///
/// Needs a location's token with the scope `conversation-ai.write`.
///
/// `POST /conversation-ai/agents`
/// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/conversation-ai/create-agent))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct CreateAgent {
    request: Request<CreateAgentParams>,
}

impl CreateAgent {
    pub(super) fn new(client: &Client, params: CreateAgentParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    CreateAgent, CreateAgentParams
}

/// The parameters of [`CreateAgent`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateAgentParams {
    /// The request body.
    pub body: NewAgent,
}

impl CreateAgentParams {
    /// Makes the parameters from what is required.
    pub fn new(body: NewAgent) -> Self {
        Self { body }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for CreateAgentParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateAgentParams")?;
        Some(Self {
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for CreateAgentParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    CreateAgentParams
}

impl Operation for CreateAgentParams {
    type Output = Agent;
    type Error = CreateAgentError;

    const METADATA: &'static Metadata = &Metadata {
        id: "create-agent",
        method: Method::POST,
        path: "/conversation-ai/agents",
        headers: &[("Version", "2021-04-15")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &["conversation-ai.write"],
        tokens: &[TokenType::Location],
        docs: "https://marketplace.gohighlevel.com/docs/ghl/conversation-ai/create-agent",
    };

    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }

    fn output(response: &ResponseParts) -> Result<Agent, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`CreateAgent`].
pub type CreateAgentError = ConversationAiError;
