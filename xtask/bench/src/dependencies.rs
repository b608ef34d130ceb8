//! Counting the packages that a program compiles for the crate, according to the lock file.

use std::collections::BTreeSet;
use std::path::Path;

use anyhow::{Context, Result, bail};

use super::build;

/// A fixed target, because other systems need other packages.
const TARGET: &str = "x86_64-unknown-linux-gnu";

/// Counts the packages of `highlevel` with all APIs, including itself and packages for macros, without those that only build
/// scripts and tests need.
pub(crate) fn count(workspace: &Path) -> Result<usize> {
    let output = build::cargo()
        .current_dir(workspace)
        .args(["tree", "--locked", "--package", "highlevel"])
        .args(["--features", "full", "--edges", "normal"])
        .args(["--target", TARGET, "--prefix", "none", "--format", "{p}"])
        .output()
        .context("cargo cannot be started")?;
    if !output.status.success() {
        bail!(
            "`cargo tree` fails:\n{}",
            String::from_utf8_lossy(&output.stderr)
        );
    }
    let tree = String::from_utf8(output.stdout)
        .context("the output of `cargo tree` is not valid UTF-8")?;
    Ok(packages(&tree).len())
}

/// Returns name and version of each package in the output of `cargo tree`, which has a line for each occurrence of a package,
/// with notes in parentheses after the version.
fn packages(tree: &str) -> BTreeSet<(&str, &str)> {
    tree.lines()
        .filter_map(|line| {
            let mut words = line.split_whitespace();
            Some((words.next()?, words.next()?))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_package_counts_once_and_a_second_version_too() {
        let tree = "\
highlevel v0.1.0 (/a folder/generated)
highlevel-runtime v0.1.0 (/a folder/codegen/runtime)
bytes v1.12.2
displaydoc v0.2.7 (proc-macro)
displaydoc v0.2.7 (proc-macro) (*)
http v1.5.0
bytes v1.12.2
http v1.5.0 (*)
http v0.2.12

";
        let expected = [
            ("bytes", "v1.12.2"),
            ("displaydoc", "v0.2.7"),
            ("highlevel", "v0.1.0"),
            ("highlevel-runtime", "v0.1.0"),
            ("http", "v0.2.12"),
            ("http", "v1.5.0"),
        ];
        assert_eq!(packages(tree), BTreeSet::from(expected));
    }

    #[test]
    fn the_crate_needs_fewer_packages_than_others_of_its_kind() {
        let workspace = xtask::workspace::find().expect("it is in a workspace");
        let count = count(&workspace).expect("cargo tree succeeds");
        // The count includes TLS. Fewer than 50 would mean that the output of `cargo tree` was misread.
        assert!((50..103).contains(&count), "{count}");
    }

    #[test]
    fn cargo_is_asked_and_its_refusal_is_told() {
        let folder = tempfile::tempdir().expect("there is room");
        let error = count(folder.path()).expect_err("there is no workspace");
        assert!(error.to_string().contains("Cargo.toml"), "{error}");
    }
}
