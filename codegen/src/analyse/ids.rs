//! Recognizing ids among the strings by the names of parameters and properties.
//!
//! A name that an overlay gives takes precedence over that of the document, so an argument that keeps its name keeps its type.

use std::cell::RefCell;
use std::collections::{BTreeMap, HashSet};

use crate::ir::{Library, Shape, Type};
use crate::naming::{FieldName, Spellings};
use crate::target::IdFacts;

/// The properties that hold the id of the object itself.
const OWN: [&str; 2] = ["id", "_id"];

/// Replaces strings that are known to be ids by the types of the ids, and lists the names of the target that never occur.
pub(super) fn find_ids(library: &mut Library) {
    let facts = &library.target.facts;
    let table = |names: fn(&IdFacts) -> &[String]| Table::new(&facts.ids, &facts.spellings, names);
    let members = table(|id| &id.members);
    let parameters = table(|id| &id.parameters);
    let owners = table(|id| &id.types);
    for module in &mut library.modules {
        let name = module.name.as_str();
        let operations = module.operations.iter_mut();
        for parameter in operations.flat_map(|operation| &mut operation.parameters) {
            let names = (parameter.wire.as_str(), &parameter.name);
            let id = parameters.find_argument(name, names);
            if let Some(id) = id.or_else(|| members.find_argument(name, names)) {
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
            let names = (field.wire.as_str(), &field.name);
            if let Some(id) = own.or_else(|| members.find_argument(module, names)) {
                retype(&mut field.ty, id);
            }
        }
    }
    let unused = members
        .unused()
        .chain(parameters.unused())
        .chain(owners.unused());
    library.unused_names.extend(unused);
}

/// The indices of id types by name. Some names apply to one module only.
struct Table<'a> {
    ids: BTreeMap<&'a str, usize>,
    /// The Rust names, with their spelling in the target.
    written: BTreeMap<String, &'a str>,
    spellings: &'a Spellings,
    found: RefCell<HashSet<&'a str>>,
}

impl<'a> Table<'a> {
    fn new(
        ids: &'a [IdFacts],
        spellings: &'a Spellings,
        names: impl Fn(&'a IdFacts) -> &'a [String],
    ) -> Self {
        let ids = ids.iter().enumerate();
        let named =
            ids.flat_map(|(index, id)| names(id).iter().map(move |name| (name.as_str(), index)));
        let ids: BTreeMap<&str, usize> = named.collect();
        let write = |name: &str| match name.split_once('.') {
            Some((module, name)) => format!("{module}.{}", FieldName::new(spellings, name)),
            None => FieldName::new(spellings, name).to_string(),
        };
        Self {
            written: ids.keys().map(|name| (write(name), *name)).collect(),
            ids,
            spellings,
            found: RefCell::default(),
        }
    }

    /// Finds a parameter or property: by the name that an overlay gives it, or else by that of the document.
    fn find_argument(&self, module: &str, (wire, name): (&str, &FieldName)) -> Option<usize> {
        let given = || {
            let of_module = self.written.get(&format!("{module}.{name}"));
            of_module.or_else(|| self.written.get(name.as_str()))
        };
        if *name != FieldName::new(self.spellings, wire)
            && let Some(given) = given()
        {
            return self.find(module, given.rsplit('.').next().unwrap_or(given));
        }
        self.find(module, wire)
    }

    fn find(&self, module: &str, name: &str) -> Option<usize> {
        let of_module = self.ids.get_key_value(format!("{module}.{name}").as_str());
        let (name, id) = of_module.or_else(|| self.ids.get_key_value(name))?;
        self.found.borrow_mut().insert(name);
        Some(*id)
    }

    /// Returns the names that were never found.
    fn unused(&self) -> impl Iterator<Item = String> {
        let found = self.found.borrow();
        let unused = self.ids.keys().filter(|name| !found.contains(*name));
        let mut unused: Vec<String> = unused.map(|name| (*name).to_owned()).collect();
        unused.sort();
        unused.into_iter()
    }
}

/// Replaces the string in a type. A type that is not a string, such as an enum of ids, is unchanged.
fn retype(ty: &mut Type, id: usize) {
    match ty {
        Type::String => *ty = Type::Id(id),
        Type::List(element) => retype(element, id),
        _ => {}
    }
}
