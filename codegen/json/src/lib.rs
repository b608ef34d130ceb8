//! Reading and writing JSON without serde derives.
//!
//! A body is parsed once, without generics, into a flat tape of tokens. A type is built from a position on the tape
//! through [`Decode`], one line per field, and written through [`Encode`]. [`bridge`] connects both to serde.

mod as_text;
mod beside;
mod boundary;
pub mod bridge;
mod budget;
mod calendar;
mod date;
mod debug;
mod debug_fields;
mod decode;
mod document;
mod encode;
mod encode_as;
mod entries;
mod error;
mod excerpt;
mod extra;
mod findings;
mod from_fn;
mod id;
mod keep;
mod marks;
mod memory;
mod mismatch;
mod node;
mod notation;
mod nullable;
mod number;
mod object;
mod object_writer;
mod optional;
mod parse;
mod path;
mod read;
mod same;
mod scan;
mod secret;
mod set_by;
mod tape;
mod timestamp;
mod token;
mod union;
#[cfg(feature = "url")]
mod url;
mod whole;

pub use as_text::{AsText, FromText};
pub use boundary::{ceil_char_boundary, floor_char_boundary};
pub use date::{Date, InvalidDate};
pub use debug::{Redacted, debug, debug_json, raw, type_name};
pub use debug_fields::{debug_fields, debug_value, debug_variant};
pub use decode::{Decode, absent, nothing};
pub use document::Document;
pub use encode::{ArrayWriter, Encode, EncodeError, Writer, to_json};
pub use encode_as::{EncodeAs, WrittenAs};
pub use entries::Entries;
pub use error::JsonError;
pub use extra::Extra;
pub use findings::Findings;
pub use id::Id;
pub use mismatch::{Mismatch, MismatchKind};
pub use node::Node;
pub use nullable::{Nullable, TypedString};
pub use number::{parse_f64, parse_i64, write_f64};
pub use object::Object;
pub use object_writer::ObjectWriter;
pub use optional::{IntoElement, IntoOptional};
pub use read::{Read, read};
pub use secret::{REDACTED, hidden, is_secret};
pub use timestamp::{InvalidTimestamp, Timestamp};
pub use token::Kind;
pub use union::Alternative;
pub use whole::from_object;

// Used by macros. serde re-exports the traits of serde_core, so a type that implements one set implements the other.
#[doc(hidden)]
pub use {serde_core, serde_json};
