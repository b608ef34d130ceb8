//! Receiving webhooks: verifies the signature before the body is parsed.
//!
//! A [`Verifier`] takes the headers and the raw body of a request and returns a [`Delivery`]. It checks the signature before it
//! parses anything, and then the app and the age. The type of the event is a parameter: anything that implements
//! [`Decode`](highlevel_runtime::Decode). `highlevel::webhooks` fixes it to the generated enum of all events.
//!
//! ```
//! # mod highlevel { pub use highlevel_platform::*; pub use highlevel_runtime::{http, serde_json}; }
//! use highlevel::http::HeaderMap;
//! use highlevel::serde_json::Value;
//! use highlevel::webhooks::{VerifyError, Verifier};
//!
//! let verifier = Verifier::<Value>::new();
//! let rejected = verifier.verify(&HeaderMap::new(), "{}").unwrap_err();
//! assert!(matches!(rejected, VerifyError::MissingSignature));
//! assert_eq!(rejected.status(), 401);
//! ```
//!
//! A [`Receiver`] does the rest: it recognizes duplicates, calls a handler for each delivery that was not processed before, and
//! returns the response. It takes an `http::Request` with the whole body as `Bytes`, so it works with any framework. The feature
//! `axum` adds routes and an extractor ([`Received`]).
//!
//! ```no_run
//! # #[cfg(feature = "axum")]
//! # fn app() -> axum::Router {
//! # use highlevel_platform as highlevel;
//! use highlevel::webhooks::{Delivery, Receiver, Verifier};
//! # type Event = highlevel_runtime::serde_json::Value;
//!
//! let receiver = Receiver::new(Verifier::<Event>::new().app_id("66a0419a0dffa47fb5f8b22f"));
//! let route = receiver.route(async |delivery: Delivery<Event>| {
//!     println!("{:?}", delivery.event_type);
//! });
//! axum::Router::new().route("/webhooks", route)
//! # }
//! ```
//!
//! # Other apps
//!
//! HighLevel signs the webhooks of every app with the same key, and the creator of an app chooses the URL of its webhooks. So a
//! signature proves that HighLevel has sent an event, not that the event belongs to *your* app. [`Verifier::app_id`] rejects
//! events that name another app.
//!
//! # Pass the body as it was received
//!
//! The signature covers the bytes of the body. If a body is parsed and written again, its bytes change (order of members, white
//! space, escapes), and the signature no longer matches.

#[cfg(feature = "axum")]
mod axum;
mod delivery;
mod der;
mod handled;
mod key;
#[cfg(feature = "sessions")]
mod lifecycle;
mod received;
mod receiver;
mod rejection;
mod seen;
mod signature;
mod verifier;
mod verify_error;

pub use crate::store_error::{StoreError, StoreFuture};
pub use delivery::Delivery;
pub use handled::Handled;
pub use key::{KeyError, LegacyPublicKey, PublicKey};
#[cfg(feature = "sessions")]
pub use lifecycle::SessionChange;
pub use received::Received;
pub use receiver::Receiver;
pub use rejection::Rejection;
pub use seen::{Claim, RecentDeliveries, SeenDeliveries};
pub use verifier::Verifier;
pub use verify_error::VerifyError;
