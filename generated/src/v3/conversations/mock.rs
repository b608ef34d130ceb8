//! The Conversations API as a mock.

use highlevel_mock::{Expect, Listed, Mock, mock_error, mock_operation};
use highlevel_runtime::{Decode, Node};

use super::errors::{ConversationsError, EmailError};
use super::operations::{
    AddMessageAttachmentsError, AddMessageAttachmentsParams,
    CancelScheduledEmailMessageParams, CancelScheduledMessageParams,
    CompleteFileUploadError, CompleteFileUploadParams, CreateConversationError,
    CreateConversationParams, DeleteConversationParams,
    DownloadMessageTranscriptionParams, ExportMessagesParams, GetConversationParams,
    GetEmailParams, GetMessageParams, GetMessageRecordingParams,
    GetMessageTranscriptionParams, ListMessagesParams, RecordMessageParams,
    RecordOutboundCallParams, SearchConversationsParams, SendLiveChatTypingError,
    SendLiveChatTypingParams, SendMessageParams, SendReviewReplyParams,
    StartFileUploadError, StartFileUploadParams, UpdateConversationParams,
    UpdateEmailMessageStatusError, UpdateEmailMessageStatusParams,
    UpdateMessageStatusParams, UploadFileAttachmentsError, UploadFileAttachmentsParams,
};

/// The mock of the Conversations API: each method starts an expectation on an operation.
#[derive(Clone, Copy, Debug)]
pub struct Conversations<'a> {
    mock: &'a Mock,
}

impl<'a> Conversations<'a> {
    pub(crate) fn new(mock: &'a Mock) -> Self {
        Self { mock }
    }

    /// Mocks [`create_conversation`](super::Conversations::create_conversation).
    pub fn create_conversation(&self) -> Expect<'a, CreateConversationParams> {
        self.mock.expect()
    }

    /// Mocks [`get_message_transcription`](super::Conversations::get_message_transcription).
    pub fn get_message_transcription(
        &self,
    ) -> Expect<'a, GetMessageTranscriptionParams> {
        self.mock.expect()
    }

    /// Mocks [`download_message_transcription`](super::Conversations::download_message_transcription).
    pub fn download_message_transcription(
        &self,
    ) -> Expect<'a, DownloadMessageTranscriptionParams> {
        self.mock.expect()
    }

    /// Mocks [`send_message`](super::Conversations::send_message).
    pub fn send_message(&self) -> Expect<'a, SendMessageParams> {
        self.mock.expect()
    }

    /// Mocks [`cancel_scheduled_email_message`](super::Conversations::cancel_scheduled_email_message).
    pub fn cancel_scheduled_email_message(
        &self,
    ) -> Expect<'a, CancelScheduledEmailMessageParams> {
        self.mock.expect()
    }

    /// Mocks [`get_email`](super::Conversations::get_email).
    pub fn get_email(&self) -> Expect<'a, GetEmailParams> {
        self.mock.expect()
    }

    /// Mocks [`update_email_message_status`](super::Conversations::update_email_message_status).
    pub fn update_email_message_status(
        &self,
    ) -> Expect<'a, UpdateEmailMessageStatusParams> {
        self.mock.expect()
    }

    /// Mocks [`export_messages`](super::Conversations::export_messages).
    pub fn export_messages(&self) -> Expect<'a, ExportMessagesParams> {
        self.mock.expect()
    }

    /// Mocks [`record_message`](super::Conversations::record_message).
    pub fn record_message(&self) -> Expect<'a, RecordMessageParams> {
        self.mock.expect()
    }

    /// Mocks [`record_outbound_call`](super::Conversations::record_outbound_call).
    pub fn record_outbound_call(&self) -> Expect<'a, RecordOutboundCallParams> {
        self.mock.expect()
    }

    /// Mocks [`send_review_reply`](super::Conversations::send_review_reply).
    pub fn send_review_reply(&self) -> Expect<'a, SendReviewReplyParams> {
        self.mock.expect()
    }

    /// Mocks [`upload_file_attachments`](super::Conversations::upload_file_attachments).
    pub fn upload_file_attachments(&self) -> Expect<'a, UploadFileAttachmentsParams> {
        self.mock.expect()
    }

    /// Mocks [`complete_file_upload`](super::Conversations::complete_file_upload).
    pub fn complete_file_upload(&self) -> Expect<'a, CompleteFileUploadParams> {
        self.mock.expect()
    }

    /// Mocks [`start_file_upload`](super::Conversations::start_file_upload).
    pub fn start_file_upload(&self) -> Expect<'a, StartFileUploadParams> {
        self.mock.expect()
    }

    /// Mocks [`get_message`](super::Conversations::get_message).
    pub fn get_message(&self) -> Expect<'a, GetMessageParams> {
        self.mock.expect()
    }

    /// Mocks [`add_message_attachments`](super::Conversations::add_message_attachments).
    pub fn add_message_attachments(&self) -> Expect<'a, AddMessageAttachmentsParams> {
        self.mock.expect()
    }

    /// Mocks [`get_message_recording`](super::Conversations::get_message_recording).
    pub fn get_message_recording(&self) -> Expect<'a, GetMessageRecordingParams> {
        self.mock.expect()
    }

    /// Mocks [`cancel_scheduled_message`](super::Conversations::cancel_scheduled_message).
    pub fn cancel_scheduled_message(&self) -> Expect<'a, CancelScheduledMessageParams> {
        self.mock.expect()
    }

    /// Mocks [`update_message_status`](super::Conversations::update_message_status).
    pub fn update_message_status(&self) -> Expect<'a, UpdateMessageStatusParams> {
        self.mock.expect()
    }

    /// Mocks [`send_live_chat_typing`](super::Conversations::send_live_chat_typing).
    pub fn send_live_chat_typing(&self) -> Expect<'a, SendLiveChatTypingParams> {
        self.mock.expect()
    }

    /// Mocks [`search_conversations`](super::Conversations::search_conversations).
    pub fn search_conversations(&self) -> Expect<'a, SearchConversationsParams> {
        self.mock.expect()
    }

    /// Mocks [`get_conversation`](super::Conversations::get_conversation).
    pub fn get_conversation(&self) -> Expect<'a, GetConversationParams> {
        self.mock.expect()
    }

    /// Mocks [`update_conversation`](super::Conversations::update_conversation).
    pub fn update_conversation(&self) -> Expect<'a, UpdateConversationParams> {
        self.mock.expect()
    }

    /// Mocks [`delete_conversation`](super::Conversations::delete_conversation).
    pub fn delete_conversation(&self) -> Expect<'a, DeleteConversationParams> {
        self.mock.expect()
    }

    /// Mocks [`list_messages`](super::Conversations::list_messages).
    pub fn list_messages(&self) -> Expect<'a, ListMessagesParams> {
        self.mock.expect()
    }
}

/// The operations that the mock of this API knows.
pub(crate) const OPERATIONS: &[Listed] = &[
    Listed::of::<CreateConversationParams>(),
    Listed::of::<GetMessageTranscriptionParams>(),
    Listed::of::<DownloadMessageTranscriptionParams>(),
    Listed::of::<SendMessageParams>(),
    Listed::of::<CancelScheduledEmailMessageParams>(),
    Listed::of::<GetEmailParams>(),
    Listed::of::<UpdateEmailMessageStatusParams>(),
    Listed::of::<ExportMessagesParams>(),
    Listed::of::<RecordMessageParams>(),
    Listed::of::<RecordOutboundCallParams>(),
    Listed::of::<SendReviewReplyParams>(),
    Listed::of::<UploadFileAttachmentsParams>(),
    Listed::of::<CompleteFileUploadParams>(),
    Listed::of::<StartFileUploadParams>(),
    Listed::of::<GetMessageParams>(),
    Listed::of::<AddMessageAttachmentsParams>(),
    Listed::of::<GetMessageRecordingParams>(),
    Listed::of::<CancelScheduledMessageParams>(),
    Listed::of::<UpdateMessageStatusParams>(),
    Listed::of::<SendLiveChatTypingParams>(),
    Listed::of::<SearchConversationsParams>(),
    Listed::of::<GetConversationParams>(),
    Listed::of::<UpdateConversationParams>(),
    Listed::of::<DeleteConversationParams>(),
    Listed::of::<ListMessagesParams>(),
];

mock_operation! {
    CreateConversationParams, "v3_conversations().create_conversation()",
    payload("conversation"), [json("body")],
    "{\"success\":true,\"conversation\":{\"id\":\"tDtDnQdgm2LXpyiqYvZ6\",\"dateUpdated\":\"2023-10-01T12:00:00Z\",\"dateAdded\":\"2023-10-01T12:00:00Z\",\"deleted\":false,\"contactId\":\"ve9EPM428kjkvShlRW1KT\",\"locationId\":\"ve9EPM428kjkvShlRW1KT\",\"lastMessageDate\":\"2023-10-01T12:00:00Z\",\"assignedTo\":\"ve9EPM428kjkvShlRW1KT\"}}"
}

mock_operation! {
    GetMessageTranscriptionParams, "v3_conversations().get_message_transcription()",
    json, [path("locationId"), path("messageId")],
    "[{\"mediaChannel\":1,\"sentenceIndex\":1,\"startTime\":1,\"endTime\":1,\"transcript\":\"transcript\",\"confidence\":10}]"
}

mock_operation! {
    DownloadMessageTranscriptionParams,
    "v3_conversations().download_message_transcription()", text, [path("locationId"),
    path("messageId")]
}

mock_operation! {
    SendMessageParams, "v3_conversations().send_message()", json, [json("body")],
    "{\"conversationId\":\"ABC12h2F6uBrIkfXYazb\",\"emailMessageId\":\"rnGyqh2F6uBrIkfhFo9A\",\"messageId\":\"t22c6DQcTDf3MjRhwf77\",\"messageIds\":[\"t22c6DQcTDf3MjRhwf77\"],\"msg\":\"Message queued successfully.\",\"forwardData\":{\"forwardWholeThread\":false,\"messageId\":\"t22c6DQcTDf3MjRhwf77\",\"emailMessageId\":\"rnGyqh2F6uBrIkfhFo9A\",\"forwardToEmail\":\"recipient@example.com\",\"recipientContactId\":\"DEF56h2F6uBrIkfXYacd\"},\"status\":\"delivered\"}"
}

mock_operation! {
    CancelScheduledEmailMessageParams,
    "v3_conversations().cancel_scheduled_email_message()", json,
    [path("emailMessageId")],
    "{\"status\":1,\"message\":\"There was an error from the provider\"}"
}

mock_operation! {
    GetEmailParams, "v3_conversations().get_email()", payload("emailMessage"),
    [path("id")],
    "{\"emailMessage\":{\"id\":\"rnGyqh2F6uBrIkfhFo9A\",\"altId\":\"ve9EPM428h8vShlRW1KT\",\"threadId\":\"ve9EPM428h8vShlRW1KT\",\"locationId\":\"ve9EPM428h8vShlRW1KT\",\"contactId\":\"ocQHyuzHvysMo5N5VsXc\",\"conversationId\":\"tDtDnQdgm2LXpyiqYvZ6\",\"dateAdded\":\"2024-03-27T18:13:49.000Z\",\"subject\":\"Order confirm\",\"body\":\"Hi there\",\"direction\":\"outbound\",\"status\":\"delivered\",\"contentType\":\"text/plain\",\"attachments\":[\"https://example.com/files/invoice.pdf\"],\"provider\":\"Leadconnector Gmail\",\"from\":\"Support Team <support@example.com>\",\"to\":[\"customer@example.com\"],\"cc\":[\"manager@example.com\"],\"bcc\":[\"audit@example.com\"],\"replyToMessageId\":\"rnGyqh2F6uBrIkfhFo9A\",\"source\":\"api\",\"conversationProviderId\":\"cI08i1Bls3iTB9bKgF01\"}}"
}

mock_operation! {
    UpdateEmailMessageStatusParams, "v3_conversations().update_email_message_status()",
    json, [path("id"), json("body")],
    "{\"success\":true,\"message\":\"Updated email message successfully\"}"
}

mock_operation! {
    ExportMessagesParams, "v3_conversations().export_messages()", json,
    [query("locationId"), query("limit"), query("cursor"), query("sortBy"),
    query("sortOrder"), query("conversationId"), query("contactId"), query("channel"),
    query("startDate"), query("endDate")],
    "{\"messages\":[{\"id\":\"t22c6DQcTDf3MjRhwf77\",\"type\":1,\"messageType\":\"TYPE_CALL\",\"locationId\":\"ve9EPM428h8vShlRW1KT\",\"contactId\":\"ocQHyuzHvysMo5N5VsXc\",\"conversationId\":\"tDtDnQdgm2LXpyiqYvZ6\",\"dateAdded\":\"2024-03-27T18:13:49.000Z\",\"body\":\"Hi there\",\"direction\":\"inbound\",\"status\":\"connected\",\"contentType\":\"text/plain\",\"attachments\":[\"attachments\"],\"meta\":{\"callDuration\":120,\"callStatus\":\"completed\"},\"source\":\"workflow\",\"userId\":\"ve9EPM428kjkvShlRW1KT\",\"conversationProviderId\":\"61d6d1f9cdac7612faf80753\",\"chatWidgetId\":\"67b0cc8cf14b19d85ace7s35\",\"altId\":\"ve9EPM428h8vShlRW1KT\",\"dateUpdated\":\"2026-01-02T03:04:05Z\",\"from\":\"+15037081210\",\"to\":\"+15037081210\",\"activity\":{\"title\":\"title\",\"type\":\"saas\"}}],\"nextCursor\":\"a748514c-f49e-4fa8-9954-b53afc78d81d\",\"total\":1234}"
}

mock_operation! {
    RecordMessageParams, "v3_conversations().record_message()", json, [json("body")],
    "{\"success\":true,\"conversationId\":\"ABC12h2F6uBrIkfXYazb\",\"messageId\":\"t22c6DQcTDf3MjRhwf77\",\"message\":\"Message queued successfully.\",\"contactId\":\"ABC12h2F6uBrIkfXYazb\",\"dateAdded\":\"2024-03-27T18:13:49.000Z\",\"emailMessageId\":\"rnGyqh2F6uBrIkfhFo9A\"}"
}

mock_operation! {
    RecordOutboundCallParams, "v3_conversations().record_outbound_call()", json,
    [json("body")],
    "{\"success\":true,\"conversationId\":\"ABC12h2F6uBrIkfXYazb\",\"messageId\":\"t22c6DQcTDf3MjRhwf77\",\"message\":\"Message queued successfully.\",\"contactId\":\"ABC12h2F6uBrIkfXYazb\",\"dateAdded\":\"2024-03-27T18:13:49.000Z\",\"emailMessageId\":\"rnGyqh2F6uBrIkfhFo9A\"}"
}

mock_operation! {
    SendReviewReplyParams, "v3_conversations().send_review_reply()", json,
    [json("body")],
    "{\"conversationId\":\"ABC12h2F6uBrIkfXYazb\",\"emailMessageId\":\"rnGyqh2F6uBrIkfhFo9A\",\"messageId\":\"t22c6DQcTDf3MjRhwf77\",\"messageIds\":[\"t22c6DQcTDf3MjRhwf77\"],\"msg\":\"Message queued successfully.\",\"forwardData\":{\"forwardWholeThread\":false,\"messageId\":\"t22c6DQcTDf3MjRhwf77\",\"emailMessageId\":\"rnGyqh2F6uBrIkfhFo9A\",\"forwardToEmail\":\"recipient@example.com\",\"recipientContactId\":\"DEF56h2F6uBrIkfXYacd\"},\"status\":\"delivered\"}"
}

mock_operation! {
    UploadFileAttachmentsParams, "v3_conversations().upload_file_attachments()", json,
    [multipart("body", & [])],
    "{\"uploadedFiles\":{\"invoice.pdf\":\"https://example.com/files/invoice.pdf\"},\"twilioMediaSids\":[\"MExxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\"]}"
}

mock_operation! {
    CompleteFileUploadParams, "v3_conversations().complete_file_upload()", json,
    [json("body")],
    "{\"uploadedFiles\":{\"video.mp4\":\"https://your-domain.com/conversations-assets/location/.../video.mp4\"},\"metadata\":{\"size\":52428800,\"contentType\":\"video/mp4\"}}"
}

mock_operation! {
    StartFileUploadParams, "v3_conversations().start_file_upload()", json,
    [json("body")],
    "{\"uploadUrl\":\"https://storage.googleapis.com/bucket/path?X-Goog-Algorithm=...\",\"uploadId\":\"a1b2c3d4-e5f6-7890-abcd-ef1234567890\",\"filePath\":\"location/loc123/conversations/conv456/uuid.mp4\",\"expiresAt\":1701619200000,\"maxFileSize\":104857600}"
}

mock_operation! {
    GetMessageParams, "v3_conversations().get_message()", payload("message"),
    [path("id")],
    "{\"message\":{\"id\":\"t22c6DQcTDf3MjRhwf77\",\"type\":1,\"messageType\":\"TYPE_CALL\",\"locationId\":\"ve9EPM428h8vShlRW1KT\",\"contactId\":\"ocQHyuzHvysMo5N5VsXc\",\"conversationId\":\"tDtDnQdgm2LXpyiqYvZ6\",\"dateAdded\":\"2024-03-27T18:13:49.000Z\",\"body\":\"Hi there\",\"direction\":\"outbound\",\"status\":\"delivered\",\"contentType\":\"text/plain\",\"attachments\":[\"https://example.com/files/recording.mp3\"],\"meta\":{\"callDuration\":120,\"callStatus\":\"completed\",\"call\":{\"status\":\"pending\"}},\"source\":\"api\",\"userId\":\"ve9EPM428kjkvShlRW1KT\",\"conversationProviderId\":\"ve9EPM428kjkvShlRW1KT\",\"chatWidgetId\":\"67b0cc8cf14b19d85ace7s35\"}}"
}

mock_operation! {
    AddMessageAttachmentsParams, "v3_conversations().add_message_attachments()", empty,
    [path("messageId"), property("attachments")]
}

mock_operation! {
    GetMessageRecordingParams, "v3_conversations().get_message_recording()", download,
    [path("messageId"), path("locationId")]
}

mock_operation! {
    CancelScheduledMessageParams, "v3_conversations().cancel_scheduled_message()", json,
    [path("messageId")],
    "{\"status\":1,\"message\":\"There was an error from the provider\"}"
}

mock_operation! {
    UpdateMessageStatusParams, "v3_conversations().update_message_status()", json,
    [path("messageId"), json("body")],
    "{\"conversationId\":\"ABC12h2F6uBrIkfXYazb\",\"emailMessageId\":\"rnGyqh2F6uBrIkfhFo9A\",\"messageId\":\"t22c6DQcTDf3MjRhwf77\",\"messageIds\":[\"t22c6DQcTDf3MjRhwf77\"],\"msg\":\"Message queued successfully.\",\"forwardData\":{\"forwardWholeThread\":false,\"messageId\":\"t22c6DQcTDf3MjRhwf77\",\"emailMessageId\":\"rnGyqh2F6uBrIkfhFo9A\",\"forwardToEmail\":\"recipient@example.com\",\"recipientContactId\":\"DEF56h2F6uBrIkfXYacd\"},\"status\":\"delivered\"}"
}

mock_operation! {
    SendLiveChatTypingParams, "v3_conversations().send_live_chat_typing()", json,
    [json("body")], "{\"success\":true}"
}

mock_operation! {
    SearchConversationsParams, "v3_conversations().search_conversations()", json,
    [query("locationId"), query("contactId"), query_joined("assignedTo", ','),
    query_joined("followers", ','), query_joined("mentions", ','), query("query"),
    query("sort"), query_list("startAfterDate"), query("id"), query("limit"),
    query("lastMessageType"), query("lastMessageAction"), query("lastMessageDirection"),
    query("status"), query("sortBy"), query("sortScoreProfile"), query("scoreProfile"),
    query("scoreProfileMin"), query("scoreProfileMax"), query("startDate"),
    query("endDate")],
    "{\"conversations\":[{\"id\":\"tDtDnQdgm2LXpyiqYvZ6\",\"contactId\":\"ocQHyuzHvysMo5N5VsXc\",\"locationId\":\"ABCHkzuJQ8ZMd4Te84GK\",\"lastMessageBody\":\"This is a sample message body\",\"lastMessageType\":\"TYPE_SMS\",\"type\":\"TYPE_PHONE\",\"unreadCount\":1,\"fullName\":\"John Doe\",\"contactName\":\"John Doe Company\",\"email\":\"johndoe@mailingdomain.com\",\"phone\":\"+15550001234\",\"sort\":[1],\"lastMessageDate\":\"2026-01-02T03:04:05Z\",\"lastManualMessageDate\":\"2026-01-02T03:04:05Z\",\"dateAdded\":\"2026-01-02T03:04:05Z\",\"dateUpdated\":\"2026-01-02T03:04:05Z\",\"lastMessageDirection\":\"inbound\",\"lastOutboundMessageAction\":\"automated\",\"assignedTo\":\"6YAtzfzpmHAdj0e8GkKp\",\"followers\":[\"6YAtzfzpmHAdj0e8GkKp\"],\"tags\":[\"tags\"],\"companyName\":\"company-name\",\"mentions\":[\"6YAtzfzpmHAdj0e8GkKp\"],\"isLastMessageInternalComment\":true,\"scoring\":[{}],\"messageTypes\":[1],\"profilePhoto\":\"profile-photo\",\"attributed\":true,\"starred\":true}],\"total\":100}"
}

mock_operation! {
    GetConversationParams, "v3_conversations().get_conversation()", json,
    [path("conversationId")],
    "{\"contactId\":\"ve9EPM428kjkvShlRW1KT\",\"locationId\":\"ve9EPM428kjkvShlRW1KT\",\"deleted\":false,\"inbox\":true,\"type\":2,\"unreadCount\":1,\"assignedTo\":\"ve9EPM428kjkvShlRW1KT\",\"id\":\"ve9EPM428kjkvShlRW1KT\",\"starred\":true}"
}

mock_operation! {
    UpdateConversationParams, "v3_conversations().update_conversation()",
    payload("conversation"), [path("conversationId"), json("body")],
    "{\"success\":true,\"conversation\":{\"id\":\"tDtDnQdgm2LXpyiqYvZ6\",\"locationId\":\"tDtDnQdgm2LXpyiqYvZ6\",\"contactId\":\"tDtDnQdgm2LXpyiqYvZ6\",\"assignedTo\":\"tDtDnQdgm2LXpyiqYvZ6\",\"userId\":\"tDtDnQdgm2LXpyiqYvZ6\",\"lastMessageBody\":\"Hello, this is the message body\",\"lastMessageDate\":\"1628008053263\",\"lastMessageType\":\"TYPE_CALL\",\"unreadCount\":1,\"inbox\":true,\"starred\":true,\"deleted\":false}}"
}

mock_operation! {
    DeleteConversationParams, "v3_conversations().delete_conversation()", json,
    [path("conversationId")], "{\"success\":true}"
}

mock_operation! {
    ListMessagesParams, "v3_conversations().list_messages()", json,
    [path("conversationId"), query("lastMessageId"), query("limit"), query_joined("type",
    ',')],
    "{\"messages\":{\"lastMessageId\":\"p1mRSHeLDhAms5q0LMr4\",\"nextPage\":true,\"messages\":[{\"id\":\"t22c6DQcTDf3MjRhwf77\",\"type\":1,\"messageType\":\"TYPE_CALL\",\"locationId\":\"ve9EPM428h8vShlRW1KT\",\"contactId\":\"ocQHyuzHvysMo5N5VsXc\",\"conversationId\":\"tDtDnQdgm2LXpyiqYvZ6\",\"dateAdded\":\"2024-03-27T18:13:49.000Z\",\"body\":\"Hi there\",\"direction\":\"inbound\",\"status\":\"connected\",\"contentType\":\"text/plain\",\"attachments\":[\"attachments\"],\"meta\":{\"callDuration\":120,\"callStatus\":\"completed\"},\"source\":\"workflow\",\"userId\":\"ve9EPM428kjkvShlRW1KT\",\"conversationProviderId\":\"61d6d1f9cdac7612faf80753\",\"chatWidgetId\":\"67b0cc8cf14b19d85ace7s35\",\"altId\":\"ve9EPM428h8vShlRW1KT\",\"dateUpdated\":\"2026-01-02T03:04:05Z\",\"from\":\"+15037081210\",\"to\":\"+15037081210\",\"activity\":{\"title\":\"title\",\"type\":\"saas\"}}]}}"
}

mock_error! {
    ConversationsError, [BadRequest(body) = 400,
    "{\"statusCode\":400,\"message\":\"Bad Request\"}"; Unauthorized(body) = 401,
    "{\"statusCode\":401,\"message\":\"Invalid token: access token is invalid\",\"error\":\"Unauthorized\"}"]
}

mock_error! {
    EmailError, []
}

mock_error! {
    CreateConversationError, [BadRequest(body) = 400; Unauthorized(body) = 401,
    "{\"statusCode\":401,\"message\":\"Invalid token: access token is invalid\",\"error\":\"Unauthorized\"}"]
}

mock_error! {
    UpdateEmailMessageStatusError, [BadRequest(body) = 400,
    "{\"statusCode\":400,\"message\":\"Bad Request\"}"; Unauthorized(body) = 401,
    "{\"statusCode\":401,\"message\":\"Invalid token: access token is invalid\",\"error\":\"Unauthorized\"}";
    Forbidden(body) = 403, "{\"statusCode\":403,\"error\":\"Forbidden\"}"]
}

mock_error! {
    UploadFileAttachmentsError, [BadRequest(body) = 400,
    "{\"statusCode\":400,\"message\":\"Bad Request\"}"; Unauthorized(body) = 401,
    "{\"statusCode\":401,\"message\":\"Invalid token: access token is invalid\",\"error\":\"Unauthorized\"}";
    PayloadTooLarge(body) = 413,
    "{\"status\":413,\"message\":\"Failed to upload the files\"}";
    UnsupportedMediaType(body) = 415]
}

mock_error! {
    CompleteFileUploadError, [BadRequest = 400; Unauthorized(body) = 401,
    "{\"statusCode\":401,\"message\":\"Invalid token: access token is invalid\",\"error\":\"Unauthorized\"}";
    NotFound = 404]
}

mock_error! {
    StartFileUploadError, [BadRequest = 400; Unauthorized(body) = 401,
    "{\"statusCode\":401,\"message\":\"Invalid token: access token is invalid\",\"error\":\"Unauthorized\"}";
    PayloadTooLarge = 413]
}

mock_error! {
    AddMessageAttachmentsError, [BadRequest(body) = 400,
    "{\"statusCode\":400,\"message\":\"Bad Request\"}"; Unauthorized(body) = 401,
    "{\"statusCode\":401,\"message\":\"Invalid token: access token is invalid\",\"error\":\"Unauthorized\"}";
    Forbidden = 403; NotFound = 404]
}

mock_error! {
    SendLiveChatTypingError, [BadRequest(body) = 400,
    "{\"statusCode\":400,\"message\":\"Bad Request\"}"; Unauthorized(body) = 401,
    "{\"statusCode\":401,\"message\":\"Invalid token: access token is invalid\",\"error\":\"Unauthorized\"}";
    UnprocessableEntity(body) = 422,
    "{\"statusCode\":422,\"message\":[\"Unprocessable Entity\"],\"error\":\"Unprocessable Entity\"}"]
}

impl Decode for UploadFileAttachmentsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UploadFileAttachmentsParams")?;
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}
