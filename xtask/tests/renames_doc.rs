//! Every name under "now" in docs/renames.md must exist, so that the page leads a reader to the present name.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// The tables of operations and types, whose column "now" is checked.
const TABLES: [&str; 2] = ["Renamed operations", "Renamed types"];

/// A row of a table.
#[derive(Debug, PartialEq, Eq)]
struct Row<'t> {
    module: &'t str,
    now: Vec<&'t str>,
}

/// Returns the rows of the table in the section with this title.
fn rows<'t>(page: &'t str, title: &str) -> Vec<Row<'t>> {
    section(page, title).map(row).collect()
}

/// Returns the lines of the table in the section with this title, without its head.
fn section<'t>(page: &'t str, title: &str) -> impl Iterator<Item = &'t str> {
    let section = page
        .split("\n## ")
        .find(|part| part.lines().next() == Some(title))
        .unwrap_or_else(|| panic!("docs/renames.md has no section `{title}`"));
    section.lines().filter(|line| line.starts_with("| `"))
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

/// A row of the table of fields and variants.
#[derive(Debug, PartialEq, Eq)]
struct MemberRow<'t> {
    module: &'t str,
    owner: &'t str,
    now: Vec<&'t str>,
}

/// Reads the line of a row, which has the columns "module", "type", "before" and "now", and the key or value in JSON.
fn member_row(line: &str) -> MemberRow<'_> {
    let cells: Vec<&str> = line.split('|').collect();
    let [_, module, owner, _, now, _, _] = cells[..] else {
        panic!("a row has five cells: {line}");
    };
    let one = |cell| names(cell).next().unwrap_or_default();
    MemberRow {
        module: one(module),
        owner: one(owner),
        now: names(now).collect(),
    }
}

/// Returns the definition of a type: the lines from its `pub struct` or `pub enum` to the closing brace.
fn definition<'s>(sources: &'s [String], name: &str) -> Option<&'s str> {
    let starts = [
        format!("\npub struct {name} {{"),
        format!("\npub enum {name} {{"),
    ];
    sources.iter().find_map(|source| {
        let start = starts.iter().find_map(|start| source.find(start))?;
        let end = source[start..].find("\n}")?;
        Some(&source[start..start + end])
    })
}

/// Returns the files that can define the types of a module: its own, and that of the types that both versions share.
fn sources_of(source: &Path, module: &str) -> Vec<String> {
    let name = module.trim_start_matches("v3::");
    let files = [
        format!("{}/types.rs", module.replace("::", "/")),
        format!("shared/{name}.rs"),
        format!("shared/{}.rs", name.replace("ad_publishing", "ad_manager")),
    ];
    let files = files
        .iter()
        .map(|file| fs::read_to_string(source.join(file)));
    files.filter_map(Result::ok).collect()
}

#[test]
fn every_present_field_and_variant_exists() {
    let workspace = xtask::workspace::find().expect("the test runs in a workspace");
    let source = workspace.join("generated/src");
    let page = fs::read_to_string(workspace.join("docs/renames.md")).expect("the page can be read");
    let lines = section(&page, "Renamed fields and variants");
    let rows: Vec<MemberRow<'_>> = lines.map(member_row).collect();
    assert!(rows.len() > 50, "{} rows", rows.len());
    let mut unknown = Vec::new();
    for MemberRow { module, owner, now } in rows {
        let sources = sources_of(&source, module);
        let members: BTreeSet<String> = definition(&sources, owner)
            .map(|definition| words(definition).collect())
            .unwrap_or_default();
        assert!(!now.is_empty(), "a row of `{owner}` has no name");
        let gone = now.into_iter().filter(|name| !members.contains(*name));
        unknown.extend(gone.map(|name| format!("`{name}` of `{module}::{owner}`")));
    }
    assert!(
        unknown.is_empty(),
        "docs/renames.md names fields or variants that do not exist: {unknown:#?}"
    );
}

#[test]
fn rows_of_members_are_read() {
    let line = "| `pets` | `Size` | `N1`, `N2` | `Small`, `Large` | `1`, `2` |";
    let expected = MemberRow {
        module: "pets",
        owner: "Size",
        now: vec!["Small", "Large"],
    };
    assert_eq!(member_row(line), expected);
    let sources = [
        "x\npub enum Size {\n    Small,\n}\npub struct Pet {\n    pub name: u8,\n}\n".to_owned(),
    ];
    let words = |name| definition(&sources, name).map(|text| words(text).collect::<Vec<_>>());
    assert!(words("Size").is_some_and(|words| words.contains(&"Small".to_owned())));
    assert!(words("Pet").is_some_and(|words| !words.contains(&"Small".to_owned())));
    assert_eq!(words("Owner"), None);
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
