//! Events: requests that the API sends to programs.

use serde_json::Value;

use crate::diagnostics::Place;
use crate::naming::{FieldName, VariantName};

use super::docs::Docs;
use super::id::TypeId;

/// One event that the API sends.
#[derive(Debug)]
pub struct Event {
    /// The place in the document.
    pub place: Place,
    /// The name of its webhook: `ContactCreate`.
    pub id: String,
    /// Its variant of the enum of all events: `ContactCreate`. The enum omits events without tags.
    pub variant: VariantName,
    /// The function that returns a sample of it: `contact_create`.
    pub sample: FieldName,
    /// The tags that identify the body as this event. Empty if the event is sent to a separate URL.
    pub tags: Vec<String>,
    /// The struct of its body.
    pub payload: TypeId,
    /// The documentation.
    pub docs: Docs,
    /// The page that documents it.
    pub docs_url: Option<String>,
    /// Whether the reference does not list the event.
    pub unlisted: bool,
    /// The documented example bodies.
    pub examples: Vec<Value>,
}

/// A value that many events have, in different members.
#[derive(Debug)]
pub struct EventAccessor {
    /// The method that returns it: `location_id`.
    pub name: FieldName,
    /// The members that can hold the value, in the order in which they are tried.
    pub members: Vec<String>,
    /// The index of the value's runtime type in the target, or `None` for a string.
    pub ty: Option<usize>,
    /// Number of variants of the enum, without the one for unknown events.
    pub variants: usize,
    /// The payloads that have such members, with the fields.
    pub payloads: Vec<Payload>,
    /// The documentation.
    pub summary: String,
}

/// The fields of a payload that can hold the value.
#[derive(Debug)]
pub struct Payload {
    /// The variants whose payload it is.
    pub variants: Vec<VariantName>,
    /// The fields, in the order in which they are tried.
    pub fields: Vec<TextField>,
}

/// A field that holds a string, an id, an enum of strings, or the type of the runtime that the accessor returns.
#[derive(Debug)]
pub struct TextField {
    /// The field.
    pub name: FieldName,
    /// The enum, if the field holds one.
    pub words: Option<TypeId>,
}
