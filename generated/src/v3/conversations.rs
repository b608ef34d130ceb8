//! The Conversations API, version 3: 25 operations.

use highlevel_runtime::{Api, Client, Metadata, Operation, Request};

use crate::{ConversationId, EmailMessageId, LocationId, MessageId};

mod add_inbound_message;
mod add_message_attachments;
mod add_outbound_message;
mod cancel_scheduled_email_message;
mod cancel_scheduled_message;
mod complete_file_upload;
mod create_conversation;
mod delete_conversation;
mod download_message_transcription;
mod errors;
mod export_messages;
mod get_conversation;
mod get_email;
mod get_message;
mod get_message_recording;
mod get_message_transcription;
mod list_messages;
mod search_conversations;
mod send_live_chat_typing;
mod send_message;
mod send_review_reply;
mod start_file_upload;
mod types;
mod update_conversation;
mod update_email_message_status;
mod update_message_status;
mod upload_file_attachments;
#[cfg(feature = "serde")]
mod json;

#[cfg(feature = "mock")]
pub mod mock;

pub use self::add_inbound_message::{
    AddInboundMessage, AddInboundMessageError, AddInboundMessageParams,
};
pub use self::add_message_attachments::{
    AddMessageAttachments, AddMessageAttachmentsError, AddMessageAttachmentsParams,
};
pub use self::add_outbound_message::{
    AddOutboundMessage, AddOutboundMessageError, AddOutboundMessageParams,
};
pub use self::cancel_scheduled_email_message::{
    CancelScheduledEmailMessage, CancelScheduledEmailMessageError,
    CancelScheduledEmailMessageParams,
};
pub use self::cancel_scheduled_message::{
    CancelScheduledMessage, CancelScheduledMessageError, CancelScheduledMessageParams,
};
pub use self::complete_file_upload::{
    CompleteFileUpload, CompleteFileUploadError, CompleteFileUploadParams,
};
pub use self::create_conversation::{
    CreateConversation, CreateConversationError, CreateConversationParams,
};
pub use self::delete_conversation::{
    DeleteConversation, DeleteConversationError, DeleteConversationParams,
};
pub use self::download_message_transcription::{
    DownloadMessageTranscription, DownloadMessageTranscriptionError,
    DownloadMessageTranscriptionParams,
};
pub use self::export_messages::{
    ExportMessages, ExportMessagesError, ExportMessagesParams,
};
pub use self::get_conversation::{
    GetConversation, GetConversationError, GetConversationParams,
};
pub use self::get_email::{GetEmail, GetEmailError, GetEmailParams};
pub use self::get_message::{GetMessage, GetMessageError, GetMessageParams};
pub use self::get_message_recording::{
    GetMessageRecording, GetMessageRecordingError, GetMessageRecordingParams,
};
pub use self::get_message_transcription::{
    GetMessageTranscription, GetMessageTranscriptionError, GetMessageTranscriptionParams,
};
pub use self::list_messages::{ListMessages, ListMessagesError, ListMessagesParams};
pub use self::search_conversations::{
    SearchConversations, SearchConversationsError, SearchConversationsParams,
};
pub use self::send_live_chat_typing::{
    SendLiveChatTyping, SendLiveChatTypingError, SendLiveChatTypingParams,
};
pub use self::send_message::{SendMessage, SendMessageError, SendMessageParams};
pub use self::send_review_reply::{
    SendReviewReply, SendReviewReplyError, SendReviewReplyParams,
};
pub use self::start_file_upload::{
    StartFileUpload, StartFileUploadError, StartFileUploadParams,
};
pub use self::types::{
    EmailDeliveryStatus, EmailEvents, EmailMessageStatusUpdate, RecipientStatus,
    UpdateEmailStatusResponse,
};
pub use self::update_conversation::{
    UpdateConversation, UpdateConversationError, UpdateConversationParams,
};
pub use self::update_email_message_status::{
    UpdateEmailMessageStatus, UpdateEmailMessageStatusError,
    UpdateEmailMessageStatusParams,
};
pub use self::update_message_status::{
    UpdateMessageStatus, UpdateMessageStatusError, UpdateMessageStatusParams,
};
pub use self::upload_file_attachments::{
    UploadFileAttachments, UploadFileAttachmentsError, UploadFileAttachmentsParams,
};
pub use crate::shared::conversations::{
    CallMeta, CallParties, CallStatus, CancelScheduledResponse, CompletedUpload,
    Conversation, ConversationFeedback, ConversationFilter, ConversationLastMessageDate,
    ConversationList, ConversationSort, ConversationType, ConversationUpdate,
    CreateConversationResponse, CreatedConversation, DeliveryError, DeliveryStatus,
    EmailMessage, EmailMeta, EmailReplyMode, EmailResponse, EmailStatus,
    ExistingConversationErrorBody, ExportMessagesResponse, FileAttachmentsUpload,
    FileUploadCompletion, FileUploadCompletionRequired, FileUploadStart,
    FileUploadStartRequired, Forward, ForwardedEmail, FoundConversation, Message,
    MessageAction, MessageActivity, MessageActivityData, MessageAttachments,
    MessageChannel, MessageDirection, MessageList, MessageListResponse, MessageMeta,
    MessageResponse, MessageSort, MessageSource, MessageStatus, MessageStatusUpdate,
    MessageType, MessageTypeFilter, NewConversation, NewMessage, OptimizationPeriod,
    OutgoingMessageType, RecordMessageResponse, RecordedCall, RecordedCallType,
    RecordedMessage, RecordedMessageType, ReviewReply, SendMessageResponse, SortOrder,
    StartedUpload, Success, TranscribedSentence, TypingIndicator,
    UpdateConversationResponse, UpdatedConversation, UpdatedConversationLastMessageType,
    UploadFilesErrorBody, UploadFilesResponse, UploadedFileMetadata,
};

/// The facts that all operations of a module share.
const API: Api = Api {
    title: "Conversations",
    version: "v3",
    module: "v3::conversations",
    feature: "v3-conversations",
};

/// The operations of this API as data.
pub const OPERATIONS: &[&Metadata] = &[
    <CreateConversationParams as Operation>::METADATA,
    <GetMessageTranscriptionParams as Operation>::METADATA,
    <DownloadMessageTranscriptionParams as Operation>::METADATA,
    <SendMessageParams as Operation>::METADATA,
    <CancelScheduledEmailMessageParams as Operation>::METADATA,
    <GetEmailParams as Operation>::METADATA,
    <UpdateEmailMessageStatusParams as Operation>::METADATA,
    <ExportMessagesParams as Operation>::METADATA,
    <AddInboundMessageParams as Operation>::METADATA,
    <AddOutboundMessageParams as Operation>::METADATA,
    <SendReviewReplyParams as Operation>::METADATA,
    <UploadFileAttachmentsParams as Operation>::METADATA,
    <CompleteFileUploadParams as Operation>::METADATA,
    <StartFileUploadParams as Operation>::METADATA,
    <GetMessageParams as Operation>::METADATA,
    <AddMessageAttachmentsParams as Operation>::METADATA,
    <GetMessageRecordingParams as Operation>::METADATA,
    <CancelScheduledMessageParams as Operation>::METADATA,
    <UpdateMessageStatusParams as Operation>::METADATA,
    <SendLiveChatTypingParams as Operation>::METADATA,
    <SearchConversationsParams as Operation>::METADATA,
    <GetConversationParams as Operation>::METADATA,
    <UpdateConversationParams as Operation>::METADATA,
    <DeleteConversationParams as Operation>::METADATA,
    <ListMessagesParams as Operation>::METADATA,
];

/// The Conversations API: a method for each operation.
#[derive(Clone, Copy, Debug)]
pub struct Conversations<'a> {
    client: &'a Client,
}

impl<'a> Conversations<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Creates a conversation with a contact.
    ///
    /// Returns the member `conversation` of the response;
    /// [`send_whole`](highlevel_runtime::Request::send_whole) returns the whole
    /// `CreateConversationResponse`.
    ///
    /// Needs a location's token with the scope `conversations.write`.
    ///
    /// `POST /conversations/`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/conversations-v3.json))
    pub fn create_conversation(&self, body: NewConversation) -> CreateConversation {
        let params = CreateConversationParams::new(body);
        CreateConversation {
            request: Request::new(self.client, params),
        }
    }

    /// Returns the transcription of a call, sentence by sentence.
    ///
    /// Needs a location's token with the scope `conversations/message.readonly`.
    ///
    /// `GET /conversations/locations/{locationId}/messages/{messageId}/transcription`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/conversations-v3.json))
    pub fn get_message_transcription(
        &self,
        location_id: impl Into<LocationId>,
        message_id: impl Into<MessageId>,
    ) -> GetMessageTranscription {
        let params = GetMessageTranscriptionParams::new(location_id, message_id);
        GetMessageTranscription {
            request: Request::new(self.client, params),
        }
    }

    /// Returns the transcription of a call as a text file.
    ///
    /// Needs a location's token with the scope `conversations/message.readonly`.
    ///
    /// `GET
    /// /conversations/locations/{locationId}/messages/{messageId}/transcription/download`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/conversations-v3.json))
    pub fn download_message_transcription(
        &self,
        location_id: impl Into<LocationId>,
        message_id: impl Into<MessageId>,
    ) -> DownloadMessageTranscription {
        let params = DownloadMessageTranscriptionParams::new(location_id, message_id);
        DownloadMessageTranscription {
            request: Request::new(self.client, params),
        }
    }

    /// Sends a message to a contact.
    ///
    /// The type says how: an SMS needs a message, an email HTML or a message and a
    /// subject. With a timestamp, in seconds, it is scheduled instead.
    ///
    /// Needs a location's token with the scope `conversations/message.write`.
    ///
    /// `POST /conversations/messages`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/conversations-v3.json))
    #[doc(alias = "send-a-new-message")]
    pub fn send_message(&self, body: NewMessage) -> SendMessage {
        let params = SendMessageParams::new(body);
        SendMessage {
            request: Request::new(self.client, params),
        }
    }

    /// Cancels an email that is scheduled.
    ///
    /// Needs a location's token with the scope `conversations/message.write`.
    ///
    /// `DELETE /conversations/messages/email/{emailMessageId}/schedule`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/conversations-v3.json))
    pub fn cancel_scheduled_email_message(
        &self,
        email_message_id: impl Into<EmailMessageId>,
    ) -> CancelScheduledEmailMessage {
        let params = CancelScheduledEmailMessageParams::new(email_message_id);
        CancelScheduledEmailMessage {
            request: Request::new(self.client, params),
        }
    }

    /// Returns an email.
    ///
    /// The id is that of one email: `get_message` lists those of a thread under
    /// `meta.email`, as the body of an email is not part of a message.
    ///
    /// Returns the member `emailMessage` of the response;
    /// [`send_whole`](highlevel_runtime::Request::send_whole) returns the whole
    /// `EmailResponse`.
    ///
    /// Needs a location's token with the scope `conversations/message.readonly`.
    ///
    /// `GET /conversations/messages/email/{id}`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/conversations-v3.json))
    #[doc(alias = "get-email-by-id")]
    pub fn get_email(&self, id: impl Into<String>) -> GetEmail {
        let params = GetEmailParams::new(id);
        GetEmail {
            request: Request::new(self.client, params),
        }
    }

    /// Reports what became of an email that the app has delivered.
    ///
    /// Only for emails of a conversation provider that the calling app owns; for others
    /// the response is a 403. Counters are added to those already stored, and a zero
    /// changes nothing. A click counts as an opening and a delivery, an opening as a
    /// delivery.
    ///
    /// Needs a location's token with the scope `conversations/message.write`.
    ///
    /// `PUT /conversations/messages/email/{id}/status`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/conversations-v3.json))
    pub fn update_email_message_status(
        &self,
        id: impl Into<String>,
        body: EmailMessageStatusUpdate,
    ) -> UpdateEmailMessageStatus {
        let params = UpdateEmailMessageStatusParams::new(id, body);
        UpdateEmailMessageStatus {
            request: Request::new(self.client, params),
        }
    }

    /// Lists the messages of a location, page by page.
    ///
    /// For the next page pass `next_cursor` as `cursor`. Without a channel it lists all
    /// that are not emails; emails need the channel `Email`.
    ///
    /// Returns one page. Use [`pages`](highlevel_runtime::Request::pages) or
    /// [`items`](highlevel_runtime::Request::items) to iterate over all of them.
    ///
    /// Needs a location's token with the scope `conversations/message.readonly`.
    ///
    /// `GET /conversations/messages/export`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/conversations-v3.json))
    #[doc(alias = "export-messages-by-location")]
    pub fn export_messages(&self, location_id: impl Into<LocationId>) -> ExportMessages {
        let params = ExportMessagesParams::new(location_id);
        ExportMessages {
            request: Request::new(self.client, params),
        }
    }

    /// Records a message that reached a contact or came from one by another system.
    ///
    /// Nothing is sent. Name the conversation or the contact. Messages of type `Custom`
    /// need a conversation provider: without the id of one HighLevel returns 201 without
    /// a body and records nothing.
    ///
    /// Needs a location's token with the scope `conversations/message.write`.
    ///
    /// `POST /conversations/messages/inbound`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/conversations-v3.json))
    #[doc(alias = "add-an-inbound-message")]
    pub fn add_inbound_message(&self, body: RecordedMessage) -> AddInboundMessage {
        let params = AddInboundMessageParams::new(body);
        AddInboundMessage {
            request: Request::new(self.client, params),
        }
    }

    /// Records a call that another system has made.
    ///
    /// Needs a location's token with the scope `conversations/message.write`.
    ///
    /// `POST /conversations/messages/outbound`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/conversations-v3.json))
    #[doc(alias = "add-an-outbound-message")]
    pub fn add_outbound_message(&self, body: RecordedCall) -> AddOutboundMessage {
        let params = AddOutboundMessageParams::new(body);
        AddOutboundMessage {
            request: Request::new(self.client, params),
        }
    }

    /// Replies to a review on Google Business Profile.
    ///
    /// The conversation must be one about a review. HighLevel calls it internal, not
    /// meant for OAuth or public integrations, and will take it out of the documents.
    ///
    /// Needs a location's token with the scope `conversations/message.write`.
    ///
    /// `POST /conversations/messages/review-reply`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/conversations-v3.json))
    #[deprecated(note = "the documentation calls this operation deprecated")]
    pub fn send_review_reply(&self, body: ReviewReply) -> SendReviewReply {
        let params = SendReviewReplyParams::new(body);
        SendReviewReply {
            request: Request::new(self.client, params),
        }
    }

    /// Uploads files to be attached to messages of a conversation.
    ///
    /// Known types are JPG, JPEG, PNG, MP4, MPEG, ZIP, RAR, PDF, DOC, DOCX, TXT, MP3 and
    /// WAV. The response has a URL for each file, to be given as an attachment of a
    /// message.
    ///
    /// Needs a location's token with the scope `conversations/message.write`.
    ///
    /// `POST /conversations/messages/upload`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/conversations-v3.json))
    pub fn upload_file_attachments(
        &self,
        body: FileAttachmentsUpload,
    ) -> UploadFileAttachments {
        let params = UploadFileAttachmentsParams::new(body);
        UploadFileAttachments {
            request: Request::new(self.client, params),
        }
    }

    /// Ends an upload and returns where the file is, the last of three steps.
    ///
    /// It follows `start_file_upload` and the PUT of the file. A 404 means that there is
    /// no file. HighLevel calls it internal, not meant for OAuth or public integrations,
    /// and will take it out of the documents.
    ///
    /// Needs a location's token with the scope `conversations/message.write`.
    ///
    /// `POST /conversations/messages/upload/complete`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/conversations-v3.json))
    #[deprecated(note = "the documentation calls this operation deprecated")]
    pub fn complete_file_upload(
        &self,
        body: FileUploadCompletion,
    ) -> CompleteFileUpload {
        let params = CompleteFileUploadParams::new(body);
        CompleteFileUpload {
            request: Request::new(self.client, params),
        }
    }

    /// Begins the upload of one file, the first of three steps.
    ///
    /// It returns a URL that is valid for 15 minutes: send the file there by a PUT, then
    /// call `complete_file_upload`. HighLevel calls it internal, not meant for OAuth or
    /// public integrations, and will take it out of the documents.
    ///
    /// Needs a location's token with the scope `conversations/message.write`.
    ///
    /// `POST /conversations/messages/upload/initiate`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/conversations-v3.json))
    #[doc(alias = "initiate-file-upload")]
    #[deprecated(note = "the documentation calls this operation deprecated")]
    pub fn start_file_upload(&self, body: FileUploadStart) -> StartFileUpload {
        let params = StartFileUploadParams::new(body);
        StartFileUpload {
            request: Request::new(self.client, params),
        }
    }

    /// Returns a message.
    ///
    /// Returns the member `message` of the response;
    /// [`send_whole`](highlevel_runtime::Request::send_whole) returns the whole
    /// `MessageResponse`.
    ///
    /// Needs a location's token with the scope `conversations/message.readonly`.
    ///
    /// `GET /conversations/messages/{id}`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/conversations-v3.json))
    pub fn get_message(&self, id: impl Into<String>) -> GetMessage {
        let params = GetMessageParams::new(id);
        GetMessage {
            request: Request::new(self.client, params),
        }
    }

    /// Replaces the attachments of a recorded call.
    ///
    /// Only for calls that another system made, with at most five URLs.
    ///
    /// Needs a location's token with the scope `conversations/message.write`.
    ///
    /// `PUT /conversations/messages/{messageId}/attachments`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/conversations-v3.json))
    pub fn add_message_attachments(
        &self,
        message_id: impl Into<MessageId>,
        body: MessageAttachments,
    ) -> AddMessageAttachments {
        let params = AddMessageAttachmentsParams::new(message_id, body);
        AddMessageAttachments {
            request: Request::new(self.client, params),
        }
    }

    /// Returns the recording of a call or a voicemail, as audio.
    ///
    /// Needs a location's token with the scope `conversations/message.readonly`.
    ///
    /// `GET /conversations/messages/{messageId}/locations/{locationId}/recording`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/conversations-v3.json))
    pub fn get_message_recording(
        &self,
        location_id: impl Into<LocationId>,
        message_id: impl Into<MessageId>,
    ) -> GetMessageRecording {
        let params = GetMessageRecordingParams::new(location_id, message_id);
        GetMessageRecording {
            request: Request::new(self.client, params),
        }
    }

    /// Cancels a message that is scheduled.
    ///
    /// Needs a location's token with the scope `conversations/message.write`.
    ///
    /// `DELETE /conversations/messages/{messageId}/schedule`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/conversations-v3.json))
    pub fn cancel_scheduled_message(
        &self,
        message_id: impl Into<MessageId>,
    ) -> CancelScheduledMessage {
        let params = CancelScheduledMessageParams::new(message_id);
        CancelScheduledMessage {
            request: Request::new(self.client, params),
        }
    }

    /// Reports what became of a message that the app has delivered.
    ///
    /// Until HighLevel has handed the message to the provider, which takes some seconds,
    /// the response is an error; try again later.
    ///
    /// Needs a location's token with the scope `conversations/message.write`.
    ///
    /// `PUT /conversations/messages/{messageId}/status`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/conversations-v3.json))
    pub fn update_message_status(
        &self,
        message_id: impl Into<MessageId>,
        body: MessageStatusUpdate,
    ) -> UpdateMessageStatus {
        let params = UpdateMessageStatusParams::new(message_id, body);
        UpdateMessageStatus {
            request: Request::new(self.client, params),
        }
    }

    /// Shows a visitor of the live chat that somebody is typing.
    ///
    /// Needs a location's token with the scope `conversations/livechat.write`.
    ///
    /// `POST /conversations/providers/live-chat/typing`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/conversations-v3.json))
    #[doc(alias = "live-chat-agent-typing")]
    pub fn send_live_chat_typing(&self, body: TypingIndicator) -> SendLiveChatTyping {
        let params = SendLiveChatTypingParams::new(body);
        SendLiveChatTyping {
            request: Request::new(self.client, params),
        }
    }

    /// Searches the conversations of a location.
    ///
    /// For the next page pass the `sort` value of the last conversation as
    /// `start_after_date`. Of followers, mentions and users that conversations are
    /// assigned to several may be given; `unassigned` means conversations that are
    /// assigned to nobody.
    ///
    /// Returns one page. Use [`pages`](highlevel_runtime::Request::pages) or
    /// [`items`](highlevel_runtime::Request::items) to iterate over all of them.
    ///
    /// Needs a location's token with the scope `conversations.readonly`.
    ///
    /// `GET /conversations/search`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/conversations-v3.json))
    #[doc(alias = "search-conversation")]
    pub fn search_conversations(
        &self,
        location_id: impl Into<LocationId>,
    ) -> SearchConversations {
        let params = SearchConversationsParams::new(location_id);
        SearchConversations {
            request: Request::new(self.client, params),
        }
    }

    /// Returns a conversation.
    ///
    /// Needs a location's token with the scope `conversations.readonly`.
    ///
    /// `GET /conversations/{conversationId}`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/conversations-v3.json))
    pub fn get_conversation(
        &self,
        conversation_id: impl Into<ConversationId>,
    ) -> GetConversation {
        let params = GetConversationParams::new(conversation_id);
        GetConversation {
            request: Request::new(self.client, params),
        }
    }

    /// Changes a conversation: its count of unread messages, its star, its feedback.
    ///
    /// Returns the member `conversation` of the response;
    /// [`send_whole`](highlevel_runtime::Request::send_whole) returns the whole
    /// `UpdateConversationResponse`.
    ///
    /// Needs a location's token with the scope `conversations.write`.
    ///
    /// `PUT /conversations/{conversationId}`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/conversations-v3.json))
    pub fn update_conversation(
        &self,
        conversation_id: impl Into<ConversationId>,
        body: ConversationUpdate,
    ) -> UpdateConversation {
        let params = UpdateConversationParams::new(conversation_id, body);
        UpdateConversation {
            request: Request::new(self.client, params),
        }
    }

    /// Deletes a conversation.
    ///
    /// Needs a location's token with the scope `conversations.write`.
    ///
    /// `DELETE /conversations/{conversationId}`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/conversations-v3.json))
    pub fn delete_conversation(
        &self,
        conversation_id: impl Into<ConversationId>,
    ) -> DeleteConversation {
        let params = DeleteConversationParams::new(conversation_id);
        DeleteConversation {
            request: Request::new(self.client, params),
        }
    }

    /// Lists the messages of a conversation.
    ///
    /// While `next_page` is true, pass `last_message_id` from the response to get the
    /// next page.
    ///
    /// Returns one page. Use [`pages`](highlevel_runtime::Request::pages) or
    /// [`items`](highlevel_runtime::Request::items) to iterate over all of them.
    ///
    /// Needs a location's token with the scope `conversations/message.readonly`.
    ///
    /// `GET /conversations/{conversationId}/messages`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/conversations-v3.json))
    #[doc(alias = "get-messages")]
    pub fn list_messages(
        &self,
        conversation_id: impl Into<ConversationId>,
    ) -> ListMessages {
        let params = ListMessagesParams::new(conversation_id);
        ListMessages {
            request: Request::new(self.client, params),
        }
    }
}
