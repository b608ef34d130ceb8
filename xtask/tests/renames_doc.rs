//! Every name under "now" in docs/renames.md must exist, so that the page leads a reader to the present name.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// The tables whose second column of names, "now", is checked.
const TABLES: [&str; 2] = ["Renamed operations", "Renamed types"];

/// A row of a table.
#[derive(Debug, PartialEq, Eq)]
struct Row<'t> {
    module: &'t str,
    now: Vec<&'t str>,
}

/// Returns the rows of the table in the section with this title.
fn rows<'t>(page: &'t str, title: &str) -> Vec<Row<'t>> {
    let section = page
        .split("\n## ")
        .find(|part| part.lines().next() == Some(title))
        .unwrap_or_else(|| panic!("docs/renames.md has no section `{title}`"));
    let lines = section.lines().filter(|line| line.starts_with("| `"));
    lines.map(row).collect()
}

/// Reads the line of a row, which has the columns "module", "before" and "now", and the name in HighLevel's documents.
fn row(line: &str) -> Row<'_> {
    let cells: Vec<&str> = line.split('|').collect();
    let [_, module, _, now, _, _] = cells[..] else {
        panic!("a row has four cells: {line}");
    };
    Row {
        module: names(module).next().unwrap_or_default(),
        now: names(now).collect(),
    }
}

/// Returns the names between backticks in a cell.
fn names(cell: &str) -> impl Iterator<Item = &str> {
    cell.split('`').skip(1).step_by(2)
}

/// Returns the words in the file of a module, which declares, re-exports or lists every public item of the module. The path of
/// a module of version 3 begins with `v3::`.
fn words_of_module(source: &Path, module: &str) -> BTreeSet<String> {
    let file = source.join(format!("{}.rs", module.replace("::", "/")));
    let text = fs::read_to_string(file)
        .unwrap_or_else(|error| panic!("the crate has no module `{module}`: {error}"));
    words(&text).collect()
}

fn words(text: &str) -> impl Iterator<Item = String> + '_ {
    let words = text.split(|c: char| !c.is_ascii_alphanumeric() && c != '_');
    words.map(str::to_owned)
}

#[test]
fn every_present_name_exists() {
    let workspace = xtask::workspace::find().expect("the test runs in a workspace");
    let source = workspace.join("generated/src");
    let page = fs::read_to_string(workspace.join("docs/renames.md")).expect("the page can be read");
    let mut modules = BTreeMap::new();
    let mut unknown = Vec::new();
    for title in TABLES {
        let rows = rows(&page, title);
        assert!(rows.len() > 300, "{title}: {} rows", rows.len());
        for Row { module, now } in rows {
            assert!(!now.is_empty(), "{title}: a row of `{module}` has no name");
            let words = modules
                .entry(module)
                .or_insert_with(|| words_of_module(&source, module));
            let gone = now.into_iter().filter(|name| !words.contains(*name));
            unknown.extend(gone.map(|name| format!("{title}: `{name}` of `{module}`")));
        }
    }
    assert!(
        unknown.is_empty(),
        "docs/renames.md names operations or types that do not exist: {unknown:#?}"
    );
}

#[test]
fn rows_are_read() {
    let page = "# Renames\n\n## Renamed types\n\n| module | before | now | schema |\n| --- | --- | --- | --- |\n\
                | `v3::pets` | `Cat`, `Dog` | `Pet` |  |\n\n## Replaced types\n\n| `pets` | `Fish` |\n";
    let expected = Row {
        module: "v3::pets",
        now: vec!["Pet"],
    };
    assert_eq!(rows(page, "Renamed types"), [expected]);
}
