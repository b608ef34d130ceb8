//! Types shared by the versions of the Proposals API.

#[cfg(feature = "serde")]
mod json;

use highlevel_runtime::{
    Decode, Encode, Extra, IntoOptional, Node, Timestamp, Writer, impl_debug,
    impl_debug_fields, impl_default, impl_extra, open_enum, open_enum_decode,
    open_enum_encode,
};

use crate::{ContactId, LocationId, OpportunityId, UserId};

/// The body of a 400 response.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct BadRequestErrorBody {
    /// The HTTP status, repeated in the body.
    ///
    /// Example: `400`.
    pub status_code: Option<i64>,
    /// Error message.
    ///
    /// Example: `Bad Request`.
    pub message: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for BadRequestErrorBody {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("BadRequestErrorBody")?;
        Some(Self {
            status_code: object.optional("statusCode"),
            message: object.optional("message"),
            extra: object.extra(),
        })
    }
}

/// A person who receives a copy of a document.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CcRecipient {
    /// Email address of the person who gets the copy.
    ///
    /// Example: `jim@gmail.com`.
    pub email: String,
    /// Id of the contact who gets the copy.
    pub id: ContactId,
    /// URL of the contact's picture.
    ///
    /// Example: `https://example.com/image.jpg`.
    pub image_url: String,
    /// Full name, such as `Jim Anton`.
    pub contact_name: String,
    /// Given name of the person who gets the copy.
    ///
    /// Example: `Jim`.
    pub first_name: String,
    /// Family name of the person who gets the copy.
    ///
    /// Example: `Anton`.
    pub last_name: String,
    /// The members that no other field holds.
    pub extra: Extra,
}

/// The arguments of [`CcRecipient::new`]. Strings, ids and lists accept any type that converts into them.
#[allow(
    missing_debug_implementations,
    reason = "it only names arguments, some of which may be secret"
)]
pub struct CcRecipientRequired<Email, Id, ImageUrl, ContactName, FirstName, LastName> {
    /// Email address of the person who gets the copy.
    ///
    /// Example: `jim@gmail.com`.
    pub email: Email,
    /// Id of the contact who gets the copy.
    pub id: Id,
    /// URL of the contact's picture.
    ///
    /// Example: `https://example.com/image.jpg`.
    pub image_url: ImageUrl,
    /// Full name, such as `Jim Anton`.
    pub contact_name: ContactName,
    /// Given name of the person who gets the copy.
    ///
    /// Example: `Jim`.
    pub first_name: FirstName,
    /// Family name of the person who gets the copy.
    ///
    /// Example: `Anton`.
    pub last_name: LastName,
}

impl CcRecipient {
    /// Creates a value with the required fields.
    pub fn new(
        required: CcRecipientRequired<
            impl Into<String>,
            impl Into<ContactId>,
            impl Into<String>,
            impl Into<String>,
            impl Into<String>,
            impl Into<String>,
        >,
    ) -> Self {
        let CcRecipientRequired {
            email,
            id,
            image_url,
            contact_name,
            first_name,
            last_name,
        } = required;
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

/// A discount on the total of a document.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Discount {
    /// Id of the discount.
    ///
    /// Example: `123456`.
    pub id: Option<String>,
    /// Discount, a percentage or an amount, depending on [`type_`](Discount::type_).
    ///
    /// HighLevel does not document whether an amount is in units of the currency or in
    /// hundredths. Example: `10`.
    pub value: Option<f64>,
    /// Whether the discount is a percentage or an amount.
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

/// A document or contract, with its recipients and their entries.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Document {
    /// Id of the location (sub-account).
    ///
    /// Example: `hTlkh7t8gujsahgg93`.
    pub location_id: Option<LocationId>,
    /// Id of the document. HighLevel does not document how it differs from
    /// [`id`](Document::id).
    ///
    /// Example: `hTlkh7t8gujsahgg93`.
    pub document_id: Option<String>,
    /// Id of the record of the document. HighLevel does not document how it differs from
    /// [`document_id`](Document::document_id).
    ///
    /// Example: `67ac9a51106ee8311e911XXXX`.
    pub id: Option<String>,
    /// Name of the document.
    pub name: Option<String>,
    /// Type of the document, such as `proposal`.
    pub type_: Option<String>,
    /// Whether the document is marked as deleted.
    pub deleted: Option<bool>,
    /// Whether the document has expired.
    pub is_expired: Option<bool>,
    /// Number of times that the document was turned back into a draft.
    ///
    /// Example: `1`.
    pub document_revision: Option<i64>,
    /// Fields that recipients fill in or sign.
    pub fillable_fields: Vec<FillableField>,
    /// Total of the document before discounts, and the discounts on it.
    pub grand_total: Option<GrandTotal>,
    /// Language and country of the location, such as `en-US`.
    pub locale: Option<String>,
    /// Status of the document; documented as a list, with a single value as its example.
    /// A document goes from `draft` through `sent` and `viewed` to `completed` or
    /// `accepted`.
    pub status: Vec<DocumentStatus>,
    /// Payment status of the document; documented as a list, with a single value as its
    /// example.
    pub payment_status: Vec<PaymentStatus>,
    /// People who read or sign the document.
    pub recipients: Vec<Recipient>,
    /// Links at which recipients open the document, once it is sent.
    pub links: Vec<DocumentLink>,
    /// When the document was last changed, RFC 3339.
    ///
    /// Example: `2025-02-03T18:30:00.000Z`.
    pub updated_at: Option<Timestamp>,
    /// When the document was created, RFC 3339.
    ///
    /// Example: `2025-02-14T18:29:59.999Z`.
    pub created_at: Option<Timestamp>,
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

/// A page of the documents of a location.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DocumentList {
    /// Documents of the page.
    pub documents: Vec<Document>,
    /// Total number of matching documents.
    ///
    /// Example: `10`.
    pub total: Option<i64>,
    /// Base URL of documents, on the agency's own domain.
    ///
    /// Example: `https://example.com`.
    pub white_label_base_url: Option<String>,
    /// Base URL of invoices, on the agency's own domain.
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

/// Type of an element of a document, such as a text block, a table or a signature.
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

/// Whether a recipient is a contact or a user.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum RecipientType {
    /// `contacts`
    Contacts,
    /// `users`
    Users,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl RecipientType {
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

impl From<&str> for RecipientType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "contacts" => Self::Contacts,
            "users" => Self::Users,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// A field of a document that a recipient fills in or signs.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct FillableField {
    /// Identifier of the field in the document, such as `text_field_1`.
    pub field_id: Option<String>,
    /// Whether the recipient has to fill the field in.
    pub is_required: Option<bool>,
    /// Whether the recipient has filled the field in.
    pub has_completed: Option<bool>,
    /// Name of the recipient who fills the field in.
    ///
    /// Example: `John Doe`.
    pub recipient: Option<String>,
    /// Whether the recipient is a contact or a user.
    pub entity_type: Option<RecipientType>,
    /// Id of the element in the document.
    ///
    /// Example: `2d0a6fe1-d519-4198-8785-3da1d7cab925`.
    pub id: Option<String>,
    /// Type of the element, such as `TextField` or `Signature`.
    pub type_: Option<ElementType>,
    /// Value that the recipient filled in.
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

/// Total of a document before discounts, and the discounts.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GrandTotal {
    /// Total before discounts.
    ///
    /// HighLevel does not document whether it is in units of the currency or in
    /// hundredths. Example: `100`.
    pub amount: Option<f64>,
    /// Code of the currency, such as `USD`.
    pub currency: Option<String>,
    /// Sum of all discounts, in percent.
    ///
    /// Example: `15`.
    pub discount_percentage: Option<f64>,
    /// Discounts on the total.
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

/// The email for recipients of a document.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ReceiverSettings {
    /// Id of the email's template.
    pub template_id: String,
    /// Subject of the email.
    pub subject: String,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl ReceiverSettings {
    /// Creates a value with the required fields.
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

/// The sender of a document's email.
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
    /// Creates a value with the required fields.
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

/// Sender and contents of the email that a document is sent with.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NotificationSettings {
    /// Email for the recipients.
    pub receive: ReceiverSettings,
    /// Sender of the email.
    pub sender: SenderSettings,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl NotificationSettings {
    /// Creates a value with the required fields.
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

/// A link at which one recipient opens a document.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DocumentLink {
    /// Reference id of the link; HighLevel does not document it further.
    ///
    /// Example: `550e8400-e29b-41d4-a716-446655440000`.
    pub reference_id: Option<String>,
    /// Id of the document that the link opens.
    ///
    /// Example: `c1e87a91-93b2-4b78-821f-85cf0e1f925b`.
    pub document_id: Option<String>,
    /// Id of the contact or user who gets the link.
    ///
    /// Example: `u240JcS0E5qE0ziHnwMm`.
    pub recipient_id: Option<String>,
    /// Whether the recipient is a contact or a user.
    pub entity_name: Option<RecipientType>,
    /// Whether the recipient is an addressee (`recipient`), or receives an open (`cc`) or
    /// a hidden (`bcc`) copy.
    pub recipient_category: Option<RecipientCategory>,
    /// Revision of the document that the link opens.
    ///
    /// Example: `1`.
    pub document_revision: Option<i64>,
    /// Id of the user who created the link.
    ///
    /// Example: `b6d8fa28-1112-4dc7-b9d2-f22b75a477ea`.
    pub created_by: Option<UserId>,
    /// Whether the document behind the link was deleted.
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

/// A person who reads or signs a document.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Recipient {
    /// Id of the contact or user.
    ///
    /// Example: `u240JcS0E5qE0ziHnwMm`.
    pub id: Option<String>,
    /// Given name of the recipient.
    ///
    /// Example: `Jim`.
    pub first_name: Option<String>,
    /// Family name of the recipient.
    ///
    /// Example: `Anton`.
    pub last_name: Option<String>,
    /// Email address of the recipient.
    ///
    /// Example: `jim@gmail.com`.
    pub email: Option<String>,
    /// Phone number in international form, such as `+1234567890`.
    pub phone_number: Option<String>,
    /// Phone number, such as `1234567890`.
    pub phone: Option<String>,
    /// Whether the recipient has done everything that the document asks for.
    pub has_completed: Option<bool>,
    /// Whether the recipient signs (`signer`) or is a user of the location.
    pub role: Option<RecipientRole>,
    /// Whether the recipient is the main one.
    pub is_primary: Option<bool>,
    /// Position of the recipient in the order of signing, such as 1.
    ///
    /// Example: `1`.
    pub signing_order: Option<i64>,
    /// Image of the recipient, as a URL; the example suggests a base64 data URL.
    ///
    /// Example: `base64 image url`.
    pub image_url: Option<String>,
    /// IP address of the recipient.
    ///
    /// Example: `123.123.123.123`.
    pub ip: Option<String>,
    /// User agent of the recipient's browser.
    pub user_agent: Option<String>,
    /// When the recipient signed, RFC 3339.
    ///
    /// Example: `2025-02-03T18:30:00.000Z`.
    pub signed_date: Option<Timestamp>,
    /// Full name, such as `Jim Anton`.
    pub contact_name: Option<String>,
    /// Country of the recipient, such as `United States`.
    pub country: Option<String>,
    /// Name of the recipient as a contact or user.
    ///
    /// Example: `Jim Anton`.
    pub entity_name: Option<String>,
    /// Image of the recipient's initials, as a URL; the example suggests a base64 data
    /// URL.
    ///
    /// Example: `base64 image url`.
    pub initials_img_url: Option<String>,
    /// When the recipient last opened the document, RFC 3339.
    ///
    /// Example: `2025-02-03T18:30:00.000Z`.
    pub last_viewed_at: Option<Timestamp>,
    /// Link at which the recipient opens the document.
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
            image_url: object.optional("imgUrl"),
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

/// A document to send.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DocumentDelivery {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Id of the document to send.
    ///
    /// Example: `67b5c0d2e4a19f3768c2d015`.
    pub document_id: String,
    /// Title of the document to send, as its recipients see it.
    ///
    /// Example: `new Document`.
    pub document_name: Option<String>,
    /// Whether to email the document or only return its links.
    pub medium: Option<SendMedium>,
    /// People who receive a copy.
    pub cc_recipients: Option<Vec<CcRecipient>>,
    /// Sender and contents of the email.
    pub notification_settings: Option<NotificationSettings>,
    /// Id of the user who sends the document.
    ///
    /// Example: `K9PSPnWjfNoE8DCf5LJZ`.
    pub sent_by: UserId,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl DocumentDelivery {
    /// Creates a value with the required fields.
    pub fn new(
        location_id: impl Into<LocationId>,
        document_id: impl Into<String>,
        sent_by: impl Into<UserId>,
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

    /// Title of the document to send, as its recipients see it.
    #[must_use]
    pub fn document_name(mut self, value: impl IntoOptional<String>) -> Self {
        self.document_name = value.into_optional();
        self
    }

    /// Whether to email the document or only return its links.
    #[must_use]
    pub fn medium(mut self, value: impl IntoOptional<SendMedium>) -> Self {
        self.medium = value.into_optional();
        self
    }

    /// People who receive a copy.
    #[must_use]
    pub fn cc_recipients(mut self, value: impl IntoOptional<Vec<CcRecipient>>) -> Self {
        self.cc_recipients = value.into_optional();
        self
    }

    /// Sender and contents of the email.
    #[must_use]
    pub fn notification_settings(
        mut self,
        value: impl IntoOptional<NotificationSettings>,
    ) -> Self {
        self.notification_settings = value.into_optional();
        self
    }
}

impl Encode for DocumentDelivery {
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

/// The template to create a document from, and the contact who gets the document.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct TemplateDelivery {
    /// Id of the template to create the document from.
    ///
    /// Example: `685d11c371c22e636e9c04b2`.
    pub template_id: String,
    /// Id of the user who sends the document.
    ///
    /// Example: `K9PSPnWjfNoE8DCf5LJZ`.
    pub user_id: UserId,
    /// Whether to send the document as well.
    pub send_document: Option<bool>,
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Id of the contact who gets the document.
    ///
    /// Example: `OP7z4LCyPACyH5fcEIZa`.
    pub contact_id: ContactId,
    /// Id of the opportunity that the document is about.
    ///
    /// Example: `hTlkh7t8gujsahgg93`.
    pub opportunity_id: Option<OpportunityId>,
    /// The members that no other field holds.
    pub extra: Extra,
}

/// The arguments of [`TemplateDelivery::new`]. Strings, ids and lists accept any type that converts into them.
#[allow(
    missing_debug_implementations,
    reason = "it only names arguments, some of which may be secret"
)]
pub struct TemplateDeliveryRequired<
    LocationIdValue,
    TemplateId,
    UserIdValue,
    ContactIdValue,
> {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationIdValue,
    /// Id of the template to create the document from.
    ///
    /// Example: `685d11c371c22e636e9c04b2`.
    pub template_id: TemplateId,
    /// Id of the user who sends the document.
    ///
    /// Example: `K9PSPnWjfNoE8DCf5LJZ`.
    pub user_id: UserIdValue,
    /// Id of the contact who gets the document.
    ///
    /// Example: `OP7z4LCyPACyH5fcEIZa`.
    pub contact_id: ContactIdValue,
}

impl TemplateDelivery {
    /// Creates a value with the required fields.
    pub fn new(
        required: TemplateDeliveryRequired<
            impl Into<LocationId>,
            impl Into<String>,
            impl Into<UserId>,
            impl Into<ContactId>,
        >,
    ) -> Self {
        let TemplateDeliveryRequired { location_id, template_id, user_id, contact_id } = required;
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

    /// Whether to send the document as well.
    #[must_use]
    pub fn send_document(mut self, value: impl IntoOptional<bool>) -> Self {
        self.send_document = value.into_optional();
        self
    }

    /// Id of the opportunity that the document is about.
    #[must_use]
    pub fn opportunity_id(mut self, value: impl IntoOptional<OpportunityId>) -> Self {
        self.opportunity_id = value.into_optional();
        self
    }
}

impl Encode for TemplateDelivery {
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

/// The links of a document that was sent.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct SendDocumentResponse {
    /// Whether the document was sent, or its links created.
    ///
    /// Received under the JSON key `success`, or else `succeeded`, or else `succeded`.
    pub success: Option<bool>,
    /// Links of all recipients.
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

/// A page of the templates of a location.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct TemplateList {
    /// Templates of the page.
    pub data: Vec<Template>,
    /// Total number of matching templates.
    ///
    /// Example: `2`.
    pub total: Option<i64>,
    /// Trace ID to give to HighLevel support.
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

/// A template for documents and contracts.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Template {
    /// Id of the template; the same as `id`.
    ///
    /// Example: `685d11c371c22e636e9c04b2`.
    pub mongo_id: Option<String>,
    /// Whether the template is marked as deleted.
    pub deleted: Option<bool>,
    /// Number of the version of the template.
    ///
    /// Example: `2`.
    pub version: Option<i64>,
    /// Name of the template.
    ///
    /// Example: `New Template`.
    pub name: Option<String>,
    /// Id of the location (sub-account).
    ///
    /// Example: `5rORm9p7RtxWQPzBIbTG`.
    pub location_id: Option<LocationId>,
    /// Type of the documents created from the template: a proposal, an estimate, or an
    /// entry of the content library.
    pub type_: Option<TemplateType>,
    /// Id of the user who last changed the template.
    ///
    /// Example: `K9PSPnWjfNoE8DCf5LJZ`.
    pub updated_by: Option<UserId>,
    /// Whether anyone who has the form's link can create a document.
    pub is_public_document: Option<bool>,
    /// When the template was created, RFC 3339.
    ///
    /// Example: `2025-06-26T09:24:19.305Z`.
    pub created_at: Option<Timestamp>,
    /// When the template was last changed, RFC 3339.
    ///
    /// Example: `2025-06-26T09:27:32.119Z`.
    pub updated_at: Option<Timestamp>,
    /// Id of the template.
    ///
    /// Example: `685d11c371c22e636e9c04b2`.
    pub id: Option<String>,
    /// Number of documents that were created; only for public documents.
    ///
    /// Example: `0`.
    pub document_count: Option<i64>,
    /// URL of the form that creates a document; only for public documents.
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

/// Whether the discount is a percentage or an amount.
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

/// Status of a document.
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

/// Payment status of a document.
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

/// Whether the recipient is an addressee (`recipient`), or receives an open (`cc`) or
/// a hidden (`bcc`) copy.
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

/// Whether the recipient signs (`signer`) or is a user of the location.
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

/// Whether to email the document or only return its links.
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

/// Type of the documents created from the template: a proposal, an estimate, or an
/// entry of the content library.
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
    CcRecipient, ReceiverSettings, SenderSettings, NotificationSettings,
    DocumentDelivery, TemplateDelivery,
}

impl_debug_fields! {
    BadRequestErrorBody { status_code, message }, Discount { id, value, type_ }, Document
    { location_id, document_id, id, name, type_, deleted, is_expired, document_revision,
    fillable_fields, grand_total, locale, status, payment_status, recipients, links,
    updated_at, created_at }, DocumentList { documents, total, white_label_base_url,
    white_label_base_url_for_invoice }, FillableField { field_id, is_required,
    has_completed, recipient, entity_type, id, type_, value }, GrandTotal { amount,
    currency, discount_percentage, discounts }, DocumentLink { reference_id, document_id,
    recipient_id, entity_name, recipient_category, document_revision, created_by, deleted
    }, Recipient { id, first_name, last_name, email, phone_number, phone, has_completed,
    role, is_primary, signing_order, image_url, ip, user_agent, signed_date,
    contact_name, country, entity_name, initials_img_url, last_viewed_at, share_link },
    SendDocumentResponse { success, links }, TemplateList { data, total, trace_id },
    Template { mongo_id, deleted, version, name, location_id, type_, updated_by,
    is_public_document, created_at, updated_at, id, document_count, doc_form_url },
}

impl_default! {
    BadRequestErrorBody, Discount, Document, DocumentList, FillableField, GrandTotal,
    DocumentLink, Recipient, SendDocumentResponse, TemplateList, Template,
}

impl_extra! {
    CcRecipient, ReceiverSettings, SenderSettings, NotificationSettings,
    DocumentDelivery, TemplateDelivery,
}

open_enum! {
    ElementType, RecipientType, DiscountType, DocumentStatus, PaymentStatus,
    RecipientCategory, RecipientRole, SendMedium, TemplateType,
}

open_enum_decode! {
    ElementType, RecipientType, DiscountType, DocumentStatus, PaymentStatus,
    RecipientCategory, RecipientRole, TemplateType,
}

open_enum_encode! {
    DocumentStatus, PaymentStatus, SendMedium, TemplateType,
}

#[cfg(feature = "extra-traits")]
highlevel_runtime::open_enum_extras! {
    ElementType, RecipientType, DiscountType, DocumentStatus, PaymentStatus,
    RecipientCategory, RecipientRole, SendMedium, TemplateType,
}
