//! Types of the requests and responses of the Voice AI API.

use highlevel_runtime::json::{debug_fields, raw};
use highlevel_runtime::serde_json::{Map, Value};
use highlevel_runtime::{Decode, Extra, Node, Timestamp, impl_debug_fields, impl_default};

use super::{CallAction, CallTranslation};
use crate::{ContactId, MessageId};

/// A call of a voice agent.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CallLog {
    /// Id of the call.
    ///
    /// Example: `68a0e4b7d3f15c9e2b7a6041`.
    pub id: Option<String>,
    /// Id of the contact who called or was called.
    ///
    /// Example: `507f1f77bcf86cd799439012`.
    pub contact_id: Option<ContactId>,
    /// Id of the agent that took the call.
    ///
    /// Example: `507f1f77bcf86cd799439013`.
    pub agent_id: Option<String>,
    /// Whether the agent was deleted after the call.
    pub is_agent_deleted: Option<bool>,
    /// Phone number of the caller.
    ///
    /// Example: `+1234567890`.
    pub from_number: Option<String>,
    /// When the call was made, RFC 3339.
    ///
    /// Example: `2024-01-15T10:30:00.000Z`.
    pub created_at: Option<Timestamp>,
    /// Duration of the call, in seconds.
    ///
    /// Example: `180`.
    pub duration: Option<f64>,
    /// Whether the call was a trial of the agent.
    pub trial_call: Option<bool>,
    /// Actions that were taken in the call. Bookings of appointments are listed since
    /// 2025-09-09 only.
    pub executed_call_actions: Vec<CallAction>,
    /// Summary of the call.
    pub summary: Option<String>,
    /// Transcript of the call, with `bot:` before the words of the agent and `human:`
    /// before those of the caller.
    pub transcript: Option<String>,
    /// Translation of the transcript of a call.
    pub translation: Option<CallTranslation>,
    /// Data that the agent extracted from the call, by name.
    pub extracted_data: Option<Map<String, Value>>,
    /// Id of the message that records the call in the conversation.
    ///
    /// Example: `507f1f77bcf86cd799439014`.
    pub message_id: Option<MessageId>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl std::fmt::Debug for CallLog {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug_fields(
            formatter,
            "CallLog",
            &[
                ("id", &self.id),
                ("contact_id", &self.contact_id),
                ("agent_id", &self.agent_id),
                ("is_agent_deleted", &self.is_agent_deleted),
                ("from_number", &self.from_number),
                ("created_at", &self.created_at),
                ("duration", &self.duration),
                ("trial_call", &self.trial_call),
                ("executed_call_actions", &self.executed_call_actions),
                ("summary", &self.summary),
                ("transcript", &self.transcript),
                ("translation", &self.translation),
                ("extracted_data", &raw(&self.extracted_data)),
                ("message_id", &self.message_id),
                ("extra", &self.extra),
            ],
        )
    }
}

impl Decode for CallLog {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CallLog")?;
        Some(Self {
            id: object.optional("id"),
            contact_id: object.optional("contactId"),
            agent_id: object.optional("agentId"),
            is_agent_deleted: object.optional("isAgentDeleted"),
            from_number: object.optional("fromNumber"),
            created_at: object.optional("createdAt"),
            duration: object.optional("duration"),
            trial_call: object.optional("trialCall"),
            executed_call_actions: object.list("executedCallActions"),
            summary: object.optional("summary"),
            transcript: object.optional("transcript"),
            translation: object.optional("translation"),
            extracted_data: object.optional("extractedData"),
            message_id: object.optional("messageId"),
            extra: object.extra(),
        })
    }
}

/// A page of calls.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CallLogList {
    /// Number of calls that match the filters, on all pages.
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
    /// Calls of the page.
    pub call_logs: Vec<CallLog>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for CallLogList {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CallLogList")?;
        Some(Self {
            total: object.optional("total"),
            page: object.optional("page"),
            page_size: object.optional("pageSize"),
            call_logs: object.list("callLogs"),
            extra: object.extra(),
        })
    }
}

impl_debug_fields! {
    CallLogList { total, page, page_size, call_logs },
}

impl_default! {
    CallLog, CallLogList,
}
