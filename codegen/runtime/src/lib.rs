//! The runtime of generated code: makes a call of an HTTP API, from its metadata to a typed result.
//!
//! Generated code is mostly names and data: an operation is its [`Metadata`] and a few small functions, from parameters to
//! [`RequestParts`] and from [`ResponseParts`] to its output or error. All code that makes calls is in this crate.
//!
//! Modules use only modules below them: plain data ([`Metadata`], text, tokens, transport errors), then requests, limits,
//! responses and retry with the errors of each, then [`Operation`], [`Error`], [`Client`], [`Request`], and on top pages
//! and blocking calls. Most facts about HighLevel are in `highlevel.rs`.

mod acknowledgement;
#[cfg(feature = "blocking")]
pub mod blocking;
mod build_error;
mod bulk;
mod call;
mod client;
mod crypto;
mod custom_field;
mod error;
mod event;
#[cfg(feature = "fuzzing")]
#[doc(hidden)]
pub mod fuzzing;
mod highlevel;
mod hook;
mod limits;
mod lists;
mod metadata;
mod open_enum;
mod operation;
mod options;
mod paging;
mod random;
mod raw_call;
#[cfg(feature = "recorder")]
mod recorder;
mod request;
mod response;
mod retry;
mod save;
mod text;
mod token;
mod token_refusal;
mod token_type;
mod transfer;
mod transport;

pub use acknowledgement::Acknowledgement;
pub use build_error::BuildError;
pub use bulk::{Bulk, BulkError, BulkProgress};
pub use call::{Request, Sending};
pub use client::{Client, ClientBuilder};
pub use custom_field::{CustomField, CustomFieldFile, CustomFieldValue};
pub use error::{ApiFailure, DecodeFailure, Error, FileError, NoPayload, OperationError};
pub use event::{UnknownEvent, event_tag};
pub use highlevel_json as json;
pub use hook::{Attempt, Hook, Outcome};
pub use json::{Alternative, Decode, Encode, Node, Object, Writer};
pub use json::{
    Date, Entries, Extra, Id, IntoOptional, InvalidDate, InvalidTimestamp, JsonError, Mismatch,
    MismatchKind, Nullable, Timestamp,
};
pub use json::{impl_debug, impl_debug_fields, impl_default, impl_extra, impl_serde};
pub use limits::{LimitError, LimitWait, Limits, RateLimits};
pub use lists::{Items, Page, Pages, Paginated};
pub use metadata::{Api, Metadata};
pub use operation::{ErrorKind, Operation};
pub use options::CallOptions;
pub use paging::{
    InvalidPosition, Paging, PagingError, PagingErrorKind, PagingSlot, PagingSlots, PagingStep,
    Position,
};
pub use raw_call::RawCall;
#[cfg(feature = "recorder")]
pub use recorder::ShapeRecorder;
pub use request::{
    File, FileValue, Form, Multipart, ParameterValue, ParameterValues, RequestError, RequestParts,
    RequestProblem,
};
pub use response::{
    DecodeError, Download, FromHeader, FromResponse, RawResponse, Response, ResponseParts,
};
pub use retry::RetryPolicy;
pub use token::{Token, TokenError, TokenErrorKind, TokenFailure, TokenFuture, TokenSource};
pub use token_refusal::TokenRefusal;
pub use token_type::TokenType;
pub use transfer::Transferred;
pub use transport::{TransportError, TransportErrorKind};

pub use secrecy::SecretString;
pub use {bytes, http, serde_json, url};

/// For its types only: it has no cryptography library, so its `Client::new()` panics. To build a client, depend on reqwest with
/// a TLS feature such as `rustls`, see [`ClientBuilder::http_client`].
pub use reqwest;

#[doc(hidden)]
pub use metadata::operations_at;
#[doc(hidden)]
pub use operation::debug_params;

/// Items that the other crates of this workspace need. They are not part of the public API and may change in any release.
#[doc(hidden)]
pub mod internal {
    /// The cryptography library that the features select.
    pub mod crypto {
        pub use crate::crypto::*;
    }
    pub use crate::metadata::route::{literal_segments, placeholder};
    pub use crate::random::{random_u64, up_to};
    pub use crate::text::{one_line, percent_encode};
    pub use crate::token::redact;
    pub use crate::token::token_problem;
}
