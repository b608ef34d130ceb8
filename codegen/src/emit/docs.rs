//! Emitting doc comments.

use proc_macro2::TokenStream;
use quote::quote;

use crate::ir::{Docs, Library, Module, Operation};
use crate::naming::ModuleName;

use super::returns::returns_paragraph;

/// The column at which documentation is wrapped. It is less than the width of code lines, to leave room for the indentation.
const WIDTH: usize = 82;

/// Emits paragraphs as one doc comment, with an empty line between them.
pub(super) fn emit_docs<'a>(paragraphs: impl IntoIterator<Item = &'a str>) -> TokenStream {
    let mut lines = Vec::new();
    for paragraph in paragraphs.into_iter().flat_map(split_paragraphs) {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        lines.extend(wrap(paragraph));
    }
    let lines = lines.iter().map(|line| spaced(line));
    quote!(#(#[doc = #lines])*)
}

/// Emits the names by which a search finds an API, besides that of its module.
pub(super) fn emit_aliases(module: &Module) -> TokenStream {
    let aliases = module.aliases.iter().map(ModuleName::as_str);
    quote!(#(#[doc(alias = #aliases)])*)
}

/// Emits the doc comment of a whole file, line by line.
pub(super) fn emit_inner_docs<'a>(lines: impl IntoIterator<Item = &'a str>) -> TokenStream {
    let lines = lines.into_iter().map(spaced);
    quote!(#(#![doc = #lines])*)
}

/// Inserts a space between `///` and the text.
fn spaced(line: &str) -> String {
    if line.is_empty() {
        String::new()
    } else {
        format!(" {line}")
    }
}

/// Splits Markdown at its empty lines, except text with fenced code, which may contain empty lines.
fn split_paragraphs(text: &str) -> Vec<&str> {
    let text = text.trim();
    if text.contains("```") {
        return vec![text];
    }
    let paragraphs = text.split("\n\n").map(str::trim);
    paragraphs
        .filter(|paragraph| !paragraph.is_empty())
        .collect()
}

/// Emits the docs of an item, with `fallback` as the summary if it has none.
pub(super) fn emit_item_docs(docs: &Docs, fallback: &str) -> TokenStream {
    let paragraphs = item_paragraphs(docs, docs.summary.as_deref().unwrap_or(fallback));
    emit_docs(paragraphs.iter().map(String::as_str))
}

/// Returns the paragraphs that document an item. The first is the summary.
pub(super) fn item_paragraphs(docs: &Docs, summary: &str) -> Vec<String> {
    let facts = docs.further_facts().map(str::to_owned);
    let mut paragraphs = vec![
        docs.link(summary),
        docs.link(docs.description.as_deref().unwrap_or_default()),
        facts
            .chain(docs.further_example())
            .collect::<Vec<_>>()
            .join(" "),
    ];
    // Do not use `#[deprecated]`, because the crate itself reads and writes the field and would cause warnings.
    if docs.deprecated {
        paragraphs.push(DEPRECATED.to_owned());
    }
    paragraphs
}

/// The sentence about a deprecated field, parameter or type.
const DEPRECATED: &str = "Marked as deprecated in the documentation.";

/// Emits the docs of a setter: the summary, facts and deprecation of the field, in one paragraph; the field has the rest.
/// `fallback` is for a field without a description, `unset` describes the effect of `None` where it is not obvious.
pub(super) fn emit_setter_docs(docs: &Docs, fallback: &str, unset: Option<&str>) -> TokenStream {
    let summary = docs.link(docs.summary.as_deref().unwrap_or(fallback));
    let first = split_paragraphs(&summary).into_iter().next();
    let facts = docs.further_facts();
    let deprecated = docs.deprecated.then_some(DEPRECATED);
    let sentences = first
        .into_iter()
        .chain(facts)
        .chain(deprecated)
        .chain(unset);
    let paragraph: Vec<&str> = sentences.collect();
    emit_docs([paragraph.join(" ").as_str()])
}

/// Returns the paragraphs that document an operation.
pub(super) fn operation_paragraphs(
    library: &Library,
    module: &Module,
    operation: &Operation,
) -> Vec<String> {
    let docs = &operation.docs;
    let texts = [&docs.summary, &docs.description];
    let texts = texts.map(|text| docs.link(text.as_deref().unwrap_or_default()));
    let mut paragraphs = texts.to_vec();
    paragraphs.push(returns_paragraph(library, module, operation));
    paragraphs.extend(access(operation));
    let route = format!("`{} {}`", operation.http_method, operation.path);
    let start = library.target.facts.documentation.as_ref();
    paragraphs.push(match &operation.docs_url {
        Some(url) if start == Some(url) => {
            format!("{route} (no page of its own in the [documentation]({url}))")
        }
        Some(url) => format!("{route} ([documentation]({url}))"),
        None => route,
    });
    paragraphs
}

/// Returns the sentence about the tokens and scopes that an operation needs.
fn access(operation: &Operation) -> Option<String> {
    let owners: Vec<String> = operation
        .tokens
        .iter()
        .map(|token| format!("{}'s", token.owner))
        .collect();
    let tokens = (!owners.is_empty()).then(|| format!("{} token", owners.join(" or ")));
    let scopes: Vec<String> = operation
        .scopes
        .iter()
        .map(|scope| format!("`{scope}`"))
        .collect();
    let noun = if scopes.len() == 1 { "scope" } else { "scopes" };
    match (tokens, scopes.is_empty()) {
        (None, true) => None,
        (None, false) => Some(format!("Needs the {noun} {}.", scopes.join(", "))),
        (Some(tokens), true) => Some(format!("Needs {tokens}.")),
        (Some(tokens), false) => Some(format!(
            "Needs {tokens} with the {noun} {}.",
            scopes.join(", ")
        )),
    }
}

/// Wraps a paragraph, unless it contains a list with `-`, a table or fenced code.
fn wrap(paragraph: &str) -> Vec<String> {
    let verbatim = paragraph.lines().any(|line| {
        let line = line.trim_start();
        line.starts_with("- ") || line.starts_with("```") || line.starts_with('|')
    });
    if verbatim {
        return paragraph
            .lines()
            .map(|line| line.trim_end().to_owned())
            .collect();
    }
    let mut lines: Vec<String> = Vec::new();
    for word in paragraph.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= WIDTH => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}
