//! Implementations of serde's traits for the Voice AI API.

use highlevel_runtime::{Decode, Encode, Node, Writer, impl_serde};

use super::operations::{
    CreateActionParams, CreateAgentParams, DeleteActionParams, DeleteAgentParams,
    GetActionParams, GetAgentParams, GetCallLogParams, ListAgentsParams,
    ListCallLogsParams, UpdateActionParams, UpdateAgentParams,
};
use super::{CallLog, CallLogList};

impl Encode for CallLog {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("contactId", &self.contact_id);
        object.field("agentId", &self.agent_id);
        object.field("isAgentDeleted", &self.is_agent_deleted);
        object.field("fromNumber", &self.from_number);
        object.field("createdAt", &self.created_at);
        object.field("duration", &self.duration);
        object.field("trialCall", &self.trial_call);
        object.field("executedCallActions", &self.executed_call_actions);
        object.field("summary", &self.summary);
        object.field("transcript", &self.transcript);
        object.field("translation", &self.translation);
        object.field("extractedData", &self.extracted_data);
        object.field("messageId", &self.message_id);
    }
}

impl Encode for CallLogList {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("total", &self.total);
        object.field("page", &self.page);
        object.field("pageSize", &self.page_size);
        object.field("callLogs", &self.call_logs);
    }
}

impl Decode for CreateActionParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateActionParams")?;
        let params = Self {
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
        object.field("body", &self.body);
    }
}

impl Decode for GetActionParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetActionParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
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
        object.field("locationId", &self.location_id);
        object.field("actionId", &self.action_id);
    }
}

impl Decode for UpdateActionParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateActionParams")?;
        let params = Self {
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
        object.field("actionId", &self.action_id);
        object.field("body", &self.body);
    }
}

impl Decode for DeleteActionParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteActionParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
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
        object.field("locationId", &self.location_id);
        object.field("agentId", &self.agent_id);
        object.field("actionId", &self.action_id);
    }
}

impl Decode for ListAgentsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListAgentsParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            page: object.optional("page"),
            page_size: object.optional("pageSize"),
            query: object.optional("query"),
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
        object.field("page", &self.page);
        object.field("pageSize", &self.page_size);
        object.field("query", &self.query);
    }
}

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

impl Decode for GetAgentParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetAgentParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
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
        object.field("locationId", &self.location_id);
        object.field("agentId", &self.agent_id);
    }
}

impl Decode for DeleteAgentParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteAgentParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
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
        object.field("locationId", &self.location_id);
        object.field("agentId", &self.agent_id);
    }
}

impl Decode for UpdateAgentParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateAgentParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
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
        object.field("locationId", &self.location_id);
        object.field("agentId", &self.agent_id);
        object.field("body", &self.body);
    }
}

impl Decode for ListCallLogsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListCallLogsParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            agent_id: object.optional("agentId"),
            contact_ids: object.optional("contactId"),
            call_type: object.optional("callType"),
            start_date: object.optional("startDate"),
            end_date: object.optional("endDate"),
            action_type: object.optional("actionType"),
            sort_by: object.optional("sortBy"),
            sort: object.optional("sort"),
            page: object.optional("page"),
            page_size: object.optional("pageSize"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListCallLogsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("agentId", &self.agent_id);
        object.field("contactId", &self.contact_ids);
        object.field("callType", &self.call_type);
        object.field("startDate", &self.start_date);
        object.field("endDate", &self.end_date);
        object.field("actionType", &self.action_type);
        object.field("sortBy", &self.sort_by);
        object.field("sort", &self.sort);
        object.field("page", &self.page);
        object.field("pageSize", &self.page_size);
    }
}

impl Decode for GetCallLogParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetCallLogParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            call_id: object.required("callId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for GetCallLogParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("callId", &self.call_id);
    }
}

impl_serde! {
    CallLog, CallLogList, CreateActionParams, GetActionParams, UpdateActionParams,
    DeleteActionParams, ListAgentsParams, CreateAgentParams, GetAgentParams,
    DeleteAgentParams, UpdateAgentParams, ListCallLogsParams, GetCallLogParams,
}
