//! Reports of diagnostics: each case is a small spec folder under `errors/<topic>/<case>` with the expected report.
//!
//! `UPDATE_EXPECT=1 cargo test -p highlevel-codegen` rewrites the reports; review the diff.

use std::fs;
use std::path::{Path, PathBuf};

use expect_test::expect_file;
use highlevel_codegen::generate;

/// Generates from a spec folder, for its own target or that of all tests, and returns the report.
fn check(folder: &Path) -> String {
    let own = folder.join("target");
    let target = if own.is_dir() {
        own
    } else {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/target")
    };
    match generate(folder, &target) {
        Ok(_) => String::new(),
        Err(error) => format!("{error}\n"),
    }
}

/// Returns the folders in a folder by name.
fn folders(path: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(path).expect("the folder of the cases is there");
    let mut folders: Vec<PathBuf> = entries
        .map(|entry| entry.expect("the folder can be listed").path())
        .filter(|path| path.is_dir())
        .collect();
    folders.sort();
    folders
}

#[test]
fn every_case_gets_its_report() {
    let cases = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/errors");
    for case in folders(&cases).iter().flat_map(|topic| folders(topic)) {
        let report = check(&case.join("spec"));
        assert!(!report.is_empty(), "{} has no diagnostic", case.display());
        expect_file![case.join("expected.txt")].assert_eq(&report);
    }
}
