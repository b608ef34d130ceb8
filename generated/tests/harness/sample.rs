//! Values made from schemas.

use serde_json::{Map, Value, json};

use super::documents::Documents;

/// How much of an object a sample has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Extent {
    /// What is required.
    Minimal,
    /// Every property, as far down as the types do not repeat.
    Full,
}

/// Makes values from the schemas of a set of documents.
pub(crate) struct Sampler<'a> {
    pub(crate) documents: &'a Documents,
    pub(crate) extent: Extent,
}

/// How deep optional properties are filled in; recursive types end there.
const DEPTH: usize = 8;

impl Sampler<'_> {
    /// Makes a value; `name` colours the text in it, so that two fields are not mistaken for each other.
    pub(crate) fn sample(&self, file: &str, schema: &Value, name: &str) -> Value {
        self.at_depth(file, schema, name, 0)
    }

    fn at_depth(&self, file: &str, schema: &Value, name: &str, depth: usize) -> Value {
        let (file, schema) = self.documents.resolve(file, schema);
        if let Some(first) = schema["enum"].as_array().and_then(|values| values.first()) {
            return first.clone();
        }
        if let Some(members) = schema["allOf"].as_array() {
            return self.merged(&file, members, name, depth);
        }
        match schema["type"].as_str() {
            Some("string") => json!(text(schema, name)),
            Some("integer") => json!(7),
            Some("number") => json!(1.5),
            Some("boolean") => json!(true),
            Some("array") => {
                json!([self.at_depth(&file, &schema["items"], name, depth + 1)])
            }
            Some("object") => self.object(&file, schema, name, depth),
            _ if schema.get("properties").is_some() => self.object(&file, schema, name, depth),
            _ => json!({ "any": name }),
        }
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

fn text(schema: &Value, name: &str) -> String {
    match schema["format"].as_str() {
        Some("date-time") => "2026-01-02T03:04:05.000Z".to_owned(),
        Some("date") => "2026-01-02".to_owned(),
        Some("uri") => "https://example.com/sample".to_owned(),
        Some("email") => "someone@example.com".to_owned(),
        _ => format!("sample {name}"),
    }
}
