//! `cargo xtask published DOCS`: calls every operation on a server that validates requests against the published documents.

use std::env;
use std::path::Path;
use std::process::{Command, ExitCode};

use anyhow::{Context, Result, bail};

/// The ignored test of `generated/tests/contract.rs`.
const TEST: &str = "published_documents_accept_every_request";

/// Runs the test against the checkout `docs`.
pub(crate) fn run(workspace: &Path, docs: &Path) -> Result<ExitCode> {
    let docs = docs
        .canonicalize()
        .with_context(|| format!("{} cannot be read", docs.display()))?;
    if !docs.join("apps").is_dir() {
        bail!(
            "{} has no folder apps/; give a checkout of the published documents",
            docs.display()
        );
    }
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let status = Command::new(cargo)
        .current_dir(workspace)
        .args(["test", "--package", "highlevel", "--test", "contract", "--"])
        .args(["--ignored", "--exact", TEST, "--nocapture"])
        .env("HIGHLEVEL_DOCS", docs)
        .status()
        .context("cargo cannot be started")?;
    Ok(if status.success() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}
