//! Infers a schema from observations.

use serde_json::{Map, Value, json};

use super::key::is_name;
use super::shape::{Scalar, Shape};

/// Maximum depth of an inferred schema. Each level takes at most four of the 64 levels that a document may have.
const DEEPEST: usize = 12;

/// Returns the schema of the observations.
pub(super) fn schema_of(shape: &Shape) -> Value {
    schema_at(shape, DEEPEST)
}

/// Returns the schemas of the observations, one per type except `null`.
pub(super) fn alternatives_of(shape: &Shape) -> Vec<Value> {
    alternatives(shape, DEEPEST)
}

fn schema_at(shape: &Shape, depth: usize) -> Value {
    if depth == 0 {
        return raw("nested deeper than inferred schemas describe");
    }
    let mut alternatives = alternatives(shape, depth);
    let mut schema = match alternatives.len() {
        0 => raw("only null was observed"),
        1 => alternatives.remove(0),
        _ => json!({ "oneOf": alternatives }),
    };
    if shape.scalars.contains(&Scalar::Null)
        && let Some(schema) = schema.as_object_mut()
    {
        schema.insert("nullable".to_owned(), Value::Bool(true));
    }
    schema
}

fn alternatives(shape: &Shape, depth: usize) -> Vec<Value> {
    let mut alternatives = Vec::new();
    let scalars = &shape.scalars;
    for scalar in scalars {
        match scalar {
            Scalar::Null => {}
            // `number` includes integers.
            Scalar::Integer if scalars.contains(&Scalar::Number) => {}
            other => alternatives.push(json!({ "type": other.word() })),
        }
    }
    if shape.list.is_some() {
        alternatives.push(json!({ "type": "array", "items": items_of(shape, depth) }));
    }
    if let Some(members) = &shape.object {
        let mut object = Map::new();
        object.insert("type".to_owned(), json!("object"));
        let names = members.iter().filter(|(key, _)| is_name(key));
        let properties: Map<String, Value> = names
            .map(|(key, member)| (key.clone(), schema_at(member, depth - 1)))
            .collect();
        let mut entry = Shape::default();
        let entries = members.iter().filter(|(key, _)| !is_name(key));
        entries.for_each(|(_, member)| entry.merge(member));
        if !properties.is_empty() {
            object.insert("properties".to_owned(), Value::Object(properties));
        }
        if entry.count > 0 {
            let values = inner_schema(&entry, depth - 1);
            object.insert("additionalProperties".to_owned(), values);
        }
        alternatives.push(Value::Object(object));
    }
    alternatives
}

fn items_of(shape: &Shape, depth: usize) -> Value {
    let element = shape.element();
    if element.count == 0 {
        return raw("only empty lists were observed");
    }
    inner_schema(&element, depth - 1)
}

/// Returns the schema of elements or entries, which cannot be null.
pub(super) fn inner_schema(shape: &Shape, depth: usize) -> Value {
    if shape.scalars.contains(&Scalar::Null) {
        return raw("null was observed among the values");
    }
    schema_at(shape, depth)
}

fn raw(reason: &str) -> Value {
    json!({ "x-raw-json": reason })
}
