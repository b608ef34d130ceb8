//! JSON as generated code reads and writes it: a flat tape below, one line per field above.
//!
//! A body is read once, without generics, into a tape of tokens. A generated type is built from a position on
//! it through [`Decode`] and written through its twin [`Encode`]; serde is a bridge on top of the two.

mod debug;
mod decode;
mod document;
mod encode;
mod error;
mod memory;
mod mismatch;
mod node;
mod nullable;
mod number;
mod object;
mod parse;
mod scan;
mod tape;
pub(crate) use number::{float_of, integer_of, push_float};
pub mod bridge;

pub(crate) use debug::{REDACTED, Shown, is_secret, type_name};
pub use debug::{debug, hidden};
pub(crate) use decode::absent;
pub use decode::{Decode, nothing};
pub use document::Document;
pub use encode::{ArrayWriter, Encode, EncodeError, ObjectWriter, Writer, to_json};
pub use error::JsonError;
pub use mismatch::Mismatch;
pub use node::{Alternative, Node};
pub use nullable::Nullable;
pub use object::Object;
pub use tape::Kind;
