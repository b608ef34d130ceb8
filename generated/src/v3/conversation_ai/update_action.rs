//! `update-action`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{Action, ActionFields, ActionResponse};

/// Replaces the settings of an action of a conversation agent.
///
/// Created by
/// [`ConversationAi::update_action`](super::ConversationAi::update_action).
///
/// Returns [`Action`]: the field `data` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`ActionResponse`], in a `Response`.
///
/// `PUT /conversation-ai/agents/{agentId}/actions/{actionId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type UpdateAction = Request<UpdateActionParams>;

/// The parameters of [`UpdateAction`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateActionParams {
    /// Id of the agent that has the action.
    pub agent_id: String,
    /// Id of the action to update.
    ///
    /// Example: `6890c2b7d4e1f35a08b9c6d1`.
    pub action_id: String,
    /// Settings of an action of an agent.
    pub body: ActionFields,
}

impl UpdateActionParams {
    /// Creates the parameters.
    pub fn new(
        agent_id: impl Into<String>,
        action_id: impl Into<String>,
        body: ActionFields,
    ) -> Self {
        Self {
            agent_id: agent_id.into(),
            action_id: action_id.into(),
            body,
        }
    }
}

impl Operation for UpdateActionParams {
    type Output = Action;
    type Whole = ActionResponse;
    type Error = UpdateActionError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "update-action",
        name: "update_action",
        summary: "Replaces the settings of an action of a conversation agent.",
        deprecated: None,
        method: Method::PUT,
        path: "/conversation-ai/agents/{agentId}/actions/{actionId}",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["conversation-ai.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/conversation-ai/update-action",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("agentId", &self.agent_id);
        request.path("actionId", &self.action_id);
        request.json(&self.body);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<Action, DecodeError> {
        response.payload(&[&["data"]], |envelope: ActionResponse| envelope.data)
    }
}

/// Errors of [`UpdateAction`].
pub type UpdateActionError = super::errors::ConversationAiError;
