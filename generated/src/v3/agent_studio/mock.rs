//! The Agent Studio API as a mock.

use highlevel_mock::{Expect, Listed, Mock, mock_error, mock_operation};

use super::errors::{AgentError, ExecuteAgentError, ListAgentsError};
use super::operations::{
    CreateAgentParams, DeleteAgentParams, ExecuteAgentParams, ExecutePublicAgentParams,
    GetAgentParams, GetPublicAgentParams, ListAgentsParams, ListPublicAgentsParams,
    PublishAgentVersionError, PublishAgentVersionParams, UpdateAgentMetadataParams,
    UpdateAgentVersionParams,
};

/// The mock of the Agent Studio API: each method starts an expectation on an operation.
#[derive(Clone, Copy, Debug)]
pub struct AgentStudio<'a> {
    mock: &'a Mock,
}

impl<'a> AgentStudio<'a> {
    pub(crate) fn new(mock: &'a Mock) -> Self {
        Self { mock }
    }

    /// Mocks [`list_agents`](super::AgentStudio::list_agents).
    pub fn list_agents(&self) -> Expect<'a, ListAgentsParams> {
        self.mock.expect()
    }

    /// Mocks [`create_agent`](super::AgentStudio::create_agent).
    pub fn create_agent(&self) -> Expect<'a, CreateAgentParams> {
        self.mock.expect()
    }

    /// Mocks [`update_agent_version`](super::AgentStudio::update_agent_version).
    pub fn update_agent_version(&self) -> Expect<'a, UpdateAgentVersionParams> {
        self.mock.expect()
    }

    /// Mocks [`publish_agent_version`](super::AgentStudio::publish_agent_version).
    pub fn publish_agent_version(&self) -> Expect<'a, PublishAgentVersionParams> {
        self.mock.expect()
    }

    /// Mocks [`get_agent`](super::AgentStudio::get_agent).
    pub fn get_agent(&self) -> Expect<'a, GetAgentParams> {
        self.mock.expect()
    }

    /// Mocks [`delete_agent`](super::AgentStudio::delete_agent).
    pub fn delete_agent(&self) -> Expect<'a, DeleteAgentParams> {
        self.mock.expect()
    }

    /// Mocks [`update_agent_metadata`](super::AgentStudio::update_agent_metadata).
    pub fn update_agent_metadata(&self) -> Expect<'a, UpdateAgentMetadataParams> {
        self.mock.expect()
    }

    /// Mocks [`execute_agent`](super::AgentStudio::execute_agent).
    pub fn execute_agent(&self) -> Expect<'a, ExecuteAgentParams> {
        self.mock.expect()
    }

    /// Mocks [`list_public_agents`](super::AgentStudio::list_public_agents).
    pub fn list_public_agents(&self) -> Expect<'a, ListPublicAgentsParams> {
        self.mock.expect()
    }

    /// Mocks [`get_public_agent`](super::AgentStudio::get_public_agent).
    pub fn get_public_agent(&self) -> Expect<'a, GetPublicAgentParams> {
        self.mock.expect()
    }

    /// Mocks [`execute_public_agent`](super::AgentStudio::execute_public_agent).
    pub fn execute_public_agent(&self) -> Expect<'a, ExecutePublicAgentParams> {
        self.mock.expect()
    }
}

/// The operations that the mock of this API knows.
pub(crate) const OPERATIONS: &[Listed] = &[
    Listed::of::<ListAgentsParams>(),
    Listed::of::<CreateAgentParams>(),
    Listed::of::<UpdateAgentVersionParams>(),
    Listed::of::<PublishAgentVersionParams>(),
    Listed::of::<GetAgentParams>(),
    Listed::of::<DeleteAgentParams>(),
    Listed::of::<UpdateAgentMetadataParams>(),
    Listed::of::<ExecuteAgentParams>(),
    Listed::of::<ListPublicAgentsParams>(),
    Listed::of::<GetPublicAgentParams>(),
    Listed::of::<ExecutePublicAgentParams>(),
];

mock_operation! {
    ListAgentsParams, "v3_agent_studio().list_agents()", json, [query("locationId"),
    query("limit"), query("offset"), query("isPublished"), query("source")],
    "{\"success\":true,\"message\":\"Agents retrieved successfully\",\"agents\":[{\"status\":\"active\"}],\"pagination\":{\"total\":25,\"limit\":20,\"offset\":0,\"hasMore\":true}}"
}

mock_operation! {
    CreateAgentParams, "v3_agent_studio().create_agent()", json, [query("source"),
    json("body")],
    "{\"success\":true,\"message\":\"Agent created successfully with staging version.\",\"agent\":{\"status\":\"active\"},\"versions\":[{\"versionId\":\"v1a2b3c4d5e6f7g8h9i0\",\"agentId\":\"p1q2r3s4t5u6v7w8x9y0z1a2\",\"versionName\":\"Customer Support Agent v1\",\"state\":\"staging\",\"isPublished\":false,\"version\":1,\"createdAt\":\"2024-02-27T10:30:00.000Z\"}]}"
}

mock_operation! {
    UpdateAgentVersionParams, "v3_agent_studio().update_agent_version()", json,
    [path("versionId"), query("source"), json("body")],
    "{\"success\":true,\"message\":\"Agent updated successfully\"}"
}

mock_operation! {
    PublishAgentVersionParams, "v3_agent_studio().publish_agent_version()",
    payload("data"), [path("versionId"), query("source"), json("body")],
    "{\"success\":true,\"data\":{\"productionVersion\":{\"versionId\":\"v1a2b3c4d5e6f7g8h9i0\",\"agentId\":\"p1q2r3s4t5u6v7w8x9y0z1a2\",\"versionName\":\"Customer Support Agent v2\",\"state\":\"prod\",\"isPublished\":true,\"version\":2,\"publishedAt\":\"2024-02-27T12:00:00.000Z\",\"publishedBy\":\"usr_abc123def456\",\"publishedByName\":\"John Doe\",\"publishedByEmail\":\"john.doe@example.com\"},\"newDraftVersion\":{\"versionId\":\"v2b3c4d5e6f7g8h9i0j1\",\"agentId\":\"p1q2r3s4t5u6v7w8x9y0z1a2\",\"versionName\":\"Customer Support Agent v3\",\"state\":\"draft\",\"isPublished\":false,\"version\":3,\"createdAt\":\"2024-02-27T12:00:00.000Z\"}}}"
}

mock_operation! {
    GetAgentParams, "v3_agent_studio().get_agent()", payload("agent"), [path("agentId"),
    query("locationId"), query("source")],
    "{\"success\":true,\"message\":\"Agent retrieved successfully\",\"agent\":{\"status\":\"active\"},\"traceId\":\"22dbda99-13d3-4b4d-a30e-c468334e2178\"}"
}

mock_operation! {
    DeleteAgentParams, "v3_agent_studio().delete_agent()", json, [path("agentId"),
    query("locationId"), query("source")],
    "{\"success\":true,\"message\":\"Agent deleted successfully\",\"agentId\":\"p1q2r3s4t5u6v7w8x9y0z1a2\"}"
}

mock_operation! {
    UpdateAgentMetadataParams, "v3_agent_studio().update_agent_metadata()", json,
    [path("agentId"), query("source"), json("body")],
    "{\"success\":true,\"message\":\"Agent updated successfully\"}"
}

mock_operation! {
    ExecuteAgentParams, "v3_agent_studio().execute_agent()", json, [path("agentId"),
    query("source"), json("body")],
    "{\"success\":true,\"executionId\":\"a1b2c3d4e5f6g7h8i9j0k1l2\",\"interactionId\":\"m9n8o7p6q5r4s3t2u1v0w9x8\",\"response\":\"I can help you with various tasks...\",\"type\":\"text\",\"nextExpectedInput\":\"text\",\"goalCompletion\":false,\"executionStatus\":\"completed\",\"flowSwitch\":false,\"attachments\":[],\"generativeOutputs\":[]}"
}

mock_operation! {
    ListPublicAgentsParams, "v3_agent_studio().list_public_agents()", json,
    [query("locationId"), query("limit"), query("offset"), query("source")],
    "{\"success\":true,\"message\":\"Agents retrieved successfully\",\"agents\":[{\"status\":\"active\"}],\"pagination\":{\"total\":25,\"limit\":20,\"offset\":0,\"hasMore\":true}}"
}

mock_operation! {
    GetPublicAgentParams, "v3_agent_studio().get_public_agent()", payload("agent"),
    [path("agentId"), query("locationId"), query("source")],
    "{\"success\":true,\"message\":\"Agent retrieved successfully\",\"agent\":{\"status\":\"active\"},\"traceId\":\"22dbda99-13d3-4b4d-a30e-c468334e2178\"}"
}

mock_operation! {
    ExecutePublicAgentParams, "v3_agent_studio().execute_public_agent()", json,
    [path("agentId"), query("source"), json("body")],
    "{\"success\":true,\"executionId\":\"a1b2c3d4e5f6g7h8i9j0k1l2\",\"interactionId\":\"m9n8o7p6q5r4s3t2u1v0w9x8\",\"response\":\"I can help you with various tasks...\",\"type\":\"text\",\"nextExpectedInput\":\"text\",\"goalCompletion\":false,\"executionStatus\":\"completed\",\"flowSwitch\":false,\"attachments\":[],\"generativeOutputs\":[]}"
}

mock_error! {
    AgentError, [BadRequest(body) = 400,
    "{\"statusCode\":400,\"message\":\"Bad Request\"}"; Unauthorized(body) = 401,
    "{\"statusCode\":401,\"message\":\"Invalid token: access token is invalid\",\"error\":\"Unauthorized\"}";
    NotFound = 404; UnprocessableEntity(body) = 422,
    "{\"statusCode\":422,\"message\":[\"Unprocessable Entity\"],\"error\":\"Unprocessable Entity\"}";
    InternalServerError(body) = 500,
    "{\"statusCode\":500,\"message\":\"Internal Server Error\"}"]
}

mock_error! {
    ListAgentsError, [BadRequest(body) = 400,
    "{\"statusCode\":400,\"message\":\"Bad Request\"}"; Unauthorized(body) = 401,
    "{\"statusCode\":401,\"message\":\"Invalid token: access token is invalid\",\"error\":\"Unauthorized\"}";
    UnprocessableEntity(body) = 422,
    "{\"statusCode\":422,\"message\":[\"Unprocessable Entity\"],\"error\":\"Unprocessable Entity\"}";
    InternalServerError(body) = 500,
    "{\"statusCode\":500,\"message\":\"Internal Server Error\"}"]
}

mock_error! {
    PublishAgentVersionError, [BadRequest = 400; Unauthorized(body) = 401,
    "{\"statusCode\":401,\"message\":\"Invalid token: access token is invalid\",\"error\":\"Unauthorized\"}";
    NotFound = 404; UnprocessableEntity(body) = 422,
    "{\"statusCode\":422,\"message\":[\"Unprocessable Entity\"],\"error\":\"Unprocessable Entity\"}";
    InternalServerError(body) = 500,
    "{\"statusCode\":500,\"message\":\"Internal Server Error\"}"]
}

mock_error! {
    ExecuteAgentError, [BadRequest = 400; Unauthorized(body) = 401,
    "{\"statusCode\":401,\"message\":\"Invalid token: access token is invalid\",\"error\":\"Unauthorized\"}";
    Forbidden = 403; NotFound = 404; UnprocessableEntity(body) = 422,
    "{\"statusCode\":422,\"message\":[\"Unprocessable Entity\"],\"error\":\"Unprocessable Entity\"}";
    InternalServerError(body) = 500,
    "{\"statusCode\":500,\"message\":\"Internal Server Error\"}"]
}
