//! The order of the arguments of methods and constructors.

use crate::ir::{
    Library, Module, ModuleId, Operation, Parameter, SHARED, Shape, Type, TypeDef, TypeId,
};
use crate::naming::{FieldName, TypeName};
use crate::signatures::{Convention, Function, Members, Signatures};

/// The prefixes of methods that apply to one object, whose id [`owners_first`] moves.
const ABOUT_ONE: &[&str] = &["delete_", "get_", "update_"];

/// Number of ids from which a constructor takes its arguments by name.
const IDS_BY_NAME: usize = 3;

/// Numbers the arguments of every method and constructor in their recorded order, names the structs of named arguments, and
/// returns all signatures.
pub(super) fn order_arguments(library: &mut Library, recorded: &Signatures) -> Signatures {
    let mut settled = Signatures::default();
    for module in (0..library.modules.len()).map(ModuleId) {
        for index in 0..library.modules[module.0].operations.len() {
            let method = find_method(library, module, index);
            let members = required_members(library, &library.modules[module.0].operations[index]);
            let signature = recorded.settle(&method, members, &mut settled);
            let operation = &mut library.modules[module.0].operations[index];
            number_members(operation, &signature.arguments);
            let builder = operation.builder.clone();
            let name = name_of_required(library, module, &builder, signature.convention);
            library.modules[module.0].operations[index].required = name;
        }
        for id in library.modules[module.0].types.clone() {
            let definition = &library.types[id.0];
            if has_constructor(definition) {
                let constructor = find_constructor(library, module, id);
                let fields = required_fields(library, &definition.shape);
                let signature = recorded.settle(&constructor, fields, &mut settled);
                let definition = &mut library.types[id.0];
                number_fields(&mut definition.shape, &signature.arguments);
                let name = definition.name.clone();
                library.types[id.0].required =
                    name_of_required(library, module, &name, signature.convention);
            }
        }
    }
    recorded.remember(&mut settled);
    settled
}

/// Returns the name of the struct that names the arguments of a function of `owner`, if they are passed by name.
fn name_of_required(
    library: &Library,
    module: ModuleId,
    owner: &TypeName,
    convention: Convention,
) -> Option<TypeName> {
    if convention == Convention::ByPosition {
        return None;
    }
    let module = &library.modules[module.0];
    let types = module.types.iter().chain(&module.shared);
    let types = types.map(|id| &library.type_def(*id).name);
    let operations = module.operations.iter();
    let operations = operations.flat_map(|one| [&one.builder, &one.params, &one.error]);
    let taken: Vec<&TypeName> = types.chain(operations).collect();
    let name = owner.join("Required");
    let numbered = (2..).map(|number| name.numbered(number));
    let mut names = std::iter::once(name.clone()).chain(numbered);
    names.find(|name| !taken.contains(&name))
}

fn find_method(library: &Library, module: ModuleId, operation: usize) -> Function {
    let owner = &library.modules[module.0];
    let former = owner.former.methods.iter();
    let former = former.filter(|former| former.operation == operation);
    let names = std::iter::once(&owner.operations[operation].method);
    let names = names.chain(former.map(|former| &former.name));
    let methods: Vec<String> = names
        .map(|name| format!("{}::{name}", owner.handle))
        .collect();
    let paths = methods
        .iter()
        .map(|name| format!("{}::{name}", owner.path()));
    Function {
        paths: paths.collect(),
        earlier: earlier_path(owner, &methods[0]),
    }
}

fn find_constructor(library: &Library, module: ModuleId, id: TypeId) -> Function {
    let owner = &library.modules[module.0];
    let name = &library.type_def(id).name;
    // Each version re-exports the types that it shares with other versions.
    let modules = library.modules.iter();
    let modules =
        modules.filter(|module| module.types.contains(&id) || module.shared.contains(&id));
    let seen = modules.filter(|module| module.parent.as_deref() != Some(SHARED));
    let paths = seen.flat_map(|module| {
        let former = module.former.types.iter();
        let former = former.filter(|former| former.now == *name);
        let names = std::iter::once(name).chain(former.map(|former| &former.name));
        names.map(|name| format!("{}::{name}::new", module.path()))
    });
    Function {
        paths: paths.collect(),
        earlier: earlier_path(owner, &format!("{name}::new")),
    }
}

/// Returns the path that a function of a module outside the root version has in the root version, if the API is there.
fn earlier_path(module: &Module, function: &str) -> Option<String> {
    let is_later = module
        .parent
        .as_deref()
        .is_some_and(|parent| parent != SHARED);
    is_later.then(|| format!("{}::{function}", module.origin))
}

/// Returns whether a type has a constructor. A struct that is only received has none; headers have one, for mocks.
fn has_constructor(definition: &TypeDef) -> bool {
    match definition.shape {
        Shape::Struct(_) => definition.direction.sent,
        Shape::Multipart(_) | Shape::Headers(_) => true,
        Shape::Enum(_) | Shape::Union(_) => false,
    }
}

/// Returns the arguments of a method in the default order: accounts, path, other parameters, body, with the change of
/// [`owners_first`].
fn required_members(library: &Library, operation: &Operation) -> Members {
    let parameters = operation.parameters.iter();
    let parameters = parameters.filter(|parameter| parameter.is_argument());
    let parameters = owners_first(operation, parameters.collect());
    let parameters = parameters.into_iter();
    let body = operation.body.iter().filter(|body| body.required);
    let members = parameters
        .map(|parameter| (&parameter.name, &parameter.ty))
        .chain(body.map(|body| (&body.name, &body.ty)));
    accounts_first(library, members)
}

/// Moves the id of the object that a method of [`ABOUT_ONE`] applies to behind the other ids, which are those of its owners:
/// `delete_action` takes an agent and an action, whatever their order in the request.
fn owners_first<'a>(
    operation: &Operation,
    mut parameters: Vec<&'a Parameter>,
) -> Vec<&'a Parameter> {
    let id = |parameter: &&Parameter| {
        parameter
            .name
            .as_str()
            .strip_suffix("_id")
            .map(str::to_owned)
    };
    let object = ABOUT_ONE
        .iter()
        .find_map(|verb| operation.method.as_str().strip_prefix(verb));
    let is_own = |id: String| {
        object.is_some_and(|object| object == id || object.ends_with(&format!("_{id}")))
    };
    let own = parameters
        .iter()
        .position(|one| id(one).is_some_and(is_own));
    let last = parameters.iter().rposition(|one| id(one).is_some());
    if let (Some(own), Some(last)) = (own, last) {
        parameters[own..=last].rotate_left(1);
    }
    parameters
}

/// Moves the ids of accounts to the front, so that the location is the first argument whether it is in the path or in the
/// query.
fn accounts_first<'a>(
    library: &Library,
    members: impl Iterator<Item = (&'a FieldName, &'a Type)>,
) -> Members {
    let ids = &library.target.facts.ids;
    let rank = |ty: &Type| match ty {
        Type::Id(id) if ids[*id].account => *id,
        _ => usize::MAX,
    };
    let mut members: Vec<_> = members.collect();
    members.sort_by_key(|(_, ty)| rank(ty));
    // In `new(true)`, a reader cannot know what is true.
    let has_flag = members.iter().any(|(_, ty)| **ty == Type::Boolean);
    Members {
        by_name: has_flag,
        names: members.iter().map(|(name, _)| name.to_string()).collect(),
    }
}

fn number_members(operation: &mut Operation, order: &[String]) {
    let position = |name: &str| order.iter().position(|other| other == name);
    for parameter in &mut operation.parameters {
        parameter.argument = position(parameter.name.as_str());
    }
    if let Some(body) = &mut operation.body {
        body.argument = position(body.name.as_str());
    }
}

fn required_fields(library: &Library, shape: &Shape) -> Members {
    let required = shape.fields().iter().filter(|field| field.is_argument());
    let mut members = accounts_first(library, required.map(|field| (&field.name, &field.ty)));
    // A path gives ids an order, a body does not, and a caller who confuses two of them changes something else.
    let ids = members.names.iter().filter(|name| is_id(name)).count();
    members.by_name |= ids >= IDS_BY_NAME;
    members
}

/// Returns whether an argument is an id or a list of ids.
fn is_id(name: &str) -> bool {
    name.ends_with("_id") || name.ends_with("_ids")
}

fn number_fields(shape: &mut Shape, order: &[String]) {
    for field in shape.fields_mut() {
        field.argument = order.iter().position(|name| *name == field.name.as_str());
    }
}
