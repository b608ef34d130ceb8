//! How structs store their fields, and how forms write them.

use crate::ir::{Direction, Field, Holding, Library, PartFormat, Shape, Type};

/// Decides how every field is stored and how a form writes it.
pub(super) fn describe_fields(library: &mut Library) {
    for index in 0..library.types.len() {
        let definition = &library.types[index];
        let described: Vec<_> = definition
            .shape
            .fields()
            .iter()
            .map(|field| {
                let holding = holding(field, &definition.shape, definition.direction);
                (holding, part_format(library, &field.ty))
            })
            .collect();
        let definition = &mut library.types[index];
        let fields = definition.shape.fields_mut().iter_mut();
        for (field, (holding, part)) in fields.zip(described) {
            field.holding = holding;
            field.part = part;
        }
    }
}

/// Returns how a field is stored. A struct that is only sent must have the fields that the document requires. A
/// struct that is received requires nothing, except headers: callers rely on a required header.
fn holding(field: &Field, shape: &Shape, direction: Direction) -> Holding {
    if field.holding == Holding::Others {
        return Holding::Others;
    }
    if matches!(shape, Shape::Multipart(_) | Shape::Headers(_)) {
        return if field.required {
            Holding::Plain
        } else {
            Holding::Optional
        };
    }
    match (direction.sent, direction.received, &field.ty) {
        (true, false, _) if field.required => Holding::Plain,
        (true, _, _) if field.nullable => Holding::Nullable,
        (true, true, Type::List(_)) if field.required => Holding::List,
        (true, true, Type::Map(_)) if field.required => Holding::Map,
        (false, _, Type::List(_)) => Holding::List,
        (false, _, Type::Map(_)) => Holding::Map,
        _ => Holding::Optional,
    }
}

/// Returns the form encoding of a part: JSON for objects, unions, maps, non-scalar types of the runtime, and lists of these.
fn part_format(library: &Library, ty: &Type) -> PartFormat {
    match ty {
        Type::File => PartFormat::File,
        Type::Library(library) if library.holds.is_some() => PartFormat::Text,
        Type::JsonObject | Type::Map(_) | Type::Library(_) => PartFormat::Json,
        Type::Named(id) if !matches!(library.type_def(*id).shape, Shape::Enum(_)) => {
            PartFormat::Json
        }
        Type::List(element) => part_format(library, element),
        _ => PartFormat::Text,
    }
}
