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
        for operation in operations {
            for parameter in &mut operation.parameters {
                let argument = Argument {
                    module: name,
                    owner: operation.method.as_str(),
                    wire: &parameter.wire,
                    name: &parameter.name,
                };
                let id = parameters.find_argument(&argument);
                if let Some(id) = id.or_else(|| members.find_argument(&argument)) {
                    retype(&mut parameter.ty, id, &parameter.wire);
                }
            }
        }
    }
    for definition in &mut library.types {
        if matches!(definition.shape, Shape::Headers(_)) {
            continue;
        }
        let module = library.modules[definition.module.0].name.as_str();
        let owner = definition.name.as_str();
        let own = owners.find(&[&format!("{module}.{owner}"), owner]);
        for field in definition.shape.fields_mut() {
            let own = own.filter(|_| OWN.contains(&field.wire.as_str()));
            let argument = Argument {
                module,
                owner,
                wire: &field.wire,
                name: &field.name,
            };
            if let Some(id) = own.or_else(|| members.find_argument(&argument)) {
                retype(&mut field.ty, id, &field.wire);
            }
        }
    }
    let unused = members
        .unused()
        .chain(parameters.unused())
        .chain(owners.unused());
    library.unused_names.extend(unused);
}

/// A parameter or property that may hold an id.
struct Argument<'a> {
    module: &'a str,
    /// The operation that has the parameter, or the type that has the property.
    owner: &'a str,
    /// Its name in the document.
    wire: &'a str,
    /// Its name in Rust.
    name: &'a FieldName,
}

impl Argument<'_> {
    /// Returns the keys by which the target may list the argument under `name`, the most specific first.
    fn keys(&self, name: &str) -> [String; 3] {
        let Self { module, owner, .. } = self;
        [
            format!("{module}.{owner}.{name}"),
            format!("{module}.{name}"),
            name.to_owned(),
        ]
    }
}

/// The indices of id types by the names in the target. A name can be limited to a module, an operation or a type.
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
        let write = |name: &str| match name.rsplit_once('.') {
            Some((owner, name)) => format!("{owner}.{}", FieldName::new(spellings, name)),
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
    fn find_argument(&self, argument: &Argument<'_>) -> Option<usize> {
        let Argument { wire, name, .. } = *argument;
        let given = || {
            let keys = argument.keys(name.as_str());
            keys.iter().find_map(|key| self.written.get(key)).copied()
        };
        if *name != FieldName::new(self.spellings, wire)
            && let Some(given) = given()
        {
            return self.find(&[given]);
        }
        self.find(&argument.keys(wire).each_ref().map(String::as_str))
    }

    /// Returns the id type of the first of these names that is known.
    fn find(&self, names: &[&str]) -> Option<usize> {
        let entry = |name: &&str| self.ids.get_key_value(*name);
        let (name, id) = names.iter().find_map(entry)?;
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

/// Replaces the string in a type, also in a list. Another type, such as an enum of ids, is unchanged.
fn retype(ty: &mut Type, id: usize, wire: &str) {
    match ty {
        // A string whose name ends with `ids` has several, separated by commas.
        Type::String if wire.to_lowercase().ends_with("ids") => {}
        Type::String => *ty = Type::Id(id),
        Type::List(element) => retype(element, id, ""),
        _ => {}
    }
}
