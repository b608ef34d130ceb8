//! `get-action-by-id`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{ActionResponse, ConversationAiError};

/// Returns an action of a conversation agent.
///
/// Needs a location's token with the scope `conversation-ai.readonly`.
///
/// `GET /conversation-ai/agents/{agentId}/actions/{actionId}`
/// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/conversation-ai-v3.json))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct GetActionById {
    request: Request<GetActionByIdParams>,
}

impl GetActionById {
    pub(super) fn new(client: &Client, params: GetActionByIdParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    GetActionById, GetActionByIdParams
}

/// The parameters of [`GetActionById`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetActionByIdParams {
    /// Id of the agent.
    pub agent_id: String,
    /// The path parameter `actionId`.
    pub action_id: String,
}

impl GetActionByIdParams {
    /// Makes the parameters from what is required.
    pub fn new(agent_id: impl Into<String>, action_id: impl Into<String>) -> Self {
        Self {
            agent_id: agent_id.into(),
            action_id: action_id.into(),
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for GetActionByIdParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("GetActionByIdParams")?;
        Some(Self {
            agent_id: object.required("agentId")?,
            action_id: object.required("actionId")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for GetActionByIdParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("agentId", &self.agent_id);
        object.field("actionId", &self.action_id);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    GetActionByIdParams
}

impl Operation for GetActionByIdParams {
    type Output = ActionResponse;
    type Error = GetActionByIdError;

    const METADATA: &'static Metadata = &Metadata {
        id: "get-action-by-id",
        method: Method::GET,
        path: "/conversation-ai/agents/{agentId}/actions/{actionId}",
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["conversation-ai.readonly"],
        tokens: &[TokenType::Location],
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/conversation-ai-v3.json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("agentId", &self.agent_id);
        request.path("actionId", &self.action_id);
    }

    fn output(response: &ResponseParts) -> Result<ActionResponse, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`GetActionById`].
pub type GetActionByIdError = ConversationAiError;
