//! Resolving names and paths in a module.

use std::collections::BTreeSet;

use syn::Item;

use super::sources::Sources;

/// A module, or an item by its module and its index in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Definition {
    Module(usize),
    Item(usize, usize),
}

impl Sources {
    /// Resolves a path in a module, in all namespaces. Paths into crates that were not read have no definition.
    pub(super) fn resolve(&self, module: usize, path: &[String]) -> Vec<Definition> {
        self.resolve_unseen(module, path, &mut BTreeSet::new())
    }

    fn resolve_unseen(&self, module: usize, path: &[String], seen: &mut Seen) -> Vec<Definition> {
        let Some((first, rest)) = path.split_first() else {
            return Vec::new();
        };
        let here = &self.modules[module];
        let mut found = match first.as_str() {
            "crate" => vec![Definition::Module(here.root)],
            "self" => vec![Definition::Module(module)],
            "super" => vec![Definition::Module(here.parent)],
            name => self.find(module, name, seen),
        };
        if found.is_empty()
            && let Some(&root) = self.roots.get(first)
        {
            found.push(Definition::Module(root));
        }
        for name in rest {
            let inner = found.iter().flat_map(|definition| match definition {
                Definition::Module(module) if name == "super" => {
                    vec![Definition::Module(self.modules[*module].parent)]
                }
                Definition::Module(module) => self.find(*module, name, seen),
                Definition::Item(..) => Vec::new(),
            });
            found = inner.collect();
        }
        found.sort_unstable();
        found.dedup();
        found
    }

    /// Resolves a name in a module: an item, a module, or the target of a `use`.
    fn find(&self, module: usize, name: &str, seen: &mut Seen) -> Vec<Definition> {
        if !seen.insert((module, name.to_owned())) {
            return Vec::new();
        }
        let here = &self.modules[module];
        let modules = here.inner.iter().filter(|inner| inner.name == name);
        let mut found: Vec<Definition> = modules
            .map(|inner| Definition::Module(inner.number))
            .collect();
        for (index, item) in here.items.iter().enumerate() {
            if item_name(item).is_some_and(|item| item == name) {
                found.push(Definition::Item(module, index));
            }
        }
        for import in &here.uses {
            match &import.name {
                Some(given) if given == name => {
                    found.extend(self.resolve_unseen(module, &import.path, seen));
                }
                Some(_) => {}
                None => {
                    for definition in self.resolve_unseen(module, &import.path, seen) {
                        if let Definition::Module(inner) = definition {
                            found.extend(self.find(inner, name, seen));
                        }
                    }
                }
            }
        }
        seen.remove(&(module, name.to_owned()));
        found
    }
}

/// The names that are being resolved, to detect import cycles.
type Seen = BTreeSet<(usize, String)>;

/// Returns the name that an item defines.
pub(super) fn item_name(item: &Item) -> Option<String> {
    let name = match item {
        Item::Const(item) => &item.ident,
        Item::Enum(item) => &item.ident,
        Item::Fn(item) => &item.sig.ident,
        Item::Static(item) => &item.ident,
        Item::Struct(item) => &item.ident,
        Item::Trait(item) => &item.ident,
        Item::Type(item) => &item.ident,
        Item::Union(item) => &item.ident,
        _ => return None,
    };
    Some(name.to_string())
}
