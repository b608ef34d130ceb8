//! `delete-action`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{ConversationAiError, DeleteActionResponse};

/// Deletes an action for good, for every agent that has it.
///
/// Needs a location's token with the scope `conversation-ai.write`.
///
/// `DELETE /conversation-ai/agents/{agentId}/actions/{actionId}`
/// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/conversation-ai/delete-action))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct DeleteAction {
    request: Request<DeleteActionParams>,
}

impl DeleteAction {
    pub(super) fn new(client: &Client, params: DeleteActionParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    DeleteAction, DeleteActionParams
}

/// The parameters of [`DeleteAction`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteActionParams {
    /// Id of the agent.
    pub agent_id: String,
    /// The path parameter `actionId`.
    pub action_id: String,
}

impl DeleteActionParams {
    /// Makes the parameters from what is required.
    pub fn new(agent_id: impl Into<String>, action_id: impl Into<String>) -> Self {
        Self {
            agent_id: agent_id.into(),
            action_id: action_id.into(),
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for DeleteActionParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteActionParams")?;
        Some(Self {
            agent_id: object.required("agentId")?,
            action_id: object.required("actionId")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for DeleteActionParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("agentId", &self.agent_id);
        object.field("actionId", &self.action_id);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    DeleteActionParams
}

impl Operation for DeleteActionParams {
    type Output = DeleteActionResponse;
    type Error = DeleteActionError;

    const METADATA: &'static Metadata = &Metadata {
        id: "delete-action",
        method: Method::DELETE,
        path: "/conversation-ai/agents/{agentId}/actions/{actionId}",
        headers: &[("Version", "2021-04-15")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["conversation-ai.write"],
        tokens: &[TokenType::Location],
        docs: "https://marketplace.gohighlevel.com/docs/ghl/conversation-ai/delete-action",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("agentId", &self.agent_id);
        request.path("actionId", &self.action_id);
    }

    fn output(response: &ResponseParts) -> Result<DeleteActionResponse, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`DeleteAction`].
pub type DeleteActionError = ConversationAiError;
