//! Finding the type or operation that each earlier name refers to now.

use std::collections::BTreeSet;

use crate::diagnostics::Diagnostics;
use crate::ir::{FormerForm, FormerMethod, FormerType, Library, Module, SHARED};
use crate::keywords::nearest;
use crate::naming::{FieldName, TypeName};
use crate::target::{self, FormerName};

/// Adds the earlier names that the target lists to the modules, and reports those that have no module, refer to nothing, are
/// listed twice, or are the name of another item.
pub(super) fn find_former(library: &mut Library, diagnostics: &mut Diagnostics) {
    let former = library.target.facts.former_names.clone();
    let mut known = BTreeSet::new();
    for (index, former) in former.iter().enumerate() {
        let place = target::place("former-names").child(&index.to_string());
        if !known.insert(former.was.as_str()) {
            let message = format!("`{}` is listed twice", former.was);
            diagnostics.push(place, message, "keep one of the two");
            continue;
        }
        if let Err((message, help)) = add_former(library, former) {
            diagnostics.push(place, message, help);
        }
    }
}

/// The fault and a remedy.
type Problem = (String, String);

fn add_former(library: &mut Library, former: &FormerName) -> Result<(), Problem> {
    let (path, was) = former.was.split_last();
    if path.is_empty() {
        return Err((
            format!("`{was}` has no module"),
            format!("write the module before it, such as `links::{was}`"),
        ));
    }
    let module = find_module(library, path)?;
    let types = types_of(library, module);
    let methods = methods_of(&library.modules[module]);
    let (was, now) = (was.as_str(), former.now.as_str());
    if types.contains(was) || methods.iter().any(|method| method == was) {
        return Err((
            format!("`{}` is the name of something else now", former.was),
            "delete the entry: an alias cannot have the name of another item".to_owned(),
        ));
    }
    let is_method = was.starts_with(|first: char| first.is_ascii_lowercase());
    if is_method {
        let position = methods.iter().position(|method| method == now);
        let operation = position.ok_or_else(|| unknown(path, now, "operation", &methods))?;
        add_method(library, module, operation, former);
    } else {
        if !types.contains(now) {
            let types: Vec<&str> = types.iter().map(String::as_str).collect();
            return Err(unknown(path, now, "type", &types));
        }
        let (_, was) = former.was.split_last();
        library.modules[module].former.types.push(FormerType {
            name: TypeName::former(&was),
            now: TypeName::former(&former.now),
            since: former.since.to_string(),
            form: FormerForm::Alias,
        });
    }
    Ok(())
}

fn unknown<S: AsRef<str>>(path: &str, name: &str, noun: &str, known: &[S]) -> Problem {
    let help = match nearest(name, known) {
        Some(other) => format!("write `{other}`"),
        None => format!("name the {noun} as the crate does"),
    };
    (format!("the module `{path}` has no {noun} `{name}`"), help)
}

/// Returns the position of the module that users find at a path.
fn find_module(library: &Library, path: &str) -> Result<usize, Problem> {
    let is_seen = |module: &&Module| module.parent.as_deref() != Some(SHARED);
    let mut modules = library.modules.iter();
    let position = modules.position(|module| is_seen(&module) && module.path() == path);
    position.ok_or_else(|| {
        let modules = library.modules.iter().filter(is_seen);
        let paths: Vec<String> = modules.map(Module::path).collect();
        let help = match nearest(path, &paths) {
            Some(other) => format!("write `{other}`"),
            None => "name a module of the crate, such as `v3::links`".to_owned(),
        };
        (format!("the crate has no module `{path}`"), help)
    })
}

/// Returns the names of a module's types: those of schemas, operations and errors, and the handle.
fn types_of(library: &Library, module: usize) -> BTreeSet<String> {
    let module = &library.modules[module];
    let own = module.types.iter().chain(&module.shared);
    let mut names: BTreeSet<String> = own
        .map(|id| library.type_def(*id).name.to_string())
        .collect();
    for operation in &module.operations {
        let types = [&operation.builder, &operation.params, &operation.error];
        names.extend(types.map(TypeName::to_string));
    }
    names.extend(module.errors.iter().map(|error| error.name.to_string()));
    names.insert(module.handle.to_string());
    names
}

/// Returns the earlier names of types that a module has already.
fn former_types_of(module: &Module) -> impl Iterator<Item = String> {
    module
        .former
        .types
        .iter()
        .map(|former| former.name.to_string())
}

/// Returns the earlier names that the target lists for a module.
fn listed_in(library: &Library, module: usize) -> impl Iterator<Item = String> {
    let module = library.modules[module].path();
    let entries = library.target.facts.former_names.iter();
    entries.filter_map(move |entry| {
        let (path, was) = entry.was.split_last();
        (path == module).then(|| was.to_string())
    })
}

fn methods_of(module: &Module) -> Vec<String> {
    let operations = module.operations.iter();
    operations
        .map(|operation| operation.method.to_string())
        .collect()
}

/// Adds earlier names for the structs of named arguments. They are derived from the earlier names of the owners.
pub(super) fn name_required(library: &mut Library) {
    for index in 0..library.modules.len() {
        let mut taken = types_of(library, index);
        let module = &library.modules[index];
        taken.extend(required_of(library, module).map(|(_, required)| required.to_string()));
        taken.extend(former_types_of(module));
        let mut added = Vec::new();
        for former in &module.former.types {
            let name = former.name.join("Required");
            let owner = required_of(library, module).find(|(owner, _)| **owner == former.now);
            if let Some((_, now)) = owner
                && !taken.contains(name.as_str())
            {
                let (now, since) = (now.clone(), former.since.clone());
                let form = FormerForm::Reexport;
                added.push(FormerType {
                    name,
                    now,
                    since,
                    form,
                });
            }
        }
        library.modules[index].former.types.extend(added);
    }
}

/// Returns the structs of named arguments of a module, each with the type whose arguments they are.
fn required_of<'a>(
    library: &'a Library,
    module: &'a Module,
) -> impl Iterator<Item = (&'a TypeName, &'a TypeName)> {
    let types = module.types.iter().chain(&module.shared);
    let types = types.map(|id| library.type_def(*id));
    let types = types.map(|definition| (&definition.name, &definition.required));
    let operations = module.operations.iter();
    let operations = operations.map(|operation| (&operation.builder, &operation.required));
    let owners = types.chain(operations);
    owners.filter_map(|(owner, required)| Some((owner, required.as_ref()?)))
}

/// Adds the earlier method of an operation, and the earlier names of its types unless these have another meaning now or an entry
/// of their own.
fn add_method(library: &mut Library, module: usize, operation: usize, former: &FormerName) {
    let mut taken = types_of(library, module);
    taken.extend(listed_in(library, module));
    taken.extend(former_types_of(&library.modules[module]));
    let spellings = &library.target.facts.spellings;
    let (_, was) = former.was.split_last();
    let builder = TypeName::new(spellings, was.as_str());
    let since = former.since.to_string();
    let module = &mut library.modules[module];
    let current = &module.operations[operation];
    let types = [
        (builder.join("params"), current.params.clone()),
        (builder.join("error"), current.error.clone()),
        (builder, current.builder.clone()),
    ];
    for (name, now) in types {
        if !taken.contains(name.as_str()) {
            let since = since.clone();
            let form = FormerForm::Alias;
            module.former.types.push(FormerType {
                name,
                now,
                since,
                form,
            });
        }
    }
    module.former.methods.push(FormerMethod {
        name: FieldName::former(&was),
        operation,
        since,
    });
}
