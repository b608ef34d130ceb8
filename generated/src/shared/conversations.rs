//! Types shared by the versions of the Conversations API.

#[cfg(feature = "serde")]
mod json;
#[cfg(feature = "mock")]
mod mock;

use std::collections::BTreeMap;

use highlevel_runtime::json::{AsText, WrittenAs, debug_fields, debug_variant, raw};
use highlevel_runtime::serde_json::{Map, Value};
use highlevel_runtime::{
    Alternative, Decode, Encode, Extra, File, Form, IntoOptional, Multipart, Node,
    Timestamp, Writer, impl_debug, impl_debug_fields, impl_default, impl_extra,
    open_enum, open_enum_decode, open_enum_encode,
};

use crate::{
    CalendarEventId, ContactId, ConversationId, ConversationProviderId, EmailMessageId,
    LocationId, MessageId, UserId,
};

/// Delivery status of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum DeliveryStatus {
    /// `delivered`
    Delivered,
    /// `failed`
    Failed,
    /// `pending`
    Pending,
    /// `read`
    Read,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl DeliveryStatus {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Delivered => "delivered",
            Self::Failed => "failed",
            Self::Pending => "pending",
            Self::Read => "read",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for DeliveryStatus {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "delivered" => Self::Delivered,
            "failed" => Self::Failed,
            "pending" => Self::Pending,
            "read" => Self::Read,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Whether a user (`manual`) or an automation (`automated`) sent a message.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum MessageAction {
    /// `automated`
    Automated,
    /// `manual`
    Manual,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl MessageAction {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Automated => "automated",
            Self::Manual => "manual",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for MessageAction {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "automated" => Self::Automated,
            "manual" => Self::Manual,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Whether a message came from the contact (`inbound`) or was sent to it
/// (`outbound`).
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum MessageDirection {
    /// `inbound`
    Inbound,
    /// `outbound`
    Outbound,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl MessageDirection {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Inbound => "inbound",
            Self::Outbound => "outbound",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for MessageDirection {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "inbound" => Self::Inbound,
            "outbound" => Self::Outbound,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Channel or event of a message, such as `TYPE_SMS`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum MessageType {
    /// `TYPE_CALL`
    Call,
    /// `TYPE_SMS`
    Sms,
    /// `TYPE_RCS`
    Rcs,
    /// `TYPE_EMAIL`
    Email,
    /// `TYPE_SMS_REVIEW_REQUEST`
    SmsReviewRequest,
    /// `TYPE_WEBCHAT`
    Webchat,
    /// `TYPE_SMS_NO_SHOW_REQUEST`
    SmsNoShowRequest,
    /// `TYPE_CAMPAIGN_SMS`
    CampaignSms,
    /// `TYPE_CAMPAIGN_CALL`
    CampaignCall,
    /// `TYPE_CAMPAIGN_EMAIL`
    CampaignEmail,
    /// `TYPE_CAMPAIGN_VOICEMAIL`
    CampaignVoicemail,
    /// `TYPE_FACEBOOK`
    Facebook,
    /// `TYPE_CAMPAIGN_FACEBOOK`
    CampaignFacebook,
    /// `TYPE_CAMPAIGN_MANUAL_CALL`
    CampaignManualCall,
    /// `TYPE_CAMPAIGN_MANUAL_SMS`
    CampaignManualSms,
    /// `TYPE_GMB`
    Google,
    /// `TYPE_CAMPAIGN_GMB`
    CampaignGoogle,
    /// `TYPE_REVIEW`
    Review,
    /// `TYPE_INSTAGRAM`
    Instagram,
    /// `TYPE_WHATSAPP`
    Whatsapp,
    /// `TYPE_CUSTOM_SMS`
    CustomSms,
    /// `TYPE_CUSTOM_EMAIL`
    CustomEmail,
    /// `TYPE_CUSTOM_PROVIDER_SMS`
    CustomProviderSms,
    /// `TYPE_CUSTOM_PROVIDER_EMAIL`
    CustomProviderEmail,
    /// `TYPE_IVR_CALL`
    IvrCall,
    /// `TYPE_ACTIVITY_CONTACT`
    ActivityContact,
    /// `TYPE_ACTIVITY_INVOICE`
    ActivityInvoice,
    /// `TYPE_ACTIVITY_PAYMENT`
    ActivityPayment,
    /// `TYPE_ACTIVITY_OPPORTUNITY`
    ActivityOpportunity,
    /// `TYPE_LIVE_CHAT`
    LiveChat,
    /// `TYPE_LIVE_CHAT_INFO_MESSAGE`
    LiveChatInfoMessage,
    /// `TYPE_ACTIVITY_APPOINTMENT`
    ActivityAppointment,
    /// `TYPE_FACEBOOK_COMMENT`
    FacebookComment,
    /// `TYPE_INSTAGRAM_COMMENT`
    InstagramComment,
    /// `TYPE_CUSTOM_CALL`
    CustomCall,
    /// `TYPE_INTERNAL_COMMENT`
    InternalComment,
    /// `TYPE_ACTIVITY_EMPLOYEE_ACTION_LOG`
    ActivityEmployeeActionLog,
    /// `TYPE_TIKTOK`
    Tiktok,
    /// `TYPE_TIKTOK_COMMENT`
    TiktokComment,
    /// `TYPE_ACTIVITY_WHATSAPP`
    ActivityWhatsapp,
    /// `TYPE_FORM_SUBMISSION`
    FormSubmission,
    /// `TYPE_SMS_REACTION`
    SmsReaction,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl MessageType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Call => "TYPE_CALL",
            Self::Sms => "TYPE_SMS",
            Self::Rcs => "TYPE_RCS",
            Self::Email => "TYPE_EMAIL",
            Self::SmsReviewRequest => "TYPE_SMS_REVIEW_REQUEST",
            Self::Webchat => "TYPE_WEBCHAT",
            Self::SmsNoShowRequest => "TYPE_SMS_NO_SHOW_REQUEST",
            Self::CampaignSms => "TYPE_CAMPAIGN_SMS",
            Self::CampaignCall => "TYPE_CAMPAIGN_CALL",
            Self::CampaignEmail => "TYPE_CAMPAIGN_EMAIL",
            Self::CampaignVoicemail => "TYPE_CAMPAIGN_VOICEMAIL",
            Self::Facebook => "TYPE_FACEBOOK",
            Self::CampaignFacebook => "TYPE_CAMPAIGN_FACEBOOK",
            Self::CampaignManualCall => "TYPE_CAMPAIGN_MANUAL_CALL",
            Self::CampaignManualSms => "TYPE_CAMPAIGN_MANUAL_SMS",
            Self::Google => "TYPE_GMB",
            Self::CampaignGoogle => "TYPE_CAMPAIGN_GMB",
            Self::Review => "TYPE_REVIEW",
            Self::Instagram => "TYPE_INSTAGRAM",
            Self::Whatsapp => "TYPE_WHATSAPP",
            Self::CustomSms => "TYPE_CUSTOM_SMS",
            Self::CustomEmail => "TYPE_CUSTOM_EMAIL",
            Self::CustomProviderSms => "TYPE_CUSTOM_PROVIDER_SMS",
            Self::CustomProviderEmail => "TYPE_CUSTOM_PROVIDER_EMAIL",
            Self::IvrCall => "TYPE_IVR_CALL",
            Self::ActivityContact => "TYPE_ACTIVITY_CONTACT",
            Self::ActivityInvoice => "TYPE_ACTIVITY_INVOICE",
            Self::ActivityPayment => "TYPE_ACTIVITY_PAYMENT",
            Self::ActivityOpportunity => "TYPE_ACTIVITY_OPPORTUNITY",
            Self::LiveChat => "TYPE_LIVE_CHAT",
            Self::LiveChatInfoMessage => "TYPE_LIVE_CHAT_INFO_MESSAGE",
            Self::ActivityAppointment => "TYPE_ACTIVITY_APPOINTMENT",
            Self::FacebookComment => "TYPE_FACEBOOK_COMMENT",
            Self::InstagramComment => "TYPE_INSTAGRAM_COMMENT",
            Self::CustomCall => "TYPE_CUSTOM_CALL",
            Self::InternalComment => "TYPE_INTERNAL_COMMENT",
            Self::ActivityEmployeeActionLog => "TYPE_ACTIVITY_EMPLOYEE_ACTION_LOG",
            Self::Tiktok => "TYPE_TIKTOK",
            Self::TiktokComment => "TYPE_TIKTOK_COMMENT",
            Self::ActivityWhatsapp => "TYPE_ACTIVITY_WHATSAPP",
            Self::FormSubmission => "TYPE_FORM_SUBMISSION",
            Self::SmsReaction => "TYPE_SMS_REACTION",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for MessageType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "TYPE_CALL" => Self::Call,
            "TYPE_SMS" => Self::Sms,
            "TYPE_RCS" => Self::Rcs,
            "TYPE_EMAIL" => Self::Email,
            "TYPE_SMS_REVIEW_REQUEST" => Self::SmsReviewRequest,
            "TYPE_WEBCHAT" => Self::Webchat,
            "TYPE_SMS_NO_SHOW_REQUEST" => Self::SmsNoShowRequest,
            "TYPE_CAMPAIGN_SMS" => Self::CampaignSms,
            "TYPE_CAMPAIGN_CALL" => Self::CampaignCall,
            "TYPE_CAMPAIGN_EMAIL" => Self::CampaignEmail,
            "TYPE_CAMPAIGN_VOICEMAIL" => Self::CampaignVoicemail,
            "TYPE_FACEBOOK" => Self::Facebook,
            "TYPE_CAMPAIGN_FACEBOOK" => Self::CampaignFacebook,
            "TYPE_CAMPAIGN_MANUAL_CALL" => Self::CampaignManualCall,
            "TYPE_CAMPAIGN_MANUAL_SMS" => Self::CampaignManualSms,
            "TYPE_GMB" => Self::Google,
            "TYPE_CAMPAIGN_GMB" => Self::CampaignGoogle,
            "TYPE_REVIEW" => Self::Review,
            "TYPE_INSTAGRAM" => Self::Instagram,
            "TYPE_WHATSAPP" => Self::Whatsapp,
            "TYPE_CUSTOM_SMS" => Self::CustomSms,
            "TYPE_CUSTOM_EMAIL" => Self::CustomEmail,
            "TYPE_CUSTOM_PROVIDER_SMS" => Self::CustomProviderSms,
            "TYPE_CUSTOM_PROVIDER_EMAIL" => Self::CustomProviderEmail,
            "TYPE_IVR_CALL" => Self::IvrCall,
            "TYPE_ACTIVITY_CONTACT" => Self::ActivityContact,
            "TYPE_ACTIVITY_INVOICE" => Self::ActivityInvoice,
            "TYPE_ACTIVITY_PAYMENT" => Self::ActivityPayment,
            "TYPE_ACTIVITY_OPPORTUNITY" => Self::ActivityOpportunity,
            "TYPE_LIVE_CHAT" => Self::LiveChat,
            "TYPE_LIVE_CHAT_INFO_MESSAGE" => Self::LiveChatInfoMessage,
            "TYPE_ACTIVITY_APPOINTMENT" => Self::ActivityAppointment,
            "TYPE_FACEBOOK_COMMENT" => Self::FacebookComment,
            "TYPE_INSTAGRAM_COMMENT" => Self::InstagramComment,
            "TYPE_CUSTOM_CALL" => Self::CustomCall,
            "TYPE_INTERNAL_COMMENT" => Self::InternalComment,
            "TYPE_ACTIVITY_EMPLOYEE_ACTION_LOG" => Self::ActivityEmployeeActionLog,
            "TYPE_TIKTOK" => Self::Tiktok,
            "TYPE_TIKTOK_COMMENT" => Self::TiktokComment,
            "TYPE_ACTIVITY_WHATSAPP" => Self::ActivityWhatsapp,
            "TYPE_FORM_SUBMISSION" => Self::FormSubmission,
            "TYPE_SMS_REACTION" => Self::SmsReaction,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Caller, called number and outcome of a call.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CallParties {
    /// Phone number that was called, such as `+15037081210`.
    pub to: Option<String>,
    /// Phone number of the caller, such as `+15037081210`.
    pub from: Option<String>,
    /// Outcome of the call: `answered` or `completed` if a person took the call.
    pub status: Option<CallStatus>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl CallParties {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Phone number that was called, such as `+15037081210`.
    #[must_use]
    pub fn to(mut self, value: impl IntoOptional<String>) -> Self {
        self.to = value.into_optional();
        self
    }

    /// Phone number of the caller, such as `+15037081210`.
    #[must_use]
    pub fn from(mut self, value: impl IntoOptional<String>) -> Self {
        self.from = value.into_optional();
        self
    }

    /// Outcome of the call: `answered` or `completed` if a person took the call.
    #[must_use]
    pub fn status(mut self, value: impl IntoOptional<CallStatus>) -> Self {
        self.status = value.into_optional();
        self
    }
}

impl Encode for CallParties {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("to", &self.to);
        object.field("from", &self.from);
        object.field("status", &self.status);
    }
}

/// Result of canceling a scheduled message. Its status can be a failure although the
/// HTTP status is 200.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CancelScheduledResponse {
    /// HTTP status of the cancellation; 404 was observed inside a response with the HTTP
    /// status 200.
    pub status: Option<i64>,
    /// Explanation of the status, for example the reason why the message could not be
    /// canceled.
    pub message: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for CancelScheduledResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CancelScheduledResponse")?;
        Some(Self {
            status: object.optional("status"),
            message: object.optional("message"),
            extra: object.extra(),
        })
    }
}

/// An upload to complete, after the file was sent to the signed URL.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct FileUploadCompletion {
    /// Upload id from the response that started the upload.
    ///
    /// Example: `a1b2c3d4-e5f6-7890-abcd-ef1234567890`.
    pub upload_id: String,
    /// Path from the response that started the upload.
    ///
    /// Example: `location/loc123/conversations/conv456/uuid.mp4`.
    pub file_path: String,
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Id of the conversation that the file is for.
    ///
    /// Example: `tDtDnQdgm2LXpyiqYvZ6`.
    pub conversation_id: ConversationId,
    /// Original name of the file. It is the key of the file in the response.
    ///
    /// Example: `video.mp4`.
    pub filename: String,
    /// The members that no other field holds.
    pub extra: Extra,
}

/// The arguments of [`FileUploadCompletion::new`]. Strings, ids and lists accept any type that converts into them.
#[allow(
    missing_debug_implementations,
    reason = "it only names arguments, some of which may be secret"
)]
pub struct FileUploadCompletionRequired<
    LocationIdValue,
    UploadId,
    FilePath,
    ConversationIdValue,
    Filename,
> {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationIdValue,
    /// Upload id from the response that started the upload.
    ///
    /// Example: `a1b2c3d4-e5f6-7890-abcd-ef1234567890`.
    pub upload_id: UploadId,
    /// Path from the response that started the upload.
    ///
    /// Example: `location/loc123/conversations/conv456/uuid.mp4`.
    pub file_path: FilePath,
    /// Id of the conversation that the file is for.
    ///
    /// Example: `tDtDnQdgm2LXpyiqYvZ6`.
    pub conversation_id: ConversationIdValue,
    /// Original name of the file. It is the key of the file in the response.
    ///
    /// Example: `video.mp4`.
    pub filename: Filename,
}

impl FileUploadCompletion {
    /// Creates a value with the required fields.
    pub fn new(
        required: FileUploadCompletionRequired<
            impl Into<LocationId>,
            impl Into<String>,
            impl Into<String>,
            impl Into<ConversationId>,
            impl Into<String>,
        >,
    ) -> Self {
        let FileUploadCompletionRequired {
            location_id,
            upload_id,
            file_path,
            conversation_id,
            filename,
        } = required;
        Self {
            upload_id: upload_id.into(),
            file_path: file_path.into(),
            location_id: location_id.into(),
            conversation_id: conversation_id.into(),
            filename: filename.into(),
            extra: Extra::new(),
        }
    }
}

impl Encode for FileUploadCompletion {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("uploadId", &self.upload_id);
        object.field("filePath", &self.file_path);
        object.field("locationId", &self.location_id);
        object.field("conversationId", &self.conversation_id);
        object.field("filename", &self.filename);
    }
}

/// URL, size and type of an uploaded file.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CompletedUpload {
    /// Public URL of the file, by its original name.
    pub uploaded_files: BTreeMap<String, String>,
    /// Size and type of the uploaded file.
    pub metadata: Option<UploadedFileMetadata>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for CompletedUpload {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CompletedUpload")?;
        Some(Self {
            uploaded_files: object.map("uploadedFiles"),
            metadata: object.optional("metadata"),
            extra: object.extra(),
        })
    }
}

/// A conversation that was created.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreatedConversation {
    /// Id of the conversation.
    ///
    /// Example: `tDtDnQdgm2LXpyiqYvZ6`.
    pub id: Option<ConversationId>,
    /// When the conversation was last changed, RFC 3339.
    ///
    /// Example: `2023-10-01T12:00:00Z`.
    pub date_updated: Option<Timestamp>,
    /// When the conversation was created, RFC 3339.
    ///
    /// Example: `2023-10-01T12:00:00Z`.
    pub date_added: Option<Timestamp>,
    /// Whether the conversation was deleted.
    pub deleted: Option<bool>,
    /// Id of the contact of the conversation.
    pub contact_id: Option<ContactId>,
    /// Id of the location (sub-account).
    pub location_id: Option<LocationId>,
    /// When the last message was sent or received, RFC 3339.
    ///
    /// Example: `2023-10-01T12:00:00Z`.
    pub last_message_date: Option<Timestamp>,
    /// Id of the user that the conversation is assigned to; absent without an assigned
    /// user.
    ///
    /// Example: `ve9EPM428kjkvShlRW1KT`.
    pub assigned_to: Option<UserId>,
    /// Type of the last message, as a number.
    pub last_message_type: Option<i64>,
    /// Whether the conversation is marked with a star.
    pub starred: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for CreatedConversation {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreatedConversation")?;
        Some(Self {
            id: object.optional("id"),
            date_updated: object.optional("dateUpdated"),
            date_added: object.optional("dateAdded"),
            deleted: object.optional("deleted"),
            contact_id: object.optional("contactId"),
            location_id: object.optional("locationId"),
            last_message_date: object.optional("lastMessageDate"),
            assigned_to: object.optional("assignedTo"),
            last_message_type: object.optional("lastMessageType"),
            starred: object.optional("starred"),
            extra: object.extra(),
        })
    }
}

/// A conversation, as returned by an update.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdatedConversation {
    /// Id of the conversation.
    ///
    /// Example: `tDtDnQdgm2LXpyiqYvZ6`.
    pub id: Option<ConversationId>,
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: Option<LocationId>,
    /// Id of the contact of the conversation.
    ///
    /// Example: `ocQHyuzHvysMo5N5VsXc`.
    pub contact_id: Option<ContactId>,
    /// Id of the user that the conversation is assigned to; absent without an assigned
    /// user.
    ///
    /// Example: `CVokAlI8fgw4WYWoCtQz`.
    pub assigned_to: Option<UserId>,
    /// Id of a user; which one is not documented.
    ///
    /// Example: `CVokAlI8fgw4WYWoCtQz`.
    pub user_id: Option<UserId>,
    /// Text of the last message.
    ///
    /// Example: `Hello, this is the message body`.
    pub last_message_body: Option<String>,
    /// When the last message was sent or received.
    ///
    /// Transmitted as milliseconds since the Unix epoch. Example: `1628008053263`.
    pub last_message_date: Option<Timestamp>,
    /// Number of unread messages in the conversation.
    ///
    /// Example: `1`.
    pub unread_count: Option<i64>,
    /// Whether the conversation is in the inbox.
    pub inbox: Option<bool>,
    /// Whether the conversation is marked with a star.
    pub starred: Option<bool>,
    /// Whether the conversation was deleted.
    pub deleted: Option<bool>,
    /// When the conversation was created, RFC 3339.
    pub date_added: Option<Timestamp>,
    /// When the conversation was last changed, RFC 3339.
    pub date_updated: Option<Timestamp>,
    /// Type of the last message: a name, such as `TYPE_SMS`, or a number.
    pub last_message_type: Option<LastMessageType>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for UpdatedConversation {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdatedConversation")?;
        Some(Self {
            id: object.optional("id"),
            location_id: object.optional("locationId"),
            contact_id: object.optional("contactId"),
            assigned_to: object.optional("assignedTo"),
            user_id: object.optional("userId"),
            last_message_body: object.optional("lastMessageBody"),
            last_message_date: object.optional("lastMessageDate"),
            unread_count: object.optional("unreadCount"),
            inbox: object.optional("inbox"),
            starred: object.optional("starred"),
            deleted: object.optional("deleted"),
            date_added: object.optional("dateAdded"),
            date_updated: object.optional("dateUpdated"),
            last_message_type: object.optional("lastMessageType"),
            extra: object.extra(),
        })
    }
}

/// A conversation found by a search.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct FoundConversation {
    /// Id of the conversation.
    pub id: Option<ConversationId>,
    /// Id of the contact of the conversation.
    pub contact_id: Option<ContactId>,
    /// Id of the location (sub-account).
    ///
    /// Example: `ABCHkzuJQ8ZMd4Te84GK`.
    pub location_id: Option<LocationId>,
    /// Text of the last message.
    ///
    /// Example: `This is a sample message body`.
    pub last_message_body: Option<String>,
    /// Channel or event of the last message, such as `TYPE_SMS`.
    pub last_message_type: Option<MessageType>,
    /// Main channel of the conversation, such as `TYPE_PHONE`.
    pub type_: Option<ConversationType>,
    /// Number of unread messages in the conversation.
    ///
    /// Example: `1`.
    pub unread_count: Option<i64>,
    /// First name and surname of the contact.
    ///
    /// Example: `John Doe`.
    pub full_name: Option<String>,
    /// Name to display for the contact if there is no full name.
    ///
    /// Example: `John Doe Company`.
    pub contact_name: Option<String>,
    /// The contact's main email address.
    ///
    /// Example: `johndoe@mailingdomain.com`.
    pub email: Option<String>,
    /// The contact's main phone number, such as `+15550001234`.
    pub phone: Option<String>,
    /// Position of the conversation in the list. That of the last conversation of a page
    /// requests the next page.
    pub sort: Vec<i64>,
    /// When the last message was sent or received.
    pub last_message_date: Option<Timestamp>,
    /// When a user last sent a message by hand.
    pub last_manual_message_date: Option<Timestamp>,
    /// When the conversation was created.
    pub date_added: Option<Timestamp>,
    /// When the conversation was last changed.
    pub date_updated: Option<Timestamp>,
    /// Whether the last message was received from the contact (`inbound`) or sent to it
    /// (`outbound`).
    pub last_message_direction: Option<MessageDirection>,
    /// Whether the last message to the contact was sent by a user (`manual`) or by an
    /// automation (`automated`).
    pub last_outbound_message_action: Option<MessageAction>,
    /// Id of the user that the conversation is assigned to; absent without an assigned
    /// user.
    pub assigned_to: Option<UserId>,
    /// Ids of the users who follow the conversation.
    pub followers: Vec<UserId>,
    /// Tags of the contact.
    pub tags: Vec<String>,
    /// Name of the contact's company; null if there is none.
    pub company_name: Option<String>,
    /// Ids of the users whom the conversation mentions.
    pub mentions: Vec<UserId>,
    /// Whether the last message is an internal comment.
    pub is_last_message_internal_comment: Option<bool>,
    /// Scores of the contact, one entry for each score profile.
    pub scoring: Vec<Value>,
    /// Types of the messages, as numbers.
    pub message_types: Vec<i64>,
    /// URL of the picture of the contact.
    pub profile_photo: Option<String>,
    /// Whether the conversation is attributed; HighLevel does not document to what.
    pub attributed: Option<bool>,
    /// Whether the conversation is marked with a star.
    pub starred: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl std::fmt::Debug for FoundConversation {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug_fields(
            formatter,
            "FoundConversation",
            &[
                ("id", &self.id),
                ("contact_id", &self.contact_id),
                ("location_id", &self.location_id),
                ("last_message_body", &self.last_message_body),
                ("last_message_type", &self.last_message_type),
                ("type_", &self.type_),
                ("unread_count", &self.unread_count),
                ("full_name", &self.full_name),
                ("contact_name", &self.contact_name),
                ("email", &self.email),
                ("phone", &self.phone),
                ("sort", &self.sort),
                ("last_message_date", &self.last_message_date),
                ("last_manual_message_date", &self.last_manual_message_date),
                ("date_added", &self.date_added),
                ("date_updated", &self.date_updated),
                ("last_message_direction", &self.last_message_direction),
                ("last_outbound_message_action", &self.last_outbound_message_action),
                ("assigned_to", &self.assigned_to),
                ("followers", &self.followers),
                ("tags", &self.tags),
                ("company_name", &self.company_name),
                ("mentions", &self.mentions),
                (
                    "is_last_message_internal_comment",
                    &self.is_last_message_internal_comment,
                ),
                ("scoring", &raw(&self.scoring)),
                ("message_types", &self.message_types),
                ("profile_photo", &self.profile_photo),
                ("attributed", &self.attributed),
                ("starred", &self.starred),
                ("extra", &self.extra),
            ],
        )
    }
}

impl Decode for FoundConversation {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FoundConversation")?;
        Some(Self {
            id: object.optional("id"),
            contact_id: object.optional("contactId"),
            location_id: object.optional("locationId"),
            last_message_body: object.optional("lastMessageBody"),
            last_message_type: object.optional("lastMessageType"),
            type_: object.optional("type"),
            unread_count: object.optional("unreadCount"),
            full_name: object.optional("fullName"),
            contact_name: object.optional("contactName"),
            email: object.optional("email"),
            phone: object.optional("phone"),
            sort: object.list("sort"),
            last_message_date: object.optional("lastMessageDate"),
            last_manual_message_date: object.optional("lastManualMessageDate"),
            date_added: object.optional("dateAdded"),
            date_updated: object.optional("dateUpdated"),
            last_message_direction: object.optional("lastMessageDirection"),
            last_outbound_message_action: object.optional("lastOutboundMessageAction"),
            assigned_to: object.optional("assignedTo"),
            followers: object.list("followers"),
            tags: object.list("tags"),
            company_name: object.optional("companyName"),
            mentions: object.list("mentions"),
            is_last_message_internal_comment: object
                .optional("isLastMessageInternalComment"),
            scoring: object.list("scoring"),
            message_types: object.list("messageTypes"),
            profile_photo: object.optional("profilePhoto"),
            attributed: object.optional("attributed"),
            starred: object.optional("starred"),
            extra: object.extra(),
        })
    }
}

/// A conversation to create with a contact. A contact has one conversation; creating
/// a second one fails.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NewConversation {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Id of the contact of the conversation.
    ///
    /// Example: `ocQHyuzHvysMo5N5VsXc`.
    pub contact_id: ContactId,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl NewConversation {
    /// Creates a value with the required fields.
    pub fn new(
        location_id: impl Into<LocationId>,
        contact_id: impl Into<ContactId>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            contact_id: contact_id.into(),
            extra: Extra::new(),
        }
    }
}

impl Encode for NewConversation {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("locationId", &self.location_id);
        object.field("contactId", &self.contact_id);
    }
}

/// Response with the created conversation.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateConversationResponse {
    /// Whether the conversation was created.
    ///
    /// Received under the JSON key `success`, or else `succeeded`, or else `succeded`.
    pub success: Option<bool>,
    /// The created conversation.
    pub conversation: Option<CreatedConversation>,
    /// Trace ID to give to HighLevel support.
    pub trace_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for CreateConversationResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateConversationResponse")?;
        Some(Self {
            success: object
                .optional(object.present_name(&["success", "succeeded", "succeded"])),
            conversation: object.optional("conversation"),
            trace_id: object.optional("traceId"),
            extra: object.extra(),
        })
    }
}

/// The response with one email.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct EmailResponse {
    /// The email that was requested.
    pub email_message: Option<EmailMessage>,
    /// Trace ID to give to HighLevel support.
    pub trace_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for EmailResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("EmailResponse")?;
        Some(Self {
            email_message: object.optional("emailMessage"),
            trace_id: object.optional("traceId"),
            extra: object.extra(),
        })
    }
}

/// Reason why a conversation provider could not deliver a message.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeliveryError {
    /// Code of the error, such as `1`.
    pub code: String,
    /// Type of the error, such as `saas`.
    pub type_: String,
    /// Error message of the provider.
    ///
    /// Example: `There was an error from the provider`.
    pub message: String,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl DeliveryError {
    /// Creates a value with the required fields.
    pub fn new(
        code: impl Into<String>,
        type_: impl Into<String>,
        message: impl Into<String>,
    ) -> Self {
        Self {
            code: code.into(),
            type_: type_.into(),
            message: message.into(),
            extra: Extra::new(),
        }
    }
}

impl Encode for DeliveryError {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("code", &self.code);
        object.field("type", &self.type_);
        object.field("message", &self.message);
    }
}

/// The conversation was not created. If
/// [`conversation_id`](ExistingConversationErrorBody::conversation_id) is present,
/// the contact already has that conversation.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ExistingConversationErrorBody {
    /// HTTP status of the response.
    pub status_code: Option<i64>,
    /// Description of the error.
    pub message: Option<String>,
    /// HighLevel's code for the error.
    pub canonical_code: Option<String>,
    /// Id of the conversation that exists already.
    pub conversation_id: Option<ConversationId>,
    /// Trace ID to give to HighLevel support.
    pub trace_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for ExistingConversationErrorBody {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ExistingConversationErrorBody")?;
        Some(Self {
            status_code: object.optional("statusCode"),
            message: object.optional("message"),
            canonical_code: object.optional("canonicalCode"),
            conversation_id: object.optional("conversationId"),
            trace_id: object.optional("traceId"),
            extra: object.extra(),
        })
    }
}

/// A page of the messages of a location.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ExportMessagesResponse {
    /// Messages of the page, in the requested order.
    pub messages: Vec<Message>,
    /// Value of `cursor` for the next page; null on the last page.
    pub next_cursor: Option<String>,
    /// Number of messages that match the filters, on all pages.
    ///
    /// Example: `1234`.
    pub total: Option<i64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for ExportMessagesResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ExportMessagesResponse")?;
        Some(Self {
            messages: object.list("messages"),
            next_cursor: object.optional("nextCursor"),
            total: object.optional("total"),
            extra: object.extra(),
        })
    }
}

/// Settings for forwarding an email or a thread of emails.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Forward {
    /// Whether the message forwards an email.
    pub is_forwarded: bool,
    /// Whether the whole thread is forwarded, instead of one email.
    pub forward_whole_thread: Option<bool>,
    /// Id of the message that holds the thread to forward. Required when an email is
    /// forwarded.
    ///
    /// Example: `t22c6DQcTDf3MjRhwf77`.
    pub message_id: Option<MessageId>,
    /// Id of the email to forward. Required for a single email, ignored for a whole
    /// thread.
    ///
    /// Example: `rnGyqh2F6uBrIkfhFo9A`.
    pub email_message_id: Option<EmailMessageId>,
    /// Id of the contact whose email is forwarded. Filled in by HighLevel if omitted.
    ///
    /// Example: `ABC12h2F6uBrIkfXYazb`.
    pub source_contact_id: Option<ContactId>,
    /// Id of the conversation that the email is in. Filled in by HighLevel if omitted.
    ///
    /// Example: `XYZ12h2F6uBrIkfXYacd`.
    pub source_conversation_id: Option<ConversationId>,
    /// Email address to forward to.
    ///
    /// Example: `forward@example.com`.
    pub to_email: Option<String>,
    /// Id of the contact that receives the forwarded email.
    ///
    /// Example: `DEF56h2F6uBrIkfXYacd`.
    pub recipient_contact_id: Option<ContactId>,
    /// Id of the conversation that receives the forwarded email.
    ///
    /// Example: `GHI78h2F6uBrIkfXYefg`.
    pub recipient_conversation_id: Option<ConversationId>,
    /// The members that no other field holds.
    pub extra: Extra,
}

/// The arguments of [`Forward::new`]. Strings, ids and lists accept any type that converts into them.
#[allow(
    missing_debug_implementations,
    reason = "it only names arguments, some of which may be secret"
)]
pub struct ForwardRequired {
    /// Whether the message forwards an email.
    pub is_forwarded: bool,
}

impl Forward {
    /// Creates a value with the required fields.
    #[allow(
        clippy::needless_pass_by_value,
        reason = "the struct exists only to name the arguments"
    )]
    pub fn new(required: ForwardRequired) -> Self {
        let ForwardRequired { is_forwarded } = required;
        Self {
            is_forwarded,
            forward_whole_thread: None,
            message_id: None,
            email_message_id: None,
            source_contact_id: None,
            source_conversation_id: None,
            to_email: None,
            recipient_contact_id: None,
            recipient_conversation_id: None,
            extra: Extra::new(),
        }
    }

    /// Whether the whole thread is forwarded, instead of one email.
    #[must_use]
    pub fn forward_whole_thread(mut self, value: impl IntoOptional<bool>) -> Self {
        self.forward_whole_thread = value.into_optional();
        self
    }

    /// Id of the message that holds the thread to forward. Required when an email is
    /// forwarded.
    #[must_use]
    pub fn message_id(mut self, value: impl IntoOptional<MessageId>) -> Self {
        self.message_id = value.into_optional();
        self
    }

    /// Id of the email to forward. Required for a single email, ignored for a whole
    /// thread.
    #[must_use]
    pub fn email_message_id(mut self, value: impl IntoOptional<EmailMessageId>) -> Self {
        self.email_message_id = value.into_optional();
        self
    }

    /// Id of the contact whose email is forwarded. Filled in by HighLevel if omitted.
    #[must_use]
    pub fn source_contact_id(mut self, value: impl IntoOptional<ContactId>) -> Self {
        self.source_contact_id = value.into_optional();
        self
    }

    /// Id of the conversation that the email is in. Filled in by HighLevel if omitted.
    #[must_use]
    pub fn source_conversation_id(
        mut self,
        value: impl IntoOptional<ConversationId>,
    ) -> Self {
        self.source_conversation_id = value.into_optional();
        self
    }

    /// Email address to forward to.
    #[must_use]
    pub fn to_email(mut self, value: impl IntoOptional<String>) -> Self {
        self.to_email = value.into_optional();
        self
    }

    /// Id of the contact that receives the forwarded email.
    #[must_use]
    pub fn recipient_contact_id(mut self, value: impl IntoOptional<ContactId>) -> Self {
        self.recipient_contact_id = value.into_optional();
        self
    }

    /// Id of the conversation that receives the forwarded email.
    #[must_use]
    pub fn recipient_conversation_id(
        mut self,
        value: impl IntoOptional<ConversationId>,
    ) -> Self {
        self.recipient_conversation_id = value.into_optional();
        self
    }
}

impl Encode for Forward {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("isForwarded", &self.is_forwarded);
        object.field("forwardWholeThread", &self.forward_whole_thread);
        object.field("messageId", &self.message_id);
        object.field("emailMessageId", &self.email_message_id);
        object.field("sourceContactId", &self.source_contact_id);
        object.field("sourceConversationId", &self.source_conversation_id);
        object.field("toEmail", &self.to_email);
        object.field("recipientContactId", &self.recipient_contact_id);
        object.field("recipientConversationId", &self.recipient_conversation_id);
    }
}

/// The forwarded message and its recipients.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ForwardedEmail {
    /// Whether the whole thread is forwarded, instead of one email.
    pub forward_whole_thread: Option<bool>,
    /// Id of the message that holds the forwarded thread.
    ///
    /// Example: `t22c6DQcTDf3MjRhwf77`.
    pub message_id: Option<MessageId>,
    /// Id of the forwarded email.
    ///
    /// Example: `rnGyqh2F6uBrIkfhFo9A`.
    pub email_message_id: Option<EmailMessageId>,
    /// Id of the contact whose email was forwarded.
    ///
    /// Example: `ABC12h2F6uBrIkfXYazb`.
    pub source_contact_id: Option<ContactId>,
    /// Id of the conversation that the forwarded email is in.
    ///
    /// Example: `XYZ12h2F6uBrIkfXYacd`.
    pub source_conversation_id: Option<ConversationId>,
    /// Email address to which the email was forwarded.
    ///
    /// Example: `recipient@example.com`.
    pub forward_to_email: Option<String>,
    /// Id of the contact that received the forwarded email.
    ///
    /// Example: `DEF56h2F6uBrIkfXYacd`.
    pub recipient_contact_id: Option<ContactId>,
    /// Id of the conversation that received the forwarded email.
    ///
    /// Example: `GHI78h2F6uBrIkfXYefg`.
    pub recipient_conversation_id: Option<ConversationId>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for ForwardedEmail {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ForwardedEmail")?;
        Some(Self {
            forward_whole_thread: object.optional("forwardWholeThread"),
            message_id: object.optional("messageId"),
            email_message_id: object.optional("emailMessageId"),
            source_contact_id: object.optional("sourceContactId"),
            source_conversation_id: object.optional("sourceConversationId"),
            forward_to_email: object.optional("forwardToEmail"),
            recipient_contact_id: object.optional("recipientContactId"),
            recipient_conversation_id: object.optional("recipientConversationId"),
            extra: object.extra(),
        })
    }
}

/// The messages exchanged with one contact, on all channels.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Conversation {
    /// Id of the contact of the conversation.
    pub contact_id: Option<ContactId>,
    /// Id of the location (sub-account).
    pub location_id: Option<LocationId>,
    /// Whether the conversation was deleted.
    pub deleted: Option<bool>,
    /// Whether the conversation is in the inbox.
    pub inbox: Option<bool>,
    /// Type of the conversation: 1 is phone, 2 email, 3 Facebook Messenger, 4 review, 5
    /// group SMS, 6 internal chat.
    pub type_: Option<i64>,
    /// Number of unread messages in the conversation.
    ///
    /// Example: `1`.
    pub unread_count: Option<i64>,
    /// Id of the user that the conversation is assigned to; absent without an assigned
    /// user.
    ///
    /// Example: `ve9EPM428kjkvShlRW1KT`.
    pub assigned_to: Option<UserId>,
    /// Id of the conversation.
    pub id: Option<ConversationId>,
    /// Whether the conversation is marked with a star.
    pub starred: Option<bool>,
    /// Whether the last message is an internal comment.
    pub is_last_message_internal_comment: Option<bool>,
    /// Type of the last message, as a number.
    pub last_message_type: Option<i64>,
    /// When the last message was sent or received.
    pub last_message_date: Option<ConversationLastMessageDate>,
    /// Types of the messages, as numbers.
    pub message_types: Vec<i64>,
    /// Trace ID to give to HighLevel support.
    pub trace_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for Conversation {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Conversation")?;
        Some(Self {
            contact_id: object.optional("contactId"),
            location_id: object.optional("locationId"),
            deleted: object.optional("deleted"),
            inbox: object.optional("inbox"),
            type_: object.optional("type"),
            unread_count: object.optional("unreadCount"),
            assigned_to: object.optional("assignedTo"),
            id: object.optional("id"),
            starred: object.optional("starred"),
            is_last_message_internal_comment: object
                .optional("isLastMessageInternalComment"),
            last_message_type: object.optional("lastMessageType"),
            last_message_date: object.optional("lastMessageDate"),
            message_types: object.list("messageTypes"),
            trace_id: object.optional("traceId"),
            extra: object.extra(),
        })
    }
}

/// Response with the updated conversation.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateConversationResponse {
    /// Whether the conversation was updated.
    ///
    /// Received under the JSON key `success`, or else `succeeded`, or else `succeded`.
    pub success: Option<bool>,
    /// The conversation after the update.
    pub conversation: Option<UpdatedConversation>,
    /// Trace ID to give to HighLevel support.
    pub trace_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for UpdateConversationResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateConversationResponse")?;
        Some(Self {
            success: object
                .optional(object.present_name(&["success", "succeeded", "succeded"])),
            conversation: object.optional("conversation"),
            trace_id: object.optional("traceId"),
            extra: object.extra(),
        })
    }
}

/// An email of a conversation, with its body.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct EmailMessage {
    /// Id of the email.
    ///
    /// Example: `rnGyqh2F6uBrIkfhFo9A`.
    pub id: Option<EmailMessageId>,
    /// Id of the email in the external system that sent or received it.
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub alt_id: Option<String>,
    /// Id of the message that holds the emails of the thread.
    pub thread_id: Option<MessageId>,
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: Option<LocationId>,
    /// Id of the contact of the conversation.
    ///
    /// Example: `ocQHyuzHvysMo5N5VsXc`.
    pub contact_id: Option<ContactId>,
    /// Id of the conversation that the message belongs to.
    ///
    /// Example: `tDtDnQdgm2LXpyiqYvZ6`.
    pub conversation_id: Option<ConversationId>,
    /// When the email was sent or received, RFC 3339.
    ///
    /// Example: `2024-03-27T18:13:49.000Z`.
    pub date_added: Option<Timestamp>,
    /// Subject of the email.
    ///
    /// Example: `Order confirm`.
    pub subject: Option<String>,
    /// Body of the email; [`content_type`](EmailMessage::content_type) is its format.
    ///
    /// Example: `Hi there`.
    pub body: Option<String>,
    /// Whether the message came from the contact (`inbound`) or was sent to it
    /// (`outbound`).
    pub direction: Option<MessageDirection>,
    /// Delivery status of the email.
    pub status: Option<EmailStatus>,
    /// MIME type of the body, such as `text/plain`.
    pub content_type: Option<String>,
    /// URLs of the attached files.
    pub attachments: Vec<String>,
    /// Provider that sent or received the email, such as `Leadconnector Gmail`.
    pub provider: Option<String>,
    /// Name and email address of the sender, such as `Support Team
    /// <support@example.com>`.
    pub from: Option<String>,
    /// Recipients, as email addresses.
    pub to: Vec<String>,
    /// Recipients of copies, as email addresses.
    pub cc: Vec<String>,
    /// Recipients of blind copies, as email addresses.
    pub bcc: Vec<String>,
    /// Id of the email that this email replies to.
    pub reply_to_message_id: Option<String>,
    /// Sender of the message, such as a workflow, a bulk action, the API or a user of the
    /// app.
    pub source: Option<MessageSource>,
    /// Id of the conversation provider that carried the message.
    ///
    /// Example: `cI08i1Bls3iTB9bKgF01`.
    pub conversation_provider_id: Option<ConversationProviderId>,
    /// Error with which the email failed, such as `bounced`.
    pub error: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for EmailMessage {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("EmailMessage")?;
        Some(Self {
            id: object.optional("id"),
            alt_id: object.optional("altId"),
            thread_id: object.optional("threadId"),
            location_id: object.optional("locationId"),
            contact_id: object.optional("contactId"),
            conversation_id: object.optional("conversationId"),
            date_added: object.optional("dateAdded"),
            subject: object.optional("subject"),
            body: object.optional("body"),
            direction: object.optional("direction"),
            status: object.optional("status"),
            content_type: object.optional("contentType"),
            attachments: object.list("attachments"),
            provider: object.optional("provider"),
            from: object.optional("from"),
            to: object.list("to"),
            cc: object.list("cc"),
            bcc: object.list("bcc"),
            reply_to_message_id: object.optional("replyToMessageId"),
            source: object.optional("source"),
            conversation_provider_id: object.optional("conversationProviderId"),
            error: object.optional("error"),
            extra: object.extra(),
        })
    }
}

/// A message of a conversation. Calls and events, such as appointments, are messages
/// as well.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Message {
    /// Id of the message.
    ///
    /// Example: `t22c6DQcTDf3MjRhwf77`.
    pub id: Option<MessageId>,
    /// Number of the channel or event, such as 1 for a call, 3 for an email and 10 for a
    /// voicemail; [`message_type`](Message::message_type) has the name.
    ///
    /// Example: `1`.
    pub type_: Option<i64>,
    /// Channel or event of the message, such as `TYPE_SMS`; the name of the number in
    /// [`type_`](Message::type_).
    pub message_type: Option<MessageType>,
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: Option<LocationId>,
    /// Id of the contact of the conversation.
    ///
    /// Example: `ocQHyuzHvysMo5N5VsXc`.
    pub contact_id: Option<ContactId>,
    /// Id of the conversation that the message belongs to.
    ///
    /// Example: `tDtDnQdgm2LXpyiqYvZ6`.
    pub conversation_id: Option<ConversationId>,
    /// When the message was added, RFC 3339.
    ///
    /// Example: `2024-03-27T18:13:49.000Z`.
    pub date_added: Option<Timestamp>,
    /// Text of the message. Messages that hold emails have none; read the emails listed
    /// in `meta`.
    ///
    /// Example: `Hi there`.
    pub body: Option<String>,
    /// Whether the message came from the contact (`inbound`) or was sent to it
    /// (`outbound`).
    pub direction: Option<MessageDirection>,
    /// Delivery state of the message. `opt_out` means that the contact does not accept
    /// messages.
    pub status: Option<MessageStatus>,
    /// MIME type of the body, such as `text/plain`.
    pub content_type: Option<String>,
    /// URLs of the attached files. Empty for calls and voicemails;
    /// `get_message_recording` returns their recording.
    pub attachments: Vec<String>,
    /// Details of a call, or the ids of the emails that the message holds.
    pub meta: Option<MessageMeta>,
    /// Sender of the message, such as a workflow, a bulk action, the API or a user of the
    /// app.
    pub source: Option<MessageSource>,
    /// Id of the user that the message is attributed to.
    ///
    /// Example: `ve9EPM428kjkvShlRW1KT`.
    pub user_id: Option<UserId>,
    /// Id of the conversation provider that carried the message.
    pub conversation_provider_id: Option<ConversationProviderId>,
    /// Id of the chat widget through which the message came.
    ///
    /// Example: `67b0cc8cf14b19d85ace7s35`.
    pub chat_widget_id: Option<String>,
    /// Id of the message or call in the external system.
    pub alt_id: Option<String>,
    /// When the message was last changed, RFC 3339.
    pub date_updated: Option<Timestamp>,
    /// Phone number or email address of the sender.
    pub from: Option<String>,
    /// Phone number or email address of the recipient.
    pub to: Option<String>,
    /// The event that an activity message is about.
    pub activity: Option<MessageActivity>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for Message {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Message")?;
        Some(Self {
            id: object.optional("id"),
            type_: object.optional("type"),
            message_type: object.optional("messageType"),
            location_id: object.optional("locationId"),
            contact_id: object.optional("contactId"),
            conversation_id: object.optional("conversationId"),
            date_added: object.optional("dateAdded"),
            body: object.optional("body"),
            direction: object.optional("direction"),
            status: object.optional("status"),
            content_type: object.optional("contentType"),
            attachments: object.list("attachments"),
            meta: object.optional("meta"),
            source: object.optional("source"),
            user_id: object.optional("userId"),
            conversation_provider_id: object.optional("conversationProviderId"),
            chat_widget_id: object.optional("chatWidgetId"),
            alt_id: object.optional("altId"),
            date_updated: object.optional("dateUpdated"),
            from: object.optional("from"),
            to: object.optional("to"),
            activity: object.optional("activity"),
            extra: object.extra(),
        })
    }
}

/// A sentence of the transcription of a call.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct TranscribedSentence {
    /// Number of the audio channel of the recording, such as 1.
    pub media_channel: Option<i64>,
    /// Position of the sentence in the transcription.
    pub sentence_index: Option<i64>,
    /// When the sentence begins, in milliseconds since the start of the recording.
    pub start_time: Option<i64>,
    /// When the sentence ends, in milliseconds since the start of the recording.
    pub end_time: Option<i64>,
    /// Text of the sentence.
    pub transcript: Option<String>,
    /// Confidence of the transcription, such as `0.5`.
    pub confidence: Option<f64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for TranscribedSentence {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("TranscribedSentence")?;
        Some(Self {
            media_channel: object.optional("mediaChannel"),
            sentence_index: object.optional("sentenceIndex"),
            start_time: object.optional("startTime"),
            end_time: object.optional("endTime"),
            transcript: object.optional("transcript"),
            confidence: object.optional("confidence"),
            extra: object.extra(),
        })
    }
}

/// A page of the messages of a conversation.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct MessageList {
    /// Id of the last message of this page, after which `list_messages` continues.
    ///
    /// Example: `p1mRSHeLDhAms5q0LMr4`.
    pub last_message_id: Option<MessageId>,
    /// Whether there are more messages after this page.
    pub next_page: Option<bool>,
    /// Messages of this page.
    pub messages: Vec<Message>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for MessageList {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("MessageList")?;
        Some(Self {
            last_message_id: object.optional("lastMessageId"),
            next_page: object.optional("nextPage"),
            messages: object.list("messages"),
            extra: object.extra(),
        })
    }
}

/// A file to upload for a conversation.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct FileUploadStart {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Id of the conversation that the file is for.
    ///
    /// Example: `tDtDnQdgm2LXpyiqYvZ6`.
    pub conversation_id: ConversationId,
    /// Original name of the file, with its extension.
    ///
    /// Example: `video.mp4`.
    pub filename: String,
    /// MIME type of the uploaded file, such as `video/mp4`.
    pub content_type: String,
    /// File size in bytes, which HighLevel checks against the limit before the upload.
    ///
    /// Example: `52428800`.
    pub file_size: Option<i64>,
    /// Channel of the message, which decides the maximum file size: 100 MB for
    /// `WHATSAPP`, 5 MB for others.
    pub channel: String,
    /// The members that no other field holds.
    pub extra: Extra,
}

/// The arguments of [`FileUploadStart::new`]. Strings, ids and lists accept any type that converts into them.
#[allow(
    missing_debug_implementations,
    reason = "it only names arguments, some of which may be secret"
)]
pub struct FileUploadStartRequired<
    LocationIdValue,
    ConversationIdValue,
    Filename,
    ContentType,
    Channel,
> {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationIdValue,
    /// Id of the conversation that the file is for.
    ///
    /// Example: `tDtDnQdgm2LXpyiqYvZ6`.
    pub conversation_id: ConversationIdValue,
    /// Original name of the file, with its extension.
    ///
    /// Example: `video.mp4`.
    pub filename: Filename,
    /// MIME type of the uploaded file, such as `video/mp4`.
    pub content_type: ContentType,
    /// Channel of the message, which decides the maximum file size: 100 MB for
    /// `WHATSAPP`, 5 MB for others.
    pub channel: Channel,
}

impl FileUploadStart {
    /// Creates a value with the required fields.
    pub fn new(
        required: FileUploadStartRequired<
            impl Into<LocationId>,
            impl Into<ConversationId>,
            impl Into<String>,
            impl Into<String>,
            impl Into<String>,
        >,
    ) -> Self {
        let FileUploadStartRequired {
            location_id,
            conversation_id,
            filename,
            content_type,
            channel,
        } = required;
        Self {
            location_id: location_id.into(),
            conversation_id: conversation_id.into(),
            filename: filename.into(),
            content_type: content_type.into(),
            channel: channel.into(),
            file_size: None,
            extra: Extra::new(),
        }
    }

    /// File size in bytes, which HighLevel checks against the limit before the upload.
    #[must_use]
    pub fn file_size(mut self, value: impl IntoOptional<i64>) -> Self {
        self.file_size = value.into_optional();
        self
    }
}

impl Encode for FileUploadStart {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("locationId", &self.location_id);
        object.field("conversationId", &self.conversation_id);
        object.field("filename", &self.filename);
        object.field("contentType", &self.content_type);
        object.field("fileSize", &self.file_size);
        object.field("channel", &self.channel);
    }
}

/// URL for sending the file, and the data that completes the upload.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct StartedUpload {
    /// Signed URL to which the file is sent with a PUT request.
    pub upload_url: Option<String>,
    /// Id of the upload; pass it to the call that completes the upload.
    ///
    /// Example: `a1b2c3d4-e5f6-7890-abcd-ef1234567890`.
    pub upload_id: Option<String>,
    /// Path of the file to upload; pass it to the call that completes the upload.
    ///
    /// Example: `location/loc123/conversations/conv456/uuid.mp4`.
    pub file_path: Option<String>,
    /// When the signed URL expires.
    ///
    /// Transmitted as milliseconds since the Unix epoch. Example: `1701619200000`.
    pub expires_at: Option<Timestamp>,
    /// Maximum file size in bytes.
    ///
    /// Example: `104857600`.
    pub max_file_size: Option<i64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for StartedUpload {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("StartedUpload")?;
        Some(Self {
            upload_url: object.optional("uploadUrl"),
            upload_id: object.optional("uploadId"),
            file_path: object.optional("filePath"),
            expires_at: object.optional("expiresAt"),
            max_file_size: object.optional("maxFileSize"),
            extra: object.extra(),
        })
    }
}

/// Details of a call, or the emails of a message; which of them depends on the type
/// of the message.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct MessageMeta {
    /// Duration of the call, in seconds.
    ///
    /// Example: `120`.
    pub call_duration: Option<i64>,
    /// Outcome of the call, such as `completed` or `voicemail`.
    pub call_status: Option<CallStatus>,
    /// The emails that the message holds.
    pub email: Option<EmailMeta>,
    /// Duration and outcome of the call.
    pub call: Option<CallMeta>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for MessageMeta {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("MessageMeta")?;
        Some(Self {
            call_duration: object.optional("callDuration"),
            call_status: object.optional("callStatus"),
            email: object.optional("email"),
            call: object.optional("call"),
            extra: object.extra(),
        })
    }
}

/// The response with a page of the messages of a conversation.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct MessageListResponse {
    /// A page of the messages of the conversation.
    pub messages: Option<MessageList>,
    /// Trace ID to give to HighLevel support.
    pub trace_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for MessageListResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("MessageListResponse")?;
        Some(Self {
            messages: object.optional("messages"),
            trace_id: object.optional("traceId"),
            extra: object.extra(),
        })
    }
}

/// The response with one message.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct MessageResponse {
    /// The message that was requested.
    pub message: Option<Message>,
    /// Trace ID to give to HighLevel support.
    pub trace_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for MessageResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("MessageResponse")?;
        Some(Self {
            message: object.optional("message"),
            trace_id: object.optional("traceId"),
            extra: object.extra(),
        })
    }
}

/// A message that another system received or sent, to add to a conversation.
/// HighLevel does not deliver it.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct RecordedMessage {
    /// Channel of the message. `Custom` needs
    /// [`conversation_provider_id`](RecordedMessage::conversation_provider_id).
    pub type_: RecordedMessageType,
    /// URLs of the attached files.
    pub attachments: Option<Vec<String>>,
    /// Text of the message.
    pub message: Option<String>,
    /// Id of the conversation in which the message is recorded. Required without
    /// [`contact_id`](RecordedMessage::contact_id).
    ///
    /// Example: `tDtDnQdgm2LXpyiqYvZ6`.
    pub conversation_id: Option<ConversationId>,
    /// Id of the contact whose conversation records the message. Required without
    /// [`conversation_id`](RecordedMessage::conversation_id).
    ///
    /// Example: `ocQHyuzHvysMo5N5VsXc`.
    pub contact_id: Option<ContactId>,
    /// Id of the conversation provider that carried the message.
    ///
    /// Example: `61d6d1f9cdac7612faf80753`.
    pub conversation_provider_id: Option<ConversationProviderId>,
    /// Body of an email, as HTML.
    pub html: Option<String>,
    /// Subject of the email; other channels have none.
    pub subject: Option<String>,
    /// Email address of the sender. HighLevel takes it from the contact, so it cannot be
    /// chosen freely.
    ///
    /// Example: `sender@company.com`.
    pub email_from: Option<String>,
    /// Email address of the recipient. HighLevel takes it from the contact, so it cannot
    /// be chosen freely.
    pub email_to: Option<String>,
    /// Email addresses that received a copy.
    ///
    /// Example: `["john1@doe.com","john2@doe.com"]`.
    pub email_cc: Option<Vec<String>>,
    /// Email addresses that received a blind copy.
    ///
    /// Example: `["john1@doe.com","john2@doe.com"]`.
    pub email_bcc: Option<Vec<String>>,
    /// Id of the email that this email replies to; the new email joins its thread.
    pub email_message_id: Option<EmailMessageId>,
    /// Id of the message or call in the external system.
    ///
    /// Example: `61d6d1f9cdac7612faf80753`.
    pub alt_id: Option<String>,
    /// Whether the contact sent the message (`inbound`) or received it (`outbound`, the
    /// documented default).
    pub direction: Option<MessageDirection>,
    /// When the message was sent or the call was made, RFC 3339.
    pub date: Option<Timestamp>,
    /// Caller, called number and outcome; only for calls.
    pub call: Option<CallParties>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl RecordedMessage {
    /// Creates a value with the required fields.
    pub fn new(type_: RecordedMessageType) -> Self {
        Self {
            type_,
            attachments: None,
            message: None,
            conversation_id: None,
            contact_id: None,
            conversation_provider_id: None,
            html: None,
            subject: None,
            email_from: None,
            email_to: None,
            email_cc: None,
            email_bcc: None,
            email_message_id: None,
            alt_id: None,
            direction: None,
            date: None,
            call: None,
            extra: Extra::new(),
        }
    }

    /// URLs of the attached files.
    #[must_use]
    pub fn attachments(mut self, value: impl IntoOptional<Vec<String>>) -> Self {
        self.attachments = value.into_optional();
        self
    }

    /// Text of the message.
    #[must_use]
    pub fn message(mut self, value: impl IntoOptional<String>) -> Self {
        self.message = value.into_optional();
        self
    }

    /// Id of the conversation in which the message is recorded. Required without
    /// [`contact_id`](RecordedMessage::contact_id).
    #[must_use]
    pub fn conversation_id(mut self, value: impl IntoOptional<ConversationId>) -> Self {
        self.conversation_id = value.into_optional();
        self
    }

    /// Id of the contact whose conversation records the message. Required without
    /// [`conversation_id`](RecordedMessage::conversation_id).
    #[must_use]
    pub fn contact_id(mut self, value: impl IntoOptional<ContactId>) -> Self {
        self.contact_id = value.into_optional();
        self
    }

    /// Id of the conversation provider that carried the message.
    #[must_use]
    pub fn conversation_provider_id(
        mut self,
        value: impl IntoOptional<ConversationProviderId>,
    ) -> Self {
        self.conversation_provider_id = value.into_optional();
        self
    }

    /// Body of an email, as HTML.
    #[must_use]
    pub fn html(mut self, value: impl IntoOptional<String>) -> Self {
        self.html = value.into_optional();
        self
    }

    /// Subject of the email; other channels have none.
    #[must_use]
    pub fn subject(mut self, value: impl IntoOptional<String>) -> Self {
        self.subject = value.into_optional();
        self
    }

    /// Email address of the sender. HighLevel takes it from the contact, so it cannot be
    /// chosen freely.
    #[must_use]
    pub fn email_from(mut self, value: impl IntoOptional<String>) -> Self {
        self.email_from = value.into_optional();
        self
    }

    /// Email address of the recipient. HighLevel takes it from the contact, so it cannot
    /// be chosen freely.
    #[must_use]
    pub fn email_to(mut self, value: impl IntoOptional<String>) -> Self {
        self.email_to = value.into_optional();
        self
    }

    /// Email addresses that received a copy.
    #[must_use]
    pub fn email_cc(mut self, value: impl IntoOptional<Vec<String>>) -> Self {
        self.email_cc = value.into_optional();
        self
    }

    /// Email addresses that received a blind copy.
    #[must_use]
    pub fn email_bcc(mut self, value: impl IntoOptional<Vec<String>>) -> Self {
        self.email_bcc = value.into_optional();
        self
    }

    /// Id of the email that this email replies to; the new email joins its thread.
    #[must_use]
    pub fn email_message_id(mut self, value: impl IntoOptional<EmailMessageId>) -> Self {
        self.email_message_id = value.into_optional();
        self
    }

    /// Id of the message or call in the external system.
    #[must_use]
    pub fn alt_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.alt_id = value.into_optional();
        self
    }

    /// Whether the contact sent the message (`inbound`) or received it (`outbound`, the
    /// documented default).
    #[must_use]
    pub fn direction(mut self, value: impl IntoOptional<MessageDirection>) -> Self {
        self.direction = value.into_optional();
        self
    }

    /// When the message was sent or the call was made, RFC 3339.
    #[must_use]
    pub fn date(mut self, value: impl IntoOptional<Timestamp>) -> Self {
        self.date = value.into_optional();
        self
    }

    /// Caller, called number and outcome; only for calls.
    #[must_use]
    pub fn call(mut self, value: impl IntoOptional<CallParties>) -> Self {
        self.call = value.into_optional();
        self
    }
}

impl Encode for RecordedMessage {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("type", &self.type_);
        object.field("attachments", &self.attachments);
        object.field("message", &self.message);
        object.field("conversationId", &self.conversation_id);
        object.field("contactId", &self.contact_id);
        object.field("conversationProviderId", &self.conversation_provider_id);
        object.field("html", &self.html);
        object.field("subject", &self.subject);
        object.field("emailFrom", &self.email_from);
        object.field("emailTo", &self.email_to);
        object.field("emailCc", &self.email_cc);
        object.field("emailBcc", &self.email_bcc);
        object.field("emailMessageId", &self.email_message_id);
        object.field("altId", &self.alt_id);
        object.field("direction", &self.direction);
        object.field("date", &WrittenAs(&self.date, "rfc3339"));
        object.field("call", &self.call);
    }
}

/// Result of recording a message.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct RecordMessageResponse {
    /// Whether the message was recorded.
    ///
    /// Received under the JSON key `success`, or else `succeeded`, or else `succeded`.
    pub success: Option<bool>,
    /// Id of the conversation in which the message was recorded.
    pub conversation_id: Option<ConversationId>,
    /// Id of the recorded message.
    ///
    /// Example: `t22c6DQcTDf3MjRhwf77`.
    pub message_id: Option<MessageId>,
    /// Message that describes the result, such as `Message queued successfully.`.
    pub message: Option<String>,
    /// Id of the contact of the conversation.
    pub contact_id: Option<ContactId>,
    /// When the message was recorded, RFC 3339.
    pub date_added: Option<Timestamp>,
    /// Id of the recorded email; only for emails.
    pub email_message_id: Option<EmailMessageId>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for RecordMessageResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("RecordMessageResponse")?;
        Some(Self {
            success: object
                .optional(object.present_name(&["success", "succeeded", "succeded"])),
            conversation_id: object.optional("conversationId"),
            message_id: object.optional("messageId"),
            message: object.optional("message"),
            contact_id: object.optional("contactId"),
            date_added: object.optional("dateAdded"),
            email_message_id: object.optional("emailMessageId"),
            extra: object.extra(),
        })
    }
}

/// An outbound call that another system made, to add to a conversation.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ExternalCall {
    /// Type of the message; always `Call`.
    pub type_: ExternalCallType,
    /// URLs of files such as the recording of the call.
    pub attachments: Option<Vec<String>>,
    /// Id of the conversation in which the call is recorded.
    ///
    /// Example: `tDtDnQdgm2LXpyiqYvZ6`.
    pub conversation_id: ConversationId,
    /// Id of the conversation provider that carried the call.
    ///
    /// Example: `61d6d1f9cdac7612faf80753`.
    pub conversation_provider_id: ConversationProviderId,
    /// Id of the call in the external system.
    ///
    /// Example: `61d6d1f9cdac7612faf80753`.
    pub alt_id: Option<String>,
    /// When the call was made, RFC 3339.
    pub date: Option<Timestamp>,
    /// Caller, called number and outcome of the call.
    pub call: Option<CallParties>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl ExternalCall {
    /// Creates a value with the required fields.
    pub fn new(
        conversation_id: impl Into<ConversationId>,
        conversation_provider_id: impl Into<ConversationProviderId>,
    ) -> Self {
        Self {
            type_: ExternalCallType::Call,
            conversation_id: conversation_id.into(),
            conversation_provider_id: conversation_provider_id.into(),
            attachments: None,
            alt_id: None,
            date: None,
            call: None,
            extra: Extra::new(),
        }
    }

    /// Type of the message; always `Call`. Always sent, as `ExternalCallType::Call` until
    /// it is set; `None` changes nothing.
    #[must_use]
    pub fn type_(mut self, value: impl IntoOptional<ExternalCallType>) -> Self {
        if let Some(value) = value.into_optional() {
            self.type_ = value;
        }
        self
    }

    /// URLs of files such as the recording of the call.
    #[must_use]
    pub fn attachments(mut self, value: impl IntoOptional<Vec<String>>) -> Self {
        self.attachments = value.into_optional();
        self
    }

    /// Id of the call in the external system.
    #[must_use]
    pub fn alt_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.alt_id = value.into_optional();
        self
    }

    /// When the call was made, RFC 3339.
    #[must_use]
    pub fn date(mut self, value: impl IntoOptional<Timestamp>) -> Self {
        self.date = value.into_optional();
        self
    }

    /// Caller, called number and outcome of the call.
    #[must_use]
    pub fn call(mut self, value: impl IntoOptional<CallParties>) -> Self {
        self.call = value.into_optional();
        self
    }
}

impl Encode for ExternalCall {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("type", &self.type_);
        object.field("attachments", &self.attachments);
        object.field("conversationId", &self.conversation_id);
        object.field("conversationProviderId", &self.conversation_provider_id);
        object.field("altId", &self.alt_id);
        object.field("date", &WrittenAs(&self.date, "rfc3339"));
        object.field("call", &self.call);
    }
}

/// A page of the conversations found.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ConversationList {
    /// Conversations of the page, in the requested order.
    pub conversations: Vec<FoundConversation>,
    /// Number of conversations that match the filters, on all pages.
    ///
    /// Example: `100`.
    pub total: Option<i64>,
    /// Trace ID to give to HighLevel support.
    pub trace_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for ConversationList {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ConversationList")?;
        Some(Self {
            conversations: object.list("conversations"),
            total: object.optional("total"),
            trace_id: object.optional("traceId"),
            extra: object.extra(),
        })
    }
}

/// A message to send to a contact. The channel in [`type_`](NewMessage::type_)
/// decides which other fields apply.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NewMessage {
    /// Channel of the message. `IG` is Instagram and `FB` is Facebook; `Custom` is a
    /// channel of a conversation provider.
    pub type_: OutgoingMessageType,
    /// Documented like [`type_`](NewMessage::type_), with the example `Email`.
    /// Integrations omit it.
    pub sub_type: Option<String>,
    /// Id of the contact who receives the message.
    ///
    /// Example: `ocQHyuzHvysMo5N5VsXc`.
    pub contact_id: ContactId,
    /// Id of the appointment that the message is about.
    ///
    /// Example: `appt123`.
    pub appointment_id: Option<CalendarEventId>,
    /// URLs of the files to attach.
    pub attachments: Option<Vec<String>>,
    /// Email address of the sender.
    ///
    /// Example: `sender@company.com`.
    pub email_from: Option<String>,
    /// Email addresses that receive a copy.
    ///
    /// Example: `["cc1@company.com","cc2@company.com"]`.
    pub email_cc: Option<Vec<String>>,
    /// Email addresses that receive a blind copy.
    ///
    /// Example: `["bcc1@company.com","bcc2@company.com"]`.
    pub email_bcc: Option<Vec<String>>,
    /// Body of an email, as HTML.
    ///
    /// Example: `<p>Hello World</p>`.
    pub html: Option<String>,
    /// Text of the message.
    ///
    /// Example: `Hello, how can I help you today?`.
    pub message: Option<String>,
    /// Subject of the email; other channels have none.
    ///
    /// Example: `Important Update`.
    pub subject: Option<String>,
    /// Id of the message that this message replies to.
    ///
    /// Example: `msg123`.
    pub reply_message_id: Option<MessageId>,
    /// Id of the message template to use.
    ///
    /// Example: `template123`.
    pub template_id: Option<String>,
    /// Id of the message that holds the emails of the thread.
    ///
    /// Example: `thread123`.
    pub thread_id: Option<MessageId>,
    /// Time at which to send the message; if omitted, the message is sent immediately.
    ///
    /// Transmitted as seconds since the Unix epoch. Example: `1669287863`.
    pub scheduled_timestamp: Option<Timestamp>,
    /// Id of the conversation provider (a channel that an app adds to HighLevel) that
    /// delivers the message.
    ///
    /// Example: `provider123`.
    pub conversation_provider_id: Option<ConversationProviderId>,
    /// Email address to send to, if not the contact's main address; it must belong to the
    /// contact.
    ///
    /// Example: `recipient@company.com`.
    pub email_to: Option<String>,
    /// Id of the custom subscription type that an email belongs to, for unsubscribing.
    /// Ignored for other channels.
    ///
    /// Example: `507f1f77bcf86cd799439011`.
    pub custom_subtype_id: Option<String>,
    /// Whether an email replies to the sender only (`reply`) or also to all other
    /// recipients (`reply_all`).
    pub email_reply_mode: Option<EmailReplyMode>,
    /// Phone number of the sender, such as `+1499499299`.
    pub from_number: Option<String>,
    /// Phone number of the recipient, such as `+1439499299`.
    pub to_number: Option<String>,
    /// The email to forward, and its recipients.
    pub forward: Option<Forward>,
    /// Delivery status that the message starts with.
    pub status: Option<DeliveryStatus>,
    /// Whether HighLevel's AI chooses when a scheduled email is sent.
    pub uses_native_scheduling_ai: Option<bool>,
    /// Window in which HighLevel chooses the time to send a scheduled email, such as
    /// `24h`.
    pub optimization_period: Option<OptimizationPeriod>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl NewMessage {
    /// Creates a value with the required fields.
    pub fn new(type_: OutgoingMessageType, contact_id: impl Into<ContactId>) -> Self {
        Self {
            type_,
            contact_id: contact_id.into(),
            sub_type: None,
            appointment_id: None,
            attachments: None,
            email_from: None,
            email_cc: None,
            email_bcc: None,
            html: None,
            message: None,
            subject: None,
            reply_message_id: None,
            template_id: None,
            thread_id: None,
            scheduled_timestamp: None,
            conversation_provider_id: None,
            email_to: None,
            custom_subtype_id: None,
            email_reply_mode: None,
            from_number: None,
            to_number: None,
            forward: None,
            status: None,
            uses_native_scheduling_ai: None,
            optimization_period: None,
            extra: Extra::new(),
        }
    }

    /// Documented like [`type_`](NewMessage::type_), with the example `Email`.
    /// Integrations omit it.
    #[must_use]
    pub fn sub_type(mut self, value: impl IntoOptional<String>) -> Self {
        self.sub_type = value.into_optional();
        self
    }

    /// Id of the appointment that the message is about.
    #[must_use]
    pub fn appointment_id(mut self, value: impl IntoOptional<CalendarEventId>) -> Self {
        self.appointment_id = value.into_optional();
        self
    }

    /// URLs of the files to attach.
    #[must_use]
    pub fn attachments(mut self, value: impl IntoOptional<Vec<String>>) -> Self {
        self.attachments = value.into_optional();
        self
    }

    /// Email address of the sender.
    #[must_use]
    pub fn email_from(mut self, value: impl IntoOptional<String>) -> Self {
        self.email_from = value.into_optional();
        self
    }

    /// Email addresses that receive a copy.
    #[must_use]
    pub fn email_cc(mut self, value: impl IntoOptional<Vec<String>>) -> Self {
        self.email_cc = value.into_optional();
        self
    }

    /// Email addresses that receive a blind copy.
    #[must_use]
    pub fn email_bcc(mut self, value: impl IntoOptional<Vec<String>>) -> Self {
        self.email_bcc = value.into_optional();
        self
    }

    /// Body of an email, as HTML.
    #[must_use]
    pub fn html(mut self, value: impl IntoOptional<String>) -> Self {
        self.html = value.into_optional();
        self
    }

    /// Text of the message.
    #[must_use]
    pub fn message(mut self, value: impl IntoOptional<String>) -> Self {
        self.message = value.into_optional();
        self
    }

    /// Subject of the email; other channels have none.
    #[must_use]
    pub fn subject(mut self, value: impl IntoOptional<String>) -> Self {
        self.subject = value.into_optional();
        self
    }

    /// Id of the message that this message replies to.
    #[must_use]
    pub fn reply_message_id(mut self, value: impl IntoOptional<MessageId>) -> Self {
        self.reply_message_id = value.into_optional();
        self
    }

    /// Id of the message template to use.
    #[must_use]
    pub fn template_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.template_id = value.into_optional();
        self
    }

    /// Id of the message that holds the emails of the thread.
    #[must_use]
    pub fn thread_id(mut self, value: impl IntoOptional<MessageId>) -> Self {
        self.thread_id = value.into_optional();
        self
    }

    /// Time at which to send the message; if omitted, the message is sent immediately.
    /// Transmitted as seconds since the Unix epoch.
    #[must_use]
    pub fn scheduled_timestamp(mut self, value: impl IntoOptional<Timestamp>) -> Self {
        self.scheduled_timestamp = value.into_optional();
        self
    }

    /// Id of the conversation provider (a channel that an app adds to HighLevel) that
    /// delivers the message.
    #[must_use]
    pub fn conversation_provider_id(
        mut self,
        value: impl IntoOptional<ConversationProviderId>,
    ) -> Self {
        self.conversation_provider_id = value.into_optional();
        self
    }

    /// Email address to send to, if not the contact's main address; it must belong to the
    /// contact.
    #[must_use]
    pub fn email_to(mut self, value: impl IntoOptional<String>) -> Self {
        self.email_to = value.into_optional();
        self
    }

    /// Id of the custom subscription type that an email belongs to, for unsubscribing.
    /// Ignored for other channels.
    #[must_use]
    pub fn custom_subtype_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.custom_subtype_id = value.into_optional();
        self
    }

    /// Whether an email replies to the sender only (`reply`) or also to all other
    /// recipients (`reply_all`).
    #[must_use]
    pub fn email_reply_mode(mut self, value: impl IntoOptional<EmailReplyMode>) -> Self {
        self.email_reply_mode = value.into_optional();
        self
    }

    /// Phone number of the sender, such as `+1499499299`.
    #[must_use]
    pub fn from_number(mut self, value: impl IntoOptional<String>) -> Self {
        self.from_number = value.into_optional();
        self
    }

    /// Phone number of the recipient, such as `+1439499299`.
    #[must_use]
    pub fn to_number(mut self, value: impl IntoOptional<String>) -> Self {
        self.to_number = value.into_optional();
        self
    }

    /// The email to forward, and its recipients.
    #[must_use]
    pub fn forward(mut self, value: impl IntoOptional<Forward>) -> Self {
        self.forward = value.into_optional();
        self
    }

    /// Delivery status that the message starts with.
    #[must_use]
    pub fn status(mut self, value: impl IntoOptional<DeliveryStatus>) -> Self {
        self.status = value.into_optional();
        self
    }

    /// Whether HighLevel's AI chooses when a scheduled email is sent.
    #[must_use]
    pub fn uses_native_scheduling_ai(mut self, value: impl IntoOptional<bool>) -> Self {
        self.uses_native_scheduling_ai = value.into_optional();
        self
    }

    /// Window in which HighLevel chooses the time to send a scheduled email, such as
    /// `24h`.
    #[must_use]
    pub fn optimization_period(
        mut self,
        value: impl IntoOptional<OptimizationPeriod>,
    ) -> Self {
        self.optimization_period = value.into_optional();
        self
    }
}

impl Encode for NewMessage {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("type", &self.type_);
        object.field("subType", &self.sub_type);
        object.field("contactId", &self.contact_id);
        object.field("appointmentId", &self.appointment_id);
        object.field("attachments", &self.attachments);
        object.field("emailFrom", &self.email_from);
        object.field("emailCc", &self.email_cc);
        object.field("emailBcc", &self.email_bcc);
        object.field("html", &self.html);
        object.field("message", &self.message);
        object.field("subject", &self.subject);
        object.field("replyMessageId", &self.reply_message_id);
        object.field("templateId", &self.template_id);
        object.field("threadId", &self.thread_id);
        object
            .field(
                "scheduledTimestamp",
                &WrittenAs(&self.scheduled_timestamp, "seconds"),
            );
        object.field("conversationProviderId", &self.conversation_provider_id);
        object.field("emailTo", &self.email_to);
        object.field("customSubtypeId", &self.custom_subtype_id);
        object.field("emailReplyMode", &self.email_reply_mode);
        object.field("fromNumber", &self.from_number);
        object.field("toNumber", &self.to_number);
        object.field("forward", &self.forward);
        object.field("status", &self.status);
        object.field("usesNativeSchedulingAi", &self.uses_native_scheduling_ai);
        object.field("optimizationPeriod", &self.optimization_period);
    }
}

/// Ids of a message that was sent or scheduled, or whose delivery status was updated.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct SendMessageResponse {
    /// Id of the conversation that holds the message.
    pub conversation_id: Option<ConversationId>,
    /// Id of the email; only for emails. To record a reply to it, pass this id as the
    /// `email_message_id` of a `RecordedMessage`.
    ///
    /// Example: `rnGyqh2F6uBrIkfhFo9A`.
    pub email_message_id: Option<EmailMessageId>,
    /// Id of the message. For an email, the id of the message that holds the thread.
    ///
    /// Example: `t22c6DQcTDf3MjRhwf77`.
    pub message_id: Option<MessageId>,
    /// Ids of the messages; for Google Business Profile in place of
    /// [`message_id`](SendMessageResponse::message_id).
    pub message_ids: Vec<MessageId>,
    /// Message that describes the result, such as `Message queued successfully.`.
    pub message: Option<String>,
    /// The forwarded message; only for forwarded emails.
    pub forward_data: Option<ForwardedEmail>,
    /// Delivery state of the message.
    pub status: Option<DeliveryStatus>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for SendMessageResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("SendMessageResponse")?;
        Some(Self {
            conversation_id: object.optional("conversationId"),
            email_message_id: object.optional("emailMessageId"),
            message_id: object.optional("messageId"),
            message_ids: object.list("messageIds"),
            message: object.optional("msg"),
            forward_data: object.optional("forwardData"),
            status: object.optional("status"),
            extra: object.extra(),
        })
    }
}

/// A public reply to a review on Google Business Profile.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ReviewReply {
    /// Id of the conversation about the review.
    ///
    /// Example: `tDtDnQdgm2LXpyiqYvZ6`.
    pub conversation_id: ConversationId,
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Text of the reply.
    ///
    /// Example: `Thank you for your review!`.
    pub message: String,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl ReviewReply {
    /// Creates a value with the required fields.
    pub fn new(
        location_id: impl Into<LocationId>,
        conversation_id: impl Into<ConversationId>,
        message: impl Into<String>,
    ) -> Self {
        Self {
            conversation_id: conversation_id.into(),
            location_id: location_id.into(),
            message: message.into(),
            extra: Extra::new(),
        }
    }
}

impl Encode for ReviewReply {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("conversationId", &self.conversation_id);
        object.field("locationId", &self.location_id);
        object.field("message", &self.message);
    }
}

/// Changes to a conversation. Omitted fields stay unchanged.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ConversationUpdate {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Number of messages that count as unread. 0 marks the conversation as read.
    ///
    /// Example: `1`.
    pub unread_count: Option<i64>,
    /// Whether the conversation is marked with a star.
    pub starred: Option<bool>,
    /// Rating of a live chat by the visitor.
    pub feedback: Option<ConversationFeedback>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl ConversationUpdate {
    /// Creates a value with the required fields.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
            unread_count: None,
            starred: None,
            feedback: None,
            extra: Extra::new(),
        }
    }

    /// Number of messages that count as unread. 0 marks the conversation as read.
    #[must_use]
    pub fn unread_count(mut self, value: impl IntoOptional<i64>) -> Self {
        self.unread_count = value.into_optional();
        self
    }

    /// Whether the conversation is marked with a star.
    #[must_use]
    pub fn starred(mut self, value: impl IntoOptional<bool>) -> Self {
        self.starred = value.into_optional();
        self
    }

    /// Rating of a live chat by the visitor.
    #[must_use]
    pub fn feedback(mut self, value: impl IntoOptional<ConversationFeedback>) -> Self {
        self.feedback = value.into_optional();
        self
    }
}

impl Encode for ConversationUpdate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("locationId", &self.location_id);
        object.field("unreadCount", &self.unread_count);
        object.field("starred", &self.starred);
        object.field("feedback", &self.feedback);
    }
}

/// Delivery status of a message that an app delivered.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct MessageStatusUpdate {
    /// Delivery status to set; explain `failed` in `error`.
    pub status: DeliveryStatus,
    /// Reason why the delivery failed.
    pub error: Option<DeliveryError>,
    /// Id of the email whose status is reported.
    ///
    /// Example: `rnGyqh2F6uBrIkfhFo9A`.
    pub email_message_id: Option<EmailMessageId>,
    /// Delivery status for further recipients of an email; HighLevel does not document
    /// the form of an entry.
    pub recipients: Option<Vec<String>>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl MessageStatusUpdate {
    /// Creates a value with the required fields.
    pub fn new(status: DeliveryStatus) -> Self {
        Self {
            status,
            error: None,
            email_message_id: None,
            recipients: None,
            extra: Extra::new(),
        }
    }

    /// Reason why the delivery failed.
    #[must_use]
    pub fn error(mut self, value: impl IntoOptional<DeliveryError>) -> Self {
        self.error = value.into_optional();
        self
    }

    /// Id of the email whose status is reported.
    #[must_use]
    pub fn email_message_id(mut self, value: impl IntoOptional<EmailMessageId>) -> Self {
        self.email_message_id = value.into_optional();
        self
    }

    /// Delivery status for further recipients of an email; HighLevel does not document
    /// the form of an entry.
    #[must_use]
    pub fn recipients(mut self, value: impl IntoOptional<Vec<String>>) -> Self {
        self.recipients = value.into_optional();
        self
    }
}

impl Encode for MessageStatusUpdate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("status", &self.status);
        object.field("error", &self.error);
        object.field("emailMessageId", &self.email_message_id);
        object.field("recipients", &self.recipients);
    }
}

/// Files to upload, or their URLs, for a conversation.
#[derive(Clone)]
#[non_exhaustive]
pub struct FileAttachmentsUpload {
    /// Id of the conversation that the files are for.
    ///
    /// Example: `tDtDnQdgm2LXpyiqYvZ6`.
    pub conversation_id: ConversationId,
    /// Id of the contact of the conversation.
    ///
    /// Example: `ocQHyuzHvysMo5N5VsXc`.
    pub contact_id: Option<ContactId>,
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// URLs of files to attach.
    pub attachment_urls: Option<Vec<String>>,
    /// SID of the chat service at Twilio, for files of a group SMS; it begins with `IS`.
    ///
    /// Example: `ISxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx`.
    pub chat_service_sid: Option<String>,
    /// Whether the conversation is a group SMS, for which a request can upload only one
    /// file.
    ///
    /// Example: `true`.
    pub is_group_sms: Option<bool>,
    /// Contents of the files to upload.
    pub file_attachments: Option<Vec<File>>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl FileAttachmentsUpload {
    /// Creates a form with the required fields.
    pub fn new(
        location_id: impl Into<LocationId>,
        conversation_id: impl Into<ConversationId>,
    ) -> Self {
        Self {
            conversation_id: conversation_id.into(),
            contact_id: None,
            location_id: location_id.into(),
            attachment_urls: None,
            chat_service_sid: None,
            is_group_sms: None,
            file_attachments: None,
            extra: Extra::new(),
        }
    }

    /// Id of the contact of the conversation.
    #[must_use]
    pub fn contact_id(mut self, value: impl IntoOptional<ContactId>) -> Self {
        self.contact_id = value.into_optional();
        self
    }

    /// URLs of files to attach.
    #[must_use]
    pub fn attachment_urls(mut self, value: impl IntoOptional<Vec<String>>) -> Self {
        self.attachment_urls = value.into_optional();
        self
    }

    /// SID of the chat service at Twilio, for files of a group SMS; it begins with `IS`.
    #[must_use]
    pub fn chat_service_sid(mut self, value: impl IntoOptional<String>) -> Self {
        self.chat_service_sid = value.into_optional();
        self
    }

    /// Whether the conversation is a group SMS, for which a request can upload only one
    /// file.
    #[must_use]
    pub fn is_group_sms(mut self, value: impl IntoOptional<bool>) -> Self {
        self.is_group_sms = value.into_optional();
        self
    }

    /// Contents of the files to upload.
    #[must_use]
    pub fn file_attachments(mut self, value: impl IntoOptional<Vec<File>>) -> Self {
        self.file_attachments = value.into_optional();
        self
    }
}

impl Multipart for FileAttachmentsUpload {
    #[inline]
    fn write(&self, form: &mut Form) {
        form.field("conversationId", &self.conversation_id);
        form.field("contactId", &self.contact_id);
        form.field("locationId", &self.location_id);
        form.field("attachmentUrls", &self.attachment_urls);
        form.field("chatServiceSid", &self.chat_service_sid);
        form.field("isGroupSms", &self.is_group_sms);
        form.file("fileAttachment", &self.file_attachments);
        form.extra(&self.extra);
    }
}

/// Reason why files were not accepted.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UploadFilesErrorBody {
    /// HTTP status of the response. 413 means that a file is too large, 415 that its type
    /// is not accepted.
    ///
    /// One of `400`, `413`, `415`.
    pub status: Option<i64>,
    /// Message that states the reason, such as `Failed to upload the files`.
    pub message: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for UploadFilesErrorBody {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UploadFilesErrorBody")?;
        Some(Self {
            status: object.optional("status"),
            message: object.optional("message"),
            extra: object.extra(),
        })
    }
}

/// URLs of the uploaded files.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UploadFilesResponse {
    /// URL of each uploaded file, by file name.
    pub uploaded_files: BTreeMap<String, String>,
    /// Twilio ids of the files, for a group SMS.
    ///
    /// Example: `["MExxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]`.
    pub twilio_media_sids: Vec<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for UploadFilesResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UploadFilesResponse")?;
        Some(Self {
            uploaded_files: object.map("uploadedFiles"),
            twilio_media_sids: object.list("twilioMediaSids"),
            extra: object.extra(),
        })
    }
}

/// A change of the typing indicator that a visitor sees in a live chat.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct TypingIndicator {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Whether the typing indicator is shown.
    pub is_typing: bool,
    /// Id that HighLevel assigned to the visitor of the live chat.
    ///
    /// Example: `wT6z2bNhKd8QsR4mXv1C`.
    pub visitor_id: String,
    /// Id of the conversation of the live chat.
    ///
    /// Example: `tDtDnQdgm2LXpyiqYvZ6`.
    pub conversation_id: ConversationId,
    /// The members that no other field holds.
    pub extra: Extra,
}

/// The arguments of [`TypingIndicator::new`]. Strings, ids and lists accept any type that converts into them.
#[allow(
    missing_debug_implementations,
    reason = "it only names arguments, some of which may be secret"
)]
pub struct TypingIndicatorRequired<LocationIdValue, VisitorId, ConversationIdValue> {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationIdValue,
    /// Whether the typing indicator is shown.
    pub is_typing: bool,
    /// Id that HighLevel assigned to the visitor of the live chat.
    ///
    /// Example: `wT6z2bNhKd8QsR4mXv1C`.
    pub visitor_id: VisitorId,
    /// Id of the conversation of the live chat.
    ///
    /// Example: `tDtDnQdgm2LXpyiqYvZ6`.
    pub conversation_id: ConversationIdValue,
}

impl TypingIndicator {
    /// Creates a value with the required fields.
    pub fn new(
        required: TypingIndicatorRequired<
            impl Into<LocationId>,
            impl Into<String>,
            impl Into<ConversationId>,
        >,
    ) -> Self {
        let TypingIndicatorRequired {
            location_id,
            is_typing,
            visitor_id,
            conversation_id,
        } = required;
        Self {
            location_id: location_id.into(),
            is_typing,
            visitor_id: visitor_id.into(),
            conversation_id: conversation_id.into(),
            extra: Extra::new(),
        }
    }
}

impl Encode for TypingIndicator {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("locationId", &self.location_id);
        object.field("isTyping", &AsText(&self.is_typing));
        object.field("visitorId", &self.visitor_id);
        object.field("conversationId", &self.conversation_id);
    }
}

/// Outcome of the call: `answered` or `completed` if a person took the call.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum CallStatus {
    /// `pending`
    Pending,
    /// `completed`
    Completed,
    /// `answered`
    Answered,
    /// `busy`
    Busy,
    /// `no-answer`
    NoAnswer,
    /// `failed`
    Failed,
    /// `canceled`
    Canceled,
    /// `voicemail`
    Voicemail,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl CallStatus {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pending => "pending",
            Self::Completed => "completed",
            Self::Answered => "answered",
            Self::Busy => "busy",
            Self::NoAnswer => "no-answer",
            Self::Failed => "failed",
            Self::Canceled => "canceled",
            Self::Voicemail => "voicemail",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for CallStatus {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "pending" => Self::Pending,
            "completed" => Self::Completed,
            "answered" => Self::Answered,
            "busy" => Self::Busy,
            "no-answer" => Self::NoAnswer,
            "failed" => Self::Failed,
            "canceled" => Self::Canceled,
            "voicemail" => Self::Voicemail,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Size and type of the uploaded file.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UploadedFileMetadata {
    /// File size in bytes.
    pub size: Option<i64>,
    /// MIME type of the uploaded file, such as `video/mp4`.
    pub content_type: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for UploadedFileMetadata {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UploadedFileMetadata")?;
        Some(Self {
            size: object.optional("size"),
            content_type: object.optional("contentType"),
            extra: object.extra(),
        })
    }
}

/// Type of the last message: a name, such as `TYPE_SMS`, or a number.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[allow(clippy::large_enum_variant, reason = "callers match on values, not on boxes")]
#[non_exhaustive]
pub enum LastMessageType {
    /// A string.
    String(String),
    /// An integer.
    Integer(i64),
    /// JSON that fits none of the documented alternatives.
    Other(Value),
}

impl std::fmt::Debug for LastMessageType {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::String(value) => debug_variant(formatter, "String", value),
            Self::Integer(value) => debug_variant(formatter, "Integer", value),
            Self::Other(value) => debug_variant(formatter, "Other", &raw(value)),
        }
    }
}

impl From<&str> for LastMessageType {
    #[inline]
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<String> for LastMessageType {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<i64> for LastMessageType {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl Decode for LastMessageType {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let fit = value
            .first_fit(
                &[
                    Alternative {
                        keys: &[],
                        decode: |value| value.fit().map(Self::String),
                    },
                    Alternative {
                        keys: &[],
                        decode: |value| value.fit().map(Self::Integer),
                    },
                ],
            );
        fit.or_else(|| <Value as Decode>::decode(value).map(Self::Other))
    }
}

/// Main channel of the conversation, such as `TYPE_PHONE`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum ConversationType {
    /// `TYPE_PHONE`
    Phone,
    /// `TYPE_EMAIL`
    Email,
    /// `TYPE_FB_MESSENGER`
    FbMessenger,
    /// `TYPE_REVIEW`
    Review,
    /// `TYPE_GROUP_SMS`
    GroupSms,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl ConversationType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Phone => "TYPE_PHONE",
            Self::Email => "TYPE_EMAIL",
            Self::FbMessenger => "TYPE_FB_MESSENGER",
            Self::Review => "TYPE_REVIEW",
            Self::GroupSms => "TYPE_GROUP_SMS",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ConversationType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "TYPE_PHONE" => Self::Phone,
            "TYPE_EMAIL" => Self::Email,
            "TYPE_FB_MESSENGER" => Self::FbMessenger,
            "TYPE_REVIEW" => Self::Review,
            "TYPE_GROUP_SMS" => Self::GroupSms,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// When the last message was sent or received.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ConversationLastMessageDate {
    /// Seconds since the Unix epoch.
    pub seconds: Option<i64>,
    /// Nanoseconds in addition to `seconds`.
    pub nanoseconds: Option<i64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for ConversationLastMessageDate {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ConversationLastMessageDate")?;
        Some(Self {
            seconds: object.optional("seconds"),
            nanoseconds: object.optional("nanoseconds"),
            extra: object.extra(),
        })
    }
}

/// Delivery status of the email.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum EmailStatus {
    /// `pending`
    Pending,
    /// `scheduled`
    Scheduled,
    /// `sent`
    Sent,
    /// `delivered`
    Delivered,
    /// `read`
    Read,
    /// `undelivered`
    Undelivered,
    /// `connected`
    Connected,
    /// `failed`
    Failed,
    /// `opened`
    Opened,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl EmailStatus {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pending => "pending",
            Self::Scheduled => "scheduled",
            Self::Sent => "sent",
            Self::Delivered => "delivered",
            Self::Read => "read",
            Self::Undelivered => "undelivered",
            Self::Connected => "connected",
            Self::Failed => "failed",
            Self::Opened => "opened",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for EmailStatus {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "pending" => Self::Pending,
            "scheduled" => Self::Scheduled,
            "sent" => Self::Sent,
            "delivered" => Self::Delivered,
            "read" => Self::Read,
            "undelivered" => Self::Undelivered,
            "connected" => Self::Connected,
            "failed" => Self::Failed,
            "opened" => Self::Opened,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Sender of the message, such as a workflow, a bulk action, the API or a user of the
/// app.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum MessageSource {
    /// `workflow`
    Workflow,
    /// `bulk_actions`
    BulkActions,
    /// `campaign`
    Campaign,
    /// `api`
    Api,
    /// `app`
    App,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl MessageSource {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Workflow => "workflow",
            Self::BulkActions => "bulk_actions",
            Self::Campaign => "campaign",
            Self::Api => "api",
            Self::App => "app",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for MessageSource {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "workflow" => Self::Workflow,
            "bulk_actions" => Self::BulkActions,
            "campaign" => Self::Campaign,
            "api" => Self::Api,
            "app" => Self::App,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Delivery state of the message. `opt_out` means that the contact does not accept
/// messages.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum MessageStatus {
    /// `connected`
    Connected,
    /// `delivered`
    Delivered,
    /// `failed`
    Failed,
    /// `opened`
    Opened,
    /// `pending`
    Pending,
    /// `read`
    Read,
    /// `scheduled`
    Scheduled,
    /// `sent`
    Sent,
    /// `undelivered`
    Undelivered,
    /// `clicked`
    Clicked,
    /// `opt_out`
    OptOut,
    /// `queued`
    Queued,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl MessageStatus {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Connected => "connected",
            Self::Delivered => "delivered",
            Self::Failed => "failed",
            Self::Opened => "opened",
            Self::Pending => "pending",
            Self::Read => "read",
            Self::Scheduled => "scheduled",
            Self::Sent => "sent",
            Self::Undelivered => "undelivered",
            Self::Clicked => "clicked",
            Self::OptOut => "opt_out",
            Self::Queued => "queued",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for MessageStatus {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "connected" => Self::Connected,
            "delivered" => Self::Delivered,
            "failed" => Self::Failed,
            "opened" => Self::Opened,
            "pending" => Self::Pending,
            "read" => Self::Read,
            "scheduled" => Self::Scheduled,
            "sent" => Self::Sent,
            "undelivered" => Self::Undelivered,
            "clicked" => Self::Clicked,
            "opt_out" => Self::OptOut,
            "queued" => Self::Queued,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Details of the event that an activity message is about.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct MessageActivityData {
    /// Title of the appointment that the activity is about.
    pub appointment_title: Option<String>,
    /// Time of the event, RFC 3339.
    pub timestamp: Option<Timestamp>,
    /// Further data of the event, by key.
    pub members: Option<Map<String, Value>>,
    /// Id of the record that the event is about.
    pub id: Option<String>,
    /// Id of the booked service that the activity is about.
    pub service_booking_id: Option<String>,
    /// Industry of the booked service.
    pub industry_type: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl std::fmt::Debug for MessageActivityData {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug_fields(
            formatter,
            "MessageActivityData",
            &[
                ("appointment_title", &self.appointment_title),
                ("timestamp", &self.timestamp),
                ("members", &raw(&self.members)),
                ("id", &self.id),
                ("service_booking_id", &self.service_booking_id),
                ("industry_type", &self.industry_type),
                ("extra", &self.extra),
            ],
        )
    }
}

impl Decode for MessageActivityData {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("MessageActivityData")?;
        Some(Self {
            appointment_title: object.optional("appointmentTitle"),
            timestamp: object.optional("timestamp"),
            members: object.optional("members"),
            id: object.optional("id"),
            service_booking_id: object.optional("serviceBookingId"),
            industry_type: object.optional("industryType"),
            extra: object.extra(),
        })
    }
}

/// The event that an activity message is about.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct MessageActivity {
    /// Details of the event that an activity message is about.
    pub data: Option<MessageActivityData>,
    /// Title of the activity.
    pub title: Option<String>,
    /// Type of the activity, such as `appointment_created`.
    pub type_: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for MessageActivity {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("MessageActivity")?;
        Some(Self {
            data: object.optional("data"),
            title: object.optional("title"),
            type_: object.optional("type"),
            extra: object.extra(),
        })
    }
}

/// The emails that the message holds.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct EmailMeta {
    /// The ids of the emails of the thread.
    pub message_ids: Vec<MessageId>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for EmailMeta {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("EmailMeta")?;
        Some(Self {
            message_ids: object.list("messageIds"),
            extra: object.extra(),
        })
    }
}

/// Duration and outcome of the call.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CallMeta {
    /// Duration of the call in seconds.
    pub duration: Option<i64>,
    /// Outcome of the call, such as `completed` or `voicemail`.
    pub status: Option<CallStatus>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for CallMeta {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CallMeta")?;
        Some(Self {
            duration: object.optional("duration"),
            status: object.optional("status"),
            extra: object.extra(),
        })
    }
}

/// Channel of the message. `Custom` needs
/// [`conversation_provider_id`](RecordedMessage::conversation_provider_id).
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum RecordedMessageType {
    /// `SMS`
    Sms,
    /// `RCS`
    Rcs,
    /// `Email`
    Email,
    /// `WhatsApp`
    Whatsapp,
    /// `GMB`
    Google,
    /// `IG`
    Instagram,
    /// `FB`
    Facebook,
    /// `Custom`
    Custom,
    /// `WebChat`
    WebChat,
    /// `Live_Chat`
    LiveChat,
    /// `Call`
    Call,
    /// `IVR_Call`
    IvrCall,
    /// `Campaign_Call`
    CampaignCall,
    /// `Campaign_VoiceMail`
    CampaignVoiceMail,
    /// `TIKTOK`
    Tiktok,
    /// `ALL_IN_ONE_CHAT`
    AllInOneChat,
    /// `FORM_SUBMISSION`
    FormSubmission,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl RecordedMessageType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Sms => "SMS",
            Self::Rcs => "RCS",
            Self::Email => "Email",
            Self::Whatsapp => "WhatsApp",
            Self::Google => "GMB",
            Self::Instagram => "IG",
            Self::Facebook => "FB",
            Self::Custom => "Custom",
            Self::WebChat => "WebChat",
            Self::LiveChat => "Live_Chat",
            Self::Call => "Call",
            Self::IvrCall => "IVR_Call",
            Self::CampaignCall => "Campaign_Call",
            Self::CampaignVoiceMail => "Campaign_VoiceMail",
            Self::Tiktok => "TIKTOK",
            Self::AllInOneChat => "ALL_IN_ONE_CHAT",
            Self::FormSubmission => "FORM_SUBMISSION",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for RecordedMessageType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "SMS" => Self::Sms,
            "RCS" => Self::Rcs,
            "Email" => Self::Email,
            "WhatsApp" => Self::Whatsapp,
            "GMB" => Self::Google,
            "IG" => Self::Instagram,
            "FB" => Self::Facebook,
            "Custom" => Self::Custom,
            "WebChat" => Self::WebChat,
            "Live_Chat" => Self::LiveChat,
            "Call" => Self::Call,
            "IVR_Call" => Self::IvrCall,
            "Campaign_Call" => Self::CampaignCall,
            "Campaign_VoiceMail" => Self::CampaignVoiceMail,
            "TIKTOK" => Self::Tiktok,
            "ALL_IN_ONE_CHAT" => Self::AllInOneChat,
            "FORM_SUBMISSION" => Self::FormSubmission,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Type of the message; always `Call`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum ExternalCallType {
    /// `Call`
    Call,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl ExternalCallType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Call => "Call",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ExternalCallType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "Call" => Self::Call,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Channel of the message. `IG` is Instagram and `FB` is Facebook; `Custom` is a
/// channel of a conversation provider.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum OutgoingMessageType {
    /// `SMS`
    Sms,
    /// `RCS`
    Rcs,
    /// `Email`
    Email,
    /// `WhatsApp`
    Whatsapp,
    /// `IG`
    Instagram,
    /// `FB`
    Facebook,
    /// `Custom`
    Custom,
    /// `Live_Chat`
    LiveChat,
    /// `TIKTOK`
    Tiktok,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl OutgoingMessageType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Sms => "SMS",
            Self::Rcs => "RCS",
            Self::Email => "Email",
            Self::Whatsapp => "WhatsApp",
            Self::Instagram => "IG",
            Self::Facebook => "FB",
            Self::Custom => "Custom",
            Self::LiveChat => "Live_Chat",
            Self::Tiktok => "TIKTOK",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for OutgoingMessageType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "SMS" => Self::Sms,
            "RCS" => Self::Rcs,
            "Email" => Self::Email,
            "WhatsApp" => Self::Whatsapp,
            "IG" => Self::Instagram,
            "FB" => Self::Facebook,
            "Custom" => Self::Custom,
            "Live_Chat" => Self::LiveChat,
            "TIKTOK" => Self::Tiktok,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Whether an email replies to the sender only (`reply`) or also to all other
/// recipients (`reply_all`).
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum EmailReplyMode {
    /// `reply`
    Reply,
    /// `reply_all`
    ReplyAll,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl EmailReplyMode {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Reply => "reply",
            Self::ReplyAll => "reply_all",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for EmailReplyMode {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "reply" => Self::Reply,
            "reply_all" => Self::ReplyAll,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Window in which HighLevel chooses the time to send a scheduled email, such as
/// `24h`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum OptimizationPeriod {
    /// `24h`
    Hours24,
    /// `48h`
    Hours48,
    /// `72h`
    Hours72,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl OptimizationPeriod {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Hours24 => "24h",
            Self::Hours48 => "48h",
            Self::Hours72 => "72h",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for OptimizationPeriod {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "24h" => Self::Hours24,
            "48h" => Self::Hours48,
            "72h" => Self::Hours72,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Rating of a live chat by the visitor.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum ConversationFeedback {
    /// `positive`
    Positive,
    /// `negative`
    Negative,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl ConversationFeedback {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Positive => "positive",
            Self::Negative => "negative",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ConversationFeedback {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "positive" => Self::Positive,
            "negative" => Self::Negative,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Date by which exported messages are sorted.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum MessageSort {
    /// `createdAt`
    CreatedAt,
    /// `updatedAt`
    UpdatedAt,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl MessageSort {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::CreatedAt => "createdAt",
            Self::UpdatedAt => "updatedAt",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for MessageSort {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "createdAt" => Self::CreatedAt,
            "updatedAt" => Self::UpdatedAt,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Whether to sort ascending or descending.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum SortOrder {
    /// `asc`
    Asc,
    /// `desc`
    Desc,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl SortOrder {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Asc => "asc",
            Self::Desc => "desc",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for SortOrder {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "asc" => Self::Asc,
            "desc" => Self::Desc,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Channel of the messages to export.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum MessageChannel {
    /// `Call`
    Call,
    /// `SMS`
    Sms,
    /// `Email`
    Email,
    /// `WhatsApp`
    Whatsapp,
    /// `Instagram`
    Instagram,
    /// `Facebook`
    Facebook,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl MessageChannel {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Call => "Call",
            Self::Sms => "SMS",
            Self::Email => "Email",
            Self::Whatsapp => "WhatsApp",
            Self::Instagram => "Instagram",
            Self::Facebook => "Facebook",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for MessageChannel {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "Call" => Self::Call,
            "SMS" => Self::Sms,
            "Email" => Self::Email,
            "WhatsApp" => Self::Whatsapp,
            "Instagram" => Self::Instagram,
            "Facebook" => Self::Facebook,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Which conversations to list. HighLevel does not document what `recents` selects.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum ConversationFilter {
    /// `all`
    All,
    /// `read`
    Read,
    /// `unread`
    Unread,
    /// `starred`
    Starred,
    /// `recents`
    Recents,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl ConversationFilter {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::All => "all",
            Self::Read => "read",
            Self::Unread => "unread",
            Self::Starred => "starred",
            Self::Recents => "recents",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ConversationFilter {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "all" => Self::All,
            "read" => Self::Read,
            "unread" => Self::Unread,
            "starred" => Self::Starred,
            "recents" => Self::Recents,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Field to sort conversations by.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum ConversationSort {
    /// `last_manual_message_date`
    LastManualMessageDate,
    /// `last_message_date`
    LastMessageDate,
    /// `score_profile`
    ScoreProfile,
    /// `overdue_at`
    OverdueAt,
    /// `due_at`
    DueAt,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl ConversationSort {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::LastManualMessageDate => "last_manual_message_date",
            Self::LastMessageDate => "last_message_date",
            Self::ScoreProfile => "score_profile",
            Self::OverdueAt => "overdue_at",
            Self::DueAt => "due_at",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ConversationSort {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "last_manual_message_date" => Self::LastManualMessageDate,
            "last_message_date" => Self::LastMessageDate,
            "score_profile" => Self::ScoreProfile,
            "overdue_at" => Self::OverdueAt,
            "due_at" => Self::DueAt,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Type of the messages to list.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum MessageTypeFilter {
    /// `TYPE_CALL`
    Call,
    /// `TYPE_SMS`
    Sms,
    /// `TYPE_RCS`
    Rcs,
    /// `TYPE_EMAIL`
    Email,
    /// `TYPE_FACEBOOK`
    Facebook,
    /// `TYPE_GMB`
    Google,
    /// `TYPE_INSTAGRAM`
    Instagram,
    /// `TYPE_WHATSAPP`
    Whatsapp,
    /// `TYPE_ACTIVITY_APPOINTMENT`
    ActivityAppointment,
    /// `TYPE_ACTIVITY_CONTACT`
    ActivityContact,
    /// `TYPE_ACTIVITY_INVOICE`
    ActivityInvoice,
    /// `TYPE_ACTIVITY_PAYMENT`
    ActivityPayment,
    /// `TYPE_ACTIVITY_OPPORTUNITY`
    ActivityOpportunity,
    /// `TYPE_LIVE_CHAT`
    LiveChat,
    /// `TYPE_INTERNAL_COMMENTS`
    InternalComments,
    /// `TYPE_ACTIVITY_EMPLOYEE_ACTION_LOG`
    ActivityEmployeeActionLog,
    /// `TYPE_TIKTOK`
    Tiktok,
    /// `TYPE_ACTIVITY_WHATSAPP`
    ActivityWhatsapp,
    /// `TYPE_FORM_SUBMISSION`
    FormSubmission,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl MessageTypeFilter {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Call => "TYPE_CALL",
            Self::Sms => "TYPE_SMS",
            Self::Rcs => "TYPE_RCS",
            Self::Email => "TYPE_EMAIL",
            Self::Facebook => "TYPE_FACEBOOK",
            Self::Google => "TYPE_GMB",
            Self::Instagram => "TYPE_INSTAGRAM",
            Self::Whatsapp => "TYPE_WHATSAPP",
            Self::ActivityAppointment => "TYPE_ACTIVITY_APPOINTMENT",
            Self::ActivityContact => "TYPE_ACTIVITY_CONTACT",
            Self::ActivityInvoice => "TYPE_ACTIVITY_INVOICE",
            Self::ActivityPayment => "TYPE_ACTIVITY_PAYMENT",
            Self::ActivityOpportunity => "TYPE_ACTIVITY_OPPORTUNITY",
            Self::LiveChat => "TYPE_LIVE_CHAT",
            Self::InternalComments => "TYPE_INTERNAL_COMMENTS",
            Self::ActivityEmployeeActionLog => "TYPE_ACTIVITY_EMPLOYEE_ACTION_LOG",
            Self::Tiktok => "TYPE_TIKTOK",
            Self::ActivityWhatsapp => "TYPE_ACTIVITY_WHATSAPP",
            Self::FormSubmission => "TYPE_FORM_SUBMISSION",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for MessageTypeFilter {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "TYPE_CALL" => Self::Call,
            "TYPE_SMS" => Self::Sms,
            "TYPE_RCS" => Self::Rcs,
            "TYPE_EMAIL" => Self::Email,
            "TYPE_FACEBOOK" => Self::Facebook,
            "TYPE_GMB" => Self::Google,
            "TYPE_INSTAGRAM" => Self::Instagram,
            "TYPE_WHATSAPP" => Self::Whatsapp,
            "TYPE_ACTIVITY_APPOINTMENT" => Self::ActivityAppointment,
            "TYPE_ACTIVITY_CONTACT" => Self::ActivityContact,
            "TYPE_ACTIVITY_INVOICE" => Self::ActivityInvoice,
            "TYPE_ACTIVITY_PAYMENT" => Self::ActivityPayment,
            "TYPE_ACTIVITY_OPPORTUNITY" => Self::ActivityOpportunity,
            "TYPE_LIVE_CHAT" => Self::LiveChat,
            "TYPE_INTERNAL_COMMENTS" => Self::InternalComments,
            "TYPE_ACTIVITY_EMPLOYEE_ACTION_LOG" => Self::ActivityEmployeeActionLog,
            "TYPE_TIKTOK" => Self::Tiktok,
            "TYPE_ACTIVITY_WHATSAPP" => Self::ActivityWhatsapp,
            "TYPE_FORM_SUBMISSION" => Self::FormSubmission,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl_debug! {
    CallParties, FileUploadCompletion, NewConversation, DeliveryError, Forward,
    FileUploadStart, RecordedMessage, ExternalCall, NewMessage, ReviewReply,
    ConversationUpdate, MessageStatusUpdate, TypingIndicator,
}

impl_debug_fields! {
    CancelScheduledResponse { status, message }, CompletedUpload { uploaded_files,
    metadata }, CreatedConversation { id, date_updated, date_added, deleted, contact_id,
    location_id, last_message_date, assigned_to, last_message_type, starred },
    UpdatedConversation { id, location_id, contact_id, assigned_to, user_id,
    last_message_body, last_message_date, unread_count, inbox, starred, deleted,
    date_added, date_updated, last_message_type }, CreateConversationResponse { success,
    conversation, trace_id }, EmailResponse { email_message, trace_id },
    ExistingConversationErrorBody { status_code, message, canonical_code,
    conversation_id, trace_id }, ExportMessagesResponse { messages, next_cursor, total },
    ForwardedEmail { forward_whole_thread, message_id, email_message_id,
    source_contact_id, source_conversation_id, forward_to_email, recipient_contact_id,
    recipient_conversation_id }, Conversation { contact_id, location_id, deleted, inbox,
    type_, unread_count, assigned_to, id, starred, is_last_message_internal_comment,
    last_message_type, last_message_date, message_types, trace_id },
    UpdateConversationResponse { success, conversation, trace_id }, EmailMessage { id,
    alt_id, thread_id, location_id, contact_id, conversation_id, date_added, subject,
    body, direction, status, content_type, attachments, provider, from, to, cc, bcc,
    reply_to_message_id, source, conversation_provider_id, error }, Message { id, type_,
    message_type, location_id, contact_id, conversation_id, date_added, body, direction,
    status, content_type, attachments, meta, source, user_id, conversation_provider_id,
    chat_widget_id, alt_id, date_updated, from, to, activity }, TranscribedSentence {
    media_channel, sentence_index, start_time, end_time, transcript, confidence },
    MessageList { last_message_id, next_page, messages }, StartedUpload { upload_url,
    upload_id, file_path, expires_at, max_file_size }, MessageMeta { call_duration,
    call_status, email, call }, MessageListResponse { messages, trace_id },
    MessageResponse { message, trace_id }, RecordMessageResponse { success,
    conversation_id, message_id, message, contact_id, date_added, email_message_id },
    ConversationList { conversations, total, trace_id }, SendMessageResponse {
    conversation_id, email_message_id, message_id, message_ids, message, forward_data,
    status }, FileAttachmentsUpload { conversation_id, contact_id, location_id,
    attachment_urls, chat_service_sid, is_group_sms, file_attachments },
    UploadFilesErrorBody { status, message }, UploadFilesResponse { uploaded_files,
    twilio_media_sids }, UploadedFileMetadata { size, content_type },
    ConversationLastMessageDate { seconds, nanoseconds }, MessageActivity { data, title,
    type_ }, EmailMeta { message_ids }, CallMeta { duration, status },
}

impl_default! {
    CancelScheduledResponse, CompletedUpload, CreatedConversation, UpdatedConversation,
    FoundConversation, CreateConversationResponse, EmailResponse,
    ExistingConversationErrorBody, ExportMessagesResponse, ForwardedEmail, Conversation,
    UpdateConversationResponse, EmailMessage, Message, TranscribedSentence, MessageList,
    StartedUpload, MessageMeta, MessageListResponse, MessageResponse,
    RecordMessageResponse, ConversationList, SendMessageResponse, UploadFilesErrorBody,
    UploadFilesResponse, UploadedFileMetadata, ConversationLastMessageDate,
    MessageActivityData, MessageActivity, EmailMeta, CallMeta,
}

impl_extra! {
    CallParties, FileUploadCompletion, NewConversation, DeliveryError, Forward,
    FileUploadStart, RecordedMessage, ExternalCall, NewMessage, ReviewReply,
    ConversationUpdate, MessageStatusUpdate, FileAttachmentsUpload, TypingIndicator,
}

open_enum! {
    DeliveryStatus, MessageAction, MessageDirection, MessageType, CallStatus,
    ConversationType, EmailStatus, MessageSource, MessageStatus, RecordedMessageType,
    ExternalCallType, OutgoingMessageType, EmailReplyMode, OptimizationPeriod,
    ConversationFeedback, MessageSort, SortOrder, MessageChannel, ConversationFilter,
    ConversationSort, MessageTypeFilter,
}

open_enum_decode! {
    DeliveryStatus, MessageAction, MessageDirection, MessageType, CallStatus,
    ConversationType, EmailStatus, MessageSource, MessageStatus,
}

open_enum_encode! {
    DeliveryStatus, MessageAction, MessageDirection, MessageType, CallStatus,
    RecordedMessageType, ExternalCallType, OutgoingMessageType, EmailReplyMode,
    OptimizationPeriod, ConversationFeedback, MessageSort, SortOrder, MessageChannel,
    ConversationFilter, ConversationSort, MessageTypeFilter,
}

#[cfg(feature = "extra-traits")]
highlevel_runtime::open_enum_extras! {
    DeliveryStatus, MessageAction, MessageDirection, MessageType, CallStatus,
    ConversationType, EmailStatus, MessageSource, MessageStatus, RecordedMessageType,
    ExternalCallType, OutgoingMessageType, EmailReplyMode, OptimizationPeriod,
    ConversationFeedback, MessageSort, SortOrder, MessageChannel, ConversationFilter,
    ConversationSort, MessageTypeFilter,
}
