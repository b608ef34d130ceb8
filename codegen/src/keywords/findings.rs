//! The results of a walk over a document besides diagnostics.

use crate::diagnostics::Place;

use super::grammar::Kind;

/// The results of a walk over a document besides diagnostics.
#[derive(Debug, Default)]
pub(crate) struct Findings {
    /// The references, in document order.
    pub(crate) references: Vec<Reference>,
    /// The names of security schemes that the values of `security` mention.
    pub(crate) schemes: Vec<(Place, String)>,
    /// The pointers of the schemas that are raw JSON by `x-raw-json`.
    pub(crate) raw_schemas: Vec<String>,
    /// The pointers of the responses without a description, which OpenAPI requires but the generator does not.
    pub(crate) bare_responses: Vec<String>,
    /// The keywords that the generator cannot express with any value: the pointer of the object and the keyword.
    pub(crate) refused: Vec<(String, String)>,
    /// Whether the document breaks a rule of OpenAPI or of an extension, or has another version, so that it is not parsed into
    /// types.
    pub(crate) malformed: bool,
}

/// A `$ref` in a document.
#[derive(Debug)]
pub(crate) struct Reference {
    /// The place of the `$ref`.
    pub(crate) place: Place,
    /// The required kind of component.
    pub(crate) kind: Kind,
    /// The value of the `$ref`.
    pub(crate) text: String,
}

/// The keywords that still have a meaning for a schema that is raw JSON.
pub(crate) const RAW_SCHEMA_KEYWORDS: &[&str] = &[
    "title",
    "description",
    "example",
    "nullable",
    "readOnly",
    "writeOnly",
    "deprecated",
    "externalDocs",
    "x-rust-name",
    "x-raw-json",
];
