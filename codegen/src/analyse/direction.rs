//! Which types are sent, which are received, which are both.

use crate::ir::{Direction, Library, Output, Type, TypeId};

/// Marks every named type that requests or responses reach.
///
/// A schema that no operation uses is treated as received, so that none of its fields is required.
pub(super) fn mark_directions(library: &mut Library) {
    let mut reached: Vec<(TypeId, Direction)> = Vec::new();
    for operation in library.modules.iter().flat_map(|module| &module.operations) {
        let sent = operation
            .body
            .iter()
            .map(|body| &body.ty)
            .chain(operation.parameters.iter().map(|parameter| &parameter.ty));
        reached.extend(named(
            sent,
            Direction {
                sent: true,
                received: false,
            },
        ));
        let output = match &operation.output {
            Output::Json(ty) => Some(ty.clone()),
            Output::Headers(id) => Some(Type::Named(*id)),
            Output::Empty | Output::Text | Output::Download => None,
        };
        let received = output.iter().chain(
            operation
                .errors
                .iter()
                .filter_map(|error| Some(&error.body.as_ref()?.ty)),
        );
        reached.extend(named(
            received,
            Direction {
                sent: false,
                received: true,
            },
        ));
    }
    for (id, direction) in reached {
        mark(library, id, direction);
    }
    for definition in &mut library.types {
        if definition.direction == Direction::default() {
            definition.direction.received = true;
        }
    }
}

fn named<'a>(
    types: impl Iterator<Item = &'a Type>,
    direction: Direction,
) -> impl Iterator<Item = (TypeId, Direction)> {
    types.filter_map(move |ty| Some((ty.named()?, direction)))
}

fn mark(library: &mut Library, start: TypeId, direction: Direction) {
    let mut pending = vec![start];
    while let Some(id) = pending.pop() {
        let definition = &mut library.types[id.0];
        let known = definition.direction;
        let merged = Direction {
            sent: known.sent || direction.sent,
            received: known.received || direction.received,
        };
        if merged == known {
            continue;
        }
        definition.direction = merged;
        let parts = definition.shape.parts();
        pending.extend(parts.into_iter().filter_map(Type::named));
    }
}
