//! What the versions of the Conversation Ai API have in common.

#[cfg(feature = "serde")]
mod json;

use highlevel_runtime::json::raw;
use highlevel_runtime::serde_json::{Map, Value};
use highlevel_runtime::{
    Alternative, Decode, Encode, Extra, IntoOptional, Node, Nullable, Writer, impl_debug,
    impl_default, impl_extra, open_enum,
};

use crate::{CalendarId, WorkflowId};

/// The documented schema `ActionDataDTO`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Action {
    /// Its id.
    ///
    /// Example: `actionId123`.
    pub id: Option<String>,
    /// Its name.
    ///
    /// Example: `Trigger Workflow`.
    pub name: Option<String>,
    /// The property `type`.
    pub type_: Option<ActionType>,
    /// The property `agentId`.
    ///
    /// Example: `agentId123`.
    pub agent_id: Option<String>,
    /// The property `details`.
    pub details: Option<ActionDetails>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for Action {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Action")?;
        Some(Self {
            id: object.optional("id"),
            name: object.optional("name"),
            type_: object.optional("type"),
            agent_id: object.optional("agentId"),
            details: object.optional("details"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `ActionsIdDto`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ActionRef {
    /// Its id.
    ///
    /// Example: `actionId123`.
    pub id: Option<String>,
    /// The property `type`.
    pub type_: Option<ActionType>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for ActionRef {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ActionRef")?;
        Some(Self {
            id: object.optional("id"),
            type_: object.optional("type"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `CreateActionDTO`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ActionSettings {
    /// The property `type`.
    pub type_: ActionType,
    /// Its name.
    ///
    /// Example: `Trigger a Workflow`.
    pub name: String,
    /// The property `details`.
    pub details: ActionDetails,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl ActionSettings {
    /// Makes a value from what is required.
    pub fn new(
        type_: ActionType,
        name: impl Into<String>,
        details: ActionDetails,
    ) -> Self {
        Self {
            type_,
            name: name.into(),
            details,
            extra: Extra::new(),
        }
    }
}

impl Encode for ActionSettings {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("type", &self.type_);
        object.field("name", &self.name);
        object.field("details", &self.details);
    }
}

/// The documented schema `CreateEmployeeDto`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NewAgent {
    /// Its name.
    ///
    /// Example: `John Doe`.
    pub name: String,
    /// The property `businessName`.
    ///
    /// Example: `Tech Corp`.
    pub business_name: Option<String>,
    /// The property `mode`.
    ///
    /// Default: `off`.
    pub mode: Option<AgentMode>,
    /// The property `channels`.
    pub channels: Option<Vec<Channel>>,
    /// The property `isPrimary`.
    ///
    /// Default: `false`.
    pub is_primary: Option<bool>,
    /// The property `waitTime`.
    ///
    /// Default: `2`.
    pub wait_time: Option<f64>,
    /// The property `waitTimeUnit`.
    ///
    /// Default: `seconds`.
    pub wait_time_unit: Option<WaitUnit>,
    /// The property `sleepEnabled`.
    ///
    /// Default: `false`.
    ///
    /// The documentation calls this deprecated.
    pub sleep_enabled: Option<bool>,
    /// The property `sleepTime`.
    ///
    /// Example: `2`.
    pub sleep_time: Option<Nullable<f64>>,
    /// The property `sleepTimeUnit`.
    pub sleep_time_unit: Option<Nullable<SleepUnit>>,
    /// The property `personality`.
    ///
    /// Example: `Friendly and helpful`.
    pub personality: String,
    /// The property `goal`.
    ///
    /// Example: `Assist customers with inquiries.`.
    pub goal: String,
    /// The property `instructions`.
    ///
    /// Example: `Provide customer service.`.
    pub instructions: String,
    /// The property `autoPilotMaxMessages`.
    ///
    /// Default: `75`.
    pub auto_pilot_max_messages: Option<i64>,
    /// The property `knowledgeBaseIds`.
    pub knowledge_base_ids: Option<Vec<String>>,
    /// The property `respondToImages`.
    ///
    /// Default: `false`.
    pub respond_to_images: Option<bool>,
    /// The property `respondToAudio`.
    ///
    /// Default: `false`.
    pub respond_to_audio: Option<bool>,
    /// The property `sleepOnManualMessage`.
    pub sleep_on_manual_message: Option<bool>,
    /// The property `sleepOnWorkflowMessage`.
    pub sleep_on_workflow_message: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl NewAgent {
    /// Makes a value from what is required.
    pub fn new(
        name: impl Into<String>,
        personality: impl Into<String>,
        goal: impl Into<String>,
        instructions: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            personality: personality.into(),
            goal: goal.into(),
            instructions: instructions.into(),
            business_name: None,
            mode: None,
            channels: None,
            is_primary: None,
            wait_time: None,
            wait_time_unit: None,
            sleep_enabled: None,
            sleep_time: None,
            sleep_time_unit: None,
            auto_pilot_max_messages: None,
            knowledge_base_ids: None,
            respond_to_images: None,
            respond_to_audio: None,
            sleep_on_manual_message: None,
            sleep_on_workflow_message: None,
            extra: Extra::new(),
        }
    }

    /// Sets `business_name`.
    #[must_use]
    pub fn business_name(mut self, value: impl IntoOptional<String>) -> Self {
        self.business_name = value.into_optional();
        self
    }

    /// Sets `mode`.
    #[must_use]
    pub fn mode(mut self, value: impl IntoOptional<AgentMode>) -> Self {
        self.mode = value.into_optional();
        self
    }

    /// Sets `channels`.
    #[must_use]
    pub fn channels(mut self, value: impl IntoOptional<Vec<Channel>>) -> Self {
        self.channels = value.into_optional();
        self
    }

    /// Sets `is_primary`.
    #[must_use]
    pub fn is_primary(mut self, value: impl IntoOptional<bool>) -> Self {
        self.is_primary = value.into_optional();
        self
    }

    /// Sets `wait_time`.
    #[must_use]
    pub fn wait_time(mut self, value: impl IntoOptional<f64>) -> Self {
        self.wait_time = value.into_optional();
        self
    }

    /// Sets `wait_time_unit`.
    #[must_use]
    pub fn wait_time_unit(mut self, value: impl IntoOptional<WaitUnit>) -> Self {
        self.wait_time_unit = value.into_optional();
        self
    }

    /// Sets `sleep_enabled`.
    #[must_use]
    pub fn sleep_enabled(mut self, value: impl IntoOptional<bool>) -> Self {
        self.sleep_enabled = value.into_optional();
        self
    }

    /// Sets `sleep_time`.
    #[must_use]
    pub fn sleep_time(mut self, value: impl IntoOptional<Nullable<f64>>) -> Self {
        self.sleep_time = value.into_optional();
        self
    }

    /// Sets `sleep_time_unit`.
    #[must_use]
    pub fn sleep_time_unit(
        mut self,
        value: impl IntoOptional<Nullable<SleepUnit>>,
    ) -> Self {
        self.sleep_time_unit = value.into_optional();
        self
    }

    /// Sets `auto_pilot_max_messages`.
    #[must_use]
    pub fn auto_pilot_max_messages(mut self, value: impl IntoOptional<i64>) -> Self {
        self.auto_pilot_max_messages = value.into_optional();
        self
    }

    /// Sets `knowledge_base_ids`.
    #[must_use]
    pub fn knowledge_base_ids(mut self, value: impl IntoOptional<Vec<String>>) -> Self {
        self.knowledge_base_ids = value.into_optional();
        self
    }

    /// Sets `respond_to_images`.
    #[must_use]
    pub fn respond_to_images(mut self, value: impl IntoOptional<bool>) -> Self {
        self.respond_to_images = value.into_optional();
        self
    }

    /// Sets `respond_to_audio`.
    #[must_use]
    pub fn respond_to_audio(mut self, value: impl IntoOptional<bool>) -> Self {
        self.respond_to_audio = value.into_optional();
        self
    }

    /// Sets `sleep_on_manual_message`.
    #[must_use]
    pub fn sleep_on_manual_message(mut self, value: impl IntoOptional<bool>) -> Self {
        self.sleep_on_manual_message = value.into_optional();
        self
    }

    /// Sets `sleep_on_workflow_message`.
    #[must_use]
    pub fn sleep_on_workflow_message(mut self, value: impl IntoOptional<bool>) -> Self {
        self.sleep_on_workflow_message = value.into_optional();
        self
    }
}

impl Encode for NewAgent {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("name", &self.name);
        object.field("businessName", &self.business_name);
        object.field("mode", &self.mode);
        object.field("channels", &self.channels);
        object.field("isPrimary", &self.is_primary);
        object.field("waitTime", &self.wait_time);
        object.field("waitTimeUnit", &self.wait_time_unit);
        object.field("sleepEnabled", &self.sleep_enabled);
        object.field("sleepTime", &self.sleep_time);
        object.field("sleepTimeUnit", &self.sleep_time_unit);
        object.field("personality", &self.personality);
        object.field("goal", &self.goal);
        object.field("instructions", &self.instructions);
        object.field("autoPilotMaxMessages", &self.auto_pilot_max_messages);
        object.field("knowledgeBaseIds", &self.knowledge_base_ids);
        object.field("respondToImages", &self.respond_to_images);
        object.field("respondToAudio", &self.respond_to_audio);
        object.field("sleepOnManualMessage", &self.sleep_on_manual_message);
        object.field("sleepOnWorkflowMessage", &self.sleep_on_workflow_message);
    }
}

/// The documented schema `DeleteActionDataDTO`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeletedAction {
    /// Its id.
    ///
    /// Example: `actionId123`.
    pub id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for DeletedAction {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeletedAction")?;
        Some(Self {
            id: object.optional("id"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `DeleteEmployeeResponseDTO`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeleteAgentResponse {
    /// Whether it succeeded.
    ///
    /// Also read from `succeeded`, `succeded`.
    pub success: Option<bool>,
    /// Its id.
    ///
    /// Example: `emp_123`.
    pub id: Option<String>,
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
            id: object.optional("id"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `EmployeeListItemDTO`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct AgentListItem {
    /// Its id.
    ///
    /// Example: `emp_123`.
    pub id: Option<String>,
    /// Its name.
    ///
    /// Example: `John Doe`.
    pub name: Option<String>,
    /// The property `businessName`.
    ///
    /// Example: `Tech Corp`.
    pub business_name: Option<String>,
    /// The property `mode`.
    pub mode: Option<AgentMode>,
    /// The property `channels`.
    ///
    /// Example: `["SMS","LIVE_CHAT"]`.
    pub channels: Vec<String>,
    /// The property `waitTime`.
    ///
    /// Example: `30`.
    pub wait_time: Option<f64>,
    /// The property `waitTimeUnit`.
    pub wait_time_unit: Option<WaitUnit>,
    /// The property `sleepEnabled`.
    ///
    /// The documentation calls this deprecated.
    pub sleep_enabled: Option<bool>,
    /// The property `sleepTime`.
    ///
    /// Example: `2`.
    pub sleep_time: Option<f64>,
    /// The property `sleepTimeUnit`.
    pub sleep_time_unit: Option<SleepUnit>,
    /// The property `actions`.
    pub actions: Vec<ActionRef>,
    /// The property `isPrimary`.
    pub is_primary: Option<bool>,
    /// The property `autoPilotMaxMessages`.
    ///
    /// Example: `25`.
    pub auto_pilot_max_messages: Option<i64>,
    /// The property `goal`.
    pub goal: Option<AgentGoal>,
    /// The property `knowledgeBaseIds`.
    ///
    /// Example: `["kb_123","kb_456"]`.
    pub knowledge_base_ids: Vec<String>,
    /// When it was created.
    ///
    /// Example: `2024-01-01T00:00:00Z`.
    pub created_at: Option<String>,
    /// When it was last changed.
    ///
    /// Example: `2024-01-01T00:00:00Z`.
    pub updated_at: Option<String>,
    /// The property `sleepOnManualMessage`.
    pub sleep_on_manual_message: Option<bool>,
    /// The property `sleepOnWorkflowMessage`.
    pub sleep_on_workflow_message: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for AgentListItem {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("AgentListItem")?;
        Some(Self {
            id: object.optional("id"),
            name: object.optional("name"),
            business_name: object.optional("businessName"),
            mode: object.optional("mode"),
            channels: object.list("channels"),
            wait_time: object.optional("waitTime"),
            wait_time_unit: object.optional("waitTimeUnit"),
            sleep_enabled: object.optional("sleepEnabled"),
            sleep_time: object.optional("sleepTime"),
            sleep_time_unit: object.optional("sleepTimeUnit"),
            actions: object.list("actions"),
            is_primary: object.optional("isPrimary"),
            auto_pilot_max_messages: object.optional("autoPilotMaxMessages"),
            goal: object.optional("goal"),
            knowledge_base_ids: object.list("knowledgeBaseIds"),
            created_at: object.optional("createdAt"),
            updated_at: object.optional("updatedAt"),
            sleep_on_manual_message: object.optional("sleepOnManualMessage"),
            sleep_on_workflow_message: object.optional("sleepOnWorkflowMessage"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `EmployeeResponseDTO`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Agent {
    /// Its id.
    ///
    /// Example: `emp_123`.
    pub id: Option<String>,
    /// Its name.
    ///
    /// Example: `John Doe`.
    pub name: Option<String>,
    /// The property `businessName`.
    ///
    /// Example: `Tech Corp`.
    pub business_name: Option<String>,
    /// The property `mode`.
    pub mode: Option<AgentMode>,
    /// The property `channels`.
    pub channels: Vec<Channel>,
    /// The property `waitTime`.
    ///
    /// Example: `30`.
    pub wait_time: Option<f64>,
    /// The property `waitTimeUnit`.
    pub wait_time_unit: Option<WaitUnit>,
    /// The property `sleepEnabled`.
    ///
    /// The documentation calls this deprecated.
    pub sleep_enabled: Option<bool>,
    /// The property `sleepTime`.
    ///
    /// Example: `2`.
    pub sleep_time: Option<f64>,
    /// The property `sleepTimeUnit`.
    pub sleep_time_unit: Option<SleepUnit>,
    /// The property `actions`.
    pub actions: Vec<ActionRef>,
    /// The property `isPrimary`.
    pub is_primary: Option<bool>,
    /// The property `autoPilotMaxMessages`.
    ///
    /// Example: `25`.
    pub auto_pilot_max_messages: Option<i64>,
    /// The property `goal`.
    ///
    /// Example: `Assist customers with inquiries`.
    pub goal: Option<String>,
    /// The property `personality`.
    ///
    /// Example: `Friendly and helpful`.
    pub personality: Option<String>,
    /// The property `instructions`.
    ///
    /// Example: `Provide excellent customer service`.
    pub instructions: Option<String>,
    /// The property `knowledgeBaseIds`.
    ///
    /// Example: `["kb_123","kb_456"]`.
    pub knowledge_base_ids: Vec<String>,
    /// The property `sleepOnManualMessage`.
    pub sleep_on_manual_message: Option<bool>,
    /// The property `sleepOnWorkflowMessage`.
    pub sleep_on_workflow_message: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for Agent {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Agent")?;
        Some(Self {
            id: object.optional("id"),
            name: object.optional("name"),
            business_name: object.optional("businessName"),
            mode: object.optional("mode"),
            channels: object.list("channels"),
            wait_time: object.optional("waitTime"),
            wait_time_unit: object.optional("waitTimeUnit"),
            sleep_enabled: object.optional("sleepEnabled"),
            sleep_time: object.optional("sleepTime"),
            sleep_time_unit: object.optional("sleepTimeUnit"),
            actions: object.list("actions"),
            is_primary: object.optional("isPrimary"),
            auto_pilot_max_messages: object.optional("autoPilotMaxMessages"),
            goal: object.optional("goal"),
            personality: object.optional("personality"),
            instructions: object.optional("instructions"),
            knowledge_base_ids: object.list("knowledgeBaseIds"),
            sleep_on_manual_message: object.optional("sleepOnManualMessage"),
            sleep_on_workflow_message: object.optional("sleepOnWorkflowMessage"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `FetchAIResponseDetailsResponseDTO`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GenerationDetails {
    /// The property `prompt`.
    pub prompt: Option<String>,
    /// The property `intent`.
    ///
    /// Example: `Assist customers with product inquiries and support`.
    pub intent: Option<String>,
    /// The property `responseMessage`.
    pub response_message: Option<String>,
    /// The property `faqs`.
    pub faqs: Vec<FaqChunk>,
    /// Pieces of web pages.
    pub website: Vec<WebsiteChunk>,
    /// The property `agentId`.
    ///
    /// Example: `emp_123`.
    pub agent_id: Option<String>,
    /// The property `input`.
    ///
    /// Example: `What is your return policy?`.
    pub input: Option<String>,
    /// The property `actionLogs`.
    pub action_logs: Vec<Map<String, Value>>,
    /// The property `history`.
    pub history: Vec<HistoryMessage>,
    /// The property `mode`.
    pub mode: Option<AgentMode>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl std::fmt::Debug for GenerationDetails {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("GenerationDetails")
            .field("prompt", &self.prompt)
            .field("intent", &self.intent)
            .field("response_message", &self.response_message)
            .field("faqs", &self.faqs)
            .field("website", &self.website)
            .field("agent_id", &self.agent_id)
            .field("input", &self.input)
            .field("action_logs", &raw(&self.action_logs))
            .field("history", &self.history)
            .field("mode", &self.mode)
            .field("extra", &self.extra)
            .finish()
    }
}

impl Decode for GenerationDetails {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GenerationDetails")?;
        Some(Self {
            prompt: object.optional("prompt"),
            intent: object.optional("intent"),
            response_message: object.optional("responseMessage"),
            faqs: object.list("faqs"),
            website: object.list("website"),
            agent_id: object.optional("agentId"),
            input: object.optional("input"),
            action_logs: object.list("actionLogs"),
            history: object.list("history"),
            mode: object.optional("mode"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `FollowupSequence`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct FollowupStep {
    /// Its id.
    ///
    /// Example: `1`.
    pub id: Option<i64>,
    /// The property `followupTimeUnit`.
    pub followup_time_unit: Option<DelayUnit>,
    /// The property `followupTime`.
    ///
    /// Example: `2`.
    pub followup_time: Option<f64>,
    /// The property `aiEnabledMessage`.
    ///
    /// Default: `true`.
    pub ai_enabled_message: Option<bool>,
    /// The property `triggerWorkflow`.
    ///
    /// Default: `false`.
    pub trigger_workflow: Option<bool>,
    /// The property `customMessage`.
    pub custom_message: Option<String>,
    /// The property `workflowId`.
    ///
    /// Example: `workflow789`.
    pub workflow_id: Option<WorkflowId>,
    /// The property `contactRequested`.
    pub contact_requested: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl FollowupStep {
    /// Makes a value from what is required.
    pub fn new(id: i64, followup_time_unit: DelayUnit, followup_time: f64) -> Self {
        Self {
            id: Some(id),
            followup_time_unit: Some(followup_time_unit),
            followup_time: Some(followup_time),
            ..Self::default()
        }
    }

    /// Sets `ai_enabled_message`.
    #[must_use]
    pub fn ai_enabled_message(mut self, value: impl IntoOptional<bool>) -> Self {
        self.ai_enabled_message = value.into_optional();
        self
    }

    /// Sets `trigger_workflow`.
    #[must_use]
    pub fn trigger_workflow(mut self, value: impl IntoOptional<bool>) -> Self {
        self.trigger_workflow = value.into_optional();
        self
    }

    /// Sets `custom_message`.
    #[must_use]
    pub fn custom_message(mut self, value: impl IntoOptional<String>) -> Self {
        self.custom_message = value.into_optional();
        self
    }

    /// Sets `workflow_id`.
    #[must_use]
    pub fn workflow_id(mut self, value: impl IntoOptional<WorkflowId>) -> Self {
        self.workflow_id = value.into_optional();
        self
    }

    /// Sets `contact_requested`.
    #[must_use]
    pub fn contact_requested(mut self, value: impl IntoOptional<bool>) -> Self {
        self.contact_requested = value.into_optional();
        self
    }
}

impl Decode for FollowupStep {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FollowupStep")?;
        Some(Self {
            id: object.optional("id"),
            followup_time_unit: object.optional("followupTimeUnit"),
            followup_time: object.optional("followupTime"),
            ai_enabled_message: object.optional("aiEnabledMessage"),
            trigger_workflow: object.optional("triggerWorkflow"),
            custom_message: object.optional("customMessage"),
            workflow_id: object.optional("workflowId"),
            contact_requested: object.optional("contactRequested"),
            extra: object.extra(),
        })
    }
}

impl Encode for FollowupStep {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("followupTimeUnit", &self.followup_time_unit);
        object.field("followupTime", &self.followup_time);
        object.field("aiEnabledMessage", &self.ai_enabled_message);
        object.field("triggerWorkflow", &self.trigger_workflow);
        object.field("customMessage", &self.custom_message);
        object.field("workflowId", &self.workflow_id);
        object.field("contactRequested", &self.contact_requested);
    }
}

/// The documented schema `FollowupSettings`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct FollowupSettings {
    /// The property `dynamicChannelSwitching`.
    ///
    /// Default: `true`.
    pub dynamic_channel_switching: Option<bool>,
    /// The property `followUpHours`.
    pub follow_up_hours: Option<bool>,
    /// The property `workingHours`.
    pub working_hours: Option<Vec<WorkingHours>>,
    /// The property `timezoneToUse`.
    pub timezone_to_use: Option<FollowupTimezone>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl FollowupSettings {
    /// Makes a value from what is required.
    pub fn new(dynamic_channel_switching: bool) -> Self {
        Self {
            dynamic_channel_switching: Some(dynamic_channel_switching),
            ..Self::default()
        }
    }

    /// Sets `follow_up_hours`.
    #[must_use]
    pub fn follow_up_hours(mut self, value: impl IntoOptional<bool>) -> Self {
        self.follow_up_hours = value.into_optional();
        self
    }

    /// Sets `working_hours`.
    #[must_use]
    pub fn working_hours(mut self, value: impl IntoOptional<Vec<WorkingHours>>) -> Self {
        self.working_hours = value.into_optional();
        self
    }

    /// Sets `timezone_to_use`.
    #[must_use]
    pub fn timezone_to_use(
        mut self,
        value: impl IntoOptional<FollowupTimezone>,
    ) -> Self {
        self.timezone_to_use = value.into_optional();
        self
    }
}

impl Decode for FollowupSettings {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FollowupSettings")?;
        Some(Self {
            dynamic_channel_switching: object.optional("dynamicChannelSwitching"),
            follow_up_hours: object.optional("followUpHours"),
            working_hours: object.optional("workingHours"),
            timezone_to_use: object.optional("timezoneToUse"),
            extra: object.extra(),
        })
    }
}

impl Encode for FollowupSettings {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("dynamicChannelSwitching", &self.dynamic_channel_switching);
        object.field("followUpHours", &self.follow_up_hours);
        object.field("workingHours", &self.working_hours);
        object.field("timezoneToUse", &self.timezone_to_use);
    }
}

/// The documented schema `Interval`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct WorkingInterval {
    /// The property `startHour`.
    ///
    /// Example: `9`.
    pub start_hour: Option<i64>,
    /// The property `startMinute`.
    ///
    /// Example: `0`.
    pub start_minute: Option<i64>,
    /// The property `endHour`.
    ///
    /// Example: `17`.
    pub end_hour: Option<i64>,
    /// The property `endMinute`.
    ///
    /// Example: `30`.
    pub end_minute: Option<i64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl WorkingInterval {
    /// Makes a value from what is required.
    pub fn new(
        start_hour: i64,
        start_minute: i64,
        end_hour: i64,
        end_minute: i64,
    ) -> Self {
        Self {
            start_hour: Some(start_hour),
            start_minute: Some(start_minute),
            end_hour: Some(end_hour),
            end_minute: Some(end_minute),
            ..Self::default()
        }
    }
}

impl Decode for WorkingInterval {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("WorkingInterval")?;
        Some(Self {
            start_hour: object.optional("startHour"),
            start_minute: object.optional("startMinute"),
            end_hour: object.optional("endHour"),
            end_minute: object.optional("endMinute"),
            extra: object.extra(),
        })
    }
}

impl Encode for WorkingInterval {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("startHour", &self.start_hour);
        object.field("startMinute", &self.start_minute);
        object.field("endHour", &self.end_hour);
        object.field("endMinute", &self.end_minute);
    }
}

/// The documented schema `SearchEmployeeResponseDTO`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct AgentList {
    /// The property `agents`.
    pub agents: Vec<AgentListItem>,
    /// The property `totalCount`.
    ///
    /// Example: `100`.
    pub total_count: Option<i64>,
    /// The property `count`.
    ///
    /// Example: `25`.
    pub count: Option<i64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for AgentList {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("AgentList")?;
        Some(Self {
            agents: object.list("agents"),
            total_count: object.optional("totalCount"),
            count: object.optional("count"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `UpdateEmployeeDto`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct AgentEdit {
    /// Its name.
    ///
    /// Example: `John Doe`.
    pub name: Option<String>,
    /// The property `businessName`.
    ///
    /// Example: `Tech Corp`.
    pub business_name: Option<String>,
    /// The property `mode`.
    pub mode: Option<AgentMode>,
    /// The property `channels`.
    pub channels: Option<Vec<Channel>>,
    /// The property `isPrimary`.
    pub is_primary: Option<bool>,
    /// The property `waitTime`.
    ///
    /// Example: `30`.
    pub wait_time: Option<f64>,
    /// The property `waitTimeUnit`.
    pub wait_time_unit: Option<WaitUnit>,
    /// The property `sleepEnabled`.
    ///
    /// The documentation calls this deprecated.
    pub sleep_enabled: Option<bool>,
    /// The property `sleepTime`.
    ///
    /// Example: `10`.
    pub sleep_time: Option<Nullable<f64>>,
    /// The property `sleepTimeUnit`.
    pub sleep_time_unit: Option<Nullable<SleepUnit>>,
    /// The property `personality`.
    pub personality: Option<String>,
    /// The property `goal`.
    pub goal: Option<String>,
    /// The property `instructions`.
    ///
    /// Example: `Provide excellent customer service.`.
    pub instructions: Option<String>,
    /// The property `autoPilotMaxMessages`.
    ///
    /// Default: `75`.
    pub auto_pilot_max_messages: i64,
    /// The property `knowledgeBaseIds`.
    pub knowledge_base_ids: Option<Vec<String>>,
    /// The property `respondToImages`.
    ///
    /// Default: `false`.
    pub respond_to_images: Option<bool>,
    /// The property `respondToAudio`.
    ///
    /// Default: `false`.
    pub respond_to_audio: Option<bool>,
    /// The property `sleepOnManualMessage`.
    pub sleep_on_manual_message: Option<bool>,
    /// The property `sleepOnWorkflowMessage`.
    pub sleep_on_workflow_message: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl AgentEdit {
    /// Makes a value from what is required.
    pub fn new(auto_pilot_max_messages: i64) -> Self {
        Self {
            auto_pilot_max_messages,
            name: None,
            business_name: None,
            mode: None,
            channels: None,
            is_primary: None,
            wait_time: None,
            wait_time_unit: None,
            sleep_enabled: None,
            sleep_time: None,
            sleep_time_unit: None,
            personality: None,
            goal: None,
            instructions: None,
            knowledge_base_ids: None,
            respond_to_images: None,
            respond_to_audio: None,
            sleep_on_manual_message: None,
            sleep_on_workflow_message: None,
            extra: Extra::new(),
        }
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl IntoOptional<String>) -> Self {
        self.name = value.into_optional();
        self
    }

    /// Sets `business_name`.
    #[must_use]
    pub fn business_name(mut self, value: impl IntoOptional<String>) -> Self {
        self.business_name = value.into_optional();
        self
    }

    /// Sets `mode`.
    #[must_use]
    pub fn mode(mut self, value: impl IntoOptional<AgentMode>) -> Self {
        self.mode = value.into_optional();
        self
    }

    /// Sets `channels`.
    #[must_use]
    pub fn channels(mut self, value: impl IntoOptional<Vec<Channel>>) -> Self {
        self.channels = value.into_optional();
        self
    }

    /// Sets `is_primary`.
    #[must_use]
    pub fn is_primary(mut self, value: impl IntoOptional<bool>) -> Self {
        self.is_primary = value.into_optional();
        self
    }

    /// Sets `wait_time`.
    #[must_use]
    pub fn wait_time(mut self, value: impl IntoOptional<f64>) -> Self {
        self.wait_time = value.into_optional();
        self
    }

    /// Sets `wait_time_unit`.
    #[must_use]
    pub fn wait_time_unit(mut self, value: impl IntoOptional<WaitUnit>) -> Self {
        self.wait_time_unit = value.into_optional();
        self
    }

    /// Sets `sleep_enabled`.
    #[must_use]
    pub fn sleep_enabled(mut self, value: impl IntoOptional<bool>) -> Self {
        self.sleep_enabled = value.into_optional();
        self
    }

    /// Sets `sleep_time`.
    #[must_use]
    pub fn sleep_time(mut self, value: impl IntoOptional<Nullable<f64>>) -> Self {
        self.sleep_time = value.into_optional();
        self
    }

    /// Sets `sleep_time_unit`.
    #[must_use]
    pub fn sleep_time_unit(
        mut self,
        value: impl IntoOptional<Nullable<SleepUnit>>,
    ) -> Self {
        self.sleep_time_unit = value.into_optional();
        self
    }

    /// Sets `personality`.
    #[must_use]
    pub fn personality(mut self, value: impl IntoOptional<String>) -> Self {
        self.personality = value.into_optional();
        self
    }

    /// Sets `goal`.
    #[must_use]
    pub fn goal(mut self, value: impl IntoOptional<String>) -> Self {
        self.goal = value.into_optional();
        self
    }

    /// Sets `instructions`.
    #[must_use]
    pub fn instructions(mut self, value: impl IntoOptional<String>) -> Self {
        self.instructions = value.into_optional();
        self
    }

    /// Sets `knowledge_base_ids`.
    #[must_use]
    pub fn knowledge_base_ids(mut self, value: impl IntoOptional<Vec<String>>) -> Self {
        self.knowledge_base_ids = value.into_optional();
        self
    }

    /// Sets `respond_to_images`.
    #[must_use]
    pub fn respond_to_images(mut self, value: impl IntoOptional<bool>) -> Self {
        self.respond_to_images = value.into_optional();
        self
    }

    /// Sets `respond_to_audio`.
    #[must_use]
    pub fn respond_to_audio(mut self, value: impl IntoOptional<bool>) -> Self {
        self.respond_to_audio = value.into_optional();
        self
    }

    /// Sets `sleep_on_manual_message`.
    #[must_use]
    pub fn sleep_on_manual_message(mut self, value: impl IntoOptional<bool>) -> Self {
        self.sleep_on_manual_message = value.into_optional();
        self
    }

    /// Sets `sleep_on_workflow_message`.
    #[must_use]
    pub fn sleep_on_workflow_message(mut self, value: impl IntoOptional<bool>) -> Self {
        self.sleep_on_workflow_message = value.into_optional();
        self
    }
}

impl Encode for AgentEdit {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("name", &self.name);
        object.field("businessName", &self.business_name);
        object.field("mode", &self.mode);
        object.field("channels", &self.channels);
        object.field("isPrimary", &self.is_primary);
        object.field("waitTime", &self.wait_time);
        object.field("waitTimeUnit", &self.wait_time_unit);
        object.field("sleepEnabled", &self.sleep_enabled);
        object.field("sleepTime", &self.sleep_time);
        object.field("sleepTimeUnit", &self.sleep_time_unit);
        object.field("personality", &self.personality);
        object.field("goal", &self.goal);
        object.field("instructions", &self.instructions);
        object.field("autoPilotMaxMessages", &self.auto_pilot_max_messages);
        object.field("knowledgeBaseIds", &self.knowledge_base_ids);
        object.field("respondToImages", &self.respond_to_images);
        object.field("respondToAudio", &self.respond_to_audio);
        object.field("sleepOnManualMessage", &self.sleep_on_manual_message);
        object.field("sleepOnWorkflowMessage", &self.sleep_on_workflow_message);
    }
}

/// The documented schema `UpdateFollowupSettingsDTO`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateFollowupSettingsBody {
    /// The property `actionIds`.
    ///
    /// Example: `["edxcfghbnjkimd"]`.
    pub action_ids: Vec<String>,
    /// The property `followupSettings`.
    pub followup_settings: FollowupSettings,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl UpdateFollowupSettingsBody {
    /// Makes a value from what is required.
    pub fn new(
        action_ids: impl IntoIterator<Item = impl Into<String>>,
        followup_settings: FollowupSettings,
    ) -> Self {
        Self {
            action_ids: action_ids.into_iter().map(Into::into).collect(),
            followup_settings,
            extra: Extra::new(),
        }
    }
}

impl Encode for UpdateFollowupSettingsBody {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("actionIds", &self.action_ids);
        object.field("followupSettings", &self.followup_settings);
    }
}

/// The documented schema `WorkingHours`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct WorkingHours {
    /// The property `dayOfTheWeek`.
    ///
    /// Example: `1`.
    pub day_of_the_week: Option<i64>,
    /// The property `intervals`.
    pub intervals: Option<Vec<WorkingInterval>>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl WorkingHours {
    /// Makes a value from what is required.
    pub fn new(day_of_the_week: i64) -> Self {
        Self {
            day_of_the_week: Some(day_of_the_week),
            ..Self::default()
        }
    }

    /// Sets `intervals`.
    #[must_use]
    pub fn intervals(mut self, value: impl IntoOptional<Vec<WorkingInterval>>) -> Self {
        self.intervals = value.into_optional();
        self
    }
}

impl Decode for WorkingHours {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("WorkingHours")?;
        Some(Self {
            day_of_the_week: object.optional("dayOfTheWeek"),
            intervals: object.optional("intervals"),
            extra: object.extra(),
        })
    }
}

impl Encode for WorkingHours {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("dayOfTheWeek", &self.day_of_the_week);
        object.field("intervals", &self.intervals);
    }
}

/// The documented schema `advancedFollowupDto`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct AdvancedFollowupDetails {
    /// The property `enabled`.
    pub enabled: Option<bool>,
    /// The property `scenarioId`.
    pub scenario_id: Option<FollowupScenario>,
    /// The property `followupSequence`.
    pub followup_sequence: Vec<FollowupStep>,
    /// The property `followupSettings`.
    pub followup_settings: Option<FollowupSettings>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl AdvancedFollowupDetails {
    /// Makes a value from what is required.
    pub fn new(
        enabled: bool,
        scenario_id: FollowupScenario,
        followup_sequence: impl IntoIterator<Item = FollowupStep>,
    ) -> Self {
        Self {
            enabled: Some(enabled),
            scenario_id: Some(scenario_id),
            followup_sequence: followup_sequence.into_iter().collect(),
            ..Self::default()
        }
    }

    /// Sets `followup_settings`.
    #[must_use]
    pub fn followup_settings(
        mut self,
        value: impl IntoOptional<FollowupSettings>,
    ) -> Self {
        self.followup_settings = value.into_optional();
        self
    }
}

impl Decode for AdvancedFollowupDetails {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("AdvancedFollowupDetails")?;
        Some(Self {
            enabled: object.optional("enabled"),
            scenario_id: object.optional("scenarioId"),
            followup_sequence: object.list("followupSequence"),
            followup_settings: object.optional("followupSettings"),
            extra: object.extra(),
        })
    }
}

impl Encode for AdvancedFollowupDetails {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("enabled", &self.enabled);
        object.field("scenarioId", &self.scenario_id);
        object.field("followupSequence", &self.followup_sequence);
        object.field("followupSettings", &self.followup_settings);
    }
}

/// The documented schema `appointmentBookingDto`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct AppointmentBookingDetails {
    /// The property `actionId`.
    ///
    /// Example: `action123`.
    pub action_id: Option<String>,
    /// Id of the calendar.
    ///
    /// Example: `calendar123`.
    pub calendar_id: Option<CalendarId>,
    /// The property `onlySendLink`.
    pub only_send_link: Option<bool>,
    /// The property `triggerWorkflow`.
    pub trigger_workflow: Option<bool>,
    /// The property `workflowIds`.
    ///
    /// Example: `["workflow123"]`.
    pub workflow_ids: Option<Vec<WorkflowId>>,
    /// The property `sleepAfterBooking`.
    pub sleep_after_booking: Option<bool>,
    /// The property `sleepTimeUnit`.
    pub sleep_time_unit: Option<DelayUnit>,
    /// The property `sleepTime`.
    ///
    /// Example: `24`.
    pub sleep_time: Option<f64>,
    /// The property `transferBot`.
    pub transfer_bot: Option<bool>,
    /// The property `transferAgent`.
    ///
    /// Example: `employee456`.
    pub transfer_agent: Option<String>,
    /// The property `rescheduleEnabled`.
    ///
    /// Default: `false`.
    pub reschedule_enabled: Option<bool>,
    /// The property `cancelEnabled`.
    ///
    /// Default: `false`.
    pub cancel_enabled: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl AppointmentBookingDetails {
    /// Makes a value from what is required.
    #[allow(
        clippy::fn_params_excessive_bools,
        reason = "the documentation requires all of them"
    )]
    pub fn new(
        calendar_id: impl Into<CalendarId>,
        only_send_link: bool,
        trigger_workflow: bool,
        sleep_after_booking: bool,
        transfer_bot: bool,
        reschedule_enabled: bool,
        cancel_enabled: bool,
    ) -> Self {
        Self {
            calendar_id: Some(calendar_id.into()),
            only_send_link: Some(only_send_link),
            trigger_workflow: Some(trigger_workflow),
            sleep_after_booking: Some(sleep_after_booking),
            transfer_bot: Some(transfer_bot),
            reschedule_enabled: Some(reschedule_enabled),
            cancel_enabled: Some(cancel_enabled),
            ..Self::default()
        }
    }

    /// Sets `action_id`.
    #[must_use]
    pub fn action_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.action_id = value.into_optional();
        self
    }

    /// Sets `workflow_ids`.
    #[must_use]
    pub fn workflow_ids(mut self, value: impl IntoOptional<Vec<WorkflowId>>) -> Self {
        self.workflow_ids = value.into_optional();
        self
    }

    /// Sets `sleep_time_unit`.
    #[must_use]
    pub fn sleep_time_unit(mut self, value: impl IntoOptional<DelayUnit>) -> Self {
        self.sleep_time_unit = value.into_optional();
        self
    }

    /// Sets `sleep_time`.
    #[must_use]
    pub fn sleep_time(mut self, value: impl IntoOptional<f64>) -> Self {
        self.sleep_time = value.into_optional();
        self
    }

    /// Sets `transfer_agent`.
    #[must_use]
    pub fn transfer_agent(mut self, value: impl IntoOptional<String>) -> Self {
        self.transfer_agent = value.into_optional();
        self
    }
}

impl Decode for AppointmentBookingDetails {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("AppointmentBookingDetails")?;
        Some(Self {
            action_id: object.optional("actionId"),
            calendar_id: object.optional("calendarId"),
            only_send_link: object.optional("onlySendLink"),
            trigger_workflow: object.optional("triggerWorkflow"),
            workflow_ids: object.optional("workflowIds"),
            sleep_after_booking: object.optional("sleepAfterBooking"),
            sleep_time_unit: object.optional("sleepTimeUnit"),
            sleep_time: object.optional("sleepTime"),
            transfer_bot: object.optional("transferBot"),
            transfer_agent: object.optional("transferAgent"),
            reschedule_enabled: object.optional("rescheduleEnabled"),
            cancel_enabled: object.optional("cancelEnabled"),
            extra: object.extra(),
        })
    }
}

impl Encode for AppointmentBookingDetails {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("actionId", &self.action_id);
        object.field("calendarId", &self.calendar_id);
        object.field("onlySendLink", &self.only_send_link);
        object.field("triggerWorkflow", &self.trigger_workflow);
        object.field("workflowIds", &self.workflow_ids);
        object.field("sleepAfterBooking", &self.sleep_after_booking);
        object.field("sleepTimeUnit", &self.sleep_time_unit);
        object.field("sleepTime", &self.sleep_time);
        object.field("transferBot", &self.transfer_bot);
        object.field("transferAgent", &self.transfer_agent);
        object.field("rescheduleEnabled", &self.reschedule_enabled);
        object.field("cancelEnabled", &self.cancel_enabled);
    }
}

/// The documented schema `createActionResponseDTO`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ActionResponse {
    /// The property `data`.
    pub data: Option<Action>,
    /// Whether it succeeded.
    ///
    /// Also read from `succeeded`, `succeded`.
    pub success: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for ActionResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ActionResponse")?;
        Some(Self {
            data: object.optional("data"),
            success: object
                .optional(object.present_name(&["success", "succeeded", "succeded"])),
            extra: object.extra(),
        })
    }
}

/// The documented schema `deleteActionResponseDTO`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeleteActionResponse {
    /// The property `data`.
    pub data: Option<DeletedAction>,
    /// Whether it succeeded.
    ///
    /// Also read from `succeeded`, `succeded`.
    pub success: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for DeleteActionResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteActionResponse")?;
        Some(Self {
            data: object.optional("data"),
            success: object
                .optional(object.present_name(&["success", "succeeded", "succeded"])),
            extra: object.extra(),
        })
    }
}

/// The documented schema `fetchActionsForEmployeeResponseDTO`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ActionListResponse {
    /// The property `data`.
    pub data: Vec<Action>,
    /// Whether it succeeded.
    ///
    /// Also read from `succeeded`, `succeded`.
    pub success: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for ActionListResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ActionListResponse")?;
        Some(Self {
            data: object.list("data"),
            success: object
                .optional(object.present_name(&["success", "succeeded", "succeded"])),
            extra: object.extra(),
        })
    }
}

/// The documented schema `humanHandOverDto`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct HumanHandOverDetails {
    /// The property `enabled`.
    pub enabled: Option<bool>,
    /// The property `triggerCondition`.
    pub trigger_condition: Option<String>,
    /// The property `examples`.
    ///
    /// Example: `["speak to human","talk to agent","need help from person"]`.
    pub examples: Option<Vec<String>>,
    /// The property `assignToUserId`.
    ///
    /// Example: `user123`.
    pub assign_to_user_id: Option<String>,
    /// The property `skipAssignToUser`.
    pub skip_assign_to_user: Option<bool>,
    /// The property `createTask`.
    pub create_task: Option<bool>,
    /// The property `reactivateEnabled`.
    pub reactivate_enabled: Option<bool>,
    /// The property `sleepTimeUnit`.
    pub sleep_time_unit: Option<DelayUnit>,
    /// The property `sleepTime`.
    ///
    /// Example: `24`.
    pub sleep_time: Option<f64>,
    /// The property `finalMessage`.
    pub final_message: Option<String>,
    /// The property `tags`.
    ///
    /// Example: `["escalated","human-requested"]`.
    pub tags: Option<Vec<String>>,
    /// The property `handoverType`.
    pub handover_type: Option<HandoverReason>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl HumanHandOverDetails {
    /// Makes a value from what is required.
    pub fn new(
        enabled: bool,
        trigger_condition: impl Into<String>,
        reactivate_enabled: bool,
        final_message: impl Into<String>,
        handover_type: HandoverReason,
    ) -> Self {
        Self {
            enabled: Some(enabled),
            trigger_condition: Some(trigger_condition.into()),
            reactivate_enabled: Some(reactivate_enabled),
            final_message: Some(final_message.into()),
            handover_type: Some(handover_type),
            ..Self::default()
        }
    }

    /// Sets `examples`.
    #[must_use]
    pub fn examples(mut self, value: impl IntoOptional<Vec<String>>) -> Self {
        self.examples = value.into_optional();
        self
    }

    /// Sets `assign_to_user_id`.
    #[must_use]
    pub fn assign_to_user_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.assign_to_user_id = value.into_optional();
        self
    }

    /// Sets `skip_assign_to_user`.
    #[must_use]
    pub fn skip_assign_to_user(mut self, value: impl IntoOptional<bool>) -> Self {
        self.skip_assign_to_user = value.into_optional();
        self
    }

    /// Sets `create_task`.
    #[must_use]
    pub fn create_task(mut self, value: impl IntoOptional<bool>) -> Self {
        self.create_task = value.into_optional();
        self
    }

    /// Sets `sleep_time_unit`.
    #[must_use]
    pub fn sleep_time_unit(mut self, value: impl IntoOptional<DelayUnit>) -> Self {
        self.sleep_time_unit = value.into_optional();
        self
    }

    /// Sets `sleep_time`.
    #[must_use]
    pub fn sleep_time(mut self, value: impl IntoOptional<f64>) -> Self {
        self.sleep_time = value.into_optional();
        self
    }

    /// Sets `tags`.
    #[must_use]
    pub fn tags(mut self, value: impl IntoOptional<Vec<String>>) -> Self {
        self.tags = value.into_optional();
        self
    }
}

impl Decode for HumanHandOverDetails {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("HumanHandOverDetails")?;
        Some(Self {
            enabled: object.optional("enabled"),
            trigger_condition: object.optional("triggerCondition"),
            examples: object.optional("examples"),
            assign_to_user_id: object.optional("assignToUserId"),
            skip_assign_to_user: object.optional("skipAssignToUser"),
            create_task: object.optional("createTask"),
            reactivate_enabled: object.optional("reactivateEnabled"),
            sleep_time_unit: object.optional("sleepTimeUnit"),
            sleep_time: object.optional("sleepTime"),
            final_message: object.optional("finalMessage"),
            tags: object.optional("tags"),
            handover_type: object.optional("handoverType"),
            extra: object.extra(),
        })
    }
}

impl Encode for HumanHandOverDetails {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("enabled", &self.enabled);
        object.field("triggerCondition", &self.trigger_condition);
        object.field("examples", &self.examples);
        object.field("assignToUserId", &self.assign_to_user_id);
        object.field("skipAssignToUser", &self.skip_assign_to_user);
        object.field("createTask", &self.create_task);
        object.field("reactivateEnabled", &self.reactivate_enabled);
        object.field("sleepTimeUnit", &self.sleep_time_unit);
        object.field("sleepTime", &self.sleep_time);
        object.field("finalMessage", &self.final_message);
        object.field("tags", &self.tags);
        object.field("handoverType", &self.handover_type);
    }
}

/// The documented schema `stopBotDto`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct StopBotDetails {
    /// The property `stopBotDetectionType`.
    pub stop_bot_detection_type: Option<StopDetection>,
    /// The property `stopBotTriggerCondition`.
    pub stop_bot_trigger_condition: Option<String>,
    /// The property `reactivateEnabled`.
    pub reactivate_enabled: Option<bool>,
    /// The property `sleepTimeUnit`.
    pub sleep_time_unit: Option<DelayUnit>,
    /// The property `sleepTime`.
    ///
    /// Example: `24`.
    pub sleep_time: Option<f64>,
    /// The property `enabled`.
    pub enabled: Option<bool>,
    /// The property `stopBotExamples`.
    ///
    /// Example: `["goodbye","thank you","no more questions"]`.
    pub stop_bot_examples: Vec<String>,
    /// The property `finalMessage`.
    pub final_message: Option<String>,
    /// The property `tags`.
    ///
    /// Example: `["resolved","no-response"]`.
    pub tags: Option<Vec<String>>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl StopBotDetails {
    /// Makes a value from what is required.
    pub fn new(
        stop_bot_detection_type: StopDetection,
        stop_bot_trigger_condition: impl Into<String>,
        reactivate_enabled: bool,
        enabled: bool,
        stop_bot_examples: impl IntoIterator<Item = impl Into<String>>,
        final_message: impl Into<String>,
    ) -> Self {
        Self {
            stop_bot_detection_type: Some(stop_bot_detection_type),
            stop_bot_trigger_condition: Some(stop_bot_trigger_condition.into()),
            reactivate_enabled: Some(reactivate_enabled),
            enabled: Some(enabled),
            stop_bot_examples: stop_bot_examples.into_iter().map(Into::into).collect(),
            final_message: Some(final_message.into()),
            ..Self::default()
        }
    }

    /// Sets `sleep_time_unit`.
    #[must_use]
    pub fn sleep_time_unit(mut self, value: impl IntoOptional<DelayUnit>) -> Self {
        self.sleep_time_unit = value.into_optional();
        self
    }

    /// Sets `sleep_time`.
    #[must_use]
    pub fn sleep_time(mut self, value: impl IntoOptional<f64>) -> Self {
        self.sleep_time = value.into_optional();
        self
    }

    /// Sets `tags`.
    #[must_use]
    pub fn tags(mut self, value: impl IntoOptional<Vec<String>>) -> Self {
        self.tags = value.into_optional();
        self
    }
}

impl Decode for StopBotDetails {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("StopBotDetails")?;
        Some(Self {
            stop_bot_detection_type: object.optional("stopBotDetectionType"),
            stop_bot_trigger_condition: object.optional("stopBotTriggerCondition"),
            reactivate_enabled: object.optional("reactivateEnabled"),
            sleep_time_unit: object.optional("sleepTimeUnit"),
            sleep_time: object.optional("sleepTime"),
            enabled: object.optional("enabled"),
            stop_bot_examples: object.list("stopBotExamples"),
            final_message: object.optional("finalMessage"),
            tags: object.optional("tags"),
            extra: object.extra(),
        })
    }
}

impl Encode for StopBotDetails {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("stopBotDetectionType", &self.stop_bot_detection_type);
        object.field("stopBotTriggerCondition", &self.stop_bot_trigger_condition);
        object.field("reactivateEnabled", &self.reactivate_enabled);
        object.field("sleepTimeUnit", &self.sleep_time_unit);
        object.field("sleepTime", &self.sleep_time);
        object.field("enabled", &self.enabled);
        object.field("stopBotExamples", &self.stop_bot_examples);
        object.field("finalMessage", &self.final_message);
        object.field("tags", &self.tags);
    }
}

/// The documented schema `transferBotDto`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct TransferBotDetails {
    /// The property `transferBotType`.
    pub transfer_bot_type: Option<TransferDetection>,
    /// The property `transferToBot`.
    ///
    /// Example: `employee789`.
    pub transfer_to_bot: Option<String>,
    /// The property `enabled`.
    pub enabled: Option<bool>,
    /// The property `transferBotTriggerCondition`.
    pub transfer_bot_trigger_condition: Option<String>,
    /// The property `transferBotExamples`.
    pub transfer_bot_examples: Option<Vec<String>>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl TransferBotDetails {
    /// Makes a value from what is required.
    pub fn new(
        transfer_bot_type: TransferDetection,
        transfer_to_bot: impl Into<String>,
        enabled: bool,
    ) -> Self {
        Self {
            transfer_bot_type: Some(transfer_bot_type),
            transfer_to_bot: Some(transfer_to_bot.into()),
            enabled: Some(enabled),
            ..Self::default()
        }
    }

    /// Sets `transfer_bot_trigger_condition`.
    #[must_use]
    pub fn transfer_bot_trigger_condition(
        mut self,
        value: impl IntoOptional<String>,
    ) -> Self {
        self.transfer_bot_trigger_condition = value.into_optional();
        self
    }

    /// Sets `transfer_bot_examples`.
    #[must_use]
    pub fn transfer_bot_examples(
        mut self,
        value: impl IntoOptional<Vec<String>>,
    ) -> Self {
        self.transfer_bot_examples = value.into_optional();
        self
    }
}

impl Decode for TransferBotDetails {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("TransferBotDetails")?;
        Some(Self {
            transfer_bot_type: object.optional("transferBotType"),
            transfer_to_bot: object.optional("transferToBot"),
            enabled: object.optional("enabled"),
            transfer_bot_trigger_condition: object
                .optional("transferBotTriggerCondition"),
            transfer_bot_examples: object.optional("transferBotExamples"),
            extra: object.extra(),
        })
    }
}

impl Encode for TransferBotDetails {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("transferBotType", &self.transfer_bot_type);
        object.field("transferToBot", &self.transfer_to_bot);
        object.field("enabled", &self.enabled);
        object
            .field("transferBotTriggerCondition", &self.transfer_bot_trigger_condition);
        object.field("transferBotExamples", &self.transfer_bot_examples);
    }
}

/// The documented schema `triggerWorkflowDto`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct TriggerWorkflowDetails {
    /// The property `workflowIds`.
    ///
    /// Example: `["workflow123","workflow456"]`.
    pub workflow_ids: Vec<WorkflowId>,
    /// The property `triggerCondition`.
    ///
    /// Example: `When user requests appointment`.
    pub trigger_condition: Option<String>,
    /// The property `triggerMessage`.
    ///
    /// Example: `Workflow triggered successfully`.
    pub trigger_message: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl TriggerWorkflowDetails {
    /// Makes a value from what is required.
    pub fn new(
        workflow_ids: impl IntoIterator<Item = impl Into<WorkflowId>>,
        trigger_condition: impl Into<String>,
    ) -> Self {
        Self {
            workflow_ids: workflow_ids.into_iter().map(Into::into).collect(),
            trigger_condition: Some(trigger_condition.into()),
            ..Self::default()
        }
    }

    /// Sets `trigger_message`.
    #[must_use]
    pub fn trigger_message(mut self, value: impl IntoOptional<String>) -> Self {
        self.trigger_message = value.into_optional();
        self
    }
}

impl Decode for TriggerWorkflowDetails {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("TriggerWorkflowDetails")?;
        Some(Self {
            workflow_ids: object.list("workflowIds"),
            trigger_condition: object.optional("triggerCondition"),
            trigger_message: object.optional("triggerMessage"),
            extra: object.extra(),
        })
    }
}

impl Encode for TriggerWorkflowDetails {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("workflowIds", &self.workflow_ids);
        object.field("triggerCondition", &self.trigger_condition);
        object.field("triggerMessage", &self.trigger_message);
    }
}

/// The documented schema `updateContactFieldDto`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateContactFieldDetails {
    /// The property `contactFieldId`.
    ///
    /// Example: `123`.
    pub contact_field_id: Option<String>,
    /// A text that describes it.
    ///
    /// Example: `Business Name`.
    pub description: Option<String>,
    /// The property `contactUpdateExamples`.
    ///
    /// Default: `[]`. Example: `["Example 1"]`.
    pub contact_update_examples: Option<Vec<String>>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl UpdateContactFieldDetails {
    /// Makes a value from what is required.
    pub fn new(
        contact_field_id: impl Into<String>,
        description: impl Into<String>,
    ) -> Self {
        Self {
            contact_field_id: Some(contact_field_id.into()),
            description: Some(description.into()),
            ..Self::default()
        }
    }

    /// Sets `contact_update_examples`.
    #[must_use]
    pub fn contact_update_examples(
        mut self,
        value: impl IntoOptional<Vec<String>>,
    ) -> Self {
        self.contact_update_examples = value.into_optional();
        self
    }
}

impl Decode for UpdateContactFieldDetails {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateContactFieldDetails")?;
        Some(Self {
            contact_field_id: object.optional("contactFieldId"),
            description: object.optional("description"),
            contact_update_examples: object.optional("contactUpdateExamples"),
            extra: object.extra(),
        })
    }
}

impl Encode for UpdateContactFieldDetails {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("contactFieldId", &self.contact_field_id);
        object.field("description", &self.description);
        object.field("contactUpdateExamples", &self.contact_update_examples);
    }
}

/// One of a set of strings.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum ActionType {
    /// `triggerWorkflow`
    TriggerWorkflow,
    /// `updateContactField`
    UpdateContactField,
    /// `appointmentBooking`
    AppointmentBooking,
    /// `stopBot`
    StopBot,
    /// `humanHandOver`
    HumanHandOver,
    /// `advancedFollowup`
    AdvancedFollowup,
    /// `transferBot`
    TransferBot,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl ActionType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::TriggerWorkflow => "triggerWorkflow",
            Self::UpdateContactField => "updateContactField",
            Self::AppointmentBooking => "appointmentBooking",
            Self::StopBot => "stopBot",
            Self::HumanHandOver => "humanHandOver",
            Self::AdvancedFollowup => "advancedFollowup",
            Self::TransferBot => "transferBot",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ActionType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "triggerWorkflow" => Self::TriggerWorkflow,
            "updateContactField" => Self::UpdateContactField,
            "appointmentBooking" => Self::AppointmentBooking,
            "stopBot" => Self::StopBot,
            "humanHandOver" => Self::HumanHandOver,
            "advancedFollowup" => Self::AdvancedFollowup,
            "transferBot" => Self::TransferBot,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// One of several things.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[allow(clippy::large_enum_variant, reason = "callers match on values, not on boxes")]
#[non_exhaustive]
pub enum ActionDetails {
    /// `TriggerWorkflowDetails`.
    TriggerWorkflowDetails(TriggerWorkflowDetails),
    /// `UpdateContactFieldDetails`.
    UpdateContactFieldDetails(UpdateContactFieldDetails),
    /// `AppointmentBookingDetails`.
    AppointmentBookingDetails(AppointmentBookingDetails),
    /// `StopBotDetails`.
    StopBotDetails(StopBotDetails),
    /// `HumanHandOverDetails`.
    HumanHandOverDetails(HumanHandOverDetails),
    /// `AdvancedFollowupDetails`.
    AdvancedFollowupDetails(AdvancedFollowupDetails),
    /// `TransferBotDetails`.
    TransferBotDetails(TransferBotDetails),
    /// JSON that fits none of the documented alternatives.
    Other(Value),
}

impl From<TriggerWorkflowDetails> for ActionDetails {
    #[inline]
    fn from(value: TriggerWorkflowDetails) -> Self {
        Self::TriggerWorkflowDetails(value)
    }
}

impl From<UpdateContactFieldDetails> for ActionDetails {
    #[inline]
    fn from(value: UpdateContactFieldDetails) -> Self {
        Self::UpdateContactFieldDetails(value)
    }
}

impl From<AppointmentBookingDetails> for ActionDetails {
    #[inline]
    fn from(value: AppointmentBookingDetails) -> Self {
        Self::AppointmentBookingDetails(value)
    }
}

impl From<StopBotDetails> for ActionDetails {
    #[inline]
    fn from(value: StopBotDetails) -> Self {
        Self::StopBotDetails(value)
    }
}

impl From<HumanHandOverDetails> for ActionDetails {
    #[inline]
    fn from(value: HumanHandOverDetails) -> Self {
        Self::HumanHandOverDetails(value)
    }
}

impl From<AdvancedFollowupDetails> for ActionDetails {
    #[inline]
    fn from(value: AdvancedFollowupDetails) -> Self {
        Self::AdvancedFollowupDetails(value)
    }
}

impl From<TransferBotDetails> for ActionDetails {
    #[inline]
    fn from(value: TransferBotDetails) -> Self {
        Self::TransferBotDetails(value)
    }
}

impl Decode for ActionDetails {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let fit = value
            .first_fit(
                &[
                    Alternative {
                        keys: &["workflowIds", "triggerCondition", "triggerMessage"],
                        decode: |value| value.fit().map(Self::TriggerWorkflowDetails),
                    },
                    Alternative {
                        keys: &[
                            "contactFieldId",
                            "description",
                            "contactUpdateExamples",
                        ],
                        decode: |value| value.fit().map(Self::UpdateContactFieldDetails),
                    },
                    Alternative {
                        keys: &[
                            "actionId",
                            "calendarId",
                            "onlySendLink",
                            "triggerWorkflow",
                            "workflowIds",
                            "sleepAfterBooking",
                            "sleepTimeUnit",
                            "sleepTime",
                            "transferBot",
                            "transferAgent",
                            "rescheduleEnabled",
                            "cancelEnabled",
                        ],
                        decode: |value| value.fit().map(Self::AppointmentBookingDetails),
                    },
                    Alternative {
                        keys: &[
                            "stopBotDetectionType",
                            "stopBotTriggerCondition",
                            "reactivateEnabled",
                            "sleepTimeUnit",
                            "sleepTime",
                            "enabled",
                            "stopBotExamples",
                            "finalMessage",
                            "tags",
                        ],
                        decode: |value| value.fit().map(Self::StopBotDetails),
                    },
                    Alternative {
                        keys: &[
                            "enabled",
                            "triggerCondition",
                            "examples",
                            "assignToUserId",
                            "skipAssignToUser",
                            "createTask",
                            "reactivateEnabled",
                            "sleepTimeUnit",
                            "sleepTime",
                            "finalMessage",
                            "tags",
                            "handoverType",
                        ],
                        decode: |value| value.fit().map(Self::HumanHandOverDetails),
                    },
                    Alternative {
                        keys: &[
                            "enabled",
                            "scenarioId",
                            "followupSequence",
                            "followupSettings",
                        ],
                        decode: |value| value.fit().map(Self::AdvancedFollowupDetails),
                    },
                    Alternative {
                        keys: &[
                            "transferBotType",
                            "transferToBot",
                            "enabled",
                            "transferBotTriggerCondition",
                            "transferBotExamples",
                        ],
                        decode: |value| value.fit().map(Self::TransferBotDetails),
                    },
                ],
            );
        fit.or_else(|| <Value as Decode>::decode(value).map(Self::Other))
    }
}

impl Encode for ActionDetails {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let value: &dyn Encode = match self {
            Self::TriggerWorkflowDetails(value) => value,
            Self::UpdateContactFieldDetails(value) => value,
            Self::AppointmentBookingDetails(value) => value,
            Self::StopBotDetails(value) => value,
            Self::HumanHandOverDetails(value) => value,
            Self::AdvancedFollowupDetails(value) => value,
            Self::TransferBotDetails(value) => value,
            Self::Other(value) => value,
        };
        value.encode(writer);
    }
}

/// One of a set of strings.
///
/// Default: `off`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum AgentMode {
    /// `off`
    Off,
    /// `suggestive`
    Suggestive,
    /// `auto-pilot`
    AutoPilot,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl AgentMode {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Off => "off",
            Self::Suggestive => "suggestive",
            Self::AutoPilot => "auto-pilot",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for AgentMode {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "off" => Self::Off,
            "suggestive" => Self::Suggestive,
            "auto-pilot" => Self::AutoPilot,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// One of a set of strings.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum Channel {
    /// `IG`
    Ig,
    /// `FB`
    Fb,
    /// `SMS`
    Sms,
    /// `WebChat`
    WebChat,
    /// `WhatsApp`
    Whatsapp,
    /// `Live_Chat`
    LiveChat,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl Channel {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Ig => "IG",
            Self::Fb => "FB",
            Self::Sms => "SMS",
            Self::WebChat => "WebChat",
            Self::Whatsapp => "WhatsApp",
            Self::LiveChat => "Live_Chat",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for Channel {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "IG" => Self::Ig,
            "FB" => Self::Fb,
            "SMS" => Self::Sms,
            "WebChat" => Self::WebChat,
            "WhatsApp" => Self::Whatsapp,
            "Live_Chat" => Self::LiveChat,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// One of a set of strings.
///
/// Default: `seconds`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum WaitUnit {
    /// `minutes`
    Minutes,
    /// `seconds`
    Seconds,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl WaitUnit {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Minutes => "minutes",
            Self::Seconds => "seconds",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for WaitUnit {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "minutes" => Self::Minutes,
            "seconds" => Self::Seconds,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// One of a set of strings.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum SleepUnit {
    /// `hours`
    Hours,
    /// `minutes`
    Minutes,
    /// `seconds`
    Seconds,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl SleepUnit {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Hours => "hours",
            Self::Minutes => "minutes",
            Self::Seconds => "seconds",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for SleepUnit {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "hours" => Self::Hours,
            "minutes" => Self::Minutes,
            "seconds" => Self::Seconds,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// An object described within `v2/conversation-ai.yaml`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct AgentGoal {
    /// The property `prompt`.
    pub prompt: Option<String>,
    /// The property `type`.
    pub type_: Option<String>,
    /// The property `actionId`.
    pub action_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for AgentGoal {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("AgentGoal")?;
        Some(Self {
            prompt: object.optional("prompt"),
            type_: object.optional("type"),
            action_id: object.optional("actionId"),
            extra: object.extra(),
        })
    }
}

/// An object described within `v2/conversation-ai.yaml`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct FaqChunk {
    /// The property `id`.
    pub id: Option<String>,
    /// The property `content`.
    pub content: Option<String>,
    /// The property `title`.
    pub title: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for FaqChunk {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FaqChunk")?;
        Some(Self {
            id: object.optional("id"),
            content: object.optional("content"),
            title: object.optional("title"),
            extra: object.extra(),
        })
    }
}

/// An object described within `v2/conversation-ai.yaml`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct WebsiteChunk {
    /// The property `id`.
    pub id: Option<String>,
    /// The property `content`.
    pub content: Option<String>,
    /// The property `url`.
    pub url: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for WebsiteChunk {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("WebsiteChunk")?;
        Some(Self {
            id: object.optional("id"),
            content: object.optional("content"),
            url: object.optional("url"),
            extra: object.extra(),
        })
    }
}

/// An object described within `v2/conversation-ai.yaml`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct HistoryMessage {
    /// The property `role`.
    pub role: Option<String>,
    /// The property `content`.
    pub content: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for HistoryMessage {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("HistoryMessage")?;
        Some(Self {
            role: object.optional("role"),
            content: object.optional("content"),
            extra: object.extra(),
        })
    }
}

/// One of a set of strings.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum DelayUnit {
    /// `days`
    Days,
    /// `hours`
    Hours,
    /// `minutes`
    Minutes,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl DelayUnit {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Days => "days",
            Self::Hours => "hours",
            Self::Minutes => "minutes",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for DelayUnit {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "days" => Self::Days,
            "hours" => Self::Hours,
            "minutes" => Self::Minutes,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// One of a set of strings.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum FollowupTimezone {
    /// `contact`
    Contact,
    /// `business`
    Business,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl FollowupTimezone {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Contact => "contact",
            Self::Business => "business",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for FollowupTimezone {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "contact" => Self::Contact,
            "business" => Self::Business,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// One of a set of strings.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum FollowupScenario {
    /// `contactStoppedReplying`
    ContactStoppedReplying,
    /// `contactIsBusy`
    ContactIsBusy,
    /// `contactRequested`
    ContactRequested,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl FollowupScenario {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ContactStoppedReplying => "contactStoppedReplying",
            Self::ContactIsBusy => "contactIsBusy",
            Self::ContactRequested => "contactRequested",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for FollowupScenario {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "contactStoppedReplying" => Self::ContactStoppedReplying,
            "contactIsBusy" => Self::ContactIsBusy,
            "contactRequested" => Self::ContactRequested,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// One of a set of strings.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum HandoverReason {
    /// `contactRequest`
    ContactRequest,
    /// `lackOfInformation`
    LackOfInformation,
    /// `failedToResolveIssue`
    FailedToResolveIssue,
    /// `custom`
    Custom,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl HandoverReason {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ContactRequest => "contactRequest",
            Self::LackOfInformation => "lackOfInformation",
            Self::FailedToResolveIssue => "failedToResolveIssue",
            Self::Custom => "custom",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for HandoverReason {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "contactRequest" => Self::ContactRequest,
            "lackOfInformation" => Self::LackOfInformation,
            "failedToResolveIssue" => Self::FailedToResolveIssue,
            "custom" => Self::Custom,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// One of a set of strings.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum StopDetection {
    /// `Goodbye`
    Goodbye,
    /// `Custom`
    Custom,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl StopDetection {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Goodbye => "Goodbye",
            Self::Custom => "Custom",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for StopDetection {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "Goodbye" => Self::Goodbye,
            "Custom" => Self::Custom,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// One of a set of strings.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum TransferDetection {
    /// `Default`
    Default,
    /// `Custom`
    Custom,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl TransferDetection {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Default => "Default",
            Self::Custom => "Custom",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for TransferDetection {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "Default" => Self::Default,
            "Custom" => Self::Custom,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// One of a set of strings.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum GenerationSource {
    /// `conversation`
    Conversation,
    /// `workflow`
    Workflow,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl GenerationSource {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Conversation => "conversation",
            Self::Workflow => "workflow",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for GenerationSource {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "conversation" => Self::Conversation,
            "workflow" => Self::Workflow,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl_debug! {
    ActionSettings, NewAgent, FollowupStep, FollowupSettings, WorkingInterval, AgentEdit,
    UpdateFollowupSettingsBody, WorkingHours, AdvancedFollowupDetails,
    AppointmentBookingDetails, HumanHandOverDetails, StopBotDetails, TransferBotDetails,
    TriggerWorkflowDetails, UpdateContactFieldDetails, ActionDetails,
}

impl_default! {
    Action, ActionRef, DeletedAction, DeleteAgentResponse, AgentListItem, Agent,
    GenerationDetails, FollowupStep, FollowupSettings, WorkingInterval, AgentList,
    WorkingHours, AdvancedFollowupDetails, AppointmentBookingDetails, ActionResponse,
    DeleteActionResponse, ActionListResponse, HumanHandOverDetails, StopBotDetails,
    TransferBotDetails, TriggerWorkflowDetails, UpdateContactFieldDetails, AgentGoal,
    FaqChunk, WebsiteChunk, HistoryMessage,
}

impl_extra! {
    ActionSettings, NewAgent, FollowupStep, FollowupSettings, WorkingInterval, AgentEdit,
    UpdateFollowupSettingsBody, WorkingHours, AdvancedFollowupDetails,
    AppointmentBookingDetails, HumanHandOverDetails, StopBotDetails, TransferBotDetails,
    TriggerWorkflowDetails, UpdateContactFieldDetails,
}

open_enum! {
    ActionType, AgentMode, Channel, WaitUnit, SleepUnit, DelayUnit, FollowupTimezone,
    FollowupScenario, HandoverReason, StopDetection, TransferDetection, GenerationSource,
}

#[cfg(feature = "extra-traits")]
highlevel_runtime::open_enum_extras! {
    ActionType, AgentMode, Channel, WaitUnit, SleepUnit, DelayUnit, FollowupTimezone,
    FollowupScenario, HandoverReason, StopDetection, TransferDetection, GenerationSource,
}
