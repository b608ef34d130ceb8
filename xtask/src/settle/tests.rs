use std::fs;
use std::os::unix::fs::{PermissionsExt as _, symlink};
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use super::*;

const OWNED: &[&str] = &["Cargo.toml", "src", "tests/contract"];

fn files() -> Files {
    [
        ("Cargo.toml", "[package]\n"),
        ("src/lib.rs", "mod links;\n"),
        ("src/links/get.rs", "fn get() {}\n\nfn set() {}\n"),
    ]
    .map(|(name, text)| (name.to_owned(), text.to_owned()))
    .into()
}

fn tree(root: &Path) -> Tree<'_> {
    Tree {
        name: "generated",
        root,
        owned: OWNED,
        command: "cargo xtask gen",
    }
}

/// A folder with [`files`] and an additional hand-written file.
struct Workspace {
    folder: TempDir,
}

impl Workspace {
    fn new() -> Self {
        let workspace = Self {
            folder: tempfile::tempdir().unwrap(),
        };
        workspace.put("tests/by_hand.rs", "by hand");
        workspace.settle(Mode::Write);
        workspace
    }

    fn root(&self) -> PathBuf {
        self.folder.path().join("generated")
    }

    fn settle(&self, mode: Mode) -> ExitCode {
        self.try_settle(mode).unwrap()
    }

    fn try_settle(&self, mode: Mode) -> Result<ExitCode> {
        tree(&self.root()).settle(&files(), mode)
    }

    fn put(&self, name: &str, text: &str) {
        let path = self.root().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// Returns what `--check` lists.
    fn drift(&self) -> String {
        let root = self.root();
        let tree = tree(&root);
        let files = files();
        drift::list(&tree, &tree.compare(&files).unwrap())
    }

    /// Asserts that writing fixes all differences and does not change the hand-written file.
    fn assert_fixes(&self) {
        assert_eq!(self.settle(Mode::Check), ExitCode::FAILURE);
        let root = self.root();
        assert_eq!(self.settle(Mode::Write), ExitCode::SUCCESS);
        assert_eq!(self.settle(Mode::Check), ExitCode::SUCCESS);
        assert_eq!(tree(&root).compare(&files()).unwrap(), []);
        for (name, text) in files() {
            assert_eq!(fs::read_to_string(root.join(name)).unwrap(), text);
        }
        assert_eq!(
            fs::read_to_string(root.join("tests/by_hand.rs")).unwrap(),
            "by hand"
        );
    }
}

#[test]
fn writes_a_whole_tree_into_nothing() {
    let workspace = Workspace::new();

    assert_eq!(workspace.settle(Mode::Check), ExitCode::SUCCESS);
    let mode = |name: &str| {
        let metadata = fs::metadata(workspace.root().join(name)).unwrap();
        metadata.permissions().mode()
    };
    assert_eq!(mode("src/lib.rs"), mode("tests/by_hand.rs"));
}

#[test]
fn names_an_edit_an_addition_and_a_deletion() {
    let workspace = Workspace::new();
    workspace.put("src/lib.rs", "mod link;\n");
    workspace.put("src/links/more.rs", "");
    fs::remove_file(workspace.root().join("src/links/get.rs")).unwrap();

    assert_eq!(
        workspace.drift(),
        "\
changed  generated/src/lib.rs
    @@ -1 +1 @@
    -mod link;
    +mod links;
missing  generated/src/links/get.rs
stale    generated/src/links/more.rs
generated: 1 changed, 1 missing, 1 stale; run `cargo xtask gen` to fix
"
    );
    workspace.assert_fixes();
}

#[test]
fn summarizes_what_it_changed() {
    let workspace = Workspace::new();
    let root = workspace.root();
    let tree = tree(&root);
    let files = files();
    assert_eq!(drift::summarize(&tree, &[]), "generated: up to date");

    workspace.put("src/lib.rs", "");
    for index in 0..12 {
        workspace.put(&format!("src/{index:02}"), "");
    }
    let summary = drift::summarize(&tree, &tree.compare(&files).unwrap());
    assert!(
        summary.starts_with("generated: 1 changed, 12 removed\n  - generated/src/00\n"),
        "{summary}"
    );
    assert!(summary.ends_with("\n  and 3 more"), "{summary}");
}

#[test]
fn checks_without_writing() {
    let workspace = Workspace::new();
    workspace.put("src/lib.rs", "edited");
    workspace.put("src/more/left.txt", "");

    workspace.settle(Mode::Check);

    assert_eq!(
        fs::read_to_string(workspace.root().join("src/lib.rs")).unwrap(),
        "edited"
    );
    assert!(workspace.root().join("src/more/left.txt").exists());
}

#[test]
fn touches_only_what_changed() {
    let workspace = Workspace::new();
    let modified = |name: &str| {
        let metadata = fs::metadata(workspace.root().join(name)).unwrap();
        metadata.modified().unwrap()
    };
    let before = ["Cargo.toml", "src", "src/lib.rs"].map(modified);
    workspace.put("src/links/get.rs", "fn got() {}\n\nfn set() {}\n");

    workspace.assert_fixes();

    assert_eq!(["Cargo.toml", "src", "src/lib.rs"].map(modified), before);
}

#[test]
fn finds_files_of_any_kind_and_empty_folders() {
    let workspace = Workspace::new();
    workspace.put("src/.hidden", "");
    workspace.put("src/notes/deep/plan.md", "");
    workspace.put("tests/contract/old.rs", "");
    fs::create_dir_all(workspace.root().join("src/empty/inner")).unwrap();

    assert_eq!(
        workspace.drift(),
        "\
stale    generated/src/.hidden
stale    generated/src/empty/inner/ (an empty folder)
stale    generated/src/notes/deep/plan.md
stale    generated/tests/contract/old.rs
generated: 4 stale; run `cargo xtask gen` to fix
"
    );
    workspace.assert_fixes();
    for folder in ["src/empty", "src/notes", "tests/contract"] {
        assert!(!workspace.root().join(folder).exists(), "{folder}");
    }
}

#[test]
fn replaces_a_folder_by_a_file_and_a_file_by_a_folder() {
    let workspace = Workspace::new();
    let root = workspace.root();
    fs::remove_file(root.join("src/lib.rs")).unwrap();
    workspace.put("src/lib.rs/inner.rs", "");
    fs::remove_dir_all(root.join("src/links")).unwrap();
    workspace.put("src/links", "");
    fs::remove_file(root.join("Cargo.toml")).unwrap();
    fs::create_dir(root.join("Cargo.toml")).unwrap();

    workspace.assert_fixes();
}

#[test]
fn removes_links_but_not_what_they_lead_to() {
    let workspace = Workspace::new();
    let outside = workspace.folder.path().join("outside");
    fs::create_dir(&outside).unwrap();
    fs::write(outside.join("get.rs"), "outside").unwrap();
    let root = workspace.root();
    fs::remove_dir_all(root.join("src/links")).unwrap();
    symlink(&outside, root.join("src/links")).unwrap();
    fs::remove_file(root.join("src/lib.rs")).unwrap();
    symlink(outside.join("get.rs"), root.join("src/lib.rs")).unwrap();
    symlink("nowhere", root.join("src/dangling")).unwrap();

    let drift = workspace.drift();
    for line in [
        "stale    generated/src/dangling (a symbolic link)\n",
        "stale    generated/src/lib.rs (a symbolic link)\n",
        "missing  generated/src/lib.rs\n",
        "stale    generated/src/links (a symbolic link)\n",
        "missing  generated/src/links/get.rs\n",
    ] {
        assert!(drift.contains(line), "{line}{drift}");
    }
    workspace.assert_fixes();
    assert_eq!(
        fs::read_to_string(outside.join("get.rs")).unwrap(),
        "outside"
    );
}

#[test]
fn refuses_links_above_what_it_owns() {
    let workspace = Workspace::new();
    let root = workspace.root();
    let outside = workspace.folder.path().join("outside");
    fs::create_dir_all(outside.join("contract")).unwrap();
    fs::write(outside.join("contract/kept.rs"), "").unwrap();
    fs::remove_dir_all(root.join("tests")).unwrap();
    symlink(&outside, root.join("tests")).unwrap();

    let error = workspace.try_settle(Mode::Write).unwrap_err();
    assert!(
        error.to_string().contains("tests is a symbolic link"),
        "{error}"
    );
    assert!(outside.join("contract/kept.rs").exists());

    fs::remove_file(root.join("tests")).unwrap();
    let elsewhere = workspace.folder.path().join("elsewhere");
    fs::rename(&root, &elsewhere).unwrap();
    symlink(&elsewhere, &root).unwrap();
    let error = workspace.try_settle(Mode::Write).unwrap_err();
    assert!(
        error.to_string().contains("generated is a symbolic link"),
        "{error}"
    );
}

#[test]
fn refuses_names_that_are_not_owned() {
    let workspace = Workspace::new();
    let root = workspace.root();
    for name in [
        "README.md",
        "../main.rs",
        "src/../../main.rs",
        "/etc/hosts",
        "tests/by_hand.rs",
        "src2/lib.rs",
    ] {
        let files = Files::from([(name.to_owned(), String::new())]);
        let error = tree(&root).settle(&files, Mode::Write).unwrap_err();
        assert!(
            error
                .to_string()
                .contains("is not a path that `cargo xtask gen` owns"),
            "{error}"
        );
    }
}

#[test]
fn sees_a_change_of_line_ends() {
    let workspace = Workspace::new();
    workspace.put("src/lib.rs", "mod links;\r\n");

    let drift = workspace.drift();
    assert!(drift.contains("-mod links;␍\n    +mod links;\n"), "{drift}");
    workspace.assert_fixes();
}

#[test]
fn bounds_the_differences_it_shows() {
    let workspace = Workspace::new();
    workspace.put("src/lib.rs", &"fn more() {}\n".repeat(50));

    let drift = workspace.drift();
    assert!(drift.contains("    … 32 more lines\n"), "{drift}");
    assert_eq!(drift.lines().count(), 1 + 20 + 1 + 1, "{drift}");
}

#[test]
fn names_the_folder_it_cannot_write() {
    let workspace = Workspace::new();
    let folder = workspace.root().join("src/links");
    workspace.put("src/links/get.rs", "edited");
    fs::set_permissions(&folder, fs::Permissions::from_mode(0o555)).unwrap();
    if fs::write(folder.join("probe"), "").is_ok() {
        // root can write to a read-only folder, so the test cannot run.
        return;
    }

    let error = workspace.try_settle(Mode::Write).unwrap_err();

    fs::set_permissions(&folder, fs::Permissions::from_mode(0o755)).unwrap();
    assert!(
        format!("{error:#}").contains("src/links/get.rs: "),
        "{error:#}"
    );
}
