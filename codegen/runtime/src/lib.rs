//! The hand-written half of the `highlevel` crate: everything that a call does is here, once.
//!
//! Generated code holds names and data: an operation is its [`Metadata`] and two small functions, from parameters to
//! [`RequestParts`] and from [`ResponseParts`] to its output or error. Types read and write themselves through
//! [`Decode`] and [`Encode`].

mod client;
mod error;
pub mod json;
#[cfg(feature = "mock")]
pub mod mock;
mod oauth;
mod operation;
mod request;
mod response;
mod token;

pub use client::{Client, ClientBuilder};
pub use error::{
    ApiFailure, BuildError, DecodeError, DecodeFailure, Error, RequestError, RequestProblem,
    TransportError, TransportErrorKind,
};
pub use json::{Alternative, Decode, Encode, JsonError, Mismatch, Node, Nullable, Object, Writer};
pub use oauth::{OauthMessage, OauthMessageError, OauthPlatform};
pub use operation::{ErrorKind, Metadata, Operation, Request};
pub use request::{
    File, FileValue, Form, Multipart, ParameterValue, ParameterValues, RequestParts,
};
pub use response::{Download, FromHeader, RawResponse, Response, ResponseParts};
pub use token::{Token, TokenType};

pub use secrecy::SecretString;
pub use {bytes, http, serde_json, url};

#[doc(hidden)]
pub use serde;
