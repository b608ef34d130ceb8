//! The enum of all events.

use highlevel_runtime::{Decode, Node, Timestamp, UnknownEvent, event_body, event_tag};

use super::{
    AppInstall, AppPaymentStatus, AppUninstall, AppUpdate, AppointmentEvent,
    AssociationEvent, CampaignStatusUpdate, ContactEvent, ConversationUnreadUpdate,
    ConversationUpdate, EmailStatsEvent, ExternalAuthConnected, InvoiceEvent,
    KnowledgeBaseAssetEvent, KnowledgeBaseEvent, LocationEvent, MessageEvent, NoteEvent,
    ObjectSchemaEvent, OpportunityEvent, OrderEvent, PlanChange, PriceEvent,
    ProductEvent, ProviderMessageType, ProviderOutboundMessage, RecordEvent,
    RelationEvent, SaasPlanCreate, SupportTicketEvent, TaskEvent, UserEvent,
    VoiceAiCallEnd,
};

/// An event that HighLevel sends, with a variant for each type of event.
///
/// Events with the same body share a type, so one arm of a `match` can handle several of them.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[allow(clippy::large_enum_variant, reason = "callers match on values, not on boxes")]
#[non_exhaustive]
pub enum Event {
    /// An app was installed.
    ///
    /// Type of the event: `INSTALL`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/webhook/AppInstall)).
    AppInstall(AppInstall),
    /// The state of the payment for an app changed.
    ///
    /// Type of the event: `APP_PAYMENT_STATUS`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/webhook/AppPaymentStatus)).
    AppPaymentStatus(AppPaymentStatus),
    /// An app was removed.
    ///
    /// Type of the event: `UNINSTALL`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/webhook/AppUninstall)).
    AppUninstall(AppUninstall),
    /// An app was updated to a new version.
    ///
    /// Types of the event: `UPDATE`, `AppUpdate`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/webhook/AppUpdate)).
    AppUpdate(AppUpdate),
    /// An appointment was created.
    ///
    /// Type of the event: `AppointmentCreate`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/webhook/AppointmentCreate)).
    AppointmentCreate(AppointmentEvent),
    /// An appointment was deleted.
    ///
    /// Type of the event: `AppointmentDelete`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/webhook/AppointmentDelete)).
    AppointmentDelete(AppointmentEvent),
    /// An appointment was changed.
    ///
    /// Type of the event: `AppointmentUpdate`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/webhook/AppointmentUpdate)).
    AppointmentUpdate(AppointmentEvent),
    /// An association between two kinds of objects was created.
    ///
    /// Type of the event: `AssociationCreate`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/webhook/AssociationCreate)).
    AssociationCreate(AssociationEvent),
    /// An association was deleted.
    ///
    /// Type of the event: `AssociationDelete`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/webhook/AssociationDelete)).
    AssociationDelete(AssociationEvent),
    /// An association was changed.
    ///
    /// Type of the event: `AssociationUpdate`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/webhook/AssociationUpdate)).
    AssociationUpdate(AssociationEvent),
    /// The state of a contact in a campaign changed.
    ///
    /// Type of the event: `CampaignStatusUpdate`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/webhook/CampaignStatusUpdate)).
    CampaignStatusUpdate(CampaignStatusUpdate),
    /// A contact was created.
    ///
    /// Type of the event: `ContactCreate`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/webhook/ContactCreate)).
    ContactCreate(ContactEvent),
    /// A contact was deleted. The body has the same fields as that of a new contact.
    ///
    /// Type of the event: `ContactDelete`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/webhook/ContactDelete)).
    ContactDelete(ContactEvent),
    /// The do-not-disturb settings of a contact changed. A change of the settings for
    /// incoming messages sends no event.
    ///
    /// Type of the event: `ContactDndUpdate`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/webhook/ContactDndUpdate)).
    ContactDndUpdate(ContactEvent),
    /// The tags of a contact changed.
    ///
    /// Type of the event: `ContactTagUpdate`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/webhook/ContactTagUpdate)).
    ContactTagUpdate(ContactEvent),
    /// A contact was changed. Adding a file sends no event.
    ///
    /// Type of the event: `ContactUpdate`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/webhook/ContactUpdate)).
    ContactUpdate(ContactEvent),
    /// The unread status of a conversation changed.
    ///
    /// Type of the event: `ConversationUnreadUpdate`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/webhook/ConversationUnreadWebhook)).
    ConversationUnreadUpdate(ConversationUnreadUpdate),
    /// A conversation of the live chat was merged into another one, because its visitor
    /// turned out to be a known contact.
    ///
    /// Type of the event: `ConversationUpdate`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/webhook/ConversationUpdate)).
    ConversationUpdate(ConversationUpdate),
    /// A user connected the app with the account of another service.
    ///
    /// Types of the event: `EXTERNAL_AUTH_CONNECTED`, `ExternalAuthConnected`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/webhook/ExternalAuthConnected)).
    ExternalAuthConnected(ExternalAuthConnected),
    /// A contact sent a message or called.
    ///
    /// Type of the event: `InboundMessage`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/webhook/InboundMessage)).
    InboundMessage(MessageEvent),
    /// An invoice was created.
    ///
    /// Type of the event: `InvoiceCreate`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/webhook/InvoiceCreate)).
    InvoiceCreate(InvoiceEvent),
    /// An invoice was deleted.
    ///
    /// Type of the event: `InvoiceDelete`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/webhook/InvoiceDelete)).
    InvoiceDelete(InvoiceEvent),
    /// An invoice was paid.
    ///
    /// Type of the event: `InvoicePaid`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/webhook/InvoicePaid)).
    InvoicePaid(InvoiceEvent),
    /// A part of an invoice was paid.
    ///
    /// Type of the event: `InvoicePartiallyPaid`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/webhook/InvoicePartiallyPaid)).
    InvoicePartiallyPaid(InvoiceEvent),
    /// An invoice was sent.
    ///
    /// Type of the event: `InvoiceSent`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/webhook/InvoiceSent)).
    InvoiceSent(InvoiceEvent),
    /// An invoice was changed.
    ///
    /// Type of the event: `InvoiceUpdate`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/webhook/InvoiceUpdate)).
    InvoiceUpdate(InvoiceEvent),
    /// An invoice was declared void.
    ///
    /// Type of the event: `InvoiceVoid`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/webhook/InvoiceVoid)).
    InvoiceVoid(InvoiceEvent),
    /// A knowledge base was created.
    ///
    /// Type of the event: `KnowledgeBaseCreate`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/webhook/KnowledgeBaseCreate)).
    KnowledgeBaseCreate(KnowledgeBaseEvent),
    /// A knowledge base was deleted.
    ///
    /// Type of the event: `KnowledgeBaseDelete`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/webhook/KnowledgeBaseDelete)).
    KnowledgeBaseDelete(KnowledgeBaseEvent),
    /// A question of a knowledge base was added, changed or deleted.
    ///
    /// Type of the event: `KnowledgeBaseFaqChange`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/webhook/KnowledgeBaseFaqChange)).
    KnowledgeBaseFaqChange(KnowledgeBaseAssetEvent),
    /// A file of a knowledge base was added, changed or deleted.
    ///
    /// Type of the event: `KnowledgeBaseFileChange`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/webhook/KnowledgeBaseFileChange)).
    KnowledgeBaseFileChange(KnowledgeBaseAssetEvent),
    /// A piece of text of a knowledge base was added, changed or deleted.
    ///
    /// Type of the event: `KnowledgeBaseRichTextChange`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/webhook/KnowledgeBaseRichTextChange)).
    KnowledgeBaseRichTextChange(KnowledgeBaseAssetEvent),
    /// A table of a knowledge base was added, changed or deleted.
    ///
    /// Type of the event: `KnowledgeBaseTableFileChange`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/webhook/KnowledgeBaseTableFileChange)).
    KnowledgeBaseTableFileChange(KnowledgeBaseAssetEvent),
    /// A web page of a knowledge base was added, changed or deleted.
    ///
    /// Type of the event: `KnowledgeBaseTrainedUrlChange`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/webhook/KnowledgeBaseTrainedUrlChange)).
    KnowledgeBaseTrainedUrlChange(KnowledgeBaseAssetEvent),
    /// The name or the description of a knowledge base changed.
    ///
    /// Type of the event: `KnowledgeBaseUpdate`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/webhook/KnowledgeBaseUpdate)).
    KnowledgeBaseUpdate(KnowledgeBaseEvent),
    /// LC Email, HighLevel's mail service, reported a delivery event of an email.
    ///
    /// Type of the event: `LCEmailStats`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/webhook/LCEmailStats)).
    LcEmailStats(EmailStatsEvent),
    /// A location (sub-account) was created.
    ///
    /// Type of the event: `LocationCreate`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/webhook/LocationCreate)).
    LocationCreate(LocationEvent),
    /// A location (sub-account) was changed.
    ///
    /// Type of the event: `LocationUpdate`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/webhook/LocationUpdate)).
    LocationUpdate(LocationEvent),
    /// A note was created.
    ///
    /// Type of the event: `NoteCreate`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/webhook/NoteCreate)).
    NoteCreate(NoteEvent),
    /// A note was deleted.
    ///
    /// Type of the event: `NoteDelete`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/webhook/NoteDelete)).
    NoteDelete(NoteEvent),
    /// A note was changed.
    ///
    /// Type of the event: `NoteUpdate`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/webhook/NoteUpdate)).
    NoteUpdate(NoteEvent),
    /// A custom object was defined.
    ///
    /// Types of the event: `ObjectSchemaCreate`, `ObjectCreate`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/webhook/ObjectSchemaCreate)).
    ObjectSchemaCreate(ObjectSchemaEvent),
    /// The definition of a custom object changed.
    ///
    /// Types of the event: `ObjectSchemaUpdate`, `ObjectUpdate`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/webhook/ObjectSchemaUpdate)).
    ObjectSchemaUpdate(ObjectSchemaEvent),
    /// An opportunity was assigned to another user.
    /// [`OpportunityUpdate`](Self::OpportunityUpdate) is sent as well.
    ///
    /// Type of the event: `OpportunityAssignedToUpdate`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/webhook/OpportunityAssignedToUpdate)).
    OpportunityAssignedToUpdate(OpportunityEvent),
    /// An opportunity was created. [`OpportunityUpdate`](Self::OpportunityUpdate) is sent
    /// as well.
    ///
    /// Type of the event: `OpportunityCreate`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/webhook/OpportunityCreate)).
    OpportunityCreate(OpportunityEvent),
    /// An opportunity was deleted. [`OpportunityUpdate`](Self::OpportunityUpdate) is sent
    /// as well.
    ///
    /// Type of the event: `OpportunityDelete`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/webhook/OpportunityDelete)).
    OpportunityDelete(OpportunityEvent),
    /// The value of an opportunity changed.
    /// [`OpportunityUpdate`](Self::OpportunityUpdate) is sent as well.
    ///
    /// Type of the event: `OpportunityMonetaryValueUpdate`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/webhook/OpportunityMonetaryValueUpdate)).
    OpportunityMonetaryValueUpdate(OpportunityEvent),
    /// An opportunity moved to another stage.
    /// [`OpportunityUpdate`](Self::OpportunityUpdate) is sent as well.
    ///
    /// Type of the event: `OpportunityStageUpdate`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/webhook/OpportunityStageUpdate)).
    OpportunityStageUpdate(OpportunityEvent),
    /// The status of an opportunity changed.
    /// [`OpportunityUpdate`](Self::OpportunityUpdate) is sent as well.
    ///
    /// Type of the event: `OpportunityStatusUpdate`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/webhook/OpportunityStatusUpdate)).
    OpportunityStatusUpdate(OpportunityEvent),
    /// An opportunity was changed. It is sent with every other event of an opportunity,
    /// too.
    ///
    /// Type of the event: `OpportunityUpdate`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/webhook/OpportunityUpdate)).
    OpportunityUpdate(OpportunityEvent),
    /// An order was placed.
    ///
    /// Type of the event: `OrderCreate`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/webhook/OrderCreate)).
    OrderCreate(OrderEvent),
    /// The status of an order changed.
    ///
    /// Type of the event: `OrderStatusUpdate`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/webhook/OrderStatusUpdate)).
    OrderStatusUpdate(OrderEvent),
    /// A message was sent to a contact, or a contact was called. Retrying a failed
    /// message sends a new event without a link to the failed one.
    ///
    /// Type of the event: `OutboundMessage`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/webhook/OutboundMessage)).
    OutboundMessage(MessageEvent),
    /// The plan of a paid app changed.
    ///
    /// Type of the event: `PLAN_CHANGE`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/webhook/PlanChange)).
    PlanChange(PlanChange),
    /// A price was created.
    ///
    /// Type of the event: `PriceCreate`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/webhook/PriceCreate)).
    PriceCreate(PriceEvent),
    /// A price was deleted.
    ///
    /// Type of the event: `PriceDelete`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/webhook/PriceDelete)).
    PriceDelete(PriceEvent),
    /// A price was changed.
    ///
    /// Type of the event: `PriceUpdate`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/webhook/PriceUpdate)).
    PriceUpdate(PriceEvent),
    /// A product was created.
    ///
    /// Type of the event: `ProductCreate`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/webhook/ProductCreate)).
    ProductCreate(ProductEvent),
    /// A product was deleted.
    ///
    /// Type of the event: `ProductDelete`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/webhook/ProductDelete)).
    ProductDelete(ProductEvent),
    /// A product was changed.
    ///
    /// Type of the event: `ProductUpdate`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/webhook/ProductUpdate)).
    ProductUpdate(ProductEvent),
    /// A custom conversation provider has to send a message.
    ///
    /// Types of the event: `SMS`, `Email`, `Custom`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/webhook/ProviderOutboundMessage)).
    ProviderOutboundMessage(ProviderOutboundMessage),
    /// A record of a custom object or a business was created.
    ///
    /// Type of the event: `RecordCreate`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/webhook/RecordCreate)).
    RecordCreate(RecordEvent),
    /// A record of a custom object or a business was deleted.
    ///
    /// Type of the event: `RecordDelete`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/webhook/RecordDelete)).
    RecordDelete(RecordEvent),
    /// A record of a custom object or a business was changed.
    ///
    /// Type of the event: `RecordUpdate`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/webhook/RecordUpdate)).
    RecordUpdate(RecordEvent),
    /// Two records were related.
    ///
    /// Type of the event: `RelationCreate`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/webhook/RelationCreate)).
    RelationCreate(RelationEvent),
    /// The relation of two records was removed.
    ///
    /// Type of the event: `RelationDelete`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/webhook/RelationDelete)).
    RelationDelete(RelationEvent),
    /// A company created a plan that it sells to its locations.
    ///
    /// Types of the event: `SaasPlanCreate`, `SaaSPlanCreate`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/webhook/SaaSPlanCreate)).
    SaasPlanCreate(SaasPlanCreate),
    /// A support ticket about the app was opened.
    ///
    /// Type of the event: `SupportTicketCreate`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/webhook/SupportTicketCreate)).
    SupportTicketCreate(SupportTicketEvent),
    /// A support ticket about the app was deleted.
    ///
    /// Type of the event: `SupportTicketDelete`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/webhook/SupportTicketDelete)).
    SupportTicketDelete(SupportTicketEvent),
    /// A support ticket about the app changed, or a reply was added.
    ///
    /// Type of the event: `SupportTicketUpdate`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/webhook/SupportTicketUpdate)).
    SupportTicketUpdate(SupportTicketEvent),
    /// A task was completed.
    ///
    /// Type of the event: `TaskComplete`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/webhook/TaskComplete)).
    TaskComplete(TaskEvent),
    /// A task was created.
    ///
    /// Type of the event: `TaskCreate`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/webhook/TaskCreate)).
    TaskCreate(TaskEvent),
    /// A task was deleted.
    ///
    /// Type of the event: `TaskDelete`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/webhook/TaskDelete)).
    TaskDelete(TaskEvent),
    /// A user was created.
    ///
    /// Type of the event: `UserCreate`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/webhook/UserCreate)).
    UserCreate(UserEvent),
    /// A user was deleted.
    ///
    /// Type of the event: `UserDelete`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/webhook/UserDelete)).
    UserDelete(UserEvent),
    /// A user was changed.
    ///
    /// Type of the event: `UserUpdate`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/webhook/UserUpdate)).
    UserUpdate(UserEvent),
    /// A call of a Voice AI agent ended.
    ///
    /// Type of the event: `VoiceAiCallEnd`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/webhook/VoiceAiCallEnd)).
    VoiceAiCallEnd(VoiceAiCallEnd),
    /// An event that this version of the crate does not know. Its whole body is kept.
    Unknown(UnknownEvent),
}

impl Event {
    /// The tags of all events that have a variant: the type by which the body names an event.
    pub const TAGS: &'static [&'static str] = &[
        "INSTALL",
        "APP_PAYMENT_STATUS",
        "UNINSTALL",
        "UPDATE",
        "AppUpdate",
        "AppointmentCreate",
        "AppointmentDelete",
        "AppointmentUpdate",
        "AssociationCreate",
        "AssociationDelete",
        "AssociationUpdate",
        "CampaignStatusUpdate",
        "ContactCreate",
        "ContactDelete",
        "ContactDndUpdate",
        "ContactTagUpdate",
        "ContactUpdate",
        "ConversationUnreadUpdate",
        "ConversationUpdate",
        "EXTERNAL_AUTH_CONNECTED",
        "ExternalAuthConnected",
        "InboundMessage",
        "InvoiceCreate",
        "InvoiceDelete",
        "InvoicePaid",
        "InvoicePartiallyPaid",
        "InvoiceSent",
        "InvoiceUpdate",
        "InvoiceVoid",
        "KnowledgeBaseCreate",
        "KnowledgeBaseDelete",
        "KnowledgeBaseFaqChange",
        "KnowledgeBaseFileChange",
        "KnowledgeBaseRichTextChange",
        "KnowledgeBaseTableFileChange",
        "KnowledgeBaseTrainedUrlChange",
        "KnowledgeBaseUpdate",
        "LCEmailStats",
        "LocationCreate",
        "LocationUpdate",
        "NoteCreate",
        "NoteDelete",
        "NoteUpdate",
        "ObjectSchemaCreate",
        "ObjectCreate",
        "ObjectSchemaUpdate",
        "ObjectUpdate",
        "OpportunityAssignedToUpdate",
        "OpportunityCreate",
        "OpportunityDelete",
        "OpportunityMonetaryValueUpdate",
        "OpportunityStageUpdate",
        "OpportunityStatusUpdate",
        "OpportunityUpdate",
        "OrderCreate",
        "OrderStatusUpdate",
        "OutboundMessage",
        "PLAN_CHANGE",
        "PriceCreate",
        "PriceDelete",
        "PriceUpdate",
        "ProductCreate",
        "ProductDelete",
        "ProductUpdate",
        "SMS",
        "Email",
        "Custom",
        "RecordCreate",
        "RecordDelete",
        "RecordUpdate",
        "RelationCreate",
        "RelationDelete",
        "SaasPlanCreate",
        "SaaSPlanCreate",
        "SupportTicketCreate",
        "SupportTicketDelete",
        "SupportTicketUpdate",
        "TaskComplete",
        "TaskCreate",
        "TaskDelete",
        "UserCreate",
        "UserDelete",
        "UserUpdate",
        "VoiceAiCallEnd",
    ];

    /// Returns the type of the event, such as `ContactCreate`, by which its body names it.
    pub fn tag(&self) -> Option<&str> {
        match self {
            Self::AppInstall(body) => body.type_.as_deref(),
            Self::AppPaymentStatus(body) => body.type_.as_deref(),
            Self::AppUninstall(body) => body.type_.as_deref(),
            Self::AppUpdate(body) => body.type_.as_deref(),
            Self::AppointmentCreate(body)
            | Self::AppointmentDelete(body)
            | Self::AppointmentUpdate(body) => body.type_.as_deref(),
            Self::AssociationCreate(body)
            | Self::AssociationDelete(body)
            | Self::AssociationUpdate(body) => body.type_.as_deref(),
            Self::CampaignStatusUpdate(body) => body.type_.as_deref(),
            Self::ContactCreate(body)
            | Self::ContactDelete(body)
            | Self::ContactDndUpdate(body)
            | Self::ContactTagUpdate(body)
            | Self::ContactUpdate(body) => body.type_.as_deref(),
            Self::ConversationUnreadUpdate(body) => body.type_.as_deref(),
            Self::ConversationUpdate(body) => body.type_.as_deref(),
            Self::ExternalAuthConnected(body) => body.type_.as_deref(),
            Self::InvoiceCreate(body)
            | Self::InvoiceDelete(body)
            | Self::InvoicePaid(body)
            | Self::InvoicePartiallyPaid(body)
            | Self::InvoiceSent(body)
            | Self::InvoiceUpdate(body)
            | Self::InvoiceVoid(body) => body.type_.as_deref(),
            Self::KnowledgeBaseCreate(body)
            | Self::KnowledgeBaseDelete(body)
            | Self::KnowledgeBaseUpdate(body) => body.type_.as_deref(),
            Self::KnowledgeBaseFaqChange(body)
            | Self::KnowledgeBaseFileChange(body)
            | Self::KnowledgeBaseRichTextChange(body)
            | Self::KnowledgeBaseTableFileChange(body)
            | Self::KnowledgeBaseTrainedUrlChange(body) => body.type_.as_deref(),
            Self::LcEmailStats(body) => body.type_.as_deref(),
            Self::LocationCreate(body) | Self::LocationUpdate(body) => {
                body.type_.as_deref()
            }
            Self::NoteCreate(body) | Self::NoteDelete(body) | Self::NoteUpdate(body) => {
                body.type_.as_deref()
            }
            Self::ObjectSchemaCreate(body) | Self::ObjectSchemaUpdate(body) => {
                body.type_.as_deref()
            }
            Self::OpportunityAssignedToUpdate(body)
            | Self::OpportunityCreate(body)
            | Self::OpportunityDelete(body)
            | Self::OpportunityMonetaryValueUpdate(body)
            | Self::OpportunityStageUpdate(body)
            | Self::OpportunityStatusUpdate(body)
            | Self::OpportunityUpdate(body) => body.type_.as_deref(),
            Self::OrderCreate(body) | Self::OrderStatusUpdate(body) => {
                body.type_.as_deref()
            }
            Self::InboundMessage(body) | Self::OutboundMessage(body) => {
                body.type_.as_deref()
            }
            Self::PlanChange(body) => body.type_.as_deref(),
            Self::PriceCreate(body)
            | Self::PriceDelete(body)
            | Self::PriceUpdate(body) => body.type_.as_deref(),
            Self::ProductCreate(body)
            | Self::ProductDelete(body)
            | Self::ProductUpdate(body) => body.type_.as_deref(),
            Self::ProviderOutboundMessage(body) => {
                body.type_.as_ref().map(ProviderMessageType::as_str)
            }
            Self::RecordCreate(body)
            | Self::RecordDelete(body)
            | Self::RecordUpdate(body) => body.type_.as_deref(),
            Self::RelationCreate(body) | Self::RelationDelete(body) => {
                body.type_.as_deref()
            }
            Self::SaasPlanCreate(body) => body.type_.as_deref(),
            Self::SupportTicketCreate(body)
            | Self::SupportTicketDelete(body)
            | Self::SupportTicketUpdate(body) => body.type_.as_deref(),
            Self::TaskComplete(body)
            | Self::TaskCreate(body)
            | Self::TaskDelete(body) => body.type_.as_deref(),
            Self::UserCreate(body) | Self::UserDelete(body) | Self::UserUpdate(body) => {
                body.type_.as_deref()
            }
            Self::VoiceAiCallEnd(body) => body.type_.as_deref(),
            Self::Unknown(event) => event.text(&["type"]),
        }
    }

    /// Returns the id of the location (sub-account) in which the event happened, if the body has one.
    pub fn location_id(&self) -> Option<&str> {
        match self {
            Self::AppInstall(body) => body.location_id.as_deref(),
            Self::AppPaymentStatus(body) => body.location_id.as_deref(),
            Self::AppUninstall(body) => body.location_id.as_deref(),
            Self::AppUpdate(body) => body.location_id.as_deref(),
            Self::AppointmentCreate(body)
            | Self::AppointmentDelete(body)
            | Self::AppointmentUpdate(body) => body.location_id.as_deref(),
            Self::AssociationCreate(body)
            | Self::AssociationDelete(body)
            | Self::AssociationUpdate(body) => body.location_id.as_deref(),
            Self::CampaignStatusUpdate(body) => body.location_id.as_deref(),
            Self::ContactCreate(body)
            | Self::ContactDelete(body)
            | Self::ContactDndUpdate(body)
            | Self::ContactTagUpdate(body)
            | Self::ContactUpdate(body) => body.location_id.as_deref(),
            Self::ConversationUnreadUpdate(body) => body.location_id.as_deref(),
            Self::ConversationUpdate(body) => body.location_id.as_deref(),
            Self::ExternalAuthConnected(body) => body.location_id.as_deref(),
            Self::InvoiceCreate(body)
            | Self::InvoiceDelete(body)
            | Self::InvoicePaid(body)
            | Self::InvoicePartiallyPaid(body)
            | Self::InvoiceSent(body)
            | Self::InvoiceUpdate(body)
            | Self::InvoiceVoid(body) => {
                body.location_id.as_deref().or(body.alt_id.as_deref())
            }
            Self::KnowledgeBaseCreate(body)
            | Self::KnowledgeBaseDelete(body)
            | Self::KnowledgeBaseUpdate(body) => body.location_id.as_deref(),
            Self::KnowledgeBaseFaqChange(body)
            | Self::KnowledgeBaseFileChange(body)
            | Self::KnowledgeBaseRichTextChange(body)
            | Self::KnowledgeBaseTableFileChange(body)
            | Self::KnowledgeBaseTrainedUrlChange(body) => body.location_id.as_deref(),
            Self::LcEmailStats(body) => body.location_id.as_deref(),
            Self::NoteCreate(body) | Self::NoteDelete(body) | Self::NoteUpdate(body) => {
                body.location_id.as_deref()
            }
            Self::ObjectSchemaCreate(body) | Self::ObjectSchemaUpdate(body) => {
                body.location_id.as_deref()
            }
            Self::OpportunityAssignedToUpdate(body)
            | Self::OpportunityCreate(body)
            | Self::OpportunityDelete(body)
            | Self::OpportunityMonetaryValueUpdate(body)
            | Self::OpportunityStageUpdate(body)
            | Self::OpportunityStatusUpdate(body)
            | Self::OpportunityUpdate(body) => body.location_id.as_deref(),
            Self::OrderCreate(body) | Self::OrderStatusUpdate(body) => {
                body.location_id.as_deref().or(body.alt_id.as_deref())
            }
            Self::InboundMessage(body) | Self::OutboundMessage(body) => {
                body.location_id.as_deref()
            }
            Self::PlanChange(body) => body.location_id.as_deref(),
            Self::PriceCreate(body)
            | Self::PriceDelete(body)
            | Self::PriceUpdate(body) => body.location_id.as_deref(),
            Self::ProductCreate(body)
            | Self::ProductDelete(body)
            | Self::ProductUpdate(body) => body.location_id.as_deref(),
            Self::ProviderOutboundMessage(body) => body.location_id.as_deref(),
            Self::RecordCreate(body)
            | Self::RecordDelete(body)
            | Self::RecordUpdate(body) => body.location_id.as_deref(),
            Self::RelationCreate(body) | Self::RelationDelete(body) => {
                body.location_id.as_deref()
            }
            Self::SupportTicketCreate(body)
            | Self::SupportTicketDelete(body)
            | Self::SupportTicketUpdate(body) => body.location_id.as_deref(),
            Self::TaskComplete(body)
            | Self::TaskCreate(body)
            | Self::TaskDelete(body) => body.location_id.as_deref(),
            Self::UserCreate(body) | Self::UserDelete(body) | Self::UserUpdate(body) => {
                body.location_id.as_deref()
            }
            Self::VoiceAiCallEnd(body) => body.location_id.as_deref(),
            Self::Unknown(event) => event.text(&["locationId", "altId"]),
            _ => None,
        }
    }

    /// Returns the id of the company (agency), if the body has one.
    pub fn company_id(&self) -> Option<&str> {
        match self {
            Self::AppInstall(body) => body.company_id.as_deref(),
            Self::AppPaymentStatus(body) => body.company_id.as_deref(),
            Self::AppUninstall(body) => body.company_id.as_deref(),
            Self::AppUpdate(body) => body.company_id.as_deref(),
            Self::ConversationUpdate(body) => body.company_id.as_deref(),
            Self::ExternalAuthConnected(body) => body.company_id.as_deref(),
            Self::LcEmailStats(body) => body.company_id.as_deref(),
            Self::LocationCreate(body) | Self::LocationUpdate(body) => {
                body.company_id.as_deref()
            }
            Self::PlanChange(body) => body.company_id.as_deref(),
            Self::SaasPlanCreate(body) => body.company_id.as_deref(),
            Self::SupportTicketCreate(body)
            | Self::SupportTicketDelete(body)
            | Self::SupportTicketUpdate(body) => body.company_id.as_deref(),
            Self::UserCreate(body) | Self::UserDelete(body) | Self::UserUpdate(body) => {
                body.company_id.as_deref()
            }
            Self::Unknown(event) => event.text(&["companyId"]),
            _ => None,
        }
    }

    /// Returns the id of the app that receives the event, if the body has one.
    pub fn app_id(&self) -> Option<&str> {
        match self {
            Self::AppInstall(body) => body.app_id.as_deref(),
            Self::AppPaymentStatus(body) => body.app_id.as_deref(),
            Self::AppUninstall(body) => body.app_id.as_deref(),
            Self::AppUpdate(body) => body.app_id.as_deref(),
            Self::AppointmentCreate(body)
            | Self::AppointmentDelete(body)
            | Self::AppointmentUpdate(body) => body.app_id.as_deref(),
            Self::AssociationCreate(body)
            | Self::AssociationDelete(body)
            | Self::AssociationUpdate(body) => body.app_id.as_deref(),
            Self::CampaignStatusUpdate(body) => body.app_id.as_deref(),
            Self::ContactCreate(body)
            | Self::ContactDelete(body)
            | Self::ContactDndUpdate(body)
            | Self::ContactTagUpdate(body)
            | Self::ContactUpdate(body) => body.app_id.as_deref(),
            Self::ConversationUnreadUpdate(body) => body.app_id.as_deref(),
            Self::ConversationUpdate(body) => body.app_id.as_deref(),
            Self::ExternalAuthConnected(body) => body.app_id.as_deref(),
            Self::InvoiceCreate(body)
            | Self::InvoiceDelete(body)
            | Self::InvoicePaid(body)
            | Self::InvoicePartiallyPaid(body)
            | Self::InvoiceSent(body)
            | Self::InvoiceUpdate(body)
            | Self::InvoiceVoid(body) => body.app_id.as_deref(),
            Self::KnowledgeBaseCreate(body)
            | Self::KnowledgeBaseDelete(body)
            | Self::KnowledgeBaseUpdate(body) => body.app_id.as_deref(),
            Self::KnowledgeBaseFaqChange(body)
            | Self::KnowledgeBaseFileChange(body)
            | Self::KnowledgeBaseRichTextChange(body)
            | Self::KnowledgeBaseTableFileChange(body)
            | Self::KnowledgeBaseTrainedUrlChange(body) => body.app_id.as_deref(),
            Self::LcEmailStats(body) => body.app_id.as_deref(),
            Self::LocationCreate(body) | Self::LocationUpdate(body) => {
                body.app_id.as_deref()
            }
            Self::NoteCreate(body) | Self::NoteDelete(body) | Self::NoteUpdate(body) => {
                body.app_id.as_deref()
            }
            Self::ObjectSchemaCreate(body) | Self::ObjectSchemaUpdate(body) => {
                body.app_id.as_deref()
            }
            Self::OpportunityAssignedToUpdate(body)
            | Self::OpportunityCreate(body)
            | Self::OpportunityDelete(body)
            | Self::OpportunityMonetaryValueUpdate(body)
            | Self::OpportunityStageUpdate(body)
            | Self::OpportunityStatusUpdate(body)
            | Self::OpportunityUpdate(body) => body.app_id.as_deref(),
            Self::OrderCreate(body) | Self::OrderStatusUpdate(body) => {
                body.app_id.as_deref()
            }
            Self::InboundMessage(body) | Self::OutboundMessage(body) => {
                body.app_id.as_deref()
            }
            Self::PlanChange(body) => body.app_id.as_deref(),
            Self::PriceCreate(body)
            | Self::PriceDelete(body)
            | Self::PriceUpdate(body) => body.app_id.as_deref(),
            Self::ProductCreate(body)
            | Self::ProductDelete(body)
            | Self::ProductUpdate(body) => body.app_id.as_deref(),
            Self::RecordCreate(body)
            | Self::RecordDelete(body)
            | Self::RecordUpdate(body) => body.app_id.as_deref(),
            Self::RelationCreate(body) | Self::RelationDelete(body) => {
                body.app_id.as_deref()
            }
            Self::SaasPlanCreate(body) => body.app_id.as_deref(),
            Self::SupportTicketCreate(body)
            | Self::SupportTicketDelete(body)
            | Self::SupportTicketUpdate(body) => body.app_id.as_deref(),
            Self::TaskComplete(body)
            | Self::TaskCreate(body)
            | Self::TaskDelete(body) => body.app_id.as_deref(),
            Self::UserCreate(body) | Self::UserDelete(body) | Self::UserUpdate(body) => {
                body.app_id.as_deref()
            }
            Self::VoiceAiCallEnd(body) => body.app_id.as_deref(),
            Self::Unknown(event) => event.text(&["appId"]),
            _ => None,
        }
    }

    /// Returns the id of the delivery, which is the same in each retry, if the body has one.
    pub fn webhook_id(&self) -> Option<&str> {
        match self {
            Self::AppInstall(body) => body.webhook_id.as_deref(),
            Self::AppPaymentStatus(body) => body.webhook_id.as_deref(),
            Self::AppUninstall(body) => body.webhook_id.as_deref(),
            Self::AppUpdate(body) => body.webhook_id.as_deref(),
            Self::AppointmentCreate(body)
            | Self::AppointmentDelete(body)
            | Self::AppointmentUpdate(body) => body.webhook_id.as_deref(),
            Self::AssociationCreate(body)
            | Self::AssociationDelete(body)
            | Self::AssociationUpdate(body) => body.webhook_id.as_deref(),
            Self::CampaignStatusUpdate(body) => body.webhook_id.as_deref(),
            Self::ContactCreate(body)
            | Self::ContactDelete(body)
            | Self::ContactDndUpdate(body)
            | Self::ContactTagUpdate(body)
            | Self::ContactUpdate(body) => body.webhook_id.as_deref(),
            Self::ConversationUnreadUpdate(body) => body.webhook_id.as_deref(),
            Self::ConversationUpdate(body) => body.webhook_id.as_deref(),
            Self::ExternalAuthConnected(body) => body.webhook_id.as_deref(),
            Self::InvoiceCreate(body)
            | Self::InvoiceDelete(body)
            | Self::InvoicePaid(body)
            | Self::InvoicePartiallyPaid(body)
            | Self::InvoiceSent(body)
            | Self::InvoiceUpdate(body)
            | Self::InvoiceVoid(body) => body.webhook_id.as_deref(),
            Self::KnowledgeBaseCreate(body)
            | Self::KnowledgeBaseDelete(body)
            | Self::KnowledgeBaseUpdate(body) => body.webhook_id.as_deref(),
            Self::KnowledgeBaseFaqChange(body)
            | Self::KnowledgeBaseFileChange(body)
            | Self::KnowledgeBaseRichTextChange(body)
            | Self::KnowledgeBaseTableFileChange(body)
            | Self::KnowledgeBaseTrainedUrlChange(body) => body.webhook_id.as_deref(),
            Self::LcEmailStats(body) => body.webhook_id.as_deref(),
            Self::LocationCreate(body) | Self::LocationUpdate(body) => {
                body.webhook_id.as_deref()
            }
            Self::NoteCreate(body) | Self::NoteDelete(body) | Self::NoteUpdate(body) => {
                body.webhook_id.as_deref()
            }
            Self::ObjectSchemaCreate(body) | Self::ObjectSchemaUpdate(body) => {
                body.webhook_id.as_deref()
            }
            Self::OpportunityAssignedToUpdate(body)
            | Self::OpportunityCreate(body)
            | Self::OpportunityDelete(body)
            | Self::OpportunityMonetaryValueUpdate(body)
            | Self::OpportunityStageUpdate(body)
            | Self::OpportunityStatusUpdate(body)
            | Self::OpportunityUpdate(body) => body.webhook_id.as_deref(),
            Self::OrderCreate(body) | Self::OrderStatusUpdate(body) => {
                body.webhook_id.as_deref()
            }
            Self::InboundMessage(body) | Self::OutboundMessage(body) => {
                body.webhook_id.as_deref()
            }
            Self::PlanChange(body) => body.webhook_id.as_deref(),
            Self::PriceCreate(body)
            | Self::PriceDelete(body)
            | Self::PriceUpdate(body) => body.webhook_id.as_deref(),
            Self::ProductCreate(body)
            | Self::ProductDelete(body)
            | Self::ProductUpdate(body) => body.webhook_id.as_deref(),
            Self::RecordCreate(body)
            | Self::RecordDelete(body)
            | Self::RecordUpdate(body) => body.webhook_id.as_deref(),
            Self::RelationCreate(body) | Self::RelationDelete(body) => {
                body.webhook_id.as_deref()
            }
            Self::SaasPlanCreate(body) => body.webhook_id.as_deref(),
            Self::SupportTicketCreate(body)
            | Self::SupportTicketDelete(body)
            | Self::SupportTicketUpdate(body) => body.webhook_id.as_deref(),
            Self::TaskComplete(body)
            | Self::TaskCreate(body)
            | Self::TaskDelete(body) => body.webhook_id.as_deref(),
            Self::UserCreate(body) | Self::UserDelete(body) | Self::UserUpdate(body) => {
                body.webhook_id.as_deref()
            }
            Self::VoiceAiCallEnd(body) => body.webhook_id.as_deref(),
            Self::Unknown(event) => event.text(&["webhookId"]),
            _ => None,
        }
    }

    /// Returns when the delivery was first sent, if the body has this time.
    pub fn timestamp(&self) -> Option<Timestamp> {
        match self {
            Self::AppInstall(body) => body.timestamp.clone(),
            Self::AppPaymentStatus(body) => body.timestamp.clone(),
            Self::AppUninstall(body) => body.timestamp.clone(),
            Self::AppUpdate(body) => body.timestamp.clone(),
            Self::AppointmentCreate(body)
            | Self::AppointmentDelete(body)
            | Self::AppointmentUpdate(body) => body.timestamp.clone(),
            Self::AssociationCreate(body)
            | Self::AssociationDelete(body)
            | Self::AssociationUpdate(body) => body.timestamp.clone(),
            Self::CampaignStatusUpdate(body) => body.timestamp.clone(),
            Self::ContactCreate(body)
            | Self::ContactDelete(body)
            | Self::ContactDndUpdate(body)
            | Self::ContactTagUpdate(body)
            | Self::ContactUpdate(body) => body.timestamp.clone(),
            Self::ConversationUnreadUpdate(body) => body.timestamp.clone(),
            Self::ConversationUpdate(body) => body.timestamp.clone(),
            Self::ExternalAuthConnected(body) => body.timestamp.clone(),
            Self::InvoiceCreate(body)
            | Self::InvoiceDelete(body)
            | Self::InvoicePaid(body)
            | Self::InvoicePartiallyPaid(body)
            | Self::InvoiceSent(body)
            | Self::InvoiceUpdate(body)
            | Self::InvoiceVoid(body) => body.timestamp.clone(),
            Self::KnowledgeBaseCreate(body)
            | Self::KnowledgeBaseDelete(body)
            | Self::KnowledgeBaseUpdate(body) => body.timestamp.clone(),
            Self::KnowledgeBaseFaqChange(body)
            | Self::KnowledgeBaseFileChange(body)
            | Self::KnowledgeBaseRichTextChange(body)
            | Self::KnowledgeBaseTableFileChange(body)
            | Self::KnowledgeBaseTrainedUrlChange(body) => body.timestamp.clone(),
            Self::LcEmailStats(body) => body.timestamp.clone(),
            Self::LocationCreate(body) | Self::LocationUpdate(body) => {
                body.timestamp.clone()
            }
            Self::NoteCreate(body) | Self::NoteDelete(body) | Self::NoteUpdate(body) => {
                body.timestamp.clone()
            }
            Self::ObjectSchemaCreate(body) | Self::ObjectSchemaUpdate(body) => {
                body.timestamp.clone()
            }
            Self::OpportunityAssignedToUpdate(body)
            | Self::OpportunityCreate(body)
            | Self::OpportunityDelete(body)
            | Self::OpportunityMonetaryValueUpdate(body)
            | Self::OpportunityStageUpdate(body)
            | Self::OpportunityStatusUpdate(body)
            | Self::OpportunityUpdate(body) => body.timestamp.clone(),
            Self::OrderCreate(body) | Self::OrderStatusUpdate(body) => {
                body.timestamp.clone()
            }
            Self::InboundMessage(body) | Self::OutboundMessage(body) => {
                body.timestamp.clone()
            }
            Self::PlanChange(body) => body.timestamp.clone(),
            Self::PriceCreate(body)
            | Self::PriceDelete(body)
            | Self::PriceUpdate(body) => body.timestamp.clone(),
            Self::ProductCreate(body)
            | Self::ProductDelete(body)
            | Self::ProductUpdate(body) => body.timestamp.clone(),
            Self::RecordCreate(body)
            | Self::RecordDelete(body)
            | Self::RecordUpdate(body) => body.timestamp.clone(),
            Self::RelationCreate(body) | Self::RelationDelete(body) => {
                body.timestamp.clone()
            }
            Self::SaasPlanCreate(body) => body.timestamp.clone(),
            Self::SupportTicketCreate(body)
            | Self::SupportTicketDelete(body)
            | Self::SupportTicketUpdate(body) => body.timestamp.clone(),
            Self::TaskComplete(body)
            | Self::TaskCreate(body)
            | Self::TaskDelete(body) => body.timestamp.clone(),
            Self::UserCreate(body) | Self::UserDelete(body) | Self::UserUpdate(body) => {
                body.timestamp.clone()
            }
            Self::VoiceAiCallEnd(body) => body.timestamp.clone(),
            Self::Unknown(event) => event.text(&["timestamp"]).map(Timestamp::from),
            _ => None,
        }
    }
}

event_body! {
    Event,
}

impl Decode for Event {
    fn decode(value: Node<'_>) -> Option<Self> {
        match event_tag(value, "type") {
            Some("INSTALL") => Decode::decode(value).map(Self::AppInstall),
            Some("APP_PAYMENT_STATUS") => {
                Decode::decode(value).map(Self::AppPaymentStatus)
            }
            Some("UNINSTALL") => Decode::decode(value).map(Self::AppUninstall),
            Some("UPDATE" | "AppUpdate") => Decode::decode(value).map(Self::AppUpdate),
            Some("AppointmentCreate") => {
                Decode::decode(value).map(Self::AppointmentCreate)
            }
            Some("AppointmentDelete") => {
                Decode::decode(value).map(Self::AppointmentDelete)
            }
            Some("AppointmentUpdate") => {
                Decode::decode(value).map(Self::AppointmentUpdate)
            }
            Some("AssociationCreate") => {
                Decode::decode(value).map(Self::AssociationCreate)
            }
            Some("AssociationDelete") => {
                Decode::decode(value).map(Self::AssociationDelete)
            }
            Some("AssociationUpdate") => {
                Decode::decode(value).map(Self::AssociationUpdate)
            }
            Some("CampaignStatusUpdate") => {
                Decode::decode(value).map(Self::CampaignStatusUpdate)
            }
            Some("ContactCreate") => Decode::decode(value).map(Self::ContactCreate),
            Some("ContactDelete") => Decode::decode(value).map(Self::ContactDelete),
            Some("ContactDndUpdate") => Decode::decode(value).map(Self::ContactDndUpdate),
            Some("ContactTagUpdate") => Decode::decode(value).map(Self::ContactTagUpdate),
            Some("ContactUpdate") => Decode::decode(value).map(Self::ContactUpdate),
            Some("ConversationUnreadUpdate") => {
                Decode::decode(value).map(Self::ConversationUnreadUpdate)
            }
            Some("ConversationUpdate") => {
                Decode::decode(value).map(Self::ConversationUpdate)
            }
            Some("EXTERNAL_AUTH_CONNECTED" | "ExternalAuthConnected") => {
                Decode::decode(value).map(Self::ExternalAuthConnected)
            }
            Some("InboundMessage") => Decode::decode(value).map(Self::InboundMessage),
            Some("InvoiceCreate") => Decode::decode(value).map(Self::InvoiceCreate),
            Some("InvoiceDelete") => Decode::decode(value).map(Self::InvoiceDelete),
            Some("InvoicePaid") => Decode::decode(value).map(Self::InvoicePaid),
            Some("InvoicePartiallyPaid") => {
                Decode::decode(value).map(Self::InvoicePartiallyPaid)
            }
            Some("InvoiceSent") => Decode::decode(value).map(Self::InvoiceSent),
            Some("InvoiceUpdate") => Decode::decode(value).map(Self::InvoiceUpdate),
            Some("InvoiceVoid") => Decode::decode(value).map(Self::InvoiceVoid),
            Some("KnowledgeBaseCreate") => {
                Decode::decode(value).map(Self::KnowledgeBaseCreate)
            }
            Some("KnowledgeBaseDelete") => {
                Decode::decode(value).map(Self::KnowledgeBaseDelete)
            }
            Some("KnowledgeBaseFaqChange") => {
                Decode::decode(value).map(Self::KnowledgeBaseFaqChange)
            }
            Some("KnowledgeBaseFileChange") => {
                Decode::decode(value).map(Self::KnowledgeBaseFileChange)
            }
            Some("KnowledgeBaseRichTextChange") => {
                Decode::decode(value).map(Self::KnowledgeBaseRichTextChange)
            }
            Some("KnowledgeBaseTableFileChange") => {
                Decode::decode(value).map(Self::KnowledgeBaseTableFileChange)
            }
            Some("KnowledgeBaseTrainedUrlChange") => {
                Decode::decode(value).map(Self::KnowledgeBaseTrainedUrlChange)
            }
            Some("KnowledgeBaseUpdate") => {
                Decode::decode(value).map(Self::KnowledgeBaseUpdate)
            }
            Some("LCEmailStats") => Decode::decode(value).map(Self::LcEmailStats),
            Some("LocationCreate") => Decode::decode(value).map(Self::LocationCreate),
            Some("LocationUpdate") => Decode::decode(value).map(Self::LocationUpdate),
            Some("NoteCreate") => Decode::decode(value).map(Self::NoteCreate),
            Some("NoteDelete") => Decode::decode(value).map(Self::NoteDelete),
            Some("NoteUpdate") => Decode::decode(value).map(Self::NoteUpdate),
            Some("ObjectSchemaCreate" | "ObjectCreate") => {
                Decode::decode(value).map(Self::ObjectSchemaCreate)
            }
            Some("ObjectSchemaUpdate" | "ObjectUpdate") => {
                Decode::decode(value).map(Self::ObjectSchemaUpdate)
            }
            Some("OpportunityAssignedToUpdate") => {
                Decode::decode(value).map(Self::OpportunityAssignedToUpdate)
            }
            Some("OpportunityCreate") => {
                Decode::decode(value).map(Self::OpportunityCreate)
            }
            Some("OpportunityDelete") => {
                Decode::decode(value).map(Self::OpportunityDelete)
            }
            Some("OpportunityMonetaryValueUpdate") => {
                Decode::decode(value).map(Self::OpportunityMonetaryValueUpdate)
            }
            Some("OpportunityStageUpdate") => {
                Decode::decode(value).map(Self::OpportunityStageUpdate)
            }
            Some("OpportunityStatusUpdate") => {
                Decode::decode(value).map(Self::OpportunityStatusUpdate)
            }
            Some("OpportunityUpdate") => {
                Decode::decode(value).map(Self::OpportunityUpdate)
            }
            Some("OrderCreate") => Decode::decode(value).map(Self::OrderCreate),
            Some("OrderStatusUpdate") => {
                Decode::decode(value).map(Self::OrderStatusUpdate)
            }
            Some("OutboundMessage") => Decode::decode(value).map(Self::OutboundMessage),
            Some("PLAN_CHANGE") => Decode::decode(value).map(Self::PlanChange),
            Some("PriceCreate") => Decode::decode(value).map(Self::PriceCreate),
            Some("PriceDelete") => Decode::decode(value).map(Self::PriceDelete),
            Some("PriceUpdate") => Decode::decode(value).map(Self::PriceUpdate),
            Some("ProductCreate") => Decode::decode(value).map(Self::ProductCreate),
            Some("ProductDelete") => Decode::decode(value).map(Self::ProductDelete),
            Some("ProductUpdate") => Decode::decode(value).map(Self::ProductUpdate),
            Some("SMS" | "Email" | "Custom") => {
                Decode::decode(value).map(Self::ProviderOutboundMessage)
            }
            Some("RecordCreate") => Decode::decode(value).map(Self::RecordCreate),
            Some("RecordDelete") => Decode::decode(value).map(Self::RecordDelete),
            Some("RecordUpdate") => Decode::decode(value).map(Self::RecordUpdate),
            Some("RelationCreate") => Decode::decode(value).map(Self::RelationCreate),
            Some("RelationDelete") => Decode::decode(value).map(Self::RelationDelete),
            Some("SaasPlanCreate" | "SaaSPlanCreate") => {
                Decode::decode(value).map(Self::SaasPlanCreate)
            }
            Some("SupportTicketCreate") => {
                Decode::decode(value).map(Self::SupportTicketCreate)
            }
            Some("SupportTicketDelete") => {
                Decode::decode(value).map(Self::SupportTicketDelete)
            }
            Some("SupportTicketUpdate") => {
                Decode::decode(value).map(Self::SupportTicketUpdate)
            }
            Some("TaskComplete") => Decode::decode(value).map(Self::TaskComplete),
            Some("TaskCreate") => Decode::decode(value).map(Self::TaskCreate),
            Some("TaskDelete") => Decode::decode(value).map(Self::TaskDelete),
            Some("UserCreate") => Decode::decode(value).map(Self::UserCreate),
            Some("UserDelete") => Decode::decode(value).map(Self::UserDelete),
            Some("UserUpdate") => Decode::decode(value).map(Self::UserUpdate),
            Some("VoiceAiCallEnd") => Decode::decode(value).map(Self::VoiceAiCallEnd),
            _ => UnknownEvent::read(value, "type").map(Self::Unknown),
        }
    }
}
