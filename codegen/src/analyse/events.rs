//! The fields of payloads that hold the common values of events.

use std::collections::BTreeMap;

use crate::ir::{EventAccessor, Library, Module, Payload, Shape, TextField, Type, TypeId};
use crate::naming::{FieldName, VariantName};
use crate::target::EventWords;

/// Gives every module of events the accessors that the target names.
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
        let found = payloads.iter().filter_map(|(payload, variants)| {
            let fields = text_fields(library, *payload, &fact.members);
            (!fields.is_empty()).then(|| Payload {
                variants: variants.clone(),
                fields,
            })
        });
        EventAccessor {
            name: FieldName::new(&library.target.facts.spellings, name),
            members: fact.members.clone(),
            variants: payloads.values().map(Vec::len).sum(),
            payloads: found.collect(),
            summary: fact.summary.clone(),
        }
    });
    accessors.collect()
}

/// Returns the fields of a payload that hold one of the members as text, in the order of the members.
fn text_fields(library: &Library, payload: TypeId, members: &[String]) -> Vec<TextField> {
    let fields = library.type_def(payload).shape.fields();
    let words = |ty: &Type| match ty {
        Type::String | Type::Id(_) => Some(None),
        Type::Named(id) => {
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
