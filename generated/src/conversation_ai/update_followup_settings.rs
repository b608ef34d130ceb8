//! `update-followup-settings`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{Action, ActionResponse, FollowupSettingsUpdate};

/// Updates the settings of the follow-up actions of a conversation agent.
///
/// Created by
/// [`ConversationAi::update_followup_settings`](super::ConversationAi::update_followup_settings).
///
/// Returns [`Action`]: the field `data` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`ActionResponse`], in a `Response`.
///
/// `PATCH /conversation-ai/agents/{agentId}/followup-settings`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type UpdateFollowupSettings = Request<UpdateFollowupSettingsParams>;

/// The parameters of [`UpdateFollowupSettings`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateFollowupSettingsParams {
    /// Id of the agent whose follow-up settings to update.
    pub agent_id: String,
    /// New settings of follow-ups.
    pub body: FollowupSettingsUpdate,
}

impl UpdateFollowupSettingsParams {
    /// Creates the parameters.
    pub fn new(agent_id: impl Into<String>, body: FollowupSettingsUpdate) -> Self {
        Self {
            agent_id: agent_id.into(),
            body,
        }
    }
}

impl Operation for UpdateFollowupSettingsParams {
    type Output = Action;
    type Whole = ActionResponse;
    type Error = UpdateFollowupSettingsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "update-followup-settings",
        name: "update_followup_settings",
        summary: "Updates the settings of the follow-up actions of a conversation agent.",
        deprecated: None,
        method: Method::PATCH,
        path: "/conversation-ai/agents/{agentId}/followup-settings",
        is_idempotent: false,
        headers: &[("Version", "2021-04-15")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["conversation-ai.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/conversation-ai/update-followup-settings",
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

/// Errors of [`UpdateFollowupSettings`].
pub type UpdateFollowupSettingsError = super::errors::ConversationAiError;
