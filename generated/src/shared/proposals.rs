//! What the versions of the Proposals API have in common.

#[cfg(feature = "serde")]
mod json;

use highlevel_runtime::{
    Decode, Encode, Extra, IntoOptional, Node, Writer, impl_debug, impl_default,
    impl_extra, open_enum,
};

use crate::{ContactId, LocationId, OpportunityId, UserId};

/// The documented schema `BadRequestDTO`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct BadRequest {
    /// The HTTP status, repeated in the body.
    ///
    /// Example: `400`.
    pub status_code: Option<i64>,
    /// The property `message`.
    ///
    /// Example: `Bad Request`.
    pub message: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for BadRequest {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("BadRequest")?;
        Some(Self {
            status_code: object.optional("statusCode"),
            message: object.optional("message"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `CCRecipientItem`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CcRecipient {
    /// Email address.
    ///
    /// Example: `jim@gmail.com`.
    pub email: String,
    /// Its id.
    ///
    /// Example: `contactId`.
    pub id: String,
    /// URL of its image.
    ///
    /// Example: `https://example.com/image.jpg`.
    pub image_url: String,
    /// The property `contactName`.
    ///
    /// Example: `Jim Anton`.
    pub contact_name: String,
    /// First name.
    ///
    /// Example: `Jim`.
    pub first_name: String,
    /// Last name.
    ///
    /// Example: `Anton`.
    pub last_name: String,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl CcRecipient {
    /// Makes a value from what is required.
    pub fn new(
        email: impl Into<String>,
        id: impl Into<String>,
        image_url: impl Into<String>,
        contact_name: impl Into<String>,
        first_name: impl Into<String>,
        last_name: impl Into<String>,
    ) -> Self {
        Self {
            email: email.into(),
            id: id.into(),
            image_url: image_url.into(),
            contact_name: contact_name.into(),
            first_name: first_name.into(),
            last_name: last_name.into(),
            extra: Extra::new(),
        }
    }
}

impl Encode for CcRecipient {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("email", &self.email);
        object.field("id", &self.id);
        object.field("imageUrl", &self.image_url);
        object.field("contactName", &self.contact_name);
        object.field("firstName", &self.first_name);
        object.field("lastName", &self.last_name);
    }
}

/// The documented schema `DiscountDto`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Discount {
    /// Its id.
    ///
    /// Example: `123456`.
    pub id: Option<String>,
    /// The property `value`.
    ///
    /// Example: `10`.
    pub value: Option<f64>,
    /// The property `type`.
    pub type_: Option<DiscountType>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for Discount {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Discount")?;
        Some(Self {
            id: object.optional("id"),
            value: object.optional("value"),
            type_: object.optional("type"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `DocumentDto`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Document {
    /// Id of the location (sub-account).
    ///
    /// Example: `hTlkh7t8gujsahgg93`.
    pub location_id: Option<LocationId>,
    /// The property `documentId`.
    ///
    /// Example: `hTlkh7t8gujsahgg93`.
    pub document_id: Option<String>,
    /// Its id.
    ///
    /// Example: `67ac9a51106ee8311e911XXXX`.
    pub id: Option<String>,
    /// Its name.
    ///
    /// Example: `Document Name`.
    pub name: Option<String>,
    /// The property `type`.
    ///
    /// Example: `proposal`.
    pub type_: Option<String>,
    /// Whether it is deleted.
    pub deleted: Option<bool>,
    /// The property `isExpired`.
    pub is_expired: Option<bool>,
    /// The property `documentRevision`.
    ///
    /// Example: `1`.
    pub document_revision: Option<i64>,
    /// The property `fillableFields`.
    pub fillable_fields: Vec<FillableField>,
    /// The property `grandTotal`.
    pub grand_total: Option<GrandTotal>,
    /// The property `locale`.
    ///
    /// Example: `en-US`.
    pub locale: Option<String>,
    /// The property `status`.
    pub status: Vec<DocumentStatus>,
    /// The property `paymentStatus`.
    pub payment_status: Vec<PaymentStatus>,
    /// The property `recipients`.
    pub recipients: Vec<Recipient>,
    /// The property `links`.
    pub links: Vec<DocumentLink>,
    /// When it was last changed.
    ///
    /// Example: `2025-02-03T18:30:00.000Z`.
    pub updated_at: Option<String>,
    /// When it was created.
    ///
    /// Example: `2025-02-14T18:29:59.999Z`.
    pub created_at: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for Document {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Document")?;
        Some(Self {
            location_id: object.optional("locationId"),
            document_id: object.optional("documentId"),
            id: object.optional("_id"),
            name: object.optional("name"),
            type_: object.optional("type"),
            deleted: object.optional("deleted"),
            is_expired: object.optional("isExpired"),
            document_revision: object.optional("documentRevision"),
            fillable_fields: object.list("fillableFields"),
            grand_total: object.optional("grandTotal"),
            locale: object.optional("locale"),
            status: object.list("status"),
            payment_status: object.list("paymentStatus"),
            recipients: object.list("recipients"),
            links: object.list("links"),
            updated_at: object.optional("updatedAt"),
            created_at: object.optional("createdAt"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `DocumentListResponseDto`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DocumentList {
    /// The property `documents`.
    pub documents: Vec<Document>,
    /// The property `total`.
    ///
    /// Example: `10`.
    pub total: Option<i64>,
    /// The property `whiteLabelBaseUrl`.
    ///
    /// Example: `https://example.com`.
    pub white_label_base_url: Option<String>,
    /// The property `whiteLabelBaseUrlForInvoice`.
    ///
    /// Example: `https://example.com`.
    pub white_label_base_url_for_invoice: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for DocumentList {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DocumentList")?;
        Some(Self {
            documents: object.list("documents"),
            total: object.optional("total"),
            white_label_base_url: object.optional("whiteLabelBaseUrl"),
            white_label_base_url_for_invoice: object
                .optional("whiteLabelBaseUrlForInvoice"),
            extra: object.extra(),
        })
    }
}

/// One of a set of strings.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum ElementType {
    /// `Page`
    Page,
    /// `Text`
    Text,
    /// `Image`
    Image,
    /// `Video`
    Video,
    /// `Table`
    Table,
    /// `ProductList`
    ProductList,
    /// `PageBreak`
    PageBreak,
    /// `Signature`
    Signature,
    /// `PaymentDetails`
    PaymentDetails,
    /// `TextField`
    TextField,
    /// `DateField`
    DateField,
    /// `InitialsField`
    InitialsField,
    /// `Checkbox`
    Checkbox,
    /// `Row`
    Row,
    /// `Column`
    Column,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl ElementType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Page => "Page",
            Self::Text => "Text",
            Self::Image => "Image",
            Self::Video => "Video",
            Self::Table => "Table",
            Self::ProductList => "ProductList",
            Self::PageBreak => "PageBreak",
            Self::Signature => "Signature",
            Self::PaymentDetails => "PaymentDetails",
            Self::TextField => "TextField",
            Self::DateField => "DateField",
            Self::InitialsField => "InitialsField",
            Self::Checkbox => "Checkbox",
            Self::Row => "Row",
            Self::Column => "Column",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ElementType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "Page" => Self::Page,
            "Text" => Self::Text,
            "Image" => Self::Image,
            "Video" => Self::Video,
            "Table" => Self::Table,
            "ProductList" => Self::ProductList,
            "PageBreak" => Self::PageBreak,
            "Signature" => Self::Signature,
            "PaymentDetails" => Self::PaymentDetails,
            "TextField" => Self::TextField,
            "DateField" => Self::DateField,
            "InitialsField" => Self::InitialsField,
            "Checkbox" => Self::Checkbox,
            "Row" => Self::Row,
            "Column" => Self::Column,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// One of a set of strings.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum EntityReference {
    /// `contacts`
    Contacts,
    /// `users`
    Users,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl EntityReference {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Contacts => "contacts",
            Self::Users => "users",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for EntityReference {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "contacts" => Self::Contacts,
            "users" => Self::Users,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// The documented schema `FillableFieldsDTO`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct FillableField {
    /// The property `fieldId`.
    ///
    /// Example: `text_field_1`.
    pub field_id: Option<String>,
    /// The property `isRequired`.
    pub is_required: Option<bool>,
    /// The property `hasCompleted`.
    pub has_completed: Option<bool>,
    /// The property `recipient`.
    ///
    /// Example: `John Doe`.
    pub recipient: Option<String>,
    /// The property `entityType`.
    pub entity_type: Option<EntityReference>,
    /// Its id.
    ///
    /// Example: `2d0a6fe1-d519-4198-8785-3da1d7cab925`.
    pub id: Option<String>,
    /// The property `type`.
    pub type_: Option<ElementType>,
    /// The property `value`.
    ///
    /// Example: `John Doe`.
    pub value: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for FillableField {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FillableField")?;
        Some(Self {
            field_id: object.optional("fieldId"),
            is_required: object.optional("isRequired"),
            has_completed: object.optional("hasCompleted"),
            recipient: object.optional("recipient"),
            entity_type: object.optional("entityType"),
            id: object.optional("id"),
            type_: object.optional("type"),
            value: object.optional("value"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `GrandTotalDto`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GrandTotal {
    /// The property `amount`.
    ///
    /// Example: `100`.
    pub amount: Option<f64>,
    /// Code of the currency, such as `USD`.
    ///
    /// Example: `USD`.
    pub currency: Option<String>,
    /// The property `discountPercentage`.
    ///
    /// Example: `15`.
    pub discount_percentage: Option<f64>,
    /// The property `discounts`.
    pub discounts: Vec<Discount>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for GrandTotal {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GrandTotal")?;
        Some(Self {
            amount: object.optional("amount"),
            currency: object.optional("currency"),
            discount_percentage: object.optional("discountPercentage"),
            discounts: object.list("discounts"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `NotificationSendSettingDto`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ReceiverSettings {
    /// Id of the template.
    pub template_id: String,
    /// Subject of the message.
    pub subject: String,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl ReceiverSettings {
    /// Makes a value from what is required.
    pub fn new(template_id: impl Into<String>, subject: impl Into<String>) -> Self {
        Self {
            template_id: template_id.into(),
            subject: subject.into(),
            extra: Extra::new(),
        }
    }
}

impl Encode for ReceiverSettings {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("templateId", &self.template_id);
        object.field("subject", &self.subject);
    }
}

/// The documented schema `NotificationSenderSettingDto`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct SenderSettings {
    /// Email address of the sender.
    pub from_email: String,
    /// Name of the sender.
    pub from_name: String,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl SenderSettings {
    /// Makes a value from what is required.
    pub fn new(from_email: impl Into<String>, from_name: impl Into<String>) -> Self {
        Self {
            from_email: from_email.into(),
            from_name: from_name.into(),
            extra: Extra::new(),
        }
    }
}

impl Encode for SenderSettings {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("fromEmail", &self.from_email);
        object.field("fromName", &self.from_name);
    }
}

/// The documented schema `NotificationSettingsDto`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NotificationSettings {
    /// The property `receive`.
    pub receive: ReceiverSettings,
    /// The property `sender`.
    pub sender: SenderSettings,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl NotificationSettings {
    /// Makes a value from what is required.
    pub fn new(receive: ReceiverSettings, sender: SenderSettings) -> Self {
        Self {
            receive,
            sender,
            extra: Extra::new(),
        }
    }
}

impl Encode for NotificationSettings {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("receive", &self.receive);
        object.field("sender", &self.sender);
    }
}

/// The documented schema `ProposalEstimateLinksDto`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DocumentLink {
    /// The property `referenceId`.
    ///
    /// Example: `550e8400-e29b-41d4-a716-446655440000`.
    pub reference_id: Option<String>,
    /// The property `documentId`.
    ///
    /// Example: `c1e87a91-93b2-4b78-821f-85cf0e1f925b`.
    pub document_id: Option<String>,
    /// The property `recipientId`.
    ///
    /// Example: `u240JcS0E5qE0ziHnwMm`.
    pub recipient_id: Option<String>,
    /// The property `entityName`.
    pub entity_name: Option<LinkEntity>,
    /// The property `recipientCategory`.
    pub recipient_category: Option<RecipientCategory>,
    /// The property `documentRevision`.
    ///
    /// Example: `1`.
    pub document_revision: Option<i64>,
    /// The user who created it.
    ///
    /// Example: `b6d8fa28-1112-4dc7-b9d2-f22b75a477ea`.
    pub created_by: Option<String>,
    /// Whether it is deleted.
    pub deleted: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for DocumentLink {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DocumentLink")?;
        Some(Self {
            reference_id: object.optional("referenceId"),
            document_id: object.optional("documentId"),
            recipient_id: object.optional("recipientId"),
            entity_name: object.optional("entityName"),
            recipient_category: object.optional("recipientCategory"),
            document_revision: object.optional("documentRevision"),
            created_by: object.optional("createdBy"),
            deleted: object.optional("deleted"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `RecipientItem`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Recipient {
    /// Its id.
    ///
    /// Example: `u240JcS0E5qE0ziHnwMm`.
    pub id: Option<String>,
    /// First name.
    ///
    /// Example: `Jim`.
    pub first_name: Option<String>,
    /// Last name.
    ///
    /// Example: `Anton`.
    pub last_name: Option<String>,
    /// Email address.
    ///
    /// Example: `jim@gmail.com`.
    pub email: Option<String>,
    /// The property `phoneNumber`.
    ///
    /// Example: `+1234567890`.
    pub phone_number: Option<String>,
    /// Phone number.
    ///
    /// Example: `1234567890`.
    pub phone: Option<String>,
    /// The property `hasCompleted`.
    pub has_completed: Option<bool>,
    /// The property `role`.
    pub role: Option<RecipientRole>,
    /// The property `isPrimary`.
    pub is_primary: Option<bool>,
    /// The property `signingOrder`.
    ///
    /// Example: `1`.
    pub signing_order: Option<i64>,
    /// The property `imgUrl`.
    ///
    /// Example: `base64 image url`.
    pub img_url: Option<String>,
    /// The property `ip`.
    ///
    /// Example: `123.123.123.123`.
    pub ip: Option<String>,
    /// The property `userAgent`.
    pub user_agent: Option<String>,
    /// The property `signedDate`.
    ///
    /// Example: `2025-02-03T18:30:00.000Z`.
    pub signed_date: Option<String>,
    /// The property `contactName`.
    ///
    /// Example: `Jim Anton`.
    pub contact_name: Option<String>,
    /// The property `country`.
    ///
    /// Example: `United States`.
    pub country: Option<String>,
    /// The property `entityName`.
    ///
    /// Example: `Jim Anton`.
    pub entity_name: Option<String>,
    /// The property `initialsImgUrl`.
    ///
    /// Example: `base64 image url`.
    pub initials_img_url: Option<String>,
    /// The property `lastViewedAt`.
    ///
    /// Example: `2025-02-03T18:30:00.000Z`.
    pub last_viewed_at: Option<String>,
    /// The property `shareLink`.
    ///
    /// Example: `https://www.google.com`.
    pub share_link: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for Recipient {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Recipient")?;
        Some(Self {
            id: object.optional("id"),
            first_name: object.optional("firstName"),
            last_name: object.optional("lastName"),
            email: object.optional("email"),
            phone_number: object.optional("phoneNumber"),
            phone: object.optional("phone"),
            has_completed: object.optional("hasCompleted"),
            role: object.optional("role"),
            is_primary: object.optional("isPrimary"),
            signing_order: object.optional("signingOrder"),
            img_url: object.optional("imgUrl"),
            ip: object.optional("ip"),
            user_agent: object.optional("userAgent"),
            signed_date: object.optional("signedDate"),
            contact_name: object.optional("contactName"),
            country: object.optional("country"),
            entity_name: object.optional("entityName"),
            initials_img_url: object.optional("initialsImgUrl"),
            last_viewed_at: object.optional("lastViewedAt"),
            share_link: object.optional("shareLink"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `SendDocumentDto`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DocumentToSend {
    /// Id of the location (sub-account).
    ///
    /// Example: `hTlkh7t8gujsahgg93`.
    pub location_id: LocationId,
    /// The property `documentId`.
    ///
    /// Example: `hTlkh7t8gujsahgg93`.
    pub document_id: String,
    /// The property `documentName`.
    ///
    /// Example: `new Document`.
    pub document_name: Option<String>,
    /// The property `medium`.
    pub medium: Option<SendMedium>,
    /// The property `ccRecipients`.
    pub cc_recipients: Option<Vec<CcRecipient>>,
    /// The property `notificationSettings`.
    pub notification_settings: Option<NotificationSettings>,
    /// The property `sentBy`.
    ///
    /// Example: `1234567890`.
    pub sent_by: String,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl DocumentToSend {
    /// Makes a value from what is required.
    pub fn new(
        location_id: impl Into<LocationId>,
        document_id: impl Into<String>,
        sent_by: impl Into<String>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            document_id: document_id.into(),
            sent_by: sent_by.into(),
            document_name: None,
            medium: None,
            cc_recipients: None,
            notification_settings: None,
            extra: Extra::new(),
        }
    }

    /// Sets `document_name`.
    #[must_use]
    pub fn document_name(mut self, value: impl IntoOptional<String>) -> Self {
        self.document_name = value.into_optional();
        self
    }

    /// Sets `medium`.
    #[must_use]
    pub fn medium(mut self, value: impl IntoOptional<SendMedium>) -> Self {
        self.medium = value.into_optional();
        self
    }

    /// Sets `cc_recipients`.
    #[must_use]
    pub fn cc_recipients(mut self, value: impl IntoOptional<Vec<CcRecipient>>) -> Self {
        self.cc_recipients = value.into_optional();
        self
    }

    /// Sets `notification_settings`.
    #[must_use]
    pub fn notification_settings(
        mut self,
        value: impl IntoOptional<NotificationSettings>,
    ) -> Self {
        self.notification_settings = value.into_optional();
        self
    }
}

impl Encode for DocumentToSend {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("locationId", &self.location_id);
        object.field("documentId", &self.document_id);
        object.field("documentName", &self.document_name);
        object.field("medium", &self.medium);
        object.field("ccRecipients", &self.cc_recipients);
        object.field("notificationSettings", &self.notification_settings);
        object.field("sentBy", &self.sent_by);
    }
}

/// The documented schema `SendDocumentFromPublicApiBodyDto`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct TemplateToSend {
    /// Id of the template.
    ///
    /// Example: `hTlkh7t8gujsahgg93`.
    pub template_id: String,
    /// Id of the user.
    ///
    /// Example: `hTlkh7t8gujsahgg93`.
    pub user_id: UserId,
    /// The property `sendDocument`.
    pub send_document: Option<bool>,
    /// Id of the location (sub-account).
    ///
    /// Example: `hTlkh7t8gujsahgg93`.
    pub location_id: LocationId,
    /// Id of the contact.
    ///
    /// Example: `hTlkh7t8gujsahgg93`.
    pub contact_id: ContactId,
    /// The property `opportunityId`.
    ///
    /// Example: `hTlkh7t8gujsahgg93`.
    pub opportunity_id: Option<OpportunityId>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl TemplateToSend {
    /// Makes a value from what is required.
    pub fn new(
        template_id: impl Into<String>,
        user_id: impl Into<UserId>,
        location_id: impl Into<LocationId>,
        contact_id: impl Into<ContactId>,
    ) -> Self {
        Self {
            template_id: template_id.into(),
            user_id: user_id.into(),
            location_id: location_id.into(),
            contact_id: contact_id.into(),
            send_document: None,
            opportunity_id: None,
            extra: Extra::new(),
        }
    }

    /// Sets `send_document`.
    #[must_use]
    pub fn send_document(mut self, value: impl IntoOptional<bool>) -> Self {
        self.send_document = value.into_optional();
        self
    }

    /// Sets `opportunity_id`.
    #[must_use]
    pub fn opportunity_id(mut self, value: impl IntoOptional<OpportunityId>) -> Self {
        self.opportunity_id = value.into_optional();
        self
    }
}

impl Encode for TemplateToSend {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("templateId", &self.template_id);
        object.field("userId", &self.user_id);
        object.field("sendDocument", &self.send_document);
        object.field("locationId", &self.location_id);
        object.field("contactId", &self.contact_id);
        object.field("opportunityId", &self.opportunity_id);
    }
}

/// The documented schema `SendDocumentResponseDto`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct SendDocumentResponse {
    /// Whether it succeeded.
    ///
    /// Also read from `succeeded`, `succeded`.
    pub success: Option<bool>,
    /// The property `links`.
    pub links: Vec<DocumentLink>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for SendDocumentResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("SendDocumentResponse")?;
        Some(Self {
            success: object
                .optional(object.present_name(&["success", "succeeded", "succeded"])),
            links: object.list("links"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `TemplateListPaginationResponseDTO`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct TemplateList {
    /// The property `data`.
    pub data: Vec<Template>,
    /// The property `total`.
    ///
    /// Example: `2`.
    pub total: Option<i64>,
    /// Id that HighLevel traces it by.
    ///
    /// Example: `d5656876-86a5-46fb-84df-788f1da7937a`.
    pub trace_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for TemplateList {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("TemplateList")?;
        Some(Self {
            data: object.list("data"),
            total: object.optional("total"),
            trace_id: object.optional("traceId"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `TemplateListResponseDTO`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Template {
    /// Its id.
    ///
    /// Example: `685d11c371c22e636e9c04b2`.
    pub mongo_id: Option<String>,
    /// Whether it is deleted.
    pub deleted: Option<bool>,
    /// The property `version`.
    ///
    /// Example: `2`.
    pub version: Option<i64>,
    /// Its name.
    ///
    /// Example: `New Template`.
    pub name: Option<String>,
    /// Id of the location (sub-account).
    ///
    /// Example: `5rORm9p7RtxWQPzBIbTG`.
    pub location_id: Option<LocationId>,
    /// The property `type`.
    pub type_: Option<TemplateType>,
    /// The user who last changed it.
    ///
    /// Example: `K9PSPnWjfNoE8DCf5LJZ`.
    pub updated_by: Option<String>,
    /// The property `isPublicDocument`.
    pub is_public_document: Option<bool>,
    /// When it was created.
    ///
    /// Example: `2025-06-26T09:24:19.305Z`.
    pub created_at: Option<String>,
    /// When it was last changed.
    ///
    /// Example: `2025-06-26T09:27:32.119Z`.
    pub updated_at: Option<String>,
    /// Its id.
    ///
    /// Example: `685d11c371c22e636e9c04b2`.
    pub id: Option<String>,
    /// The property `documentCount`.
    ///
    /// Example: `0`.
    pub document_count: Option<i64>,
    /// The property `docFormUrl`.
    pub doc_form_url: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for Template {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Template")?;
        Some(Self {
            mongo_id: object.optional("_id"),
            deleted: object.optional("deleted"),
            version: object.optional("version"),
            name: object.optional("name"),
            location_id: object.optional("locationId"),
            type_: object.optional("type"),
            updated_by: object.optional("updatedBy"),
            is_public_document: object.optional("isPublicDocument"),
            created_at: object.optional("createdAt"),
            updated_at: object.optional("updatedAt"),
            id: object.optional("id"),
            document_count: object.optional("documentCount"),
            doc_form_url: object.optional("docFormUrl"),
            extra: object.extra(),
        })
    }
}

/// One of a set of strings.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum DiscountType {
    /// `percentage`
    Percentage,
    /// `custom_amount`
    CustomAmount,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl DiscountType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Percentage => "percentage",
            Self::CustomAmount => "custom_amount",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for DiscountType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "percentage" => Self::Percentage,
            "custom_amount" => Self::CustomAmount,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// One of a set of strings.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum DocumentStatus {
    /// `draft`
    Draft,
    /// `sent`
    Sent,
    /// `viewed`
    Viewed,
    /// `completed`
    Completed,
    /// `accepted`
    Accepted,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl DocumentStatus {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Draft => "draft",
            Self::Sent => "sent",
            Self::Viewed => "viewed",
            Self::Completed => "completed",
            Self::Accepted => "accepted",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for DocumentStatus {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "draft" => Self::Draft,
            "sent" => Self::Sent,
            "viewed" => Self::Viewed,
            "completed" => Self::Completed,
            "accepted" => Self::Accepted,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// One of a set of strings.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum PaymentStatus {
    /// `waiting_for_payment`
    WaitingForPayment,
    /// `paid`
    Paid,
    /// `no_payment`
    NoPayment,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl PaymentStatus {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::WaitingForPayment => "waiting_for_payment",
            Self::Paid => "paid",
            Self::NoPayment => "no_payment",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for PaymentStatus {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "waiting_for_payment" => Self::WaitingForPayment,
            "paid" => Self::Paid,
            "no_payment" => Self::NoPayment,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// One of a set of strings.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum LinkEntity {
    /// `contacts`
    Contacts,
    /// `users`
    Users,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl LinkEntity {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Contacts => "contacts",
            Self::Users => "users",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for LinkEntity {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "contacts" => Self::Contacts,
            "users" => Self::Users,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// One of a set of strings.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum RecipientCategory {
    /// `recipient`
    Recipient,
    /// `cc`
    Cc,
    /// `bcc`
    Bcc,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl RecipientCategory {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Recipient => "recipient",
            Self::Cc => "cc",
            Self::Bcc => "bcc",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for RecipientCategory {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "recipient" => Self::Recipient,
            "cc" => Self::Cc,
            "bcc" => Self::Bcc,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// One of a set of strings.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum RecipientRole {
    /// `user`
    User,
    /// `signer`
    Signer,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl RecipientRole {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::User => "user",
            Self::Signer => "signer",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for RecipientRole {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "user" => Self::User,
            "signer" => Self::Signer,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// One of a set of strings.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum SendMedium {
    /// `link`
    Link,
    /// `email`
    Email,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl SendMedium {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Link => "link",
            Self::Email => "email",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for SendMedium {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "link" => Self::Link,
            "email" => Self::Email,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// One of a set of strings.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum TemplateType {
    /// `proposal`
    Proposal,
    /// `estimate`
    Estimate,
    /// `contentLibrary`
    ContentLibrary,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl TemplateType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Proposal => "proposal",
            Self::Estimate => "estimate",
            Self::ContentLibrary => "contentLibrary",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for TemplateType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "proposal" => Self::Proposal,
            "estimate" => Self::Estimate,
            "contentLibrary" => Self::ContentLibrary,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl_debug! {
    CcRecipient, ReceiverSettings, SenderSettings, NotificationSettings, DocumentToSend,
    TemplateToSend,
}

impl_default! {
    BadRequest, Discount, Document, DocumentList, FillableField, GrandTotal,
    DocumentLink, Recipient, SendDocumentResponse, TemplateList, Template,
}

impl_extra! {
    CcRecipient, ReceiverSettings, SenderSettings, NotificationSettings, DocumentToSend,
    TemplateToSend,
}

open_enum! {
    ElementType, EntityReference, DiscountType, DocumentStatus, PaymentStatus,
    LinkEntity, RecipientCategory, RecipientRole, SendMedium, TemplateType,
}

#[cfg(feature = "extra-traits")]
highlevel_runtime::open_enum_extras! {
    ElementType, EntityReference, DiscountType, DocumentStatus, PaymentStatus,
    LinkEntity, RecipientCategory, RecipientRole, SendMedium, TemplateType,
}
