//! Implementations of serde's traits for the Conversation AI API.

use highlevel_runtime::{Decode, Encode, Node, Writer, impl_serde};

use super::operations::{
    CreateActionParams, CreateAgentParams, DeleteActionParams, DeleteAgentParams,
    GetActionParams, GetAgentParams, GetGenerationParams, ListActionsParams,
    SearchAgentsParams, UpdateActionParams, UpdateAgentParams,
    UpdateFollowupSettingsParams,
};

impl Decode for CreateAgentParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateAgentParams")?;
        let params = Self {
            body: object.required("body")?,
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
    }
}

impl Decode for SearchAgentsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("SearchAgentsParams")?;
        let params = Self {
            start_after: object.optional("startAfter"),
            limit: object.optional("limit"),
            query: object.optional("query"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for SearchAgentsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("startAfter", &self.start_after);
        object.field("limit", &self.limit);
        object.field("query", &self.query);
    }
}

impl Decode for GetAgentParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetAgentParams")?;
        let params = Self {
            agent_id: object.required("agentId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for GetAgentParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("agentId", &self.agent_id);
    }
}

impl Decode for UpdateAgentParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateAgentParams")?;
        let params = Self {
            agent_id: object.required("agentId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for UpdateAgentParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("agentId", &self.agent_id);
        object.field("body", &self.body);
    }
}

impl Decode for DeleteAgentParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteAgentParams")?;
        let params = Self {
            agent_id: object.required("agentId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for DeleteAgentParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("agentId", &self.agent_id);
    }
}

impl Decode for CreateActionParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateActionParams")?;
        let params = Self {
            agent_id: object.required("agentId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for CreateActionParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("agentId", &self.agent_id);
        object.field("body", &self.body);
    }
}

impl Decode for ListActionsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListActionsParams")?;
        let params = Self {
            agent_id: object.required("agentId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListActionsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("agentId", &self.agent_id);
    }
}

impl Decode for GetActionParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetActionParams")?;
        let params = Self {
            agent_id: object.required("agentId")?,
            action_id: object.required("actionId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for GetActionParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("agentId", &self.agent_id);
        object.field("actionId", &self.action_id);
    }
}

impl Decode for UpdateActionParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateActionParams")?;
        let params = Self {
            agent_id: object.required("agentId")?,
            action_id: object.required("actionId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for UpdateActionParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("agentId", &self.agent_id);
        object.field("actionId", &self.action_id);
        object.field("body", &self.body);
    }
}

impl Decode for DeleteActionParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteActionParams")?;
        let params = Self {
            agent_id: object.required("agentId")?,
            action_id: object.required("actionId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for DeleteActionParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("agentId", &self.agent_id);
        object.field("actionId", &self.action_id);
    }
}

impl Decode for UpdateFollowupSettingsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateFollowupSettingsParams")?;
        let params = Self {
            agent_id: object.required("agentId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for UpdateFollowupSettingsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("agentId", &self.agent_id);
        object.field("body", &self.body);
    }
}

impl Decode for GetGenerationParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetGenerationParams")?;
        let params = Self {
            message_id: object.required("messageId")?,
            source: object.required("source")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for GetGenerationParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("messageId", &self.message_id);
        object.field("source", &self.source);
    }
}

impl_serde! {
    CreateAgentParams, SearchAgentsParams, GetAgentParams, UpdateAgentParams,
    DeleteAgentParams, CreateActionParams, ListActionsParams, GetActionParams,
    UpdateActionParams, DeleteActionParams, UpdateFollowupSettingsParams,
    GetGenerationParams,
}
