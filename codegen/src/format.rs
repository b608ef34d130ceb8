//! Formats files and function bodies with `prettyplease`, and adds empty lines between items.

use proc_macro2::TokenStream;

/// Formats a file.
///
/// Items, and the members of an `impl`, are separated by empty lines, except `mod` lines of one visibility, private `use` lines
/// from one source, `pub use` lines, and associated types. A `pub mod` with attributes is separated too.
pub(crate) fn format_file(tokens: TokenStream) -> String {
    let file: syn::File = syn::parse2(tokens).expect("emitters print whole items");
    let mut text = String::new();
    let mut previous: Option<Kind> = None;
    if !file.attrs.is_empty() {
        text.push_str(&unparse(file.attrs, Vec::new()));
        previous = Some(Kind::Other);
    }
    for item in file.items {
        let kind = Kind::of(&item);
        if previous.is_some_and(|previous| previous != kind || kind == Kind::Other) {
            text.push('\n');
        }
        previous = Some(kind);
        match item {
            syn::Item::Impl(_) => space_members(&unparse(Vec::new(), vec![item]), &mut text),
            item => text.push_str(&unparse(Vec::new(), vec![item])),
        }
    }
    text
}

/// Formats the statements of a function body into lines, with an empty line after the `use` lines.
pub(crate) fn format_statements(statements: &TokenStream) -> Vec<String> {
    let function = quote::quote!(fn body() { #statements });
    let item: syn::Item = syn::parse2(function).expect("emitters print whole statements");
    let text = unparse(Vec::new(), vec![item]);
    let mut lines: Vec<String> = Vec::new();
    let mut is_import = false;
    for line in text.lines().filter_map(|line| line.strip_prefix("    ")) {
        let was_import = is_import && lines.last().is_some_and(|last| last.ends_with(';'));
        is_import = line.starts_with("use ") || is_import && !was_import;
        if was_import && !is_import {
            lines.push(String::new());
        }
        lines.push(tidy_json(line));
    }
    lines
}

/// Returns a line in which the JSON of a macro call is written as usual, `"key": [-1]`, because the formatter separates the
/// tokens of a macro.
fn tidy_json(line: &str) -> String {
    let mut tidy = String::new();
    let mut is_string = false;
    let mut rest = line;
    while let Some(character) = rest.chars().next() {
        let mut length = character.len_utf8();
        if is_string && character == '\\' {
            length += rest[length..].chars().next().map_or(0, char::len_utf8);
        } else if character == '"' {
            is_string = !is_string;
        } else if !is_string && (rest == " :" || rest.starts_with(" : ")) && tidy.ends_with('"') {
            tidy.push(':');
            rest = &rest[" :".len()..];
            continue;
        } else if !is_string && is_sign(&tidy, rest) {
            tidy.push('-');
            rest = &rest["- ".len()..];
            continue;
        }
        tidy.push_str(&rest[..length]);
        rest = &rest[length..];
    }
    tidy
}

/// Returns whether a line continues with the sign of a number, separated from it.
fn is_sign(before: &str, rest: &str) -> bool {
    let number = rest.strip_prefix("- ");
    let is_number =
        number.is_some_and(|number| number.starts_with(|next: char| next.is_ascii_digit()));
    is_number && before.trim_end().ends_with(['[', ',', ':', '('])
}

/// The kinds of items. Items of one kind are not separated by empty lines, except those of the kind `Other`.
#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Mod,
    PublicMod,
    Use(Source),
    PublicUse,
    Other,
}

/// The path from which a `use` line takes its names.
#[derive(Clone, Copy, PartialEq)]
enum Source {
    Standard,
    External,
    Own,
}

impl Kind {
    fn of(item: &syn::Item) -> Self {
        let public =
            |visibility: &syn::Visibility| matches!(visibility, syn::Visibility::Public(_));
        match item {
            syn::Item::Mod(module) if module.attrs.is_empty() || !public(&module.vis) => {
                if public(&module.vis) {
                    Self::PublicMod
                } else {
                    Self::Mod
                }
            }
            syn::Item::Use(item) if public(&item.vis) => Self::PublicUse,
            syn::Item::Use(item) => Self::Use(Source::of(&item.tree)),
            _ => Self::Other,
        }
    }
}

impl Source {
    fn of(tree: &syn::UseTree) -> Self {
        match tree {
            syn::UseTree::Path(path) if path.ident == "std" => Self::Standard,
            syn::UseTree::Path(path) if path.ident == "crate" || path.ident == "super" => Self::Own,
            _ => Self::External,
        }
    }
}

fn unparse(attrs: Vec<syn::Attribute>, items: Vec<syn::Item>) -> String {
    prettyplease::unparse(&syn::File {
        shebang: None,
        frontmatter: None,
        attrs,
        items,
    })
}

/// Copies a printed `impl`, with an empty line between members, except before an associated type.
///
/// `prettyplease` indents members by four spaces, so a member of several lines ends with a `}` or `};` there
/// and one of a single line with a `;` or, when it does nothing, with `{}`.
fn space_members(printed: &str, text: &mut String) {
    let mut lines = printed.lines().peekable();
    while let Some(line) = lines.next() {
        text.push_str(line);
        text.push('\n');
        let doc = line.starts_with("    ///");
        let ends = line == "    }"
            || line == "    };"
            || (line.starts_with("    ")
                && !line.starts_with("     ")
                && !doc
                && (line.ends_with(';') || line.ends_with("{}")));
        let next_type = |next: &str| next.starts_with("    type ");
        match lines.peek() {
            Some(next) if ends && *next != "}" && !next_type(next) => text.push('\n'),
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::tidy_json;

    #[test]
    fn json_in_macros_is_written_as_usual() {
        for (printed, tidy) in [
            (
                r#"json!({ "a" : 1, "b" : [- 2, - 0.5] })"#,
                r#"json!({ "a": 1, "b": [-2, -0.5] })"#,
            ),
            ("json!(- 5)", "json!(-5)"),
            (r#"    "type" :"#, r#"    "type":"#),
            (
                r#""a \" : b - 5", " : ", "- 5""#,
                r#""a \" : b - 5", " : ", "- 5""#,
            ),
            ("let a: b = c - 5;", "let a: b = c - 5;"),
            ("\"ü\\\\\" : x", "\"ü\\\\\": x"),
        ] {
            assert_eq!(tidy_json(printed), tidy, "{printed}");
        }
    }
}
