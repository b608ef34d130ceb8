//! Removing the types that nothing uses any more.

use std::collections::BTreeSet;

use crate::ir::{Library, Operation, Type, TypeId};

/// Removes those of the `replaced` types that neither an operation nor another type uses.
pub(super) fn remove_unused(library: &mut Library, replaced: &BTreeSet<TypeId>) {
    let used = used_types(library);
    for module in &mut library.modules {
        let is_used = |id: &TypeId| !replaced.contains(id) || used.contains(id);
        module.types.retain(is_used);
    }
}

/// Returns the types that operations and other types use.
fn used_types(library: &Library) -> BTreeSet<TypeId> {
    let operations = library.modules.iter().flat_map(|module| &module.operations);
    let of_operations = operations.flat_map(Operation::types);
    let parts = library.types.iter().flat_map(|ty| ty.shape.parts());
    of_operations.chain(parts).filter_map(Type::named).collect()
}
