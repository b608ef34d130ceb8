//! Turns resolved documents into [`crate::ir`]: every decision about names, types and outcomes.

mod body;
mod context;
mod docs;
mod operation;
mod parameter;
mod response;
mod schema;
mod shape;

use std::collections::BTreeSet;

use crate::diagnostics::Diagnostics;
use crate::ir::{Library, Module, ModuleId, ROOT_VERSION};
use crate::naming::{ModuleName, TypeName};
use crate::resolve::{Api, Resolved};

use context::Context;

/// Lowers every document to a module of the crate.
pub fn lower(resolved: &Resolved, diagnostics: &mut Diagnostics) -> Library {
    let mut cx = Context::new(resolved, diagnostics);
    for api in &resolved.documents {
        let module = declare_module(api);
        cx.library.modules.push(module);
    }
    for index in 0..resolved.documents.len() {
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
        feature: (!shared).then(|| feature_name(api)),
        needs: BTreeSet::new(),
        title: api.openapi.info.title.clone(),
        handle: TypeName::new(&api.name),
        operations: Vec::new(),
        types: Vec::new(),
        errors: Vec::new(),
        reexports: docs::string_list(api.openapi.extensions.get("x-rust-reexport")),
    }
}

fn feature_name(api: &Api) -> String {
    if api.version == ROOT_VERSION {
        api.name.clone()
    } else {
        format!("{}-{}", api.version, api.name)
    }
}
