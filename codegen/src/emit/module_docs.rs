//! The documentation of a module: how its handle is created, and its operations grouped by tag.

use indexmap::IndexMap;
use proc_macro2::TokenStream;

use crate::ir::{Module, OPERATIONS, Operation};

use super::docs::emit_inner_docs;
use super::file::module_path;

/// The heading of operations without a tag.
const UNTAGGED: &str = "Operations";

/// Emits the documentation of the module of an API.
pub(super) fn emit_module_docs(module: &Module) -> TokenStream {
    let accessor = module_path(module).join("_");
    let mut lines = vec![
        format!(
            "The {} API, version {}: {}.",
            module.title,
            module.version.trim_start_matches('v'),
            count_operations(module)
        ),
        String::new(),
        format!(
            "[`Client::{accessor}`](crate::Client::{accessor}) returns the handle [`{}`], which has a method for each operation.",
            module.handle
        ),
        format!(
            "The module [`{OPERATIONS}`] has the request builders, the parameters and the error enums of these methods."
        ),
    ];
    for (tag, operations) in by_tag(module) {
        lines.push(String::new());
        lines.push(format!("# {tag}"));
        lines.push(String::new());
        lines.push("| method | request | |".to_owned());
        lines.push("| --- | --- | --- |".to_owned());
        lines.extend(operations.iter().map(|operation| row(module, operation)));
    }
    emit_inner_docs(lines.iter().map(String::as_str))
}

/// Returns the number of operations of a module as a phrase.
fn count_operations(module: &Module) -> String {
    match module.operations.len() {
        1 => "one operation".to_owned(),
        count => format!("{count} operations"),
    }
}

/// Returns the operations by their tags. The tags are in the order of their first operations.
fn by_tag(module: &Module) -> IndexMap<&str, Vec<&Operation>> {
    let mut tags: IndexMap<&str, Vec<&Operation>> = IndexMap::new();
    for operation in &module.operations {
        let tag = operation.tag.as_deref().unwrap_or(UNTAGGED);
        tags.entry(tag).or_default().push(operation);
    }
    tags
}

fn row(module: &Module, operation: &Operation) -> String {
    let docs = &operation.docs;
    let summary = docs.link(docs.summary.as_deref().unwrap_or_default());
    let deprecated = match operation.deprecated {
        Some(_) => "**Deprecated.** ",
        None => "",
    };
    format!(
        "| [`{method}`]({handle}::{method}) | `{} {}` | {deprecated}{} |",
        operation.http_method,
        operation.path,
        summary.replace('|', r"\|"),
        method = operation.method,
        handle = module.handle,
    )
}
