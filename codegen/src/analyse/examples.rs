//! Removing the examples of ids that the documents use more often for another kind of object.
//!
//! Documents copy example ids from one property to the next. A reader who sees the id of a contact as the example of an
//! appointment does not know which id to pass.

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::{Docs, Library, Type};

/// Removes the examples of parameters and fields that show an id of another kind.
pub(super) fn remove_ids_of_another_kind(library: &mut Library) {
    let mut uses = Uses::default();
    each(library, |ty, docs| uses.add(ty, docs));
    let kinds = uses.kinds();
    each(library, |ty, docs| {
        let Some(kind) = kind(ty) else {
            return;
        };
        let of_kind = |id: &String| kinds.get(id).is_none_or(|kinds| kinds.contains(&kind));
        if !shown(docs).iter().all(of_kind) {
            docs.example = None;
            docs.sample = None;
        }
    });
}

/// How often an example id is the example of each kind of id. A kind is the number of an id type of the target.
#[derive(Default)]
struct Uses(BTreeMap<String, BTreeMap<usize, usize>>);

impl Uses {
    fn add(&mut self, ty: &Type, docs: &Docs) {
        let Some(kind) = kind(ty) else {
            return;
        };
        for id in shown(docs) {
            *self.0.entry(id).or_default().entry(kind).or_default() += 1;
        }
    }

    /// Returns the kinds that each id is most often an example of: several if they are equally frequent.
    fn kinds(self) -> BTreeMap<String, BTreeSet<usize>> {
        let most = |counts: BTreeMap<usize, usize>| {
            let most = counts.values().copied().max().unwrap_or_default();
            let kinds = counts.into_iter().filter(|(_, count)| *count == most);
            kinds.map(|(kind, _)| kind).collect()
        };
        let uses = self.0.into_iter();
        uses.map(|(id, counts)| (id, most(counts))).collect()
    }
}

/// Returns the kind of an id or of a list of ids.
fn kind(ty: &Type) -> Option<usize> {
    match ty {
        Type::Id(kind) => Some(*kind),
        Type::List(element) => kind(element),
        _ => None,
    }
}

/// Returns the ids of an example, which is one id or a JSON list of ids.
fn shown(docs: &Docs) -> Vec<String> {
    let Some(example) = &docs.example else {
        return Vec::new();
    };
    serde_json::from_str(example).unwrap_or_else(|_| vec![example.clone()])
}

fn each(library: &mut Library, mut visit: impl FnMut(&Type, &mut Docs)) {
    let operations = library.modules.iter_mut();
    for operation in operations.flat_map(|module| &mut module.operations) {
        for parameter in &mut operation.parameters {
            visit(&parameter.ty, &mut parameter.docs);
        }
    }
    for definition in &mut library.types {
        for field in definition.shape.fields_mut() {
            visit(&field.ty, &mut field.docs);
        }
    }
}
