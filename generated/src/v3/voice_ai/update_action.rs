//! `update-action`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::{ActionFields, AgentAction};

/// Replaces the settings of an action of a voice agent.
///
/// Created by [`VoiceAi::update_action`](super::VoiceAi::update_action).
///
/// `PUT /voice-ai/actions/{actionId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type UpdateAction = Request<UpdateActionParams>;

/// The parameters of [`UpdateAction`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateActionParams {
    /// Id of the action to update.
    ///
    /// Example: `68b1f7a2c93d4e0657d8ab14`.
    pub action_id: String,
    /// Settings of an action of an agent.
    pub body: ActionFields,
}

impl UpdateActionParams {
    /// Creates the parameters.
    pub fn new(action_id: impl Into<String>, body: ActionFields) -> Self {
        Self {
            action_id: action_id.into(),
            body,
        }
    }
}

impl Operation for UpdateActionParams {
    type Output = AgentAction;
    type Whole = AgentAction;
    type Error = UpdateActionError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "update-action",
        name: "update_action",
        summary: "Replaces the settings of an action of a voice agent.",
        deprecated: None,
        method: Method::PUT,
        path: "/voice-ai/actions/{actionId}",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["voice-ai-agent-goals.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/voice-ai/update-action",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("actionId", &self.action_id);
        request.json(&self.body);
    }
}

/// Errors of [`UpdateAction`].
pub type UpdateActionError = super::errors::VoiceAiError;
