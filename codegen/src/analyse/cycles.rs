//! Which parts of a type need a box, because the type would otherwise contain itself.

use crate::ir::{Library, TypeId};

/// Boxes everything through which a type contains itself without a list or map in between.
pub(super) fn box_cycles(library: &mut Library) {
    for index in 0..library.types.len() {
        let owner = TypeId(index);
        let mut circular = library.types[index].shape.held();
        circular.retain(|part| contains(library, *part, owner));
        library.types[index].shape.box_types(&circular);
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
        for next in library.type_def(id).shape.held() {
            if !seen.contains(&next) {
                seen.push(next);
                pending.push(next);
            }
        }
    }
    false
}
