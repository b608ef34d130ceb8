//! The Conversation Ai API as a mock.

use highlevel_mock::{Expect, Listed, Mock, mock_error, mock_operation};

use super::errors::ConversationAiError;
use super::{
    CreateActionParams, CreateAgentParams, DeleteActionParams, DeleteAgentParams,
    GetActionParams, GetAgentParams, GetGenerationDetailsParams, ListActionsParams,
    SearchAgentsParams, UpdateActionParams, UpdateAgentParams,
    UpdateFollowupSettingsParams,
};

/// The mock of the Conversation Ai API: each method starts an expectation on an operation.
#[derive(Clone, Copy, Debug)]
pub struct ConversationAi<'a> {
    mock: &'a Mock,
}

impl<'a> ConversationAi<'a> {
    pub(crate) fn new(mock: &'a Mock) -> Self {
        Self { mock }
    }

    /// Mocks [`create_agent`](super::ConversationAi::create_agent).
    pub fn create_agent(&self) -> Expect<'a, CreateAgentParams> {
        self.mock.expect()
    }

    /// Mocks [`search_agents`](super::ConversationAi::search_agents).
    pub fn search_agents(&self) -> Expect<'a, SearchAgentsParams> {
        self.mock.expect()
    }

    /// Mocks [`get_agent`](super::ConversationAi::get_agent).
    pub fn get_agent(&self) -> Expect<'a, GetAgentParams> {
        self.mock.expect()
    }

    /// Mocks [`update_agent`](super::ConversationAi::update_agent).
    pub fn update_agent(&self) -> Expect<'a, UpdateAgentParams> {
        self.mock.expect()
    }

    /// Mocks [`delete_agent`](super::ConversationAi::delete_agent).
    pub fn delete_agent(&self) -> Expect<'a, DeleteAgentParams> {
        self.mock.expect()
    }

    /// Mocks [`create_action`](super::ConversationAi::create_action).
    pub fn create_action(&self) -> Expect<'a, CreateActionParams> {
        self.mock.expect()
    }

    /// Mocks [`list_actions`](super::ConversationAi::list_actions).
    pub fn list_actions(&self) -> Expect<'a, ListActionsParams> {
        self.mock.expect()
    }

    /// Mocks [`get_action`](super::ConversationAi::get_action).
    pub fn get_action(&self) -> Expect<'a, GetActionParams> {
        self.mock.expect()
    }

    /// Mocks [`update_action`](super::ConversationAi::update_action).
    pub fn update_action(&self) -> Expect<'a, UpdateActionParams> {
        self.mock.expect()
    }

    /// Mocks [`delete_action`](super::ConversationAi::delete_action).
    pub fn delete_action(&self) -> Expect<'a, DeleteActionParams> {
        self.mock.expect()
    }

    /// Mocks [`update_followup_settings`](super::ConversationAi::update_followup_settings).
    pub fn update_followup_settings(&self) -> Expect<'a, UpdateFollowupSettingsParams> {
        self.mock.expect()
    }

    /// Mocks [`get_generation_details`](super::ConversationAi::get_generation_details).
    pub fn get_generation_details(&self) -> Expect<'a, GetGenerationDetailsParams> {
        self.mock.expect()
    }
}

/// The method, path and headers that select an operation.
pub(crate) const OPERATIONS: &[Listed] = &[
    Listed::of::<CreateAgentParams>(),
    Listed::of::<SearchAgentsParams>(),
    Listed::of::<GetAgentParams>(),
    Listed::of::<UpdateAgentParams>(),
    Listed::of::<DeleteAgentParams>(),
    Listed::of::<CreateActionParams>(),
    Listed::of::<ListActionsParams>(),
    Listed::of::<GetActionParams>(),
    Listed::of::<UpdateActionParams>(),
    Listed::of::<DeleteActionParams>(),
    Listed::of::<UpdateFollowupSettingsParams>(),
    Listed::of::<GetGenerationDetailsParams>(),
];

mock_operation! {
    CreateAgentParams, "conversation_ai().create_agent()", json, [json("body")]
}

mock_operation! {
    SearchAgentsParams, "conversation_ai().search_agents()", json, [query("startAfter"),
    query("limit"), query("query")]
}

mock_operation! {
    GetAgentParams, "conversation_ai().get_agent()", json, [path("agentId")]
}

mock_operation! {
    UpdateAgentParams, "conversation_ai().update_agent()", json, [path("agentId"),
    json("body")]
}

mock_operation! {
    DeleteAgentParams, "conversation_ai().delete_agent()", json, [path("agentId")]
}

mock_operation! {
    CreateActionParams, "conversation_ai().create_action()", json, [path("agentId"),
    json("body")]
}

mock_operation! {
    ListActionsParams, "conversation_ai().list_actions()", json, [path("agentId")]
}

mock_operation! {
    GetActionParams, "conversation_ai().get_action()", json, [path("agentId"),
    path("actionId")]
}

mock_operation! {
    UpdateActionParams, "conversation_ai().update_action()", json, [path("agentId"),
    path("actionId"), json("body")]
}

mock_operation! {
    DeleteActionParams, "conversation_ai().delete_action()", json, [path("agentId"),
    path("actionId")]
}

mock_operation! {
    UpdateFollowupSettingsParams, "conversation_ai().update_followup_settings()", json,
    [path("agentId"), json("body")]
}

mock_operation! {
    GetGenerationDetailsParams, "conversation_ai().get_generation_details()", json,
    [query("messageId"), query("source")]
}

mock_error! {
    ConversationAiError, [BadRequest(body) = 400,
    "{\"statusCode\":400,\"message\":\"Bad Request\"}"; Unauthorized(body) = 401,
    "{\"statusCode\":401,\"message\":\"Invalid token: access token is invalid\",\"error\":\"Unauthorized\"}";
    UnprocessableEntity(body) = 422,
    "{\"statusCode\":422,\"message\":[\"Unprocessable Entity\"],\"error\":\"Unprocessable Entity\"}"]
}
