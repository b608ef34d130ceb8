//! Sharing an error enum among operations that document the same errors.

use std::collections::BTreeSet;

use crate::ir::{ErrorEnum, ErrorOutcome, Library, Module, Operation, Shape, Type};
use crate::naming::{Grammar, Spellings, TypeName, singular};

/// Gives every module its error enums: one for each set of documented errors.
pub(super) fn share_errors(library: &mut Library) {
    mark_defaults(library);
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
    let facts = &library.target.facts;
    let (spellings, grammar) = (&facts.spellings, facts.grammar.as_ref());
    for (module, mut taken) in library.modules.iter_mut().zip(names) {
        taken.insert(module.handle.clone());
        for operation in &module.operations {
            taken.extend(
                [&operation.builder, &operation.params, &operation.error].map(Clone::clone),
            );
        }
        share_module_errors(spellings, grammar, module, &mut taken);
    }
    mark_large(library);
}

/// Marks the bodies whose types have a default, which is used if a body cannot be read.
fn mark_defaults(library: &mut Library) {
    let types = &library.types;
    let has_default = |ty: &Type| match ty {
        Type::Named(id) => !matches!(types[id.0].shape, Shape::Enum(_) | Shape::Union(_)),
        _ => true,
    };
    let operations = library
        .modules
        .iter_mut()
        .flat_map(|module| &mut module.operations);
    for error in operations.flat_map(|operation| &mut operation.errors) {
        if let Some(body) = &mut error.body {
            body.has_default = has_default(&body.ty);
        }
    }
}

/// Marks the enums with bodies that an API defines itself, because these may be large, while the common ones are small.
fn mark_large(library: &mut Library) {
    let is_common = |module: &Module| module.feature.is_none() && module.gates.is_empty();
    let common: Vec<bool> = library.modules.iter().map(is_common).collect();
    let types = &library.types;
    let is_own = |outcome: &ErrorOutcome| {
        let id = outcome.body.as_ref().and_then(|body| body.ty.named());
        id.is_some_and(|id| !common[types[id.0].module.0])
    };
    for error in library
        .modules
        .iter_mut()
        .flat_map(|module| &mut module.errors)
    {
        error.large = error.outcomes.iter().any(is_own);
    }
}

fn share_module_errors(
    spellings: &Spellings,
    grammar: Option<&Grammar>,
    module: &mut Module,
    taken: &mut BTreeSet<TypeName>,
) {
    let mut groups = group_by_outcomes(&module.operations);
    // The largest group has the first claim to the module's own name.
    groups.sort_by_key(|group| std::cmp::Reverse(group.operations.len()));
    for group in groups {
        if group.operations.len() == 1 {
            add_own(module, &group);
            continue;
        }
        let name = shared_name(spellings, grammar, module, &group.operations);
        if taken.insert(name.clone()) {
            add_shared(module, name, &group);
        } else {
            // The name is taken, so the enum has the name of the error of the group's first operation.
            let first = module.operations[group.operations[0]].error.clone();
            add_shared(module, first, &group);
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
            .find(|group| are_same(&group.outcomes, &operation.errors))
        {
            Some(group) => {
                keep_common_examples(&mut group.outcomes, &operation.errors);
                group.operations.push(index);
            }
            None => groups.push(Group {
                outcomes: operation.errors.clone(),
                operations: vec![index],
            }),
        }
    }
    groups
}

fn are_same(outcomes: &[ErrorOutcome], others: &[ErrorOutcome]) -> bool {
    let mut pairs = outcomes.iter().zip(others);
    outcomes.len() == others.len() && pairs.all(|(one, other)| one.is_same_variant(other))
}

/// Keeps the examples that all operations of a shared enum have.
fn keep_common_examples(outcomes: &mut [ErrorOutcome], others: &[ErrorOutcome]) {
    for (outcome, other) in outcomes.iter_mut().zip(others) {
        if outcome.example != other.example {
            outcome.example = None;
        }
    }
}

/// Names a shared enum by the nouns that the methods of all its operations have in common, or by the module.
fn shared_name(
    spellings: &Spellings,
    grammar: Option<&Grammar>,
    module: &Module,
    operations: &[usize],
) -> TypeName {
    let is_ending = |word: &str| grammar.is_some_and(|grammar| grammar.is_ending(word));
    let nouns = |index: &usize| -> Vec<String> {
        let method = module.operations[*index].method.as_str();
        // The first word is the verb.
        let words = method.split('_').skip(1).filter(|word| !is_ending(word));
        words.map(singular).collect()
    };
    let words: Vec<Vec<String>> = operations.iter().map(nouns).collect();
    let mut common = words[0].clone();
    common.retain(|word| words.iter().all(|other| other.contains(word)));
    if common.is_empty() {
        module.handle.join("error")
    } else {
        TypeName::new(spellings, &common.join("-")).join("error")
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
        large: false,
    });
}

fn add_own(module: &mut Module, group: &Group) {
    for index in &group.operations {
        let operation = &module.operations[*index];
        let own = ErrorEnum {
            name: operation.error.clone(),
            outcomes: group.outcomes.clone(),
            operations: vec![operation.builder.clone()],
            large: false,
        };
        module.errors.push(own);
    }
}
