//! The hand-written half of the `highlevel` crate: everything that a call does is here, once.
//!
//! Generated code holds names and data: an operation is its [`Metadata`] and two small functions, from parameters to
//! [`RequestParts`] and from [`ResponseParts`] to its output or error. Types read and write themselves through
//! [`Decode`] and [`Encode`].

#[cfg(feature = "blocking")]
pub mod blocking;
mod client;
mod error;
#[cfg(fuzzing)]
#[doc(hidden)]
pub mod fuzzing;
mod hook;
pub mod json;
mod limits;
#[cfg(feature = "mock")]
pub mod mock;
mod oauth;
mod operation;
mod options;
mod paging;
mod random;
mod request;
mod response;
mod retry;
pub mod sessions;
mod store;
mod token;

pub use client::{Client, ClientBuilder};
pub use error::{
    ApiFailure, BuildError, DecodeError, DecodeFailure, Error, LimitError, PagingError,
    PagingErrorKind, RequestError, RequestProblem, TokenFailure, TokenRefusal, TransportError,
    TransportErrorKind,
};
pub use hook::{Attempt, Hook, Outcome};
pub use json::{Alternative, Decode, Encode, JsonError, Mismatch, Node, Nullable, Object, Writer};
pub use limits::{Limits, RateLimits};
pub use oauth::{OauthLogin, OauthLoginError, OauthMessage, OauthMessageError, OauthPlatform};
pub use operation::{ErrorKind, Metadata, Operation, Request};
pub use options::CallOptions;
pub use paging::{
    InvalidPosition, Items, Page, Pages, Paginated, Paging, PagingSlot, PagingSlots, PagingStep,
    Position,
};
pub use request::{
    File, FileValue, Form, Multipart, ParameterValue, ParameterValues, RequestParts,
};
pub use response::{Download, FromHeader, FromResponse, RawResponse, Response, ResponseParts};
pub use retry::RetryPolicy;
pub use token::{Token, TokenError, TokenErrorKind, TokenFuture, TokenSource, TokenType};

pub use secrecy::SecretString;
pub use {bytes, http, serde_json, url};

#[doc(hidden)]
pub use request::debug_params;
// serde offers these traits as its own: who implements the one has the other.
#[doc(hidden)]
pub use serde_core;
