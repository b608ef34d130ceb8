//! One case for each feature: a tiny spec folder under `golden/<case>` and all that is generated from it.
//!
//! The expected files are the examples of the package `highlevel-golden`, so they compile, too.
//! `UPDATE_EXPECT=1 cargo test -p highlevel-codegen` rewrites them; read the diff.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use highlevel_codegen::generate;
use similar::TextDiff;

/// Files by their path within a folder, separated by `/`.
type Tree = BTreeMap<String, String>;

/// The longest that a spec file may be, so that a case stays about one feature.
const LONGEST_SPEC: usize = 40;

#[test]
fn every_case_gives_what_is_expected() {
    let mut report = String::new();
    for case in cases() {
        let folder = golden().join(&case);
        let generated = match generate(&folder.join("spec")) {
            Ok(generated) => generated.files,
            Err(error) => panic!("{case} cannot be generated: {error}"),
        };
        let expected = folder.join("expected");
        if std::env::var_os("UPDATE_EXPECT").is_some() {
            write_tree(&expected, &generated);
        } else {
            report += &compare(
                &format!("{case}/expected"),
                &read_tree(&expected),
                &generated,
            );
        }
    }
    assert!(
        report.is_empty(),
        "\n{report}\nIf that is as it should be: UPDATE_EXPECT=1 cargo test -p highlevel-codegen\n"
    );
}

#[test]
fn every_case_is_compiled() {
    let manifest = golden().join("Cargo.toml");
    let manifest = fs::read_to_string(&manifest).expect("the manifest can be read");
    let listed: Vec<&str> = manifest
        .lines()
        .filter_map(|line| {
            line.strip_prefix("path = \"")?
                .strip_suffix("/expected/src/lib.rs\"")
        })
        .collect();
    assert_eq!(
        listed,
        cases(),
        "the examples of golden/Cargo.toml are not the cases, by name"
    );
}

#[test]
fn every_spec_file_is_short() {
    for case in cases() {
        for (file, text) in read_tree(&golden().join(&case).join("spec")) {
            let lines = text.lines().count();
            assert!(
                lines <= LONGEST_SPEC,
                "{case}/spec/{file} has {lines} lines: split the case"
            );
        }
    }
}

#[test]
fn the_output_depends_on_nothing_but_the_spec() {
    for case in cases() {
        let spec = golden().join(&case).join("spec");
        let elsewhere = tempfile::tempdir().expect("there is room for a temporary folder");
        write_tree(elsewhere.path(), &read_tree(&spec));
        let first = generate(&spec).expect("a golden case can be generated");
        for folder in [&spec, elsewhere.path()] {
            let again = generate(folder).expect("a golden case can be generated");
            assert!(
                first == again,
                "{case} differs from run to run or from place to place"
            );
        }
    }
}

fn golden() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden")
}

/// Returns the names of the cases in order.
fn cases() -> Vec<String> {
    let mut cases: Vec<String> = entries(&golden())
        .filter(|path| path.join("spec").is_dir())
        .map(|path| file_name(&path))
        .collect();
    cases.sort();
    cases
}

fn entries(folder: &Path) -> impl Iterator<Item = PathBuf> {
    let entries = fs::read_dir(folder).expect("the folder can be read");
    entries.map(|entry| entry.expect("the folder can be listed").path())
}

fn file_name(path: &Path) -> String {
    let name = path.file_name().expect("an entry of a folder has a name");
    name.to_str()
        .expect("the names of cases are ASCII")
        .to_owned()
}

/// Reads every file in a folder; a folder that is not there has none.
fn read_tree(folder: &Path) -> Tree {
    let mut tree = Tree::new();
    if !folder.is_dir() {
        return tree;
    }
    for path in entries(folder) {
        let name = file_name(&path);
        if path.is_dir() {
            let inner = read_tree(&path).into_iter();
            tree.extend(inner.map(|(file, text)| (format!("{name}/{file}"), text)));
        } else {
            tree.insert(name, fs::read_to_string(&path).expect("the file is text"));
        }
    }
    tree
}

/// Makes a folder hold these files and no others; a file that is the same already is not touched.
fn write_tree(folder: &Path, tree: &Tree) {
    let present = read_tree(folder);
    for stale in present.keys().filter(|file| !tree.contains_key(*file)) {
        fs::remove_file(folder.join(stale)).expect("a stale file can be removed");
    }
    for (file, text) in tree {
        if present.get(file) != Some(text) {
            let path = folder.join(file);
            let parent = path.parent().expect("the file is in the folder");
            fs::create_dir_all(parent).expect("the folder can be made");
            fs::write(&path, text).expect("the file can be written");
        }
    }
}

/// Returns what is missing, stale or different, as a diff; nothing if the two are the same.
fn compare(name: &str, expected: &Tree, generated: &Tree) -> String {
    let mut report = String::new();
    let files: BTreeSet<&String> = expected.keys().chain(generated.keys()).collect();
    for file in files {
        let name = format!("{name}/{file}");
        match (expected.get(file), generated.get(file)) {
            (Some(_), None) => writeln!(report, "{name} is stale: it is no longer generated"),
            (None, Some(_)) => writeln!(report, "{name} is missing"),
            (Some(old), Some(new)) if old != new => {
                let diff = TextDiff::from_lines(old, new);
                let diff = diff.unified_diff().header(&name, "generated").to_string();
                writeln!(report, "{diff}")
            }
            _ => Ok(()),
        }
        .expect("a string takes all text");
    }
    report
}
