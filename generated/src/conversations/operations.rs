//! The request builders, parameters and errors of the Conversations API.
//!
//! The methods of [`Conversations`](super::Conversations) create the builders.
//! Name the error enum of an operation to handle its errors by status, also if several operations share it.
//! A parameter struct holds a call as data, which [`Client::request`](crate::Client#method.request) sends. [`all`] lists the operations.

use highlevel_runtime::{Metadata, Operation, impl_debug_params};

pub use super::add_message_attachments::{
    AddMessageAttachments, AddMessageAttachmentsError, AddMessageAttachmentsParams,
};
pub use super::cancel_scheduled_email_message::{
    CancelScheduledEmailMessage, CancelScheduledEmailMessageError,
    CancelScheduledEmailMessageParams,
};
pub use super::cancel_scheduled_message::{
    CancelScheduledMessage, CancelScheduledMessageError, CancelScheduledMessageParams,
};
pub use super::complete_file_upload::{
    CompleteFileUpload, CompleteFileUploadError, CompleteFileUploadParams,
};
pub use super::create_conversation::{
    CreateConversation, CreateConversationError, CreateConversationParams,
};
pub use super::create_custom_subtype::{
    CreateCustomSubtype, CreateCustomSubtypeError, CreateCustomSubtypeParams,
};
pub use super::delete_conversation::{
    DeleteConversation, DeleteConversationError, DeleteConversationParams,
};
pub use super::download_message_transcription::{
    DownloadMessageTranscription, DownloadMessageTranscriptionError,
    DownloadMessageTranscriptionParams,
};
pub use super::export_messages::{
    ExportMessages, ExportMessagesError, ExportMessagesParams,
};
pub use super::get_contact_unsubscription_status::{
    GetContactUnsubscriptionStatus, GetContactUnsubscriptionStatusError,
    GetContactUnsubscriptionStatusParams,
};
pub use super::get_conversation::{
    GetConversation, GetConversationError, GetConversationParams,
};
pub use super::get_email::{GetEmail, GetEmailError, GetEmailParams};
pub use super::get_message::{GetMessage, GetMessageError, GetMessageParams};
pub use super::get_message_recording::{
    GetMessageRecording, GetMessageRecordingError, GetMessageRecordingParams,
};
pub use super::get_message_transcription::{
    GetMessageTranscription, GetMessageTranscriptionError, GetMessageTranscriptionParams,
};
pub use super::list_custom_subtypes::{
    ListCustomSubtypes, ListCustomSubtypesError, ListCustomSubtypesParams,
};
pub use super::list_messages::{ListMessages, ListMessagesError, ListMessagesParams};
pub use super::record_message::{RecordMessage, RecordMessageError, RecordMessageParams};
pub use super::record_outbound_call::{
    RecordOutboundCall, RecordOutboundCallError, RecordOutboundCallParams,
};
pub use super::search_conversations::{
    SearchConversations, SearchConversationsError, SearchConversationsParams,
};
pub use super::send_live_chat_typing::{
    SendLiveChatTyping, SendLiveChatTypingError, SendLiveChatTypingParams,
};
pub use super::send_message::{SendMessage, SendMessageError, SendMessageParams};
pub use super::send_review_reply::{
    SendReviewReply, SendReviewReplyError, SendReviewReplyParams,
};
pub use super::start_file_upload::{
    StartFileUpload, StartFileUploadError, StartFileUploadParams,
};
pub use super::update_conversation::{
    UpdateConversation, UpdateConversationError, UpdateConversationParams,
};
pub use super::update_custom_subtype::{
    UpdateCustomSubtype, UpdateCustomSubtypeError, UpdateCustomSubtypeParams,
};
pub use super::update_message_status::{
    UpdateMessageStatus, UpdateMessageStatusError, UpdateMessageStatusParams,
};
pub use super::update_subscription::{
    UpdateSubscription, UpdateSubscriptionError, UpdateSubscriptionParams,
};
pub use super::upload_file_attachments::{
    UploadFileAttachments, UploadFileAttachmentsError, UploadFileAttachmentsParams,
};

/// Returns the operations of this API as data.
pub fn all() -> &'static [&'static Metadata] {
    &[
        <CreateConversationParams as Operation>::METADATA,
        <GetMessageTranscriptionParams as Operation>::METADATA,
        <DownloadMessageTranscriptionParams as Operation>::METADATA,
        <SendMessageParams as Operation>::METADATA,
        <CancelScheduledEmailMessageParams as Operation>::METADATA,
        <GetEmailParams as Operation>::METADATA,
        <ExportMessagesParams as Operation>::METADATA,
        <RecordMessageParams as Operation>::METADATA,
        <RecordOutboundCallParams as Operation>::METADATA,
        <SendReviewReplyParams as Operation>::METADATA,
        <UploadFileAttachmentsParams as Operation>::METADATA,
        <CompleteFileUploadParams as Operation>::METADATA,
        <StartFileUploadParams as Operation>::METADATA,
        <GetMessageParams as Operation>::METADATA,
        <AddMessageAttachmentsParams as Operation>::METADATA,
        <GetMessageRecordingParams as Operation>::METADATA,
        <CancelScheduledMessageParams as Operation>::METADATA,
        <UpdateMessageStatusParams as Operation>::METADATA,
        <ListCustomSubtypesParams as Operation>::METADATA,
        <CreateCustomSubtypeParams as Operation>::METADATA,
        <UpdateCustomSubtypeParams as Operation>::METADATA,
        <GetContactUnsubscriptionStatusParams as Operation>::METADATA,
        <UpdateSubscriptionParams as Operation>::METADATA,
        <SendLiveChatTypingParams as Operation>::METADATA,
        <SearchConversationsParams as Operation>::METADATA,
        <GetConversationParams as Operation>::METADATA,
        <UpdateConversationParams as Operation>::METADATA,
        <DeleteConversationParams as Operation>::METADATA,
        <ListMessagesParams as Operation>::METADATA,
    ]
}

impl_debug_params! {
    CreateConversationParams, GetMessageTranscriptionParams,
    DownloadMessageTranscriptionParams, SendMessageParams,
    CancelScheduledEmailMessageParams, GetEmailParams, ExportMessagesParams,
    RecordMessageParams, RecordOutboundCallParams, SendReviewReplyParams,
    UploadFileAttachmentsParams, CompleteFileUploadParams, StartFileUploadParams,
    GetMessageParams, AddMessageAttachmentsParams, GetMessageRecordingParams,
    CancelScheduledMessageParams, UpdateMessageStatusParams, ListCustomSubtypesParams,
    CreateCustomSubtypeParams, UpdateCustomSubtypeParams,
    GetContactUnsubscriptionStatusParams, UpdateSubscriptionParams,
    SendLiveChatTypingParams, SearchConversationsParams, GetConversationParams,
    UpdateConversationParams, DeleteConversationParams, ListMessagesParams,
}

/// The shared error enums. rustdoc shows the variants of their aliases only if they are reachable.
#[doc(hidden)]
pub mod shared {
    pub use super::super::errors::*;
}
