//! A typed client of the HighLevel (GoHighLevel) API.
//!
//! Each API has a Cargo feature and a module; `full` enables all of them, and [`operations`] lists every operation. Version 2 of an API is at
//! the root of the crate (`contacts`), version 3 in `v3` (`v3::contacts`, feature `v3-contacts`). A call starts at the [`Client`]: required
//! parameters are arguments of the method, optional ones are setters, and `.await` makes the call, as `send` does.
//!
//! ```no_run
//! # #[cfg(feature = "contacts")]
//! # async fn run(secret: String) -> Result<(), Box<dyn std::error::Error>> {
//! use highlevel::{Client, Token};
//!
//! let client = Client::builder().token(Token::location(secret)).build()?;
//!
//! match client.contacts().get_contact("ocQHyuzHvysMo5N5VsXc").send().await {
//!     Ok(contact) => println!("{:?}", contact.first_name),
//!     Err(error) if error.is_not_found() => println!("no such contact"),
//!     Err(error) => return Err(error.into()),
//! }
//! # Ok(())
//! # }
//! ```
//!
//! A setter takes a value or an `Option` of one. `None` sends nothing, so the server keeps its value, unless the setter's documentation says that the value is always sent. Where a field can be cleared, [`Nullable::Null`] sends
//! `null`. [`IntoOptional`] lists the types that a setter accepts.
//!
//! ```
//! # #[cfg(feature = "contacts")] {
//! use highlevel::Nullable;
//! use highlevel::contacts::ContactUpdate;
//!
//! let phone: Option<String> = None;
//! let body = ContactUpdate::new()
//!     .first_name("Jane")
//!     .phone(phone) // is not sent
//!     .website(Nullable::Null) // is cleared
//!     .tags(["new"]);
//! # assert_eq!(body.phone, None);
//! # }
//! ```
//!
//! # Three types for each operation
//!
//! An operation such as `get-contact` has a request builder (`GetContact`), a parameter struct (`GetContactParams`, the
//! call as data, for [`Client::request`](Client#method.request)) and an error enum (`GetContactError`, with a variant
//! for each documented status). They are in the module `operations` of the API, `contacts::operations`, so that the page of
//! `contacts` lists the types of requests and responses, which programs name more often.
//!
//! # One error for a program
//!
//! A call fails with an [`OperationError`], which holds the operation's own enum ([`kind`](OperationError::kind)) and becomes an [`Error`] by `?`. Both
//! classify the error: [`is_not_found`](Error::is_not_found), [`is_unauthorized`](Error::is_unauthorized),
//! [`is_rate_limited`](Error::is_rate_limited), [`is_timeout`](Error::is_timeout), [`is_retryable`](Error::is_retryable); and both have the server's
//! [`message`](Error::message) and [`code`](Error::code), the [`trace_id`](Error::trace_id), and the body as [`json`](Error::json).
//!
//! ```no_run
//! # #[cfg(feature = "contacts")]
//! # async fn example(client: &highlevel::Client, contact: highlevel::contacts::NewContact) -> Result<(), highlevel::Error> {
//! use highlevel::contacts::operations::CreateContactError;
//!
//! match client.contacts().create_contact(contact).send().await {
//!     Ok(contact) => println!("{:?}", contact.id),
//!     Err(error) => match error.kind() {
//!         Some(CreateContactError::BadRequest(body)) => println!("not created: {body:?}"),
//!         _ => return Err(error.into()),
//!     },
//! }
//! # Ok(())
//! # }
//! ```
//!
//! An error enum of your own needs one conversion for all operations, `impl<E> From<OperationError<E>> for MyError`, which calls
//! [`into_error`](OperationError::into_error). Where a function returns `Box<dyn std::error::Error>` or anyhow's error, `?` boxes the `OperationError` of that operation; let the functions
//! that call return [`Error`], so that `downcast_ref::<highlevel::Error>()` finds it.
//!
//! ```no_run
//! # #[cfg(all(feature = "contacts", feature = "conversations"))]
//! # mod program {
//! use highlevel::conversations::NewConversation;
//! use highlevel::{Client, ContactId, ConversationId, Error, LocationId};
//!
//! /// Returns the contact's conversation, a new one if there is none; nothing if there is no such contact.
//! async fn conversation(client: &Client, location: &LocationId, contact: &ContactId) -> Result<Option<ConversationId>, Error> {
//!     let found = client.contacts().get_contact(contact).send().await;
//!     if found.as_ref().is_err_and(|error| error.is_not_found()) {
//!         return Ok(None);
//!     }
//!     found?;
//!     let body = NewConversation::new(location, contact);
//!     match client.conversations().create_conversation(body).send().await {
//!         Ok(conversation) => Ok(conversation.id),
//!         // `conversationId` of the response: the conversation exists already.
//!         Err(error) => match error.existing_id() {
//!             Some(id) => Ok(Some(id.into())),
//!             None => Err(error.into()),
//!         },
//!     }
//! }
//! # }
//! ```
//!
//! # What a call returns
//!
//! Where the response is an object around one value, such as `{"contact": {…}}`, a call returns that value. [`send_whole`](Request::send_whole) returns a
//! [`Response`] with the whole object.
//!
//! A success without the value is [`Error::NoPayload`], which is never retried. [`Error::was_carried_out`] distinguishes it from a failure, so that a program
//! creates nothing twice:
//!
//! ```no_run
//! # #[cfg(feature = "contacts")]
//! # async fn run(client: &highlevel::Client) -> Result<(), highlevel::Error> {
//! use highlevel::contacts::NewContact;
//!
//! match client.contacts().create_contact(NewContact::new("ve9EPM428h8vShlRW1KT")).await {
//!     Ok(contact) => println!("{:?}", contact.id),
//!     Err(error) if error.was_carried_out() => println!("created, but the response has no contact"),
//!     Err(error) => return Err(error.into()),
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # Strict when sending, lenient when receiving, complete in both directions
//!
//! The types of a request require what the documentation requires; documented ranges and lengths are not checked. A response may lack anything: a field that is absent, or whose JSON
//! does not fit its documented type, is `None`. Sets of strings are enums with a variant `Unknown`. The original body is always available:
//! `send_with_meta` returns it beside the value, `send_raw` instead of it.
//!
//! Each object has a field `extra`, an [`Extra`], with the members that no other field holds: undocumented keys, values of another type,
//! `null`, and lists and maps of which something did not fit. [`Response::mismatches`] reports all but the nulls, each with a [`MismatchKind`]
//! (beyond a bound, they are only counted); `tracing` has an event for each reported one, with its place and types. When the value is sent or stored, these members are written too, unless their field was
//! set or changed. Members that the documentation lacks are set by `extra`, and replace the field of the same key:
//!
//! ```
//! # #[cfg(feature = "contacts")] {
//! use highlevel::contacts::ContactUpdate;
//!
//! let body = ContactUpdate::new()
//!     .first_name("Jane")
//!     .extra("email", serde_json::Value::Null)
//!     .extra("visibleTo", vec!["sales"]);
//! assert_eq!(body.extra.len(), 2);
//! # }
//! ```
//!
//! [`CallOptions::extra`] does the same for one call. With the feature `serde`, a body that is read from JSON is sent as it was given; a parameter that is not
//! known is an error that names it.
//!
//! # Resilient by default
//!
//! Transient failures are retried; a `POST` or `PATCH` that changes something only when the server cannot have processed it ([`RetryPolicy`]). Calls queue to stay under the
//! server's rate limits ([`Client::limits`](Client#method.limits)), and by default, timeouts bound every wait. The [`ClientBuilder`] configures this
//! for all calls, [`CallOptions`] for one:
//!
//! ```no_run
//! # #[cfg(feature = "contacts")]
//! # async fn look(client: highlevel::Client) -> Result<(), Box<dyn std::error::Error>> {
//! use std::time::Duration;
//! use highlevel::CallOptions;
//!
//! let contact = client
//!     .contacts()
//!     .get_contact("ocQHyuzHvysMo5N5VsXc")
//!     .with_options(CallOptions::new().timeout(Duration::from_secs(5)))
//!     .send()
//!     .await?;
//! # Ok(())
//! # }
//! ```
//!
//! Every attempt is a `tracing` span with OpenTelemetry's names for HTTP clients; a [`Hook`] observes each attempt and can add headers. Programs
//! without async enable the feature `blocking`, call `send_blocking` and iterate over lists by `items_blocking`.
//!
//! `client.call(method, path)` makes a call that this crate has no operation for, by method and path, with the same token, limits, retry and errors:
//! see [`RawCall`]. [`Bulk`] makes many calls, a few at a time; with [`LimitWait::AsLongAsNeeded`] no call fails because it waits long for the rate limit.
//!
//! [`Client::from_env`] reads the token from the environment. [`Download::save_to`] writes a file that a call returns, whole or not at all;
//! [`Download::on_progress`] and [`File::on_progress`] report the progress of a transfer. The re-export [`reqwest`] is for its types only: its `Client::new()`
//! panics, because it has no cryptography library; a client for [`ClientBuilder::http_client`] comes from a reqwest in your own dependencies, with a TLS feature. [`json::read`] reads a stored body, or one from another source, as
//! leniently as a call does, and returns the mismatches.
//!
//! # Help to complete the documentation
//!
//! HighLevel's servers send members that its reference lacks. The hook `ShapeRecorder` (feature `recorder`) writes the paths and JSON types of responses to a file, and no values. Read the
//! file and send it to the authors of this crate, so that these members become fields.
//!
//! ```no_run
//! # #[cfg(feature = "recorder")]
//! # fn build(secret: String) -> Result<highlevel::Client, Box<dyn std::error::Error>> {
//! use highlevel::{Client, ShapeRecorder, Token};
//!
//! let client = Client::builder()
//!     .token(Token::location(secret))
//!     .hook(ShapeRecorder::append("shapes.jsonl")?)
//!     .build()?;
//! # Ok(client)
//! # }
//! ```
//!
//! # Pagination
//!
//! The builder of a paginated operation has [`pages`](Request::pages) and [`items`](Request::items) beside `send`: streams
//! that request page after page, for every style of pagination that the API uses. Both have a method `next`, so no further crate is needed.
//!
//! ```no_run
//! # #[cfg(feature = "links")]
//! # async fn read(client: &highlevel::Client) -> Result<(), Box<dyn std::error::Error>> {
//! let mut links = client.links().search_trigger_links("ve9EPM428h8vShlRW1KT").items();
//! while let Some(link) = links.next().await {
//!     println!("{:?}", link?.name);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! The limit of the request is the page size, and its position is where reading begins; without a limit, the documented maximum, if there
//! is one, is requested. Reading ends after the last page. After an error that [`is_retryable`](Error::is_retryable), the next call of `next`
//! requests the same page again; any other error ends the list, such as the [`Error::Paging`] for a server that loops.
//! [`Items::position`] can be written as a string and stored; [`Items::resume`] continues there.
//!
//! # Sessions
//!
//! An app of the marketplace is installed once. [`sessions`] (feature `sessions`) stores the tokens of every location and company, refreshes each in one task at a time even
//! when many tasks and processes share it, and gives each operation the type of token that it accepts.
//!
//! ```no_run
//! # #[cfg(all(feature = "sqlite", feature = "contacts"))]
//! # async fn run(client_secret: String, callback: &str, kept: &str) -> Result<(), Box<dyn std::error::Error>> {
//! use highlevel::Client;
//! use highlevel::sessions::{OauthApp, Sessions, SqliteStore};
//!
//! let app = OauthApp::new("my-client-id", client_secret, "https://example.com/callback");
//! let sessions = Sessions::new(app, SqliteStore::open("sessions.db")?)?;
//!
//! // To install: send the browser to the consent screen, and keep the state in its session.
//! let authorization = sessions.authorize(["contacts.readonly"]);
//! println!("{} {}", authorization.url(), authorization.state());
//!
//! // When it comes back:
//! sessions.finish(callback, kept).await?;
//!
//! // From then on, in every process that shares the file:
//! let clients = sessions.client(Client::builder())?;
//! let client = clients.location("ve9EPM428h8vShlRW1KT");
//! let contact = client.contacts().get_contact("ocQHyuzHvysMo5N5VsXc").await?;
//! let other = clients.location("u37swmmLbA02zgqKPpxI");
//! # Ok(())
//! # }
//! ```
//!
//! # Webhooks
//!
//! With the feature `webhooks`, `webhooks::Receiver` verifies what HighLevel sends, rejects forged and old deliveries, recognizes duplicates, and reads each event into a type; the feature `axum` makes it
//! a route:
//!
//! ```no_run
//! # #[cfg(feature = "axum")]
//! # mod program {
//! use highlevel::webhooks::{Delivery, Event, Receiver, Verifier};
//!
//! async fn serve(listener: tokio::net::TcpListener) -> std::io::Result<()> {
//!     let receiver = Receiver::new(Verifier::new().app_id("66a0419a0dffa47fb5f8b22f"));
//!     let route = receiver.route(async |delivery: Delivery| match delivery.event {
//!         Event::ContactCreate(contact) => println!("{:?}", contact.id),
//!         other => println!("{:?}", other.tag()),
//!     });
//!     axum::serve(listener, axum::Router::new().route("/webhooks", route)).await
//! }
//! # }
//! ```
//!
//! # Test your program
//!
//! With the feature `mock`, `mock::Mock` is a local mock server of HighLevel. A test defines its expectations and responses in the types of the
//! operations; the program under test uses a client of the mock.
//!
//! ```
//! # #[cfg(all(feature = "contacts", feature = "mock"))]
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() {
//! use highlevel::contacts::Contact;
//! use highlevel::mock::{FromJson, Mock};
//! use serde_json::json;
//!
//! let mock = Mock::start();
//! mock.contacts().get_contact().times(1).fails_with_status(429);
//! mock.contacts()
//!     .get_contact()
//!     .with(|request| request.contact_id == "c1")
//!     .returns(Contact::from_json(json!({"id": "c1", "firstName": "Ada"})));
//!
//! let client = mock.client();
//! let first = client.contacts().get_contact("c1").send().await;
//! assert!(first.is_err_and(|error| error.status().is_some_and(|status| status == 429)));
//! let second = client.contacts().get_contact("c1").send().await;
//! assert_eq!(second.expect("the mock has it").first_name.as_deref(), Some("Ada"));
//!
//! let calls = mock.contacts().get_contact().requests();
//! assert_eq!(calls[0].contact_id, "c1");
//! # }
//! # #[cfg(not(all(feature = "contacts", feature = "mock")))]
//! # fn main() {}
//! ```
//!
//! # Features
//!
//! | feature | what |
//! | --- | --- |
//! | `contacts`, `v3-contacts`, … | one API of one version |
//! | `full` | every API |
//! | `serde` | `serde::Serialize` and `serde::Deserialize` for every type and parameter struct, except those that hold files |
//! | `blocking` | `send_blocking` and similar methods, for programs without async |
//! | `sessions` | [`sessions`]: installing an app, tokens that are stored and refreshed |
//! | `sqlite`, `redis` | stores of [`sessions`] in a file and on a server; enable `sessions` |
//! | `webhooks`, `axum` | receiving webhooks, and a route for axum 0.8 |
//! | `field-registry` | the custom fields of a location, by name and key |
//! | `social-login` | [`social_login`]: reads the window messages that end the logins of social networks |
//! | `user-context` | [`user_context`]: decrypts, on the server of a custom page, the string that identifies its user |
//! | `billing` | [`billing`]: the billing URL of apps that are paid for outside of HighLevel |
//! | `ring`, `aws-lc-rs` | the cryptography library for TLS, sessions and webhooks; `ring` is a default feature |
//! | `jiff`, `chrono`, `time` | conversions of [`Timestamp`] and [`Date`] from and to the types of jiff 1, chrono 0.4 and time 0.3 |
//! | `recorder` | a hook that records the shape of responses, without values |
//! | `redact-debug` | `Debug` hides all values of bodies, parameters, responses and errors |
//! | `extra-traits` | `PartialEq` for every type, `Hash`, `FromStr` and `AsRef<str>` for enums, `Clone` and `Debug` for request builders with setters |
//! | `mock` | a local mock server of HighLevel for tests, with typed requests and responses; enables `serde` |

mod client;
mod shared;

#[cfg(feature = "mock")]
pub mod mock;

pub use client::Client;

mod ids;

pub use self::ids::{
    record, LocationId, CompanyId, UserId, ContactId, NoteId, TaskId, BusinessId,
    CalendarId, CalendarGroupId, CalendarEventId, ConversationId, MessageId,
    EmailMessageId, ConversationProviderId, OpportunityId, PipelineId, PipelineStageId,
    InvoiceId, EstimateId, OrderId, ProductId, PriceId, CollectionId, SubscriptionId,
    TransactionId, FormId, SurveyId, WorkflowId, KnowledgeBaseId, SocialPostId, BlogId,
    BlogPostId, FunnelId, LinkId, RecordId, AssociationId, AppId, SnapshotId,
};
#[cfg(feature = "blocking")]
#[doc(inline)]
pub use highlevel_runtime::blocking;
#[cfg(feature = "recorder")]
#[doc(inline)]
pub use highlevel_runtime::ShapeRecorder;
#[cfg(feature = "sessions")]
#[doc(inline)]
pub use highlevel_platform::sessions;
#[cfg(feature = "field-registry")]
#[doc(inline)]
pub use highlevel_platform::field_registry;
#[cfg(feature = "social-login")]
#[doc(inline)]
pub use highlevel_platform::social_login;
#[cfg(feature = "mock")]
#[doc(inline)]
pub use highlevel_mock::{SendError, WebhookSender};
#[cfg(feature = "user-context")]
#[doc(inline)]
pub use highlevel_platform::user_context;
#[cfg(feature = "billing")]
#[doc(inline)]
pub use highlevel_platform::billing;
#[doc(inline)]
pub use highlevel_runtime::{
    Acknowledgement, ApiFailure, Attempt, BuildError, Bulk, BulkError, BulkProgress,
    CallOptions, ClientBuilder, CustomField, CustomFieldFile, CustomFieldValue, Date,
    DecodeError, DecodeFailure, Download, Entries, Error, ErrorKind, Extra, File,
    FileError, FileValue, Form, FromHeader, FromResponse, Hook, Id, IntoOptional,
    InvalidDate, InvalidPosition, InvalidTimestamp, Items, JsonError, LimitError,
    LimitWait, Limits, Metadata, Mismatch, MismatchKind, Multipart, NoPayload, Nullable,
    Operation, OperationError, Outcome, RateLimits, Page, Pages, Paginated, Paging,
    PagingError, PagingErrorKind, PagingSlot, PagingSlots, PagingStep, ParameterValue,
    ParameterValues, Position, RawCall, RawResponse, Request, RequestError, RequestParts,
    RequestProblem, Response, ResponseParts, RetryPolicy, SecretString, Sending,
    Timestamp, Token, TokenError, TokenErrorKind, TokenFailure, TokenFuture,
    TokenRefusal, TokenSource, TokenType, Transferred, TransportError,
    TransportErrorKind, json,
};
pub use highlevel_runtime::{bytes, http, reqwest, serde_json, url};

#[cfg(feature = "ad-manager")]
pub mod ad_manager;

#[cfg(feature = "affiliate-manager")]
pub mod affiliate_manager;

#[cfg(feature = "agent-studio")]
pub mod agent_studio;

#[cfg(feature = "associations")]
pub mod associations;

#[cfg(feature = "blogs")]
pub mod blogs;

#[cfg(feature = "brand-boards")]
pub mod brand_boards;

#[cfg(feature = "businesses")]
pub mod businesses;

#[cfg(feature = "calendars")]
pub mod calendars;

#[cfg(feature = "campaigns")]
pub mod campaigns;

pub mod common;

#[cfg(feature = "companies")]
pub mod companies;

#[cfg(feature = "contacts")]
pub mod contacts;

#[cfg(feature = "conversation-ai")]
pub mod conversation_ai;

#[cfg(feature = "conversations")]
pub mod conversations;

#[cfg(feature = "courses")]
pub mod courses;

#[cfg(feature = "custom-fields")]
pub mod custom_fields;

#[cfg(feature = "custom-menus")]
pub mod custom_menus;

#[cfg(feature = "email-isv")]
pub mod email_isv;

#[cfg(feature = "emails")]
pub mod emails;

#[cfg(feature = "forms")]
pub mod forms;

#[cfg(feature = "funnels")]
pub mod funnels;

#[cfg(feature = "invoices")]
pub mod invoices;

#[cfg(feature = "knowledge-base")]
pub mod knowledge_base;

#[cfg(feature = "links")]
pub mod links;

#[cfg(feature = "locations")]
pub mod locations;

#[cfg(feature = "marketplace")]
pub mod marketplace;

#[doc(alias = "medias")]
#[cfg(feature = "media")]
pub mod media;

#[cfg(feature = "oauth")]
pub mod oauth;

#[cfg(feature = "objects")]
pub mod objects;

#[cfg(feature = "opportunities")]
pub mod opportunities;

#[cfg(feature = "payments")]
pub mod payments;

#[cfg(feature = "phone-system")]
pub mod phone_system;

#[cfg(feature = "products")]
pub mod products;

#[cfg(feature = "proposals")]
pub mod proposals;

#[doc(alias = "saas_api")]
#[cfg(feature = "saas")]
pub mod saas;

#[cfg(feature = "snapshots")]
pub mod snapshots;

#[cfg(feature = "social-planner")]
pub mod social_planner;

#[cfg(feature = "store")]
pub mod store;

#[cfg(feature = "surveys")]
pub mod surveys;

#[cfg(feature = "users")]
pub mod users;

#[cfg(feature = "voice-ai")]
pub mod voice_ai;

#[cfg(feature = "workflows")]
pub mod workflows;

#[cfg(feature = "webhooks")]
pub mod webhooks;

pub mod operations;
pub mod v3;
