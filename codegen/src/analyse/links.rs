//! Finding the fields and arguments that descriptions mention by their JSON keys, so that documentation uses and links the Rust
//! names.

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::{
    Body, Docs, Library, MemberLink, Module, Operation, Output, Parameter, Type, TypeDef, TypeId,
    code_words,
};
use crate::naming::FieldName;

/// Finds the members that descriptions mention by their keys.
///
/// A key in the description of a member can refer to its siblings or to the members of its type. In the description of a type,
/// such as an enum of strings, it can also refer to siblings of the fields of that type. In an operation, it can also refer to
/// the members of the body and of the response, and the description of the operation can name other methods of the API.
pub(super) fn link_members(library: &mut Library) {
    let found = Finder::new(library);
    let types: Vec<TypeLinks> = (0..library.types.len())
        .map(|index| found.of_type(TypeId(index)))
        .collect();
    let operations: Vec<Vec<OperationLinks>> = (0..library.modules.len())
        .map(|index| found.of_module(index))
        .collect();
    for (definition, links) in library.types.iter_mut().zip(types) {
        definition.docs.links = links.own;
        for (field, links) in definition.shape.fields_mut().iter_mut().zip(links.fields) {
            field.docs.links = links;
        }
    }
    for (module, links) in library.modules.iter_mut().zip(operations) {
        for (operation, links) in module.operations.iter_mut().zip(links) {
            operation.docs.links = links.own;
            for (parameter, links) in operation.parameters.iter_mut().zip(links.parameters) {
                parameter.docs.links = links;
            }
            if let Some(body) = &mut operation.body {
                body.docs.links = links.body;
            }
        }
    }
}

struct TypeLinks {
    own: Vec<MemberLink>,
    fields: Vec<Vec<MemberLink>>,
}

struct OperationLinks {
    own: Vec<MemberLink>,
    parameters: Vec<Vec<MemberLink>>,
    body: Vec<MemberLink>,
}

/// Members that a description may mention: their owner, and their names by key.
struct Members<'a> {
    /// The path of the owner.
    owner: String,
    names: Vec<(&'a str, &'a FieldName)>,
}

impl Members<'_> {
    fn find(&self, wire: &str) -> Option<MemberLink> {
        let (_, name) = self.names.iter().find(|(own, _)| *own == wire)?;
        Some(MemberLink {
            wire: wire.to_owned(),
            name: (*name).clone(),
            owner: Some(self.owner.clone()),
        })
    }
}

struct Finder<'a> {
    library: &'a Library,
    /// The types that have a field or an alternative of a type.
    holders: BTreeMap<usize, BTreeSet<usize>>,
}

impl<'a> Finder<'a> {
    fn new(library: &'a Library) -> Self {
        let mut holders: BTreeMap<usize, BTreeSet<usize>> = BTreeMap::new();
        for (index, definition) in library.types.iter().enumerate() {
            let parts = definition.shape.parts().into_iter();
            for part in parts.filter_map(Type::named) {
                holders.entry(part.0).or_default().insert(index);
            }
        }
        Self { library, holders }
    }

    fn of_type(&self, id: TypeId) -> TypeLinks {
        let definition = self.library.type_def(id);
        let module = &self.library.modules[definition.module.0];
        let own = self.members(module, id);
        let fields = definition.shape.fields().iter();
        let fields = fields.map(|field| {
            let held = field.ty.named().filter(|held| *held != id);
            let held = held.map(|held| self.members(module, held));
            let places: Vec<&Members<'_>> = std::iter::once(&own).chain(&held).collect();
            links_of(&field.docs, &field.name, &places)
        });
        let fields = fields.collect();
        let around: Vec<Members<'_>> = self.around(module, id).collect();
        let places: Vec<&Members<'_>> = std::iter::once(&own).chain(&around).collect();
        TypeLinks {
            own: links(&definition.docs, &places),
            fields,
        }
    }

    /// Returns the members of the types that have a field of this type.
    fn around(&self, module: &'a Module, id: TypeId) -> impl Iterator<Item = Members<'a>> {
        let holders = self.holders.get(&id.0).into_iter().flatten();
        holders.map(move |holder| self.members(module, TypeId(*holder)))
    }

    fn of_module(&self, index: usize) -> Vec<OperationLinks> {
        let module = &self.library.modules[index];
        let operations = module.operations.iter();
        operations
            .map(|operation| self.of_operation(module, operation))
            .collect()
    }

    fn of_operation(&self, module: &'a Module, operation: &'a Operation) -> OperationLinks {
        let own = Members {
            owner: format!("crate::{}::{}", module.operations_path(), operation.params),
            names: parameter_names(operation),
        };
        let bodies = operation.body.iter().filter_map(|body| body.ty.named());
        let types = bodies.chain(results(self.library, operation));
        let types: Vec<_> = types.map(|id| self.members(module, id)).collect();
        let held = |ty: &Type| ty.named().map(|held| self.members(module, held));
        let of_parameter = |parameter: &Parameter| {
            let held = held(&parameter.ty);
            let places = std::iter::once(&own).chain(&held).chain(&types);
            links_of(
                &parameter.docs,
                &parameter.name,
                &places.collect::<Vec<_>>(),
            )
        };
        let of_body = |body: &Body| {
            let held = held(&body.ty);
            let places = std::iter::once(&own).chain(&held).chain(&types);
            links(&body.docs, &places.collect::<Vec<_>>())
        };
        let all = std::iter::once(&own).chain(&types);
        let parameters = operation.parameters.iter();
        let bodies = operation.body.iter();
        OperationLinks {
            own: methods(module, operation)
                .into_iter()
                .chain(links(&operation.docs, &all.collect::<Vec<_>>()))
                .collect(),
            parameters: parameters.map(of_parameter).collect(),
            body: bodies.flat_map(of_body).collect(),
        }
    }

    /// Returns the members of a type, with its path as seen from a module.
    fn members(&self, module: &Module, id: TypeId) -> Members<'a> {
        let definition = self.library.type_def(id);
        Members {
            owner: self.library.docs_path(module, id),
            names: names(definition),
        }
    }
}

/// Returns the other methods of the API that the description of an operation mentions.
fn methods(module: &Module, operation: &Operation) -> Vec<MemberLink> {
    let texts = [&operation.docs.summary, &operation.docs.description];
    let words = texts.into_iter().flatten();
    let words: BTreeSet<&str> = words.flat_map(|text| code_words(text)).collect();
    let others = module.operations.iter();
    let others = others
        .filter(|other| words.contains(other.method.as_str()) && other.method != operation.method);
    let link = |other: &Operation| MemberLink {
        wire: other.method.to_string(),
        name: other.method.clone(),
        owner: Some(format!("crate::{}::{}", module.path(), module.handle)),
    };
    others.map(link).collect()
}

fn names(definition: &TypeDef) -> Vec<(&str, &FieldName)> {
    let fields = definition.shape.fields().iter();
    fields
        .map(|field| (field.wire.as_str(), &field.name))
        .collect()
}

fn parameter_names(operation: &Operation) -> Vec<(&str, &FieldName)> {
    let parameters = operation.parameters.iter();
    parameters
        .map(|parameter| (parameter.wire.as_str(), &parameter.name))
        .collect()
}

/// Returns the types of a response: the payload first, then its envelopes.
fn results<'a>(
    library: &'a Library,
    operation: &'a Operation,
) -> impl Iterator<Item = TypeId> + 'a {
    let payload = operation.payload.iter().rev();
    let payload = payload.filter_map(|field| library.field(*field).ty.named());
    let whole = match &operation.output {
        Output::Json(ty) => ty.named(),
        Output::Headers(id) => Some(*id),
        Output::Empty | Output::Text | Output::Download => None,
    };
    payload.chain(whole)
}

/// Returns the members that a description mentions by keys that differ from their Rust names. If several places have
/// a key, the first one counts.
fn links(docs: &Docs, places: &[&Members<'_>]) -> Vec<MemberLink> {
    let texts = [&docs.summary, &docs.description];
    let words = texts
        .into_iter()
        .flatten()
        .flat_map(|text| code_words(text));
    let words: BTreeSet<&str> = words.collect();
    let found = words.into_iter().filter_map(|word| {
        let mut places = places.iter();
        places.find_map(|place| place.find(word))
    });
    found
        .filter(|link| link.name.as_str() != link.wire)
        .collect()
}

/// Returns the members that the description of a member mentions; the first place contains the member itself. If the
/// description mentions the member's own key, the member with this key in another place is meant, if there is one.
fn links_of(docs: &Docs, member: &FieldName, places: &[&Members<'_>]) -> Vec<MemberLink> {
    let mut links = links(docs, places);
    let itself = places.first().map(|place| place.owner.as_str());
    let itself = |link: &&mut MemberLink| link.owner.as_deref() == itself && link.name == *member;
    if let Some(link) = links.iter_mut().find(itself) {
        let mut others = places.iter().skip(1);
        let other = others.find_map(|place| place.find(&link.wire));
        match other {
            Some(other) => *link = other,
            None => link.owner = None,
        }
    }
    links
}
