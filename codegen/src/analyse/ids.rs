//! Which strings are ids, and of what: by the names of parameters and properties.

use std::cell::RefCell;
use std::collections::{HashMap, HashSet};

use crate::ir::{Library, Shape, Type};
use crate::target::IdFacts;

/// The properties in which an object has its own id.
const OWN: [&str; 2] = ["id", "_id"];

/// Gives every string that is known to be an id the type of that id, and lists the names of the target that are no names
/// of anything.
pub(super) fn find_ids(library: &mut Library) {
    let ids = &library.target.facts.ids;
    let members = Table::new(ids, |id| &id.members);
    let parameters = Table::new(ids, |id| &id.parameters);
    let owners = Table::new(ids, |id| &id.types);
    for module in &mut library.modules {
        let name = module.name.as_str();
        let operations = module.operations.iter_mut();
        for parameter in operations.flat_map(|operation| &mut operation.parameters) {
            let wire = parameter.wire.as_str();
            let id = parameters.find(name, wire);
            if let Some(id) = id.or_else(|| members.find(name, wire)) {
                retype(&mut parameter.ty, id);
            }
        }
    }
    for definition in &mut library.types {
        if matches!(definition.shape, Shape::Headers(_)) {
            continue;
        }
        let module = library.modules[definition.module.0].name.as_str();
        let own = owners.find(module, definition.name.as_str());
        for field in definition.shape.fields_mut() {
            let own = own.filter(|_| OWN.contains(&field.wire.as_str()));
            if let Some(id) = own.or_else(|| members.find(module, &field.wire)) {
                retype(&mut field.ty, id);
            }
        }
    }
    library.unused_ids = members
        .unused()
        .chain(parameters.unused())
        .chain(owners.unused())
        .collect();
}

/// The numbers of ids by names, some of which are those of one module only.
struct Table<'a> {
    ids: HashMap<&'a str, usize>,
    found: RefCell<HashSet<&'a str>>,
}

impl<'a> Table<'a> {
    fn new(ids: &'a [IdFacts], names: impl Fn(&'a IdFacts) -> &'a [String]) -> Self {
        let ids = ids.iter().enumerate();
        let named =
            ids.flat_map(|(index, id)| names(id).iter().map(move |name| (name.as_str(), index)));
        Self {
            ids: named.collect(),
            found: RefCell::default(),
        }
    }

    fn find(&self, module: &str, name: &str) -> Option<usize> {
        let of_module = self.ids.get_key_value(format!("{module}.{name}").as_str());
        let (name, id) = of_module.or_else(|| self.ids.get_key_value(name))?;
        self.found.borrow_mut().insert(name);
        Some(*id)
    }

    /// Returns the names that have never been found.
    fn unused(&self) -> impl Iterator<Item = String> {
        let found = self.found.borrow();
        let unused = self.ids.keys().filter(|name| !found.contains(*name));
        let mut unused: Vec<String> = unused.map(|name| (*name).to_owned()).collect();
        unused.sort();
        unused.into_iter()
    }
}

/// Replaces the string of a type. What is no string, such as an enum of ids, is left as it is.
fn retype(ty: &mut Type, id: usize) {
    match ty {
        Type::String => *ty = Type::Id(id),
        Type::List(element) => retype(element, id),
        _ => {}
    }
}
