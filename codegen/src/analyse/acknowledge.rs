//! Finds the responses without a payload, which share one type of the runtime.

use std::collections::BTreeSet;

use crate::ir::{Field, Library, LibraryType, Output, Shape, Type, TypeId};
use crate::target::Acknowledges;

use super::used::remove_unused;

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
    remove_unused(library, &replaced);
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
