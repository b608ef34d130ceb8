//! Running git commands in a folder.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};

/// Returns the output of git in a folder.
pub(crate) fn git(folder: &Path, arguments: &[&str]) -> Result<String> {
    run(folder, arguments, &mut Command::new("git"))
}

/// Returns the output of git in a folder with a separate index, so that the index of the checkout is unchanged.
pub(crate) fn git_with_index(folder: &Path, index: &Path, arguments: &[&str]) -> Result<String> {
    let mut command = Command::new("git");
    command.env("GIT_INDEX_FILE", index);
    run(folder, arguments, &mut command)
}

fn run(folder: &Path, arguments: &[&str], command: &mut Command) -> Result<String> {
    let output = command
        .arg("-C")
        .arg(folder)
        .args(arguments)
        .output()
        .context("git cannot be started")?;
    if !output.status.success() {
        bail!(
            "git {} fails in {}: {}",
            arguments.join(" "),
            folder.display(),
            String::from_utf8_lossy(&output.stderr).trim()
        );
    }
    Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}
