//! Tests reading bases from git and from folders. The changes themselves are tested in the generator.

use std::fs;

use tempfile::TempDir;

use super::*;
use crate::git::git;

const PETS: &str = "\
openapi: 3.0.3
info: {title: Pets, version: '2.0'}
paths:
  /pets:
    get:
      operationId: list-pets
      summary: Lists pets.
      responses: {'200': {}}
";

/// A checkout with a document and a target.
struct Checkout(TempDir);

impl Checkout {
    fn new() -> Self {
        let checkout = Self(tempfile::tempdir().unwrap());
        let target = Path::new(env!("CARGO_MANIFEST_DIR")).join("../codegen/tests/target");
        for entry in fs::read_dir(target).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_str().unwrap();
            checkout.put(
                &format!("spec/target/{name}"),
                &fs::read_to_string(&path).unwrap(),
            );
        }
        checkout.put("spec/v2/pets.yaml", PETS);
        checkout
    }

    /// Turns it into a git checkout with one commit.
    fn with_git() -> Self {
        let checkout = Self::new();
        checkout.git(&["init", "--quiet"]);
        checkout.commit();
        checkout
    }

    fn put(&self, file: &str, text: &str) {
        let path = self.0.path().join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn git(&self, arguments: &[&str]) -> String {
        let user = ["-c", "user.name=a", "-c", "user.email=a@example.com"];
        git(self.0.path(), &[&user, arguments].concat()).unwrap()
    }

    fn commit(&self) {
        self.git(&["add", "--all"]);
        self.git(&["commit", "--quiet", "--message=a"]);
    }

    fn base(&self, named: Option<&str>) -> Result<Base> {
        base::find_base(self.0.path(), named)
    }

    /// Returns the changes with the note on the base, or the message of a failure.
    fn changes(&self, named: Option<&str>) -> String {
        let base = self.base(named).unwrap();
        let changes = compare_with(&self.0.path().join("spec"), &base);
        match changes {
            Ok((changes, note)) => format!("{}{changes}", note.unwrap_or_default()),
            Err(message) => message,
        }
    }
}

#[test]
fn a_revision_is_read_without_touching_the_checkout() {
    let checkout = Checkout::with_git();
    checkout.put("spec/v2/pets.yaml", &PETS.replace("list-pets", "get-pets"));
    checkout.git(&["add", "spec"]);
    let status = checkout.git(&["status", "--porcelain"]);
    assert_eq!(
        checkout.changes(Some("HEAD")),
        "### Breaking\n\n- pets\n  - `pets::list_pets`: renamed `pets::get_pets`; `ListPets` is `GetPets`\n"
    );
    assert_eq!(checkout.git(&["status", "--porcelain"]), status);
}

#[test]
fn without_a_name_the_base_is_the_last_tag_or_the_last_change_of_the_spec() {
    let checkout = Checkout::with_git();
    checkout.put("spec/v2/pets.yaml", &PETS.replace("list-pets", "get-pets"));
    assert_eq!(checkout.base(None).unwrap().name, "HEAD");
    checkout.commit();
    let change = checkout.git(&["rev-parse", "--short", "HEAD"]);
    checkout.put("README.md", "No change of the documents.");
    checkout.commit();
    assert_eq!(checkout.base(None).unwrap().name, format!("{change}^"));
    assert!(checkout.changes(None).contains("renamed"));
    checkout.git(&["tag", "v0.1.0"]);
    checkout.put("spec/v2/pets.yaml", PETS);
    assert_eq!(checkout.base(None).unwrap().name, "v0.1.0");
}

#[test]
fn a_folder_needs_no_git() {
    let (before, after) = (Checkout::new(), Checkout::new());
    after.put("spec/v2/pets.yaml", &PETS.replace("get:", "put:"));
    for folder in [before.0.path().to_owned(), before.0.path().join("spec")] {
        assert_eq!(
            after.changes(folder.to_str()),
            "### Changed behavior\n\n- pets\n  - `pets::list_pets`: calls `PUT /pets` instead of `GET /pets`\n"
        );
    }
    let error = format!(
        "{:#}",
        after
            .base(before.0.path().join("spec/v2").to_str())
            .unwrap_err()
    );
    assert!(error.contains("it has no `target`"), "{error}");
}

#[test]
fn a_base_that_does_not_exist_is_an_error_that_says_so() {
    let checkout = Checkout::with_git();
    let error = |named| format!("{:#}", checkout.base(Some(named)).unwrap_err());
    assert!(error("v9").contains("`v9` is neither a folder nor a revision"));
    checkout.git(&["rm", "-r", "--quiet", "spec"]);
    checkout.put("README.md", "Nothing else.");
    checkout.commit();
    assert!(error("HEAD").contains("HEAD has no spec/"));
}

#[test]
fn a_base_that_the_generator_cannot_read_is_an_error_that_says_what_to_do() {
    let checkout = Checkout::with_git();
    checkout.put("spec/v2/pets.yaml", &PETS.replace("summary", "sumary"));
    checkout.commit();
    checkout.put("spec/v2/pets.yaml", PETS);
    let message = checkout.changes(Some("HEAD"));
    assert!(message.contains("`sumary` is not a keyword"), "{message}");
    assert!(message.contains("git archive HEAD spec"), "{message}");
}

#[test]
fn the_target_of_another_generator_is_replaced_by_that_of_today() {
    let checkout = Checkout::with_git();
    let target = checkout.0.path().join("spec/target/target.yaml");
    let today = fs::read_to_string(&target).unwrap();
    checkout.put(
        "spec/target/target.yaml",
        &format!("{today}\nolder-key: 1\n"),
    );
    checkout.commit();
    checkout.put("spec/target/target.yaml", &today);
    assert_eq!(
        checkout.changes(Some("HEAD")),
        "note: spec/target of HEAD is for another version of the generator; the current spec/target is used for both"
    );
}

#[test]
fn a_spec_that_cannot_be_read_is_reported_as_that_of_the_working_tree() {
    let checkout = Checkout::with_git();
    checkout.put("spec/v2/pets.yaml", "openapi: [");
    let message = checkout.changes(Some("HEAD"));
    assert!(
        message.contains("`cargo xtask gen` reports the same"),
        "{message}"
    );
}

#[test]
fn entries_for_earlier_names_can_be_pasted() {
    let checkout = Checkout::with_git();
    checkout.put("spec/v2/pets.yaml", &PETS.replace("list-pets", "find-pets"));
    let (spec, base) = (checkout.0.path().join("spec"), checkout.base(None).unwrap());
    let (changes, _) = compare_with(&spec, &base).unwrap();
    let version = ReleaseName::try_from("1.1.0".to_owned()).unwrap();

    let text = former_names(changes.renames(), &version);
    let (_, entries) = text.split_once("\n\n").unwrap();
    let facts = fs::read_to_string(spec.join("target/target.yaml")).unwrap();
    checkout.put(
        "spec/target/target.yaml",
        &format!("{facts}\nformer-names:\n{entries}"),
    );

    let (changes, _) = compare_with(&spec, &base).unwrap();
    assert_eq!(changes.renames(), []);
    assert!(!changes.summary().contains("breaking"), "{changes}");
}
