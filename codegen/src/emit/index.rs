//! The table of all operations, as a page of the crate's documentation.

use proc_macro2::TokenStream;
use quote::quote;

use crate::ir::{Library, Module, Operation};

use super::scope::ident;
use super::{SourceFile, module_path};

/// Emits `operations.rs`, which holds nothing but documentation.
pub(super) fn emit_index(library: &Library) -> SourceFile {
    let modules: Vec<&Module> = library
        .modules
        .iter()
        .filter(|module| !module.operations.is_empty())
        .collect();
    let count: usize = modules.iter().map(|module| module.operations.len()).sum();
    let mut lines = vec![
        format!("Every operation of every API: {count} in all."),
        String::new(),
        "Each row leads to the method that makes the request and to the page that documents it."
            .to_owned(),
    ];
    for module in modules {
        lines.extend(table(module));
    }
    let lines = lines.iter().map(|line| {
        if line.is_empty() {
            String::new()
        } else {
            format!(" {line}")
        }
    });
    SourceFile::new("operations.rs".to_owned(), quote!(#(#![doc = #lines])*))
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
        format!("# {}", module.title),
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
