//! Types shared by the versions of the Conversation AI API.

#[cfg(feature = "serde")]
mod json;

use highlevel_runtime::json::{debug_fields, raw};
use highlevel_runtime::serde_json::{Map, Value};
use highlevel_runtime::{
    Alternative, Decode, Encode, Extra, IntoOptional, Node, Nullable, Timestamp, Writer,
    impl_debug, impl_debug_fields, impl_default, impl_extra, open_enum, open_enum_decode,
    open_enum_encode,
};

use crate::{CalendarId, KnowledgeBaseId, UserId, WorkflowId};

/// Type of an action that an agent can take.
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

/// Whether an agent is off, suggests replies to users (`suggestive`) or replies by
/// itself (`auto-pilot`).
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

/// Unit of a delay or a pause: minutes, hours or days.
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

/// Unit of the time for which an agent pauses.
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

/// Unit of the time that an agent waits before it replies.
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

/// An action of an agent.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Action {
    /// Id of the action.
    pub id: Option<String>,
    /// Name of the action, such as `Trigger Workflow`.
    pub name: Option<String>,
    /// Type of the action; it determines the fields of `details`.
    pub type_: Option<ActionType>,
    /// Id of the agent that has the action.
    pub agent_id: Option<String>,
    /// Settings of the action, whose shape depends on its type.
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

/// Id and type of an action that an agent has.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ActionRef {
    /// Id of the action.
    pub id: Option<String>,
    /// Type of the action.
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

/// Settings of an action of an agent.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ActionFields {
    /// Type of the action; it determines the fields of `details`.
    pub type_: ActionType,
    /// Name of the action, such as `Trigger Workflow`.
    pub name: String,
    /// Settings of the action, whose shape depends on its type.
    pub details: ActionDetails,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl ActionFields {
    /// Creates a value with the required fields.
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

impl Encode for ActionFields {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("type", &self.type_);
        object.field("name", &self.name);
        object.field("details", &self.details);
    }
}

/// A conversation agent to create.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NewAgent {
    /// Name of the agent.
    ///
    /// Example: `John Doe`.
    pub name: String,
    /// Name of the business that the agent represents.
    ///
    /// Example: `Tech Corp`.
    pub business_name: Option<String>,
    /// Whether the agent is off, suggests replies to users (`suggestive`) or replies by
    /// itself (`auto-pilot`).
    ///
    /// Default: `off`.
    pub mode: Option<AgentMode>,
    /// Channels on which the agent replies.
    pub channels: Option<Vec<Channel>>,
    /// Whether the agent is the primary one of the location. The first agent of a
    /// location is primary by default.
    ///
    /// Default: `false`.
    pub is_primary: Option<bool>,
    /// Time that the agent waits before it replies, in the unit of
    /// [`wait_time_unit`](NewAgent::wait_time_unit); at most five minutes.
    ///
    /// Default: `2`.
    pub wait_time: Option<f64>,
    /// Unit of [`wait_time`](NewAgent::wait_time).
    ///
    /// Default: `seconds`.
    pub wait_time_unit: Option<WaitUnit>,
    /// Whether the agent can pause in a conversation.
    ///
    /// Default: `false`.
    ///
    /// Marked as deprecated in the documentation.
    pub sleep_enabled: Option<bool>,
    /// Duration of the agent's pause, in the unit of
    /// [`sleep_time_unit`](NewAgent::sleep_time_unit); at most two days. Null means that
    /// the pause does not end by itself; required if
    /// [`sleep_enabled`](NewAgent::sleep_enabled) is true.
    ///
    /// Example: `2`.
    pub sleep_time: Option<Nullable<f64>>,
    /// Unit of [`sleep_time`](NewAgent::sleep_time). Null if
    /// [`sleep_time`](NewAgent::sleep_time) is null; required if
    /// [`sleep_enabled`](NewAgent::sleep_enabled) is true.
    pub sleep_time_unit: Option<Nullable<SleepUnit>>,
    /// Behavior of the agent, as a prompt, such as `Friendly and helpful`.
    pub personality: String,
    /// Goal of the agent, as a prompt, such as `Assist customers with inquiries.`.
    pub goal: String,
    /// Prompt with the instructions for the agent.
    ///
    /// Example: `Provide customer service.`.
    pub instructions: String,
    /// Maximum number of messages that the agent sends on autopilot before a person must
    /// take over, from 1 to 100.
    ///
    /// Default: `75`.
    pub auto_pilot_max_messages: Option<i64>,
    /// Ids of the knowledge bases that the agent uses.
    pub knowledge_base_ids: Option<Vec<KnowledgeBaseId>>,
    /// Whether the agent replies to pictures.
    ///
    /// Default: `false`.
    pub respond_to_images: Option<bool>,
    /// Whether the agent replies to audio messages.
    ///
    /// Default: `false`.
    pub respond_to_audio: Option<bool>,
    /// Whether the agent pauses when a user sends a message.
    pub sleep_on_manual_message: Option<bool>,
    /// Whether the agent pauses when a workflow sends a message.
    pub sleep_on_workflow_message: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl NewAgent {
    /// Creates a value with the required fields.
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

    /// Name of the business that the agent represents.
    #[must_use]
    pub fn business_name(mut self, value: impl IntoOptional<String>) -> Self {
        self.business_name = value.into_optional();
        self
    }

    /// Whether the agent is off, suggests replies to users (`suggestive`) or replies by
    /// itself (`auto-pilot`). Default: `off`.
    #[must_use]
    pub fn mode(mut self, value: impl IntoOptional<AgentMode>) -> Self {
        self.mode = value.into_optional();
        self
    }

    /// Channels on which the agent replies.
    #[must_use]
    pub fn channels(mut self, value: impl IntoOptional<Vec<Channel>>) -> Self {
        self.channels = value.into_optional();
        self
    }

    /// Whether the agent is the primary one of the location. The first agent of a
    /// location is primary by default. Default: `false`.
    #[must_use]
    pub fn is_primary(mut self, value: impl IntoOptional<bool>) -> Self {
        self.is_primary = value.into_optional();
        self
    }

    /// Time that the agent waits before it replies, in the unit of
    /// [`wait_time_unit`](NewAgent::wait_time_unit); at most five minutes. Default: `2`.
    #[must_use]
    pub fn wait_time(mut self, value: impl IntoOptional<f64>) -> Self {
        self.wait_time = value.into_optional();
        self
    }

    /// Unit of [`wait_time`](NewAgent::wait_time). Default: `seconds`.
    #[must_use]
    pub fn wait_time_unit(mut self, value: impl IntoOptional<WaitUnit>) -> Self {
        self.wait_time_unit = value.into_optional();
        self
    }

    /// Whether the agent can pause in a conversation. Default: `false`. Marked as
    /// deprecated in the documentation.
    #[must_use]
    pub fn sleep_enabled(mut self, value: impl IntoOptional<bool>) -> Self {
        self.sleep_enabled = value.into_optional();
        self
    }

    /// Duration of the agent's pause, in the unit of
    /// [`sleep_time_unit`](NewAgent::sleep_time_unit); at most two days. Null means that
    /// the pause does not end by itself; required if
    /// [`sleep_enabled`](NewAgent::sleep_enabled) is true.
    #[must_use]
    pub fn sleep_time(mut self, value: impl IntoOptional<Nullable<f64>>) -> Self {
        self.sleep_time = value.into_optional();
        self
    }

    /// Unit of [`sleep_time`](NewAgent::sleep_time). Null if
    /// [`sleep_time`](NewAgent::sleep_time) is null; required if
    /// [`sleep_enabled`](NewAgent::sleep_enabled) is true.
    #[must_use]
    pub fn sleep_time_unit(
        mut self,
        value: impl IntoOptional<Nullable<SleepUnit>>,
    ) -> Self {
        self.sleep_time_unit = value.into_optional();
        self
    }

    /// Maximum number of messages that the agent sends on autopilot before a person must
    /// take over, from 1 to 100. Default: `75`.
    #[must_use]
    pub fn auto_pilot_max_messages(mut self, value: impl IntoOptional<i64>) -> Self {
        self.auto_pilot_max_messages = value.into_optional();
        self
    }

    /// Ids of the knowledge bases that the agent uses.
    #[must_use]
    pub fn knowledge_base_ids(
        mut self,
        value: impl IntoOptional<Vec<KnowledgeBaseId>>,
    ) -> Self {
        self.knowledge_base_ids = value.into_optional();
        self
    }

    /// Whether the agent replies to pictures. Default: `false`.
    #[must_use]
    pub fn respond_to_images(mut self, value: impl IntoOptional<bool>) -> Self {
        self.respond_to_images = value.into_optional();
        self
    }

    /// Whether the agent replies to audio messages. Default: `false`.
    #[must_use]
    pub fn respond_to_audio(mut self, value: impl IntoOptional<bool>) -> Self {
        self.respond_to_audio = value.into_optional();
        self
    }

    /// Whether the agent pauses when a user sends a message.
    #[must_use]
    pub fn sleep_on_manual_message(mut self, value: impl IntoOptional<bool>) -> Self {
        self.sleep_on_manual_message = value.into_optional();
        self
    }

    /// Whether the agent pauses when a workflow sends a message.
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

/// Id of an action that was deleted.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeletedAction {
    /// Id of the action that was deleted.
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

/// Confirms that an agent was deleted.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeleteAgentResponse {
    /// Whether the agent was deleted.
    ///
    /// Received under the JSON key `success`, or else `succeeded`, or else `succeded`.
    pub success: Option<bool>,
    /// Id of the agent that was deleted.
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

/// An agent found by a search.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct AgentSummary {
    /// Id of the agent.
    ///
    /// Example: `emp_123`.
    pub id: Option<String>,
    /// Name of the agent.
    ///
    /// Example: `John Doe`.
    pub name: Option<String>,
    /// Name of the business that the agent represents.
    ///
    /// Example: `Tech Corp`.
    pub business_name: Option<String>,
    /// Whether the agent is off, suggests replies to users (`suggestive`) or replies by
    /// itself (`auto-pilot`).
    pub mode: Option<AgentMode>,
    /// Channels on which the agent replies.
    ///
    /// Example: `["SMS","LIVE_CHAT"]`.
    pub channels: Vec<String>,
    /// Time that the agent waits before it replies, in the unit of
    /// [`wait_time_unit`](AgentSummary::wait_time_unit).
    ///
    /// Example: `30`.
    pub wait_time: Option<f64>,
    /// Unit of [`wait_time`](AgentSummary::wait_time).
    pub wait_time_unit: Option<WaitUnit>,
    /// Whether the agent can pause in a conversation.
    ///
    /// Marked as deprecated in the documentation.
    pub sleep_enabled: Option<bool>,
    /// Duration of the agent's pause, in the unit of
    /// [`sleep_time_unit`](AgentSummary::sleep_time_unit).
    ///
    /// Example: `2`.
    pub sleep_time: Option<f64>,
    /// Unit of [`sleep_time`](AgentSummary::sleep_time).
    pub sleep_time_unit: Option<SleepUnit>,
    /// Actions that the agent can take.
    pub actions: Vec<ActionRef>,
    /// Whether the agent is the primary one of the location. The first agent of a
    /// location is primary by default.
    pub is_primary: Option<bool>,
    /// Maximum number of messages that the agent sends on autopilot before a person must
    /// take over, from 1 to 100.
    ///
    /// Example: `25`.
    pub auto_pilot_max_messages: Option<i64>,
    /// Goal of the agent.
    pub goal: Option<AgentGoal>,
    /// Ids of the knowledge bases that the agent uses.
    ///
    /// Example: `["kb_123","kb_456"]`.
    pub knowledge_base_ids: Vec<KnowledgeBaseId>,
    /// When the agent was created, RFC 3339.
    ///
    /// Example: `2024-01-01T00:00:00Z`.
    pub created_at: Option<Timestamp>,
    /// When the agent was last changed, RFC 3339.
    ///
    /// Example: `2024-01-01T00:00:00Z`.
    pub updated_at: Option<Timestamp>,
    /// Whether the agent pauses when a user sends a message.
    pub sleep_on_manual_message: Option<bool>,
    /// Whether the agent pauses when a workflow sends a message.
    pub sleep_on_workflow_message: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for AgentSummary {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("AgentSummary")?;
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

/// An agent, which replies to messages of contacts.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Agent {
    /// Id of the agent.
    ///
    /// Example: `emp_123`.
    pub id: Option<String>,
    /// Name of the agent.
    ///
    /// Example: `John Doe`.
    pub name: Option<String>,
    /// Name of the business that the agent represents.
    ///
    /// Example: `Tech Corp`.
    pub business_name: Option<String>,
    /// Whether the agent is off, suggests replies to users (`suggestive`) or replies by
    /// itself (`auto-pilot`).
    pub mode: Option<AgentMode>,
    /// Channels on which the agent replies.
    pub channels: Vec<Channel>,
    /// Time that the agent waits before it replies, in the unit of
    /// [`wait_time_unit`](Agent::wait_time_unit).
    ///
    /// Example: `30`.
    pub wait_time: Option<f64>,
    /// Unit of [`wait_time`](Agent::wait_time).
    pub wait_time_unit: Option<WaitUnit>,
    /// Whether the agent can pause in a conversation.
    ///
    /// Marked as deprecated in the documentation.
    pub sleep_enabled: Option<bool>,
    /// Duration of the agent's pause, in the unit of
    /// [`sleep_time_unit`](Agent::sleep_time_unit).
    ///
    /// Example: `2`.
    pub sleep_time: Option<f64>,
    /// Unit of [`sleep_time`](Agent::sleep_time).
    pub sleep_time_unit: Option<SleepUnit>,
    /// Actions that the agent can take.
    pub actions: Vec<ActionRef>,
    /// Whether the agent is the primary one of the location. The first agent of a
    /// location is primary by default.
    pub is_primary: Option<bool>,
    /// Maximum number of messages that the agent sends on autopilot before a person must
    /// take over, from 1 to 100.
    ///
    /// Example: `25`.
    pub auto_pilot_max_messages: Option<i64>,
    /// Goal of the agent, as a prompt, such as `Assist customers with inquiries.`.
    pub goal: Option<String>,
    /// Behavior of the agent, as a prompt, such as `Friendly and helpful`.
    pub personality: Option<String>,
    /// Prompt with the instructions for the agent.
    ///
    /// Example: `Provide excellent customer service`.
    pub instructions: Option<String>,
    /// Ids of the knowledge bases that the agent uses.
    ///
    /// Example: `["kb_123","kb_456"]`.
    pub knowledge_base_ids: Vec<KnowledgeBaseId>,
    /// Whether the agent pauses when a user sends a message.
    pub sleep_on_manual_message: Option<bool>,
    /// Whether the agent pauses when a workflow sends a message.
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

/// Input, history and sources from which an agent generated a response.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GenerationDetails {
    /// Complete prompt for the response.
    pub prompt: Option<String>,
    /// Goal that was taken from the prompt of the location.
    ///
    /// Example: `Assist customers with product inquiries and support`.
    pub intent: Option<String>,
    /// Text that the AI generated.
    pub response_message: Option<String>,
    /// Parts of FAQs that the response is based on.
    pub faqs: Vec<FaqChunk>,
    /// Parts of web pages that the response is based on.
    pub website: Vec<WebsiteChunk>,
    /// Id of the agent that generated the response.
    ///
    /// Example: `emp_123`.
    pub agent_id: Option<String>,
    /// Message that the agent responded to.
    ///
    /// Example: `What is your return policy?`.
    pub input: Option<String>,
    /// Actions that the agent took while it responded. Their form is not documented.
    pub action_logs: Vec<Map<String, Value>>,
    /// Earlier messages of the conversation.
    pub history: Vec<HistoryMessage>,
    /// Mode that the agent was in, such as `auto-pilot`.
    pub mode: Option<AgentMode>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl std::fmt::Debug for GenerationDetails {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug_fields(
            formatter,
            "GenerationDetails",
            &[
                ("prompt", &self.prompt),
                ("intent", &self.intent),
                ("response_message", &self.response_message),
                ("faqs", &self.faqs),
                ("website", &self.website),
                ("agent_id", &self.agent_id),
                ("input", &self.input),
                ("action_logs", &raw(&self.action_logs)),
                ("history", &self.history),
                ("mode", &self.mode),
                ("extra", &self.extra),
            ],
        )
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

/// A step of a follow-up.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct FollowupStep {
    /// Number that identifies the step in its follow-up.
    ///
    /// Example: `1`.
    pub id: Option<i64>,
    /// Unit of [`followup_time`](FollowupStep::followup_time).
    pub followup_time_unit: Option<DelayUnit>,
    /// Time to wait before the step, at most 60 minutes, 24 hours or 180 days.
    ///
    /// Example: `2`.
    pub followup_time: Option<f64>,
    /// Whether the AI writes the message, instead of
    /// [`custom_message`](FollowupStep::custom_message).
    ///
    /// Default: `true`.
    pub ai_enabled_message: Option<bool>,
    /// Whether the step starts a workflow.
    ///
    /// Default: `false`.
    pub trigger_workflow: Option<bool>,
    /// Message to send. Used if [`ai_enabled_message`](FollowupStep::ai_enabled_message)
    /// is false.
    pub custom_message: Option<String>,
    /// Id of the workflow to start. Used if
    /// [`trigger_workflow`](FollowupStep::trigger_workflow) is true.
    ///
    /// Example: `workflow789`.
    pub workflow_id: Option<WorkflowId>,
    /// Whether the contact asked for this follow-up.
    pub contact_requested: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl FollowupStep {
    /// Creates a value with the required fields.
    pub fn new(id: i64, followup_time_unit: DelayUnit, followup_time: f64) -> Self {
        Self {
            id: Some(id),
            followup_time_unit: Some(followup_time_unit),
            followup_time: Some(followup_time),
            ..Self::default()
        }
    }

    /// Whether the AI writes the message, instead of
    /// [`custom_message`](FollowupStep::custom_message). Default: `true`.
    #[must_use]
    pub fn ai_enabled_message(mut self, value: impl IntoOptional<bool>) -> Self {
        self.ai_enabled_message = value.into_optional();
        self
    }

    /// Whether the step starts a workflow. Default: `false`.
    #[must_use]
    pub fn trigger_workflow(mut self, value: impl IntoOptional<bool>) -> Self {
        self.trigger_workflow = value.into_optional();
        self
    }

    /// Message to send. Used if [`ai_enabled_message`](FollowupStep::ai_enabled_message)
    /// is false.
    #[must_use]
    pub fn custom_message(mut self, value: impl IntoOptional<String>) -> Self {
        self.custom_message = value.into_optional();
        self
    }

    /// Id of the workflow to start. Used if
    /// [`trigger_workflow`](FollowupStep::trigger_workflow) is true.
    #[must_use]
    pub fn workflow_id(mut self, value: impl IntoOptional<WorkflowId>) -> Self {
        self.workflow_id = value.into_optional();
        self
    }

    /// Whether the contact asked for this follow-up.
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

/// Times and channels of follow-ups.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct FollowupSettings {
    /// Whether follow-ups may change the channel.
    ///
    /// Default: `true`.
    pub dynamic_channel_switching: Option<bool>,
    /// Whether follow-ups are sent in working hours only.
    pub follow_up_hours: Option<bool>,
    /// Hours in which follow-ups are sent, for each day of the week.
    pub working_hours: Option<Vec<WorkingHours>>,
    /// Time zone in which follow-ups are sent: that of the contact or of the business.
    pub timezone_to_use: Option<FollowupTimezone>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl FollowupSettings {
    /// Creates a value with the defaults.
    pub fn new() -> Self {
        Self {
            dynamic_channel_switching: Some(true),
            ..Self::default()
        }
    }

    /// Whether follow-ups may change the channel. Default: `true`. `None` keeps the
    /// default.
    #[must_use]
    pub fn dynamic_channel_switching(mut self, value: impl IntoOptional<bool>) -> Self {
        if let Some(value) = value.into_optional() {
            self.dynamic_channel_switching = Some(value);
        }
        self
    }

    /// Whether follow-ups are sent in working hours only.
    #[must_use]
    pub fn follow_up_hours(mut self, value: impl IntoOptional<bool>) -> Self {
        self.follow_up_hours = value.into_optional();
        self
    }

    /// Hours in which follow-ups are sent, for each day of the week.
    #[must_use]
    pub fn working_hours(mut self, value: impl IntoOptional<Vec<WorkingHours>>) -> Self {
        self.working_hours = value.into_optional();
        self
    }

    /// Time zone in which follow-ups are sent: that of the contact or of the business.
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

/// A part of a day, which begins and ends at a given hour and minute.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct WorkingInterval {
    /// Hour of the start, from 0 to 23.
    ///
    /// Example: `9`.
    pub start_hour: Option<i64>,
    /// Minute within [`start_hour`](WorkingInterval::start_hour) at which the part of the
    /// day begins.
    ///
    /// Example: `0`.
    pub start_minute: Option<i64>,
    /// Hour of the end, from 0 to 23.
    ///
    /// Example: `17`.
    pub end_hour: Option<i64>,
    /// Minute within [`end_hour`](WorkingInterval::end_hour) at which the part of the day
    /// ends.
    ///
    /// Example: `30`.
    pub end_minute: Option<i64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl WorkingInterval {
    /// Creates a value with the required fields.
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

/// A page of the agents found.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct AgentList {
    /// Agents of the page.
    pub agents: Vec<AgentSummary>,
    /// Number of agents that the location has, whether they match or not.
    ///
    /// Example: `100`.
    pub total_count: Option<i64>,
    /// Number of agents on this page.
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

/// Changes to an agent. Omitted fields stay unchanged, but
/// [`auto_pilot_max_messages`](AgentUpdate::auto_pilot_max_messages) is required.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct AgentUpdate {
    /// Name of the agent.
    ///
    /// Example: `John Doe`.
    pub name: Option<String>,
    /// Name of the business that the agent represents.
    ///
    /// Example: `Tech Corp`.
    pub business_name: Option<String>,
    /// Whether the agent is off, suggests replies to users (`suggestive`) or replies by
    /// itself (`auto-pilot`). Required if [`is_primary`](AgentUpdate::is_primary) is
    /// true.
    pub mode: Option<AgentMode>,
    /// Channels on which the agent replies.
    pub channels: Option<Vec<Channel>>,
    /// Whether the agent is the primary one of the location. The first agent of a
    /// location is primary by default.
    pub is_primary: Option<bool>,
    /// Time that the agent waits before it replies, in the unit of
    /// [`wait_time_unit`](AgentUpdate::wait_time_unit); at most five minutes.
    ///
    /// Example: `30`.
    pub wait_time: Option<f64>,
    /// Unit of [`wait_time`](AgentUpdate::wait_time).
    pub wait_time_unit: Option<WaitUnit>,
    /// Whether the agent can pause in a conversation.
    ///
    /// Marked as deprecated in the documentation.
    pub sleep_enabled: Option<bool>,
    /// Duration of the agent's pause, in the unit of
    /// [`sleep_time_unit`](AgentUpdate::sleep_time_unit); at most two days. Null means
    /// that the pause does not end by itself; required if
    /// [`sleep_enabled`](AgentUpdate::sleep_enabled) is true.
    ///
    /// Example: `10`.
    pub sleep_time: Option<Nullable<f64>>,
    /// Unit of [`sleep_time`](AgentUpdate::sleep_time). Null if
    /// [`sleep_time`](AgentUpdate::sleep_time) is null; required if
    /// [`sleep_enabled`](AgentUpdate::sleep_enabled) is true.
    pub sleep_time_unit: Option<Nullable<SleepUnit>>,
    /// Behavior of the agent, as a prompt, such as `Friendly and helpful`.
    pub personality: Option<String>,
    /// Goal of the agent, as a prompt, such as `Assist customers with inquiries.`.
    pub goal: Option<String>,
    /// Prompt with the instructions for the agent.
    ///
    /// Example: `Provide excellent customer service.`.
    pub instructions: Option<String>,
    /// Maximum number of messages that the agent sends on autopilot before a person must
    /// take over, from 1 to 100.
    ///
    /// Default: `75`.
    pub auto_pilot_max_messages: i64,
    /// Ids of the knowledge bases that the agent uses.
    pub knowledge_base_ids: Option<Vec<KnowledgeBaseId>>,
    /// Whether the agent replies to pictures.
    ///
    /// Default: `false`.
    pub respond_to_images: Option<bool>,
    /// Whether the agent replies to audio messages.
    ///
    /// Default: `false`.
    pub respond_to_audio: Option<bool>,
    /// Whether the agent pauses when a user sends a message.
    pub sleep_on_manual_message: Option<bool>,
    /// Whether the agent pauses when a workflow sends a message.
    pub sleep_on_workflow_message: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl AgentUpdate {
    /// Creates a value with the required fields.
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

    /// Name of the agent.
    #[must_use]
    pub fn name(mut self, value: impl IntoOptional<String>) -> Self {
        self.name = value.into_optional();
        self
    }

    /// Name of the business that the agent represents.
    #[must_use]
    pub fn business_name(mut self, value: impl IntoOptional<String>) -> Self {
        self.business_name = value.into_optional();
        self
    }

    /// Whether the agent is off, suggests replies to users (`suggestive`) or replies by
    /// itself (`auto-pilot`). Required if [`is_primary`](AgentUpdate::is_primary) is
    /// true.
    #[must_use]
    pub fn mode(mut self, value: impl IntoOptional<AgentMode>) -> Self {
        self.mode = value.into_optional();
        self
    }

    /// Channels on which the agent replies.
    #[must_use]
    pub fn channels(mut self, value: impl IntoOptional<Vec<Channel>>) -> Self {
        self.channels = value.into_optional();
        self
    }

    /// Whether the agent is the primary one of the location. The first agent of a
    /// location is primary by default.
    #[must_use]
    pub fn is_primary(mut self, value: impl IntoOptional<bool>) -> Self {
        self.is_primary = value.into_optional();
        self
    }

    /// Time that the agent waits before it replies, in the unit of
    /// [`wait_time_unit`](AgentUpdate::wait_time_unit); at most five minutes.
    #[must_use]
    pub fn wait_time(mut self, value: impl IntoOptional<f64>) -> Self {
        self.wait_time = value.into_optional();
        self
    }

    /// Unit of [`wait_time`](AgentUpdate::wait_time).
    #[must_use]
    pub fn wait_time_unit(mut self, value: impl IntoOptional<WaitUnit>) -> Self {
        self.wait_time_unit = value.into_optional();
        self
    }

    /// Whether the agent can pause in a conversation. Marked as deprecated in the
    /// documentation.
    #[must_use]
    pub fn sleep_enabled(mut self, value: impl IntoOptional<bool>) -> Self {
        self.sleep_enabled = value.into_optional();
        self
    }

    /// Duration of the agent's pause, in the unit of
    /// [`sleep_time_unit`](AgentUpdate::sleep_time_unit); at most two days. Null means
    /// that the pause does not end by itself; required if
    /// [`sleep_enabled`](AgentUpdate::sleep_enabled) is true.
    #[must_use]
    pub fn sleep_time(mut self, value: impl IntoOptional<Nullable<f64>>) -> Self {
        self.sleep_time = value.into_optional();
        self
    }

    /// Unit of [`sleep_time`](AgentUpdate::sleep_time). Null if
    /// [`sleep_time`](AgentUpdate::sleep_time) is null; required if
    /// [`sleep_enabled`](AgentUpdate::sleep_enabled) is true.
    #[must_use]
    pub fn sleep_time_unit(
        mut self,
        value: impl IntoOptional<Nullable<SleepUnit>>,
    ) -> Self {
        self.sleep_time_unit = value.into_optional();
        self
    }

    /// Behavior of the agent, as a prompt, such as `Friendly and helpful`.
    #[must_use]
    pub fn personality(mut self, value: impl IntoOptional<String>) -> Self {
        self.personality = value.into_optional();
        self
    }

    /// Goal of the agent, as a prompt, such as `Assist customers with inquiries.`.
    #[must_use]
    pub fn goal(mut self, value: impl IntoOptional<String>) -> Self {
        self.goal = value.into_optional();
        self
    }

    /// Prompt with the instructions for the agent.
    #[must_use]
    pub fn instructions(mut self, value: impl IntoOptional<String>) -> Self {
        self.instructions = value.into_optional();
        self
    }

    /// Ids of the knowledge bases that the agent uses.
    #[must_use]
    pub fn knowledge_base_ids(
        mut self,
        value: impl IntoOptional<Vec<KnowledgeBaseId>>,
    ) -> Self {
        self.knowledge_base_ids = value.into_optional();
        self
    }

    /// Whether the agent replies to pictures. Default: `false`.
    #[must_use]
    pub fn respond_to_images(mut self, value: impl IntoOptional<bool>) -> Self {
        self.respond_to_images = value.into_optional();
        self
    }

    /// Whether the agent replies to audio messages. Default: `false`.
    #[must_use]
    pub fn respond_to_audio(mut self, value: impl IntoOptional<bool>) -> Self {
        self.respond_to_audio = value.into_optional();
        self
    }

    /// Whether the agent pauses when a user sends a message.
    #[must_use]
    pub fn sleep_on_manual_message(mut self, value: impl IntoOptional<bool>) -> Self {
        self.sleep_on_manual_message = value.into_optional();
        self
    }

    /// Whether the agent pauses when a workflow sends a message.
    #[must_use]
    pub fn sleep_on_workflow_message(mut self, value: impl IntoOptional<bool>) -> Self {
        self.sleep_on_workflow_message = value.into_optional();
        self
    }
}

impl Encode for AgentUpdate {
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

/// New settings of follow-ups.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct FollowupSettingsUpdate {
    /// Ids of the actions to which the settings apply.
    ///
    /// Example: `["edxcfghbnjkimd"]`.
    pub action_ids: Vec<String>,
    /// Settings to apply.
    pub followup_settings: FollowupSettings,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl FollowupSettingsUpdate {
    /// Creates a value with the required fields.
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

impl Encode for FollowupSettingsUpdate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("actionIds", &self.action_ids);
        object.field("followupSettings", &self.followup_settings);
    }
}

/// Working hours of a day of the week.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct WorkingHours {
    /// Day of the week, from 0 (Sunday) to 6.
    ///
    /// Example: `1`.
    pub day_of_the_week: Option<i64>,
    /// Parts of the day that are working hours.
    pub intervals: Option<Vec<WorkingInterval>>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl WorkingHours {
    /// Creates a value with the required fields.
    pub fn new(day_of_the_week: i64) -> Self {
        Self {
            day_of_the_week: Some(day_of_the_week),
            ..Self::default()
        }
    }

    /// Parts of the day that are working hours.
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

/// Settings of the action that follows up with a contact in several steps.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct AdvancedFollowupDetails {
    /// Whether the action is enabled.
    pub enabled: Option<bool>,
    /// Situation that the follow-up responds to, such as a contact who stopped replying.
    pub scenario_id: Option<FollowupScenario>,
    /// Steps of the follow-up, in their order.
    pub followup_sequence: Vec<FollowupStep>,
    /// When and on which channel follow-ups are sent.
    pub followup_settings: Option<FollowupSettings>,
    /// The members that no other field holds.
    pub extra: Extra,
}

/// The arguments of [`AdvancedFollowupDetails::new`]. Strings, ids and lists accept any type that converts into them.
#[allow(
    missing_debug_implementations,
    reason = "it only names arguments, some of which may be secret"
)]
pub struct AdvancedFollowupDetailsRequired<FollowupSequence> {
    /// Whether the action is enabled.
    pub enabled: bool,
    /// Situation that the follow-up responds to, such as a contact who stopped replying.
    pub scenario_id: FollowupScenario,
    /// Steps of the follow-up, in their order.
    pub followup_sequence: FollowupSequence,
}

impl AdvancedFollowupDetails {
    /// Creates a value with the required fields.
    pub fn new(
        required: AdvancedFollowupDetailsRequired<impl IntoIterator<Item = FollowupStep>>,
    ) -> Self {
        let AdvancedFollowupDetailsRequired {
            enabled,
            scenario_id,
            followup_sequence,
        } = required;
        Self {
            enabled: Some(enabled),
            scenario_id: Some(scenario_id),
            followup_sequence: followup_sequence.into_iter().collect(),
            ..Self::default()
        }
    }

    /// When and on which channel follow-ups are sent.
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

/// Settings of the action that books an appointment for a contact.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct AppointmentBookingDetails {
    /// Id of an action that this one refers to. The reference does not say which action
    /// this is.
    ///
    /// Example: `action123`.
    pub action_id: Option<String>,
    /// Id of the calendar in which the agent books.
    ///
    /// Example: `calendar123`.
    pub calendar_id: Option<CalendarId>,
    /// Whether the agent only sends the link to book, instead of booking itself.
    pub only_send_link: Option<bool>,
    /// Whether the booking starts workflows. Not with
    /// [`only_send_link`](AppointmentBookingDetails::only_send_link).
    pub trigger_workflow: Option<bool>,
    /// Ids of the workflows to start. Required if
    /// [`trigger_workflow`](AppointmentBookingDetails::trigger_workflow) is true.
    ///
    /// Example: `["workflow123"]`.
    pub workflow_ids: Option<Vec<WorkflowId>>,
    /// Whether the agent pauses after the booking. Not with
    /// [`only_send_link`](AppointmentBookingDetails::only_send_link).
    pub sleep_after_booking: Option<bool>,
    /// Unit of [`sleep_time`](AppointmentBookingDetails::sleep_time). Required if
    /// [`sleep_after_booking`](AppointmentBookingDetails::sleep_after_booking) is true.
    pub sleep_time_unit: Option<DelayUnit>,
    /// Duration of the agent's pause, in the unit of
    /// [`sleep_time_unit`](AppointmentBookingDetails::sleep_time_unit). Required if
    /// [`sleep_after_booking`](AppointmentBookingDetails::sleep_after_booking) is true.
    ///
    /// Example: `24`.
    pub sleep_time: Option<f64>,
    /// Whether another agent takes over after the booking. Not with
    /// [`only_send_link`](AppointmentBookingDetails::only_send_link).
    pub transfer_bot: Option<bool>,
    /// Id of the agent that takes over. Required if
    /// [`transfer_bot`](AppointmentBookingDetails::transfer_bot) is true.
    ///
    /// Example: `employee456`.
    pub transfer_agent: Option<String>,
    /// Whether the contact can move the appointment. Not with
    /// [`only_send_link`](AppointmentBookingDetails::only_send_link).
    ///
    /// Default: `false`.
    pub reschedule_enabled: Option<bool>,
    /// Whether the contact can cancel the appointment. Not with
    /// [`only_send_link`](AppointmentBookingDetails::only_send_link).
    ///
    /// Default: `false`.
    pub cancel_enabled: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

/// The arguments of [`AppointmentBookingDetails::new`]. Strings, ids and lists accept any type that converts into them.
#[allow(
    missing_debug_implementations,
    reason = "it only names arguments, some of which may be secret"
)]
#[allow(
    clippy::struct_excessive_bools,
    reason = "the documentation has them as booleans"
)]
pub struct AppointmentBookingDetailsRequired<CalendarIdValue> {
    /// Id of the calendar in which the agent books.
    ///
    /// Example: `calendar123`.
    pub calendar_id: CalendarIdValue,
    /// Whether the agent only sends the link to book, instead of booking itself.
    pub only_send_link: bool,
    /// Whether the booking starts workflows. Not with
    /// [`only_send_link`](AppointmentBookingDetails::only_send_link).
    pub trigger_workflow: bool,
    /// Whether the agent pauses after the booking. Not with
    /// [`only_send_link`](AppointmentBookingDetails::only_send_link).
    pub sleep_after_booking: bool,
    /// Whether another agent takes over after the booking. Not with
    /// [`only_send_link`](AppointmentBookingDetails::only_send_link).
    pub transfer_bot: bool,
}

impl AppointmentBookingDetails {
    /// Creates a value with the required fields.
    pub fn new(
        required: AppointmentBookingDetailsRequired<impl Into<CalendarId>>,
    ) -> Self {
        let AppointmentBookingDetailsRequired {
            calendar_id,
            only_send_link,
            trigger_workflow,
            sleep_after_booking,
            transfer_bot,
        } = required;
        Self {
            calendar_id: Some(calendar_id.into()),
            only_send_link: Some(only_send_link),
            trigger_workflow: Some(trigger_workflow),
            sleep_after_booking: Some(sleep_after_booking),
            transfer_bot: Some(transfer_bot),
            reschedule_enabled: Some(false),
            cancel_enabled: Some(false),
            ..Self::default()
        }
    }

    /// Id of an action that this one refers to. The reference does not say which action
    /// this is.
    #[must_use]
    pub fn action_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.action_id = value.into_optional();
        self
    }

    /// Ids of the workflows to start. Required if
    /// [`trigger_workflow`](AppointmentBookingDetails::trigger_workflow) is true.
    #[must_use]
    pub fn workflow_ids(mut self, value: impl IntoOptional<Vec<WorkflowId>>) -> Self {
        self.workflow_ids = value.into_optional();
        self
    }

    /// Unit of [`sleep_time`](AppointmentBookingDetails::sleep_time). Required if
    /// [`sleep_after_booking`](AppointmentBookingDetails::sleep_after_booking) is true.
    #[must_use]
    pub fn sleep_time_unit(mut self, value: impl IntoOptional<DelayUnit>) -> Self {
        self.sleep_time_unit = value.into_optional();
        self
    }

    /// Duration of the agent's pause, in the unit of
    /// [`sleep_time_unit`](AppointmentBookingDetails::sleep_time_unit). Required if
    /// [`sleep_after_booking`](AppointmentBookingDetails::sleep_after_booking) is true.
    #[must_use]
    pub fn sleep_time(mut self, value: impl IntoOptional<f64>) -> Self {
        self.sleep_time = value.into_optional();
        self
    }

    /// Id of the agent that takes over. Required if
    /// [`transfer_bot`](AppointmentBookingDetails::transfer_bot) is true.
    #[must_use]
    pub fn transfer_agent(mut self, value: impl IntoOptional<String>) -> Self {
        self.transfer_agent = value.into_optional();
        self
    }

    /// Whether the contact can move the appointment. Not with
    /// [`only_send_link`](AppointmentBookingDetails::only_send_link). Default: `false`.
    /// `None` keeps the default.
    #[must_use]
    pub fn reschedule_enabled(mut self, value: impl IntoOptional<bool>) -> Self {
        if let Some(value) = value.into_optional() {
            self.reschedule_enabled = Some(value);
        }
        self
    }

    /// Whether the contact can cancel the appointment. Not with
    /// [`only_send_link`](AppointmentBookingDetails::only_send_link). Default: `false`.
    /// `None` keeps the default.
    #[must_use]
    pub fn cancel_enabled(mut self, value: impl IntoOptional<bool>) -> Self {
        if let Some(value) = value.into_optional() {
            self.cancel_enabled = Some(value);
        }
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

/// Response with an action.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ActionResponse {
    /// The action, after the change if there was one.
    pub data: Option<Action>,
    /// Whether the request succeeded.
    ///
    /// Received under the JSON key `success`, or else `succeeded`, or else `succeded`.
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

/// Response with the id of a deleted action.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeleteActionResponse {
    /// The deleted action.
    pub data: Option<DeletedAction>,
    /// Whether the action was deleted.
    ///
    /// Received under the JSON key `success`, or else `succeeded`, or else `succeded`.
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

/// Response with the actions of an agent.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ActionList {
    /// Actions of the agent.
    pub data: Vec<Action>,
    /// Whether the request succeeded.
    ///
    /// Received under the JSON key `success`, or else `succeeded`, or else `succeded`.
    pub success: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for ActionList {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ActionList")?;
        Some(Self {
            data: object.list("data"),
            success: object
                .optional(object.present_name(&["success", "succeeded", "succeded"])),
            extra: object.extra(),
        })
    }
}

/// Settings of the action that hands a conversation over to a person.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct HumanHandOverDetails {
    /// Whether the action is enabled.
    pub enabled: Option<bool>,
    /// Condition for the handover, as a prompt.
    pub trigger_condition: Option<String>,
    /// Examples of messages after which the agent hands over. Required if
    /// [`handover_type`](HumanHandOverDetails::handover_type) is `custom` or
    /// `contactRequest`.
    ///
    /// Example: `["speak to human","talk to agent","need help from person"]`.
    pub examples: Option<Vec<String>>,
    /// Id of the user that the conversation is assigned to.
    ///
    /// Example: `user123`.
    pub assign_to_user_id: Option<UserId>,
    /// Whether the conversation is not assigned to a particular user.
    pub skip_assign_to_user: Option<bool>,
    /// Whether a task is created at the handover.
    pub create_task: Option<bool>,
    /// Whether the agent becomes active again after
    /// [`sleep_time`](HumanHandOverDetails::sleep_time).
    pub reactivate_enabled: Option<bool>,
    /// Unit of [`sleep_time`](HumanHandOverDetails::sleep_time). Required if
    /// [`reactivate_enabled`](HumanHandOverDetails::reactivate_enabled) is true.
    pub sleep_time_unit: Option<DelayUnit>,
    /// Duration of the agent's pause, in the unit of
    /// [`sleep_time_unit`](HumanHandOverDetails::sleep_time_unit). Required if
    /// [`reactivate_enabled`](HumanHandOverDetails::reactivate_enabled) is true.
    ///
    /// Example: `24`.
    pub sleep_time: Option<f64>,
    /// Last message that the agent sends before the handover.
    pub final_message: Option<String>,
    /// Tags to add, such as `escalated`.
    pub tags: Option<Vec<String>>,
    /// Reason why the conversation is handed over.
    pub handover_type: Option<HandoverReason>,
    /// The members that no other field holds.
    pub extra: Extra,
}

/// The arguments of [`HumanHandOverDetails::new`]. Strings, ids and lists accept any type that converts into them.
#[allow(
    missing_debug_implementations,
    reason = "it only names arguments, some of which may be secret"
)]
pub struct HumanHandOverDetailsRequired<TriggerCondition, FinalMessage> {
    /// Whether the action is enabled.
    pub enabled: bool,
    /// Condition for the handover, as a prompt.
    pub trigger_condition: TriggerCondition,
    /// Whether the agent becomes active again after
    /// [`sleep_time`](HumanHandOverDetails::sleep_time).
    pub reactivate_enabled: bool,
    /// Last message that the agent sends before the handover.
    pub final_message: FinalMessage,
    /// Reason why the conversation is handed over.
    pub handover_type: HandoverReason,
}

impl HumanHandOverDetails {
    /// Creates a value with the required fields.
    pub fn new(
        required: HumanHandOverDetailsRequired<impl Into<String>, impl Into<String>>,
    ) -> Self {
        let HumanHandOverDetailsRequired {
            enabled,
            trigger_condition,
            reactivate_enabled,
            final_message,
            handover_type,
        } = required;
        Self {
            enabled: Some(enabled),
            trigger_condition: Some(trigger_condition.into()),
            reactivate_enabled: Some(reactivate_enabled),
            final_message: Some(final_message.into()),
            handover_type: Some(handover_type),
            ..Self::default()
        }
    }

    /// Examples of messages after which the agent hands over. Required if
    /// [`handover_type`](HumanHandOverDetails::handover_type) is `custom` or
    /// `contactRequest`.
    #[must_use]
    pub fn examples(mut self, value: impl IntoOptional<Vec<String>>) -> Self {
        self.examples = value.into_optional();
        self
    }

    /// Id of the user that the conversation is assigned to.
    #[must_use]
    pub fn assign_to_user_id(mut self, value: impl IntoOptional<UserId>) -> Self {
        self.assign_to_user_id = value.into_optional();
        self
    }

    /// Whether the conversation is not assigned to a particular user.
    #[must_use]
    pub fn skip_assign_to_user(mut self, value: impl IntoOptional<bool>) -> Self {
        self.skip_assign_to_user = value.into_optional();
        self
    }

    /// Whether a task is created at the handover.
    #[must_use]
    pub fn create_task(mut self, value: impl IntoOptional<bool>) -> Self {
        self.create_task = value.into_optional();
        self
    }

    /// Unit of [`sleep_time`](HumanHandOverDetails::sleep_time). Required if
    /// [`reactivate_enabled`](HumanHandOverDetails::reactivate_enabled) is true.
    #[must_use]
    pub fn sleep_time_unit(mut self, value: impl IntoOptional<DelayUnit>) -> Self {
        self.sleep_time_unit = value.into_optional();
        self
    }

    /// Duration of the agent's pause, in the unit of
    /// [`sleep_time_unit`](HumanHandOverDetails::sleep_time_unit). Required if
    /// [`reactivate_enabled`](HumanHandOverDetails::reactivate_enabled) is true.
    #[must_use]
    pub fn sleep_time(mut self, value: impl IntoOptional<f64>) -> Self {
        self.sleep_time = value.into_optional();
        self
    }

    /// Tags to add, such as `escalated`.
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

/// Settings of the action that stops the agent in a conversation.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct StopBotDetails {
    /// Whether a farewell or a custom condition stops the agent.
    pub stop_bot_detection_type: Option<StopDetection>,
    /// Condition for stopping, as a prompt.
    pub stop_bot_trigger_condition: Option<String>,
    /// Whether the agent becomes active again after
    /// [`sleep_time`](StopBotDetails::sleep_time).
    pub reactivate_enabled: Option<bool>,
    /// Unit of [`sleep_time`](StopBotDetails::sleep_time). Required if
    /// [`reactivate_enabled`](StopBotDetails::reactivate_enabled) is true.
    pub sleep_time_unit: Option<DelayUnit>,
    /// Duration of the agent's pause, in the unit of
    /// [`sleep_time_unit`](StopBotDetails::sleep_time_unit). Required if
    /// [`reactivate_enabled`](StopBotDetails::reactivate_enabled) is true.
    ///
    /// Example: `24`.
    pub sleep_time: Option<f64>,
    /// Whether the action is enabled.
    pub enabled: Option<bool>,
    /// Examples of messages that stop the agent, such as `goodbye`; at least two.
    pub stop_bot_examples: Vec<String>,
    /// Last message that the agent sends before it stops.
    pub final_message: Option<String>,
    /// Tags to add, such as `resolved`.
    pub tags: Option<Vec<String>>,
    /// The members that no other field holds.
    pub extra: Extra,
}

/// The arguments of [`StopBotDetails::new`]. Strings, ids and lists accept any type that converts into them.
#[allow(
    missing_debug_implementations,
    reason = "it only names arguments, some of which may be secret"
)]
pub struct StopBotDetailsRequired<
    StopBotTriggerCondition,
    StopBotExamples,
    FinalMessage,
> {
    /// Whether a farewell or a custom condition stops the agent.
    pub stop_bot_detection_type: StopDetection,
    /// Condition for stopping, as a prompt.
    pub stop_bot_trigger_condition: StopBotTriggerCondition,
    /// Whether the agent becomes active again after
    /// [`sleep_time`](StopBotDetails::sleep_time).
    pub reactivate_enabled: bool,
    /// Whether the action is enabled.
    pub enabled: bool,
    /// Examples of messages that stop the agent, such as `goodbye`; at least two.
    pub stop_bot_examples: StopBotExamples,
    /// Last message that the agent sends before it stops.
    pub final_message: FinalMessage,
}

impl StopBotDetails {
    /// Creates a value with the required fields.
    pub fn new(
        required: StopBotDetailsRequired<
            impl Into<String>,
            impl IntoIterator<Item = impl Into<String>>,
            impl Into<String>,
        >,
    ) -> Self {
        let StopBotDetailsRequired {
            stop_bot_detection_type,
            stop_bot_trigger_condition,
            reactivate_enabled,
            enabled,
            stop_bot_examples,
            final_message,
        } = required;
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

    /// Unit of [`sleep_time`](StopBotDetails::sleep_time). Required if
    /// [`reactivate_enabled`](StopBotDetails::reactivate_enabled) is true.
    #[must_use]
    pub fn sleep_time_unit(mut self, value: impl IntoOptional<DelayUnit>) -> Self {
        self.sleep_time_unit = value.into_optional();
        self
    }

    /// Duration of the agent's pause, in the unit of
    /// [`sleep_time_unit`](StopBotDetails::sleep_time_unit). Required if
    /// [`reactivate_enabled`](StopBotDetails::reactivate_enabled) is true.
    #[must_use]
    pub fn sleep_time(mut self, value: impl IntoOptional<f64>) -> Self {
        self.sleep_time = value.into_optional();
        self
    }

    /// Tags to add, such as `resolved`.
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

/// Settings of the action that transfers a conversation to another agent.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct TransferBotDetails {
    /// Whether the transfer happens by default or on a custom condition.
    pub transfer_bot_type: Option<TransferDetection>,
    /// Id of the agent that takes over.
    ///
    /// Example: `employee789`.
    pub transfer_to_bot: Option<String>,
    /// Whether the action is enabled.
    pub enabled: Option<bool>,
    /// Condition for the transfer, as a prompt. Required for the type `Custom`.
    pub transfer_bot_trigger_condition: Option<String>,
    /// Examples of messages after which the other agent takes over. Required for the type
    /// `Custom`; at least two.
    pub transfer_bot_examples: Option<Vec<String>>,
    /// The members that no other field holds.
    pub extra: Extra,
}

/// The arguments of [`TransferBotDetails::new`]. Strings, ids and lists accept any type that converts into them.
#[allow(
    missing_debug_implementations,
    reason = "it only names arguments, some of which may be secret"
)]
pub struct TransferBotDetailsRequired<TransferToBot> {
    /// Whether the transfer happens by default or on a custom condition.
    pub transfer_bot_type: TransferDetection,
    /// Id of the agent that takes over.
    ///
    /// Example: `employee789`.
    pub transfer_to_bot: TransferToBot,
    /// Whether the action is enabled.
    pub enabled: bool,
}

impl TransferBotDetails {
    /// Creates a value with the required fields.
    pub fn new(required: TransferBotDetailsRequired<impl Into<String>>) -> Self {
        let TransferBotDetailsRequired { transfer_bot_type, transfer_to_bot, enabled } = required;
        Self {
            transfer_bot_type: Some(transfer_bot_type),
            transfer_to_bot: Some(transfer_to_bot.into()),
            enabled: Some(enabled),
            ..Self::default()
        }
    }

    /// Condition for the transfer, as a prompt. Required for the type `Custom`.
    #[must_use]
    pub fn transfer_bot_trigger_condition(
        mut self,
        value: impl IntoOptional<String>,
    ) -> Self {
        self.transfer_bot_trigger_condition = value.into_optional();
        self
    }

    /// Examples of messages after which the other agent takes over. Required for the type
    /// `Custom`; at least two.
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

/// Settings of the action that starts workflows.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct TriggerWorkflowDetails {
    /// Ids of the workflows to start.
    ///
    /// Example: `["workflow123","workflow456"]`.
    pub workflow_ids: Vec<WorkflowId>,
    /// Condition for starting the workflows, as a prompt.
    ///
    /// Example: `When user requests appointment`.
    pub trigger_condition: Option<String>,
    /// Message to send when the workflows are started.
    ///
    /// Example: `Workflow triggered successfully`.
    pub trigger_message: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl TriggerWorkflowDetails {
    /// Creates a value with the required fields.
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

    /// Message to send when the workflows are started.
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

/// Settings of the action that fills in a field of the contact.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateContactFieldDetails {
    /// Id of the field of the contact.
    ///
    /// Example: `123`.
    pub contact_field_id: Option<String>,
    /// Content of the field, such as `Business Name`.
    pub description: Option<String>,
    /// Examples of values. Not needed for standard fields and custom fields for dates and
    /// amounts.
    ///
    /// Default: `[]`. Example: `["Example 1"]`.
    pub contact_update_examples: Option<Vec<String>>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl UpdateContactFieldDetails {
    /// Creates a value with the required fields.
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

    /// Examples of values. Not needed for standard fields and custom fields for dates and
    /// amounts. Default: `[]`.
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

/// Settings of the action, whose shape depends on its type.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[allow(clippy::large_enum_variant, reason = "callers match on values, not on boxes")]
#[non_exhaustive]
pub enum ActionDetails {
    /// Settings of the action that starts workflows.
    TriggerWorkflow(TriggerWorkflowDetails),
    /// Settings of the action that fills in a field of the contact.
    UpdateContactField(UpdateContactFieldDetails),
    /// Settings of the action that books an appointment for a contact.
    AppointmentBooking(AppointmentBookingDetails),
    /// Settings of the action that stops the agent in a conversation.
    StopBot(StopBotDetails),
    /// Settings of the action that hands a conversation over to a person.
    HumanHandOver(HumanHandOverDetails),
    /// Settings of the action that follows up with a contact in several steps.
    AdvancedFollowup(AdvancedFollowupDetails),
    /// Settings of the action that transfers a conversation to another agent.
    TransferBot(TransferBotDetails),
    /// JSON that fits none of the documented alternatives.
    Other(Value),
}

impl From<TriggerWorkflowDetails> for ActionDetails {
    #[inline]
    fn from(value: TriggerWorkflowDetails) -> Self {
        Self::TriggerWorkflow(value)
    }
}

impl From<UpdateContactFieldDetails> for ActionDetails {
    #[inline]
    fn from(value: UpdateContactFieldDetails) -> Self {
        Self::UpdateContactField(value)
    }
}

impl From<AppointmentBookingDetails> for ActionDetails {
    #[inline]
    fn from(value: AppointmentBookingDetails) -> Self {
        Self::AppointmentBooking(value)
    }
}

impl From<StopBotDetails> for ActionDetails {
    #[inline]
    fn from(value: StopBotDetails) -> Self {
        Self::StopBot(value)
    }
}

impl From<HumanHandOverDetails> for ActionDetails {
    #[inline]
    fn from(value: HumanHandOverDetails) -> Self {
        Self::HumanHandOver(value)
    }
}

impl From<AdvancedFollowupDetails> for ActionDetails {
    #[inline]
    fn from(value: AdvancedFollowupDetails) -> Self {
        Self::AdvancedFollowup(value)
    }
}

impl From<TransferBotDetails> for ActionDetails {
    #[inline]
    fn from(value: TransferBotDetails) -> Self {
        Self::TransferBot(value)
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
                        decode: |value| value.fit().map(Self::TriggerWorkflow),
                    },
                    Alternative {
                        keys: &[
                            "contactFieldId",
                            "description",
                            "contactUpdateExamples",
                        ],
                        decode: |value| value.fit().map(Self::UpdateContactField),
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
                        decode: |value| value.fit().map(Self::AppointmentBooking),
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
                        decode: |value| value.fit().map(Self::StopBot),
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
                        decode: |value| value.fit().map(Self::HumanHandOver),
                    },
                    Alternative {
                        keys: &[
                            "enabled",
                            "scenarioId",
                            "followupSequence",
                            "followupSettings",
                        ],
                        decode: |value| value.fit().map(Self::AdvancedFollowup),
                    },
                    Alternative {
                        keys: &[
                            "transferBotType",
                            "transferToBot",
                            "enabled",
                            "transferBotTriggerCondition",
                            "transferBotExamples",
                        ],
                        decode: |value| value.fit().map(Self::TransferBot),
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
            Self::TriggerWorkflow(value) => value,
            Self::UpdateContactField(value) => value,
            Self::AppointmentBooking(value) => value,
            Self::StopBot(value) => value,
            Self::HumanHandOver(value) => value,
            Self::AdvancedFollowup(value) => value,
            Self::TransferBot(value) => value,
            Self::Other(value) => value,
        };
        value.encode(writer);
    }
}

/// Channel on which an agent talks with contacts.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum Channel {
    /// `IG`
    Instagram,
    /// `FB`
    Facebook,
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
            Self::Instagram => "IG",
            Self::Facebook => "FB",
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
            "IG" => Self::Instagram,
            "FB" => Self::Facebook,
            "SMS" => Self::Sms,
            "WebChat" => Self::WebChat,
            "WhatsApp" => Self::Whatsapp,
            "Live_Chat" => Self::LiveChat,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Goal of the agent.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct AgentGoal {
    /// Goal as a prompt, such as `Assist customers`.
    pub prompt: Option<String>,
    /// Type of the goal, such as `custom`.
    pub type_: Option<String>,
    /// Id of the action that reaches the goal; null if there is none.
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

/// A part of an FAQ that the agent used for its message.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct FaqChunk {
    /// Id of the part, such as `chunk_123`.
    pub id: Option<String>,
    /// Text of the part.
    pub content: Option<String>,
    /// Title of the FAQ.
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

/// A part of a web page that the agent used for its message.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct WebsiteChunk {
    /// Id of the part, such as `chunk_456`.
    pub id: Option<String>,
    /// Text of the part.
    pub content: Option<String>,
    /// URL of the page that contains the part.
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

/// An earlier message of the conversation.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct HistoryMessage {
    /// Author of the message, such as `user` or `assistant`.
    pub role: Option<String>,
    /// Text of the message.
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

/// Time zone in which follow-ups are sent: that of the contact or of the business.
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

/// Situation that the follow-up responds to, such as a contact who stopped replying.
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

/// Reason why the conversation is handed over.
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

/// Whether a farewell or a custom condition stops the agent.
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

/// Whether the transfer happens by default or on a custom condition.
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

/// Source of a generated message.
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
    ActionFields, NewAgent, FollowupStep, FollowupSettings, WorkingInterval, AgentUpdate,
    FollowupSettingsUpdate, WorkingHours, AdvancedFollowupDetails,
    AppointmentBookingDetails, HumanHandOverDetails, StopBotDetails, TransferBotDetails,
    TriggerWorkflowDetails, UpdateContactFieldDetails, ActionDetails,
}

impl_debug_fields! {
    Action { id, name, type_, agent_id, details }, ActionRef { id, type_ }, DeletedAction
    { id }, DeleteAgentResponse { success, id }, AgentSummary { id, name, business_name,
    mode, channels, wait_time, wait_time_unit, sleep_enabled, sleep_time,
    sleep_time_unit, actions, is_primary, auto_pilot_max_messages, goal,
    knowledge_base_ids, created_at, updated_at, sleep_on_manual_message,
    sleep_on_workflow_message }, Agent { id, name, business_name, mode, channels,
    wait_time, wait_time_unit, sleep_enabled, sleep_time, sleep_time_unit, actions,
    is_primary, auto_pilot_max_messages, goal, personality, instructions,
    knowledge_base_ids, sleep_on_manual_message, sleep_on_workflow_message }, AgentList {
    agents, total_count, count }, ActionResponse { data, success }, DeleteActionResponse
    { data, success }, ActionList { data, success }, AgentGoal { prompt, type_, action_id
    }, FaqChunk { id, content, title }, WebsiteChunk { id, content, url }, HistoryMessage
    { role, content },
}

impl_default! {
    Action, ActionRef, DeletedAction, DeleteAgentResponse, AgentSummary, Agent,
    GenerationDetails, FollowupStep, FollowupSettings, WorkingInterval, AgentList,
    WorkingHours, AdvancedFollowupDetails, AppointmentBookingDetails, ActionResponse,
    DeleteActionResponse, ActionList, HumanHandOverDetails, StopBotDetails,
    TransferBotDetails, TriggerWorkflowDetails, UpdateContactFieldDetails, AgentGoal,
    FaqChunk, WebsiteChunk, HistoryMessage,
}

impl_extra! {
    ActionFields, NewAgent, FollowupStep, FollowupSettings, WorkingInterval, AgentUpdate,
    FollowupSettingsUpdate, WorkingHours, AdvancedFollowupDetails,
    AppointmentBookingDetails, HumanHandOverDetails, StopBotDetails, TransferBotDetails,
    TriggerWorkflowDetails, UpdateContactFieldDetails,
}

open_enum! {
    ActionType, AgentMode, DelayUnit, SleepUnit, WaitUnit, Channel, FollowupTimezone,
    FollowupScenario, HandoverReason, StopDetection, TransferDetection, GenerationSource,
}

open_enum_decode! {
    ActionType, AgentMode, DelayUnit, SleepUnit, WaitUnit, Channel, FollowupTimezone,
    FollowupScenario, HandoverReason, StopDetection, TransferDetection,
}

open_enum_encode! {
    ActionType, AgentMode, DelayUnit, SleepUnit, WaitUnit, Channel, FollowupTimezone,
    FollowupScenario, HandoverReason, StopDetection, TransferDetection, GenerationSource,
}

#[cfg(feature = "extra-traits")]
highlevel_runtime::open_enum_extras! {
    ActionType, AgentMode, DelayUnit, SleepUnit, WaitUnit, Channel, FollowupTimezone,
    FollowupScenario, HandoverReason, StopDetection, TransferDetection, GenerationSource,
}
