//! The intermediate representation: the crate as plain data with Rust names. `lower` creates it, `analyse` completes it, `emit`
//! prints it.

mod docs;
mod event;
mod former;
mod id;
mod library;
mod operation;
mod paging;
mod preset;
mod sample;
mod types;

pub use docs::{Docs, MemberLink, code_words};
pub use event::{Event, EventAccessor, Payload, TextField};
pub use former::{Former, FormerForm, FormerMethod, FormerType};
pub use id::{FieldId, ModuleId, TypeId};
pub use library::{Correction, Library, Module, OPERATIONS};
pub use operation::{
    Body, BodyFormat, Envelope, ErrorBody, ErrorEnum, ErrorOutcome, Operation, Output, Parameter,
    ParameterLocation, TokenType,
};
pub use paging::{Paging, PagingItems, PagingParameter, PagingStep};
pub use preset::Preset;
pub use sample::{Boxing, Held, Sample, Shown, Step, Value};
pub use types::{
    Alternative, DebugImpl, DefaultImpl, Direction, Field, Holding, LibraryType, PartFormat, Shape,
    Type, TypeDef, Variant, arguments,
};

/// The name in place of a version for modules with types that several versions share.
pub const SHARED: &str = "shared";
