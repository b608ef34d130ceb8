//! `delete-action`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{DeleteActionResponse, DeletedAction};

/// Deletes an action permanently, for every agent that has it.
///
/// Created by
/// [`ConversationAi::delete_action`](super::ConversationAi::delete_action).
///
/// Returns [`DeletedAction`]: the field `data` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`DeleteActionResponse`], in a `Response`.
///
/// `DELETE /conversation-ai/agents/{agentId}/actions/{actionId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type DeleteAction = Request<DeleteActionParams>;

/// The parameters of [`DeleteAction`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeleteActionParams {
    /// Id of the agent that has the action.
    pub agent_id: String,
    /// Id of the action to delete.
    ///
    /// Example: `6890c2b7d4e1f35a08b9c6d1`.
    pub action_id: String,
}

impl DeleteActionParams {
    /// Creates the parameters.
    pub fn new(agent_id: impl Into<String>, action_id: impl Into<String>) -> Self {
        Self {
            agent_id: agent_id.into(),
            action_id: action_id.into(),
        }
    }
}

impl Operation for DeleteActionParams {
    type Output = DeletedAction;
    type Whole = DeleteActionResponse;
    type Error = DeleteActionError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "delete-action",
        name: "delete_action",
        summary: "Deletes an action permanently, for every agent that has it.",
        deprecated: None,
        method: Method::DELETE,
        path: "/conversation-ai/agents/{agentId}/actions/{actionId}",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["conversation-ai.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/conversation-ai/delete-action",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("agentId", &self.agent_id);
        request.path("actionId", &self.action_id);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<DeletedAction, DecodeError> {
        response.payload(&[&["data"]], |envelope: DeleteActionResponse| envelope.data)
    }
}

/// Errors of [`DeleteAction`].
pub type DeleteActionError = super::errors::ConversationAiError;
