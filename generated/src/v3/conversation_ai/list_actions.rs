//! `list-actions`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{Action, ActionList};

/// Lists the actions of a conversation agent.
///
/// Created by [`ConversationAi::list_actions`](super::ConversationAi::list_actions).
///
/// Returns a list of [`Action`]: the field `data` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body, [`ActionList`],
/// in a `Response`.
///
/// `GET /conversation-ai/agents/{agentId}/actions/list`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type ListActions = Request<ListActionsParams>;

/// The parameters of [`ListActions`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListActionsParams {
    /// Id of the agent whose actions to list.
    pub agent_id: String,
}

impl ListActionsParams {
    /// Creates the parameters.
    pub fn new(agent_id: impl Into<String>) -> Self {
        Self { agent_id: agent_id.into() }
    }
}

impl Operation for ListActionsParams {
    type Output = Vec<Action>;
    type Whole = ActionList;
    type Error = ListActionsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "list-actions",
        name: "list_actions",
        summary: "Lists the actions of a conversation agent.",
        deprecated: None,
        method: Method::GET,
        path: "/conversation-ai/agents/{agentId}/actions/list",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["conversation-ai.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/conversation-ai/list-actions",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("agentId", &self.agent_id);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<Vec<Action>, DecodeError> {
        response.payload_list(&[&["data"]], |envelope: ActionList| Some(envelope.data))
    }
}

/// Errors of [`ListActions`].
pub type ListActionsError = super::errors::ConversationAiError;
