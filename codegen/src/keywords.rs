//! Checking documents and overlays against a grammar, so that unknown keywords are reported before the typed parse silently drops
//! them.

mod complaints;
mod context;
mod findings;
mod grammar;
mod tables;
mod walk;
mod words;

use serde_json::Value;

use crate::diagnostics::{Diagnostics, Place, Trail};
use crate::load::Document;
use walk::walk;

pub(crate) use findings::{Findings, RAW_SCHEMA_KEYWORDS, Reference};
pub use grammar::{Keyword, Kind, Rules, Shape};
pub(crate) use words::nearest;

/// Checks a document of API descriptions against the grammar of OpenAPI 3.0, extended by webhooks and the `x-` keywords of this
/// project.
pub(crate) fn check_document(document: &Document, diagnostics: &mut Diagnostics) -> Findings {
    let root = Trail::root(&document.file);
    if let Err((place, message)) = check_version(&root, &document.value) {
        let help = "convert it to OpenAPI 3.0, the only version that the generator reads";
        diagnostics.push(place, message, help);
        return Findings {
            malformed: true,
            ..Findings::default()
        };
    }
    walk(Kind::Document, &root, &document.value, diagnostics)
}

/// Checks an overlay against the grammar of Overlay 1.0, extended by the keywords of this project, and returns whether its shape
/// is valid.
pub(crate) fn check_overlay(overlay: &Document, diagnostics: &mut Diagnostics) -> bool {
    let root = Trail::root(&overlay.file);
    !walk(Kind::Overlay, &root, &overlay.value, diagnostics).malformed
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

#[cfg(test)]
mod tests;
