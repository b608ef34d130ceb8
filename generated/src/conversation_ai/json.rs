//! Reads and writes what the Conversation Ai API has for serde.

use highlevel_runtime::{Decode, Encode, Node, Writer, impl_serde};

use super::{
    CreateActionParams, CreateAgentParams, DeleteActionParams, DeleteAgentParams,
    GetActionByIdParams, GetAgentParams, GetGenerationDetailsParams, ListActionsParams,
    SearchAgentsParams, UpdateActionParams, UpdateAgentParams,
    UpdateFollowupSettingsParams,
};

impl Decode for CreateAgentParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateAgentParams")?;
        Some(Self {
            body: object.required("body")?,
        })
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
        Some(Self {
            start_after: object.optional("startAfter"),
            limit: object.optional("limit"),
            query: object.optional("query"),
        })
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
        Some(Self {
            agent_id: object.required("agentId")?,
        })
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
        Some(Self {
            agent_id: object.required("agentId")?,
            body: object.required("body")?,
        })
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
        Some(Self {
            agent_id: object.required("agentId")?,
        })
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
        Some(Self {
            agent_id: object.required("agentId")?,
            body: object.required("body")?,
        })
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
        Some(Self {
            agent_id: object.required("agentId")?,
        })
    }
}

impl Encode for ListActionsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("agentId", &self.agent_id);
    }
}

impl Decode for GetActionByIdParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetActionByIdParams")?;
        Some(Self {
            agent_id: object.required("agentId")?,
            action_id: object.required("actionId")?,
        })
    }
}

impl Encode for GetActionByIdParams {
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
        Some(Self {
            agent_id: object.required("agentId")?,
            action_id: object.required("actionId")?,
            body: object.required("body")?,
        })
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
        Some(Self {
            agent_id: object.required("agentId")?,
            action_id: object.required("actionId")?,
        })
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
        Some(Self {
            agent_id: object.required("agentId")?,
            body: object.required("body")?,
        })
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

impl Decode for GetGenerationDetailsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetGenerationDetailsParams")?;
        Some(Self {
            message_id: object.required("messageId")?,
            source: object.required("source")?,
        })
    }
}

impl Encode for GetGenerationDetailsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("messageId", &self.message_id);
        object.field("source", &self.source);
    }
}

impl_serde! {
    CreateAgentParams, SearchAgentsParams, GetAgentParams, UpdateAgentParams,
    DeleteAgentParams, CreateActionParams, ListActionsParams, GetActionByIdParams,
    UpdateActionParams, DeleteActionParams, UpdateFollowupSettingsParams,
    GetGenerationDetailsParams,
}
