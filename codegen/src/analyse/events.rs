//! Finding the fields of payloads that hold the values of accessors.

use std::collections::BTreeMap;

use crate::ir::{EventAccessor, Library, Module, Payload, Shape, TextField, Type, TypeId};
use crate::naming::{FieldName, ItemName, VariantName};
use crate::target::EventWords;

/// Gives every module that has events with tags the accessors that the target names.
pub(super) fn find_accessors(library: &mut Library) {
    let Some(words) = library.target.facts.events.clone() else {
        return;
    };
    for index in 0..library.modules.len() {
        let accessors = accessors(library, &library.modules[index], &words);
        library.modules[index].accessors = accessors;
    }
}

fn accessors(library: &Library, module: &Module, words: &EventWords) -> Vec<EventAccessor> {
    let mut payloads: BTreeMap<TypeId, Vec<VariantName>> = BTreeMap::new();
    for event in module.events.iter().filter(|event| !event.tags.is_empty()) {
        let variants = payloads.entry(event.payload).or_default();
        variants.push(event.variant.clone());
    }
    if payloads.is_empty() {
        return Vec::new();
    }
    let accessors = words.accessors.iter().map(|(name, fact)| {
        let ty = fact.ty.as_ref().and_then(|ty| find_type(library, ty));
        let found = payloads.iter().filter_map(|(payload, variants)| {
            let fields = fields_of(library, *payload, &fact.members, ty);
            (!fields.is_empty()).then(|| Payload {
                variants: variants.clone(),
                fields,
            })
        });
        EventAccessor {
            name: FieldName::new(&library.target.facts.spellings, name),
            members: fact.members.clone(),
            ty,
            variants: payloads.values().map(Vec::len).sum(),
            payloads: found.collect(),
            summary: fact.summary.clone(),
        }
    });
    accessors.collect()
}

/// Returns the index of a type of the runtime. The target has been checked, so the type exists.
fn find_type(library: &Library, name: &ItemName) -> Option<usize> {
    let types = &library.target.facts.types;
    types.iter().position(|facts| facts.name == *name)
}

/// Returns the fields of a payload that hold one of the members, in the order of the members. The type must be the given type
/// of the runtime, or if none is given, a string, an id or an enum of strings.
fn fields_of(
    library: &Library,
    payload: TypeId,
    members: &[String],
    wanted: Option<usize>,
) -> Vec<TextField> {
    let fields = library.type_def(payload).shape.fields();
    let words = |ty: &Type| match (wanted, ty) {
        (Some(wanted), Type::Library(library)) => (library.index == wanted).then_some(None),
        (None, Type::String | Type::Id(_)) => Some(None),
        (None, Type::Named(id)) => {
            matches!(library.type_def(*id).shape, Shape::Enum(_)).then_some(Some(*id))
        }
        _ => None,
    };
    let named = |member: &String| {
        let field = fields.iter().find(|field| field.wire == *member)?;
        Some(TextField {
            name: field.name.clone(),
            words: words(&field.ty)?,
        })
    };
    members.iter().filter_map(named).collect()
}
