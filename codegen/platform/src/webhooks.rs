//! Webhooks: what HighLevel sends to a program, verified before it is read.
//!
//! A [`Verifier`] takes the headers and the raw body of a request and returns a [`Delivery`]. It checks the signature and the
//! age, and parses nothing before. The type of the event is a parameter: anything that implements
//! [`Decode`](highlevel_runtime::Decode). `highlevel::webhooks` fixes it to the generated enum of all events.
//!
//! ```
//! use highlevel_platform::webhooks::{Verifier, VerifyError};
//! use highlevel_runtime::http::HeaderMap;
//! use highlevel_runtime::serde_json::Value;
//!
//! let verifier = Verifier::<Value>::new();
//! let rejected = verifier.verify(&HeaderMap::new(), "{}").unwrap_err();
//! assert!(matches!(rejected, VerifyError::MissingSignature));
//! assert_eq!(rejected.status(), 401);
//! ```
//!
//! # Pass the body as it was received
//!
//! The signature covers the bytes of the body. A body that was parsed and written again has other bytes (order of members,
//! white space, escapes), and its signature no longer matches.

mod delivery;
mod der;
mod key;
mod signature;
mod timestamp;
mod verifier;
mod verify_error;

pub use delivery::Delivery;
pub use key::{KeyError, LegacyPublicKey, PublicKey};
pub use verifier::Verifier;
pub use verify_error::VerifyError;
