//! The Conversation AI API as a mock.

use highlevel_mock::{Expect, Listed, Mock, mock_error, mock_operation};

use super::errors::ConversationAiError;
use super::operations::{
    CreateActionParams, CreateAgentParams, DeleteActionParams, DeleteAgentParams,
    GetActionParams, GetAgentParams, GetGenerationParams, ListActionsParams,
    SearchAgentsParams, UpdateActionParams, UpdateAgentParams,
    UpdateFollowupSettingsParams,
};

/// The mock of the Conversation AI API: each method starts an expectation on an operation.
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

    /// Mocks [`get_generation`](super::ConversationAi::get_generation).
    pub fn get_generation(&self) -> Expect<'a, GetGenerationParams> {
        self.mock.expect()
    }
}

/// The operations that the mock of this API knows.
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
    Listed::of::<GetGenerationParams>(),
];

mock_operation! {
    CreateAgentParams, "v3_conversation_ai().create_agent()", json, [json("body")],
    "{\"id\":\"emp_123\",\"name\":\"John Doe\",\"businessName\":\"Tech Corp\",\"mode\":\"auto-pilot\",\"channels\":[\"SMS\",\"Live_Chat\"],\"waitTime\":30,\"waitTimeUnit\":\"seconds\",\"sleepEnabled\":false,\"sleepTime\":2,\"sleepTimeUnit\":\"hours\",\"actions\":[{\"id\":\"actionId123\",\"type\":\"triggerWorkflow\"}],\"isPrimary\":false,\"autoPilotMaxMessages\":25,\"goal\":\"Assist customers with inquiries\",\"personality\":\"Friendly and helpful\",\"instructions\":\"Provide excellent customer service\",\"knowledgeBaseIds\":[\"kb_123\",\"kb_456\"],\"sleepOnManualMessage\":false,\"sleepOnWorkflowMessage\":false}"
}

mock_operation! {
    SearchAgentsParams, "v3_conversation_ai().search_agents()", json,
    [query("startAfter"), query("limit"), query("query")],
    "{\"agents\":[{\"id\":\"emp_123\",\"name\":\"John Doe\",\"businessName\":\"Tech Corp\",\"mode\":\"auto-pilot\",\"channels\":[\"SMS\",\"LIVE_CHAT\"],\"waitTime\":30,\"waitTimeUnit\":\"seconds\",\"sleepEnabled\":false,\"sleepTime\":2,\"sleepTimeUnit\":\"hours\",\"actions\":[{\"id\":\"action_123\",\"type\":\"triggerWorkflow\"}],\"isPrimary\":false,\"autoPilotMaxMessages\":25,\"goal\":{\"prompt\":\"Assist customers\",\"type\":\"custom\",\"actionId\":null},\"knowledgeBaseIds\":[\"kb_123\",\"kb_456\"],\"createdAt\":\"2024-01-01T00:00:00Z\",\"updatedAt\":\"2024-01-01T00:00:00Z\",\"sleepOnManualMessage\":false,\"sleepOnWorkflowMessage\":false}],\"totalCount\":100,\"count\":25}"
}

mock_operation! {
    GetAgentParams, "v3_conversation_ai().get_agent()", json, [path("agentId")],
    "{\"id\":\"emp_123\",\"name\":\"John Doe\",\"businessName\":\"Tech Corp\",\"mode\":\"auto-pilot\",\"channels\":[\"SMS\",\"Live_Chat\"],\"waitTime\":30,\"waitTimeUnit\":\"seconds\",\"sleepEnabled\":false,\"sleepTime\":2,\"sleepTimeUnit\":\"hours\",\"actions\":[{\"id\":\"actionId123\",\"type\":\"triggerWorkflow\"}],\"isPrimary\":false,\"autoPilotMaxMessages\":25,\"goal\":\"Assist customers with inquiries\",\"personality\":\"Friendly and helpful\",\"instructions\":\"Provide excellent customer service\",\"knowledgeBaseIds\":[\"kb_123\",\"kb_456\"],\"sleepOnManualMessage\":false,\"sleepOnWorkflowMessage\":false}"
}

mock_operation! {
    UpdateAgentParams, "v3_conversation_ai().update_agent()", json, [path("agentId"),
    json("body")],
    "{\"id\":\"emp_123\",\"name\":\"John Doe\",\"businessName\":\"Tech Corp\",\"mode\":\"auto-pilot\",\"channels\":[\"SMS\",\"Live_Chat\"],\"waitTime\":30,\"waitTimeUnit\":\"seconds\",\"sleepEnabled\":false,\"sleepTime\":2,\"sleepTimeUnit\":\"hours\",\"actions\":[{\"id\":\"actionId123\",\"type\":\"triggerWorkflow\"}],\"isPrimary\":false,\"autoPilotMaxMessages\":25,\"goal\":\"Assist customers with inquiries\",\"personality\":\"Friendly and helpful\",\"instructions\":\"Provide excellent customer service\",\"knowledgeBaseIds\":[\"kb_123\",\"kb_456\"],\"sleepOnManualMessage\":false,\"sleepOnWorkflowMessage\":false}"
}

mock_operation! {
    DeleteAgentParams, "v3_conversation_ai().delete_agent()", json, [path("agentId")],
    "{\"success\":true,\"id\":\"emp_123\"}"
}

mock_operation! {
    CreateActionParams, "v3_conversation_ai().create_action()", payload("data"),
    [path("agentId"), json("body")],
    "{\"data\":{\"id\":\"actionId123\",\"name\":\"Trigger Workflow\",\"type\":\"triggerWorkflow\",\"agentId\":\"agentId123\"},\"success\":true}"
}

mock_operation! {
    ListActionsParams, "v3_conversation_ai().list_actions()", payload("data"),
    [path("agentId")],
    "{\"data\":[{\"id\":\"actionId123\",\"name\":\"Trigger Workflow\",\"type\":\"triggerWorkflow\",\"agentId\":\"agentId123\"}],\"success\":true}"
}

mock_operation! {
    GetActionParams, "v3_conversation_ai().get_action()", payload("data"),
    [path("agentId"), path("actionId")],
    "{\"data\":{\"id\":\"actionId123\",\"name\":\"Trigger Workflow\",\"type\":\"triggerWorkflow\",\"agentId\":\"agentId123\"},\"success\":true}"
}

mock_operation! {
    UpdateActionParams, "v3_conversation_ai().update_action()", payload("data"),
    [path("agentId"), path("actionId"), json("body")],
    "{\"data\":{\"id\":\"actionId123\",\"name\":\"Trigger Workflow\",\"type\":\"triggerWorkflow\",\"agentId\":\"agentId123\"},\"success\":true}"
}

mock_operation! {
    DeleteActionParams, "v3_conversation_ai().delete_action()", payload("data"),
    [path("agentId"), path("actionId")],
    "{\"data\":{\"id\":\"actionId123\"},\"success\":true}"
}

mock_operation! {
    UpdateFollowupSettingsParams, "v3_conversation_ai().update_followup_settings()",
    payload("data"), [path("agentId"), json("body")],
    "{\"data\":{\"id\":\"actionId123\",\"name\":\"Trigger Workflow\",\"type\":\"triggerWorkflow\",\"agentId\":\"agentId123\"},\"success\":true}"
}

mock_operation! {
    GetGenerationParams, "v3_conversation_ai().get_generation()", json,
    [query("messageId"), query("source")],
    "{\"intent\":\"Assist customers with product inquiries and support\",\"website\":[{\"id\":\"chunk_456\",\"content\":\"We offer free shipping on orders over $50.\",\"url\":\"https://example.com/shipping\"}],\"agentId\":\"emp_123\",\"input\":\"What is your return policy?\",\"actionLogs\":[{\"contactUpdateAction\":[{\"fieldId\":\"field_123\",\"value\":\"John Doe\"}]}],\"mode\":\"auto-pilot\"}"
}

mock_error! {
    ConversationAiError, [BadRequest(body) = 400,
    "{\"statusCode\":400,\"message\":\"Bad Request\"}"; Unauthorized(body) = 401,
    "{\"statusCode\":401,\"message\":\"Invalid token: access token is invalid\",\"error\":\"Unauthorized\"}";
    UnprocessableEntity(body) = 422,
    "{\"statusCode\":422,\"message\":[\"Unprocessable Entity\"],\"error\":\"Unprocessable Entity\"}"]
}
