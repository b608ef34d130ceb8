//! Implementations of serde's traits for the Agent Studio API.

use highlevel_runtime::{Decode, Encode, Node, Writer, impl_serde};

use super::{
    Agent, AgentList, AgentMessage, AgentMetadataUpdate, AgentReply, AgentResponse,
    AgentStatus, AgentSummary, AgentVersion, AgentVersionPublication, AgentVersionUpdate,
    Attachment, CreateAgentResponse, DeleteAgentResponse, InternalServerErrorBody,
    NewAgent, Pagination, PromotedVersions, PublishAgentVersionResponse,
    UpdateAgentResponse, UpdatedAgent,
};

impl Encode for Agent {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("agentId", &self.agent_id);
        object.field("name", &self.name);
        object.field("description", &self.description);
        object.field("agencyId", &self.company_id);
        object.field("locationId", &self.location_id);
        object.field("productSlug", &self.product_slug);
        object.field("productId", &self.product_id);
        object.field("authorId", &self.author_id);
        object.field("status", &self.status);
        object.field("folderId", &self.folder_id);
        object.field("folderName", &self.folder_name);
        object.field("createdAt", &self.created_at);
        object.field("updatedAt", &self.updated_at);
        object.field("deleted", &self.deleted);
        object.field("productionVersion", &self.production_version);
        object.field("versions", &self.versions);
    }
}

impl Encode for AgentVersion {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("versionId", &self.version_id);
        object.field("agentId", &self.agent_id);
        object.field("agencyId", &self.company_id);
        object.field("locationId", &self.location_id);
        object.field("versionName", &self.version_name);
        object.field("description", &self.description);
        object.field("state", &self.state);
        object.field("isPublished", &self.is_published);
        object.field("version", &self.version);
        object.field("createdAt", &self.created_at);
        object.field("updatedAt", &self.updated_at);
        object.field("publishedAt", &self.published_at);
        object.field("publishedBy", &self.published_by);
        object.field("publishedByName", &self.published_by_name);
        object.field("publishedByEmail", &self.published_by_email);
        object.field("deleted", &self.deleted);
        object.field("scopes", &self.scopes);
        object.field("nodes", &self.nodes);
        object.field("edges", &self.edges);
        object.field("uiNodes", &self.ui_nodes);
        object.field("uiEdges", &self.ui_edges);
        object.field("globalVariables", &self.global_variables);
        object.field("inputVariables", &self.input_variables);
        object.field("runtimeVariables", &self.runtime_variables);
        object.field("globalConfig", &self.global_config);
    }
}

impl Decode for NewAgent {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("NewAgent")?;
        Some(Self {
            location_id: object.required("locationId")?,
            name: object.optional("name"),
            description: object.optional("description"),
            company_id: object.optional("agencyId"),
            author_id: object.optional("authorId"),
            author_name: object.optional("authorName"),
            author_email: object.optional("authorEmail"),
            status: object.required("status")?,
            version: object.required("version")?,
            nodes: object.optional("nodes"),
            edges: object.optional("edges"),
            extra: object.extra(),
        })
    }
}

impl Encode for CreateAgentResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("success", &self.success);
        object.field("message", &self.message);
        object.field("agent", &self.agent);
        object.field("versions", &self.versions);
    }
}

impl Encode for DeleteAgentResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("success", &self.success);
        object.field("message", &self.message);
        object.field("agentId", &self.agent_id);
    }
}

impl Decode for AgentMessage {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("AgentMessage")?;
        Some(Self {
            message: object.required("message")?,
            execution_id: object.optional("executionId"),
            input_variables: object.optional("inputVariables"),
            version_id: object.optional("versionId"),
            attachments: object.optional("attachments"),
            location_id: object.required("locationId")?,
            contact_id: object.optional("contactId"),
            extra: object.extra(),
        })
    }
}

impl Encode for AgentReply {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("success", &self.success);
        object.field("executionId", &self.execution_id);
        object.field("interactionId", &self.interaction_id);
        object.field("response", &self.response);
        object.field("type", &self.type_);
        object.field("nextExpectedInput", &self.next_expected_input);
        object.field("goalCompletion", &self.goal_completion);
        object.field("executionStatus", &self.execution_status);
        object.field("flowSwitch", &self.flow_switch);
        object.field("attachments", &self.attachments);
        object.field("generativeOutputs", &self.generative_outputs);
    }
}

impl Encode for AgentResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("success", &self.success);
        object.field("message", &self.message);
        object.field("agent", &self.agent);
        object.field("traceId", &self.trace_id);
    }
}

impl Encode for AgentList {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("success", &self.success);
        object.field("message", &self.message);
        object.field("agents", &self.agents);
        object.field("pagination", &self.pagination);
    }
}

impl Encode for InternalServerErrorBody {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("statusCode", &self.status_code);
        object.field("message", &self.message);
    }
}

impl Decode for AgentVersionPublication {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("AgentVersionPublication")?;
        Some(Self {
            location_id: object.required("locationId")?,
            user_id: object.optional("userId"),
            user_name: object.optional("userName"),
            user_email: object.optional("userEmail"),
            extra: object.extra(),
        })
    }
}

impl Encode for PublishAgentVersionResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("success", &self.success);
        object.field("message", &self.message);
        object.field("data", &self.data);
    }
}

impl Decode for Attachment {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Attachment")?;
        Some(Self {
            type_: object.required("type")?,
            image_url: object.required("imageUrl")?,
            extra: object.extra(),
        })
    }
}

impl Decode for AgentMetadataUpdate {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("AgentMetadataUpdate")?;
        Some(Self {
            location_id: object.required("locationId")?,
            name: object.optional("name"),
            description: object.optional("description"),
            status: object.optional("status"),
            extra: object.extra(),
        })
    }
}

impl Encode for UpdateAgentResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("success", &self.success);
        object.field("message", &self.message);
        object.field("data", &self.data);
    }
}

impl Decode for AgentVersionUpdate {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("AgentVersionUpdate")?;
        Some(Self {
            location_id: object.required("locationId")?,
            version_name: object.optional("versionName"),
            description: object.optional("description"),
            nodes: object.optional("nodes"),
            edges: object.optional("edges"),
            global_variables: object.optional("globalVariables"),
            input_variables: object.optional("inputVariables"),
            runtime_variables: object.optional("runtimeVariables"),
            global_config: object.optional("globalConfig"),
            user_id: object.optional("userId"),
            user_name: object.optional("userName"),
            extra: object.extra(),
        })
    }
}

impl Encode for AgentSummary {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("agentId", &self.agent_id);
        object.field("name", &self.name);
        object.field("description", &self.description);
        object.field("locationId", &self.location_id);
        object.field("status", &self.status);
        object.field("createdAt", &self.created_at);
        object.field("updatedAt", &self.updated_at);
    }
}

impl Encode for Pagination {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("total", &self.total);
        object.field("limit", &self.limit);
        object.field("offset", &self.offset);
        object.field("hasMore", &self.has_more);
    }
}

impl Encode for PromotedVersions {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("productionVersion", &self.production_version);
        object.field("newDraftVersion", &self.new_draft_version);
    }
}

impl Encode for UpdatedAgent {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("agentId", &self.agent_id);
        object.field("versionId", &self.version_id);
        object.field("name", &self.name);
        object.field("description", &self.description);
        object.field("status", &self.status);
        object.field("updatedAt", &self.updated_at);
    }
}

impl_serde! {
    Agent, AgentVersion, NewAgent, CreateAgentResponse, DeleteAgentResponse,
    AgentMessage, AgentReply, AgentResponse, AgentList, InternalServerErrorBody,
    AgentVersionPublication, PublishAgentVersionResponse, Attachment,
    AgentMetadataUpdate, UpdateAgentResponse, AgentVersionUpdate, AgentStatus,
    AgentSummary, Pagination, PromotedVersions, UpdatedAgent,
}
