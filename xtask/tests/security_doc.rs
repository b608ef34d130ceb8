//! Every test named in the table of docs/security.md must exist, so that the page does not claim more than is tested.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// The tests and modules of the workspace.
#[derive(Default)]
struct Known {
    /// The test functions by name, each with the folders and the file that contain it, and the inline modules of the file.
    tests: BTreeMap<String, Vec<BTreeSet<String>>>,
    /// The names of files, folders and inline modules with Rust code.
    modules: BTreeSet<String>,
}

impl Known {
    fn read(workspace: &Path) -> Self {
        let mut known = Self::default();
        for folder in ["codegen", "generated/tests", "xtask"] {
            known.read_folder(&workspace.join(folder), &BTreeSet::new());
        }
        known
    }

    fn read_folder(&mut self, folder: &Path, around: &BTreeSet<String>) {
        let entries =
            fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
        for entry in entries {
            let path: PathBuf = entry.expect("the folder can be read").path();
            let name = path
                .file_stem()
                .and_then(|name| name.to_str())
                .unwrap_or_default()
                .to_owned();
            let mut places = around.clone();
            places.insert(name.clone());
            if path.is_dir() && !["target", "corpus", "artifacts"].contains(&name.as_str()) {
                self.read_folder(&path, &places);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                self.read_file(&fs::read_to_string(&path).expect("it is text"), places);
            }
        }
    }

    fn read_file(&mut self, text: &str, mut places: BTreeSet<String>) {
        let modules = text
            .lines()
            .filter_map(|line| line.trim().strip_prefix("mod ")?.strip_suffix(" {"));
        places.extend(modules.map(str::to_owned));
        self.modules.extend(places.iter().cloned());
        let mut is_test = false;
        for line in text.lines().map(str::trim) {
            if line.starts_with("#[test") || line.starts_with("#[tokio::test") {
                is_test = true;
            } else if let Some((before, after)) = line.split_once("fn ")
                && is_test
                && ["", "async "].contains(&before)
            {
                let name = after.split('(').next().unwrap_or_default();
                self.tests
                    .entry(name.to_owned())
                    .or_default()
                    .push(places.clone());
                is_test = false;
            }
        }
    }

    /// Returns whether `name`, such as `limits::window::tests` or `limits::a_limit_of_nothing_says_nothing`, exists.
    fn has(&self, name: &str) -> bool {
        let mut steps: Vec<&str> = name.split("::").collect();
        let last = steps.pop().unwrap_or_default();
        let Some(found) = self.tests.get(last) else {
            return self.modules.contains(last)
                && steps.iter().all(|step| self.modules.contains(*step));
        };
        found
            .iter()
            .any(|places| steps.iter().all(|step| places.contains(*step)))
    }
}

/// Returns the names between backticks in a cell.
fn names(cell: &str) -> impl Iterator<Item = &str> {
    cell.split('`').skip(1).step_by(2)
}

#[test]
fn every_named_test_exists() {
    let workspace = xtask::workspace::find().expect("it is in a workspace");
    let known = Known::read(&workspace);
    let text = fs::read_to_string(workspace.join("docs/security.md")).expect("it is there");
    let table = text
        .split("\n## ")
        .find(|part| part.starts_with("Withstood"))
        .expect("it has a table");
    let rows: Vec<&str> = table
        .lines()
        .filter(|line| line.starts_with("| "))
        .skip(2)
        .collect();
    assert!(rows.len() > 20, "{} rows", rows.len());
    let mut wrong = Vec::new();
    for row in rows {
        let cells: Vec<&str> = row.trim_matches('|').split(" | ").collect();
        let named: Vec<&str> = cells
            .get(3)
            .into_iter()
            .flat_map(|cell| names(cell))
            .collect();
        if cells.len() != 5 || !named.iter().any(|name| known.has(name)) {
            wrong.push(format!(
                "a row that lacks five cells or an existing test: {row}"
            ));
        }
        // Skip texts with other characters, which are not names of tests.
        let unknown = named.iter().filter(|name| {
            name.chars()
                .all(|c| c.is_ascii_alphanumeric() || "_:".contains(c))
        });
        wrong.extend(
            unknown
                .filter(|name| !known.has(name))
                .map(|name| (*name).to_owned()),
        );
    }
    assert!(
        wrong.is_empty(),
        "docs/security.md names tests that do not exist: {wrong:#?}"
    );
}

#[test]
fn a_test_is_found_in_its_module_only() {
    let known = Known::read(&xtask::workspace::find().expect("it is in a workspace"));
    assert!(known.has("security_doc::a_test_is_found_in_its_module_only"));
    assert!(known.has("security_doc"));
    assert!(!known.has("limits::a_test_is_found_in_its_module_only"));
    assert!(!known.has("a_test_that_was_renamed"));
    assert!(!known.has("read_folder"), "it is no test");
}
