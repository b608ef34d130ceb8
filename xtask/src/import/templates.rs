//! Equivalent paths with different parameter names.

use std::collections::BTreeMap;

use highlevel_codegen::template;
use serde_json::Value;

use super::place::{Object, Place};
use super::report::Report;

/// Joins paths that differ only in the names of their parameters, because the specification considers them identical and
/// forbids duplicates.
///
/// The kept names become names of arguments, so they must not depend on the order of the paths.
pub(super) fn join_paths(paths: &mut Object, place: &Place<'_>, report: &mut Report) {
    let mut chosen: BTreeMap<String, String> = BTreeMap::new();
    for path in paths.keys() {
        let known = chosen
            .entry(template::without_names(path))
            .or_insert_with(|| path.clone());
        if rank(path) < rank(known) {
            known.clone_from(path);
        }
    }
    for (path, mut item) in std::mem::take(paths) {
        let name = &chosen[&template::without_names(&path)];
        let place = place.key(&path);
        if *name != path {
            report.repaired(
                &place,
                format_args!("joined with {name}, which is the same path"),
            );
            rename_parameters(&mut item, &path, name);
        }
        match paths.get_mut(name.as_str()) {
            Some(first) => join_items(first, item, &place, report),
            None => {
                paths.insert(name.clone(), item);
            }
        }
    }
}

/// Returns the rank of a template among equivalent ones: any name is preferred to `id`, and otherwise the first in alphabetical
/// order.
fn rank(path: &str) -> (usize, &str) {
    let bare = template::parameters(path).filter(|name| *name == "id");
    (bare.count(), path)
}

fn rename_parameters(item: &mut Value, from: &str, to: &str) {
    let renamed: BTreeMap<&str, &str> = template::parameters(from)
        .zip(template::parameters(to))
        .collect();
    let operations = item
        .as_object_mut()
        .into_iter()
        .flat_map(Object::values_mut);
    for parameter in operations
        .filter_map(|operation| operation.get_mut("parameters")?.as_array_mut())
        .flatten()
        .filter(|parameter| parameter["in"] == "path")
    {
        let name = parameter["name"]
            .as_str()
            .and_then(|name| renamed.get(name));
        if let Some(name) = name {
            parameter["name"] = (*name).into();
        }
    }
}

fn join_items(first: &mut Value, item: Value, place: &Place<'_>, report: &mut Report) {
    let (Some(first), Value::Object(item)) = (first.as_object_mut(), item) else {
        report.problem(place, "expected an object (path)");
        return;
    };
    for (method, operation) in item {
        if first.contains_key(&method) {
            report.problem(&place.key(&method), "the same path has this method already");
        }
        first.insert(method, operation);
    }
}
