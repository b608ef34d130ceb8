//! Sample values for schemas.

use std::cell::RefCell;
use std::collections::BTreeSet;

use highlevel::Date;
use serde_json::{Map, Value, json};

use super::documents::Documents;

/// The extent of a sample.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Extent {
    /// Only required parts.
    Minimal,
    /// Every property, until types repeat.
    Full,
}

/// Creates values for the schemas of a set of documents.
pub(crate) struct Sampler<'a> {
    pub(crate) documents: &'a Documents,
    pub(crate) extent: Extent,
    /// The used examples, so that fields have different strings where possible.
    pub(crate) used: RefCell<BTreeSet<String>>,
}

/// Maximum depth of optional properties, which ends recursive types.
const DEPTH: usize = 8;

impl Sampler<'_> {
    /// Creates a value. A string without restrictions is its documented example or contains `name`, so that the values of fields
    /// differ.
    pub(crate) fn sample(&self, file: &str, schema: &Value, name: &str) -> Value {
        self.at_depth(file, schema, name, 0)
    }

    fn at_depth(&self, file: &str, schema: &Value, name: &str, depth: usize) -> Value {
        let (file, schema) = self.documents.resolve(file, schema);
        if let Some(first) = schema["enum"].as_array().and_then(|values| values.first()) {
            return first.clone();
        }
        for keyword in ["oneOf", "anyOf"] {
            if let Some(first) = schema[keyword].as_array().and_then(|all| all.first()) {
                return self.at_depth(&file, first, name, depth);
            }
        }
        if let Some(members) = schema["allOf"].as_array() {
            return self.merged(&file, members, name, depth);
        }
        match schema["type"].as_str() {
            Some("string") => match schema["x-text-of"].as_str() {
                None => json!(self.example(schema).unwrap_or_else(|| text(schema, name))),
                Some("boolean") => json!("true"),
                Some(_) => json!("7"),
            },
            Some("integer") => json!(integer(schema)),
            Some("number") => number(schema),
            Some("boolean") => json!(true),
            Some("array") => {
                let element = self.at_depth(&file, &schema["items"], name, depth + 1);
                let count = schema["minItems"].as_u64().unwrap_or(1).max(1);
                (0..count).map(|index| distinct(&element, index)).collect()
            }
            Some("object") => self.object(&file, schema, name, depth),
            _ if schema.get("properties").is_some() => self.object(&file, schema, name, depth),
            _ => json!({ "any": name }),
        }
    }

    /// Returns the documented example of a string, if it is suitable and was not used before.
    fn example(&self, schema: &Value) -> Option<String> {
        let example = schema["example"].as_str()?;
        let is_constrained = ["pattern", "format", "minLength", "maxLength"]
            .iter()
            .any(|keyword| schema.get(keyword).is_some());
        let is_text = !example.trim().is_empty() && !example.contains(char::is_control);
        // Numbers and dates in strings may be reused, because no other string would be valid.
        let is_number = example.bytes().all(|byte| byte.is_ascii_digit());
        let is_time = example.parse::<Date>().is_ok();
        let is_new = || is_number || is_time || self.used.borrow_mut().insert(example.to_owned());
        (!is_constrained && is_text && is_new()).then(|| example.to_owned())
    }

    fn object(&self, file: &str, schema: &Value, name: &str, depth: usize) -> Value {
        let mut object = Map::new();
        let required = schema["required"].as_array();
        for (key, property) in schema["properties"].as_object().into_iter().flatten() {
            let needed = required.is_some_and(|names| names.contains(&json!(key)));
            if needed || (self.extent == Extent::Full && depth < DEPTH) {
                object.insert(key.clone(), self.at_depth(file, property, key, depth + 1));
            }
        }
        if let Some(values) = schema
            .get("additionalProperties")
            .filter(|value| value.is_object())
        {
            object.insert(
                "key".to_owned(),
                self.at_depth(file, values, name, depth + 1),
            );
        } else if schema.get("properties").is_none() {
            object.insert("any".to_owned(), json!(name));
        }
        Value::Object(object)
    }

    fn merged(&self, file: &str, members: &[Value], name: &str, depth: usize) -> Value {
        let mut merged = Map::new();
        for member in members {
            match self.at_depth(file, member, name, depth) {
                Value::Object(fields) => merged.extend(fields),
                only => return only,
            }
        }
        Value::Object(merged)
    }
}

/// Makes the elements of a list distinct by appending a number to their strings.
pub(crate) fn distinct(element: &Value, index: u64) -> Value {
    match element {
        Value::String(text) if index > 0 => json!(format!("{text} {index}")),
        Value::Object(members) => {
            let members = members.iter();
            let members = members.map(|(key, value)| (key.clone(), distinct(value, index)));
            Value::Object(members.collect())
        }
        other => other.clone(),
    }
}

fn integer(schema: &Value) -> i64 {
    let most = schema["maximum"].as_i64().unwrap_or(i64::MAX);
    let least = schema["minimum"].as_i64().unwrap_or(i64::MIN);
    let example = schema["example"].as_i64().unwrap_or(7);
    example.min(most).max(least)
}

fn number(schema: &Value) -> Value {
    let most = schema["maximum"].as_f64().unwrap_or(f64::MAX);
    let least = schema["minimum"].as_f64().unwrap_or(f64::MIN);
    let example = Some(&schema["example"]).filter(|example| {
        let number = example.as_f64();
        number.is_some_and(|number| (least..=most).contains(&number))
    });
    // Keep the example unchanged, so that an integer such as `150` is not sent as `150.0`.
    example.map_or_else(|| json!(1.5_f64.min(most).max(least)), Value::clone)
}

/// Strings that match the patterns in the documents.
const FORMS: &[&str] = &[
    "2026-01-02",
    "09:30",
    "Europe/Berlin",
    "#aabbcc",
    "+15551234567",
    "sample",
    "12345",
];

fn text(schema: &Value, name: &str) -> String {
    if let Some(pattern) = schema["pattern"].as_str() {
        let validator = jsonschema::draft4::new(&json!({ "pattern": pattern }))
            .unwrap_or_else(|error| panic!("the pattern {pattern} is not valid: {error}"));
        let fits = |form: &&&str| validator.is_valid(&json!(form));
        let form = FORMS.iter().find(fits);
        return (*form.unwrap_or_else(|| panic!("no form fits the pattern {pattern}"))).to_owned();
    }
    let text = formatted(schema, name);
    let most = schema["maxLength"].as_u64().map_or(text.len(), |most| {
        usize::try_from(most).unwrap_or(usize::MAX)
    });
    let least = schema["minLength"]
        .as_u64()
        .map_or(0, |least| usize::try_from(least).unwrap_or(0));
    let cut: String = text.chars().take(most).collect();
    format!("{cut:x<least$}")
}

fn formatted(schema: &Value, name: &str) -> String {
    match schema["format"].as_str() {
        Some("date-time") => "2026-01-02T03:04:05.000Z".to_owned(),
        Some("date") => "2026-01-02".to_owned(),
        Some("uri") => "https://example.com/sample".to_owned(),
        Some("email") => "someone@example.com".to_owned(),
        _ => format!("sample {name}"),
    }
}
