//! Implementations of serde's traits for the Conversation AI API.

use highlevel_runtime::{Decode, Encode, Node, Writer, impl_serde, open_enum_decode};

use super::{
    Action, ActionDetails, ActionFields, ActionList, ActionRef, ActionResponse,
    ActionType, AdvancedFollowupDetails, Agent, AgentGoal, AgentList, AgentMode,
    AgentSummary, AgentUpdate, AppointmentBookingDetails, Channel, DelayUnit,
    DeleteActionResponse, DeleteAgentResponse, DeletedAction, FaqChunk, FollowupScenario,
    FollowupSettings, FollowupSettingsUpdate, FollowupStep, FollowupTimezone,
    GenerationDetails, GenerationSource, HandoverReason, HistoryMessage,
    HumanHandOverDetails, NewAgent, SleepUnit, StopBotDetails, StopDetection,
    TransferBotDetails, TransferDetection, TriggerWorkflowDetails,
    UpdateContactFieldDetails, WaitUnit, WebsiteChunk, WorkingHours, WorkingInterval,
};

open_enum_decode! {
    GenerationSource,
}

impl Encode for Action {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("name", &self.name);
        object.field("type", &self.type_);
        object.field("agentId", &self.agent_id);
        object.field("details", &self.details);
    }
}

impl Encode for ActionRef {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("type", &self.type_);
    }
}

impl Decode for ActionFields {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ActionFields")?;
        Some(Self {
            type_: object.required("type")?,
            name: object.required("name")?,
            details: object.required("details")?,
            extra: object.extra(),
        })
    }
}

impl Decode for NewAgent {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("NewAgent")?;
        Some(Self {
            name: object.required("name")?,
            business_name: object.optional("businessName"),
            mode: object.optional("mode"),
            channels: object.optional("channels"),
            is_primary: object.optional("isPrimary"),
            wait_time: object.optional("waitTime"),
            wait_time_unit: object.optional("waitTimeUnit"),
            sleep_enabled: object.optional("sleepEnabled"),
            sleep_time: object.nullable("sleepTime"),
            sleep_time_unit: object.nullable("sleepTimeUnit"),
            personality: object.required("personality")?,
            goal: object.required("goal")?,
            instructions: object.required("instructions")?,
            auto_pilot_max_messages: object.optional("autoPilotMaxMessages"),
            knowledge_base_ids: object.optional("knowledgeBaseIds"),
            respond_to_images: object.optional("respondToImages"),
            respond_to_audio: object.optional("respondToAudio"),
            sleep_on_manual_message: object.optional("sleepOnManualMessage"),
            sleep_on_workflow_message: object.optional("sleepOnWorkflowMessage"),
            extra: object.extra(),
        })
    }
}

impl Encode for DeletedAction {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
    }
}

impl Encode for DeleteAgentResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("success", &self.success);
        object.field("id", &self.id);
    }
}

impl Encode for AgentSummary {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("name", &self.name);
        object.field("businessName", &self.business_name);
        object.field("mode", &self.mode);
        object.field("channels", &self.channels);
        object.field("waitTime", &self.wait_time);
        object.field("waitTimeUnit", &self.wait_time_unit);
        object.field("sleepEnabled", &self.sleep_enabled);
        object.field("sleepTime", &self.sleep_time);
        object.field("sleepTimeUnit", &self.sleep_time_unit);
        object.field("actions", &self.actions);
        object.field("isPrimary", &self.is_primary);
        object.field("autoPilotMaxMessages", &self.auto_pilot_max_messages);
        object.field("goal", &self.goal);
        object.field("knowledgeBaseIds", &self.knowledge_base_ids);
        object.field("createdAt", &self.created_at);
        object.field("updatedAt", &self.updated_at);
        object.field("sleepOnManualMessage", &self.sleep_on_manual_message);
        object.field("sleepOnWorkflowMessage", &self.sleep_on_workflow_message);
    }
}

impl Encode for Agent {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("name", &self.name);
        object.field("businessName", &self.business_name);
        object.field("mode", &self.mode);
        object.field("channels", &self.channels);
        object.field("waitTime", &self.wait_time);
        object.field("waitTimeUnit", &self.wait_time_unit);
        object.field("sleepEnabled", &self.sleep_enabled);
        object.field("sleepTime", &self.sleep_time);
        object.field("sleepTimeUnit", &self.sleep_time_unit);
        object.field("actions", &self.actions);
        object.field("isPrimary", &self.is_primary);
        object.field("autoPilotMaxMessages", &self.auto_pilot_max_messages);
        object.field("goal", &self.goal);
        object.field("personality", &self.personality);
        object.field("instructions", &self.instructions);
        object.field("knowledgeBaseIds", &self.knowledge_base_ids);
        object.field("sleepOnManualMessage", &self.sleep_on_manual_message);
        object.field("sleepOnWorkflowMessage", &self.sleep_on_workflow_message);
    }
}

impl Encode for GenerationDetails {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("prompt", &self.prompt);
        object.field("intent", &self.intent);
        object.field("responseMessage", &self.response_message);
        object.field("faqs", &self.faqs);
        object.field("website", &self.website);
        object.field("agentId", &self.agent_id);
        object.field("input", &self.input);
        object.field("actionLogs", &self.action_logs);
        object.field("history", &self.history);
        object.field("mode", &self.mode);
    }
}

impl Encode for AgentList {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("agents", &self.agents);
        object.field("totalCount", &self.total_count);
        object.field("count", &self.count);
    }
}

impl Decode for AgentUpdate {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("AgentUpdate")?;
        Some(Self {
            name: object.optional("name"),
            business_name: object.optional("businessName"),
            mode: object.optional("mode"),
            channels: object.optional("channels"),
            is_primary: object.optional("isPrimary"),
            wait_time: object.optional("waitTime"),
            wait_time_unit: object.optional("waitTimeUnit"),
            sleep_enabled: object.optional("sleepEnabled"),
            sleep_time: object.nullable("sleepTime"),
            sleep_time_unit: object.nullable("sleepTimeUnit"),
            personality: object.optional("personality"),
            goal: object.optional("goal"),
            instructions: object.optional("instructions"),
            auto_pilot_max_messages: object.required("autoPilotMaxMessages")?,
            knowledge_base_ids: object.optional("knowledgeBaseIds"),
            respond_to_images: object.optional("respondToImages"),
            respond_to_audio: object.optional("respondToAudio"),
            sleep_on_manual_message: object.optional("sleepOnManualMessage"),
            sleep_on_workflow_message: object.optional("sleepOnWorkflowMessage"),
            extra: object.extra(),
        })
    }
}

impl Decode for FollowupSettingsUpdate {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FollowupSettingsUpdate")?;
        Some(Self {
            action_ids: object.required("actionIds")?,
            followup_settings: object.required("followupSettings")?,
            extra: object.extra(),
        })
    }
}

impl Encode for ActionResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("data", &self.data);
        object.field("success", &self.success);
    }
}

impl Encode for DeleteActionResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("data", &self.data);
        object.field("success", &self.success);
    }
}

impl Encode for ActionList {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("data", &self.data);
        object.field("success", &self.success);
    }
}

impl Encode for AgentGoal {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("prompt", &self.prompt);
        object.field("type", &self.type_);
        object.field("actionId", &self.action_id);
    }
}

impl Encode for FaqChunk {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("content", &self.content);
        object.field("title", &self.title);
    }
}

impl Encode for WebsiteChunk {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("content", &self.content);
        object.field("url", &self.url);
    }
}

impl Encode for HistoryMessage {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("role", &self.role);
        object.field("content", &self.content);
    }
}

impl_serde! {
    ActionType, AgentMode, DelayUnit, SleepUnit, WaitUnit, Action, ActionRef,
    ActionFields, NewAgent, DeletedAction, DeleteAgentResponse, AgentSummary, Agent,
    GenerationDetails, FollowupStep, FollowupSettings, WorkingInterval, AgentList,
    AgentUpdate, FollowupSettingsUpdate, WorkingHours, AdvancedFollowupDetails,
    AppointmentBookingDetails, ActionResponse, DeleteActionResponse, ActionList,
    HumanHandOverDetails, StopBotDetails, TransferBotDetails, TriggerWorkflowDetails,
    UpdateContactFieldDetails, ActionDetails, Channel, AgentGoal, FaqChunk, WebsiteChunk,
    HistoryMessage, FollowupTimezone, FollowupScenario, HandoverReason, StopDetection,
    TransferDetection, GenerationSource,
}
