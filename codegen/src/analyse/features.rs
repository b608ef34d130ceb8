//! Finding the modules whose types a module uses.

use std::collections::BTreeSet;

use crate::ir::{Library, Module, ModuleId, Operation, Type};

/// Gives every module the features of the other modules whose types it uses.
pub(super) fn find_needs(library: &mut Library) {
    for index in 0..library.modules.len() {
        library.modules[index].needs = needs(library, ModuleId(index));
    }
}

/// Returns the features without which a module would use types that are not compiled.
///
/// Types that several versions share have no feature of their own. They are compiled with any of the versions, and then
/// need the types that they use.
fn needs(library: &Library, start: ModuleId) -> BTreeSet<String> {
    let module = &library.modules[start.0];
    let mut needs = BTreeSet::new();
    let mut seen = BTreeSet::from([start]);
    let mut pending = vec![start];
    while let Some(user) = pending.pop() {
        let user = &library.modules[user.0];
        let offered = user.shared.iter().copied();
        let used = used_types(library, user);
        for id in used.filter_map(Type::named).chain(offered) {
            let other = library.type_def(id).module;
            if !seen.insert(other) {
                continue;
            }
            let home = &library.modules[other.0];
            if let Some(feature) = &home.feature {
                needs.insert(feature.clone());
                continue;
            }
            pending.push(other);
            let met = |gate: &String| module.feature.as_ref() == Some(gate);
            if !home.gates.iter().any(met) {
                needs.extend(gate_of_version(library, home, &module.version).cloned());
            }
        }
    }
    needs
}

/// Returns the feature that compiles the shared types: that of the version, or the first.
fn gate_of_version<'a>(library: &Library, home: &'a Module, version: &str) -> Option<&'a String> {
    let of_version = |gate: &&String| {
        let mut modules = library.modules.iter();
        modules.any(|module| module.version == version && module.feature.as_ref() == Some(*gate))
    };
    home.gates.iter().find(of_version).or(home.gates.first())
}

/// Returns the types that a module's own types and operations mention.
fn used_types<'a>(library: &'a Library, module: &'a Module) -> impl Iterator<Item = &'a Type> {
    let definitions = module.types.iter().map(|id| library.type_def(*id));
    let parts = definitions.flat_map(|definition| definition.shape.parts());
    let operations = module.operations.iter().flat_map(Operation::types);
    parts.chain(operations)
}
