//! Repairing constructs that the specification does not allow but whose meaning is clear. Each repair is reported, except that
//! missing `paths`, empty lists of parameters and missing descriptions of responses are added silently.

use highlevel_codegen::keywords::Kind;
use highlevel_codegen::template;
use http::StatusCode;
use serde_json::{Value, json};

use super::place::{Object, Place};
use super::report::Report;
use super::templates;

/// Repairs an object before its keywords are read.
pub(super) fn repair(kind: Kind, object: &mut Object, place: &Place<'_>, report: &mut Report) {
    match kind {
        Kind::Document => repair_document(object, place, report),
        Kind::PathItem => repair_path(object, place, report),
        Kind::Parameter => repair_parameter(object, place, report),
        Kind::Response => repair_response(object, place, report),
        Kind::Header => repair_header(object, place, report),
        Kind::Schema => repair_schema(object, place, report),
        _ => {}
    }
}

/// Adds `paths`, which the specification requires even for a document with components only, and joins equivalent paths.
fn repair_document(document: &mut Object, place: &Place<'_>, report: &mut Report) {
    let paths = document.entry("paths").or_insert_with(|| json!({}));
    if let Some(paths) = paths.as_object_mut() {
        templates::join_paths(paths, &place.key("paths"), report);
    }
}

/// Declares path parameters that an operation does not declare, and reports those that the path does not have.
fn repair_path(path: &mut Object, place: &Place<'_>, report: &mut Report) {
    let names: Vec<&str> = template::parameters(place.name()).collect();
    for (method, operation) in path.iter_mut() {
        let Some(operation) = operation.as_object_mut() else {
            continue;
        };
        let parameters = operation.entry("parameters").or_insert_with(|| json!([]));
        let Some(parameters) = parameters.as_array_mut() else {
            continue;
        };
        let place = place.key(method);
        for name in &names {
            if !parameters
                .iter()
                .any(|known| is_path_parameter(known, name))
            {
                parameters.push(json!({
                    "name": name, "in": "path", "required": true, "schema": { "type": "string" }
                }));
                report.repaired(
                    &place,
                    format_args!("path parameter `{name}` declared, as a string"),
                );
            }
        }
        report_strays(parameters, &names, &place, report);
    }
}

fn is_path_parameter(parameter: &Value, name: &str) -> bool {
    parameter["in"] == "path" && parameter["name"] == name
}

fn report_strays(parameters: &[Value], names: &[&str], place: &Place<'_>, report: &mut Report) {
    for parameter in parameters
        .iter()
        .filter(|parameter| parameter["in"] == "path")
    {
        let name = parameter["name"].as_str().unwrap_or_default();
        if !names.contains(&name) {
            report.open(
                place,
                format_args!("path parameter `{name}` is not in the path"),
            );
        }
    }
}

/// Moves keywords of a parameter that belong to its schema there, and marks path parameters as required.
fn repair_parameter(parameter: &mut Object, place: &Place<'_>, report: &mut Report) {
    for keyword in ["default", "oneOf", "anyOf"] {
        move_into_schema(keyword, parameter, place, report);
    }
    if parameter
        .get("in")
        .is_some_and(|location| location == "path")
        && parameter.get("required") != Some(&Value::Bool(true))
    {
        parameter.insert("required".to_owned(), Value::Bool(true));
        report.repaired(place, "path parameter required");
    }
}

/// Moves `keyword` into the schema. If the schema has the keyword already, that of the parameter stays; rendering refuses it
/// later, because parameters have no such keyword.
fn move_into_schema(keyword: &str, parameter: &mut Object, place: &Place<'_>, report: &mut Report) {
    let schema = parameter.get("schema").and_then(Value::as_object);
    if schema.is_some_and(|schema| schema.contains_key(keyword)) {
        return;
    }
    let Some(value) = parameter.shift_remove(keyword) else {
        return;
    };
    let schema = parameter.entry("schema").or_insert_with(|| json!({}));
    if let Some(schema) = schema.as_object_mut() {
        schema.insert(keyword.to_owned(), value);
    }
    report.repaired(place, format_args!("`{keyword}` moved into the schema"));
}

/// Replaces a response's description, which the specification requires, by the reason phrase of its status.
fn repair_response(response: &mut Object, place: &Place<'_>, report: &mut Report) {
    let phrase = place
        .name()
        .parse::<StatusCode>()
        .ok()
        .and_then(|status| status.canonical_reason());
    match phrase {
        Some(phrase) => {
            if response
                .insert("description".to_owned(), phrase.into())
                .is_some()
            {
                report.dropped(
                    "a response",
                    "description",
                    "prose; replaced by the reason phrase",
                );
            }
        }
        None => report.problem(place, "expected an HTTP status"),
    }
}

/// Adds a string schema to a header without a schema.
fn repair_header(header: &mut Object, place: &Place<'_>, report: &mut Report) {
    if !header.contains_key("schema") {
        header.insert("schema".to_owned(), json!({ "type": "string" }));
        report.repaired(place, "header without a schema made a string");
    }
}

/// Repairs everything of a schema that can be repaired, and reports missing properties and items.
fn repair_schema(schema: &mut Object, place: &Place<'_>, report: &mut Report) {
    unwrap_schema(schema, place, report);
    free_any(schema, place, report);
    drop_type_beside_reference(schema, place, report);
    wrap_reference(schema, place, report);
    repair_default(schema, place, report);
    drop_repeated_values(schema, place, report);
    report_missing_properties(schema, place, report);
    report_missing_items(schema, place, report);
    take_first_example(schema, place, report);
}

/// Writes the first of the `examples` of a schema as `example`, if it has none. Rendering drops `examples`.
fn take_first_example(schema: &mut Object, place: &Place<'_>, report: &mut Report) {
    if schema.contains_key("example") {
        return;
    }
    let first = match schema.get("examples") {
        Some(Value::Array(values)) => values.first().cloned(),
        Some(Value::Object(named)) => named
            .values()
            .next()
            .and_then(|one| one.get("value").cloned()),
        _ => None,
    };
    if let Some(first) = first {
        schema.insert("example".to_owned(), first);
        report.repaired(place, "first of `examples` written as `example`");
    }
}

/// Removes the keyword `schema` of a schema if its value only repeats keywords of the schema around it.
fn unwrap_schema(schema: &mut Object, place: &Place<'_>, report: &mut Report) {
    let says_nothing_new = schema
        .get("schema")
        .and_then(Value::as_object)
        .is_some_and(|inner| {
            inner
                .iter()
                .all(|(key, value)| schema.get(key) == Some(value))
        });
    if says_nothing_new {
        schema.shift_remove("schema");
        report.repaired(place, "`schema` in a schema, which repeats it, omitted");
    }
}

/// Removes the type `any`: a schema without a type means the same.
fn free_any(schema: &mut Object, place: &Place<'_>, report: &mut Report) {
    if schema.get("type").is_some_and(|kind| kind == "any") {
        schema.shift_remove("type");
        report.repaired(
            place,
            "type `any` omitted: a schema without a type means the same",
        );
    }
}

/// Removes a type next to a reference, whose target has its own type.
fn drop_type_beside_reference(schema: &mut Object, place: &Place<'_>, report: &mut Report) {
    if schema.contains_key("$ref") && schema.shift_remove("type").is_some() {
        report.repaired(place, "`type` beside a reference omitted");
    }
}

/// The keywords that have an effect beside a reference only if the reference is in an `allOf`.
const MEANT_BESIDE_REFERENCE: [&str; 5] =
    ["nullable", "deprecated", "readOnly", "writeOnly", "default"];

/// Moves a reference beside such keywords into an `allOf`, unless the schema has one, so that they have an effect.
fn wrap_reference(schema: &mut Object, place: &Place<'_>, report: &mut Report) {
    if MEANT_BESIDE_REFERENCE
        .iter()
        .any(|keyword| schema.contains_key(*keyword))
        && !schema.contains_key("allOf")
        && let Some(reference) = schema.shift_remove("$ref")
    {
        schema.insert("allOf".to_owned(), json!([{ "$ref": reference }]));
        report.repaired(place, "reference with siblings wrapped in `allOf`");
    }
}

/// Converts a default that does not have the type of its schema if that loses nothing, and drops it otherwise. `null` stays.
fn repair_default(schema: &mut Object, place: &Place<'_>, report: &mut Report) {
    let (Some(default), Some(kind)) = (
        schema.get("default"),
        schema.get("type").and_then(Value::as_str),
    ) else {
        return;
    };
    if default.is_null() || fits(default, kind) {
        return;
    }
    let parsed = default
        .as_str()
        .and_then(|text| serde_json::from_str::<Value>(text).ok())
        .or_else(|| (kind == "string").then(|| default.to_string().into()))
        .filter(|value| fits(value, kind));
    if let Some(value) = parsed {
        report.repaired(
            place,
            format_args!("default {default} written as {value}, to be a {kind}"),
        );
        schema.insert("default".to_owned(), value);
    } else {
        report.repaired(place, format_args!("default omitted: it is not a {kind}"));
        schema.shift_remove("default");
    }
}

fn fits(value: &Value, kind: &str) -> bool {
    match kind {
        "string" => value.is_string(),
        "number" => value.is_number(),
        "integer" => value.is_i64() || value.is_u64(),
        "boolean" => value.is_boolean(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        _ => true,
    }
}

fn report_missing_properties(schema: &Object, place: &Place<'_>, report: &mut Report) {
    let Some(properties) = schema.get("properties").and_then(Value::as_object) else {
        return;
    };
    let required = schema.get("required").and_then(Value::as_array);
    for name in required.into_iter().flatten().filter_map(Value::as_str) {
        if !properties.contains_key(name) {
            report.open(
                place,
                format_args!("`required` names `{name}`, which is not a property"),
            );
        }
    }
}

/// Removes duplicate values of an `enum`.
fn drop_repeated_values(schema: &mut Object, place: &Place<'_>, report: &mut Report) {
    let Some(values) = schema.get_mut("enum").and_then(Value::as_array_mut) else {
        return;
    };
    let mut distinct: Vec<Value> = Vec::with_capacity(values.len());
    for value in values.iter() {
        if !distinct.contains(value) {
            distinct.push(value.clone());
        }
    }
    let repeated = values.len() - distinct.len();
    if repeated > 0 {
        *values = distinct;
        report.repaired(
            place,
            format_args!("{repeated} repeated values of `enum` omitted"),
        );
    }
}

fn report_missing_items(schema: &Object, place: &Place<'_>, report: &mut Report) {
    if schema.get("type").is_some_and(|kind| kind == "array") && !schema.contains_key("items") {
        report.open(place, "an array without `items` can hold anything");
    }
}
