//! The table of all operations, as a page of the crate's documentation.

use proc_macro2::TokenStream;
use quote::quote;

use crate::ir::{Library, Module, Operation};

use super::docs::emit_inner_docs;
use super::file::{SourceFile, module_path};
use super::scope::ident;

/// Emits `operations.rs`, which holds nothing but documentation.
pub(super) fn emit_index(library: &Library) -> SourceFile {
    let modules: Vec<&Module> = library
        .modules
        .iter()
        .filter(|module| !module.operations.is_empty())
        .collect();
    let operations = || modules.iter().flat_map(|module| &module.operations);
    let unlisted = operations().filter(|operation| operation.unlisted).count();
    let listed = operations().count() - unlisted;
    let mut lines = vec![
        format!(
            "Every operation of every API: {listed} that the reference lists, {unlisted} that it does not."
        ),
        String::new(),
        "Each row leads to the method that makes the request and to the page that documents it."
            .to_owned(),
    ];
    for module in modules {
        lines.extend(table(module));
    }
    let docs = emit_inner_docs(lines.iter().map(String::as_str));
    SourceFile::new("operations.rs", docs)
}

/// Emits the declaration of the page.
pub(super) fn emit_index_declaration() -> TokenStream {
    let name = ident("operations");
    quote!(pub mod #name;)
}

fn table(module: &Module) -> Vec<String> {
    let path = module_path(module).join("::");
    let mut lines = vec![
        String::new(),
        format!(
            "# {}, version {}",
            module.title,
            module.version.trim_start_matches('v')
        ),
        String::new(),
        format!(
            "Module `{path}`, feature `{}`.",
            module.feature.as_deref().unwrap_or_default()
        ),
        String::new(),
        "| operation | request | |".to_owned(),
        "| --- | --- | --- |".to_owned(),
    ];
    lines.extend(
        module
            .operations
            .iter()
            .map(|operation| row(module, operation)),
    );
    lines
}

fn row(module: &Module, operation: &Operation) -> String {
    // Not a link by path: the page is there whatever features are on.
    let page = format!(
        "../{}/struct.{}.html#method.{}",
        module_path(module).join("/"),
        module.handle,
        operation.method
    );
    let documentation = match &operation.docs_url {
        Some(url) => format!("[documentation]({url})"),
        None => String::new(),
    };
    format!(
        "| [`{}`]({page}) | `{} {}` | {documentation} |",
        operation.method, operation.http_method, operation.path
    )
}
