//! Compares the recordings under `observe/<case>` with a small spec folder, and checks the report and the printed overlays.
//!
//! `UPDATE_EXPECT=1 cargo test -p highlevel-codegen --test observe` rewrites `expected.txt`; review the diff.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use expect_test::expect_file;
use highlevel_codegen::generate;
use highlevel_codegen::observe::{Observed, observe};

/// Values of the recordings, which no report may show.
const VALUES: &[&str] = &[
    "someone@example.com",
    "value of a customer",
    "terrier",
    "2026-01-0",
];

fn cases() -> Vec<PathBuf> {
    let entries = fs::read_dir("tests/observe").expect("the folder of the cases is there");
    let mut cases: Vec<PathBuf> = entries
        .map(|entry| entry.expect("the folder can be listed").path())
        .collect();
    cases.sort();
    cases
}

fn compare(spec: &Path, case: &Path) -> Observed {
    match observe(spec, Path::new("tests/target"), &[case.to_owned()]) {
        Ok(observed) => observed,
        Err(error) => panic!("{}: {error}", spec.display()),
    }
}

fn report(observed: &Observed) -> String {
    let mut report = String::new();
    for problem in &observed.problems {
        writeln!(report, "{problem}").expect("writing to a String cannot fail");
    }
    write!(report, "{}", observed.findings).expect("writing to a String cannot fail");
    for overlay in &observed.overlays {
        write!(report, "---\n{overlay}").expect("writing to a String cannot fail");
    }
    report
}

#[test]
fn every_case_gets_its_report_and_its_overlays() {
    for case in cases() {
        let report = report(&compare(&case.join("spec"), &case));
        for value in VALUES {
            assert!(!report.contains(value), "{}: {value}", case.display());
        }
        let expected = std::path::absolute(case.join("expected.txt")).expect("the path is sound");
        expect_file![expected].assert_eq(&report);
    }
}

/// The printed overlays are complete: with them, the documents express everything that was observed, and the crate can be
/// generated.
#[test]
fn pasted_overlays_express_everything_that_was_observed() {
    for case in cases() {
        let name = case.display();
        let folder = tempfile::tempdir().expect("there is room for a temporary folder");
        let spec = folder.path().join("spec");
        copy(&case.join("spec"), &spec);
        let observed = compare(&spec, &case);
        assert!(!observed.is_expressed(), "{name} has nothing to express");
        fs::create_dir_all(spec.join("overlays")).expect("the folder can be made");
        for (index, overlay) in observed.overlays.iter().enumerate() {
            let file = spec.join(format!("overlays/observed-{index}.yaml"));
            fs::write(file, overlay.to_string()).expect("the overlay can be written");
        }

        let again = compare(&spec, &case);

        assert!(again.overlays.is_empty(), "{name}:\n{}", report(&again));
        assert_eq!(again.problems, observed.problems, "{name}");
        let failing = again
            .findings
            .iter()
            .any(|(_, finding)| finding.kind.fails());
        assert!(!failing, "{name}:\n{}", report(&again));
        if let Err(error) = generate(&spec, Path::new("tests/target")) {
            panic!("{name}: {error}");
        }
    }
}

/// A truncated file always has a problem or a difference.
#[test]
fn files_that_end_anywhere_are_read_or_reported() {
    let folder = tempfile::tempdir().expect("there is room for a temporary folder");
    for case in cases() {
        let entries = fs::read_dir(&case).expect("the case is there");
        for entry in entries {
            let path = entry.expect("the case can be listed").path();
            if !path.is_file() || path.extension().is_some_and(|extension| extension == "txt") {
                continue;
            }
            let bytes = fs::read(&path).expect("the recording can be read");
            for end in (0..bytes.len()).step_by(bytes.len() / 12 + 1) {
                let cut = folder.path().join("cut.json");
                fs::write(&cut, &bytes[..end]).expect("the file can be written");
                let observed = compare(&case.join("spec"), &cut);
                assert!(!observed.is_expressed(), "{} until {end}", path.display());
            }
        }
    }
}

#[test]
fn files_and_folders_that_are_not_there_are_reported() {
    let folder = tempfile::tempdir().expect("there is room for a temporary folder");
    let spec = Path::new("tests/observe/members/spec");
    for (path, message) in [
        (folder.path().join("none.json"), "the file cannot be read"),
        (folder.path().to_owned(), "the folder has no recordings"),
    ] {
        let observed = compare(spec, &path);
        let problems: Vec<String> = observed.problems.iter().map(ToString::to_string).collect();
        assert!(
            problems.len() == 1 && problems[0].contains(message),
            "{problems:?}"
        );
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("the folder can be made");
    for entry in fs::read_dir(from).expect("the folder is there") {
        let path = entry.expect("the folder can be listed").path();
        let copied = to.join(path.file_name().expect("an entry has a name"));
        if path.is_dir() {
            copy(&path, &copied);
        } else {
            fs::copy(&path, &copied).expect("the file can be copied");
        }
    }
}
