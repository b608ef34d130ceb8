//! `cargo xtask connect-test`: walks through the examples `connect` and `custom_page` in headless Chromium.

use std::env;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use anyhow::{Context, Result, bail};

/// Builds the examples and the test program, and runs it. Screenshots are saved in `connect-screenshots` of the target folder.
pub(crate) fn run(workspace: &Path) -> Result<ExitCode> {
    let chromium = find(
        "CHROMIUM",
        &["chromium", "chromium-browser", "google-chrome"],
    )?;
    let driver = find("CHROMEDRIVER", &["chromedriver"])?;
    let target = env::var_os("CARGO_TARGET_DIR").map_or_else(|| "target".into(), PathBuf::from);
    let target = workspace.join(target);
    let [connect, custom_page] = ["connect", "custom_page"];
    let examples = ["--example", connect, "--example", custom_page];
    build(
        workspace,
        &[&["--package", "highlevel"][..], &examples].concat(),
    )?;
    let walk = [
        "--package",
        "highlevel-connect-browser",
        "--features",
        "browser",
    ];
    build(workspace, &walk)?;
    let screenshots = target.join("connect-screenshots");
    let status = Command::new(target.join("debug/connect-browser"))
        .args([connect, custom_page].map(|example| target.join("debug/examples").join(example)))
        .args([&chromium, &driver, &screenshots])
        // Omit the backtrace: the error already names the failed step.
        .env("RUST_LIB_BACKTRACE", "0")
        .status()
        .context("the browser test cannot be started")?;
    println!("screenshots: {}", screenshots.display());
    Ok(if status.success() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

fn build(workspace: &Path, arguments: &[&str]) -> Result<()> {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let status = Command::new(cargo)
        .current_dir(workspace)
        .arg("build")
        .args(arguments)
        .status()
        .context("cargo cannot be started")?;
    if !status.success() {
        bail!("`cargo build {}` fails", arguments.join(" "));
    }
    Ok(())
}

/// Finds a program: the one that an environment variable names, or the first of `names` in `PATH`.
fn find(variable: &str, names: &[&str]) -> Result<PathBuf> {
    if let Some(given) = env::var_os(variable).map(PathBuf::from) {
        if given.is_file() {
            return Ok(given);
        }
        bail!("{variable} names {}, which is not a file", given.display());
    }
    let path = env::var_os("PATH").unwrap_or_default();
    let candidates = names
        .iter()
        .flat_map(|name| env::split_paths(&path).map(move |folder| folder.join(name)));
    let found = candidates.into_iter().find(|candidate| candidate.is_file());
    found.with_context(|| {
        format!(
            "there is no {} here; install it, on Debian by `apt-get install chromium chromium-driver`, \
             or name it in {variable}",
            names[0]
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_missing_is_named_with_the_command_that_installs_it() {
        let error = find("CONNECT_TEST_UNSET", &["no-such-browser"]).unwrap_err();
        let message = error.to_string();
        assert!(
            message.starts_with("there is no no-such-browser here"),
            "{message}"
        );
        assert!(
            message.contains("apt-get install chromium chromium-driver"),
            "{message}"
        );
        assert!(
            message.ends_with("or name it in CONNECT_TEST_UNSET"),
            "{message}"
        );
    }
}
