//! Corrections by overlays whose reason may be gone: the documents say something else than when they were written.

use std::collections::BTreeMap;

use crate::ir::{Correction, Library};

/// Returns what documents changed where overlays say something else, a line for each.
pub(super) fn compare_corrections(before: &Library, after: &Library) -> Vec<String> {
    let (before, after) = (by_site(before), by_site(after));
    let both = after
        .into_iter()
        .filter_map(|(site, now)| Some((*before.get(site)?, now)));
    let changed = both.filter(|(was, now)| was.value != now.value);
    let lines = changed.map(|(was, now)| {
        format!(
            "{}: `{}`, was `{}`; corrected by {}",
            now.site, now.value, was.value, now.by
        )
    });
    lines.collect()
}

/// Returns the corrections by their places, the first where there are several.
fn by_site(library: &Library) -> BTreeMap<&str, &Correction> {
    let corrections = library.corrections.iter().rev();
    corrections.map(|one| (one.site.as_str(), one)).collect()
}
