//! Building the programs that are measured.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};
use serde_json::Value;

/// Returns the cargo that runs this program, or else the one in `PATH`.
pub(crate) fn cargo() -> Command {
    Command::new(env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo")))
}

/// Builds a package of the workspace in a profile and returns its program.
pub(crate) fn program(workspace: &Path, package: &str, profile: &str) -> Result<PathBuf> {
    let output = cargo()
        .current_dir(workspace)
        .args(["build", "--quiet", "--package", package])
        .args(["--profile", profile])
        .arg("--message-format=json-render-diagnostics")
        // Without incremental compilation, the program does not depend on previous builds.
        .env("CARGO_INCREMENTAL", "0")
        .stderr(Stdio::inherit())
        .output()
        .context("cargo cannot be started")?;
    if !output.status.success() {
        bail!("{package} cannot be built in the profile {profile}");
    }
    let messages = String::from_utf8_lossy(&output.stdout);
    executable(&messages)
        .with_context(|| format!("cargo does not say where it put the program of {package}"))
}

/// Finds the last program that cargo's messages mention.
fn executable(messages: &str) -> Option<PathBuf> {
    let artifacts = messages
        .lines()
        .filter_map(|line| serde_json::from_str::<Value>(line).ok());
    artifacts
        .filter_map(|artifact| Some(PathBuf::from(artifact.get("executable")?.as_str()?)))
        .next_back()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_program_is_where_cargo_says() {
        let messages = r#"
            {"reason":"compiler-artifact","executable":null}
            {"reason":"compiler-artifact","executable":"/t/release/xtask"}
            {"reason":"build-finished","success":true}"#;
        assert_eq!(executable(messages), Some("/t/release/xtask".into()));
        assert_eq!(executable(r#"{"reason":"build-finished"}"#), None);
    }
}
