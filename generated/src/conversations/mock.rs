//! The Conversations API as a mock.

use highlevel_mock::{Expect, Listed, Mock, mock_error, mock_operation};
use highlevel_runtime::{Decode, Node};

use super::errors::{ConversationsError, EmailError};
use super::{
    AddInboundMessageParams, AddMessageAttachmentsError, AddMessageAttachmentsParams,
    AddOutboundMessageParams, CancelScheduledEmailMessageParams,
    CancelScheduledMessageParams, ChangeSubscriptionParams, CompleteFileUploadError,
    CompleteFileUploadParams, CreateConversationError, CreateConversationParams,
    CreateCustomSubtypeParams, DeleteConversationParams,
    DownloadMessageTranscriptionParams, ExportMessagesByLocationParams,
    GetAllCustomSubtypesParams, GetContactUnsubscriptionStatusParams,
    GetConversationParams, GetEmailByIdParams, GetMessageParams,
    GetMessageRecordingParams, GetMessageTranscriptionParams, GetMessagesParams,
    InitiateFileUploadError, InitiateFileUploadParams, LiveChatAgentTypingError,
    LiveChatAgentTypingParams, SearchConversationsParams, SendMessageParams,
    SendReviewReplyParams, UpdateConversationParams, UpdateCustomSubtypeParams,
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

    /// Mocks [`get_email_by_id`](super::Conversations::get_email_by_id).
    pub fn get_email_by_id(&self) -> Expect<'a, GetEmailByIdParams> {
        self.mock.expect()
    }

    /// Mocks [`export_messages_by_location`](super::Conversations::export_messages_by_location).
    pub fn export_messages_by_location(
        &self,
    ) -> Expect<'a, ExportMessagesByLocationParams> {
        self.mock.expect()
    }

    /// Mocks [`add_inbound_message`](super::Conversations::add_inbound_message).
    pub fn add_inbound_message(&self) -> Expect<'a, AddInboundMessageParams> {
        self.mock.expect()
    }

    /// Mocks [`add_outbound_message`](super::Conversations::add_outbound_message).
    pub fn add_outbound_message(&self) -> Expect<'a, AddOutboundMessageParams> {
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

    /// Mocks [`initiate_file_upload`](super::Conversations::initiate_file_upload).
    pub fn initiate_file_upload(&self) -> Expect<'a, InitiateFileUploadParams> {
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

    /// Mocks [`get_all_custom_subtypes`](super::Conversations::get_all_custom_subtypes).
    pub fn get_all_custom_subtypes(&self) -> Expect<'a, GetAllCustomSubtypesParams> {
        self.mock.expect()
    }

    /// Mocks [`create_custom_subtype`](super::Conversations::create_custom_subtype).
    pub fn create_custom_subtype(&self) -> Expect<'a, CreateCustomSubtypeParams> {
        self.mock.expect()
    }

    /// Mocks [`update_custom_subtype`](super::Conversations::update_custom_subtype).
    pub fn update_custom_subtype(&self) -> Expect<'a, UpdateCustomSubtypeParams> {
        self.mock.expect()
    }

    /// Mocks [`get_contact_unsubscription_status`](super::Conversations::get_contact_unsubscription_status).
    pub fn get_contact_unsubscription_status(
        &self,
    ) -> Expect<'a, GetContactUnsubscriptionStatusParams> {
        self.mock.expect()
    }

    /// Mocks [`change_subscription`](super::Conversations::change_subscription).
    pub fn change_subscription(&self) -> Expect<'a, ChangeSubscriptionParams> {
        self.mock.expect()
    }

    /// Mocks [`live_chat_agent_typing`](super::Conversations::live_chat_agent_typing).
    pub fn live_chat_agent_typing(&self) -> Expect<'a, LiveChatAgentTypingParams> {
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

    /// Mocks [`get_messages`](super::Conversations::get_messages).
    pub fn get_messages(&self) -> Expect<'a, GetMessagesParams> {
        self.mock.expect()
    }
}

/// The method, path and headers that select an operation.
pub(crate) const OPERATIONS: &[Listed] = &[
    Listed::of::<CreateConversationParams>(),
    Listed::of::<GetMessageTranscriptionParams>(),
    Listed::of::<DownloadMessageTranscriptionParams>(),
    Listed::of::<SendMessageParams>(),
    Listed::of::<CancelScheduledEmailMessageParams>(),
    Listed::of::<GetEmailByIdParams>(),
    Listed::of::<ExportMessagesByLocationParams>(),
    Listed::of::<AddInboundMessageParams>(),
    Listed::of::<AddOutboundMessageParams>(),
    Listed::of::<SendReviewReplyParams>(),
    Listed::of::<UploadFileAttachmentsParams>(),
    Listed::of::<CompleteFileUploadParams>(),
    Listed::of::<InitiateFileUploadParams>(),
    Listed::of::<GetMessageParams>(),
    Listed::of::<AddMessageAttachmentsParams>(),
    Listed::of::<GetMessageRecordingParams>(),
    Listed::of::<CancelScheduledMessageParams>(),
    Listed::of::<UpdateMessageStatusParams>(),
    Listed::of::<GetAllCustomSubtypesParams>(),
    Listed::of::<CreateCustomSubtypeParams>(),
    Listed::of::<UpdateCustomSubtypeParams>(),
    Listed::of::<GetContactUnsubscriptionStatusParams>(),
    Listed::of::<ChangeSubscriptionParams>(),
    Listed::of::<LiveChatAgentTypingParams>(),
    Listed::of::<SearchConversationsParams>(),
    Listed::of::<GetConversationParams>(),
    Listed::of::<UpdateConversationParams>(),
    Listed::of::<DeleteConversationParams>(),
    Listed::of::<GetMessagesParams>(),
];

mock_operation! {
    CreateConversationParams, "conversations().create_conversation()", json,
    [json("body")]
}

mock_operation! {
    GetMessageTranscriptionParams, "conversations().get_message_transcription()", json,
    [path("locationId"), path("messageId")]
}

mock_operation! {
    DownloadMessageTranscriptionParams,
    "conversations().download_message_transcription()", text, [path("locationId"),
    path("messageId")]
}

mock_operation! {
    SendMessageParams, "conversations().send_message()", json, [json("body")]
}

mock_operation! {
    CancelScheduledEmailMessageParams,
    "conversations().cancel_scheduled_email_message()", json, [path("emailMessageId")]
}

mock_operation! {
    GetEmailByIdParams, "conversations().get_email_by_id()", json, [path("id")]
}

mock_operation! {
    ExportMessagesByLocationParams, "conversations().export_messages_by_location()",
    json, [query("locationId"), query("limit"), query("cursor"), query("sortBy"),
    query("sortOrder"), query("conversationId"), query("contactId"), query("channel"),
    query("startDate"), query("endDate")]
}

mock_operation! {
    AddInboundMessageParams, "conversations().add_inbound_message()", json,
    [json("body")]
}

mock_operation! {
    AddOutboundMessageParams, "conversations().add_outbound_message()", json,
    [json("body")]
}

mock_operation! {
    SendReviewReplyParams, "conversations().send_review_reply()", json, [json("body")]
}

mock_operation! {
    UploadFileAttachmentsParams, "conversations().upload_file_attachments()", json,
    [multipart("body", & [])]
}

mock_operation! {
    CompleteFileUploadParams, "conversations().complete_file_upload()", json,
    [json("body")]
}

mock_operation! {
    InitiateFileUploadParams, "conversations().initiate_file_upload()", json,
    [json("body")]
}

mock_operation! {
    GetMessageParams, "conversations().get_message()", json, [path("id")]
}

mock_operation! {
    AddMessageAttachmentsParams, "conversations().add_message_attachments()", empty,
    [path("messageId"), json("body")]
}

mock_operation! {
    GetMessageRecordingParams, "conversations().get_message_recording()", download,
    [path("messageId"), path("locationId")]
}

mock_operation! {
    CancelScheduledMessageParams, "conversations().cancel_scheduled_message()", json,
    [path("messageId")]
}

mock_operation! {
    UpdateMessageStatusParams, "conversations().update_message_status()", json,
    [path("messageId"), json("body")]
}

mock_operation! {
    GetAllCustomSubtypesParams, "conversations().get_all_custom_subtypes()", json,
    [query("locationId")]
}

mock_operation! {
    CreateCustomSubtypeParams, "conversations().create_custom_subtype()", empty,
    [query("locationId"), json("body")]
}

mock_operation! {
    UpdateCustomSubtypeParams, "conversations().update_custom_subtype()", empty,
    [path("id"), query("locationId"), json("body")]
}

mock_operation! {
    GetContactUnsubscriptionStatusParams,
    "conversations().get_contact_unsubscription_status()", json, [query("locationId"),
    query("contactId"), query("email")]
}

mock_operation! {
    ChangeSubscriptionParams, "conversations().change_subscription()", empty,
    [json("body")]
}

mock_operation! {
    LiveChatAgentTypingParams, "conversations().live_chat_agent_typing()", json,
    [json("body")]
}

mock_operation! {
    SearchConversationsParams, "conversations().search_conversations()", json,
    [query("locationId"), query("contactId"), query_joined("assignedTo", ','),
    query_joined("followers", ','), query_joined("mentions", ','), query("query"),
    query("sort"), query_list("startAfterDate"), query("id"), query("limit"),
    query("lastMessageType"), query("lastMessageAction"), query("lastMessageDirection"),
    query("status"), query("sortBy"), query("sortScoreProfile"), query("scoreProfile"),
    query("scoreProfileMin"), query("scoreProfileMax"), query("startDate"),
    query("endDate")]
}

mock_operation! {
    GetConversationParams, "conversations().get_conversation()", json,
    [path("conversationId")]
}

mock_operation! {
    UpdateConversationParams, "conversations().update_conversation()", json,
    [path("conversationId"), json("body")]
}

mock_operation! {
    DeleteConversationParams, "conversations().delete_conversation()", json,
    [path("conversationId")]
}

mock_operation! {
    GetMessagesParams, "conversations().get_messages()", json, [path("conversationId"),
    query("lastMessageId"), query("limit"), query_joined("type", ',')]
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
    UploadFileAttachmentsError, [BadRequest(body) = 400,
    "{\"statusCode\":400,\"message\":\"Bad Request\"}"; Unauthorized(body) = 401,
    "{\"statusCode\":401,\"message\":\"Invalid token: access token is invalid\",\"error\":\"Unauthorized\"}";
    PayloadTooLarge(body) = 413,
    "{\"status\":413,\"message\":\"Failed to upload the files\"}";
    UnsupportedMediaType(body) = 415,
    "{\"status\":413,\"message\":\"Failed to upload the files\"}"]
}

mock_error! {
    CompleteFileUploadError, [BadRequest = 400; Unauthorized(body) = 401,
    "{\"statusCode\":401,\"message\":\"Invalid token: access token is invalid\",\"error\":\"Unauthorized\"}";
    NotFound = 404]
}

mock_error! {
    InitiateFileUploadError, [BadRequest = 400; Unauthorized(body) = 401,
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
    LiveChatAgentTypingError, [BadRequest(body) = 400,
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
