//! Finding the documents that an overlay extends.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::diagnostics::{Diagnostics, Place};
use crate::keywords::nearest;
use crate::load::{Document, Spec, join_file};

const EXAMPLE: &str = "such as `../v2/links.yaml`, or `../v*/links.yaml` for every version";

/// Returns the indices of the documents that an overlay extends, without duplicates, in the order of the files.
pub(super) fn extended_documents(
    spec: &Spec,
    overlay: &Document,
    diagnostics: &mut Diagnostics,
) -> Vec<usize> {
    let place = Place::root(overlay.file.clone()).child("extends");
    let mut extended = BTreeSet::new();
    match &overlay.value["extends"] {
        Value::String(path) => extended.extend(find(spec, overlay, &place, path, diagnostics)),
        Value::Array(paths) => {
            for (index, path) in paths.iter().enumerate() {
                if let Some(path) = path.as_str() {
                    let place = place.index(index);
                    extended.extend(find(spec, overlay, &place, path, diagnostics));
                }
            }
        }
        _ => {}
    }
    extended.into_iter().collect()
}

/// Returns the paths that an overlay extends, relative to the spec folder, or `None` if `extends` is missing or a path is
/// invalid.
pub(super) fn patterns(overlay: &Document) -> Option<Vec<String>> {
    let path = |path: &Value| join_file(&overlay.file, path.as_str()?);
    match overlay.value.get("extends")? {
        Value::Array(paths) => paths.iter().map(path).collect(),
        one => Some(vec![path(one)?]),
    }
}

/// Returns the indices of the documents that match a path. At least one must match.
fn find(
    spec: &Spec,
    overlay: &Document,
    place: &Place,
    path: &str,
    diagnostics: &mut Diagnostics,
) -> Vec<usize> {
    let Some(pattern) = join_file(&overlay.file, path) else {
        let message = format!("`{path}` is not a file of the spec folder");
        let help = format!("write a relative path, {EXAMPLE}");
        diagnostics.push(place.clone(), message, help);
        return Vec::new();
    };
    let matching = |document: &Document| matches_pattern(&document.file, &pattern);
    let found: Vec<usize> = (0..spec.documents.len())
        .filter(|index| matching(&spec.documents[*index]))
        .collect();
    if found.is_empty() && !spec.has_unread(|file| matches_pattern(file, &pattern)) {
        let files: Vec<&str> = spec
            .documents
            .iter()
            .map(|document| &*document.file)
            .collect();
        let help = match nearest(&pattern, &files) {
            Some(file) => format!("did you mean `../{file}`?"),
            None => format!("name a document, {EXAMPLE}, or delete the overlay"),
        };
        let message = format!("there is no document `{pattern}`");
        diagnostics.push(place.clone(), message, help);
    }
    found
}

/// Returns whether a file matches a path in which each `*` matches any part of a segment.
pub(super) fn matches_pattern(file: &str, pattern: &str) -> bool {
    let files: Vec<&str> = file.split('/').collect();
    let patterns: Vec<&str> = pattern.split('/').collect();
    files.len() == patterns.len()
        && files
            .iter()
            .zip(patterns)
            .all(|(file, pattern)| matches_segment(file, pattern))
}

fn matches_segment(text: &str, pattern: &str) -> bool {
    let Some((first, rest)) = pattern.split_once('*') else {
        return text == pattern;
    };
    let Some(mut text) = text.strip_prefix(first) else {
        return false;
    };
    let mut parts: Vec<&str> = rest.split('*').collect();
    let last = parts.pop().unwrap_or_default();
    for part in parts {
        // The earliest match leaves the most for the parts that follow.
        let Some(at) = text.find(part) else {
            return false;
        };
        text = &text[at + part.len()..];
    }
    text.ends_with(last)
}
