//! `delete-action`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use crate::LocationId;

/// Permanently deletes an action of a voice agent.
///
/// Created by [`VoiceAi::delete_action`](super::VoiceAi::delete_action).
///
/// `DELETE /voice-ai/actions/{actionId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type DeleteAction = Request<DeleteActionParams>;

/// The parameters of [`DeleteAction`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeleteActionParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Id of the agent that has the action.
    pub agent_id: String,
    /// Id of the action to delete.
    ///
    /// Example: `68b1f7a2c93d4e0657d8ab14`.
    pub action_id: String,
}

impl DeleteActionParams {
    /// Creates the parameters.
    pub fn new(
        location_id: impl Into<LocationId>,
        agent_id: impl Into<String>,
        action_id: impl Into<String>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            agent_id: agent_id.into(),
            action_id: action_id.into(),
        }
    }
}

impl Operation for DeleteActionParams {
    type Output = ();
    type Whole = ();
    type Error = DeleteActionError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "delete-action",
        name: "delete_action",
        summary: "Permanently deletes an action of a voice agent.",
        deprecated: None,
        method: Method::DELETE,
        path: "/voice-ai/actions/{actionId}",
        is_idempotent: true,
        headers: &[("Version", "2021-04-15")],
        success: &[204],
        errors: &[400, 401, 422],
        scopes: &["voice-ai-agent-goals.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/voice-ai/delete-action",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("actionId", &self.action_id);
        request.query("locationId", &self.location_id);
        request.query("agentId", &self.agent_id);
    }
}

/// Errors of [`DeleteAction`].
pub type DeleteActionError = super::errors::VoiceAiError;
