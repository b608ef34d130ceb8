//! Events: what the API sends on its own account.

use serde_json::Value;

use crate::diagnostics::Place;
use crate::naming::{FieldName, VariantName};

use super::docs::Docs;
use super::id::TypeId;

/// One event that the API sends.
#[derive(Debug)]
pub struct Event {
    /// Where the document has it.
    pub place: Place,
    /// The name of its webhook: `ContactCreate`.
    pub id: String,
    /// Its variant of the enum of all events: `ContactCreate`.
    pub variant: VariantName,
    /// The function that returns a sample of it: `contact_create`.
    pub sample: FieldName,
    /// The tags by which a body says that it is this event. None, if it is sent to an address of its own.
    pub tags: Vec<String>,
    /// The struct of its body.
    pub payload: TypeId,
    /// What its documentation says.
    pub docs: Docs,
    /// The page that documents it.
    pub docs_url: Option<String>,
    /// Whether the reference lacks it.
    pub unlisted: bool,
    /// The bodies that documents show.
    pub examples: Vec<Value>,
}

/// A fact that the bodies of events have in common, whichever member holds it.
#[derive(Debug)]
pub struct EventAccessor {
    /// The method that returns it: `location_id`.
    pub name: FieldName,
    /// The members that can hold it, in the order in which they are looked at.
    pub members: Vec<String>,
    /// The number among those of the target of the type of the runtime that it is; a text if there is none.
    pub ty: Option<usize>,
    /// How many variants the enum has besides the one for unknown events; set by `analyse`.
    pub variants: usize,
    /// For each payload that has one of them, the fields that hold it; set by `analyse`.
    pub payloads: Vec<Payload>,
    /// What its documentation says.
    pub summary: String,
}

/// The fields of a payload that hold a fact.
#[derive(Debug)]
pub struct Payload {
    /// The variants whose payload it is.
    pub variants: Vec<VariantName>,
    /// The fields, in the order in which they are looked at.
    pub fields: Vec<TextField>,
}

/// A field that holds a text, or one of a set of strings.
#[derive(Debug)]
pub struct TextField {
    /// The field.
    pub name: FieldName,
    /// The enum of the strings.
    pub words: Option<TypeId>,
}
