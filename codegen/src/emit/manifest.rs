//! The manifest of the crate: a feature for each API.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use crate::ir::Library;

/// Emits `Cargo.toml`.
pub(super) fn emit_manifest(library: &Library) -> String {
    let features: BTreeMap<&String, (bool, BTreeSet<String>)> = library
        .modules
        .iter()
        .filter_map(|module| {
            let has_events = !module.events.is_empty();
            let mut needs = module.needs.clone();
            if let Some(events) = library.target.facts.events.as_ref().filter(|_| has_events) {
                needs.extend(events.enables.iter().cloned());
            }
            Some((module.feature.as_ref()?, (has_events, needs)))
        })
        .collect();
    let mut full = String::new();
    let mut each = String::new();
    for (feature, (has_events, needs)) in features {
        // Omit events from `full`, because programs that only make calls receive no events.
        if !has_events {
            let _ = writeln!(full, "    \"{feature}\",");
        }
        let needs: Vec<String> = needs.iter().map(|other| format!("\"{other}\"")).collect();
        let _ = writeln!(each, "{feature} = [{}]", needs.join(", "));
    }
    let target = &library.target;
    let (name, description) = (&target.facts.package, &target.facts.description);
    let (head, tail) = (&target.manifest_head, &target.manifest_tail);
    format!(
        "# Made by `cargo xtask gen`. Do not edit: change codegen or spec instead.\n\n\
         [package]\nname = \"{name}\"\ndescription = {description:?}\n\
         {head}# Every API.\nfull = [\n{full}]\n{each}\n{tail}"
    )
}
