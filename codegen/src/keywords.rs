//! Keywords: what OpenAPI 3.0 or the generator does not know is reported before the typed parse drops it.

mod context;
mod grammar;
mod tables;
mod walk;

use serde_json::Value;

use crate::diagnostics::{Diagnostics, Place, Trail};
use crate::load::Document;
use walk::Walk;

pub(crate) use grammar::Kind;
pub(crate) use walk::nearest;

/// What a walk over a document finds besides diagnostics.
#[derive(Debug, Default)]
pub(crate) struct Findings {
    /// Every reference, in document order.
    pub(crate) references: Vec<Reference>,
    /// Every name of a security scheme that a `security` mentions.
    pub(crate) schemes: Vec<(Place, String)>,
    /// The pointers of the schemas that are raw JSON by `x-raw-json`.
    pub(crate) raw_schemas: Vec<String>,
    /// The pointers of the responses without a description, which OpenAPI requires and the generator does not.
    pub(crate) bare_responses: Vec<String>,
    /// The keywords that the generator cannot express: the pointer of the object and the keyword.
    pub(crate) refused: Vec<(String, String)>,
    /// Whether a value has another shape than OpenAPI says, so that a typed parse is bound to fail.
    pub(crate) malformed: bool,
}

/// A `$ref` in a document.
#[derive(Debug)]
pub(crate) struct Reference {
    /// The place of the `$ref`.
    pub(crate) place: Place,
    /// What it has to lead to.
    pub(crate) kind: Kind,
    /// Its text.
    pub(crate) text: String,
}

/// The keywords that still say something about a schema that is raw JSON.
pub(crate) const RAW_SCHEMA_KEYWORDS: &[&str] = &[
    "title",
    "description",
    "nullable",
    "readOnly",
    "writeOnly",
    "deprecated",
    "externalDocs",
    "x-rust-name",
    "x-raw-json",
];

/// Checks a document of API descriptions against the grammar of OpenAPI 3.0.
pub(crate) fn check_document(document: &Document, diagnostics: &mut Diagnostics) -> Findings {
    let root = Trail::root(&document.file);
    let mut findings = Findings::default();
    if let Err((trail, message)) = check_version(&root, &document.value) {
        let help = "convert it to OpenAPI 3.0, the only version that the generator reads";
        diagnostics.push(trail, message, help);
        findings.malformed = true;
        return findings;
    }
    Walk::new(diagnostics, &mut findings).object(Kind::Document, &root, &document.value);
    findings
}

/// Checks an overlay against the grammar of Overlay 1.0 and returns whether its shape is sound.
pub(crate) fn check_overlay(overlay: &Document, diagnostics: &mut Diagnostics) -> bool {
    let mut findings = Findings::default();
    let root = Trail::root(&overlay.file);
    Walk::new(diagnostics, &mut findings).object(Kind::Overlay, &root, &overlay.value);
    !findings.malformed
}

fn check_version(root: &Trail<'_>, document: &Value) -> Result<(), (Place, String)> {
    if let Some(version) = document.get("swagger") {
        let place = root.child("swagger").place();
        return Err((place, format!("the document is Swagger {version}")));
    }
    match document.get("openapi") {
        Some(Value::String(version)) if version != "3.0" && !version.starts_with("3.0.") => {
            let place = root.child("openapi").place();
            Err((place, format!("the document is OpenAPI {version}")))
        }
        _ => Ok(()),
    }
}
