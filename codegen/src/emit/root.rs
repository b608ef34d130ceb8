//! The crate root, the modules of versions other than the root version, and that of shared types.

use std::collections::BTreeMap;

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::ir::{Library, Module, SHARED};
use crate::target::{Documented, Reexport, Target};

use super::docs::{emit_aliases, emit_inner_docs};
use super::file::{Job, SourceFile};
use super::ids::emit_ids_declaration;
use super::mock::emit_mock_root_declaration;
use super::operations::emit_operations_declaration;
use super::scope::{ident, path};

/// Returns the functions that emit `lib.rs`, a file for each version with a module of its own, and one for the types that
/// versions share.
pub(super) fn jobs(library: &Library) -> Vec<Job<'_>> {
    let mut root = Vec::new();
    let mut versions: BTreeMap<&str, Vec<&Module>> = BTreeMap::new();
    for module in &library.modules {
        match &module.parent {
            None => root.push(module),
            Some(parent) => versions.entry(parent).or_default().push(module),
        }
    }
    let shared = versions.remove(SHARED);
    let private = shared.as_ref().map(|_| SHARED);
    let names: Vec<&str> = versions.keys().copied().collect();
    let mut jobs: Vec<Job<'_>> = vec![Box::new(move || {
        Some(emit_lib(&library.target, &root, &names, private))
    })];
    if let Some(modules) = shared {
        jobs.push(Box::new(move || Some(emit_shared(&modules))));
    }
    for (version, modules) in versions {
        jobs.push(Box::new(move || Some(emit_version(version, &modules))));
    }
    jobs
}

fn emit_lib(
    target: &Target,
    modules: &[&Module],
    versions: &[&str],
    private: Option<&str>,
) -> SourceFile {
    let docs = emit_inner_docs(target.front_page.lines());
    let reexports = target.facts.reexports.iter().map(emit_reexport);
    let modules = modules.iter().map(|module| emit_declaration(module));
    let versions = versions.iter().map(|version| ident(version));
    let private = private.map(ident).into_iter();
    let index = emit_operations_declaration();
    let ids = emit_ids_declaration(target);
    let mock = emit_mock_root_declaration();
    let tokens = quote! {
        #docs
        mod client;
        #(mod #private;)*
        #mock

        pub use client::Client;
        #ids
        #(#reexports)*

        #(#modules)*
        #index
        #(pub mod #versions;)*
    };
    SourceFile::new("lib.rs", tokens)
}

pub(super) fn emit_reexport(reexport: &Reexport) -> TokenStream {
    let feature = reexport.feature.as_ref();
    let feature = feature.map(|feature| quote!(#[cfg(feature = #feature)]));
    let from = path(&reexport.from);
    let inline = (reexport.documented == Documented::Here).then(|| quote!(#[doc(inline)]));
    let items: Vec<Ident> = reexport
        .items
        .iter()
        .map(|item| ident(item.as_str()))
        .collect();
    match items.as_slice() {
        [only] => quote!(#feature #inline pub use #from::#only;),
        _ => quote!(#feature #inline pub use #from::{#(#items),*};),
    }
}

fn emit_version(version: &str, modules: &[&Module]) -> SourceFile {
    let docs = format!(" The APIs of version {}.", version.trim_start_matches('v'));
    let modules = modules.iter().map(|module| emit_declaration(module));
    SourceFile::new(
        &format!("{version}.rs"),
        quote!(#![doc = #docs] #(#modules)*),
    )
}

/// Emits the module of the types that versions share.
fn emit_shared(modules: &[&Module]) -> SourceFile {
    let mut modules = modules.to_vec();
    modules.sort_unstable_by_key(|module| &module.name);
    let modules = modules.iter().map(|module| {
        let name = ident(module.name.as_str());
        let gates = &module.gates;
        let gate = (!gates.is_empty()).then(|| quote!(#[cfg(any(#(feature = #gates),*))]));
        // Of three versions, one may not have a type that the other two share.
        let allowance = (gates.len() > 2).then(|| quote!(#[allow(dead_code, unused_imports)]));
        quote!(#gate #allowance pub(crate) mod #name;)
    });
    let docs = " Types shared by several versions of an API.";
    SourceFile::new(
        &format!("{SHARED}.rs"),
        quote!(#![doc = #docs] #(#modules)*),
    )
}

fn emit_declaration(module: &Module) -> TokenStream {
    let name = ident(module.name.as_str());
    let feature = module
        .feature
        .as_ref()
        .map(|feature| quote!(#[cfg(feature = #feature)]));
    let aliases = emit_aliases(module);
    quote!(#aliases #feature pub mod #name;)
}
