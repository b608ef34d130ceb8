//! The Conversations API, version 3: 25 operations.
//!
//! [`Client::v3_conversations`](crate::Client::v3_conversations) returns the handle [`Conversations`], which has a method for each operation.
//! The module [`operations`] has the request builders, the parameters and the error enums of these methods.
//!
//! # Conversations
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`create_conversation`](Conversations::create_conversation) | `POST /conversations/` | Creates a conversation with a contact. |
//! | [`get_conversation`](Conversations::get_conversation) | `GET /conversations/{conversationId}` | Returns a conversation. |
//! | [`update_conversation`](Conversations::update_conversation) | `PUT /conversations/{conversationId}` | Updates the count of unread messages, the star or the feedback of a conversation. |
//! | [`delete_conversation`](Conversations::delete_conversation) | `DELETE /conversations/{conversationId}` | Deletes a conversation. |
//!
//! # Messages
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`get_message_transcription`](Conversations::get_message_transcription) | `GET /conversations/locations/{locationId}/messages/{messageId}/transcription` | Returns the transcription of a call, sentence by sentence. |
//! | [`download_message_transcription`](Conversations::download_message_transcription) | `GET /conversations/locations/{locationId}/messages/{messageId}/transcription/download` | Returns the transcription of a call as a text file. |
//! | [`send_message`](Conversations::send_message) | `POST /conversations/messages` | Sends a message to a contact. |
//! | [`export_messages`](Conversations::export_messages) | `GET /conversations/messages/export` | Lists the messages of a location, page by page. |
//! | [`record_message`](Conversations::record_message) | `POST /conversations/messages/inbound` | Records a message that another system received from a contact or sent to a contact. |
//! | [`record_outbound_call`](Conversations::record_outbound_call) | `POST /conversations/messages/outbound` | Records a call that another system has made. |
//! | [`send_review_reply`](Conversations::send_review_reply) | `POST /conversations/messages/review-reply` | **Deprecated.** Replies to a review on Google Business Profile. |
//! | [`upload_file_attachments`](Conversations::upload_file_attachments) | `POST /conversations/messages/upload` | Uploads files to be attached to messages of a conversation. |
//! | [`complete_file_upload`](Conversations::complete_file_upload) | `POST /conversations/messages/upload/complete` | **Deprecated.** Completes an upload and returns the URL of the file. This is the last of three steps. |
//! | [`start_file_upload`](Conversations::start_file_upload) | `POST /conversations/messages/upload/initiate` | **Deprecated.** Begins the upload of one file, the first of three steps. |
//! | [`get_message`](Conversations::get_message) | `GET /conversations/messages/{id}` | Returns a message. |
//! | [`add_message_attachments`](Conversations::add_message_attachments) | `PUT /conversations/messages/{messageId}/attachments` | Replaces the attachments of a call that [`record_outbound_call`](crate::v3::conversations::Conversations::record_outbound_call) recorded. |
//! | [`get_message_recording`](Conversations::get_message_recording) | `GET /conversations/messages/{messageId}/locations/{locationId}/recording` | Returns the recording of a call or a voicemail, as audio. |
//! | [`cancel_scheduled_message`](Conversations::cancel_scheduled_message) | `DELETE /conversations/messages/{messageId}/schedule` | Cancels a message that is scheduled. |
//! | [`update_message_status`](Conversations::update_message_status) | `PUT /conversations/messages/{messageId}/status` | Reports the delivery status of a message that the app has delivered. |
//! | [`list_messages`](Conversations::list_messages) | `GET /conversations/{conversationId}/messages` | Lists the messages of a conversation. |
//!
//! # Email
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`cancel_scheduled_email_message`](Conversations::cancel_scheduled_email_message) | `DELETE /conversations/messages/email/{emailMessageId}/schedule` | Cancels an email that is scheduled. |
//! | [`get_email`](Conversations::get_email) | `GET /conversations/messages/email/{id}` | Returns an email. |
//! | [`update_email_message_status`](Conversations::update_email_message_status) | `PUT /conversations/messages/email/{id}/status` | Reports the delivery status of an email that the app has delivered. |
//!
//! # Providers
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`send_live_chat_typing`](Conversations::send_live_chat_typing) | `POST /conversations/providers/live-chat/typing` | Shows a visitor of the live chat that an agent is typing. |
//!
//! # Search
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`search_conversations`](Conversations::search_conversations) | `GET /conversations/search` | Searches the conversations of a location. |

use highlevel_runtime::{Api, Client, Request};

use crate::{ConversationId, EmailMessageId, LocationId, MessageId};

mod add_message_attachments;
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
mod record_message;
mod record_outbound_call;
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

pub mod operations;

pub use self::types::{
    EmailDeliveryStatus, EmailEvents, EmailMessageStatusUpdate, RecipientStatus,
};
pub use crate::shared::conversations::{
    CallMeta, CallParties, CallStatus, CancelScheduledResponse, CompletedUpload,
    Conversation, ConversationFeedback, ConversationFilter, ConversationLastMessageDate,
    ConversationList, ConversationSort, ConversationType, ConversationUpdate,
    CreateConversationResponse, CreatedConversation, DeliveryError, DeliveryStatus,
    EmailMessage, EmailMeta, EmailReplyMode, EmailResponse, EmailStatus,
    ExistingConversationErrorBody, ExportMessagesResponse, ExternalCall,
    ExternalCallType, FileAttachmentsUpload, FileUploadCompletion,
    FileUploadCompletionRequired, FileUploadStart, FileUploadStartRequired, Forward,
    ForwardRequired, ForwardedEmail, FoundConversation, LastMessageType, Message,
    MessageAction, MessageActivity, MessageActivityData, MessageChannel,
    MessageDirection, MessageList, MessageListResponse, MessageMeta, MessageResponse,
    MessageSort, MessageSource, MessageStatus, MessageStatusUpdate, MessageType,
    MessageTypeFilter, NewConversation, NewMessage, OptimizationPeriod,
    OutgoingMessageType, RecordMessageResponse, RecordedMessage, RecordedMessageType,
    ReviewReply, SendMessageResponse, SortOrder, StartedUpload, TranscribedSentence,
    TypingIndicator, TypingIndicatorRequired, UpdateConversationResponse,
    UpdatedConversation, UploadFilesErrorBody, UploadFilesResponse, UploadedFileMetadata,
};

/// The facts that all operations of a module share.
const API: Api = Api {
    title: "Conversations",
    version: "v3",
    module: "v3::conversations",
    feature: "v3-conversations",
};

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
    /// Returns [`CreatedConversation`]: the field `conversation` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`CreateConversationResponse`], in a `Response`. Errors are
    /// [`CreateConversationError`](operations::CreateConversationError).
    ///
    /// Needs a location's token with the scope `conversations.write`.
    ///
    /// `POST /conversations/`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/conversations/create-conversation))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::conversations::NewConversation;
    ///
    /// let created_conversation = client
    ///     .v3_conversations()
    ///     .create_conversation(
    ///         NewConversation::new("ve9EPM428h8vShlRW1KT", "ocQHyuzHvysMo5N5VsXc"),
    ///     )
    ///     .await?;
    /// println!("{:?}", created_conversation.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_conversation(
        &self,
        body: NewConversation,
    ) -> operations::CreateConversation {
        let params = operations::CreateConversationParams::new(body);
        Request::new(self.client, params)
    }

    /// Returns the transcription of a call, sentence by sentence.
    ///
    /// Returns a list of [`TranscribedSentence`]. Errors are
    /// [`GetMessageTranscriptionError`](operations::GetMessageTranscriptionError).
    ///
    /// Needs a location's token with the scope `conversations/message.readonly`.
    ///
    /// `GET /conversations/locations/{locationId}/messages/{messageId}/transcription`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/conversations/get-message-transcription))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let transcribed_sentences = client
    ///     .v3_conversations()
    ///     .get_message_transcription("ve9EPM428h8vShlRW1KT", "t22c6DQcTDf3MjRhwf77")
    ///     .await?;
    /// for transcribed_sentence in transcribed_sentences {
    ///     println!("{:?}", transcribed_sentence.transcript);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_message_transcription(
        &self,
        location_id: impl Into<LocationId>,
        message_id: impl Into<MessageId>,
    ) -> operations::GetMessageTranscription {
        let params = operations::GetMessageTranscriptionParams::new(
            location_id,
            message_id,
        );
        Request::new(self.client, params)
    }

    /// Returns the transcription of a call as a text file.
    ///
    /// Returns the text of the response. Errors are
    /// [`DownloadMessageTranscriptionError`](operations::DownloadMessageTranscriptionError).
    ///
    /// Needs a location's token with the scope `conversations/message.readonly`.
    ///
    /// `GET
    /// /conversations/locations/{locationId}/messages/{messageId}/transcription/download`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/conversations/download-message-transcription))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let text = client
    ///     .v3_conversations()
    ///     .download_message_transcription("ve9EPM428h8vShlRW1KT", "t22c6DQcTDf3MjRhwf77")
    ///     .await?;
    /// println!("{text}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn download_message_transcription(
        &self,
        location_id: impl Into<LocationId>,
        message_id: impl Into<MessageId>,
    ) -> operations::DownloadMessageTranscription {
        let params = operations::DownloadMessageTranscriptionParams::new(
            location_id,
            message_id,
        );
        Request::new(self.client, params)
    }

    /// Sends a message to a contact.
    ///
    /// The type is the channel. An SMS needs a message; an email needs a subject, and
    /// HTML or a message. With `scheduled_timestamp` the message is scheduled and not
    /// sent immediately.
    ///
    /// Returns [`SendMessageResponse`]. Errors are
    /// [`SendMessageError`](operations::SendMessageError).
    ///
    /// Needs a location's token with the scope `conversations/message.write`.
    ///
    /// `POST /conversations/messages`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/conversations/send-a-new-message))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::conversations::{NewMessage, OutgoingMessageType};
    ///
    /// let response = client
    ///     .v3_conversations()
    ///     .send_message(
    ///         NewMessage::new(OutgoingMessageType::Sms, "ocQHyuzHvysMo5N5VsXc")
    ///             .message("Hello, how can I help you today?"),
    ///     )
    ///     .await?;
    /// println!("{:?}", response.message_id);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "send-a-new-message")]
    pub fn send_message(&self, body: NewMessage) -> operations::SendMessage {
        let params = operations::SendMessageParams::new(body);
        Request::new(self.client, params)
    }

    /// Cancels an email that is scheduled.
    ///
    /// Returns [`CancelScheduledResponse`]. Errors are
    /// [`CancelScheduledEmailMessageError`](operations::CancelScheduledEmailMessageError).
    ///
    /// Needs a location's token with the scope `conversations/message.write`.
    ///
    /// `DELETE /conversations/messages/email/{emailMessageId}/schedule`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/conversations/cancel-scheduled-email-message))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let response = client
    ///     .v3_conversations()
    ///     .cancel_scheduled_email_message("rnGyqh2F6uBrIkfhFo9A")
    ///     .await?;
    /// println!("{:?}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    pub fn cancel_scheduled_email_message(
        &self,
        email_message_id: impl Into<EmailMessageId>,
    ) -> operations::CancelScheduledEmailMessage {
        let params = operations::CancelScheduledEmailMessageParams::new(
            email_message_id,
        );
        Request::new(self.client, params)
    }

    /// Returns an email.
    ///
    /// A message holds a thread of emails and not their bodies:
    /// [`get_message`](crate::v3::conversations::Conversations::get_message) returns the
    /// ids of the emails under `meta.email`.
    ///
    /// Returns [`EmailMessage`]: the field `email_message` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`EmailResponse`], in a `Response`. Errors are
    /// [`GetEmailError`](operations::GetEmailError).
    ///
    /// Needs a location's token with the scope `conversations/message.readonly`.
    ///
    /// `GET /conversations/messages/email/{id}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/conversations/get-email-by-id))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let email_message = client
    ///     .v3_conversations()
    ///     .get_email("rnGyqh2F6uBrIkfhFo9A")
    ///     .await?;
    /// println!("{:?}", email_message.subject);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-email-by-id")]
    pub fn get_email(&self, id: impl Into<EmailMessageId>) -> operations::GetEmail {
        let params = operations::GetEmailParams::new(id);
        Request::new(self.client, params)
    }

    /// Reports the delivery status of an email that the app has delivered.
    ///
    /// Only for emails of a conversation provider that the calling app owns; for other
    /// emails the response is a 403. Counters are added to the stored counters, and a
    /// zero changes nothing. A click counts as an opening and a delivery, an opening as a
    /// delivery.
    ///
    /// Returns [`Acknowledgement`](crate::Acknowledgement). Errors are
    /// [`UpdateEmailMessageStatusError`](operations::UpdateEmailMessageStatusError).
    ///
    /// Needs a location's token with the scope `conversations/message.write`.
    ///
    /// `PUT /conversations/messages/email/{id}/status` (no page of its own in the
    /// [documentation](https://marketplace.gohighlevel.com/docs/))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::conversations::{EmailDeliveryStatus, EmailMessageStatusUpdate};
    ///
    /// client
    ///     .v3_conversations()
    ///     .update_email_message_status(
    ///         "rnGyqh2F6uBrIkfhFo9A",
    ///         EmailMessageStatusUpdate::new(EmailDeliveryStatus::Delivered),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_email_message_status(
        &self,
        id: impl Into<EmailMessageId>,
        body: EmailMessageStatusUpdate,
    ) -> operations::UpdateEmailMessageStatus {
        let params = operations::UpdateEmailMessageStatusParams::new(id, body);
        Request::new(self.client, params)
    }

    /// Lists the messages of a location, page by page.
    ///
    /// Without a channel, all messages except emails are listed; pass the channel `Email`
    /// to list emails.
    ///
    /// Returns one page, [`ExportMessagesResponse`]. Use [`pages`](crate::Request::pages)
    /// or [`items`](crate::Request::items) to iterate over all of them. Errors are
    /// [`ExportMessagesError`](operations::ExportMessagesError).
    ///
    /// Needs a location's token with the scope `conversations/message.readonly`.
    ///
    /// `GET /conversations/messages/export`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/conversations/export-messages-by-location))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let mut messages = client
    ///     .v3_conversations()
    ///     .export_messages("ve9EPM428h8vShlRW1KT")
    ///     .items();
    /// while let Some(message) = messages.next().await {
    ///     let message = message?;
    ///     println!("{:?}", message.body);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "export-messages-by-location")]
    pub fn export_messages(
        &self,
        location_id: impl Into<LocationId>,
    ) -> operations::ExportMessages {
        let params = operations::ExportMessagesParams::new(location_id);
        operations::ExportMessages {
            request: Request::new(self.client, params),
        }
    }

    /// Records a message that another system received from a contact or sent to a
    /// contact.
    ///
    /// Nothing is sent. Pass the conversation or the contact. Messages of type `Custom`
    /// need a conversation provider: without the id of a provider, HighLevel returns 201
    /// without a body and records nothing.
    ///
    /// Returns [`RecordMessageResponse`]. Errors are
    /// [`RecordMessageError`](operations::RecordMessageError).
    ///
    /// Needs a location's token with the scope `conversations/message.write`.
    ///
    /// `POST /conversations/messages/inbound`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/conversations/add-an-inbound-message))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::conversations::{
    ///     MessageDirection, RecordedMessage, RecordedMessageType,
    /// };
    ///
    /// let response = client
    ///     .v3_conversations()
    ///     .record_message(
    ///         RecordedMessage::new(RecordedMessageType::Sms)
    ///             .conversation_id("tDtDnQdgm2LXpyiqYvZ6")
    ///             .message("Can I come an hour later?")
    ///             .direction(MessageDirection::Inbound),
    ///     )
    ///     .await?;
    /// println!("{:?}", response.message_id);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "add-an-inbound-message")]
    pub fn record_message(&self, body: RecordedMessage) -> operations::RecordMessage {
        let params = operations::RecordMessageParams::new(body);
        Request::new(self.client, params)
    }

    /// Records a call that another system has made.
    ///
    /// Returns [`RecordMessageResponse`]. Errors are
    /// [`RecordOutboundCallError`](operations::RecordOutboundCallError).
    ///
    /// Needs a location's token with the scope `conversations/message.write`.
    ///
    /// `POST /conversations/messages/outbound`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/conversations/add-an-outbound-message))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::conversations::{CallParties, CallStatus, ExternalCall};
    ///
    /// let response = client
    ///     .v3_conversations()
    ///     .record_outbound_call(
    ///         ExternalCall::new("tDtDnQdgm2LXpyiqYvZ6", "61d6d1f9cdac7612faf80753")
    ///             .call(
    ///                 CallParties::new()
    ///                     .to("+12025550123")
    ///                     .from("+12025550100")
    ///                     .status(CallStatus::Completed),
    ///             ),
    ///     )
    ///     .await?;
    /// println!("{:?}", response.message_id);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "add-an-outbound-message")]
    pub fn record_outbound_call(
        &self,
        body: ExternalCall,
    ) -> operations::RecordOutboundCall {
        let params = operations::RecordOutboundCallParams::new(body);
        Request::new(self.client, params)
    }

    /// Replies to a review on Google Business Profile.
    ///
    /// The conversation must be about a review. HighLevel calls this operation internal,
    /// not meant for OAuth or public integrations, and will remove it from the reference.
    ///
    /// Returns [`SendMessageResponse`]. Errors are
    /// [`SendReviewReplyError`](operations::SendReviewReplyError).
    ///
    /// Needs a location's token with the scope `conversations/message.write`.
    ///
    /// `POST /conversations/messages/review-reply`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/conversations/send-review-reply))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::conversations::ReviewReply;
    ///
    /// let response = client
    ///     .v3_conversations()
    ///     .send_review_reply(
    ///         ReviewReply::new(
    ///             "ve9EPM428h8vShlRW1KT",
    ///             "tDtDnQdgm2LXpyiqYvZ6",
    ///             "Thank you for your review!",
    ///         ),
    ///     )
    ///     .await?;
    /// println!("{:?}", response.message_id);
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(note = "the documentation calls this operation deprecated")]
    pub fn send_review_reply(&self, body: ReviewReply) -> operations::SendReviewReply {
        let params = operations::SendReviewReplyParams::new(body);
        Request::new(self.client, params)
    }

    /// Uploads files to be attached to messages of a conversation.
    ///
    /// Accepted file types are JPG, JPEG, PNG, MP4, MPEG, ZIP, RAR, PDF, DOC, DOCX, TXT,
    /// MP3 and WAV. The response has a URL for each file; pass the URLs as the
    /// attachments of a message.
    ///
    /// Returns [`UploadFilesResponse`]. Errors are
    /// [`UploadFileAttachmentsError`](operations::UploadFileAttachmentsError).
    ///
    /// Needs a location's token with the scope `conversations/message.write`.
    ///
    /// `POST /conversations/messages/upload`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/conversations/upload-file-attachments))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::conversations::FileAttachmentsUpload;
    ///
    /// let response = client
    ///     .v3_conversations()
    ///     .upload_file_attachments(
    ///         FileAttachmentsUpload::new("ve9EPM428h8vShlRW1KT", "tDtDnQdgm2LXpyiqYvZ6")
    ///             .file_attachments([highlevel::File::from_path("price-list.pdf")]),
    ///     )
    ///     .await?;
    /// println!("{:?}", response.uploaded_files);
    /// # Ok(())
    /// # }
    /// ```
    pub fn upload_file_attachments(
        &self,
        body: FileAttachmentsUpload,
    ) -> operations::UploadFileAttachments {
        let params = operations::UploadFileAttachmentsParams::new(body);
        Request::new(self.client, params)
    }

    /// Completes an upload and returns the URL of the file. This is the last of three
    /// steps.
    ///
    /// Call this operation after
    /// [`start_file_upload`](crate::v3::conversations::Conversations::start_file_upload)
    /// and the PUT request with the file. A 404 means that the file was not found.
    /// HighLevel calls this operation internal, not meant for OAuth or public
    /// integrations, and will remove it from the reference.
    ///
    /// Returns [`CompletedUpload`]. Errors are
    /// [`CompleteFileUploadError`](operations::CompleteFileUploadError).
    ///
    /// Needs a location's token with the scope `conversations/message.write`.
    ///
    /// `POST /conversations/messages/upload/complete`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/conversations/complete-file-upload))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::conversations::{
    ///     FileUploadCompletion, FileUploadCompletionRequired,
    /// };
    ///
    /// let completed_upload = client
    ///     .v3_conversations()
    ///     .complete_file_upload(
    ///         FileUploadCompletion::new(FileUploadCompletionRequired {
    ///             location_id: "ve9EPM428h8vShlRW1KT",
    ///             upload_id: "a1b2c3d4-e5f6-7890-abcd-ef1234567890",
    ///             file_path: "location/ve9EPM428h8vShlRW1KT/conversations/tDtDnQdgm2LXpyiqYvZ6/a1b2c3d4.mp4",
    ///             conversation_id: "tDtDnQdgm2LXpyiqYvZ6",
    ///             filename: "video.mp4",
    ///         }),
    ///     )
    ///     .await?;
    /// println!("{:?}", completed_upload.uploaded_files);
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(note = "the documentation calls this operation deprecated")]
    pub fn complete_file_upload(
        &self,
        body: FileUploadCompletion,
    ) -> operations::CompleteFileUpload {
        let params = operations::CompleteFileUploadParams::new(body);
        Request::new(self.client, params)
    }

    /// Begins the upload of one file, the first of three steps.
    ///
    /// The returned URL is valid for 15 minutes: send the file to this URL in a PUT
    /// request, then call
    /// [`complete_file_upload`](crate::v3::conversations::Conversations::complete_file_upload).
    /// HighLevel calls this operation internal, not meant for OAuth or public
    /// integrations, and will remove it from the reference.
    ///
    /// Returns [`StartedUpload`]. Errors are
    /// [`StartFileUploadError`](operations::StartFileUploadError).
    ///
    /// Needs a location's token with the scope `conversations/message.write`.
    ///
    /// `POST /conversations/messages/upload/initiate`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/conversations/initiate-file-upload))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::conversations::{FileUploadStart, FileUploadStartRequired};
    ///
    /// let started_upload = client
    ///     .v3_conversations()
    ///     .start_file_upload(
    ///         FileUploadStart::new(FileUploadStartRequired {
    ///             location_id: "ve9EPM428h8vShlRW1KT",
    ///             conversation_id: "tDtDnQdgm2LXpyiqYvZ6",
    ///             filename: "video.mp4",
    ///             content_type: "video/mp4",
    ///             channel: "WHATSAPP",
    ///         }),
    ///     )
    ///     .await?;
    /// println!("{:?}", started_upload.upload_url);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "initiate-file-upload")]
    #[deprecated(note = "the documentation calls this operation deprecated")]
    pub fn start_file_upload(
        &self,
        body: FileUploadStart,
    ) -> operations::StartFileUpload {
        let params = operations::StartFileUploadParams::new(body);
        Request::new(self.client, params)
    }

    /// Returns a message.
    ///
    /// Returns [`Message`]: the field `message` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`MessageResponse`], in a `Response`. Errors are
    /// [`GetMessageError`](operations::GetMessageError).
    ///
    /// Needs a location's token with the scope `conversations/message.readonly`.
    ///
    /// `GET /conversations/messages/{id}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/conversations/get-message))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let message = client.v3_conversations().get_message("t22c6DQcTDf3MjRhwf77").await?;
    /// println!("{:?}", message.body);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_message(&self, id: impl Into<MessageId>) -> operations::GetMessage {
        let params = operations::GetMessageParams::new(id);
        Request::new(self.client, params)
    }

    /// Replaces the attachments of a call that
    /// [`record_outbound_call`](crate::v3::conversations::Conversations::record_outbound_call)
    /// recorded.
    ///
    /// Only for calls that another system recorded: messages of the type
    /// `TYPE_CUSTOM_CALL`, or of the type `TYPE_CALL` with the subtype `EXTERNAL_CALL`.
    /// At most five URLs can be given.
    ///
    /// Returns no content. Errors are
    /// [`AddMessageAttachmentsError`](operations::AddMessageAttachmentsError).
    ///
    /// Needs a location's token with the scope `conversations/message.write`.
    ///
    /// `PUT /conversations/messages/{messageId}/attachments`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/conversations/add-message-attachments))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// client
    ///     .v3_conversations()
    ///     .add_message_attachments(
    ///         "t22c6DQcTDf3MjRhwf77",
    ///         ["https://example.com/recordings/call-123.mp3"],
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_message_attachments(
        &self,
        message_id: impl Into<MessageId>,
        attachments: impl IntoIterator<Item = impl Into<String>>,
    ) -> operations::AddMessageAttachments {
        let params = operations::AddMessageAttachmentsParams::new(
            message_id,
            attachments,
        );
        Request::new(self.client, params)
    }

    /// Returns the recording of a call or a voicemail, as audio.
    ///
    /// Returns a [`Download`](crate::Download). Errors are
    /// [`GetMessageRecordingError`](operations::GetMessageRecordingError).
    ///
    /// Needs a location's token with the scope `conversations/message.readonly`.
    ///
    /// `GET /conversations/messages/{messageId}/locations/{locationId}/recording`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/conversations/get-message-recording))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let download = client
    ///     .v3_conversations()
    ///     .get_message_recording("ve9EPM428h8vShlRW1KT", "t22c6DQcTDf3MjRhwf77")
    ///     .await?;
    /// download.save_to("file").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_message_recording(
        &self,
        location_id: impl Into<LocationId>,
        message_id: impl Into<MessageId>,
    ) -> operations::GetMessageRecording {
        let params = operations::GetMessageRecordingParams::new(location_id, message_id);
        Request::new(self.client, params)
    }

    /// Cancels a message that is scheduled.
    ///
    /// Returns [`CancelScheduledResponse`]. Errors are
    /// [`CancelScheduledMessageError`](operations::CancelScheduledMessageError).
    ///
    /// Needs a location's token with the scope `conversations/message.write`.
    ///
    /// `DELETE /conversations/messages/{messageId}/schedule`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/conversations/cancel-scheduled-message))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let response = client
    ///     .v3_conversations()
    ///     .cancel_scheduled_message("t22c6DQcTDf3MjRhwf77")
    ///     .await?;
    /// println!("{:?}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    pub fn cancel_scheduled_message(
        &self,
        message_id: impl Into<MessageId>,
    ) -> operations::CancelScheduledMessage {
        let params = operations::CancelScheduledMessageParams::new(message_id);
        Request::new(self.client, params)
    }

    /// Reports the delivery status of a message that the app has delivered.
    ///
    /// Until HighLevel has handed the message to the provider, which takes some seconds,
    /// the response is an error; try again later.
    ///
    /// Returns [`SendMessageResponse`]. Errors are
    /// [`UpdateMessageStatusError`](operations::UpdateMessageStatusError).
    ///
    /// Needs a location's token with the scope `conversations/message.write`.
    ///
    /// `PUT /conversations/messages/{messageId}/status`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/conversations/update-message-status))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::conversations::{DeliveryStatus, MessageStatusUpdate};
    ///
    /// let response = client
    ///     .v3_conversations()
    ///     .update_message_status(
    ///         "t22c6DQcTDf3MjRhwf77",
    ///         MessageStatusUpdate::new(DeliveryStatus::Read),
    ///     )
    ///     .await?;
    /// println!("{:?}", response.status);
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_message_status(
        &self,
        message_id: impl Into<MessageId>,
        body: MessageStatusUpdate,
    ) -> operations::UpdateMessageStatus {
        let params = operations::UpdateMessageStatusParams::new(message_id, body);
        Request::new(self.client, params)
    }

    /// Shows a visitor of the live chat that an agent is typing.
    ///
    /// Returns [`Acknowledgement`](crate::Acknowledgement). Errors are
    /// [`SendLiveChatTypingError`](operations::SendLiveChatTypingError).
    ///
    /// Needs a location's token with the scope `conversations/livechat.write`.
    ///
    /// `POST /conversations/providers/live-chat/typing`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/conversations/live-chat-agent-typing))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::conversations::{TypingIndicator, TypingIndicatorRequired};
    ///
    /// client
    ///     .v3_conversations()
    ///     .send_live_chat_typing(
    ///         TypingIndicator::new(TypingIndicatorRequired {
    ///             location_id: "ve9EPM428h8vShlRW1KT",
    ///             is_typing: true,
    ///             visitor_id: "wT6z2bNhKd8QsR4mXv1C",
    ///             conversation_id: "tDtDnQdgm2LXpyiqYvZ6",
    ///         }),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "live-chat-agent-typing")]
    pub fn send_live_chat_typing(
        &self,
        body: TypingIndicator,
    ) -> operations::SendLiveChatTyping {
        let params = operations::SendLiveChatTypingParams::new(body);
        Request::new(self.client, params)
    }

    /// Searches the conversations of a location.
    ///
    /// Several followers, mentioned users and assigned users may be given; `unassigned`
    /// finds conversations without an assigned user.
    ///
    /// Returns one page, [`ConversationList`]. Use [`pages`](crate::Request::pages) or
    /// [`items`](crate::Request::items) to iterate over all of them. Errors are
    /// [`SearchConversationsError`](operations::SearchConversationsError).
    ///
    /// Needs a location's token with the scope `conversations.readonly`.
    ///
    /// `GET /conversations/search`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/conversations/search-conversation))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::conversations::ConversationFilter;
    ///
    /// let mut found_conversations = client
    ///     .v3_conversations()
    ///     .search_conversations("ve9EPM428h8vShlRW1KT")
    ///     .status(ConversationFilter::Unread)
    ///     .items();
    /// while let Some(found_conversation) = found_conversations.next().await {
    ///     let found_conversation = found_conversation?;
    ///     println!("{:?}", found_conversation.full_name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "search-conversation")]
    pub fn search_conversations(
        &self,
        location_id: impl Into<LocationId>,
    ) -> operations::SearchConversations {
        let params = operations::SearchConversationsParams::new(location_id);
        operations::SearchConversations {
            request: Request::new(self.client, params),
        }
    }

    /// Returns a conversation.
    ///
    /// Returns [`Conversation`]. Errors are
    /// [`GetConversationError`](operations::GetConversationError).
    ///
    /// Needs a location's token with the scope `conversations.readonly`.
    ///
    /// `GET /conversations/{conversationId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/conversations/get-conversation))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let conversation = client
    ///     .v3_conversations()
    ///     .get_conversation("tDtDnQdgm2LXpyiqYvZ6")
    ///     .await?;
    /// println!("{:?}", conversation.unread_count);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_conversation(
        &self,
        conversation_id: impl Into<ConversationId>,
    ) -> operations::GetConversation {
        let params = operations::GetConversationParams::new(conversation_id);
        Request::new(self.client, params)
    }

    /// Updates the count of unread messages, the star or the feedback of a conversation.
    ///
    /// Returns [`UpdatedConversation`]: the field `conversation` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`UpdateConversationResponse`], in a `Response`. Errors are
    /// [`UpdateConversationError`](operations::UpdateConversationError).
    ///
    /// Needs a location's token with the scope `conversations.write`.
    ///
    /// `PUT /conversations/{conversationId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/conversations/update-conversation))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::conversations::ConversationUpdate;
    ///
    /// let updated_conversation = client
    ///     .v3_conversations()
    ///     .update_conversation(
    ///         "tDtDnQdgm2LXpyiqYvZ6",
    ///         ConversationUpdate::new("ve9EPM428h8vShlRW1KT").starred(true),
    ///     )
    ///     .await?;
    /// println!("{:?}", updated_conversation.starred);
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_conversation(
        &self,
        conversation_id: impl Into<ConversationId>,
        body: ConversationUpdate,
    ) -> operations::UpdateConversation {
        let params = operations::UpdateConversationParams::new(conversation_id, body);
        Request::new(self.client, params)
    }

    /// Deletes a conversation.
    ///
    /// Returns [`Acknowledgement`](crate::Acknowledgement). Errors are
    /// [`DeleteConversationError`](operations::DeleteConversationError).
    ///
    /// Needs a location's token with the scope `conversations.write`.
    ///
    /// `DELETE /conversations/{conversationId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/conversations/delete-conversation))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// client.v3_conversations().delete_conversation("tDtDnQdgm2LXpyiqYvZ6").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_conversation(
        &self,
        conversation_id: impl Into<ConversationId>,
    ) -> operations::DeleteConversation {
        let params = operations::DeleteConversationParams::new(conversation_id);
        Request::new(self.client, params)
    }

    /// Lists the messages of a conversation.
    ///
    /// A page has at most 20 messages unless `limit` is set.
    ///
    /// Returns one page, [`MessageListResponse`]. Use [`pages`](crate::Request::pages) or
    /// [`items`](crate::Request::items) to iterate over all of them. Errors are
    /// [`ListMessagesError`](operations::ListMessagesError).
    ///
    /// Needs a location's token with the scope `conversations/message.readonly`.
    ///
    /// `GET /conversations/{conversationId}/messages`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/conversations/get-messages))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let mut messages = client
    ///     .v3_conversations()
    ///     .list_messages("tDtDnQdgm2LXpyiqYvZ6")
    ///     .items();
    /// while let Some(message) = messages.next().await {
    ///     let message = message?;
    ///     println!("{:?}", message.body);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-messages")]
    pub fn list_messages(
        &self,
        conversation_id: impl Into<ConversationId>,
    ) -> operations::ListMessages {
        let params = operations::ListMessagesParams::new(conversation_id);
        operations::ListMessages {
            request: Request::new(self.client, params),
        }
    }
}
