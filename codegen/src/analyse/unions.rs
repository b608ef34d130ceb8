//! The keys by which the alternatives of a union are distinguished.

use crate::ir::{Field, Library, Shape, Type};

/// Gives every alternative that is an object its keys.
pub(super) fn find_keys(library: &mut Library) {
    for index in 0..library.types.len() {
        let Shape::Union(alternatives) = &library.types[index].shape else {
            continue;
        };
        let all: Vec<_> = alternatives
            .iter()
            .map(|one| keys(library, &one.ty))
            .collect();
        let Shape::Union(alternatives) = &mut library.types[index].shape else {
            continue;
        };
        for (alternative, keys) in alternatives.iter_mut().zip(all) {
            alternative.keys = keys;
        }
    }
}

fn keys(library: &Library, ty: &Type) -> Vec<String> {
    let Type::Named(id) = ty else {
        return Vec::new();
    };
    match &library.type_def(*id).shape {
        Shape::Struct(fields) => {
            let names = fields.iter().flat_map(Field::names);
            names.map(str::to_owned).collect()
        }
        _ => Vec::new(),
    }
}
