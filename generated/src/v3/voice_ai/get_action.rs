//! `get-action`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::AgentAction;
use crate::LocationId;

/// Returns an action of a voice agent.
///
/// Created by [`VoiceAi::get_action`](super::VoiceAi::get_action).
///
/// `GET /voice-ai/actions/{actionId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type GetAction = Request<GetActionParams>;

/// The parameters of [`GetAction`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetActionParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Id of the action to return.
    ///
    /// Example: `68b1f7a2c93d4e0657d8ab14`.
    pub action_id: String,
}

impl GetActionParams {
    /// Creates the parameters.
    pub fn new(
        location_id: impl Into<LocationId>,
        action_id: impl Into<String>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            action_id: action_id.into(),
        }
    }
}

impl Operation for GetActionParams {
    type Output = AgentAction;
    type Whole = AgentAction;
    type Error = GetActionError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-action",
        name: "get_action",
        summary: "Returns an action of a voice agent.",
        deprecated: None,
        method: Method::GET,
        path: "/voice-ai/actions/{actionId}",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["voice-ai-agent-goals.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/voice-ai/get-action",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("actionId", &self.action_id);
        request.query("locationId", &self.location_id);
    }
}

/// Errors of [`GetAction`].
pub type GetActionError = super::errors::VoiceAiError;
