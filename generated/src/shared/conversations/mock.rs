//! The Conversations API as a mock.

use highlevel_runtime::json::FromText;
use highlevel_runtime::{Decode, Node};

use super::FileAttachmentsUpload;

impl Decode for FileAttachmentsUpload {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FileAttachmentsUpload")?;
        Some(Self {
            conversation_id: object.required("conversationId")?,
            contact_id: object.optional("contactId"),
            location_id: object.required("locationId")?,
            attachment_urls: object.optional("attachmentUrls"),
            chat_service_sid: object.optional("chatServiceSid"),
            is_group_sms: object
                .optional::<FromText<_>>("isGroupSms")
                .map(|text| text.0),
            file_attachments: object.optional("fileAttachment"),
            extra: object.extra(),
        })
    }
}
