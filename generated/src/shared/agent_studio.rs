//! Types shared by the versions of the Agent Studio API.

#[cfg(feature = "serde")]
mod json;

use highlevel_runtime::json::{debug_fields, raw};
use highlevel_runtime::serde_json::{Map, Value};
use highlevel_runtime::{
    Decode, Encode, Extra, IntoOptional, Node, Timestamp, Writer, impl_debug,
    impl_debug_fields, impl_default, impl_extra, open_enum, open_enum_decode,
    open_enum_encode,
};

use crate::{CompanyId, ContactId, LocationId, UserId};

/// An AI agent with its versions.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Agent {
    /// Id of the record; calls take [`agent_id`](Agent::agent_id) instead.
    pub id: Option<String>,
    /// Id of the agent.
    pub agent_id: Option<String>,
    /// Name of the agent, such as `Customer Support Agent`.
    pub name: Option<String>,
    /// Purpose of the agent.
    pub description: Option<String>,
    /// Id of the company (agency) that the agent belongs to.
    pub company_id: Option<CompanyId>,
    /// Id of the location (sub-account).
    pub location_id: Option<LocationId>,
    /// Short name of the HighLevel product that the agent belongs to.
    pub product_slug: Option<String>,
    /// Id of the HighLevel product that the agent belongs to.
    pub product_id: Option<String>,
    /// Id of the user who made the agent.
    pub author_id: Option<UserId>,
    /// Whether the agent is in use (`active`), switched off or archived; only active ones
    /// can run.
    pub status: Option<AgentStatus>,
    /// Id of the folder that contains the agent.
    pub folder_id: Option<String>,
    /// Name of the folder that contains the agent.
    pub folder_name: Option<String>,
    /// When the agent was created, RFC 3339.
    pub created_at: Option<Timestamp>,
    /// When the agent was last changed, RFC 3339.
    pub updated_at: Option<Timestamp>,
    /// Whether the agent is marked as deleted.
    pub deleted: Option<bool>,
    /// Version that runs when the agent is called.
    pub production_version: Option<AgentVersion>,
    /// All versions that are not deleted: draft, staging and production.
    pub versions: Vec<AgentVersion>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for Agent {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Agent")?;
        Some(Self {
            id: object.optional("id"),
            agent_id: object.optional("agentId"),
            name: object.optional("name"),
            description: object.optional("description"),
            company_id: object.optional("agencyId"),
            location_id: object.optional("locationId"),
            product_slug: object.optional("productSlug"),
            product_id: object.optional("productId"),
            author_id: object.optional("authorId"),
            status: object.optional("status"),
            folder_id: object.optional("folderId"),
            folder_name: object.optional("folderName"),
            created_at: object.optional("createdAt"),
            updated_at: object.optional("updatedAt"),
            deleted: object.optional("deleted"),
            production_version: object.optional("productionVersion"),
            versions: object.list("versions"),
            extra: object.extra(),
        })
    }
}

/// A version of an AI agent, with the graph of the steps that it runs.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct AgentVersion {
    /// Id of the record; calls take [`version_id`](AgentVersion::version_id) instead.
    pub id: Option<String>,
    /// Id of the version.
    pub version_id: Option<String>,
    /// Id of the agent.
    pub agent_id: Option<String>,
    /// Id of the company (agency) that the agent belongs to.
    pub company_id: Option<CompanyId>,
    /// Id of the location (sub-account).
    pub location_id: Option<LocationId>,
    /// Name of the version, such as `Customer Support Agent v2`.
    pub version_name: Option<String>,
    /// Purpose of the version, or the changes in it.
    pub description: Option<String>,
    /// Stage of the version: `draft`, `staging` or `prod`.
    pub state: Option<String>,
    /// Whether the version has been published to production.
    pub is_published: Option<bool>,
    /// Number of the version.
    pub version: Option<i64>,
    /// When the version was created, RFC 3339.
    pub created_at: Option<Timestamp>,
    /// When the version was last changed, RFC 3339.
    pub updated_at: Option<Timestamp>,
    /// When the version was put into production, RFC 3339.
    pub published_at: Option<Timestamp>,
    /// Id of the user who put the version into production.
    pub published_by: Option<UserId>,
    /// Name of the user who put the version into production.
    pub published_by_name: Option<String>,
    /// Email address of the person who put the version into production.
    pub published_by_email: Option<String>,
    /// Whether the version is marked as deleted.
    pub deleted: Option<bool>,
    /// Scopes of the version; the values are not documented.
    pub scopes: Vec<String>,
    /// Steps of the agent's graph.
    pub nodes: Vec<Map<String, Value>>,
    /// Links between the steps, each from a `startNode` to an `endNode`.
    pub edges: Vec<Map<String, Value>>,
    /// Steps as the editor draws them.
    pub ui_nodes: Vec<Map<String, Value>>,
    /// Links as the editor draws them.
    pub ui_edges: Vec<Map<String, Value>>,
    /// Variables that every step can read, each with `key`, `type` and `value`.
    pub global_variables: Vec<Map<String, Value>>,
    /// Variables that a caller has to give when the agent runs, each with `key`, `type`
    /// and `description`.
    pub input_variables: Vec<Map<String, Value>>,
    /// Variables that are set while the agent runs, each with `key`, `type` and
    /// `description`.
    pub runtime_variables: Vec<Map<String, Value>>,
    /// Settings of the whole agent, such as its prompt.
    pub global_config: Option<Map<String, Value>>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl std::fmt::Debug for AgentVersion {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug_fields(
            formatter,
            "AgentVersion",
            &[
                ("id", &self.id),
                ("version_id", &self.version_id),
                ("agent_id", &self.agent_id),
                ("company_id", &self.company_id),
                ("location_id", &self.location_id),
                ("version_name", &self.version_name),
                ("description", &self.description),
                ("state", &self.state),
                ("is_published", &self.is_published),
                ("version", &self.version),
                ("created_at", &self.created_at),
                ("updated_at", &self.updated_at),
                ("published_at", &self.published_at),
                ("published_by", &self.published_by),
                ("published_by_name", &self.published_by_name),
                ("published_by_email", &self.published_by_email),
                ("deleted", &self.deleted),
                ("scopes", &self.scopes),
                ("nodes", &raw(&self.nodes)),
                ("edges", &raw(&self.edges)),
                ("ui_nodes", &raw(&self.ui_nodes)),
                ("ui_edges", &raw(&self.ui_edges)),
                ("global_variables", &raw(&self.global_variables)),
                ("input_variables", &raw(&self.input_variables)),
                ("runtime_variables", &raw(&self.runtime_variables)),
                ("global_config", &raw(&self.global_config)),
                ("extra", &self.extra),
            ],
        )
    }
}

impl Decode for AgentVersion {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("AgentVersion")?;
        Some(Self {
            id: object.optional("id"),
            version_id: object.optional("versionId"),
            agent_id: object.optional("agentId"),
            company_id: object.optional("agencyId"),
            location_id: object.optional("locationId"),
            version_name: object.optional("versionName"),
            description: object.optional("description"),
            state: object.optional("state"),
            is_published: object.optional("isPublished"),
            version: object.optional("version"),
            created_at: object.optional("createdAt"),
            updated_at: object.optional("updatedAt"),
            published_at: object.optional("publishedAt"),
            published_by: object.optional("publishedBy"),
            published_by_name: object.optional("publishedByName"),
            published_by_email: object.optional("publishedByEmail"),
            deleted: object.optional("deleted"),
            scopes: object.list("scopes"),
            nodes: object.list("nodes"),
            edges: object.list("edges"),
            ui_nodes: object.list("uiNodes"),
            ui_edges: object.list("uiEdges"),
            global_variables: object.list("globalVariables"),
            input_variables: object.list("inputVariables"),
            runtime_variables: object.list("runtimeVariables"),
            global_config: object.optional("globalConfig"),
            extra: object.extra(),
        })
    }
}

/// An AI agent to create, with its first version.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NewAgent {
    /// Id of the location (sub-account).
    ///
    /// Example: `C2QujeCh8ZnC7al2InWR`.
    pub location_id: LocationId,
    /// Name of the agent, such as `Customer Support Agent`.
    pub name: Option<String>,
    /// Purpose of the agent.
    pub description: Option<String>,
    /// Id of the company (agency) that the agent belongs to.
    ///
    /// Example: `gjL2sFNXJfJYa3d2OYSN`.
    pub company_id: Option<CompanyId>,
    /// Id of the user who made the agent.
    ///
    /// Example: `usr_abc123def456`.
    pub author_id: Option<UserId>,
    /// Name of the user who made the agent.
    ///
    /// Example: `John Doe`.
    pub author_name: Option<String>,
    /// Email address of the person who made the agent.
    ///
    /// Example: `john@example.com`.
    pub author_email: Option<String>,
    /// Whether the agent is in use (`active`), switched off or archived; only active ones
    /// can run.
    pub status: AgentStatus,
    /// First version: name, nodes, edges, variables and settings.
    pub version: Map<String, Value>,
    /// Steps of the agent's graph. Use those in `version` instead.
    ///
    /// Marked as deprecated in the documentation.
    pub nodes: Option<Vec<Map<String, Value>>>,
    /// Links between the steps. Use those in `version` instead.
    ///
    /// Marked as deprecated in the documentation.
    pub edges: Option<Vec<Map<String, Value>>>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl NewAgent {
    /// Creates a value with the required fields.
    pub fn new(
        location_id: impl Into<LocationId>,
        status: AgentStatus,
        version: Map<String, Value>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            status,
            version,
            name: None,
            description: None,
            company_id: None,
            author_id: None,
            author_name: None,
            author_email: None,
            nodes: None,
            edges: None,
            extra: Extra::new(),
        }
    }

    /// Name of the agent, such as `Customer Support Agent`.
    #[must_use]
    pub fn name(mut self, value: impl IntoOptional<String>) -> Self {
        self.name = value.into_optional();
        self
    }

    /// Purpose of the agent.
    #[must_use]
    pub fn description(mut self, value: impl IntoOptional<String>) -> Self {
        self.description = value.into_optional();
        self
    }

    /// Id of the company (agency) that the agent belongs to.
    #[must_use]
    pub fn company_id(mut self, value: impl IntoOptional<CompanyId>) -> Self {
        self.company_id = value.into_optional();
        self
    }

    /// Id of the user who made the agent.
    #[must_use]
    pub fn author_id(mut self, value: impl IntoOptional<UserId>) -> Self {
        self.author_id = value.into_optional();
        self
    }

    /// Name of the user who made the agent.
    #[must_use]
    pub fn author_name(mut self, value: impl IntoOptional<String>) -> Self {
        self.author_name = value.into_optional();
        self
    }

    /// Email address of the person who made the agent.
    #[must_use]
    pub fn author_email(mut self, value: impl IntoOptional<String>) -> Self {
        self.author_email = value.into_optional();
        self
    }

    /// Steps of the agent's graph. Use those in `version` instead. Marked as deprecated
    /// in the documentation.
    #[must_use]
    pub fn nodes(mut self, value: impl IntoOptional<Vec<Map<String, Value>>>) -> Self {
        self.nodes = value.into_optional();
        self
    }

    /// Links between the steps. Use those in `version` instead. Marked as deprecated in
    /// the documentation.
    #[must_use]
    pub fn edges(mut self, value: impl IntoOptional<Vec<Map<String, Value>>>) -> Self {
        self.edges = value.into_optional();
        self
    }
}

impl Encode for NewAgent {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("locationId", &self.location_id);
        object.field("name", &self.name);
        object.field("description", &self.description);
        object.field("agencyId", &self.company_id);
        object.field("authorId", &self.author_id);
        object.field("authorName", &self.author_name);
        object.field("authorEmail", &self.author_email);
        object.field("status", &self.status);
        object.field("version", &self.version);
        object.field("nodes", &self.nodes);
        object.field("edges", &self.edges);
    }
}

/// The agent that was created.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateAgentResponse {
    /// Whether the call succeeded.
    ///
    /// Received under the JSON key `success`, or else `succeeded`, or else `succeded`.
    pub success: Option<bool>,
    /// Message that describes the result.
    ///
    /// Example: `Agent created successfully with staging version.`.
    pub message: Option<String>,
    /// The new agent.
    pub agent: Option<Agent>,
    /// Versions that were created: the first one, in staging.
    pub versions: Vec<AgentVersion>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for CreateAgentResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateAgentResponse")?;
        Some(Self {
            success: object
                .optional(object.present_name(&["success", "succeeded", "succeded"])),
            message: object.optional("message"),
            agent: object.optional("agent"),
            versions: object.list("versions"),
            extra: object.extra(),
        })
    }
}

/// Result of deleting an agent.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeleteAgentResponse {
    /// Whether the call succeeded.
    ///
    /// Received under the JSON key `success`, or else `succeeded`, or else `succeded`.
    pub success: Option<bool>,
    /// Message that describes the result.
    ///
    /// Example: `Agent deleted successfully`.
    pub message: Option<String>,
    /// Id of the deleted agent.
    ///
    /// Example: `p1q2r3s4t5u6v7w8x9y0z1a2`.
    pub agent_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for DeleteAgentResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteAgentResponse")?;
        Some(Self {
            success: object
                .optional(object.present_name(&["success", "succeeded", "succeded"])),
            message: object.optional("message"),
            agent_id: object.optional("agentId"),
            extra: object.extra(),
        })
    }
}

/// A message to an AI agent.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct AgentMessage {
    /// Text of the message.
    ///
    /// Example: `How can you help me with my marketing?`.
    pub message: String,
    /// Id of the conversation to continue, from the previous reply; omit it to begin one.
    ///
    /// Example: `a1b2c3d4e5f6g7h8i9j0k1l2`.
    pub execution_id: Option<String>,
    /// Values of the input variables that the agent defines, by key.
    pub input_variables: Option<Map<String, Value>>,
    /// Id of the published version to run; the newest in production by default.
    ///
    /// Example: `b2b1c1d2-3e4f-5a6b-7c8d-9e0f1a2b3c4d`.
    pub version_id: Option<String>,
    /// Images that go with the message.
    pub attachments: Option<Vec<Attachment>>,
    /// Id of the location (sub-account).
    ///
    /// Example: `C2QujeCh8ZnC7al2InWR`.
    pub location_id: LocationId,
    /// Id of a contact whose data the agent can use.
    ///
    /// Example: `cid_abc123def456`.
    pub contact_id: Option<ContactId>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl AgentMessage {
    /// Creates a value with the required fields.
    pub fn new(location_id: impl Into<LocationId>, message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            location_id: location_id.into(),
            execution_id: None,
            input_variables: None,
            version_id: None,
            attachments: None,
            contact_id: None,
            extra: Extra::new(),
        }
    }

    /// Id of the conversation to continue, from the previous reply; omit it to begin one.
    #[must_use]
    pub fn execution_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.execution_id = value.into_optional();
        self
    }

    /// Values of the input variables that the agent defines, by key.
    #[must_use]
    pub fn input_variables(
        mut self,
        value: impl IntoOptional<Map<String, Value>>,
    ) -> Self {
        self.input_variables = value.into_optional();
        self
    }

    /// Id of the published version to run; the newest in production by default.
    #[must_use]
    pub fn version_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.version_id = value.into_optional();
        self
    }

    /// Images that go with the message.
    #[must_use]
    pub fn attachments(mut self, value: impl IntoOptional<Vec<Attachment>>) -> Self {
        self.attachments = value.into_optional();
        self
    }

    /// Id of a contact whose data the agent can use.
    #[must_use]
    pub fn contact_id(mut self, value: impl IntoOptional<ContactId>) -> Self {
        self.contact_id = value.into_optional();
        self
    }
}

impl Encode for AgentMessage {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("message", &self.message);
        object.field("executionId", &self.execution_id);
        object.field("inputVariables", &self.input_variables);
        object.field("versionId", &self.version_id);
        object.field("attachments", &self.attachments);
        object.field("locationId", &self.location_id);
        object.field("contactId", &self.contact_id);
    }
}

/// The reply of an AI agent.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct AgentReply {
    /// Whether the call succeeded.
    ///
    /// Received under the JSON key `success`, or else `succeeded`, or else `succeded`.
    pub success: Option<bool>,
    /// Id of the conversation; send it with the next message to continue.
    ///
    /// Example: `a1b2c3d4e5f6g7h8i9j0k1l2`.
    pub execution_id: Option<String>,
    /// Id of this message and its reply; each message has a new one.
    ///
    /// Example: `m9n8o7p6q5r4s3t2u1v0w9x8`.
    pub interaction_id: Option<String>,
    /// Text of the reply.
    ///
    /// Example: `I can help you with various tasks...`.
    pub response: Option<String>,
    /// Type of the reply, such as `text`.
    pub type_: Option<String>,
    /// Type of the message that the agent expects next, such as `text`.
    pub next_expected_input: Option<String>,
    /// Whether the agent reached the end node of its graph.
    pub goal_completion: Option<bool>,
    /// Result of the run, such as `completed`.
    pub execution_status: Option<String>,
    /// Whether the agent switched to another flow.
    pub flow_switch: Option<bool>,
    /// Files that go with the reply; their form is not documented.
    pub attachments: Vec<Value>,
    /// Outputs that the agent generated; their form is not documented.
    pub generative_outputs: Vec<Value>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl std::fmt::Debug for AgentReply {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug_fields(
            formatter,
            "AgentReply",
            &[
                ("success", &self.success),
                ("execution_id", &self.execution_id),
                ("interaction_id", &self.interaction_id),
                ("response", &self.response),
                ("type_", &self.type_),
                ("next_expected_input", &self.next_expected_input),
                ("goal_completion", &self.goal_completion),
                ("execution_status", &self.execution_status),
                ("flow_switch", &self.flow_switch),
                ("attachments", &raw(&self.attachments)),
                ("generative_outputs", &raw(&self.generative_outputs)),
                ("extra", &self.extra),
            ],
        )
    }
}

impl Decode for AgentReply {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("AgentReply")?;
        Some(Self {
            success: object
                .optional(object.present_name(&["success", "succeeded", "succeded"])),
            execution_id: object.optional("executionId"),
            interaction_id: object.optional("interactionId"),
            response: object.optional("response"),
            type_: object.optional("type"),
            next_expected_input: object.optional("nextExpectedInput"),
            goal_completion: object.optional("goalCompletion"),
            execution_status: object.optional("executionStatus"),
            flow_switch: object.optional("flowSwitch"),
            attachments: object.list("attachments"),
            generative_outputs: object.list("generativeOutputs"),
            extra: object.extra(),
        })
    }
}

/// One AI agent.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct AgentResponse {
    /// Whether the call succeeded.
    ///
    /// Received under the JSON key `success`, or else `succeeded`, or else `succeded`.
    pub success: Option<bool>,
    /// Message that describes the result.
    ///
    /// Example: `Agent retrieved successfully`.
    pub message: Option<String>,
    /// The agent with all versions that are not deleted.
    pub agent: Option<Agent>,
    /// Trace ID to give to HighLevel support.
    ///
    /// Example: `22dbda99-13d3-4b4d-a30e-c468334e2178`.
    pub trace_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for AgentResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("AgentResponse")?;
        Some(Self {
            success: object
                .optional(object.present_name(&["success", "succeeded", "succeded"])),
            message: object.optional("message"),
            agent: object.optional("agent"),
            trace_id: object.optional("traceId"),
            extra: object.extra(),
        })
    }
}

/// A page of the AI agents of a location.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct AgentList {
    /// Whether the call succeeded.
    ///
    /// Received under the JSON key `success`, or else `succeeded`, or else `succeded`.
    pub success: Option<bool>,
    /// Message that describes the result.
    ///
    /// Example: `Agents retrieved successfully`.
    pub message: Option<String>,
    /// Agents of the page.
    pub agents: Vec<AgentSummary>,
    /// Position of the page in the whole list.
    pub pagination: Option<Pagination>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for AgentList {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("AgentList")?;
        Some(Self {
            success: object
                .optional(object.present_name(&["success", "succeeded", "succeded"])),
            message: object.optional("message"),
            agents: object.list("agents"),
            pagination: object.optional("pagination"),
            extra: object.extra(),
        })
    }
}

/// The body of a 500 response.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct InternalServerErrorBody {
    /// The HTTP status, repeated in the body.
    ///
    /// Example: `500`.
    pub status_code: Option<i64>,
    /// Description of the error, such as `Internal Server Error`.
    pub message: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for InternalServerErrorBody {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("InternalServerErrorBody")?;
        Some(Self {
            status_code: object.optional("statusCode"),
            message: object.optional("message"),
            extra: object.extra(),
        })
    }
}

/// User who puts a version into production, and the location.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct AgentVersionPublication {
    /// Id of the location (sub-account).
    ///
    /// Example: `C2QujeCh8ZnC7al2InWR`.
    pub location_id: LocationId,
    /// Id of the user who puts the version into production.
    ///
    /// Example: `usr_abc123def456`.
    pub user_id: Option<UserId>,
    /// Name of the user who puts the version into production.
    ///
    /// Example: `John Doe`.
    pub user_name: Option<String>,
    /// Email address of the person who puts the version into production.
    ///
    /// Example: `john.doe@example.com`.
    pub user_email: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl AgentVersionPublication {
    /// Creates a value with the required fields.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
            user_id: None,
            user_name: None,
            user_email: None,
            extra: Extra::new(),
        }
    }

    /// Id of the user who puts the version into production.
    #[must_use]
    pub fn user_id(mut self, value: impl IntoOptional<UserId>) -> Self {
        self.user_id = value.into_optional();
        self
    }

    /// Name of the user who puts the version into production.
    #[must_use]
    pub fn user_name(mut self, value: impl IntoOptional<String>) -> Self {
        self.user_name = value.into_optional();
        self
    }

    /// Email address of the person who puts the version into production.
    #[must_use]
    pub fn user_email(mut self, value: impl IntoOptional<String>) -> Self {
        self.user_email = value.into_optional();
        self
    }
}

impl Encode for AgentVersionPublication {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("locationId", &self.location_id);
        object.field("userId", &self.user_id);
        object.field("userName", &self.user_name);
        object.field("userEmail", &self.user_email);
    }
}

/// The version that was put into production.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct PublishAgentVersionResponse {
    /// Whether the call succeeded.
    ///
    /// Received under the JSON key `success`, or else `succeeded`, or else `succeded`.
    pub success: Option<bool>,
    /// Message that describes the result.
    pub message: Option<String>,
    /// Version in production and the draft that follows it.
    pub data: Option<PromotedVersions>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for PublishAgentVersionResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("PublishAgentVersionResponse")?;
        Some(Self {
            success: object
                .optional(object.present_name(&["success", "succeeded", "succeded"])),
            message: object.optional("message"),
            data: object.optional("data"),
            extra: object.extra(),
        })
    }
}

/// A file that goes with a message to an AI agent.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Attachment {
    /// Type of the file, such as `image`.
    pub type_: String,
    /// URL of the attached image.
    ///
    /// Example: `https://example.com/image.png`.
    pub image_url: String,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Attachment {
    /// Creates a value with the required fields.
    pub fn new(type_: impl Into<String>, image_url: impl Into<String>) -> Self {
        Self {
            type_: type_.into(),
            image_url: image_url.into(),
            extra: Extra::new(),
        }
    }
}

impl Encode for Attachment {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("type", &self.type_);
        object.field("imageUrl", &self.image_url);
    }
}

/// Changes to the name, description or status of an AI agent.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct AgentMetadataUpdate {
    /// Id of the location (sub-account).
    ///
    /// Example: `C2QujeCh8ZnC7al2InWR`.
    pub location_id: LocationId,
    /// Name of the agent, such as `Customer Support Agent`.
    pub name: Option<String>,
    /// Purpose of the agent.
    pub description: Option<String>,
    /// Whether the agent is in use (`active`), switched off or archived; only active ones
    /// can run.
    pub status: Option<AgentStatus>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl AgentMetadataUpdate {
    /// Creates a value with the required fields.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
            name: None,
            description: None,
            status: None,
            extra: Extra::new(),
        }
    }

    /// Name of the agent, such as `Customer Support Agent`.
    #[must_use]
    pub fn name(mut self, value: impl IntoOptional<String>) -> Self {
        self.name = value.into_optional();
        self
    }

    /// Purpose of the agent.
    #[must_use]
    pub fn description(mut self, value: impl IntoOptional<String>) -> Self {
        self.description = value.into_optional();
        self
    }

    /// Whether the agent is in use (`active`), switched off or archived; only active ones
    /// can run.
    #[must_use]
    pub fn status(mut self, value: impl IntoOptional<AgentStatus>) -> Self {
        self.status = value.into_optional();
        self
    }
}

impl Encode for AgentMetadataUpdate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("locationId", &self.location_id);
        object.field("name", &self.name);
        object.field("description", &self.description);
        object.field("status", &self.status);
    }
}

/// The changed agent or version.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateAgentResponse {
    /// Whether the call succeeded.
    ///
    /// Received under the JSON key `success`, or else `succeeded`, or else `succeded`.
    pub success: Option<bool>,
    /// Message that describes the result.
    ///
    /// Example: `Agent updated successfully`.
    pub message: Option<String>,
    /// The agent, or the version, after the change.
    pub data: Option<UpdatedAgent>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for UpdateAgentResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateAgentResponse")?;
        Some(Self {
            success: object
                .optional(object.present_name(&["success", "succeeded", "succeded"])),
            message: object.optional("message"),
            data: object.optional("data"),
            extra: object.extra(),
        })
    }
}

/// Changes to a version of an AI agent.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct AgentVersionUpdate {
    /// Id of the location (sub-account).
    ///
    /// Example: `C2QujeCh8ZnC7al2InWR`.
    pub location_id: LocationId,
    /// Name of the version, such as `Customer Support Agent v2`.
    pub version_name: Option<String>,
    /// Purpose of the version, or the changes in it.
    ///
    /// Example: `Updated version with improved customer handling logic`.
    pub description: Option<String>,
    /// All steps of the agent's graph; they replace the present ones.
    pub nodes: Option<Vec<Map<String, Value>>>,
    /// All links between the steps; they replace the present ones.
    pub edges: Option<Vec<Map<String, Value>>>,
    /// Variables that every step can read, each with `key`, `type` and `value`.
    pub global_variables: Option<Vec<Map<String, Value>>>,
    /// Variables that a caller has to give when the agent runs, each with `key`, `type`
    /// and `description`.
    pub input_variables: Option<Vec<Map<String, Value>>>,
    /// Variables that are set while the agent runs, each with `key`, `type` and
    /// `description`.
    pub runtime_variables: Option<Vec<Map<String, Value>>>,
    /// Settings of the whole agent, such as its prompt.
    pub global_config: Option<Map<String, Value>>,
    /// Id of the user who makes the change.
    ///
    /// Example: `usr_abc123def456`.
    pub user_id: Option<UserId>,
    /// Name of the user who makes the change.
    ///
    /// Example: `John Doe`.
    pub user_name: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl AgentVersionUpdate {
    /// Creates a value with the required fields.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
            version_name: None,
            description: None,
            nodes: None,
            edges: None,
            global_variables: None,
            input_variables: None,
            runtime_variables: None,
            global_config: None,
            user_id: None,
            user_name: None,
            extra: Extra::new(),
        }
    }

    /// Name of the version, such as `Customer Support Agent v2`.
    #[must_use]
    pub fn version_name(mut self, value: impl IntoOptional<String>) -> Self {
        self.version_name = value.into_optional();
        self
    }

    /// Purpose of the version, or the changes in it.
    #[must_use]
    pub fn description(mut self, value: impl IntoOptional<String>) -> Self {
        self.description = value.into_optional();
        self
    }

    /// All steps of the agent's graph; they replace the present ones.
    #[must_use]
    pub fn nodes(mut self, value: impl IntoOptional<Vec<Map<String, Value>>>) -> Self {
        self.nodes = value.into_optional();
        self
    }

    /// All links between the steps; they replace the present ones.
    #[must_use]
    pub fn edges(mut self, value: impl IntoOptional<Vec<Map<String, Value>>>) -> Self {
        self.edges = value.into_optional();
        self
    }

    /// Variables that every step can read, each with `key`, `type` and `value`.
    #[must_use]
    pub fn global_variables(
        mut self,
        value: impl IntoOptional<Vec<Map<String, Value>>>,
    ) -> Self {
        self.global_variables = value.into_optional();
        self
    }

    /// Variables that a caller has to give when the agent runs, each with `key`, `type`
    /// and `description`.
    #[must_use]
    pub fn input_variables(
        mut self,
        value: impl IntoOptional<Vec<Map<String, Value>>>,
    ) -> Self {
        self.input_variables = value.into_optional();
        self
    }

    /// Variables that are set while the agent runs, each with `key`, `type` and
    /// `description`.
    #[must_use]
    pub fn runtime_variables(
        mut self,
        value: impl IntoOptional<Vec<Map<String, Value>>>,
    ) -> Self {
        self.runtime_variables = value.into_optional();
        self
    }

    /// Settings of the whole agent, such as its prompt.
    #[must_use]
    pub fn global_config(
        mut self,
        value: impl IntoOptional<Map<String, Value>>,
    ) -> Self {
        self.global_config = value.into_optional();
        self
    }

    /// Id of the user who makes the change.
    #[must_use]
    pub fn user_id(mut self, value: impl IntoOptional<UserId>) -> Self {
        self.user_id = value.into_optional();
        self
    }

    /// Name of the user who makes the change.
    #[must_use]
    pub fn user_name(mut self, value: impl IntoOptional<String>) -> Self {
        self.user_name = value.into_optional();
        self
    }
}

impl Encode for AgentVersionUpdate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("locationId", &self.location_id);
        object.field("versionName", &self.version_name);
        object.field("description", &self.description);
        object.field("nodes", &self.nodes);
        object.field("edges", &self.edges);
        object.field("globalVariables", &self.global_variables);
        object.field("inputVariables", &self.input_variables);
        object.field("runtimeVariables", &self.runtime_variables);
        object.field("globalConfig", &self.global_config);
        object.field("userId", &self.user_id);
        object.field("userName", &self.user_name);
    }
}

/// Whether the agent is in use (`active`), switched off or archived; only active ones
/// can run.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum AgentStatus {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `archived`
    Archived,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl AgentStatus {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "active",
            Self::Inactive => "inactive",
            Self::Archived => "archived",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for AgentStatus {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "active" => Self::Active,
            "inactive" => Self::Inactive,
            "archived" => Self::Archived,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// An AI agent in a list, without its versions.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct AgentSummary {
    /// Id of the agent, which all other calls take.
    pub agent_id: Option<String>,
    /// Name of the agent.
    pub name: Option<String>,
    /// Purpose of the agent.
    pub description: Option<String>,
    /// Id of the location (sub-account) that the agent belongs to.
    pub location_id: Option<LocationId>,
    /// Status of the agent; only agents that are `active` are listed.
    pub status: Option<AgentStatus>,
    /// When the agent was created, RFC 3339.
    pub created_at: Option<Timestamp>,
    /// When the agent was last changed, RFC 3339.
    pub updated_at: Option<Timestamp>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for AgentSummary {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("AgentSummary")?;
        Some(Self {
            agent_id: object.optional("agentId"),
            name: object.optional("name"),
            description: object.optional("description"),
            location_id: object.optional("locationId"),
            status: object.optional("status"),
            created_at: object.optional("createdAt"),
            updated_at: object.optional("updatedAt"),
            extra: object.extra(),
        })
    }
}

/// Position of the page in the whole list.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Pagination {
    /// Total number of agents.
    pub total: Option<i64>,
    /// Maximum number of agents on a page.
    pub limit: Option<i64>,
    /// Number of agents before the page.
    pub offset: Option<i64>,
    /// Whether more agents follow.
    pub has_more: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for Pagination {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Pagination")?;
        Some(Self {
            total: object.optional("total"),
            limit: object.optional("limit"),
            offset: object.optional("offset"),
            has_more: object.optional("hasMore"),
            extra: object.extra(),
        })
    }
}

/// Version in production and the draft that follows it.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct PromotedVersions {
    /// Version that is now in production.
    pub production_version: Option<AgentVersion>,
    /// New draft for later changes.
    pub new_draft_version: Option<AgentVersion>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for PromotedVersions {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("PromotedVersions")?;
        Some(Self {
            production_version: object.optional("productionVersion"),
            new_draft_version: object.optional("newDraftVersion"),
            extra: object.extra(),
        })
    }
}

/// The agent, or the version, after the change.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdatedAgent {
    /// Id of the agent that was changed.
    pub agent_id: Option<String>,
    /// Id of the version that was changed.
    pub version_id: Option<String>,
    /// Name of the agent.
    pub name: Option<String>,
    /// Description of the agent or the version.
    pub description: Option<String>,
    /// Status of the agent.
    pub status: Option<String>,
    /// When the change was made, RFC 3339.
    pub updated_at: Option<Timestamp>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for UpdatedAgent {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdatedAgent")?;
        Some(Self {
            agent_id: object.optional("agentId"),
            version_id: object.optional("versionId"),
            name: object.optional("name"),
            description: object.optional("description"),
            status: object.optional("status"),
            updated_at: object.optional("updatedAt"),
            extra: object.extra(),
        })
    }
}

impl_debug! {
    NewAgent, AgentMessage, AgentVersionPublication, Attachment, AgentMetadataUpdate,
    AgentVersionUpdate,
}

impl_debug_fields! {
    Agent { id, agent_id, name, description, company_id, location_id, product_slug,
    product_id, author_id, status, folder_id, folder_name, created_at, updated_at,
    deleted, production_version, versions }, CreateAgentResponse { success, message,
    agent, versions }, DeleteAgentResponse { success, message, agent_id }, AgentResponse
    { success, message, agent, trace_id }, AgentList { success, message, agents,
    pagination }, InternalServerErrorBody { status_code, message },
    PublishAgentVersionResponse { success, message, data }, UpdateAgentResponse {
    success, message, data }, AgentSummary { agent_id, name, description, location_id,
    status, created_at, updated_at }, Pagination { total, limit, offset, has_more },
    PromotedVersions { production_version, new_draft_version }, UpdatedAgent { agent_id,
    version_id, name, description, status, updated_at },
}

impl_default! {
    Agent, AgentVersion, CreateAgentResponse, DeleteAgentResponse, AgentReply,
    AgentResponse, AgentList, InternalServerErrorBody, PublishAgentVersionResponse,
    UpdateAgentResponse, AgentSummary, Pagination, PromotedVersions, UpdatedAgent,
}

impl_extra! {
    NewAgent, AgentMessage, AgentVersionPublication, Attachment, AgentMetadataUpdate,
    AgentVersionUpdate,
}

open_enum! {
    AgentStatus,
}

open_enum_decode! {
    AgentStatus,
}

open_enum_encode! {
    AgentStatus,
}

#[cfg(feature = "extra-traits")]
highlevel_runtime::open_enum_extras! {
    AgentStatus,
}
