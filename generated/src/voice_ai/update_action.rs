//! `update-action`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{ActionSettings, AgentAction, VoiceAiError};

/// Replaces the settings of an action of a voice agent.
///
/// Needs a location's token with the scope `voice-ai-agent-goals.write`.
///
/// `PUT /voice-ai/actions/{actionId}`
/// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/voice-ai/update-action))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct UpdateAction {
    request: Request<UpdateActionParams>,
}

impl UpdateAction {
    pub(super) fn new(client: &Client, params: UpdateActionParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    UpdateAction, UpdateActionParams
}

/// The parameters of [`UpdateAction`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateActionParams {
    /// The path parameter `actionId`.
    pub action_id: String,
    /// The request body.
    pub body: ActionSettings,
}

impl UpdateActionParams {
    /// Makes the parameters from what is required.
    pub fn new(action_id: impl Into<String>, body: ActionSettings) -> Self {
        Self {
            action_id: action_id.into(),
            body,
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for UpdateActionParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateActionParams")?;
        Some(Self {
            action_id: object.required("actionId")?,
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for UpdateActionParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("actionId", &self.action_id);
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    UpdateActionParams
}

impl Operation for UpdateActionParams {
    type Output = AgentAction;
    type Error = UpdateActionError;

    const METADATA: &'static Metadata = &Metadata {
        id: "update-action",
        method: Method::PUT,
        path: "/voice-ai/actions/{actionId}",
        headers: &[("Version", "2021-04-15")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["voice-ai-agent-goals.write"],
        tokens: &[TokenType::Location],
        docs: "https://marketplace.gohighlevel.com/docs/ghl/voice-ai/update-action",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("actionId", &self.action_id);
        request.json(&self.body);
    }

    fn output(response: &ResponseParts) -> Result<AgentAction, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`UpdateAction`].
pub type UpdateActionError = VoiceAiError;
