//! Turns resolved documents into [`crate::ir`]: every decision about names, types and outcomes.

mod body;
mod context;
mod docs;
mod operation;
mod paging;
mod parameter;
mod response;
mod schema;
mod shape;
mod union;

use std::collections::BTreeSet;

use crate::diagnostics::Diagnostics;
use crate::ir::{Library, Module, ModuleId, ROOT_VERSION};
use crate::naming::{ModuleName, TypeName};
use crate::resolve::{Api, Resolved};
use crate::target::Target;

use context::{At, Context};

/// Lowers every document to a module of the crate.
pub fn lower(resolved: &Resolved, target: Target, diagnostics: &mut Diagnostics) -> Library {
    let mut cx = Context::new(resolved, target, diagnostics);
    for api in &resolved.documents {
        let module = declare_module(api);
        cx.library.modules.push(module);
    }
    for index in 0..resolved.documents.len() {
        lower_reexports(&mut cx, ModuleId(index));
        operation::reserve_names(&mut cx, ModuleId(index));
    }
    for index in 0..resolved.documents.len() {
        schema::declare_components(&mut cx, ModuleId(index));
    }
    schema::define_components(&mut cx);
    for index in 0..resolved.documents.len() {
        operation::lower_operations(&mut cx, ModuleId(index));
    }
    cx.library
}

fn declare_module(api: &Api) -> Module {
    let shared = api.openapi.paths.paths.is_empty();
    Module {
        document: api.file.to_string(),
        version: api.version.clone(),
        name: ModuleName::new(&api.name),
        origin: ModuleName::new(&api.origin),
        feature: (!shared).then(|| feature_name(api)),
        gates: Vec::new(),
        needs: BTreeSet::new(),
        title: api.openapi.info.title.clone(),
        handle: TypeName::new(&api.name),
        operations: Vec::new(),
        types: Vec::new(),
        shared: Vec::new(),
        errors: Vec::new(),
        reexports: Vec::new(),
    }
}

/// Takes the names that a module offers of the runtime.
fn lower_reexports(cx: &mut Context<'_>, module: ModuleId) {
    let api = cx.api(module);
    let at = At {
        api: module.0,
        place: api.place().child("x-rust-reexport"),
    };
    let names = docs::string_list(api.openapi.extensions.get("x-rust-reexport"));
    for (index, raw) in names.iter().enumerate() {
        let name = TypeName::new(raw);
        if name.as_str() != raw {
            cx.error(
                &at.index(index),
                format!("`{raw}` is not the name of a type that a module can re-export"),
                "write the name of a type of highlevel_runtime that generated files do not use themselves",
            );
            continue;
        }
        cx.reserve(module, &name);
        cx.library.modules[module.0].reexports.push(name);
    }
}

fn feature_name(api: &Api) -> String {
    if api.version == ROOT_VERSION {
        api.name.clone()
    } else {
        format!("{}-{}", api.version, api.name)
    }
}
