//! `createAgent`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{AgentStudioError, CreateAgentResponse, NewAgent};

/// Creates an agent with a first version that is not yet in production.
///
/// Needs a location's token with the scope `agent-studio.write`.
///
/// `POST /agent-studio/agent`
/// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/agent-studio-v3.json))
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

    /// Sets the query parameter `source`.
    pub fn source(mut self, value: impl Into<String>) -> Self {
        self.request.params_mut().source = Some(value.into());
        self
    }
}

request_builder! {
    CreateAgent, CreateAgentParams
}

/// The parameters of [`CreateAgent`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateAgentParams {
    /// The query parameter `source`.
    pub source: Option<String>,
    /// The request body.
    pub body: NewAgent,
}

impl CreateAgentParams {
    /// Makes the parameters from what is required.
    pub fn new(body: NewAgent) -> Self {
        Self { source: None, body }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for CreateAgentParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateAgentParams")?;
        Some(Self {
            source: object.optional("source"),
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for CreateAgentParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("source", &self.source);
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    CreateAgentParams
}

impl Operation for CreateAgentParams {
    type Output = CreateAgentResponse;
    type Error = CreateAgentError;

    const METADATA: &'static Metadata = &Metadata {
        id: "createAgent",
        method: Method::POST,
        path: "/agent-studio/agent",
        headers: &[("Version", "v3")],
        success: &[201],
        errors: &[400, 401, 422, 500],
        scopes: &["agent-studio.write"],
        tokens: &[TokenType::Location],
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/agent-studio-v3.json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.query("source", &self.source);
        request.json(&self.body);
    }

    fn output(response: &ResponseParts) -> Result<CreateAgentResponse, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`CreateAgent`].
pub type CreateAgentError = AgentStudioError;
