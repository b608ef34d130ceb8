//! Boxing parts of types that would otherwise contain themselves.

use crate::ir::{Library, Shape, Type, TypeId};

/// Boxes the parts through which a type contains itself without a list or map in between.
pub(super) fn box_cycles(library: &mut Library) {
    for index in 0..library.types.len() {
        let owner = TypeId(index);
        let mut circular = held(&library.types[index].shape);
        circular.retain(|part| contains(library, *part, owner));
        box_types(&mut library.types[index].shape, &circular);
    }
}

/// Returns whether a value of type `start` is, or contains without indirection, one of type `wanted`.
fn contains(library: &Library, start: TypeId, wanted: TypeId) -> bool {
    let mut seen = vec![start];
    let mut pending = vec![start];
    while let Some(id) = pending.pop() {
        if id == wanted {
            return true;
        }
        for next in held(&library.type_def(id).shape) {
            if !seen.contains(&next) {
                seen.push(next);
                pending.push(next);
            }
        }
    }
    false
}

/// Returns the named types that a value contains without a box, a list or a map in between.
fn held(shape: &Shape) -> Vec<TypeId> {
    let unboxed = |ty: &Type, boxed: bool| match ty {
        Type::Named(id) if !boxed => Some(*id),
        _ => None,
    };
    match shape {
        Shape::Struct(fields) | Shape::Multipart(fields) | Shape::Headers(fields) => fields
            .iter()
            .filter_map(|field| unboxed(&field.ty, field.boxed))
            .collect(),
        Shape::Union(alternatives) => alternatives
            .iter()
            .filter_map(|one| unboxed(&one.ty, one.boxed))
            .collect(),
        Shape::Enum(_) => Vec::new(),
    }
}

/// Boxes the fields or alternatives that have one of the types.
fn box_types(shape: &mut Shape, types: &[TypeId]) {
    let listed = |ty: &Type| matches!(ty, Type::Named(id) if types.contains(id));
    match shape {
        Shape::Struct(fields) | Shape::Multipart(fields) | Shape::Headers(fields) => {
            for field in fields.iter_mut().filter(|field| listed(&field.ty)) {
                field.boxed = true;
            }
        }
        Shape::Union(alternatives) => {
            for one in alternatives.iter_mut().filter(|one| listed(&one.ty)) {
                one.boxed = true;
            }
        }
        Shape::Enum(_) => {}
    }
}
