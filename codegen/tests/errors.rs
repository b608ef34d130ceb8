//! Every diagnostic has a case: a tiny spec folder under `errors/<topic>/<case>` and the report that it gets.
//!
//! `UPDATE_EXPECT=1 cargo test -p highlevel-codegen` rewrites the reports; read the diff.

use std::fs;
use std::path::{Path, PathBuf};

use expect_test::expect_file;
use highlevel_codegen::diagnostics::{Diagnostics, Report};
use highlevel_codegen::load::load_spec;
use highlevel_codegen::overlay::apply_overlays;
use highlevel_codegen::resolve::resolve;

/// Runs the stages that read a spec folder and returns what they have to say.
fn check(folder: &Path) -> String {
    let mut diagnostics = Diagnostics::default();
    let mut spec = match load_spec(folder, &mut diagnostics) {
        Ok(spec) => spec,
        Err(error) => return format!("{error}\n"),
    };
    apply_overlays(&mut spec, &mut diagnostics);
    resolve(&spec, &mut diagnostics);
    if diagnostics.is_empty() {
        return String::new();
    }
    format!("{}\n", Report::new(&spec, diagnostics))
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
