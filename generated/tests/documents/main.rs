//! Tests the snippets of documents. Each snippet is at the start of a module, where it is compiled. Those of the cookbook are
//! also run, with the mock if they make calls. A test compares the modules with the documents.

mod cookbook;
mod readme;

use std::fs;
use std::path::Path;

/// Returns the Rust code blocks of a document.
fn snippets(document: &str) -> Vec<&str> {
    let starts = document.split("```rust\n").skip(1);
    let snippets = starts.filter_map(|rest| Some(rest.split_once("```")?.0));
    snippets.collect()
}

/// Indents a snippet as in a module.
fn indent(snippet: &str) -> String {
    let lines = snippet.lines().map(|line| match line {
        "" => "\n".to_owned(),
        line => format!("    {line}\n"),
    });
    lines.collect()
}

/// Checks that each snippet of a document is at the start of a module of `modules`, the content of `file`.
fn check(document: &str, file: &str, modules: &str) {
    let document = Path::new(env!("CARGO_MANIFEST_DIR")).join(document);
    let document = fs::read_to_string(document).expect("the document can be read");
    let snippets = snippets(&document);
    assert!(!snippets.is_empty());
    for snippet in snippets {
        let ends = ["}\n", "\n    #["];
        let begins = format!(" {{\n{}", indent(snippet));
        assert!(
            ends.iter()
                .any(|end| modules.contains(&format!("{begins}{end}"))),
            "no module of generated/tests/documents/{file} begins with this snippet:\n{snippet}"
        );
    }
}

#[test]
fn every_snippet_of_the_readme_is_compiled() {
    check("../README.md", "readme.rs", include_str!("readme.rs"));
}

#[test]
fn every_snippet_of_the_cookbook_is_compiled_and_called() {
    check(
        "../docs/cookbook.md",
        "cookbook.rs",
        include_str!("cookbook.rs"),
    );
}
