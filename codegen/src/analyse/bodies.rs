//! Request bodies with a single property, which callers pass as an argument, `create_tag(location_id, name)`, or by a setter if
//! it is optional or has an initial value.

use std::collections::BTreeSet;

use crate::ir::{
    Body, BodyFormat, Field, Holding, Library, Operation, Parameter, ParameterLocation, Shape,
    Type, TypeId,
};

use super::used::remove_unused;

/// Replaces the required JSON bodies that have one property by parameters, where a parameter can express the property, and
/// removes the types that are no longer used.
pub(super) fn flatten_bodies(library: &mut Library) {
    let mut replaced = BTreeSet::new();
    for module in 0..library.modules.len() {
        for index in 0..library.modules[module].operations.len() {
            let operation = &library.modules[module].operations[index];
            let Some((id, field)) = only_property(library, operation) else {
                continue;
            };
            replaced.insert(id);
            let parameter = parameter(field, operation);
            let operation = &mut library.modules[module].operations[index];
            operation.body = None;
            // Required parameters come first.
            let optional = operation.parameters.iter().position(|one| !one.required);
            match optional.filter(|_| parameter.required) {
                Some(position) => operation.parameters.insert(position, parameter),
                None => operation.parameters.push(parameter),
            }
        }
    }
    remove_unused(library, &replaced);
}

/// Returns the type of a body and its only property, if a parameter can replace it.
fn only_property<'a>(
    library: &'a Library,
    operation: &'a Operation,
) -> Option<(TypeId, &'a Field)> {
    let Body {
        format: BodyFormat::Json,
        required: true,
        ty: Type::Named(id),
        ..
    } = operation.body.as_ref()?
    else {
        return None;
    };
    let Shape::Struct(fields) = &library.type_def(*id).shape else {
        return None;
    };
    let [field] = fields.as_slice() else {
        return None;
    };
    let is_known = field.holding != Holding::Others;
    let is_plain = !field.nullable && !field.is_text && library.is_plain(&field.ty);
    let mut parameters = operation.parameters.iter();
    let is_taken = parameters.any(|one| one.name == field.name || one.key == field.wire);
    let is_parameter = is_known && is_plain && !is_taken && operation.paging.is_none();
    is_parameter.then_some((*id, field))
}

/// Returns the parameter for the property. A text about the body of this operation has precedence over that of the property,
/// which can serve several operations.
fn parameter(field: &Field, operation: &Operation) -> Parameter {
    let body = operation.body.as_ref();
    let mut docs = field.docs.clone();
    if let Some(summary) = body.and_then(|body| body.docs.summary.clone()) {
        docs.summary = Some(summary);
        docs.description = None;
    }
    Parameter {
        wire: field.wire.clone(),
        name: field.name.clone(),
        key: field.wire.clone(),
        location: ParameterLocation::Body,
        required: field.required,
        default: field.default.clone(),
        preset: None,
        argument: None,
        ty: field.ty.clone(),
        docs,
    }
}
