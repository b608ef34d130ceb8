//! Lowering: converts resolved documents into [`crate::ir`], and decides names, types and outcomes.

mod body;
mod context;
mod docs;
mod event;
mod example;
mod library;
mod member;
mod operation;
mod paging;
mod parameter;
mod response;
mod roles;
mod schema;
mod shape;
mod union;
mod whole_example;

use std::collections::BTreeSet;

use serde_json::Value;

use crate::diagnostics::Diagnostics;
use crate::ir::{Former, Library, Module, ModuleId};
use crate::naming::{ModuleName, TypeName};
use crate::resolve::{Api, Resolved};
use crate::target::{self, Facts, Target};

use context::Context;

pub(crate) use schema::untyped_object;

/// Lowers every document into a module of the crate.
pub fn lower(resolved: &Resolved, target: Target, diagnostics: &mut Diagnostics) -> Library {
    let mut cx = Context::new(resolved, target, diagnostics);
    check_root_version(&mut cx);
    for api in &resolved.documents {
        let module = declare_module(&cx.library.target.facts, api);
        cx.library.modules.push(module);
    }
    for index in 0..resolved.documents.len() {
        operation::check_token_types(&mut cx, ModuleId(index));
        operation::reserve_names(&mut cx, ModuleId(index));
        event::reserve_names(&mut cx, ModuleId(index));
    }
    roles::name_roles(&mut cx);
    for index in 0..resolved.documents.len() {
        schema::declare_components(&mut cx, ModuleId(index));
    }
    schema::define_components(&mut cx);
    for index in 0..resolved.documents.len() {
        operation::lower_operations(&mut cx, ModuleId(index));
    }
    for index in 0..resolved.documents.len() {
        event::lower_events(&mut cx, ModuleId(index));
    }
    cx.library.unused_names = member::unused_names(&cx);
    cx.library
}

/// Reports a root version without documents, because no module would be at the crate root.
fn check_root_version(cx: &mut Context<'_>) {
    let root = &cx.library.target.facts.root_version;
    let mut documents = cx.resolved.documents.iter();
    if !documents.any(|api| api.version == *root) {
        let message = format!("there is no document of the version `{root}`");
        let help = "name a folder of the spec folder that holds documents";
        cx.diagnostics
            .push(target::place("root-version"), message, help);
    }
}

fn declare_module(facts: &Facts, api: &Api) -> Module {
    let shared = api.openapi.paths.paths.is_empty() && api.webhooks.is_empty();
    let is_at_root = api.version == facts.root_version || api.version.is_empty();
    let parent = (!is_at_root).then(|| api.version.clone());
    let is_reexported = |name: &str| {
        let mut items = facts.reexports.iter().flat_map(|reexport| &reexport.items);
        items.any(|item| item.as_str() == name)
    };
    let name = ModuleName::new(&facts.spellings, &api.name, is_reexported);
    let origin = ModuleName::new(&facts.spellings, &api.origin, is_reexported);
    let published = api.openapi.extensions.get("x-published-as");
    let published = published
        .and_then(Value::as_str)
        .map(|published| ModuleName::new(&facts.spellings, published, is_reexported));
    let mut aliases: BTreeSet<ModuleName> = published.into_iter().chain([origin.clone()]).collect();
    aliases.remove(&name);
    Module {
        document: api.file.to_string(),
        version: api.version.clone(),
        name,
        origin,
        aliases,
        feature: (!shared).then(|| feature_name(parent.as_deref(), api)),
        parent,
        gates: Vec::new(),
        needs: BTreeSet::new(),
        title: api.openapi.info.title.clone(),
        handle: TypeName::new(&facts.spellings, &api.name),
        operations: Vec::new(),
        events: Vec::new(),
        accessors: Vec::new(),
        description: api.openapi.info.description.clone(),
        types: Vec::new(),
        shared: Vec::new(),
        errors: Vec::new(),
        former: Former::default(),
    }
}

fn feature_name(parent: Option<&str>, api: &Api) -> String {
    match parent {
        None => api.name.clone(),
        Some(version) => format!("{version}-{}", api.name),
    }
}
