//! Generated files: each case is a small spec folder under `golden/<case>` with the expected files.
//!
//! `case.yaml` lists the files that the case is about, or is `files: all`; `expected` holds these and no others. The package
//! `highlevel-golden` compiles everything that a case generates. `UPDATE_EXPECT=1 cargo test -p highlevel-codegen` rewrites the
//! expected files; read the diff.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use highlevel_codegen::generate;
use serde::Deserialize;
use similar::TextDiff;

/// Files by their path within a folder, separated by `/`.
type Tree = BTreeMap<String, String>;

/// Maximum number of lines of a spec file, so that a case tests only one feature.
const LONGEST_SPEC: usize = 40;

/// The content of `case.yaml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    files: Files,
}

/// The generated files that a case compares.
#[derive(Deserialize)]
#[serde(untagged)]
enum Files {
    /// The listed files.
    Listed(BTreeSet<String>),
    /// Every file.
    Whole(Whole),
}

#[derive(Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
enum Whole {
    All,
}

#[test]
fn every_case_gives_what_is_expected() {
    let mut report = String::new();
    for case in cases() {
        let folder = golden().join(&case);
        let generated = match generate(&folder.join("spec"), &target(&case)) {
            Ok(generated) => generated.files,
            Err(error) => panic!("{case} cannot be generated: {error}"),
        };
        let generated = select(&case, generated, &mut report);
        let expected = folder.join("expected");
        if updates() {
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
        "\n{report}\nIf the new output is correct, run: UPDATE_EXPECT=1 cargo test -p highlevel-codegen\n"
    );
}

/// The tests of the runtime and of other crates call the API in `testing/api`. Its generated code is committed, so that these
/// tests need not compile the generator.
#[test]
fn the_api_of_other_tests_is_what_is_generated() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("testing/api");
    let generated = generate(&folder.join("spec"), &golden().join("../target"));
    let generated = match generated {
        Ok(generated) => generated.files.into_iter(),
        Err(error) => panic!("testing/api cannot be generated: {error}"),
    };
    // Skip the manifest and the table of the contract tests, which only a whole crate needs.
    let generated: Tree = generated
        .filter_map(|(file, text)| Some((file.strip_prefix("src/")?.to_owned(), text)))
        .collect();
    let source = folder.join("src");
    if updates() {
        write_tree(&source, &generated);
    }
    let report = compare("testing/api/src", &read_tree(&source), &generated);
    assert!(report.is_empty(), "\n{report}");
}

#[test]
fn the_output_names_no_company_but_that_of_the_target() {
    for case in cases() {
        let spec = golden().join(&case).join("spec");
        let generated = generate(&spec, &target(&case)).expect("a golden case can be generated");
        for (file, text) in generated.files {
            let text = text.to_lowercase();
            let text = text.replace("highlevel_", "").replace("highlevel-", "");
            assert!(!text.contains("highlevel"), "{case}: {file}");
        }
    }
}

#[test]
fn one_case_is_about_a_whole_crate() {
    let whole: Vec<String> = cases()
        .into_iter()
        .filter(|case| matches!(read_case(case).files, Files::Whole(_)))
        .collect();
    assert_eq!(whole.len(), 1, "{whole:?}");
}

#[test]
fn every_case_is_compiled() {
    let manifest = golden().join("Cargo.toml");
    let manifest = fs::read_to_string(&manifest).expect("the manifest can be read");
    let listed: Vec<&str> = manifest
        .lines()
        .filter_map(|line| line.strip_prefix("path = \"")?.strip_suffix("/lib.rs\""))
        .collect();
    assert_eq!(
        listed,
        cases(),
        "the examples in golden/Cargo.toml must be the cases, sorted by name"
    );
    for case in cases() {
        let file = golden().join(&case).join("lib.rs");
        let expected = format!(
            "//! The whole crate of this case, which `build.rs` generates.\n\n\
             include!(concat!(env!(\"OUT_DIR\"), \"/{case}/src/lib.rs\"));\n"
        );
        if updates() {
            fs::write(&file, &expected).expect("the file can be written");
        }
        let text = fs::read_to_string(&file).unwrap_or_default();
        assert_eq!(text, expected, "{}", file.display());
    }
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
    let elsewhere = tempfile::tempdir().expect("there is room for a temporary folder");
    for case in cases() {
        let other_target = elsewhere.path().join("target");
        write_tree(&other_target, &read_tree(&target(&case)));
        let spec = golden().join(&case).join("spec");
        let other_spec = elsewhere.path().join(&case);
        write_tree(&other_spec, &read_tree(&spec));
        let first = generate(&spec, &target(&case)).expect("a golden case can be generated");
        for (spec, target) in [(&spec, &target(&case)), (&other_spec, &other_target)] {
            let again = generate(spec, target).expect("a golden case can be generated");
            assert!(
                first == again,
                "{case} differs from run to run or from place to place"
            );
        }
    }
}

/// Returns whether the expected files are rewritten.
fn updates() -> bool {
    std::env::var_os("UPDATE_EXPECT").is_some()
}

/// Returns the generated files that a case compares, and reports listed files that were not generated.
fn select(case: &str, mut generated: Tree, report: &mut String) -> Tree {
    if let Files::Listed(listed) = read_case(case).files {
        assert!(!listed.is_empty(), "{case}/case.yaml lists no file");
        for file in listed.iter().filter(|file| !generated.contains_key(*file)) {
            writeln!(
                report,
                "{case}/case.yaml lists {file}, which is not generated"
            )
            .expect("writing to a String cannot fail");
        }
        generated.retain(|file, _| listed.contains(file));
    }
    generated
}

fn read_case(case: &str) -> Case {
    let file = golden().join(case).join("case.yaml");
    let text = fs::read_to_string(&file);
    let text = text.unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    serde_yaml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

/// Returns the folder of the target of a case: its own, or that of all tests.
fn target(case: &str) -> PathBuf {
    let own = golden().join(case).join("target");
    if own.is_dir() {
        own
    } else {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/target")
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

/// Reads every file in a folder. A missing folder has none.
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

/// Updates a folder to contain exactly these files. Unchanged files are not written.
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

/// Describes missing and stale files, and the differences of the others. Returns an empty string if there are none.
fn compare(name: &str, expected: &Tree, generated: &Tree) -> String {
    let mut report = String::new();
    let files: BTreeSet<&String> = expected.keys().chain(generated.keys()).collect();
    for file in files {
        let name = format!("{name}/{file}");
        match (expected.get(file), generated.get(file)) {
            (Some(_), None) => writeln!(
                report,
                "{name} is stale: it is not generated, or case.yaml does not list it"
            ),
            (None, Some(_)) => writeln!(report, "{name} is missing"),
            (Some(old), Some(new)) if old != new => {
                let diff = TextDiff::from_lines(old, new);
                let diff = diff.unified_diff().header(&name, "generated").to_string();
                writeln!(report, "{diff}")
            }
            _ => Ok(()),
        }
        .expect("writing to a String cannot fail");
    }
    report
}
