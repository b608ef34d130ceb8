//! Which fields need a box, because their type would otherwise contain itself.

use crate::ir::{Library, Type, TypeId};

/// Boxes every field through which a struct contains itself without a list or map in between.
pub(super) fn box_cycles(library: &mut Library) {
    for index in 0..library.types.len() {
        let owner = TypeId(index);
        let boxed: Vec<bool> = library.types[index]
            .shape
            .fields()
            .iter()
            .map(|field| matches!(field.ty, Type::Named(id) if contains(library, id, owner)))
            .collect();
        for (field, boxed) in library.types[index]
            .shape
            .fields_mut()
            .iter_mut()
            .zip(boxed)
        {
            field.boxed = boxed;
        }
    }
}

/// Tells whether a value of type `start` holds one of type `wanted` in itself.
fn contains(library: &Library, start: TypeId, wanted: TypeId) -> bool {
    let mut seen = vec![start];
    let mut pending = vec![start];
    while let Some(id) = pending.pop() {
        if id == wanted {
            return true;
        }
        for field in library.type_def(id).shape.fields() {
            if let Type::Named(next) = field.ty
                && !field.boxed
                && !seen.contains(&next)
            {
                seen.push(next);
                pending.push(next);
            }
        }
    }
    false
}
