//! Reports of changes for callers: each case edits the spec folder `changes/base` and contains the expected report.
//!
//! `edits.yaml` of a case lists the edits: the string `find`, which must occur once in the file, is replaced by `replace`. A
//! file can be moved (`to`) or deleted. `UPDATE_EXPECT=1 cargo test -p highlevel-codegen` rewrites the reports; review the
//! diff.

use std::fs;
use std::path::{Path, PathBuf};

use expect_test::{expect, expect_file};
use highlevel_codegen::changes::{Changes, compare};
use highlevel_codegen::{generate, read_library, signatures};
use serde::Deserialize;
use tempfile::TempDir;

/// An edit of a case.
#[derive(Deserialize)]
#[serde(untagged, deny_unknown_fields)]
enum Edit {
    Replace {
        file: String,
        find: String,
        replace: String,
    },
    Move {
        file: String,
        to: String,
    },
    Delete {
        delete: String,
    },
}

/// A spec folder that a test writes to.
struct Spec(TempDir);

impl Spec {
    /// Returns the folder that all cases edit, with the signatures of its crate.
    fn base() -> Self {
        let spec = Self(tempfile::tempdir().expect("a folder can be made"));
        copy(&cases().join("base"), spec.path());
        spec.settle();
        spec
    }

    fn path(&self) -> &Path {
        self.0.path()
    }

    fn apply(&self, edit: &Edit) {
        match edit {
            Edit::Replace {
                file,
                find,
                replace,
            } => {
                let path = self.path().join(file);
                let text = fs::read_to_string(&path).expect("the file can be read");
                assert_eq!(text.matches(find).count(), 1, "{file}: {find}");
                fs::write(path, text.replace(find, replace)).expect("the file can be written");
            }
            Edit::Move { file, to } => {
                let (from, to) = (self.path().join(file), self.path().join(to));
                fs::rename(from, to).expect("the file can be moved");
            }
            Edit::Delete { delete } => {
                fs::remove_file(self.path().join(delete)).expect("the file can be deleted");
            }
        }
    }

    /// Records the signatures, as `cargo xtask gen` does.
    fn settle(&self) {
        let signatures = match generate(self.path(), &target()) {
            Ok(generated) => generated.signatures,
            Err(error) => panic!("{error}"),
        };
        let file = self.path().join(signatures::FILE);
        fs::write(file, signatures.to_string()).expect("the file can be written");
    }

    fn changes_to(&self, after: &Self) -> Changes {
        let [before, after] = [self, after].map(|spec| {
            let library = read_library(spec.path(), &target());
            library.unwrap_or_else(|error| panic!("{error}"))
        });
        compare(&before, &after)
    }
}

fn cases() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/changes")
}

fn target() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/target")
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

#[test]
fn every_case_has_its_report() {
    let base = Spec::base();
    let entries = fs::read_dir(cases()).expect("the folder can be listed");
    let paths = entries.map(|entry| entry.expect("the folder can be listed").path());
    let mut cases: Vec<PathBuf> = paths.filter(|path| !path.ends_with("base")).collect();
    cases.sort();
    for case in cases {
        let edits = fs::read_to_string(case.join("edits.yaml")).expect("a case has edits");
        let edits: Vec<Edit> = serde_yaml::from_str(&edits)
            .unwrap_or_else(|error| panic!("{}: {error}", case.display()));
        let edited = Spec::base();
        for edit in &edits {
            edited.apply(edit);
        }
        let changes = base.changes_to(&edited);
        let report = format!("{}\n\n{changes}", changes.summary());
        expect_file![case.join("expected.md")].assert_eq(&report);
        // `cargo xtask gen` records the signatures at the end. Recording them must not add changes.
        edited.settle();
        assert_eq!(base.changes_to(&edited), changes, "{}", case.display());
    }
}

#[test]
fn nothing_has_changed_between_two_readings() {
    assert_eq!(Spec::base().changes_to(&Spec::base()), Changes::default());
}

/// A rename with an alias is a deprecation; removing the alias is a breaking change.
#[test]
fn an_earlier_name_that_stays_breaks_nobody() {
    let renamed = Spec::base();
    renamed.apply(&Edit::Replace {
        file: "v2/pets.yaml".to_owned(),
        find: "operationId: list-pets".to_owned(),
        replace: "operationId: find-pets".to_owned(),
    });
    let aliases = tempfile::tempdir().expect("a folder can be made");
    copy(&target(), aliases.path());
    let facts = aliases.path().join("target.yaml");
    let mut text = fs::read_to_string(&facts).expect("the file can be read");
    text += "\nformer-names:\n- {was: pets::list_pets, now: find_pets, since: 1.1.0}\n";
    fs::write(facts, text).expect("the file can be written");

    let read = |spec: &Spec, target: &Path| {
        read_library(spec.path(), target).unwrap_or_else(|error| panic!("{error}"))
    };
    let before = read(&Spec::base(), &target());
    let aliased = read(&renamed, aliases.path());
    let bare = read(&renamed, &target());

    let breaking = compare(&before, &bare);
    let [rename] = breaking.renames() else {
        panic!("{breaking}");
    };
    assert_eq!(
        (&*rename.was, &*rename.now),
        ("pets::list_pets", "find_pets")
    );
    let kept = compare(&before, &aliased);
    assert_eq!(kept.renames(), []);
    expect![[r"
        ### Deprecated

        - pets
          - `pets::list_pets`: renamed `pets::find_pets`; `ListPets` is `FindPets`; the earlier name is deprecated
    "]]
    .assert_eq(&kept.to_string());
    expect![[r"
        ### Breaking

        - pets
          - `pets::ListPets`, `pets::ListPetsError`, `pets::ListPetsParams`, `pets::list_pets`: the deprecated name is gone
    "]]
    .assert_eq(&compare(&aliased, &bare).to_string());
}

/// Paths with several parameters in one segment can differ only in the text between them.
#[test]
fn a_changed_text_between_two_path_parameters_is_told() {
    let [before, after] = ["{petId}-{shopId}", "{petId}.{shopId}"].map(|segment| {
        let spec = Spec::base();
        let parameter = "      - {name: petId, in: path, required: true, schema: {type: string}}\n";
        for (find, replace) in [
            ("/pets/{petId}:", format!("/pets/{segment}:")),
            (
                parameter,
                format!("{parameter}{}", parameter.replace("petId", "shopId")),
            ),
        ] {
            spec.apply(&Edit::Replace {
                file: "v2/pets.yaml".to_owned(),
                find: find.to_owned(),
                replace,
            });
        }
        spec
    });
    expect![[r"
        ### Changed behavior

        - pets
          - `pets::get_pet`: calls `GET /pets/{petId}.{shopId}` instead of `GET /pets/{petId}-{shopId}`
    "]]
    .assert_eq(&before.changes_to(&after).to_string());
}

/// Returns the changes after an edit of the target of all tests, and those after taking it back.
fn changes_of_target(find: &str, replace: &str) -> [Changes; 2] {
    let edited = tempfile::tempdir().expect("a folder can be made");
    copy(&target(), edited.path());
    let facts = edited.path().join("target.yaml");
    let text = fs::read_to_string(&facts).expect("the file can be read");
    assert_eq!(text.matches(find).count(), 1, "{find}");
    fs::write(facts, text.replace(find, replace)).expect("the file can be written");
    let spec = Spec::base();
    let target = target();
    let [before, after] = [target.as_path(), edited.path()].map(|target| {
        let library = read_library(spec.path(), target);
        library.unwrap_or_else(|error| panic!("{error}"))
    });
    [compare(&before, &after), compare(&after, &before)]
}

#[test]
fn another_type_of_a_common_value_of_events_breaks_callers() {
    let [changes, _] = changes_of_target("type: Timestamp, ", "");
    expect![[r"
        ### Breaking

        - webhooks
          - `webhooks::Event::sent_at`: returns `Option<&str>` instead of `Option<Timestamp>`
    "]]
    .assert_eq(&changes.to_string());
}

#[test]
fn a_feature_that_a_re_export_no_longer_needs_breaks_nobody() {
    let [without, with] = changes_of_target("    feature: blocking\n", "");
    expect![[r"
        ### Added

        - the crate
          - `blocking`: needs no feature instead of the feature `blocking`
    "]]
    .assert_eq(&without.to_string());
    expect![[r"
        ### Breaking

        - the crate
          - `blocking`: needs the feature `blocking` instead of no feature
    "]]
    .assert_eq(&with.to_string());
}

/// A changed order of arguments is reported. The order only changes if the lock file is edited by hand.
#[test]
fn an_edit_of_the_lock_is_a_breaking_change() {
    let (base, edited) = (Spec::base(), Spec::base());
    let file = signatures::FILE.to_owned();
    edited.apply(&Edit::Replace {
        file: file.clone(),
        find: "(shop_id, user_id)".to_owned(),
        replace: "(user_id, shop_id)".to_owned(),
    });
    edited.apply(&Edit::Replace {
        file,
        find: "NewPet::new(name, owner)".to_owned(),
        replace: "NewPet::new(owner, name)".to_owned(),
    });
    let report = base.changes_to(&edited).to_string();
    let expected = "\
### Breaking

- pets
  - `pets::NewPet`: the order of its arguments is `owner`, `name` instead of `name`, `owner`: callers may compile and pass wrong values
  - `pets::list_pets`: the order of its arguments is `user_id`, `shop_id` instead of `shop_id`, `user_id`: callers may compile and pass wrong values
";
    assert_eq!(report, expected);
}

/// Returns the changes for a folder with an overlay with these actions, after the document is edited.
fn corrections(actions: &str, edits: &[(&str, &str)]) -> Changes {
    let head =
        "overlay: 1.0.0\ninfo: {title: Pets, version: '1.0'}\nextends: ../v2/pets.yaml\nactions:\n";
    let [before, after] = [(); 2].map(|()| {
        let spec = Spec::base();
        let folder = spec.path().join("overlays");
        fs::create_dir_all(&folder).expect("a folder can be made");
        let text = format!("{head}{actions}");
        fs::write(folder.join("pets.yaml"), text).expect("the file can be written");
        spec
    });
    assert_eq!(before.changes_to(&after).corrections(), [""; 0]);
    for (find, replace) in edits {
        after.apply(&Edit::Replace {
            file: "v2/pets.yaml".to_owned(),
            find: (*find).to_owned(),
            replace: (*replace).to_owned(),
        });
    }
    before.changes_to(&after)
}

/// A correction hides the value of the document, so a change of that value is reported.
#[test]
fn a_change_behind_a_correction_is_told() {
    let actions = "\
- target: $.components.schemas.Pet.properties.weight
  description: It is whole.
  update: {type: integer}
- target: $.paths['/pets'].get.parameters[?@.name == 'shopId']
  description: It can be left out.
  update: {required: false}
- target: $.components.schemas.Pet.properties.status.enum
  description: Others are possible.
  remove: true
";
    let limit = "      - {name: limit, in: query, schema: {type: integer}}\n";
    let changes = corrections(
        actions,
        &[
            ("weight: {type: number}", "weight: {type: string}"),
            ("enum: [here, sold]", "enum: [sold, lost]"),
            // The order of the documented parameters has no effect.
            (limit, ""),
            (
                "      - {name: shopId,",
                &format!("{limit}      - {{name: shopId,"),
            ),
        ],
    );
    assert_eq!(changes.list(), []);
    expect![[r#"
        v2/pets.yaml /components/schemas/Pet/properties/status/enum: lists `"lost"`, no longer lists `"here"`; corrected by overlays/pets.yaml /actions/2
        v2/pets.yaml /components/schemas/Pet/properties/weight/type: `"string"` instead of `"number"`; corrected by overlays/pets.yaml /actions/0"#]]
    .assert_eq(&changes.corrections().join("\n"));
}

#[test]
fn the_order_of_a_corrected_list_means_nothing() {
    let actions = "\
- target: $.components.schemas.Pet.properties.status.enum
  description: Others are possible.
  remove: true
- target: $.components.schemas.NewPet.required
  description: It is required.
  update: nickname
- target: $.components.schemas.NewPet.required[?@ == 'name' || @ == 'owner']
  description: They can be left out.
  remove: true
";
    let edits = [
        ("enum: [here, sold]", "enum: [sold, here]"),
        ("required: [name, owner]", "required: [owner, name]"),
    ];
    assert_eq!(corrections(actions, &edits).corrections(), [""; 0]);
}

/// A value that an overlay adds counts as a correction, so it is reported when the document adds a different value there.
#[test]
fn a_document_that_says_what_an_overlay_adds_is_told() {
    let actions = "\
- target: $.components.schemas.Pet.properties
  description: Servers send them.
  update: {chip: {type: string}, tag: {type: string}, name: {type: object, properties: {first: {type: string}}}}
- target: $.components.schemas.Food.properties
  description: It is a number.
  update: {name: {type: integer}}
";
    let changes = corrections(
        actions,
        &[
            (
                "weight: {type: number}",
                "weight: {type: number}\n        chip: {type: integer}\n        tag: {type: string}\n        \
                 name: {type: object, properties: {first: {type: number}, last: {type: string}}}",
            ),
            // The overlay corrected a property that was removed from the document, so it now adds the property.
            (
                "Food: {properties: {name: {type: string}}}",
                "Food: {properties: {brand: {type: string}}}",
            ),
        ],
    );
    expect![[r#"
        v2/pets.yaml /components/schemas/Food/properties/name/type: absent instead of `"string"`; corrected by overlays/pets.yaml /actions/1
        v2/pets.yaml /components/schemas/Pet/properties/chip/type: `"integer"` instead of absent; corrected by overlays/pets.yaml /actions/0
        v2/pets.yaml /components/schemas/Pet/properties/name/properties/first/type: `"number"` instead of absent; corrected by overlays/pets.yaml /actions/0"#]]
    .assert_eq(&changes.corrections().join("\n"));
}
