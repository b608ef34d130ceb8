//! Finds the responses without a payload, which share one type of the runtime.

use std::collections::BTreeSet;

use crate::ir::{Field, Library, LibraryType, Operation, Output, Shape, Type, TypeId};
use crate::target::Acknowledges;

/// Replaces the types of responses that only state the result of the call by the type that the target has for them, and
/// removes the types that are no longer used.
pub(super) fn find_acknowledgements(library: &mut Library) {
    let mut facts = library.target.facts.types.iter().enumerate();
    let Some((index, acknowledges)) =
        facts.find_map(|(index, facts)| Some((index, facts.acknowledges.clone()?)))
    else {
        return;
    };
    let metadata = library.target.facts.metadata.clone();
    let types = &library.types;
    let is_acknowledgement = |id: TypeId| match &types[id.0].shape {
        Shape::Struct(fields) => says_only_outcome(&acknowledges, &metadata, fields),
        _ => false,
    };
    let mut replaced = BTreeSet::new();
    let operations = library.modules.iter_mut();
    for operation in operations.flat_map(|module| &mut module.operations) {
        if let Output::Json(Type::Named(id)) = operation.output
            && is_acknowledgement(id)
        {
            replaced.insert(id);
            operation.output = Output::Json(Type::Library(LibraryType {
                index,
                form: None,
                holds: None,
            }));
        }
    }
    let used = used_types(library);
    for module in &mut library.modules {
        let is_used = |id: &TypeId| !replaced.contains(id) || used.contains(id);
        module.types.retain(is_used);
    }
}

/// Returns whether an object has a flag, and all its other members only state the result of the call.
fn says_only_outcome(acknowledges: &Acknowledges, metadata: &[String], fields: &[Field]) -> bool {
    let is_flag = |field: &Field| {
        field.ty == Type::Boolean && acknowledges.flag.members.contains(&field.wire)
    };
    let is_beside = |field: &Field| match field.ty {
        Type::String => {
            acknowledges.text.members.contains(&field.wire) || metadata.contains(&field.wire)
        }
        Type::Integer | Type::Number => acknowledges.numbers.contains(&field.wire),
        _ => false,
    };
    let mut parts = fields.iter();
    fields.iter().any(is_flag) && parts.all(|field| is_flag(field) || is_beside(field))
}

/// Returns the types that operations and other types use.
fn used_types(library: &Library) -> BTreeSet<TypeId> {
    let operations = library.modules.iter().flat_map(|module| &module.operations);
    let of_operations = operations.flat_map(types_of);
    let parts = library.types.iter().flat_map(|ty| ty.shape.parts());
    of_operations.chain(parts).filter_map(Type::named).collect()
}

fn types_of(operation: &Operation) -> impl Iterator<Item = &Type> {
    let parameters = operation.parameters.iter().map(|parameter| &parameter.ty);
    let body = operation.body.iter().map(|body| &body.ty);
    let output = match &operation.output {
        Output::Json(ty) => Some(ty),
        _ => None,
    };
    let errors = operation.errors.iter();
    let errors = errors.filter_map(|error| Some(&error.body.as_ref()?.ty));
    parameters.chain(body).chain(output).chain(errors)
}
