//! Reading and writing JSON without serde derives.
//!
//! A body is parsed once, without generics, into a flat tape of tokens. A type is built from a position on the tape
//! through [`Decode`], one line per field, and written through [`Encode`]. [`bridge`] connects both to serde.

pub mod bridge;
mod budget;
mod debug;
mod decode;
mod document;
mod encode;
mod error;
mod excerpt;
mod memory;
mod mismatch;
mod node;
mod nullable;
mod number;
mod object;
mod parse;
mod path;
mod scan;
mod secret;
mod tape;
mod token;
mod union;
#[cfg(feature = "url")]
mod url;

pub use debug::{Redacted, debug, debug_json, raw, type_name};
pub use decode::{Decode, absent, nothing};
pub use document::Document;
pub use encode::{ArrayWriter, Encode, EncodeError, ObjectWriter, Writer, to_json};
pub use error::JsonError;
pub use mismatch::Mismatch;
pub use node::Node;
pub use nullable::Nullable;
pub use number::{parse_f64, parse_i64, write_f64};
pub use object::Object;
pub use secret::{REDACTED, hidden, is_secret};
pub use token::Kind;
pub use union::Alternative;

// serde re-exports these traits: a type that implements the one implements the other.
#[doc(hidden)]
pub use serde_core;
