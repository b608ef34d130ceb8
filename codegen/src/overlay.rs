//! Applying the overlays in `overlays/` to the documents.
//!
//! Actions follow the rules of the Overlay Specification 1.0.0, and a few stricter ones: an action has a reason, matches
//! something and changes something in each version, so that a correction that is no longer needed does not stay behind. The
//! maps `names` and `texts`, the parts of `versions`, and lists and patterns in `extends` are extensions of this project; see
//! `ARCHITECTURE.md`.

mod action;
mod check;
mod effect;
mod entry;
mod extends;
mod key;
mod merge;
mod miss;
mod node;
mod part;
mod property;
mod renames;
mod scope;
mod stale;
mod successor;
mod target;
#[cfg(test)]
mod tests;

use std::collections::BTreeSet;

use rayon::prelude::*;
use serde_json::Value;

use crate::diagnostics::Diagnostics;
use crate::load::{Document, Spec};
use action::apply_action;
use check::check_effects;
use effect::Applied;
use entry::{Entry, Rank, apply_entry};
use extends::{matches_pattern, patterns};
use key::Index;
use part::{Part, read_overlay};
use scope::Run;

/// Applies every overlay of the spec folder to the documents that it extends: all actions in the order of the files, then all
/// names and texts.
///
/// Documents are independent of each other in this stage, so they are processed in parallel.
pub fn apply_overlays(spec: &mut Spec, diagnostics: &mut Diagnostics) {
    let read: Vec<_> = spec
        .overlays
        .par_iter()
        .map(|overlay| read_overlay(spec, overlay))
        .collect();
    let mut parts = Vec::new();
    for (overlay, problems) in read {
        parts.extend(overlay);
        diagnostics.extend(problems);
    }
    let applied: Vec<_> = spec
        .documents
        .par_iter_mut()
        .enumerate()
        .map(|(index, document)| apply_to_document(&parts, index, document))
        .collect();
    let run = Run {
        parts: &parts,
        documents: &spec.documents,
        applied: &applied,
    };
    check_effects(&run, diagnostics);
    for Applied {
        edits,
        diagnostics: problems,
        ..
    } in applied
    {
        spec.edits.extend(edits);
        diagnostics.extend(problems);
    }
}

/// Returns the documents that may miss the corrections of an overlay that cannot be read.
pub(crate) fn uncorrected_documents(spec: &Spec) -> BTreeSet<&str> {
    let files = |matches: &dyn Fn(&str) -> bool| -> Vec<&str> {
        let files = spec.documents.iter().map(|document| &*document.file);
        files.filter(|file| matches(file)).collect()
    };
    let mut uncorrected = BTreeSet::new();
    if spec.has_unread_overlay() {
        // An unreadable overlay may extend any document.
        uncorrected.extend(files(&|_| true));
    }
    for overlay in &spec.overlays {
        match patterns(overlay) {
            None => uncorrected.extend(files(&|_| true)),
            Some(patterns) if !is_readable(&overlay.value) => {
                let matches = |file: &str| patterns.iter().any(|one| matches_pattern(file, one));
                uncorrected.extend(files(&matches));
            }
            Some(_) => {}
        }
    }
    uncorrected
}

/// Returns whether the sections of an overlay have the right types, so that its corrections can be read.
fn is_readable(overlay: &Value) -> bool {
    let is_list = |key| overlay.get(key).is_none_or(Value::is_array);
    let is_map = |key| overlay.get(key).is_none_or(Value::is_object);
    is_list("actions") && is_map("names") && is_map("texts") && is_map("versions")
}

/// Applies all overlays that extend the document.
fn apply_to_document(parts: &[Part<'_>], index: usize, document: &mut Document) -> Applied {
    let mut applied = Applied::default();
    let extending: Vec<(usize, &Part<'_>)> = parts
        .iter()
        .enumerate()
        .filter(|(_, part)| part.extended.contains(&index))
        .collect();
    for (number, part) in &extending {
        for (own, action) in part.actions.iter().enumerate() {
            apply_action(document, action, (*number, own), &mut applied);
        }
    }
    let mut entries: Vec<((usize, usize), &Entry<'_>, _)> = Vec::new();
    let version = document.version().to_owned();
    for (number, part) in &extending {
        for (own, entry) in part.entries.iter().enumerate() {
            // Only general entries yield to other entries, so the order of specific entries has no effect.
            let rank = match entry.rank() {
                Rank::Specific => (Rank::Specific, (0, false)),
                rank => (rank, part.breadth),
            };
            entries.push(((*number, own), entry, rank));
        }
    }
    entries.sort_by_key(|(_, _, (rank, breadth))| (*rank != Rank::Specific, *breadth, *rank));
    let operations = Index::new(document);
    for (number, entry, _) in entries {
        let key = parts[number.0].key_in(&version, entry);
        let effect = apply_entry(document, &operations, (entry, &key), &mut applied);
        applied.entries.insert(number, effect);
    }
    applied
}
