//! The manifest of the crate: a feature for each API.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use crate::ir::Library;

/// Emits `Cargo.toml`.
pub(super) fn emit_manifest(library: &Library) -> String {
    let features: BTreeMap<&String, &BTreeSet<String>> = library
        .modules
        .iter()
        .filter_map(|module| Some((module.feature.as_ref()?, &module.needs)))
        .collect();
    let mut full = String::new();
    let mut each = String::new();
    for (feature, needs) in features {
        let _ = writeln!(full, "    \"{feature}\",");
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
