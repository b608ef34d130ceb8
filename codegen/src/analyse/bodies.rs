//! Request bodies with a single property, which callers pass as an argument, `create_tag(location_id, name)`, or by a setter if
//! it is optional or has an initial value. Properties that have only one possible value are setters beside it.

use std::collections::BTreeSet;

use crate::ir::{
    Body, BodyFormat, Field, Holding, Library, Operation, Parameter, ParameterLocation, Shape,
    Type, TypeId,
};

use super::used::remove_unused;

/// Replaces the required JSON bodies that have one property, beside those with one possible value, by parameters, where
/// parameters can express the properties, and removes the types that are no longer used.
pub(super) fn flatten_bodies(library: &mut Library) {
    let mut replaced = BTreeSet::new();
    for module in 0..library.modules.len() {
        for index in 0..library.modules[module].operations.len() {
            let operation = &library.modules[module].operations[index];
            let Some((id, fields)) = replaceable(library, operation) else {
                continue;
            };
            replaced.insert(id);
            let parameters = parameters(library, fields, operation);
            let operation = &mut library.modules[module].operations[index];
            operation.body = None;
            for parameter in parameters {
                // Required parameters come first.
                let optional = operation.parameters.iter().position(|one| !one.required);
                match optional.filter(|_| parameter.required) {
                    Some(position) => operation.parameters.insert(position, parameter),
                    None => operation.parameters.push(parameter),
                }
            }
        }
    }
    remove_unused(library, &replaced);
}

/// Returns the type of a body and its properties, if parameters can replace them.
fn replaceable<'a>(
    library: &'a Library,
    operation: &'a Operation,
) -> Option<(TypeId, &'a [Field])> {
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
    let others = fields.iter().filter(|field| !is_constant(library, field));
    let is_single = fields.len() == 1 || others.count() == 1;
    let is_parameter = |field: &Field| {
        let is_known = field.holding != Holding::Others;
        let is_plain = !field.nullable && !field.is_text && library.is_plain(&field.ty);
        let mut parameters = operation.parameters.iter();
        let is_taken = parameters.any(|one| one.name == field.name || one.key == field.wire);
        is_known && is_plain && !is_taken
    };
    let are_parameters = is_single && operation.paging.is_none() && fields.iter().all(is_parameter);
    are_parameters.then_some((*id, fields))
}

/// Returns whether a property is always sent and has only one possible value.
fn is_constant(library: &Library, field: &Field) -> bool {
    field.required && library.has_one_value(&field.ty)
}

/// Returns the parameters for the properties. A text about the body of this operation has precedence over that of the property,
/// which can serve several operations.
fn parameters(library: &Library, fields: &[Field], operation: &Operation) -> Vec<Parameter> {
    let body = operation.body.as_ref();
    let summary = body.and_then(|body| body.docs.summary.clone());
    let is_single = fields.len() == 1;
    let parameters = fields.iter().map(|field| {
        let mut parameter = parameter(field);
        if let Some(summary) = &summary
            && (is_single || !is_constant(library, field))
        {
            parameter.docs.summary = Some(summary.clone());
            parameter.docs.description = None;
        }
        parameter
    });
    parameters.collect()
}

fn parameter(field: &Field) -> Parameter {
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
        docs: field.docs.clone(),
    }
}
