//! Operations as data: the list of each module, and the documented list of all operations.

use proc_macro2::TokenStream;
use quote::quote;

use crate::ir::{Library, Module, OPERATIONS};

use super::docs::emit_inner_docs;
use super::file::{SourceFile, module_path};
use super::scope::{Scope, ident, path};

/// The constant with the name and version of a module's API.
pub(super) const API: &str = "API";

/// The function that lists the operations of one API.
pub(super) const ALL: &str = "all";

/// Emits the constant with the name and version of a module's API.
pub(super) fn emit_api(scope: &mut Scope<'_>, module: &Module) -> TokenStream {
    let api = scope.runtime("Api");
    let name = ident(API);
    let (title, version) = (&module.title, &module.version);
    let path = module_path(module).join("::");
    let feature = module.feature.as_deref().unwrap_or_default();
    quote! {
        /// The facts that all operations of a module share.
        const #name: #api = #api {
            title: #title,
            version: #version,
            module: #path,
            feature: #feature,
        };
    }
}

/// Emits the list of a module's operations. It is a function because a constant would be evaluated by each `cargo check`.
pub(super) fn emit_all(scope: &mut Scope<'_>, module: &Module) -> TokenStream {
    let trait_ = scope.runtime("Operation");
    let metadata = scope.runtime("Metadata");
    let name = ident(ALL);
    let params = module.operations.iter().map(|operation| {
        let params = ident(operation.params.as_str());
        quote!(<#params as #trait_>::METADATA)
    });
    quote! {
        /// Returns the operations of this API as data.
        pub fn #name() -> &'static [&'static #metadata] {
            &[#(#params),*]
        }
    }
}

/// Emits `operations.rs`, which lists the operations of all modules.
pub(super) fn emit_index(library: &Library) -> SourceFile {
    let modules: Vec<&Module> = library
        .modules
        .iter()
        .filter(|module| !module.operations.is_empty())
        .collect();
    let docs = emit_index_docs(library.target.facts.package.as_str(), &modules);
    let lists = modules.iter().map(|module| {
        let feature = emit_feature(module);
        let path = module_path(module)
            .into_iter()
            .chain([OPERATIONS])
            .map(ident);
        let name = ident(ALL);
        quote!(#feature crate::#(#path::)*#name)
    });
    let runtime = path(&library.target.facts.crates.runtime);
    let tokens = quote! {
        #docs
        use #runtime::{Metadata, operations_at};

        /// The functions that list the operations of the APIs whose features are enabled.
        const APIS: &[fn() -> &'static [&'static Metadata]] = &[#(#lists),*];

        /// Returns the operations of all APIs whose features are enabled, API by API.
        pub fn all() -> impl Iterator<Item = &'static Metadata> {
            APIS.iter().flat_map(|operations| operations()).copied()
        }

        /// Returns the operations with this documented `operationId`, at most one for each version of an API.
        pub fn by_id(id: &str) -> impl Iterator<Item = &'static Metadata> {
            all().filter(move |operation| operation.id == id)
        }

        /// Returns the operations that a request calls, by its method and path. The path may also be a template; a
        /// query string is ignored.
        pub fn by_request(method: impl AsRef<str>, path: &str) -> impl Iterator<Item = &'static Metadata> {
            operations_at(all(), method, path)
        }

        /// Returns the operations that mention every word of `text`, ignoring case; see [`Metadata::mentions`] for the
        /// searched fields.
        pub fn search(text: &str) -> impl Iterator<Item = &'static Metadata> {
            all().filter(move |operation| operation.mentions(text))
        }
    };
    SourceFile::new("operations.rs", tokens)
}

/// Emits the attribute that compiles an item only with the feature of a module.
fn emit_feature(module: &Module) -> Option<TokenStream> {
    let feature = module.feature.as_ref()?;
    Some(quote!(#[cfg(feature = #feature)]))
}

/// Emits the documentation of the module, which has a table of the APIs whose features are enabled.
fn emit_index_docs(package: &str, modules: &[&Module]) -> TokenStream {
    let operations = || modules.iter().flat_map(|module| &module.operations);
    let unlisted = operations().filter(|operation| operation.unlisted).count();
    let listed = operations().count() - unlisted;
    let lines = [
        "Every operation as data: [`all`] lists them, and further functions search them."
            .to_owned(),
        String::new(),
        "```".to_owned(),
        format!("use {package}::operations;"),
        String::new(),
        "for operation in operations::all().filter(|operation| operation.deprecated.is_none()) {"
            .to_owned(),
        r#"    println!("{} {}: {}", operation.method, operation.path, operation.summary);"#
            .to_owned(),
        "}".to_owned(),
        "```".to_owned(),
        String::new(),
        format!(
            "With all features these are {listed} operations that the reference lists, and {unlisted} that it does not. Each module \
             has a table of its own."
        ),
        String::new(),
        "| module | API | operations |".to_owned(),
        "| --- | --- | ---: |".to_owned(),
    ];
    let docs = emit_inner_docs(lines.iter().map(String::as_str));
    let rows = modules.iter().map(|module| {
        let row = format!(" {}", row(module));
        match &module.feature {
            Some(feature) => quote!(#![cfg_attr(feature = #feature, doc = #row)]),
            None => quote!(#![doc = #row]),
        }
    });
    quote!(#docs #(#rows)*)
}

fn row(module: &Module) -> String {
    let path = module_path(module).join("::");
    format!(
        "| [`{path}`](crate::{path}) | {}, version {} | {} |",
        module.title,
        module.version.trim_start_matches('v'),
        module.operations.len()
    )
}
