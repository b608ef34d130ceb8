//! `cargo xtask bench webhooks`: the axum webhook receiver, compared with a handler that only verifies.

use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

use super::machine;

/// Runs the example that measures, and returns its table.
pub(crate) fn run(workspace: &Path) -> Result<String> {
    let output = Command::new("cargo")
        .args([
            "run",
            "--quiet",
            "--release",
            "--package",
            "highlevel-platform",
        ])
        .args(["--features", "axum", "--example", "webhook_throughput"])
        .current_dir(workspace)
        .stdin(Stdio::null())
        .stderr(Stdio::inherit())
        .output()
        .context("cargo cannot be started")?;
    if !output.status.success() {
        bail!("the example `webhook_throughput` fails: see above");
    }
    let table =
        String::from_utf8(output.stdout).context("the output of the example is not valid UTF-8")?;
    let machine = machine::describe("cargo xtask bench webhooks")?;
    Ok(format!(
        "{machine} A second process sends signed deliveries of 500 bytes over 32 connections, 16 at a time on each; every delivery is new. CPU time \
         is that of the receiving process.\n\n{table}"
    ))
}
