//! Documentation must refer to items by their paths in `highlevel`, not in its internal crates, which users never depend on.

use std::fs;
use std::path::{Path, PathBuf};

const BELOW: &[&str] = &[
    "highlevel_json",
    "highlevel_mock",
    "highlevel_platform",
    "highlevel_runtime",
];

#[test]
fn documentation_names_the_crate_of_users() {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let crates = ["json", "mock", "platform", "runtime"];
    let mut folders = vec![workspace.join("generated/src")];
    folders.extend(crates.map(|name| workspace.join("codegen").join(name).join("src")));
    let mut found = Vec::new();
    for file in folders.iter().flat_map(|folder| files(folder)) {
        let text = fs::read_to_string(&file).expect("it is text");
        let lines = text.lines().enumerate();
        let lines = lines.filter(|(_, line)| names_a_crate_below(line));
        found
            .extend(lines.map(|(index, line)| format!("{}:{}: {line}", file.display(), index + 1)));
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// Returns whether a line of documentation shows such a name to a reader. Hidden lines of examples and targets of links, which
/// must resolve in the crate itself, are allowed.
fn names_a_crate_below(line: &str) -> bool {
    let line = line.trim_start();
    let text = line.strip_prefix("///").or(line.strip_prefix("//!"));
    let Some(text) = text.map(str::trim_start) else {
        return false;
    };
    let is_hidden = text.starts_with("# ");
    let is_shown = |name: &&str| {
        let mut places = text.match_indices(*name);
        places.any(|(place, _)| !text[..place].ends_with("]("))
    };
    !is_hidden && BELOW.iter().any(is_shown)
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries =
        fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let paths = entries.map(|entry| entry.expect("the folder can be read").path());
    let found = paths.flat_map(|path| {
        if path.is_dir() {
            files(&path)
        } else {
            vec![path]
        }
    });
    found
        .filter(|path| path.extension().is_some_and(|extension| extension == "rs"))
        .collect()
}

#[test]
fn only_what_readers_see_counts() {
    for line in [
        "/// Use `highlevel_runtime::Error`.",
        "    /// use highlevel_platform::sessions::Sessions;",
        "//! highlevel_mock::WebhookSender::new();",
    ] {
        assert!(names_a_crate_below(line), "{line}");
    }
    for line in [
        "use highlevel_runtime::Error;",
        "/// # use highlevel_runtime as highlevel;",
        "/// A refusal is an [`Error`](highlevel_runtime::Error).",
        "/// Use `highlevel::Error`.",
    ] {
        assert!(!names_a_crate_below(line), "{line}");
    }
}
