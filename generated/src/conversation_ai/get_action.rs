//! `get-action-by-id`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{Action, ActionResponse};

/// Returns an action of a conversation agent.
///
/// Created by [`ConversationAi::get_action`](super::ConversationAi::get_action).
///
/// Returns [`Action`]: the field `data` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`ActionResponse`], in a `Response`.
///
/// `GET /conversation-ai/agents/{agentId}/actions/{actionId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type GetAction = Request<GetActionParams>;

/// The parameters of [`GetAction`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetActionParams {
    /// Id of the agent that has the action.
    pub agent_id: String,
    /// Id of the action to return.
    ///
    /// Example: `6890c2b7d4e1f35a08b9c6d1`.
    pub action_id: String,
}

impl GetActionParams {
    /// Creates the parameters.
    pub fn new(agent_id: impl Into<String>, action_id: impl Into<String>) -> Self {
        Self {
            agent_id: agent_id.into(),
            action_id: action_id.into(),
        }
    }
}

impl Operation for GetActionParams {
    type Output = Action;
    type Whole = ActionResponse;
    type Error = GetActionError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-action-by-id",
        name: "get_action",
        summary: "Returns an action of a conversation agent.",
        deprecated: None,
        method: Method::GET,
        path: "/conversation-ai/agents/{agentId}/actions/{actionId}",
        is_idempotent: true,
        headers: &[("Version", "2021-04-15")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["conversation-ai.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/conversation-ai/get-action-by-id",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("agentId", &self.agent_id);
        request.path("actionId", &self.action_id);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<Action, DecodeError> {
        response.payload(&[&["data"]], |envelope: ActionResponse| envelope.data)
    }
}

/// Errors of [`GetAction`].
pub type GetActionError = super::errors::ConversationAiError;
