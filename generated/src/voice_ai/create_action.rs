//! `create-action`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{ActionSettings, AgentAction, VoiceAiError};

/// Adds an action to a voice agent.
///
/// The kind of action decides which parameters belong to it.
///
/// Needs a location's token with the scope `voice-ai-agent-goals.write`.
///
/// `POST /voice-ai/actions`
/// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/voice-ai/create-action))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct CreateAction {
    request: Request<CreateActionParams>,
}

impl CreateAction {
    pub(super) fn new(client: &Client, params: CreateActionParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    CreateAction, CreateActionParams
}

/// The parameters of [`CreateAction`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateActionParams {
    /// The request body.
    pub body: ActionSettings,
}

impl CreateActionParams {
    /// Makes the parameters from what is required.
    pub fn new(body: ActionSettings) -> Self {
        Self { body }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for CreateActionParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateActionParams")?;
        Some(Self {
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for CreateActionParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    CreateActionParams
}

impl Operation for CreateActionParams {
    type Output = AgentAction;
    type Error = CreateActionError;

    const METADATA: &'static Metadata = &Metadata {
        id: "create-action",
        method: Method::POST,
        path: "/voice-ai/actions",
        headers: &[("Version", "2021-04-15")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &["voice-ai-agent-goals.write"],
        tokens: &[TokenType::Location],
        docs: "https://marketplace.gohighlevel.com/docs/ghl/voice-ai/create-action",
    };

    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }

    fn output(response: &ResponseParts) -> Result<AgentAction, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`CreateAction`].
pub type CreateActionError = VoiceAiError;
