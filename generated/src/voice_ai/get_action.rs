//! `get-action`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{AgentAction, VoiceAiError};

/// Returns an action of a voice agent.
///
/// Needs a location's token with the scope `voice-ai-agent-goals.readonly`.
///
/// `GET /voice-ai/actions/{actionId}`
/// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/voice-ai/get-action))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct GetAction {
    request: Request<GetActionParams>,
}

impl GetAction {
    pub(super) fn new(client: &Client, params: GetActionParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    GetAction, GetActionParams
}

/// The parameters of [`GetAction`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetActionParams {
    /// The path parameter `actionId`.
    pub action_id: String,
    /// Id of the location (sub-account).
    pub location_id: String,
}

impl GetActionParams {
    /// Makes the parameters from what is required.
    pub fn new(action_id: impl Into<String>, location_id: impl Into<String>) -> Self {
        Self {
            action_id: action_id.into(),
            location_id: location_id.into(),
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for GetActionParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("GetActionParams")?;
        Some(Self {
            action_id: object.required("actionId")?,
            location_id: object.required("locationId")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for GetActionParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("actionId", &self.action_id);
        object.field("locationId", &self.location_id);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    GetActionParams
}

impl Operation for GetActionParams {
    type Output = AgentAction;
    type Error = GetActionError;

    const METADATA: &'static Metadata = &Metadata {
        id: "get-action",
        method: Method::GET,
        path: "/voice-ai/actions/{actionId}",
        headers: &[("Version", "2021-04-15")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["voice-ai-agent-goals.readonly"],
        tokens: &[TokenType::Location],
        docs: "https://marketplace.gohighlevel.com/docs/ghl/voice-ai/get-action",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("actionId", &self.action_id);
        request.query("locationId", &self.location_id);
    }

    fn output(response: &ResponseParts) -> Result<AgentAction, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`GetAction`].
pub type GetActionError = VoiceAiError;
