//! The keys of `names` and `texts`, and the nodes of a document that they name.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::diagnostics::Place;
use crate::load::Document;

use super::miss::{Miss, missing, unnamed};
use super::node::{follow, member_names, node, parent};
use super::property::{descend, find_schemas, split_known};

/// Maximum number of keys that a key with alternatives represents.
const MAX_ALTERNATIVES: usize = 100;

/// The kinds of nodes that the keys of a map name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Group {
    /// `operation`: an operation or an event.
    Operations,
    /// `operation.parameter`, or `*.parameter`.
    Parameters,
    /// The parameter's schema, by the same keys, or that of its elements, by the same keys followed by `[]`.
    ParameterTypes,
    /// `operation`, `operation.property`: the schema of a request body, or of a property in it.
    Requests,
    /// `operation.status`, `operation.status.property`.
    Responses,
    /// The schema of the body of a response, or of a property in it, by the same keys.
    ResponseTypes,
    /// `Schema`, `Schema.property`, `*.property`, `*(property).property`.
    Schemas,
}

/// Returns the keys that a key with alternatives represents (`A|B.x` is `A.x` and `B.x`), or `None` if there are too many.
pub(super) fn alternatives(key: &str) -> Option<Vec<String>> {
    let mut keys = vec![String::new()];
    for (index, segment) in key.split('.').enumerate() {
        let dot = if index == 0 { "" } else { "." };
        let mut longer = Vec::new();
        for name in segment.split('|') {
            longer.extend(keys.iter().map(|key| format!("{key}{dot}{name}")));
            if longer.len() > MAX_ALTERNATIVES {
                return None;
            }
        }
        keys = longer;
    }
    Some(keys)
}

/// The operations of a document by everything that identifies them: id, method and path, name of the event.
pub(super) struct Index {
    operations: BTreeMap<String, Vec<Place>>,
}

impl Index {
    pub(super) fn new(document: &Document) -> Self {
        let mut operations: BTreeMap<String, Vec<Place>> = BTreeMap::new();
        for (folder, is_event) in [("paths", false), ("webhooks", true)] {
            let items = document.value.get(folder).and_then(Value::as_object);
            for (path, item) in items.into_iter().flatten() {
                let methods = item.as_object().into_iter().flatten();
                for (method, operation) in methods.filter(|(_, node)| node.is_object()) {
                    let place = document.place().child(folder).child(path).child(method);
                    let name = if is_event {
                        path.clone()
                    } else {
                        format!("{} {path}", method.to_ascii_uppercase())
                    };
                    operations.entry(name).or_default().push(place.clone());
                    let id = operation.get("operationId").and_then(Value::as_str);
                    if let Some(id) = id {
                        operations.entry(id.to_owned()).or_default().push(place);
                    }
                }
            }
        }
        Self { operations }
    }

    /// Returns the operation with an id, a method and path, or the name of an event, unless several have it.
    pub(super) fn find(&self, id: &str) -> Option<&Place> {
        match self.operations.get(id)?.as_slice() {
            [place] => Some(place),
            _ => None,
        }
    }

    /// Returns whether a key starts with an operation.
    pub(super) fn knows_start_of(&self, key: &str) -> bool {
        split_known(key, |name| self.operations.contains_key(name)).is_some()
    }

    /// Returns the operation that a key starts with, and the rest of the key.
    fn split<'k>(&self, key: &'k str) -> Result<(&Place, Option<&'k str>), Miss> {
        let known = |name: &str| self.operations.contains_key(name);
        let Some((name, rest)) = split_known(key, known) else {
            let name = key.split('.').next().unwrap_or_default();
            let known: Vec<&String> = self.operations.keys().collect();
            return Err(missing("no operation", name, &known));
        };
        match self.operations[name].as_slice() {
            [place] => Ok((place, rest)),
            _ => Err(Miss::Several),
        }
    }
}

/// Returns the nodes that a key names.
pub(super) fn find_nodes(
    document: &Document,
    index: &Index,
    group: Group,
    key: &str,
) -> Result<Vec<Place>, Miss> {
    match group {
        Group::Operations => match index.split(key)? {
            (place, None) => Ok(vec![place.clone()]),
            (_, Some(_)) => Err(missing::<&str>("no operation", key, &[])),
        },
        Group::Parameters => find_parameters(document, index, key),
        Group::ParameterTypes => find_parameter_types(document, index, key),
        Group::Requests => {
            let (operation, rest) = index.split(key)?;
            let body = follow(document, operation.child("requestBody"));
            descend(document, media_schemas(document, &body, key)?, rest)
        }
        Group::Responses | Group::ResponseTypes => find_responses(document, index, group, key),
        Group::Schemas => find_schemas(document, key),
    }
}

fn find_parameters(document: &Document, index: &Index, key: &str) -> Result<Vec<Place>, Miss> {
    if let Some(name) = key.strip_prefix("*.") {
        let mut found = Vec::new();
        for place in index.operations.values().flatten() {
            for parameter in parameters(document, place, name) {
                if !found.contains(&parameter) {
                    found.push(parameter);
                }
            }
        }
        if found.is_empty() {
            return Err(missing::<&str>("no operation has a parameter", name, &[]));
        }
        return Ok(found);
    }
    let (operation, rest) = index.split(key)?;
    let Some(name) = rest else {
        return Err(unnamed("a parameter, such as `list-links.limit`"));
    };
    let found = parameters(document, operation, name);
    if found.is_empty() {
        let known = parameter_names(document, operation);
        return Err(missing("the operation has no parameter", name, &known));
    }
    Ok(found)
}

fn find_parameter_types(document: &Document, index: &Index, key: &str) -> Result<Vec<Place>, Miss> {
    let name = key.trim_end_matches("[]");
    let mut schemas = Vec::new();
    for parameter in find_parameters(document, index, name)? {
        schemas.push(parameter.child("schema"));
    }
    for _ in 0..(key.len() - name.len()) / 2 {
        schemas = schemas.iter().map(|schema| schema.child("items")).collect();
    }
    schemas.retain(|schema| node(document, schema).is_some_and(Value::is_object));
    if schemas.is_empty() {
        return Err(missing::<&str>("the parameter has no schema for", key, &[]));
    }
    Ok(schemas)
}

/// Returns the parameters with this name of an operation and of its path.
fn parameters(document: &Document, operation: &Place, name: &str) -> Vec<Place> {
    let has_name = |(_, known): &(Place, String)| known == name;
    let named = named_parameters(document, operation).into_iter();
    named.filter(has_name).map(|(place, _)| place).collect()
}

fn parameter_names(document: &Document, operation: &Place) -> Vec<String> {
    let named = named_parameters(document, operation).into_iter();
    named.map(|(_, name)| name).collect()
}

fn named_parameters(document: &Document, operation: &Place) -> Vec<(Place, String)> {
    let mut named = Vec::new();
    for holder in [Some(operation.clone()), parent(operation)] {
        let Some(list) = holder.map(|holder| holder.child("parameters")) else {
            continue;
        };
        let count = node(document, &list)
            .and_then(Value::as_array)
            .map_or(0, Vec::len);
        for index in 0..count {
            let place = follow(document, list.index(index));
            let name = node(document, &place).and_then(|parameter| parameter.get("name"));
            if let Some(name) = name.and_then(Value::as_str) {
                named.push((place, name.to_owned()));
            }
        }
    }
    named
}

fn find_responses(
    document: &Document,
    index: &Index,
    group: Group,
    key: &str,
) -> Result<Vec<Place>, Miss> {
    let (operation, rest) = index.split(key)?;
    let responses = operation.child("responses");
    let Some(rest) = rest else {
        return Err(unnamed("a status, such as `list-links.404`"));
    };
    let (status, rest) = match rest.split_once('.') {
        Some((status, rest)) => (status, Some(rest)),
        None => (rest, None),
    };
    let place = responses.child(status);
    if node(document, &place).is_none() {
        let known = member_names(document, &responses);
        return Err(missing("the operation has no response", status, &known));
    }
    let response = follow(document, place);
    if rest.is_none() && group == Group::Responses {
        return Ok(vec![response]);
    }
    descend(document, media_schemas(document, &response, key)?, rest)
}

/// Returns the schemas of a body, one for each media type that has one.
fn media_schemas(document: &Document, holder: &Place, key: &str) -> Result<Vec<Place>, Miss> {
    let content = holder.child("content");
    let types = member_names(document, &content);
    let schemas = types.iter().map(|ty| content.child(ty).child("schema"));
    let schemas: Vec<Place> = schemas
        .filter(|schema| node(document, schema).is_some_and(Value::is_object))
        .collect();
    if schemas.is_empty() {
        return Err(missing::<&str>("no body with a schema for", key, &[]));
    }
    Ok(schemas)
}
