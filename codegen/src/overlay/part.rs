//! Parts of an overlay: its content for all versions, and for each version.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::diagnostics::{Diagnostics, Place};
use crate::keywords::{check_overlay, nearest};
use crate::load::{Document, Spec};

use super::action::{Action, read_actions};
use super::entry::{Entry, read_entries};
use super::extends::extended_documents;
use super::renames::Renames;

/// The content of an overlay for the same set of documents.
pub(super) struct Part<'a> {
    /// The indices of the documents.
    pub(super) extended: Vec<usize>,
    /// The largest number of documents of one version that it extends, and whether it is for several versions. More specific
    /// parts have precedence over more general ones.
    pub(super) breadth: (usize, bool),
    pub(super) actions: Vec<Action<'a>>,
    pub(super) entries: Vec<Entry<'a>>,
    /// The names that differ in some versions.
    pub(super) renames: BTreeMap<String, Renames>,
}

/// Reads the parts of an overlay, unless it extends nothing. Also returns their faults.
pub(super) fn read_overlay<'a>(spec: &Spec, overlay: &'a Document) -> (Vec<Part<'a>>, Diagnostics) {
    let mut diagnostics = Diagnostics::default();
    let is_sound = check_overlay(overlay, &mut diagnostics);
    let extended = extended_documents(spec, overlay, &mut diagnostics);
    if extended.is_empty() {
        return (Vec::new(), diagnostics);
    }
    // A fault in one action does not affect the other actions.
    let mut further = Diagnostics::default();
    let place = overlay.place();
    let versions = overlay.value.get("versions").and_then(Value::as_object);
    let mut parts = Vec::new();
    let mut renames = BTreeMap::new();
    for (version, value) in versions.into_iter().flatten() {
        let place = place.child("versions").child(version);
        let of_version = |index: &usize| spec.documents[*index].version() == version;
        let chosen: Vec<usize> = extended.iter().copied().filter(of_version).collect();
        if chosen.is_empty() {
            complain_about_version(spec, &extended, &place, version, &mut further);
        } else {
            renames.insert(version.clone(), Renames::read(&place, value));
            parts.push(Part::read(spec, chosen, (&place, value), &mut further));
        }
    }
    // Apply the actions for one version first, so that the shared actions find the same structure in all versions.
    let mut shared = Part::read(spec, extended, (&place, &overlay.value), &mut further);
    for renames in renames.values() {
        renames.check(&shared.entries, &mut further);
    }
    shared.renames = renames;
    parts.push(shared);
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

impl<'a> Part<'a> {
    /// Returns the key of an entry's node in a version.
    pub(super) fn key_in(&self, version: &str, entry: &Entry<'_>) -> String {
        match self.renames.get(version) {
            Some(renames) => renames.key(entry),
            None => entry.key.clone(),
        }
    }

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
            renames: BTreeMap::new(),
            extended,
        }
    }
}
