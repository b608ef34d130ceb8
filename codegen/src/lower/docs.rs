//! The documentation of an item: descriptions, facts and vendor extensions.

use indexmap::IndexMap;
use openapiv3::{Schema, SchemaKind, StringType, Type, VariantOrUnknownOrEmpty};
use serde_json::Value;

use crate::ir::{self, Docs};

/// Returns the documentation in a schema, which may be that of a property or parameter.
pub(super) fn schema_docs(schema: &Schema) -> Docs {
    let data = &schema.schema_data;
    Docs {
        summary: data.description.clone(),
        description: None,
        facts: schema_facts(schema),
        example: None,
        sample: None,
        deprecated: data.deprecated,
        links: Vec::new(),
    }
}

/// Returns the documentation of a property or parameter, without the format and pattern of a string whose type implies them: a
/// point in time or a date.
pub(super) fn member_docs(schema: Option<&Schema>, ty: &ir::Type) -> Docs {
    let mut docs = schema.map(schema_docs).unwrap_or_default();
    let kind = schema.map(|schema| &schema.schema_kind);
    if let (true, Some(SchemaKind::Type(Type::String(string)))) = (ty.is_scalar_library(), kind) {
        let of_type = notation(string);
        docs.facts.retain(|fact| !of_type.contains(fact));
    }
    docs
}

/// Returns the string value of a vendor extension.
pub(super) fn string_extension<'a>(
    extensions: &'a IndexMap<String, Value>,
    key: &str,
) -> Option<&'a str> {
    extensions.get(key).and_then(Value::as_str)
}

/// Returns the strings of a list. Its shape was checked when the document was read.
pub(super) fn string_list(value: Option<&Value>) -> Vec<String> {
    let items = value
        .and_then(Value::as_array)
        .map(Vec::as_slice)
        .unwrap_or_default();
    items
        .iter()
        .filter_map(Value::as_str)
        .map(str::to_owned)
        .collect()
}

/// Returns the facts that the Rust type of a schema does not express: format, pattern, bounds, listed numbers and default. Omits
/// those for which [`is_stated`] returns true.
fn schema_facts(schema: &Schema) -> Vec<String> {
    let mut facts = Vec::new();
    match &schema.schema_kind {
        SchemaKind::Type(Type::String(string)) => string_facts(string, &mut facts),
        SchemaKind::Type(Type::Number(number)) => {
            bounds("", number.minimum, number.maximum, &mut facts);
            values(&number.enumeration, &mut facts);
        }
        SchemaKind::Type(Type::Integer(integer)) => {
            bounds("", integer.minimum, integer.maximum, &mut facts);
            values(&integer.enumeration, &mut facts);
        }
        SchemaKind::Type(Type::Array(array)) => {
            bounds(" elements", array.min_items, array.max_items, &mut facts);
        }
        _ => {}
    }
    let data = &schema.schema_data;
    match &data.default {
        None | Some(Value::Null) => {}
        Some(Value::String(text)) if text.is_empty() => {
            facts.push("Default: the empty string.".to_owned());
        }
        Some(Value::String(text)) => facts.push(format!("Default: `{text}`.")),
        Some(other) => facts.push(format!("Default: `{other}`.")),
    }
    let description = data.description.as_deref().unwrap_or_default();
    facts.retain(|fact| !is_stated(fact, description));
    facts
}

/// Returns whether a description states the numbers and values of a bound, of a list of numbers or of a default.
fn is_stated(fact: &str, description: &str) -> bool {
    let is_bound = fact.starts_with("At most") || fact.starts_with("At least");
    let is_range = fact.starts_with("From ");
    let is_default = fact.starts_with("Default: `") && description.contains("efault");
    let has = |word: &str| {
        let word = word.trim_end_matches(['.', ',']);
        let mut words = description.split_whitespace();
        words.any(|other| other.trim_end_matches(['.', ',', ';', ':', ')']) == word)
    };
    let is_value =
        |word: &&str| word.starts_with('`') || word.starts_with(|c: char| c.is_ascii_digit());
    let listed = fact.starts_with("One of ");
    let mut values = fact.split_whitespace().filter(is_value);
    (is_bound || is_range || is_default || listed) && values.all(has)
}

fn string_facts(string: &StringType, facts: &mut Vec<String>) {
    facts.extend(notation(string));
    bounds(" characters", string.min_length, string.max_length, facts);
}

/// Returns the facts about the notation of a text.
fn notation(string: &StringType) -> Vec<String> {
    let mut facts = Vec::new();
    match &string.format {
        VariantOrUnknownOrEmpty::Item(openapiv3::StringFormat::DateTime) => {
            facts.push("Format: RFC 3339 date and time.".to_owned());
        }
        VariantOrUnknownOrEmpty::Item(openapiv3::StringFormat::Date) => {
            facts.push("Format: date, `YYYY-MM-DD`.".to_owned());
        }
        VariantOrUnknownOrEmpty::Unknown(format) if format != "uri" => {
            facts.push(format!("Format: `{format}`."));
        }
        _ => {}
    }
    if let Some(pattern) = &string.pattern {
        facts.push(format!("Pattern: `{pattern}`."));
    }
    facts
}

fn bounds<T: std::fmt::Display>(
    unit: &'static str,
    least: Option<T>,
    most: Option<T>,
    facts: &mut Vec<String>,
) {
    match (least, most) {
        (Some(least), Some(most)) => facts.push(format!("From {least} to {most}{unit}.")),
        (Some(least), None) => facts.push(format!("At least {least}{}.", of(unit, &least))),
        (None, Some(most)) => facts.push(format!("At most {most}{}.", of(unit, &most))),
        (None, None) => {}
    }
}

/// Returns the unit of a number of things: ` character` for one.
fn of(unit: &'static str, number: &impl std::fmt::Display) -> &'static str {
    match number.to_string().as_str() {
        "1" => unit.strip_suffix('s').unwrap_or(unit),
        _ => unit,
    }
}

fn values<T: std::fmt::Display>(enumeration: &[Option<T>], facts: &mut Vec<String>) {
    let known: Vec<String> = enumeration
        .iter()
        .flatten()
        .map(|value| format!("`{value}`"))
        .collect();
    if !known.is_empty() {
        facts.push(format!("One of {}.", known.join(", ")));
    }
}
