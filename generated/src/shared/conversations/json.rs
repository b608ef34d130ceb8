//! Implementations of serde's traits for the Conversations API.

use highlevel_runtime::json::{FromText, WrittenAs};
use highlevel_runtime::{
    Decode, Encode, Node, Writer, impl_serde, open_enum_decode, open_enum_encode,
};

use super::{
    CallMeta, CallParties, CallStatus, CancelScheduledResponse, CompletedUpload,
    Conversation, ConversationFeedback, ConversationFilter, ConversationLastMessageDate,
    ConversationList, ConversationSort, ConversationType, ConversationUpdate,
    CreateConversationResponse, CreatedConversation, DeliveryError, DeliveryStatus,
    EmailMessage, EmailMeta, EmailReplyMode, EmailResponse, EmailStatus,
    ExistingConversationErrorBody, ExportMessagesResponse, ExternalCall,
    ExternalCallType, FileUploadCompletion, FileUploadStart, Forward, ForwardedEmail,
    FoundConversation, LastMessageType, Message, MessageAction, MessageActivity,
    MessageActivityData, MessageChannel, MessageDirection, MessageList,
    MessageListResponse, MessageMeta, MessageResponse, MessageSort, MessageSource,
    MessageStatus, MessageStatusUpdate, MessageType, MessageTypeFilter, NewConversation,
    NewMessage, OptimizationPeriod, OutgoingMessageType, RecordMessageResponse,
    RecordedMessage, RecordedMessageType, ReviewReply, SendMessageResponse, SortOrder,
    StartedUpload, TranscribedSentence, TypingIndicator, UpdateConversationResponse,
    UpdatedConversation, UploadFilesErrorBody, UploadFilesResponse, UploadedFileMetadata,
};

open_enum_decode! {
    RecordedMessageType, ExternalCallType, OutgoingMessageType, EmailReplyMode,
    OptimizationPeriod, ConversationFeedback, MessageSort, SortOrder, MessageChannel,
    ConversationFilter, ConversationSort, MessageTypeFilter,
}

open_enum_encode! {
    ConversationType, EmailStatus, MessageSource, MessageStatus,
}

impl Decode for CallParties {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CallParties")?;
        Some(Self {
            to: object.optional("to"),
            from: object.optional("from"),
            status: object.optional("status"),
            extra: object.extra(),
        })
    }
}

impl Encode for CancelScheduledResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("status", &self.status);
        object.field("message", &self.message);
    }
}

impl Decode for FileUploadCompletion {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FileUploadCompletion")?;
        Some(Self {
            upload_id: object.required("uploadId")?,
            file_path: object.required("filePath")?,
            location_id: object.required("locationId")?,
            conversation_id: object.required("conversationId")?,
            filename: object.required("filename")?,
            extra: object.extra(),
        })
    }
}

impl Encode for CompletedUpload {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("uploadedFiles", &self.uploaded_files);
        object.field("metadata", &self.metadata);
    }
}

impl Encode for CreatedConversation {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("dateUpdated", &self.date_updated);
        object.field("dateAdded", &self.date_added);
        object.field("deleted", &self.deleted);
        object.field("contactId", &self.contact_id);
        object.field("locationId", &self.location_id);
        object.field("lastMessageDate", &self.last_message_date);
        object.field("assignedTo", &self.assigned_to);
        object.field("lastMessageType", &self.last_message_type);
        object.field("starred", &self.starred);
    }
}

impl Encode for UpdatedConversation {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("locationId", &self.location_id);
        object.field("contactId", &self.contact_id);
        object.field("assignedTo", &self.assigned_to);
        object.field("userId", &self.user_id);
        object.field("lastMessageBody", &self.last_message_body);
        object
            .field(
                "lastMessageDate",
                &WrittenAs(&self.last_message_date, "made-milliseconds-text"),
            );
        object.field("unreadCount", &self.unread_count);
        object.field("inbox", &self.inbox);
        object.field("starred", &self.starred);
        object.field("deleted", &self.deleted);
        object.field("dateAdded", &self.date_added);
        object.field("dateUpdated", &self.date_updated);
        object.field("lastMessageType", &self.last_message_type);
    }
}

impl Encode for FoundConversation {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("contactId", &self.contact_id);
        object.field("locationId", &self.location_id);
        object.field("lastMessageBody", &self.last_message_body);
        object.field("lastMessageType", &self.last_message_type);
        object.field("type", &self.type_);
        object.field("unreadCount", &self.unread_count);
        object.field("fullName", &self.full_name);
        object.field("contactName", &self.contact_name);
        object.field("email", &self.email);
        object.field("phone", &self.phone);
        object.field("sort", &self.sort);
        object.field("lastMessageDate", &self.last_message_date);
        object.field("lastManualMessageDate", &self.last_manual_message_date);
        object.field("dateAdded", &self.date_added);
        object.field("dateUpdated", &self.date_updated);
        object.field("lastMessageDirection", &self.last_message_direction);
        object.field("lastOutboundMessageAction", &self.last_outbound_message_action);
        object.field("assignedTo", &self.assigned_to);
        object.field("followers", &self.followers);
        object.field("tags", &self.tags);
        object.field("companyName", &self.company_name);
        object.field("mentions", &self.mentions);
        object
            .field(
                "isLastMessageInternalComment",
                &self.is_last_message_internal_comment,
            );
        object.field("scoring", &self.scoring);
        object.field("messageTypes", &self.message_types);
        object.field("profilePhoto", &self.profile_photo);
        object.field("attributed", &self.attributed);
        object.field("starred", &self.starred);
    }
}

impl Decode for NewConversation {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("NewConversation")?;
        Some(Self {
            location_id: object.required("locationId")?,
            contact_id: object.required("contactId")?,
            extra: object.extra(),
        })
    }
}

impl Encode for CreateConversationResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("success", &self.success);
        object.field("conversation", &self.conversation);
        object.field("traceId", &self.trace_id);
    }
}

impl Encode for EmailResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("emailMessage", &self.email_message);
        object.field("traceId", &self.trace_id);
    }
}

impl Decode for DeliveryError {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeliveryError")?;
        Some(Self {
            code: object.required("code")?,
            type_: object.required("type")?,
            message: object.required("message")?,
            extra: object.extra(),
        })
    }
}

impl Encode for ExistingConversationErrorBody {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("statusCode", &self.status_code);
        object.field("message", &self.message);
        object.field("canonicalCode", &self.canonical_code);
        object.field("conversationId", &self.conversation_id);
        object.field("traceId", &self.trace_id);
    }
}

impl Encode for ExportMessagesResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("messages", &self.messages);
        object.field("nextCursor", &self.next_cursor);
        object.field("total", &self.total);
    }
}

impl Decode for Forward {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Forward")?;
        Some(Self {
            is_forwarded: object.required("isForwarded")?,
            forward_whole_thread: object.optional("forwardWholeThread"),
            message_id: object.optional("messageId"),
            email_message_id: object.optional("emailMessageId"),
            source_contact_id: object.optional("sourceContactId"),
            source_conversation_id: object.optional("sourceConversationId"),
            to_email: object.optional("toEmail"),
            recipient_contact_id: object.optional("recipientContactId"),
            recipient_conversation_id: object.optional("recipientConversationId"),
            extra: object.extra(),
        })
    }
}

impl Encode for ForwardedEmail {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("forwardWholeThread", &self.forward_whole_thread);
        object.field("messageId", &self.message_id);
        object.field("emailMessageId", &self.email_message_id);
        object.field("sourceContactId", &self.source_contact_id);
        object.field("sourceConversationId", &self.source_conversation_id);
        object.field("forwardToEmail", &self.forward_to_email);
        object.field("recipientContactId", &self.recipient_contact_id);
        object.field("recipientConversationId", &self.recipient_conversation_id);
    }
}

impl Encode for Conversation {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("contactId", &self.contact_id);
        object.field("locationId", &self.location_id);
        object.field("deleted", &self.deleted);
        object.field("inbox", &self.inbox);
        object.field("type", &self.type_);
        object.field("unreadCount", &self.unread_count);
        object.field("assignedTo", &self.assigned_to);
        object.field("id", &self.id);
        object.field("starred", &self.starred);
        object
            .field(
                "isLastMessageInternalComment",
                &self.is_last_message_internal_comment,
            );
        object.field("lastMessageType", &self.last_message_type);
        object.field("lastMessageDate", &self.last_message_date);
        object.field("messageTypes", &self.message_types);
        object.field("traceId", &self.trace_id);
    }
}

impl Encode for UpdateConversationResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("success", &self.success);
        object.field("conversation", &self.conversation);
        object.field("traceId", &self.trace_id);
    }
}

impl Encode for EmailMessage {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("altId", &self.alt_id);
        object.field("threadId", &self.thread_id);
        object.field("locationId", &self.location_id);
        object.field("contactId", &self.contact_id);
        object.field("conversationId", &self.conversation_id);
        object.field("dateAdded", &self.date_added);
        object.field("subject", &self.subject);
        object.field("body", &self.body);
        object.field("direction", &self.direction);
        object.field("status", &self.status);
        object.field("contentType", &self.content_type);
        object.field("attachments", &self.attachments);
        object.field("provider", &self.provider);
        object.field("from", &self.from);
        object.field("to", &self.to);
        object.field("cc", &self.cc);
        object.field("bcc", &self.bcc);
        object.field("replyToMessageId", &self.reply_to_message_id);
        object.field("source", &self.source);
        object.field("conversationProviderId", &self.conversation_provider_id);
        object.field("error", &self.error);
    }
}

impl Encode for Message {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("type", &self.type_);
        object.field("messageType", &self.message_type);
        object.field("locationId", &self.location_id);
        object.field("contactId", &self.contact_id);
        object.field("conversationId", &self.conversation_id);
        object.field("dateAdded", &self.date_added);
        object.field("body", &self.body);
        object.field("direction", &self.direction);
        object.field("status", &self.status);
        object.field("contentType", &self.content_type);
        object.field("attachments", &self.attachments);
        object.field("meta", &self.meta);
        object.field("source", &self.source);
        object.field("userId", &self.user_id);
        object.field("conversationProviderId", &self.conversation_provider_id);
        object.field("chatWidgetId", &self.chat_widget_id);
        object.field("altId", &self.alt_id);
        object.field("dateUpdated", &self.date_updated);
        object.field("from", &self.from);
        object.field("to", &self.to);
        object.field("activity", &self.activity);
    }
}

impl Encode for TranscribedSentence {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("mediaChannel", &self.media_channel);
        object.field("sentenceIndex", &self.sentence_index);
        object.field("startTime", &self.start_time);
        object.field("endTime", &self.end_time);
        object.field("transcript", &self.transcript);
        object.field("confidence", &self.confidence);
    }
}

impl Encode for MessageList {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("lastMessageId", &self.last_message_id);
        object.field("nextPage", &self.next_page);
        object.field("messages", &self.messages);
    }
}

impl Decode for FileUploadStart {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FileUploadStart")?;
        Some(Self {
            location_id: object.required("locationId")?,
            conversation_id: object.required("conversationId")?,
            filename: object.required("filename")?,
            content_type: object.required("contentType")?,
            file_size: object.optional("fileSize"),
            channel: object.required("channel")?,
            extra: object.extra(),
        })
    }
}

impl Encode for StartedUpload {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("uploadUrl", &self.upload_url);
        object.field("uploadId", &self.upload_id);
        object.field("filePath", &self.file_path);
        object.field("expiresAt", &WrittenAs(&self.expires_at, "made-milliseconds"));
        object.field("maxFileSize", &self.max_file_size);
    }
}

impl Encode for MessageMeta {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("callDuration", &self.call_duration);
        object.field("callStatus", &self.call_status);
        object.field("email", &self.email);
        object.field("call", &self.call);
    }
}

impl Encode for MessageListResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("messages", &self.messages);
        object.field("traceId", &self.trace_id);
    }
}

impl Encode for MessageResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("message", &self.message);
        object.field("traceId", &self.trace_id);
    }
}

impl Decode for RecordedMessage {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("RecordedMessage")?;
        Some(Self {
            type_: object.required("type")?,
            attachments: object.optional("attachments"),
            message: object.optional("message"),
            conversation_id: object.optional("conversationId"),
            contact_id: object.optional("contactId"),
            conversation_provider_id: object.optional("conversationProviderId"),
            html: object.optional("html"),
            subject: object.optional("subject"),
            email_from: object.optional("emailFrom"),
            email_to: object.optional("emailTo"),
            email_cc: object.optional("emailCc"),
            email_bcc: object.optional("emailBcc"),
            email_message_id: object.optional("emailMessageId"),
            alt_id: object.optional("altId"),
            direction: object.optional("direction"),
            date: object.optional("date"),
            call: object.optional("call"),
            extra: object.extra(),
        })
    }
}

impl Encode for RecordMessageResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("success", &self.success);
        object.field("conversationId", &self.conversation_id);
        object.field("messageId", &self.message_id);
        object.field("message", &self.message);
        object.field("contactId", &self.contact_id);
        object.field("dateAdded", &self.date_added);
        object.field("emailMessageId", &self.email_message_id);
    }
}

impl Decode for ExternalCall {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ExternalCall")?;
        Some(Self {
            type_: object.required("type")?,
            attachments: object.optional("attachments"),
            conversation_id: object.required("conversationId")?,
            conversation_provider_id: object.required("conversationProviderId")?,
            alt_id: object.optional("altId"),
            date: object.optional("date"),
            call: object.optional("call"),
            extra: object.extra(),
        })
    }
}

impl Encode for ConversationList {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("conversations", &self.conversations);
        object.field("total", &self.total);
        object.field("traceId", &self.trace_id);
    }
}

impl Decode for NewMessage {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("NewMessage")?;
        Some(Self {
            type_: object.required("type")?,
            sub_type: object.optional("subType"),
            contact_id: object.required("contactId")?,
            appointment_id: object.optional("appointmentId"),
            attachments: object.optional("attachments"),
            email_from: object.optional("emailFrom"),
            email_cc: object.optional("emailCc"),
            email_bcc: object.optional("emailBcc"),
            html: object.optional("html"),
            message: object.optional("message"),
            subject: object.optional("subject"),
            reply_message_id: object.optional("replyMessageId"),
            template_id: object.optional("templateId"),
            thread_id: object.optional("threadId"),
            scheduled_timestamp: object.optional("scheduledTimestamp"),
            conversation_provider_id: object.optional("conversationProviderId"),
            email_to: object.optional("emailTo"),
            custom_subtype_id: object.optional("customSubtypeId"),
            email_reply_mode: object.optional("emailReplyMode"),
            from_number: object.optional("fromNumber"),
            to_number: object.optional("toNumber"),
            forward: object.optional("forward"),
            status: object.optional("status"),
            uses_native_scheduling_ai: object.optional("usesNativeSchedulingAi"),
            optimization_period: object.optional("optimizationPeriod"),
            extra: object.extra(),
        })
    }
}

impl Encode for SendMessageResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("conversationId", &self.conversation_id);
        object.field("emailMessageId", &self.email_message_id);
        object.field("messageId", &self.message_id);
        object.field("messageIds", &self.message_ids);
        object.field("msg", &self.message);
        object.field("forwardData", &self.forward_data);
        object.field("status", &self.status);
    }
}

impl Decode for ReviewReply {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ReviewReply")?;
        Some(Self {
            conversation_id: object.required("conversationId")?,
            location_id: object.required("locationId")?,
            message: object.required("message")?,
            extra: object.extra(),
        })
    }
}

impl Decode for ConversationUpdate {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ConversationUpdate")?;
        Some(Self {
            location_id: object.required("locationId")?,
            unread_count: object.optional("unreadCount"),
            starred: object.optional("starred"),
            feedback: object.optional("feedback"),
            extra: object.extra(),
        })
    }
}

impl Decode for MessageStatusUpdate {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("MessageStatusUpdate")?;
        Some(Self {
            status: object.required("status")?,
            error: object.optional("error"),
            email_message_id: object.optional("emailMessageId"),
            recipients: object.optional("recipients"),
            extra: object.extra(),
        })
    }
}

impl Encode for UploadFilesErrorBody {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("status", &self.status);
        object.field("message", &self.message);
    }
}

impl Encode for UploadFilesResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("uploadedFiles", &self.uploaded_files);
        object.field("twilioMediaSids", &self.twilio_media_sids);
    }
}

impl Decode for TypingIndicator {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("TypingIndicator")?;
        Some(Self {
            location_id: object.required("locationId")?,
            is_typing: object.required::<FromText<_>>("isTyping")?.0,
            visitor_id: object.required("visitorId")?,
            conversation_id: object.required("conversationId")?,
            extra: object.extra(),
        })
    }
}

impl Encode for UploadedFileMetadata {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("size", &self.size);
        object.field("contentType", &self.content_type);
    }
}

impl Encode for LastMessageType {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let value: &dyn Encode = match self {
            Self::String(value) => value,
            Self::Integer(value) => value,
            Self::Other(value) => value,
        };
        value.encode(writer);
    }
}

impl Encode for ConversationLastMessageDate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("seconds", &self.seconds);
        object.field("nanoseconds", &self.nanoseconds);
    }
}

impl Encode for MessageActivityData {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("appointmentTitle", &self.appointment_title);
        object.field("timestamp", &self.timestamp);
        object.field("members", &self.members);
        object.field("id", &self.id);
        object.field("serviceBookingId", &self.service_booking_id);
        object.field("industryType", &self.industry_type);
    }
}

impl Encode for MessageActivity {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("data", &self.data);
        object.field("title", &self.title);
        object.field("type", &self.type_);
    }
}

impl Encode for EmailMeta {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("messageIds", &self.message_ids);
    }
}

impl Encode for CallMeta {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("duration", &self.duration);
        object.field("status", &self.status);
    }
}

impl_serde! {
    DeliveryStatus, MessageAction, MessageDirection, MessageType, CallParties,
    CancelScheduledResponse, FileUploadCompletion, CompletedUpload, CreatedConversation,
    UpdatedConversation, FoundConversation, NewConversation, CreateConversationResponse,
    EmailResponse, DeliveryError, ExistingConversationErrorBody, ExportMessagesResponse,
    Forward, ForwardedEmail, Conversation, UpdateConversationResponse, EmailMessage,
    Message, TranscribedSentence, MessageList, FileUploadStart, StartedUpload,
    MessageMeta, MessageListResponse, MessageResponse, RecordedMessage,
    RecordMessageResponse, ExternalCall, ConversationList, NewMessage,
    SendMessageResponse, ReviewReply, ConversationUpdate, MessageStatusUpdate,
    UploadFilesErrorBody, UploadFilesResponse, TypingIndicator, CallStatus,
    UploadedFileMetadata, LastMessageType, ConversationType, ConversationLastMessageDate,
    EmailStatus, MessageSource, MessageStatus, MessageActivityData, MessageActivity,
    EmailMeta, CallMeta, RecordedMessageType, ExternalCallType, OutgoingMessageType,
    EmailReplyMode, OptimizationPeriod, ConversationFeedback, MessageSort, SortOrder,
    MessageChannel, ConversationFilter, ConversationSort, MessageTypeFilter,
}
