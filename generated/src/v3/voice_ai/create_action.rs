//! `create-action`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::{ActionFields, AgentAction};

/// Creates an action of a voice agent.
///
/// Created by [`VoiceAi::create_action`](super::VoiceAi::create_action).
///
/// `POST /voice-ai/actions`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type CreateAction = Request<CreateActionParams>;

/// The parameters of [`CreateAction`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateActionParams {
    /// Settings of an action of an agent.
    pub body: ActionFields,
}

impl CreateActionParams {
    /// Creates the parameters.
    pub fn new(body: ActionFields) -> Self {
        Self { body }
    }
}

impl Operation for CreateActionParams {
    type Output = AgentAction;
    type Whole = AgentAction;
    type Error = CreateActionError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "create-action",
        name: "create_action",
        summary: "Creates an action of a voice agent.",
        deprecated: None,
        method: Method::POST,
        path: "/voice-ai/actions",
        is_idempotent: false,
        headers: &[("Version", "v3")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &["voice-ai-agent-goals.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/voice-ai/create-action",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }
}

/// Errors of [`CreateAction`].
pub type CreateActionError = super::errors::VoiceAiError;
