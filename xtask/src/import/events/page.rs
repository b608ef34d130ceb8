//! Reading a page: the schema and the examples in its code fences.

use std::cell::Cell;

use anyhow::{Result, bail};
use serde_json::{Value, json};

use super::super::place::{Object, Place};
use super::super::read::parse_json;
use super::rules::{Repairs, Rule};

/// The content of an event's page.
pub(super) struct Page {
    /// The schema of the body.
    pub(super) schema: Value,
    /// The example bodies.
    pub(super) examples: Vec<Value>,
}

/// A code block.
struct Fence<'a> {
    /// The heading above it.
    heading: &'a str,
    /// The text after the opening fence on its line.
    info: &'a str,
    text: String,
}

impl Page {
    /// Reads a page.
    pub(super) fn read(text: &str, place: &Place<'_>, repairs: &mut Repairs) -> Result<Self> {
        let mut schema: Option<Value> = None;
        let mut examples = Vec::new();
        for fence in fences(text) {
            if !fence.info.starts_with("json") {
                continue;
            }
            let fence = split_joined_fence(fence, place, repairs);
            let value = parse(&fence, place, repairs)?;
            if fence.info.contains("json_schema") {
                merge(&mut schema, value)?;
            } else if fence.heading == "Schema" {
                repairs.note(Rule::SchemaByExample, place);
                merge(&mut schema, schema_of_example(&value)?)?;
            } else {
                examples.push(value);
            }
        }
        let Some(mut schema) = schema else {
            bail!("the page has no schema");
        };
        repairs.repair_schema(&mut schema, place);
        Ok(Self { schema, examples })
    }
}

/// Returns the code blocks of a page.
fn fences(text: &str) -> Vec<Fence<'_>> {
    let mut fences = Vec::new();
    let mut heading = "";
    let mut open: Option<Fence<'_>> = None;
    for line in text.lines() {
        match (&mut open, line.trim_end().strip_prefix("```")) {
            (None, Some(info)) => {
                open = Some(Fence {
                    heading,
                    info,
                    text: String::new(),
                });
            }
            (Some(_), Some(_)) => fences.extend(open.take()),
            (Some(fence), None) => {
                fence.text.push_str(line);
                fence.text.push('\n');
            }
            (None, None) => {
                if let Some(title) = line.strip_prefix('#') {
                    heading = title.trim_start_matches('#').trim();
                }
            }
        }
    }
    fences.extend(open);
    fences
}

/// Separates the first line of a block from the opening fence, if they share a line.
fn split_joined_fence<'a>(fence: Fence<'a>, place: &Place<'_>, repairs: &mut Repairs) -> Fence<'a> {
    let Some(index) = fence.info.find('{') else {
        return fence;
    };
    repairs.note(Rule::JoinedFence, place);
    let (info, first) = fence.info.split_at(index);
    Fence {
        info,
        text: format!("{first}\n{}", fence.text),
        ..fence
    }
}

/// Parses a block as JSON.
fn parse(fence: &Fence<'_>, place: &Place<'_>, repairs: &mut Repairs) -> Result<Value> {
    let repeats = Cell::new(0);
    let parsed = match parse_json(&fence.text, Some(&repeats)) {
        Ok(value) => Ok(value),
        Err(error) => match without_trailing_commas(&fence.text) {
            Some(text) => {
                repairs.note(Rule::TrailingComma, place);
                parse_json(&text, Some(&repeats))
            }
            None => Err(error),
        },
    };
    if repeats.get() > 0 {
        repairs.note(Rule::RepeatedKey, place);
    }
    parsed
}

/// Returns the JSON without commas before the end of an object or list, if it has any.
fn without_trailing_commas(text: &str) -> Option<String> {
    let mut kept = String::with_capacity(text.len());
    let (mut in_string, mut escaped) = (false, false);
    let mut dropped = false;
    for (index, character) in text.char_indices() {
        let ends = || text[index + 1..].trim_start().starts_with(['}', ']']);
        if character == ',' && !in_string && ends() {
            dropped = true;
            continue;
        }
        if character == '"' && !escaped {
            in_string = !in_string;
        }
        escaped = character == '\\' && !escaped;
        kept.push(character);
    }
    dropped.then_some(kept)
}

/// Merges the properties of another schema of the page. A page can have a schema for each form of the body.
fn merge(whole: &mut Option<Value>, schema: Value) -> Result<()> {
    let Some(whole) = whole else {
        *whole = Some(schema);
        return Ok(());
    };
    let (Some(properties), Some(more)) = (
        whole["properties"].as_object_mut(),
        schema["properties"].as_object(),
    ) else {
        bail!("one of several schemas has no properties");
    };
    for (name, schema) in more {
        match properties.get(name) {
            Some(known) if known != schema => {
                bail!("two schemas of the page disagree about `{name}`");
            }
            _ => drop(properties.insert(name.clone(), schema.clone())),
        }
    }
    Ok(())
}

/// Returns the schema of an example that has the name of a type instead of each value.
fn schema_of_example(value: &Value) -> Result<Value> {
    Ok(match value {
        Value::String(word) => json!({ "type": word }),
        Value::Array(elements) => match elements.as_slice() {
            [element] => json!({ "type": "array", "items": schema_of_example(element)? }),
            _ => bail!("a list must have one element, the name of the type of its items"),
        },
        Value::Object(members) => {
            let properties: Object = members
                .iter()
                .map(|(name, value)| Ok((name.clone(), schema_of_example(value)?)))
                .collect::<Result<_>>()?;
            json!({ "type": "object", "properties": properties })
        }
        other => bail!("`{other}` is not the name of a type"),
    })
}
