//! Finding schemas and their properties by keys.

use serde_json::Value;

use crate::diagnostics::Place;
use crate::load::Document;

use super::miss::{Miss, missing};
use super::node::{member_names, node};
use super::stale::Hint;

/// Splits a key after its longest known prefix.
pub(super) fn split_known(
    key: &str,
    is_known: impl Fn(&str) -> bool,
) -> Option<(&str, Option<&str>)> {
    if is_known(key) {
        return Some((key, None));
    }
    let mut dots = key.rmatch_indices('.');
    dots.find_map(|(dot, _)| {
        let name = &key[..dot];
        is_known(name).then(|| (name, Some(&key[dot + 1..])))
    })
}

/// Returns whether a document has a schema.
pub(super) fn has_schema(document: &Document, name: &str) -> bool {
    let schemas = document.place().child("components").child("schemas");
    node(document, &schemas.child(name)).is_some()
}

/// Returns whether a key names every node of a kind, so that specific keys have precedence over it.
pub(super) fn is_general(key: &str) -> bool {
    key.starts_with("*.") || key.starts_with("*(")
}

/// Returns the nodes that a key of `schemas` names.
pub(super) fn find_schemas(document: &Document, key: &str) -> Result<Vec<Place>, Miss> {
    let schemas = document.place().child("components").child("schemas");
    let names = member_names(document, &schemas);
    if is_general(key) {
        return find_in_every_schema(document, &schemas, &names, key);
    }
    let Some((name, rest)) = split_known(key, |name| names.iter().any(|known| known == name))
    else {
        let name = key.split('.').next().unwrap_or_default();
        return Err(missing("no schema", name, &names));
    };
    descend(document, vec![schemas.child(name)], rest)
}

/// Returns the nodes of `*.property` and `*(sibling, sibling).property`.
fn find_in_every_schema(
    document: &Document,
    schemas: &Place,
    names: &[String],
    key: &str,
) -> Result<Vec<Place>, Miss> {
    let rest = &key[1..];
    let (siblings, rest) = match rest
        .strip_prefix('(')
        .and_then(|rest| rest.split_once(")."))
    {
        Some((siblings, rest)) => (siblings, rest),
        None => ("", rest.trim_start_matches('.')),
    };
    let siblings: Vec<&str> = siblings.split(',').map(str::trim).collect();
    let mut found = Vec::new();
    for name in names {
        let schema = schemas.child(name);
        let properties = schema.child("properties");
        let has =
            |name: &&str| name.is_empty() || node(document, &properties.child(name)).is_some();
        if siblings.iter().all(has) {
            found.extend(descend(document, vec![schema], Some(rest)).unwrap_or_default());
        }
    }
    if found.is_empty() {
        return Err(missing::<&str>("no schema has a property", rest, &[]));
    }
    Ok(found)
}

/// Follows the property names in a key, starting from each schema.
pub(super) fn descend(
    document: &Document,
    mut schemas: Vec<Place>,
    rest: Option<&str>,
) -> Result<Vec<Place>, Miss> {
    for segment in rest.into_iter().flat_map(|rest| rest.split('.')) {
        let mut next = Vec::new();
        for schema in &schemas {
            next.extend(step(document, schema, segment));
        }
        if next.is_empty() {
            return Err(no_property(document, &schemas, segment));
        }
        schemas = next;
    }
    Ok(schemas)
}

/// Returns the nodes of one segment: a property, its items by `[]`, the values of its map by `{}`.
fn step(document: &Document, schema: &Place, segment: &str) -> Vec<Place> {
    let mut found = Vec::new();
    collect_properties(document, schema, segment, &mut found);
    if !found.is_empty() {
        return found;
    }
    for (suffix, keyword) in [("[]", "items"), ("{}", "additionalProperties")] {
        if let Some(holder) = segment.strip_suffix(suffix) {
            let holders = match holder {
                "" => vec![schema.clone()],
                holder => step(document, schema, holder),
            };
            let inner = holders.iter().map(|holder| holder.child(keyword));
            return inner
                .filter(|inner| node(document, inner).is_some_and(Value::is_object))
                .collect();
        }
    }
    found
}

/// Collects the property with a name in a schema, or else those in its parts.
fn collect_properties(document: &Document, schema: &Place, name: &str, found: &mut Vec<Place>) {
    let property = schema.child("properties").child(name);
    if node(document, &property).is_some_and(Value::is_object) {
        return found.push(property);
    }
    for part in parts(document, schema) {
        collect_properties(document, &part, name, found);
    }
}

/// Returns the members of `allOf`, `oneOf` and `anyOf`.
fn parts(document: &Document, schema: &Place) -> Vec<Place> {
    let mut parts = Vec::new();
    for keyword in ["allOf", "oneOf", "anyOf"] {
        let list = schema.child(keyword);
        let count = node(document, &list)
            .and_then(Value::as_array)
            .map_or(0, Vec::len);
        parts.extend((0..count).map(|index| list.index(index)));
    }
    parts
}

fn no_property(document: &Document, schemas: &[Place], segment: &str) -> Miss {
    let mut known = Vec::new();
    for schema in schemas {
        let Some(value) = node(document, schema) else {
            continue;
        };
        let reference = value.get("$ref").and_then(Value::as_str);
        if let Some(name) = reference.and_then(|text| text.rsplit('/').next()) {
            let text = format!("it refers to `{name}`: write `{name}.{segment}`");
            return Miss::Nothing(Hint::Incomplete(text));
        }
        if value.get("items").is_some() {
            let text = format!("it is a list: write `[].{segment}` for a property of its items");
            return Miss::Nothing(Hint::Incomplete(text));
        }
        collect_names(document, schema, &mut known);
    }
    missing("no property", segment, &known)
}

fn collect_names(document: &Document, schema: &Place, names: &mut Vec<String>) {
    names.extend(member_names(document, &schema.child("properties")));
    for part in parts(document, schema) {
        collect_names(document, &part, names);
    }
}
