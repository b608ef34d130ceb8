//! Which modules a module cannot do without, because it uses their types.

use std::collections::BTreeSet;

use crate::ir::{Library, Module, ModuleId, Output, Type};

/// Gives every module the features of the other modules whose types it uses.
pub(super) fn find_needs(library: &mut Library) {
    for index in 0..library.modules.len() {
        let module = &library.modules[index];
        let needs: BTreeSet<String> = used_types(library, module)
            .into_iter()
            .filter_map(Type::named)
            .map(|id| library.type_def(id).module)
            .filter(|other| *other != ModuleId(index))
            .filter_map(|other| library.modules[other.0].feature.clone())
            .collect();
        library.modules[index].needs = needs;
    }
}

/// Returns the types that a module's own types and operations mention.
fn used_types<'a>(library: &'a Library, module: &'a Module) -> Vec<&'a Type> {
    let definitions = module.types.iter().map(|id| library.type_def(*id));
    let mut types: Vec<&Type> = definitions
        .flat_map(|definition| definition.shape.parts())
        .collect();
    for operation in &module.operations {
        types.extend(operation.parameters.iter().map(|parameter| &parameter.ty));
        types.extend(operation.body.iter().map(|body| &body.ty));
        types.extend(
            operation
                .errors
                .iter()
                .filter_map(|error| error.body.as_ref()),
        );
        if let Output::Json(ty) = &operation.output {
            types.push(ty);
        }
    }
    types
}
