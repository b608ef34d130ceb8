//! Types for everything that HighLevel sends to a server: [`Event`] has a variant for each event of an app.
//!
//! Events with the same body share a type: `ContactCreate` and `ContactUpdate` both have a [`ContactEvent`]. Types are read
//! leniently: a member that is absent or of another type is `None`, sets of strings have a variant `Unknown`, and an event
//! that the crate does not know is [`Event::Unknown`], with its whole body.
//!
//! # Receive
//!
//! With the feature `axum`, a [`Receiver`] is a route. It verifies each delivery before it reads it, calls the handler once for
//! each, and responds so that HighLevel retries deliveries that failed:
//!
//! ```
//! # #[cfg(feature = "axum")]
//! # async fn serve(listener: tokio::net::TcpListener) -> std::io::Result<()> {
//! use highlevel::webhooks::{Delivery, Event, Receiver, Verifier};
//!
//! let receiver = Receiver::new(Verifier::new().app_id("66a0419a0dffa47fb5f8b22f"));
//! let route = receiver.route(async |delivery: Delivery| match delivery.event {
//!     Event::ContactCreate(contact) => println!("{:?}", contact.id),
//!     other => println!("{:?}", other.tag()),
//! });
//! axum::serve(listener, axum::Router::new().route("/webhooks", route)).await
//! # }
//! ```
//!
//! `Receiver::handle` takes the `http::Request` of any other framework. Without a receiver, a [`Verifier`] takes the headers and
//! the raw body of a request. Verify a delivery before you read it, because a body proves nothing about its sender:
//!
//! ```
//! use highlevel::http::HeaderMap;
//! use highlevel::webhooks::{Event, Verifier};
//!
//! /// Returns the status for the response.
//! fn receive(verifier: &Verifier, headers: &HeaderMap, body: Vec<u8>) -> u16 {
//!     match verifier.verify(headers, body) {
//!         Ok(delivery) => handle(&delivery.event),
//!         Err(rejected) => return rejected.status().as_u16(),
//!     }
//!     200
//! }
//!
//! fn handle(event: &Event) {
//!     match event {
//!         Event::ContactCreate(contact) | Event::ContactUpdate(contact) => {
//!             println!("{:?} has the tags {:?}", contact.id, contact.tags);
//!         }
//!         Event::AppUninstall(removed) => println!("removed from {:?}", removed.location_id),
//!         Event::Unknown(event) => println!("ignored: {:?}", event.tag),
//!         event => println!("{:?} in {:?}", event.tag(), event.location_id()),
//!     }
//! }
//! # let body = br#"{"type": "ContactCreate", "id": "nmFmQEsNgz6AVpgLVUJ0"}"#;
//! # handle(&Event::parse(body).unwrap());
//! # assert_eq!(receive(&Verifier::new(), &HeaderMap::new(), body.to_vec()), 401);
//! ```
//!
//! # Conversation providers
//!
//! A custom conversation provider gets a [`ProviderOutboundMessage`] for each message that it has to deliver, at the delivery
//! URL of the provider. The provider then reports whether the message was delivered:
//!
//! ```no_run
//! # #[cfg(feature = "conversations")]
//! # mod provider {
//! use highlevel::Client;
//! use highlevel::conversations::{DeliveryStatus, MessageStatusUpdate};
//! use highlevel::webhooks::ProviderOutboundMessage;
//!
//! async fn deliver(client: &Client, body: &[u8]) -> Result<(), Box<dyn std::error::Error>> {
//!     let message = ProviderOutboundMessage::parse(body)?;
//!     let id = message.message_id.ok_or("the message has no id")?;
//!     let status = match send_text(message.phone.as_deref(), message.message.as_deref()).await {
//!         Ok(()) => DeliveryStatus::Delivered,
//!         Err(_) => DeliveryStatus::Failed,
//!     };
//!     client
//!         .conversations()
//!         .update_message_status(id, MessageStatusUpdate::new(status))
//!         .send()
//!         .await?;
//!     Ok(())
//! }
//! # async fn send_text(_: Option<&str>, _: Option<&str>) -> Result<(), std::io::Error> { Ok(()) }
//! # }
//! ```
//!
//! # Workflow actions
//!
//! The workflow actions "Webhook" and "Custom Webhook" send other bodies: flat, without a tag, and **not signed**.
//! [`WorkflowWebhook::parse`] reads them, and fails for the body of an event.
//!
//! # Tests
//!
//! With the feature `mock`, the module `mock` has a function for each event that returns a sample, and setters for its fields.

mod event;
#[cfg(feature = "serde")]
mod json;

#[cfg(feature = "mock")]
pub mod mock;

mod types;

pub use self::event::Event;
pub use self::types::{
    AppInstall, AppPaymentState, AppPaymentStatus, AppTrial, AppUninstall, AppUpdate,
    AppointmentEvent, AssociationEvent, AttributionSource, CallActionType,
    CallTranslation, CampaignStatusUpdate, ContactEvent, ConversationUnreadUpdate,
    ConversationUpdate, DndChannel, DndSettings, DndStatus, EmailDeliveryStatus,
    EmailEnvelope, EmailFlags, EmailStats, EmailStatsEvent, EmailStatsHeaders,
    EmailStatsMessage, EventAppointment, EventAssociationType, EventInvoiceItem,
    EventInvoiceStatus, EventMembershipOffer, EventMessageDirection, EventMessageSource,
    EventMessageStatus, EventObjectType, EventOpportunityStatus, EventOrderItem,
    EventOrderSource, EventProductMedia, EventProductOption, EventProductVariant,
    EventUserPermissions, ExecutedCallAction, ExternalAuthConnected, ExternalAuthType,
    InstallType, InvoiceAddress, InvoiceBusiness, InvoiceContact, InvoiceDiscount,
    InvoiceEvent, InvoiceRecipient, InvoiceTotals, KnowledgeBaseAction,
    KnowledgeBaseAssetEvent, KnowledgeBaseEvent, LocationEvent, MessageAddress,
    MessageEvent, NoteEvent, ObjectLabels, ObjectSchemaEvent, OpportunityEvent,
    OrderAmounts, OrderContact, OrderEvent, OrderTax, PaymentProviderQuery, PlanChange,
    PriceEvent, ProductEvent, ProviderMessageType, ProviderOutboundMessage, RecordEvent,
    RecordProperty, RecurringPrice, RelationEvent, SaasPlanCreate, SaasPlanPrice,
    SubscribedTrigger, SubscriptionChange, SupportTicketEvent, TaskEvent, TriggerExtras,
    TriggerMeta, TriggerSubscription, UserEvent, VoiceAiCallEnd, WhitelabelDetails,
};
#[doc(inline)]
pub use highlevel_platform::webhooks::{
    Claim, Handled, KeyError, LegacyPublicKey, PublicKey, RecentDeliveries, Rejection,
    SeenDeliveries, StoreError, StoreFuture, VerifyError,
};
#[cfg(feature = "sessions")]
#[doc(inline)]
pub use highlevel_platform::webhooks::SessionChange;
#[doc(inline)]
pub use highlevel_platform::workflow_webhook::{
    WorkflowAppointment, WorkflowLocation, WorkflowOpportunity, WorkflowUser,
    WorkflowWebhook, WorkflowWebhookError,
};
#[doc(inline)]
pub use highlevel_runtime::UnknownEvent;

/// A verified delivery of an [`Event`].
pub type Delivery = highlevel_platform::webhooks::Delivery<Event>;

/// A verified delivery that is acknowledged once it is handled.
pub type Received = highlevel_platform::webhooks::Received<Event>;

/// Receives [`Event`]s, each verified and processed once.
pub type Receiver = highlevel_platform::webhooks::Receiver<Event>;

/// Verifies the deliveries of [`Event`]s before they are read.
pub type Verifier = highlevel_platform::webhooks::Verifier<Event>;
