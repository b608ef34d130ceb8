//! The order of the arguments of methods and constructors.

use crate::ir::{Library, ModuleId, Operation, SHARED, Shape, TypeDef, TypeId};
use crate::signatures::{Path, Signatures};

/// Numbers the arguments of every method and constructor in their recorded order, and returns all signatures.
pub(super) fn order_arguments(library: &mut Library, recorded: &Signatures) -> Signatures {
    let mut settled = Signatures::default();
    for module in (0..library.modules.len()).map(ModuleId) {
        for index in 0..library.modules[module.0].operations.len() {
            let path = method_path(library, module, index);
            let operation = &mut library.modules[module.0].operations[index];
            let order = recorded.settle(&path, required_members(operation), &mut settled);
            number_members(operation, &order);
        }
        for id in library.modules[module.0].types.clone() {
            let path = constructor_path(library, module, id);
            let definition = &mut library.types[id.0];
            if has_constructor(definition) {
                let fields = required_fields(&definition.shape);
                let order = recorded.settle(&path, fields, &mut settled);
                number_fields(&mut definition.shape, &order);
            }
        }
    }
    settled
}

fn method_path(library: &Library, module: ModuleId, operation: usize) -> Path {
    let owner = &library.modules[module.0];
    let method = &owner.operations[operation].method;
    path(library, module, &format!("{}::{method}", owner.handle))
}

fn constructor_path(library: &Library, module: ModuleId, id: TypeId) -> Path {
    path(
        library,
        module,
        &format!("{}::new", library.type_def(id).name),
    )
}

/// Returns where users find a function, and where they find that of the version in which the API first appears.
fn path(library: &Library, module: ModuleId, function: &str) -> Path {
    let module = &library.modules[module.0];
    let earlier = format!("{}::{function}", module.origin);
    match module.parent.as_deref() {
        // Each version re-exports what it shares with others.
        Some(SHARED) => Path {
            current: earlier,
            earlier: None,
        },
        Some(parent) => Path {
            current: format!("{parent}::{}::{function}", module.name),
            earlier: Some(earlier),
        },
        None => Path {
            current: format!("{}::{function}", module.name),
            earlier: None,
        },
    }
}

/// Returns whether users make values of a type: a type that is only received has no `new`.
fn has_constructor(definition: &TypeDef) -> bool {
    match definition.shape {
        Shape::Struct(_) => definition.direction.sent,
        Shape::Multipart(_) | Shape::Headers(_) => true,
        Shape::Enum(_) | Shape::Union(_) => false,
    }
}

fn required_members(operation: &Operation) -> Vec<String> {
    let parameters = operation.parameters.iter();
    let parameters = parameters.filter(|parameter| parameter.required);
    let body = operation.body.iter().filter(|body| body.required);
    parameters
        .map(|parameter| &parameter.name)
        .chain(body.map(|body| &body.name))
        .map(ToString::to_string)
        .collect()
}

fn number_members(operation: &mut Operation, order: &[String]) {
    let position = |name: &str| order.iter().position(|other| other == name);
    for parameter in &mut operation.parameters {
        parameter.argument = position(parameter.name.as_str());
    }
    if let Some(body) = &mut operation.body {
        body.argument = position(body.name.as_str());
    }
}

fn required_fields(shape: &Shape) -> Vec<String> {
    let required = shape.fields().iter().filter(|field| field.required);
    required.map(|field| field.name.to_string()).collect()
}

fn number_fields(shape: &mut Shape, order: &[String]) {
    for field in shape.fields_mut() {
        field.argument = order.iter().position(|name| *name == field.name.as_str());
    }
}
