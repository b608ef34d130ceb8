//! Implementations of serde's traits for the Proposals API.

use highlevel_runtime::{
    Decode, Encode, Node, Writer, impl_serde, open_enum_decode, open_enum_encode,
};

use super::{
    BadRequestErrorBody, CcRecipient, Discount, DiscountType, Document, DocumentDelivery,
    DocumentLink, DocumentList, DocumentStatus, ElementType, FillableField, GrandTotal,
    NotificationSettings, PaymentStatus, ReceiverSettings, Recipient, RecipientCategory,
    RecipientRole, RecipientType, SendDocumentResponse, SendMedium, SenderSettings,
    Template, TemplateDelivery, TemplateList, TemplateType,
};

open_enum_decode! {
    SendMedium,
}

open_enum_encode! {
    ElementType, RecipientType, DiscountType, RecipientCategory, RecipientRole,
}

impl Encode for BadRequestErrorBody {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("statusCode", &self.status_code);
        object.field("message", &self.message);
    }
}

impl Decode for CcRecipient {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CcRecipient")?;
        Some(Self {
            email: object.required("email")?,
            id: object.required("id")?,
            image_url: object.required("imageUrl")?,
            contact_name: object.required("contactName")?,
            first_name: object.required("firstName")?,
            last_name: object.required("lastName")?,
            extra: object.extra(),
        })
    }
}

impl Encode for Discount {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("value", &self.value);
        object.field("type", &self.type_);
    }
}

impl Encode for Document {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("locationId", &self.location_id);
        object.field("documentId", &self.document_id);
        object.field("_id", &self.id);
        object.field("name", &self.name);
        object.field("type", &self.type_);
        object.field("deleted", &self.deleted);
        object.field("isExpired", &self.is_expired);
        object.field("documentRevision", &self.document_revision);
        object.field("fillableFields", &self.fillable_fields);
        object.field("grandTotal", &self.grand_total);
        object.field("locale", &self.locale);
        object.field("status", &self.status);
        object.field("paymentStatus", &self.payment_status);
        object.field("recipients", &self.recipients);
        object.field("links", &self.links);
        object.field("updatedAt", &self.updated_at);
        object.field("createdAt", &self.created_at);
    }
}

impl Encode for DocumentList {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("documents", &self.documents);
        object.field("total", &self.total);
        object.field("whiteLabelBaseUrl", &self.white_label_base_url);
        object
            .field(
                "whiteLabelBaseUrlForInvoice",
                &self.white_label_base_url_for_invoice,
            );
    }
}

impl Encode for FillableField {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("fieldId", &self.field_id);
        object.field("isRequired", &self.is_required);
        object.field("hasCompleted", &self.has_completed);
        object.field("recipient", &self.recipient);
        object.field("entityType", &self.entity_type);
        object.field("id", &self.id);
        object.field("type", &self.type_);
        object.field("value", &self.value);
    }
}

impl Encode for GrandTotal {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("amount", &self.amount);
        object.field("currency", &self.currency);
        object.field("discountPercentage", &self.discount_percentage);
        object.field("discounts", &self.discounts);
    }
}

impl Decode for ReceiverSettings {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ReceiverSettings")?;
        Some(Self {
            template_id: object.required("templateId")?,
            subject: object.required("subject")?,
            extra: object.extra(),
        })
    }
}

impl Decode for SenderSettings {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("SenderSettings")?;
        Some(Self {
            from_email: object.required("fromEmail")?,
            from_name: object.required("fromName")?,
            extra: object.extra(),
        })
    }
}

impl Decode for NotificationSettings {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("NotificationSettings")?;
        Some(Self {
            receive: object.required("receive")?,
            sender: object.required("sender")?,
            extra: object.extra(),
        })
    }
}

impl Encode for DocumentLink {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("referenceId", &self.reference_id);
        object.field("documentId", &self.document_id);
        object.field("recipientId", &self.recipient_id);
        object.field("entityName", &self.entity_name);
        object.field("recipientCategory", &self.recipient_category);
        object.field("documentRevision", &self.document_revision);
        object.field("createdBy", &self.created_by);
        object.field("deleted", &self.deleted);
    }
}

impl Encode for Recipient {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("firstName", &self.first_name);
        object.field("lastName", &self.last_name);
        object.field("email", &self.email);
        object.field("phoneNumber", &self.phone_number);
        object.field("phone", &self.phone);
        object.field("hasCompleted", &self.has_completed);
        object.field("role", &self.role);
        object.field("isPrimary", &self.is_primary);
        object.field("signingOrder", &self.signing_order);
        object.field("imgUrl", &self.image_url);
        object.field("ip", &self.ip);
        object.field("userAgent", &self.user_agent);
        object.field("signedDate", &self.signed_date);
        object.field("contactName", &self.contact_name);
        object.field("country", &self.country);
        object.field("entityName", &self.entity_name);
        object.field("initialsImgUrl", &self.initials_img_url);
        object.field("lastViewedAt", &self.last_viewed_at);
        object.field("shareLink", &self.share_link);
    }
}

impl Decode for DocumentDelivery {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DocumentDelivery")?;
        Some(Self {
            location_id: object.required("locationId")?,
            document_id: object.required("documentId")?,
            document_name: object.optional("documentName"),
            medium: object.optional("medium"),
            cc_recipients: object.optional("ccRecipients"),
            notification_settings: object.optional("notificationSettings"),
            sent_by: object.required("sentBy")?,
            extra: object.extra(),
        })
    }
}

impl Decode for TemplateDelivery {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("TemplateDelivery")?;
        Some(Self {
            template_id: object.required("templateId")?,
            user_id: object.required("userId")?,
            send_document: object.optional("sendDocument"),
            location_id: object.required("locationId")?,
            contact_id: object.required("contactId")?,
            opportunity_id: object.optional("opportunityId"),
            extra: object.extra(),
        })
    }
}

impl Encode for SendDocumentResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("success", &self.success);
        object.field("links", &self.links);
    }
}

impl Encode for TemplateList {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("data", &self.data);
        object.field("total", &self.total);
        object.field("traceId", &self.trace_id);
    }
}

impl Encode for Template {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("_id", &self.mongo_id);
        object.field("deleted", &self.deleted);
        object.field("version", &self.version);
        object.field("name", &self.name);
        object.field("locationId", &self.location_id);
        object.field("type", &self.type_);
        object.field("updatedBy", &self.updated_by);
        object.field("isPublicDocument", &self.is_public_document);
        object.field("createdAt", &self.created_at);
        object.field("updatedAt", &self.updated_at);
        object.field("id", &self.id);
        object.field("documentCount", &self.document_count);
        object.field("docFormUrl", &self.doc_form_url);
    }
}

impl_serde! {
    BadRequestErrorBody, CcRecipient, Discount, Document, DocumentList, ElementType,
    RecipientType, FillableField, GrandTotal, ReceiverSettings, SenderSettings,
    NotificationSettings, DocumentLink, Recipient, DocumentDelivery, TemplateDelivery,
    SendDocumentResponse, TemplateList, Template, DiscountType, DocumentStatus,
    PaymentStatus, RecipientCategory, RecipientRole, SendMedium, TemplateType,
}
