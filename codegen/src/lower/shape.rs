//! The shape of a named type: its fields, values or alternatives.

use std::collections::BTreeSet;

use indexmap::IndexMap;
use openapiv3::{
    AdditionalProperties, ObjectType, ReferenceOr, Schema, SchemaKind, StringType, Type as Kind,
};

use crate::ir::{Docs, Field, Holding, Shape, Variant};
use crate::naming::{FieldName, Spellings, TypeName, UNKNOWN, VariantName};

use super::context::{At, Context, report_cycle};
use super::docs::{member_docs, string_extension, string_list};
use super::example::describe_example;
use super::member::{Member, lower_member};
use super::schema::{
    check_null, defines_type, is_nullable, lower_type, name_inline, text_of, untyped_object,
};
use super::union::lower_alternatives;

/// The extension of an object that lists further names of its properties.
const ALIASES: &str = "x-aliases";

/// The extension with names of the variants of an enum, by their values, for values such as abbreviations.
const VARIANT_NAMES: &str = "x-variant-names";

/// Lowers the shape of a schema that defines a type called `name`.
pub(super) fn lower_shape(
    cx: &mut Context<'_>,
    at: &At,
    schema: &Schema,
    name: &TypeName,
) -> Shape {
    match &schema.schema_kind {
        SchemaKind::Type(Kind::String(string)) => {
            Shape::Enum(lower_variants(cx.spellings(), schema, string, name))
        }
        SchemaKind::Type(Kind::Object(object)) => {
            let fields = lower_object(cx, at, schema, object, name);
            Shape::Struct(name_fields(cx.spellings(), fields))
        }
        SchemaKind::AllOf { all_of } => {
            let fields = lower_all_of(cx, at, all_of, name);
            Shape::Struct(name_fields(cx.spellings(), fields))
        }
        SchemaKind::Any(any) => {
            let object = untyped_object(any).unwrap_or_default();
            let fields = lower_object(cx, at, schema, &object, name);
            Shape::Struct(name_fields(cx.spellings(), fields))
        }
        SchemaKind::OneOf { one_of } => {
            Shape::Union(lower_alternatives(cx, &at.child("oneOf"), one_of, name))
        }
        SchemaKind::AnyOf { any_of } => {
            Shape::Union(lower_alternatives(cx, &at.child("anyOf"), any_of, name))
        }
        SchemaKind::Type(_) | SchemaKind::Not { .. } => Shape::Struct(Vec::new()),
    }
}

/// A field, and its documented or chosen name. The Rust name is created when all fields of the struct are known.
struct Unnamed {
    raw: String,
    field: Field,
}

fn name_fields(spellings: &Spellings, unnamed: Vec<Unnamed>) -> Vec<Field> {
    let names = FieldName::distinct(
        spellings,
        unnamed.iter().map(|unnamed| unnamed.raw.as_str()),
    );
    let fields = unnamed.into_iter().map(|unnamed| unnamed.field).zip(names);
    fields
        .map(|(field, name)| Field { name, ..field })
        .collect()
}

fn lower_variants(
    spellings: &Spellings,
    schema: &Schema,
    string: &StringType,
    owner: &TypeName,
) -> Vec<Variant> {
    let mut seen = BTreeSet::new();
    let values: Vec<&str> = string
        .enumeration
        .iter()
        .flatten()
        .map(String::as_str)
        .filter(|value| seen.insert(*value))
        .collect();
    // They were checked when the document was read.
    let given = schema.schema_data.extensions.get(VARIANT_NAMES);
    let named = |value: &str| given?.get(value)?.as_str();
    let named: Vec<_> = values.iter().map(|value| (*value, named(value))).collect();
    let names = VariantName::of_values(spellings, owner.as_str(), &named, UNKNOWN);
    values
        .into_iter()
        .zip(names)
        .map(|(wire, name)| Variant {
            wire: wire.to_owned(),
            name,
        })
        .collect()
}

fn lower_object(
    cx: &mut Context<'_>,
    at: &At,
    schema: &Schema,
    object: &ObjectType,
    name: &TypeName,
) -> Vec<Unnamed> {
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
    let mut fields = lower_fields(cx, at, &object.properties, &object.required, name);
    for Unnamed { field, .. } in &mut fields {
        field.aliases = aliases(schema, &field.wire);
        field.docs.facts.extend(describe_aliases(field));
    }
    fields.extend(lower_others(cx, at, object, name));
    fields
}

/// The text of typed additional properties without a description.
const OTHERS: &str = "Members without a field of their own whose values have this type, by their JSON keys; `extra` has the rest.";

/// Lowers the typed additional properties of an object.
fn lower_others(
    cx: &mut Context<'_>,
    at: &At,
    object: &ObjectType,
    owner: &TypeName,
) -> Option<Unnamed> {
    // The capital letter avoids a conflict with a property named `others`, because field names are lower case.
    const NAME: &str = "Others";
    let Some(AdditionalProperties::Schema(values)) = &object.additional_properties else {
        return None;
    };
    let at = at.child("additionalProperties");
    let value = lower_type(cx, &at, &**values, &owner.join("value"));
    check_null(cx, &at, &**values, &value);
    let described = values
        .as_item()
        .and_then(|values| values.schema_data.description.clone());
    let docs = Docs {
        summary: Some(described.unwrap_or_else(|| OTHERS.to_owned())),
        ..Docs::default()
    };
    let name = FieldName::new(cx.spellings(), NAME);
    Some(Unnamed {
        raw: NAME.to_owned(),
        field: Field::others(name, value, docs),
    })
}

/// Returns the aliases of a property. They were checked when the document was read.
fn aliases(schema: &Schema, property: &str) -> Vec<String> {
    let all = schema.schema_data.extensions.get(ALIASES);
    string_list(all.and_then(|all| all.get(property)))
}

fn describe_aliases(field: &Field) -> Option<String> {
    let names: Vec<String> = field.names().map(|name| format!("`{name}`")).collect();
    let is_read_elsewhere = names.len() > 1;
    is_read_elsewhere.then(|| format!("Received under the JSON key {}.", names.join(", or else ")))
}

fn lower_fields(
    cx: &mut Context<'_>,
    at: &At,
    properties: &IndexMap<String, ReferenceOr<Box<Schema>>>,
    required: &[String],
    owner: &TypeName,
) -> Vec<Unnamed> {
    let at = at.child("properties");
    properties
        .iter()
        .map(|(wire, schema)| {
            let hint = name_inline(cx, &at, owner, wire);
            let member = Member {
                name: wire,
                example: None,
            };
            let ty = lower_member(cx, &at.child(wire), &member, schema, &hint);
            let item = schema.as_item().map(Box::as_ref);
            let mut docs = member_docs(item, &ty);
            if let Some(schema) = item {
                describe_example(&mut docs, wire, schema, None);
            }
            let field = Field {
                required: required.contains(wire),
                default: item.and_then(|schema| schema.schema_data.default.clone()),
                is_text: !ty.is_scalar_library() && item.and_then(text_of).is_some(),
                nullable: is_nullable(cx, &at, schema),
                ..Field::new(wire, FieldName::new(cx.spellings(), wire), ty, docs)
            };
            let chosen = item.and_then(chosen_name);
            if let Some(name) = chosen {
                check_field_name(cx, &at.child(wire), name);
            }
            let raw = chosen.unwrap_or(wire).to_owned();
            Unnamed { raw, field }
        })
        .collect()
}

/// Returns the name that an overlay gave to a property or parameter. Returns `None` if it gave none, and if the schema defines a
/// type, because the name is then that of the type.
pub(super) fn chosen_name(schema: &Schema) -> Option<&str> {
    if defines_type(schema) {
        return None;
    }
    string_extension(&schema.schema_data.extensions, "x-rust-name")
}

/// Reports a name in the style of types for a property or parameter that does not define a type. It probably defined one when
/// the name was chosen.
pub(super) fn check_field_name(cx: &mut Context<'_>, at: &At, name: &str) {
    if name.starts_with(char::is_uppercase) {
        cx.error(
            &at.child("x-rust-name"),
            format!("`{name}` names a type, but no type is defined here any more"),
            "delete the name, or write it in small letters if it is meant for the field or the argument",
        );
    }
}

/// Merges the fields of all members of `allOf`. Repeated fields must have the same type.
fn lower_all_of(
    cx: &mut Context<'_>,
    at: &At,
    members: &[ReferenceOr<Schema>],
    name: &TypeName,
) -> Vec<Unnamed> {
    let mut merged: Vec<Unnamed> = Vec::new();
    for (index, member) in members.iter().enumerate() {
        let at = at.child("allOf").index(index);
        for unnamed in member_fields(cx, &at, member, name) {
            let field = &unnamed.field;
            match merged
                .iter_mut()
                .map(|known| &mut known.field)
                .find(|known| known.wire == field.wire)
            {
                None => merged.push(unnamed),
                Some(known) if known.ty == field.ty => {
                    known.required |= field.required;
                    known.nullable &= field.nullable;
                    merge_aliases(known, &unnamed.field);
                }
                Some(_) => cx.error(
                    &at,
                    format!(
                        "{} has another type in an earlier member of `allOf`",
                        match field.holding {
                            Holding::Others => "`additionalProperties`".to_owned(),
                            _ => format!("`{}`", field.wire),
                        }
                    ),
                    "correct one of the two by an overlay",
                ),
            }
        }
    }
    merged.sort_by_key(|unnamed| unnamed.field.holding == Holding::Others);
    check_aliases(cx, at, &merged);
    merged
}

/// Adds the aliases that another member of `allOf` gives to a property.
fn merge_aliases(known: &mut Field, again: &Field) {
    for alias in &again.aliases {
        if !known.aliases.contains(alias) {
            known.aliases.push(alias.clone());
        }
    }
}

/// Reports an alias that is the name or an alias of another property, possibly from another member of `allOf`.
fn check_aliases(cx: &mut Context<'_>, at: &At, fields: &[Unnamed]) {
    for Unnamed { field, .. } in fields {
        let others = fields.iter().filter(|other| other.field.wire != field.wire);
        let taken: BTreeSet<&str> = others.flat_map(|other| other.field.names()).collect();
        for alias in field
            .aliases
            .iter()
            .filter(|alias| taken.contains(alias.as_str()))
        {
            cx.error(
                &at.child("allOf"),
                format!(
                    "`{alias}`, a further name of `{}`, is the name of another property",
                    field.wire
                ),
                "remove it from `x-aliases`, or remove the property by an overlay",
            );
        }
    }
}

fn member_fields(
    cx: &mut Context<'_>,
    at: &At,
    member: &ReferenceOr<Schema>,
    name: &TypeName,
) -> Vec<Unnamed> {
    let reference = match member {
        ReferenceOr::Item(schema) => return schema_fields(cx, at, schema, name),
        ReferenceOr::Reference { reference } => reference,
    };
    let Some(target) = cx.target::<Schema>(at, reference) else {
        return Vec::new();
    };
    let key = (target.api, target.name.to_owned());
    if cx.merging.contains(&key) {
        report_cycle(cx, at);
        return Vec::new();
    }
    cx.merging.push(key);
    let target_at = At::component(&target);
    let fields = schema_fields(cx, &target_at, target.item, name);
    cx.merging.pop();
    fields
}

fn schema_fields(cx: &mut Context<'_>, at: &At, schema: &Schema, name: &TypeName) -> Vec<Unnamed> {
    match &schema.schema_kind {
        SchemaKind::Type(Kind::Object(object)) => lower_object(cx, at, schema, object, name),
        SchemaKind::Any(any) if untyped_object(any).is_some() => {
            let object = untyped_object(any).unwrap_or_default();
            lower_object(cx, at, schema, &object, name)
        }
        SchemaKind::AllOf { all_of } => lower_all_of(cx, at, all_of, name),
        _ => {
            cx.error(
                at,
                "a member of `allOf` that is not an object cannot be merged",
                "correct the schema by an overlay, or mark it with `x-raw-json` and a reason",
            );
            Vec::new()
        }
    }
}
