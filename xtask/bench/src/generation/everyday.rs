//! `cargo xtask gen` as a contributor runs it, in a copy of the clone with its own target folder.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::build::cargo;
use crate::measure::Cost;

/// The cost of the command.
pub(super) struct Everyday {
    /// The first run, with all crates downloaded but nothing built.
    pub(super) from_nothing: Cost,
    /// A run without changes.
    pub(super) unchanged: Cost,
    /// A run after a change of an emitter that affects thousands of generated lines.
    pub(super) emitter_changed: Cost,
}

/// The file to change, a string in it, and its replacement.
const CHANGE: (&str, &str, &str) = (
    "codegen/src/emit/struct_.rs",
    "/// The members that no other field holds.",
    "/// All members that no other field holds.",
);

impl Everyday {
    pub(super) fn measure(workspace: &Path) -> Result<Self> {
        let folder = tempfile::tempdir()?;
        let clone = folder.path().join("clone");
        copy_clone(workspace, &clone)?;
        let command = || {
            let mut command = cargo();
            command
                .args(["xtask", "gen"])
                .current_dir(&clone)
                .env("CARGO_TARGET_DIR", folder.path().join("target"));
            command
        };
        let from_nothing = Cost::of(&command())?;
        let unchanged = Cost::least(super::RUNS, || Cost::of(&command()))?;
        let (file, old, new) = CHANGE;
        let mut texts = [(old, new), (new, old)].into_iter().cycle();
        let emitter_changed = Cost::least(4, || {
            let (old, new) = texts.next().expect("a cycle does not end");
            change(&clone.join(file), old, new)?;
            Cost::of(&command())
        })?;
        Ok(Self {
            from_nothing,
            unchanged,
            emitter_changed,
        })
    }
}

/// Copies the files of the clone that git tracks or does not ignore.
fn copy_clone(workspace: &Path, target: &Path) -> Result<()> {
    let output = Command::new("git")
        .current_dir(workspace)
        .args([
            "ls-files",
            "-z",
            "--cached",
            "--others",
            "--exclude-standard",
        ])
        .output()
        .context("git cannot be started")?;
    if !output.status.success() {
        bail!("git does not list the files of {}", workspace.display());
    }
    let names = String::from_utf8(output.stdout).context("a name of a file is not UTF-8")?;
    for name in names.split_terminator('\0') {
        let source = workspace.join(name);
        // Skip a file whose deletion is not committed: git still lists it.
        if source.is_file() {
            let copy = target.join(name);
            fs::create_dir_all(copy.parent().expect("a file has a folder"))?;
            fs::copy(&source, &copy).with_context(|| format!("{name} cannot be copied"))?;
        }
    }
    Ok(())
}

fn change(path: &Path, old: &str, new: &str) -> Result<()> {
    let text = fs::read_to_string(path)?;
    if !text.contains(old) {
        bail!(
            "{} has no {old} any more; name another text in xtask/bench/src/generation/everyday.rs",
            path.display()
        );
    }
    fs::write(path, text.replace(old, new))?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_text_that_is_changed_is_there() {
        let workspace = xtask::workspace::find().unwrap();
        let (file, old, _) = CHANGE;
        let text = fs::read_to_string(workspace.join(file)).unwrap();
        assert!(text.contains(old), "{file} has no {old}");
    }

    #[test]
    fn a_text_that_is_not_there_is_no_change() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("emitter.rs");
        fs::write(&path, "old").unwrap();
        change(&path, "old", "new").unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), "new");
        change(&path, "old", "new").unwrap_err();
    }
}
