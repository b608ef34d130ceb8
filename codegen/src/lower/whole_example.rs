//! Examples of whole bodies: the documented one, or one composed of the examples in the schemas.
//!
//! Parts that do not fit their schema are omitted, so that the example can be decoded as the type of the body.

use std::borrow::Borrow;

use highlevel_json::is_secret;
use openapiv3::{
    AdditionalProperties, AnySchema, ArrayType, MediaType, ObjectType, ReferenceOr, Schema,
    SchemaKind, Type,
};
use serde_json::{Map, Value};

use crate::ir::Type as Held;

use super::context::{At, Context};
use super::example::{first_example, is_of_type};
use super::schema::text_of;

/// Maximum length, in bytes of JSON. For a longer example, fewer levels of the body are included.
const LONGEST: usize = 1_000;

/// Maximum number of levels of a body that are included.
const DEPTH: usize = 6;

/// Returns an example of a body, as JSON.
pub(super) fn whole_example(cx: &Context<'_>, at: &At, media: &MediaType) -> Option<String> {
    let at = at.child("schema");
    let schema = media.schema.as_ref()?;
    let own = media.example.as_ref().or(first_example(&media.examples));
    if let Some(own) = own.filter(|own| fits(cx, &at, schema, own, DEPTH)) {
        let text = own.to_string();
        if text.len() <= LONGEST {
            return Some(text);
        }
    }
    (1..=DEPTH).rev().find_map(|depth| {
        let text = compose::<Schema>(cx, &at, schema, depth)?.to_string();
        (text.len() <= LONGEST).then_some(text)
    })
}

/// Composes a value of the examples of a schema and of its parts. An enum without one contributes its first value.
fn compose<T: Borrow<Schema>>(
    cx: &Context<'_>,
    at: &At,
    schema: &ReferenceOr<T>,
    depth: usize,
) -> Option<Value> {
    let (here, found) = cx.follow::<Schema>(at.clone(), schema)?;
    let own = found.schema_data.example.as_ref();
    if let Some(own) = own.filter(|own| !own.is_null() && fits(cx, &here, schema, own, depth)) {
        return Some(own.clone());
    }
    let deeper = depth.checked_sub(1)?;
    match &found.schema_kind {
        SchemaKind::Type(Type::Object(object)) => compose_object(cx, &here, object, deeper),
        SchemaKind::Type(Type::Array(array)) => compose_array(cx, &here, array, deeper),
        SchemaKind::Type(Type::String(string)) => {
            let first = string.enumeration.iter().flatten().next();
            first.map(|value| Value::String(value.clone()))
        }
        SchemaKind::AllOf { all_of } => {
            let mut whole = Map::new();
            for (index, part) in all_of.iter().enumerate() {
                if let Some(Value::Object(members)) =
                    compose(cx, &here.child("allOf").index(index), part, depth)
                {
                    whole.extend(members);
                }
            }
            (!whole.is_empty()).then_some(Value::Object(whole))
        }
        _ => None,
    }
}

fn compose_object(cx: &Context<'_>, at: &At, object: &ObjectType, depth: usize) -> Option<Value> {
    let at = at.child("properties");
    let members = object.properties.iter().filter_map(|(name, schema)| {
        let value = compose(cx, &at.child(name), schema, depth)?;
        (!(value.is_string() && is_secret(name))).then(|| (name.clone(), value))
    });
    let members: Map<String, Value> = members.collect();
    (!members.is_empty()).then_some(Value::Object(members))
}

fn compose_array(cx: &Context<'_>, at: &At, array: &ArrayType, depth: usize) -> Option<Value> {
    let element = compose(cx, &at.child("items"), array.items.as_ref()?, depth)?;
    Some(Value::Array(vec![element]))
}

/// Returns whether a value and its parts have the types of a schema, at most `depth` levels, and no secrets.
fn fits<T: Borrow<Schema>>(
    cx: &Context<'_>,
    at: &At,
    schema: &ReferenceOr<T>,
    value: &Value,
    depth: usize,
) -> bool {
    let Some((here, found)) = cx.follow::<Schema>(at.clone(), schema) else {
        return false;
    };
    if value.is_null() {
        return found.schema_data.nullable;
    }
    if depth == 0 && (value.is_array() || value.is_object()) {
        return false;
    }
    let deeper = depth.saturating_sub(1);
    match &found.schema_kind {
        SchemaKind::Type(Type::Object(object)) => members_fit(cx, &here, object, value, deeper),
        SchemaKind::Type(Type::Array(array)) => value.as_array().is_some_and(|elements| {
            array.items.as_ref().is_some_and(|items| {
                let at = here.child("items");
                let mut elements = elements.iter();
                elements.all(|element| fits(cx, &at, items, element, deeper))
            })
        }),
        SchemaKind::Type(Type::String(string)) => {
            let is_listed = |text: &str| {
                let mut listed = string.enumeration.iter().flatten();
                string.enumeration.is_empty() || listed.any(|value| value == text)
            };
            let held = text_of(found);
            value
                .as_str()
                .is_some_and(|text| is_listed(text) && is_text_of(held.as_ref(), text))
        }
        SchemaKind::OneOf { one_of: parts } | SchemaKind::AnyOf { any_of: parts } => {
            let mut parts = parts.iter();
            parts.any(|part| fits(cx, &here, part, value, deeper))
        }
        SchemaKind::AllOf { all_of } => {
            let mut parts = all_of.iter();
            parts.all(|part| fits(cx, &here, part, value, deeper))
        }
        SchemaKind::Any(any) => *any == AnySchema::default(),
        SchemaKind::Type(_) | SchemaKind::Not { .. } => is_of_type(found, value),
    }
}

fn members_fit(
    cx: &Context<'_>,
    at: &At,
    object: &ObjectType,
    value: &Value,
    depth: usize,
) -> bool {
    let Some(members) = value.as_object() else {
        return false;
    };
    members.iter().all(|(name, value)| {
        if value.is_string() && is_secret(name) {
            return false;
        }
        if let Some(schema) = object.properties.get(name) {
            return fits(cx, at, schema, value, depth);
        }
        match &object.additional_properties {
            Some(AdditionalProperties::Schema(schema)) => fits(cx, at, schema, value, depth),
            Some(AdditionalProperties::Any(any)) => *any,
            None => object.properties.is_empty(),
        }
    })
}

/// Returns whether a string can be parsed as the type that it holds, if it holds a number or boolean.
fn is_text_of(held: Option<&Held>, text: &str) -> bool {
    match held {
        None => true,
        Some(Held::Boolean) => text.parse::<bool>().is_ok(),
        Some(Held::Integer) => text.parse::<i64>().is_ok(),
        Some(_) => text.parse::<f64>().is_ok(),
    }
}
