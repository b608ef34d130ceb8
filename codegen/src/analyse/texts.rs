//! Derives descriptions of members that have none from their types: the object of an id, or the description of the type.

use crate::ir::{Docs, Library, Type, TypeDef};
use crate::target::IdFacts;

/// Adds a description to every field, parameter and body without one, if its type implies one.
pub(super) fn derive_texts(library: &mut Library) {
    let types: Vec<Option<String>> = library.types.iter().map(summary_of).collect();
    let ids = &library.target.facts.ids;
    let complete = |docs: &mut Docs, ty: &Type| {
        if docs.summary.is_none() {
            docs.summary = derive_text(ids, &types, ty);
        }
    };
    let operations = library.modules.iter_mut();
    for operation in operations.flat_map(|module| &mut module.operations) {
        for parameter in &mut operation.parameters {
            complete(&mut parameter.docs, &parameter.ty);
        }
        if let Some(body) = &mut operation.body {
            complete(&mut body.docs, &body.ty);
        }
    }
    for definition in &mut library.types {
        for field in definition.shape.fields_mut() {
            complete(&mut field.docs, &field.ty);
        }
    }
}

fn summary_of(definition: &TypeDef) -> Option<String> {
    definition.docs.summary.clone()
}

fn derive_text(ids: &[IdFacts], types: &[Option<String>], ty: &Type) -> Option<String> {
    match ty {
        Type::Id(index) => Some(format!("Id of {}.", ids[*index].of)),
        Type::Named(id) => types[id.0].clone(),
        Type::List(element) => match &**element {
            Type::Id(index) => Some(format!("Ids, each of {}.", ids[*index].of)),
            _ => None,
        },
        _ => None,
    }
}
