//! `create-action`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{Action, ActionFields, ActionResponse};

/// Creates an action of a conversation agent.
///
/// Created by
/// [`ConversationAi::create_action`](super::ConversationAi::create_action).
///
/// Returns [`Action`]: the field `data` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`ActionResponse`], in a `Response`.
///
/// `POST /conversation-ai/agents/{agentId}/actions`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type CreateAction = Request<CreateActionParams>;

/// The parameters of [`CreateAction`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateActionParams {
    /// Id of the agent that gets the action.
    pub agent_id: String,
    /// Settings of an action of an agent.
    pub body: ActionFields,
}

impl CreateActionParams {
    /// Creates the parameters.
    pub fn new(agent_id: impl Into<String>, body: ActionFields) -> Self {
        Self {
            agent_id: agent_id.into(),
            body,
        }
    }
}

impl Operation for CreateActionParams {
    type Output = Action;
    type Whole = ActionResponse;
    type Error = CreateActionError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "create-action",
        name: "create_action",
        summary: "Creates an action of a conversation agent.",
        deprecated: None,
        method: Method::POST,
        path: "/conversation-ai/agents/{agentId}/actions",
        is_idempotent: false,
        headers: &[("Version", "2021-04-15")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &["conversation-ai.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/conversation-ai/create-action",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("agentId", &self.agent_id);
        request.json(&self.body);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<Action, DecodeError> {
        response.payload(&[&["data"]], |envelope: ActionResponse| envelope.data)
    }
}

/// Errors of [`CreateAction`].
pub type CreateActionError = super::errors::ConversationAiError;
