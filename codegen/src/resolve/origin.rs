//! Following `x-continues` from a document to the document of another version whose API it continues.

use serde_json::Value;

use crate::diagnostics::Diagnostics;
use crate::keywords::nearest;
use crate::load::{Document, Spec};

/// The extension with the name of the document whose API a document continues.
const KEY: &str = "x-continues";

/// Returns the name of the API of a document in the version where it first appears. Returns `None` if `x-continues` names no
/// document or leads back.
pub(super) fn find_origin<'s>(
    spec: &'s Spec,
    file: &str,
    diagnostics: &mut Diagnostics,
) -> Option<&'s str> {
    let first = spec.document(file)?;
    let mut document = first;
    let mut seen = Vec::new();
    while let Some(name) = continued(document) {
        seen.push(&document.file);
        let Some(next) = find_continued(spec, document, name) else {
            // Report the name only for the document that states it: later documents of the chain get their own diagnostics.
            if seen.len() == 1 {
                report_missing(spec, document, name, diagnostics);
            }
            return None;
        };
        if seen.contains(&&next.file) {
            let message = format!("the API continues itself through `{}`", next.file);
            let help = "name the document of the earliest version, which has no `x-continues`";
            diagnostics.push(first.place().child(KEY), message, help);
            return None;
        }
        document = next;
    }
    Some(document.name())
}

fn continued(document: &Document) -> Option<&str> {
    document.value.get(KEY).and_then(Value::as_str)
}

/// Finds the document with a name in another version.
fn find_continued<'s>(spec: &'s Spec, from: &Document, name: &str) -> Option<&'s Document> {
    let mut documents = others(spec, from);
    documents.find(|document| document.name() == name)
}

/// Returns the documents of the other versions.
fn others<'s>(spec: &'s Spec, from: &Document) -> impl Iterator<Item = &'s Document> {
    let version = from.version().to_owned();
    let documents = spec.documents.iter();
    documents.filter(move |document| document.version() != version)
}

fn report_missing(spec: &Spec, from: &Document, name: &str, diagnostics: &mut Diagnostics) {
    let names: Vec<&str> = others(spec, from).map(Document::name).collect();
    let message = format!("no other version has a document `{name}`");
    let help = match nearest(name, &names) {
        Some(name) => format!("did you mean `{name}`?"),
        None => "name the document of an earlier version, without folder and extension".to_owned(),
    };
    diagnostics.push(from.place().child(KEY), message, help);
}
