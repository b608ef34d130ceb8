//! Renders a document: keeps its facts, in one order, and leaves its prose.

use serde_json::{Map, Value};

use super::documents::{COMMON, SHARED};
use super::place::Place;
use super::report::Report;
use super::shapes::{Rule, Shape};

/// A JSON object in its own order.
pub(super) type Object = Map<String, Value>;

/// Returns the facts of `value`, an object of kind `shape`.
pub(super) fn render(
    report: &mut Report,
    shape: &Shape,
    value: &Value,
    place: &Place<'_>,
) -> Option<Value> {
    let mut object = object(report, shape.noun, value, place)?.clone();
    (shape.repair)(&mut object, place, report);
    report_unknown(report, shape, &object, place);

    let mut rendered = Object::new();
    for (keyword, rule) in shape.keywords {
        let Some(value) = object.get(*keyword) else {
            continue;
        };
        if let Rule::Drop(reason) = rule {
            report.dropped(shape.noun, keyword, reason);
        } else if let Some(value) = render_value(report, rule, value, &place.key(keyword)) {
            rendered.insert((*keyword).to_owned(), value);
        }
    }
    Some(Value::Object(rendered))
}

fn report_unknown(report: &mut Report, shape: &Shape, object: &Object, place: &Place<'_>) {
    for keyword in object.keys() {
        if !shape.keywords.iter().any(|(known, _)| known == keyword) {
            report.problem(
                &place.key(keyword),
                format_args!(
                    "not a known keyword ({}); add it to xtask/src/import/shapes.rs, as kept or as \
                     dropped with a reason",
                    shape.noun
                ),
            );
        }
    }
}

fn render_value(
    report: &mut Report,
    rule: &Rule,
    value: &Value,
    place: &Place<'_>,
) -> Option<Value> {
    match rule {
        Rule::Text => keep(report, "a text", Value::is_string, value, place),
        Rule::Word(words) => render_word(report, words, value, place),
        Rule::Reference => render_reference(report, value, place),
        Rule::Flag => keep(report, "true or false", Value::is_boolean, value, place),
        Rule::Number => keep(report, "a number", Value::is_number, value, place),
        Rule::Count => keep(report, "a whole number from 0", Value::is_u64, value, place),
        Rule::Names => keep(report, "a list of texts", is_names, value, place),
        Rule::Alternatives => keep(
            report,
            "a list of maps of lists of texts",
            is_alternatives,
            value,
            place,
        ),
        Rule::Literal => Some(value.clone()),
        Rule::Literals => keep(report, "a list", Value::is_array, value, place),
        Rule::ObjectOrFlag(_) if value.is_boolean() => Some(value.clone()),
        Rule::Object(shape) | Rule::ObjectOrFlag(shape) => render(report, shape, value, place),
        Rule::Map(shape) => render_map(report, shape, value, place),
        Rule::List(shape) => render_list(report, shape, value, place),
        Rule::Drop(_) => None,
    }
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

/// Points references to the shared file at its rendering; whether their targets exist is checked later.
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

fn render_map(
    report: &mut Report,
    shape: &Shape,
    value: &Value,
    place: &Place<'_>,
) -> Option<Value> {
    let entries = object(
        report,
        &format!("map of {} entries", shape.noun),
        value,
        place,
    )?;
    let rendered = entries
        .iter()
        .filter_map(|(name, value)| {
            Some((
                name.clone(),
                render(report, shape, value, &place.key(name))?,
            ))
        })
        .collect();
    Some(Value::Object(rendered))
}

fn render_list(
    report: &mut Report,
    shape: &Shape,
    value: &Value,
    place: &Place<'_>,
) -> Option<Value> {
    let Some(elements) = value.as_array() else {
        report_misfit(report, "a list", value, place);
        return None;
    };
    let rendered = elements
        .iter()
        .enumerate()
        .filter_map(|(index, value)| render(report, shape, value, &place.index(index)))
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
        report_misfit(report, &format!("an object ({noun})"), value, place);
    }
    value.as_object()
}

fn report_misfit(report: &mut Report, expected: &str, value: &Value, place: &Place<'_>) {
    let found: String = value.to_string().chars().take(80).collect();
    report.problem(place, format_args!("expected {expected}, found {found}"));
}
