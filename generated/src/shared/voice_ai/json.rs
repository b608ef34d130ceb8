//! Implementations of serde's traits for the Voice AI API.

use highlevel_runtime::{Decode, Encode, Node, Writer, impl_serde, open_enum_decode};

use super::{
    ActionFields, ActionParameters, ActionType, Agent, AgentAction, AgentDetails,
    AgentList, AgentUpdate, AgentWorkingHours, AppointmentBookingActionParameters,
    CallAction, CallLogSortField, CallTransferActionParameters, CallTranslation,
    CallType, CustomActionApiDetails, CustomActionHeader, CustomActionMethod,
    CustomActionParameter, CustomActionParameters, DataExtractionActionParameters,
    InCallDataExtractionActionParameters, KnowledgeBaseParameters, NewAgent,
    NewPostCallNotification, NewTranslation, PatienceLevel, PostCallNotification,
    SmsParameters, SortDirection, TransferTarget, Translation, VoiceAiLanguage,
    WorkflowTriggerParameters, WorkingInterval,
};

open_enum_decode! {
    CallType, CallLogSortField, SortDirection,
}

impl Encode for AgentAction {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("actionType", &self.action_type);
        object.field("name", &self.name);
        object.field("actionParameters", &self.action_parameters);
    }
}

impl Decode for NewAgent {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("NewAgent")?;
        Some(Self {
            location_id: object.required("locationId")?,
            agent_name: object.optional("agentName"),
            business_name: object.optional("businessName"),
            welcome_message: object.optional("welcomeMessage"),
            agent_prompt: object.optional("agentPrompt"),
            voice_id: object.optional("voiceId"),
            language: object.optional("language"),
            patience_level: object.optional("patienceLevel"),
            max_call_duration: object.optional("maxCallDuration"),
            send_user_idle_reminders: object.optional("sendUserIdleReminders"),
            reminder_after_idle_time_seconds: object
                .optional("reminderAfterIdleTimeSeconds"),
            inbound_number: object.optional("inboundNumber"),
            number_pool_id: object.optional("numberPoolId"),
            call_end_workflow_ids: object.optional("callEndWorkflowIds"),
            send_post_call_notification_to: object
                .optional("sendPostCallNotificationTo"),
            agent_working_hours: object.optional("agentWorkingHours"),
            timezone: object.optional("timezone"),
            is_agent_as_backup_disabled: object.optional("isAgentAsBackupDisabled"),
            translation: object.optional("translation"),
            extra: object.extra(),
        })
    }
}

impl Encode for CallAction {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("actionId", &self.action_id);
        object.field("actionType", &self.action_type);
        object.field("actionName", &self.action_name);
        object.field("actionParameters", &self.action_parameters);
        object.field("executedAt", &self.executed_at);
        object.field("triggerReceivedAt", &self.trigger_received_at);
    }
}

impl Encode for Agent {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("locationId", &self.location_id);
        object.field("agentName", &self.agent_name);
        object.field("businessName", &self.business_name);
        object.field("welcomeMessage", &self.welcome_message);
        object.field("agentPrompt", &self.agent_prompt);
        object.field("voiceId", &self.voice_id);
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
        object.field("language", &self.language);
        object.field("patienceLevel", &self.patience_level);
    }
}

impl Decode for ActionFields {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ActionFields")?;
        Some(Self {
            agent_id: object.required("agentId")?,
            location_id: object.required("locationId")?,
            action_type: object.required("actionType")?,
            name: object.required("name")?,
            action_parameters: object.required("actionParameters")?,
            extra: object.extra(),
        })
    }
}

impl Encode for AgentDetails {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("locationId", &self.location_id);
        object.field("agentName", &self.agent_name);
        object.field("businessName", &self.business_name);
        object.field("welcomeMessage", &self.welcome_message);
        object.field("agentPrompt", &self.agent_prompt);
        object.field("voiceId", &self.voice_id);
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
        object.field("actions", &self.actions);
        object.field("language", &self.language);
        object.field("patienceLevel", &self.patience_level);
    }
}

impl Encode for AgentList {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("total", &self.total);
        object.field("page", &self.page);
        object.field("pageSize", &self.page_size);
        object.field("agents", &self.agents);
    }
}

impl Decode for AgentUpdate {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("AgentUpdate")?;
        Some(Self {
            agent_name: object.optional("agentName"),
            business_name: object.optional("businessName"),
            welcome_message: object.optional("welcomeMessage"),
            agent_prompt: object.optional("agentPrompt"),
            voice_id: object.optional("voiceId"),
            language: object.optional("language"),
            patience_level: object.optional("patienceLevel"),
            max_call_duration: object.optional("maxCallDuration"),
            send_user_idle_reminders: object.optional("sendUserIdleReminders"),
            reminder_after_idle_time_seconds: object
                .optional("reminderAfterIdleTimeSeconds"),
            inbound_number: object.optional("inboundNumber"),
            number_pool_id: object.optional("numberPoolId"),
            call_end_workflow_ids: object.optional("callEndWorkflowIds"),
            send_post_call_notification_to: object
                .optional("sendPostCallNotificationTo"),
            agent_working_hours: object.optional("agentWorkingHours"),
            timezone: object.optional("timezone"),
            is_agent_as_backup_disabled: object.optional("isAgentAsBackupDisabled"),
            translation: object.optional("translation"),
            extra: object.extra(),
        })
    }
}

impl Decode for NewPostCallNotification {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("NewPostCallNotification")?;
        Some(Self {
            admins: object.required("admins")?,
            all_users: object.required("allUsers")?,
            contact_assigned_user: object.required("contactAssignedUser")?,
            specific_users: object.required("specificUsers")?,
            custom_emails: object.required("customEmails")?,
            extra: object.extra(),
        })
    }
}

impl Encode for PostCallNotification {
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

impl Decode for NewTranslation {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("NewTranslation")?;
        Some(Self {
            enabled: object.required("enabled")?,
            language: object.optional("language"),
            extra: object.extra(),
        })
    }
}

impl Encode for Translation {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("enabled", &self.enabled);
        object.field("language", &self.language);
    }
}

impl Encode for CallTranslation {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("enabled", &self.enabled);
        object.field("language", &self.language);
        object.field("translatedTranscript", &self.translated_transcript);
    }
}

impl_serde! {
    ActionType, AgentAction, NewAgent, AgentWorkingHours,
    AppointmentBookingActionParameters, CallAction, CallTransferActionParameters, Agent,
    ActionFields, CustomActionApiDetails, CustomActionHeader, CustomActionParameter,
    CustomActionParameters, DataExtractionActionParameters, AgentDetails, AgentList,
    InCallDataExtractionActionParameters, WorkingInterval, KnowledgeBaseParameters,
    AgentUpdate, PatienceLevel, SmsParameters, NewPostCallNotification,
    PostCallNotification, NewTranslation, Translation, VoiceAiLanguage,
    WorkflowTriggerParameters, ActionParameters, CallTranslation, TransferTarget,
    CustomActionMethod, CallType, CallLogSortField, SortDirection,
}
