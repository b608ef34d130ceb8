//! Implementations of serde's traits for the Agent Studio API.

use highlevel_runtime::{Decode, Encode, Node, Writer, impl_serde};

use super::operations::{
    CreateAgentParams, DeleteAgentParams, ExecuteAgentParams, ExecutePublicAgentParams,
    GetAgentParams, GetPublicAgentParams, ListAgentsParams, ListPublicAgentsParams,
    PublishAgentVersionParams, UpdateAgentMetadataParams, UpdateAgentVersionParams,
};

impl Decode for ListAgentsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListAgentsParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            limit: object.required("limit")?,
            offset: object.required("offset")?,
            is_published: object.optional("isPublished"),
            source: object.optional("source"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListAgentsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("limit", &self.limit);
        object.field("offset", &self.offset);
        object.field("isPublished", &self.is_published);
        object.field("source", &self.source);
    }
}

impl Decode for CreateAgentParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateAgentParams")?;
        let params = Self {
            body: object.required("body")?,
            source: object.optional("source"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for CreateAgentParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
        object.field("source", &self.source);
    }
}

impl Decode for UpdateAgentVersionParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateAgentVersionParams")?;
        let params = Self {
            version_id: object.required("versionId")?,
            body: object.required("body")?,
            source: object.optional("source"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for UpdateAgentVersionParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("versionId", &self.version_id);
        object.field("body", &self.body);
        object.field("source", &self.source);
    }
}

impl Decode for PublishAgentVersionParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("PublishAgentVersionParams")?;
        let params = Self {
            version_id: object.required("versionId")?,
            body: object.required("body")?,
            source: object.optional("source"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for PublishAgentVersionParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("versionId", &self.version_id);
        object.field("body", &self.body);
        object.field("source", &self.source);
    }
}

impl Decode for GetAgentParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetAgentParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            agent_id: object.required("agentId")?,
            source: object.optional("source"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for GetAgentParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("agentId", &self.agent_id);
        object.field("source", &self.source);
    }
}

impl Decode for DeleteAgentParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteAgentParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            agent_id: object.required("agentId")?,
            source: object.optional("source"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for DeleteAgentParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("agentId", &self.agent_id);
        object.field("source", &self.source);
    }
}

impl Decode for UpdateAgentMetadataParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateAgentMetadataParams")?;
        let params = Self {
            agent_id: object.required("agentId")?,
            body: object.required("body")?,
            source: object.optional("source"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for UpdateAgentMetadataParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("agentId", &self.agent_id);
        object.field("body", &self.body);
        object.field("source", &self.source);
    }
}

impl Decode for ExecuteAgentParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ExecuteAgentParams")?;
        let params = Self {
            agent_id: object.required("agentId")?,
            body: object.required("body")?,
            source: object.optional("source"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for ExecuteAgentParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("agentId", &self.agent_id);
        object.field("body", &self.body);
        object.field("source", &self.source);
    }
}

impl Decode for ListPublicAgentsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListPublicAgentsParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            limit: object.required("limit")?,
            offset: object.required("offset")?,
            source: object.optional("source"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListPublicAgentsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("limit", &self.limit);
        object.field("offset", &self.offset);
        object.field("source", &self.source);
    }
}

impl Decode for GetPublicAgentParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetPublicAgentParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            agent_id: object.required("agentId")?,
            source: object.optional("source"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for GetPublicAgentParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("agentId", &self.agent_id);
        object.field("source", &self.source);
    }
}

impl Decode for ExecutePublicAgentParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ExecutePublicAgentParams")?;
        let params = Self {
            agent_id: object.required("agentId")?,
            body: object.required("body")?,
            source: object.optional("source"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for ExecutePublicAgentParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("agentId", &self.agent_id);
        object.field("body", &self.body);
        object.field("source", &self.source);
    }
}

impl_serde! {
    ListAgentsParams, CreateAgentParams, UpdateAgentVersionParams,
    PublishAgentVersionParams, GetAgentParams, DeleteAgentParams,
    UpdateAgentMetadataParams, ExecuteAgentParams, ListPublicAgentsParams,
    GetPublicAgentParams, ExecutePublicAgentParams,
}
