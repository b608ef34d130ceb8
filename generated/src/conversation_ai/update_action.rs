//! `update-action`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{ActionResponse, ActionSettings, ConversationAiError};

/// Replaces the settings of an action of a conversation agent.
///
/// Needs a location's token with the scope `conversation-ai.write`.
///
/// `PUT /conversation-ai/agents/{agentId}/actions/{actionId}`
/// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/conversation-ai/update-action))
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
    /// Id of the agent.
    pub agent_id: String,
    /// The path parameter `actionId`.
    pub action_id: String,
    /// The request body.
    pub body: ActionSettings,
}

impl UpdateActionParams {
    /// Makes the parameters from what is required.
    pub fn new(
        agent_id: impl Into<String>,
        action_id: impl Into<String>,
        body: ActionSettings,
    ) -> Self {
        Self {
            agent_id: agent_id.into(),
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
            agent_id: object.required("agentId")?,
            action_id: object.required("actionId")?,
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for UpdateActionParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("agentId", &self.agent_id);
        object.field("actionId", &self.action_id);
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    UpdateActionParams
}

impl Operation for UpdateActionParams {
    type Output = ActionResponse;
    type Error = UpdateActionError;

    const METADATA: &'static Metadata = &Metadata {
        id: "update-action",
        method: Method::PUT,
        path: "/conversation-ai/agents/{agentId}/actions/{actionId}",
        headers: &[("Version", "2021-04-15")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["conversation-ai.write"],
        tokens: &[TokenType::Location],
        docs: "https://marketplace.gohighlevel.com/docs/ghl/conversation-ai/update-action",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("agentId", &self.agent_id);
        request.path("actionId", &self.action_id);
        request.json(&self.body);
    }

    fn output(response: &ResponseParts) -> Result<ActionResponse, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`UpdateAction`].
pub type UpdateActionError = ConversationAiError;
