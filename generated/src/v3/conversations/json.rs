//! Implementations of serde's traits for the Conversations API.

use highlevel_runtime::{Decode, Encode, Node, Writer, impl_serde, open_enum_decode};

use super::operations::{
    AddMessageAttachmentsParams, CancelScheduledEmailMessageParams,
    CancelScheduledMessageParams, CompleteFileUploadParams, CreateConversationParams,
    DeleteConversationParams, DownloadMessageTranscriptionParams, ExportMessagesParams,
    GetConversationParams, GetEmailParams, GetMessageParams, GetMessageRecordingParams,
    GetMessageTranscriptionParams, ListMessagesParams, RecordMessageParams,
    RecordOutboundCallParams, SearchConversationsParams, SendLiveChatTypingParams,
    SendMessageParams, SendReviewReplyParams, StartFileUploadParams,
    UpdateConversationParams, UpdateEmailMessageStatusParams, UpdateMessageStatusParams,
};
use super::{EmailDeliveryStatus, EmailEvents, EmailMessageStatusUpdate, RecipientStatus};

open_enum_decode! {
    EmailDeliveryStatus,
}

impl Decode for EmailEvents {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("EmailEvents")?;
        Some(Self {
            delivered: object.optional("delivered"),
            opened: object.optional("opened"),
            clicked: object.optional("clicked"),
            replied: object.optional("replied"),
            failed: object.optional("failed"),
            accepted: object.optional("accepted"),
            rejected: object.optional("rejected"),
            unsubscribed: object.optional("unsubscribed"),
            complained: object.optional("complained"),
            stored: object.optional("stored"),
            permanent_fail: object.optional("permanent_fail"),
            temporary_fail: object.optional("temporary_fail"),
            esp_isp_block: object.optional("esp_isp_block"),
            others: object
                .others(
                    &[
                        "delivered",
                        "opened",
                        "clicked",
                        "replied",
                        "failed",
                        "accepted",
                        "rejected",
                        "unsubscribed",
                        "complained",
                        "stored",
                        "permanent_fail",
                        "temporary_fail",
                        "esp_isp_block",
                    ],
                ),
            extra: object.extra(),
        })
    }
}

impl Decode for EmailMessageStatusUpdate {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("EmailMessageStatusUpdate")?;
        Some(Self {
            events: object.optional("events"),
            recipients: object.optional("recipients"),
            status: object.required("status")?,
            extra: object.extra(),
        })
    }
}

impl Decode for RecipientStatus {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("RecipientStatus")?;
        Some(Self {
            email_id: object.required("emailId")?,
            status: object.required("status")?,
            fail_reason: object.optional("failReason"),
            extra: object.extra(),
        })
    }
}

impl Decode for CreateConversationParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateConversationParams")?;
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for CreateConversationParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for GetMessageTranscriptionParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetMessageTranscriptionParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            message_id: object.required("messageId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for GetMessageTranscriptionParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("messageId", &self.message_id);
    }
}

impl Decode for DownloadMessageTranscriptionParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DownloadMessageTranscriptionParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            message_id: object.required("messageId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for DownloadMessageTranscriptionParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("messageId", &self.message_id);
    }
}

impl Decode for SendMessageParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("SendMessageParams")?;
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for SendMessageParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for CancelScheduledEmailMessageParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CancelScheduledEmailMessageParams")?;
        let params = Self {
            email_message_id: object.required("emailMessageId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for CancelScheduledEmailMessageParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("emailMessageId", &self.email_message_id);
    }
}

impl Decode for GetEmailParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetEmailParams")?;
        let params = Self { id: object.required("id")? };
        object.close();
        Some(params)
    }
}

impl Encode for GetEmailParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
    }
}

impl Decode for UpdateEmailMessageStatusParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateEmailMessageStatusParams")?;
        let params = Self {
            id: object.required("id")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for UpdateEmailMessageStatusParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
        object.field("body", &self.body);
    }
}

impl Decode for ExportMessagesParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ExportMessagesParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            limit: object.optional("limit"),
            cursor: object.optional("cursor"),
            sort_by: object.optional("sortBy"),
            sort_order: object.optional("sortOrder"),
            conversation_id: object.optional("conversationId"),
            contact_id: object.optional("contactId"),
            channel: object.optional("channel"),
            start_date: object.optional("startDate"),
            end_date: object.optional("endDate"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for ExportMessagesParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("limit", &self.limit);
        object.field("cursor", &self.cursor);
        object.field("sortBy", &self.sort_by);
        object.field("sortOrder", &self.sort_order);
        object.field("conversationId", &self.conversation_id);
        object.field("contactId", &self.contact_id);
        object.field("channel", &self.channel);
        object.field("startDate", &self.start_date);
        object.field("endDate", &self.end_date);
    }
}

impl Decode for RecordMessageParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("RecordMessageParams")?;
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for RecordMessageParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for RecordOutboundCallParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("RecordOutboundCallParams")?;
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for RecordOutboundCallParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for SendReviewReplyParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("SendReviewReplyParams")?;
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for SendReviewReplyParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for CompleteFileUploadParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CompleteFileUploadParams")?;
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for CompleteFileUploadParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for StartFileUploadParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("StartFileUploadParams")?;
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for StartFileUploadParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for GetMessageParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetMessageParams")?;
        let params = Self { id: object.required("id")? };
        object.close();
        Some(params)
    }
}

impl Encode for GetMessageParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
    }
}

impl Decode for AddMessageAttachmentsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("AddMessageAttachmentsParams")?;
        let params = Self {
            message_id: object.required("messageId")?,
            attachments: object.required("attachments")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for AddMessageAttachmentsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("messageId", &self.message_id);
        object.field("attachments", &self.attachments);
    }
}

impl Decode for GetMessageRecordingParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetMessageRecordingParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            message_id: object.required("messageId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for GetMessageRecordingParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("messageId", &self.message_id);
    }
}

impl Decode for CancelScheduledMessageParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CancelScheduledMessageParams")?;
        let params = Self {
            message_id: object.required("messageId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for CancelScheduledMessageParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("messageId", &self.message_id);
    }
}

impl Decode for UpdateMessageStatusParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateMessageStatusParams")?;
        let params = Self {
            message_id: object.required("messageId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for UpdateMessageStatusParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("messageId", &self.message_id);
        object.field("body", &self.body);
    }
}

impl Decode for SendLiveChatTypingParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("SendLiveChatTypingParams")?;
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for SendLiveChatTypingParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for SearchConversationsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("SearchConversationsParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            contact_id: object.optional("contactId"),
            assigned_to: object.optional("assignedTo"),
            followers: object.optional("followers"),
            mentions: object.optional("mentions"),
            query: object.optional("query"),
            sort: object.optional("sort"),
            start_after_date: object.optional("startAfterDate"),
            id: object.optional("id"),
            limit: object.optional("limit"),
            last_message_type: object.optional("lastMessageType"),
            last_message_action: object.optional("lastMessageAction"),
            last_message_direction: object.optional("lastMessageDirection"),
            status: object.optional("status"),
            sort_by: object.optional("sortBy"),
            sort_score_profile: object.optional("sortScoreProfile"),
            score_profile: object.optional("scoreProfile"),
            score_profile_min: object.optional("scoreProfileMin"),
            score_profile_max: object.optional("scoreProfileMax"),
            start_date: object.optional("startDate"),
            end_date: object.optional("endDate"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for SearchConversationsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("contactId", &self.contact_id);
        object.field("assignedTo", &self.assigned_to);
        object.field("followers", &self.followers);
        object.field("mentions", &self.mentions);
        object.field("query", &self.query);
        object.field("sort", &self.sort);
        object.field("startAfterDate", &self.start_after_date);
        object.field("id", &self.id);
        object.field("limit", &self.limit);
        object.field("lastMessageType", &self.last_message_type);
        object.field("lastMessageAction", &self.last_message_action);
        object.field("lastMessageDirection", &self.last_message_direction);
        object.field("status", &self.status);
        object.field("sortBy", &self.sort_by);
        object.field("sortScoreProfile", &self.sort_score_profile);
        object.field("scoreProfile", &self.score_profile);
        object.field("scoreProfileMin", &self.score_profile_min);
        object.field("scoreProfileMax", &self.score_profile_max);
        object.field("startDate", &self.start_date);
        object.field("endDate", &self.end_date);
    }
}

impl Decode for GetConversationParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetConversationParams")?;
        let params = Self {
            conversation_id: object.required("conversationId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for GetConversationParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("conversationId", &self.conversation_id);
    }
}

impl Decode for UpdateConversationParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateConversationParams")?;
        let params = Self {
            conversation_id: object.required("conversationId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for UpdateConversationParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("conversationId", &self.conversation_id);
        object.field("body", &self.body);
    }
}

impl Decode for DeleteConversationParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteConversationParams")?;
        let params = Self {
            conversation_id: object.required("conversationId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for DeleteConversationParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("conversationId", &self.conversation_id);
    }
}

impl Decode for ListMessagesParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListMessagesParams")?;
        let params = Self {
            conversation_id: object.required("conversationId")?,
            last_message_id: object.optional("lastMessageId"),
            limit: object.optional("limit"),
            type_: object.optional("type"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListMessagesParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("conversationId", &self.conversation_id);
        object.field("lastMessageId", &self.last_message_id);
        object.field("limit", &self.limit);
        object.field("type", &self.type_);
    }
}

impl_serde! {
    EmailDeliveryStatus, EmailEvents, EmailMessageStatusUpdate, RecipientStatus,
    CreateConversationParams, GetMessageTranscriptionParams,
    DownloadMessageTranscriptionParams, SendMessageParams,
    CancelScheduledEmailMessageParams, GetEmailParams, UpdateEmailMessageStatusParams,
    ExportMessagesParams, RecordMessageParams, RecordOutboundCallParams,
    SendReviewReplyParams, CompleteFileUploadParams, StartFileUploadParams,
    GetMessageParams, AddMessageAttachmentsParams, GetMessageRecordingParams,
    CancelScheduledMessageParams, UpdateMessageStatusParams, SendLiveChatTypingParams,
    SearchConversationsParams, GetConversationParams, UpdateConversationParams,
    DeleteConversationParams, ListMessagesParams,
}
