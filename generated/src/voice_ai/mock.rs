//! The Voice AI API as a mock.

use highlevel_mock::{Expect, Listed, Mock, mock_error, mock_operation};

use super::errors::{CallLogError, VoiceAiError};
use super::operations::{
    CreateActionParams, CreateAgentParams, DeleteActionParams, DeleteAgentParams,
    GetActionParams, GetAgentParams, GetCallLogParams, ListAgentsParams,
    ListCallLogsParams, UpdateActionParams, UpdateAgentParams,
};

/// The mock of the Voice AI API: each method starts an expectation on an operation.
#[derive(Clone, Copy, Debug)]
pub struct VoiceAi<'a> {
    mock: &'a Mock,
}

impl<'a> VoiceAi<'a> {
    pub(crate) fn new(mock: &'a Mock) -> Self {
        Self { mock }
    }

    /// Mocks [`create_action`](super::VoiceAi::create_action).
    pub fn create_action(&self) -> Expect<'a, CreateActionParams> {
        self.mock.expect()
    }

    /// Mocks [`get_action`](super::VoiceAi::get_action).
    pub fn get_action(&self) -> Expect<'a, GetActionParams> {
        self.mock.expect()
    }

    /// Mocks [`update_action`](super::VoiceAi::update_action).
    pub fn update_action(&self) -> Expect<'a, UpdateActionParams> {
        self.mock.expect()
    }

    /// Mocks [`delete_action`](super::VoiceAi::delete_action).
    pub fn delete_action(&self) -> Expect<'a, DeleteActionParams> {
        self.mock.expect()
    }

    /// Mocks [`list_agents`](super::VoiceAi::list_agents).
    pub fn list_agents(&self) -> Expect<'a, ListAgentsParams> {
        self.mock.expect()
    }

    /// Mocks [`create_agent`](super::VoiceAi::create_agent).
    pub fn create_agent(&self) -> Expect<'a, CreateAgentParams> {
        self.mock.expect()
    }

    /// Mocks [`get_agent`](super::VoiceAi::get_agent).
    pub fn get_agent(&self) -> Expect<'a, GetAgentParams> {
        self.mock.expect()
    }

    /// Mocks [`delete_agent`](super::VoiceAi::delete_agent).
    pub fn delete_agent(&self) -> Expect<'a, DeleteAgentParams> {
        self.mock.expect()
    }

    /// Mocks [`update_agent`](super::VoiceAi::update_agent).
    pub fn update_agent(&self) -> Expect<'a, UpdateAgentParams> {
        self.mock.expect()
    }

    /// Mocks [`list_call_logs`](super::VoiceAi::list_call_logs).
    pub fn list_call_logs(&self) -> Expect<'a, ListCallLogsParams> {
        self.mock.expect()
    }

    /// Mocks [`get_call_log`](super::VoiceAi::get_call_log).
    pub fn get_call_log(&self) -> Expect<'a, GetCallLogParams> {
        self.mock.expect()
    }
}

/// The operations that the mock of this API knows.
pub(crate) const OPERATIONS: &[Listed] = &[
    Listed::of::<CreateActionParams>(),
    Listed::of::<GetActionParams>(),
    Listed::of::<UpdateActionParams>(),
    Listed::of::<DeleteActionParams>(),
    Listed::of::<ListAgentsParams>(),
    Listed::of::<CreateAgentParams>(),
    Listed::of::<GetAgentParams>(),
    Listed::of::<DeleteAgentParams>(),
    Listed::of::<UpdateAgentParams>(),
    Listed::of::<ListCallLogsParams>(),
    Listed::of::<GetCallLogParams>(),
];

mock_operation! {
    CreateActionParams, "voice_ai().create_action()", json, [json("body")],
    "{\"id\":\"68b1f7a2c93d4e0657d8ab14\",\"actionType\":\"CALL_TRANSFER\",\"name\":\"Transfer to Manager\"}"
}

mock_operation! {
    GetActionParams, "voice_ai().get_action()", json, [path("actionId"),
    query("locationId")],
    "{\"id\":\"68b1f7a2c93d4e0657d8ab14\",\"actionType\":\"CALL_TRANSFER\",\"name\":\"Transfer to Manager\"}"
}

mock_operation! {
    UpdateActionParams, "voice_ai().update_action()", json, [path("actionId"),
    json("body")],
    "{\"id\":\"68b1f7a2c93d4e0657d8ab14\",\"actionType\":\"CALL_TRANSFER\",\"name\":\"Transfer to Manager\"}"
}

mock_operation! {
    DeleteActionParams, "voice_ai().delete_action()", empty, [path("actionId"),
    query("locationId"), query("agentId")]
}

mock_operation! {
    ListAgentsParams, "voice_ai().list_agents()", json, [query("locationId"),
    query("page"), query("pageSize"), query("query")],
    "{\"total\":150,\"page\":2,\"pageSize\":10,\"agents\":[{\"id\":\"66a9d3f0b17c2e4585d0fa32\",\"locationId\":\"ve9EPM428h8vShlRW1KT\",\"agentName\":\"Customer Support Agent\",\"businessName\":\"Acme Corporation\",\"agentPrompt\":\"You are a helpful customer service representative.\",\"voiceId\":\"507f1f77bcf86cd799439011\",\"maxCallDuration\":600,\"sendUserIdleReminders\":true,\"reminderAfterIdleTimeSeconds\":5,\"inboundNumber\":\"+1234567890\",\"numberPoolId\":\"pool_507f1f77bcf86cd799439011\",\"callEndWorkflowIds\":[],\"sendPostCallNotificationTo\":{\"admins\":true,\"allUsers\":false,\"contactAssignedUser\":false,\"specificUsers\":[],\"customEmails\":[]},\"agentWorkingHours\":[],\"timezone\":\"America/New_York\",\"isAgentAsBackupDisabled\":false,\"translation\":{\"enabled\":false,\"language\":\"es\"},\"actions\":[{\"id\":\"68b1f7a2c93d4e0657d8ab14\",\"actionType\":\"CALL_TRANSFER\",\"name\":\"Transfer to Manager\"}]}]}"
}

mock_operation! {
    CreateAgentParams, "voice_ai().create_agent()", json, [json("body")],
    "{\"id\":\"66a9d3f0b17c2e4585d0fa32\",\"locationId\":\"ve9EPM428h8vShlRW1KT\",\"agentName\":\"Customer Support Agent\",\"businessName\":\"Acme Corporation\",\"agentPrompt\":\"You are a helpful customer service representative.\",\"voiceId\":\"507f1f77bcf86cd799439011\",\"maxCallDuration\":600,\"sendUserIdleReminders\":true,\"reminderAfterIdleTimeSeconds\":5,\"inboundNumber\":\"+1234567890\",\"numberPoolId\":\"pool_507f1f77bcf86cd799439011\",\"callEndWorkflowIds\":[],\"sendPostCallNotificationTo\":{\"admins\":true,\"allUsers\":false,\"contactAssignedUser\":false,\"specificUsers\":[],\"customEmails\":[]},\"agentWorkingHours\":[],\"timezone\":\"America/New_York\",\"isAgentAsBackupDisabled\":false,\"translation\":{\"enabled\":false,\"language\":\"es\"}}"
}

mock_operation! {
    GetAgentParams, "voice_ai().get_agent()", json, [path("agentId"),
    query("locationId")],
    "{\"id\":\"66a9d3f0b17c2e4585d0fa32\",\"locationId\":\"ve9EPM428h8vShlRW1KT\",\"agentName\":\"Customer Support Agent\",\"businessName\":\"Acme Corporation\",\"agentPrompt\":\"You are a helpful customer service representative.\",\"voiceId\":\"507f1f77bcf86cd799439011\",\"maxCallDuration\":600,\"sendUserIdleReminders\":true,\"reminderAfterIdleTimeSeconds\":5,\"inboundNumber\":\"+1234567890\",\"numberPoolId\":\"pool_507f1f77bcf86cd799439011\",\"callEndWorkflowIds\":[],\"sendPostCallNotificationTo\":{\"admins\":true,\"allUsers\":false,\"contactAssignedUser\":false,\"specificUsers\":[],\"customEmails\":[]},\"agentWorkingHours\":[],\"timezone\":\"America/New_York\",\"isAgentAsBackupDisabled\":false,\"translation\":{\"enabled\":false,\"language\":\"es\"},\"actions\":[{\"id\":\"68b1f7a2c93d4e0657d8ab14\",\"actionType\":\"CALL_TRANSFER\",\"name\":\"Transfer to Manager\"}]}"
}

mock_operation! {
    DeleteAgentParams, "voice_ai().delete_agent()", empty, [path("agentId"),
    query("locationId")]
}

mock_operation! {
    UpdateAgentParams, "voice_ai().update_agent()", json, [path("agentId"),
    query("locationId"), json("body")],
    "{\"id\":\"66a9d3f0b17c2e4585d0fa32\",\"locationId\":\"ve9EPM428h8vShlRW1KT\",\"agentName\":\"Customer Support Agent\",\"businessName\":\"Acme Corporation\",\"agentPrompt\":\"You are a helpful customer service representative.\",\"voiceId\":\"507f1f77bcf86cd799439011\",\"maxCallDuration\":600,\"sendUserIdleReminders\":true,\"reminderAfterIdleTimeSeconds\":5,\"inboundNumber\":\"+1234567890\",\"numberPoolId\":\"pool_507f1f77bcf86cd799439011\",\"callEndWorkflowIds\":[],\"sendPostCallNotificationTo\":{\"admins\":true,\"allUsers\":false,\"contactAssignedUser\":false,\"specificUsers\":[],\"customEmails\":[]},\"agentWorkingHours\":[],\"timezone\":\"America/New_York\",\"isAgentAsBackupDisabled\":false,\"translation\":{\"enabled\":false,\"language\":\"es\"}}"
}

mock_operation! {
    ListCallLogsParams, "voice_ai().list_call_logs()", json, [query("locationId"),
    query("agentId"), query_joined("contactId", ','), query("callType"),
    query("startDate"), query("endDate"), query_joined("actionType", ','),
    query("sortBy"), query("sort"), query("page"), query("pageSize")],
    "{\"total\":150,\"page\":2,\"pageSize\":10,\"callLogs\":[{\"id\":\"68a0e4b7d3f15c9e2b7a6041\",\"contactId\":\"507f1f77bcf86cd799439012\",\"agentId\":\"507f1f77bcf86cd799439013\",\"isAgentDeleted\":false,\"fromNumber\":\"+1234567890\",\"createdAt\":\"2024-01-15T10:30:00.000Z\",\"duration\":180,\"trialCall\":false,\"executedCallActions\":[{\"actionId\":\"507f1f77bcf86cd799439015\",\"actionType\":\"SMS\",\"actionName\":\"Send SMS Confirmation\",\"executedAt\":\"2024-01-15T10:32:00.000Z\",\"triggerReceivedAt\":\"2024-01-15T10:31:45.000Z\"}],\"translation\":{\"translatedTranscript\":\"Translated version of the call transcript\"},\"extractedData\":{\"phoneNumber\":\"+1234567890\",\"customerName\":\"John Doe\",\"email\":\"john.doe@example.com\",\"companyName\":\"Acme Corp\",\"customField1\":\"Custom value\",\"customField2\":\"Another value\"},\"messageId\":\"507f1f77bcf86cd799439014\"}]}"
}

mock_operation! {
    GetCallLogParams, "voice_ai().get_call_log()", json, [path("callId"),
    query("locationId")],
    "{\"id\":\"68a0e4b7d3f15c9e2b7a6041\",\"contactId\":\"507f1f77bcf86cd799439012\",\"agentId\":\"507f1f77bcf86cd799439013\",\"isAgentDeleted\":false,\"fromNumber\":\"+1234567890\",\"createdAt\":\"2024-01-15T10:30:00.000Z\",\"duration\":180,\"trialCall\":false,\"executedCallActions\":[{\"actionId\":\"507f1f77bcf86cd799439015\",\"actionType\":\"SMS\",\"actionName\":\"Send SMS Confirmation\",\"executedAt\":\"2024-01-15T10:32:00.000Z\",\"triggerReceivedAt\":\"2024-01-15T10:31:45.000Z\"}],\"translation\":{\"translatedTranscript\":\"Translated version of the call transcript\"},\"extractedData\":{\"phoneNumber\":\"+1234567890\",\"customerName\":\"John Doe\",\"email\":\"john.doe@example.com\",\"companyName\":\"Acme Corp\",\"customField1\":\"Custom value\",\"customField2\":\"Another value\"},\"messageId\":\"507f1f77bcf86cd799439014\"}"
}

mock_error! {
    VoiceAiError, [BadRequest(body) = 400,
    "{\"statusCode\":400,\"message\":\"Bad Request\"}"; Unauthorized(body) = 401,
    "{\"statusCode\":401,\"message\":\"Invalid token: access token is invalid\",\"error\":\"Unauthorized\"}";
    UnprocessableEntity(body) = 422,
    "{\"statusCode\":422,\"message\":[\"Unprocessable Entity\"],\"error\":\"Unprocessable Entity\"}"]
}

mock_error! {
    CallLogError, [BadRequest(body) = 400,
    "{\"statusCode\":400,\"message\":\"Bad Request\"}"; Unauthorized(body) = 401,
    "{\"statusCode\":401,\"message\":\"Invalid token: access token is invalid\",\"error\":\"Unauthorized\"}"]
}
