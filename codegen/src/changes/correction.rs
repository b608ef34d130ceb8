//! Overlay corrections that may be obsolete, because the corrected part of the document has changed.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::ir::{Correction, Library};

use super::pair::{names, without};

/// Returns the document changes at places that overlays override, a line for each.
pub(super) fn compare_corrections(before: &Library, after: &Library) -> Vec<String> {
    let (before, after) = (Corrections::new(before), Corrections::new(after));
    let sites: BTreeSet<&str> = before.sites().chain(after.sites()).collect();
    let lines = sites.into_iter().filter_map(|site| {
        let (was, now) = (before.find(site)?, after.find(site)?);
        let difference = compare_values(was.value.as_ref(), now.value.as_ref())?;
        Some(format!("{site}: {difference}; corrected by {}", now.by))
    });
    lines.collect()
}

/// The corrections of a library by their sites. If there are several, the first counts, because the later ones correct an
/// overlay.
struct Corrections<'a>(BTreeMap<&'a str, &'a Correction>);

impl<'a> Corrections<'a> {
    fn new(library: &'a Library) -> Self {
        let corrections = library.corrections.iter().rev();
        Self(corrections.map(|one| (one.site.as_str(), one)).collect())
    }

    /// Returns the sites (files with JSON pointers) at which the document itself has a value.
    fn sites(&self) -> impl Iterator<Item = &'a str> {
        let replacing = self.0.iter().filter(|(_, one)| one.value.is_some());
        replacing.map(|(site, _)| *site)
    }

    /// Returns the correction at `site`, or else one that adds a node which contains that place.
    fn find(&self, site: &str) -> Option<&'a Correction> {
        if let Some(known) = self.0.get(site) {
            return Some(known);
        }
        let ends = site.rmatch_indices('/').map(|(end, _)| end);
        let mut around = ends.filter_map(|end| self.0.get(&site[..end]));
        around.find(|one| one.value.is_none()).copied()
    }
}

/// Describes the difference between two values of a site. Two lists are compared regardless of their order.
fn compare_values(was: Option<&Value>, now: Option<&Value>) -> Option<String> {
    if let (Some(Value::Array(was)), Some(Value::Array(now))) = (was, now) {
        let changes = [
            ("lists", without(now, was)),
            ("no longer lists", without(was, now)),
        ];
        let changes = changes.iter().filter(|(_, values)| !values.is_empty());
        let changes: Vec<String> = changes
            .map(|(verb, values)| format!("{verb} {}", names(values)))
            .collect();
        return (!changes.is_empty()).then(|| changes.join(", "));
    }
    let write = |value: Option<&Value>| match value {
        Some(value) => format!("`{value}`"),
        None => "absent".to_owned(),
    };
    (was != now).then(|| format!("{} instead of {}", write(now), write(was)))
}
