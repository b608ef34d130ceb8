//! The shape of a named type: its fields or its values.

use std::collections::BTreeSet;

use indexmap::IndexMap;
use openapiv3::{
    AdditionalProperties, ObjectType, ReferenceOr, Schema, SchemaKind, StringType, Type as Kind,
};

use crate::ir::{Field, Shape, Variant};
use crate::naming::{FieldName, TypeName, VariantName};

use super::context::{At, Context};
use super::docs::{schema_docs, string_extension};
use super::schema::{defines_type, lower_type, untyped_object};

/// The variant of every open enum that holds a value the document does not list.
pub(super) const CATCH_ALL: &str = "Unknown";

/// Lowers the shape of a schema that defines a type called `name`.
pub(super) fn lower_shape(
    cx: &mut Context<'_>,
    at: &At,
    schema: &Schema,
    name: &TypeName,
) -> Shape {
    match &schema.schema_kind {
        SchemaKind::Type(Kind::String(string)) => Shape::Enum(lower_variants(string)),
        SchemaKind::Type(Kind::Object(object)) => Shape::Struct(lower_object(cx, at, object, name)),
        SchemaKind::AllOf { all_of } => Shape::Struct(lower_all_of(cx, at, all_of, name)),
        SchemaKind::Any(any) => {
            let object = untyped_object(any).unwrap_or_default();
            Shape::Struct(lower_object(cx, at, &object, name))
        }
        _ => Shape::Struct(Vec::new()),
    }
}

fn lower_variants(string: &StringType) -> Vec<Variant> {
    let mut seen = BTreeSet::new();
    let values: Vec<&str> = string
        .enumeration
        .iter()
        .flatten()
        .map(String::as_str)
        .filter(|value| seen.insert(*value))
        .collect();
    let names = VariantName::distinct(values.iter().copied(), CATCH_ALL);
    values
        .into_iter()
        .zip(names)
        .map(|(wire, name)| Variant {
            wire: wire.to_owned(),
            name,
        })
        .collect()
}

fn lower_object(cx: &mut Context<'_>, at: &At, object: &ObjectType, name: &TypeName) -> Vec<Field> {
    if let Some(AdditionalProperties::Schema(_)) = object.additional_properties {
        cx.error(
            &at.child("additionalProperties"),
            "an object with both named and further typed properties cannot be expressed",
            "remove one of the two by an overlay",
        );
    }
    for missing in object
        .required
        .iter()
        .filter(|key| !object.properties.contains_key(*key))
    {
        cx.error(
            &at.child("required"),
            format!("`{missing}` is required but is not a property"),
            "add the property or remove the requirement by an overlay",
        );
    }
    lower_fields(cx, at, &object.properties, &object.required, name)
}

fn lower_fields(
    cx: &mut Context<'_>,
    at: &At,
    properties: &IndexMap<String, ReferenceOr<Box<Schema>>>,
    required: &[String],
    owner: &TypeName,
) -> Vec<Field> {
    let at = at.child("properties");
    let names = field_names(properties);
    properties
        .iter()
        .zip(names)
        .map(|((wire, schema), name)| {
            let schema = schema.clone().unbox();
            let ty = lower_type(cx, &at.child(wire), &schema, &owner.join(wire));
            let item = schema.as_item();
            Field {
                wire: wire.clone(),
                name,
                ty,
                required: required.contains(wire),
                nullable: item.is_some_and(|schema| schema.schema_data.nullable),
                boxed: false,
                docs: item.map(schema_docs).unwrap_or_default(),
            }
        })
        .collect()
}

/// Names the fields of an object; an overlay's `x-rust-name` is the field's unless the property
/// defines a type, which then has it.
fn field_names(properties: &IndexMap<String, ReferenceOr<Box<Schema>>>) -> Vec<FieldName> {
    FieldName::distinct(properties.iter().map(|(wire, schema)| {
        schema
            .as_item()
            .filter(|schema| !defines_type(schema))
            .and_then(|schema| string_extension(&schema.schema_data.extensions, "x-rust-name"))
            .unwrap_or(wire)
    }))
}

/// Merges the fields of every member; one that is listed again must mean the same.
fn lower_all_of(
    cx: &mut Context<'_>,
    at: &At,
    members: &[ReferenceOr<Schema>],
    name: &TypeName,
) -> Vec<Field> {
    let mut merged: Vec<Field> = Vec::new();
    for (index, member) in members.iter().enumerate() {
        let at = at.child("allOf").index(index);
        for field in member_fields(cx, &at, member, name) {
            match merged.iter_mut().find(|known| known.wire == field.wire) {
                None => merged.push(field),
                Some(known) if known.ty == field.ty => known.required |= field.required,
                Some(_) => cx.error(
                    &at,
                    format!(
                        "`{}` has another type in an earlier member of `allOf`",
                        field.wire
                    ),
                    "correct one of the two by an overlay",
                ),
            }
        }
    }
    let names = FieldName::distinct(merged.iter().map(|field| field.wire.as_str()));
    for (field, name) in merged.iter_mut().zip(names) {
        field.name = name;
    }
    merged
}

fn member_fields(
    cx: &mut Context<'_>,
    at: &At,
    member: &ReferenceOr<Schema>,
    name: &TypeName,
) -> Vec<Field> {
    let (at, schema) = match member {
        ReferenceOr::Item(schema) => (at.clone(), schema),
        ReferenceOr::Reference { reference } => {
            let Some(target) = cx.schema(at, reference) else {
                return Vec::new();
            };
            (
                At {
                    api: target.api,
                    place: target.place,
                },
                target.item,
            )
        }
    };
    match &schema.schema_kind {
        SchemaKind::Type(Kind::Object(object)) => lower_object(cx, &at, object, name),
        SchemaKind::Any(any) if untyped_object(any).is_some() => {
            lower_object(cx, &at, &untyped_object(any).unwrap_or_default(), name)
        }
        SchemaKind::AllOf { all_of } => lower_all_of(cx, &at, all_of, name),
        _ => {
            cx.error(
                &at,
                "a member of `allOf` that is not an object cannot be merged",
                "correct the schema by an overlay, or mark it with `x-raw-json` and a reason",
            );
            Vec::new()
        }
    }
}
