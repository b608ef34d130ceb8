//! The example strings of a library. An example of the same id type or member elsewhere is reused.

use std::collections::BTreeMap;

use crate::ir::{Docs, Library, Type};

/// The documented example strings.
pub(super) struct Texts {
    /// How often each string is the example of an id, by the index of the id type in the target.
    ids: BTreeMap<usize, BTreeMap<String, usize>>,
    /// The examples of members, by the index of the module and the name on the wire.
    members: BTreeMap<(usize, String), String>,
}

impl Texts {
    /// Collects the examples of all parameters and fields. Of several, the most frequent one of an id is used, and the first one of a
    /// member.
    pub(super) fn collect(library: &Library) -> Self {
        let mut texts = Self {
            ids: BTreeMap::new(),
            members: BTreeMap::new(),
        };
        for (index, module) in library.modules.iter().enumerate() {
            let operations = module.operations.iter();
            for parameter in operations.flat_map(|operation| &operation.parameters) {
                texts.add(index, &parameter.wire, &parameter.ty, &parameter.docs);
            }
        }
        for definition in &library.types {
            for field in definition.shape.fields() {
                texts.add(definition.module.0, &field.wire, &field.ty, &field.docs);
            }
        }
        texts
    }

    fn add(&mut self, module: usize, wire: &str, ty: &Type, docs: &Docs) {
        let Some(example) = &docs.example else {
            return;
        };
        match ty {
            Type::Id(id) => {
                let examples = self.ids.entry(*id).or_default();
                *examples.entry(example.clone()).or_default() += 1;
            }
            Type::String => {
                let key = (module, wire.to_owned());
                self.members.entry(key).or_insert_with(|| example.clone());
            }
            _ => {}
        }
    }

    /// Returns an example string for a member.
    pub(super) fn find(&self, module: usize, wire: &str, ty: &Type) -> Option<String> {
        match ty {
            Type::Id(id) => {
                let examples = self.ids.get(id)?.iter().rev();
                let (most, _) = examples.max_by_key(|(_, count)| **count)?;
                Some(most.clone())
            }
            Type::String => self.members.get(&(module, wire.to_owned())).cloned(),
            _ => None,
        }
    }
}
