//! Rendering a document: keeps its facts, in a fixed order, and drops its prose.

use highlevel_codegen::keywords::{Kind, Shape};
use serde_json::{Value, json};

use super::documents::{COMMON, SHARED};
use super::dropped;
use super::place::{Object, Place};
use super::repair;
use super::report::Report;

/// The keyword of a schema that is a reference.
const REFERENCE: &str = "$ref";

/// Returns the facts of `value`, an object of the given kind.
pub(super) fn render(
    report: &mut Report,
    kind: Kind,
    value: &Value,
    place: &Place<'_>,
) -> Option<Value> {
    if let Some(entry) = kind.entries() {
        return render_map(report, entry, value, place);
    }
    let noun = kind.rules().noun;
    let mut object = object(report, noun, value, place)?.clone();
    repair::repair(kind, &mut object, place, report);

    let mut rendered = Object::new();
    if kind == Kind::Schema
        && let Some(reference) = object.shift_remove(REFERENCE)
        && let Some(reference) = render_reference(report, &reference, &place.key(REFERENCE))
    {
        rendered.insert(REFERENCE.to_owned(), reference);
        if object.shift_remove("example").is_some() {
            report.dropped(noun, "example", "beside a reference it has no effect");
        }
    }
    for (keyword, value) in in_writing_order(kind, &object) {
        let place = place.key(keyword);
        if let Some(reason) = dropped::reason(kind, keyword, value) {
            report.dropped(noun, keyword, reason);
        } else if let Some(shape) = dropped::shape(kind, keyword) {
            let value = render_value(report, shape, value, &place);
            let is_empty = |value: &Value| keyword == "examples" && *value == json!({});
            let value = value.filter(|value| !is_empty(value));
            rendered.extend(value.map(|value| (keyword.to_owned(), value)));
        } else {
            report_unknown(report, noun, &place);
        }
    }
    Some(Value::Object(rendered))
}

/// Returns the members of an object in the order of the grammar, followed by unknown ones.
fn in_writing_order(kind: Kind, object: &Object) -> Vec<(&str, &Value)> {
    let order = kind.rules().keywords;
    let position = |keyword: &str| order.iter().position(|(known, _)| *known == keyword);
    let mut members: Vec<_> = object
        .iter()
        .map(|(key, value)| (key.as_str(), value))
        .collect();
    members.sort_by_key(|(keyword, _)| position(keyword).unwrap_or(order.len()));
    members
}

fn report_unknown(report: &mut Report, noun: &str, place: &Place<'_>) {
    report.problem(
        place,
        format_args!(
            "not a known keyword of {noun}; add it to codegen/src/keywords/tables.rs, or add it to \
             xtask/src/import/dropped.rs with the reason why it is left out"
        ),
    );
}

fn render_value(
    report: &mut Report,
    shape: Shape,
    value: &Value,
    place: &Place<'_>,
) -> Option<Value> {
    match shape {
        Shape::Text | Shape::Reason => keep(report, "a text", Value::is_string, value, place),
        Shape::Word(words) => render_word(report, words, value, place),
        Shape::Flag | Shape::Never(_) => {
            keep(report, "true or false", Value::is_boolean, value, place)
        }
        Shape::Number => keep(report, "a number", Value::is_number, value, place),
        Shape::Count => keep(report, "a whole number from 0", Value::is_u64, value, place),
        Shape::Texts => keep(report, "a list of texts", is_names, value, place),
        Shape::Requirements => keep(
            report,
            "a list of maps of lists of texts",
            is_alternatives,
            value,
            place,
        ),
        Shape::Example | Shape::Examples => Some(value.clone()),
        Shape::Values => keep(report, "a list", Value::is_array, value, place),
        Shape::SchemaOrFlag if value.is_boolean() => Some(value.clone()),
        Shape::SchemaOrFlag => render(report, Kind::Schema, value, place),
        Shape::One(kind) | Shape::OneOrReference(kind) => render(report, kind, value, place),
        Shape::Map(kind) | Shape::MapOrReferences(kind) => render_map(report, kind, value, place),
        Shape::Many(kind) | Shape::ManyOrReferences(kind) => {
            render_list(report, kind, value, place)
        }
        // Refuse these extensions, because their values may be sentences of HighLevel's documents.
        Shape::TextMap
        | Shape::TextsMap
        | Shape::ReasonOrReasons
        | Shape::ReasonMap
        | Shape::ReasonMapOr(_) => refuse(
            report,
            "an import cannot distinguish facts from prose here",
            place,
        ),
        Shape::Refused(_) => refuse(report, "the generator cannot express it", place),
    }
}

fn refuse(report: &mut Report, reason: &str, place: &Place<'_>) -> Option<Value> {
    let help = "add it to xtask/src/import/dropped.rs with the reason why it is left out";
    report.problem(place, format_args!("{reason}; {help}"));
    None
}

fn keep(
    report: &mut Report,
    expected: &str,
    fits: fn(&Value) -> bool,
    value: &Value,
    place: &Place<'_>,
) -> Option<Value> {
    if fits(value) {
        return Some(value.clone());
    }
    report_misfit(report, expected, value, place);
    None
}

fn is_names(value: &Value) -> bool {
    value
        .as_array()
        .is_some_and(|names| names.iter().all(Value::is_string))
}

fn is_alternatives(value: &Value) -> bool {
    value.as_array().is_some_and(|alternatives| {
        alternatives.iter().all(|alternative| {
            alternative
                .as_object()
                .is_some_and(|schemes| schemes.values().all(is_names))
        })
    })
}

fn render_word(
    report: &mut Report,
    words: &[&str],
    value: &Value,
    place: &Place<'_>,
) -> Option<Value> {
    if value.as_str().is_some_and(|word| words.contains(&word)) {
        return Some(value.clone());
    }
    report_misfit(
        report,
        &format!("one of {}", words.join(", ")),
        value,
        place,
    );
    None
}

/// Redirects references to the common file to its rendering. Their targets are checked later.
fn render_reference(report: &mut Report, value: &Value, place: &Place<'_>) -> Option<Value> {
    let reference = value.as_str().unwrap_or_default();
    if reference.starts_with("#/") {
        return Some(value.clone());
    }
    if let Some(pointer) = reference
        .strip_prefix(SHARED)
        .filter(|pointer| pointer.starts_with("#/"))
    {
        return Some(format!("{COMMON}{pointer}").into());
    }
    report_misfit(
        report,
        &format!("a reference into this document or {SHARED}"),
        value,
        place,
    );
    None
}

fn render_map(report: &mut Report, kind: Kind, value: &Value, place: &Place<'_>) -> Option<Value> {
    let entries = object(
        report,
        &format!("an object that maps names to {}", kind.rules().noun),
        value,
        place,
    )?;
    let rendered = entries
        .iter()
        .filter_map(|(name, value)| {
            let rendered = render(report, kind, value, &place.key(name))?;
            // Drop the example if nothing is left after its prose was removed.
            let is_empty = kind == Kind::ExampleObject && rendered == json!({});
            (!is_empty).then(|| (name.clone(), rendered))
        })
        .collect();
    Some(Value::Object(rendered))
}

fn render_list(report: &mut Report, kind: Kind, value: &Value, place: &Place<'_>) -> Option<Value> {
    let Some(elements) = value.as_array() else {
        report_misfit(report, "a list", value, place);
        return None;
    };
    let rendered = elements
        .iter()
        .enumerate()
        .filter_map(|(index, value)| render(report, kind, value, &place.index(index)))
        .collect();
    Some(Value::Array(rendered))
}

fn object<'a>(
    report: &mut Report,
    noun: &str,
    value: &'a Value,
    place: &Place<'_>,
) -> Option<&'a Object> {
    if !value.is_object() {
        report_misfit(report, noun, value, place);
    }
    value.as_object()
}

fn report_misfit(report: &mut Report, expected: &str, value: &Value, place: &Place<'_>) {
    let found: String = value.to_string().chars().take(80).collect();
    report.problem(place, format_args!("expected {expected}, found {found}"));
}
