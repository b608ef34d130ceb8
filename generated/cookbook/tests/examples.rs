//! Every example runs with `--demo`. Without it and without an account, it says what it needs and fails.

use std::path::{Path, PathBuf};
use std::process::Command;

/// Returns the names of all examples.
fn examples() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples");
    let files = std::fs::read_dir(folder).expect("the folder is there");
    let names = files.map(|file| {
        let path = file.expect("it can be listed").path();
        let name = path.file_stem().expect("it is a file");
        name.to_str().expect("it is a name").to_owned()
    });
    let mut names: Vec<String> = names.collect();
    names.sort_unstable();
    names
}

/// Returns the path of an example's program, which cargo has built next to this test.
fn program(name: &str) -> PathBuf {
    let test = std::env::current_exe().expect("the test is a program");
    let folder = test.ancestors().nth(2).expect("it is in target/debug/deps");
    let name = format!("{name}{}", std::env::consts::EXE_SUFFIX);
    let program = folder.join("examples").join(name);
    assert!(
        program.is_file(),
        "{} is missing; `cargo test -p highlevel-cookbook` builds the examples, a single test does not",
        program.display()
    );
    program
}

#[test]
fn each_example_runs_with_demo() {
    let examples = examples();
    assert!(examples.len() >= 8, "{examples:?}");
    for name in examples {
        let output = Command::new(program(&name))
            .arg("--demo")
            .env_remove("HIGHLEVEL_TOKEN")
            .output()
            .expect("it can be started");
        let [printed, failed] =
            [&output.stdout, &output.stderr].map(|text| String::from_utf8_lossy(text));
        assert!(output.status.success(), "{name}: {printed}{failed}");
        assert!(
            !printed.is_empty() && failed.is_empty(),
            "{name}: {printed}{failed}"
        );
    }
}

#[test]
fn an_example_without_an_account_says_what_it_needs() {
    for name in examples() {
        let output = Command::new(program(&name))
            .env_remove("HIGHLEVEL_LOCATION")
            .env_remove("HIGHLEVEL_TOKEN")
            .env_remove("GHL_PIT_TOKEN")
            .env_remove("GHL_ACCESS_TOKEN")
            .output()
            .expect("it can be started");
        let failed = String::from_utf8_lossy(&output.stderr);
        assert!(!output.status.success(), "{name}");
        assert!(
            failed.contains("HIGHLEVEL_LOCATION") && failed.contains("--demo"),
            "{name}: {failed}"
        );
    }
}
