//! Schemas: deciding which define a named type, and the types of all others.

use std::borrow::Borrow;
use std::collections::BTreeSet;

use openapiv3::{
    AnySchema, ObjectType, ReferenceOr, Schema, SchemaKind, StringFormat, StringType, Type as Kind,
    VariantOrUnknownOrEmpty,
};

use crate::diagnostics::Place;
use crate::ir::{ModuleId, Shape, Type, TypeId};
use crate::naming::{TypeName, operation_words};
use crate::resolve::Api;

use super::context::{At, Context, Owner, report_cycle, report_name_clash};
use super::docs::{schema_docs, string_extension};
use super::library::{is_library_type, lower_library_type};
use super::shape;

/// Assigns a name and an index to every component schema that defines a type.
pub(super) fn declare_components(cx: &mut Context<'_>, module: ModuleId) {
    let api = cx.api(module);
    let Some(components) = &api.openapi.components else {
        return;
    };
    let bodies = request_body_schemas(cx, module);
    for (raw, schema) in &components.schemas {
        let ReferenceOr::Item(schema) = schema else {
            continue;
        };
        if !defines_type(schema) {
            continue;
        }
        let at = At {
            api: module.0,
            place: component_place(api, raw),
        };
        let id = match namesake(cx, &at, schema) {
            Some(id) => id,
            None => {
                let name = component_name(cx, &at, raw, schema, &bodies);
                cx.add_type(&at, name, schema_docs(schema), Shape::Struct(Vec::new()))
            }
        };
        cx.components.insert((module.0, raw.clone()), id);
    }
}

/// Returns the type of an earlier component that has the name which an overlay gives to this one.
fn namesake(cx: &Context<'_>, at: &At, schema: &Schema) -> Option<TypeId> {
    let chosen = string_extension(&schema.schema_data.extensions, "x-rust-name")?;
    match cx.owner(at.module(), &TypeName::new(cx.spellings(), chosen)) {
        Some(Owner::Type(id)) => Some(id),
        _ => None,
    }
}

/// Sets the shape of every declared component schema. Components with the same name must have the same shape.
pub(super) fn define_components(cx: &mut Context<'_>) {
    let mut defined = BTreeSet::new();
    let declared: Vec<_> = cx
        .components
        .iter()
        .map(|(key, id)| (key.clone(), *id))
        .collect();
    for ((api, raw), id) in declared {
        let document = &cx.resolved.documents[api];
        let Some(components) = &document.openapi.components else {
            continue;
        };
        let Some(ReferenceOr::Item(schema)) = components.schemas.get(&raw) else {
            continue;
        };
        let name = cx.library.type_def(id).name.clone();
        let at = At {
            api,
            place: component_place(document, &raw),
        };
        let shape = shape::lower_shape(cx, &at, schema, &name);
        if defined.insert(id) {
            cx.library.types[id.0].shape = shape;
        } else if cx.library.type_def(id).shape != shape {
            report_name_clash(cx, &at, &name);
        }
    }
}

fn component_place(api: &Api, raw: &str) -> Place {
    api.place().child("components").child("schemas").child(raw)
}

/// Returns the type of a schema. If the schema defines a type inline, adds one with the name `hint`.
pub(super) fn lower_type(
    cx: &mut Context<'_>,
    at: &At,
    schema: &ReferenceOr<impl Borrow<Schema>>,
    hint: &TypeName,
) -> Type {
    match schema {
        ReferenceOr::Reference { reference } => lower_reference(cx, at, reference),
        ReferenceOr::Item(schema) => lower_inline(cx, at, schema.borrow(), hint),
    }
}

/// Returns the name of a type that a property or parameter of `owner` defines inline.
///
/// A name that is longer than the grammar allows omits the owner, if the member has several words and the short name is free or
/// that of another inline type.
pub(super) fn name_inline(cx: &Context<'_>, at: &At, owner: &TypeName, member: &str) -> TypeName {
    let long = owner.join_raw(cx.spellings(), member);
    let grammar = cx.library.target.facts.grammar.as_ref();
    if grammar.is_none_or(|grammar| long.as_str().len() <= grammar.longest_inline_name) {
        return long;
    }
    let short = TypeName::new(cx.spellings(), member);
    let is_taken = match cx.owner(at.module(), &short) {
        None => false,
        Some(Owner::Fixed) => true,
        Some(Owner::Type(id)) => cx.components.values().any(|component| *component == id),
    };
    let is_clear = operation_words(cx.spellings(), member).len() > 1;
    if is_clear && !is_taken { short } else { long }
}

/// Returns whether a schema defines a named type.
pub(super) fn defines_type(schema: &Schema) -> bool {
    if is_raw_json(schema) || is_library_type(schema) {
        return false;
    }
    match &schema.schema_kind {
        SchemaKind::Type(Kind::Object(object)) => !object.properties.is_empty(),
        SchemaKind::Type(Kind::String(string)) => is_enum(string),
        SchemaKind::AllOf { all_of } => all_of.len() > 1,
        SchemaKind::OneOf { one_of } => one_of.len() > 1,
        SchemaKind::AnyOf { any_of } => any_of.len() > 1,
        SchemaKind::Any(any) => untyped_object(any).is_some(),
        _ => false,
    }
}

/// Returns whether a schema, or the one that it refers to, allows `null`.
pub(super) fn is_nullable(
    cx: &Context<'_>,
    at: &At,
    schema: &ReferenceOr<impl Borrow<Schema>>,
) -> bool {
    let schema = cx.follow::<Schema>(at.clone(), schema);
    schema.is_some_and(|(_, schema)| schema.schema_data.nullable)
}

/// Reports a nullable schema at a place other than a property, which cannot be expressed unless it is raw JSON.
pub(super) fn check_null(
    cx: &mut Context<'_>,
    at: &At,
    schema: &ReferenceOr<impl Borrow<Schema>>,
    ty: &Type,
) {
    if *ty != Type::Json && is_nullable(cx, at, schema) {
        cx.error(
            at,
            "only a property can be null",
            "remove `nullable` by an overlay, or mark the schema with `x-raw-json` and a reason",
        );
    }
}

/// Reads a schema that has `properties`, but neither a `type` nor keywords of other types, as an object.
pub(crate) fn untyped_object(any: &AnySchema) -> Option<ObjectType> {
    if any.properties.is_empty() {
        return None;
    }
    let known = AnySchema {
        typ: None,
        properties: any.properties.clone(),
        required: any.required.clone(),
        additional_properties: any.additional_properties.clone(),
        ..AnySchema::default()
    };
    (*any == known).then(|| ObjectType {
        properties: known.properties,
        required: known.required,
        additional_properties: known.additional_properties,
        ..ObjectType::default()
    })
}

fn is_enum(string: &StringType) -> bool {
    string.enumeration.iter().any(Option::is_some)
}

fn is_raw_json(schema: &Schema) -> bool {
    schema.schema_data.extensions.contains_key("x-raw-json")
}

fn lower_reference(cx: &mut Context<'_>, at: &At, reference: &str) -> Type {
    let Some(target) = cx.target::<Schema>(at, reference) else {
        return Type::Json;
    };
    let key = (target.api, target.name.to_owned());
    if let Some(id) = cx.components.get(&key) {
        return Type::Named(*id);
    }
    if cx.following.contains(&key) {
        report_cycle(cx, at);
        return Type::Json;
    }
    cx.following.push(key);
    let at = At::component(&target);
    let hint = TypeName::without_suffix(cx.spellings(), target.name);
    let ty = lower_inline(cx, &at, target.item, &hint);
    cx.following.pop();
    ty
}

fn lower_inline(cx: &mut Context<'_>, at: &At, schema: &Schema, hint: &TypeName) -> Type {
    if is_raw_json(schema) {
        return Type::Json;
    }
    if is_library_type(schema) {
        return lower_library_type(cx, at, schema);
    }
    if defines_type(schema) {
        return define_inline(cx, at, schema, hint);
    }
    match &schema.schema_kind {
        SchemaKind::Type(Kind::Boolean(_)) => Type::Boolean,
        SchemaKind::Type(Kind::Integer(_)) => Type::Integer,
        SchemaKind::Type(Kind::Number(_)) => Type::Number,
        SchemaKind::Type(Kind::String(string)) => {
            text_of(schema).unwrap_or_else(|| lower_string(string))
        }
        SchemaKind::Type(Kind::Array(array)) => {
            let element = array.items.as_ref().map_or(Type::Json, |items| {
                let at = at.child("items");
                let element = lower_type(cx, &at, items, &hint.join("item"));
                check_null(cx, &at, items, &element);
                element
            });
            Type::List(Box::new(element))
        }
        SchemaKind::Type(Kind::Object(object)) => lower_open_object(cx, at, object, hint),
        SchemaKind::AllOf { all_of } if all_of.len() == 1 => {
            lower_type(cx, &at.child("allOf").index(0), &all_of[0], hint)
        }
        SchemaKind::OneOf {
            one_of: alternatives,
        }
        | SchemaKind::AnyOf {
            any_of: alternatives,
        } if alternatives.len() == 1 => {
            let keyword = if matches!(schema.schema_kind, SchemaKind::OneOf { .. }) {
                "oneOf"
            } else {
                "anyOf"
            };
            lower_type(cx, &at.child(keyword).index(0), &alternatives[0], hint)
        }
        SchemaKind::Any(any) if *any == AnySchema::default() => Type::Json,
        _ => {
            report_inexpressible(cx, at, schema);
            Type::Json
        }
    }
}

fn define_inline(cx: &mut Context<'_>, at: &At, schema: &Schema, hint: &TypeName) -> Type {
    let chosen = string_extension(&schema.schema_data.extensions, "x-rust-name");
    let name = chosen.map_or_else(
        || hint.clone(),
        |chosen| TypeName::new(cx.spellings(), chosen),
    );
    let shape = shape::lower_shape(cx, at, schema, &name);
    let mut docs = schema_docs(schema);
    // These are facts about the property or parameter that defines the type.
    docs.deprecated = false;
    docs.facts.retain(|fact| !fact.starts_with("Default: "));
    Type::Named(cx.add_inline(at, &name, chosen.is_some(), docs, shape))
}

/// Returns the type that `x-text-of` states for numbers or booleans that are written as strings.
pub(super) fn text_of(schema: &Schema) -> Option<Type> {
    match string_extension(&schema.schema_data.extensions, "x-text-of")? {
        "integer" => Some(Type::Integer),
        "number" => Some(Type::Number),
        "boolean" => Some(Type::Boolean),
        _ => None,
    }
}

fn lower_string(string: &StringType) -> Type {
    match &string.format {
        VariantOrUnknownOrEmpty::Item(StringFormat::Binary) => Type::File,
        _ => Type::String,
    }
}

/// Lowers an object without properties: a map if the type of its values is stated, else any JSON object.
fn lower_open_object(cx: &mut Context<'_>, at: &At, object: &ObjectType, hint: &TypeName) -> Type {
    match &object.additional_properties {
        Some(openapiv3::AdditionalProperties::Schema(values)) => {
            let at = at.child("additionalProperties");
            let value = lower_type(cx, &at, &**values, &hint.join("value"));
            check_null(cx, &at, &**values, &value);
            Type::Map(Box::new(value))
        }
        _ => Type::JsonObject,
    }
}

fn report_inexpressible(cx: &mut Context<'_>, at: &At, schema: &Schema) {
    let (keyword, message) = match &schema.schema_kind {
        SchemaKind::OneOf { .. } => ("oneOf", "an empty list of schemas has no meaning"),
        SchemaKind::AnyOf { .. } => ("anyOf", "an empty list of schemas has no meaning"),
        SchemaKind::Not { .. } => ("not", "a negated schema has no type"),
        SchemaKind::AllOf { .. } => ("allOf", "an empty list of schemas has no meaning"),
        SchemaKind::Any(AnySchema { typ: Some(_), .. }) => (
            "type",
            "the keywords beside this type belong to another type, or the type is unknown",
        ),
        _ => ("", "this mix of keywords belongs to no single type"),
    };
    let at = if keyword.is_empty() {
        at.clone()
    } else {
        at.child(keyword)
    };
    cx.error(
        &at,
        message,
        "correct the schema by an overlay, or mark it with `x-raw-json` and a reason",
    );
}

/// Chooses the name of a component schema: the name in an overlay, else that of its role, else a free name derived from its key.
fn component_name(
    cx: &mut Context<'_>,
    at: &At,
    raw: &str,
    schema: &Schema,
    bodies: &BTreeSet<String>,
) -> TypeName {
    if let Some(chosen) = string_extension(&schema.schema_data.extensions, "x-rust-name") {
        let name = TypeName::new(cx.spellings(), chosen);
        if cx.owner(at.module(), &name).is_none() {
            return name;
        }
        report_name_clash(cx, at, &name);
    }
    if let Some(name) = cx.roles.get(&(at.api, raw.to_owned()))
        && cx.owner(at.module(), name).is_none()
    {
        return name.clone();
    }
    let short = TypeName::without_suffix(cx.spellings(), raw);
    let by_use = short.join(if bodies.contains(raw) {
        "Body"
    } else {
        "Response"
    });
    let mut candidates = vec![short.clone()];
    // The request builder has the name of the operation, so the schema of its body gets the suffix `Body`, others `Response`.
    if cx.owner(at.module(), &short) == Some(Owner::Fixed) {
        candidates.push(by_use);
    }
    candidates.push(TypeName::new(cx.spellings(), raw));
    candidates.extend((2..100).map(|number| short.numbered(number)));
    candidates
        .into_iter()
        .find(|name| cx.owner(at.module(), name).is_none())
        .unwrap_or(short)
}

/// Returns the component schemas to which inline request bodies of the module's operations refer directly.
fn request_body_schemas(cx: &Context<'_>, module: ModuleId) -> BTreeSet<String> {
    let api = cx.api(module);
    api.openapi
        .operations()
        .filter_map(|(_, _, operation)| operation.request_body.as_ref()?.as_item())
        .flat_map(|body| body.content.values())
        .filter_map(|media| match &media.schema {
            Some(ReferenceOr::Reference { reference }) => {
                cx.resolved.follow::<Schema>(api, reference)
            }
            _ => None,
        })
        .filter(|target| target.api == module.0)
        .map(|target| target.name.to_owned())
        .collect()
}
