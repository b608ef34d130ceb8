//! Types shared by the versions of the Voice AI API.

#[cfg(feature = "serde")]
mod json;

use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{
    Alternative, Decode, Encode, Extra, IntoOptional, Node, Timestamp, Writer,
    impl_debug, impl_debug_fields, impl_default, impl_extra, open_enum, open_enum_decode,
    open_enum_encode,
};

use crate::{CalendarId, KnowledgeBaseId, LocationId, UserId, WorkflowId};

/// Type of an action that an agent takes, which decides the parameters of the action.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum ActionType {
    /// `CALL_TRANSFER`
    CallTransfer,
    /// `DATA_EXTRACTION`
    DataExtraction,
    /// `IN_CALL_DATA_EXTRACTION`
    InCallDataExtraction,
    /// `WORKFLOW_TRIGGER`
    WorkflowTrigger,
    /// `SMS`
    Sms,
    /// `APPOINTMENT_BOOKING`
    AppointmentBooking,
    /// `CUSTOM_ACTION`
    CustomAction,
    /// `KNOWLEDGE_BASE`
    KnowledgeBase,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl ActionType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::CallTransfer => "CALL_TRANSFER",
            Self::DataExtraction => "DATA_EXTRACTION",
            Self::InCallDataExtraction => "IN_CALL_DATA_EXTRACTION",
            Self::WorkflowTrigger => "WORKFLOW_TRIGGER",
            Self::Sms => "SMS",
            Self::AppointmentBooking => "APPOINTMENT_BOOKING",
            Self::CustomAction => "CUSTOM_ACTION",
            Self::KnowledgeBase => "KNOWLEDGE_BASE",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ActionType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "CALL_TRANSFER" => Self::CallTransfer,
            "DATA_EXTRACTION" => Self::DataExtraction,
            "IN_CALL_DATA_EXTRACTION" => Self::InCallDataExtraction,
            "WORKFLOW_TRIGGER" => Self::WorkflowTrigger,
            "SMS" => Self::Sms,
            "APPOINTMENT_BOOKING" => Self::AppointmentBooking,
            "CUSTOM_ACTION" => Self::CustomAction,
            "KNOWLEDGE_BASE" => Self::KnowledgeBase,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// An action of an agent.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct AgentAction {
    /// Id of the action.
    ///
    /// Example: `68b1f7a2c93d4e0657d8ab14`.
    pub id: Option<String>,
    /// Type of the action; it decides which
    /// [`action_parameters`](AgentAction::action_parameters) it has.
    pub action_type: Option<ActionType>,
    /// Name of the action, such as `Transfer to Manager`.
    pub name: Option<String>,
    /// Settings of the action, whose shape depends on its type.
    pub action_parameters: Option<ActionParameters>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for AgentAction {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("AgentAction")?;
        Some(Self {
            id: object.optional("id"),
            action_type: object.optional("actionType"),
            name: object.optional("name"),
            action_parameters: object.optional("actionParameters"),
            extra: object.extra(),
        })
    }
}

/// A voice agent to create.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NewAgent {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Name of the agent, as users see it.
    ///
    /// From 1 to 40 characters. Example: `Customer Support Agent`.
    pub agent_name: Option<String>,
    /// Name of the business that the agent represents. Default: the name of the location.
    ///
    /// At least 1 character. Example: `Acme Corporation`.
    pub business_name: Option<String>,
    /// First message of the agent in a call.
    ///
    /// From 1 to 190 characters.
    pub welcome_message: Option<String>,
    /// Prompt for the agent's behavior.
    pub agent_prompt: Option<String>,
    /// Id of the voice with which the agent speaks.
    ///
    /// Example: `507f1f77bcf86cd799439011`.
    pub voice_id: Option<String>,
    /// Language that the agent speaks and understands, such as `en-US`, the default.
    /// `multi` means several.
    pub language: Option<VoiceAiLanguage>,
    /// Time that the agent waits for the caller to reply. Default: `high`.
    pub patience_level: Option<PatienceLevel>,
    /// Maximum duration of a call, in seconds, from 180 to 900. Default: `300`.
    ///
    /// Example: `600`.
    pub max_call_duration: Option<i64>,
    /// Whether the agent reminds a caller who is silent. Default: `true`.
    pub send_user_idle_reminders: Option<bool>,
    /// Number of seconds of silence after which the agent reminds the caller, from 1 to
    /// 20. Default: `8`.
    ///
    /// Example: `5`.
    pub reminder_after_idle_time_seconds: Option<i64>,
    /// Phone number on which the agent takes calls, such as `+1234567890`.
    pub inbound_number: Option<String>,
    /// Id of the number pool from which the agent gets its numbers.
    ///
    /// Example: `pool_507f1f77bcf86cd799439011`.
    pub number_pool_id: Option<String>,
    /// Ids of the workflows that start when a call ends.
    ///
    /// At most 10 elements.
    pub call_end_workflow_ids: Option<Vec<WorkflowId>>,
    /// Recipients of the email that HighLevel sends after a call.
    pub send_post_call_notification_to: Option<NewPostCallNotification>,
    /// Hours in which the agent takes calls, for each day of the week. An empty list
    /// means always.
    pub agent_working_hours: Option<Vec<AgentWorkingHours>>,
    /// IANA time zone of the working hours, such as `America/New_York`. Default: that of
    /// the location.
    ///
    /// Pattern: `^[A-Za-z_]+/[A-Za-z_]+$`.
    pub timezone: Option<String>,
    /// Whether the agent must not be used as a fallback. Default: `false`.
    pub is_agent_as_backup_disabled: Option<bool>,
    /// Language into which calls are translated. Only for agents that do not speak
    /// `en-US`.
    pub translation: Option<NewTranslation>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl NewAgent {
    /// Creates a value with the required fields.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
            agent_name: None,
            business_name: None,
            welcome_message: None,
            agent_prompt: None,
            voice_id: None,
            language: None,
            patience_level: None,
            max_call_duration: None,
            send_user_idle_reminders: None,
            reminder_after_idle_time_seconds: None,
            inbound_number: None,
            number_pool_id: None,
            call_end_workflow_ids: None,
            send_post_call_notification_to: None,
            agent_working_hours: None,
            timezone: None,
            is_agent_as_backup_disabled: None,
            translation: None,
            extra: Extra::new(),
        }
    }

    /// Name of the agent, as users see it. From 1 to 40 characters.
    #[must_use]
    pub fn agent_name(mut self, value: impl IntoOptional<String>) -> Self {
        self.agent_name = value.into_optional();
        self
    }

    /// Name of the business that the agent represents. Default: the name of the location.
    /// At least 1 character.
    #[must_use]
    pub fn business_name(mut self, value: impl IntoOptional<String>) -> Self {
        self.business_name = value.into_optional();
        self
    }

    /// First message of the agent in a call. From 1 to 190 characters.
    #[must_use]
    pub fn welcome_message(mut self, value: impl IntoOptional<String>) -> Self {
        self.welcome_message = value.into_optional();
        self
    }

    /// Prompt for the agent's behavior.
    #[must_use]
    pub fn agent_prompt(mut self, value: impl IntoOptional<String>) -> Self {
        self.agent_prompt = value.into_optional();
        self
    }

    /// Id of the voice with which the agent speaks.
    #[must_use]
    pub fn voice_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.voice_id = value.into_optional();
        self
    }

    /// Language that the agent speaks and understands, such as `en-US`, the default.
    /// `multi` means several.
    #[must_use]
    pub fn language(mut self, value: impl IntoOptional<VoiceAiLanguage>) -> Self {
        self.language = value.into_optional();
        self
    }

    /// Time that the agent waits for the caller to reply. Default: `high`.
    #[must_use]
    pub fn patience_level(mut self, value: impl IntoOptional<PatienceLevel>) -> Self {
        self.patience_level = value.into_optional();
        self
    }

    /// Maximum duration of a call, in seconds, from 180 to 900. Default: `300`.
    #[must_use]
    pub fn max_call_duration(mut self, value: impl IntoOptional<i64>) -> Self {
        self.max_call_duration = value.into_optional();
        self
    }

    /// Whether the agent reminds a caller who is silent. Default: `true`.
    #[must_use]
    pub fn send_user_idle_reminders(mut self, value: impl IntoOptional<bool>) -> Self {
        self.send_user_idle_reminders = value.into_optional();
        self
    }

    /// Number of seconds of silence after which the agent reminds the caller, from 1 to
    /// 20. Default: `8`.
    #[must_use]
    pub fn reminder_after_idle_time_seconds(
        mut self,
        value: impl IntoOptional<i64>,
    ) -> Self {
        self.reminder_after_idle_time_seconds = value.into_optional();
        self
    }

    /// Phone number on which the agent takes calls, such as `+1234567890`.
    #[must_use]
    pub fn inbound_number(mut self, value: impl IntoOptional<String>) -> Self {
        self.inbound_number = value.into_optional();
        self
    }

    /// Id of the number pool from which the agent gets its numbers.
    #[must_use]
    pub fn number_pool_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.number_pool_id = value.into_optional();
        self
    }

    /// Ids of the workflows that start when a call ends. At most 10 elements.
    #[must_use]
    pub fn call_end_workflow_ids(
        mut self,
        value: impl IntoOptional<Vec<WorkflowId>>,
    ) -> Self {
        self.call_end_workflow_ids = value.into_optional();
        self
    }

    /// Recipients of the email that HighLevel sends after a call.
    #[must_use]
    pub fn send_post_call_notification_to(
        mut self,
        value: impl IntoOptional<NewPostCallNotification>,
    ) -> Self {
        self.send_post_call_notification_to = value.into_optional();
        self
    }

    /// Hours in which the agent takes calls, for each day of the week. An empty list
    /// means always.
    #[must_use]
    pub fn agent_working_hours(
        mut self,
        value: impl IntoOptional<Vec<AgentWorkingHours>>,
    ) -> Self {
        self.agent_working_hours = value.into_optional();
        self
    }

    /// IANA time zone of the working hours, such as `America/New_York`. Default: that of
    /// the location. Pattern: `^[A-Za-z_]+/[A-Za-z_]+$`.
    #[must_use]
    pub fn timezone(mut self, value: impl IntoOptional<String>) -> Self {
        self.timezone = value.into_optional();
        self
    }

    /// Whether the agent must not be used as a fallback. Default: `false`.
    #[must_use]
    pub fn is_agent_as_backup_disabled(
        mut self,
        value: impl IntoOptional<bool>,
    ) -> Self {
        self.is_agent_as_backup_disabled = value.into_optional();
        self
    }

    /// Language into which calls are translated. Only for agents that do not speak
    /// `en-US`.
    #[must_use]
    pub fn translation(mut self, value: impl IntoOptional<NewTranslation>) -> Self {
        self.translation = value.into_optional();
        self
    }
}

impl Encode for NewAgent {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("locationId", &self.location_id);
        object.field("agentName", &self.agent_name);
        object.field("businessName", &self.business_name);
        object.field("welcomeMessage", &self.welcome_message);
        object.field("agentPrompt", &self.agent_prompt);
        object.field("voiceId", &self.voice_id);
        object.field("language", &self.language);
        object.field("patienceLevel", &self.patience_level);
        object.field("maxCallDuration", &self.max_call_duration);
        object.field("sendUserIdleReminders", &self.send_user_idle_reminders);
        object
            .field(
                "reminderAfterIdleTimeSeconds",
                &self.reminder_after_idle_time_seconds,
            );
        object.field("inboundNumber", &self.inbound_number);
        object.field("numberPoolId", &self.number_pool_id);
        object.field("callEndWorkflowIds", &self.call_end_workflow_ids);
        object.field("sendPostCallNotificationTo", &self.send_post_call_notification_to);
        object.field("agentWorkingHours", &self.agent_working_hours);
        object.field("timezone", &self.timezone);
        object.field("isAgentAsBackupDisabled", &self.is_agent_as_backup_disabled);
        object.field("translation", &self.translation);
    }
}

/// Hours in which an agent takes calls on a day of the week.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct AgentWorkingHours {
    /// Day of the week, from 1 (Monday) to 7 (Sunday).
    ///
    /// One of `1`, `2`, `3`, `4`, `5`, `6`, `7`.
    pub day_of_the_week: Option<i64>,
    /// Parts of the day in which the agent takes calls.
    pub intervals: Vec<WorkingInterval>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl AgentWorkingHours {
    /// Creates a value with the required fields.
    pub fn new(
        day_of_the_week: i64,
        intervals: impl IntoIterator<Item = WorkingInterval>,
    ) -> Self {
        Self {
            day_of_the_week: Some(day_of_the_week),
            intervals: intervals.into_iter().collect(),
            ..Self::default()
        }
    }
}

impl Decode for AgentWorkingHours {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("AgentWorkingHours")?;
        Some(Self {
            day_of_the_week: object.optional("dayOfTheWeek"),
            intervals: object.list("intervals"),
            extra: object.extra(),
        })
    }
}

impl Encode for AgentWorkingHours {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("dayOfTheWeek", &self.day_of_the_week);
        object.field("intervals", &self.intervals);
    }
}

/// Settings of the action that books an appointment for the caller.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct AppointmentBookingActionParameters {
    /// Id of the calendar in which the agent books.
    ///
    /// Example: `BqTwX8QFwXzpegMve9EQ`.
    pub calendar_id: Option<CalendarId>,
    /// Number of days ahead for which the agent offers appointments.
    ///
    /// Example: `3`.
    pub days_of_offering_dates: Option<i64>,
    /// Number of slots that the agent offers for each day.
    ///
    /// Example: `3`.
    pub slots_per_day: Option<i64>,
    /// Number of hours between two slots that the agent offers.
    ///
    /// Example: `1`.
    pub hours_between_slots: Option<f64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl AppointmentBookingActionParameters {
    /// Creates a value with the required fields.
    pub fn new(
        calendar_id: impl Into<CalendarId>,
        days_of_offering_dates: i64,
        slots_per_day: i64,
        hours_between_slots: f64,
    ) -> Self {
        Self {
            calendar_id: Some(calendar_id.into()),
            days_of_offering_dates: Some(days_of_offering_dates),
            slots_per_day: Some(slots_per_day),
            hours_between_slots: Some(hours_between_slots),
            ..Self::default()
        }
    }
}

impl Decode for AppointmentBookingActionParameters {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("AppointmentBookingActionParameters")?;
        Some(Self {
            calendar_id: object.optional("calendarId"),
            days_of_offering_dates: object.optional("daysOfOfferingDates"),
            slots_per_day: object.optional("slotsPerDay"),
            hours_between_slots: object.optional("hoursBetweenSlots"),
            extra: object.extra(),
        })
    }
}

impl Encode for AppointmentBookingActionParameters {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("calendarId", &self.calendar_id);
        object.field("daysOfOfferingDates", &self.days_of_offering_dates);
        object.field("slotsPerDay", &self.slots_per_day);
        object.field("hoursBetweenSlots", &self.hours_between_slots);
    }
}

/// An action that was taken in a call.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CallAction {
    /// Id of the action.
    ///
    /// Example: `507f1f77bcf86cd799439015`.
    pub action_id: Option<String>,
    /// Type of the action; it decides which
    /// [`action_parameters`](CallAction::action_parameters) it has.
    pub action_type: Option<ActionType>,
    /// Name of the action, such as `Send SMS Confirmation`.
    pub action_name: Option<String>,
    /// Settings of the action, whose shape depends on its type.
    pub action_parameters: Option<ActionParameters>,
    /// When the action was carried out, RFC 3339.
    ///
    /// Example: `2024-01-15T10:32:00.000Z`.
    pub executed_at: Option<Timestamp>,
    /// When the action was triggered, RFC 3339.
    ///
    /// Example: `2024-01-15T10:31:45.000Z`.
    pub trigger_received_at: Option<Timestamp>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for CallAction {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CallAction")?;
        Some(Self {
            action_id: object.optional("actionId"),
            action_type: object.optional("actionType"),
            action_name: object.optional("actionName"),
            action_parameters: object.optional("actionParameters"),
            executed_at: object.optional("executedAt"),
            trigger_received_at: object.optional("triggerReceivedAt"),
            extra: object.extra(),
        })
    }
}

/// Settings of the action that transfers the call.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CallTransferActionParameters {
    /// Condition for the action, as a prompt.
    pub trigger_prompt: Option<String>,
    /// Target type of the transfer; always `number`.
    pub transfer_to_type: Option<TransferTarget>,
    /// Phone number that the call is transferred to, with `+` and country code, 11 to 16
    /// characters, such as `+12345678901`.
    pub transfer_to_value: Option<String>,
    /// Message that the agent says when it takes the action.
    pub trigger_message: Option<String>,
    /// Whether the person who takes the call hears a message first.
    pub hear_whisper_message: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl CallTransferActionParameters {
    /// Creates a value with the required fields.
    pub fn new(
        trigger_prompt: impl Into<String>,
        transfer_to_value: impl Into<String>,
        trigger_message: impl Into<String>,
    ) -> Self {
        Self {
            trigger_prompt: Some(trigger_prompt.into()),
            transfer_to_type: Some(TransferTarget::Number),
            transfer_to_value: Some(transfer_to_value.into()),
            trigger_message: Some(trigger_message.into()),
            ..Self::default()
        }
    }

    /// Target type of the transfer; always `number`. Always sent, as
    /// `TransferTarget::Number` until it is set; `None` changes nothing.
    #[must_use]
    pub fn transfer_to_type(mut self, value: impl IntoOptional<TransferTarget>) -> Self {
        if let Some(value) = value.into_optional() {
            self.transfer_to_type = Some(value);
        }
        self
    }

    /// Whether the person who takes the call hears a message first.
    #[must_use]
    pub fn hear_whisper_message(mut self, value: impl IntoOptional<bool>) -> Self {
        self.hear_whisper_message = value.into_optional();
        self
    }
}

impl Decode for CallTransferActionParameters {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CallTransferActionParameters")?;
        Some(Self {
            trigger_prompt: object.optional("triggerPrompt"),
            transfer_to_type: object.optional("transferToType"),
            transfer_to_value: object.optional("transferToValue"),
            trigger_message: object.optional("triggerMessage"),
            hear_whisper_message: object.optional("hearWhisperMessage"),
            extra: object.extra(),
        })
    }
}

impl Encode for CallTransferActionParameters {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("triggerPrompt", &self.trigger_prompt);
        object.field("transferToType", &self.transfer_to_type);
        object.field("transferToValue", &self.transfer_to_value);
        object.field("triggerMessage", &self.trigger_message);
        object.field("hearWhisperMessage", &self.hear_whisper_message);
    }
}

/// A voice agent that was created or updated, without its actions.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Agent {
    /// Id of the agent.
    ///
    /// Example: `66a9d3f0b17c2e4585d0fa32`.
    pub id: Option<String>,
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: Option<LocationId>,
    /// Name of the agent, as users see it.
    ///
    /// Example: `Customer Support Agent`.
    pub agent_name: Option<String>,
    /// Name of the business that the agent represents. Default: the name of the location.
    ///
    /// Example: `Acme Corporation`.
    pub business_name: Option<String>,
    /// First message of the agent in a call.
    pub welcome_message: Option<String>,
    /// Prompt for the agent's behavior.
    ///
    /// Example: `You are a helpful customer service representative.`.
    pub agent_prompt: Option<String>,
    /// Id of the voice with which the agent speaks.
    ///
    /// Example: `507f1f77bcf86cd799439011`.
    pub voice_id: Option<String>,
    /// Maximum duration of a call, in seconds, from 180 to 900. Default: `300`.
    ///
    /// Example: `600`.
    pub max_call_duration: Option<i64>,
    /// Whether the agent reminds a caller who is silent. Default: `true`.
    pub send_user_idle_reminders: Option<bool>,
    /// Number of seconds of silence after which the agent reminds the caller, from 1 to
    /// 20. Default: `8`.
    ///
    /// Example: `5`.
    pub reminder_after_idle_time_seconds: Option<i64>,
    /// Phone number on which the agent takes calls, such as `+1234567890`.
    pub inbound_number: Option<String>,
    /// Id of the number pool from which the agent gets its numbers.
    ///
    /// Example: `pool_507f1f77bcf86cd799439011`.
    pub number_pool_id: Option<String>,
    /// Ids of the workflows that start when a call ends.
    pub call_end_workflow_ids: Vec<WorkflowId>,
    /// Recipients of the email that HighLevel sends after a call.
    pub send_post_call_notification_to: Option<PostCallNotification>,
    /// Hours in which the agent takes calls, for each day of the week. An empty list
    /// means always.
    pub agent_working_hours: Vec<AgentWorkingHours>,
    /// IANA time zone of the working hours, such as `America/New_York`. Default: that of
    /// the location.
    pub timezone: Option<String>,
    /// Whether the agent must not be used as a fallback. Default: `false`.
    pub is_agent_as_backup_disabled: Option<bool>,
    /// Language into which calls are translated. Only for agents that do not speak
    /// `en-US`.
    pub translation: Option<Translation>,
    /// Language that the agent speaks and understands, such as `en-US`, the default.
    /// `multi` means several.
    pub language: Option<VoiceAiLanguage>,
    /// Time that the agent waits for the caller to reply. Default: `high`.
    pub patience_level: Option<PatienceLevel>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for Agent {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Agent")?;
        Some(Self {
            id: object.optional("id"),
            location_id: object.optional("locationId"),
            agent_name: object.optional("agentName"),
            business_name: object.optional("businessName"),
            welcome_message: object.optional("welcomeMessage"),
            agent_prompt: object.optional("agentPrompt"),
            voice_id: object.optional("voiceId"),
            max_call_duration: object.optional("maxCallDuration"),
            send_user_idle_reminders: object.optional("sendUserIdleReminders"),
            reminder_after_idle_time_seconds: object
                .optional("reminderAfterIdleTimeSeconds"),
            inbound_number: object.optional("inboundNumber"),
            number_pool_id: object.optional("numberPoolId"),
            call_end_workflow_ids: object.list("callEndWorkflowIds"),
            send_post_call_notification_to: object
                .optional("sendPostCallNotificationTo"),
            agent_working_hours: object.list("agentWorkingHours"),
            timezone: object.optional("timezone"),
            is_agent_as_backup_disabled: object.optional("isAgentAsBackupDisabled"),
            translation: object.optional("translation"),
            language: object.optional("language"),
            patience_level: object.optional("patienceLevel"),
            extra: object.extra(),
        })
    }
}

/// Settings of an action of an agent.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ActionFields {
    /// Id of the agent that has the action.
    ///
    /// Example: `66a9d3f0b17c2e4585d0fa32`.
    pub agent_id: String,
    /// Id of the location (sub-account).
    ///
    /// Example: `507f1f77bcf86cd799439012`.
    pub location_id: LocationId,
    /// Type of the action; it decides which
    /// [`action_parameters`](ActionFields::action_parameters) it has.
    pub action_type: ActionType,
    /// Name of the action, such as `Transfer to Manager`.
    pub name: String,
    /// Settings of the action, whose shape depends on its type.
    pub action_parameters: ActionParameters,
    /// The members that no other field holds.
    pub extra: Extra,
}

/// The arguments of [`ActionFields::new`]. Strings, ids and lists accept any type that converts into them.
#[allow(
    missing_debug_implementations,
    reason = "it only names arguments, some of which may be secret"
)]
pub struct ActionFieldsRequired<LocationIdValue, AgentId, Name> {
    /// Id of the location (sub-account).
    ///
    /// Example: `507f1f77bcf86cd799439012`.
    pub location_id: LocationIdValue,
    /// Id of the agent that has the action.
    ///
    /// Example: `66a9d3f0b17c2e4585d0fa32`.
    pub agent_id: AgentId,
    /// Type of the action; it decides which
    /// [`action_parameters`](ActionFields::action_parameters) it has.
    pub action_type: ActionType,
    /// Name of the action, such as `Transfer to Manager`.
    pub name: Name,
    /// Settings of the action, whose shape depends on its type.
    pub action_parameters: ActionParameters,
}

impl ActionFields {
    /// Creates a value with the required fields.
    pub fn new(
        required: ActionFieldsRequired<
            impl Into<LocationId>,
            impl Into<String>,
            impl Into<String>,
        >,
    ) -> Self {
        let ActionFieldsRequired {
            location_id,
            agent_id,
            action_type,
            name,
            action_parameters,
        } = required;
        Self {
            agent_id: agent_id.into(),
            location_id: location_id.into(),
            action_type,
            name: name.into(),
            action_parameters,
            extra: Extra::new(),
        }
    }
}

impl Encode for ActionFields {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("agentId", &self.agent_id);
        object.field("locationId", &self.location_id);
        object.field("actionType", &self.action_type);
        object.field("name", &self.name);
        object.field("actionParameters", &self.action_parameters);
    }
}

/// The request with which an action calls an external API.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CustomActionApiDetails {
    /// URL to which the request is sent.
    ///
    /// Example: `https://api.example.com/orders`.
    pub url: Option<String>,
    /// HTTP method of the request.
    pub method: Option<CustomActionMethod>,
    /// Whether the API needs authentication.
    pub authentication_required: Option<bool>,
    /// Token or API key. Required if
    /// [`authentication_required`](CustomActionApiDetails::authentication_required) is
    /// true. A secret.
    pub authentication_value: Option<String>,
    /// Headers to send.
    pub headers: Option<Vec<CustomActionHeader>>,
    /// Parameters to send, whose values the agent takes from the call.
    pub parameters: Option<Vec<CustomActionParameter>>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl CustomActionApiDetails {
    /// Creates a value with the required fields.
    pub fn new(url: impl Into<String>, method: CustomActionMethod) -> Self {
        Self {
            url: Some(url.into()),
            method: Some(method),
            ..Self::default()
        }
    }

    /// Whether the API needs authentication.
    #[must_use]
    pub fn authentication_required(mut self, value: impl IntoOptional<bool>) -> Self {
        self.authentication_required = value.into_optional();
        self
    }

    /// Token or API key. Required if
    /// [`authentication_required`](CustomActionApiDetails::authentication_required) is
    /// true. A secret.
    #[must_use]
    pub fn authentication_value(mut self, value: impl IntoOptional<String>) -> Self {
        self.authentication_value = value.into_optional();
        self
    }

    /// Headers to send.
    #[must_use]
    pub fn headers(mut self, value: impl IntoOptional<Vec<CustomActionHeader>>) -> Self {
        self.headers = value.into_optional();
        self
    }

    /// Parameters to send, whose values the agent takes from the call.
    #[must_use]
    pub fn parameters(
        mut self,
        value: impl IntoOptional<Vec<CustomActionParameter>>,
    ) -> Self {
        self.parameters = value.into_optional();
        self
    }
}

impl Decode for CustomActionApiDetails {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CustomActionApiDetails")?;
        Some(Self {
            url: object.optional("url"),
            method: object.optional("method"),
            authentication_required: object.optional("authenticationRequired"),
            authentication_value: object.optional("authenticationValue"),
            headers: object.optional("headers"),
            parameters: object.optional("parameters"),
            extra: object.extra(),
        })
    }
}

impl Encode for CustomActionApiDetails {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("url", &self.url);
        object.field("method", &self.method);
        object.field("authenticationRequired", &self.authentication_required);
        object.field("authenticationValue", &self.authentication_value);
        object.field("headers", &self.headers);
        object.field("parameters", &self.parameters);
    }
}

/// A header of a request.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CustomActionHeader {
    /// Name of the header.
    pub key: Option<String>,
    /// Value of the header.
    ///
    /// Example: `1234567890`.
    pub value: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl CustomActionHeader {
    /// Creates a value with the required fields.
    pub fn new(key: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            key: Some(key.into()),
            value: Some(value.into()),
            ..Self::default()
        }
    }
}

impl Decode for CustomActionHeader {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CustomActionHeader")?;
        Some(Self {
            key: object.optional("key"),
            value: object.optional("value"),
            extra: object.extra(),
        })
    }
}

impl Encode for CustomActionHeader {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("key", &self.key);
        object.field("value", &self.value);
    }
}

/// A parameter of a request.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CustomActionParameter {
    /// Name of the parameter, such as `orderId`.
    pub name: Option<String>,
    /// Meaning of the value, for the agent.
    pub description: Option<String>,
    /// Type of the value, such as `string`.
    pub type_: Option<String>,
    /// Example of a value, such as `ORD-12345`.
    pub example: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl CustomActionParameter {
    /// Creates a value with the required fields.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            ..Self::default()
        }
    }

    /// Meaning of the value, for the agent.
    #[must_use]
    pub fn description(mut self, value: impl IntoOptional<String>) -> Self {
        self.description = value.into_optional();
        self
    }

    /// Type of the value, such as `string`.
    #[must_use]
    pub fn type_(mut self, value: impl IntoOptional<String>) -> Self {
        self.type_ = value.into_optional();
        self
    }

    /// Example of a value, such as `ORD-12345`.
    #[must_use]
    pub fn example(mut self, value: impl IntoOptional<String>) -> Self {
        self.example = value.into_optional();
        self
    }
}

impl Decode for CustomActionParameter {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CustomActionParameter")?;
        Some(Self {
            name: object.optional("name"),
            description: object.optional("description"),
            type_: object.optional("type"),
            example: object.optional("example"),
            extra: object.extra(),
        })
    }
}

impl Encode for CustomActionParameter {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("name", &self.name);
        object.field("description", &self.description);
        object.field("type", &self.type_);
        object.field("example", &self.example);
    }
}

/// Settings of the action that calls an external API.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CustomActionParameters {
    /// Condition for the action, as a prompt.
    ///
    /// Example: `When caller provides order number`.
    pub trigger_prompt: Option<String>,
    /// Message that the agent says when it takes the action.
    ///
    /// Example: `Let me check that order status`.
    pub trigger_message: Option<String>,
    /// Request to send.
    pub api_details: Option<CustomActionApiDetails>,
    /// Paths of the values to take from the response, such as `data.orderId`; at least
    /// one for GET, none for POST.
    pub selected_paths: Option<Vec<String>>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl CustomActionParameters {
    /// Creates a value with the required fields.
    pub fn new(
        trigger_prompt: impl Into<String>,
        trigger_message: impl Into<String>,
        api_details: CustomActionApiDetails,
    ) -> Self {
        Self {
            trigger_prompt: Some(trigger_prompt.into()),
            trigger_message: Some(trigger_message.into()),
            api_details: Some(api_details),
            ..Self::default()
        }
    }

    /// Paths of the values to take from the response, such as `data.orderId`; at least
    /// one for GET, none for POST.
    #[must_use]
    pub fn selected_paths(mut self, value: impl IntoOptional<Vec<String>>) -> Self {
        self.selected_paths = value.into_optional();
        self
    }
}

impl Decode for CustomActionParameters {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CustomActionParameters")?;
        Some(Self {
            trigger_prompt: object.optional("triggerPrompt"),
            trigger_message: object.optional("triggerMessage"),
            api_details: object.optional("apiDetails"),
            selected_paths: object.optional("selectedPaths"),
            extra: object.extra(),
        })
    }
}

impl Encode for CustomActionParameters {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("triggerPrompt", &self.trigger_prompt);
        object.field("triggerMessage", &self.trigger_message);
        object.field("apiDetails", &self.api_details);
        object.field("selectedPaths", &self.selected_paths);
    }
}

/// Settings of the action that fills in a field of the contact after the call.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DataExtractionActionParameters {
    /// Id of the field of the contact to fill in.
    ///
    /// Example: `507f1f77bcf86cd799439011`.
    pub contact_field_id: Option<String>,
    /// Information that the agent looks for in the call, such as the caller's phone
    /// number.
    ///
    /// Example: `Caller's phone number`.
    pub description: Option<String>,
    /// Examples of values, from one to five.
    ///
    /// Example: `["+1234567890","+9876543210"]`.
    pub examples: Vec<String>,
    /// Whether a value that the field has already is replaced.
    ///
    /// Default: `false`.
    pub overwrite_existing_value: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl DataExtractionActionParameters {
    /// Creates a value with the required fields.
    pub fn new(
        contact_field_id: impl Into<String>,
        description: impl Into<String>,
        examples: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            contact_field_id: Some(contact_field_id.into()),
            description: Some(description.into()),
            examples: examples.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }

    /// Whether a value that the field has already is replaced. Default: `false`.
    #[must_use]
    pub fn overwrite_existing_value(mut self, value: impl IntoOptional<bool>) -> Self {
        self.overwrite_existing_value = value.into_optional();
        self
    }
}

impl Decode for DataExtractionActionParameters {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DataExtractionActionParameters")?;
        Some(Self {
            contact_field_id: object.optional("contactFieldId"),
            description: object.optional("description"),
            examples: object.list("examples"),
            overwrite_existing_value: object.optional("overwriteExistingValue"),
            extra: object.extra(),
        })
    }
}

impl Encode for DataExtractionActionParameters {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("contactFieldId", &self.contact_field_id);
        object.field("description", &self.description);
        object.field("examples", &self.examples);
        object.field("overwriteExistingValue", &self.overwrite_existing_value);
    }
}

/// A voice agent with its actions.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct AgentDetails {
    /// Id of the agent.
    ///
    /// Example: `66a9d3f0b17c2e4585d0fa32`.
    pub id: Option<String>,
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: Option<LocationId>,
    /// Name of the agent, as users see it.
    ///
    /// Example: `Customer Support Agent`.
    pub agent_name: Option<String>,
    /// Name of the business that the agent represents. Default: the name of the location.
    ///
    /// Example: `Acme Corporation`.
    pub business_name: Option<String>,
    /// First message of the agent in a call.
    pub welcome_message: Option<String>,
    /// Prompt for the agent's behavior.
    ///
    /// Example: `You are a helpful customer service representative.`.
    pub agent_prompt: Option<String>,
    /// Id of the voice with which the agent speaks.
    ///
    /// Example: `507f1f77bcf86cd799439011`.
    pub voice_id: Option<String>,
    /// Maximum duration of a call, in seconds, from 180 to 900. Default: `300`.
    ///
    /// Example: `600`.
    pub max_call_duration: Option<i64>,
    /// Whether the agent reminds a caller who is silent. Default: `true`.
    pub send_user_idle_reminders: Option<bool>,
    /// Number of seconds of silence after which the agent reminds the caller, from 1 to
    /// 20. Default: `8`.
    ///
    /// Example: `5`.
    pub reminder_after_idle_time_seconds: Option<i64>,
    /// Phone number on which the agent takes calls, such as `+1234567890`.
    pub inbound_number: Option<String>,
    /// Id of the number pool from which the agent gets its numbers.
    ///
    /// Example: `pool_507f1f77bcf86cd799439011`.
    pub number_pool_id: Option<String>,
    /// Ids of the workflows that start when a call ends.
    pub call_end_workflow_ids: Vec<WorkflowId>,
    /// Recipients of the email that HighLevel sends after a call.
    pub send_post_call_notification_to: Option<PostCallNotification>,
    /// Hours in which the agent takes calls, for each day of the week. An empty list
    /// means always.
    pub agent_working_hours: Vec<AgentWorkingHours>,
    /// IANA time zone of the working hours, such as `America/New_York`. Default: that of
    /// the location.
    pub timezone: Option<String>,
    /// Whether the agent must not be used as a fallback. Default: `false`.
    pub is_agent_as_backup_disabled: Option<bool>,
    /// Language into which calls are translated. Only for agents that do not speak
    /// `en-US`.
    pub translation: Option<Translation>,
    /// Actions that the agent can take.
    pub actions: Vec<AgentAction>,
    /// Language that the agent speaks and understands, such as `en-US`, the default.
    /// `multi` means several.
    pub language: Option<VoiceAiLanguage>,
    /// Time that the agent waits for the caller to reply. Default: `high`.
    pub patience_level: Option<PatienceLevel>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for AgentDetails {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("AgentDetails")?;
        Some(Self {
            id: object.optional("id"),
            location_id: object.optional("locationId"),
            agent_name: object.optional("agentName"),
            business_name: object.optional("businessName"),
            welcome_message: object.optional("welcomeMessage"),
            agent_prompt: object.optional("agentPrompt"),
            voice_id: object.optional("voiceId"),
            max_call_duration: object.optional("maxCallDuration"),
            send_user_idle_reminders: object.optional("sendUserIdleReminders"),
            reminder_after_idle_time_seconds: object
                .optional("reminderAfterIdleTimeSeconds"),
            inbound_number: object.optional("inboundNumber"),
            number_pool_id: object.optional("numberPoolId"),
            call_end_workflow_ids: object.list("callEndWorkflowIds"),
            send_post_call_notification_to: object
                .optional("sendPostCallNotificationTo"),
            agent_working_hours: object.list("agentWorkingHours"),
            timezone: object.optional("timezone"),
            is_agent_as_backup_disabled: object.optional("isAgentAsBackupDisabled"),
            translation: object.optional("translation"),
            actions: object.list("actions"),
            language: object.optional("language"),
            patience_level: object.optional("patienceLevel"),
            extra: object.extra(),
        })
    }
}

/// A page of agents.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct AgentList {
    /// Number of agents, on all pages.
    ///
    /// Example: `150`.
    pub total: Option<i64>,
    /// Number of the page; the first is 1.
    ///
    /// Example: `2`.
    pub page: Option<i64>,
    /// Number of items on a page.
    ///
    /// Example: `10`.
    pub page_size: Option<i64>,
    /// Agents of the page.
    pub agents: Vec<AgentDetails>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for AgentList {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("AgentList")?;
        Some(Self {
            total: object.optional("total"),
            page: object.optional("page"),
            page_size: object.optional("pageSize"),
            agents: object.list("agents"),
            extra: object.extra(),
        })
    }
}

/// Settings of the action that fills in a field of the contact during the call.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct InCallDataExtractionActionParameters {
    /// Id of the field of the contact to fill in.
    ///
    /// Example: `507f1f77bcf86cd799439011`.
    pub contact_field_id: Option<String>,
    /// Information that the agent looks for in the call, such as the caller's phone
    /// number.
    ///
    /// Example: `Caller's phone number`.
    pub description: Option<String>,
    /// Examples of values, from one to five.
    ///
    /// Example: `["+1234567890","+9876543210"]`.
    pub examples: Vec<String>,
    /// Whether a value that the field has already is replaced.
    ///
    /// Default: `false`.
    pub overwrite_existing_value: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl InCallDataExtractionActionParameters {
    /// Creates a value with the required fields.
    pub fn new(
        contact_field_id: impl Into<String>,
        description: impl Into<String>,
        examples: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            contact_field_id: Some(contact_field_id.into()),
            description: Some(description.into()),
            examples: examples.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }

    /// Whether a value that the field has already is replaced. Default: `false`.
    #[must_use]
    pub fn overwrite_existing_value(mut self, value: impl IntoOptional<bool>) -> Self {
        self.overwrite_existing_value = value.into_optional();
        self
    }
}

impl Decode for InCallDataExtractionActionParameters {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("InCallDataExtractionActionParameters")?;
        Some(Self {
            contact_field_id: object.optional("contactFieldId"),
            description: object.optional("description"),
            examples: object.list("examples"),
            overwrite_existing_value: object.optional("overwriteExistingValue"),
            extra: object.extra(),
        })
    }
}

impl Encode for InCallDataExtractionActionParameters {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("contactFieldId", &self.contact_field_id);
        object.field("description", &self.description);
        object.field("examples", &self.examples);
        object.field("overwriteExistingValue", &self.overwrite_existing_value);
    }
}

/// A part of a day in which an agent takes calls.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct WorkingInterval {
    /// Hour of the start, from 0 to 23.
    ///
    /// Example: `9`.
    pub start_hour: Option<i64>,
    /// Hour of the end, from 0 to 23.
    ///
    /// Example: `17`.
    pub end_hour: Option<i64>,
    /// Minute of the start, from 0 to 59.
    ///
    /// Example: `0`.
    pub start_minute: Option<i64>,
    /// Minute of the end, from 0 to 59.
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
        end_hour: i64,
        start_minute: i64,
        end_minute: i64,
    ) -> Self {
        Self {
            start_hour: Some(start_hour),
            end_hour: Some(end_hour),
            start_minute: Some(start_minute),
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
            end_hour: object.optional("endHour"),
            start_minute: object.optional("startMinute"),
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
        object.field("endHour", &self.end_hour);
        object.field("startMinute", &self.start_minute);
        object.field("endMinute", &self.end_minute);
    }
}

/// Settings of the action that searches a knowledge base.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct KnowledgeBaseParameters {
    /// Condition for the action, as a prompt.
    ///
    /// Example: `When caller asks about pricing`.
    pub trigger_prompt: Option<String>,
    /// Id of the knowledge base to look into.
    ///
    /// Example: `710KoEzy793Fxubft0bc`.
    pub knowledge_base_id: Option<KnowledgeBaseId>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl KnowledgeBaseParameters {
    /// Creates a value with the required fields.
    pub fn new(
        trigger_prompt: impl Into<String>,
        knowledge_base_id: impl Into<KnowledgeBaseId>,
    ) -> Self {
        Self {
            trigger_prompt: Some(trigger_prompt.into()),
            knowledge_base_id: Some(knowledge_base_id.into()),
            ..Self::default()
        }
    }
}

impl Decode for KnowledgeBaseParameters {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("KnowledgeBaseParameters")?;
        Some(Self {
            trigger_prompt: object.optional("triggerPrompt"),
            knowledge_base_id: object.optional("knowledgeBaseId"),
            extra: object.extra(),
        })
    }
}

impl Encode for KnowledgeBaseParameters {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("triggerPrompt", &self.trigger_prompt);
        object.field("knowledgeBaseId", &self.knowledge_base_id);
    }
}

/// Changes to an agent. Omitted fields stay unchanged.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct AgentUpdate {
    /// Name of the agent, as users see it.
    ///
    /// From 1 to 40 characters. Example: `Customer Support Agent`.
    pub agent_name: Option<String>,
    /// Name of the business that the agent represents. Default: the name of the location.
    ///
    /// At least 1 character. Example: `Acme Corporation`.
    pub business_name: Option<String>,
    /// First message of the agent in a call.
    ///
    /// From 1 to 190 characters.
    pub welcome_message: Option<String>,
    /// Prompt for the agent's behavior.
    pub agent_prompt: Option<String>,
    /// Id of the voice with which the agent speaks.
    ///
    /// Example: `507f1f77bcf86cd799439011`.
    pub voice_id: Option<String>,
    /// Language that the agent speaks and understands, such as `en-US`, the default.
    /// `multi` means several.
    pub language: Option<VoiceAiLanguage>,
    /// Time that the agent waits for the caller to reply. Default: `high`.
    pub patience_level: Option<PatienceLevel>,
    /// Maximum duration of a call, in seconds, from 180 to 900. Default: `300`.
    ///
    /// Example: `600`.
    pub max_call_duration: Option<i64>,
    /// Whether the agent reminds a caller who is silent. Default: `true`.
    pub send_user_idle_reminders: Option<bool>,
    /// Number of seconds of silence after which the agent reminds the caller, from 1 to
    /// 20. Default: `8`.
    ///
    /// Example: `5`.
    pub reminder_after_idle_time_seconds: Option<i64>,
    /// Phone number on which the agent takes calls, such as `+1234567890`.
    pub inbound_number: Option<String>,
    /// Id of the number pool from which the agent gets its numbers.
    ///
    /// Example: `pool_507f1f77bcf86cd799439011`.
    pub number_pool_id: Option<String>,
    /// Ids of the workflows that start when a call ends.
    ///
    /// At most 10 elements.
    pub call_end_workflow_ids: Option<Vec<WorkflowId>>,
    /// Recipients of the email that HighLevel sends after a call.
    pub send_post_call_notification_to: Option<NewPostCallNotification>,
    /// Hours in which the agent takes calls, for each day of the week. An empty list
    /// means always.
    pub agent_working_hours: Option<Vec<AgentWorkingHours>>,
    /// IANA time zone of the working hours, such as `America/New_York`. Default: that of
    /// the location.
    ///
    /// Pattern: `^[A-Za-z_]+/[A-Za-z_]+$`.
    pub timezone: Option<String>,
    /// Whether the agent must not be used as a fallback. Default: `false`.
    pub is_agent_as_backup_disabled: Option<bool>,
    /// Language into which calls are translated. Only for agents that do not speak
    /// `en-US`.
    pub translation: Option<NewTranslation>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl AgentUpdate {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the agent, as users see it. From 1 to 40 characters.
    #[must_use]
    pub fn agent_name(mut self, value: impl IntoOptional<String>) -> Self {
        self.agent_name = value.into_optional();
        self
    }

    /// Name of the business that the agent represents. Default: the name of the location.
    /// At least 1 character.
    #[must_use]
    pub fn business_name(mut self, value: impl IntoOptional<String>) -> Self {
        self.business_name = value.into_optional();
        self
    }

    /// First message of the agent in a call. From 1 to 190 characters.
    #[must_use]
    pub fn welcome_message(mut self, value: impl IntoOptional<String>) -> Self {
        self.welcome_message = value.into_optional();
        self
    }

    /// Prompt for the agent's behavior.
    #[must_use]
    pub fn agent_prompt(mut self, value: impl IntoOptional<String>) -> Self {
        self.agent_prompt = value.into_optional();
        self
    }

    /// Id of the voice with which the agent speaks.
    #[must_use]
    pub fn voice_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.voice_id = value.into_optional();
        self
    }

    /// Language that the agent speaks and understands, such as `en-US`, the default.
    /// `multi` means several.
    #[must_use]
    pub fn language(mut self, value: impl IntoOptional<VoiceAiLanguage>) -> Self {
        self.language = value.into_optional();
        self
    }

    /// Time that the agent waits for the caller to reply. Default: `high`.
    #[must_use]
    pub fn patience_level(mut self, value: impl IntoOptional<PatienceLevel>) -> Self {
        self.patience_level = value.into_optional();
        self
    }

    /// Maximum duration of a call, in seconds, from 180 to 900. Default: `300`.
    #[must_use]
    pub fn max_call_duration(mut self, value: impl IntoOptional<i64>) -> Self {
        self.max_call_duration = value.into_optional();
        self
    }

    /// Whether the agent reminds a caller who is silent. Default: `true`.
    #[must_use]
    pub fn send_user_idle_reminders(mut self, value: impl IntoOptional<bool>) -> Self {
        self.send_user_idle_reminders = value.into_optional();
        self
    }

    /// Number of seconds of silence after which the agent reminds the caller, from 1 to
    /// 20. Default: `8`.
    #[must_use]
    pub fn reminder_after_idle_time_seconds(
        mut self,
        value: impl IntoOptional<i64>,
    ) -> Self {
        self.reminder_after_idle_time_seconds = value.into_optional();
        self
    }

    /// Phone number on which the agent takes calls, such as `+1234567890`.
    #[must_use]
    pub fn inbound_number(mut self, value: impl IntoOptional<String>) -> Self {
        self.inbound_number = value.into_optional();
        self
    }

    /// Id of the number pool from which the agent gets its numbers.
    #[must_use]
    pub fn number_pool_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.number_pool_id = value.into_optional();
        self
    }

    /// Ids of the workflows that start when a call ends. At most 10 elements.
    #[must_use]
    pub fn call_end_workflow_ids(
        mut self,
        value: impl IntoOptional<Vec<WorkflowId>>,
    ) -> Self {
        self.call_end_workflow_ids = value.into_optional();
        self
    }

    /// Recipients of the email that HighLevel sends after a call.
    #[must_use]
    pub fn send_post_call_notification_to(
        mut self,
        value: impl IntoOptional<NewPostCallNotification>,
    ) -> Self {
        self.send_post_call_notification_to = value.into_optional();
        self
    }

    /// Hours in which the agent takes calls, for each day of the week. An empty list
    /// means always.
    #[must_use]
    pub fn agent_working_hours(
        mut self,
        value: impl IntoOptional<Vec<AgentWorkingHours>>,
    ) -> Self {
        self.agent_working_hours = value.into_optional();
        self
    }

    /// IANA time zone of the working hours, such as `America/New_York`. Default: that of
    /// the location. Pattern: `^[A-Za-z_]+/[A-Za-z_]+$`.
    #[must_use]
    pub fn timezone(mut self, value: impl IntoOptional<String>) -> Self {
        self.timezone = value.into_optional();
        self
    }

    /// Whether the agent must not be used as a fallback. Default: `false`.
    #[must_use]
    pub fn is_agent_as_backup_disabled(
        mut self,
        value: impl IntoOptional<bool>,
    ) -> Self {
        self.is_agent_as_backup_disabled = value.into_optional();
        self
    }

    /// Language into which calls are translated. Only for agents that do not speak
    /// `en-US`.
    #[must_use]
    pub fn translation(mut self, value: impl IntoOptional<NewTranslation>) -> Self {
        self.translation = value.into_optional();
        self
    }
}

impl Encode for AgentUpdate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("agentName", &self.agent_name);
        object.field("businessName", &self.business_name);
        object.field("welcomeMessage", &self.welcome_message);
        object.field("agentPrompt", &self.agent_prompt);
        object.field("voiceId", &self.voice_id);
        object.field("language", &self.language);
        object.field("patienceLevel", &self.patience_level);
        object.field("maxCallDuration", &self.max_call_duration);
        object.field("sendUserIdleReminders", &self.send_user_idle_reminders);
        object
            .field(
                "reminderAfterIdleTimeSeconds",
                &self.reminder_after_idle_time_seconds,
            );
        object.field("inboundNumber", &self.inbound_number);
        object.field("numberPoolId", &self.number_pool_id);
        object.field("callEndWorkflowIds", &self.call_end_workflow_ids);
        object.field("sendPostCallNotificationTo", &self.send_post_call_notification_to);
        object.field("agentWorkingHours", &self.agent_working_hours);
        object.field("timezone", &self.timezone);
        object.field("isAgentAsBackupDisabled", &self.is_agent_as_backup_disabled);
        object.field("translation", &self.translation);
    }
}

/// Time that an agent waits for the caller to reply.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum PatienceLevel {
    /// `low`
    Low,
    /// `medium`
    Medium,
    /// `high`
    High,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl PatienceLevel {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Low => "low",
            Self::Medium => "medium",
            Self::High => "high",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for PatienceLevel {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "low" => Self::Low,
            "medium" => Self::Medium,
            "high" => Self::High,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Settings of the action that sends an SMS to the caller.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct SmsParameters {
    /// Condition for the action, as a prompt.
    ///
    /// Example: `When caller asks for booking confirmation`.
    pub trigger_prompt: Option<String>,
    /// Message that the agent says when it takes the action.
    ///
    /// Example: `I'll send you a confirmation text`.
    pub trigger_message: Option<String>,
    /// Text of the SMS.
    pub message_body: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl SmsParameters {
    /// Creates a value with the required fields.
    pub fn new(
        trigger_prompt: impl Into<String>,
        trigger_message: impl Into<String>,
        message_body: impl Into<String>,
    ) -> Self {
        Self {
            trigger_prompt: Some(trigger_prompt.into()),
            trigger_message: Some(trigger_message.into()),
            message_body: Some(message_body.into()),
            ..Self::default()
        }
    }
}

impl Decode for SmsParameters {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("SmsParameters")?;
        Some(Self {
            trigger_prompt: object.optional("triggerPrompt"),
            trigger_message: object.optional("triggerMessage"),
            message_body: object.optional("messageBody"),
            extra: object.extra(),
        })
    }
}

impl Encode for SmsParameters {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("triggerPrompt", &self.trigger_prompt);
        object.field("triggerMessage", &self.trigger_message);
        object.field("messageBody", &self.message_body);
    }
}

/// Recipients of the email that HighLevel sends after a call.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NewPostCallNotification {
    /// Whether all admins of the location receive the email.
    pub admins: bool,
    /// Whether all users of the location receive the email.
    pub all_users: bool,
    /// Whether the user that the contact is assigned to receives the email.
    pub contact_assigned_user: bool,
    /// Ids of users who receive the email.
    ///
    /// Example: `["user_507f1f77bcf86cd799439011"]`.
    pub specific_users: Vec<UserId>,
    /// Further email addresses that receive the email.
    ///
    /// Example: `["manager@company.com"]`.
    pub custom_emails: Vec<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

/// The arguments of [`NewPostCallNotification::new`]. Strings, ids and lists accept any type that converts into them.
#[allow(
    missing_debug_implementations,
    reason = "it only names arguments, some of which may be secret"
)]
pub struct NewPostCallNotificationRequired<SpecificUsers, CustomEmails> {
    /// Whether all admins of the location receive the email.
    pub admins: bool,
    /// Whether all users of the location receive the email.
    pub all_users: bool,
    /// Whether the user that the contact is assigned to receives the email.
    pub contact_assigned_user: bool,
    /// Ids of users who receive the email.
    ///
    /// Example: `["user_507f1f77bcf86cd799439011"]`.
    pub specific_users: SpecificUsers,
    /// Further email addresses that receive the email.
    ///
    /// Example: `["manager@company.com"]`.
    pub custom_emails: CustomEmails,
}

impl NewPostCallNotification {
    /// Creates a value with the required fields.
    pub fn new(
        required: NewPostCallNotificationRequired<
            impl IntoIterator<Item = impl Into<UserId>>,
            impl IntoIterator<Item = impl Into<String>>,
        >,
    ) -> Self {
        let NewPostCallNotificationRequired {
            admins,
            all_users,
            contact_assigned_user,
            specific_users,
            custom_emails,
        } = required;
        Self {
            admins,
            all_users,
            contact_assigned_user,
            specific_users: specific_users.into_iter().map(Into::into).collect(),
            custom_emails: custom_emails.into_iter().map(Into::into).collect(),
            extra: Extra::new(),
        }
    }
}

impl Encode for NewPostCallNotification {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("admins", &self.admins);
        object.field("allUsers", &self.all_users);
        object.field("contactAssignedUser", &self.contact_assigned_user);
        object.field("specificUsers", &self.specific_users);
        object.field("customEmails", &self.custom_emails);
    }
}

/// Recipients of the email that HighLevel sends after a call.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct PostCallNotification {
    /// Whether all admins of the location receive the email.
    pub admins: Option<bool>,
    /// Whether all users of the location receive the email.
    pub all_users: Option<bool>,
    /// Whether the user that the contact is assigned to receives the email.
    pub contact_assigned_user: Option<bool>,
    /// Ids of users who receive the email.
    pub specific_users: Vec<UserId>,
    /// Further email addresses that receive the email.
    pub custom_emails: Vec<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for PostCallNotification {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("PostCallNotification")?;
        Some(Self {
            admins: object.optional("admins"),
            all_users: object.optional("allUsers"),
            contact_assigned_user: object.optional("contactAssignedUser"),
            specific_users: object.list("specificUsers"),
            custom_emails: object.list("customEmails"),
            extra: object.extra(),
        })
    }
}

/// Settings for translating calls.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NewTranslation {
    /// Whether calls are translated. Default: `false`; only for agents that do not speak
    /// `en-US`.
    pub enabled: bool,
    /// Language to translate into, `en-US` or that of the agent. Required if `enabled` is
    /// true.
    ///
    /// Example: `es`.
    pub language: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

/// The arguments of [`NewTranslation::new`]. Strings, ids and lists accept any type that converts into them.
#[allow(
    missing_debug_implementations,
    reason = "it only names arguments, some of which may be secret"
)]
pub struct NewTranslationRequired {
    /// Whether calls are translated. Default: `false`; only for agents that do not speak
    /// `en-US`.
    pub enabled: bool,
}

impl NewTranslation {
    /// Creates a value with the required fields.
    #[allow(
        clippy::needless_pass_by_value,
        reason = "the struct exists only to name the arguments"
    )]
    pub fn new(required: NewTranslationRequired) -> Self {
        let NewTranslationRequired { enabled } = required;
        Self {
            enabled,
            language: None,
            extra: Extra::new(),
        }
    }

    /// Language to translate into, `en-US` or that of the agent. Required if `enabled` is
    /// true.
    #[must_use]
    pub fn language(mut self, value: impl IntoOptional<String>) -> Self {
        self.language = value.into_optional();
        self
    }
}

impl Encode for NewTranslation {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("enabled", &self.enabled);
        object.field("language", &self.language);
    }
}

/// Settings for translating calls.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Translation {
    /// Whether calls are translated.
    pub enabled: Option<bool>,
    /// Language to translate into, such as `es`.
    pub language: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for Translation {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Translation")?;
        Some(Self {
            enabled: object.optional("enabled"),
            language: object.optional("language"),
            extra: object.extra(),
        })
    }
}

/// Language of an agent.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum VoiceAiLanguage {
    /// `en-US`
    EnUs,
    /// `pt-BR`
    PtBr,
    /// `es`
    Es,
    /// `fr`
    Fr,
    /// `de`
    De,
    /// `it`
    It,
    /// `nl-NL`
    NlNl,
    /// `multi`
    Multi,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl VoiceAiLanguage {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::EnUs => "en-US",
            Self::PtBr => "pt-BR",
            Self::Es => "es",
            Self::Fr => "fr",
            Self::De => "de",
            Self::It => "it",
            Self::NlNl => "nl-NL",
            Self::Multi => "multi",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for VoiceAiLanguage {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "en-US" => Self::EnUs,
            "pt-BR" => Self::PtBr,
            "es" => Self::Es,
            "fr" => Self::Fr,
            "de" => Self::De,
            "it" => Self::It,
            "nl-NL" => Self::NlNl,
            "multi" => Self::Multi,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Settings of the action that starts a workflow.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct WorkflowTriggerParameters {
    /// Condition for the action, as a prompt.
    ///
    /// Example: `When caller requests a quote`.
    pub trigger_prompt: Option<String>,
    /// Message that the agent says when it takes the action.
    ///
    /// Example: `Let me start that process for you`.
    pub trigger_message: Option<String>,
    /// Id of the workflow to start.
    ///
    /// Example: `78559bb3-b920-461e-b010-7b2a2816d2a9`.
    pub workflow_id: Option<WorkflowId>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl WorkflowTriggerParameters {
    /// Creates a value with the required fields.
    pub fn new(
        trigger_prompt: impl Into<String>,
        trigger_message: impl Into<String>,
        workflow_id: impl Into<WorkflowId>,
    ) -> Self {
        Self {
            trigger_prompt: Some(trigger_prompt.into()),
            trigger_message: Some(trigger_message.into()),
            workflow_id: Some(workflow_id.into()),
            ..Self::default()
        }
    }
}

impl Decode for WorkflowTriggerParameters {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("WorkflowTriggerParameters")?;
        Some(Self {
            trigger_prompt: object.optional("triggerPrompt"),
            trigger_message: object.optional("triggerMessage"),
            workflow_id: object.optional("workflowId"),
            extra: object.extra(),
        })
    }
}

impl Encode for WorkflowTriggerParameters {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("triggerPrompt", &self.trigger_prompt);
        object.field("triggerMessage", &self.trigger_message);
        object.field("workflowId", &self.workflow_id);
    }
}

/// Settings of the action, whose shape depends on its type.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[allow(clippy::large_enum_variant, reason = "callers match on values, not on boxes")]
#[non_exhaustive]
pub enum ActionParameters {
    /// Settings of the action that transfers the call.
    CallTransfer(CallTransferActionParameters),
    /// Settings of the action that fills in a field of the contact after the call.
    DataExtraction(DataExtractionActionParameters),
    /// Settings of the action that fills in a field of the contact during the call.
    InCallDataExtraction(InCallDataExtractionActionParameters),
    /// Settings of the action that starts a workflow.
    WorkflowTrigger(WorkflowTriggerParameters),
    /// Settings of the action that sends an SMS to the caller.
    Sms(SmsParameters),
    /// Settings of the action that books an appointment for the caller.
    AppointmentBooking(AppointmentBookingActionParameters),
    /// Settings of the action that calls an external API.
    Custom(CustomActionParameters),
    /// Settings of the action that searches a knowledge base.
    KnowledgeBase(KnowledgeBaseParameters),
    /// JSON that fits none of the documented alternatives.
    Other(Value),
}

impl From<CallTransferActionParameters> for ActionParameters {
    #[inline]
    fn from(value: CallTransferActionParameters) -> Self {
        Self::CallTransfer(value)
    }
}

impl From<DataExtractionActionParameters> for ActionParameters {
    #[inline]
    fn from(value: DataExtractionActionParameters) -> Self {
        Self::DataExtraction(value)
    }
}

impl From<InCallDataExtractionActionParameters> for ActionParameters {
    #[inline]
    fn from(value: InCallDataExtractionActionParameters) -> Self {
        Self::InCallDataExtraction(value)
    }
}

impl From<WorkflowTriggerParameters> for ActionParameters {
    #[inline]
    fn from(value: WorkflowTriggerParameters) -> Self {
        Self::WorkflowTrigger(value)
    }
}

impl From<SmsParameters> for ActionParameters {
    #[inline]
    fn from(value: SmsParameters) -> Self {
        Self::Sms(value)
    }
}

impl From<AppointmentBookingActionParameters> for ActionParameters {
    #[inline]
    fn from(value: AppointmentBookingActionParameters) -> Self {
        Self::AppointmentBooking(value)
    }
}

impl From<CustomActionParameters> for ActionParameters {
    #[inline]
    fn from(value: CustomActionParameters) -> Self {
        Self::Custom(value)
    }
}

impl From<KnowledgeBaseParameters> for ActionParameters {
    #[inline]
    fn from(value: KnowledgeBaseParameters) -> Self {
        Self::KnowledgeBase(value)
    }
}

impl Decode for ActionParameters {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let fit = value
            .first_fit(
                &[
                    Alternative {
                        keys: &[
                            "triggerPrompt",
                            "transferToType",
                            "transferToValue",
                            "triggerMessage",
                            "hearWhisperMessage",
                        ],
                        decode: |value| value.fit().map(Self::CallTransfer),
                    },
                    Alternative {
                        keys: &[
                            "contactFieldId",
                            "description",
                            "examples",
                            "overwriteExistingValue",
                        ],
                        decode: |value| value.fit().map(Self::DataExtraction),
                    },
                    Alternative {
                        keys: &[
                            "contactFieldId",
                            "description",
                            "examples",
                            "overwriteExistingValue",
                        ],
                        decode: |value| value.fit().map(Self::InCallDataExtraction),
                    },
                    Alternative {
                        keys: &["triggerPrompt", "triggerMessage", "workflowId"],
                        decode: |value| value.fit().map(Self::WorkflowTrigger),
                    },
                    Alternative {
                        keys: &["triggerPrompt", "triggerMessage", "messageBody"],
                        decode: |value| value.fit().map(Self::Sms),
                    },
                    Alternative {
                        keys: &[
                            "calendarId",
                            "daysOfOfferingDates",
                            "slotsPerDay",
                            "hoursBetweenSlots",
                        ],
                        decode: |value| value.fit().map(Self::AppointmentBooking),
                    },
                    Alternative {
                        keys: &[
                            "triggerPrompt",
                            "triggerMessage",
                            "apiDetails",
                            "selectedPaths",
                        ],
                        decode: |value| value.fit().map(Self::Custom),
                    },
                    Alternative {
                        keys: &["triggerPrompt", "knowledgeBaseId"],
                        decode: |value| value.fit().map(Self::KnowledgeBase),
                    },
                ],
            );
        fit.or_else(|| <Value as Decode>::decode(value).map(Self::Other))
    }
}

impl Encode for ActionParameters {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let value: &dyn Encode = match self {
            Self::CallTransfer(value) => value,
            Self::DataExtraction(value) => value,
            Self::InCallDataExtraction(value) => value,
            Self::WorkflowTrigger(value) => value,
            Self::Sms(value) => value,
            Self::AppointmentBooking(value) => value,
            Self::Custom(value) => value,
            Self::KnowledgeBase(value) => value,
            Self::Other(value) => value,
        };
        value.encode(writer);
    }
}

/// Translation of the transcript of a call.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CallTranslation {
    /// Whether calls are translated.
    pub enabled: Option<bool>,
    /// Language of the translation, such as `es`.
    pub language: Option<String>,
    /// Transcript in the language of the translation.
    pub translated_transcript: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for CallTranslation {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CallTranslation")?;
        Some(Self {
            enabled: object.optional("enabled"),
            language: object.optional("language"),
            translated_transcript: object.optional("translatedTranscript"),
            extra: object.extra(),
        })
    }
}

/// Target type of the transfer; always `number`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum TransferTarget {
    /// `number`
    Number,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl TransferTarget {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Number => "number",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for TransferTarget {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "number" => Self::Number,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// HTTP method of the request.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum CustomActionMethod {
    /// `POST`
    Post,
    /// `GET`
    Get,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl CustomActionMethod {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Post => "POST",
            Self::Get => "GET",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for CustomActionMethod {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "POST" => Self::Post,
            "GET" => Self::Get,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Whether a call was live or a trial.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum CallType {
    /// `LIVE`
    Live,
    /// `TRIAL`
    Trial,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl CallType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Live => "LIVE",
            Self::Trial => "TRIAL",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for CallType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "LIVE" => Self::Live,
            "TRIAL" => Self::Trial,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Sort key of calls.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum CallLogSortField {
    /// `duration`
    Duration,
    /// `createdAt`
    CreatedAt,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl CallLogSortField {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Duration => "duration",
            Self::CreatedAt => "createdAt",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for CallLogSortField {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "duration" => Self::Duration,
            "createdAt" => Self::CreatedAt,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Whether to sort ascending or descending.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum SortDirection {
    /// `ascend`
    Ascend,
    /// `descend`
    Descend,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl SortDirection {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Ascend => "ascend",
            Self::Descend => "descend",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for SortDirection {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "ascend" => Self::Ascend,
            "descend" => Self::Descend,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl_debug! {
    NewAgent, AgentWorkingHours, AppointmentBookingActionParameters,
    CallTransferActionParameters, ActionFields, CustomActionApiDetails,
    CustomActionHeader, CustomActionParameter, CustomActionParameters,
    DataExtractionActionParameters, InCallDataExtractionActionParameters,
    WorkingInterval, KnowledgeBaseParameters, AgentUpdate, SmsParameters,
    NewPostCallNotification, NewTranslation, WorkflowTriggerParameters, ActionParameters,
}

impl_debug_fields! {
    AgentAction { id, action_type, name, action_parameters }, CallAction { action_id,
    action_type, action_name, action_parameters, executed_at, trigger_received_at },
    Agent { id, location_id, agent_name, business_name, welcome_message, agent_prompt,
    voice_id, max_call_duration, send_user_idle_reminders,
    reminder_after_idle_time_seconds, inbound_number, number_pool_id,
    call_end_workflow_ids, send_post_call_notification_to, agent_working_hours, timezone,
    is_agent_as_backup_disabled, translation, language, patience_level }, AgentDetails {
    id, location_id, agent_name, business_name, welcome_message, agent_prompt, voice_id,
    max_call_duration, send_user_idle_reminders, reminder_after_idle_time_seconds,
    inbound_number, number_pool_id, call_end_workflow_ids,
    send_post_call_notification_to, agent_working_hours, timezone,
    is_agent_as_backup_disabled, translation, actions, language, patience_level },
    AgentList { total, page, page_size, agents }, PostCallNotification { admins,
    all_users, contact_assigned_user, specific_users, custom_emails }, Translation {
    enabled, language }, CallTranslation { enabled, language, translated_transcript },
}

impl_default! {
    AgentAction, AgentWorkingHours, AppointmentBookingActionParameters, CallAction,
    CallTransferActionParameters, Agent, CustomActionApiDetails, CustomActionHeader,
    CustomActionParameter, CustomActionParameters, DataExtractionActionParameters,
    AgentDetails, AgentList, InCallDataExtractionActionParameters, WorkingInterval,
    KnowledgeBaseParameters, SmsParameters, PostCallNotification, Translation,
    WorkflowTriggerParameters, CallTranslation,
}

impl_extra! {
    NewAgent, AgentWorkingHours, AppointmentBookingActionParameters,
    CallTransferActionParameters, ActionFields, CustomActionApiDetails,
    CustomActionHeader, CustomActionParameter, CustomActionParameters,
    DataExtractionActionParameters, InCallDataExtractionActionParameters,
    WorkingInterval, KnowledgeBaseParameters, AgentUpdate, SmsParameters,
    NewPostCallNotification, NewTranslation, WorkflowTriggerParameters,
}

open_enum! {
    ActionType, PatienceLevel, VoiceAiLanguage, TransferTarget, CustomActionMethod,
    CallType, CallLogSortField, SortDirection,
}

open_enum_decode! {
    ActionType, PatienceLevel, VoiceAiLanguage, TransferTarget, CustomActionMethod,
}

open_enum_encode! {
    ActionType, PatienceLevel, VoiceAiLanguage, TransferTarget, CustomActionMethod,
    CallType, CallLogSortField, SortDirection,
}

#[cfg(feature = "extra-traits")]
highlevel_runtime::open_enum_extras! {
    ActionType, PatienceLevel, VoiceAiLanguage, TransferTarget, CustomActionMethod,
    CallType, CallLogSortField, SortDirection,
}
