//! Deciding how the traits of each type are implemented.
//!
//! Derived implementations mention each field and would take most of the crate's compile time. So `Debug` of a sent struct or
//! union shows the JSON of its `Encode`, and `Default` of a received struct decodes `{}`.

use highlevel_json::is_secret;

use crate::ir::{DebugImpl, DefaultImpl, Field, Holding, Library, Shape, TypeDef};
use crate::naming::FieldName;

/// Decides how `Debug` and `Default` of every type are implemented.
pub(super) fn choose_traits(library: &mut Library) {
    for definition in &mut library.types {
        definition.debug = debug(definition);
        definition.default = default(definition);
    }
}

fn debug(definition: &TypeDef) -> DebugImpl {
    match &definition.shape {
        Shape::Struct(_) | Shape::Union(_) if definition.direction.sent => DebugImpl::Encoded,
        Shape::Struct(fields) | Shape::Multipart(fields) | Shape::Headers(fields) => {
            DebugImpl::Fields {
                hidden: names(fields, |field| is_secret(&field.wire)),
                raw: names(fields, |field| field.ty.contains_json()),
            }
        }
        Shape::Union(_) => DebugImpl::Variants,
        Shape::Enum(_) => DebugImpl::Derived,
    }
}

/// Returns the names of the fields for which `is_meant` returns true.
fn names(fields: &[Field], is_meant: impl Fn(&Field) -> bool) -> Vec<FieldName> {
    fields
        .iter()
        .filter(|field| is_meant(field))
        .map(|field| field.name.clone())
        .collect()
}

fn default(definition: &TypeDef) -> DefaultImpl {
    let is_plain = |field: &Field| field.holding == Holding::Plain;
    let demands = |field: &Field| is_plain(field) && field.preset.is_none();
    match &definition.shape {
        Shape::Enum(_) | Shape::Union(_) => DefaultImpl::None,
        shape if shape.fields().iter().any(demands) => DefaultImpl::None,
        Shape::Struct(_) if definition.direction.received => DefaultImpl::Decoded,
        shape if shape.fields().iter().any(is_plain) => DefaultImpl::New,
        Shape::Struct(_) | Shape::Multipart(_) | Shape::Headers(_) => DefaultImpl::Derived,
    }
}
