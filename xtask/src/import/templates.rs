//! Paths that are one under two names.

use std::collections::BTreeMap;

use highlevel_codegen::template;
use serde_json::Value;

use super::place::{Object, Place};
use super::report::Report;

/// Moves the operations of a path that differs from an earlier one only in its parameters' names to that one:
/// the specification calls the two identical, and invalid beside each other.
pub(super) fn join_paths(paths: &mut Object, place: &Place<'_>, report: &mut Report) {
    let mut first_of: BTreeMap<String, String> = BTreeMap::new();
    for (path, mut item) in std::mem::take(paths) {
        let first = first_of
            .entry(template::without_names(&path))
            .or_insert_with(|| path.clone());
        if *first == path {
            paths.insert(path, item);
            continue;
        }
        let place = place.key(&path);
        report.repaired(
            &place,
            format_args!("joined with {first}, which is the same path"),
        );
        rename_parameters(&mut item, &path, first);
        join_items(&mut paths[first.as_str()], item, &place, report);
    }
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
