//! The overlay template of a diagnostic can be pasted and fixes the fault.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use highlevel_codegen::report::Located;
use highlevel_codegen::{Error, generate};

#[test]
fn a_pasted_stub_corrects_the_fault() {
    let cases = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/errors");
    let mut sections = BTreeSet::new();
    for spec in specs(&cases) {
        let stubs: Vec<Located> = check(&spec)
            .into_iter()
            .filter(|located| located.stub.is_some())
            .collect();
        let mut files: BTreeMap<&str, Vec<&Located>> = BTreeMap::new();
        for located in &stubs {
            let file = located.file.split_once('/').expect("it names a folder").1;
            files.entry(file).or_default().push(located);
            let stub = located.stub.as_ref().expect("it has one");
            sections.insert(stub.section);
        }
        if files.is_empty() {
            continue;
        }
        let folder = tempfile::tempdir().expect("a folder can be made");
        copy(&spec, folder.path());
        let overlays = folder.path().join("overlays");
        fs::create_dir_all(&overlays).expect("a folder can be made");
        for (index, (file, stubs)) in files.iter().enumerate() {
            let overlay = paste(file, stubs);
            fs::write(overlays.join(format!("pasted-{index}.yaml")), overlay)
                .expect("the file can be written");
        }
        let left = check(folder.path());
        for located in &stubs {
            let is_left = |one: &Located| one.message == located.message;
            assert!(!left.iter().any(is_left), "{}: {left:#?}", spec.display());
        }
    }
    let all = ["actions", "names: operations", "texts: operations"];
    assert_eq!(sections, BTreeSet::from(all));
}

/// Writes an overlay for a document from the templates, like a user who follows the messages.
fn paste(file: &str, stubs: &[&Located]) -> String {
    let mut sections: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for (index, located) in stubs.iter().enumerate() {
        let stub = located.stub.as_ref().expect("it has one");
        let lines = stub.lines.replace("$.…", "$.items");
        let lines = lines.replace('…', &format!("completed-{index}"));
        sections.entry(stub.section).or_default().push(lines);
    }
    let mut overlay =
        format!("overlay: 1.0.0\ninfo: {{title: Pasted, version: '1.0'}}\nextends: ../{file}\n");
    for (section, stubs) in sections {
        let mut indent = String::new();
        for key in section.split(": ") {
            overlay.extend([&indent, key, ":\n"]);
            indent += "  ";
        }
        for line in stubs.iter().flat_map(|stub| stub.lines()) {
            overlay.extend([&indent, line, "\n"]);
        }
    }
    overlay
}

/// Generates from a spec folder, for its own target or that of all tests, and returns the diagnostics.
fn check(spec: &Path) -> Vec<Located> {
    let own = spec.join("target");
    let shared = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/target");
    let target = if own.is_dir() { own } else { shared };
    match generate(spec, &target) {
        Err(Error::Spec(report)) => report.diagnostics().to_vec(),
        Ok(_) | Err(Error::Io(_)) => Vec::new(),
    }
}

fn specs(cases: &Path) -> Vec<PathBuf> {
    let topics = folders(cases);
    let cases = topics.iter().flat_map(|topic| folders(topic));
    cases.map(|case| case.join("spec")).collect()
}

fn folders(path: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(path).expect("the folder can be listed");
    let entries = entries.map(|entry| entry.expect("the folder can be listed").path());
    entries.filter(|path| path.is_dir()).collect()
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder can be made");
    for entry in fs::read_dir(from).expect("the folder can be listed") {
        let path = entry.expect("the folder can be listed").path();
        let target = to.join(path.file_name().expect("it has a name"));
        if path.is_dir() {
            copy(&path, &target);
        } else {
            fs::copy(&path, target).expect("the file can be copied");
        }
    }
}
