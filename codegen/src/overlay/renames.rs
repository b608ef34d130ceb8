//! Renames: names that differ in one version, so that an entry that is written once applies to all versions.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::diagnostics::{Diagnostics, Place};

use super::entry::Entry;
use super::key::Group;

/// The names in one version, by the prefix of the keys in the overlay.
#[derive(Default)]
pub(super) struct Renames {
    names: BTreeMap<(Kind, String), Rename>,
}

struct Rename {
    place: Place,
    name: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Operations,
    Responses,
    Schemas,
}

impl Renames {
    /// Reads the renames of a version. Faults of their shape have been reported.
    pub(super) fn read(place: &Place, part: &Value) -> Self {
        let kinds = [
            ("operations", Kind::Operations),
            ("responses", Kind::Responses),
            ("schemas", Kind::Schemas),
        ];
        let mut names = BTreeMap::new();
        let renames = part.get("renames");
        for (group, kind) in kinds {
            let place = place.child("renames").child(group);
            let members = renames.and_then(|renames| renames.get(group)?.as_object());
            for (from, name) in members.into_iter().flatten() {
                if let Some(name) = name.as_str() {
                    let place = place.child(from);
                    let name = name.to_owned();
                    names.insert((kind, from.clone()), Rename { place, name });
                }
            }
        }
        Self { names }
    }

    /// Returns the key of an entry's node in the version.
    pub(super) fn key(&self, entry: &Entry<'_>) -> String {
        match self.find(entry) {
            Some((from, rename)) => rename.name.clone() + &entry.key[from.len()..],
            None => entry.key.clone(),
        }
    }

    /// Reports the renames that no entry needs.
    pub(super) fn check(&self, entries: &[Entry<'_>], diagnostics: &mut Diagnostics) {
        for ((_, from), rename) in &self.names {
            let is_used = |entry: &Entry<'_>| {
                self.find(entry)
                    .is_some_and(|(_, found)| found.place == rename.place)
            };
            if !entries.iter().any(is_used) {
                let message =
                    format!("no key of `names` or `texts` for all versions starts with `{from}`");
                diagnostics.push(rename.place.clone(), message, "delete the rename");
            }
        }
    }

    /// Returns the rename with the longest matching prefix of an entry's key.
    fn find(&self, entry: &Entry<'_>) -> Option<(&str, &Rename)> {
        let kinds: &[Kind] = match entry.group() {
            Group::Schemas => &[Kind::Schemas],
            Group::Responses | Group::ResponseTypes => &[Kind::Responses, Kind::Operations],
            _ => &[Kind::Operations],
        };
        let starts = |from: &str| {
            let rest = entry.key.strip_prefix(from);
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[', '{']))
        };
        let fitting = self
            .names
            .iter()
            .filter(|((kind, from), _)| kinds.contains(kind) && starts(from));
        let longest = fitting.max_by_key(|((_, from), _)| from.len());
        longest.map(|((_, from), rename)| (from.as_str(), rename))
    }
}
