//! Overlay: the facts of `overlays/*.yaml` are applied to the documents.
//!
//! Actions follow the rules of the Overlay Specification 1.0.0, and a few stricter ones: an action has a reason, matches
//! something and changes something in each version, so that a correction that is no longer needed does not stay behind. The
//! maps `names` and `texts`, and the parts of `versions`, are an extension of this project; see `ARCHITECTURE.md`.

mod action;
mod effect;
mod entry;
mod extends;
mod key;
mod merge;
mod stale;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;
use serde_json::Value;

use crate::diagnostics::{Diagnostics, Place};
use crate::keywords::{check_overlay, nearest};
use crate::load::{Document, Spec};
use action::{Action, apply_action, read_actions};
use effect::{Applied, Effect};
use entry::{Entry, Rank, apply_entry, read_entries};
use extends::{extended_documents, matches_pattern, patterns};
use key::{Index, Miss};
use stale::Hint;

/// Applies every overlay of the spec folder to the documents that it extends: all actions in the order of the files, then all
/// names and texts.
///
/// No document knows of another here, so whichever thread is free takes the next one with all its overlays.
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
    for (number, part) in parts.iter().enumerate() {
        part.check_effects(number, &spec.documents, &applied, diagnostics);
    }
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

/// Returns the documents that lack all corrections of an overlay, because it cannot be read.
pub(crate) fn uncorrected_documents(spec: &Spec) -> BTreeSet<&str> {
    let files = |matches: &dyn Fn(&str) -> bool| -> Vec<&str> {
        let files = spec.documents.iter().map(|document| &*document.file);
        files.filter(|file| matches(file)).collect()
    };
    let mut uncorrected = BTreeSet::new();
    if spec.has_unread_overlay() {
        // Nobody knows which documents it extends.
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

/// Returns whether what an overlay changes can be looked for in it.
fn is_readable(overlay: &Value) -> bool {
    let is_list = |key| overlay.get(key).is_none_or(Value::is_array);
    let is_map = |key| overlay.get(key).is_none_or(Value::is_object);
    is_list("actions") && is_map("names") && is_map("texts") && is_map("versions")
}

/// The part of an overlay that extends the same documents.
struct Part<'a> {
    /// The indices of the documents.
    extended: Vec<usize>,
    /// How many documents of one version it extends, and whether it is for several versions: what says less of one document
    /// yields to what says more.
    breadth: (usize, bool),
    actions: Vec<Action<'a>>,
    entries: Vec<Entry<'a>>,
}

/// Reads the parts of an overlay, unless it extends nothing, and returns what is wrong with it.
fn read_overlay<'a>(spec: &Spec, overlay: &'a Document) -> (Vec<Part<'a>>, Diagnostics) {
    let mut diagnostics = Diagnostics::default();
    let is_sound = check_overlay(overlay, &mut diagnostics);
    let extended = extended_documents(spec, overlay, &mut diagnostics);
    if extended.is_empty() {
        return (Vec::new(), diagnostics);
    }
    // What is wrong with one action says nothing about the others.
    let mut further = Diagnostics::default();
    let place = overlay.place();
    let versions = overlay.value.get("versions").and_then(Value::as_object);
    let mut parts = Vec::new();
    for (version, value) in versions.into_iter().flatten() {
        let place = place.child("versions").child(version);
        let of_version = |index: &usize| spec.documents[*index].version() == version;
        let chosen: Vec<usize> = extended.iter().copied().filter(of_version).collect();
        if chosen.is_empty() {
            complain_about_version(spec, &extended, &place, version, &mut further);
        } else {
            parts.push(Part::read(spec, chosen, (&place, value), &mut further));
        }
    }
    // What concerns one version is done first, so that the rest finds documents that are alike.
    parts.push(Part::read(
        spec,
        extended,
        (&place, &overlay.value),
        &mut further,
    ));
    let is_empty = |part: &Part<'_>| part.actions.is_empty() && part.entries.is_empty();
    if is_sound && further.is_empty() && parts.iter().all(is_empty) {
        let message = "an overlay without actions, names and texts";
        further.push(place, message, "delete it");
    }
    if is_sound {
        diagnostics.extend(further);
    } else {
        diagnostics.extend_beside(further);
    }
    (parts, diagnostics)
}

fn complain_about_version(
    spec: &Spec,
    extended: &[usize],
    place: &Place,
    version: &str,
    diagnostics: &mut Diagnostics,
) {
    let versions: BTreeSet<&str> = extended
        .iter()
        .map(|index| spec.documents[*index].version())
        .collect();
    let versions: Vec<&str> = versions.into_iter().collect();
    let message = format!("the overlay extends no document of `{version}`");
    let help = match nearest(version, &versions) {
        Some(known) => format!("did you mean `{known}`?"),
        None => "add the document to `extends`, or delete the part".to_owned(),
    };
    diagnostics.push(place.clone(), message, help);
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
            let effect = apply_action(document, action, &mut applied);
            applied.actions.insert((*number, own), effect);
        }
    }
    let mut entries: Vec<((usize, usize), &Entry<'_>, _)> = Vec::new();
    for (number, part) in &extending {
        for (own, entry) in part.entries.iter().enumerate() {
            // Only what is general yields to others, so the order of all the rest means nothing.
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
        let effect = apply_entry(document, &operations, entry, &mut applied);
        applied.entries.insert(number, effect);
    }
    applied
}

impl<'a> Part<'a> {
    fn read(
        spec: &Spec,
        extended: Vec<usize>,
        (place, value): (&Place, &'a Value),
        diagnostics: &mut Diagnostics,
    ) -> Self {
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        for index in &extended {
            *counts.entry(spec.documents[*index].version()).or_default() += 1;
        }
        let widest = counts.values().copied().max().unwrap_or_default();
        let actions = place.child("actions");
        Self {
            breadth: (widest, counts.len() > 1),
            actions: read_actions(&actions, value.get("actions"), diagnostics),
            entries: read_entries(place, value, diagnostics),
            extended,
        }
    }

    /// Reports the actions and entries that match or change nothing in any document of a version.
    fn check_effects(
        &self,
        number: usize,
        documents: &[Document],
        applied: &[Applied],
        diagnostics: &mut Diagnostics,
    ) {
        let mut versions: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for index in &self.extended {
            let version = documents[*index].version();
            versions.entry(version).or_default().push(*index);
        }
        for (version, indices) in &versions {
            let scope = Scope {
                files: match indices.as_slice() {
                    [index] => format!("`{}`", documents[*index].file),
                    indices => format!("any of the {} documents of `{version}`", indices.len()),
                },
                documents: indices.iter().map(|index| &documents[*index]).collect(),
                applied: indices.iter().map(|index| &applied[*index]).collect(),
            };
            for (own, action) in self.actions.iter().enumerate() {
                scope.check_action((number, own), action, diagnostics);
            }
            for (own, entry) in self.entries.iter().enumerate() {
                scope.check_entry((number, own), entry, diagnostics);
            }
        }
    }
}

/// The documents of one version that a part extends, and what was done to them.
struct Scope<'a> {
    /// What a message calls them.
    files: String,
    documents: Vec<&'a Document>,
    applied: Vec<&'a Applied>,
}

impl Scope<'_> {
    fn check_action(
        &self,
        number: (usize, usize),
        action: &Action<'_>,
        diagnostics: &mut Diagnostics,
    ) {
        let effects = self.applied.iter();
        let effects = effects.filter_map(|applied| applied.actions.get(&number));
        let effect = effects.fold(Effect::default(), |all, one| all.or(*one));
        let files = &self.files;
        if !effect.matched {
            let message = format!("the target matches nothing in {files}");
            let hint = stale::explain(action.text, self.documents.iter().copied());
            let hint = hint.map(|hint| format!(" ({hint})")).unwrap_or_default();
            let help = format!(
                "correct it{hint}, or delete the action if the document no longer needs it"
            );
            diagnostics.push(action.place.child("target"), message, help);
        } else if !effect.changed && !effect.complained {
            let message = format!("the update changes nothing in {files}");
            let help = "delete the action: the document says so already";
            diagnostics.push(action.place.child("update"), message, help);
        }
    }

    fn check_entry(
        &self,
        number: (usize, usize),
        entry: &Entry<'_>,
        diagnostics: &mut Diagnostics,
    ) {
        let outcomes: Vec<_> = self
            .applied
            .iter()
            .filter_map(|applied| applied.entries.get(&number))
            .collect();
        let effect = outcomes
            .iter()
            .fold(Effect::default(), |all, (one, _)| all.or(*one));
        let Scope { files, .. } = self;
        let Entry { key, place, .. } = entry;
        let misses = outcomes.iter().filter_map(|(_, miss)| miss.as_ref());
        if misses.clone().any(|miss| matches!(miss, Miss::Several)) {
            let message = format!("`{key}` is the id of several operations in {files}");
            let help = "write the method and the path, such as `GET /links`";
            diagnostics.push(place.clone(), message, help);
        } else if !effect.matched {
            let hints = misses.filter_map(|miss| match miss {
                Miss::Nothing(hint) => Some(hint),
                Miss::Several => None,
            });
            let hint = Hint::best(hints).map_or("", |hint| &hint.text);
            let message = format!("`{key}` is nothing in {files}");
            let help =
                format!("correct it ({hint}), or delete it if the document no longer has it");
            diagnostics.push(place.clone(), message, help);
        } else if !effect.changed && !effect.complained {
            let message = format!("`{key}` changes nothing in {files}");
            let help = match entry.rank() {
                Rank::Specific => "delete it: the document says so already",
                _ => "delete it: all that it names has its own already",
            };
            diagnostics.push(place.clone(), message, help);
        }
    }
}
