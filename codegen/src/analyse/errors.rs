//! Which operations document the same errors, and the enum that they share.

use crate::ir::{ErrorEnum, ErrorOutcome, Module, Operation};
use crate::naming::{TypeName, operation_words};

use std::collections::BTreeSet;

/// Gives every module its error enums: one for each set of documented errors.
pub(super) fn share_errors(library: &mut crate::ir::Library) {
    let names: Vec<BTreeSet<TypeName>> = library
        .modules
        .iter()
        .map(|module| {
            module
                .types
                .iter()
                .map(|id| library.type_def(*id).name.clone())
                .collect()
        })
        .collect();
    for (module, mut taken) in library.modules.iter_mut().zip(names) {
        taken.insert(module.handle.clone());
        for operation in &module.operations {
            taken.extend(
                [&operation.builder, &operation.params, &operation.error].map(Clone::clone),
            );
        }
        share_module_errors(module, &mut taken);
    }
}

fn share_module_errors(module: &mut Module, taken: &mut BTreeSet<TypeName>) {
    let mut groups = group_by_outcomes(&module.operations);
    // The largest group has the first claim to the module's own name.
    groups.sort_by_key(|group| std::cmp::Reverse(group.operations.len()));
    for group in groups {
        let shared = (group.operations.len() > 1)
            .then(|| shared_name(module, &group.operations))
            .filter(|name| taken.insert(name.clone()));
        match shared {
            Some(name) => add_shared(module, name, &group),
            None => add_own(module, &group),
        }
    }
    let position = |name: &TypeName| {
        module
            .operations
            .iter()
            .position(|operation| operation.error == *name)
            .map_or(0, |index| index + 1)
    };
    module.errors.sort_by_key(|error| position(&error.name));
}

/// Operations, by number, whose documented errors are the same.
struct Group {
    outcomes: Vec<ErrorOutcome>,
    operations: Vec<usize>,
}

fn group_by_outcomes(operations: &[Operation]) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for (index, operation) in operations.iter().enumerate() {
        match groups
            .iter_mut()
            .find(|group| group.outcomes == operation.errors)
        {
            Some(group) => group.operations.push(index),
            None => groups.push(Group {
                outcomes: operation.errors.clone(),
                operations: vec![index],
            }),
        }
    }
    groups
}

/// Names a shared enum by the words that all its operations have in common, or by the module.
fn shared_name(module: &Module, operations: &[usize]) -> TypeName {
    let words: Vec<Vec<String>> = operations
        .iter()
        .map(|index| operation_words(&module.operations[*index].id))
        .collect();
    let mut common = words[0].clone();
    common.retain(|word| words.iter().all(|other| other.contains(word)));
    if common.is_empty() {
        module.handle.join("error")
    } else {
        TypeName::new(&common.join("-")).join("error")
    }
}

fn add_shared(module: &mut Module, name: TypeName, group: &Group) {
    let mut operations = Vec::new();
    for index in &group.operations {
        let operation = &mut module.operations[*index];
        operation.shared_error = Some(name.clone());
        operations.push(operation.builder.clone());
    }
    module.errors.push(ErrorEnum {
        name,
        outcomes: group.outcomes.clone(),
        operations,
    });
}

fn add_own(module: &mut Module, group: &Group) {
    for index in &group.operations {
        let operation = &module.operations[*index];
        let own = ErrorEnum {
            name: operation.error.clone(),
            outcomes: group.outcomes.clone(),
            operations: vec![operation.builder.clone()],
        };
        module.errors.push(own);
    }
}
