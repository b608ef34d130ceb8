//! The snippets of documents: each begins a module of a file here, where it is compiled and, as far as it calls, called with the mock as server. A
//! test compares the modules with the document.

mod cookbook;
mod readme;

use std::fs;
use std::path::Path;

/// Returns the Rust code that a document shows.
fn snippets(document: &str) -> Vec<&str> {
    let starts = document.split("```rust\n").skip(1);
    let snippets = starts.filter_map(|rest| Some(rest.split_once("```")?.0));
    snippets.collect()
}

/// Returns a snippet as it is in a module.
fn indent(snippet: &str) -> String {
    let lines = snippet.lines().map(|line| match line {
        "" => "\n".to_owned(),
        line => format!("    {line}\n"),
    });
    lines.collect()
}

/// Checks that each snippet of a document begins a module of `modules`, the text of the file `file`.
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
